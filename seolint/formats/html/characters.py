"""Text of HTML as it is seen: references decoded, white space run together, each with its place."""

from __future__ import annotations

import re
from html import unescape

from seolint.document import TextView
from seolint.formats.places import Place
from seolint.formats.views import ViewBuilder

__all__ = ["add_text", "attribute_view"]

_SPECIAL = re.compile(
    r"&(?:#[0-9]{1,8}|#[xX][0-9a-fA-F]{1,8}|[A-Za-z][A-Za-z0-9]{0,40});?|[ \t\n\r\f]{2,}|[\t\n\r\f]|\0"
)
_BLANK = " \t\n\r\f"
_REPLACED = re.compile("(\ufffd)")


def add_text(view: ViewBuilder, place: Place, start: int, end: int, *, spaced: bool) -> bool:
    """Add the text at ``start`` to ``end``; ``spaced`` says that a space before it is already seen
    (or that it opens a block). Returns the same for what follows."""
    content = place.content
    at = start
    if spaced:
        while at < end and content[at] in _BLANK:
            at += 1
    for match in _SPECIAL.finditer(content, at, end):
        if match.start() > at:
            _plain(view, place, at, match.start())
        at = match.end()
        piece = match.group()
        seen = " " if piece[0] in _BLANK else "\ufffd" if piece == "\0" else unescape(piece)
        if seen == piece:
            _plain(view, place, match.start(), at)
        else:
            span = place.span(match.start(), at)
            view.atomic(seen, span.start, span.end)
    if at < end:
        _plain(view, place, at, end)
    return content[end - 1] in _BLANK if end > start else spaced


def _plain(view: ViewBuilder, place: Place, start: int, end: int) -> None:
    for a, b in place.runs(start, end):
        at = place.start(a)
        # NUL is normalised to U+FFFD before Markdown is read: not verbatim, whatever stood there.
        for part in _REPLACED.split(place.content[a:b]):
            if part == "\ufffd":
                view.atomic(part, at, at + 1)
            else:
                view.verbatim(part, at)
            at += len(part)


def attribute_view(place: Place, start: int, end: int) -> TextView:
    """The view of an attribute's value, white space run together and trimmed."""
    view = ViewBuilder()
    add_text(view, place, start, end, spaced=True)
    view.trim_end()
    return view.build()
