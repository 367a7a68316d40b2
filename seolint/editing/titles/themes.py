"""«Thème : …»: a rubric or the keyphrase, where it is no person, before a clause that does not repeat it.

The rubric of a given title is its author's word for what the whole article is about; the keyphrase stands only
before what a sentence says that names it.
"""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass

from seolint.editing.attribution import Names
from seolint.editing.candidates.collected import content_stems, uncapitalised
from seolint.editing.news import News
from seolint.editing.salience import Salience
from seolint.editing.shortening.words import finite, word_at
from seolint.editing.syntax.phrases import Phrase
from seolint.editing.syntax.trees import Text, Tree
from seolint.editing.titles.labels import lowered
from seolint.editing.titles.proposals import MAX_CHARACTERS, Proposal, value_of
from seolint.editing.titles.sentences import LEAD, SentenceForm, narrated

__all__ = ["themed"]

_QUANTITY = re.compile(r"(?i)(?:milli(?:on|ard|er)s?|euros?|dollars?|pour|cent|%|\d+)")
_SENDERS = re.compile(
    r"(?i)^(?:communiqué|en direct|direct|vidéo|photos?|interview|entretien|tribune|éditorial|exclusif|"
    r"nécrologie|portrait|reportage|enquête|récit|décryptage|analyse)"
)
"""Rubrics that name a kind of text and no theme."""
_PARTLY = frozenset("principalement notamment surtout essentiellement sauf hormis hors comme parmi ailleurs".split())  # noqa: SIM905
_RUBRIC = 6
"""Tokens of a rubric."""
_COST = 0.5
_TOLD = 1.5
_NEWS = 0.06
"""Share of the news that a clause behind a theme tells at least."""


@dataclass(frozen=True, slots=True)
class _Theme:
    """What stands before the colon, its stems, and whether every sentence speaks of it."""

    phrase: Phrase
    stems: frozenset[str]
    given: bool


def themed(
    texts: Sequence[Text],
    title: Text | None,
    keyphrase: str,
    forms: Iterable[SentenceForm],
    weights: Salience,
    news: News,
    names: Names,
) -> Iterator[Proposal]:
    """Clauses of the article behind the title's rubric, or behind the keyphrase."""
    rubric = _rubric(title) if title is not None else None
    named = _keyphrase(texts, keyphrase, names)
    themes = [rubric] if rubric is not None else []
    if named is not None and (rubric is None or not named.stems & rubric.stems):
        themes.append(named)
    for form in forms:
        for theme in themes:
            if _belongs(form, theme):
                yield from _behind(theme, form, weights, news)


def _belongs(form: SentenceForm, theme: _Theme) -> bool:
    """Whether the clause may stand behind the theme: it does not repeat it, and its sentence speaks of it."""
    if form.stems & theme.stems or ":" in form.phrase.text or "«" in form.phrase.text:
        return False
    if theme.phrase.text.lower() in form.phrase.text.lower():
        return False
    return theme.given or _spoken_of(form.tree, theme)


def _spoken_of(tree: Tree, theme: _Theme) -> bool:
    """Whether the whole sentence is about the theme: «principalement en Corse et en Sardaigne» is about more."""
    places = [t for t in tree.tokens if content_stems(tree, frozenset((t,))) & theme.stems]
    beside = {word_at(tree, t) for p in places for t in (p - 3, p - 2, p - 1, p + 1)}
    return bool(places) and not beside & {"et", "ou", "ni"} and not _PARTLY & {tree.word(t) for t in tree.tokens}


def _behind(theme: _Theme, form: SentenceForm, weights: Salience, news: News) -> Iterator[Proposal]:
    phrase = theme.phrase.capitalised() + Phrase(("\u00a0: ",)) + _as_inside(form)
    told = news.covered(form.stems) - narrated(form.tree, form.tokens)
    if len(phrase.text) > MAX_CHARACTERS or told < _NEWS:
        return
    early = 0.3 if form.number < LEAD else 0.0
    value = value_of(form.stems | theme.stems, len(phrase.text), _COST + form.cost, weights)
    yield Proposal(phrase, "theme", early + _TOLD * told + value)


