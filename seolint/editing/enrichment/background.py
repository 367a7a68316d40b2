"""«Contexte»: whole sentences of the given sources that speak of the same people and things, and say more."""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass
from functools import cached_property

from seolint.editing.candidates import content_stems
from seolint.editing.enrichment.standing import datable, follows, introduced, stands_alone
from seolint.editing.enrichment.voices import Voice
from seolint.editing.facts import facts_of
from seolint.editing.trees import Tree
from seolint.french.words import count_words

__all__ = ["Passage", "choose_background"]

_FEWEST = 2
"""Sentences: one alone is no box."""

_LIKE = 0.6
"""Share of a sentence's stems from which it repeats another one."""

_NEW_STEMS = 4
"""Words of its own that a sentence must bring where it brings no figure, date or name."""

_COMMON = 2
"""Words that a sentence must share with the article beside a name."""

_OF_THE_MATTER = 0.22
"""Share of its words that must be the article's: the river is named in both, the lead in its mud is another story."""

_PARAGRAPH = 90
"""Words of a paragraph of the box; longer ones are cut between sentences."""

_ACRONYM = re.compile(r"\b[A-ZÀ-Þ]{2,6}\b")
_YEAR = re.compile(r"\b(?:19|20)\d\d\b")


@dataclass(frozen=True, slots=True)
class Passage:
    """Sentences of one source, in its order, that make one paragraph."""

    voice: Voice
    trees: tuple[Tree, ...]


@dataclass(frozen=True, slots=True)
class _Chosen:
    """A sentence that goes into the box: where it stands, and whether it ``follows`` from the one before."""

    number: int
    place: int
    voice: Voice
    tree: Tree
    follows: bool


@dataclass(frozen=True)
class _Matter:
    """What the article itself says."""

    voice: Voice

    @cached_property
    def text(self) -> str:
        """Its words, title first."""
        return "\n".join((self.voice.seen.title, *(t.text for t in self.voice.texts)))

    @cached_property
    def sentences(self) -> tuple[frozenset[str], ...]:
        """The stems of each sentence."""
        return tuple(_stems(t) for t in self.voice.trees)

    @cached_property
    def stems(self) -> frozenset[str]:
        """All stems."""
        return frozenset().union(*self.sentences)

    @cached_property
    def facts(self) -> frozenset[str]:
        """Its numbers, dates and names."""
        return _facts(self.text)

    @cached_property
    def names(self) -> Counter[str]:
        """How often it says each name; what its title or its first paragraph names counts double."""
        counts = facts_of(self.text)["names"]
        first = self.voice.texts[0].text if self.voice.texts else ""
        return Counter(counts) + Counter(facts_of(f"{self.voice.seen.title}\n{first}")["names"])

    @cached_property
    def acronyms(self) -> frozenset[str]:
        """Its acronyms."""
        return frozenset(_ACRONYM.findall(self.text))

    @cached_property
    def years(self) -> frozenset[str]:
        """The years that it names, its declared date's among them."""
        return _years(self.voice)


def _stems(tree: Tree) -> frozenset[str]:
    return content_stems(tree, frozenset(tree.tokens))


def _facts(text: str) -> frozenset[str]:
    told = facts_of(text)
    return frozenset(fact for kind in ("numbers", "dates", "names") for fact in told[kind])


def _years(voice: Voice) -> frozenset[str]:
    date = voice.article.metadata("date")
    return frozenset(_YEAR.findall(f"{date.text if date else ''} {' '.join(t.text for t in voice.texts)}"))


def choose_background(article: Voice, sources: Sequence[Voice], words: int) -> list[Passage]:
    """Passages of about ``words`` words, the sources in the order given; none where they hold nothing fit.

    A sentence that stands alone brings with it those that go on right behind it.
    """
    matter = _Matter(article)
    runs: list[tuple[float, int, int, Voice, tuple[Tree, ...]]] = []
    for number, voice in enumerate(sources):
        for place, value, trees in _runs(matter, voice):
            runs.append((-value, number, place, voice, trees))
    chosen: list[_Chosen] = []
    said = 0
    for _, number, place, voice, trees in sorted(runs, key=lambda r: r[:3]):
        for after, tree in enumerate(trees):
            if said >= words or not _adds(matter, tree, chosen):
                break
            chosen.append(_Chosen(number, place + after, voice, tree, follows=after > 0))
            said += count_words(tree.text)
    chosen.sort(key=lambda c: (c.number, c.place))
    return _passages(chosen) if len(chosen) >= _FEWEST else []


