"""What speaks for or against a candidate keyphrase, each as a number from 0 to 1."""

from __future__ import annotations

import math
import re
from collections import Counter, defaultdict
from collections.abc import Mapping
from dataclasses import dataclass

from seolint.french.function_words import FUNCTION_WORDS
from seolint.french.noun_phrases import Candidate, Occurrence, phrase_key
from seolint.french.parse import Parse
from seolint.french.stems import stem
from seolint.french.word_frequencies import zipf
from seolint.french.word_sets import words
from seolint.french.yake_terms import phrase_weight

__all__ = ["SIGNALS", "Text", "signals"]

Key = tuple[str, ...]
_PIECE = re.compile(r"[^\W_]+")
_DEED = re.compile(r"(?:tion|sion|ment|age|ance|ence|ure|ité|isme)s?$")
_FAMILY = 5

_GENERIC = frozenset(
    key
    for word in words(
        "janvier février mars avril mai juin juillet août septembre octobre novembre décembre lundi mardi mercredi",
        "jeudi vendredi samedi dimanche jour journée semaine mois an année siècle heure minute seconde nuit soir matin",
        "week-end hier demain veille lendemain moment période date million milliard millier centaine dizaine douzaine",
        "trentaine vingtaine quinzaine cinquantaine euro dollar tonne kilo mètre kilomètre personne gens nombre",
        "nombreux partie ensemble majorité moitié tiers quart reste plupart cas fois fait façon manière sorte type",
        "genre chose suite cours lieu point côté part raison cause titre niveau mesure moyen but sujet propos exemple",
        "série totalité rapport égard effet biais faveur vue terme second deuxième premier dernier dernière",
        "prochaine introduction présentation conclusion sommaire page article document question contenu texte",
        "information problème solution possibilité besoin choix aide idée mot",
    )
    for key in phrase_key([word])
)
"""Nouns that count, date or stand for any text's parts rather than name what this one is about."""

SIGNALS: tuple[str, ...] = (
    "frequency", "relative-frequency", "word-family", "weakest-word", "first-position", "early", "in-lead", "spread",
    "in-title", "title-phrase", "title-words", "title-only", "rarity", "rare-head", "yake", "yake-word", "name",
    "short-name", "acronym", "year", "two-words", "three-words", "long", "links", "loose-link", "adjective-first",
    "noun-of-name", "noun-and-name", "letters", "generic-noun", "participle-last",
    "stands-alone", "inside-longer", "hides-frequent", "contexts", "subject", "object", "complement", "deed", "brief",
)  # fmt: skip


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


def _log(n: float) -> float:
    return math.log2(1 + n)


def _in(occurrence: Occurrence, text: Text) -> bool:
    return not (text.has_title and occurrence.block == 0)


def _families(text: Text) -> Counter[str]:
    """How often each word family («libérer», «libération») occurs in the body, by its first letters."""
    families: Counter[str] = Counter()
    for parse in text.parses[text.has_title :]:
        for word, pos in zip(parse.text, parse.pos, strict=True):
            if pos in ("NOUN", "PROPN", "VERB", "ADJ") and len(word) > 2 and word.lower() not in FUNCTION_WORDS:
                families[stem(word)[:_FAMILY]] += 1
    return families


def signals(candidates: Mapping[Key, Candidate], text: Text) -> dict[Key, tuple[float, ...]]:
    """The values of :data:`SIGNALS` for every candidate."""
    body = {k: [o for o in c.occurrences if _in(o, text)] for k, c in candidates.items()}
    counts = {k: len(v) for k, v in body.items()}
    containers: dict[Key, list[Key]] = defaultdict(list)
    for key in candidates:
        for part in _parts(key):
            containers[part].append(key)
    size = max(1, sum(len(p) for p in text.parses) - text.title_tokens)
    title_words = {w for k, c in candidates.items() if any(not _in(o, text) for o in c.occurrences) for w in k}
    measure = _Measure(
        text, body, counts, containers, _families(text), max(counts.values(), default=1), size, title_words
    )
    return {k: measure.of(c) for k, c in candidates.items()}


def _parts(key: Key) -> list[Key]:
    return [key[i:j] for i in range(len(key)) for j in range(i + 1, len(key) + 1) if j - i < len(key)]


