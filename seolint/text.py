"""Places in a text, edits to it, and the raw text as read.

All offsets count code points in the text as decoded: a byte-order mark is
one, ``\r\n`` is two. Nothing here knows Markdown, French or rules.
"""

from __future__ import annotations

import re
from bisect import bisect_left, bisect_right
from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field
from functools import lru_cache
from itertools import accumulate

__all__ = ["Copy", "Edit", "Part", "Position", "Source", "Span", "apply_edits", "overlapping"]

ARTICLE = "article"
"""The ``source_id`` of the text that is being linted or optimized."""

_LINE_END = re.compile(r"\r\n|\n|\r")
_WIDE = re.compile("[^\x00-\x7f]")

TITLE = "title"
"""The ``source_id`` of a title that was given beside the article."""


_set = object.__setattr__


@dataclass(frozen=True, slots=True, order=True, init=False)
class Span:
    """A stretch of text: ``start`` inclusive, ``end`` exclusive, in code points."""

    start: int
    end: int

    # Thousands are made for every article: a check of its own in ``__post_init__`` would cost as much again.
    def __init__(self, start: int, end: int) -> None:
        if not 0 <= start <= end:
            raise ValueError(f"a span must satisfy 0 <= start <= end, not {start}, {end}")
        _set(self, "start", start)
        _set(self, "end", end)

    def __len__(self) -> int:
        return self.end - self.start

    def __bool__(self) -> bool:
        # A span of no length is still a place; without this, ``len`` would make it false.
        return True

    def __contains__(self, offset: int) -> bool:
        return self.start <= offset < self.end

    def covers(self, other: Span) -> bool:
        """Whether ``other`` lies wholly inside this span."""
        return self.start <= other.start and other.end <= self.end

    def overlaps(self, other: Span) -> bool:
        """Whether the two share at least one character."""
        return self.start < other.end and other.start < self.end

    def shift(self, by: int) -> Span:
        """The same stretch, ``by`` characters further on."""
        return Span(self.start + by, self.end + by)

    def of(self, text: str) -> str:
        """The characters of ``text`` that stand here."""
        return text[self.start : self.end]


@dataclass(frozen=True, slots=True)
class Copy:
    """Text that comes from somewhere: ``"article"``, ``"title"`` or the path of a given source.

    With ``text`` the copy is written differently from how it stands at its
    origin (an escape, a conjugated verb); ``transform`` then names the liberty
    taken, or is ``None`` where only the notation changed.
    """

    source_id: str
    span: Span
    text: str | None = None
    transform: str | None = None

    def resolve(self, texts: Mapping[str, str]) -> str:
        """The characters to write. Raises KeyError for an unknown ``source_id``."""
        return self.span.of(texts[self.source_id]) if self.text is None else self.text


Part = str | Copy
"""A literal, or a copy: what is moved is said to be moved."""


@dataclass(frozen=True, slots=True)
class Edit:
    """Replace what stands at ``span`` of the article by ``parts``; an empty span inserts."""

    span: Span
    parts: tuple[Part, ...] = ()

    def text(self, texts: Mapping[str, str]) -> str:
        """The replacement, with every copy resolved against ``texts`` by source id."""
        return "".join(p if isinstance(p, str) else p.resolve(texts) for p in self.parts)


def overlapping(a: Edit, b: Edit) -> bool:
    """Whether two edits cannot both be applied: shared characters, or two insertions at one place."""
    return (
        a.span.overlaps(b.span)
        or a.span.start == b.span.start
        or (
            # An insertion strictly inside a replaced stretch has nowhere to go.
            (not len(a.span) and b.span.start < a.span.start < b.span.end)
            or (not len(b.span) and a.span.start < b.span.start < a.span.end)
        )
    )


