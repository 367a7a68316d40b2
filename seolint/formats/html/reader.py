"""From HTML tags and text to blocks, links and images.

Used for whole pages, for fragments, and for the raw HTML inside Markdown. No
tree is built: a stack of open elements is enough to know what text is, and
tags that were never closed do no harm.
"""

from __future__ import annotations

import re
from bisect import bisect_right
from collections.abc import Callable
from dataclasses import dataclass

from seolint.document import BlockKind, Image, Link
from seolint.formats.collected import Collected, Inlines
from seolint.formats.html.characters import add_text, attribute_view
from seolint.formats.html.elements import BLOCKS, CONTAINERS, HIDDEN, LEAVES, OPAQUE, VOID
from seolint.formats.html.templates import IN_HTML
from seolint.formats.html.tokens import Other, Tag, Text, tokens
from seolint.formats.places import Place
from seolint.formats.views import ViewBuilder
from seolint.text import Span

__all__ = ["HtmlReader"]

_TABLE_END = re.compile(r"</table\s*>", re.IGNORECASE)

_DEEPEST = 100
"""Elements inside one another that are still followed: nobody writes deeper, and time stays bounded."""


@dataclass(slots=True)
class _Element:
    """An open element: its start tag and how many parents it added."""

    tag: Tag
    parents: int


@dataclass(slots=True)
class _Link:
    """An open ``a`` element: its tag and where its text begins in the view."""

    tag: Tag
    view: int


