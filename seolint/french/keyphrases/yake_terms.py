"""YAKE's weight of single words, as one signal among others.

YAKE (Campos, Mangaravite, Pasquali, Jorge, Nunes, Jatowt: «YAKE! Keyword
extraction from single documents using multiple local features», Information
Sciences 509, 2020) weighs a word by its case, position, frequency, spread and
company; lower is better. The formulas are those of the paper, computed here on
the parse's words instead of by the package ``yake``, for four reasons: the
package cuts the text anew (in French «L'Ukraine» and «n'est» become words),
knows plurals only by their last letter, takes half of a parse's time for words
alone, and brings networkx and a third of a second of imports. It remains the
oracle: tests and benchmarks hold these weights against it.
"""

from __future__ import annotations

import math
from collections import defaultdict
from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field
from functools import lru_cache

from seolint.french.function_words import FUNCTION_WORDS
from seolint.french.keyphrases.phrase_keys import word_key
from seolint.french.parse import Parse
from seolint.french.word_sets import words

__all__ = ["phrase_weight", "term_weights"]

_STOPS = FUNCTION_WORDS | words(
    "an ans année années mois jour jours semaine semaines heure heures lundi mardi mercredi jeudi vendredi samedi",
    "dimanche dernier dernière derniers dernières premier première",
)
"""What is left out of the average frequency that a word's own is measured by."""


@dataclass(slots=True)
class _Term:
    """What is noted of one word: occurrences, those in capitals and as a name, its sentences, its neighbours."""

    count: int = 0
    capitals: int = 0
    names: int = 0
    sentences: list[int] = field(default_factory=list)
    before: list[str] = field(default_factory=list)
    after: list[str] = field(default_factory=list)


@lru_cache(maxsize=20_000)
def _written(word: str) -> tuple[tuple[str, ...], str, bool]:
    """The keys that a word is counted under, how it is written, and whether it is a stop word.

    «.» is a mark, which parts its neighbours; «0» a number or a mixture; «A» capitals, «N» a capital, «a» the rest.
    """
    lower = word.lower()
    if not any(c.isalnum() for c in word):
        return (), ".", True
    keys = word_key(word) or (lower,)
    if any(c.isdigit() for c in word):
        return keys, "0", False
    capitals = sum(c.isupper() for c in word)
    kind = "A" if word.isupper() and len(word) > 1 else "N" if capitals == 1 and word[0].isupper() else "a"
    return keys, kind, lower.rstrip("'") in _STOPS


def term_weights(parses: Sequence[Parse]) -> dict[str, float]:
    """YAKE's weight S(t) of each word of the parses, by its key; small for words that matter."""
    terms: dict[str, _Term] = defaultdict(_Term)
    stops: set[str] = set()
    number = -1
    for parse in parses:
        sentence = None
        left = ""
        for word, here in zip(parse.text, parse.sentence, strict=True):
            opens = here != sentence
            if opens:
                sentence, left = here, ""
                number += 1
            keys, kind, stop = _written(word)
            if kind == ".":
                left = ""
                continue
            for key in keys:
                term = terms[key]
                term.count += 1
                if kind == "A":
                    term.capitals += 1
                elif kind == "N" and not opens:
                    term.names += 1
                sentences = term.sentences
                if not sentences or sentences[-1] != number:
                    sentences.append(number)
                if kind == "0":
                    left = ""
                else:
                    if left:
                        terms[left].after.append(key)
                        term.before.append(left)
                    left = key
                if stop:
                    stops.add(key)
    return _weighed(terms, stops, number + 1)


def _weighed(terms: Mapping[str, _Term], stops: set[str], sentences: int) -> dict[str, float]:
    counts = [t.count for key, t in terms.items() if key not in stops]
    if not counts:
        return {}
    mean = sum(counts) / len(counts)
    usual = mean + math.sqrt(sum((n - mean) ** 2 for n in counts) / len(counts))
    highest = max(t.count for t in terms.values())
    return {key: _weight(t, usual, highest, sentences) for key, t in terms.items()}


def _weight(term: _Term, usual: float, highest: int, sentences: int) -> float:
    """The formula of the paper's equations 1 to 6; 1 + ln where it has ln, so that words met once have a value."""
    case = max(term.capitals, term.names) / (1 + math.log(term.count))
    among = term.sentences  # in order, so that its middle is its median
    median = (among[(len(among) - 1) // 2] + among[len(among) // 2]) / 2
    position = math.log(math.log(3 + median))
    frequency = term.count / usual
    company = (len(set(term.before)) / len(term.before)) if term.before else 0.0
    company += (len(set(term.after)) / len(term.after)) if term.after else 0.0
    relation = 1 + company * term.count / highest
    spread = len(term.sentences) / sentences
    return relation * position / (case + (frequency + spread) / relation)


def phrase_weight(key: Sequence[str], count: int, weights: Mapping[str, float]) -> float:
    """YAKE's score of a phrase of words given by their keys and met ``count`` times; lower is better."""
    product, total = 1.0, 0.0
    for word in key:
        weight = weights.get(word, 1.0)
        product *= weight
        total += weight
    return product / (max(1, count) * (1 + total))
