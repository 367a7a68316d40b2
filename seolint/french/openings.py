"""How sentences open, and where several in a row open alike."""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import dataclass

from seolint.french.word_sets import words

__all__ = ["OpeningRun", "opening", "repeated_openings"]

_WORD = re.compile(r"[^\W_]+(?:-[^\W_]+)*['’]?")
_TOO_COMMON = words(
    "le la les l un une des de du d ce cet cette ces son sa ses leur leurs notre nos votre vos mon ma mes ton ta tes",
    "en dans à au aux sur par pour avec c s n qu plus deux trois",
)


@dataclass(frozen=True, slots=True)
class OpeningRun:
    """``count`` sentences in a row, from number ``first``, that open with ``words``."""

    first: int
    count: int
    words: str


def opening(sentence: str) -> str:
    """What a sentence opens with, in lower case: its first word, and the next one behind a word so common
    that it tells nothing («le», «dans», «c'»). Marks before the first word do not count."""
    out: list[str] = []
    for match in _WORD.finditer(sentence):
        word = match.group().lower().replace("’", "'")
        out.append(word)
        if word.rstrip("'") not in _TOO_COMMON or len(out) == 3:
            break
    return " ".join(out).replace("' ", "'")


def repeated_openings(sentences: Sequence[str], *, minimum: int = 3) -> list[OpeningRun]:
    """Runs of at least ``minimum`` sentences in a row that open alike."""
    runs: list[OpeningRun] = []
    first = 0
    heads = [opening(s) for s in sentences]
    for i in range(1, len(heads) + 1):
        if i < len(heads) and heads[i] and heads[i] == heads[first]:
            continue
        if i - first >= minimum and heads[first]:
            runs.append(OpeningRun(first, i - first, heads[first]))
        first = i
    return runs
