"""Which of many short strings a text holds, told by its words instead of by a search for each.

A few hundred strings looked for in each paragraph cost more than all that is then done with those that are
there. Nearly every word of a paragraph was met before, and what a word holds does not change.
"""

from __future__ import annotations

from collections.abc import Iterable

__all__ = ["KeyIndex"]

_GRAM = 3
"""Letters by which parts of keys are found in a word: nearly all keys have a part as long."""

_MOST_WORDS = 50_000
"""Words remembered; then all are forgotten."""


class KeyIndex:
    """Answers which of ``keys``, all in lower case, stand in a text."""

    def __init__(self, keys: Iterable[str]) -> None:
        self._sole: set[str] = set()  # keys that are one part, without white space
        self._short: list[str] = []  # keys without a part of the length of a gram
        self._by_part: dict[str, list[str]] = {}
        self._parts: dict[str, list[str]] = {}
        self._words: dict[str, tuple[str, ...]] = {}
        for key in dict.fromkeys(keys):
            part = max(key.split(), key=len, default="")
            if len(part) < _GRAM:
                self._short.append(key)
                continue
            self._sole |= {key} if part == key else set()
            self._by_part.setdefault(part, []).append(key)
        for part in self._by_part:
            self._parts.setdefault(part[:_GRAM], []).append(part)

    def found(self, low: str) -> set[str]:
        """The keys that ``low``, a text in lower case, holds."""
        words = self._words
        if len(words) > _MOST_WORDS:
            words.clear()
        split = set(low.split())
        for word in split.difference(words):
            words[word] = self._of_word(word)
        candidates = set[str]().union(*map(words.__getitem__, split))
        there = {key for key in candidates - self._sole if key in low}
        return (candidates & self._sole) | there | {key for key in self._short if key in low}

    def _of_word(self, word: str) -> tuple[str, ...]:
        """The keys whose longest part stands in ``word``."""
        grams = {word[at : at + _GRAM] for at in range(len(word) - _GRAM + 1)}
        parts = (part for gram in grams for part in self._parts.get(gram, ()) if part in word)
        return tuple(key for part in parts for key in self._by_part[part])
