"""Syllables of a French word, from its spelling.

Counted as the dictionary of Lexique counts them: a final mute e is none, an e
inside the word is one («samedi» three), a semivowel joins its vowel («lion»
one, «nuit» one) except behind a consonant and l or r («crier» two). A script
of rules does it, with closed lists where French spelling does not say what is
pronounced. Whether a final -ent is heard («ils couvent», «le couvent») is
taken from the part of speech where it is given, else from the lemma tables of
the language model.
"""

from __future__ import annotations

import re
import unicodedata
from functools import lru_cache

from seolint.french.lexicon import parts_of_speech

__all__ = ["count_syllables"]

_VOWELS = "aàâäáãåeéèêëiîïíoôöóuùûüúyÿœæ"
_V = f"[{_VOWELS}]"

_UNIT = (
    "eau|oei|œi|œu|oeu|eui(?=l)|oui(?=l)|âi(?=l)|ai|aî|aû|aoû|au|ei|eî|eu|eû|oi|oî|ou|oû|où|oo|ee|ea|[aeou]y"
    f"|[{_VOWELS}]"
)
_GLIDE = rf"(?:ou|[iïîuûüy])(?={_V})"
_NUCLEUS = re.compile(rf"(?:{_GLIDE})?(?:{_UNIT})")
_FIRST_AFTER_CLUSTER = re.compile(rf"ui|{_UNIT}")
_RUN = re.compile(rf"(?P<before>[^{_VOWELS}]*)(?P<run>{_V}+)")
_CLUSTER = re.compile(r"(?:[bcdfgkptv]|[cpt]h)[lr]$")


def _drop_e(match: re.Match[str]) -> str:
    """The word without its second vowel where that is a mute e."""
    return re.sub(r"(?<=[^aeiouéèêô])e(?=[cpntrmj])", "", match.group(), count=1)


_SPELLED = tuple(
    (re.compile(pattern), new)
    for pattern, new in (
        # Learned and borrowed spellings of one vowel.
        (r"^oe(?=[cdnst])|(?<=f)oe(?=t)|(?<=c)oe(?=l)|(?<=ph)oe", "é"),
        (r"^ae(?=g)|(?<=c)ae(?=s)|(?<=n)ae(?=v)|(?<=t)ae(?=n)|(?<=pr)ae(?=s)", "é"),
        (r"mael", "mal"),
        (r"(?<=th|sk|nz)aï|(?<=our)aï|daï(?=qui)", "ai"),
        (r"oa(?=ch|st)|(?<=[lr])oa(?=d)", "o"),
        (r"aa(?=[ln])", "a"),
        (r"ooing", "oin"),
        # Old spellings of one vowel: paon, saoul, poêle, moelle.
        (r"(?<=[pft])aon", "an"),
        (r"saou(?=l)", "sou"),
        (r"poê(?=l)", "poi"),
        (r"moe(?=ll)", "moi"),
        (r"souhai", "souai"),
        # Two vowels that look like one: pays, abbaye, coopérer, zoologie, antialcoolique.
        (r"pay(?=s)", "pa-i"),
        (r"abbaye", "abba-ie"),
        (r"^(in)?coo(?=p|rd)", "co-o"),
        (r"zoo(?!m)", "zo-o"),
        (r"^anti(?=[aéo])", "anti-"),
        (r"ii", "i"),
        # An e between consonants that nobody says.
        (r"ffement", "ffment"),
        (
            r"médecin|passeport|netteté|honnêteté|pentecôte|suzerain|promenad|promeneu|promener$|rejet(?=[aâeéè])",
            _drop_e,
        ),
        (r"qu", "k"),
        (r"ge(?=[aàâoôu])", "j"),
        (r"gu(?=[eéèêiîy])", "g"),
        (r"e(?=oi)", ""),
    )
)
"""Letters that are no vowels where they stand."""

_MUTE_INSIDE = tuple(
    (re.compile(pattern), new)
    for pattern, new in (
        # An e behind a vowel is mute before the endings of the future and of derived nouns.
        (r"(?<=[iué])e(?=r(?:ai[st]?|aient|as?|ez|i?ons|iez|ont)$)", ""),
        (r"(?<=[iué])e(?=(?:ments?|ri|rik|tés?)s?$)", ""),
        (r"(?<=[aeoué])y(?=[" + _VOWELS + "])", "-"),
        (r"(?<=u)(?=ez$)", "-"),
    )
)
_FINAL_E = re.compile(r"(?<=[^\W\d_])es?$")

