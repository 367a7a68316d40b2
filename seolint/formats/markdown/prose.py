"""From inline tokens to visible text, links and images, each with its place in the source."""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import dataclass, field
from itertools import pairwise

from markdown_it.helpers import parseLinkDestination
from markdown_it.token import Token

from seolint.document import Image, Link, TextView
from seolint.formats.lines import NormalisedText
from seolint.formats.markdown.blocks import Segments
from seolint.formats.views import ViewBuilder
from seolint.text import Span

__all__ = ["Inlines", "Place", "read_inlines"]


@dataclass(frozen=True, slots=True)
class Place:
    """Where an inline content stands: content offsets to offsets of the source."""

    content: str
    segments: Segments
    text: NormalisedText

    def start(self, offset: int) -> int:
        """The source offset of the content character at ``offset``."""
        return self.text.raw(self.segments.place(offset))

    def end(self, offset: int) -> int:
        """The source offset behind the content character before ``offset``."""
        if not offset:
            return self.start(0)
        return self.text.raw(self.segments.place(offset - 1)) + 1

    def span(self, start: int, end: int) -> Span:
        """The source span of a stretch of content."""
        first = self.start(start)
        return Span(first, max(first, self.end(end)))

    def inner(self, start: int, content: str) -> Place:
        """The place of ``content`` that is cut out of this one at ``start``."""
        segments = self.segments
        shifted = tuple(o - start for o in segments.content)
        keep = max((i for i, o in enumerate(shifted) if o <= 0), default=0)
        source = list(segments.source[keep:])
        offsets = list(shifted[keep:])
        source[0] -= offsets[0]
        offsets[0] = 0
        return Place(content, Segments(tuple(offsets), tuple(source)), self.text)


@dataclass(slots=True)
class Inlines:
    """What the inline content of one block holds."""

    view: TextView
    links: list[Link] = field(default_factory=list)
    images: list[Image] = field(default_factory=list)
    masked: list[Span] = field(default_factory=list)
    pairs: list[Span] = field(default_factory=list)
    """Whole spans of emphasis, links and other paired markup: no paragraph may end inside one."""
    anchor: str | None = None


