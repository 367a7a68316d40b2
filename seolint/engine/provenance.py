"""Where every character of a text comes from, through any number of rounds of edits.

A :class:`Tape` lies beside the current text: segment by segment it says which
stretch of an original input stands here, or that the characters are new.
Editing the text edits the tape with it, so the maps of all rounds compose.
"""

from __future__ import annotations

from bisect import bisect_right
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass, field, replace

from seolint.text import ARTICLE, Copy, Edit, Part, Span

__all__ = ["Segment", "TaggedEdit", "Tape"]


@dataclass(frozen=True, slots=True)
class Segment:
    """A run of characters of the current text with one origin.

    ``source`` names the stretches of the inputs it was made from, nothing for
    what is new. ``text`` is ``None`` where the characters are those of the one
    stretch in ``source``, else it holds them. ``by`` is the id of the change
    that wrote the segment here, ``None`` where it stands as it stood.
    """

    size: int
    source: tuple[Copy, ...] = ()
    text: str | None = None
    transform: str | None = None
    by: str | None = None

    @property
    def verbatim(self) -> bool:
        """Whether the characters are exactly those of the source."""
        return self.text is None

    def cut(self, start: int, end: int) -> Segment:
        """Characters ``start`` to ``end`` of the segment. Only a verbatim one narrows its source."""
        if start == 0 and end == self.size:
            return self
        if self.text is not None:
            return replace(self, size=end - start, text=self.text[start:end])
        copy = self.source[0]
        place = Span(copy.span.start + start, copy.span.start + end)
        narrowed = Copy(copy.source_id, place, copy.text, copy.transform)
        return Segment(end - start, (narrowed,), None, self.transform, self.by)


@dataclass(frozen=True, slots=True)
class TaggedEdit:
    """An edit with the id of the change that makes it; ``None`` for mere notation.

    ``replacing`` names the kind of small mend (``typography``) whose literals
    stand for what they replace; without it literals have no source.
    """

    edit: Edit
    by: str | None = None
    replacing: str | None = None


def _joined(first: Segment, second: Segment) -> Segment | None:
    """The two as one segment, if they continue each other exactly."""
    if (first.by, first.transform) != (second.by, second.transform):
        return None
    if first.text is None and second.text is None:
        a, b = first.source[0], second.source[0]
        if a.source_id == b.source_id and a.span.end == b.span.start:
            whole = replace(a, span=Span(a.span.start, b.span.end))
            return replace(first, size=first.size + second.size, source=(whole,))
        return None
    if first.text is not None and second.text is not None and not first.source and not second.source:
        return replace(first, size=first.size + second.size, text=first.text + second.text)
    return None


def _packed(segments: Iterable[Segment]) -> tuple[Segment, ...]:
    out: list[Segment] = []
    for segment in segments:
        if not segment.size:
            continue
        joined = _joined(out[-1], segment) if out else None
        if joined is None:
            out.append(segment)
        else:
            out[-1] = joined
    return tuple(out)


