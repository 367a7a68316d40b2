"""A metadata block where there is none: in YAML, or in the notation and the style of the house."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field

from seolint.document import FrontMatter
from seolint.formats.front_matter.json_block import json_entry
from seolint.formats.front_matter.pelican import pelican_entry, read_pelican
from seolint.formats.front_matter.toml_block import toml_entry
from seolint.formats.front_matter.yaml_writer import house_style, yaml_entry
from seolint.formats.parts import joined
from seolint.text import ARTICLE, Edit, Part, Source, Span, apply_edits

__all__ = ["House", "create_block"]

Entries = Mapping[str, Sequence[Part]]


@dataclass(frozen=True, slots=True)
class House:
    """How a house writes its metadata: one of its articles with the block that it has, and by the key
    that we would write (``seo_title``) the one that the house does (``metaTitle``)."""

    source: Source
    front: FrontMatter
    names: Mapping[str, str] = field(default_factory=dict)


def create_block(
    source: Source, entries: Entries, texts: Mapping[str, str] | None = None, house: House | None = None
) -> tuple[Edit, ...] | None:
    """One edit that puts a new block before the text, behind a byte-order mark.

    ``None`` where the house's notation cannot hold the entries: Pelican's lines know no empty value.
    KeyError where ``texts`` lacks the origin of a copy.
    """
    known = {**(texts or {}), ARTICLE: source.text}
    named = {(house.names.get(k, k) if house else k): v for k, v in entries.items()}
    kind = house.front.format if house else "yaml"
    if kind == "pelican" and house is not None:
        return _pelican(source, named, known, house)
    newline = source.newline
    parts: list[Part] = []
    if kind == "toml":
        parts += ("+++", newline, *(p for k, v in named.items() for p in (*toml_entry(k, v, known), newline)), "+++")
    elif kind == "json":
        parts.append("{")
        for number, (key, value) in enumerate(named.items()):
            parts += ("," if number else "", newline + "  ", *json_entry(key, value, known))
        parts += (newline, "}")
    else:
        style = house_style(house.source.text) if house else None
        parts += ("---", newline)
        parts += (p for k, v in named.items() for p in (*yaml_entry(k, v, known, style), newline))
        parts.append("---")
    return (_before(source, parts),)


def _before(source: Source, parts: Sequence[Part]) -> Edit:
    """The edit that writes a block and a blank line before the text."""
    at = int(source.text.startswith("\ufeff"))
    blank = source.text[at : at + 1] in ("\n", "\r")
    return Edit(Span(at, at), joined((*parts, source.newline if blank else source.newline * 2)))


def _pelican(source: Source, entries: Entries, texts: Mapping[str, str], house: House) -> tuple[Edit, ...] | None:
    """Key lines, if Pelican would read them as such."""
    capital = house.source.text[house.front.span.start : house.front.span.start + 1].isupper()
    lines: list[Part] = []
    for key, value in entries.items():
        line = pelican_entry(key, value, texts, capital=capital)
        if line is None:
            return None
        lines += (source.newline if lines else "", *line)
    edit = _before(source, lines)
    after = read_pelican(Source(apply_edits(source.text, [edit], texts)))
    return (edit,) if after is not None and len(after.values) == len(entries) else None
