"""Photo credits that stand between sentences, by what they are made of (:mod:`seolint.french.debris.credit_lines`).

From each place where a sentence ends the run of names and small words is
followed as far as it goes; where it runs into the subject of the next sentence,
the names are shared out between the two.
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence

from seolint.french.debris.credit_lines import fits, is_agency, is_credit, is_mark, may_hold_credit
from seolint.french.edges import absorb_stop, ends_here
from seolint.french.function_words import FUNCTION_WORDS
from seolint.french.lexicon import frequency_rank
from seolint.french.sentence_starts import is_starter
from seolint.text import Span

__all__ = ["find_credit_runs"]

_EDGE = re.compile(r"(?:\A|(?<=[.!?…»”)\]\n\ufffc]))\s*(?=[(A-ZÀ-ÖØ-Þ©Ⓒ@–—-])")
_INITIAL = re.compile(r"(?:^|[\s./(])[A-ZÀ-ÖØ-Þ]\.\s*$")
_NEAR = 16
"""Characters before an edge in which its initial stands."""
_TOKEN = re.compile(
    r"(?P<gap>(?:\([cC]\)|\s|[(:/|,©Ⓒ–—-]|(?<=[\wà-ÿ])\.(?=\s+(?:[–—(©]|[Pp]hoto|[A-Z]\.)))*)(?:(?P<elided>[dlDL])[’'])?(?P<word>@?[^\W_](?:[\w·-]|\.(?=\w))*?(?=[^\w·.-]|$|\.(?!\w)|(?<=[a-zà-ÿ])[A-ZÀ-Þ][a-zà-ÿ]+\s[a-zà-ÿ]))"
    r"(?P<stop>(?<=\b[A-ZÀ-ÖØ-Þ])\.)?"
)
_APART = re.compile(r"[/|,:(©–—-]")
_MOST = 16
_ARTICLES = frozenset(("Le", "La", "Les", "LE", "LA", "LES"))
_LINKS = frozenset(("via", "pour", "par"))
_NAMES = 2
"""Names that a photographer has, as a rule: what stands behind them and before a verb is its subject."""


def find_credit_runs(text: str, taken: Sequence[Span]) -> Iterator[Span]:
    """Credits right behind a sentence, a line's start or other debris in ``text``; ``taken`` is debris already."""
    if not may_hold_credit(text):
        return
    edges = _EDGE.finditer(text)
    starts = {m.end() for m in edges if not _INITIAL.search(text, max(0, m.start() - _NEAR), m.start())}
    starts |= {s.end + len(text[s.end :]) - len(text[s.end :].lstrip()) for s in taken}
    done = 0
    for start in sorted(starts):
        if start < done or start >= len(text) or any(start in s for s in taken):
            continue
        end = _credit_end(text, start, taken)
        if end is not None:
            done = end
            yield Span(start, end)


def _credit_end(text: str, start: int, taken: Sequence[Span]) -> int | None:
    """The farthest place where the credit that begins at ``start`` may end."""
    limit = min((s.start for s in taken if s.start >= start), default=len(text))
    ends = _ends(text, start, limit)
    for end in reversed(ends):
        close = re.compile(r"\s?\)").match(text, end)
        stop = close.end() if close and "(" in text[start:end] else end
        if ends_here(text, stop, taken) and is_credit(text[start:stop]):
            return absorb_stop(text, stop)
    return None


def _ends(text: str, start: int, limit: int) -> list[int]:
    """The ends of the words of a credit from ``start`` on, up to what belongs to the next sentence."""
    ends: list[int] = []
    run: list[int] = []  # where the names behind the last sign end
    open_ = True  # whether a name may begin: behind a sign, a picture, «pour»
    at, count, joined = start, 0, 0
    while count < _MOST and (token := _TOKEN.match(text, at)) is not None and token.end() <= limit:
        word, here, at = token["word"], token.start("word"), token.end()
        apart = _APART.search(token["gap"]) is not None
        numbered = "," in token["gap"] and word[0].isdigit()  # «Jeanne Morel, 43 ans, …»
        if apart and not numbered:
            run, joined = [], 0
        starter = here > start and is_starter(word, text[at:])
        starter = starter or (token["elided"] in ("L", "D") and word[0].islower())
        article = word in _ARTICLES and (apart or open_ or _second_name(word, run))
        if not fits(word) or (starter and not article) or numbered:
            break
        named = (word[0].isupper() or is_agency(word)) and (not is_mark(word) or len(run) > 0)  # «Getty Images»
        if word in _LINKS or (is_mark(word) and not named):
            run, joined = [], 0
        count += 1
        if named and token["elided"] in ("L", "D"):
            run = [at, at]  # «L’Hebdo» is whole
        elif named and not token["elided"]:
            run.append(at)
        elif word in ("et", "and"):
            joined = len(run)
        elif word[0].islower() and run and not token["elided"]:
            run.pop()  # «Ville de Cahors» is one name
        elif run:
            run[-1] = at
        open_ = not named or (starter and not run[:-1])
        if not starter and (named or word[0].isupper() or word not in FUNCTION_WORDS):
            ends.append(at)
    return _shared_out(text, ends, run, joined)


def _second_name(word: str, run: Sequence[int]) -> bool:
    """«Hugo Le Bihan»: an article that is part of a name."""
    return word in ("Le", "La") and len(run) == 1


def _shared_out(text: str, ends: list[int], run: Sequence[int], joined: int) -> list[int]:
    """The ends without those inside the last run of names, but for where the photographer's name may end.

    A run that goes on into a sentence is shared with its subject: «… / AFP Marc Dubois a …»;
    ``joined`` of its names stand before an «et».
    """
    if not run:
        return ends
    if ends_here(text, run[-1], ()):
        return [e for e in ends if e < run[0] or e >= run[-1]]
    words = [re.split(r"[\s/’']", text[:end])[-1] for end in run]
    if joined:
        own = len(run) - _NAMES if len(run) >= joined + 2 * _NAMES else joined - _NAMES
    elif is_agency(words[0]):
        own = 2 if len(words) > 1 and is_mark(words[1]) else 1  # «Getty Images»
    elif len(run) == _NAMES + 1:
        own = 1 if _is_given(words[1]) else _NAMES
    else:
        own = len(run) - _NAMES
    return [e for e in ends if e < run[0] or (own > 0 and e == run[own - 1])]


_COMMON_NAME = 10_000
"""Rank by frequency up to which a capitalised word that is a name is a given name."""


def _is_given(word: str) -> bool:
    rank = frequency_rank(word)
    return rank is not None and rank < _COMMON_NAME
