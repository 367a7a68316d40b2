"""How the articles of one folder write their metadata: what a new block is made like."""

from __future__ import annotations

from collections import Counter
from collections.abc import Callable, Iterator
from pathlib import PurePath

from seolint.article import MetadataKeys, Surroundings
from seolint.formats.front_matter import House, read_front_matter
from seolint.text import Source

__all__ = ["house_of"]

ASKED = 12
"""Neighbours that are read: a folder has one style or none."""

_SUFFIXES = frozenset({".md", ".markdown", ".mdx"})


def house_of(path: str | None, beside: Surroundings, keys: MetadataKeys) -> Callable[[], House | None]:
    """A question after the style of the articles ``beside`` the one at ``path``; it is asked when it is called.

    The notation that most of them have wins, the first of them by name is the model. ``None``
    where none has metadata.
    """
    suffix = PurePath(path or "").suffix
    return lambda: _house(list(_neighbours(beside, suffix if suffix in _SUFFIXES else ".md")), keys)


def _neighbours(beside: Surroundings, suffix: str) -> Iterator[House]:
    for name in beside.neighbours(suffix)[:ASKED]:
        try:
            source = Source(beside.read_neighbour(name), name)
        except FileNotFoundError:
            continue
        front = read_front_matter(source)
        if front is not None and front.values and not front.problems:
            yield House(source, front)


def _house(found: list[House], keys: MetadataKeys) -> House | None:
    if not found:
        return None
    kinds = Counter(house.front.format for house in found)
    best = max(kinds.values())
    model = next(house for house in found if kinds[house.front.format] == best)
    names: dict[str, str] = {}
    for aliases in keys.values():
        used = Counter(alias for house in found for alias in aliases if alias in house.front.values)
        if used:
            names[aliases[0]] = max(aliases, key=lambda alias: used[alias])
    return House(model.source, model.front, names)
