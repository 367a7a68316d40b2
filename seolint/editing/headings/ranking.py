"""Which candidate names a section best.

For every stem of a section, how likely is it to stand in the section's
heading? A logistic model says so, from how often and how early the stem
comes, how much the section has it to itself, whether the title has it, how
rare it is in French, and its part of speech. A candidate's measure is then
the agreement (F1) that it can expect with the heading that an editor wrote.
"""

from __future__ import annotations

from collections import Counter
from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field
from math import exp, log
from operator import mul

from seolint.editing.candidates.candidate import Candidate, content_words
from seolint.editing.leaning import lean
from seolint.editing.syntax.trees import Text, Tree
from seolint.french.word_frequencies import zipf

__all__ = ["LABEL", "PRESS", "Chances", "Measure", "Weighing", "score", "weigh"]

WEIGHTS: Mapping[str, float] = {
    "bias": -4.2,
    "log": 0.58,
    "top": 0.41,
    "third": 0.26,
    "early": 1.2,
    "order": 0.38,
    "first3": 0.24,
    "first8": 0.28,
    "spread": 0.5,
    "tfidf": 0.57,
    "title": 0.55,
    "rare": 0.13,
    "common": -0.13,
    "subject": 0.17,
    "length": -0.53,
    "share": -0.86,
    "NOUN": 0.45,
    "PROPN": 0.32,
    "VERB": -0.44,
    "ADJ": 0.16,
}
"""Fitted on true headings of French web articles (cross-validated), rounded."""


_LEANING = 0.5
"""How much a sentence leans on the one before that goes on with its subject."""
_ADDRESSING = frozenset(("vous", "votre", "vos", "tu", "ton", "ta", "tes", "-vous"))
_ADDRESSED = 0.15
"""Addresses a sentence from which an article counts as instructive."""


@dataclass(frozen=True, slots=True)
class Measure:
    """How candidates are measured: the content stems that a heading is taken to have, how much a stem
    counts less for standing in other sections too (0–1), how much the eye's rules weigh, and what a definite
    phrase and a subject gain, and a phrase without article loses."""

    stems: float
    specificity: float
    eye: float
    form: float = 0.0


LABEL = Measure(2.75, 0.0, 0.05, 0.01)
"""A label for any section, as a table of contents has them: agreement with what authors write."""

PRESS = Measure(6.0, 0.5, 1.0)
"""A heading that tells something of its section and of no other."""


@dataclass(frozen=True, slots=True)
class Weighing:
    """How likely each stem of each section is to stand in its heading; in how many sections stems are."""

    chances: tuple[Chances, ...]
    spread: Mapping[str, int]
    title: frozenset[str]
    focus: frozenset[str]
    instructive: bool
    """Whether the article tells its readers what to do: infinitives are at home in its headings."""
    counts: tuple[Mapping[str, int], ...]
    """How often each stem comes in each section."""
    first: tuple[Mapping[str, int], ...]
    """The sentence of each section in which each stem comes first."""
    sentences: tuple[int, ...]
    """Sentences of each section."""
    mentions: tuple[Mapping[str, frozenset[int]], ...]
    """The sentences of each section in which each stem comes."""
    going_on: tuple[frozenset[int], ...]
    """The sentences of each section that go on from the one before by a pronoun."""

    def introduced(self, found: str, section: int, sentence: int) -> bool:
        """Whether a stem comes in the title, in the section before, or earlier in this one."""
        before = section > 0 and found in self.counts[section - 1]
        return before or found in self.title or self.first[section].get(found, sentence) < sentence


@dataclass(slots=True)
class _Section:
    """What a section says, stem by stem."""

    counts: Counter[str]
    first: dict[str, int]
    order: dict[str, int]
    parts: dict[str, list[str]]
    """The parts of speech with which each stem comes."""
    subjects: set[str]
    sentences: int
    addressed: int
    """Words by which readers are addressed, quotations aside."""
    mentions: dict[str, set[int]] = field(default_factory=dict)
    going_on: set[int] = field(default_factory=set)


def weigh(sections: Sequence[Sequence[Text]], title: frozenset[str], focus: frozenset[str]) -> Weighing:
    """Weigh the stems of every section of an article."""
    read = [_read(texts) for texts in sections]
    total: Counter[str] = Counter()
    spread: Counter[str] = Counter()
    for section in read:
        total.update(section.counts)
        spread.update(section.counts.keys())
    chances = tuple(Chances(section, total, spread, len(read), title) for section in read)
    addressed, sentences = sum(s.addressed for s in read), sum(s.sentences for s in read)
    return Weighing(
        chances, spread, title, focus, addressed > _ADDRESSED * sentences,
        tuple(s.counts for s in read), tuple(s.first for s in read), tuple(s.sentences for s in read),
        tuple({found: frozenset(at) for found, at in s.mentions.items()} for s in read),
        tuple(frozenset(s.going_on) for s in read),
    )  # fmt: skip


