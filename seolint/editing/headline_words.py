"""Words and kinds of words by which the parts of a headline are told apart."""

from __future__ import annotations

import re

from seolint.editing.trees import Tree, feature
from seolint.editing.vocabulary import APPROXIMATORS, HEDGE_ADVERBS, NEGATIONS, TIME_NOUNS

__all__ = ["BOUND", "CLITICS", "OF", "RELATIVES", "bounded", "finite", "of_time_or_number", "participle", "weakens"]

_PARTICIPLE = re.compile(
    r"(?:[éiu]e?s?|[ei]rte?s?|[aeiou]inte?s?|[iu]ite?s?|is|ise?s?|orte?s?|ose?s?|ante?)$", re.IGNORECASE
)
RELATIVES = frozenset(("qui", "que", "qu'", "dont", "où", "lequel", "laquelle", "lesquels", "lesquelles"))
CLITICS = frozenset(("se", "s'", "ne", "n'", "y", "en", "le", "la", "les", "l'", "lui", "leur"))
OF = frozenset(("de", "du", "d'", "des"))
BOUND = frozenset(("si", "s'", "sans", "sauf", "hormis", "selon", "faute", "contre", "d'après", "sinon", "entre"))
"""Openings of constituents that condition, deny or attribute: never left out, and not moved either."""


def finite(tree: Tree, token: int) -> bool:
    """Whether the token is a finite verb; a participle that does not look like one is."""
    if tree.parse.pos[token] not in ("VERB", "AUX"):
        return False
    form = feature(tree.parse.morph[token], "VerbForm")
    return form == "Fin" or (form == "Part" and not _PARTICIPLE.search(tree.parse.text[token]))


def participle(tree: Tree, token: int) -> bool:
    """Whether the token is a verb that is not finite."""
    return tree.parse.pos[token] == "VERB" and not finite(tree, token)


def bounded(tree: Tree, token: int) -> bool:
    """Whether the token denies, hedges or bounds what stands beside it."""
    word = tree.word(token)
    return word in NEGATIONS or word in HEDGE_ADVERBS or word in APPROXIMATORS or word in ("plus", "moins", "mieux")


def weakens(tree: Tree, token: int) -> bool:
    """Whether the token denies or hedges."""
    return tree.word(token) in NEGATIONS or tree.word(token) in HEDGE_ADVERBS


def of_time_or_number(tree: Tree, token: int) -> bool:
    """Whether the token is a figure or a time."""
    return tree.parse.pos[token] == "NUM" or tree.parse.lemma[token].lower() in TIME_NOUNS
