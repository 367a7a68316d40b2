# ruff: noqa: E501 - lists of words are read as lines
"""Sentences that lean on the one before: pronouns, demonstratives, connectors, quotations without a speaker.

A paragraph that begins with one, and still more a section, leaves its reader
without what the words refer to.
"""

from __future__ import annotations

import re

__all__ = ["attributed_quotation", "lean", "leans_back"]

_PRONOUN = re.compile(
    r"(?:il|elle|ils|elles|ce|c['’]|cela|ceci|ça|celui|celle|ceux|celles|celui-ci|celle-ci|ceux-ci|celles-ci|ce dernier|"
    r"cette dernière|ces derniers|ces dernières|y|en|lui|leur|leurs|son|sa|ses|eux|tous|toutes|chacune?|aucune?|"
    r"certain[es]+|d['’]autres|l['’]autre|les autres|l['’]une?|le même|la même|les mêmes|tel|telle|tels|telles|celui-là|là|ici)\b",
    re.IGNORECASE,
)
_IMPERSONAL = re.compile(
    r"il\s+(?:n['’]|ne\s+|y\s+)?(?:est\s+(?:\w+\s+)?(?:probable|possible|important|nécessaire|difficile|clair|vrai|temps|prévu|question|"
    r"rare|utile|essentiel|interdit|conseillé|recommandé|évident|impossible)|faut|faudra|fallait|s['’]agit|reste\s|existe|"
    r"a\b|avait\b|aura\b|semble\s+que|suffit|convient|pleut|neige|fait\s+(?:beau|froid|chaud|nuit|jour))",
    re.IGNORECASE,
)
_DEMONSTRATIVE = re.compile(r"(?:ce|cet|cette|ces)\s+\w", re.IGNORECASE)
_WEAK_DEMONSTRATIVE = re.compile(
    r"(?:ce|cet|cette|ces)\s+(?:lundi|mardi|mercredi|jeudi|vendredi|samedi|dimanche|matin|soir|semaine|année|mois|week-end|"
    r"printemps|été|automne|hiver|jour)",
    re.IGNORECASE,
)
_CONNECTOR = re.compile(
    r"(?:mais|et|ou|or|car|donc|puis|ainsi|aussi|alors|ensuite|enfin|cependant|toutefois|pourtant|néanmoins|également|"
    r"en effet|de plus|par ailleurs|en outre|en revanche|au contraire|par conséquent|en conséquence|du coup|c['’]est pourquoi|"
    r"par exemple|notamment|d['’]ailleurs|autrement dit|en d['’]autres termes|bref|en fait|en réalité|de même|de ce fait|"
    r"dès lors|pour autant|malgré (?:cela|tout)|à l['’]inverse|inversement|quant à (?:lui|elle|eux|elles)|surtout|"
    r"d['’]une part|d['’]autre part|non seulement|voilà pourquoi|résultat|pour cela|pour ce faire|tandis que|alors que)\b",
    re.IGNORECASE,
)
_ALSO = re.compile(
    r"[^.,;:!?«»]{3,60}\b(?:également|aussi(?! bien)|à (?:son|leur) tour)\b|[^.,;:!?«»]{3,60}, quant à (?:lui|elle|eux|elles),",
    re.IGNORECASE,
)
"""Said once more, or of one more, or of the other side: the sentence goes on with what the one before began."""
_QUOTED = re.compile(r"\s*[«“»]")
_ATTRIBUTED = re.compile(r"[»”]\s*,?\s*[^«»]*$")
_OPENING = re.compile(r"^[\s«“»\"(\[–—-]+")


def lean(sentence: str) -> float:
    """How much a sentence leans on the one before: 0 not at all, 1 it cannot stand without it.

    Change of subject («Mais les nouvelles images …») leans less than a pronoun.
    """
    bare = _OPENING.sub("", sentence)
    quoted = _QUOTED.match(sentence) is not None
    if _WEAK_DEMONSTRATIVE.match(bare) or _IMPERSONAL.match(bare):
        return 0.2
    if _DEMONSTRATIVE.match(bare):
        return 0.7
    if _PRONOUN.match(bare):
        return 0.4 if quoted else 1.0
    if _CONNECTOR.match(bare):
        return 0.3 if quoted else 0.4
    if _ALSO.match(bare):
        return 0.2 if quoted else 0.4
    return 0.0


def leans_back(sentence: str) -> bool:
    """Whether a sentence should rather not begin a paragraph."""
    return lean(sentence) >= 0.4


def attributed_quotation(sentence: str) -> bool | None:
    """For a sentence that begins with a quotation: whether it says who speaks; ``None`` for any other."""
    if not _QUOTED.match(sentence):
        return None
    tail = _ATTRIBUTED.search(sentence.rstrip())
    return tail is not None and sum(c.isalpha() for c in tail.group()) > 4
