"""Photo credits that stand between sentences, found by what they are made of (:mod:`seolint.french.credit_lines`).

From each place where a sentence ends the run of names and small words is
followed as far as it goes; where it runs into the subject of the next sentence,
the names are shared out between the two.
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence

from seolint.french.credit_lines import fits, is_credit, is_mark, may_hold_credit
from seolint.french.edges import absorb_stop, ends_here, is_starter
from seolint.french.function_words import FUNCTION_WORDS
from seolint.text import Span

__all__ = ["find_credit_runs"]

_EDGE = re.compile(r"(?:\A|(?<=[.!?…»”)\]\n\ufffc]))\s*(?=[(A-ZÀ-ÖØ-Þ©Ⓒ@–—-])")
_INITIAL = re.compile(r"(?:^|[\s./(])[A-ZÀ-ÖØ-Þ]\.\s*$")
_TOKEN = re.compile(
    r"(?P<gap>(?:\([cC]\)|\s|[(:/|,©Ⓒ–—-]|(?<=[\wà-ÿ])\.(?=\s+(?:[–—(©]|[Pp]hoto|[A-Z]\.)))*)(?:(?P<elided>[dlDL])[’'])?(?P<word>@?[^\W_](?:[\w·-]|\.(?=\w))*)"
    r"(?P<stop>(?<=\b[A-ZÀ-ÖØ-Þ])\.)?"
)
_REACH = 20
"""Characters in which an initial stands before an edge, the space behind it included."""
_APART = re.compile(r"[/|,:(©–—-]")
_MOST = 16
_NAMES = 2
"""Names that a photographer has, as a rule: what stands behind them and before a verb is its subject."""


def find_credit_runs(text: str, taken: Sequence[Span]) -> Iterator[Span]:
    """Credits right behind a sentence, a line's start or other debris in ``text``; ``taken`` is debris already."""
    if not may_hold_credit(text):
        return
    edges = ((max(0, m.start() - _REACH), m) for m in _EDGE.finditer(text))
    starts = {m.end() for near, m in edges if not _INITIAL.search(text, near, m.start())}
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
    at, count = start, 0
    while count < _MOST and (token := _TOKEN.match(text, at)) is not None and token.end() <= limit:
        word, here, at = token["word"], token.start("word"), token.end()
        apart = _APART.search(token["gap"]) is not None
        starter = here > start and is_starter(word, text[at:])
        starter = starter or (token["elided"] in ("L", "D") and word[0].islower())
        if not fits(word) or (starter and not (apart or open_ or _second_name(word, run))):
            break
        if apart:
            run = []
        named = word[0].isupper() and (not is_mark(word) or len(run) > 0)  # «Getty Images»
        count += 1
        if named and not token["elided"]:
            run.append(at)
        elif word[0].islower() and run and not token["elided"]:
            run.pop()  # «Ville de Cahors» is one name
        elif run:
            run[-1] = at
        open_ = not named or (starter and not run[:-1])
        if not starter and (word[0].isupper() or word not in FUNCTION_WORDS):
            ends.append(at)
    return _shared_out(text, ends, run)


def _second_name(word: str, run: Sequence[int]) -> bool:
    """«Hugo Le Bihan»: an article that is part of a name."""
    return word in ("Le", "La") and len(run) == 1


def _shared_out(text: str, ends: list[int], run: Sequence[int]) -> list[int]:
    """The ends without those inside a run of names that goes on into a sentence, but for where the photographer's end."""
    if len(run) < 2 or ends_here(text, run[-1], ()):
        return [e for e in ends if not run[:-1] or e <= run[0] - 1 or e == run[-1]] if len(run) > 1 else ends
    own = run[max(_NAMES, len(run) - _NAMES) - 1] if len(run) > _NAMES else run[0]
    return [e for e in ends if e < run[0] or e == own]
