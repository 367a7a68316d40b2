"""What a noun phrase claims when it stands alone: that its thing exists, that its event took place."""

from __future__ import annotations

import re

from seolint.editing.commitment import (
    Commitment,
    finite_is_conditional,
    hedges,
    is_clause,
    negations,
    own_level,
    stance,
)
from seolint.editing.syntax.noun_phrases import NounPhrase
from seolint.editing.syntax.stance_words import COUNTING_VERBS, DEMAND_VERBS, GRANTING_VERBS, SUPPOSITION_WORDS
from seolint.editing.syntax.trees import Tree, feature
from seolint.editing.syntax.vocabulary import OPINION_VERBS, REPORTING_VERBS

__all__ = ["claimed", "demanded", "noun_level", "told"]

_SAYING = (REPORTING_VERBS | OPINION_VERBS | COUNTING_VERBS | DEMAND_VERBS) - {"vouloir", "faire"}
_CONDITION = re.compile(r"\b(?:sous réserve|(?:à|sous) (?:la )?condition|pourvu qu|à moins qu)")
_SPOKEN_OF = frozenset(("sur", "de", "d'", "du", "des", "contre"))
"""Prepositions that lead from a verb of saying to what is said: «insister sur le bilan»."""


def noun_level(noun: NounPhrase) -> Commitment | None:
    """How strongly the phrase claims that its thing exists; ``None`` where its clause does not support it."""
    tree = noun.tree
    definite = tree.parse.pos[noun.head] == "PROPN" or (
        noun.determiner is not None and feature(tree.parse.morph[noun.determiner], "Definite") == "Def"
    )
    return claimed(tree, noun.head, definite=definite)


def told(tree: Tree, head: int) -> bool:
    """Whether the phrase stands in what somebody else says, judges, counts or demands: what it tells is theirs."""
    known: bool | None = tree.shared.get(("told", head))
    if known is None:
        known = tree.shared[("told", head)] = _spoken_of(tree, head) or _in_report(tree, head)
    return known


def _in_report(tree: Tree, head: int) -> bool:
    clause = next((a for a in tree.ancestors(head) if is_clause(tree, a)), None)
    return clause is not None and stance(tree, clause).level in (Commitment.REPORTED, Commitment.EVIDENTIAL)


def _spoken_of(tree: Tree, head: int) -> bool:
    """Whether a verb of saying, finite or not, governs the phrase: «dénonce X», «en insistant sur X»."""
    below = head
    for above in tree.ancestors(head):
        if tree.parse.pos[above] == "VERB" and tree.parse.lemma[above].lower() in _SAYING:
            if (
                tree.parse.lemma[above].lower() in GRANTING_VERBS
                and below == head
                and tree.is_(head, "obj")
                and _known(tree, head)
            ):
                return False
            led = any(tree.word(c) in _SPOKEN_OF for c in tree.dependents(below, "case", "mark"))
            counted = (
                tree.parse.lemma[above].lower() in COUNTING_VERBS and not tree.is_(below, "nsubj") and below > above
            )
            if tree.is_(below, "obj", "ccomp", "xcomp") or (led and tree.is_(below, "obl", "xcomp", "nmod")) or counted:
                return True
        below = above
    return False


def _known(tree: Tree, head: int) -> bool:
    return any(feature(tree.parse.morph[d], "Definite") == "Def" for d in tree.dependents(head, "det"))


def demanded(tree: Tree, head: int) -> bool:
    """Whether the phrase is what somebody demands, refuses or accuses of: nothing says that it is so."""
    below = head
    for above in tree.ancestors(head):
        asked = tree.parse.pos[above] == "VERB" and tree.parse.lemma[above].lower() in DEMAND_VERBS
        if asked and not tree.is_(below, "nsubj"):
            return True
        if is_clause(tree, above):
            return False
        below = above
    return False


def claimed(tree: Tree, head: int, *, definite: bool) -> Commitment | None:
    """The level of a phrase with that ``head``: ``None`` in a question, under a denial or a doubt."""
    if _asked(tree) or _conditioned(tree):
        return None
    clause = next((a for a in tree.ancestors(head) if tree.parse.pos[a] in ("VERB", "AUX") or is_clause(tree, a)), None)
    if clause is None or definite:
        return Commitment.FACTIVE
    if _supposed(tree, head):
        return None
    if negations(tree, clause) or any(_unsure(tree, a) for a in (clause, *tree.ancestors(clause))):
        return None
    return Commitment.FACTIVE


def _supposed(tree: Tree, head: int) -> bool:
    """«l’hypothèse d’un tir», «compatible avec un missile»: the words around the thing say that it may not be."""
    above = tree.parse.head[head]
    if above != head and tree.dependents(head, "case") and tree.parse.lemma[above].lower() in SUPPOSITION_WORDS:
        return True
    return any(
        tree.parse.pos[a] == "NOUN" and tree.parse.lemma[a].lower() in SUPPOSITION_WORDS for a in tree.ancestors(head)
    )


def _conditioned(tree: Tree) -> bool:
    """«le déblocage d’une avance, sous réserve que …»: what is bound to a condition is not there yet."""
    known: bool | None = tree.shared.get("conditioned")
    if known is None:
        words = " ".join(tree.word(t) for t in tree.tokens)
        known = tree.shared["conditioned"] = _CONDITION.search(words) is not None
    return known


def _asked(tree: Tree) -> bool:
    """Whether the sentence is a question: what it asks for, it does not give."""
    return any(tree.parse.text[t] == "?" for t in range(max(tree.first, tree.end - 3), tree.end))


def _unsure(tree: Tree, token: int) -> bool:
    """Whether what stands under the verb may not exist: hedged, conditional, supposed, wished."""
    lemma = tree.parse.lemma[token].lower()
    return (
        lemma in OPINION_VERBS
        or lemma in ("sembler", "paraître", "suggérer", "risquer")
        or bool(hedges(tree, token) and own_level(tree, token) != Commitment.REPORTED)
        or finite_is_conditional(tree, token)
    )
