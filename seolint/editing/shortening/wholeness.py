"""What a cut may not tear: words, clauses behind «que», complements from what they hang on, verbs from auxiliaries.

Trees go wrong where cuts do; these checks read the words that were kept beside those that were not.
"""

from __future__ import annotations

from seolint.editing.shortening.joint_marks import DAYS
from seolint.editing.shortening.words import OF, finite, text_at, word_at
from seolint.editing.syntax.trees import Tree, feature
from seolint.editing.syntax.valency_words import TWO_PLACED_NOUNS
from seolint.editing.syntax.vocabulary import LIGHT_NOUNS, REPORTING_VERBS, TIME_NOUNS

__all__ = ["NUMBERS", "torn"]

_TO = frozenset(("à", "au", "aux"))
_AVOIR = frozenset(("a", "ont", "avait", "avaient", "aura", "auront", "aurait", "auraient", "eut", "ayant", "avoir"))
_ASKING_TO = frozenset(("appel", "recours", "atteinte", "hommage", "accès", "retour", "entrave", "réponse"))
_BEFORE_QUE = frozenset(("alors", "tandis", "après", "avant", "ainsi", "bien", "parce", "plus", "moins", "dès"))
_RELATIVE_DAYS = frozenset(("dernier", "prochain", "matin", "soir", "midi"))
NUMBERS = frozenset("deux trois quatre cinq six sept huit neuf dix vingt cent mille".split())  # noqa: SIM905
_STATES = frozenset(("vivant", "mourant"))
"""Words that look like present participles and ask for nothing."""
_EMPTY = frozenset("ligne système réseau dispositif opération mesure projet plan programme acte zone".split())  # noqa: SIM905
"""Nouns that their «de …» alone fills: «une ligne [d’approvisionnement]»."""
_REACH = 8
"""Tokens behind a verb of saying in which its «que» stands."""


def torn(tree: Tree, tokens: frozenset[int]) -> str | None:
    """What the kept ``tokens`` of a sentence were torn from; ``None`` where every cut runs along a joint."""
    if tree.word(min(tokens)) in _RELATIVE_DAYS or _ends_saying(tree, max(tokens)):
        return "half a date or report"
    for token in tokens:
        if _half_word(tree, token, tokens) or (token + 1 < tree.end and _half_word(tree, token + 1, tokens)):
            return "half a word"
        if tree.word(token) in ("que", "qu'") and _clause_lost(tree, token, tokens):
            return "«que» without its clause"
        if _first_of_all(tree, token, tokens):
            return "first of what"
        if token - 1 not in tokens and word_at(tree, token - 1) in DAYS and tree.parse.text[token].isdigit():
            return "half a date"
        if token - 1 not in tokens and word_at(tree, token - 1) in DAYS and tree.word(token) in _RELATIVE_DAYS:
            return "half a date"
        if word_at(tree, token - 1) == "été" and token - 1 not in tokens and _opens_apart(tree, token, tokens):
            return "headline behind an opening"
        if tree.parse.lemma[token].lower() == "mettre" and word_at(tree, token + 1) == "en" and token + 1 not in tokens:
            return "half a verb"
        if _half_figure(tree, token, tokens):
            return "half a figure"
        if _bare_noun(tree, token, tokens):
            return "noun without what it asks for"
        if tree.word(token).endswith("ant") and tree.word(token) not in _STATES and _loses_next(tree, token, tokens):
            return "participle without what it asks for"
        if _report_lost(tree, token, tokens):
            return "verb of saying without what is said"
        if token - 1 not in tokens and token > min(tokens):
            if tree.parse.text[token - 1] == "," and tree.parse.pos[token] in ("ADJ", "ADV"):
                # «onze malades[, dont un enfant,] trop jeune»
                return "apposition to what was left out"
            if _name_torn(tree, token, tokens):
                return "name of somebody who was left out"
            if _complement_torn(tree, token, tokens):
                return "complement of what was left out"
            if tree.parse.pos[token - 1] == "VERB" and _governs(tree, token - 1, token):
                return "object of a verb that was left out"
            if _bare_participle(tree, token, tokens):
                return "participle without its auxiliary"
    return None


