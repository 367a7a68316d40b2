"""What speaks for or against a candidate keyphrase, each as a number from 0 to 1."""

from __future__ import annotations

import math
import re
from collections import Counter, defaultdict
from collections.abc import Mapping
from dataclasses import dataclass
from functools import lru_cache

from seolint.french.function_words import FUNCTION_WORDS
from seolint.french.keyphrases.phrase_keys import phrase_key
from seolint.french.keyphrases.yake_terms import phrase_weight
from seolint.french.noun_phrases import Candidate, Occurrence
from seolint.french.parse import Parse
from seolint.french.stems import stem
from seolint.french.word_frequencies import zipf
from seolint.french.word_sets import words

__all__ = ["GENERIC", "SIGNALS", "Text", "signals"]

Key = tuple[str, ...]
_PIECE = re.compile(r"[^\W_]+")
_DEED = re.compile(r"(?:tion|sion|ment|age|ance|ence|ure|ité|isme)s?$")
_FAMILY = 5

GENERIC = frozenset(
    key
    for word in words(
        "janvier février mars avril mai juin juillet août septembre octobre novembre décembre lundi mardi mercredi",
        "jeudi vendredi samedi dimanche jour journée semaine mois an ans année siècle heure minute seconde nuit soir",
        "matin week-end hier demain veille lendemain moment période date million milliard millier centaine dizaine",
        "douzaine trentaine vingtaine quinzaine cinquantaine euro dollar tonne kilo mètre kilomètre personne gens",
        "nombre nombreux partie ensemble majorité moitié tiers quart reste plupart cas fois fait façon manière sorte",
        "type genre chose suite cours lieu point côté part raison cause titre niveau mesure moyen but sujet propos",
        "exemple série totalité rapport égard effet biais faveur vue terme second deuxième premier dernier dernière",
        "prochaine introduction présentation conclusion sommaire page article document question contenu texte",
        "information problème solution possibilité besoin choix aide idée mot",
    )
    for key in phrase_key([word])
)
"""Nouns that count, date or stand for any text's parts rather than name what this one is about."""

_PLACES = (
    "frequency", "relative-frequency", "first-position", "early", "in-lead", "spread",
    "in-title", "title-phrase", "title-words", "title-only",
)  # fmt: skip
_WORDING = ("word-family", "weakest-word", "rarity", "rare-head", "yake", "yake-word", "deed", "brief")
_SHAPE = (
    "name", "short-name", "acronym", "year", "two-words", "three-words", "long", "links", "loose-link",
    "adjective-first", "noun-of-name", "noun-and-name", "letters", "generic-noun", "participle-last",
)  # fmt: skip
_COMPANY = (
    "stands-alone", "inside-longer", "hides-frequent", "contexts", "subject", "object", "complement",
)  # fmt: skip
SIGNALS: tuple[str, ...] = (*_PLACES, *_WORDING, *_SHAPE, *_COMPANY)


@dataclass(frozen=True, slots=True)
class Text:
    """What the signals are measured against: the blocks' parses, the title's first where there is one."""

    parses: tuple[Parse, ...]
    has_title: bool
    weights: Mapping[str, float]

    @property
    def title_tokens(self) -> int:
        """Tokens of the title, which come before the body's in positions."""
        return len(self.parses[0]) if self.has_title else 0


@lru_cache(maxsize=256)
def _log(n: int) -> float:
    return math.log2(1 + n)


@lru_cache(maxsize=20_000)
def _family(word: str) -> str:
    """The first letters that the words of a family share («libérer», «libération»); empty for function words."""
    return "" if len(word) < 3 or word.lower() in FUNCTION_WORDS else stem(word)[:_FAMILY]


def _families(text: Text) -> Counter[str]:
    """How often each word family occurs in the body."""
    return Counter(
        family
        for parse in text.parses[text.has_title :]
        for word, pos in zip(parse.text, parse.pos, strict=True)
        if pos in ("NOUN", "PROPN", "VERB", "ADJ") and (family := _family(word))
    )


def signals(candidates: Mapping[Key, Candidate], text: Text) -> dict[Key, tuple[float, ...]]:
    """The values of :data:`SIGNALS` for every candidate."""
    titled: dict[Key, list[Occurrence]] = {}
    body: dict[Key, list[Occurrence]] = {}
    for key, candidate in candidates.items():
        places = candidate.occurrences
        # Places are in order, the title is block 0.
        cut = next((i for i, o in enumerate(places) if o.block), len(places)) if text.has_title else 0
        titled[key], body[key] = places[:cut], places[cut:]
    counts = {k: len(v) for k, v in body.items()}
    containers: dict[Key, list[Key]] = defaultdict(list)
    inner: dict[Key, int] = {}
    for key in candidates:
        if len(key) > 1:
            parts = [part for part in _parts(key) if part in counts]
            inner[key] = max((counts[part] for part in parts), default=0)
            for part in parts:
                containers[part].append(key)
    measure = _Measure(
        text,
        titled,
        body,
        counts,
        containers,
        inner,
        _families(text),
        max(1, *counts.values()),
        max(1, sum(map(len, text.parses)) - text.title_tokens),
        text.title_tokens,
        frozenset(w for key, places in titled.items() if places for w in key),
    )
    return {k: measure.of(c) for k, c in candidates.items()}


