"""Where a source counts the same thing otherwise than the article: a person must say who is right."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import dataclass

from seolint.editing.enrichment.leaning_words import YEAR
from seolint.editing.enrichment.matter import stems_of
from seolint.editing.enrichment.voices import Voice
from seolint.editing.facts import facts_of
from seolint.editing.syntax.trees import Tree
from seolint.editing.syntax.vocabulary import QUANTITY_NOUNS, TIME_NOUNS
from seolint.french.stems import stem

__all__ = ["Disagreement", "disagreement", "disagreements"]

_COMMON = 2
"""Content words that both sentences must share, the thing counted and what is said of it among them."""

_LIKE = 0.4
"""Share of the smaller sentence's stems that both must have."""

_NEAR = 3
"""Words between a number and what it counts, at most."""


@dataclass(frozen=True, slots=True)
class Disagreement:
    """A sentence of the article and one of a source that count one thing differently."""

    article: str
    source: str
    source_id: str


def disagreements(article: Voice, sources: Sequence[Voice]) -> Iterator[Disagreement]:
    """What the sources count otherwise, in their order."""
    for voice in sources:
        for tree in voice.trees:
            told = disagreement(article, tree)
            if told is not None:
                yield Disagreement(told.text, tree.text, voice.source_id)


def disagreement(article: Voice, tree: Tree) -> Tree | None:
    """The article's sentence that ``tree``, a source's, contradicts; ``None`` where there is none."""
    counts = _counts(tree)
    if not counts:
        return None
    stems, years = stems_of(tree), set(YEAR.findall(tree.text))
    for told in article.trees:
        here = _counts(told)
        same = counts.keys() & here.keys()
        if not any(counts[n].isdisjoint(here[n]) for n in same) or set(YEAR.findall(told.text)) != years:
            continue
        others = stems_of(told)
        common = len(stems & others)
        if common >= _COMMON and common >= _LIKE * min(len(stems), len(others)) and _predicate(tree) & others:
            return told
    return None


def _predicate(tree: Tree) -> frozenset[str]:
    """The stems of the sentence's verbs."""
    verbs = (t for t in tree.tokens if tree.parse.pos[t] == "VERB" or t == tree.root)
    return frozenset(stem(tree.parse.text[v]) for v in verbs)


def _counts(tree: Tree) -> dict[str, frozenset[str]]:
    """By the stem of what is counted, the numbers that the sentence gives of it."""
    known: dict[str, frozenset[str]] | None = tree.memo.get("counts")
    if known is None:
        known = tree.memo["counts"] = _counted(tree)
    return known


def _counted(tree: Tree) -> dict[str, frozenset[str]]:
    out: dict[str, frozenset[str]] = {}
    for token in tree.tokens:
        if tree.parse.pos[token] != "NOUN":
            continue
        if tree.parse.lemma[token].lower() in TIME_NOUNS | QUANTITY_NOUNS:
            continue
        first = max(tree.first, token - _NEAR)
        before = range(next((t + 1 for t in range(token - 1, first - 1, -1) if _stops(tree, t)), first), token)
        if not before:
            continue
        text = tree.source.text[tree.parse.start[before[0]] : tree.parse.end[token - 1]]
        numbers = frozenset(facts_of(f"… {text.lower()}")["numbers"])
        if numbers:
            key = stem(tree.parse.text[token])
            out[key] = out.get(key, frozenset()) | numbers
    return out


def _stops(tree: Tree, token: int) -> bool:
    """Whether a number before the token counts something else."""
    return (
        tree.parse.pos[token] in ("NOUN", "VERB", "AUX", "PUNCT", "PROPN")
        and not tree.parse.text[token][:1].isdigit()
        and tree.word(token) not in ("million", "millions", "milliard", "milliards")
    )
