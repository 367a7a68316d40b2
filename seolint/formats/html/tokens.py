"""HTML cut into tags, text and comments, each with its place.

A tokenizer, not a tree builder: it follows the parts of the HTML standard that
decide where a tag begins and ends, never fails, and is linear in its input.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass
from html import unescape

__all__ = ["RAW_ELEMENTS", "Attribute", "Other", "Tag", "Text", "read_tag", "tokens"]

RAW_ELEMENTS = frozenset({"script", "style", "textarea", "title", "xmp", "iframe", "noembed", "noframes"})
"""Elements whose content is text up to their end tag, whatever it looks like."""

_LONGEST_TAG = 65_536
_TAG = re.compile(r"<(/?)([A-Za-z][^\s/>]*)((?:[^>\"']|\"[^\"]*\"|'[^']*')*)>")
# A quote that is never closed: the tag ends at the next sign that could end it.
_LOOSE_TAG = re.compile(r"<(/?)([A-Za-z][^\s/>]*)([^>]*)>")
_ATTRIBUTE = re.compile(r"([^\s\"'>/=]+)(?:\s*=\s*(?:\"([^\"]*)\"|'([^']*)'|([^\s\"'=<>`]+)))?")
_OPENING = re.compile(r"<(?=[A-Za-z/!?])")


@dataclass(frozen=True, slots=True)
class Attribute:
    """An attribute: its lower-case ``name``, its decoded ``value`` (``None`` where it has none), and
    where the value stands between its quotes."""

    name: str
    value: str | None
    start: int
    end: int
    quote: str


@dataclass(frozen=True, slots=True)
class Tag:
    """A start or end tag; ``name`` in lower case."""

    name: str
    start: int
    end: int
    closing: bool
    self_closing: bool
    attributes: tuple[Attribute, ...] = ()

    def get(self, name: str) -> Attribute | None:
        """The first attribute of that name."""
        return next((a for a in self.attributes if a.name == name), None)

    def value(self, name: str) -> str | None:
        """The decoded value of an attribute; empty where it stands without one, ``None`` where it is absent."""
        found = self.get(name)
        return None if found is None else found.value or ""


@dataclass(frozen=True, slots=True)
class Text:
    """Text between tags; ``raw`` where nothing in it is decoded (a script, a style sheet)."""

    start: int
    end: int
    raw: bool = False


@dataclass(frozen=True, slots=True)
class Other:
    """A comment, a declaration or a processing instruction."""

    start: int
    end: int


def read_tag(text: str, start: int, end: int) -> Tag | None:
    """The tag that opens at ``start``, if there is one."""
    limit = min(end, start + _LONGEST_TAG)
    match = _TAG.match(text, start, limit) or _LOOSE_TAG.match(text, start, limit)
    if match is None:
        return None
    inside = match[3]
    closing = bool(match[1])
    attributes = () if closing or not inside.strip() else tuple(_attributes(text, *match.span(3)))
    return Tag(match[2].lower(), start, match.end(), closing, inside.rstrip().endswith("/"), attributes)


def _attributes(text: str, start: int, end: int) -> Iterator[Attribute]:
    for match in _ATTRIBUTE.finditer(text, start, end):
        for group, quote in ((2, '"'), (3, "'"), (4, "")):
            value = match[group]
            if value is not None:
                yield Attribute(match[1].lower(), unescape(value), *match.span(group), quote)
                break
        else:
            yield Attribute(match[1].lower(), None, match.end(), match.end(), "")


def tokens(text: str, start: int = 0, end: int | None = None) -> Iterator[Tag | Text | Other]:
    """The tokens of ``text`` from ``start`` to ``end``, in order and without gap."""
    stop = len(text) if end is None else end
    at = run = start
    while at < stop:
        opening = _OPENING.search(text, at, stop)
        if opening is None:
            break
        at = opening.start()
        token = _markup(text, at, stop)
        if token is None:
            at += 1
            continue
        if run < at:
            yield Text(run, at)
        yield token
        at = run = token.end
        if isinstance(token, Tag) and token.name in RAW_ELEMENTS and not token.closing and not token.self_closing:
            close = _raw_end(text, token.name, at, stop)
            if close > at:
                yield Text(at, close, raw=token.name not in ("title", "textarea"))
            at = run = close
    if run < stop:
        yield Text(run, stop)


def _markup(text: str, at: int, stop: int) -> Tag | Other | None:
    if text[at + 1] not in "!?":
        return read_tag(text, at, stop)
    if text.startswith("<!--", at):
        close = text.find("-->", at + 4, stop)
        # An unclosed comment hides the rest, as it does in a browser.
        return Other(at, close + 3 if close >= 0 else stop)
    if text.startswith("<![CDATA[", at):
        close = text.find("]]>", at, stop)
        return Other(at, close + 3 if close >= 0 else stop)
    close = text.find(">", at, stop)
    return Other(at, close + 1 if close >= 0 else stop)


def _raw_end(text: str, name: str, start: int, stop: int) -> int:
    match = re.compile(rf"</{re.escape(name)}(?=[\s/>])", re.IGNORECASE).search(text, start, stop)
    return match.start() if match else stop
