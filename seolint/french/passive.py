"""Passive clauses: être + past participle that says what is done to the subject.

The parser's ``aux:pass`` is the first witness. It takes «est situé» and «est
né» for passives and misses «est produit» and «seront invités»; so what it says
is judged again by the verb (verbs of movement never passivise), by the
participle (some are adjectives by now), by a reflexive pronoun, by an agent and
by the compound tense («a été fatigué par» is an event).

«se faire / se voir / se laisser + infinitive» is another construction and is
found apart, by :func:`find_se_faire`.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass

from seolint.french.parse import Parse
from seolint.french.word_sets import words
from seolint.text import Span

__all__ = ["Passive", "find_passives", "find_se_faire", "is_passive"]


@dataclass(frozen=True, slots=True)
class Passive:
    """One passive verb: from its auxiliary to its participle (or infinitive), in the text that was parsed.

    ``verb`` is the index of the participle's token, ``agent`` tells whether
    the doer is named («par la police»), ``sentence`` is the sentence's number.
    """

    span: Span
    verb: int
    agent: bool
    sentence: int


ETRE_FORMS = words(
    "suis es est sommes êtes sont étais était étions étiez étaient fus fut fûmes fûtes furent serai seras",
    "sera serons serez seront serais serait serions seriez seraient sois soit soyons soyez soient fût fussent",
    "être étant été etais etait etaient etes etant ete etre",
)
ETRE_VERBS = words(
    "aller venir revenir devenir redevenir parvenir survenir advenir intervenir provenir convenir subvenir",
    "arriver partir repartir mourir décéder naître renaître rester demeurer tomber retomber entrer éclore",
    "échoir apparaître réapparaître disparaître sortir ressortir monter remonter descendre redescendre",
    "rentrer retourner passer repasser",
)
"""Verbs that take être in the active: passive only behind «été» («ont été montés», «a été convenu»)."""

_STATES = words(
    "situé décédé mort réputé renommé doué attentionné évolué abonné apparenté aisé zélé motivé passionné",
    "fatigué épuisé marié divorcé fiancé assis couché habitué préoccupé convaincu persuadé étonné déçu ravi",
    "satisfait gêné désolé guindé compliqué approprié inachevé illimité animé varié avisé averti expérimenté",
    "élevé avancé limité dédié adapté isolé éloigné opposé démodé dépassé privé dévoué cultivé distingué posé",
    "réservé serré usé rassis confus diffus poli hardi ému lié relié parti fini spécialisé localisé dépourvu",
    "dénué muni pressé démuni endetté affilié jumelé enclavé achevé ouvert fermé couvert allié séparé absolu",
    "répandu apprécié assuré généralisé énervé effrayé terrifié embarrassé paralysé sensibilisé équilibré",
    "détaillé coloré salé sucré épicé meublé ensoleillé bondé encombré",
)
"""Participles that mostly say how something is: passive only with an agent or in a tense of events."""

_NEVER = words(
    "âgé issu né sis inchangé inné censé sensé inconnu méconnu inattendu imprévu",
)
"""Adjectives that only look like participles."""

_IRREGULAR = (
    r"(?:fai|di|écri|crip?|dui|trui|cui|frit|fer|ver|mor|join|pein|tein|crain|plain|train|fein|astrein|étein|attein|"
    r"contrain|rein|sui)t|(?:mi|pri|qui|assi|si|clu|clo|dissou|absou|résou)s"
)
_PARTICIPLE = re.compile(rf"(?:[éiuû]|{_IRREGULAR})e?s?$")
_LIKE_PARTICIPLE = re.compile(
    rf"(?:é|{_IRREGULAR}|gravi|élu|dû|du|(?:ren|ten|ven|per|fon|pen|tor|mor)du|battu|voulu|vécu|connu|ten[u]|prévu|vu|çu|lu|"
    r"exclu|réuni|choisi|établi|défini|rempli|suivi|servi|subi|saisi|puni|bâti|garni|fourni|alourdi|élargi|affaibli|"
    r"envahi|investi|accueilli|recueilli|trahi|banni|averti|converti|réparti|démoli|aboli|enrichi|blanchi|élu)e?s?$"
)
_NAMED = re.compile(r"(?:sacré|élu|réélu|nommé|couronné|proclamé|désigné|déclaré|promu)e?s?$")
_REFLEXIVE = frozenset(["se", "s'"])
_KEEP_S = re.compile(r"(?:mis|pris|quis|sis|clus|clos|sous|confus|diffus|absous)$")
_ASIDE = re.compile(
    r"d' abord|en revanche|en effet|par ailleurs|au contraire|de nouveau|en général|en outre|par conséquent|à nouveau|"
    r"du reste|en fait|de plus|de fait|en partie|en principe|en particulier|par exemple|pour l' instant|en même temps|"
    r"tout d' abord|sans doute|peu à peu|à présent|au moins|en permanence|avant tout"
)


def _base(word: str) -> str:
    """The masculine singular of a participle, as written in the lists above."""
    word = word.lower()
    if word.endswith("s") and not _KEEP_S.search(word):
        word = word[:-1]
    if word.endswith("e") and not word.endswith("re"):
        word = word[:-1]
    return word


def _children(parse: Parse, head: int) -> Iterator[int]:
    for i in range(max(0, head - 60), min(len(parse), head + 40)):
        if parse.head[i] == head and i != head:
            yield i


def _has_agent(parse: Parse, verb: int) -> bool:
    for i in _children(parse, verb):
        if parse.dep[i] == "obl:agent":
            return True
        if parse.dep[i].startswith("obl") and i > verb and parse.pos[i] in ("NOUN", "PROPN", "PRON"):
            first = next(_children(parse, i), i)
            if parse.text[first].lower() == "par":
                return True
    return False


def _is_participle(parse: Parse, i: int) -> bool:
    word = parse.text[i].lower()
    if parse.pos[i] == "VERB":
        past = "VerbForm=Part" in parse.morph[i] and "Tense=Pres" not in parse.morph[i]
        return past and bool(_PARTICIPLE.search(word))
    return parse.pos[i] == "ADJ" and bool(_LIKE_PARTICIPLE.search(word))


def _is_etre(parse: Parse, i: int) -> bool:
    if parse.text[i].lower() not in ETRE_FORMS or parse.pos[i] not in ("AUX", "VERB"):
        return False
    # «un été marqué par…»: the summer, whatever the tagger says.
    return parse.text[i].lower() != "été" or i == 0 or parse.pos[i - 1] not in ("DET", "ADP", "NUM")


def _reflexive(parse: Parse, aux: int, verb: int) -> bool:
    """Whether the clause is pronominal: «s'est pris», «se serait occupé», «nous nous sommes vus»."""
    if aux and parse.text[aux].lower() != "été":
        before = [i for i in range(max(0, aux - 3), aux) if parse.sentence[i] == parse.sentence[aux]]
        for i in reversed(before):
            if parse.text[i].lower() in _REFLEXIVE and not parse.text[i + 1].lower().startswith("il"):
                return True
            if parse.pos[i] not in ("PRON", "ADV", "AUX"):
                break
    return any(
        parse.dep[i].startswith("expl") and i < aux and parse.pos[i] == "PRON" and parse.text[i].lower() != "il"
        for i in _children(parse, verb)
    )


