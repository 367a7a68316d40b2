"""Which candidate names a section best: specific to it, early in it, of a good length and form."""

from __future__ import annotations

from collections import Counter
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from math import log

from seolint.editing.candidates import Candidate, content_stems
from seolint.editing.trees import Text

__all__ = ["Weighing", "features", "score", "weigh"]


@dataclass(frozen=True, slots=True)
class Weighing:
    """What the ranking knows of an article: how often each stem stands in each section, and in how many."""

    counts: tuple[Counter[str], ...]
    spread: Counter[str]
    title: frozenset[str]
    focus: frozenset[str]

    def weight(self, stem: str, section: int) -> float:
        """How specific a stem is to a section: frequent there, rare elsewhere."""
        here = self.counts[section][stem]
        sections = len(self.counts)
        return (1 + log(here)) * log((sections + 1) / (self.spread[stem] + 0.5)) if here else 0.0


def weigh(sections: Sequence[Sequence[Text]], title: frozenset[str], focus: frozenset[str]) -> Weighing:
    """Count the stems of every section."""
    counts: list[Counter[str]] = []
    spread: Counter[str] = Counter()
    for texts in sections:
        counter: Counter[str] = Counter()
        for text in texts:
            for tree in text.trees:
                for token in tree.tokens:
                    counter.update(content_stems(tree, frozenset((token,))))
        counts.append(counter)
        spread.update(counter.keys())
    return Weighing(tuple(counts), spread, title, focus)


WEIGHTS: Mapping[str, float] = {
    "specific": 1.0,
    "best": 1.0,
    "frequent": 0.6,
    "early": 0.8,
    "subject": 0.2,
    "length": 0.8,
    "clause": 0.3,
    "infinitive": -0.3,
    "quotation": -0.2,
    "cost": -0.6,
    "title": 0.1,
    "thin": -1.0,
    "maximal": 0.1,
}


def features(candidate: Candidate, section: int, weighing: Weighing) -> dict[str, float]:
    """The candidate's measures, each about 0–1."""
    weights = sorted((weighing.weight(s, section) for s in candidate.stems), reverse=True)
    size = len(candidate.text)
    counts = weighing.counts[section]
    return {
        "specific": sum(weights) / (len(weights) or 1) / 3,
        "best": (weights[0] if weights else 0.0) / 4,
        "frequent": sum(min(counts[s], 4) for s in candidate.stems) / (len(candidate.stems) or 1) / 4,
        "early": 1 / (1 + candidate.sentence),
        "subject": float(candidate.role.startswith("nsubj") or candidate.role == "ROOT"),
        "length": 1.0 if 25 <= size <= 60 else 0.5 if 18 <= size <= 66 else 0.0,
        "clause": float(candidate.kind == "clause"),
        "infinitive": float(candidate.kind == "infinitive"),
        "quotation": float(candidate.kind == "quotation"),
        "cost": candidate.cost,
        "title": len(candidate.stems & weighing.title) / (len(candidate.stems) or 1),
        "thin": float(len(candidate.stems) < 2),
        "maximal": float(candidate.maximal),
    }


def score(candidate: Candidate, section: int, weighing: Weighing) -> float:
    """How good a heading the candidate would be; comparable within one section."""
    return sum(WEIGHTS[name] * value for name, value in features(candidate, section, weighing).items())