@dataclass(frozen=True, slots=True)
class _Measure:
    text: Text
    body: Mapping[Key, list[Occurrence]]
    counts: Mapping[Key, int]
    containers: Mapping[Key, list[Key]]
    families: Counter[str]
    highest: int
    size: int
    title_words: set[str]

    def of(self, candidate: Candidate) -> tuple[float, ...]:
        key = candidate.key
        values = {**self._places(candidate), **self._wording(candidate), **self._shape(candidate), **self._company(key)}
        return tuple(min(1.0, max(0.0, values[name])) for name in SIGNALS)

    def _places(self, candidate: Candidate) -> dict[str, float]:
        key, count = candidate.key, self.counts[candidate.key]
        body = self.body[key]
        titled = [o for o in candidate.occurrences if not _in(o, self.text)]
        places = [o.position - self.text.title_tokens for o in body] or [self.size]
        lead = self.text.has_title + 0
        return {
            "frequency": _log(count) / 5,
            "relative-frequency": _log(count) / _log(self.highest),
            "first-position": 1 - math.log(1 + places[0]) / math.log(2 + self.size),
            "early": 1 - places[0] / self.size,
            "in-lead": float(any(o.block == lead and o.sentence < 2 for o in body)),
            "spread": (places[-1] - places[0]) / self.size,
            "in-title": float(bool(titled)),
            "title-phrase": float(any(not o.inside for o in titled)),
            "title-words": sum(w in self.title_words for w in key) / len(key),
            "title-only": float(not body),
        }

    def _wording(self, candidate: Candidate) -> dict[str, float]:
        shown = candidate.texts[0]
        pieces = [w for w in _PIECE.findall(shown.lower().replace("’", "'")) if w not in FUNCTION_WORDS]
        family = [self.families[stem(w)[:_FAMILY]] for w in pieces] or [0]
        rarity = [1.0 - (zipf(k) - 2) / 5 if not k.isdigit() else 0.5 for k in candidate.key]
        score = phrase_weight(pieces, self.counts[candidate.key], self.text.weights)
        best = min((self.text.weights.get(w, 1.0) for w in pieces), default=1.0)
        return {
            "word-family": _log(max(family)) / 5,
            "weakest-word": _log(min(family)) / 5,
            "rarity": sum(rarity) / len(rarity),
            "rare-head": rarity[0],
            "yake": -math.log(score + 1e-6) / 12,
            "yake-word": -math.log(best + 1e-6) / 8,
            "deed": float(len(pieces) == 1 and bool(_DEED.search(pieces[0]))),
            "brief": float(len(shown) <= 3),
        }

    def _shape(self, candidate: Candidate) -> dict[str, float]:
        size, tags = len(candidate.key), candidate.tags
        shown = candidate.texts[0]
        return {
            "name": float(candidate.name),
            "short-name": float(candidate.name and size == 1),
            "acronym": float(shown.isupper() and len(shown) > 1),
            "year": float(tags == "Y"),
            "two-words": float(size == 2),
            "three-words": float(size == 3),
            "long": float(size > 3),
            "links": (tags.count("O") + tags.count("L")) / 3,
            "loose-link": float("L" in tags),
            "adjective-first": float(tags[0] == "A"),
            "noun-of-name": float(tags[0] != "P" and "P" in tags and ("O" in tags or "L" in tags)),
            "noun-and-name": float(tags[0] != "P" and "P" in tags and "O" not in tags and "L" not in tags),
            "letters": len(shown) / 30,
            "generic-noun": float(any(k in _GENERIC for k in (candidate.key[0], candidate.key[-1]))),
            "participle-last": float(shown.endswith(("é", "ée", "és", "ées")) and tags[-1] == "A"),
        }

    def _company(self, key: Key) -> dict[str, float]:
        body, count = self.body[key], max(1, self.counts[key])
        around = self.containers[key]
        parts = [self.counts[p] for p in _parts(key) if p in self.counts]
        roles = Counter(self.text.parses[o.block].dep[o.root].split(":")[0] for o in body)
        return {
            "stands-alone": sum(not o.inside for o in body) / count,
            "inside-longer": max((self.counts[k] for k in around), default=0) / count,
            "hides-frequent": _log(max(parts, default=0)) / 5,
            "contexts": _log(sum(len(k) == len(key) + 1 for k in around)) / 5,
            "subject": roles["nsubj"] / count,
            "object": roles["obj"] / count,
            "complement": roles["obl"] / count,
        }
