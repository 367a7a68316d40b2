"""What French verbs and nouns ask for, and whether a cut left it there.

«Les vignerons redoutent de perdre», «le syndicat a demandé le classement», «l’agence appelle les habitants»: each
reads on where the source went on. Trees go wrong just there, so the words themselves are asked: what stood right
behind a verb or a definite noun, and whether it was kept.
"""

from __future__ import annotations

from collections.abc import Iterable

from seolint.editing.syntax.trees import Tree, feature
from seolint.editing.syntax.valency_words import (
    ABSOLUTE_VERBS,
    ENOUGH_IN_PASSIVE,
    GOVERNED,
    GOVERNED_WITH_SE,
    INSTITUTIONS,
    SELF_EVIDENT,
    TWO_PLACED_NOUNS,
)
from seolint.editing.syntax.vocabulary import TIME_NOUNS, UNIQUE_NOUNS

__all__ = ["to_be_done", "unsaturated"]

_DEFINITE = frozenset(("le", "la", "l'", "au", "du"))
"""One known thing; of several («exige les résultats [de l’élection]») readers learn inside which they are."""
_FORMS = {"à": ("à", "au", "aux"), "de": ("de", "d'", "du", "des")}
_NOUN_LINKS = frozenset(
    ("de", "d'", "du", "des", "en", "à", "au", "aux", "contre", "pour", "sur", "entre", "qui", "que", "qu'", "dont")
)
_STOPS = frozenset((";", ":", ".", "!", "?", "»", "«", ")", "("))
_REACH = 14
"""Tokens behind a verb in which what it governs is looked for."""


def unsaturated(tree: Tree, tokens: frozenset[int]) -> str | None:
    """What the kept ``tokens`` lost that a verb or noun among them asks for; ``None`` where nothing is missed."""
    for token in tokens:
        pos = tree.parse.pos[token]
        if tree.is_(token, "aux") and tree.parse.head[token] not in tokens:
            return "auxiliary without its verb"
        if pos == "VERB" and (_governed_lost(tree, token, tokens) or _breaks_off(tree, token, tokens)):
            return "verb without what it asks for"
        if pos == "NOUN" and (_complement_lost(tree, token, tokens) or _second_place_lost(tree, token, tokens)):
            return "noun without what tells which"
    return None


def _clause_behind(tree: Tree, verb: int) -> Iterable[int]:
    """The tokens behind a verb up to the end of its clause: a mark, or another finite verb."""
    for token in range(verb + 1, min(tree.end, verb + 1 + _REACH)):
        if tree.parse.text[token] in _STOPS or feature(tree.parse.morph[token], "VerbForm") == "Fin":
            return
        yield token


def _governed_lost(tree: Tree, verb: int, tokens: frozenset[int]) -> bool:
    """«appelle les habitants [à vérifier …]»: the preposition that the verb governs is there, and was cut."""
    lemma = tree.parse.lemma[verb].lower()
    if lemma in ENOUGH_IN_PASSIVE and _passive_or_adjective(tree, verb):
        return False
    governed = GOVERNED.get(lemma, ())
    if any(tree.word(t) in ("se", "s'") for t in range(max(tree.first, verb - 3), verb)):
        governed += GOVERNED_WITH_SE.get(lemma, ())
    for preposition in governed:
        forms = _FORMS.get(preposition, (preposition,))
        places = [t for t in _clause_behind(tree, verb) if tree.word(t) in forms and _hangs_on(tree, t, verb)]
        if places and not any(t in tokens for t in places):
            return True
    return False


def _hangs_on(tree: Tree, preposition: int, verb: int) -> bool:
    """Whether what the preposition opens belongs to the verb, or to its object, where parsers put it as often."""
    opened = tree.parse.head[preposition]
    if tree.is_(opened, "aux"):
        opened = tree.parse.head[opened]
    governor = tree.parse.head[opened]
    if governor == verb:
        return True
    return tree.is_(governor, "obj", "iobj", "nsubj") and verb in tree.ancestors(governor)