def _judge(parse: Parse, aux: int, verb: int) -> bool:
    """Whether ``aux`` (a form of être) and the participle ``verb`` make a passive."""
    base = _base(parse.text[verb])
    compound = parse.text[aux].lower() == "été"
    if base in _NEVER or (parse.lemma[verb] in ETRE_VERBS and not compound) or _reflexive(parse, aux, verb):
        return False
    if not compound and any(parse.lemma[i] == "avoir" and aux < i < verb for i in _children(parse, verb)):
        return False
    if base in _STATES:
        return compound or parse.text[aux].lower() in ("fut", "furent") or _has_agent(parse, verb)
    return True


def _next_participle(parse: Parse, aux: int) -> int | None:
    """The participle behind a form of être whose parse went astray: only adverbs and set asides between."""
    between: list[str] = []
    for i in range(aux + 1, min(aux + 8, len(parse))):
        if parse.sentence[i] != parse.sentence[aux]:
            return None
        if _is_participle(parse, i):
            rest = _ASIDE.sub("", " ".join(between)).strip(" ,")
            named = parse.pos[i] == "VERB" or bool(_NAMED.search(parse.text[i].lower()))
            return i if not rest and named else None
        if parse.pos[i] != "ADV":
            between.append(parse.text[i].lower())
    return None


def _verb_of(parse: Parse, aux: int) -> int | None:
    """The participle that ``aux`` goes with."""
    head = parse.head[aux]
    if head > aux and parse.dep[aux].startswith(("aux", "cop")) and _is_participle(parse, head):
        # A noun between a copula and its head makes the participle that noun's own («le premier endroit habité»).
        if parse.pos[head - 1] == "DET" or (head > 1 and parse.pos[head - 2] == "DET" and head - 1 > aux):
            return None
        nouns = any(parse.pos[i] in ("NOUN", "PROPN", "DET", "SCONJ") for i in range(aux + 1, head))
        if not (parse.dep[aux] == "cop" and nouns):
            return head
    return _next_participle(parse, aux)


def find_passives(parse: Parse) -> list[Passive]:
    """The être-passives of a parse, in order, one a participle, agent or not."""
    found: list[Passive] = []
    seen: set[int] = set()
    for i in range(len(parse)):
        if not _is_etre(parse, i):
            continue
        verb = _verb_of(parse, i)
        if verb is None or verb in seen or not _judge(parse, i, verb):
            continue
        seen.add(verb)
        span = Span(parse.start[i], parse.end[verb])
        found.append(Passive(span, verb, _has_agent(parse, verb), parse.sentence[i]))
    return found


def is_passive(parse: Parse) -> bool:
    """Whether a parse holds an être-passive."""
    return bool(find_passives(parse))


def find_se_faire(parse: Parse) -> list[Passive]:
    """«se faire», «se voir», «se laisser» + infinitive («s'est fait voler», «se voit refuser»)."""
    found: list[Passive] = []
    for i in range(len(parse)):
        if parse.lemma[i] not in ("faire", "voir", "laisser"):
            continue
        verb = next(
            (
                j
                for j in range(i + 1, min(i + 4, len(parse)))
                if "VerbForm=Inf" in parse.morph[j]
                and parse.sentence[j] == parse.sentence[i]
                and all(parse.pos[k] in ("ADV", "PRON") for k in range(i + 1, j))
            ),
            None,
        )
        start = next((k for k in range(max(0, i - 4), i) if parse.text[k].lower() in ("se", "s'")), None)
        if verb is not None and start is not None:
            span = Span(parse.start[start], parse.end[verb])
            found.append(Passive(span, verb, _has_agent(parse, verb), parse.sentence[i]))
    return found
