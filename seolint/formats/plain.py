"""Plain text: paragraphs between blank lines, one per line, or hard-wrapped lines."""

from __future__ import annotations

import re
from collections.abc import Mapping, Sequence
from dataclasses import dataclass

from markdown_it.common.utils import MD_TRIM_CHARS

from seolint.document import Block, Document, Piece, SectionBlock, TextView
from seolint.formats.markdown import read_markdown
from seolint.formats.markdown.escapes import escape_places
from seolint.formats.views import ViewBuilder
from seolint.text import Edit, Part, Source, Span, apply_edits

__all__ = ["PlainWriter", "read_plain", "to_markdown"]

_LINE = re.compile(r"[^\r\n]*(?:\r\n|\r|\n|\Z)")
_WRAP_WIDTH = 100
"""Lines that all end before this column, most of them within a sentence, are wrapped by hand or by mail."""
_SHORT_LINE = 40
_BLANK = MD_TRIM_CHARS + "\ufeff"
"""White space, and byte-order marks copied into the text: at the head of Markdown one would be the file’s own."""

_SENTENCE_END = re.compile(r"[.!?…:»”\")\]][ \t]*\Z")


@dataclass(frozen=True, slots=True)
class _Line:
    """Where one line's text stands, white space at its ends left out."""

    start: int
    end: int


def _lines(text: str) -> list[_Line]:
    out = []
    at = int(text.startswith("\ufeff"))
    for match in _LINE.finditer(text, at):
        line = match.group()
        stripped = line.strip(_BLANK)
        start = match.start() + len(line) - len(line.lstrip(_BLANK)) if stripped else match.start()
        out.append(_Line(start, start + len(stripped)))
        if match.end() == len(text):
            break
    return out


def _groups(text: str) -> list[list[_Line]]:
    """The lines of each paragraph."""
    runs: list[list[_Line]] = [[]]
    for line in _lines(text):
        if line.start == line.end:
            runs.append([])
        else:
            runs[-1].append(line)
    runs = [run for run in runs if run]
    return [group for run in runs for group in ([run] if _wrapped(text, run) else [[line] for line in run])]


def _wrapped(text: str, run: Sequence[_Line]) -> bool:
    """Whether the lines of a run are one paragraph broken at a width, not a paragraph each."""
    if len(run) < 2:
        return True
    sizes = [line.end - line.start for line in run]
    if max(sizes) > _WRAP_WIDTH:
        return False
    inner = run[:-1]
    ended = sum(bool(_SENTENCE_END.search(text[max(line.start, line.end - 3) : line.end])) for line in inner)
    widest = max(sizes)
    # A hand-wrapped line is nearly full, and seldom ends with its sentence.
    full = sum(size >= widest - 25 or size >= _WRAP_WIDTH - 30 for size in sizes[:-1])
    return ended * 2 <= len(inner) and full * 4 >= len(inner) * 3 and widest >= _SHORT_LINE


def read_plain(source: Source) -> Document:
    """The document of a plain text: every block is a paragraph. Raises nothing."""
    blocks = []
    for group in _groups(source.text):
        view = ViewBuilder()
        for i, line in enumerate(group):
            if i:
                view.atomic(" ", group[i - 1].end, line.start)
            view.verbatim(source.text[line.start : line.end], line.start)
        blocks.append(Block("paragraph", Span(group[0].start, group[-1].end), view.build()))
    return Document(source, "text", tuple(blocks), (), (), None, PlainWriter(source))


def to_markdown(source: Source) -> tuple[Edit, ...]:
    """The edits that turn a plain text into Markdown that shows the same: characters that would be
    markup escaped, wrapped lines joined, a blank line between paragraphs."""
    blocks = read_plain(source).blocks
    edits = _conversion(source, blocks, frozenset())
    wanted = [block.text for block in blocks]
    if _shown(source, edits) == wanted:
        return edits
    # Some construct was not foreseen: escape all punctuation of the blocks that hold one.
    odd = frozenset(i for i, block in enumerate(blocks) if not _stays(block))
    edits = _conversion(source, blocks, odd)
    if _shown(source, edits) == wanted:
        return edits
    return _conversion(source, blocks, frozenset(range(len(blocks))))


