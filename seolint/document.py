"""A document: what a source holds, and where every visible character of it stands.

Formats read a :class:`~seolint.text.Source` into a :class:`Document`; rules
and editing see visible text (:class:`TextView`) and never search the source
to find out where something was.
"""

from __future__ import annotations

from bisect import bisect_right
from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field
from itertools import pairwise
from typing import Any, Literal, Protocol

from seolint.text import ARTICLE, Copy, Edit, Part, Source, Span

__all__ = [
    "PLACEHOLDER",
    "PROSE_KINDS",
    "Block",
    "BlockKind",
    "Document",
    "FrontMatter",
    "FrontMatterProblem",
    "Image",
    "Link",
    "Piece",
    "SectionBlock",
    "TextView",
    "Writer",
]

PLACEHOLDER = "\ufffc"
"""Stands in visible text for what is no prose: a code span, an image, a shortcode."""

BlockKind = Literal[
    "paragraph", "heading", "item", "quote", "cell", "caption", "term", "definition",
    "code", "html", "table", "rule", "opaque",
]  # fmt: skip
"""``item`` and ``quote`` are paragraphs directly inside a list item or a block quotation."""

SectionBlock = Literal["heading", "paragraph", "item"]
"""What a section that is inserted may hold; a heading in it stands on the level of the section's own."""

PROSE_KINDS: frozenset[str] = frozenset({"paragraph", "item", "quote", "definition"})
"""Blocks whose words count as the article's prose."""


@dataclass(frozen=True, slots=True)
class Piece:
    """A run of visible text and where it comes from.

    Character by character the same as the source unless ``atomic`` (entity,
    escape, soft or hard break, placeholder): an atomic piece maps as a whole.
    ``opaque`` marks placeholders, which no edit may replace.
    """

    view: Span
    source: Span
    atomic: bool = False
    opaque: bool = False


