"""A source frame: the offending line cut around the place, the place underlined.

Terminal columns, not characters, are what an underline must match: a Chinese
character fills two, a combining accent none.
"""

from __future__ import annotations

import re
import unicodedata
from dataclasses import dataclass
from functools import lru_cache

from seolint.report.messages import visible
from seolint.text import Source, Span

__all__ = ["Frame", "columns", "frame"]

ELLIPSIS = "…"

_REACH = 4
"""Characters of a line that are looked at for each column there is: a line may be a whole book."""

_SURELY_PLAIN = re.compile("[ -~\u00a0-\u00ac\u00ae-\u017f\u2009\u2010-\u2027\u202f\u20ac]*")
"""What French is written with: shown as it is, each character in one column."""


def columns(text: str) -> int:
    """Columns that ``text`` fills in a terminal."""
    if _SURELY_PLAIN.fullmatch(text):
        return len(text)
    return sum(map(_columns, text))


@lru_cache(maxsize=4096)
def _columns(character: str) -> int:
    if unicodedata.combining(character) or unicodedata.category(character) in ("Cf", "Cc", "Mn", "Me"):
        return 0
    return 2 if unicodedata.east_asian_width(character) in "WF" else 1


@dataclass(frozen=True, slots=True)
class Frame:
    """One line of source ready to print: ``before``, ``marked`` and ``after`` side by side; ``line`` counts from 1.

    ``more_lines`` tells how many further lines the place covers.
    """

    line: int
    before: str
    marked: str
    after: str
    more_lines: int = 0

    @property
    def indent(self) -> int:
        """Columns in front of the underline."""
        return columns(self.before)

    @property
    def underline(self) -> str:
        """Carets under the place; one where the place is empty."""
        return "^" * max(1, columns(self.marked))


def frame(source: Source, span: Span, width: int) -> Frame:
    """The frame of ``span`` in at most ``width`` columns (20 at least)."""
    room = max(20, width)
    start = source.position(span.start)
    line = source.line_span(start.line)
    end = min(span.end, line.end)
    last = source.position(span.end).line
    reach = _REACH * room
    before = _plain(_last(source.text, Span(line.start, min(span.start, line.end)), reach))
    marked = _plain(visible(_ends(source.text, span.start, end, reach)))
    after = _plain(_first(source.text, Span(max(end, span.start), max(end, span.start, line.end)), reach))
    marked = _cut_middle(marked, room - 8)
    left = room - columns(marked)
    head = min(columns(before), max(left // 2, left - columns(after)))
    before = _keep_end(before, head)
    after = _keep_start(after, left - columns(before))
    return Frame(start.line, before, marked, after, last - start.line)


def _first(text: str, span: Span, most: int) -> str:
    return text[span.start : min(span.end, span.start + most)]


def _last(text: str, span: Span, most: int) -> str:
    return text[max(span.start, span.end - most) : span.end]


def _ends(text: str, start: int, end: int, most: int) -> str:
    """What stands from ``start`` to ``end``, without the middle that is cut out anyway."""
    if end - start <= 2 * most:
        return text[start:end]
    return text[start : start + most] + text[end - most : end]


def _plain(text: str) -> str:
    """``text`` without characters that would move the cursor or hide."""
    if _SURELY_PLAIN.fullmatch(text):
        return text
    return "".join(
        " " if c in "\t\r\n\x0b\x0c\u2028\u2029" else c for c in text if c == "\t" or _columns(c) or c == " "
    )


def _cut_middle(text: str, room: int) -> str:
    if columns(text) <= room:
        return text
    half = max(4, (room - 3) // 2)
    return f"{_take(text, half)} {ELLIPSIS} {_take(text[::-1], half)[::-1]}"


def _keep_end(text: str, room: int) -> str:
    if columns(text) <= room:
        return text
    return ELLIPSIS + _take(text[::-1], room - 1)[::-1] if room > 1 else ""


def _keep_start(text: str, room: int) -> str:
    if columns(text) <= room:
        return text
    return _take(text, room - 1) + ELLIPSIS if room > 1 else ""


def _take(text: str, room: int) -> str:
    """The longest start of ``text`` that fits in ``room`` columns."""
    used = 0
    for i, character in enumerate(text):
        used += _columns(character)
        if used > room:
            return text[:i]
    return text