def _ends_saying(tree: Tree, last: int) -> bool:
    """«…, et la facteuse d’orgues dit [que …]»."""
    says = finite(tree, last) and tree.parse.lemma[last].lower() in REPORTING_VERBS
    return says and last + 1 < tree.end and tree.parse.text[last + 1] not in (".", "!", "?", "…")


def _half_word(tree: Tree, token: int, tokens: frozenset[int]) -> bool:
    """«/h» of «km/h», «d’Armor» of «Côtes-d’Armor»: what is written in one is kept or cut in one."""
    before = token - 1
    if before < tree.first or tree.parse.end[before] != tree.parse.start[token]:
        return False
    if (before in tokens) == (token in tokens):
        return False
    left, right = tree.parse.text[before], tree.parse.text[token]
    return left[-1:] not in "’'«“(\"" and right[:1] not in ',.;:!?…)»”"' and left not in (",", ".", ";", ":")


def _clause_lost(tree: Tree, token: int, tokens: frozenset[int]) -> bool:
    """«estime qu’un établissement [… pourrait fermer]»: the verb behind «que» is gone."""
    for verb in range(token + 1, tree.end):
        if tree.parse.text[verb] in (";", ":"):
            return False
        if finite(tree, verb):
            return verb not in tokens
    return False


def _report_lost(tree: Tree, token: int, tokens: frozenset[int]) -> bool:
    """«a annoncé lundi soir [que …]»."""
    if tree.parse.pos[token] != "VERB" or tree.parse.lemma[token].lower() not in REPORTING_VERBS:
        return False
    behind = [t for t in tokens if t > token and tree.parse.pos[t] in ("NOUN", "PROPN", "VERB", "PRON", "ADJ")]
    if all(tree.parse.lemma[t].lower() in TIME_NOUNS for t in behind) and text_at(tree, token + 1) != ",":
        return tree.parse.pos[token - 1] == "AUX" and token + 1 < tree.end and word_at(tree, token - 1) in _AVOIR
    for at in range(token + 1, min(tree.end, token + _REACH)):
        if tree.parse.text[at] in (",", ";", ":") or (finite(tree, at) and at not in tokens):
            return False
        if feature(tree.parse.morph[at], "VerbForm") == "Inf":
            return False
        if tree.word(at) in ("que", "qu'"):
            return at not in tokens and tree.word(at - 1) not in _BEFORE_QUE
    return False


def _complement_torn(tree: Tree, token: int, tokens: frozenset[int]) -> bool:
    """«se rendra en Guyane [pour rendre hommage] aux blessés»: «aux» belonged to what is gone."""
    word = tree.word(token)
    if word not in OF | _TO or tree.parse.pos[token] != "ADP":
        return False
    last = max(t for t in tokens if t < token)
    gap = range(last + 1, token)
    words = [tree.parse.text[t] for t in gap]
    if words[0] in (",", "(", "—", "–") or words[-1] in (",", ")", "—", "–"):
        return False
    if any(tree.parse.lemma[t].lower() in TIME_NOUNS for t in gap) or all(
        tree.parse.pos[t] in ("ADV", "ADJ") for t in gap
    ):
        return False
    if any(tree.parse.pos[t] == "VERB" for t in gap):
        return True
    placed = any(tree.parse.lemma[t].lower() in TWO_PLACED_NOUNS for t in tokens if t < token)
    return word in OF and not placed


def _name_torn(tree: Tree, token: int, tokens: frozenset[int]) -> bool:
    """«diffusé mardi [… de l’ancien chef] Yasser Arafat»: the name of a noun that is gone."""
    last = max(t for t in tokens if t < token)
    if all(tree.parse.pos[t] == "ADJ" for t in range(last + 1, token)):
        return False
    looks = tree.parse.pos[token] == "PROPN" or tree.parse.text[token][:1].isupper()
    named = looks and tree.parse.pos[token - 1] in ("NOUN", "ADJ", "PROPN")
    return named and tree.parse.pos[last] in ("NOUN", "ADJ", "NUM", "PROPN") and tree.word(token - 1) not in DAYS


