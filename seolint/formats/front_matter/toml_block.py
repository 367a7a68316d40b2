"""TOML front matter between lines of ``+++``. Values are read by the standard library, places by a scan of
the top level; tables below it are left alone."""

from __future__ import annotations

import re
from collections.abc import Mapping, Sequence

from seolint.document import FrontMatter, FrontMatterProblem, TextView
from seolint.formats.front_matter.entries import LARGEST, Entry
from seolint.formats.front_matter.scalars import toml_view
from seolint.formats.parts import joined, visible, written
from seolint.text import ARTICLE, Edit, Part, Source, Span

__all__ = ["read_toml", "toml_entry", "write_toml"]

_OPEN = re.compile(r"\ufeff?\+\+\+[ \t]*(?:\r\n|\r|\n)")
_CLOSE = re.compile(r"(?:(?<=\n)|(?<=\r))\+\+\+(?=[ \t]*(?:\r|\n|\Z))")
_KEY = re.compile(r"[ \t]*([A-Za-z0-9_-]+|\"[^\"\\\n]*\"|'[^'\n]*')[ \t]*=[ \t]*")
_TABLE = re.compile(r"[ \t]*\[")
_LINE = re.compile(r"[^\r\n]*(?:\r\n|\r|\n|\Z)")
_STRINGS = (
    ('"""', re.compile(r'"""(?:[^\\]|\\[\s\S])*?"{3,5}')),
    ("'''", re.compile(r"'''[\s\S]*?'{3,5}")),
    ('"', re.compile(r'"(?:[^"\\\r\n]|\\.)*"')),
    ("'", re.compile(r"'[^'\r\n]*'")),
)
_POSITION = re.compile(r"at line (\d+), column (\d+)")
_CONTROL = re.compile("[\x00-\x1f\x7f]")
_NAMED = {"\n": "\\n", "\t": "\\t", "\r": "\\r", '"': '\\"', "\\": "\\\\"}
_BARE = re.compile(r"[A-Za-z0-9_-]+\Z", re.ASCII)


def _block(text: str) -> tuple[Span, Span] | None:
    """Where the block stands, and where its content does."""
    opened = _OPEN.match(text)
    closed = _CLOSE.search(text, opened.end(), opened.end() + LARGEST) if opened else None
    if opened is None or closed is None:
        return None
    return Span(int(text.startswith("\ufeff")), closed.end()), Span(opened.end(), closed.start())


def read_toml(source: Source) -> FrontMatter | None:
    """The TOML front matter of ``source``; ``None`` where there is none."""
    found = _block(source.text)
    if found is None:
        return None
    span, content = found
    import tomllib  # its patterns take longer than most articles, and few have TOML

    try:
        values = tomllib.loads(content.of(source.text).replace("\r\n", "\n"))
    except (tomllib.TOMLDecodeError, RecursionError, ValueError) as error:
        return FrontMatter("toml", span, {}, {}, {}, (_problem(source, content, error),))
    entries = _entries(source.text, content)
    views: dict[str, TextView] = {}
    for entry in entries:
        value = values.get(entry.key)
        if isinstance(value, str) and value and entry.style:
            view = toml_view(source.text, entry.value_span.start, entry.value_span.end, entry.style, value)
            if view is not None:
                views[entry.key] = view
    return FrontMatter("toml", span, values, views, {e.key: e.span for e in entries})


def _problem(source: Source, content: Span, error: Exception) -> FrontMatterProblem:
    message = str(error)
    match = _POSITION.search(message)
    at = content.start
    if match:
        line = source.position(content.start).line + int(match[1]) - 1
        if line <= source.line_count:
            at = min(content.end, source.line_span(line).start + int(match[2]) - 1)
    kind = "duplicate-key" if "overwrite" in message else "syntax"
    return FrontMatterProblem(kind, Span(at, at), message)


def _entries(text: str, content: Span) -> list[Entry]:
    """The entries of the top level, in order. The block is known to be sound."""
    out: list[Entry] = []
    at = content.start
    while at < content.end:
        if _TABLE.match(text, at, content.end):
            break
        key = _KEY.match(text, at, content.end)
        if key is not None:
            end, style = _value_end(text, key.end(), content.end)
            name = key[1].strip("\"'") if key[1][0] in "\"'" else key[1]
            kind = "string" if style else "other"
            out.append(Entry(name, Span(*key.span(1)), Span(key.end(), end), style, kind, None))
            at = end
        line = _LINE.match(text, at, content.end)
        at = line.end() if line and line.end() > at else content.end
    return out


def _value_end(text: str, start: int, stop: int) -> tuple[int, str | None]:
    """The end of a value, and its quotes if it is a string."""
    for quotes, pattern in _STRINGS:
        if text.startswith(quotes, start):
            match = pattern.match(text, start, stop)
            return (match.end(), quotes) if match else (start, None)
    depth, at = 0, start
    while at < stop:
        char = text[at]
        if char in "\"'":
            end, _ = _value_end(text, at, stop)
            at = max(end, at + 1)
            continue
        if char == "#" or (char in "\r\n" and not depth):
            if char != "#" or not depth:
                break
            while at < stop and text[at] not in "\r\n":
                at += 1
            continue
        depth += (char in "[{") - (char in "]}")
        at += 1
    while at > start and text[at - 1] in " \t":
        at -= 1
    return at, None


def write_toml(
    source: Source, front: FrontMatter, entries: Mapping[str, Sequence[Part]], texts: Mapping[str, str] | None = None
) -> tuple[Edit, ...] | None:
    """Edits that give each key its value; new keys go before the first table. ``None`` for a broken block."""
    found = _block(source.text)
    if found is None or front.problems:
        return None
    content = found[1]
    known = {e.key: e for e in _entries(source.text, content)}
    if any(key in front.values and key not in known for key in entries):
        return None
    resolved = {**(texts or {}), ARTICLE: source.text}
    edits: list[Edit] = []
    added: list[Part] = []
    for key, parts in entries.items():
        if key in known:
            entry = known[key]
            edits.append(Edit(entry.value_span, _string(parts, resolved, entry.style)))
        else:
            added += (*toml_entry(key, parts, resolved), source.newline)
    if added:
        at = _first_table(source.text, content)
        edits.append(Edit(Span(at, at), joined(added)))
    return tuple(edits)


def toml_entry(key: str, value: Sequence[Part], texts: Mapping[str, str]) -> tuple[Part, ...]:
    """A line of a block, its line end left out: ``key = "value"``."""
    name = key if _BARE.match(key) else '"' + "".join(_NAMED.get(c, c) for c in key) + '"'
    return (name, " = ", *_string(value, texts, None))


def _first_table(text: str, content: Span) -> int:
    entries = _entries(text, content)
    at = entries[-1].value_span.end if entries else content.start
    if entries:
        line = _LINE.match(text, at, content.end)
        at = line.end() if line else content.end
    return at


def _string(parts: Sequence[Part], texts: Mapping[str, str], style: str | None) -> tuple[Part, ...]:
    text = visible(parts, texts)
    if style == "'" and "'" not in text and not _CONTROL.search(text):
        return joined(("'", *parts, "'"))
    return joined(('"', *written(parts, texts, _basic), '"'))


def _basic(text: str) -> list[str | None]:
    return [_NAMED.get(c) or (f"\\u{ord(c):04x}" if _CONTROL.match(c) else None) for c in text]
