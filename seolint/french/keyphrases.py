"""Keyphrases of an article, best first, with the reasons of each.

Candidates are noun phrases (:mod:`seolint.french.noun_phrases`), each weighed
by signals (:mod:`seolint.french.keyphrase_signals`) of which YAKE is one, in
one weighted sum that can be read off: ``reasons`` are its largest terms. A
phrase that mostly lives inside a longer one yields to it («Nord» to «Corée du
Nord»).
"""

from __future__ import annotations

import math
from collections import Counter, defaultdict
from collections.abc import Mapping, Sequence
from dataclasses import dataclass

from seolint.french.keyphrase_signals import SIGNALS, Text, signals
from seolint.french.keyphrase_weights import BIAS, WEIGHTS
from seolint.french.matching import contains
from seolint.french.noun_phrases import Candidate, find_candidates, merge_names
from seolint.french.parse import Parse
from seolint.french.typography import capital_accents
from seolint.french.yake_terms import term_weights

__all__ = ["Keyphrase", "Weighed", "focus_keyphrase", "rank", "rank_keyphrases", "shown", "weigh"]

YIELDS = 0.65
"""A phrase yields to a longer one that holds at least this share of its places."""

OVERLAP = 0.7
"""Log-odds lost for every phrase ahead that shares a word: a list should not say one thing twice."""

REASONS = 4
"""How many reasons a keyphrase names."""

Key = tuple[str, ...]


@dataclass(frozen=True, slots=True)
class Keyphrase:
    """A ranked phrase as it is written in the article.

    ``score`` is higher for better (0–1); ``reasons`` names what spoke for it
    (``relative-frequency``, ``in-title``, ``yake``…) with what it added.
    ``count`` is how often the body has it, inflected forms included.
    """

    text: str
    score: float
    count: int
    content_words: int
    in_title: bool
    reasons: tuple[tuple[str, float], ...] = ()


@dataclass(frozen=True, slots=True)
class Weighed:
    """The candidates of one article and the values of their signals, row by row."""

    candidates: tuple[Candidate, ...]
    values: tuple[tuple[float, ...], ...]
    title: str | None


@dataclass(slots=True)
class _Ranked:
    candidate: Candidate
    logit: float
    count: int
    terms: list[tuple[str, float]]


def rank_keyphrases(
    texts: Sequence[str],
    parses: Sequence[Parse],
    *,
    title: str | None = None,
    title_parse: Parse | None = None,
    limit: int = 20,
) -> list[Keyphrase]:
    """At most ``limit`` keyphrases of an article given as blocks of text with their parses, best first."""
    return rank(weigh(texts, parses, title=title, title_parse=title_parse), limit=limit)


def weigh(
    texts: Sequence[str], parses: Sequence[Parse], *, title: str | None = None, title_parse: Parse | None = None
) -> Weighed:
    """The candidates of an article with their signals, not yet ranked."""
    has_title = bool(title) and title_parse is not None
    all_texts, all_parses = list(texts), list(parses)
    if title and title_parse is not None:
        all_texts, all_parses = [title, *texts], [title_parse, *parses]
    candidates = merge_names(find_candidates(all_texts, all_parses))
    if not candidates:
        return Weighed((), (), None)
    values = signals(candidates, Text(tuple(all_parses), has_title, term_weights(texts)))
    return Weighed(tuple(candidates.values()), tuple(values[k] for k in candidates), title if has_title else None)


def rank(
    weighed: Weighed, *, limit: int = 20, weights: Mapping[str, float] = WEIGHTS, bias: float = BIAS
) -> list[Keyphrase]:
    """The first ``limit`` candidates by the weighted sum of their signals, each thing said once."""
    rows: list[_Ranked] = []
    for candidate, values in zip(weighed.candidates, weighed.values, strict=True):
        terms = [(name, weights[name] * value) for name, value in zip(SIGNALS, values, strict=True)]
        count = sum(bool(o.block) or weighed.title is None for o in candidate.occurrences)
        rows.append(_Ranked(candidate, bias + sum(t for _, t in terms), count, terms))
    return [_keyphrase(row, weighed.title) for row in _name_first(_chosen(rows, limit))]


def _chosen(rows: Sequence[_Ranked], limit: int) -> list[_Ranked]:
    """The best rows: a part yields to the whole that is as common, and words already said count less."""
    penalty: dict[Key, float] = {}
    left = {row.candidate.key: row for row in rows}
    by_word: dict[str, list[Key]] = defaultdict(list)
    for key in left:
        for word in key:
            by_word[word].append(key)
    chosen: list[_Ranked] = []
    while left and len(chosen) < limit:
        key = max(left, key=lambda k: (left[k].logit - penalty.get(k, 0.0), k))
        row = left.pop(key)
        if any(_inside(key, c.candidate.key) and c.count >= YIELDS * row.count for c in chosen):
            continue
        part = next(
            (i for i, c in enumerate(chosen) if _inside(c.candidate.key, key) and row.count >= YIELDS * c.count), None
        )
        if part is not None and row.count:
            chosen[part] = row
            continue
        chosen.append(row)
        for other in {k for word in key for k in by_word[word]}:
            if other in left:
                penalty[other] = penalty.get(other, 0.0) + OVERLAP
    return chosen


def _name_first(rows: list[_Ranked]) -> list[_Ranked]:
    """The list opens with a name or a single word where one is nearly as good as the first."""

    def opening(row: _Ranked) -> float:
        name = row.candidate.name
        return row.logit + (1.0 if name else -1.0 if len(row.candidate.key) > 1 else 0.0)

    if not rows:
        return rows
    first = max(rows, key=lambda r: (opening(r), r.candidate.key))
    return [first, *(r for r in rows if r is not first)]


def _keyphrase(row: _Ranked, title: str | None) -> Keyphrase:
    best = sorted((t for t in row.terms if t[1] > 0), key=lambda t: -t[1])[:REASONS]
    text = shown(row.candidate)
    return Keyphrase(
        text,
        round(1 / (1 + math.exp(-row.logit)), 4),
        row.count,
        len(row.candidate.key),
        # By its words, not by the parse: titles are parsed badly («Introduction à Docker»).
        title is not None and contains(text, title),
        tuple((name, round(value, 2)) for name, value in best),
    )


def shown(candidate: Candidate) -> str:
    """The form to show: the most frequent one, then the one with its accents, then the first."""
    counts = Counter(candidate.texts)
    text = max(counts, key=lambda t: (counts[t], sum(ord(c) > 127 for c in t)))
    capital_opens = text[0].isupper() and not text[1:2].isupper() and candidate.tags[0] != "P"
    text = text[0].lower() + text[1:] if capital_opens else text
    for span, accent in reversed(list(capital_accents(text))):
        text = text[: span.start] + accent + text[span.end :]
    return " ".join(text.split())


def _inside(part: Key, whole: Key) -> bool:
    size = len(part)
    return size < len(whole) and any(whole[i : i + size] == part for i in range(len(whole) - size + 1))


def focus_keyphrase(ranked: Sequence[Keyphrase]) -> Keyphrase | None:
    """The phrase the article should be found by, out of its ranked keyphrases.

    The first with two content words or more that stands in the title and three
    times in the body; else twice; else the first in the title; else the first.
    """
    for words, count in ((2, 3), (2, 2), (1, 2), (1, 0)):
        for phrase in ranked:
            if phrase.in_title and phrase.content_words >= words and phrase.count >= count:
                return phrase
    return ranked[0] if ranked else None
