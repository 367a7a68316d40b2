"""Stretches that stand in a sentence as they are, for headings without any liberty: where no word may be left out
of the middle, what is whole at an end or in a complement is worth a look."""

from __future__ import annotations

from collections.abc import Iterator

from seolint.editing.candidates.candidate import Candidate, content_stems
from seolint.editing.candidates.shapes import assumed, clause_shape
from seolint.editing.commitment import is_clause, own_level
from seolint.editing.descriptions.forms import whole_forms
from seolint.editing.guards import faulty_text, faulty_tokens
from seolint.editing.shortening.compression import has_subject
from seolint.editing.syntax.noun_phrases import NounPhrase
from seolint.editing.syntax.trees import Tree
from seolint.french.stems import stem

__all__ = ["counted_nouns", "opening_clauses"]

_COUNTING = frozenset(("plusieurs", "quelques", "chaque", "certains", "certaines", "maints", "maintes"))
_NEVER_LAST = frozenset(("ADP", "DET", "CCONJ", "SCONJ", "PUNCT", "PRON", "AUX", "ADV"))


def opening_clauses(tree: Tree, number: int, limit: int) -> Iterator[Candidate]:
    """The sentence's own clause, whole or up to one of its joints, in at most ``limit`` characters."""
    head = tree.root
    if not is_clause(tree, head) or not has_subject(tree, head) or tree.quoted(head):
        return
    subject = tree.dependents(head, "nsubj")[0]
    for form in whole_forms(tree, 1, limit + 1):
        phrase = tree.render(form.tokens)
        if phrase is None or form.leans or not phrase.contiguous or len(phrase.text) > limit:
            continue
        if tree.parse.pos[max(form.tokens)] == "PRON" or faulty_tokens(tree, form.tokens) is not None:
            continue
        if faulty_text(phrase.text) is None and head in form.tokens:
            yield Candidate(
                phrase.capitalised(), "clause", form.stems, stem(tree.parse.text[subject]), number, form.cost,
                own_level(tree, head), "clause", True, phrase, clause_shape(tree, head, subject, form.tokens),
                assumed(tree, form.tokens),
            )  # fmt: skip


def _between(tree: Tree, last: int) -> frozenset[int]:
    """«entre la Russie et la Corée du Nord» right behind a noun, whatever the parser hangs it on."""
    link = last + 1
    if link >= tree.end or tree.word(link) != "entre":
        return frozenset()
    return frozenset(t for t in tree.subtree(tree.parse.head[link]) if t >= link)


def counted_nouns(tree: Tree) -> Iterator[NounPhrase]:
    """«plusieurs voyages entre la Russie et la Corée du Nord»: noun phrases whose determiner counts."""
    for head in tree.tokens:
        if tree.parse.pos[head] != "NOUN" or not content_stems(tree, frozenset((head,))):
            continue
        counting = [c for c in tree.dependents(head, "det") if tree.word(c) in _COUNTING and c < head]
        below = tree.subtree(head)
        if len(counting) != 1:
            continue
        tokens = frozenset(t for t in below if t > counting[0]) | _between(tree, max(below))
        if not tokens or not tree.between(tokens) or tree.parse.pos[max(tokens)] in _NEVER_LAST:
            continue
        if min(tokens) == counting[0] + 1:
            yield NounPhrase(tree, head, tokens, counting[0], len(tokens))
