"""From inline tokens to visible text, links and images, each with its place in the source."""

from __future__ import annotations

import re
from collections.abc import Mapping, Sequence
from dataclasses import dataclass

from markdown_it.helpers import parseLinkDestination
from markdown_it.token import Token

from seolint.document import Image, Link
from seolint.formats.collected import Inlines
from seolint.formats.html.characters import attribute_view
from seolint.formats.html.elements import HIDDEN, OPAQUE, VOID
from seolint.formats.html.tokens import Tag, read_tag
from seolint.formats.places import Place
from seolint.formats.views import ViewBuilder
from seolint.text import Span

__all__ = ["read_inlines"]

_ODD = re.compile("([\ufffd\n])")


@dataclass(frozen=True, slots=True)
class _Open:
    """A construct not yet closed: its token or tag, where it begins in the view, and in the content."""

    token: Token | None
    tag: Tag | None
    view: int
    start: int


class _Reader:
    """Walks the inline tokens of one block."""

    def __init__(self, place: Place, block: int, destinations: Mapping[str, Span], *, elements: bool) -> None:
        self.destinations = destinations
        self.elements = elements
        self.place = place
        self.block = block
        self.view = ViewBuilder()
        self.out = Inlines()
        self.opened: list[_Open] = []
        self.hidden: _Open | None = None

    def read(self, tokens: Sequence[Token]) -> Inlines:
        """What the tokens show."""
        last_closing = _last_closing(tokens)
        for i, token in enumerate(tokens):
            if token.type == "html_inline":
                self.html(token, i, last_closing)
            elif self.hidden is not None:
                continue
            elif handler := _HANDLERS.get(token.type):
                handler(self, token)
            elif token.nesting > 0:
                self.opened.append(_Open(token, None, self.view.size, _map(token)[0]))
            elif token.nesting < 0:
                self.close(token)
            else:
                self.opaque(token)
        if tokens and tokens[-1].type == "markup":
            self.view.trim_end()
        self.out.view = self.view.build()
        return self.out

    def text(self, token: Token) -> None:
        """Plain text."""
        if token.content:
            self.verbatim(token.content, *_map(token))

    def verbatim(self, text: str, start: int, end: int) -> None:
        """Text that stands at a stretch of the content, as it is unless a link's text was decoded."""
        place = self.place
        if place.content[start:end] != text:
            span = place.span(start, end)
            self.view.atomic(text, span.start, span.end)
            return
        for a, b in place.runs(start, end):
            at = place.start(a)
            run = place.content[a:b]
            if "\n" not in run and "\ufffd" not in run:
                self.view.verbatim(run, at)
                continue
            for part in _ODD.split(run):
                if part in ("\ufffd", "\n"):
                    self.view.atomic(" " if part == "\n" else part, at, at + 1)
                else:
                    self.view.verbatim(part, at)
                at += len(part)

    def special(self, token: Token) -> None:
        """An escape or an entity."""
        start, end = _map(token)
        if token.content == token.markup:
            self.verbatim(token.content, start, end)
        else:
            span = self.place.span(start, end)
            self.view.atomic(token.content, span.start, span.end)

    def line_end(self, token: Token) -> None:
        """A soft break is seen as a space, a hard one as a line end."""
        start, end = _map(token)
        if not self.view.size and self.elements:
            # Only markup before it: the text has not begun.
            return
        seen = " " if token.type == "softbreak" else "\n"
        self.view.atomic(seen, self.place.end(start), self.place.start(end))

    def opaque(self, token: Token) -> None:
        """What is no prose: code, a template, a formula."""
        span = self.place.span(*_map(token))
        self.view.placeholder(span.start, span.end)
        self.out.masked.append(span)

    def markup(self, token: Token) -> None:
        """What is not seen at all."""
        self.out.masked.append(self.place.span(*_map(token)))
        if "id" in token.meta:
            self.out.anchor = token.meta["id"]

    def image(self, token: Token) -> None:
        """An image: a placeholder in the text, its alternative text a view of its own."""
        start, end = _map(token)
        span = self.place.span(start, end)
        inner = self.place.inner(start + 2, token.content)
        alt = _Reader(inner, self.block, self.destinations, elements=self.elements).read(token.children or ()).view
        target, target_span = self.target(token, start + 2 + len(token.content), end)
        self.view.placeholder(span.start, span.end)
        source = _attribute(token, "src") or ""
        self.out.images.append(
            Image(span, self.block, alt, source if target is None else target, target_span, _attribute(token, "title"))
        )

    def close(self, token: Token) -> None:
        """The end of emphasis or of a link."""
        while self.opened:
            opened = self.opened.pop()
            if opened.token is not None:
                break
        else:
            return
        span = self.place.span(opened.start, _map(token)[1])
        self.out.pairs.append(span)
        if token.type == "link_close":
            self.link(opened.token, token, Span(opened.view, self.view.size), span)

    def link(self, opener: Token, closer: Token, seen: Span, span: Span) -> None:
        """A link of Markdown's own."""
        href = _attribute(opener, "href") or ""
        title = _attribute(opener, "title")
        if opener.markup == "autolink":
            inside = Span(span.start + 1, span.end - 1)
            self.out.masked.append(inside)
            self.out.links.append(Link(span, self.block, seen, href, inside, None, "autolink"))
            return
        target, target_span = self.target(opener, *_map(closer))
        if opener.markup == "wiki":
            self.out.links.append(Link(span, self.block, seen, href, target_span, None, "wiki"))
        elif target is None:
            self.out.links.append(Link(span, self.block, seen, href, target_span, title, "reference"))
        else:
            self.out.links.append(Link(span, self.block, seen, target or "", target_span, title, "inline"))

    def target(self, token: Token, label_end: int, end: int) -> tuple[str | None, Span | None]:
        """The destination of an inline link or image whose label ends at ``label_end``, as written;
        ``None`` for a reference."""
        content = self.place.content
        if "target" in token.meta:
            start, stop = token.meta["target"]
            return content[start:stop], self.place.span(start, stop)
        if "label" in token.meta or end <= label_end + 1 or content[label_end + 1] != "(":
            return None, self.destinations.get(token.meta.get("label", ""))
        at = label_end + 2
        while at < end and content[at] in " \t\n":
            at += 1
        found = parseLinkDestination(content, at, end)
        if not found.ok:
            return "", self.place.span(at, at)
        if content[at] == "<":
            return found.str, self.place.span(at + 1, found.pos - 1)
        return found.str, self.place.span(at, found.pos)

    def html(self, token: Token, index: int, last_closing: dict[str, int]) -> None:
        """A raw tag or comment: not seen, but its element may be a link, an image, or code."""
        start, end = _map(token)
        tag = read_tag(self.place.content, start, end)
        if self.hidden is not None:
            if tag is not None and tag.closing and self.hidden.tag is not None and tag.name == self.hidden.tag.name:
                self.reveal(end)
            return
        span = self.place.span(start, end)
        self.out.masked.append(span)
        if tag is None:
            return
        if tag.closing:
            self.close_html(tag)
        elif tag.name == "br":
            self.view.atomic("\n", span.start, span.end)
        elif not self.elements:
            return
        elif tag.name == "img":
            self.html_image(tag, span)
        elif tag.name in (OPAQUE | HIDDEN) and last_closing.get(tag.name, -1) > index:
            self.hidden = _Open(None, tag, self.view.size, start)
        elif tag.name not in VOID and not tag.self_closing:
            self.opened.append(_Open(None, tag, self.view.size, start))

    def reveal(self, end: int) -> None:
        """The end of an element that was no prose."""
        assert self.hidden is not None
        assert self.hidden.tag is not None
        span = self.place.span(self.hidden.start, end)
        self.out.masked.append(span)
        if self.hidden.tag.name not in HIDDEN:
            self.view.placeholder(span.start, span.end)
        self.hidden = None

    def html_image(self, tag: Tag, span: Span) -> None:
        """An ``img`` element."""
        alt, src = tag.get("alt"), tag.get("src")
        self.view.placeholder(span.start, span.end)
        view = attribute_view(self.place, alt.start, alt.end) if alt else None
        where = self.place.span(src.start, src.end) if src else None
        self.out.images.append(
            Image(span, self.block, view, (src.value if src else "") or "", where, tag.value("title"))
        )

    def close_html(self, tag: Tag) -> None:
        """An end tag closes the nearest element of its name, if no Markdown markup is open in between."""
        for i in range(len(self.opened) - 1, -1, -1):
            opened = self.opened[i]
            if opened.tag is None:
                return
            if opened.tag.name != tag.name:
                continue
            del self.opened[i:]
            span = self.place.span(opened.start, tag.end)
            self.out.pairs.append(span)
            if tag.name == "a":
                self.html_link(opened.tag, Span(opened.view, self.view.size), span)
            return

    def html_link(self, tag: Tag, seen: Span, span: Span) -> None:
        """An ``a`` element that leads somewhere."""
        href = tag.get("href")
        if href is None:
            return
        where = self.place.span(href.start, href.end)
        self.out.links.append(Link(span, self.block, seen, href.value or "", where, tag.value("title"), "html"))


