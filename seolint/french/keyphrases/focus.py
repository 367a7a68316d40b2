"""The one phrase that an article should be found by, out of its ranked keyphrases."""

from __future__ import annotations

import math
import re
from collections.abc import Sequence

from seolint.french.keyphrases.phrase_keys import phrase_key
from seolint.french.keyphrases.ranking import Keyphrase
from seolint.french.matching import contains

__all__ = ["focus_keyphrase"]

LONGEST = 3
"""Written words, at most, of a query of three content words that the body does not repeat: «asthme de milliers
d’enfants» has one too many, «crue de la Meyronne» has two content words."""

PHRASE = 1.6
"""How much a phrase of two or three words is worth beside a single word that ranks as high: «crue de l’Aude»
tells an article from others, «récolte» does not."""

OFTEN = 3
"""How often the body has a phrase of the title that is then taken whatever else there is."""

COMMON = 0.5
"""Rarity below which a word is a common one: «morts», «salariés», «violent»; «randonneuse» and «Guyane» are not."""

QUOTED = 0.3
"""How much of its worth a phrase keeps that the title only quotes and the body hardly says: «De l’eau jusqu’au
lavabo» tells of a flood."""

PLACED = 0.5
"""How much of its worth a phrase keeps that the title only says to tell where: «À Orsenne, une partition …»."""

_WHERE = re.compile(r"^(?:À|A|Au|Aux|En|Dans|Près d[eu]?)\s[^,:]{2,40},")
_QUOTATION = re.compile(r"«[^»]*»|“[^”]*”|\"[^\"]*\"")


def focus_keyphrase(ranked: Sequence[Keyphrase], title: str | None = None) -> Keyphrase | None:
    """The phrase the article should be found by, out of its ranked keyphrases, best first; None where there is none.

    The first with two content words or more that stands in the title and three
    times in the body; else, of the title's, the best by score, rarity in French
    at large and how often the body comes back to it: «enfants» or «projet» lead
    to any article, «asthme» or «Wikidata» to this one; what ``title`` only
    quotes counts little. Else the first. A single word yields to a phrase of the
    title that begins with it and stands in the body too («coopérative» to
    «coopérative laitière»).
    """
    unquoted = _QUOTATION.sub(" ", title) if title else None
    placed = _WHERE.sub(" ", title) if title else None
    titled = [phrase for phrase in ranked if phrase.in_title]
    for phrase in titled:
        if phrase.content_words > 1 and phrase.count >= OFTEN:
            return phrase
    if titled:
        # Without the body's support a word of the title may be its rubric alone («France : …»).
        supported = [phrase for phrase in titled if phrase.count and _short(phrase)]
        # A common word that the body says once («violent») is a detail.
        again = [p for p in supported if p.count > 1 or p.content_words > 1 or p.rarity >= COMMON]
        return _longer(
            max(again or supported or titled, key=lambda phrase: _specific(phrase, unquoted, placed)), ranked
        )
    return ranked[0] if ranked else None


def _short(phrase: Keyphrase) -> bool:
    return phrase.content_words < LONGEST or len(phrase.text.split()) <= LONGEST


def _specific(phrase: Keyphrase, unquoted: str | None, placed: str | None) -> tuple[float, str]:
    often = 1 + math.log2(1 + phrase.count)
    said = unquoted is None or phrase.count >= OFTEN or contains(phrase.text, unquoted)
    worth = (PHRASE if phrase.content_words > 1 else 1.0) * (1.0 if said else QUOTED)
    worth *= 1.0 if placed is None or contains(phrase.text, placed) else PLACED
    return phrase.score * phrase.rarity * often * worth, phrase.text


def _longer(focus: Keyphrase, ranked: Sequence[Keyphrase]) -> Keyphrase:
    key = phrase_key(focus.text.split())
    for phrase in ranked:
        begins = len(key) < phrase.content_words and phrase_key(phrase.text.split())[: len(key)] == key
        if begins and phrase.in_title and phrase.count and _short(phrase):
            return phrase
    return focus
