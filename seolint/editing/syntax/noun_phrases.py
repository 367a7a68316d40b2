"""Noun phrases that could stand alone: maximal ones, and the shorter forms they allow."""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass

from seolint.editing.syntax.phrases import Phrase, Slice
from seolint.editing.syntax.trees import Tree, feature
from seolint.editing.syntax.vocabulary import LIGHT_NOUNS, PREPOSITION_NOUNS, QUANTITY_NOUNS, TIME_NOUNS

__all__ = ["NounPhrase", "noun_phrases"]

_CONTRACTED = {"du": "le", "au": "le", "aux": "les"}
_DROPPED_DETERMINERS = frozenset(("un", "une", "de", "d'", "ce", "cet", "cette", "ces", "son", "sa", "ses", "leur"))
_NOMINAL = frozenset(("NOUN", "PROPN"))
_NEVER_INSIDE = frozenset(("comme", "que", "qu'", "quand", "si", "selon", "sauf", "voici", "voilà", "malgré", "puis"))
_OF = frozenset(("de", "d'", "du", "des"))
_NEVER_LAST = frozenset(("ADP", "DET", "CCONJ", "SCONJ", "PUNCT", "PRON", "AUX", "ADV"))
_PARTICIPLE = re.compile(r"(?:é|ée|és|ées|ies?|is|ise|ises|us|ue|ues)$")


@dataclass(frozen=True, slots=True)
class NounPhrase:
    """A noun phrase of a sentence: its head noun, its tokens without determiner, how it is written.

    ``determiner`` is the token of an article that is kept (or a contracted
    preposition that hides one), ``None`` for a bare phrase.
    """

    tree: Tree
    head: int
    tokens: frozenset[int]
    determiner: int | None
    size: int
    """Tokens of the maximal phrase that this one is a form of."""
    sound: bool = True
    """Whether nothing was cut off that tells which thing is meant («drones iraniens»)."""

    def phrase(self) -> Phrase | None:
        """How it reads, without capital; ``None`` where it cannot be written properly."""
        if self.determiner is None:
            return self.tree.render(self.tokens)
        word = self.tree.word(self.determiner)
        if word not in _CONTRACTED:
            return self.tree.render(self.tokens | {self.determiner})
        parse, source = self.tree.parse, self.tree.source
        span = parse.start[self.determiner], parse.end[self.determiner]
        written = Slice(source.origin, *span, _CONTRACTED[word], "determiner", changed=True)
        return self.tree.render(self.tokens | {self.determiner}, {self.determiner: written})


def noun_phrases(tree: Tree) -> list[NounPhrase]:
    """The noun phrases of a sentence, maximal ones with their shorter forms, in order."""
    known: list[NounPhrase] | None = tree.memo.get("noun-phrases")
    if known is None:
        known = tree.memo["noun-phrases"] = [
            noun
            for token in tree.tokens
            if tree.parse.pos[token] in _NOMINAL and not _inside_name(tree, token)
            for noun in _forms(tree, token)
        ]
    return known


def _inside_name(tree: Tree, token: int) -> bool:
    """Whether the token is a later part of a name, an apposition's noun or a preposition in disguise."""
    if tree.is_(token, "flat", "fixed"):
        return True
    lemma = tree.parse.lemma[token].lower()
    case = tree.dependents(token, "case")
    if lemma in TIME_NOUNS or lemma in LIGHT_NOUNS:
        return True
    followed = any(tree.is_(c, "nmod") for c in tree.children[token] if c > token)
    return lemma in PREPOSITION_NOUNS and bool(case) and (followed or not tree.dependents(token, "det"))


def _determiner(tree: Tree, head: int) -> tuple[int | None, frozenset[int], bool]:
    """The article to keep, the tokens of other determiners, and whether a bare phrase is honest."""
    dropped: set[int] = set()
    kept: int | None = None
    for child in tree.dependents(head, "det", "case", "cc"):
        if child > head:
            continue
        word = tree.word(child)
        if tree.is_(child, "det"):
            if word in ("le", "la", "l'", "les", "des", "un", "une") and kept is None:
                kept = child
            elif word in _DROPPED_DETERMINERS:
                dropped.add(child)
            elif word.isdigit() or feature(tree.parse.morph[child], "NumType"):
                continue
            elif tree.parse.pos[child] == "DET":
                return None, frozenset(), False
        else:
            if word in _CONTRACTED and feature(tree.parse.morph[child], "Definite") == "Def":
                kept = child
            elif word == "des" and feature(tree.parse.morph[child], "Definite") == "Def":
                kept = None
            dropped.add(child)
    return kept, frozenset(dropped), True


