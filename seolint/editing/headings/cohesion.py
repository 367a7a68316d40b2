"""How well neighbouring pieces of a text hold together, by the words that they share.

Two measures: the likelihood of a stretch under one vocabulary (a Dirichlet
compound multinomial, after Utiyama and Isahara 2001 and Eisenstein and
Barzilay 2008), and the similarity of the words before and behind a place.
Both count light stems; neither needs a model.
"""

from __future__ import annotations

import math
from collections import Counter
from collections.abc import Mapping, Sequence

from seolint.french.light_stems import stem_words
from seolint.french.words import count_words

__all__ = ["Cohesion"]

_SMOOTHING = 1.0


class Cohesion:
    """The words of consecutive units (paragraphs or sentences) and what they say of each stretch and place."""

    def __init__(self, units: Sequence[str]) -> None:
        self.stems = [stem_words(u) for u in units]
        self.words = [max(1, count_words(u)) for u in units]
        spread = Counter(s for stems in self.stems for s in set(stems))
        self._weight = {s: math.log((len(units) + 1) / n) for s, n in spread.items()}
        self._vocabulary = max(1, len(spread)) * _SMOOTHING
        self._similar: dict[tuple[int, int], float] = {}
        self._known: dict[tuple[int, int], list[float]] = {}

    def likelihoods(self, start: int, most_words: int) -> list[float]:
        """Log likelihood of units ``start`` to ``start``, to ``start + 1``, …: one entry each,
        up to the first stretch that is longer than ``most_words``."""
        key = (start, most_words)
        if key not in self._known:
            self._known[key] = self._likelihoods(start, most_words)
        return self._known[key]

    def _likelihoods(self, start: int, most_words: int) -> list[float]:
        counts: dict[str, int] = {}
        out: list[float] = []
        total, words, seen = 0.0, 0, 0
        for unit in range(start, len(self.stems)):
            words += self.words[unit]
            if out and words > most_words:
                break
            for stem in self.stems[unit]:
                count = counts.get(stem, 0)
                total += math.log((count + _SMOOTHING) / (seen + self._vocabulary))
                counts[stem] = count + 1
                seen += 1
            out.append(total)
        return out

    def similarity(self, at: int, reach: int) -> float:
        """Cosine of the weighted words in about ``reach`` words before and behind unit ``at`` (0 to 1)."""
        key = (at, reach)
        if key not in self._similar:
            self._similar[key] = self._similarity(at, reach)
        return self._similar[key]

    def _similarity(self, at: int, reach: int) -> float:
        before = self._window(range(at - 1, -1, -1), reach)
        behind = self._window(range(at, len(self.stems)), reach)
        shared = sum(w * behind[s] for s, w in before.items() if s in behind)
        if not shared:
            return 0.0
        return shared / math.sqrt(_norm(before) * _norm(behind))

    def _window(self, units: range, reach: int) -> Mapping[str, float]:
        counts: Counter[str] = Counter()
        words = 0
        for unit in units:
            counts.update(self.stems[unit])
            words += self.words[unit]
            if words >= reach:
                break
        return {s: (1 + math.log(n)) * self._weight[s] for s, n in counts.items()}


def _norm(vector: Mapping[str, float]) -> float:
    return sum(w * w for w in vector.values()) or 1.0