def _breaks_off(tree: Tree, verb: int, tokens: frozenset[int]) -> bool:
    """«redoutent de perdre [jusqu’à un tiers]»: what stood right behind is gone, and nothing of the verb follows."""
    if tree.parse.lemma[verb].lower() in ABSOLUTE_VERBS or _passive_or_adjective(tree, verb) or to_be_done(tree, verb):
        return False
    follower = verb + 1
    while follower < tree.end and tree.parse.pos[follower] in ("ADV", "PRON") and follower not in tokens:
        follower += 1
    if follower >= tree.end or follower in tokens or tree.parse.pos[follower] in ("PUNCT", "CCONJ", "SCONJ"):
        return False
    behind = (t for t in tokens if t > verb and verb in tree.ancestors(t))
    return not any(tree.parse.pos[t] in ("NOUN", "PROPN", "VERB", "ADJ", "NUM") for t in behind)


def to_be_done(tree: Tree, verb: int) -> bool:
    """«cinq réflexes à adopter», «trois lieux à visiter»: the noun before is the object."""
    done = feature(tree.parse.morph[verb], "VerbForm") == "Inf" and verb - 2 >= tree.first
    return done and tree.word(verb - 1) == "à" and tree.parse.pos[verb - 2] in ("NOUN", "ADJ")


def _passive_or_adjective(tree: Tree, verb: int) -> bool:
    if feature(tree.parse.morph[verb], "VerbForm") != "Part":
        return False
    auxiliaries = [tree.parse.lemma[c].lower() for c in tree.dependents(verb, "aux", "cop")]
    return not auxiliaries or "être" in auxiliaries or any(tree.word(c) == "été" for c in tree.children[verb])


def _complement_lost(tree: Tree, noun: int, tokens: frozenset[int]) -> bool:
    """«le classement [en catastrophe naturelle]»: a definite noun that its complement alone made known."""
    link = noun + 1
    if link in tokens or link >= tree.end or not _known(tree, noun, tokens):
        return False
    if tree.is_(noun, "nmod", "obl") and tree.parse.pos[tree.parse.head[link]] == "PROPN":
        # «l’ancien trésorier du club [de Varenges]»: the place of what only tells which.
        return False
    return tree.word(link) in _NOUN_LINKS and not _tells_when_or_where(tree, link)


def _known(tree: Tree, noun: int, tokens: frozenset[int]) -> bool:
    """Whether the noun is given as known («le classement») and nothing that is kept tells which."""
    lemma = tree.parse.lemma[noun].lower()
    if lemma in UNIQUE_NOUNS or lemma in INSTITUTIONS or lemma in SELF_EVIDENT or lemma in TIME_NOUNS:
        return False
    before = noun - 1
    while before in tokens and tree.parse.pos[before] in ("ADJ", "NUM"):
        before -= 1
    return before in tokens and before == noun - 1 and tree.word(before) in _DEFINITE


def _tells_when_or_where(tree: Tree, link: int) -> bool:
    """«ferme l’usine [en juin]»: a circumstance, no complement."""
    if tree.word(link) in ("qui", "que", "qu'", "dont"):
        return False
    said = tree.parse.head[link]
    if tree.parse.lemma[said].lower() in TIME_NOUNS or any(c.isdigit() for c in tree.parse.text[said]):
        return True
    return tree.is_(said, "obl", "advcl") and tree.word(link) not in ("de", "d'", "du", "des")


def _second_place_lost(tree: Tree, noun: int, tokens: frozenset[int]) -> bool:
    """«annonce l’ouverture à Hénin-Beaumont [d’une usine]»: of a deed, what it is done to comes before where."""
    if tree.parse.lemma[noun].lower() not in TWO_PLACED_NOUNS:
        return False
    kept = lost = False
    for token in _clause_behind(tree, noun):
        # «l’ouverture à Hénin, dans le Pas-de-Calais, d’une usine»: asides are passed over.
        if tree.parse.pos[token] == "VERB":
            break
        if tree.word(token) in _FORMS["de"]:
            kept, lost = kept or token in tokens, lost or token not in tokens
            if token in tokens:
                break
    return lost and not kept
