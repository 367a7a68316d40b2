"""Keyphrases of an article, best first, with the reasons of each.

Candidates are noun phrases (:mod:`seolint.french.noun_phrases`), each weighed
by signals (:mod:`seolint.french.keyphrases.signals`) of which YAKE is one, in
one weighted sum that can be read off: ``reasons`` are its largest terms. A
phrase that mostly lives inside a longer one yields to it («Nord» to «Corée du
Nord»).
"""

from __future__ import annotations

import math
import re
from collections import Counter, defaultdict
from collections.abc import Mapping, Sequence
from dataclasses import dataclass, replace
from heapq import heapify, heappop, heapreplace
from operator import mul

from seolint.french.function_words import FUNCTION_WORDS
from seolint.french.keyphrases.phrase_keys import phrase_key
from seolint.french.keyphrases.signals import GENERIC, SIGNALS, Text, signals
from seolint.french.keyphrases.weights import BIAS, WEIGHTS
from seolint.french.keyphrases.yake_terms import term_weights
from seolint.french.matching import contains
from seolint.french.noun_phrases import Candidate, find_candidates, merge_names
from seolint.french.parse import Parse
from seolint.french.typography import capital_accents

__all__ = ["Keyphrase", "Weighed", "rank", "rank_keyphrases", "shown", "weigh"]

YIELDS = 0.5
"""A phrase yields to a longer one that holds at least this share of its places («images» to «images satellite»)."""

ABSORBS = 0.65
"""A phrase is left out where a longer one holds this share of its places, even a longer one that ranks low."""

LONGEST_HEIR = 3
"""Content words of such a longer phrase, at most."""

OVERLAP = 1.0
"""Log-odds lost for every phrase ahead that shares a word: a list should not say one thing twice."""

REASONS = 4
"""How many reasons a keyphrase names."""

_RARITY = SIGNALS.index("rarity")
Key = tuple[str, ...]
_WORD = re.compile(r"[^\s'’]+")
"""A written word; «Port-Solène» is one."""
_LETTERS = re.compile(r"[^\W_]+")


@dataclass(frozen=True, slots=True)
class Keyphrase:
    """A ranked phrase as it is written in the article.

    ``score`` is higher for better (0–1); ``reasons`` names what spoke for it
    (``relative-frequency``, ``in-title``, ``yake``…) with what it added.
    ``count`` is how often the body has it, inflected forms included; ``rarity``
    is how seldom its words occur in French at large (0–1).
    """

    text: str
    score: float
    count: int
    content_words: int
    in_title: bool
    rarity: float = 0.5
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
    values: tuple[float, ...]


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
    found = merge_names(find_candidates(all_texts, all_parses))
    candidates = {key: candidate for key, candidate in found.items() if not GENERIC.issuperset(key)}
    if not candidates:
        return Weighed((), (), None)
    values = signals(candidates, Text(tuple(all_parses), has_title, term_weights(parses)))
    return Weighed(tuple(candidates.values()), tuple(values[k] for k in candidates), title if has_title else None)


def rank(
    weighed: Weighed, *, limit: int = 20, weights: Mapping[str, float] = WEIGHTS, bias: float = BIAS
) -> list[Keyphrase]:
    """The first ``limit`` candidates by the weighted sum of their signals, each thing said once."""
    rows: list[_Ranked] = []
    in_order = [weights[name] for name in SIGNALS]
    for candidate, values in zip(weighed.candidates, weighed.values, strict=True):
        count = sum(bool(o.block) or weighed.title is None for o in candidate.occurrences)
        rows.append(_Ranked(candidate, bias + sum(map(mul, in_order, values)), count, values))
    title = _Title(weighed.title)
    return [_keyphrase(row, title, in_order) for row in _name_first(_chosen(_absorbed(rows), limit))]


