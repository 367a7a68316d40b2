"""«X envoie …, probablement pour fournir Y» → «X fournirait Y»: the conditional carries the hedge.

A purpose that the source only supposes is often the news. Its infinitive is
put in the conditional with the subject of the clause above, and the receiver
of that clause where the infinitive is a verb of giving.
"""

from __future__ import annotations

from collections.abc import Iterator

from seolint.editing.candidates.collected import content_stems
from seolint.editing.commitment import is_clause, negations
from seolint.editing.guards import faulty_text, faulty_tokens
from seolint.editing.shortening.compression import has_subject, tidy
from seolint.editing.syntax.conjugation import conditional
from seolint.editing.syntax.phrases import Phrase, Slice, glue
from seolint.editing.syntax.trees import Tree, feature
from seolint.editing.syntax.vocabulary import DITRANSITIVE, HEDGE_ADVERBS

__all__ = ["clauses"]


def clauses(tree: Tree) -> Iterator[tuple[Phrase, frozenset[str], float]]:
    """Such clauses of a sentence: the phrase, its stems, what it costs."""
    for verb in tree.tokens:
        if feature(tree.parse.morph[verb], "VerbForm") != "Inf" or not _hedged_purpose(tree, verb):
            continue
        above = next((a for a in tree.ancestors(verb) if is_clause(tree, a)), None)
        if above is None or not has_subject(tree, above) or negations(tree, above) or negations(tree, verb):
            continue
        made = _clause(tree, verb, above)
        if made is not None:
            yield made


def _hedged_purpose(tree: Tree, verb: int) -> bool:
    """Whether «pour» opens the infinitive and a hedging adverb stands just before it."""
    first = next((c for c in tree.children[verb] if tree.word(c) == "pour" and c < verb), None)
    return first is not None and first - 1 in tree.tokens and tree.word(first - 1) in HEDGE_ADVERBS


def _clause(tree: Tree, verb: int, above: int) -> tuple[Phrase, frozenset[str], float] | None:
    subject = tree.dependents(above, "nsubj")[0]
    finite = next((t for t in tree.tokens if t == above or (tree.parse.head[t] == above and tree.is_(t, "aux"))), above)
    number = feature(tree.parse.morph[finite], "Number")
    form = conditional(tree.parse.lemma[verb].lower(), plural=number == "Plur") if number else None
    if form is None:
        return None
    rest = {verb}
    for child in tree.children[verb]:
        if child > verb and tree.is_(child, "obj", "obl", "xcomp"):
            rest |= tree.subtree(child)
    # A clause that the parser hung on the object («alors que …») is none of it.
    stop = min((t for t in rest if t > verb and tree.is_(t, "mark")), default=tree.end)
    rest = {t for t in rest if t < stop}
    start, end = tree.parse.start[verb], tree.parse.end[verb]
    written = Slice(tree.source.origin, start, end, form, "conditional", changed=True)
    said, does = tidy(tree, tree.subtree(subject)), tidy(tree, rest)
    receiver = _receiver(tree, verb, above)
    if any(faulty_tokens(tree, t) for t in (said, said | does | receiver)):
        return None
    left, right = tree.render(said), tree.render(does, {verb: written})
    if left is None or right is None:
        return None
    phrase = glue(left, right)
    if receiver:
        to = tree.render(receiver)
        if to is None:
            return None
        phrase = glue(phrase, to)
    if faulty_text(phrase.text):
        return None
    return phrase, content_stems(tree, said | does | receiver), 0.1


def _receiver(tree: Tree, verb: int, above: int) -> frozenset[int]:
    """«à la Russie» of the clause above, for a verb of giving that names no receiver of its own."""
    if tree.parse.lemma[verb].lower() not in DITRANSITIVE or tree.parse.lemma[above].lower() not in DITRANSITIVE:
        return frozenset()
    if any(tree.word(c) in ("à", "au", "aux") for t in tree.subtree(verb) for c in tree.children[t]):
        return frozenset()
    for token in sorted(tree.subtree(above) - tree.subtree(verb)):
        case = [tree.word(c) for c in tree.dependents(token, "case")]
        if token > above and case and case[0] in ("à", "au", "aux") and tree.parse.pos[token] == "PROPN":
            return tidy(tree, tree.subtree(token))
    return frozenset()
