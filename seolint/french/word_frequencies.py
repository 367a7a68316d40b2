"""How common a word is in general French, by its stem."""

from __future__ import annotations

from functools import cache
from importlib.resources import files

__all__ = ["RARE", "zipf"]

RARE = 2.8
"""The Zipf value taken for a stem that the list does not hold (the list ends at 3.3)."""


@cache
def _table() -> dict[str, float]:
    text = (files("seolint.french") / "data" / "word_frequencies.txt").read_text(encoding="utf-8")
    table: dict[str, float] = {}
    for line in text.splitlines():
        if not line.startswith("#"):
            value, *stems = line.split()
            table.update(dict.fromkeys(stems, int(value) / 10))
    return table


def zipf(stem: str) -> float:
    """Zipf value of a stem: log10 of its occurrences in a billion words (7 «de», 5.5 «gouvernement», 3 «cargo»)."""
    return _table().get(stem, RARE)
