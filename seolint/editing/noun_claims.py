"""What a noun phrase claims when it stands alone: that its thing exists, that its event took place."""

from __future__ import annotations

from seolint.editing.commitment import (
    Commitment,
    finite_is_conditional,
    hedges,
    is_clause,
    negations,
    own_level,
    stance,
)
from seolint.editing.noun_phrases import NounPhrase
from seolint.editing.trees import Tree, feature
from seolint.editing.vocabulary import OPINION_VERBS

__all__ = ["claimed", "noun_level", "told"]


def noun_level(noun: NounPhrase) -> Commitment | None:
    """How strongly the phrase claims that its thing exists; ``None`` where its clause does not support it."""
    tree = noun.tree
    definite = tree.parse.pos[noun.head] == "PROPN" or (
        noun.determiner is not None and feature(tree.parse.morph[noun.determiner], "Definite") == "Def"
    )
    return claimed(tree, noun.head, definite=definite)


def told(tree: Tree, head: int) -> bool:
    """Whether the phrase stands in a clause that somebody else says: what it tells is theirs."""
    clause = next((a for a in tree.ancestors(head) if is_clause(tree, a)), None)
    if clause is None:
        return False
    known: bool | None = tree.memo.get(("told", clause))
    if known is None:
        known = stance(tree, clause).level in (Commitment.REPORTED, Commitment.EVIDENTIAL)
        tree.memo[("told", clause)] = known
    return known


def claimed(tree: Tree, head: int, *, definite: bool) -> Commitment | None:
    clause = next((a for a in tree.ancestors(head) if tree.parse.pos[a] in ("VERB", "AUX") or is_clause(tree, a)), None)
    if clause is None:
        return Commitment.FACTIVE
    if definite:
        return Commitment.FACTIVE
    if negations(tree, clause) or any(_unsure(tree, a) for a in (clause, *tree.ancestors(clause))):
        return None
    return Commitment.FACTIVE


def _unsure(tree: Tree, token: int) -> bool:
    """Whether what stands under the verb may not exist: hedged, conditional, supposed, wished."""
    lemma = tree.parse.lemma[token].lower()
    return (
        lemma in OPINION_VERBS
        or lemma in ("sembler", "paraître", "suggérer", "risquer")
        or bool(hedges(tree, token) and own_level(tree, token) != Commitment.REPORTED)
        or finite_is_conditional(tree, token)
    )
