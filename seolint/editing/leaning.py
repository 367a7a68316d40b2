# ruff: noqa: E501 - lists of words are read as lines
"""Sentences that lean on the one before: pronouns, demonstratives, connectors, quotations without a speaker.

A paragraph that begins with one, and still more a section, leaves its reader
without what the words refer to.
"""

from __future__ import annotations

import re

__all__ = ["announces", "attributed_quotation", "continues", "lean", "leans_back"]

_PRONOUN = re.compile(
    r"(?:il|elle|ils|elles|ce|c['’]|cela|ceci|ça|celui|celle|ceux|celles|celui-ci|celle-ci|ceux-ci|celles-ci|ce dernier|"
    r"cette dernière|ces derniers|ces dernières|y|en|lui|leur|leurs|son|sa|ses|eux|tous|toutes|chacune?|aucune?|"
    r"(?:pour|selon|d['’]après|avec|contre|chez|sans) (?:lui|elle|eux|elles)|certain[es]+|d['’]autres|l['’]autre|les autres|l['’]une?|le même|la même|les mêmes|tel|telle|tels|telles|celui-là|là|ici)\b",
    re.IGNORECASE,
)
_IMPERSONAL = re.compile(
    r"il\s+(?:n['’]|ne\s+)?(?:y\s+(?:a|avait|aura|eut|aurait)\b|est\s+(?:\w+\s+)?(?:probable|possible|important|nécessaire|difficile|clair|vrai|temps|prévu|question|"
    r"rare|utile|essentiel|interdit|conseillé|recommandé|évident|impossible)|faut|faudra|fallait|s['’]agit|reste\s|existe|"
    r"semble\s+que|suffit|convient|pleut|neige|fait\s+(?:beau|froid|chaud|nuit|jour))",
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
_LATE_PRONOUN = re.compile(
    r"(?!(?:quand|lorsqu|si |s['’]|comme |puisqu|parce qu|bien qu|après qu|depuis qu|dès qu|alors qu|tandis qu|pendant qu|"
    r"pour (?:l[ea']|m))\w*)[^.,;:!?«»]{3,90},\s+(?P<pronoun>(?:ils?|elles?)\s+.{0,40})",
    re.IGNORECASE,
)
"""«Réunis mardi à la mairie, ils …»: the subject comes late. After a clause of its own the antecedent stands inside."""
_AMONG = re.compile(r"[^.,;:!?«»]{0,40}\bd['’]entre (?:eux|elles)\b", re.IGNORECASE)
_INSIDE = re.compile(
    r"[^.,;:!?«»]{3,50}? (?:n['’]|ne )?y [a-zà-ÿ]+(?:ent|ait|ont|est|it|e|a)\b"
    r"|(?:(?:tous |toutes )?l[ea]s? |l['’]|une? |des |on |d['’]autres )[^.,;:!?«»]{0,50}?\b"
    r"(?:n['’]|ne |l['’])?(?:y|en) [a-zà-ÿ]+(?:ent|ait|ont|est|it|e|a)\b"
    r"|(?:les|ces) (?:deux|trois|quatre|cinq|six) (?!tiers|quarts)[a-zà-ÿ]+ (?!d[eu]s?\b|d['’]|qu|dont|où)"
    r"|l['’]aînée?\b|l[ea] cadette?\b|l[ea]s? (?:premi[eè]re?s?|deuxièmes?|secondes?|troisièmes?|derni[eè]re?s?) "
    r"[a-zà-ÿ]+(?:ent|ait|ont|est|it|erse|end)\b",
    re.IGNORECASE,
)
"""«Les cours y débutent …», «La deuxième traverse …», «Les deux hommes …»: the noun before is needed all the same."""
_THEIRS = re.compile(r"(?P<before>[^.,;:!?«»]{3,50}?)\bleurs? [a-zà-ÿ]{3}", re.IGNORECASE)
_SEVERAL = re.compile(r"\b(?:les|des|ces|ses|aux|nos|vos|plusieurs|deux|trois|\d+|\w{3,}[sx])\b", re.IGNORECASE)
_PERSON = re.compile(
    r"(?:l['’]ancien(?:ne)?\s+[a-zà-ÿ]+|l['’](?:intéressée?|homme|élue?|octogénaire)|l[ea]\s+(?:\w+génaire|trentenaire|"
    r"jeune\s+(?:homme|femme|fille|garçon)|retraitée?|chercheu(?:r|se)|quinqua|sexa))(?=\s+(?!d[eu]s?\b|d['’])[a-zà-ÿ])",
    re.IGNORECASE,
)
_SURNAME = re.compile(
    r"[A-ZÀ-Ý][\w’'-]+ (?:a|avait) (?:également |aussi |encore )?(?:déclaré|ajouté|affirmé|indiqué|précisé|rappelé|expliqué|estimé|"
    r"assuré|souligné)\b"
)
_FULL_NAME = re.compile(r"\b[A-ZÀ-Ý][a-zà-ÿ]+(?:-[A-ZÀ-Ý][a-zà-ÿ]+)? [A-ZÀ-Ý][\w-]+")
_ANNOUNCES = re.compile(
    r"[^.,;:!?«»]{3,60}\b(?:pose|soulève|ouvre|ravive|relance)(?:nt)?\s+(?:aussi |également |enfin |surtout )?(?:une?|des|la|le|d['’]autres)\s+"
    r"(?:\w+\s+)?(?:questions?|débats?|problèmes?|interrogations?)\b|(?:reste|demeure) (?:la|une) question\b",
    re.IGNORECASE,
)
_QUOTED = re.compile(r"\s*[«“»]")
_ATTRIBUTED = re.compile(r"[»”]\s*,?\s*[^«»]*$")
_BY_PRONOUN = re.compile(
    r"[»”]\s*,?\s*[^«»A-ZÀ-Ý]{0,40}?-(?:t-)?(?:ils?|elles?|on)\b(?![^«»]*[A-ZÀ-Ý][a-zà-ÿ]+ [A-ZÀ-Ý])"
)
"""«…», raconte-t-il: who speaks, the sentence before says."""
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
    if not quoted and _late_subject(bare):
        return 1.0
    if _CONNECTOR.match(bare):
        return 0.3 if quoted else 0.4
    if _ALSO.match(bare):
        return 0.2 if quoted else 0.4
    if not quoted and (_INSIDE.match(bare) or _of_others(bare)):
        return 0.5
    return 0.0


def _of_others(sentence: str) -> bool:
    """«La loi prévoit que leur contrat …»: whose, nothing before it in the sentence says."""
    found = _THEIRS.match(sentence)
    return found is not None and not _SEVERAL.search(found["before"])


def _late_subject(sentence: str) -> bool:
    """Whether the main clause has a pronoun for its subject, or counts «d’entre elles», behind an opening phrase."""
    if _AMONG.match(sentence):
        return True
    late = _LATE_PRONOUN.match(sentence)
    return late is not None and not _IMPERSONAL.match(late["pronoun"])


def continues(before: str, sentence: str) -> float:
    """How much ``sentence`` goes on with the one ``before``, by what both say: 0 to 1.

    A person described («L’ancien éleveur …») whose name was just given, a bare
    surname that goes on speaking, a quotation behind a quotation.
    """
    if _PERSON.match(sentence) and _FULL_NAME.search(before):
        return 1.0
    if _QUOTED.match(sentence) and "»" in before:
        return 0.6
    return 0.4 if _SURNAME.match(sentence) else 0.0


def announces(sentence: str) -> bool:
    """Whether a sentence says what the next ones are about («La découverte pose aussi une question de droit»)."""
    return _ANNOUNCES.match(sentence) is not None


def leans_back(sentence: str) -> bool:
    """Whether a sentence should rather not begin a paragraph."""
    return lean(sentence) >= 0.4


def attributed_quotation(sentence: str) -> bool | None:
    """For a sentence that begins with a quotation: whether it says who speaks; ``None`` for any other."""
    if not _QUOTED.match(sentence):
        return None
    tail = _ATTRIBUTED.search(sentence.rstrip())
    if _BY_PRONOUN.search(sentence) is not None:
        return False
    return tail is not None and sum(c.isalpha() for c in tail.group()) > 4
