"""Whether a full stop ends a sentence or only shortens a word.

The lists are our own, after the usage codes of French typography («Lexique
des règles typographiques en usage à l’Imprimerie nationale») and what
newspapers write; nothing is copied from anybody's list.
"""

from __future__ import annotations

import re

from seolint.french.gluing import STARTERS
from seolint.french.lexicon import prefers_lower_case

__all__ = ["begins_sentences", "may_end_sentence"]

_TITLES_TEXT = """
    m mm mme mmes mlle mlles mr mrs ms mgr me dr drs pr prof st ste sts stes vve cf p.ex ex n.b nb p.-s i.e
    c.-à-d c-à-d càd vs av bd boul bld tél fbg chem
"""
_TITLES = frozenset(_TITLES_TEXT.split())
"""Stand before a name, an example or an address: never the end of a sentence."""

_BEFORE_NAME_TEXT = """
    abbé cdt cne gal gén lt sgt adj-chef amb sen dép hon rév fr rte imp fg sq rés apt bât esc conf
    éd ed edit coll dir trad préf ill réimp tel fax réf obj sté éts ets dpt dépt arr univ acad inst assoc
    féd synd syn ant gr angl env approx resp op loc
"""
_BEFORE_NAME = frozenset(_BEFORE_NAME_TEXT.split())
"""Stand before a name or a noun; the end of a sentence only where one obviously begins behind them."""

_BEFORE_FIGURE_TEXT = """
    art p pp n no nos num fig figs vol vols chap ch t tom al sect par § v ann annexe app pl tab doc f fol ff liv l
    tit r d reg rég env approx max min bp cs cp poste int éd ed ligne lig col alin janv févr fév avr juil juill sept
    oct nov déc q pos réf
"""
_BEFORE_FIGURE = frozenset(_BEFORE_FIGURE_TEXT.split())
"""Abbreviations where a figure or a Roman numeral follows, ordinary words or letters elsewhere."""

_ALSO_LAST_TEXT = "cie inc ltd corp jr sr ap apr al id ss sqq"
_ALSO_LAST = frozenset(_ALSO_LAST_TEXT.split())
"""Often the last word of a sentence and often not: an obvious beginning decides."""

_PARTICLES_TEXT = "le la les de du des d l van von el al ben di da lo mac o"
_PARTICLES = frozenset(_PARTICLES_TEXT.split())
"""Begin surnames as well as sentences."""

_NOT_BEFORE_LETTER_TEXT = """
    de par et selon à avec pour chez comme ou que contre sans entre vers sur dans est sont dont avant après monsieur
    madame docteur professeur maître président ministre général écrivain auteur poète acteur peintre chanteur juge
    sénateur député maire roi capitaine colonel lieutenant rue avenue au aux du des le la les un une en mais
"""
_NOT_BEFORE_LETTER = frozenset(_NOT_BEFORE_LETTER_TEXT.split())
"""Words before which a single letter is an initial («selon J. Le Goff»), not a label («la vitamine C.»)."""

_WORD_BEFORE = re.compile(r"[^\s«“”\"()\[\]»,;:!?/\u00a0\u202f]*$")
_PREVIOUS_WORD = re.compile(r"([^\W\d_]+)[\s\u00a0\u202f]+$")
_NEXT_WORD = re.compile(r"(?:[LDJCSNMTldjcsnmt]|[Qq]u)['’]|[^\W\d_]+(?:[-'’][^\W\d_]+)*")
_ROMAN = re.compile(r"[IVXLC]+(?![^\W\d_])")
_INITIALS = re.compile(r"(?:[^\W\d_a-zà-ÿ][a-z]?\.[-–‑]?)*[^\W\d_a-zà-ÿ][hl]?")
_DOTTED = re.compile(r"(?:[^\W\d_]{1,2}\.[-–‑]?)+[^\W\d_]{1,2}")
_ELIDED = re.compile(r"^(?:[ldjcsnmt]|qu|jusqu|lorsqu|puisqu)['’]", re.IGNORECASE)
_ERA = re.compile(r"(?:av|ap|apr|avant|après)\.?[\s\u00a0\u202f]+J\.?[-–‑]?C$")
_REACH = 40


def may_end_sentence(text: str, stop: int, following: int) -> bool:
    """Whether the single full stop at ``stop`` can end a sentence whose successor begins at ``following``.

    Looks at some forty characters to either side.
    """
    found = _WORD_BEFORE.search(text, max(0, stop - _REACH), stop)
    word = found.group() if found else ""
    if not word:
        return True
    bare = _ELIDED.sub("", word).strip("-–'’").lower()
    next_ = _NEXT_WORD.match(text, following, following + _REACH)
    following_word = next_.group() if next_ else ""
    starts = begins_sentences(following_word) and "(" not in text[stop:following]
    if bare in _BEFORE_FIGURE and (text[following].isdigit() or _ROMAN.match(text, following)):
        return False
    if _ERA.search(text, max(0, stop - 16), stop):
        return True
    if bare in _TITLES:
        return False
    if bare in _BEFORE_NAME or bare in _ALSO_LAST:
        return starts
    if _INITIALS.fullmatch(word) or _DOTTED.fullmatch(word):
        usual = starts and _usual_first_word(following_word)
        return usual and _initials_end(text, stop - len(word), word, following_word)
    return True


def begins_sentences(word: str) -> bool:
    """Whether a capitalised word has its capital from beginning a sentence: it is no name.

    A usual first word, or one that is more frequent without its capital.
    """
    if _usual_first_word(word):
        return True
    return len(word) > 2 and word[1:].islower() and prefers_lower_case(word)


def _usual_first_word(word: str) -> bool:
    low = word.lower().replace("’", "'")
    return low in STARTERS or low.endswith("'") or low.split("-")[0] in STARTERS


def _initials_end(text: str, at: int, word: str, following: str) -> bool:
    """Whether initials («J.», «J.-P.») or a dotted acronym («U.S.A.») close their sentence before a usual beginning."""
    if len(word) > 2:
        return following.lower() not in _PARTICLES or len(word) >= 5
    before = _PREVIOUS_WORD.search(text, max(0, at - _REACH), at)
    if before is None:
        return False
    previous = before.group(1)
    if previous.islower():
        return len(previous) > 2 and previous not in _NOT_BEFORE_LETTER
    # «Dagobert I. Ils…», «Mac OS X. Une…»: a number behind a name.
    return word in "IVX" and following.lower() not in _PARTICLES