_HANDLERS = {
    "text": _Reader.text,
    "text_special": _Reader.special,
    "softbreak": _Reader.line_end,
    "hardbreak": _Reader.line_end,
    "image": _Reader.image,
    "markup": _Reader.markup,
}


def _map(token: Token) -> tuple[int, int]:
    assert token.map is not None
    return token.map[0], token.map[1]


def _attribute(token: Token, name: str) -> str | None:
    value = token.attrGet(name)
    return None if value is None else str(value)


def _last_closing(tokens: Sequence[Token]) -> dict[str, int]:
    """By element name, the number of the last token that is its end tag."""
    out: dict[str, int] = {}
    for i, token in enumerate(tokens):
        if token.type == "html_inline" and token.content.startswith("</"):
            out[token.content[2:-1].strip().lower()] = i
    return out


def read_inlines(
    tokens: Sequence[Token],
    place: Place,
    block: int,
    destinations: Mapping[str, Span] | None = None,
    *,
    elements: bool = True,
) -> Inlines:
    """What the inline tokens of block number ``block``, whose content stands at ``place``, hold.

    ``destinations`` are the places of reference links' targets by label;
    ``elements`` says whether raw tags are understood as elements or merely not seen.
    """
    return _Reader(place, block, destinations or {}, elements=elements).read(tokens)
