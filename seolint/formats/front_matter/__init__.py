"""Metadata at the head of a file: read with its places, edited without touching any other byte."""

from __future__ import annotations

from collections.abc import Mapping, Sequence

from seolint.document import FrontMatter
from seolint.formats.front_matter.creation import House, create_block
from seolint.formats.front_matter.json_block import read_json, write_json
from seolint.formats.front_matter.pelican import read_pelican, write_pelican
from seolint.formats.front_matter.toml_block import read_toml, write_toml
from seolint.formats.front_matter.yaml_reader import read_yaml
from seolint.text import Edit, Part, Source

__all__ = ["House", "read_front_matter", "write_front_matter"]

_READERS = {"-": read_yaml, "+": read_toml, "{": read_json}
_WRITERS = {"toml": write_toml, "json": write_json, "pelican": write_pelican}


def read_front_matter(source: Source) -> FrontMatter | None:
    """The front matter of a source, or ``None`` where it has none. Raises nothing: what is wrong in it
    stands in ``problems``."""
    start = int(source.text.startswith("\ufeff"))
    first = source.text[start : start + 1]
    if first in (" ", "\t", "\r", "\n"):
        return read_yaml(source)
    return _READERS.get(first, read_pelican)(source)


def write_front_matter(
    source: Source,
    front: FrontMatter | None,
    entries: Mapping[str, Sequence[Part]],
    texts: Mapping[str, str] | None = None,
    house: House | None = None,
) -> tuple[Edit, ...] | None:
    """Edits that give each key of ``entries`` its value: in the block that is there, in its notation and
    style, or in a new block, written as the ``house`` writes its own (``None``: in YAML). ``None`` where
    the block is broken. KeyError where ``texts`` lacks the origin of a copy."""
    if front is None:
        return create_block(source, entries, texts, house)
    if front.format == "yaml":
        # Most runs write nothing.
        from seolint.formats.front_matter.yaml_writer import write_yaml

        return write_yaml(source, front, entries, texts)
    return _WRITERS[front.format](source, front, entries, texts)
