"""The boxes of newsrooms: «L’essentiel», «Repères», «Contexte», known by their titles.

What a box says again counts for nothing in an article's length: a list of the
key sentences is a service to the reader, not text.
"""

from __future__ import annotations

import re
from collections.abc import Iterable, Mapping
from typing import Literal

from seolint.french.words import count_words

__all__ = [
    "BACKGROUND",
    "BOX_TITLES",
    "KEY_POINTS",
    "REFERENCE_POINTS",
    "Box",
    "box_of",
    "boxes",
    "names_source",
    "new_words",
    "told_words",
]

Box = Literal["key-points", "reference-points", "background"]

KEY_POINTS: Box = "key-points"
REFERENCE_POINTS: Box = "reference-points"
BACKGROUND: Box = "background"

BOX_TITLES: Mapping[Box, str] = {
    KEY_POINTS: "L’essentiel",
    REFERENCE_POINTS: "Repères",
    BACKGROUND: "Contexte",
}

_NAMES: Mapping[str, Box] = {"l'essentiel": KEY_POINTS, "repères": REFERENCE_POINTS, "contexte": BACKGROUND}
_SOURCE = re.compile(r"\(source\s*:[^()]*(?:\([^()]*\)[^()]*)*\)", re.IGNORECASE)
"""The label that names where a passage or a line was copied from."""


def box_of(title: str) -> Box | None:
    """The box that a heading opens, or ``None``."""
    return _NAMES.get(title.removesuffix(":").strip().lower().replace("’", "'"))


def boxes(blocks: Iterable[tuple[bool, int, str]]) -> dict[int, Box]:
    """By block number, the box that each block stands in, its heading included.

    ``blocks`` are all blocks in order: whether it is a heading, its level, its
    text. A box reaches to the next heading of its own level or above.
    """
    found: dict[int, Box] = {}
    here: Box | None = None
    level = 0
    for number, (heading, depth, text) in enumerate(blocks):
        if heading and (here is None or depth <= level):
            here, level = box_of(text), depth
        if here is not None:
            found[number] = here
    return found


def new_words(box: Box, text: str) -> int:
    """The words of one block of a box that count for the article's length: those of a «Contexte»,
    the labels of its sources aside."""
    return told_words(text) if box == BACKGROUND else 0


def names_source(text: str) -> bool:
    """Whether a block of a box says where it was copied from."""
    return _SOURCE.search(text) is not None


def told_words(text: str) -> int:
    """The words of one block of a box, the name of its source aside."""
    return count_words(_SOURCE.sub(" ", text))
