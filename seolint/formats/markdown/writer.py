"""How Markdown writes what an edit wants: text, paragraph breaks, headings, metadata."""

from __future__ import annotations

import re
from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass, field
from typing import TYPE_CHECKING

from seolint.document import Block, Document, SectionBlock
from seolint.formats.front_matter import House, write_front_matter
from seolint.formats.markdown.escapes import markdown_parts
from seolint.text import ARTICLE, Copy, Edit, Part, Source, Span

if TYPE_CHECKING:
    from seolint.formats.html.writer import HtmlWriter

__all__ = ["MarkdownWriter"]

_TEXT_KINDS = frozenset({"paragraph", "heading", "item", "quote", "cell", "caption", "term", "definition"})
_PARAGRAPHS = frozenset({"paragraph", "item", "quote", "definition"})
_MARKERS = re.compile(
    r"(?P<keep>[> \t])|(?P<blank>(?:[-+*]|\d{1,9}[.)]|:)(?=[ \t]|$))"
    r"|(?P<box>\[[ xX]\][ \t])|(?P<note>\[\^[^\]]+\]:[ \t]*)"
)


@dataclass(frozen=True, slots=True)
class MarkdownWriter:
    """Writes into one Markdown source. ``pairs`` are, by the start of a block, the spans of its
    emphasis, links and other paired markup: no paragraph may end inside one. ``house`` tells, when
    it is first needed, how the articles beside this one write their metadata."""

    source: Source
    pairs: Mapping[int, tuple[Span, ...]] = field(default_factory=dict)
    house: Callable[[], House | None] | None = None

    def replace(
        self, block: Block, span: Span, parts: Sequence[Part], *, texts: Mapping[str, str] | None = None
    ) -> Edit | None:
        """See :meth:`seolint.document.Writer.replace`."""
        if "html" in block.parents:
            return self._html.replace(block, span, parts, texts=texts)
        if block.kind not in _TEXT_KINDS or not block.view.pieces or not block.view.editable(span):
            return None
        place = block.view.to_source(span)
        at_start = span.start == 0 and block.kind in _PARAGRAPHS
        one_line = block.kind in ("heading", "cell")
        cell = block.kind == "cell"
        known = self._texts(texts)
        return Edit(place, markdown_parts(parts, known, at_start=at_start, one_line=one_line, cell=cell))

    def break_paragraph(self, block: Block, span: Span) -> Edit | None:
        """See :meth:`seolint.document.Writer.break_paragraph`."""
        if "html" in block.parents:
            return self._html.break_paragraph(block, span)
        view = block.view
        if block.kind not in _PARAGRAPHS or not 0 < span.start <= span.end < len(view.text):
            return None
        if len(span) and (view.text[span.start : span.end].strip() or not view.editable(span)):
            return None
        place = self._break_place(block, span)
        if place is None:
            return None
        prefix = self._prefix(block)
        newline = self.source.newline
        return Edit(place, (newline + prefix.rstrip() + newline + prefix,))

    def insert_heading(
        self,
        document: Document,
        before: int,
        level: int,
        parts: Sequence[Part],
        *,
        texts: Mapping[str, str] | None = None,
    ) -> Edit | None:
        """See :meth:`seolint.document.Writer.insert_heading`."""
        block = document.blocks[before]
        if block.parents and ("html" in block.parents or (before and document.blocks[before - 1].parents)):
            # Inside a list or a quotation there is no place for a heading of the article.
            return None
        start = self._line_start(block.span.start)
        newline = self.source.newline
        head = "" if self._blank_before(start) else newline
        title = markdown_parts(parts, self._texts(texts), one_line=True)
        return Edit(Span(start, start), (head + "#" * level + " ", *title, newline + newline))

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
        """See :meth:`seolint.document.Writer.insert_section`."""
        newline = self.source.newline
        if before is not None:
            first = self.insert_heading(document, before, level, title, texts=texts)
            if first is None:
                return None
            return Edit(first.span, (*first.parts, *self._blocks(level, content, texts), newline))
        if not document.blocks or "html" in document.blocks[-1].parents or document.blocks[-1].kind == "html":
            return None
        end = self._line_end(document.blocks[-1].span.end)
        head = newline if self._blank_before(end) else newline * 2
        if end and self.source.text[end - 1] in "\r\n":
            head = newline
        heading = markdown_parts(title, self._texts(texts), one_line=True)
        written = self._blocks(level, content, texts)
        return Edit(Span(end, end), (head + "#" * level + " ", *heading, newline * 2, *written))

    def _blocks(
        self, level: int, content: Sequence[tuple[SectionBlock, Sequence[Part]]], texts: Mapping[str, str] | None
    ) -> tuple[Part, ...]:
        """Paragraphs, items and headings one below the other; the items of one list stand without a blank line."""
        newline = self.source.newline
        out: list[Part] = []
        for number, (kind, parts) in enumerate(content):
            inside = content[number + 1][0] if number + 1 < len(content) else None
            mark = {"item": "- ", "heading": "#" * level + " "}.get(kind, "")
            out += (mark, *markdown_parts(parts, self._texts(texts), at_start=kind != "heading", one_line=True))
            out.append(newline if inside is None or kind == inside == "item" else newline * 2)
        return tuple(part for part in out if part != "")

    def remove_block(self, document: Document, index: int) -> Edit | None:
        """See :meth:`seolint.document.Writer.remove_block`."""
        block = document.blocks[index]
        if "html" in block.parents:
            return self._html.remove_block(document, index)
        if block.kind == "cell" or not self._alone(document, index) or self._leads_item(document, index):
            return None
        text = self.source.text
        start, end = self._line_start(block.span.start), self._line_end(block.span.end)
        after = self._skip_blank(end)
        if after < len(text):
            return Edit(Span(start, after))
        # The last block: the blank lines before it go, the final line end stays.
        first = 0 if document.front_matter is None else document.front_matter.span.end
        while start > first and text[start - 1] in " \t\r\n":
            start -= 1
        return Edit(Span(start, block.span.end))

    def set_heading_level(self, block: Block, level: int) -> Edit | None:
        """See :meth:`seolint.document.Writer.set_heading_level`."""
        if block.kind != "heading" or not 1 <= level <= 6:
            return None
        if "html" in block.parents:
            return self._html.set_heading_level(block, level)
        text = block.span.of(self.source.text)
        marks = len(text) - len(text.lstrip("#"))
        start = block.span.start
        if marks == block.level and text[marks : marks + 1] in ("", " ", "\t"):
            return Edit(Span(start, start + marks), ("#" * level,))
        return self._setext_level(block, text, level)

    def set_metadata(
        self, document: Document, entries: Mapping[str, Sequence[Part]], *, texts: Mapping[str, str] | None = None
    ) -> tuple[Edit, ...] | None:
        """See :meth:`seolint.document.Writer.set_metadata`."""
        house = self.house() if self.house is not None and document.front_matter is None else None
        return write_front_matter(self.source, document.front_matter, entries, texts, house)

    @property
    def _html(self) -> HtmlWriter:
        """Raw HTML is written as HTML."""
        from seolint.formats.html.writer import HtmlWriter  # few texts hold any

        return HtmlWriter(self.source, self.pairs)

    def _texts(self, texts: Mapping[str, str] | None) -> Mapping[str, str]:
        return {**(texts or {}), ARTICLE: self.source.text}

    def _break_place(self, block: Block, span: Span) -> Span | None:
        """The source to replace by a paragraph break, outside of every pair of markup."""
        view = block.view
        pairs = self.pairs.get(block.span.start, ())
        if len(span):
            place = view.to_source(span)
        else:
            first = view.offset_to_source(span.start, after=True)
            last = view.offset_to_source(span.start)
            free = [x for x in range(first, last + 1) if not any(p.start < x < p.end for p in pairs)]
            if not free:
                return None
            place = Span(free[0], free[0])
        if any(p.start < place.end and place.start < p.end for p in pairs):
            return None
        return place

    def _prefix(self, block: Block) -> str:
        """What a further line of the block's containers begins with."""
        line = self.source.text[self._line_start(block.span.start) : block.span.start]
        out = ""
        at = 0
        while at < len(line):
            match = _MARKERS.match(line, at)
            if match is None:
                out += " " * (len(line) - at)
                break
            if match["keep"]:
                out += match.group()
            elif match["blank"]:
                out += " " * len(match.group())
            elif match["note"]:
                out += " " * 4
            at = match.end()
        return out

    def _line_start(self, offset: int) -> int:
        text = self.source.text
        while offset and text[offset - 1] not in "\r\n":
            offset -= 1
        # The byte-order mark belongs to the file, not to its first line.
        return offset + (offset == 0 and text.startswith("\ufeff"))

    def _line_end(self, offset: int) -> int:
        """Behind the line end that follows ``offset``."""
        text = self.source.text
        while offset < len(text) and text[offset] not in "\r\n":
            offset += 1
        if text.startswith("\r\n", offset):
            return offset + 2
        return min(len(text), offset + 1)

    def _skip_blank(self, offset: int) -> int:
        """The start of the first line from ``offset`` on that is not blank."""
        text = self.source.text
        while offset < len(text):
            end = self._line_end(offset)
            if text[offset:end].strip("> \t\r\n"):
                return offset
            offset = end
        return offset

    def _blank_before(self, start: int) -> bool:
        """Whether the line before the one that starts at ``start`` is blank, or there is none."""
        text = self.source.text
        end = start
        while end and text[end - 1] in "\r\n" and start - end < (2 if text[end - 2 : end] == "\r\n" else 1):
            end -= 1
        return not text[self._line_start(end) : end].strip("\ufeff \t")

    def _alone(self, document: Document, index: int) -> bool:
        """Whether the lines of block number ``index`` hold nothing of another block."""
        block = document.blocks[index]
        start, end = self._line_start(block.span.start), self._line_end(block.span.end)
        others = document.blocks[max(0, index - 1) : index] + document.blocks[index + 1 : index + 2]
        return all(o.span.end <= start or o.span.start >= end for o in others)

    def _leads_item(self, document: Document, index: int) -> bool:
        """Whether the block holds the marker of a list item (or the like) that has more blocks."""
        following = document.blocks[index + 1 : index + 2]
        if not following or len(following[0].parents) < len(document.blocks[index].parents):
            return False
        return bool(self._marker(document.blocks[index])) and not self._marker(following[0])

    def _marker(self, block: Block) -> str:
        return self.source.text[self._line_start(block.span.start) : block.span.start].strip("> \t")

    def _setext_level(self, block: Block, text: str, level: int) -> Edit | None:
        mark = text.rstrip(" \t")[-1:]
        if mark not in ("=", "-") or not block.view.pieces:
            return None
        if level <= 2:
            end = block.span.start + len(text.rstrip(" \t"))
            start = end
            while self.source.text[start - 1] == mark:
                start -= 1
            return Edit(Span(start, end), (("=" if level == 1 else "-") * (end - start),))
        content = self.source.text[block.span.start : block.span.end]
        lines = re.split(r"\r\n|\r|\n", content)
        if len(lines) != 2:
            return None
        title = Copy(ARTICLE, Span(block.span.start, block.span.start + len(lines[0].rstrip())))
        return Edit(block.span, ("#" * level + " ", title))
