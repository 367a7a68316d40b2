# ruff: noqa: E501 - a pattern is read, and compared with its neighbours, on one line
"""The notation of page furniture: a phrase that scraping leaves in an article, and words many share.

:mod:`seolint.french.debris.finding` decides where such a phrase begins and ends. In a
pattern a space stands for any white space and ``'`` for either
apostrophe; upper and lower case are alike.
"""

from __future__ import annotations

import re
from dataclasses import dataclass
from typing import Literal

__all__ = ["APP", "LETTER", "NETWORK", "OUR", "PIECE", "Phrase", "compile_phrase"]

Tail = Literal["none", "words", "title", "label"]
Strength = Literal["echo", "weak", "strong", "fixed"]


@dataclass(frozen=True, slots=True)
class Phrase:
    """One family's phrases of one shape.

    ``tail`` says what may follow the phrase and goes with it: nothing, words
    up to the end of that sentence, the title of another article, or labels
    («Tags : économie, emploi») that hold no verb.
    ``strength``: ``echo`` phrases count beside other debris only, ``weak`` phrases must stand between sentences, ``strong`` ones
    may follow unpunctuated text when they begin with a capital, ``fixed`` ones
    may stand in the middle of a sentence. ``keys``: lower-case strings one of
    which every match holds.
    """

    family: str
    keys: tuple[str, ...]
    tail: Tail
    strength: Strength
    heads: tuple[str, ...]


_TOKEN = re.compile(r"\\.|\[(?:\\.|[^\]\\])*\]| \?| |'", re.DOTALL)
_MEANS = {" ?": r"\s*", " ": r"\s+", "'": "['’]"}


def compile_phrase(head: str) -> str:
    """The regular expression of a head; character classes and escapes are left as they are."""
    return _TOKEN.sub(lambda m: _MEANS.get(m.group(), m.group()), head)


APP = r"(?:application|appli|app)(?: mobiles?)?(?: gratuite(?:ment)?)?"
LETTER = r"(?:newsletters?|infolettres?|lettres? d'informations?|lettres? hebdomadaires?|lettres? quotidiennes?|bulletin d'informations?)"
OUR = r"(?:notre|nos|la|les|cette|l'|une de nos|l'une de nos|votre)\s*"
NETWORK = (
    r"(?:facebook|twitter|x|x \(ex-twitter\)|x \(anciennement twitter\)|linkedin|whatsapp|telegram|instagram|pinterest|tiktok"
    r"|messenger|bluesky|threads|mastodon|reddit|flipboard|e-?mail|mail|courriel|sms|google (?:news|actualités|discover)"
    r"|youtube|snapchat|pocket|les réseaux sociaux|imprimer|copier le lien)"
)
PIECE = r"(?:article|contenu|page|vidéo|info|histoire|actualité)"
