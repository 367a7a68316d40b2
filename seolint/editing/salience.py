"""What an article is about, as weights of stems: for choosing titles and descriptions."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterable
from dataclasses import dataclass
from math import log

from seolint.editing.candidates.collected import content_stems
from seolint.editing.syntax.trees import Text, Tree
from seolint.french.stems import stem

__all__ = ["Salience", "salience"]


@dataclass(frozen=True, slots=True)
class Salience:
    """How much each stem counts; ``focus`` are the stems of the keyphrase."""

    weights: dict[str, float]
    focus: frozenset[str]

    def of(self, stems: Iterable[str]) -> float:
        """The weight of a set of stems together."""
        return sum(self.weights.get(s, 0.0) for s in sorted(set(stems)))

    def tree(self, tree: Tree) -> float:
        """The weight of a sentence."""
        return self.of(content_stems(tree, frozenset(tree.tokens)))


def salience(texts: Iterable[Text], title: Text | None, keyphrase: str) -> Salience:
    """Weigh the stems of an article: frequent ones, early ones, those of its title and keyphrase."""
    counts: Counter[str] = Counter()
    first: dict[str, int] = {}
    number = 0
    for text in texts:
        for tree in text.trees:
            for found in sorted(content_stems(tree, frozenset(tree.tokens))):
                counts[found] += 1
                first.setdefault(found, number)
            number += 1
    weights = {s: log(1 + n) + (1.0 if first[s] == 0 else 0.5 if first[s] <= 2 else 0.0) for s, n in counts.items()}
    if title is not None:
        for tree in title.trees:
            for found in content_stems(tree, frozenset(tree.tokens)):
                weights[found] = weights.get(found, 0.0) + 1.5
    focus = frozenset(stem(w) for w in keyphrase.replace("’", " ").replace("'", " ").split() if len(w) > 2)
    return Salience(weights, focus)
