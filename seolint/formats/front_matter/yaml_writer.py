"""Writing YAML entries: a value replaced where it stands, a key added at the end, nothing else touched."""

from __future__ import annotations

import re
from collections.abc import Mapping, Sequence

from seolint.document import FrontMatter
from seolint.formats.front_matter.entries import Entry
from seolint.formats.front_matter.yaml_reader import find_yaml, read_entries
from seolint.formats.parts import joined, visible, written
from seolint.text import ARTICLE, Edit, Part, Source, Span

__all__ = ["house_style", "scalar_parts", "write_yaml", "yaml_entry"]

_NOT_PLAIN_START = "-?:,[]{}#&*!|>'\"%@` \t"
_SPECIAL = re.compile(
    r"(?:~|null|true|false|yes|no|on|off|y|n|\.inf|\.nan|[-+]?[.\d][\d_.,:eExXoabcdefABCDEF+-]*"
    r"|\d{4}-\d{1,2}-\d{1,2}.*|=|<<)\Z",
    re.IGNORECASE,
)
# What YAML calls printable, tabs left out; next line and the separators would end a line.
_UNPRINTABLE = re.compile("[^\x20-\x7e\xa0-\u2027\u202a-\ud7ff\ue000-\ufefe\uff00-\ufffd\U00010000-\U0010ffff]")
_NAMED = {"\n": "\\n", "\t": "\\t", "\r": "\\r", '"': '\\"', "\\": "\\\\"}
_KEY = re.compile(r"[A-Za-z_][\w-]*\Z", re.ASCII)
_SAFE_SAME_LINE = re.compile(r"(?:\A|[\s])#|:(?:\s|\Z)")


def write_yaml(
    source: Source, front: FrontMatter, entries: Mapping[str, Sequence[Part]], texts: Mapping[str, str] | None = None
) -> tuple[Edit, ...] | None:
    """Edits that give each key of ``entries`` its value; ``None`` where the block is broken or one flow mapping.

    ``texts`` holds the texts of copies from elsewhere than the article; KeyError where one lacks.
    """
    block = find_yaml(source.text)
    if block is None or front.problems:
        return None
    known = read_entries(source.text, block.content)
    if known is None or (not known and block.content.of(source.text).strip() and front.values):
        return None
    if block.content.of(source.text).lstrip()[:1] == "{":
        return None
    resolved = {**(texts or {}), ARTICLE: source.text}
    style = _house_style(known)
    by_key = {entry.key: entry for entry in known}
    edits: list[Edit] = []
    added: list[Part] = []
    for key, parts in entries.items():
        entry = by_key.get(key)
        if entry is not None:
            edits.append(_replaced(entry, parts, resolved, style))
        else:
            added += (*yaml_entry(key, parts, resolved, style), source.newline)
    if added:
        edits.append(_appended(source, block.content, added))
    return tuple(edits)


def yaml_entry(key: str, value: Sequence[Part], texts: Mapping[str, str], style: str | None) -> tuple[Part, ...]:
    """A line of a block, its line end left out: ``key: value``, quoted in ``style`` if it can be."""
    return (*_key_parts(key), ": ", *scalar_parts(value, texts, style))


def house_style(text: str) -> str | None:
    """The quotes that most strings of the block at the head of ``text`` have, ``None`` for none."""
    block = find_yaml(text)
    entries = read_entries(text, block.content) if block is not None else None
    return _house_style(entries or ())


def scalar_parts(parts: Sequence[Part], texts: Mapping[str, str], style: str | None) -> tuple[Part, ...]:
    """A string on one line: in ``style`` (``'`` or ``"``) where that can hold it, plain where YAML
    would read it as the same string, else in double quotes."""
    text = visible(parts, texts)
    if _UNPRINTABLE.search(text) or (style is None and not _plain(text)):
        style = '"'
    if style == "'":
        return joined(("'", *written(parts, texts, _single), "'"))
    if style == '"':
        return joined(('"', *written(parts, texts, _double), '"'))
    return tuple(parts)


def _plain(text: str) -> bool:
    """Whether every YAML reader takes ``text``, unquoted, for this string."""
    if not text or text[0] in _NOT_PLAIN_START or text[-1] in " \t:":
        return False
    return not (_SAFE_SAME_LINE.search(text) or _SPECIAL.match(text) or text[:3] in ("---", "..."))


def _single(text: str) -> list[str | None]:
    return ["''" if char == "'" else None for char in text]


def _double(text: str) -> list[str | None]:
    return [_NAMED.get(char) or (_escaped(char) if _UNPRINTABLE.match(char) else None) for char in text]


def _escaped(char: str) -> str:
    code = ord(char)
    if code < 0x100:
        return f"\\x{code:02x}"
    return f"\\u{code:04x}" if code < 0x10000 else f"\\U{code:08x}"


def _house_style(entries: Sequence[Entry]) -> str | None:
    """How the strings beside are quoted: the quotes that most of them have, ``None`` for none."""
    styles = [e.style if e.style in ("'", '"') else None for e in entries if e.kind == "string"]
    best = max((None, '"', "'"), key=styles.count)
    return best if styles.count(best) else None


def _replaced(entry: Entry, parts: Sequence[Part], texts: Mapping[str, str], house: str | None) -> Edit:
    style = entry.style if entry.style in ("'", '"') else None
    if entry.kind != "string":
        style = house
    span = entry.value_span
    value = scalar_parts(parts, texts, style)
    if not len(span):
        return Edit(span, joined((" ", *value)))
    # An anchor that others refer to stays before its value.
    anchor = re.match(r"(?:[&!]\S*[ \t]+)+", span.of(texts[ARTICLE]))
    if anchor and entry.kind == "string":
        span = Span(span.start + anchor.end(), span.end)
    return Edit(span, value)


def _appended(source: Source, content: Span, added: list[Part]) -> Edit:
    """New entries before the closing marker, behind a line end."""
    at = content.end
    return Edit(Span(at, at), joined(added))


def _key_parts(key: str) -> tuple[Part, ...]:
    if _KEY.match(key) and not _SPECIAL.match(key):
        return (key,)
    return scalar_parts((key,), {}, '"')
