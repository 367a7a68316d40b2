"""From Markdown tokens to a document."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Any, Literal

from markdown_it.token import Token

from seolint.document import BlockKind, Document
from seolint.formats.collected import Collected
from seolint.formats.front_matter import read_front_matter
from seolint.formats.lines import NormalisedText, normalise
from seolint.formats.markdown.parser import parse_blocks, parser
from seolint.formats.markdown.prose import read_inlines
from seolint.formats.markdown.writer import MarkdownWriter
from seolint.formats.masks import bare_addresses, merged
from seolint.formats.places import Place
from seolint.text import Source, Span

__all__ = ["read_markdown"]

_CONTAINERS = {
    "bullet_list_open": "list",
    "ordered_list_open": "list",
    "list_item_open": "item",
    "blockquote_open": "quote",
    "table_open": "table",
    "thead_open": "head",
    "tbody_open": "body",
    "tr_open": "row",
    "admonition_open": "admonition",
    "note_open": "note",
    "definitions_open": "definitions",
    "definition_open": "definition",
}
_LEAVES: dict[str, BlockKind] = {
    "fence": "code",
    "code_block": "code",
    "hr": "rule",
    "html_block": "html",
    "opaque_block": "opaque",
}
_DIRECT: dict[str, BlockKind] = {"item": "item", "quote": "quote", "definition": "definition"}


class _Walk:
    """Walks the block tokens of one Markdown text."""

    def __init__(self, text: NormalisedText, *, extended: bool) -> None:
        self.text = text
        self.extended = extended
        self.found = Collected()
        self.destinations: dict[str, Span] = {}

    def span(self, token: Token) -> Span:
        """The source span of a token whose place was noted."""
        start, end = token.meta["span"]
        first = self.text.raw(start)
        return Span(first, self.text.raw(end - 1) + 1 if end > start else first)

    def add_text(self, kind: BlockKind, opener: Token, content: Token, level: int = 0) -> None:
        """Append a block of inline content."""
        place = Place(content.content, content.meta["segments"], self.text)
        known = self.destinations
        inlines = read_inlines(content.children or (), place, len(self.found.blocks), known, elements=self.extended)
        span = self.span(opener)
        if content.meta.get("unread"):
            inlines.masked.append(span)
        self.found.add(kind, span, inlines, level)

    def add_leaf(self, token: Token) -> None:
        """Append a block without visible text; raw HTML is looked into."""
        kind = _LEAVES[token.type]
        span = self.span(token)
        if kind in ("code", "opaque"):
            self.found.masked.append(span)
        self.found.add(kind, span)
        if kind == "html" and self.extended:
            self.found.parents.append("html")
            place = Place(token.content, token.meta["segments"], self.text)
            # Few texts hold any HTML.
            from seolint.formats.html.reader import HtmlReader
            from seolint.formats.html.templates import IN_MARKDOWN

            HtmlReader(place, self.found, opaque=IN_MARKDOWN).read()
            self.found.parents.pop()

    def walk(self, tokens: Sequence[Token]) -> Collected:
        """All blocks of the text."""
        found = self.found
        for i, token in enumerate(tokens):
            kind = token.type
            if kind in _CONTAINERS:
                if kind == "table_open":
                    found.add("table", self.span(token))
                found.parents.append(_CONTAINERS[kind])
            elif kind == "heading_open":
                self.add_text("heading", token, tokens[i + 1], int(token.tag[1]))
            elif kind == "paragraph_open":
                parent = found.parents[-1] if found.parents else ""
                self.add_text(_DIRECT.get(parent, "paragraph"), token, tokens[i + 1])
            elif kind in ("th_open", "td_open"):
                self.add_text("cell", token, tokens[i + 1])
            elif kind == "term_open":
                self.add_text("term", token, tokens[i + 1])
            elif kind in _LEAVES:
                self.add_leaf(token)
            elif token.nesting < 0 and kind.removesuffix("close") + "open" in _CONTAINERS:
                found.parents.pop()
        return found


def read_markdown(source: Source, kind: Literal["markdown", "mdx"] = "markdown", flavour: str = "full") -> Document:
    """The document of a Markdown source. Any text at all is Markdown: this raises nothing.

    ``flavour`` ``commonmark`` reads by the letter of the specification alone.
    """
    front = read_front_matter(source) if flavour != "commonmark" else None
    base = front.span.end if front is not None else int(source.text.startswith("\ufeff"))
    text = normalise(source.text, base)
    env: dict[str, Any] = {}
    tokens = parse_blocks(parser("mdx" if kind == "mdx" and flavour == "full" else flavour), text.text, env)
    walk = _Walk(text, extended=flavour != "commonmark")
    for label, (start, end) in env.get("destinations", {}).items():
        walk.destinations[label] = Span(text.raw(start), text.raw(end - 1) + 1 if end > start else text.raw(start))
    found = walk.walk(tokens)
    return Document(
        source=source,
        format=kind,
        blocks=tuple(found.blocks),
        links=tuple(found.links),
        images=tuple(found.images),
        front_matter=front,
        writer=MarkdownWriter(source, found.pairs),
        masked=merged((*found.masked, *bare_addresses(found.blocks))),
    )