def _parts(key: Key) -> tuple[Key, ...]:
    size = len(key)
    return tuple(key[i:j] for i in range(size) for j in range(i + 1, size + 1) if j - i < size)


@lru_cache(maxsize=10_000)
def _pieces(text: str) -> tuple[str, ...]:
    return tuple(w for w in _PIECE.findall(text.lower()) if w not in FUNCTION_WORDS)


@lru_cache(maxsize=20_000)
def _family_of_piece(piece: str) -> str:
    return stem(piece)[:_FAMILY]


@lru_cache(maxsize=20_000)
def _rarity(word: str) -> float:
    return 0.5 if word.isdigit() else 1.0 - (zipf(word) - 2) / 5


def _within(value: float) -> float:
    return 0.0 if value < 0 else 1.0 if value > 1 else value


@dataclass(frozen=True, slots=True)
class _Measure:
    text: Text
    titled: Mapping[Key, list[Occurrence]]
    body: Mapping[Key, list[Occurrence]]
    counts: Mapping[Key, int]
    containers: Mapping[Key, list[Key]]
    inner: Mapping[Key, int]
    families: Mapping[str, int]
    highest: int
    size: int
    before: int
    """Tokens of the title."""
    title_words: frozenset[str]

    def of(self, candidate: Candidate) -> tuple[float, ...]:
        """The values of all signals, in the order of their names."""
        shown = candidate.texts[0]
        return (
            *self._places(candidate.key),
            *self._wording(candidate.key, shown),
            *_shape(candidate, shown),
            *self._company(candidate.key),
        )

    def _places(self, key: Key) -> tuple[float, ...]:
        body, titled, count, size = self.body[key], self.titled[key], self.counts[key], self.size
        first = body[0].position - self.before if body else size
        last = body[-1].position - self.before if body else size
        lead = int(self.text.has_title)
        return (
            _within(_log(count) / 5),
            _log(count) / _log(self.highest),
            _within(1 - math.log(1 + first) / math.log(2 + size)),
            1 - first / size,
            # Places are in order: where the first is not in the lead, none is.
            float(bool(body) and body[0].block == lead and body[0].sentence < 2),
            (last - first) / size,
            float(bool(titled)),
            float(any(not o.inside for o in titled)),
            sum(map(self.title_words.__contains__, key)) / len(key),
            float(not body),
        )

    def _wording(self, key: Key, shown: str) -> tuple[float, ...]:
        pieces = _pieces(shown)
        families, weights = self.families, self.text.weights
        family = [families.get(f, 0) for f in map(_family_of_piece, pieces)] or [0]
        rarity = [*map(_rarity, key)]
        score = phrase_weight(key, self.counts[key], weights)
        best = min([weights.get(word, 1.0) for word in key])
        return (
            _within(_log(max(family)) / 5),
            _within(_log(min(family)) / 5),
            _within(sum(rarity) / len(rarity)),
            _within(rarity[0]),
            _within(-math.log(score + 1e-6) / 12),
            _within(-math.log(best + 1e-6) / 8),
            float(len(pieces) == 1 and bool(_DEED.search(pieces[0]))),
            float(len(shown) <= 3),
        )

    def _company(self, key: Key) -> tuple[float, ...]:
        body, count, around = self.body[key], max(1, self.counts[key]), self.containers.get(key, ())
        parses = self.text.parses
        roles = [parses[o.block].dep[o.root].partition(":")[0] for o in body]
        return (
            [o.inside for o in body].count(False) / count,
            _within(max([self.counts[k] for k in around]) / count) if around else 0.0,
            _within(_log(self.inner.get(key, 0)) / 5),
            _within(_log([len(k) for k in around].count(len(key) + 1)) / 5),
            roles.count("nsubj") / count,
            roles.count("obj") / count,
            roles.count("obl") / count,
        )


def _shape(candidate: Candidate, shown: str) -> tuple[float, ...]:
    size, tags, name = len(candidate.key), candidate.tags, candidate.name
    of, loose = tags.count("O"), tags.count("L")
    with_name = tags[0] != "P" and "P" in tags
    return (
        float(name),
        float(name and size == 1),
        float(shown.isupper() and len(shown) > 1),
        float(tags == "Y"),
        float(size == 2),
        float(size == 3),
        float(size > 3),
        _within((of + loose) / 3),
        float(loose > 0),
        float(tags[0] == "A"),
        float(with_name and of + loose > 0),
        float(with_name and of + loose == 0),
        _within(len(shown) / 30),
        float(candidate.key[0] in GENERIC or candidate.key[-1] in GENERIC),
        float(tags[-1] == "A" and shown.endswith(("é", "ée", "és", "ées"))),
    )
