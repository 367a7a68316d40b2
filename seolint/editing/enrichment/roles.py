"""Who is who, and what is where: names with what the text itself says they are.

«Le porte-parole du Conseil, John Kirby,», «Nock Ag Attia, député touareg,»,
«le président ukrainien Volodymyr Zelenskyy», «le port nord-coréen de Rajin».
"""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator
from dataclasses import dataclass

from seolint.editing.enrichment.role_words import (
    COMMON_ADJECTIVES,
    FAMILY_NOUNS,
    LEADING_ADJECTIVES,
    PARTICLES,
    PLACE_NOUNS,
    ROLE_ENDINGS,
    ROLE_NOUNS,
)
from seolint.editing.guards import dangling
from seolint.editing.syntax.phrases import Phrase
from seolint.editing.syntax.trees import Tree, feature

__all__ = ["Role", "appositions", "places", "roles"]

_LONGEST = 14
"""Tokens of a description; a longer one is a sentence."""

_ARTICLES = frozenset(("le", "la", "l'", "un", "une"))
_CONTRACTED = frozenset(("du", "au"))
_SINCE = frozenset(("depuis", "pendant", "lors", "jusqu'", "jusque"))
"""What follows says when, which only the day of the text settles."""
_ENDS = frozenset((",", ";", ".", ")", "–", "—", "»"))
_NAME = re.compile(r"[A-ZÀ-ÖØ-Þ][\w’'-]*[a-zà-ÿ][\w’'-]*$")
_LEANING = frozenset(
    ("son", "sa", "ses", "leur", "leurs", "notre", "nos", "votre", "vos", "mon", "ma", "mes", "ce", "cet", "cette",
     "ces", "autre", "même", "dernier", "dernière", "visiteur", "visiteuse", "concerné", "concernée", "futur", "future")
)  # fmt: skip
"""Words of a description that point outside it, or that only hold today."""


@dataclass(frozen=True, slots=True)
class Role:
    """A name and what it is: phrases cut from one sentence."""

    name: Phrase
    what: Phrase
    tree: Tree


def roles(tree: Tree) -> Iterator[Role]:
    """The persons of a sentence with their functions."""
    for first, last in _names(tree):
        found = _behind(tree, last, ROLE_NOUNS) or _before(tree, first, last, ROLE_NOUNS)
        told = found or _around(tree, first, last, ROLE_NOUNS)
        if told is not None:
            yield from _made(tree, range(first, last + 1), told)


def places(tree: Tree) -> Iterator[Role]:
    """The places of a sentence with what they are: «le port nord-coréen de Rajin»."""
    words = tree.parse.text
    for token in tree.tokens:
        if tree.word(token) not in PLACE_NOUNS or tree.quoted(token):
            continue
        link = next((t for t in range(token + 1, min(token + 6, tree.end - 1)) if tree.word(t) in ("de", "d'")), None)
        if link is None or link == token + 1 or not _NAME.match(words[link + 1]):
            continue
        if any(tree.parse.pos[t] not in ("ADJ", "NOUN") and "-" not in words[t] for t in range(token + 1, link)):
            continue
        end = link + 1
        while end + 1 < tree.end and (_NAME.match(words[end + 1]) or words[end + 1] == "-"):
            end += 1
        yield from _made(tree, range(link + 1, end + 1), range(token, link))


def appositions(tree: Tree) -> Iterator[tuple[str, str]]:
    """Full names with whatever stands behind them between commas: «Claire Petit, pâtissière à Lille,»."""
    words = tree.parse.text
    for first, last in _names(tree):
        start = last + 2
        if start >= tree.end or words[last + 1] != ",":
            continue
        noun = start + (tree.word(start) in _ARTICLES)
        end = next((t for t in range(start, tree.end) if words[t] in _ENDS), None)
        if end is not None and noun < end and tree.parse.pos[noun] in ("NOUN", "ADJ"):
            text = tree.source.text
            name = text[tree.parse.start[first] : tree.parse.end[last]]
            yield name, text[tree.parse.start[start] : tree.parse.start[end]]


def _made(tree: Tree, name: range, what: Iterable[int]) -> Iterator[Role]:
    named, told = tree.render(name), tree.render(what)
    if named is not None and told is not None and not dangling(told.text):
        yield Role(named, told, tree)


def _names(tree: Tree) -> Iterator[tuple[int, int]]:
    """Full names: two to five capitalised words in a row, particles between them allowed."""
    words = tree.parse.text
    token = tree.first
    while token < tree.end:
        if not _opens_name(tree, token):
            token += 1
            continue
        last, count, at = token, 1, token + 1
        while at < tree.end and (_NAME.match(words[at]) or tree.word(at) in PARTICLES):
            if _NAME.match(words[at]):
                last, count = at, count + 1
            at += 1
        start = token
        if token > tree.first and tree.word(token - 1) in _ARTICLES | _CONTRACTED:
            # «à la Gazette Émilie Sarrazin»: the word behind an article names something else.
            start, count = token + 1, count - 1
        if (
            2 <= count <= 5
            and _NAME.match(words[start])
            and any(tree.parse.pos[t] == "PROPN" for t in range(start, last + 1))
        ):
            yield start, last
        token = last + 1