class _Reader:
    """Walks the inline tokens of one block."""

    def __init__(self, place: Place, block: int) -> None:
        self.place = place
        self.block = block
        self.view = ViewBuilder()
        self.out = Inlines(TextView("", ()))
        self.opened: list[tuple[Token, int]] = []

    def read(self, tokens: Sequence[Token]) -> Inlines:
        for token in tokens:
            handler = _HANDLERS.get(token.type)
            if handler is not None:
                handler(self, token)
            elif token.nesting > 0:
                self.opened.append((token, self.view.size))
            elif token.nesting < 0:
                self.close(token)
            else:
                self.opaque(token)
        self.out.view = self.view.build()
        return self.out

    def text(self, token: Token) -> None:
        if not token.content:
            return
        start, end = _map(token)
        self.verbatim(token.content, start, end)

    def verbatim(self, text: str, start: int, end: int) -> None:
        place = self.place
        if place.content[start:end] != text:
            self.view.atomic(text, *_pair(place.span(start, end)))
            return
        for a, b in _runs(place.segments, start, end):
            self.run(a, b)

    def run(self, start: int, end: int) -> None:
        """Visible content on one line of the source."""
        text, at = self.place.content[start:end], self.place.start(start)
        for part in _ODD.split(text):
            if part == "\ufffd" or part == "\n":
                self.view.atomic(" " if part == "\n" else part, at, at + 1)
            elif part:
                self.view.verbatim(part, at)
            at += len(part)

    def special(self, token: Token) -> None:
        start, end = _map(token)
        if token.content == token.markup:
            self.verbatim(token.content, start, end)
        else:
            self.view.atomic(token.content, *_pair(self.place.span(start, end)))

    def soft(self, token: Token) -> None:
        start, end = _map(token)
        self.view.atomic(" ", self.place.end(start), self.place.start(end))

    def hard(self, token: Token) -> None:
        start, end = _map(token)
        self.view.atomic("\n", self.place.end(start), self.place.start(end))

    def opaque(self, token: Token) -> None:
        span = self.place.span(*_map(token))
        self.view.placeholder(span.start, span.end)
        self.out.masked.append(span)

    def html(self, token: Token) -> None:
        span = self.place.span(*_map(token))
        self.out.masked.append(span)
        if _BREAK.match(token.content):
            self.view.atomic("\n", span.start, span.end)

    def image(self, token: Token) -> None:
        start, end = _map(token)
        span = self.place.span(start, end)
        inner = self.place.inner(start + 2, token.content)
        alt = _Reader(inner, self.block).read(token.children or ()).view
        target, target_span = self.target(start + 2 + len(token.content), end)
        self.view.placeholder(span.start, span.end)
        source = str(token.attrGet("src") or "")
        title = token.attrGet("title")
        self.out.images.append(
            Image(span, self.block, alt, target or source, target_span, None if title is None else str(title))
        )

    def close(self, token: Token) -> None:
        if not self.opened:
            return
        opener, at = self.opened.pop()
        span = self.place.span(_map(opener)[0], _map(token)[1])
        self.out.pairs.append(span)
        if token.type == "link_close":
            self.link(opener, token, at, span)

    def link(self, opener: Token, closer: Token, at: int, span: Span) -> None:
        seen = Span(at, self.view.size)
        title = opener.attrGet("title")
        href = str(opener.attrGet("href") or "")
        if opener.markup == "autolink":
            inside = Span(span.start + 1, span.end - 1)
            self.out.masked.append(inside)
            self.out.links.append(Link(span, self.block, seen, href, inside, None, "autolink"))
            return
        target, target_span = self.target(*_map(closer))
        kind: str = "inline" if target_span is not None else "reference"
        self.out.links.append(
            Link(
                span,
                self.block,
                seen,
                href if target is None else target,
                target_span,
                None if title is None else str(title),
                "inline" if kind == "inline" else "reference",
            )
        )

    def target(self, label_end: int, end: int) -> tuple[str | None, Span | None]:
        """The destination of an inline link or image whose label ends at ``label_end``, as written."""
        content = self.place.content
        if end <= label_end + 1 or content[label_end + 1] != "(":
            return None, None
        at = label_end + 2
        while at < end and content[at] in " \t\n":
            at += 1
        found = parseLinkDestination(content, at, end)
        if not found.ok:
            return "", self.place.span(at, at)
        if content[at] == "<":
            return found.str, self.place.span(at + 1, found.pos - 1)
        return found.str, self.place.span(at, found.pos)


_ODD = re.compile("([\ufffd\n])")
_BREAK = re.compile(r"<br\s*/?>", re.IGNORECASE)
_HANDLERS = {
    "text": _Reader.text,
    "text_special": _Reader.special,
    "softbreak": _Reader.soft,
    "hardbreak": _Reader.hard,
    "html_inline": _Reader.html,
    "image": _Reader.image,
}


def _runs(segments: Segments, start: int, end: int) -> list[tuple[int, int]]:
    """``start`` to ``end``, cut where the content is not one run of the source."""
    if len(segments.content) == 1:
        return [(start, end)]
    cuts = [c for c in segments.content if start < c < end]
    bounds = [start, *cuts, end]
    return list(pairwise(bounds))


def _map(token: Token) -> tuple[int, int]:
    assert token.map is not None
    return token.map[0], token.map[1]


def _pair(span: Span) -> tuple[int, int]:
    return span.start, span.end


def read_inlines(token: Token, block: int, text: NormalisedText) -> Inlines:
    """What the ``inline`` token of block number ``block`` holds."""
    place = Place(token.content, token.meta["segments"], text)
    return _Reader(place, block).read(token.children or ())
