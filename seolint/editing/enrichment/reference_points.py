"""«Repères»: who is who, places, figures and dates, a line each, from the article and from the given sources."""

from __future__ import annotations

from collections.abc import Collection, Iterator, Sequence

from seolint.editing.candidates.collected import content_stems
from seolint.editing.enrichment.figures import Dated, dated, figure
from seolint.editing.enrichment.key_points import choose_key_points
from seolint.editing.enrichment.roles import Role, places, roles
from seolint.editing.enrichment.standing import datable, introduced
from seolint.editing.enrichment.voices import Line, Voice, every_tree
from seolint.editing.syntax.phrases import Phrase
from seolint.editing.syntax.trees import Tree
from seolint.text import Part

__all__ = ["reference_points"]

_FEWEST = 2
_PEOPLE, _PLACES, _FIGURES, _DATES = 6, 3, 3, 6
"""Lines of each kind at most."""

_OPENING = 3
"""Sentences at the start of the article whose things the reader of the box has met."""

_TIMELINE = 3
"""Dates from which there is a timeline: two are no sequence."""

_COLON = "\u00a0: "


def reference_points(article: Voice, sources: Sequence[Voice], printed: Collection[str] = ()) -> list[Line]:
    """The lines of the box; none where there are fewer than two. ``printed`` are sentences of the sources
    that another box holds already."""
    sentences = [(v, t) for v, t in every_tree((article, *sources)) if v is article or t.text not in printed]
    lines = [
        *_described(article, sentences, people=True),
        *_described(article, sentences, people=False),
        *_figures(article),
        *_timeline(article, sentences),
    ]
    return lines if len(lines) >= _FEWEST else []


def _line(voice: Voice, article: Voice, *phrases: Phrase, parts_before: tuple[Part, ...] = ()) -> Line:
    """Phrases joined by a colon; what comes from a source names it."""
    parts: list[Part] = list(parts_before)
    for number, phrase in enumerate(phrases):
        parts += ((_COLON,) if number else ()) + voice.phrase(phrase)
    text = _COLON.join(p.text for p in phrases)
    if voice is article:
        return Line(text, tuple(parts))
    return Line(text, (*parts, " (source\u00a0: ", *voice.label, ")"), voice)


def _described(article: Voice, sentences: Sequence[tuple[Voice, Tree]], *, people: bool) -> Iterator[Line]:
    """Names with what they are: the article's, in its order, then what sources say of others that it names."""
    most, read = (_PEOPLE, roles) if people else (_PLACES, places)
    told = "\n".join(t.text for t in article.texts)
    done: set[str] = set()
    for voice, tree in sentences:
        for role in read(tree):
            name = role.name.text
            known = voice is article or (name in told and not _says_what(article, name, people=people))
            if name in done or not known or len(done) >= most:
                continue
            done.add(name)
            yield _line(voice, article, role.name, role.what)


def _says_what(article: Voice, name: str, *, people: bool) -> bool:
    """Whether the article itself says what the name is."""
    read = roles if people else places
    found: Iterator[Role] = (role for tree in article.trees for role in read(tree))
    return any(role.name.text == name for role in found)


def _figures(article: Voice) -> Iterator[Line]:
    """Short clauses with a number, in the article's order, each from another paragraph."""
    verbatim = article.article.inputs.verbatim
    headings = {article.article.blocks[i].text.lower() for i in article.article.headings}
    done: set[int] = set()
    known = frozenset(s for t in article.trees[:_OPENING] for s in content_stems(t, frozenset(t.tokens)))
    # What «L’essentiel» prints whole is not told a third time.
    printed = [p.tree.text for p in choose_key_points(article)]
    for tree in article.trees:
        if tree.text in printed:
            continue
        if len(done) >= _FIGURES or tree.source.origin in done or not datable(tree.text):
            continue
        phrase = figure(tree, known, verbatim=verbatim)
        if phrase is not None and phrase.text.lower() not in headings:
            done.add(tree.source.origin)
            yield _line(article, article, phrase)


def _timeline(article: Voice, sentences: Sequence[tuple[Voice, Tree]]) -> Iterator[Line]:
    """Dated clauses of the article and of its sources, the oldest first."""
    verbatim = article.article.inputs.verbatim
    found: list[tuple[Dated, Voice]] = []
    for voice, tree in sentences:
        if not introduced(tree, voice.seen.names, [t.text for t in article.texts]):
            continue
        line = dated(tree, voice.seen.names, verbatim=verbatim)
        if line is not None and all(line.order != other.order for other, _ in found):
            found.append((line, voice))
    if len(found) >= _TIMELINE:
        for line, voice in sorted(found[:_DATES], key=lambda f: f[0].order):
            yield _line(voice, article, line.date, line.what)
