"""Titles without a verb, made of the given title's own words: for one that no clause of it would fit.

«Les vignerons des Corbières après la crue de l’Aude» (who, and what befell them), «Rougeole : une hausse des cas
jugée préoccupante» (the rubric, and an event that the title tells). They claim no more than that both are there.
"""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass, replace

from seolint.editing.guards import faulty_text, faulty_tokens
from seolint.editing.shortening.surface import Headline, read_headline
from seolint.editing.shortening.wholeness import torn
from seolint.editing.shortening.words import finite
from seolint.editing.syntax.bounds import keeps_bounds
from seolint.editing.syntax.completeness import incomplete
from seolint.editing.syntax.phrases import Phrase, glue
from seolint.editing.syntax.trees import Tree, feature
from seolint.editing.syntax.valency_words import TWO_PLACED_NOUNS
from seolint.editing.syntax.vocabulary import EVENT_NOUNS, NEGATIONS

__all__ = ["TitleLabel", "lowered", "title_labels"]

_BEFALLS = frozenset(("après", "face", "devant"))
"""Openings that read on behind a subject: «X après la crue», «X face à la sécheresse»."""

_TELLS = frozenset(("après", "malgré", "avec", "devant"))
"""Prepositions before an event that the title tells besides."""

_EVENTS = EVENT_NOUNS | TWO_PLACED_NOUNS
_SHORTEST = 25
_DECIDING = frozenset(
    "adopter voter approuver valider décider annoncer entériner ratifier confirmer ordonner engager lancer".split()  # noqa: SIM905
)


@dataclass(frozen=True, slots=True)
class TitleLabel:
    """A label, the tokens of the title that it is made of, and what it lost."""

    phrase: Phrase
    tokens: frozenset[int]
    cost: float


def title_labels(tree: Tree, limit: int) -> list[TitleLabel]:
    """Labels of at most ``limit`` characters, the least lost first; none for what is no single statement."""
    read = read_headline(tree)
    found = list(_announced(tree, read))
    if read is not None:
        found += [*_befallen(tree, read), *_decided(tree, read)]
    fitting = (f for f in found if _SHORTEST <= len(f.phrase.text) <= limit and faulty_text(f.phrase.text) is None)
    return sorted(fitting, key=lambda f: (f.cost, -len(f.phrase.text), f.phrase.text))


def _befallen(tree: Tree, read: Headline) -> Iterator[TitleLabel]:
    """The subject, and behind it the adverbial that opened the title."""
    subject = frozenset(t for chunk in read.subject for t in chunk.tokens)
    for lead in read.leads:
        if read.frame or tree.word(lead.tokens[0]) not in _BEFALLS:
            continue
        opening = frozenset(t for t in lead.tokens if tree.parse.text[t] != ",")
        sound = faulty_tokens(tree, subject) is None and incomplete(tree, opening) is None
        who, what = tree.render(subject), tree.render(opening)
        if sound and who is not None and what is not None:
            yield TitleLabel(glue(who.capitalised(), lowered(what)), subject | opening, 1.0)


def _decided(tree: Tree, read: Headline) -> Iterator[TitleLabel]:
    """«La fermeture du centre-ville aux voitures le samedi»: what is decided, where who decides it finds no room."""
    predicate = read.predicates[0]
    verb = tree.parse.lemma[predicate.verbs[-1]].lower()
    if read.frame or verb not in _DECIDING or any(tree.word(t) in NEGATIONS for t in tree.tokens):
        return
    behind = [t for chunk in predicate.chunks for t in chunk.tokens]
    start = next((t for t in sorted(behind) if tree.word(t) in ("le", "la", "les", "l'")), None)
    if start is None:
        return
    tokens = frozenset(t for t in behind if t >= start)
    said = tree.render(tokens)
    sound = faulty_tokens(tree, tokens) is None and torn(tree, tokens) is None
    if said is not None and sound and keeps_bounds(tree.text, said.text):
        yield TitleLabel(said.capitalised(), tokens, 1.4)


def lowered(phrase: Phrase) -> Phrase:
    """The phrase without the capital that it had at the head of the title."""
    first = phrase.pieces[0] if phrase.pieces else ""
    if isinstance(first, str) or not first.text[:1].isupper() or first.text[1:2].isupper():
        return phrase
    lower = replace(first, text=first.text[0].lower() + first.text[1:], changed=True)
    return replace(phrase, pieces=(lower, *phrase.pieces[1:]))


def _announced(tree: Tree, read: Headline | None) -> Iterator[TitleLabel]:
    """The rubric, and an event that the title tells with its preposition («après une hausse …»)."""
    colon = next((t for t in tree.tokens if tree.parse.text[t] == ":" and t < tree.first + 6), None)
    if colon is None or (read is not None and read.frame):
        return
    theme = tree.render(range(tree.first, colon + 1))
    for token in range(colon + 1, tree.end - 2):
        if theme is None or tree.word(token) not in _TELLS or tree.parse.pos[token + 1] != "DET":
            continue
        noun = next((t for t in range(token + 2, min(token + 5, tree.end)) if tree.parse.pos[t] == "NOUN"), None)
        if noun is None or tree.parse.lemma[noun].lower() not in _EVENTS or not _indefinite(tree, token + 1):
            continue
        for end in _ends(tree, noun):
            tokens = frozenset(range(token + 1, end))
            said = tree.render(tokens)
            if said is not None and faulty_tokens(tree, tokens) is None and incomplete(tree, tokens) is None:
                yield TitleLabel(glue(theme.capitalised(), said), tokens | frozenset(range(tree.first, colon)), 1.2)


def _indefinite(tree: Tree, determiner: int) -> bool:
    return feature(tree.parse.morph[determiner], "Definite") == "Ind"


def _ends(tree: Tree, noun: int) -> Iterator[int]:
    """Where the event's phrase may end: at its own end, or before a circumstance that closes it."""
    end = noun + 1
    while end < tree.end and not finite(tree, end) and tree.parse.text[end] not in (",", ".", ":", ";", "?", "!"):
        if tree.word(end) in ("dans", "depuis", "lors", "en", "à", "au") and end > noun + 2:
            yield end
        end += 1
    yield end
