"""Keys of words and phrases: what «prise d'otages» and «prises d’otage» have in common."""

from __future__ import annotations

import re
from collections.abc import Iterable
from functools import lru_cache

from seolint.french.function_words import FUNCTION_WORDS
from seolint.french.stems import fold, stem

__all__ = ["phrase_key", "word_key"]

_PARTS = re.compile(r"[-‑'’]")


@lru_cache(maxsize=20_000)
def word_key(word: str) -> tuple[str, ...]:
    """The stems of the content words in one written word; the accent of a first letter is left out."""
    out: list[str] = []
    for piece in _PARTS.split(word):
        if piece and piece[0].isalnum() and piece.lower() not in FUNCTION_WORDS:
            key = stem(piece)
            out.append(fold(key[0]) + key[1:])
    return tuple(out)


def phrase_key(words: Iterable[str]) -> tuple[str, ...]:
    """The stems of the content words among ``words``, in order."""
    return tuple(k for word in words for k in word_key(word))
