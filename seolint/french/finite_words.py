"""Words that may be a verb with a subject, told without a parse: enough to see that a sentence may begin.

The regular forms of the present are known by their infinitive («compte» by
«compter»), the other tenses by their endings, and the irregular present by a
list. Many such forms are nouns too: what stands before them decides.
"""

from __future__ import annotations

import re
from functools import lru_cache
from itertools import pairwise

from seolint.french.function_words import FUNCTION_WORDS
from seolint.french.lexicon import is_known, parts_of_speech
from seolint.french.word_sets import words

__all__ = ["begins_clause", "is_finite", "may_be_finite", "may_have_verb"]

_IRREGULAR = words(
    """a ont est sont va vont fait font dit disent peut peuvent doit doivent veut veulent sait savent faut vaut
    valent voit voient croit croient boit boivent reçoit reçoivent aperçoit déçoit prend prennent apprend
    apprennent comprend comprennent reprend reprennent surprend surprennent entreprend rend rendent vend vendent
    perd perdent attend attendent entend entendent défend défendent descend descendent répond répondent dépend
    dépendent tend tendent étend met mettent permet permettent promet promettent remet remettent admet admettent
    transmet soumet compromet bat battent combat débat abat sort sortent part partent repart dort sent sentent
    sert servent court courent parcourt secourt meurt meurent tient tiennent vient viennent devient deviennent
    revient reviennent obtient obtiennent retient maintient maintiennent soutient soutiennent contient
    contiennent appartient intervient interviennent parvient convient provient prévient rejoint rejoignent
    craint craignent plaint atteint atteignent éteint peint contraint restreint suit suivent poursuit
    poursuivent vit vivent survit écrit écrivent décrit inscrit lit lisent élit élisent rit sourit produit
    produisent conduit conduisent construit détruit détruisent réduit réduisent introduit traduit connaît
    connaissent paraît paraissent apparaît disparaît disparaissent naît plaît conclut concluent exclut inclut
    résout acquiert requiert conquiert finit choisit choisissent réussit réussissent agit agissent réagit
    réagissent grandit grossit franchit fournit fournissent établit établissent garantit subit subissent
    investit avertit enrichit saisit remplit bâtit démolit bondit applaudit fleurit refroidit rebondit
    était étaient avait avaient fut furent eut eurent fit firent vit virent prit prirent mit mirent vint vinrent
    tint sera seront aura auront serait seraient aurait auraient n'est n'a n'ont s'est"""
)
_ENDING = re.compile(r"\w{2,}(?:aient|èrent|erait|eraient|irait|drait|eront|iront|dront|era|ira|dra|ait|ssent|issent)$")
_PRESENT = re.compile(r"(?P<stem>\w{2,}?)(?:ent|e|(?<=\w\w)a)$")
_CLITICS = re.compile(r"(?:n['’]|s['’]|l['’]|m['’]|y\s|ne\s|se\s|le\s|la\s|les\s|lui\s|leur\s)+", re.IGNORECASE)
_WORD = re.compile(r"[^\W\d_][\w’'-]*")
_NAME = re.compile(
    r"[A-ZÀ-ÖØ-ÞŒ][\w’'-]*(?:\s+(?:(?:de\s+la|du|des|de|van|von|ben|al)\s+|d['’])?[A-ZÀ-ÖØ-ÞŒ][\w’'-]*){0,4}\s+"
)
_DETERMINERS = words(
    "le la les l un une des du de d ce cet cette ces son sa ses leur leurs notre nos votre vos au aux à en"
)
_SUBJECTS = words("je j tu il elle on nous vous ils elles cela ça c qui")
_SPOKEN = re.compile(r"\w{2,}(?:ons|ez)$")
_PLAIN_WORD = re.compile(r"[^\W\d_]+")
_NOUNS = frozenset(("NOUN", "ADJ"))


@lru_cache(maxsize=16_384)
def may_be_finite(word: str) -> bool:
    """Whether ``word`` is, among other things perhaps, a verb in the third person: «compte», «rouvriront»."""
    low = word.lower().replace("’", "'")
    if low in _IRREGULAR or _ENDING.fullmatch(low):
        return True
    present = _PRESENT.fullmatch(low)
    if present is None or low in FUNCTION_WORDS:
        return False
    # «accueille» is «accueillir», «rouvre» «rouvrir»; «appelle» and «mène» change their stem.
    if low.endswith("a"):
        return is_known(present["stem"] + "er")
    stems = {present["stem"], low.removesuffix("nt").removesuffix("e")}
    stems |= {re.sub(r"(ll|tt)$", lambda m: m[0][0], s) for s in stems} | {
        re.sub(r"è(\w{1,2})$", r"e\1", s) for s in stems
    }
    stems |= {re.sub(r"è(\w{1,2})$", r"é\1", s) for s in stems} | {re.sub(r"i$", "y", s) for s in stems}
    return any(is_known(stem + end) for stem in stems if len(stem) > 1 for end in ("er", "ir"))


@lru_cache(maxsize=16_384)
def is_finite(word: str) -> bool:
    """Whether ``word`` can hardly be anything but a verb in the third person: «compte» is a noun as well."""
    low = word.lower().replace("’", "'")
    if not may_be_finite(low):
        return False
    return low in _IRREGULAR or not parts_of_speech(low) & _NOUNS


def begins_clause(text: str, at: int) -> bool:
    """Whether a name that begins at ``at`` governs a verb right behind it: «Orsenne compte», «Marc Dubois n’a»."""
    name = _NAME.match(text, at)
    if name is None:
        return False
    clitics = _CLITICS.match(text, name.end())
    verb = _WORD.match(text, clitics.end() if clitics else name.end())
    return verb is not None and verb.group()[0].islower() and may_be_finite(verb.group())


def may_have_verb(text: str) -> bool:
    """Whether ``text`` holds a subject's pronoun, or a word that may be a finite verb where one may stand.

    Not behind an article: «la porte» is a thing.
    """
    found = _PLAIN_WORD.findall(text)
    if _SUBJECTS & {word.lower() for word in found}:
        return True
    return any(
        word[0].islower() and before.lower() not in _DETERMINERS and (may_be_finite(word) or _SPOKEN.search(word))
        for before, word in pairwise(["", *found])
    )