@dataclass(frozen=True, slots=True)
class Tape:
    """The origins of one text, in order: the segments' sizes add up to its length."""

    segments: tuple[Segment, ...]
    _starts: tuple[int, ...] = field(init=False, repr=False, compare=False)

    def __post_init__(self) -> None:
        starts, at = [], 0
        for segment in self.segments:
            starts.append(at)
            at += segment.size
        object.__setattr__(self, "_starts", (*starts, at))

    def __len__(self) -> int:
        return self._starts[-1]

    @classmethod
    def of(cls, size: int, source_id: str = ARTICLE, start: int = 0) -> Tape:
        """The tape of an input that nobody has edited."""
        if not size:
            return cls(())
        return cls((Segment(size, (Copy(source_id, Span(start, start + size)),)),))

    @classmethod
    def spliced(cls, spans: Sequence[Span], source_id: str = ARTICLE) -> Tape:
        """The tape of a text made by joining ``spans`` of one input."""
        return cls(_packed(Segment(len(s), (Copy(source_id, s),)) for s in spans))

    def slice(self, span: Span) -> tuple[Segment, ...]:
        """The segments that stand at ``span``, cut to it."""
        out: list[Segment] = []
        index = max(0, bisect_right(self._starts, span.start) - 1)
        while index < len(self.segments) and self._starts[index] < span.end:
            at = self._starts[index]
            segment = self.segments[index]
            start, end = max(span.start, at) - at, min(span.end, at + segment.size) - at
            if end > start:
                out.append(segment.cut(start, end))
            index += 1
        return tuple(out)

    def sources(self, span: Span) -> tuple[Copy, ...]:
        """The stretches of the inputs that the text at ``span`` was made from, neighbours joined."""
        return joined_copies(copy for segment in self.slice(span) for copy in segment.source)

    def authors(self, span: Span) -> tuple[str, ...]:
        """Ids of the changes that wrote text at ``span`` or at its very edges, in order, each once."""
        around = Span(max(0, span.start - 1), min(len(self), span.end + 1))
        return tuple(dict.fromkeys(s.by for s in self.slice(around) if s.by is not None))

    def edited(self, edits: Sequence[TaggedEdit], others: Mapping[str, Tape] | None = None) -> Tape:
        """The tape of the text after ``edits``, whose spans refer to the text as it stands.

        ``others`` are the tapes of the texts, beside the article, that copies
        name; a source without a tape is an original input itself.
        Raises ValueError when edits overlap.
        """
        out: list[Segment] = []
        at = 0
        for tagged in sorted(edits, key=lambda t: t.edit.span):
            span = tagged.edit.span
            if span.start < at or span.end > len(self):
                raise ValueError(f"edit at {span} overlaps another or lies outside the text")
            out += self.slice(Span(at, span.start))
            out += self._written(tagged, others or {})
            at = span.end
        out += self.slice(Span(at, len(self)))
        return Tape(_packed(out))

    def _written(self, tagged: TaggedEdit, others: Mapping[str, Tape]) -> Iterable[Segment]:
        """What the parts of one edit put on the tape."""
        edit = tagged.edit
        replaced: tuple[Copy, ...] = ()
        if tagged.replacing and len(edit.span) and not any(isinstance(p, Copy) for p in edit.parts):
            replaced = self.sources(edit.span)
        for part in edit.parts:
            if isinstance(part, Copy):
                yield from self._copied(part, tagged, others)
            elif part:
                transform = tagged.replacing if replaced else None
                yield Segment(len(part), replaced, part, transform, tagged.by)

    def _copied(self, copy: Copy, tagged: TaggedEdit, others: Mapping[str, Tape]) -> Iterable[Segment]:
        tape = self if copy.source_id == ARTICLE else others.get(copy.source_id)
        if tape is None:
            tape = Tape.of(len(copy.span), copy.source_id, copy.span.start)
            segments = tape.segments
        else:
            segments = tape.slice(copy.span)
        transform = copy.transform
        if copy.text is None:
            for segment in segments:
                yield replace(segment, transform=segment.transform or transform, by=tagged.by)
        elif copy.text:
            origin = joined_copies(c for s in segments for c in s.source)
            yield Segment(len(copy.text), origin, copy.text, transform or tagged.replacing, tagged.by)

    def replay(self, inputs: Mapping[str, str]) -> str:
        """The text that the tape describes, made again from the inputs by source id."""
        return "".join(
            segment.source[0].span.of(inputs[segment.source[0].source_id]) if segment.text is None else segment.text
            for segment in self.segments
        )


def joined_copies(copies: Iterable[Copy]) -> tuple[Copy, ...]:
    """``copies`` without notation, stretches that continue or overlap each other made one."""
    out: list[Copy] = []
    for copy in copies:
        last = out[-1] if out else None
        if last and last.source_id == copy.source_id and last.span.start <= copy.span.start <= last.span.end:
            out[-1] = Copy(last.source_id, Span(last.span.start, max(last.span.end, copy.span.end)))
        else:
            out.append(Copy(copy.source_id, copy.span))
    return tuple(out)


def part_text(part: Part, texts: Mapping[str, str]) -> str:
    """The characters of one part."""
    return part if isinstance(part, str) else part.resolve(texts)