def _read(texts: Sequence[Text]) -> _Section:
    section = _Section(Counter(), {}, {}, {}, set(), 0, 0)
    for text in texts:
        for tree in text.trees:
            section.addressed += _addressed(tree)
            for token, found in content_words(tree):
                if found not in section.counts:
                    section.mentions[found] = set()
                    section.first[found] = section.sentences
                    section.order[found] = len(section.order)
                    section.parts[found] = []
                section.counts[found] += 1
                section.mentions[found].add(section.sentences)
                section.parts[found].append(tree.parse.pos[token])
                if tree.is_(token, "nsubj"):
                    section.subjects.add(found)
            if lean(tree.text) >= _LEANING:
                section.going_on.add(section.sentences)
            section.sentences += 1
    return section


def _addressed(tree: Tree) -> int:
    """How many words of the sentence address its readers."""
    known: int | None = tree.shared.get("addressed")
    if known is None:
        known = sum(tree.word(t) in _ADDRESSING and not tree.quoted(t) for t in tree.tokens)
        tree.shared["addressed"] = known
    return known


_MEASURES = (
    "bias", "log", "top", "third", "early", "order", "first3", "first8", "spread", "tfidf", "title", "rare", "common",
    "subject", "length", "share",
)  # fmt: skip
_WEIGHTS = tuple(WEIGHTS.get(name, 0.0) for name in _MEASURES)
"""The weights in the same order."""


class Chances:
    """How likely each stem of one section is to stand in its heading: worked out for those that somebody asks about."""

    def __init__(
        self, section: _Section, total: Counter[str], spread: Counter[str], sections: int, title: frozenset[str]
    ) -> None:
        self._section = section
        self._total = total
        self._spread = spread
        self._sections = sections
        self._title = title
        amounts = sorted(section.counts.values(), reverse=True) or [0]
        self._top, self._third = amounts[0], amounts[min(2, len(amounts) - 1)]
        self._known: dict[str, float] = {}

    def of(self, found: str) -> float:
        """The stem's chance, 0–1; 0 for one that the section does not have."""
        if found not in self._section.counts:
            return 0.0
        if found not in self._known:
            weighed = sum((*map(mul, _WEIGHTS, self._measures(found)), WEIGHTS.get(self._part(found), 0.0)))
            self._known[found] = 1 / (1 + exp(-weighed))
        return self._known[found]

    def _part(self, found: str) -> str:
        """The part of speech that the stem has most often."""
        return min(Counter(self._section.parts[found]).items(), key=lambda p: (-p[1], p[0]))[0]

    def _measures(self, found: str) -> tuple[float, ...]:
        """What the weights weigh, in the order of :data:`_MEASURES`."""
        section, count, spread, sections = self._section, self._section.counts[found], self._spread, self._sections
        order, rarity, often = section.order[found], zipf(found), log(count)
        return (
            1.0,
            often,
            count / self._top,
            float(count >= self._third),
            1 / (1 + section.first[found]),
            1 / (1 + order),
            float(order < 3),
            float(order < 8),
            spread[found] / sections,
            often * log((sections + 1) / (spread[found] + 0.5)),
            float(found in self._title),
            7 - rarity,
            float(rarity > 5.5),
            float(found in section.subjects),
            log(1 + section.sentences),
            count / self._total[found],
        )


def score(candidate: Candidate, section: int, weighing: Weighing, measure: Measure = PRESS) -> float:
    """The agreement with a true heading that the candidate can expect, 0–1; comparable within a section."""
    chances = weighing.chances[section]
    expected = sum(chances.of(s) * _apart(s, weighing, measure) for s in sorted(candidate.stems))
    named = ("definite" in candidate.shape) - ("bare" in candidate.shape) + candidate.role.startswith("nsubj")
    return 2 * expected / (len(candidate.stems) + measure.stems) + measure.form * named


def _apart(found: str, weighing: Weighing, measure: Measure) -> float:
    """1 for a stem of one section alone, less the more sections have it."""
    sections = len(weighing.chances)
    alone = log((sections + 1) / (weighing.spread.get(found, 0) + 0.5)) / log((sections + 1) / 1.5)
    return 1 - measure.specificity + measure.specificity * min(1.0, alone)
