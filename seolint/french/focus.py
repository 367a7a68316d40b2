"""The one phrase that an article should be found by, out of its ranked keyphrases."""

from __future__ import annotations

import math
from collections.abc import Sequence

from seolint.french.keyphrases import Keyphrase
from seolint.french.phrase_keys import phrase_key

__all__ = ["focus_keyphrase"]

LONGEST = 3
"""Written words, at most, of a query that the body does not repeat: «asthme de milliers d’enfants» has one too many."""

PHRASE = 1.6
"""How much a phrase of two or three words is worth beside a single word that ranks as high: «crue de l’Aude»
tells an article from others, «récolte» does not."""


def focus_keyphrase(ranked: Sequence[Keyphrase]) -> Keyphrase | None:
    """The phrase the article should be found by, out of its ranked keyphrases, best first; None where there is none.

    The first with two content words or more that stands in the title and three
    times in the body; else twice; else, of the title's, the best by score,
    rarity in French at large and how often the body comes back to it: «enfants»
    or «projet» lead to any article, «asthme» or «Wikidata» to this one. Else the
    first. A single word yields to a phrase of the title that begins with it and
    stands in the body too («coopérative» to «coopérative laitière»).
    """
    titled = [phrase for phrase in ranked if phrase.in_title]
    for count in (3, 2):
        for phrase in titled:
            if phrase.content_words > 1 and phrase.count >= count:
                return phrase
    if titled:
        # Without the body's support a word of the title may be its rubric alone («France : …»).
        supported = [phrase for phrase in titled if phrase.count and _short(phrase)]
        return _longer(max(supported or titled, key=_specific), ranked)
    return ranked[0] if ranked else None


def _short(phrase: Keyphrase) -> bool:
    return len(phrase.text.split()) <= LONGEST


def _specific(phrase: Keyphrase) -> tuple[float, str]:
    often = 1 + math.log2(1 + phrase.count)
    return phrase.score * phrase.rarity * often * (PHRASE if phrase.content_words > 1 else 1.0), phrase.text


def _longer(focus: Keyphrase, ranked: Sequence[Keyphrase]) -> Keyphrase:
    key = phrase_key(focus.text.split())
    for phrase in ranked:
        begins = len(key) < phrase.content_words and phrase_key(phrase.text.split())[: len(key)] == key
        if begins and phrase.in_title and phrase.count and _short(phrase):
            return phrase
    return focus
