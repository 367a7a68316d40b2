"""How HTML writes what an edit wants: text, paragraphs, headings, and the head of a page."""

from __future__ import annotations

import re
from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field
from html import unescape

from seolint.document import Block, Document, SectionBlock
from seolint.formats.html.elements import LEAVES
from seolint.formats.html.metadata import META_NAMES, PageMetadata, Spot
from seolint.formats.html.tokens import Tag, read_tag
from seolint.formats.parts import Notation, written
from seolint.text import ARTICLE, Copy, Edit, Part, Source, Span

__all__ = ["HtmlWriter"]

_REFERENCE = re.compile(r"&(#?\w*;?)")
_META = {key: name for name, key in META_NAMES.items()}


def _notation(quote: str = "") -> Notation:
    """How characters are written in text, or in an attribute between quotes."""

    def notes(text: str) -> list[str | None]:
        out: list[str | None] = [None] * len(text)
        for match in _REFERENCE.finditer(text):
            # «R&D» needs no escape; what would be decoded does, or what the text behind might complete.
            if unescape(match.group()) != match.group() or match.end() == len(text):
                out[match.start()] = "&amp;"
        for i, char in enumerate(text):
            if char == "<":
                out[i] = "&lt;"
            elif char == quote:
                out[i] = "&quot;" if char == '"' else "&#39;"
        return out

    return notes


def _html_parts(parts: Sequence[Part], texts: Mapping[str, str], *, raw_article: bool = True) -> tuple[Part, ...]:
    """``parts`` as HTML text; plain copies of the article are HTML already."""
    out: list[Part] = []
    group: list[Part] = []
    for part in (*parts, None):
        raw = raw_article and isinstance(part, Copy) and part.text is None and part.source_id == ARTICLE
        if part is None or raw:
            if group:
                out += written(group, texts, _notation())
                group = []
            if part is not None:
                out.append(part)
        else:
            group.append(part)
    return tuple(out)


