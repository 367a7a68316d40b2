"""How strongly a clause is claimed: a title or heading may claim the same or less, never more.

Every clause of the source is factive, evidential («des images montrent que»),
hedged («probablement», «semble»), conditional («aurait»), reported («X a
déclaré que»), quoted, or not claimed at all (question, order, condition,
wish). The level of a clause is the weakest of its own and of what governs it.
"""

from __future__ import annotations

from dataclasses import dataclass
from enum import IntEnum

from seolint.editing.syntax.trees import Tree, feature, of_token
from seolint.editing.syntax.vocabulary import (
    ATTRIBUTION_PREPOSITIONS,
    CONDITION_MARKS,
    EVIDENTIAL_VERBS,
    HEDGE_ADJECTIVES,
    HEDGE_ADVERBS,
    HEDGE_VERBS,
    NEGATIONS,
    OPINION_VERBS,
    REPORTING_VERBS,
)

__all__ = ["Commitment", "Stance", "clause_of", "hedges", "is_clause", "negations", "own_level", "stance"]


class Commitment(IntEnum):
    """How much is claimed; a lower number claims less."""

    UNCLAIMED = 0
    """A question, an order, a condition, a wish, a denial of certainty."""
    QUOTED = 1
    REPORTED = 2
    CONDITIONAL = 3
    HEDGED = 4
    EVIDENTIAL = 5
    FACTIVE = 6


@dataclass(frozen=True, slots=True)
class Stance:
    """The level of a clause and why: ``governors`` are the clause heads above it that weaken it,
    nearest first; ``own`` is what the clause says of itself, ``imposed`` what they leave of it."""

    level: Commitment
    own: Commitment
    imposed: Commitment
    governors: tuple[int, ...]


_NON_ASSERTING_MARKS = frozenset(("si", "s'", "pour", "afin", "avant", "sans", "quoique", "bien", "soit", "quand"))


def is_clause(tree: Tree, token: int) -> bool:
    """Whether the token heads a clause with a finite verb (its own, its auxiliary's or its copula's)."""
    return finite_verb(tree, token) is not None


@of_token
def finite_verb(tree: Tree, token: int) -> int | None:
    """The finite verb form of the clause that ``token`` heads: itself, an auxiliary or a copula."""
    if feature(tree.parse.morph[token], "VerbForm") == "Fin":
        return token
    for child in tree.dependents(token, "aux", "cop"):
        if feature(tree.parse.morph[child], "VerbForm") == "Fin":
            return child
    return None


def clause_of(tree: Tree, token: int) -> int:
    """The head of the nearest clause that holds ``token``."""
    if is_clause(tree, token):
        return token
    return next((a for a in tree.ancestors(token) if is_clause(tree, a)), tree.root)


@of_token
def hedges(tree: Tree, token: int) -> frozenset[int]:
    """Tokens that weaken the clause headed by ``token`` from inside it: adverbs, «selon X», an
    interposed «a indiqué X». They are kept wherever the clause is."""
    found: set[int] = set()
    for child in tree.children[token]:
        word, lemma = tree.word(child), tree.parse.lemma[child].lower()
        if (
            lemma in HEDGE_ADVERBS
            or word in HEDGE_ADVERBS
            or _is_without_doubt(tree, child)
            or any(tree.word(c) in ATTRIBUTION_PREPOSITIONS for c in tree.dependents(child, "case", "mark"))
            or (tree.parse.pos[child] == "VERB" and tree.is_(child, "parataxis") and lemma in REPORTING_VERBS)
        ):
            found |= tree.subtree(child)
    return frozenset(found)


def _is_without_doubt(tree: Tree, token: int) -> bool:
    return tree.word(token) == "doute" and any(tree.word(c) == "sans" for c in tree.dependents(token, "case"))


@of_token
def negations(tree: Tree, token: int) -> frozenset[int]:
    """Tokens of negation that belong to the clause of ``token``."""
    out = {
        c for c in tree.children[token] if tree.word(c) in NEGATIONS and tree.is_(c, "advmod", "det", "obj", "nsubj")
    }
    if any(tree.word(c) in ("ne", "n'") for c in tree.children[token]):
        out |= {c for c in tree.children[token] if tree.word(c) in ("plus", "que", "qu'", "guère")}
    return frozenset(out)