def _as_inside(form: SentenceForm) -> Phrase:
    """The clause as it reads behind a colon: with the small letter that it has in its sentence, or would have."""
    first = min(form.tokens)
    if form.tree.parse.pos[first] in ("DET", "ADP", "PRON"):
        return lowered(form.phrase)
    if form.tree.parse.text[first][:1].islower():
        return lowered(form.phrase)
    return uncapitalised(form.tree, first, form.phrase)


def _rubric(title: Text) -> _Theme | None:
    """«Tempête Ingrid» of «Tempête Ingrid : 180 000 foyers …»; ``None`` for a clause, a person or a kind of text."""
    for tree in title.trees:
        colon = next((t for t in tree.tokens[: _RUBRIC + 1] if tree.parse.text[t] == ":"), None)
        if colon is None or colon == tree.first or tree.quoted(tree.first):
            continue
        tokens = frozenset(range(tree.first, colon))
        phrase = tree.render(tokens)
        if (
            phrase is None
            or _SENDERS.match(phrase.text)
            or any(finite(tree, t) for t in tokens)
            or _person(tree, tokens)
        ):
            continue
        return _Theme(phrase, content_stems(tree, tokens), given=True)
    return None


def _person(tree: Tree, tokens: frozenset[int]) -> bool:
    """Two names and nothing else: a first and a last name by their looks."""
    return len(tokens) == 2 and all(tree.parse.pos[t] == "PROPN" for t in tokens)


def _keyphrase(texts: Sequence[Text], keyphrase: str, names: Names) -> _Theme | None:
    """The keyphrase as it first stands in the article, if it is a subject of several words, a body or a place.

    ``None`` for a person (a colon behind a name makes a quotation), and for a
    single common word.
    """
    words = keyphrase.split()
    if not words or any(_QUANTITY.match(w) for w in words) or words[-1] in names.full or len(keyphrase) > 30:
        return None
    if (
        not _is_place(texts, keyphrase)
        and not _is_body(texts, keyphrase)
        and (len(words) < 2 or keyphrase[:1].isupper())
    ):
        return None
    for text in texts:
        for tree in text.trees:
            found = _first_place(tree, keyphrase)
            phrase = tree.render(found) if found is not None else None
            if found is not None and phrase is not None:
                return _Theme(phrase, content_stems(tree, frozenset(found)), given=False)
    return None


def _first_place(tree: Tree, keyphrase: str) -> range | None:
    for start in tree.tokens:
        end = start
        while end < tree.end and tree.parse.end[end] - tree.parse.start[start] < len(keyphrase):
            end += 1
        if end < tree.end:
            stretch = tree.source.text[tree.parse.start[start] : tree.parse.end[end]]
            if stretch.lower().replace("’", "'") == keyphrase.lower().replace("’", "'"):
                return range(start, end + 1)
    return None


def _is_place(texts: Sequence[Text], keyphrase: str) -> bool:
    """Whether the article goes there: «en Corée du Nord», «au Mali», «vers la Russie»."""
    if not keyphrase[:1].isupper():
        return False
    place = re.compile(rf"\b(?:en|au|aux|vers (?:la|le|les)) {re.escape(keyphrase)}\b")
    return any(place.search(text.text) for text in texts)


def _is_body(texts: Sequence[Text], keyphrase: str) -> bool:
    """Whether the article gives the name an article («les Nuits de Fourvière») or a kind («la société Novapile»)."""
    if not keyphrase[:1].isupper():
        return False
    kinds = "société|entreprise|groupe|festival|club|association|coopérative|start-up|constructeur|éditeur|fabricant"
    known = re.compile(
        rf"(?i:\b(?:les? |la |l['’]|du |des |aux? )(?:(?:{kinds}) (?:de |d['’])?)?){re.escape(keyphrase)}\b"
    )
    return any(known.search(text.text) for text in texts)