@dataclass(frozen=True, slots=True)
class HtmlWriter:
    """Writes into one HTML source. ``pairs`` as in the Markdown writer; ``metadata`` is ``None`` for a fragment."""

    source: Source
    pairs: Mapping[int, tuple[Span, ...]] = field(default_factory=dict)
    metadata: PageMetadata | None = None

    def replace(
        self, block: Block, span: Span, parts: Sequence[Part], *, texts: Mapping[str, str] | None = None
    ) -> Edit | None:
        """See :meth:`seolint.document.Writer.replace`."""
        if not block.view.pieces or not block.view.editable(span):
            return None
        return Edit(block.view.to_source(span), _html_parts(parts, self._texts(texts)))

    def break_paragraph(self, block: Block, span: Span) -> Edit | None:
        """See :meth:`seolint.document.Writer.break_paragraph`: only a ``p`` can be made two."""
        view = block.view
        tag = self._tag(block)
        if tag is None or tag.name != "p" or not 0 < span.start <= span.end < len(view.text):
            return None
        if view.text[span.start : span.end].strip() or (len(span) and not view.editable(span)):
            return None
        pairs = self.pairs.get(block.span.start, ())
        place = self._place(block, span, pairs)
        if place is None or any(p.start < place.end and place.start < p.end for p in pairs):
            return None
        newline = self.source.newline + self._indent(block.span.start)
        opening: Part = "<p>" if tag.get("id") or not tag.attributes else Copy(ARTICLE, Span(tag.start, tag.end))
        return Edit(place, ("</p>" + newline, opening))

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
        if self._tag(block) is None or {"list", "quote", "table", "definitions"}.intersection(block.parents):
            return None
        start = block.span.start
        after = self.source.newline + self._indent(start)
        title = _html_parts(parts, self._texts(texts))
        return Edit(Span(start, start), (f"<h{level}>", *title, f"</h{level}>{after}"))

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
        if before is not None:
            first = self.insert_heading(document, before, level, title, texts=texts)
            if first is None:
                return None
            indent = self.source.newline + self._indent(first.span.start)
            written = self._blocks(level, content, indent, texts)
            return Edit(first.span, (*first.parts, *written[1:], indent))
        last = document.blocks[-1] if document.blocks else None
        if last is None or self._tag(last) is None or {"list", "quote", "table", "definitions"} & {*last.parents}:
            return None
        indent = self.source.newline + self._indent(last.span.start)
        heading = _html_parts(title, self._texts(texts))
        written = self._blocks(level, content, indent, texts)
        end = last.span.end
        return Edit(Span(end, end), (f"{indent}<h{level}>", *heading, f"</h{level}>", *written))

    def _blocks(
        self,
        level: int,
        content: Sequence[tuple[SectionBlock, Sequence[Part]]],
        indent: str,
        texts: Mapping[str, str] | None,
    ) -> tuple[Part, ...]:
        """Paragraphs, headings and lists, each on a line of its own behind ``indent``."""
        out: list[Part] = []
        listed = False
        for kind, parts in content:
            if (kind == "item") != listed:
                listed = not listed
                out += (indent, "<ul>" if listed else "</ul>")
            name = {"item": "li", "heading": f"h{level}"}.get(kind, "p")
            out += (indent, f"<{name}>", *_html_parts(parts, self._texts(texts)), f"</{name}>")
        return (*out, indent, "</ul>") if listed else tuple(out)

    def remove_block(self, document: Document, index: int) -> Edit | None:
        """See :meth:`seolint.document.Writer.remove_block`: an element goes with the space before it."""
        block = document.blocks[index]
        if block.kind in ("cell", "table") or self._tag(block) is None:
            return None
        text = self.source.text
        start = block.span.start
        while start and text[start - 1] in " \t":
            start -= 1
        if text[start - 2 : start] == "\r\n":
            start -= 2
        elif start and text[start - 1] in "\r\n":
            start -= 1
        return Edit(Span(start, block.span.end))

    def set_heading_level(self, block: Block, level: int) -> Edit | None:
        """See :meth:`seolint.document.Writer.set_heading_level`."""
        tag = self._tag(block)
        if block.kind != "heading" or tag is None or not 1 <= level <= 6:
            return None
        start, end = block.span.start, block.span.end
        closing = self.source.text.rfind("</", start, end)
        if closing < tag.end:
            return None
        return Edit(block.span, (f"<h{level}", Copy(ARTICLE, Span(start + 3, closing)), f"</h{level}>"))

    def set_metadata(
        self, document: Document, entries: Mapping[str, Sequence[Part]], *, texts: Mapping[str, str] | None = None
    ) -> tuple[Edit, ...] | None:
        """See :meth:`seolint.document.Writer.set_metadata`: ``seo_title`` is the ``title`` element (and so is
        ``title`` where no ``seo_title`` is given), keys without a place in HTML are left out."""
        if self.metadata is None:
            return None
        known = self._texts(texts)
        edits: list[Edit] = []
        added: list[Part] = []
        for key, parts in entries.items():
            name = key
            if key == "title":
                if "seo_title" in entries:
                    continue
                name = "seo_title"
            spot = self.metadata.spots.get(name)
            if spot is not None:
                edits.append(_rewritten(spot, parts, known))
            elif element := _new_element(name, parts, known):
                added += (*element, self.source.newline)
        if added:
            at = self._head_place()
            edits.append(Edit(Span(at, at), (self.source.newline, *added[:-1])))
        return tuple(edits) or None

    def _texts(self, texts: Mapping[str, str] | None) -> Mapping[str, str]:
        return {**(texts or {}), ARTICLE: self.source.text}

    def _tag(self, block: Block) -> Tag | None:
        """The start tag of the block's own element, if its span is that element."""
        text = self.source.text
        if not text.startswith("<", block.span.start):
            return None
        tag = read_tag(text, block.span.start, block.span.end)
        if tag is None or not text[tag.end : block.span.end].rstrip().lower().endswith(f"</{tag.name}>"):
            return None
        return tag if tag.name in LEAVES or tag.name == "pre" else None

    def _place(self, block: Block, span: Span, pairs: Sequence[Span]) -> Span | None:
        view = block.view
        if len(span):
            return view.to_source(span)
        first, last = view.offset_to_source(span.start, after=True), view.offset_to_source(span.start)
        edges = sorted({first, last, *(p.end for p in pairs if first <= p.end <= last)})
        free = [x for x in edges if not any(p.start < x < p.end for p in pairs)]
        return Span(free[0], free[0]) if free else None

    def _indent(self, offset: int) -> str:
        text = self.source.text
        start = offset
        while start and text[start - 1] in " \t":
            start -= 1
        return text[start:offset] if not start or text[start - 1] in "\r\n" else ""

    def _head_place(self) -> int:
        """Where new elements of the head go: behind its last known one, or where a head begins."""
        assert self.metadata is not None
        for key in ("description", "seo_title"):
            if key in self.metadata.spots:
                return self.metadata.spots[key].element.end
        for tag in (self.metadata.head, self.metadata.html):
            if tag is not None:
                return tag.end
        doctype = re.compile(r"\ufeff?\s*<!doctype[^>]*>", re.IGNORECASE).match(self.source.text)
        return doctype.end() if doctype else int(self.source.text.startswith("\ufeff"))


def _rewritten(spot: Spot, parts: Sequence[Part], texts: Mapping[str, str]) -> Edit:
    if not spot.quote and not _is_text(spot):
        return Edit(spot.span, ('"', *written(parts, texts, _notation('"')), '"'))
    return Edit(spot.span, written(parts, texts, _notation(spot.quote)))


def _is_text(spot: Spot) -> bool:
    """Whether the value is an element's text rather than an attribute without quotes."""
    return spot.element.end - spot.span.end >= len("</title>")


def _new_element(key: str, parts: Sequence[Part], texts: Mapping[str, str]) -> tuple[Part, ...]:
    if key == "seo_title":
        return ("<title>", *written(parts, texts, _notation()), "</title>")
    value = written(parts, texts, _notation('"'))
    if key == "canonical":
        return ('<link rel="canonical" href="', *value, '">')
    name = _META.get(key)
    if name is None:
        return ()
    kind = "property" if ":" in name and not name.startswith("twitter") else "name"
    return (f'<meta {kind}="{name}" content="', *value, '">')
