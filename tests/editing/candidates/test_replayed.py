"""Costly items are made once, and only as far as somebody asks."""

from __future__ import annotations

from collections.abc import Iterator
from itertools import islice

from seolint.editing.candidates.replayed import Replayed


def test_items_are_made_once_and_only_when_reached() -> None:
    made: list[int] = []

    def costly() -> Iterator[int]:
        for number in range(5):
            made.append(number)
            yield number

    items = Replayed(costly())
    assert list(islice(items, 2)) == [0, 1]
    assert made == [0, 1]
    assert list(items) == [0, 1, 2, 3, 4]
    assert list(items) == [0, 1, 2, 3, 4]
    assert made == [0, 1, 2, 3, 4]


def test_two_readers_do_not_disturb_each_other() -> None:
    items = Replayed(iter("abc"))
    assert [a + b for a in items for b in items] == ["aa", "ab", "ac", "ba", "bb", "bc", "ca", "cb", "cc"]