def apply_edits(text: str, edits: Sequence[Edit], others: Mapping[str, str] | None = None) -> str:
    """``text`` after all ``edits``, whose spans refer to ``text`` as given.

    ``others`` holds the texts that copies may come from, beside the article.
    Raises ValueError when two edits overlap or one lies outside the text.
    """
    texts = {**(others or {}), ARTICLE: text}
    out: list[str] = []
    at = 0
    for edit in sorted(edits, key=lambda e: e.span):
        if edit.span.start < at or edit.span.end > len(text):
            raise ValueError(f"edit at {edit.span} overlaps another or lies outside the text")
        out += (text[at : edit.span.start], edit.text(texts))
        at = edit.span.end
    out.append(text[at:])
    return "".join(out)


@dataclass(frozen=True, slots=True)
class Position:
    """Where a person finds an offset: ``line`` and ``column`` count from 1, columns in code points."""

    line: int
    column: int


@dataclass(frozen=True, slots=True)
class Source:
    """The raw text of one article as decoded, byte-order mark and line ends kept.

    ``path`` is how the user named it (``None`` for text without a file),
    ``encoding`` the codec that gives the same bytes back on writing.
    """

    text: str
    path: str | None = None
    encoding: str = "utf-8"
    _line_starts: tuple[int, ...] = field(init=False, repr=False, compare=False)

    def __post_init__(self) -> None:
        # Only the line ends of CommonMark: str.splitlines would also cut at U+2028 and form feeds.
        starts = (0, *(m.end() for m in _LINE_END.finditer(self.text)))
        object.__setattr__(self, "_line_starts", starts)

    @property
    def newline(self) -> str:
        r"""The line end that the text uses first; ``\n`` where it has none."""
        at = self.text.find("\n")
        if at > 0 and self.text[at - 1] == "\r":
            return "\r\n"
        return "\n" if at >= 0 or "\r" not in self.text else "\r"

    @property
    def line_count(self) -> int:
        """Number of lines; an empty text has one."""
        return len(self._line_starts)

    def position(self, offset: int) -> Position:
        """Line and column of ``offset``. Raises ValueError outside the text."""
        if not 0 <= offset <= len(self.text):
            raise ValueError(f"offset {offset} outside a text of {len(self.text)} characters")
        line = bisect_right(self._line_starts, offset) - 1
        return Position(line + 1, offset - self._line_starts[line] + 1)

    def line_span(self, line: int) -> Span:
        """Where line number ``line`` (from 1) stands, its line end left out."""
        start = self._line_starts[line - 1]
        end = self._line_starts[line] if line < len(self._line_starts) else len(self.text)
        while end > start and self.text[end - 1] in "\r\n":
            end -= 1
        return Span(start, end)

    def utf16_column(self, offset: int) -> int:
        """Column of ``offset`` from 1 in UTF-16 code units, as editors count."""
        return self._column(offset, 1)

    def utf8_column(self, offset: int) -> int:
        """Column of ``offset`` from 1 in UTF-8 bytes, as rdjson counts."""
        return self._column(offset, 2)

    def _column(self, offset: int, units: int) -> int:
        start = self._line_starts[self.position(offset).line - 1]
        wide = _wide(self.text)
        first, last = bisect_left(wide[0], start), bisect_left(wide[0], offset)
        return 1 + offset - start + wide[units][last] - wide[units][first]


@lru_cache(maxsize=2)
def _wide(text: str) -> tuple[tuple[int, ...], tuple[int, ...], tuple[int, ...]]:
    """Where characters beyond ASCII stand, and how many further units of UTF-16 and of UTF-8 those
    before each (and, last, all of them) take: a line may be as long as a book."""
    places = tuple(m.start() for m in _WIDE.finditer(text))
    codes = [ord(text[at]) for at in places]
    utf16 = accumulate((int(c > 0xFFFF) for c in codes), initial=0)
    utf8 = accumulate((1 + (c > 0x7FF) + (c > 0xFFFF) for c in codes), initial=0)
    return places, tuple(utf16), tuple(utf8)
