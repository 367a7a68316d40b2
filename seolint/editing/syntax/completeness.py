"""What a shortened sentence must still have: the objects of its verbs, its commas in pairs, its reference points.

Each check is for a failure that was seen; all read words and parts of speech,
since the trees that a cut follows are wrong where it goes wrong.
"""

from __future__ import annotations

from seolint.editing.syntax.trees import Tree, feature
from seolint.editing.syntax.valency import unsaturated
from seolint.editing.syntax.vocabulary import TIME_NOUNS, UNIQUE_NOUNS

__all__ = ["incomplete", "orphaned", "unknown_thing"]

_ARTICLES = frozenset(("le", "la", "les", "l'"))
_MONTHS = frozenset("janvier février mars avril mai juin juillet août septembre octobre novembre décembre".split())  # noqa: SIM905
_LEADS_IN = frozenset(("ADP", "CCONJ", "SCONJ", "NUM"))


def incomplete(tree: Tree, tokens: frozenset[int]) -> str | None:
    """What the kept ``tokens`` of a sentence lack; ``None`` where nothing is missed."""
    if _lone_comma(tree, tokens):
        return "half a pair of commas"
    if _lost_object(tree, tokens):
        return "verb without its object"
    if _asks_for_more(tree, tokens):
        return "verb without its complement"
    if _glued(tree, tokens):
        return "two texts in one"
    if _dangling_since(tree, tokens):
        return "time without reference"
    return unsaturated(tree, tokens)


def _lone_comma(tree: Tree, tokens: frozenset[int]) -> bool:
    """One comma between a subject and its verb, where the source has two."""
    words = tree.parse.text
    for subject in tokens:
        verb = tree.parse.head[subject]
        if not tree.is_(subject, "nsubj") or verb not in tokens or subject > verb:
            continue
        between = [t for t in range(subject, verb) if words[t] == ","]
        kept = [t for t in between if t in tokens]
        listed = any(tree.parse.pos[t] == "CCONJ" for t in range(subject, verb) if t in tokens)
        if len(kept) < len(between) and len(kept) % 2 and not listed:
            return True
    return False


def _lost_object(tree: Tree, tokens: frozenset[int]) -> bool:
    """«ont découvert le 14 mai»: what stood behind the verb without preposition is gone, a time alone is left."""
    for verb in tokens:
        if tree.parse.pos[verb] != "VERB" or _passive(tree, verb):
            continue
        lost = False
        for token in range(verb + 1, tree.end):
            if tree.parse.pos[token] in ("VERB", "AUX", "SCONJ") or tree.parse.text[token] in (";", ":", "»"):
                lost = lost and token not in tokens
                break
            if not _bare_noun(tree, verb, token, aside=lost):
                continue
            if token in tokens:
                lost = False
                break
            lost = True
        if lost:
            return True
    return False


def _asks_for_more(tree: Tree, tokens: frozenset[int]) -> bool:
    """«Il aura suffi d’une fuite»: for what?"""
    return any(
        tree.parse.lemma[t].lower() in ("suffire", "falloir")
        and any(tree.word(o) == "pour" and o > t and o not in tokens for o in tree.tokens)
        for t in tokens
    )


def _passive(tree: Tree, verb: int) -> bool:
    auxiliaries = [tree.word(c) for c in tree.dependents(verb, "aux", "cop")]
    if (
        not auxiliaries
        and feature(tree.parse.morph[verb], "VerbForm") == "Part"
        and not tree.word(verb).endswith("ant")
    ):
        # «un homme retrouvé trois jours plus tard»: a participle alone has no object.
        return True
    return "été" in auxiliaries or any(a.startswith(("est", "sont", "était", "ser", "fut", "fur")) for a in auxiliaries)


def _bare_noun(tree: Tree, verb: int, token: int, *, aside: bool) -> bool:
    """A noun with its article right behind no preposition, and no time: an object by its looks.

    With ``aside`` an object was met already: what follows a comma is none.
    """
    if tree.parse.pos[token] not in ("NOUN", "PROPN") or _is_time(tree, token):
        return False
    start = token
    while start - 1 > verb and tree.parse.pos[start - 1] in ("DET", "ADJ", "NUM"):
        start -= 1
    before = start - 1
    if start == token or (aside and tree.parse.text[before] == ","):
        return False
    return tree.parse.pos[before] not in _LEADS_IN and tree.parse.pos[start] in ("DET", "NUM")


def _is_time(tree: Tree, token: int) -> bool:
    return tree.parse.lemma[token].lower() in TIME_NOUNS or tree.word(token) in _MONTHS


def _glued(tree: Tree, tokens: frozenset[int]) -> bool:
    """«réservée aux abonnés L’espèce a été»: an article with a capital in mid-sentence, before a common word."""
    for token in tokens:
        following = token + 1
        if token == tree.first or following >= tree.end or tree.word(token) not in (*_ARTICLES, "une", "un", "des"):
            continue
        text, after = tree.parse.text[token], tree.parse.text[following]
        if text[:1].isupper() and after[:1].islower() and tree.parse.text[token - 1][-1:].isalpha():
            return True
    return False


def _dangling_since(tree: Tree, tokens: frozenset[int]) -> bool:
    """«ont triplé depuis,»: since when?"""
    words = tree.parse.text
    for token in tokens:
        if tree.word(token) == "depuis":
            following = token + 1
            if following not in tokens or words[following] in (",", ".", ";", "et"):
                return True
    return False


def orphaned(tree: Tree, tokens: frozenset[int]) -> bool:
    """«un système libre [incluant] le noyau Linux»: a complement kept whose verb before it was left out."""
    return any(
        tree.parse.head[t] not in tokens
        and min(tokens) < tree.parse.head[t] < t
        and tree.parse.pos[tree.parse.head[t]] == "VERB"
        and tree.is_(t, "obj", "obl", "iobj", "xcomp", "ccomp")
        for t in tokens
    )


def unknown_thing(tree: Tree, tokens: frozenset[int]) -> bool:
    """«Le projet divise …»: the text opens on a known thing that nothing names, at the head of a title."""
    order = sorted(tokens)
    if len(order) < 3 or tree.word(order[0]) not in _ARTICLES:
        return False
    noun = next((t for t in order[1:4] if tree.parse.pos[t] in ("NOUN", "PROPN")), None)
    if noun is None or tree.parse.pos[noun] == "PROPN" or tree.parse.lemma[noun].lower() in UNIQUE_NOUNS:
        return False
    if any(tree.parse.pos[t] in ("ADJ", "NUM", "PROPN") for t in order[1 : order.index(noun)]):
        return False
    behind = order.index(noun) + 1
    if behind >= len(order) or order[behind] != noun + 1:
        return True
    following = order[behind]
    told = (
        tree.parse.pos[following] in ("ADJ", "PROPN")
        or tree.parse.text[following][:1].isupper()
        or tree.word(following) in ("de", "du", "d'", "des", "qui", "que", "qu'", "dont", "où", "à", "aux", "au")
        or feature(tree.parse.morph[following], "VerbForm") == "Part"
    )
    return not told
