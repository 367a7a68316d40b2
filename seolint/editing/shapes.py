"""What a candidate is made of, in words that the eye's rules can read."""

from __future__ import annotations

from seolint.editing.commitment import finite_verb
from seolint.editing.heading_words import INSTITUTION_NOUNS, PERSON_NOUNS, PICTURE_NOUNS, VAGUE_NOUNS
from seolint.editing.noun_phrases import NounPhrase
from seolint.editing.trees import Tree, feature
from seolint.editing.vocabulary import EVENT_NOUNS

__all__ = ["clause_shape", "noun_shape"]

_SUMS = frozenset(("total", "série", "ensemble", "nombre", "sorte", "type", "somme", "quantité", "partie", "part"))
"""Nouns that only lead to the one that counts."""


def noun_shape(noun: NounPhrase) -> frozenset[str]:
    """``definite``, ``indefinite``, ``bare``, ``relative``, ``participle``, ``conjunct``, ``proper``, ``apposition``,
    ``locution`` (a bare noun behind a preposition), ``headless`` (a bare singular without one), ``cut`` (a
    complement that identifies was left out), ``complement``, ``adjective``, ``event``, ``sum``, ``name``
    (somebody, a body or a place, nothing told of them)."""
    tree, out = noun.tree, set()
    inside = [c for c in tree.children[noun.head] if c in noun.tokens]
    if not noun.sound:
        out.add("cut")
    if noun.determiner is None:
        out |= _bare(noun, inside)
    else:
        out.add("definite" if feature(tree.parse.morph[noun.determiner], "Definite") == "Def" else "indefinite")
    deps = {tree.parse.dep[t] for t in noun.tokens if t != noun.head}
    out |= {
        name for dep, name in (("acl:relcl", "relative"), ("acl", "participle"), ("conj", "conjunct")) if dep in deps
    }
    if any(tree.parse.pos[t] == "PROPN" for t in noun.tokens):
        out.add("proper")
    if tree.is_(noun.head, "appos") or (noun.determiner is None and _behind_comma(noun)):
        out.add("apposition")
    if any(tree.is_(c, "nmod") for c in inside):
        out.add("complement")
    if any(tree.is_(c, "amod") for c in inside):
        out.add("adjective")
    if tree.parse.lemma[noun.head].lower() in EVENT_NOUNS:
        out.add("event")
    if tree.parse.lemma[noun.head].lower() in _SUMS:
        out.add("sum")
    if _names_only(noun, out):
        out.add("name")
    return frozenset(out)


def _bare(noun: NounPhrase, inside: list[int]) -> set[str]:
    tree = noun.tree
    plural = feature(tree.parse.morph[noun.head], "Number") == "Plur"
    numbered = any(tree.is_(c, "nummod") or tree.word(c)[0].isdigit() for c in inside)
    if plural or numbered or tree.parse.pos[noun.head] == "PROPN":
        return {"bare"}
    if tree.dependents(noun.head, "case"):
        return {"bare", "locution"}
    articles = tree.dependents(noun.head, "det")
    return {"bare"} if articles or noun.head == tree.root else {"bare", "headless"}


def _behind_comma(noun: NounPhrase) -> bool:
    first = min(noun.tokens)
    return first > noun.tree.first and noun.tree.word(first - 1) == ","


def _names_only(noun: NounPhrase, shape: set[str]) -> bool:
    """«Le maire de Vaubrune», «l’école d’agronomie», «John Kirby»: who or where, and no word of what."""
    if shape & {"participle", "relative", "event", "conjunct"}:
        return False
    tree, head = noun.tree, noun.head
    if tree.parse.pos[head] == "PROPN":
        return all(tree.parse.pos[t] in ("PROPN", "DET", "ADP", "NUM") for t in noun.tokens)
    if feature(tree.parse.morph[head], "Number") == "Plur" or "indefinite" in shape:
        return False
    return tree.parse.lemma[head].lower() in PERSON_NOUNS | INSTITUTION_NOUNS


def clause_shape(tree: Tree, head: int, subject: int, tokens: frozenset[int]) -> frozenset[str]:
    """``vague`` (a subject that says nothing by itself), ``unnamed`` (a
    subject without a noun), ``plain`` (a definite subject alone), ``background`` (in the
    imperfect), ``caption`` (a picture shows something), ``framed`` (opens with an adverbial), ``copula``,
    ``short`` (ends at its verb, though the sentence goes on), ``emptied`` (an object that lost all that told which),
    ``possessive`` (in a clause behind another, whose subject «son» may belong to)."""
    out: set[str] = set()
    lemma = tree.parse.lemma[subject].lower()
    kept = tree.subtree(subject) & tokens
    alone = all(tree.is_(t, "det", "punct") for t in kept if t != subject)
    if alone and tree.parse.pos[subject] == "NOUN":
        definite = any(feature(tree.parse.morph[d], "Definite") == "Def" for d in tree.dependents(subject, "det"))
        out |= {"plain"} if definite else set()
        out |= {"vague"} if lemma in VAGUE_NOUNS else set()
    if tree.parse.pos[subject] not in ("NOUN", "PROPN"):
        out.add("unnamed")  # «la plus âgée a été nourrie»
    finite = finite_verb(tree, head)
    if finite == head and not tree.is_(head, "ccomp") and feature(tree.parse.morph[head], "Tense") == "Imp":
        out.add("background")
    if lemma in PICTURE_NOUNS and tree.parse.lemma[head].lower() in ("montrer", "présenter", "représenter"):
        out.add("caption")
    if min(tokens) < min(kept):
        out.add("framed")
    if tree.dependents(head, "cop"):
        out.add("copula")
    last = max(tokens)
    if tree.parse.pos[last] == "VERB" and any(
        tree.is_(c, "obl", "obj", "xcomp") and c > last for c in tree.children[last]
    ):
        out.add("short")
    if any(_emptied(tree, thing, tokens) for thing in tree.dependents(head, "obj") if thing in tokens):
        out.add("emptied")
    if head != tree.root and any(tree.word(t) in ("son", "sa", "ses", "leur", "leurs") for t in tokens):
        out.add("possessive")
    return frozenset(out)


def _emptied(tree: Tree, thing: int, tokens: frozenset[int]) -> bool:
    """«suggèrent une opération [beaucoup plus élaborée]»: an indefinite object of which nothing is told any more."""
    telling = [c for c in tree.children[thing] if tree.is_(c, "amod", "acl", "nmod")]
    determiners = [tree.word(d) for d in tree.dependents(thing, "det")]
    return bool(telling) and determiners in (["un"], ["une"], ["des"]) and not any(c in tokens for c in telling)
