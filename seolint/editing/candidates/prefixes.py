"""Clauses cut at a comma: what the sentence says before it goes on to something else.

The parser is often lost behind a comma («…, la première depuis l’incendie
qui …»); what stands before is a whole clause all the same, if nothing in it
hangs on what follows and nothing behind the comma takes back what it says.
"""

from __future__ import annotations

from collections.abc import Iterator

from seolint.editing.commitment import finite_verb, hedges, negations
from seolint.editing.shortening.compression import core, tidy
from seolint.editing.shortening.droppable import conditional_phrase, dispensable
from seolint.editing.syntax.trees import Tree
from seolint.editing.syntax.vocabulary import (
    ATTRIBUTION_PREPOSITIONS,
    CONDITION_MARKS,
    NEGATIONS,
    REPORTING_VERBS,
    TIME_NOUNS,
)

__all__ = ["prefixes"]

_LEAST = 3
"""Tokens behind the verb that a prefix has: less breaks off."""

_NEEDED = ("nsubj", "obj", "iobj", "aux", "cop", "xcomp", "ccomp", "csubj", "expl")
_GOES_ON = frozenset(("ou", "ni", "et", "voire", "comme", "mais", "pourvu", "notamment"))
"""Behind the comma: an alternative, a second half, an example that bounds what was said."""

_LISTED = frozenset(("de", "d'", "des", "du", "à", "au", "aux"))
"""Behind the comma: the next item of a list."""

_COST = 0.3


def prefixes(tree: Tree, head: int) -> Iterator[tuple[frozenset[int], float]]:
    """What the clause of ``head`` says up to each comma behind its verb, shortest first, with its cost."""
    whole = core(tree, head)
    finite = finite_verb(tree, head)
    if finite is None or head not in whole:
        return
    for comma in sorted(whole):
        if comma < head + _LEAST or tree.parse.text[comma] != ",":
            continue
        kept = frozenset(t for t in whole if t < comma)
        if _stands(tree, head, kept) and not _takes_back(tree, head, whole - kept):
            for gone in dict.fromkeys((frozenset(), _days(tree, head))):
                tokens = tidy(tree, kept - gone)
                if tokens:
                    yield tokens, _COST


def _days(tree: Tree, head: int) -> frozenset[int]:
    """«mardi», «mercredi» beside the verb: the date of the article, not of the heading."""
    return frozenset(
        c
        for c in tree.dependents(head, "obl", "advmod")
        if tree.parse.lemma[c].lower() in TIME_NOUNS and not tree.children[c]
    )


def _stands(tree: Tree, head: int, kept: frozenset[int]) -> bool:
    """Whether nothing kept hangs on what goes, and no verb kept loses what it needs."""
    needed = [child for child in tree.children[head] if tree.is_(child, *_NEEDED) and child not in kept]
    objects = [child for child in tree.dependents(head, "obj") if child in kept]
    # «…, la dernière de la vallée»: an apposition that the parser took for a second object.
    missing = [
        child
        for child in needed
        if not ((tree.is_(child, "obj") and objects) or (tree.is_(child, "ccomp") and dispensable(tree, head, child)))
    ]
    return not missing and all(t == head or tree.parse.head[t] in kept for t in kept)


def _takes_back(tree: Tree, head: int, gone: frozenset[int]) -> bool:
    """Whether the rest bounds, denies, doubts or attributes what stands before it."""
    order = sorted(gone)
    words = [tree.word(t) for t in order]
    if len(words) < 2 or words[1] in _GOES_ON | _LISTED | NEGATIONS:
        return True
    if conditional_phrase(tree, gone):
        return True
    if (hedges(tree, head) | negations(tree, head)) & gone:
        return True
    return any(
        w in CONDITION_MARKS | ATTRIBUTION_PREPOSITIONS or tree.parse.lemma[t].lower() in REPORTING_VERBS
        for t, w in zip(order, words, strict=True)
    )
