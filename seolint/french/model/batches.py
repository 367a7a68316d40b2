"""Sentences a few at a time, by their tokens: what is kept of each token in work may be much."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from typing import Any

__all__ = ["by_tokens"]


def by_tokens(sentences: Iterable[Any], enough: int) -> Iterator[list[Any]]:
    """``sentences`` in their order, in lists that end with the one that brings them to ``enough`` tokens."""
    some: list[Any] = []
    tokens = 0
    for sentence in sentences:
        some.append(sentence)
        tokens += len(sentence)
        if tokens >= enough:
            yield some
            some, tokens = [], 0
    if some:
        yield some
