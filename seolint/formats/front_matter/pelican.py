"""Pelican's metadata: ``Key: value`` lines at the head of a file, up to the first blank line."""

from __future__ import annotations

import re
from collections.abc import Mapping, Sequence

from seolint.document import FrontMatter, FrontMatterProblem, TextView
from seolint.formats.parts import joined, visible, written
from seolint.text import ARTICLE, Edit, Part, Source, Span

__all__ = ["pelican_entry", "read_pelican", "write_pelican"]

_LINE = re.compile(r"([A-Za-z][A-Za-z0-9_-]*):[ \t]*([^\r\n]*?)[ \t]*(?=\r\n|\r|\n|\Z)")
_MORE = re.compile(r"(?:\r\n|\r|\n)(?:[ ]{4}|\t)[ \t]*[^\s\r\n][^\r\n]*")
_TEXT_BELOW = re.compile(r"(?:\r\n|\r|\n)[ \t]*[^\s]")
_KNOWN = frozenset({
    "title", "date", "modified", "tags", "keywords", "category", "slug", "author", "authors", "summary", "lang",
    "status", "translation", "save_as", "url", "template", "description", "image", "keyphrase", "seo_title", "subtitle",
})  # fmt: skip
_LISTS = frozenset({"tags", "keywords", "authors"})


def read_pelican(source: Source) -> FrontMatter | None:
    """The key lines of ``source``: two of Pelican's own keys at least, or a ``Title``. ``None`` otherwise."""
    text = source.text
    start = at = int(text.startswith("\ufeff"))
    values: dict[str, object] = {}
    views: dict[str, TextView] = {}
    spans: dict[str, Span] = {}
    problems: list[FrontMatterProblem] = []
    known = 0
    last = start
    while match := _LINE.match(text, at):
        key = match[1].lower()
        known += key in _KNOWN
        end = match.end()
        while more := _MORE.match(text, end):
            end = more.end()
        if key in values:
            problems.append(FrontMatterProblem("duplicate-key", Span(*match.span(1)), match[1]))
        else:
            values[key] = _value(key, text[match.start(2) : end])
            spans[key] = Span(match.start(), end)
            if end == match.end() and match[2]:
                views[key] = TextView.verbatim(match[2], match.start(2))
        last = end
        at = end + (2 if text.startswith("\r\n", end) else 1)
        if at >= len(text):
            break
    if not known or (known < 2 and not text.startswith("Title:", start)):
        return None
    if _TEXT_BELOW.match(text, last):
        # The key lines run straight into a paragraph: it is one paragraph, no metadata.
        return None
    return FrontMatter("pelican", Span(start, last), values, views, spans, tuple(problems))


def _value(key: str, text: str) -> object:
    if key in _LISTS:
        return [item.strip() for item in text.split(",") if item.strip()]
    return " ".join(text.split()) if "\n" in text or "\r" in text else text


def write_pelican(
    source: Source, front: FrontMatter, entries: Mapping[str, Sequence[Part]], texts: Mapping[str, str] | None = None
) -> tuple[Edit, ...] | None:
    """Edits that give each key its line; new ones stand behind the last, their keys written like its key.
    ``None`` for an empty value or one that begins or ends with white space: such a line cannot hold it."""
    resolved = {**(texts or {}), ARTICLE: source.text}
    capital = source.text[front.span.start : front.span.start + 1].isupper()
    edits: list[Edit] = []
    added: list[Part] = []
    for key, parts in entries.items():
        line = pelican_entry(key, parts, resolved, capital=capital)
        if line is None:
            return None
        span = front.spans.get(key.lower())
        if span is not None:
            colon = source.text.index(":", span.start)
            edits.append(Edit(Span(colon + 1, span.end), joined((" ", *line[1:]))))
        else:
            added += (source.newline, *line)
    if added:
        edits.append(Edit(Span(front.span.end, front.span.end), joined(added)))
    return tuple(edits)


def pelican_entry(
    key: str, value: Sequence[Part], texts: Mapping[str, str], *, capital: bool
) -> tuple[Part, ...] | None:
    """A line, its line end left out: ``Key: value``. ``None`` for a value that such a line cannot hold."""
    text = visible(value, texts)
    if text != text.strip() or not text:
        return None
    name = key[:1].upper() + key[1:] if capital else key
    return (name + ": ", *written(value, texts, _one_line))


def _one_line(text: str) -> list[str | None]:
    return [" " if char in "\r\n" else None for char in text]
