"""Shorter forms of a headline: a search over what may go from its parts.

A headline's theme, opening adverbials, asides, outer complements and second
predicate may each go; what carries the claim stays. Behind «des images
montrent que» the conditional carries what is left out.
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from itertools import product

from seolint.editing.guards import faulty_text, faulty_tokens
from seolint.editing.shortening.chunks import Chunk
from seolint.editing.shortening.surface import Headline, Predicate, read_headline
from seolint.editing.shortening.wholeness import torn
from seolint.editing.syntax.completeness import incomplete
from seolint.editing.syntax.conjugation import conditional, conditional_auxiliary
from seolint.editing.syntax.phrases import Phrase, Slice
from seolint.editing.syntax.trees import Tree, feature

__all__ = ["HeadlineCut", "headline_cuts"]

_OPTIONAL = 8
"""Parts tried in every combination; the costliest beyond stay."""
_RENDERED = 60
_SHORTEST = 25
_PLACE = 4
"""Tokens of an opening adverbial that tells a place or day."""

_LONG_LEAD = 1.0
"""Cost of room given to a longer one."""


@dataclass(frozen=True, slots=True)
class HeadlineCut:
    """A shorter form: its words in place, what was left out, and which predicate it says."""

    phrase: Phrase
    tokens: frozenset[int]
    cost: float
    manner: str = ""
    """``framed`` where «X montre que» was left out, ``reported`` where «X affirme que» was, ``participle``
    where a passive lost its auxiliaries."""


def headline_cuts(tree: Tree, limit: int, *, verbatim: bool = False, most: int = _RENDERED) -> list[HeadlineCut]:
    """The headline in at most ``limit`` characters, the least lost first; none for what is no statement."""
    known: list[HeadlineCut] | None = tree.memo.get(("headline cuts", limit, verbatim, most))
    if known is None:
        read = read_headline(tree)
        known = [] if read is None else _cuts(tree, read, limit, verbatim, most)
        tree.memo[("headline cuts", limit, verbatim, most)] = known
    return known


def _cuts(tree: Tree, read: Headline, limit: int, verbatim: bool, most: int) -> list[HeadlineCut]:
    forms: dict[frozenset[int], tuple[float, Predicate]] = {}
    for predicate, tokens, cost in _forms(tree, read):
        if _SHORTEST <= _length(tree, tokens) <= limit + 8 and (tokens not in forms or forms[tokens][0] > cost):
            forms[tokens] = (cost, predicate)
    out: list[HeadlineCut] = []
    ranked = sorted(forms.items(), key=lambda f: (f[1][0], -len(f[0]), sorted(f[0])))[:most]
    for tokens, (cost, predicate) in ranked:
        for phrase, more, manner in _written(tree, read, predicate, tokens, verbatim=verbatim):
            if len(phrase.text) <= limit and faulty_text(phrase.text) is None:
                out.append(HeadlineCut(phrase.capitalised(), tokens, cost + more, manner))
    return out


def _length(tree: Tree, tokens: frozenset[int]) -> int:
    return sum(len(tree.parse.text[t]) + (tree.parse.end[t] < len(tree.source.text)) for t in tokens)


def _forms(tree: Tree, read: Headline) -> Iterator[tuple[Predicate, frozenset[int], float]]:
    heads = list(_openings(read))
    subjects = list(_choices(read.subject))
    first = read.predicates[0]
    for at, predicate in enumerate(read.predicates):
        for kept, lost in _choices(predicate.chunks):
            for subject, missing in subjects:
                for opening, gone in heads:
                    tokens = opening | subject | frozenset(predicate.verbs) | kept
                    yield predicate, tokens, lost + missing + gone + 0.15 * at
    if len(read.predicates) == 2:
        second = read.predicates[1]
        link = frozenset(range(max(_all(first)) + 1, min(second.verbs)))
        for (kept, lost), (behind, less) in product(_choices(first.chunks), _choices(second.chunks)):
            tokens = frozenset((*first.verbs, *second.verbs)) | kept | behind | link
            for subject, missing in subjects:
                for opening, gone in heads:
                    yield first, opening | subject | tokens, lost + less + missing + gone - 0.2


def _all(predicate: Predicate) -> frozenset[int]:
    return frozenset(predicate.verbs).union(*(c.tokens for c in predicate.chunks))


def _openings(read: Headline) -> Iterator[tuple[frozenset[int], float]]:
    """What stands around the statement: theme, adverbials before it, who says so behind it."""
    theme, tail = frozenset(read.theme), frozenset(read.tail)
    for leads, gone in _choices(read.leads):
        lost = gone + _LONG_LEAD * sum(len(c.tokens) > _PLACE and set(c.tokens) <= leads for c in read.leads)
        yield theme | leads | tail, lost
        if theme:
            yield leads | tail, lost + 0.2
        if read.frame and tail:
            # The conditional already says that somebody else says so.
            yield leads, lost + 0.3


def _choices(chunks: Sequence[Chunk]) -> list[tuple[frozenset[int], float]]:
    """The ways to leave out some of the chunks that may go: the tokens kept, what the loss costs."""
    optional = sorted((c.cost, n) for n, c in enumerate(chunks) if c.cost is not None)[:_OPTIONAL]
    out: list[tuple[frozenset[int], float]] = []
    for mask in range(1 << len(optional)):
        gone = {n for bit, (_, n) in enumerate(optional) if mask >> bit & 1}
        cost = sum(c for bit, (c, _) in enumerate(optional) if mask >> bit & 1)
        for n, chunk in enumerate(chunks):
            if chunk.host in gone and n not in gone:
                gone.add(n)
        out.append((frozenset(t for n, c in enumerate(chunks) if n not in gone for t in c.tokens), cost))
    return out


def _written(
    tree: Tree, read: Headline, predicate: Predicate, tokens: frozenset[int], *, verbatim: bool
) -> Iterator[tuple[Phrase, float, str]]:
    """The words, in the conditional where a frame was left out; a passive also as a bare participle."""
    if (
        faulty_tokens(tree, tokens) is not None
        or incomplete(tree, tokens) is not None
        or torn(tree, tokens) is not None
    ):
        return
    changed = _conditional(tree, predicate.finite) if read.frame else {}
    if changed is None or (changed and verbatim):
        return
    phrase = tree.render(tokens, changed)
    if phrase is not None:
        yield phrase, 0.0, {"evidential": "framed", "reported": "reported"}.get(read.frame or "", "")
    participle = _without_auxiliaries(tree, predicate)
    alone = sum(p.finite in tokens for p in read.predicates) == 1
    if participle and not read.frame and alone:
        phrase = tree.render(tokens - participle)
        if phrase is not None and torn(tree, tokens - participle) is None:
            yield phrase, 0.12, "participle"


def _conditional(tree: Tree, finite: int) -> dict[int, Slice] | None:
    """The finite verb in the conditional: nothing to change where it stands in it, ``None`` where unsure."""
    word, morph = tree.word(finite), tree.parse.morph[finite]
    if feature(morph, "Mood") == "Cnd" or word.endswith(("rait", "raient")):
        return {}
    new = conditional_auxiliary(word)
    if new is None and feature(morph, "Tense") in ("Pres", "Imp"):
        plural = feature(morph, "Number") == "Plur"
        new = conditional(tree.parse.lemma[finite].lower(), plural=plural)
    if new is None:
        return None
    start, end = tree.parse.start[finite], tree.parse.end[finite]
    return {finite: Slice(tree.source.origin, start, end, new, "conditional", changed=True)}


def _without_auxiliaries(tree: Tree, predicate: Predicate) -> frozenset[int]:
    """«a été» of «a été retrouvée»: headlines do without."""
    words = [tree.word(t) for t in predicate.verbs]
    if words[:2] in (["a", "été"], ["ont", "été"]) and len(words) == 3:
        return frozenset(predicate.verbs[:2])
    return frozenset()