def _forms(tree: Tree, head: int) -> Iterator[NounPhrase]:
    """The maximal phrase first, then those that end at an earlier constituent."""
    kept, dropped, honest = _determiner(tree, head)
    if not honest:
        return
    low = _left_edge(tree, head, kept, dropped)
    if low is None or _headless(tree, head, kept, low) or _counted_before(tree, low, kept):
        return
    found = [end for end in _right_edges(tree, head, low) if _quantified(tree, head, end)]
    for end in reversed(found):
        tokens = frozenset(range(low, end + 1))
        yield NounPhrase(tree, head, tokens, kept, found[-1] - low + 1, _tells(tree, head, end))


def _left_edge(tree: Tree, head: int, kept: int | None, dropped: frozenset[int]) -> int | None:
    """Where the phrase starts behind its determiner: at an adjective or number before the noun, or the noun."""
    low = head
    while low - 1 in tree.tokens and low - 1 not in dropped and low - 1 != kept and tree.parse.head[low - 1] == head:
        if not tree.is_(low - 1, "amod", "nummod", "det", "flat"):
            break
        low -= 1
    if low - 1 in tree.tokens and tree.parse.pos[low - 1] == "NUM" and low <= tree.parse.head[low - 1] <= head:
        low -= 1  # «4 200 mètres cubes»: the number hangs on the unit's first word
    outside = [c for c in tree.children[head] if c < low and tree.is_(c, "amod", "nummod")]
    if outside or (kept is not None and kept != low - 1):
        return None
    return low


def _counted_before(tree: Tree, low: int, kept: int | None) -> bool:
    """Whether a number stands right before a phrase without determiner: «4 200» before «mètres cubes»."""
    before = low - 1
    return (
        kept is None
        and before in tree.tokens
        and (tree.parse.pos[before] == "NUM" or tree.parse.text[before][:1].isdigit())
    )


def _headless(tree: Tree, head: int, kept: int | None, low: int) -> bool:
    """A participle («chargés de …») or a verb at a sentence's start («concerne …») taken for a noun."""
    word = tree.word(head)
    if kept is not None or low != head:
        return False
    if feature(tree.parse.morph[head], "VerbForm") == "Part" or _PARTICIPLE.search(word):
        return True
    if tree.dependents(head, "det", "case", "nsubj"):
        return bool(tree.dependents(head, "nsubj"))
    opens = all(tree.parse.pos[t] == "PUNCT" for t in range(tree.first, head))
    return opens and tree.parse.pos[head] == "NOUN" and feature(tree.parse.morph[head], "Number") != "Plur"


def _right_edges(tree: Tree, head: int, low: int) -> list[int]:
    """Tokens at which the phrase may end, nearest first."""
    found: list[int] = []
    inside = tree.subtree(head)
    at = head
    while True:
        if _closed(tree, head, low, at):
            found.append(at)
        at += 1
        if at not in inside or not _continues(tree, head, at):
            return found


def _continues(tree: Tree, head: int, token: int) -> bool:
    """Whether the phrase may run over ``token``."""
    text = tree.parse.text[token]
    if tree.parse.pos[token] == "PUNCT" and text not in ("«", "»", "-"):
        return False
    above = tree.parse.head[token]
    pending = tree.is_(token, "mark", "case") and tree.parse.head[above] == head and _of_doing(tree, above)
    if pending and feature(tree.parse.morph[head], "Number") == "Plur":
        return False
    named = tree.is_(token, "case") and tree.parse.head[above] == head and tree.parse.pos[head] == "PROPN"
    if named and tree.word(token) not in _OF:
        return False
    if tree.parse.lemma[token].lower() in TIME_NOUNS and not tree.dependents(token, "case"):
        return False
    if above == head:
        if tree.is_(head, "obj") and tree.is_(token, "nmod") and _first_case(tree, token) in ("à", "au", "aux"):
            # «accorder la victoire au gouverneur»: the receiver is the verb's.
            return False
        if tree.is_(token, "nmod"):
            # «la Russie en direction de …»: what follows a name with another preposition belongs to the verb.
            stray = tree.parse.pos[head] == "PROPN" and _first_case(tree, token) not in ("", *_OF)
            return not stray and _nominal_complement(tree, token)
        if _of_doing(tree, token) and feature(tree.parse.morph[head], "Number") == "Plur":
            return False
        if tree.is_(token, "case") and tree.parse.pos[head] == "PROPN":
            return False
        if tree.is_(token, "conj"):
            return (
                tree.parse.pos[token] in _NOMINAL and not tree.dependents(token, "case") and _alike(tree, head, token)
            )
        return tree.is_(token, "amod", "nummod", "flat", "fixed", "cc", "acl", "case", "advmod", "punct")
    if tree.is_(token, "case", "mark") and tree.word(token) in _NEVER_INSIDE:
        return False
    if tree.is_(token, "conj") and tree.parse.pos[above] in _NOMINAL and tree.parse.pos[token] not in _NOMINAL:
        # «le laboratoire X et obtenus»: the participle goes with another one, further up.
        return False
    if above > head and tree.parse.pos[above] in _NOMINAL and tree.is_(token, "nmod"):
        return _nominal_complement(tree, token)
    return not tree.is_(token, "parataxis", "advcl", "ccomp", "dep", "vocative") or _in_relative(tree, token, head)


