"""What the news is: what the title and the first sentence speak of, as weights of stems.

The title says it in the fewest words, the first sentence in full; a sentence that covers most of both is
the one that readers should find under the title.
"""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from math import log

from seolint.editing.candidates import content_stems
from seolint.editing.trees import Text, Tree
from seolint.french.stems import stem

__all__ = ["News", "news_of", "sentences_of"]

_FRAGMENT = 6
"""Tokens below which a sentence is a dateline or a shout."""
_TITLE, _RUBRIC, _FIRST, _SECOND, _FOCUS = 2.0, 0.7, 1.0, 0.4, 1.0
_BESIDE_TITLE = 0.5
"""What the first sentences count beside a title, which says already what matters in them."""
_RECURRENT = 0.35
"""What each doubling of a stem's occurrences adds."""


@dataclass(frozen=True, slots=True)
class News:
    """How much each stem is part of the news, and what all of them weigh together."""

    weights: dict[str, float]
    whole: float

    def covered(self, stems: Iterable[str]) -> float:
        """The share of the news that a set of stems tells, 0–1."""
        return sum(self.weights.get(s, 0.0) for s in sorted(set(stems))) / self.whole if self.whole else 0.0


def sentences_of(texts: Sequence[Text], most: int) -> list[Tree]:
    """The article's sentences in order, datelines and shouts left out."""
    trees = (tree for text in texts for tree in text.trees if tree.end - tree.first >= _FRAGMENT)
    return [tree for _, tree in zip(range(most), trees, strict=False)]


def news_of(texts: Sequence[Text], title: Text | None, keyphrase: str) -> News:
    """Weigh the stems of title, lead and keyphrase, and what recurs in the article."""
    weights: dict[str, float] = {}

    def add(stems: Iterable[str], weight: float) -> None:
        for found in stems:
            weights[found] = weights.get(found, 0.0) + weight

    for tree in title.trees if title is not None else ():
        colon = next((t for t in tree.tokens if tree.parse.text[t] == ":"), tree.first - 1)
        rubric = frozenset(t for t in tree.tokens if t <= colon) if colon - tree.first < _FRAGMENT else frozenset()
        behind = content_stems(tree, frozenset(tree.tokens) - rubric)
        add(behind, _TITLE)
        add(content_stems(tree, rubric) - behind, _RUBRIC)
    opening = sentences_of(texts, 2)
    share = _BESIDE_TITLE if title is not None else 1.0
    for tree, weight in zip(opening, (_FIRST, _SECOND), strict=False):
        add(content_stems(tree, frozenset(tree.tokens)), weight * share)
    add({stem(w) for w in keyphrase.replace("’", " ").replace("'", " ").split() if len(w) > 2}, _FOCUS)
    counts = Counter(s for text in texts for t in text.trees for s in content_stems(t, frozenset(t.tokens)))
    for found, count in counts.items():
        add((found,), share * _RECURRENT * log(count, 2))
    return News(weights, sum(weights.values()))
