r"""Normalised text and the way back: ``\r\n`` and ``\r`` as ``\n``, NUL as U+FFFD.

Markdown is defined on normalised text; the map composes with every other, so
that offsets always speak of the text as read.
"""

from __future__ import annotations

import re
from bisect import bisect_right
from dataclasses import dataclass, field

__all__ = ["NormalisedText", "normalise"]

_LINE_END = re.compile(r"\r\n|\r|\n")


@dataclass(frozen=True, slots=True)
class NormalisedText:
    """``text`` is normalised; ``raw`` turns its offsets into those of the source.

    ``base`` is where the text begins in the source; the two tuples hold the
    starts of lines on either side and are empty where only ``base`` differs.
    """

    text: str
    base: int
    _starts: tuple[int, ...] = field(default=(), repr=False)
    _raw_starts: tuple[int, ...] = field(default=(), repr=False)

    def raw(self, offset: int) -> int:
        """Where the character at ``offset`` stands in the source."""
        if not self._starts:
            return self.base + offset
        line = bisect_right(self._starts, offset) - 1
        return self._raw_starts[line] + offset - self._starts[line]


def normalise(text: str, base: int = 0) -> NormalisedText:
    """``text[base:]`` with one kind of line end and no NUL."""
    body = text[base:]
    clean = body.replace("\0", "\ufffd") if "\0" in body else body
    if "\r" not in clean:
        return NormalisedText(clean, base)
    starts, raw_starts = [0], [base]
    shrink = 0
    for match in _LINE_END.finditer(clean):
        shrink += match.end() - match.start() - 1
        starts.append(match.end() - shrink)
        raw_starts.append(base + match.end())
    return NormalisedText(_LINE_END.sub("\n", clean), base, tuple(starts), tuple(raw_starts))
