"""Words and kinds of words by which the parts of a headline are told apart."""

from __future__ import annotations

import re

from seolint.editing.syntax.trees import Tree, feature, of_token
from seolint.editing.syntax.vocabulary import APPROXIMATORS, HEDGE_ADVERBS, NEGATIONS, TIME_NOUNS

__all__ = [
    "BOUND",
    "CLITICS",
    "OF",
    "RELATIVES",
    "bounded",
    "finite",
    "of_time_or_number",
    "participle",
    "pos_at",
    "text_at",
    "weakens",
    "word_at",
]

_PARTICIPLE = re.compile(
    r"(?:[éiu]e?s?|[ei]rte?s?|[aeiou]inte?s?|[iu]ite?s?|is|ise?s?|orte?s?|ose?s?|ante?|crite?s?)$", re.IGNORECASE
)
_PLACE = re.compile(r"[A-ZÀ-Ý][^\W\d_]+[-‑][^\W\d_]")
"""«Saint-Aubry-sur-Lenne», whatever the tagger takes it for."""
_NEVER_FINITE = re.compile(r"(?:ée?s?|[^o]u)$")
"""Endings that no finite verb has: «élu», «fermée»."""
_INFINITIVE = re.compile(r"(?:er|ir|ïr|re|oir)$")
RELATIVES = frozenset(("qui", "que", "qu'", "dont", "où", "lequel", "laquelle", "lesquels", "lesquelles"))
CLITICS = frozenset(("se", "s'", "ne", "n'", "y", "en", "le", "la", "les", "l'", "lui", "leur"))
OF = frozenset(("de", "du", "d'", "des"))
BOUND = frozenset(("si", "s'", "sans", "sauf", "hormis", "selon", "faute", "contre", "d'après", "sinon", "entre"))
"""Openings of constituents that condition, deny or attribute: never left out, and not moved either."""


_ALSO_VERBS = frozenset(
    """accuse adopte agace aide angoisse annonce approuve arrache attaque attrape avale balaie bat bloque brise
    cambriole captive casse cause chamboule change charge chasse cherche chute cible commande conquête conteste
    contrôle corrige coupe craque creuse crée cède célèbre demande devance domine dope double doute dresse
    débarque débute décolle décroche dénonce dépasse dépense déploie détrône dévoile empoche emprunte encaisse
    enchaîne enflamme engage enquête entame envoie explose ferme flambe flanche frappe frustre frôle fête gagne
    garde glane glisse grimpe hésite impose incarne indigne inonde inquiète installe interdit interpelle
    intéresse invite jongle juge lance largue limite livre loge loupe lâche lève manque marche marque mate
    menace monte montre multiplie navigue neige neutralise noie nomme note obtient occupe offre oublie ouvre
    paie paralyse patine paye perd pilote piétine place plaide plante plombe plonge pointe porte pose pousse
    presse prime prolonge protège provoque prépare quitte rafle rafraîchit rappelle rassure rattrape ravage
    recherche reconduit recrute refuse regrette rejette relance relâche relègue remarque rempile remporte
    rencontre renonce renouvelle rentre renverse reporte reprise retarde retire retourne risque ruine règle
    réalise réclame récolte réforme réserve résiste réveille révèle rêve saisie saisit sanctionne sauve scelle
    secoue siffle signale signe soigne sonne souhaite soulage soupçonne stoppe supprime surclasse surprend tacle
    talonne taxe tente terrasse tombe touche tourne trace tranche transporte travaille traverse traîne triomphe
    trompe trouve trébuche vacille valide veille vibre vire vise visite vote voyage écarte échange échappe
    éclipse écope égale égare élimine émeut épargne épingle étrille évince""".split()  # noqa: SIM905
)
"""Third persons that taggers take for nouns or adjectives in headlines."""

_COMPLEMENTS = frozenset(("DET", "ADP", "ADV", "NUM", "PROPN"))


@of_token
def finite(tree: Tree, token: int) -> bool:
    """Whether the token is a finite verb, or is taken for a participle or noun that does not look like one."""
    if tree.parse.pos[token] in ("NOUN", "ADJ") and tree.word(token) in _ALSO_VERBS:
        return _stands_as_verb(tree, token)
    if tree.parse.pos[token] not in ("VERB", "AUX"):
        return False
    if _PLACE.match(tree.parse.text[token]) or _NEVER_FINITE.search(tree.word(token)):
        return False
    form = feature(tree.parse.morph[token], "VerbForm")
    closes = token + 1 < tree.end and tree.parse.pos[token + 1] in ("CCONJ", "PUNCT")
    if closes and not _INFINITIVE.search(tree.parse.lemma[token].lower()) and tree.parse.pos[token - 1] == "NOUN":
        # «chanteuse culte», that the tagger takes for a verb it does not know.
        return False
    return form == "Fin" or (form == "Part" and not _PARTICIPLE.search(tree.parse.text[token]))


def _stands_as_verb(tree: Tree, token: int) -> bool:
    """Whether a subject stands before the word and a complement behind: «le conseil vote la loi»."""
    if token == tree.first or token + 1 >= tree.end:
        return False
    before, behind = token - 1, token + 1
    named = tree.parse.pos[before] in ("NOUN", "PROPN", "ADJ") or tree.parse.text[before] in (",", ")")
    led = tree.parse.pos[before] in ("DET", "ADP", "NUM") or tree.word(behind) in ("de", "d'", "du", "des")
    object_behind = tree.parse.pos[behind] in _COMPLEMENTS
    manner = (
        tree.word(behind) == "de" and token + 2 < tree.end and tree.word(token + 2) in ("justesse", "peu", "nouveau")
    )
    return named and object_behind and (manner or not led)


def participle(tree: Tree, token: int) -> bool:
    """Whether the token is a verb that is not finite."""
    return tree.parse.pos[token] == "VERB" and not finite(tree, token)


def bounded(tree: Tree, token: int) -> bool:
    """Whether the token denies, hedges or bounds what stands beside it."""
    word = tree.word(token)
    return word in NEGATIONS or word in HEDGE_ADVERBS or word in APPROXIMATORS or word in ("plus", "moins", "mieux")


def weakens(tree: Tree, token: int) -> bool:
    """Whether the token denies or hedges."""
    return tree.word(token) in NEGATIONS or tree.word(token) in HEDGE_ADVERBS


def of_time_or_number(tree: Tree, token: int) -> bool:
    """Whether the token is a figure or a time."""
    return tree.parse.pos[token] == "NUM" or tree.parse.lemma[token].lower() in TIME_NOUNS


def word_at(tree: Tree, token: int) -> str:
    """The token in lower case; nothing outside the sentence."""
    return tree.word(token) if tree.first <= token < tree.end else ""


def pos_at(tree: Tree, token: int) -> str:
    """The token's part of speech; nothing outside the sentence."""
    return tree.parse.pos[token] if tree.first <= token < tree.end else ""


def text_at(tree: Tree, token: int) -> str:
    """The token as it stands; nothing outside the sentence."""
    return tree.parse.text[token] if tree.first <= token < tree.end else ""
