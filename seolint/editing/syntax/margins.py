"""What stands at the margins of a sentence and is no part of its claim: datelines, introductions, stray marks."""

from __future__ import annotations

import re

from seolint.editing.syntax.trees import Tree

__all__ = ["COMMAS", "PUNCTUATION", "contrast", "dateline", "introduction", "tidy"]

_MONTHS = "janvier|février|mars|avril|mai|juin|juillet|août|septembre|octobre|novembre|décembre"
_DATELINE = re.compile(
    rf"(?:[^\W\d_][\w’' -]{{1,30}}, )?(?:le )?\d{{1,2}}(?:er)? (?:{_MONTHS}) \d{{4}}\.?\s*[-–—:]?\s*"
    r"|[A-ZÀ-Ý][\w’' -]{1,30} ?\((?:AFP|Reuters|AP|Belga|ATS)\)\s*[-–—:]\s*"
    r"|(?:[-–—]\s*)?[A-ZÀ-Ý][^\W\d_]+(?:-[^\W\d_]+)*\s[-–—]\s(?=[A-ZÀ-Ý«])"
)

_SPACES = str.maketrans("\u00a0\u202f", "  ")
"""Typography moves no dateline."""

_INTRODUCTION = re.compile(
    r"(?:par (?:ailleurs|conséquent|contre|exemple)|en (?:effet|outre|revanche|fait|conséquence)|de (?:plus|fait)|"
    r"du coup|au contraire|au final|d' ailleurs|dans ce cas|en ce sens|à cet égard|pour autant|sans surprise|"
    r"d' (?:autre part|une part|abord)|"
    r"dans un premier temps|au (?:même moment|passage)|"
    r"dans le même temps|de son côté|de leur côté|quant à (?:lui|elle|eux)) ,"
)

_CONTRASTED = frozenset(("lui", "elle", "eux", "elles"))
COMMAS = frozenset((",", ";", ":", "–", "—", "-"))
PUNCTUATION = frozenset((",", ";", ":", ".", "…", "!", "?", "–", "—", "-"))


def introduction(tree: Tree, tokens: set[int]) -> set[int]:
    """«Par ailleurs, », «En effet, » at the clause's start: ties to what came before, not part of the claim."""
    order = sorted(tokens)
    said = " ".join(tree.word(t) for t in order[:5])
    match = _INTRODUCTION.match(said)
    return set(order[: len(match.group().split())]) if match else set()


def contrast(tree: Tree, tokens: set[int]) -> set[int]:
    """«X, lui, …», «les Y, quant à eux, …»: a glance at somebody else, between commas; with its first comma."""
    words = tree.parse.text
    gone: set[int] = set()
    for token in tokens:
        if tree.word(token) not in _CONTRASTED or token + 1 not in tree.tokens or words[token + 1] != ",":
            continue
        first = (
            token - 2 if [tree.word(t) for t in (token - 2, token - 1) if t >= tree.first] == ["quant", "à"] else token
        )
        if first > tree.first and words[first - 1] == "," and first - 2 in tokens:
            gone |= set(range(first - 1, token + 2))
    return gone & tokens


def dateline(tree: Tree) -> frozenset[int]:
    """Tokens of «4 juillet 2012. – » or «PARIS (AFP) – » at the sentence's start: no part of what it says."""
    known: frozenset[int] | None = tree.shared.get("dateline")
    if known is None:
        known = tree.shared["dateline"] = _dateline(tree)
    return known


def _dateline(tree: Tree) -> frozenset[int]:
    if tree.first and tree.parse.sentence[tree.first] > 1:
        return frozenset()
    match = _DATELINE.match(tree.text.translate(_SPACES))
    if match is None:
        return frozenset()
    end = tree.parse.start[tree.first] + match.end()
    return frozenset(t for t in tree.tokens if tree.parse.end[t] <= end)


def tidy(tree: Tree, tokens: frozenset[int] | set[int]) -> frozenset[int]:
    """The tokens without punctuation at the edges, doubled or opening and closing nothing."""
    order = sorted(tokens)
    words = tree.parse.text
    while order and words[order[0]] in PUNCTUATION:
        order.pop(0)
    while order and words[order[-1]] in PUNCTUATION:
        order.pop()
    kept: list[int] = []
    for i, token in enumerate(order):
        following = order[i + 1] if i + 1 < len(order) else None
        if words[token] == "," and following is not None and words[following] in PUNCTUATION:
            continue
        kept.append(token)
    return frozenset(kept)