@of_token
def own_level(tree: Tree, token: int) -> Commitment:
    """How strongly the clause headed by ``token`` claims what it says, what governs it left aside."""
    finite = finite_verb(tree, token)
    last = tree.parse.text[tree.end - 1]
    before = tree.parse.text[max(tree.first, tree.end - 2)]
    if finite is None or "?" in (last, before):
        return Commitment.UNCLAIMED
    mood = feature(tree.parse.morph[finite], "Mood")
    if mood in ("Imp", "Sub") and not _plainly_said(tree, token):
        return Commitment.UNCLAIMED
    if tree.quoted(token):
        return Commitment.QUOTED
    inner = hedges(tree, token)
    if any(tree.word(i) in ATTRIBUTION_PREPOSITIONS or tree.parse.lemma[i] in REPORTING_VERBS for i in inner):
        return Commitment.REPORTED
    if mood == "Cnd" or _looks_conditional(tree.word(finite)):
        return Commitment.CONDITIONAL
    if inner or tree.parse.lemma[token].lower() in HEDGE_VERBS or _hedging_predicate(tree, token):
        return Commitment.HEDGED
    return Commitment.FACTIVE


def _plainly_said(tree: Tree, token: int) -> bool:
    """A main clause with a subject: the tagger takes many a present for an order or a subjunctive."""
    return token == tree.root and bool(tree.dependents(token, "nsubj")) and not tree.dependents(token, "mark")


def _looks_conditional(word: str) -> bool:
    """«aurait», «seraient»: the tagger sometimes calls them imperfect."""
    return word in ("aurait", "auraient", "serait", "seraient", "devrait", "devraient", "pourrait", "pourraient")


def _hedging_predicate(tree: Tree, token: int) -> bool:
    return tree.parse.lemma[token].lower() in HEDGE_ADJECTIVES and bool(tree.dependents(token, "cop"))


@of_token
def stance(tree: Tree, token: int) -> Stance:
    """How strongly the text claims the clause headed by ``token``, all that governs it counted."""
    own = own_level(tree, token)
    imposed = Commitment.FACTIVE
    governors: list[int] = []
    below = token
    for above in tree.ancestors(token):
        limit = _imposed(tree, above, below)
        if limit is not None:
            governors.append(above)
            imposed = min(imposed, limit)
        below = above
    return Stance(min(own, imposed), own, imposed, tuple(governors))


def _imposed(tree: Tree, above: int, below: int) -> Commitment | None:
    """What the governor ``above`` leaves of its dependent ``below``; ``None`` where it takes nothing."""
    marks = {tree.word(c) for c in tree.dependents(below, "mark", "case")}
    if marks & (CONDITION_MARKS | _NON_ASSERTING_MARKS):
        return Commitment.UNCLAIMED
    if not tree.is_(below, "ccomp", "xcomp", "csubj", "obj", "obl", "conj", "advcl", "acl", "parataxis", "nsubj"):
        return None
    lemma = tree.parse.lemma[above].lower()
    governing = tree.is_(below, "ccomp", "xcomp", "obj", "csubj")
    if not governing:
        return None
    if negations(tree, above) or finite_is_conditional(tree, above):
        return Commitment.UNCLAIMED if negations(tree, above) else Commitment.CONDITIONAL
    if lemma in OPINION_VERBS or lemma in REPORTING_VERBS:
        thing = lemma in EVIDENTIAL_VERBS and not _has_person_subject(tree, above)
        return Commitment.EVIDENTIAL if thing else Commitment.REPORTED
    if lemma in HEDGE_VERBS or _hedging_predicate(tree, above):
        return Commitment.HEDGED
    if lemma in EVIDENTIAL_VERBS:
        return Commitment.EVIDENTIAL
    return None if tree.parse.pos[above] in ("NOUN", "PROPN") else Commitment.REPORTED


def finite_is_conditional(tree: Tree, token: int) -> bool:
    """Whether the clause's finite verb stands in the conditional."""
    finite = finite_verb(tree, token)
    return finite is not None and (
        feature(tree.parse.morph[finite], "Mood") == "Cnd" or _looks_conditional(tree.word(finite))
    )


def _has_person_subject(tree: Tree, token: int) -> bool:
    """Whether the subject is named with a capital: a person or a body that speaks."""
    return any(tree.parse.pos[s] == "PROPN" for s in tree.dependents(token, "nsubj"))
