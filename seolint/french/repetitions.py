"""Words said again too soon, turns said again and again, sentences that share a long run of words."""

from __future__ import annotations

import re
from collections import defaultdict
from collections.abc import Collection, Sequence
from dataclasses import dataclass
from typing import TYPE_CHECKING

from seolint.french.function_words import FUNCTION_WORDS
from seolint.french.matching import content_stems
from seolint.text import Span

if TYPE_CHECKING:
    from seolint.french.parse import Parse

__all__ = ["NearRepetition", "SharedRun", "nearby_repetitions", "shared_runs"]

_KINDS = frozenset(["NOUN", "VERB", "ADJ", "ADV"])
_LIGHT = frozenset(
    ["être", "avoir", "faire", "pouvoir", "devoir", "vouloir", "aller", "dire", "falloir", "mettre", "venir", "voir"]
)


@dataclass(frozen=True, slots=True)
class NearRepetition:
    """One word said too often in a short stretch: its lemma and all its places there."""

    lemma: str
    places: tuple[Span, ...]


def nearby_repetitions(
    parse: Parse, *, minimum: int = 4, window: int = 60, exempt: Collection[str] = ()
) -> list[NearRepetition]:
    """Content lemmas met ``minimum`` times within ``window`` words of one block.

    Names, light verbs («être», «faire») and the words of the phrases in
    ``exempt`` (the keyphrase, which has bounds of its own) never count.
    """
    spared = {stem for phrase in exempt for stem in content_stems(phrase)}
    places: dict[str, list[tuple[int, int]]] = defaultdict(list)
    rank = 0
    for i, text in enumerate(parse.text):
        if not any(c.isalnum() for c in text):
            continue
        rank += 1
        lemma = parse.lemma[i].lower()
        if parse.pos[i] in _KINDS and lemma not in _LIGHT and text.lower() not in FUNCTION_WORDS and len(text) > 3:
            places[lemma].append((rank, i))
    found: list[NearRepetition] = []
    for lemma, all_met in places.items():
        if len(all_met) < minimum:
            continue
        met = [(n, i) for n, i in all_met if spared.isdisjoint(content_stems(parse.text[i]))]
        at = 0
        while at + minimum <= len(met):
            if met[at + minimum - 1][0] - met[at][0] < window:
                end = at + minimum
                while end < len(met) and met[end][0] - met[at][0] < window:
                    end += 1
                spans = tuple(Span(parse.start[i], parse.end[i]) for _, i in met[at:end])
                found.append(NearRepetition(lemma, spans))
                at = end
            else:
                at += 1
    return sorted(found, key=lambda r: (r.places[0], r.lemma))


@dataclass(frozen=True, slots=True)
class SharedRun:
    """Sentence ``later`` repeats ``words`` words in a row of sentence ``earlier`` (numbers from 0)."""

    earlier: int
    later: int
    words: int


def shared_runs(sentences: Sequence[str], *, minimum: int = 12) -> list[SharedRun]:
    """Sentences that repeat at least ``minimum`` words in a row of an earlier one; the longest run of each."""
    first: dict[tuple[str, ...], tuple[int, int]] = {}
    split = [re.findall(r"[^\W_]+", s.lower()) for s in sentences]
    found: list[SharedRun] = []
    for number, words in enumerate(split):
        best: SharedRun | None = None
        for i in range(len(words) - minimum + 1):
            earlier = first.get(tuple(words[i : i + minimum]))
            if earlier is None or earlier[0] == number:
                continue
            other, at = split[earlier[0]], earlier[1]
            size = minimum
            while i + size < len(words) and at + size < len(other) and words[i + size] == other[at + size]:
                size += 1
            if best is None or size > best.words:
                best = SharedRun(earlier[0], number, size)
        if best:
            found.append(best)
        for i in range(len(words) - minimum + 1):
            first.setdefault(tuple(words[i : i + minimum]), (number, i))
    return found