def _adds(matter: _Matter, tree: Tree, chosen: Sequence[_Chosen]) -> bool:
    """Whether the sentence says something that neither the article nor what was chosen says."""
    stems = _stems(tree)
    if _repeats(stems, (_stems(c.tree) for c in chosen)):
        return False
    told = matter.facts.union(*(_facts(f"… {c.tree.text}") for c in chosen))
    known = matter.stems.union(*(_stems(c.tree) for c in chosen))
    return bool(_facts(f"… {tree.text}") - told) or len(stems - known) >= _NEW_STEMS


def _runs(matter: _Matter, voice: Voice) -> Iterator[tuple[int, float, tuple[Tree, ...]]]:
    """Sentences that stand alone, each with those that follow from it: their place, what they are worth."""
    same_year = _same_year(matter.years, _years(voice))
    trees = voice.trees
    about = _about(matter, voice)
    for place, tree in enumerate(trees):
        value = _value(matter, voice, tree, same_year=same_year, about=about)
        if value <= 0:
            continue
        run = [tree]
        for following in trees[place + 1 :]:
            if not datable(following.text, same_year=same_year) or _repeats(_stems(following), matter.sentences):
                break
            if not follows(following, run[-1]) or _unexplained(matter, following.text):
                break
            run.append(following)
        yield place, value, tuple(run)


def _same_year(article: frozenset[str], source: frozenset[str]) -> bool:
    """Whether a day without a year means the same in both: no year is named that the other does not know."""
    return not article or not source or bool(article & source)


def _about(matter: _Matter, voice: Voice) -> bool:
    """Whether the source as a whole speaks of what the article speaks of: a third of its sentences name it."""
    naming = sum(bool(_shared(matter, tree)) for tree in voice.trees)
    return 3 * naming >= len(voice.trees)


def _shared(matter: _Matter, tree: Tree) -> int:
    """How much the names of the sentence weigh in the article."""
    return sum(min(3, matter.names[n]) for n in facts_of(f"… {tree.text}")["names"])


def _value(matter: _Matter, voice: Voice, tree: Tree, *, same_year: bool, about: bool) -> float:
    """How much the sentence adds to what the article speaks of; 0 for what may not stand there.

    ``about``: the source speaks of the same matter, so that a sentence need not name it.
    """
    if not datable(tree.text, same_year=same_year) or not stands_alone(tree, known=matter.stems):
        return 0.0
    if not introduced(tree, voice.seen.names, (matter.text,)) or _unexplained(matter, tree.text):
        return 0.0
    stems = _stems(tree)
    if _repeats(stems, matter.sentences):
        return 0.0
    shared = _shared(matter, tree)
    common, own = len(stems & matter.stems), len(stems - matter.stems)
    facts = len(_facts(f"… {tree.text}") - matter.facts)
    if common < max(_COMMON, _OF_THE_MATTER * len(stems)) or not (shared or about):
        return 0.0
    if not facts and own < _NEW_STEMS:
        return 0.0
    return shared + common / 2 + min(3, facts)


def _unexplained(matter: _Matter, text: str) -> bool:
    """Whether the sentence holds an acronym that neither it nor the article explains."""
    return any(a not in matter.acronyms and f"({a})" not in text for a in _ACRONYM.findall(text) if len(a) > 2)


def _repeats(stems: frozenset[str], others: Iterable[frozenset[str]]) -> bool:
    return any(len(stems & other) > _LIKE * max(_NEW_STEMS, min(len(stems), len(other))) for other in others)


def _passages(sentences: Sequence[_Chosen]) -> list[Passage]:
    """The sentences as paragraphs: of one source each, not too long, none opening on a pronoun."""
    out: list[Passage] = []
    words = 0
    for one in sentences:
        size = count_words(one.tree.text)
        if out and out[-1].voice is one.voice and (one.follows or words + size <= _PARAGRAPH):
            out[-1] = Passage(one.voice, (*out[-1].trees, one.tree))
            words += size
        else:
            out.append(Passage(one.voice, (one.tree,)))
            words = size
    return out
