"""«À Orsenne, une partition a été retrouvée» → «Orsenne : une partition retrouvée»: the place as newsrooms write it."""

from __future__ import annotations

from collections.abc import Iterator

from seolint.editing.candidates import uncapitalised
from seolint.editing.headline_forms import HeadlineForm, headline_forms
from seolint.editing.headline_words import pos_at, text_at
from seolint.editing.joint_marks import body
from seolint.editing.phrases import Phrase
from seolint.editing.title_labels import lowered
from seolint.editing.trees import Tree

__all__ = ["placed_first"]

_BEFORE_PLACES = frozenset(("à", "a", "en", "au", "aux"))
_LONGEST = 4
"""Tokens of a place's name."""
_COST = 0.1


def placed_first(tree: Tree, limit: int) -> Iterator[HeadlineForm]:
    """Forms of a sentence that opens on a place, the place before a colon; at most ``limit`` characters each."""
    order = body(tree)
    place = _place(tree, order)
    name = tree.render(place) if place else None
    if name is None:
        return
    room = limit - len(name.text) - 3
    for form in headline_forms(tree, room):
        if form.tokens & place or ":" in form.phrase.text:
            continue
        first = min(form.tokens)
        inside = tree.parse.text[first][:1].islower()
        plain = lowered(form.phrase) if inside else uncapitalised(tree, first, form.phrase)
        phrase = name.capitalised() + Phrase(("\u00a0: ",)) + plain
        yield HeadlineForm(phrase, form.tokens | place, form.cost - 0.12 + _COST)


def _place(tree: Tree, order: list[int]) -> frozenset[int]:
    """The name behind «À», «En», up to its comma; empty where something else opens the sentence."""
    if len(order) < 6 or tree.word(order[0]) not in _BEFORE_PLACES:
        return frozenset()
    end = order[0] + 1
    while text_at(tree, end)[:1].isupper() and pos_at(tree, end) in ("PROPN", "NOUN", "X", "ADJ"):
        end += 1
    named = range(order[0] + 1, end)
    if not 0 < len(named) <= _LONGEST or text_at(tree, end) != ",":
        return frozenset()
    return frozenset(named)
