"""The fact ledger: what of a text's facts another text still holds, counted from the texts themselves."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from functools import lru_cache

from seolint.editing.facts import KINDS, facts_of
from seolint.french.debris import find_debris

__all__ = ["Kept", "Ledger", "count_facts", "facts_lost", "without_debris"]


@dataclass(frozen=True, slots=True)
class Kept:
    """Of ``total`` facts of one kind, ``kept`` are still there."""

    kept: int
    total: int


@dataclass(frozen=True, slots=True)
class Ledger:
    """The facts of the text before, debris aside, and those of them that the text after holds.

    A fact is counted once, however often it is told. ``lost`` names what is gone.
    """

    quotations: Kept
    numbers: Kept
    names: Kept
    dates: Kept
    negations: Kept
    lost: tuple[str, ...] = ()


def without_debris(text: str, removed: Iterable[str] = ()) -> str:
    """``text`` without what the finders call debris and without the passages ``removed``.

    Each line is a block of its own.
    """
    for passage in sorted(removed, key=len, reverse=True):
        if passage.strip():
            text = text.replace(passage, " ", 1)
    lines = []
    for line in text.split("\n"):
        clean, at = [], 0
        for debris in find_debris(line):
            clean.append(line[at : debris.span.start])
            at = debris.span.end
        lines.append(" ".join((*clean, line[at:])) if clean else line)
    return "\n".join(lines)


def count_facts(before: str, after: str, removed: Iterable[str] = ()) -> Ledger:
    """What of the facts of ``before`` stands in ``after``.

    Both are visible text, one block a line. ``removed`` are passages that were
    taken out as debris and reported as such: their facts do not count.
    """
    told = facts_of(without_debris(before, removed))
    tells = facts_of(after)
    counts = {kind: _kept(told[kind], tells[kind]) for kind in KINDS}
    return Ledger(**counts, lost=tuple(_lost(told, tells)))


def _kept(before: Counter[str], after: Counter[str]) -> Kept:
    return Kept(sum(_holds(after, fact) for fact in before), len(before))


def _holds(after: Mapping[str, int], fact: str) -> bool:
    return after.get(fact, 0) > 0


def _lost(before: Mapping[str, Counter[str]], after: Mapping[str, Counter[str]]) -> list[str]:
    return [fact for kind in KINDS for fact in before[kind] if not _holds(after[kind], fact)]


@lru_cache(maxsize=4)
def _facts_but_debris(text: str) -> Mapping[str, Counter[str]]:
    """The facts of ``text``: what one step leaves is what the next one starts from."""
    return facts_of(without_debris(text))


def facts_lost(before: str, after: str) -> list[str]:
    """What an edit that turns ``before`` into ``after`` would lose, occurrence by occurrence; empty if nothing.

    Stricter than :func:`count_facts`: a number told twice must be told twice
    still. Debris counts as text here unless it is recognised as such.
    """
    told, tells = _facts_but_debris(before), _facts_but_debris(after)
    return [fact for kind in KINDS for fact in sorted((told[kind] - tells[kind]).keys())]