_VERB_FIRST = frozenset(("ferment", "émergent", "affluent", "coïncident", "divergent", "convergent"))
"""Spellings shared by a verb and a noun or adjective where the verb is what is mostly written."""

_HEARD_ENT = frozenset(("sent", "ressent", "consent", "pressent", "ment", "dément", "repent"))
"""The singular of verbs in -entir."""


_SPELLED_OUT = {"w": 3, "cm": 3, "mm": 3, "km": 3, "dm": 3, "kg": 2, "mg": 4}
"""Letters and units that are not read as one syllable a letter (Lexique reads «cm» in full)."""

_NOISE = re.compile(r"[bpv]?r{2,}|pf+t?|z{2,}|h?m{2,}|hm+|ps+t|gr+|ch+t?|s+h*t?|ts+")


@lru_cache(maxsize=65_536)
def count_syllables(word: str, *, verb: bool | None = None) -> int:
    """Syllables of one word; 0 for an elided one («l’»), which has none of its own.

    ``verb`` says whether the word stands as a verb, where that is known.
    Parts joined by hyphens or apostrophes are counted one by one. A word
    without a vowel is spelled («SVP») unless it is a noise («pff»).
    """
    text = unicodedata.normalize("NFC", word).lower().replace("\u00ad", "")
    parts = [part for part in re.split(r"[\W_]+", text) if part]
    if len(parts) == 1 and text == parts[0] and not re.search(rf"{_V}|\d", text):
        return _SPELLED_OUT.get(text, 1 if _NOISE.fullmatch(text) else len(text))
    return sum(_of_part(part, verb) for part in parts)


_SMALL = (2, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 2, 1, 1, 2, 2, 2)
"""Syllables of zéro, un… dix-neuf."""

_TENS = (0, 0, 1, 1, 2, 2, 2, 2, 3, 3)


def _of_number(number: int) -> int:
    """Syllables of a whole number as it is read in France."""
    if number < 20:
        return _SMALL[number]
    if number < 100:
        ten, one = divmod(number, 10)
        if ten in (7, 9):
            ten, one = ten - 1, one + 10
        return _TENS[ten] + (_SMALL[one] if one else 0) + (one in (1, 11) and ten < 8)
    for value, syllables in ((10**9, 2), (10**6, 2), (1000, 1), (100, 1)):
        if number >= value:
            many, rest = divmod(number, value)
            lead = 0 if many == 1 and value <= 1000 else _of_number(many)
            return lead + syllables + (_of_number(rest) if rest else 0)
    raise AssertionError(number)


def _of_part(part: str, verb: bool | None) -> int:
    if part.isdecimal():
        return _of_number(int(part)) if len(part) < 13 else len(part)
    mute = part.endswith("ent") and _mute_ent(part, verb)
    for pattern, new in _SPELLED:
        part = pattern.sub(new, part)
    shorter = part[:-3] if mute else _FINAL_E.sub("", part)
    if re.search(_V, shorter):
        part = shorter
    for pattern, new in _MUTE_INSIDE:
        part = pattern.sub(new, part)
    count = 0
    for found in _RUN.finditer(part):
        # One letter more than the run: «euil» is one sound because of its l.
        at, end = found.start("run"), found.end() + 1
        if _CLUSTER.search(found["before"]) and (first := _FIRST_AFTER_CLUSTER.match(part, at, end)):
            at = first.end()
            count += 1
        count += sum(1 for _ in _NUCLEUS.finditer(part, at, end))
    return count


def _mute_ent(part: str, verb: bool | None) -> bool:
    """Whether the final -ent of a word is the mute ending of a verb."""
    if part.endswith(("aient", "oient", "éent", "èrent", "issent", "assent", "ussent")):
        return True
    if part in _HEARD_ENT:
        return False
    known = parts_of_speech(part)
    conjugated = "VERB" in known or "VERB" in parts_of_speech(part[:-3] + "er")
    if part.endswith(("tient", "vient")) and "VERB" not in parts_of_speech(part[:-3] + "er"):
        return False
    if verb is not None and conjugated:
        return verb
    return part in _VERB_FIRST or (conjugated and not known - {"VERB"})