def _alike(tree: Tree, head: int, other: int) -> bool:
    """«l’université et spécialiste»: a bare singular behind «et» goes with another noun than one with an article."""
    bare = tree.parse.pos[other] == "NOUN" and not tree.dependents(other, "det", "nummod")
    return not (bare and tree.dependents(head, "det") and feature(tree.parse.morph[other], "Number") == "Sing")


def _first_case(tree: Tree, token: int) -> str:
    return next((tree.word(c) for c in tree.dependents(token, "case")), "")


def _of_doing(tree: Tree, token: int) -> bool:
    """An infinitive: «la décision de partir» is a phrase, «des députés de rejoindre» a sentence in pieces."""
    return feature(tree.parse.morph[token], "VerbForm") == "Inf"


def _in_relative(tree: Tree, token: int, head: int) -> bool:
    return any(tree.parse.dep[a] == "acl:relcl" for a in tree.ancestors(token) if a > head)


def _nominal_complement(tree: Tree, token: int) -> bool:
    """«de X», «à X»: with a preposition, or a name or noun set right beside («images satellite»)."""
    case = tree.dependents(token, "case")
    if case:
        return tree.word(case[0]) not in _NEVER_INSIDE
    return tree.parse.head[token] == token - 1 and not tree.dependents(token, "det")


def _closed(tree: Tree, head: int, low: int, end: int) -> bool:
    """Whether the stretch ends where a constituent does: nothing in it waits for what follows."""
    for token in range(head, end + 1):
        above = tree.parse.head[token]
        if token != head and not low <= above <= end:
            return False
        relative = any(tree.parse.dep[a] == "acl:relcl" for a in (token, *tree.ancestors(token)) if a > head)
        for child in tree.children[token]:
            if child <= end:
                continue
            if relative or tree.is_(
                child, "flat", "fixed", "case", "det", "aux", "cop", "obj", "xcomp", "ccomp", "nsubj"
            ):
                return False
            if tree.is_(child, "nmod") and not tree.dependents(child, "case"):
                return False
    if end + 1 in tree.tokens and tree.parse.pos[end] == "PROPN" == tree.parse.pos[end + 1]:
        return False
    if tree.parse.pos[end] == "ADJ" and end > head and tree.parse.pos[end - 1] == "PROPN" and end - 1 != head:
        return False  # «les jeux de la Francophonie fixe …»: a verb that the tagger took for an adjective
    return tree.parse.pos[end] not in _NEVER_LAST or _quote_end(tree, end)


def _tells(tree: Tree, head: int, end: int) -> bool:
    """Whether the phrase that ends there still tells which thing is meant."""
    if end + 1 in tree.tokens and tree.word(end + 1) in ("vers", "jusqu'", "jusque") and _whence(tree, head, end):
        return False
    return not any(
        child > end and tree.is_(child, "nmod", "amod", "obl") and _identifies(tree, token, child, end)
        for token in range(head, end + 1)
        for child in tree.children[token]
    )


def _whence(tree: Tree, head: int, end: int) -> bool:
    """«de X [vers Y]»: where from asks for where to."""
    return any(tree.word(t) in ("de", "d'", "du", "des", "depuis") for t in range(head, end + 1))


def _identifies(tree: Tree, noun: int, child: int, end: int) -> bool:
    """Whether a complement tells which thing is meant, so that the phrase may not stop before it."""
    start = min(tree.subtree(child))
    if tree.is_(child, "amod"):
        return start == end + 1
    if tree.is_(child, "obl"):
        return tree.parse.dep[child] != "obl:mod"
    case = tree.dependents(child, "case")
    return not case or tree.word(case[0]) in _OF or tree.parse.pos[noun] == "PROPN"


def _quote_end(tree: Tree, end: int) -> bool:
    return tree.parse.text[end] == "»"


def _quantified(tree: Tree, head: int, end: int) -> bool:
    """A quantity noun keeps its complement («des centaines de conteneurs»)."""
    if tree.parse.lemma[head].lower() not in QUANTITY_NOUNS:
        return True
    return any(tree.is_(c, "nmod") and head < c <= end for c in tree.children[head])
