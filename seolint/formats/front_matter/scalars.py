"""The visible text of a YAML scalar, piece by piece from how it is written."""

from __future__ import annotations

import re

from seolint.document import TextView
from seolint.formats.views import ViewBuilder

__all__ = ["scalar_view", "toml_view"]

_FOLD = re.compile(r"[ \t]*(?:\r\n|\r|\n)[ \t\r\n]*")
_NEWLINE = re.compile(r"\r\n|\r|\n")
_PROPERTIES = re.compile(r"(?:[&!][^\s]*\s+)+")
_ESCAPE = re.compile(r"\\(?:x[0-9A-Fa-f]{2}|u[0-9A-Fa-f]{4}|U[0-9A-Fa-f]{8}|(?:\r\n|[\s\S])[ \t]*)")
_NAMED = {
    "0": "\0", "a": "\a", "b": "\b", "t": "\t", "\t": "\t", "n": "\n", "v": "\v", "f": "\f", "r": "\r",
    "e": "\x1b", " ": " ", '"': '"', "/": "/", "\\": "\\", "N": "\x85", "_": "\xa0", "L": "\u2028", "P": "\u2029",
}  # fmt: skip


def scalar_view(text: str, start: int, end: int, style: str | None, value: str) -> TextView | None:
    """The view of the scalar written at ``start`` to ``end`` of ``text`` that means ``value``.

    ``None`` where the way back could not be told for sure.
    """
    match = _PROPERTIES.match(text, start, end)
    if match:
        start = match.end()
    view = ViewBuilder()
    if style == "'":
        _quoted(view, text, start + 1, end - 1, "'")
    elif style == '"':
        _quoted(view, text, start + 1, end - 1, '"')
    elif style in ("|", ">"):
        _block(view, text, start, end, value)
    else:
        while end > start and text[end - 1] in " \t\r\n":
            end -= 1
        _quoted(view, text, start, end, "")
    built = view.build()
    return built if built.text == value else None


def toml_view(text: str, start: int, end: int, quotes: str, value: str) -> TextView | None:
    """The view of a TOML (or JSON) string between ``quotes``; ``None`` where the way back is not sure."""
    view = ViewBuilder()
    first, last = start + len(quotes), end - len(quotes)
    if len(quotes) == 3:
        first += 2 if text.startswith("\r\n", first) else int(text[first : first + 1] == "\n")
    if quotes[0] == "'":
        view.verbatim(text[first:last], first)
    else:
        at = first
        for match in _ESCAPE.finditer(text, first, last):
            view.verbatim(text[at : match.start()], at)
            at = _escape(view, text, match.start(), last)
        view.verbatim(text[at:last], at)
    built = view.build()
    return built if built.text == value else None


def _quoted(view: ViewBuilder, text: str, start: int, end: int, quote: str) -> None:
    """A flow scalar between its quotes: line ends fold, quotes and escapes stand for one character."""
    at = start
    while at < end:
        stop = _next_special(text, at, end, quote)
        view.verbatim(text[at:stop], at)
        at = stop
        if at >= end:
            break
        if quote == "'" and text[at] == "'":
            view.atomic("'", at, at + 2)
            at += 2
        elif quote == '"' and text[at] == "\\":
            at = _escape(view, text, at, end)
        else:
            fold = _FOLD.match(text, at, end)
            assert fold is not None
            ends = len(_NEWLINE.findall(fold.group()))
            view.atomic(" " if ends == 1 else "\n" * (ends - 1), at, fold.end())
            at = fold.end()


def _next_special(text: str, at: int, end: int, quote: str) -> int:
    while at < end:
        char = text[at]
        if char in "\r\n" or (char in " \t" and _FOLD.match(text, at, end)):
            return at
        if (quote == "'" and char == "'") or (quote == '"' and char == "\\"):
            return at
        at += 1
    return end


def _escape(view: ViewBuilder, text: str, at: int, end: int) -> int:
    match = _ESCAPE.match(text, at, end)
    if match is None:
        return end
    body = match.group()[1:]
    if body[0] in "xuU" and len(body.rstrip()) > 1:
        stop = match.end()
        view.atomic(chr(int(body[1:], 16)), at, stop)
        return stop
    if body[0] in "\r\n":
        # An escaped line end joins the lines without a space.
        return match.end()
    stop = at + 2
    view.atomic(_NAMED.get(body[0], ""), at, stop)
    return stop


def _block(view: ViewBuilder, text: str, start: int, end: int, value: str) -> None:
    """A block scalar: each line verbatim, what stands between two lines as the value has it."""
    lines = _content_lines(text, start, end)
    at = 0
    between = lines[0][0] if lines else end
    for first, last in lines:
        content = text[first:last]
        gap = _gap(value, at, content)
        if gap < 0:
            return
        view.atomic(value[at : at + gap], between, first)
        view.verbatim(content, first)
        at += gap + len(content)
        between = last
    view.atomic(value[at:], between, max(between, min(end, between + 1)))


def _gap(value: str, at: int, content: str) -> int:
    """How many line ends or folds stand in ``value`` before ``content``."""
    gap = 0
    while not value.startswith(content, at + gap):
        if value[at + gap : at + gap + 1] not in (" ", "\n"):
            return -1
        gap += 1
    return gap


def _content_lines(text: str, start: int, end: int) -> list[tuple[int, int]]:
    """Where the lines that are not blank stand in a block scalar, indentation left out."""
    header = _NEWLINE.search(text, start, end)
    if header is None:
        return []
    indent = -1
    digit = re.match(r"[|>][+-]?([1-9])", text[start : start + 3])
    at = header.end()
    lines: list[tuple[int, int]] = []
    while at < end:
        found = _NEWLINE.search(text, at, end)
        last = found.start() if found else end
        content = at
        while content < last and text[content] == " " and (indent < 0 or content - at < indent):
            content += 1
        if content < last:
            if indent < 0 and not digit:
                indent = content - at
            lines.append((content, last))
        at = found.end() if found else end
    return lines
