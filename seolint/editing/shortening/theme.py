"""«Le secrétaire général de la Francophonie n’achève pas …» → «Francophonie : le secrétaire général n’achève pas …».

Where a headline is a little too long, the body or place that its subject belongs to becomes the theme
before a colon, as newsrooms do. Never a person: a name behind a colon's left side would seem to speak.
"""

from __future__ import annotations

from collections.abc import Collection, Sequence

from seolint.editing.shortening.words import CLITICS, finite, pos_at, text_at, word_at
from seolint.editing.syntax.trees import Tree

__all__ = ["theme_of"]

_RUBRIC = 6
_LEADS = frozenset(("de", "du", "d'"))


def theme_of(tree: Tree, order: Sequence[int], people: Collection[str] = ()) -> tuple[list[int], list[int]] | None:
    """The tokens of the theme, and those that go with it («de la Francophonie»); ``None`` without one.

    ``people`` are last names of persons.
    """
    colon = next((t for t in order[:_RUBRIC] if tree.parse.text[t] == ":"), None)
    at = order[0] if colon is None else colon + 1
    if word_at(tree, at) not in ("le", "la", "l'", "les"):
        return None
    at += 1
    while pos_at(tree, at) in ("NOUN", "ADJ"):
        at += 1
    if word_at(tree, at) not in _LEADS:
        return None
    gone = [at]
    at += 1
    if word_at(tree, at) in ("la", "l'", "le"):
        gone.append(at)
        at += 1
    theme: list[int] = []
    while pos_at(tree, at) in ("PROPN", "NOUN") and text_at(tree, at)[:1].isupper():
        theme.append(at)
        at += 1
    while word_at(tree, at) in CLITICS | {"ne", "n'"}:
        at += 1
    named = bool(theme) and tree.parse.text[theme[-1]] not in people and len(theme) <= 2
    return (theme, [*gone, *theme]) if named and at < tree.end and finite(tree, at) else None
