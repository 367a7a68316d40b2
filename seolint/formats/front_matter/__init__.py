"""Metadata at the head of a file: read with its places, edited without touching any other byte."""

from __future__ import annotations

from seolint.document import FrontMatter
from seolint.formats.front_matter.yaml_reader import read_yaml
from seolint.formats.front_matter.yaml_writer import create_yaml, write_yaml
from seolint.text import Source

__all__ = ["create_yaml", "read_front_matter", "write_yaml"]


def read_front_matter(source: Source) -> FrontMatter | None:
    """The front matter of a source, or ``None`` where it has none. Raises nothing: what is wrong in it
    stands in ``problems``."""
    return read_yaml(source)