class HtmlReader:
    """Reads one stretch of HTML into ``found``.

    ``on_tag``, if given, sees every tag and comment as it is met. ``opaque``
    matches what is no prose in text.
    """

    def __init__(
        self,
        place: Place,
        found: Collected,
        on_tag: Callable[[Tag], None] | None = None,
        opaque: re.Pattern[str] = IN_HTML,
    ) -> None:
        self.place = place
        self.found = found
        self.on_tag = on_tag
        self.opaque = opaque
        self.elements: list[_Element] = []
        self.skipped: tuple[Tag, int] | None = None
        self.table_ends: list[int] | None = None
        self._reset(None)

    def _reset(self, leaf: Tag | None) -> None:
        """Begin a new flow of text; ``leaf`` is the element that it fills, if one was just opened."""
        self.view = ViewBuilder()
        self.out = Inlines()
        self.spaced = True
        self.leaf = leaf
        self.first = self.last = -1
        self.links: list[_Link] = []
        self.inline: list[tuple[Tag, int]] = []

    def read(self, start: int = 0, end: int | None = None) -> None:
        """Read the content from ``start`` to ``end``."""
        for token in tokens(self.place.content, start, end):
            if isinstance(token, Text):
                self.text(token)
                continue
            self.found.masked.append(self.place.span(token.start, token.end))
            if isinstance(token, Other):
                continue
            if self.on_tag is not None:
                self.on_tag(token)
            if self.skipped is not None:
                self.skip(token)
            elif token.closing:
                self.close(token)
            else:
                self.open(token)
        self.flush()
        while self.elements:
            self.leave()

    def text(self, token: Text) -> None:
        """Text that is seen, unless it is inside an element that is no prose."""
        if self.skipped is not None:
            self.found.masked.append(self.place.span(token.start, token.end))
            return
        at = token.start
        for match in self.opaque.finditer(self.place.content, token.start, token.end):
            self.plain(at, match.start())
            self.stretch(match)
            at = match.end()
        self.plain(at, token.end)

    def stretch(self, match: re.Match[str]) -> None:
        """What is no prose: code on its own lines is a block, what shows something stands like a word."""
        span = self.place.span(match.start(), match.end())
        self.found.masked.append(span)
        kind = match.lastgroup
        if kind == "block":
            self.flush()
            self.found.add("code", span)
        elif kind != "hidden":
            self.view.placeholder(span.start, span.end)
            self.spaced = False
            self.touch(match.start(), match.end())

    def plain(self, start: int, end: int) -> None:
        """Text that is read."""
        content = self.place.content
        if self.first < 0:
            while start < end and content[start] in " \t\r\n\f":
                start += 1
            if start == end:
                return
            self.first = start
        stripped = end - len(content[start:end]) + len(content[start:end].rstrip(" \t\r\n\f"))
        self.spaced = add_text(self.view, self.place, start, end, spaced=self.spaced)
        if stripped > start:
            self.last = max(self.last, stripped)

    def open(self, tag: Tag) -> None:
        """A start tag."""
        name = tag.name
        if name in HIDDEN or name in OPAQUE:
            self.begin_skip(tag)
        elif name == "br":
            self.atom(tag, "\n")
        elif name == "img":
            self.image(tag)
        elif name == "hr":
            self.flush()
            self.found.add("rule", self.place.span(tag.start, tag.end))
        elif name in BLOCKS:
            self.open_block(tag)
        elif name == "a":
            self.links.append(_Link(tag, self.view.size))
        elif name not in VOID and not tag.self_closing and len(self.inline) < _DEEPEST:
            self.inline.append((tag, self.view.size))

    def open_block(self, tag: Tag) -> None:
        """An element that begins a block, and so ends the one before."""
        self.flush()
        name = tag.name
        if name in ("li", "dd", "dt", "p", "td", "th", "tr"):
            self.imply_end(name)
        if name == "table":
            self.found.add("table", self.place.span(tag.start, self.closing_end(tag)))
        parents = 0
        if name in CONTAINERS and len(self.found.parents) < _DEEPEST:
            self.found.parents.append(CONTAINERS[name])
            parents = 1
        if name not in VOID and not (tag.self_closing and name not in LEAVES) and len(self.elements) < _DEEPEST:
            self.elements.append(_Element(tag, parents))
        elif parents:
            self.found.parents.pop()
        self._reset(tag if name in LEAVES else None)

    def closing_end(self, tag: Tag) -> int:
        """The offset behind the end tag of a table."""
        if self.table_ends is None:
            self.table_ends = [m.end() for m in _TABLE_END.finditer(self.place.content)]
        i = bisect_right(self.table_ends, tag.end)
        return self.table_ends[i] if i < len(self.table_ends) else tag.end

    def imply_end(self, name: str) -> None:
        """A further item, cell or paragraph ends the one that is still open."""
        if self.elements and self.elements[-1].tag.name == name:
            self.leave()
        elif name == "tr" and self.elements and self.elements[-1].tag.name in ("td", "th"):
            self.leave()
            self.imply_end("tr")
        elif {name, self.elements[-1].tag.name if self.elements else ""} in ({"td", "th"}, {"dt", "dd"}):
            self.leave()

    def close(self, tag: Tag) -> None:
        """An end tag."""
        name = tag.name
        if name == "a":
            self.close_link(tag)
        elif name in BLOCKS:
            self.flush(tag)
            for i in range(len(self.elements) - 1, -1, -1):
                if self.elements[i].tag.name == name:
                    while len(self.elements) > i:
                        self.leave()
                    break
            self._reset(None)
        else:
            for i in range(len(self.inline) - 1, -1, -1):
                if self.inline[i][0].name == name:
                    self.out.pairs.append(self.place.span(self.inline[i][0].start, tag.end))
                    del self.inline[i:]
                    break

    def leave(self) -> None:
        """Close the innermost open element."""
        element = self.elements.pop()
        for _ in range(element.parents):
            self.found.parents.pop()

    def close_link(self, tag: Tag) -> None:
        """The end of a link; its text is what was seen since it began."""
        if not self.links:
            return
        opened = self.links.pop()
        span = self.place.span(opened.tag.start, tag.end)
        self.out.pairs.append(span)
        href = opened.tag.get("href")
        if href is None:
            return
        where = self.place.span(href.start, href.end)
        seen = Span(opened.view, self.view.size)
        self.touch(opened.tag.start, tag.end)
        self.out.links.append(
            Link(span, len(self.found.blocks), seen, href.value or "", where, opened.tag.value("title"), "html")
        )

    def image(self, tag: Tag) -> None:
        """An image stands in the text as a placeholder."""
        self.atom(tag)
        alt, src = tag.get("alt"), tag.get("src") or tag.get("data-src")
        view = attribute_view(self.place, alt.start, alt.end) if alt else None
        where = self.place.span(src.start, src.end) if src else None
        span = self.place.span(tag.start, tag.end)
        target = (src.value if src else "") or ""
        self.out.images.append(Image(span, len(self.found.blocks), view, target, where, tag.value("title")))

    def atom(self, tag: Tag, seen: str = "") -> None:
        """A tag that is seen as one character."""
        span = self.place.span(tag.start, tag.end)
        if seen:
            if self.first < 0:
                return
            self.view.trim_end()
            self.view.atomic(seen, span.start, span.end)
            self.spaced = True
        else:
            self.view.placeholder(span.start, span.end)
            self.spaced = False
        self.touch(tag.start, tag.end)

    def touch(self, start: int, end: int) -> None:
        """Let the flow reach from ``start`` to ``end``."""
        self.first = start if self.first < 0 else min(self.first, start)
        self.last = max(self.last, end)

    def begin_skip(self, tag: Tag) -> None:
        """An element that is no prose; without an end tag it is an empty one."""
        if tag.name in VOID or tag.self_closing:
            return
        if tag.name == "pre" or (tag.name in HIDDEN and tag.name in BLOCKS):
            self.flush()
        self.skipped = (tag, 1)

    def skip(self, tag: Tag) -> None:
        """Inside an element that is no prose: only its own end counts."""
        assert self.skipped is not None
        opener, depth = self.skipped
        if tag.name != opener.name or tag.self_closing:
            return
        depth += -1 if tag.closing else 1
        if depth:
            self.skipped = (opener, depth)
            return
        self.skipped = None
        span = self.place.span(opener.start, tag.end)
        self.found.masked.append(span)
        if opener.name == "pre":
            self.found.add("code", span)
        elif opener.name in OPAQUE:
            self.view.placeholder(span.start, span.end)
            self.spaced = False
            self.touch(opener.start, tag.end)

    def flush(self, closer: Tag | None = None) -> None:
        """End the flow of text, as a block if anything was seen."""
        leaf, first, last = self.leaf, self.first, self.last
        while self.links:
            self.links.pop()
        filled = leaf is not None and closer is not None and closer.name == leaf.name
        if first < 0 and not (filled and leaf is not None and leaf.name[0] == "h"):
            self._reset(None)
            return
        self.view.trim_end()
        self.out.view = self.view.build()
        kind, level = self.kind()
        if filled and leaf is not None and closer is not None:
            span = self.place.span(leaf.start, closer.end)
            anchor = leaf.value("id")
            self.out.anchor = anchor if kind == "heading" else None
        else:
            span = self.place.span(first, max(first, last))
        # A view may end in white space that was taken back; links must stay inside it.
        size = len(self.out.view.text)
        self.out.links = [_clipped(link, size) for link in self.out.links]
        self.found.add(kind, span, self.out, level)
        self._reset(None)

    def kind(self) -> tuple[BlockKind, int]:
        """What the text of the flow is: what its nearest element says."""
        for element in reversed(self.elements):
            name = element.tag.name
            if name in LEAVES:
                kind = LEAVES[name]
                if name == "p":
                    return self.paragraph_kind(), 0
                return kind, int(name[1]) if kind == "heading" else 0
            if name in CONTAINERS and name not in ("figure", "details", "header", "footer", "aside", "form", "nav"):
                break
        return "paragraph", 0

    def paragraph_kind(self) -> BlockKind:
        """A ``p`` directly inside an item, a quotation or a cell is that."""
        for element in reversed(self.elements):
            name = element.tag.name
            if name != "p" and name in LEAVES:
                return LEAVES[name]
            if name != "p" and name in CONTAINERS:
                break
        return "paragraph"


def _clipped(link: Link, size: int) -> Link:
    if link.view_span.end <= size:
        return link
    seen = Span(min(link.view_span.start, size), size)
    return Link(link.span, link.block, seen, link.target, link.target_span, link.title, link.kind)
