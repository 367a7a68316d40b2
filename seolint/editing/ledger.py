"""The fact ledger: what of a text's facts another text still holds, counted from the texts themselves."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass
from functools import lru_cache

from seolint.editing.facts import KINDS, fact_key, facts_of
from seolint.french.debris.certainty import is_sentence, told_part
from seolint.french.debris.edges import without_edges
from seolint.french.debris.finding import find_debris
from seolint.text import Span

__all__ = [
    "Kept",
    "Ledger",
    "compare",
    "count_facts",
    "facts_lost",
    "strip_debris",
    "without_debris",
    "without_passages",
]


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


def strip_debris(text: str, pieces: Iterable[Span]) -> tuple[str, list[str]]:
    """One block's ``text`` without those ``pieces`` that are debris beyond doubt, and what stays of the others.

    Whoever found them is not believed: each piece is judged by itself.
    """
    kept, doubtful, at = [], [], 0
    for piece in _apart(text, pieces):
        told = told_part(piece.of(text))
        kept += [text[at : piece.start], told]
        doubtful += [told] if told else []
        at = piece.end
    return (" ".join((*kept, text[at:])) if at else text), doubtful


def _apart(text: str, pieces: Iterable[Span]) -> Iterator[Span]:
    """The pieces in order; those with only space between that are debris beyond doubt together come as one.

    A page's line is told by the lines beside it, too.
    """
    row: list[Span] = []
    for piece in sorted(pieces):
        if row and piece.start < row[-1].end:
            row[-1] = Span(row[-1].start, max(row[-1].end, piece.end))
        elif row and text[row[-1].end : piece.start].strip():
            yield from _as_one(text, row)
            row = [piece]
        else:
            row.append(piece)
    yield from _as_one(text, row)


def _as_one(text: str, row: list[Span]) -> list[Span]:
    whole = [Span(row[0].start, row[-1].end)] if row else []
    return whole if whole and not told_part(whole[0].of(text)) else row


def without_debris(text: str, removed: Iterable[str] = ()) -> tuple[str, list[str]]:
    """``text`` without what is surely debris, and what of its debris may have been the article's own.

    Debris is what the finders call so, and the passages ``removed``. Each line is a block of its own.
    """
    text, doubtful = without_passages(text, removed)
    lines = []
    for line in text.split("\n"):
        clean, told = strip_debris(line, (d.span for d in find_debris(line)))
        lines.append(clean)
        doubtful += told
    return "\n".join(without_edges(lines)), doubtful


def without_passages(text: str, removed: Iterable[str]) -> tuple[str, list[str]]:
    """``text`` without the passages ``removed``, as far as they are debris beyond doubt, and what stays of them."""
    doubtful: list[str] = []
    for passage in sorted(removed, key=len, reverse=True):
        if passage.strip() and passage in text:
            told = _told_of(passage)
            doubtful += [told] if told else []
            text = text.replace(passage, f" {told} ", 1)
    return text, doubtful


def _told_of(passage: str) -> str:
    """What a removed passage told, read as a whole or, where several stood together, piece by piece."""
    told = told_part(passage)
    if not told:
        return ""
    rest = " ".join(strip_debris(line, (d.span for d in find_debris(line)))[0] for line in passage.split("\n"))
    return min(told, rest.strip(), key=len)


def count_facts(before: str, after: str, removed: Iterable[str] = ()) -> Ledger:
    """What of the facts of ``before`` stands in ``after``.

    Both are visible text, one block a line. ``removed`` are passages that were
    taken out as debris and reported as such: the facts of those that are debris
    beyond doubt do not count, those of any other do.
    """
    text, doubtful = without_debris(before, removed)
    return compare(text, after, doubtful)


def compare(before: str, after: str, doubtful: Iterable[str] = ()) -> Ledger:
    """What of the facts of ``before``, a text without debris, stands in ``after``.

    ``doubtful`` are passages of it that were taken for debris and may be none: one
    that is a sentence and stands in ``after`` no more is lost, whatever facts it holds.
    """
    told, tells = facts_of(before), facts_of(after)
    counts = {kind: _kept(told[kind], tells[kind]) for kind in KINDS}
    return Ledger(**counts, lost=(*_lost(told, tells), *_lost_sentences(doubtful, after)))


def _lost_sentences(doubtful: Iterable[str], after: str) -> Iterator[str]:
    said = fact_key(after)
    return (
        key for passage in dict.fromkeys(doubtful) if is_sentence(passage) and (key := fact_key(passage)) not in said
    )


def _kept(before: Counter[str], after: Counter[str]) -> Kept:
    return Kept(sum(_holds(after, fact) for fact in before), len(before))


def _holds(after: Mapping[str, int], fact: str) -> bool:
    return after.get(fact, 0) > 0


def _lost(before: Mapping[str, Counter[str]], after: Mapping[str, Counter[str]]) -> list[str]:
    return [fact for kind in KINDS for fact in before[kind] if not _holds(after[kind], fact)]


@lru_cache(maxsize=4)
def _facts_but_debris(text: str) -> Mapping[str, Counter[str]]:
    """The facts of ``text``: what one step leaves is what the next one starts from."""
    return facts_of(without_debris(text)[0])


def facts_lost(before: str, after: str) -> list[str]:
    """What an edit that turns ``before`` into ``after`` would lose, occurrence by occurrence; empty if nothing.

    Stricter than :func:`count_facts`: a number told twice must be told twice
    still. Debris counts as text here unless it is recognised as such.
    """
    told, tells = _facts_but_debris(before), _facts_but_debris(after)
    return [fact for kind in KINDS for fact in sorted((told[kind] - tells[kind]).keys())]
