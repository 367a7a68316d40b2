"""What a cut may not sever: words, names, places from their prepositions, appositions from their nouns."""

from __future__ import annotations

from collections.abc import Iterator
from itertools import pairwise

from seolint.editing.syntax.measured_conditions import condition_lost
from seolint.editing.syntax.trees import Tree
from seolint.editing.syntax.vocabulary import TIME_NOUNS

__all__ = ["severed"]

_DIFFERENCE = frozenset(("moins", "plus", "mieux", "trop"))
"""What makes of a figure the figure of a difference."""
_IN_VAIN = frozenset((("sans", "résultat"), ("sans", "succès"), ("en", "vain")))
_TIMES = frozenset(("fois", word) for word in _DIFFERENCE)


def severed(tree: Tree, order: list[int]) -> Iterator[str]:
    """What is wrong where the tokens of ``order`` (not empty, rising) were parted from their neighbours."""
    last = order[-1]
    joined = last + 1 in tree.tokens and tree.parse.start[last + 1] == tree.parse.end[last]
    if _frame_open(tree, order):
        yield "opening without its comma"
    if joined and tree.parse.text[last + 1][:1] in "-‑":
        yield "half of a word"
    if tree.word(last).endswith("ant") and any(c > last for c in tree.dependents(last, "obj")):
        yield "what is being done is missing"
    if _name_cut(tree, order):
        yield "half of a name"
    if _place_alone(tree, order):
        yield "place without its preposition"
    if _loose_name(tree, order):
        yield "apposition without its noun"
    if _comparison_lost(tree, order):
        yield "figure without its «de moins»"
    if _half_list(tree, order):
        yield "half of a list"
    if _outcome_lost(tree, frozenset(order)):
        yield "in vain, and it is not said"
    if condition_lost(tree, frozenset(order)):
        yield "measure without where it holds"


def _frame_open(tree: Tree, order: list[int]) -> bool:
    """«À Sarema[, ville de …,] l’hôpital a été évacué»: what opens the sentence lost the comma behind it."""
    subject = next((t for t in order if tree.is_(t, "nsubj")), None)
    if subject is None or not _opens_frame(tree, order[0], subject):
        return False
    gaps = [(a, b) for a, b in pairwise(order) if b <= subject and b != a + 1]
    return any(
        any(tree.parse.text[t] == "," for t in range(a + 1, b)) and "," not in tree.parse.text[a : b + 1 : b - a]
        for a, b in gaps
    )


def _opens_frame(tree: Tree, first: int, subject: int) -> bool:
    """Whether a sentence opens on a phrase of place or time before its subject; «A» may lack its accent."""
    bare = tree.parse.text[first] == "A" and subject > first + 1
    return bare or (tree.parse.pos[first] == "ADP" and tree.parse.head[first] <= subject)


def _place_alone(tree: Tree, order: list[int]) -> bool:
    """«[À Tréban,] la capitale, l’eau manque»: what stood beside a place now stands before the subject."""
    subject = next((t for t in order if tree.is_(t, "nsubj")), None)
    if subject is None:
        return False
    start = min(tree.subtree(subject))
    before = [t for t in order if t < start]
    return (
        bool(before)
        and tree.parse.text[before[-1]] == ","
        and tree.parse.pos[before[0]] in ("DET", "NOUN", "PROPN")
        and not any(tree.parse.pos[t] in ("ADP", "VERB", "AUX", "ADV", "NUM", "SCONJ") for t in before)
        and not any(tree.parse.lemma[t].lower() in TIME_NOUNS for t in before)
    )


def _name_cut(tree: Tree, order: list[int]) -> bool:
    """«l’atelier Terre [et Son]»: two capitals joined behind a common noun are one name as likely as two."""
    last, words = order[-1], tree.parse.text
    if last + 2 >= tree.end or words[last + 1] not in ("et", "&") or not words[last + 2][:1].isupper():
        return False
    return words[last][:1].isupper() and tree.is_(last, "nmod", "appos", "flat") and last > tree.first


def _loose_name(tree: Tree, order: list[int]) -> bool:
    """Whether what follows the last comma is a piece: a bare name («…, DeepClock»), a participle, «mais X»."""
    commas = [i for i, t in enumerate(order) if tree.parse.text[t] == ","]
    tail = order[commas[-1] + 1 :] if commas else []
    if not tail:
        return False
    kinds = [tree.parse.pos[t] for t in tail]
    if kinds[0] == "CCONJ":
        return not any(k in ("VERB", "AUX") for k in kinds)
    if len(tail) == 1 and kinds[0] in ("VERB", "ADJ"):
        return True
    return len(tail) <= 3 and all(k in ("NOUN", "PROPN", "ADJ", "DET") for k in kinds)


def _comparison_lost(tree: Tree, order: list[int]) -> bool:
    """«dorment 37 % [de moins]», «trois fois [moins]»: the figure of a difference, read as the thing itself."""
    kept = frozenset(order)
    for token in order:
        words = tuple(tree.word(t) for t in range(token + 1, min(token + 3, tree.end)))
        if token + 1 in kept or len(words) < 2:
            continue
        measured = any(tree.parse.pos[t] == "NUM" for t in range(max(tree.first, token - 2), token + 1))
        if measured and words[0] in ("de", "d'") and words[1] in _DIFFERENCE:
            return True
        if (tree.word(token) == "fois" and words[0] in _DIFFERENCE) or words in _TIMES:
            return True
    return False


def _half_list(tree: Tree, order: list[int]) -> bool:
    """«[en français, en polonais,] en kabyle et en portugais»: a list is kept whole or not at all."""
    for before, after in pairwise(order):
        gap = [t for t in range(before + 1, after) if tree.parse.text[t] != ","]
        if not gap or tree.parse.text[after - 1] != ",":
            continue
        alike = tree.parse.pos[after] in ("ADP", "DET") and tree.word(gap[0]) == tree.word(after)
        if alike and any(tree.word(t) in ("et", "ou") for t in range(after, tree.end)):
            return True
    last = order[-1]
    if last + 2 >= tree.end or tree.word(last + 1) not in ("et", "ou", ",") or tree.parse.pos[last + 2] != "ADP":
        return False
    joined = any(tree.word(t) in ("et", "ou") for t in range(last + 1, tree.end))
    return joined and any(tree.word(t) == tree.word(last + 2) for t in order[-3:])


def _outcome_lost(tree: Tree, kept: frozenset[int]) -> bool:
    """«Deux drones ont survolé le massif[, sans résultat]»: what was done in vain reads as if it had helped."""
    return any(
        (tree.word(t), tree.word(t + 1)) in _IN_VAIN and not {t, t + 1} <= kept for t in range(tree.first, tree.end - 1)
    )