def _opens_name(tree: Tree, token: int) -> bool:
    """Whether a name begins here: a capital, no first word of a sentence that is written so anyway, no quotation."""
    if not _NAME.match(tree.parse.text[token]) or tree.quoted(token):
        return False
    return tree.parse.pos[token] == "PROPN" or (token != tree.first and tree.parse.pos[token] in ("NOUN", "ADJ", "X"))


def _behind(tree: Tree, last: int, nouns: frozenset[str]) -> range | None:
    """«John Kirby, porte-parole du Conseil,»: the description behind the name, from its noun to the next mark."""
    words = tree.parse.text
    start = last + 2
    if start >= tree.end or words[last + 1] not in (",", "("):
        return None
    if tree.word(start) in _ARTICLES:
        start += 1
    end = next((t for t in range(start, tree.end) if words[t] in _ENDS or tree.word(t) in _SINCE), None)
    if end is None or end == start or not _describes(tree, range(start, end), nouns):
        return None
    return range(start, end)


def _before(tree: Tree, first: int, last: int, nouns: frozenset[str]) -> range | None:
    """«Le porte-parole du Conseil, John Kirby,» or «le président ukrainien Volodymyr Zelenskyy»."""
    words = tree.parse.text
    end = first
    if first > tree.first and words[first - 1] == ",":
        if last + 1 >= tree.end or words[last + 1] not in (",", "."):
            return None
        end = first - 1
    begin = end
    while begin > tree.first and end - begin <= _LONGEST and _of_description(tree, begin - 1):
        begin -= 1
    for start in range(begin, end):
        opens = tree.word(start) in _ARTICLES or tree.word(start) in _CONTRACTED
        if opens and _describes(tree, range(start + 1, end), nouns):
            return range(start + 1, end)
    return None


def _around(tree: Tree, first: int, last: int, nouns: frozenset[str]) -> tuple[int, ...] | None:
    """«Le chercheur Paul Le Bihan, de l’Inrae,»: the function before the name, the house behind it."""
    words = tree.parse.text
    role, house = first - 1, last + 2
    if role - 1 < tree.first or house + 1 >= tree.end or words[last + 1] != ",":
        return None
    if not _is_role(tree.word(role), nouns) or tree.word(role - 1) not in _ARTICLES or tree.quoted(role):
        return None
    if tree.word(house) not in ("de", "d'", "du"):
        return None
    end = next((t for t in range(house, tree.end) if words[t] in _ENDS), None)
    if end is None or end - house > _LONGEST or any(_excluded(tree, t) for t in range(house, end)):
        return None
    named = any(words[t][:1].isupper() for t in range(house, end))
    return (role, *range(house, end)) if named else None


def _of_description(tree: Tree, token: int) -> bool:
    """Whether the token may stand inside a description: no mark, no verb, no pronoun."""
    return tree.parse.pos[token] in ("NOUN", "PROPN", "ADJ", "ADP", "DET", "NUM", "ADV", "CCONJ", "X")


def _describes(tree: Tree, tokens: range, nouns: frozenset[str]) -> bool:
    """Whether the tokens are a function and where it is held: «chercheur principal au RUSI», not «entraîneur»."""
    if not 2 <= len(tokens) <= _LONGEST or any(tree.quoted(t) for t in tokens):
        return False
    head = next((t for t in tokens if tree.word(t) not in LEADING_ADJECTIVES), None)
    if head is None or not _is_role(tree.word(head), nouns):
        return False
    if any(_excluded(tree, t) for t in tokens):
        return False
    rest = [t for t in tokens if t > head]
    if any(tree.word(t) in FAMILY_NOUNS for t in rest):
        return False
    # «président du club» is told by the text before: a name, an adjective or two nouns place somebody.
    named = any(tree.parse.pos[t] == "PROPN" or tree.parse.text[t][:1].isupper() for t in rest)
    qualified = any(tree.parse.pos[t] == "ADJ" and tree.word(t) not in COMMON_ADJECTIVES for t in rest)
    charged = any(tree.word(t) in ("à", "au", "aux") for t in rest)
    return named or qualified or charged or sum(tree.parse.pos[t] == "NOUN" for t in rest) >= 2


def _is_role(word: str, nouns: frozenset[str]) -> bool:
    bare = word.removeprefix("ex-").removeprefix("vice-").removeprefix("co")
    return word in nouns or bare in nouns or (len(word) > 6 and word.endswith(ROLE_ENDINGS))


def _excluded(tree: Tree, token: int) -> bool:
    """A word that no description holds: a finite verb, a pronoun, what points outside."""
    if tree.parse.pos[token] in ("PRON", "SCONJ", "PUNCT", "AUX"):
        return True
    return feature(tree.parse.morph[token], "VerbForm") == "Fin" or tree.word(token) in _LEANING
