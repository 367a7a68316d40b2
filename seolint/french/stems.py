"""A light French stemmer: number and gender undone, nothing else.

It joins «équipement militaire» and «équipements militaires», «journal» and
«journaux», «européen» and «européennes», and keeps apart what derivation
would mix («nation», «national»). Own rules; a stem is a key, not a word.
"""

from __future__ import annotations

import unicodedata
from functools import lru_cache

__all__ = ["fold", "stem"]

_IRREGULAR = {
    "yeux": "oeil",
    "cieux": "ciel",
    "travaux": "travail",
    "coraux": "corail",
    "vitraux": "vitrail",
    "baux": "bail",
    "vieille": "vieux",
    "vieilles": "vieux",
    "vieil": "vieux",
    "blanche": "blanc",
    "blanches": "blanc",
    "blancs": "blanc",
    "longue": "long",
    "longues": "long",
    "longs": "long",
    "publique": "public",
    "publiques": "public",
    "publics": "public",
    "grecque": "grec",
    "grecques": "grec",
    "grecs": "grec",
    "turque": "turc",
    "turques": "turc",
    "turcs": "turc",
    "pays": "pays",
    "temps": "temps",
    "corps": "corps",
    "mois": "mois",
    "fois": "fois",
    "cours": "cours",
    "cas": "cas",
    "bas": "bas",
    "plan": "plan",
    "plane": "plane",
}
# Longest first: each ending with what stands for it, once a plural is undone.
_FEMININE = (
    ("trice", "teur"),
    ("ienne", "ien"),
    ("éenne", "éen"),
    ("ière", "ier"),
    ("elle", "el"),
    ("onne", "on"),
    ("ette", "et"),
    ("euse", "eu"),
    ("aise", "ai"),
    ("oise", "oi"),
    ("ève", "ef"),
    ("ère", "er"),
    ("ète", "et"),
    ("ive", "if"),
    ("ise", "i"),
    ("ée", "é"),
    ("eau", "el"),
)


@lru_cache(maxsize=50_000)
def fold(text: str) -> str:
    """``text`` in lower case without accents, ligatures written out."""
    if text.isascii():
        return text.lower()
    text = text.lower().replace("œ", "oe").replace("æ", "ae")
    return "".join(c for c in unicodedata.normalize("NFD", text) if not unicodedata.combining(c))


@lru_cache(maxsize=50_000)
def stem(word: str) -> str:
    """The key that the singular and plural, masculine and feminine of ``word`` share."""
    word = word.lower().replace("œ", "oe").replace("æ", "ae")
    if word in _IRREGULAR:
        return _IRREGULAR[word]
    if len(word) <= 3:
        return word
    word = _singular(word)
    for ending, masculine in _FEMININE:
        if word.endswith(ending) and len(word) > max(4, len(ending)):
            return word[: -len(ending)] + masculine
    if word.endswith("e") and len(word) > 4:
        return word[:-1]
    return word


def _singular(word: str) -> str:
    if word.endswith("eaux"):
        return word[:-1]
    if word.endswith("aux") and len(word) > 4:
        return word[:-2] + "l"
    if word.endswith(("eux", "oux")):
        return word[:-1]
    if word.endswith("s") and not word.endswith("ss"):
        return word[:-1]
    return word
