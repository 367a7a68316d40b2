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


WEIGHTS: Mapping[str, float] = {}


_SHAPES = (
    "definite", "indefinite", "bare", "locution", "relative", "participle", "conjunct", "proper", "apposition",
    "complement", "adjective",
)  # fmt: skip


def features(candidate: Candidate, section: int, weighing: Weighing) -> dict[str, float]:
    """The candidate's measures, each about 0–1."""
    weights = sorted((weighing.weight(s, section) for s in candidate.stems), reverse=True)
    size, many = len(candidate.text), len(candidate.stems)
    counts = weighing.counts[section]
    top = max(counts.values(), default=1)
    sections = len(weighing.counts)
    out = {
        "specific": sum(weights) / (many or 1) / 3,
        "sum": sum(weights) / 10,
        "best": (weights[0] if weights else 0.0) / 4,
        "second": (weights[1] if many > 1 else 0.0) / 4,
        "frequent": sum(counts[s] for s in candidate.stems) / (many or 1) / top,
        "most": max((counts[s] for s in candidate.stems), default=0) / top,
        "early": 1 / (1 + candidate.sentence),
        "opening": float(candidate.sentence == 0),
        "known": sum(weighing.spread[s] > 1 for s in candidate.stems) / (many or 1),
        "everywhere": sum(weighing.spread[s] for s in candidate.stems) / (many or 1) / sections,
        "subject": float(candidate.role.startswith("nsubj")),
        "object": float(candidate.role == "obj"),
        "root": float(candidate.role == "ROOT"),
        "short": float(size < 20),
        "long": float(size > 45),
        "longer": float(size > 58),
        "clause": float(candidate.kind == "clause"),
        "infinitive": float(candidate.kind == "infinitive"),
        "quotation": float(candidate.kind == "quotation"),
        "cost": candidate.cost,
        "title": len(candidate.stems & weighing.title) / (many or 1),
        "one": float(many < 2),
        "two": float(many == 2),
        "three": float(many == 3),
        "many": float(many > 4),
        "maximal": float(candidate.maximal),
        "head": weighing.weight(candidate.head, section) / 4,
    }
    out.update((name, float(name in candidate.shape)) for name in _SHAPES)
    return out


def score(candidate: Candidate, section: int, weighing: Weighing) -> float:
    """How good a heading the candidate would be; comparable within one section."""
    return sum(WEIGHTS.get(name, 0.0) * value for name, value in features(candidate, section, weighing).items())
