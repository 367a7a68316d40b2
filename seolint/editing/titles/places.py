"""«À Orsenne, une partition a été retrouvée» → «Orsenne : une partition retrouvée»: the place as newsrooms write it."""

from __future__ import annotations

from collections.abc import Iterator

from seolint.editing.candidates.collected import uncapitalised
from seolint.editing.shortening.forms import HeadlineForm, headline_forms
from seolint.editing.shortening.joint_marks import body
from seolint.editing.shortening.words import pos_at, text_at
from seolint.editing.syntax.phrases import Phrase
from seolint.editing.syntax.trees import Tree
from seolint.editing.titles.cuts import headline_cuts
from seolint.editing.titles.labels import lowered

__all__ = ["place_of", "placed_first"]

_BEFORE_PLACES = frozenset(("à", "a", "en", "au", "aux"))
_LONGEST = 4
"""Tokens of a place's name."""
_COST = 0.1
_UNNAMED = 0.25
"""What the loss of a facility's own name costs, beside the name of its town."""
_NAME = 24
"""Characters of such a name at most."""

_FACILITIES = frozenset(
    """piscine patinoire école collège lycée crèche gare mairie bibliothèque médiathèque hôpital clinique maternité
    musée théâtre cinéma stade gymnase pont port usine caserne église basilique cathédrale abbaye marché halle parc
    abattoir prison citadelle aéroport""".split()  # noqa: SIM905
)
"""What a town has one of, or few: its name tells which."""


def placed_first(tree: Tree, limit: int) -> Iterator[HeadlineForm]:
    """Forms of a sentence that opens on a place, the place before a colon; at most ``limit`` characters each."""
    place = place_of(tree)
    name = tree.render(place) if place else None
    if name is None:
        return
    room = limit - len(name.text) - 3
    for form in _within(tree, room):
        if form.tokens & place or ":" in form.phrase.text:
            continue
        first = min(form.tokens)
        inside = tree.parse.text[first][:1].islower()
        plain = lowered(form.phrase) if inside else uncapitalised(tree, first, form.phrase)
        phrase = name.capitalised() + Phrase(("\u00a0: ",)) + plain
        yield HeadlineForm(phrase, form.tokens | place, form.cost - 0.12 + _COST)


def _within(tree: Tree, room: int) -> Iterator[HeadlineForm]:
    """The forms of the sentence that fit; longer ones without the name of a facility at their end."""
    yield from headline_forms(tree, room)
    for form in headline_cuts(tree, room + _NAME):
        if len(form.phrase.text) <= room or form.manner:
            continue
        end = max(form.tokens)
        while pos_at(tree, end) == "PROPN":
            end -= 1
        facility = tree.parse.lemma[end].lower() in _FACILITIES and tree.word(end - 1) in ("le", "la", "l'", "du")
        kept = frozenset(t for t in form.tokens if t <= end)
        phrase = tree.render(kept) if facility and len(kept) < len(form.tokens) else None
        if phrase is not None and len(phrase.text) <= room:
            yield HeadlineForm(phrase.capitalised(), kept, form.cost + _UNNAMED)


def place_of(tree: Tree) -> frozenset[int]:
    """The name behind «À», «En», up to its comma; empty where something else opens the sentence."""
    order = body(tree)
    if len(order) < 6 or tree.word(order[0]) not in _BEFORE_PLACES:
        return frozenset()
    end = order[0] + 1
    while text_at(tree, end)[:1].isupper() and _names(tree, end):
        end += 1
    named = range(order[0] + 1, end)
    if not 0 < len(named) <= _LONGEST or text_at(tree, end) != ",":
        return frozenset()
    return frozenset(named)


def _names(tree: Tree, token: int) -> bool:
    """Whether a capitalised word may be of a name: hyphenated ones are, whatever the tagger takes them for."""
    return pos_at(tree, token) in ("PROPN", "NOUN", "X", "ADJ") or "-" in text_at(tree, token)
