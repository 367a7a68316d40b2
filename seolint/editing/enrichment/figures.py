"""Key figures and a timeline: short clauses that hold a number, or stood beside a date."""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass

from seolint.editing.attribution import Names
from seolint.editing.candidates.collected import Candidate, clause_candidates
from seolint.editing.descriptions.forms import Form
from seolint.editing.enrichment.standing import possessive, standing_forms
from seolint.editing.guards import faulty_text, faulty_tokens
from seolint.editing.shortening.compression import tidy
from seolint.editing.syntax.phrases import Phrase, Slice
from seolint.editing.syntax.trees import Tree, feature
from seolint.editing.syntax.vocabulary import TIME_NOUNS

__all__ = ["Dated", "dated", "figure"]

_LONGEST = 110
"""Characters of an item."""

_SHORTENED = 0.85
"""Share of its sentence above which an item would be the sentence over again."""

_MONTHS = ("janvier", "février", "mars", "avril", "mai", "juin", "juillet", "août", "septembre", "octobre", "novembre",
           "décembre")  # fmt: skip
_MONTH = "|".join(_MONTHS)
_DATE = re.compile(
    rf"(?i)\b(?:(?P<day>\d{{1,2}})(?:er)?\s)?(?P<month>{_MONTH})\s(?P<year>[12]\d{{3}})\b|\ben\s(?P<only>[12]\d{{3}})\b"
)
_ANY_DATE = re.compile(rf"(?i)\b(?:\d{{1,2}}(?:er)?\s(?:{_MONTH})(?:\s\d{{4}})?|(?:1[5-9]|20)\d\d)\b")
_FIGURE = re.compile(r"(?<![\d-])\d[\d\s\u00a0\u202f.,]*(?:%|€|\$|°|(?!heures?|minutes?|ans\b)[^\W\d_]{3,})")
"""A figure and what it counts: no score, no place in a row."""

_BARE_MONEY = re.compile(r"\b(?:millions?|milliards?)\b(?! d(?:e\b|[’']))")
"""«La région apporte 2 millions»: millions of what, only the text before told."""

_FEWEST_STEMS = 5
"""Content words of an item at least: fewer say a figure and not of what."""


@dataclass(frozen=True, slots=True)
class Dated:
    """What happened when: ``order`` sorts the items, ``date`` and ``what`` are cut from one sentence."""

    order: tuple[int, int, int]
    date: Phrase
    what: Phrase


def _short(tree: Tree, names: Names, *, verbatim: bool) -> Iterator[Candidate]:
    """The shortened forms of a sentence's own clause, nothing quoted."""
    if tree.end - tree.first > 80:
        return
    for candidate in clause_candidates(tree, 0, names, verbatim=verbatim, limit=_LONGEST):
        if "«" not in candidate.text and not _cut_in_list(tree, candidate.phrase):
            yield candidate


def _cut_in_list(tree: Tree, phrase: Phrase) -> bool:
    """«ouvriront aux entrées nord [et est]»: what goes on in the source with «et» is half said."""
    last = max(phrase.tokens_of(tree.parse, tree.source.origin), default=tree.end)
    return last + 1 < tree.end and tree.word(last + 1) in ("et", "ou", "ni")


def figure(tree: Tree, known: frozenset[str], *, verbatim: bool) -> Phrase | None:
    """A short form of the sentence that holds a figure which is no date; ``None`` where there is none.

    ``known`` are the stems of things that the reader has met.
    """
    last = tree.end - 1
    for form in standing_forms(tree, known=known, loosely=True, shortened=not verbatim):
        text = form.phrase.text.rstrip(" .")
        if len(text) > _LONGEST or len(text) > _SHORTENED * len(tree.text) or len(form.stems) < _FEWEST_STEMS:
            continue
        if "«" in text or not _FIGURE.search(_ANY_DATE.sub("–", text)) or _BARE_MONEY.search(text):
            continue
        if _counts(tree, form.tokens) and not possessive(tree, form.tokens) and not _two_clauses(tree, form):
            phrase = tree.render(form.tokens - {last})
            return phrase.capitalised() if phrase is not None else None
    return None


def _counts(tree: Tree, tokens: frozenset[int]) -> bool:
    """Whether a figure of the clause counts something: «entre 8 et 10 devront» and «à 23 heures» count nothing."""
    for token in sorted(tokens):
        if not tree.parse.text[token][:1].isdigit():
            continue
        counted = tree.parse.head[token]
        unit = tree.parse.text[min(token + 1, tree.end - 1)] in ("%", "€", "$", "°")
        noun = (
            tree.is_(token, "nummod") and token < counted <= token + 2 and tree.parse.pos[counted] in ("NOUN", "PROPN")
        )
        if unit or (noun and tree.parse.lemma[counted].lower() not in TIME_NOUNS):
            return True
    return False


def _two_clauses(tree: Tree, form: Form) -> bool:
    """Whether two statements stand side by side in it."""
    finite = sum(feature(tree.parse.morph[t], "VerbForm") == "Fin" for t in form.tokens)
    return finite > 1 and "," in form.phrase.text


def dated(tree: Tree, names: Names, *, verbatim: bool) -> Dated | None:
    """The sentence as a line of a timeline: its one full date, and its clause without it."""
    found = list(_DATE.finditer(tree.text))
    if len(found) != 1 or len(_ANY_DATE.findall(tree.text)) != 1:
        return None
    match = found[0]
    base = tree.parse.start[tree.first]
    start, end = base + match.start() + (3 if match["only"] else 0), base + match.end()
    inside = frozenset(t for t in tree.tokens if start <= tree.parse.start[t] < end)
    if not inside or not _of_the_clause(tree, inside) or any(tree.quoted(t) for t in inside):
        return None
    for candidate in _short(tree, names, verbatim=verbatim):
        what = _without_date(tree, candidate, inside)
        if what is not None and len(what.text) <= _SHORTENED * len(tree.text):
            date = Phrase((Slice(tree.source.origin, start, end, tree.source.text[start:end]),))
            return Dated(_order(match), date, what)
    return None


def _without_date(tree: Tree, candidate: Candidate, date: frozenset[int]) -> Phrase | None:
    """The clause as it follows its date and a colon; ``None`` where the date stands in the middle of it."""
    words = candidate.phrase.tokens_of(tree.parse, tree.source.origin)
    if tree.root not in words:
        return None
    if not words & date:
        return candidate.plain
    gone = frozenset().union(*(tree.subtree(t) for t in date if tree.parse.head[t] not in date))
    rest = tidy(tree, words - gone)
    if candidate.phrase.transforms or not rest or min(rest) < max(gone):
        return None
    phrase = tree.render(rest)
    faulty = phrase is None or faulty_tokens(tree, rest) is not None or faulty_text(phrase.text) is not None
    return None if faulty else phrase


def _of_the_clause(tree: Tree, inside: frozenset[int]) -> bool:
    """Whether the date is the time of the sentence's own verb."""
    tops = [t for t in inside if tree.parse.head[t] not in inside]
    return any(tree.parse.head[t] == tree.root and tree.is_(t, "obl", "nmod", "advmod") for t in tops)


def _order(match: re.Match[str]) -> tuple[int, int, int]:
    if match["only"]:
        return int(match["only"]), 0, 0
    return int(match["year"]), _MONTHS.index(match["month"].lower()) + 1, int(match["day"] or 0)
