"""Headlines of several parts: what opens them, a first clause before a second one, a promise to tell more behind them.

«Ligue 2 : [réduite à dix,] Corvenne renverse Sarmance», «[Brandvold craque,] Thévenard s’empare du maillot jaune»,
«rappelle 12 600 casques[, voici comment savoir si …]».
"""

from __future__ import annotations

import re
from collections.abc import Iterator

from seolint.editing.shortening.joint_marks import Stretch, shut, within_relative
from seolint.editing.shortening.joint_words import RELATIVE_WORDS
from seolint.editing.shortening.words import BOUND, finite, participle, pos_at, weakens, word_at
from seolint.editing.syntax.trees import Tree
from seolint.editing.syntax.vocabulary import ATTRIBUTION_PREPOSITIONS, REPORTING_VERBS, TIME_NOUNS

__all__ = ["PROMISE", "bare_opening", "parts"]

PROMISE = re.compile(r", (?:voici|voilà) (?:comment|pourquoi|ce|où|quand|qui|les?|la|l'|tout|quoi)\b.*$")
"""«, voici comment savoir si …»: no part of what is said."""

_CONDITIONAL = re.compile(r"[a-zé]r(?:ait|aient)$")
_RUBRIC = 9
_OPENING = 16
_HEAVY = 0.4
"""What the loss of a first clause costs: mostly it is the news."""


def parts(tree: Tree, order: list[int]) -> Iterator[Stretch]:
    """Parts of a headline that leave a whole one when they go, with what their loss costs."""
    closed = shut(tree, order)
    start = _behind_rubric(tree, order, closed)
    yield from _opening(tree, order, start, closed)
    yield from _first_clause(tree, order, start, closed)
    text = " ".join(tree.word(t) for t in order)
    found = PROMISE.search(text)
    if found is not None:
        comma = order[text[: found.start()].count(" ") + 1]
        if tree.parse.text[comma] == ",":
            yield Stretch(frozenset(t for t in order if t >= comma), 0.05, "promise")


def bare_opening(tree: Tree, tokens: frozenset[int]) -> bool:
    """«« … » : dans le val de Gruvaz», «Lenne : fermée depuis dimanche»: what opened a clause, and no clause."""
    order = sorted(tokens)
    colon = next((t for t in order if tree.parse.text[t] == ":" and not tree.quoted(t)), None)
    behind = [t for t in order if colon is not None and t > colon]
    if colon is None or not behind or any(finite(tree, t) for t in behind):
        return False
    lost = any(finite(tree, t) for t in tree.tokens if t > max(behind))
    first = behind[0]
    opens = tree.parse.pos[first] == "ADP" or tree.word(first).endswith(("é", "ée", "és", "ées")) or _done(tree, first)
    return lost and (opens or not any(participle(tree, t) for t in behind))


def _done(tree: Tree, token: int) -> bool:
    return participle(tree, token)


def _behind_rubric(tree: Tree, order: list[int], closed: frozenset[int]) -> int:
    """The first token behind the rubric, or behind a quotation and its colon; the very first without either."""
    for position, token in enumerate(order[:-1]):
        quoted = position > 0 and token - 1 in closed and tree.quoted(token - 1)
        if tree.parse.text[token] == ":" and token not in closed and (position < _RUBRIC or quoted):
            return token + 1
    return order[0] if order else tree.first


def _opening(tree: Tree, order: list[int], start: int, closed: frozenset[int]) -> Iterator[Stretch]:
    """«réduite à dix dès la 23e minute,» behind a rubric: up to its comma, if a subject follows."""
    inside = frozenset(order)
    comma = next((t for t in order if t > start and tree.parse.text[t] == "," and t not in closed), None)
    if comma is None or comma - start > _OPENING or comma + 1 not in inside:
        return
    stretch = range(start, comma + 1)
    done = participle(tree, start) or tree.word(start).endswith(("é", "ée", "és", "ées"))
    led = tree.parse.pos[start] == "ADP" or done or _so_long_after(tree, stretch)
    if tree.word(start) == "selon" and _only_supposed(tree, order, comma):
        # The conditional says that somebody else says so.
        yield Stretch(frozenset(stretch), 0.3, "opening")
        return
    bound = tree.word(start) in BOUND | {"pour"} or any(weakens(tree, t) for t in stretch)
    if not led or bound or any(finite(tree, t) for t in range(start + 1, comma)):
        return
    if any(tree.word(t) in ("ne", "n'") for t in order if t > comma) and tree.parse.pos[start] == "ADP":
        return
    if pos_at(tree, comma + 1) in ("DET", "PROPN", "NOUN", "NUM"):
        yield Stretch(frozenset(stretch), 0.12, "opening")


def _only_supposed(tree: Tree, order: list[int], comma: int) -> bool:
    """Whether every verb behind the comma stands in the conditional."""
    verbs = [t for t in order if t > comma and finite(tree, t) and not within_relative(tree, t)]
    return bool(verbs) and all(_CONDITIONAL.search(tree.word(t)) for t in verbs)


def _so_long_after(tree: Tree, stretch: range) -> bool:
    """«Quinze ans après les premiers lâchers,», «Il y a trois ans,»."""
    if word_at(tree, stretch[0]) == "il" and word_at(tree, stretch[0] + 1) == "y":
        return any(tree.parse.lemma[t].lower() in TIME_NOUNS for t in stretch)
    counted = pos_at(tree, stretch[0]) == "NUM" or word_at(tree, stretch[0]) in ("un", "une", "quelques")
    timed = any(tree.parse.lemma[t].lower() in TIME_NOUNS for t in stretch[:4])
    return counted and timed and any(tree.word(t) in ("après", "avant") for t in stretch[1:4])


def _first_clause(tree: Tree, order: list[int], start: int, closed: frozenset[int]) -> Iterator[Stretch]:
    """A whole clause before another whole one, its comma or «et» with it; not one that says who says so."""
    for token in order:
        if token <= start + 2 or token in closed or token + 1 >= tree.end:
            continue
        joint = tree.parse.text[token] in (",", ";") or tree.word(token) == "et"
        if not joint or not _whole(tree, start, token) or not _stands(tree, token + 1, order[-1] + 1):
            continue
        yield Stretch(frozenset(range(start, token + 1)), _HEAVY, "first clause")


def _whole(tree: Tree, start: int, end: int) -> bool:
    """Whether a statement stands there, that nothing behind it needs and that attributes nothing."""
    said = any(finite(tree, t) for t in range(start, end))
    tells = any(
        tree.word(t) in ATTRIBUTION_PREPOSITIONS | {"si", "que", "qu'"}
        or (finite(tree, t) and tree.parse.lemma[t].lower() in REPORTING_VERBS)
        for t in range(start, end)
    )
    return said and not tells


def _stands(tree: Tree, at: int, end: int) -> bool:
    """Whether a clause with a subject of its own begins there: a name or noun, then its verb."""
    if pos_at(tree, at) not in ("DET", "PROPN", "NUM") or word_at(tree, at) in (
        "ce",
        "cet",
        "cette",
        "ces",
        "un",
        "une",
    ):
        return False
    named = False
    for token in range(at, end):
        if finite(tree, token):
            says = tree.parse.lemma[token].lower() in REPORTING_VERBS
            return named and not says
        if tree.parse.text[token] in (",", ":", ";") or tree.word(token) in RELATIVE_WORDS | {"que", "qu'", "où"}:
            return False
        if word_at(tree, token) in ("son", "sa", "ses", "leur", "leurs"):
            return False
        named = named or pos_at(tree, token) in ("NOUN", "PROPN")
    return False