@dataclass(frozen=True, slots=True)
class TextView:
    """Visible text with an exact way back to the source.

    Pieces cover ``text`` without gap, in order; their source spans rise
    without overlap (between two of them stands markup that is not seen).
    """

    text: str
    pieces: tuple[Piece, ...]
    _starts: tuple[int, ...] = field(init=False, repr=False, compare=False)

    def __post_init__(self) -> None:
        object.__setattr__(self, "_starts", tuple(p.view.start for p in self.pieces))
        at = 0
        for i, piece in enumerate(self.pieces):
            if piece.view.start != at or not len(piece.view):
                raise ValueError(f"piece {i} leaves a gap or is empty: {piece}")
            if not piece.atomic and len(piece.view) != len(piece.source):
                raise ValueError(f"verbatim piece {i} has two lengths: {piece}")
            if i and piece.source.start < self.pieces[i - 1].source.end:
                raise ValueError(f"piece {i} runs backwards in the source: {piece}")
            at = piece.view.end
        if at != len(self.text):
            raise ValueError(f"pieces cover {at} of {len(self.text)} characters")

    def verify(self, source: str) -> None:
        """Raise ValueError unless every verbatim piece stands in ``source`` as it is seen."""
        for piece in self.pieces:
            if not piece.atomic and piece.view.of(self.text) != piece.source.of(source):
                raise ValueError(f"not verbatim: {piece.view.of(self.text)!r} at {piece.source}")

    def _index(self, offset: int) -> int:
        return max(0, bisect_right(self._starts, offset) - 1)

    def offset_to_source(self, offset: int, *, after: bool = False) -> int:
        """The place in the source of the boundary before visible character ``offset``.

        Where markup stands at that boundary, the place is behind the markup
        (next to the character that follows), or with ``after`` before it (next
        to the character that precedes).
        """
        if not 0 <= offset <= len(self.text):
            raise ValueError(f"offset {offset} outside a view of {len(self.text)} characters")
        if not self.pieces:
            raise ValueError("an empty view has no place in the source")
        if offset == len(self.text) or (after and offset):
            piece = self.pieces[self._index(offset - 1)]
            if piece.atomic:
                return piece.source.end if offset == piece.view.end else piece.source.start
            return piece.source.start + offset - piece.view.start
        piece = self.pieces[self._index(offset)]
        if piece.atomic:
            return piece.source.start
        return piece.source.start + offset - piece.view.start

    def to_source(self, span: Span) -> Span:
        """The stretch of source that encloses the visible ``span``, markup inside included."""
        start = self.offset_to_source(span.start)
        if not len(span):
            return Span(start, start)
        return Span(start, max(start, self._end_to_source(span.end)))

    def _end_to_source(self, end: int) -> int:
        piece = self.pieces[self._index(end - 1)]
        return piece.source.end if piece.atomic else piece.source.start + end - piece.view.start

    def editable(self, span: Span) -> bool:
        """Whether an edit of ``span`` touches only visible text: no markup crossed, no placeholder,
        no atomic piece cut in two."""
        if not self.pieces:
            return False
        if not len(span):
            return True
        first, last = self._index(span.start), self._index(span.end - 1)
        run = self.pieces[first : last + 1]
        if any(p.opaque for p in run):
            return False
        if run[0].atomic and run[0].view.start != span.start:
            return False
        if run[-1].atomic and run[-1].view.end != span.end:
            return False
        return all(a.source.end == b.source.start for a, b in pairwise(run))

    def copies(self, span: Span, source_id: str = ARTICLE) -> tuple[Copy, ...]:
        """The visible ``span`` as copies from its origin, markup inside left behind.

        Atomic pieces are copied by their visible text. Raises ValueError over a placeholder.
        """
        out: list[Copy] = []
        if not len(span):
            return ()
        for piece in self.pieces[self._index(span.start) : self._index(span.end - 1) + 1]:
            start, end = max(span.start, piece.view.start), min(span.end, piece.view.end)
            if piece.opaque:
                raise ValueError("a placeholder cannot be copied as text")
            if piece.atomic:
                out.append(Copy(source_id, piece.source, text=self.text[start:end]))
            else:
                shift = piece.source.start - piece.view.start
                out.append(Copy(source_id, Span(start + shift, end + shift)))
        return tuple(out)

    @classmethod
    def verbatim(cls, text: str, start: int = 0) -> TextView:
        """A view of text that stands in its source as it is, from offset ``start`` on."""
        if not text:
            return cls("", ())
        size = len(text)
        return cls(text, (Piece(Span(0, size), Span(start, start + size)),))


@dataclass(frozen=True, slots=True)
class Block:
    """One leaf block: a paragraph, a heading, a table cell, a code block…

    ``span`` is the whole block in the source, markers included and final line
    end left out; ``view`` its visible text (empty for code, raw HTML, rules).
    ``level`` is 1–6 for headings, else 0; ``parents`` the containers from the
    outside in (``("list", "item")``); ``anchor`` an explicit heading id.
    """

    kind: BlockKind
    span: Span
    view: TextView
    level: int = 0
    parents: tuple[str, ...] = ()
    anchor: str | None = None

    @property
    def text(self) -> str:
        """The visible text."""
        return self.view.text

    @property
    def is_prose(self) -> bool:
        """Whether the block's words count as the article's prose."""
        return self.kind in PROSE_KINDS


@dataclass(frozen=True, slots=True)
class Link:
    """A link: where it stands, what is read (``block`` and ``view_span``), where it leads."""

    span: Span
    block: int
    view_span: Span
    target: str
    target_span: Span | None
    title: str | None = None
    kind: Literal["inline", "reference", "autolink", "html", "wiki"] = "inline"


@dataclass(frozen=True, slots=True)
class Image:
    """An image: where it stands, its alternative text, its target; ``alt`` is ``None`` if absent."""

    span: Span
    block: int
    alt: TextView | None
    target: str
    target_span: Span | None
    title: str | None = None


