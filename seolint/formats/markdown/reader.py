"""From Markdown tokens to a document."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, field
from typing import Literal

from markdown_it.token import Token

from seolint.document import Block, BlockKind, Document, Image, Link, TextView
from seolint.formats.front_matter import read_front_matter
from seolint.formats.lines import NormalisedText, normalise
from seolint.formats.markdown.parser import parse_blocks, parser
from seolint.formats.markdown.prose import Inlines, read_inlines
from seolint.formats.markdown.writer import MarkdownWriter
from seolint.text import Source, Span

__all__ = ["read_markdown"]

_EMPTY = TextView("", ())

_CONTAINERS = {
    "bullet_list_open": "list",
    "ordered_list_open": "list",
    "list_item_open": "item",
    "blockquote_open": "quote",
    "table_open": "table",
    "thead_open": "head",
    "tbody_open": "body",
    "tr_open": "row",
}
_LEAVES: dict[str, BlockKind] = {
    "fence": "code",
    "code_block": "code",
    "hr": "rule",
    "html_block": "html",
    "opaque_block": "opaque",
}
_DIRECT: dict[str, BlockKind] = {"item": "item", "quote": "quote", "definition": "definition"}
_MASKED_KINDS = frozenset({"code", "html", "opaque"})


@dataclass(slots=True)
class _Collected:
    """What the walk over the tokens has gathered so far."""

    text: NormalisedText
    blocks: list[Block] = field(default_factory=list)
    links: list[Link] = field(default_factory=list)
    images: list[Image] = field(default_factory=list)
    masked: list[Span] = field(default_factory=list)
    pairs: dict[int, tuple[Span, ...]] = field(default_factory=dict)
    parents: list[str] = field(default_factory=list)

    def span(self, token: Token) -> Span:
        """The source span of a token whose place was noted."""
        start, end = token.meta["span"]
        first = self.text.raw(start)
        return Span(first, max(first, self.text.raw(end - 1) + 1 if end > start else first))

    def add(self, kind: BlockKind, span: Span, inlines: Inlines | None, level: int = 0) -> None:
        """Append a block and what its text holds."""
        view = inlines.view if inlines else _EMPTY
        anchor = inlines.anchor if inlines else None
        self.blocks.append(Block(kind, span, view, level, tuple(self.parents), anchor))
        if inlines:
            self.links += inlines.links
            self.images += inlines.images
            self.masked += inlines.masked
            if inlines.pairs:
                self.pairs[span.start] = tuple(inlines.pairs)

    def add_text(self, kind: BlockKind, opener: Token, content: Token, level: int = 0) -> None:
        """Append a block of inline content."""
        self.add(kind, self.span(opener), read_inlines(content, len(self.blocks), self.text), level)

    def add_leaf(self, token: Token) -> None:
        """Append a block without visible text."""
        kind = _LEAVES[token.type]
        span = self.span(token)
        if kind in _MASKED_KINDS:
            self.masked.append(span)
        self.add(kind, span, None)


def read_markdown(source: Source, kind: Literal["markdown", "mdx"] = "markdown", flavour: str = "full") -> Document:
    """The document of a Markdown source. Any text at all is Markdown: this raises nothing.

    ``flavour`` ``commonmark`` reads by the letter of the specification alone.
    """
    front = read_front_matter(source) if flavour != "commonmark" else None
    base = front.span.end if front is not None else int(source.text.startswith("\ufeff"))
    text = normalise(source.text, base)
    tokens, _ = parse_blocks(parser(flavour), text.text)
    found = _Collected(text)
    _walk(tokens, found)
    return Document(
        source=source,
        format=kind,
        blocks=tuple(found.blocks),
        links=tuple(found.links),
        images=tuple(found.images),
        front_matter=front,
        writer=MarkdownWriter(source, found.pairs),
        masked=tuple(sorted(found.masked)),
    )


def _walk(tokens: Sequence[Token], found: _Collected) -> None:
    for i, token in enumerate(tokens):
        kind = token.type
        if kind in _CONTAINERS:
            if kind == "table_open":
                found.add("table", found.span(token), None)
            found.parents.append(_CONTAINERS[kind])
        elif kind == "heading_open":
            found.add_text("heading", token, tokens[i + 1], int(token.tag[1]))
        elif kind == "paragraph_open":
            parent = found.parents[-1] if found.parents else ""
            found.add_text(_DIRECT.get(parent, "paragraph"), token, tokens[i + 1])
        elif kind in ("th_open", "td_open"):
            found.add_text("cell", token, tokens[i + 1])
        elif kind in _LEAVES:
            found.add_leaf(token)
        elif token.nesting < 0 and kind.removesuffix("close") + "open" in _CONTAINERS:
            found.parents.pop()
