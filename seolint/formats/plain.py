"""Plain text: paragraphs between blank lines, one per line, or hard-wrapped lines."""

from __future__ import annotations

import re
from collections.abc import Mapping, Sequence
from dataclasses import dataclass

from seolint.document import Block, Document, Piece, TextView
from seolint.formats.markdown.escapes import escaped_text
from seolint.formats.views import ViewBuilder
from seolint.text import Edit, Part, Source, Span

__all__ = ["PlainWriter", "read_plain", "to_markdown"]

_LINE = re.compile(r"[^\r\n]*(?:\r\n|\r|\n|\Z)")
_WRAP_WIDTH = 100
"""Lines that all end before this column, most of them within a sentence, are wrapped by hand or by mail."""
_SHORT_LINE = 40
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
        stripped = line.strip()
        start = match.start() + len(line) - len(line.lstrip()) if stripped else match.start()
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
    text = source.text
    edits: list[Edit] = []
    before: Block | None = None
    for block in read_plain(source).blocks:
        gap_start = before.span.end if before else int(text.startswith("\ufeff"))
        edits += _gap(text, gap_start, block.span.start, source.newline, first=before is None)
        for i, piece in enumerate(block.view.pieces):
            edits += _piece_edits(block.view, piece, at_start=i == 0)
        before = block
    return tuple(edits)


def _gap(text: str, start: int, end: int, newline: str, *, first: bool) -> list[Edit]:
    wanted = "" if first else newline * 2
    return [] if text[start:end] == wanted else [Edit(Span(start, end), (wanted,) if wanted else ())]


def _piece_edits(view: TextView, piece: Piece, *, at_start: bool) -> list[Edit]:
    if piece.atomic:
        return [Edit(piece.source, (" ",))]
    text = piece.view.of(view.text)
    escaped = escaped_text(text, at_start=at_start)
    edits = []
    at = 0
    # Every escape is one backslash before its character: an insertion, so the text itself stays.
    for i, char in enumerate(text):
        if escaped[at] != char or (char == "\\" and escaped[at : at + 2] == "\\\\"):
            edits.append(Edit(Span(piece.source.start + i, piece.source.start + i), ("\\",)))
            at += 1
        at += 1
    return edits


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
