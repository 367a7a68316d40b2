"""«X : « … »»: short words of somebody whom the text names, for news that is a statement.

The words stand whole between their marks, and who said them stands beside them in the source: behind («« P », dit X»),
or behind the colon of the title («« P » : X raconte …»).
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import dataclass

from seolint.editing.attribution import Names
from seolint.editing.candidates.collected import content_stems
from seolint.editing.candidates.quotations import quotation_shape
from seolint.editing.guards import faulty_text
from seolint.editing.shortening.announced import named_speaker
from seolint.editing.shortening.joint_marks import body
from seolint.editing.shortening.words import finite, text_at
from seolint.editing.syntax.phrases import Phrase
from seolint.editing.syntax.trees import Tree
from seolint.editing.syntax.vocabulary import EVIDENTIAL_VERBS, OPINION_VERBS, REPORTING_VERBS

__all__ = ["QuotedTitle", "quoted_titles"]

_OPENING, _CLOSING = ("«", "“", '"'), ("»", "”", '"')
_SAYING = REPORTING_VERBS | EVIDENTIAL_VERBS | OPINION_VERBS | frozenset(("confier", "regretter", "résumer", "sourire"))
_LEAST = 4
"""Words of a quotation that says something."""


@dataclass(frozen=True, slots=True)
class QuotedTitle:
    """The title, and the stems of what was said and who said it."""

    phrase: Phrase
    stems: frozenset[str]


def quoted_titles(tree: Tree, names: Names, limit: int) -> Iterator[QuotedTitle]:
    """The quotations of a sentence with who is named beside them, each in at most ``limit`` characters."""
    for start, close in _quotations(tree):
        who = _named_behind(tree, close)
        speaker = tree.render(who) if who else None
        said = _said(tree, start, close)
        if speaker is None or said is None:
            continue
        full = names.completed(speaker)
        phrase = full.marked("attribution").capitalised() + Phrase(("\u00a0: ",)) + said
        if len(phrase.text) <= limit and faulty_text(phrase.text) is None:
            inside = frozenset(range(start + 1, close))
            yield QuotedTitle(phrase.with_liberty("attribution"), content_stems(tree, inside | frozenset(who)))


def _quotations(tree: Tree) -> Iterator[tuple[int, int]]:
    start: int | None = None
    for token in tree.tokens:
        text = tree.parse.text[token]
        if start is None and text in _OPENING:
            start = token
        elif start is not None and text in _CLOSING:
            yield start, token
            start = None


def _said(tree: Tree, start: int, close: int) -> Phrase | None:
    """The quotation, without its full stop; ``None`` for half a sentence or one that points elsewhere."""
    last = close - 1 if tree.parse.text[close - 1] in (".", ",") else close
    inside = frozenset(range(start + 1, last))
    if len(inside) < _LEAST or not any(finite(tree, t) for t in inside) or quotation_shape(tree, inside):
        return None
    if not tree.parse.text[start + 1][:1].isupper():
        return None
    return tree.render(inside | {start, close})


def _named_behind(tree: Tree, close: int) -> list[int]:
    """Who says the quotation: behind «, dit», or behind a title's colon before a verb of telling."""
    following = close + 1
    if text_at(tree, following) == ",":
        verb = following + 1
        if verb >= tree.end or not _says(tree, verb):
            return []
        while verb + 1 < tree.end and tree.parse.pos[verb + 1] in ("VERB", "AUX"):
            verb += 1
        return _person(tree, named_speaker(tree, body(tree), verb + 1))
    if text_at(tree, following) == ":":
        verb = next((t for t in range(following + 1, tree.end) if finite(tree, t)), tree.end)
        return _person(tree, list(range(following + 1, verb))) if verb < tree.end and _says(tree, verb) else []
    return []


def _says(tree: Tree, verb: int) -> bool:
    lemma = {
        tree.parse.lemma[t].lower() for t in (verb, verb + 1) if t < tree.end and tree.parse.pos[t] in ("VERB", "AUX")
    }
    return finite(tree, verb) and bool((lemma | {tree.word(verb) + "r"}) & _SAYING)


def _person(tree: Tree, tokens: Sequence[int]) -> list[int]:
    """The name at the end of «la navigatrice Solène Kerbrat»; nothing for who is only described."""
    run: list[int] = []
    for token in tokens:
        text = tree.parse.text[token]
        if text[:1].isupper() and text[1:2].islower() and tree.parse.pos[token] in ("PROPN", "NOUN", "X", "ADJ"):
            run.append(token)
        elif run:
            break
    return run if run and tree.parse.pos[run[-1]] == "PROPN" else []
