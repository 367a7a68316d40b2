"""A light stemmer for counting: words that differ by ending alone become one.

For lexical cohesion only, where speed matters and an occasional wrong merger
does no harm; matching a keyphrase works on lemmas. Suffixes after the idea of
light stemming for French (Savoy 1999), written anew. It cuts deeper than
:mod:`seolint.french.stems`, which keeps derivations apart.
"""

from __future__ import annotations

import re
from functools import lru_cache

__all__ = ["STOP_WORDS", "content_stems", "stem", "stem_words"]

_WORD = re.compile(r"[^\W_]+")
_ELIDED = re.compile(r"\b(?:[cdjlmnst]|qu|jusqu|lorsqu|puisqu|quoiqu)['’]", re.IGNORECASE)

_STOP_TEXT = """
    le la les l un une des du de d au aux à en y et ou où ni or mais car donc que qui quoi dont quel quelle
    quels quelles ce cet cette ces c ça cela ceci celui celle ceux celles se s soi son sa ses leur leurs mon ma
    mes ton ta tes notre nos votre vos je j tu il elle on nous vous ils elles me m te t lui eux moi toi sur sous
    dans par pour avec sans entre vers chez contre depuis pendant durant avant après dès jusque jusqu selon
    malgré parmi hors lors afin comme si quand lorsque puisque parce tandis alors ainsi aussi encore déjà
    toujours jamais plus moins très trop assez peu beaucoup bien mal pas ne n non oui tout toute tous toutes
    autre autres même mêmes tel telle tels telles chaque quelque quelques plusieurs certain certains certaine
    certaines aucun aucune nul être est es suis sommes êtes sont été étant était étaient étions sera seront
    serait seraient fut furent soit soient avoir a ai as avons avez ont eu ayant avait avaient aura auront
    aurait auraient ait aient faire fait font faite faits faites fera ferait peut peuvent pouvoir pourra
    pourrait pourraient doit doivent devoir devrait devraient va vont aller faut dit dire dits ici là voici
    voilà puis ensuite enfin cependant toutefois pourtant notamment également surtout seulement souvent parfois
    environ près loin peut-être ci deux trois quatre cinq six sept huit neuf dix premier première mille cent p
    ex etc
"""
STOP_WORDS = frozenset(_STOP_TEXT.split())
"""Words that say nothing of a topic."""

_ACCENTS = str.maketrans("àâäéèêëîïôöùûüçœæ", "aaaeeeeiioouuucoa")
_SUFFIX_TEXT = """
    issements issement atrices ateurs ations atrice ateur ation itions ition ements ement amment emment ments
    ment euses euse eurs eur ances ance ences ence ables able ibles ible istes iste ismes isme ites ite iques
    ique ives ive ifs if aient erions eraient erait eront erons erez erai eras era issent issant issons issez
    assent antes ante ants ant ions ait ais ees ee ent ons ez er es ir is it ales aux ale al elles elle els el
    iennes ienne iens ien ieres iere iers ier ues ue us e s x i u
"""
_BY_LAST: dict[str, tuple[str, ...]] = {}
for _suffix in sorted(_SUFFIX_TEXT.split(), key=lambda s: (-len(s), s)):
    _BY_LAST[_suffix[-1]] = (*_BY_LAST.get(_suffix[-1], ()), _suffix)


@lru_cache(maxsize=65_536)
def stem(word: str) -> str:
    """The stem of one lower-case word: accents folded, its longest suffix cut, at least four letters kept."""
    folded = word.translate(_ACCENTS)
    for suffix in _BY_LAST.get(folded[-1:], ()):
        if folded.endswith(suffix) and len(folded) - len(suffix) >= 4:
            return folded[: -len(suffix)]
    return folded


@lru_cache(maxsize=8_192)
def stem_words(text: str) -> tuple[str, ...]:
    """The stems of the content words of ``text``, in order, elisions undone."""
    words = _WORD.findall(_ELIDED.sub(" ", text.lower()))
    return tuple(stem(w) for w in words if len(w) > 1 and w not in STOP_WORDS)


def content_stems(text: str) -> frozenset[str]:
    """The set of :func:`stem_words`."""
    return frozenset(stem_words(text))
