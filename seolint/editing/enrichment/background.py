"""«Contexte»: whole sentences of the given sources that speak of the same people and things, and say more."""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass

from seolint.editing.enrichment.disagreements import disagreement
from seolint.editing.enrichment.matter import Matter, facts_in, stems_of, years_of
from seolint.editing.enrichment.standing import datable, follows, introduced, leans_on_subject, possessive, stands_alone
from seolint.editing.enrichment.voices import Voice
from seolint.editing.syntax.trees import Tree
from seolint.french.words import count_words

__all__ = ["Passage", "choose_background"]

_FEWEST = 2
"""Sentences: one alone is no box."""

_LIKE = 0.6
"""Share of a sentence's stems from which it repeats another one."""

_NEW_STEMS = 4
"""Words of its own that a sentence must bring where it brings no figure, date or name."""

_NAMED = 3
"""Weight of the names that a sentence shares with the article from which nothing else need be shared."""

_OF_THE_MATTER = 0.22
"""Share of its words that must be the article's: the river is named in both, the lead in its mud is another story."""

_PARAGRAPH = 90
"""Words of a paragraph of the box; longer ones are cut between sentences."""

_ACRONYM = re.compile(r"\b[A-ZÀ-Þ]{3,6}\b")


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


def choose_background(article: Voice, sources: Sequence[Voice], words: int) -> list[Passage]:
    """Passages of about ``words`` words, the sources in the order given; none where they hold nothing fit.

    A sentence that stands alone brings with it those that go on right behind it.
    """
    matter = Matter(article)
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


def _adds(matter: Matter, tree: Tree, chosen: Sequence[_Chosen]) -> bool:
    """Whether the sentence says something that neither the article nor what was chosen says."""
    stems = stems_of(tree)
    if _repeats(stems, (stems_of(c.tree) for c in chosen)):
        return False
    told = matter.facts.union(*(facts_in(f"… {c.tree.text}") for c in chosen))
    known = matter.stems.union(*(stems_of(c.tree) for c in chosen))
    return bool(facts_in(f"… {tree.text}") - told) or len(stems - known) >= _NEW_STEMS


def _runs(matter: Matter, voice: Voice) -> Iterator[tuple[int, float, tuple[Tree, ...]]]:
    """Sentences that stand alone, each with those that follow from it: their place, what they are worth."""
    same_year = _same_year(matter.years, years_of(voice))
    trees = voice.trees
    about = _about(matter, voice)
    others = matter.namesakes(voice)
    values = [_value(matter, voice, tree, same_year=same_year, about=about) for tree in trees]
    for place, (tree, value) in enumerate(zip(trees, values, strict=True)):
        if value <= 0 or any(name in tree.text for name in others):
            continue
        if leans_on_subject(tree) and not (place and values[place - 1] > 0):
            continue
        run = [tree]
        for following in trees[place + 1 :]:
            if not datable(following.text, same_year=same_year) or _repeats(stems_of(following), matter.sentences):
                break
            if not follows(following, run[-1]) or _unexplained(matter, following.text):
                break
            run.append(following)
        yield place, value, tuple(run)


def _same_year(article: frozenset[str], source: frozenset[str]) -> bool:
    """Whether a day without a year means the same in both: no year is named that the other does not know."""
    return not article or not source or bool(article & source)


def _about(matter: Matter, voice: Voice) -> bool:
    """Whether the source as a whole speaks of what the article speaks of: half of its sentences do."""
    speaking = sum(matter.weight(tree) > 1 or matter.topical(tree) > 0 for tree in voice.trees)
    return 2 * speaking >= len(voice.trees)


def _value(matter: Matter, voice: Voice, tree: Tree, *, same_year: bool, about: bool) -> float:
    """How much the sentence adds to what the article speaks of; 0 for what may not stand there.

    ``about``: the source speaks of the same matter, so that a sentence need not name it.
    """
    if not datable(tree.text, same_year=same_year) or not stands_alone(tree, known=matter.stems):
        return 0.0
    if not introduced(tree, voice.seen.names, (matter.text,)) or _unexplained(matter, tree.text):
        return 0.0
    stems = stems_of(tree)
    if possessive(tree, tree.tokens) or _repeats(stems, matter.sentences) or disagreement(matter.voice, tree):
        return 0.0
    named, topical = matter.weight(tree, about=about), matter.topical(tree)
    common, own = len(stems & matter.stems), len(stems - matter.stems)
    facts = len(facts_in(f"… {tree.text}") - matter.facts)
    if named < _NAMED and topical < (1 if about else 2):
        return 0.0
    if named + topical < _NAMED and common < _OF_THE_MATTER * len(stems):
        return 0.0
    if not facts and own < _NEW_STEMS:
        return 0.0
    return named + topical + common / 2 + min(3, facts)


def _unexplained(matter: Matter, text: str) -> bool:
    """Whether the sentence holds an acronym that neither it nor the article explains."""
    return any(a not in matter.text and f"({a})" not in text for a in _ACRONYM.findall(text))


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
