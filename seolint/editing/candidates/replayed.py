"""Something costly that is made one by one, kept for the next who asks."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from typing import Generic, TypeVar

__all__ = ["Replayed"]

_Item = TypeVar("_Item")


class Replayed(Generic[_Item]):
    """The items of an iterable, as often as wanted: each is made when somebody first gets to it."""

    def __init__(self, items: Iterable[_Item]) -> None:
        self._rest = iter(items)
        self._made: list[_Item] = []

    def __iter__(self) -> Iterator[_Item]:
        at = 0
        while True:
            if at == len(self._made):
                try:
                    self._made.append(next(self._rest))
                except StopIteration:
                    return
            yield self._made[at]
            at += 1