def _shown(source: Source, edits: Sequence[Edit]) -> list[str] | None:
    """The paragraphs of the Markdown that ``edits`` make; ``None`` where it holds anything else."""
    document = read_markdown(Source(apply_edits(source.text, edits)))
    if document.front_matter is not None or any(b.kind != "paragraph" for b in document.blocks):
        return None
    return [block.text for block in document.blocks]


def _stays(block: Block) -> bool:
    """Whether the block, escaped, is one paragraph of Markdown with the same text."""
    own = Source(block.text)
    return _shown(own, _conversion(own, (_verbatim(block),), frozenset())) == [block.text]


def _verbatim(block: Block) -> Block:
    return Block("paragraph", Span(0, len(block.text)), TextView.verbatim(block.text))


def _conversion(source: Source, blocks: Sequence[Block], odd: frozenset[int]) -> tuple[Edit, ...]:
    """The edits that write ``blocks`` as Markdown, all punctuation escaped in those numbered ``odd``."""
    text = source.text
    edits: list[Edit] = []
    at = int(text.startswith("\ufeff"))
    for number, block in enumerate(blocks):
        edits += _gap(text, at, block.span.start, source.newline * 2 if number else "")
        for i, piece in enumerate(block.view.pieces):
            edits += _piece_edits(block.view, piece, at_start=i == 0, everything=number in odd)
        at = block.span.end
    if text[at:].strip(" \t\r\n"):
        # No-break spaces on a line of their own would be a paragraph of Markdown.
        edits.append(Edit(Span(at, len(text))))
    return tuple(edits)


def _gap(text: str, start: int, end: int, wanted: str) -> list[Edit]:
    return [] if text[start:end] == wanted else [Edit(Span(start, end), (wanted,) if wanted else ())]


def _piece_edits(view: TextView, piece: Piece, *, at_start: bool, everything: bool) -> list[Edit]:
    """A wrapped line's end as a space; an inserted backslash before each character that needs one."""
    if piece.atomic:
        return [Edit(piece.source, (" ",))]
    start = piece.source.start
    places = escape_places(piece.view.of(view.text), at_start=at_start, everything=everything)
    return [Edit(Span(start + i, start + i), ("\\",)) for i in places]


@dataclass(frozen=True, slots=True)
class PlainWriter:
    """Writes into a plain text, which knows paragraphs and nothing else."""

    source: Source

    def replace(
        self, block: Block, span: Span, parts: Sequence[Part], *, texts: Mapping[str, str] | None = None
    ) -> Edit | None:
        """See :meth:`seolint.document.Writer.replace`. Nothing needs an escape."""
        if not block.view.pieces or not block.view.editable(span):
            return None
        return Edit(block.view.to_source(span), tuple(parts))

    def break_paragraph(self, block: Block, span: Span) -> Edit | None:
        """See :meth:`seolint.document.Writer.break_paragraph`."""
        view = block.view
        if not 0 < span.start <= span.end < len(view.text) or view.text[span.start : span.end].strip():
            return None
        if not view.editable(span):
            return None
        return Edit(view.to_source(span), (self.source.newline * 2,))

    def insert_heading(
        self,
        document: Document,
        before: int,
        level: int,
        parts: Sequence[Part],
        *,
        texts: Mapping[str, str] | None = None,
    ) -> Edit | None:
        """Plain text has no headings."""
        return None

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
        """Plain text has no sections."""
        return None

    def remove_block(self, document: Document, index: int) -> Edit | None:
        """See :meth:`seolint.document.Writer.remove_block`."""
        blocks = document.blocks
        if index + 1 < len(blocks):
            return Edit(Span(blocks[index].span.start, blocks[index + 1].span.start))
        start = blocks[index - 1].span.end if index else blocks[index].span.start
        return Edit(Span(start, blocks[index].span.end))

    def set_heading_level(self, block: Block, level: int) -> Edit | None:
        """Plain text has no headings."""
        return None

    def set_metadata(
        self, document: Document, entries: Mapping[str, Sequence[Part]], *, texts: Mapping[str, str] | None = None
    ) -> tuple[Edit, ...] | None:
        """Plain text has no metadata."""
        return None
