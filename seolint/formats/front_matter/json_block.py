"""JSON front matter: an object at the head of a file, as Hugo reads it."""

from __future__ import annotations

import json
import re
from collections.abc import Mapping, Sequence
from typing import Any

from seolint.document import FrontMatter, FrontMatterProblem, TextView
from seolint.formats.front_matter.entries import LARGEST, Entry
from seolint.formats.front_matter.scalars import toml_view
from seolint.formats.parts import joined, written
from seolint.text import ARTICLE, Edit, Part, Source, Span

__all__ = ["json_entry", "read_json", "write_json"]

_OPEN = re.compile(r"\ufeff?(?=\{\s*(?:\}|\"[^\"\r\n]{1,100}\"\s*:))")
_CLOSE = re.compile(r"^\}(?=[ \t]*\r?$)", re.MULTILINE)
_BLANK = re.compile(r"[ \t\r\n]*")
_NAMED = {"\n": "\\n", "\t": "\\t", "\r": "\\r", '"': '\\"', "\\": "\\\\"}
_CONTROL = re.compile("[\x00-\x1f]")


def read_json(source: Source) -> FrontMatter | None:
    """The JSON front matter of ``source``; ``None`` where there is none."""
    text = source.text
    opened = _OPEN.match(text)
    if opened is None:
        return None
    start = opened.end()
    try:
        entries, end = _entries(text, start)
    except (ValueError, RecursionError) as error:
        return _broken(text, start, error)
    if text[end : end + 1] not in ("", "\r", "\n"):
        return None
    values: dict[str, Any] = {}
    problems: list[FrontMatterProblem] = []
    views: dict[str, TextView] = {}
    for entry, value in entries:
        if entry.key in values:
            problems.append(FrontMatterProblem("duplicate-key", entry.key_span, entry.key))
        values[entry.key] = value
        if isinstance(value, str) and value:
            view = toml_view(text, entry.value_span.start, entry.value_span.end, '"', value)
            if view is not None:
                views[entry.key] = view
    spans = {entry.key: entry.span for entry, _ in entries}
    return FrontMatter("json", Span(start, end), values, views, spans, tuple(problems))


def _broken(text: str, start: int, error: Exception) -> FrontMatter | None:
    """A block that begins and ends like an object but is none."""
    closed = _CLOSE.search(text, start, start + LARGEST)
    if closed is None:
        return None
    at = min(getattr(error, "pos", start), closed.start())
    problem = FrontMatterProblem("syntax", Span(at, at), getattr(error, "msg", str(error)))
    return FrontMatter("json", Span(start, closed.end()), {}, {}, {}, (problem,))


def _entries(text: str, start: int) -> tuple[list[tuple[Entry, Any]], int]:
    """The entries of the object at ``start`` with their values, and where it ends. Raises ValueError."""
    decoder = json.JSONDecoder()
    out: list[tuple[Entry, Any]] = []
    at = _skip(text, start + 1)
    while text[at : at + 1] != "}":
        if text[at : at + 1] != '"':
            raise json.JSONDecodeError("expected a key", text, at)
        key, after = decoder.raw_decode(text, at)
        colon = _skip(text, after)
        if text[colon : colon + 1] != ":":
            raise json.JSONDecodeError("expected a colon", text, colon)
        first = _skip(text, colon + 1)
        value, end = decoder.raw_decode(text, first)
        kind = "string" if isinstance(value, str) else "other"
        out.append((Entry(key, Span(at, after), Span(first, end), '"', kind, None), value))
        at = _skip(text, end)
        if text[at : at + 1] == ",":
            at = _skip(text, at + 1)
        elif text[at : at + 1] != "}":
            raise json.JSONDecodeError("expected a comma", text, at)
    return out, at + 1


def _skip(text: str, at: int) -> int:
    match = _BLANK.match(text, at)
    return match.end() if match else at


def write_json(
    source: Source, front: FrontMatter, entries: Mapping[str, Sequence[Part]], texts: Mapping[str, str] | None = None
) -> tuple[Edit, ...] | None:
    """Edits that give each key its value; new keys go behind the last. ``None`` for a broken block."""
    if front.problems:
        return None
    found, end = _entries(source.text, front.span.start)
    known = {entry.key: entry for entry, _ in found}
    resolved = {**(texts or {}), ARTICLE: source.text}
    last = found[-1][0].value_span.end if found else end - 1
    indent = source.text[front.span.start + 1 : found[0][0].key_span.start] if found else source.newline + "  "
    edits: list[Edit] = []
    added: list[Part] = []
    for key, parts in entries.items():
        if key in known:
            edits.append(Edit(known[key].value_span, joined(_value(parts, resolved))))
        else:
            comma = "," if found or added else ""
            added += (comma + indent, *json_entry(key, parts, resolved))
    if added and not found:
        added.append(source.newline)
    if added:
        edits.append(Edit(Span(last, last), joined(added)))
    return tuple(edits)


def json_entry(key: str, value: Sequence[Part], texts: Mapping[str, str]) -> tuple[Part, ...]:
    """An entry of an object: ``"key": "value"``."""
    return (json.dumps(key, ensure_ascii=False) + ": ", *_value(value, texts))


def _value(parts: Sequence[Part], texts: Mapping[str, str]) -> tuple[Part, ...]:
    return ('"', *written(parts, texts, _escapes), '"')


def _escapes(text: str) -> list[str | None]:
    return [_NAMED.get(c) or (f"\\u{ord(c):04x}" if _CONTROL.match(c) else None) for c in text]
