"""Keyphrases of an article, best first, with the reasons of each.

Candidates are noun phrases (:mod:`seolint.french.noun_phrases`), each weighed
by signals (:mod:`seolint.french.keyphrase_signals`) of which YAKE is one, in
one weighted sum that can be read off: ``reasons`` are its largest terms. A
phrase that mostly lives inside a longer one yields to it («Nord» to «Corée du
Nord»).
"""

from __future__ import annotations

import math
from collections import Counter
from collections.abc import Sequence
from dataclasses import dataclass

from seolint.french.keyphrase_signals import SIGNALS, Text, signals
from seolint.french.noun_phrases import Candidate, find_candidates
from seolint.french.parse import Parse
from seolint.french.yake_terms import term_weights

__all__ = ["Keyphrase", "focus_keyphrase", "rank_keyphrases"]

YIELDS = 0.67
"""A phrase yields to a longer one that holds at least this share of its places."""

REASONS = 4
"""How many reasons a keyphrase names."""

BIAS = -4.0

WEIGHTS: dict[str, float] = {
    "frequency": 0.11,
    "relative-frequency": 1.06,
    "word-family": 0.51,
    "weakest-word": 2.51,
    "first-position": 0.26,
    "early": 0.28,
    "in-lead": 0.47,
    "spread": 0.36,
    "in-title": 0.67,
    "title-phrase": 1.53,
    "title-words": 0.78,
    "title-only": 0.86,
    "rarity": 0.45,
    "rare-head": 0.68,
    "yake": 2.40,
    "yake-word": -3.47,
    "name": 0.34,
    "short-name": -0.31,
    "acronym": 1.30,
    "year": -0.11,
    "two-words": 0.26,
    "three-words": 0.10,
    "long": -0.43,
    "links": -0.88,
    "loose-link": -0.67,
    "adjective-first": -0.28,
    "stands-alone": 0.36,
    "inside-longer": -0.31,
    "hides-frequent": -0.64,
    "contexts": 0.45,
    "subject": 0.36,
    "object": 0.08,
    "complement": -0.01,
    "deed": 0.63,
    "brief": -0.75,
}
"""What a full signal adds to a candidate's log-odds."""


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


def rank_keyphrases(
    texts: Sequence[str],
    parses: Sequence[Parse],
    *,
    title: str | None = None,
    title_parse: Parse | None = None,
    limit: int = 20,
) -> list[Keyphrase]:
    """At most ``limit`` keyphrases of an article given as blocks of text with their parses, best first."""
    has_title = bool(title) and title_parse is not None
    all_texts, all_parses = list(texts), list(parses)
    if title and title_parse is not None:
        all_texts, all_parses = [title, *texts], [title_parse, *parses]
    candidates = find_candidates(all_texts, all_parses)
    if not candidates:
        return []
    values = signals(candidates, Text(tuple(all_parses), has_title, term_weights(texts)))
    ranked = sorted(
        (_keyphrase(c, values[k], has_title) for k, c in candidates.items()),
        key=lambda pair: (-pair[1].score, pair[1].text),
    )
    return _chosen(ranked, limit)


def _keyphrase(candidate: Candidate, values: Sequence[float], has_title: bool) -> tuple[tuple[str, ...], Keyphrase]:
    terms = [(name, WEIGHTS[name] * value) for name, value in zip(SIGNALS, values, strict=True)]
    score = 1 / (1 + math.exp(-(BIAS + sum(t for _, t in terms))))
    body = [o.text for o in candidate.occurrences if o.block or not has_title]
    best = sorted((t for t in terms if t[1] > 0), key=lambda t: -t[1])[:REASONS]
    return candidate.key, Keyphrase(
        _shown(body or [o.text for o in candidate.occurrences], candidate),
        round(score, 4),
        len(body),
        len(candidate.key),
        any(has_title and not o.block for o in candidate.occurrences),
        tuple((name, round(value, 2)) for name, value in best),
    )


def _shown(texts: Sequence[str], candidate: Candidate) -> str:
    """The form to show: the most frequent one, then the one with its accents, then the first."""
    counts = Counter(texts)
    text = max(counts, key=lambda t: (counts[t], sum(ord(c) > 127 for c in t)))
    capital_opens = text[0].isupper() and not text[1:2].isupper() and candidate.tags[0] not in "P"
    return text[0].lower() + text[1:] if capital_opens else text


def _inside(part: tuple[str, ...], whole: tuple[str, ...]) -> bool:
    size = len(part)
    return size < len(whole) and any(whole[i : i + size] == part for i in range(len(whole) - size + 1))


def _chosen(ranked: Sequence[tuple[tuple[str, ...], Keyphrase]], limit: int) -> list[Keyphrase]:
    """The first ``limit``, each phrase once: in its longest form that is as common as its parts."""
    chosen: list[tuple[tuple[str, ...], Keyphrase]] = []
    for key, phrase in ranked:
        if any(_inside(key, k) and p.count >= YIELDS * phrase.count for k, p in chosen):
            continue
        yields = next(
            (i for i, (k, p) in enumerate(chosen) if _inside(k, key) and phrase.count >= YIELDS * p.count), None
        )
        if yields is not None:
            chosen[yields] = key, phrase
        elif len(chosen) < limit:
            chosen.append((key, phrase))
    return [p for _, p in chosen]


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
