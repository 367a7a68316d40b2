"""Names that stand for what describes them: «Le Musée des beaux-arts (MBA)», «La correspondante, Sonia Dridi,».

Of a thing written out and in letters the letters are enough, of somebody described and named the name.
"""

from __future__ import annotations

from collections.abc import Iterator

from seolint.editing.shortening.joint_marks import Stretch
from seolint.editing.shortening.words import finite, pos_at, text_at, word_at
from seolint.editing.syntax.heading_words import PERSON_NOUNS
from seolint.editing.syntax.trees import Tree

__all__ = ["shorter_names"]

_FULL = 12
"""Tokens of a name written out."""
_DESCRIBED = 18
"""Tokens of a description before a name."""


def shorter_names(tree: Tree, order: list[int]) -> Iterator[Stretch]:
    """What describes a name that stands beside it, with the commas or brackets that go along."""
    yield from _letters(tree, order)
    yield from _described(tree, order)
    yield from _of_somebody(tree, order)


def _letters(tree: Tree, order: list[int]) -> Iterator[Stretch]:
    """«Le [Musée des beaux-arts (]MBA[)] accueille»: behind the article that both share."""
    inside = frozenset(order)
    for token in order[2:]:
        text = tree.parse.text[token]
        letters = text.isupper() and text.isalpha() and 2 <= len(text) <= 6
        if not letters or text_at(tree, token - 1) != "(" or text_at(tree, token + 1) != ")":
            continue
        start = _article(tree, order, token, text)
        if start is None:
            continue
        gone = frozenset((*range(start + 1, token), token + 1))
        if gone <= inside and not any(finite(tree, t) for t in gone):
            yield Stretch(gone, 0.2, "letters")


def _article(tree: Tree, order: list[int], token: int, text: str) -> int | None:
    """The article of the name whose letters stand in brackets: its first word begins as they do."""
    for start in range(token - 3, max(order[0], token - _FULL) - 1, -1):
        known = word_at(tree, start) in ("le", "la", "l'")
        if known and pos_at(tree, start) == "DET" and text_at(tree, start + 1)[:1].upper() == text[:1]:
            return start
    return None


def _described(tree: Tree, order: list[int]) -> Iterator[Stretch]:
    """«[La correspondante de France 24 en Égypte,] Sonia Dridi[,] affirme»: a full name between commas."""
    start = order[0] if order else tree.first
    if pos_at(tree, start) != "DET":
        return
    comma = next((t for t in order[:_DESCRIBED] if tree.parse.text[t] == ","), None)
    if comma is None or any(finite(tree, t) for t in range(start, comma)):
        return
    end = comma + 1
    while text_at(tree, end)[:1].isupper() and pos_at(tree, end) in ("PROPN", "NOUN", "X", "ADJ"):
        end += 1
    closed = text_at(tree, end) == ","
    verb = end + 1 if closed else end
    while word_at(tree, verb) in ("ne", "n'", "se", "s'"):
        verb += 1
    if end - comma - 1 in (2, 3) and verb < tree.end and finite(tree, verb):
        yield Stretch(frozenset((*range(start, comma + 1), *((end,) if closed else ()))), 0.3, "named")


def _of_somebody(tree: Tree, order: list[int]) -> Iterator[Stretch]:
    """«la mort de [l’ancien chef de l’Autorité] Yasser Arafat»: who it is, the name says."""
    inside = frozenset(order)
    for token in order[2:]:
        if not _opens_name(tree, token):
            continue
        for start in range(token - 2, max(order[0], token - _DESCRIBED) - 1, -1):
            if finite(tree, start) or tree.parse.text[start] in (",", ":", ";", "«", "»"):
                break
            noun = start + 2 if word_at(tree, start + 1).startswith("ancien") else start + 1
            person = noun < token and tree.parse.lemma[noun].lower() in PERSON_NOUNS
            if (
                person
                and tree.word(start) in ("le", "la", "l'")
                and pos_at(tree, start - 1) == "ADP"
                and start in inside
            ):
                yield Stretch(frozenset(range(start, token)), 0.3, "named")
                break


def _opens_name(tree: Tree, token: int) -> bool:
    """Whether a first and a last name stand there, and no third word before them."""
    names = [text_at(tree, t)[:1].isupper() and text_at(tree, t)[1:2].islower() for t in (token - 1, token, token + 1)]
    known = "PROPN" in (pos_at(tree, token), pos_at(tree, token + 1))
    return names == [False, True, True] and known and pos_at(tree, token - 1) in ("NOUN", "ADJ", "PROPN")
