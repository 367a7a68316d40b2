"""Where a content that was cut out of a source stands in it, run by run."""

from __future__ import annotations

from bisect import bisect_left, bisect_right
from dataclasses import dataclass
from itertools import pairwise

from seolint.formats.lines import NormalisedText
from seolint.text import Span

__all__ = ["Place", "Segments"]


@dataclass(frozen=True, slots=True)
class Segments:
    """Where the runs of a content stand: ``content[i]`` onwards stands at ``source[i]`` onwards."""

    content: tuple[int, ...] = (0,)
    source: tuple[int, ...] = (0,)

    def place(self, offset: int) -> int:
        """Where the character at ``offset`` of the content stands."""
        if len(self.content) == 1:
            return self.source[0] + offset
        i = max(0, bisect_right(self.content, offset) - 1)
        return self.source[i] + offset - self.content[i]

    def end(self, offset: int) -> int:
        """Where what ends at ``offset`` of the content ends: before the prefix of any further line."""
        return self.place(offset - 1) + 1 if offset else self.place(0)


@dataclass(frozen=True, slots=True)
class Place:
    """A ``content``, its runs in normalised text, and that text's way back to the source."""

    content: str
    segments: Segments
    text: NormalisedText

    @classmethod
    def whole(cls, text: str) -> Place:
        """The place of a text that is its own source."""
        return cls(text, Segments(), NormalisedText(text, 0))

    def start(self, offset: int) -> int:
        """The source offset of the content character at ``offset``."""
        return self.text.raw(self.segments.place(offset))

    def end(self, offset: int) -> int:
        """The source offset behind the content character before ``offset``."""
        return self.text.raw(self.segments.place(offset - 1)) + 1 if offset else self.start(0)

    def span(self, start: int, end: int) -> Span:
        """The source span of a stretch of content."""
        first = self.start(start)
        return Span(first, max(first, self.end(end) if end > start else first))

    def runs(self, start: int, end: int) -> list[tuple[int, int]]:
        """``start`` to ``end``, cut where the content is not one run of the source."""
        bounds = self.segments.content
        if len(bounds) == 1:
            return [(start, end)]
        first, last = bisect_right(bounds, start), bisect_left(bounds, end)
        return list(pairwise([start, *bounds[first:last], end]))

    def inner(self, start: int, content: str) -> Place:
        """The place of ``content``, which is cut out of this one at ``start``."""
        segments = self.segments
        keep = max(0, bisect_right(segments.content, start) - 1)
        offsets = [o - start for o in segments.content[keep:]]
        source = list(segments.source[keep:])
        source[0] -= offsets[0]
        offsets[0] = 0
        return Place(content, Segments(tuple(offsets), tuple(source)), self.text)
