"""Shorter sentences that say nothing more: a search over what may go.

A clause is a head and the tokens under it. Every result is a set of tokens
that reads as French, or it is not offered.
"""

from __future__ import annotations

from collections.abc import Iterator
from itertools import combinations

from seolint.editing.commitment import finite_verb, hedges, negations
from seolint.editing.shortening.droppable import bounds, dispensable, droppable
from seolint.editing.syntax.completeness import incomplete
from seolint.editing.syntax.margins import contrast, dateline, introduction, tidy
from seolint.editing.syntax.trees import Tree, feature, of_token

__all__ = ["compressions", "core", "has_subject", "tidy"]

MAX_CUTS = 6
"""Optional constituents tried in every combination; the rest goes or stays as one."""


@of_token
def core(tree: Tree, head: int) -> frozenset[int]:
    """The clause of ``head`` without its mark («que»), opening conjunction and closing punctuation."""
    tokens = set(tree.subtree(head)) - dateline(tree)
    tokens -= introduction(tree, tokens)
    tokens -= contrast(tree, tokens)
    before = min((s for s in tree.dependents(head, "nsubj", "csubj", "expl")), default=head)
    for child in tree.dependents(head, "mark", "cc"):
        if child < before and not bounds(tree, child):
            tokens -= tree.subtree(child)
    return tidy(tree, tokens)


def compressions(tree: Tree, head: int) -> Iterator[tuple[frozenset[int], float]]:
    """Shorter forms of the clause of ``head``: sets of tokens with what was lost, cheapest first.

    The clause whole comes first, tidied of connectives and parentheses.
    """
    known: list[tuple[frozenset[int], float]] | None = tree.shared.get(("compressions", head))
    if known is None:
        known = tree.shared[("compressions", head)] = _compressions(tree, head)
    yield from known


def _compressions(tree: Tree, head: int) -> list[tuple[frozenset[int], float]]:
    whole = core(tree, head)
    if not whole or finite_verb(tree, head) is None:
        return []
    kept_always = hedges(tree, head) | negations(tree, head)
    cuts = droppable(tree, head, whole)
    free = [c for c in cuts if c.cost <= 0.02]
    base = whole.difference(*(c.tokens for c in free)) if free else whole
    costly = [c for c in cuts if c.cost > 0.02 and c.tokens & base][:MAX_CUTS]
    seen: set[frozenset[int]] = set()
    results: list[tuple[frozenset[int], float]] = []
    for size in range(len(costly) + 1):
        for chosen in combinations(costly, size):
            gone = frozenset().union(*(c.tokens for c in chosen))
            dropped_hedges = (kept_always & whole) & gone
            if dropped_hedges and not all(
                any(h in c.tokens and len(c.tokens) > 2 and c.kind != "adverb" for c in chosen) for h in dropped_hedges
            ):
                continue
            tokens = tidy(tree, base - gone)
            if tokens and tokens not in seen and complete(tree, head, tokens) and not incomplete(tree, tokens):
                seen.add(tokens)
                results.append((tokens, sum(c.cost for c in chosen)))
    return sorted(results, key=lambda r: (r[1], -len(r[0]), sorted(r[0])))


def complete(tree: Tree, head: int, tokens: frozenset[int]) -> bool:
    """Whether every kept token hangs on a kept one and every verb has what it needs."""
    if head not in tokens:
        return False
    heads, pos = tree.parse.head, tree.parse.pos
    for token in tokens:
        if token != head and heads[token] not in tokens and pos[token] != "PUNCT":
            return False
        if tree.word(token) == "comme" and token - 1 not in tokens and token != min(tokens):
            return False
    for gone in tree.tokens:
        above = heads[gone]
        if gone in tokens or above not in tokens:
            continue
        if above != head and tree.is_(gone, "case", "mark", "det", "fixed", "flat", "nummod"):
            return False
        if (above == head or pos[above] in ("VERB", "AUX")) and _needed(tree, above, gone):
            return False
    return bool(tree.dependents(head, "nsubj", "csubj", "expl")) and not _breaks_off(tree, head, tokens)


def _needed(tree: Tree, verb: int, child: int) -> bool:
    """Whether the verb cannot do without its argument ``child``."""
    if not tree.is_(child, "nsubj", "obj", "iobj", "expl", "aux", "cop", "xcomp", "ccomp", "csubj"):
        return False
    purpose = any(tree.word(c) == "pour" for c in tree.dependents(child, "mark", "case"))
    return not (purpose and tree.is_(child, "xcomp")) and not dispensable(tree, verb, child)


def _breaks_off(tree: Tree, head: int, tokens: frozenset[int]) -> bool:
    """Whether a simple verb lost all that followed it («X concentraient»): it asked for something."""
    followed = any(child > head for child in tree.children[head] if tree.parse.pos[child] != "PUNCT")
    passive = any(tree.parse.lemma[a] == "être" for a in tree.dependents(head, "aux", "cop"))
    return followed and max(tokens) == head and tree.parse.pos[head] == "VERB" and not passive


@of_token
def has_subject(tree: Tree, head: int) -> bool:
    """Whether the clause has a subject of its own, standing before its verb."""
    finite = finite_verb(tree, head)
    return finite is not None and any(
        s < finite and feature(tree.parse.morph[s], "PronType") != "Rel" for s in tree.dependents(head, "nsubj")
    )
