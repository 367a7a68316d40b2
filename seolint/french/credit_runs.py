"""Photo credits that stand between sentences, found by what they are made of (:mod:`seolint.french.credit_lines`).

From each place where a sentence ends the run of names and small words is
followed as far as it goes; where it runs into the subject of the next sentence,
the names are shared out between the two.
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence

from seolint.french.credit_lines import CREDIT_HINT, fits, is_credit, is_mark
from seolint.french.edges import absorb_stop, ends_here, is_starter
from seolint.french.finite_words import begins_clause
from seolint.french.function_words import FUNCTION_WORDS
from seolint.text import Span

__all__ = ["find_credit_runs"]

_EDGE = re.compile(r"(?:\A|(?<=[.!?…»”)\]\n\ufffc]))\s*(?=[(A-ZÀ-ÖØ-Þ©Ⓒ@–—-])")
_INITIAL = re.compile(r"(?:^|[\s./(])[A-ZÀ-ÖØ-Þ]\.\s*$")
_TOKEN = re.compile(
    r"(?P<gap>(?:\s|[(:/|,©Ⓒ–—-]|\([cC]\)|(?<=[\wà-ÿ])\.(?=\s+(?:[–—(©]|[Pp]hoto|[A-Z]\.)))*)(?:(?P<elided>[dlDL])[’'])?(?P<word>@?[^\W_](?:[\w·-]|\.(?=\w))*)"
    r"(?P<stop>(?<=\b[A-ZÀ-ÖØ-Þ])\.)?"
)
_APART = re.compile(r"[/|,:(©–—-]")
_MOST = 16
_NAMES = 2
"""Names that a photographer has, as a rule: what stands behind them and before a verb is its subject."""


def find_credit_runs(text: str, taken: Sequence[Span]) -> Iterator[Span]:
    """Credits right behind a sentence, a line's start or other debris in ``text``; ``taken`` is debris already."""
    if CREDIT_HINT.search(text) is None:
        return
    starts = {m.end() for m in _EDGE.finditer(text) if not _INITIAL.search(text, 0, m.start())}
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
    names = 0
    open_ = True  # whether a name may begin: behind a sign, a picture, «pour»
    at = start
    while len(ends) < _MOST and (token := _TOKEN.match(text, at)) is not None and token.end() <= limit:
        word, here = token["word"], token.start("word")
        if not fits(word):
            break
        apart = _APART.search(token["gap"]) is not None
        starter = here > start and is_starter(word, text[token.end() :])
        if apart:
            names = 0
        if starter and not (apart or open_):
            break
        if word[0].isupper() and names >= _NAMES and not token["elided"] and begins_clause(text, here):
            break
        named = word[0].isupper() and not is_mark(word)
        # «Ville de Cahors» is one name.
        names = names + 1 if named and not token["elided"] else max(0, names - (word[0].islower()))
        open_ = not named or starter
        at = token.end()
        if not starter and word.lower() not in FUNCTION_WORDS:
            ends.append(at)
    return ends