def _governs(tree: Tree, verb: int, token: int) -> bool:
    """«[sans augmenter] la facture»: an object right behind a verb that is gone."""
    form = feature(tree.parse.morph[verb], "VerbForm")
    return form in ("Inf", "Fin") and tree.parse.pos[token] in ("DET", "NUM", "PROPN", "NOUN")


def _bare_noun(tree: Tree, token: int, tokens: frozenset[int]) -> bool:
    """«pour raisons [de santé]», «lancent un appel [à témoins]»."""
    following = token + 1
    if tree.parse.pos[token] != "NOUN" or following in tokens or following >= tree.end:
        return False
    lemma = tree.parse.lemma[token].lower()
    if tree.word(following) in OF:
        kind = tree.word(following) in ("de", "d'") and following + 1 < tree.end
        bare = kind and tree.parse.pos[following + 1] == "NOUN" and word_at(tree, token - 1) in ("un", "une", "des")
        return lemma in LIGHT_NOUNS or (bare and lemma in _EMPTY)
    return tree.word(following) in _TO and lemma in _ASKING_TO


def _half_figure(tree: Tree, token: int, tokens: frozenset[int]) -> bool:
    """«une école [sur trois]», «supprimer 140 [des 310 emplois]», «du 9 [au 26 juillet]»."""
    following = token + 1
    if following in tokens or following >= tree.end:
        return False
    if tree.word(following) == "sur" and tree.parse.pos[token] in ("NOUN", "ADJ", "NUM"):
        counted = following + 1 < tree.end and (
            tree.parse.pos[following + 1] == "NUM" or tree.word(following + 1) in NUMBERS
        )
        return counted and (following + 2 >= tree.end or tree.parse.pos[following + 2] != "NOUN")
    if tree.parse.pos[token] != "NUM" and not tree.parse.text[token].isdigit():
        return False
    ranged = tree.word(following) in ("au", "à") and word_at(tree, token - 1) in ("du", "de")
    return (
        ranged
        or tree.word(following) in ("des", "de", "d'", "%", "millions", "milliards")
        or (tree.parse.pos[following] == "NOUN" and word_at(tree, token - 1) not in ("du", "le", "au"))
    )


def _loses_next(tree: Tree, token: int, tokens: frozenset[int]) -> bool:
    """«un postier travaillant [sur le site]»."""
    following = token + 1
    if tree.parse.pos[token] != "VERB" or following >= tree.end or following in tokens:
        return False
    return tree.parse.pos[following] in ("ADP", "DET", "NUM")


def _first_of_all(tree: Tree, token: int, tokens: frozenset[int]) -> bool:
    """«est devenue la première femme [à boucler …]»."""
    following = token + 1
    ranked = word_at(tree, token - 1).rstrip("e") in ("premier", "premièr", "seul", "dernier", "dernièr", "uniqu")
    if tree.parse.pos[token] != "NOUN" or not ranked or following in tokens or following >= tree.end:
        return False
    return tree.word(following) in ("à", "qui", "dont", "que", "qu'") and word_at(tree, token - 2) in ("le", "la", "l'")


def _opens_apart(tree: Tree, token: int, tokens: frozenset[int]) -> bool:
    """«Prévu samedi, le lancement [a été] reporté»: without its auxiliary the verb reads as one more participle."""
    first = min(tokens)
    opens = tree.parse.pos[first] in ("ADP", "VERB", "ADV", "SCONJ") or tree.word(first).endswith(
        ("é", "ée", "és", "ées")
    )
    return opens and any(tree.parse.text[t] == "," for t in tokens if t < token)


def _bare_participle(tree: Tree, token: int, tokens: frozenset[int]) -> bool:
    """«le club [a licencié … et] doublé ses cotisations»: a perfect without «a»."""
    done = feature(tree.parse.morph[token], "VerbForm") == "Part" or word_at(tree, token).endswith(("é", "i", "u"))
    if tree.parse.pos[token] != "VERB" or not done or token + 1 not in tokens:
        return False
    followed = tree.parse.pos[token + 1] in ("DET", "NUM") and tree.word(token + 1) not in OF
    gone = [t for t in range(tree.first, token) if tree.word(t) in _AVOIR and t not in tokens]
    passive = any(tree.word(t) == "été" for t in range(max(tree.first, token - 3), token))
    return followed and bool(gone) and not passive
