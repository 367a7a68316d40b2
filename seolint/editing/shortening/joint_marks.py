"""The marks by which the joints of a sentence are known: segments between commas, who says so, what bounds."""

from __future__ import annotations

import re
from dataclasses import dataclass
from itertools import pairwise

from seolint.editing.shortening.joint_words import BOUND_OPENINGS, BOUND_WORDS, RELATIVE_WORDS
from seolint.editing.shortening.words import CLITICS, finite, word_at
from seolint.editing.syntax.margins import dateline, introduction
from seolint.editing.syntax.trees import Tree
from seolint.editing.syntax.vocabulary import EVIDENTIAL_VERBS, REPORTING_VERBS

__all__ = [
    "DAYS", "NOMINAL", "Segment", "Stretch", "attribution", "body", "bounds", "finite_next", "predicates", "resumes",
    "segments_of", "shut", "within_relative",
]  # fmt: skip

_OPEN, _CLOSE = "([", ")]"
NOMINAL = frozenset(("NOUN", "PROPN", "ADJ", "NUM", "SYM"))
DAYS = frozenset("lundi mardi mercredi jeudi vendredi samedi dimanche".split())  # noqa: SIM905


@dataclass(frozen=True, slots=True)
class Stretch:
    """Tokens that may go together, what their loss costs (0–1), and what they are."""

    tokens: frozenset[int]
    cost: float
    kind: str


@dataclass(frozen=True, slots=True)
class Segment:
    """What stands between two commas: tokens ``start`` to ``end`` (exclusive)."""

    start: int
    end: int


def body(tree: Tree) -> list[int]:
    """The sentence's tokens without dateline, introduction, opening dash and final mark."""
    tokens = set(tree.tokens) - dateline(tree)
    order = sorted(tokens)
    while order and tree.parse.text[order[0]] in ("-", "–", "—"):
        order.pop(0)
    tokens = set(order) - introduction(tree, set(order))
    order = sorted(tokens)
    while order and tree.parse.text[order[-1]] in (".", "…", "!", "?"):
        order.pop()
    while order and tree.parse.text[order[0]] == ",":
        order.pop(0)
    return order


def shut(tree: Tree, order: list[int]) -> frozenset[int]:
    """Tokens inside quotation marks or brackets: nothing is cut there."""
    out: set[int] = set()
    depth = 0
    for token in order:
        depth += tree.parse.text[token] in _OPEN
        if depth > 0 or tree.quoted(token):
            out.add(token)
        depth -= tree.parse.text[token] in _CLOSE
    return frozenset(out)


def segments_of(tree: Tree, order: list[int]) -> list[Segment]:
    closed = shut(tree, order)
    cuts = [t for t in order if tree.parse.text[t] in (",", ";", "–", "—") and t not in closed]
    edges = [order[0] - 1, *cuts, order[-1] + 1]
    return [Segment(a + 1, b) for a, b in pairwise(edges)]


def within_relative(tree: Tree, token: int) -> bool:
    return any(tree.parse.dep[a] == "acl:relcl" for a in (token, *tree.ancestors(token)))


def predicates(tree: Tree, link: int, end: int) -> bool:
    """Whether behind «et» a clause begins: a verb, or a subject and its verb."""
    at = link + 1
    while at < end and (tree.word(at) in CLITICS or tree.parse.pos[at] == "ADV"):
        at += 1
    return at < end and (
        finite(tree, at) or (tree.parse.pos[at] in ("DET", "PROPN", "PRON") and _has_verb(tree, at, end))
    )


def _has_verb(tree: Tree, at: int, end: int) -> bool:
    for token in range(at, end):
        if tree.word(token) in RELATIVE_WORDS or tree.word(token) in ("que", "qu'"):
            return False
        if finite(tree, token):
            return True
    return False


def finite_next(tree: Tree, link: int, end: int) -> bool:
    """Whether the verb stands right behind «et»: a second predicate of the same subject."""
    at = link + 1
    while at < end and (tree.word(at) in CLITICS or tree.parse.pos[at] == "ADV"):
        at += 1
    return at < end and finite(tree, at)


def resumes(tree: Tree, segment: Segment) -> bool:
    """Whether the segment begins with a verb: the clause goes on."""
    at = segment.start
    while at < segment.end and tree.word(at) in CLITICS:
        at += 1
    return at < segment.end and finite(tree, at)


def attribution(tree: Tree, segment: Segment) -> bool:
    """«…, a annoncé la gendarmerie», «…, selon X», «…, précise-t-il»: who says so."""
    start = segment.start
    if start >= segment.end:
        return False
    if tree.word(start) in ("selon", "d'après", "suivant"):
        return True
    if tree.word(start) == "d'" and word_at(tree, start + 1) == "après":
        return True
    if not any(finite(tree, t) and not within_relative(tree, t) for t in range(tree.first, start)):
        # «Le maire, X, affirme que …»: the sentence's own verb.
        return False
    group = [t for t in range(start, min(start + 4, segment.end)) if tree.parse.pos[t] in ("VERB", "AUX")]
    if not group or not finite(tree, group[0]) or group[0] > start + 1:
        return False
    return any(tree.parse.lemma[t].lower() in REPORTING_VERBS | EVIDENTIAL_VERBS for t in group)


def bounds(tree: Tree, start: int, end: int, words: tuple[str, ...] = BOUND_WORDS) -> bool:
    text = " ".join(tree.word(t) for t in range(start, end)).replace("comme si de rien n' était", "")
    text = re.sub(r"\bsaine?s? et sau(?:f|ve)s?\b", "", text)
    if any(text == o or text.startswith(o + " ") for o in BOUND_OPENINGS):
        return True
    text = f" {text} "
    return any(f" {w} " in text for w in words)