@dataclass(frozen=True, slots=True)
class FrontMatterProblem:
    """Something wrong in the metadata: ``kind`` is ``syntax``, ``duplicate-key`` or ``not-a-mapping``."""

    kind: str
    span: Span
    detail: str


@dataclass(frozen=True, slots=True)
class FrontMatter:
    """The metadata block. ``values`` as parsed (keys as written, order kept), ``views`` the visible
    text of string values by key, ``spans`` where each key's whole entry stands."""

    format: Literal["yaml", "toml", "json", "pelican", "html"]
    span: Span
    values: Mapping[str, Any]
    views: Mapping[str, TextView]
    spans: Mapping[str, Span] = field(default_factory=dict)
    problems: tuple[FrontMatterProblem, ...] = ()


class Writer(Protocol):
    """How a format writes what an edit wants: headings, paragraph breaks, metadata.

    All methods return edits of the document's source and never touch what
    they were not asked to touch; ``None`` means the format cannot do it there.

    To write a copy rightly its characters must be known: ``texts`` holds, by
    source id, the texts that copies come from (``{"title": …}``). The article's
    own text need not be given, nor that of a copy which carries its ``text``.
    KeyError where one lacks.
    """

    def replace(
        self, block: Block, span: Span, parts: Sequence[Part], *, texts: Mapping[str, str] | None = None
    ) -> Edit | None:
        """Replace visible ``span`` of ``block``; literals are escaped as the format needs.
        An empty ``span`` inserts, empty ``parts`` delete. None where not ``editable``."""

    def break_paragraph(self, block: Block, span: Span) -> Edit | None:
        """End the paragraph at visible ``span`` (the white space between, replaced; may be empty)
        and begin another in the same container."""

    def insert_heading(
        self,
        document: Document,
        before: int,
        level: int,
        parts: Sequence[Part],
        *,
        texts: Mapping[str, str] | None = None,
    ) -> Edit | None:
        """Insert a heading of ``level`` before block number ``before``."""

    def insert_section(
        self,
        document: Document,
        before: int | None,
        level: int,
        title: Sequence[Part],
        content: Sequence[tuple[SectionBlock, Sequence[Part]]],
        *,
        texts: Mapping[str, str] | None = None,
    ) -> Edit | None:
        """Insert a heading of ``level`` with paragraphs and list items under it, before block number
        ``before``; ``None`` puts it behind the last block."""

    def remove_block(self, document: Document, index: int) -> Edit | None:
        """Remove block number ``index`` with the blank lines that it leaves."""

    def set_heading_level(self, block: Block, level: int) -> Edit | None:
        """Write the heading ``block`` at another level."""

    def set_metadata(
        self, document: Document, entries: Mapping[str, Sequence[Part]], *, texts: Mapping[str, str] | None = None
    ) -> tuple[Edit, ...] | None:
        """Add or replace front-matter string entries, in the order given; the block is created where
        there is none, every other byte of it stays."""


@dataclass(frozen=True, slots=True)
class Document:
    """What a source holds, block by block, in source order."""

    source: Source
    format: Literal["markdown", "mdx", "html", "html-fragment", "text"]
    blocks: tuple[Block, ...]
    links: tuple[Link, ...]
    images: tuple[Image, ...]
    front_matter: FrontMatter | None
    writer: Writer
    masked: tuple[Span, ...] = ()
    """Source spans that no rule may report in and no fix may touch: code, shortcodes, raw HTML tags."""

    def verify(self) -> None:
        """Raise ValueError unless every view maps exactly; called by tests and in debug runs."""
        for block in self.blocks:
            block.view.verify(self.source.text)
        for image in self.images:
            if image.alt is not None:
                image.alt.verify(self.source.text)
        if self.front_matter is not None:
            for view in self.front_matter.views.values():
                view.verify(self.source.text)