def _absorbed(rows: Sequence[_Ranked]) -> list[_Ranked]:
    """``rows`` without those that two thirds of their places give to one longer phrase, which inherits half
    of what they were ahead by («Mathilde» to «pont Mathilde»)."""
    by_word: dict[str, list[_Ranked]] = defaultdict(list)
    for row in rows:
        if 1 < len(row.candidate.key) <= LONGEST_HEIR and row.count > 1:
            for word in dict.fromkeys(row.candidate.key):
                by_word[word].append(row)
    gone: set[Key] = set()
    inherited: dict[Key, float] = {}
    for row in rows:
        key = row.candidate.key
        heirs = [h for h in by_word.get(key[0], ()) if h.count >= ABSORBS * row.count and _inside(key, h.candidate.key)]
        if row.count > 1 and heirs:
            gone.add(key)
            for heir in heirs:
                inherited[heir.candidate.key] = max(row.logit, inherited.get(heir.candidate.key, heir.logit))
    return [
        replace(row, logit=(row.logit + inherited.get(row.candidate.key, row.logit)) / 2)
        for row in rows
        if row.candidate.key not in gone
    ]


def _chosen(rows: Sequence[_Ranked], limit: int) -> list[_Ranked]:
    """The best rows: a part yields to the whole that is as common, and words already said count less."""
    penalty: dict[Key, float] = defaultdict(float)
    by_word: dict[str, list[Key]] = defaultdict(list)
    for row in rows:
        for word in row.candidate.key:
            by_word[word].append(row.candidate.key)
    # A queue whose first may have lost points since it was put in: then it goes back with what it has.
    ordered = sorted(rows, key=lambda r: r.candidate.key, reverse=True)
    queue = [(-row.logit, i) for i, row in enumerate(ordered)]
    heapify(queue)
    chosen: list[_Ranked] = []
    while queue and len(chosen) < limit:
        value, i = queue[0]
        row, key = ordered[i], ordered[i].candidate.key
        if (now := penalty[key] - row.logit) != value:
            heapreplace(queue, (now, i))
            continue
        heappop(queue)
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
            penalty[other] += OVERLAP
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


class _Title:
    """The title, asked whether it has a phrase: by its words, not by the parse, for titles are parsed badly
    («Introduction à Docker»)."""

    def __init__(self, text: str | None) -> None:
        self.text = text or ""
        # In capitals throughout, accents may be missing: then only matching knows.
        self.keys = None if self.text.isupper() else frozenset(phrase_key(_LETTERS.findall(self.text)))

    def has(self, phrase: str, key: Key) -> bool:
        """Whether the title has ``phrase``, whose key is ``key``."""
        if self.keys is not None and not all(len(w) < 3 or w in self.keys for w in key):
            return False
        return bool(self.text) and contains(phrase, self.text)


def _keyphrase(row: _Ranked, title: _Title, weights: Sequence[float]) -> Keyphrase:
    terms = [(name, w * v) for name, w, v in zip(SIGNALS, weights, row.values, strict=True) if w * v > 0]
    best = sorted(terms, key=lambda t: -t[1])[:REASONS]
    text = shown(row.candidate)
    return Keyphrase(
        text,
        round(1 / (1 + math.exp(-row.logit)), 4),
        row.count,
        sum(w.lower() not in FUNCTION_WORDS for w in _WORD.findall(text)),
        title.has(text, row.candidate.key),
        round(row.values[_RARITY], 4),
        tuple((name, round(value, 2)) for name, value in best),
    )


def shown(candidate: Candidate) -> str:
    """The form to show: the most frequent one, then the one with its accents, then the first."""
    counts = Counter(candidate.texts)
    text = max(counts, key=lambda t: (counts[t], sum(ord(c) > 127 for c in t)))
    capital_opens = text[0].isupper() and not text[1:2].isupper() and not _written_with_capital(candidate)
    text = text[0].lower() + text[1:] if capital_opens else text
    for span, accent in reversed(list(capital_accents(text))):
        text = text[: span.start] + accent + text[span.end :]
    return " ".join(text.split())


def _written_with_capital(candidate: Candidate) -> bool:
    """Whether it is a name, or has its capital in the middle of sentences too («Novapile», taken for a noun)."""
    inner = [o for o in candidate.occurrences if not o.opens]
    return candidate.tags[0] == "P" or (bool(inner) and all(o.text[0].isupper() for o in inner))


def _inside(part: Key, whole: Key) -> bool:
    size = len(part)
    return size < len(whole) and any(whole[i : i + size] == part for i in range(len(whole) - size + 1))
