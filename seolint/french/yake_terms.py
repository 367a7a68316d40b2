"""YAKE's weight of single words, as one signal among others.

YAKE (Campos et al. 2020, package ``yake``) weighs words by case, position,
frequency, company and spread; lower is better. Its candidates are n-grams cut
by stop words, which in French gives «L'Ukraine» and «n'est»: so the text is
normalised first (elisions split, headings closed, stop list completed), only
single words are asked for, and phrases are put together from noun phrases.
"""

from __future__ import annotations

import re
from collections.abc import Mapping, Sequence
from functools import cache

from seolint.french.function_words import FUNCTION_WORDS
from seolint.french.normalize import canonical

__all__ = ["phrase_weight", "term_weights"]

_ELISION = re.compile(r"(?i)\b([cdjlmnst]|(?:jusqu|lorsqu|puisqu|quoiqu|qu))'")
_MORE_STOPS = frozenset(
    [
        "alors",
        "lors",
        "puis",
        "également",
        "déjà",
        "mois",
        "an",
        "ans",
        "année",
        "années",
        "jour",
        "jours",
        "semaine",
        "semaines",
        "heure",
        "heures",
        "lundi",
        "mardi",
        "mercredi",
        "jeudi",
        "vendredi",
        "samedi",
        "dimanche",
        "plusieurs",
        "dernier",
        "dernière",
        "derniers",
        "dernières",
        "premier",
        "première",
        "selon",
        "dont",
        "afin",
        "ainsi",
        "toutefois",
        "notamment",
    ]
)


@cache
def _stops() -> frozenset[str]:
    import yake

    return frozenset(yake.KeywordExtractor(lan="fr").stopword_set) | FUNCTION_WORDS | _MORE_STOPS


def term_weights(texts: Sequence[str]) -> dict[str, float]:
    """YAKE's weight H of each word of ``texts`` in lower case; small for words that matter."""
    # YAKE's import brings networkx (0.3 s): paid only by a run that ranks keyphrases.
    from yake.data import DataCore

    closed = (t if t.rstrip().endswith((".", "!", "?", "…", "»")) else t + "." for t in texts if t.strip())
    text = "\n\n".join(_ELISION.sub(r"\1 ", canonical(t).text) for t in closed)
    if not text:
        return {}
    core = DataCore(text, set(_stops()), {"windows_size": 1, "n": 1})
    core.build_single_terms_features()
    return {word: float(term.h) for word, term in core.terms.items()}


def phrase_weight(words: Sequence[str], count: int, weights: Mapping[str, float]) -> float:
    """YAKE's score of a phrase of content ``words`` met ``count`` times; lower is better."""
    product, total = 1.0, 0.0
    for word in words:
        weight = weights.get(word, 1.0)
        product *= weight
        total += weight
    return product / (max(1, count) * (1 + total))
