"""«Thème : …»: the keyphrase, where it is no person, before a clause or noun phrase that does not repeat it."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence

from seolint.editing.attribution import Names
from seolint.editing.candidates import candidates, content_stems
from seolint.editing.phrases import Phrase
from seolint.editing.proposals import MAX_CHARACTERS, Proposal, value_of
from seolint.editing.salience import Salience
from seolint.editing.trees import Text

__all__ = ["NOT_AFTER_THEME", "themed"]

_QUANTITY = re.compile(r"(?i)(?:milli(?:on|ard|er)s?|euros?|dollars?|pour|cent|%|\d+)")
NOT_AFTER_THEME = frozenset(("cut", "locution", "apposition", "relative", "conjunct"))
"""Shapes of noun phrases that say too little behind a theme."""


def themed(
    texts: Sequence[Text], keyphrase: str, weights: Salience, names: Names, verbatim: bool, *, nouns: bool
) -> Iterator[Proposal]:
    """«Thème : …»: the keyphrase where it is no person, before a clause or noun phrase that does not repeat it."""
    theme = _theme(texts, keyphrase, names)
    if theme is None:
        return
    told = _sentences_with(texts, weights)
    room = MAX_CHARACTERS - len(theme.text) - 3
    for found in candidates(list(texts)[:12], names, verbatim=verbatim, limit=room, sentences=12):
        if (
            found.kind not in (("noun", "clause") if nouns else ("clause",))
            or found.stems & weights.focus
            or found.plain is None
        ):
            continue
        if found.sentence not in told:
            continue
        if not found.stems or (found.kind == "noun" and (len(found.stems) < 3 or found.shape & NOT_AFTER_THEME)):
            continue
        phrase = theme.capitalised() + Phrase(("\u00a0: ",)) + found.plain
        early = 0.3 / (1 + found.sentence)
        cost = 0.5 + found.cost if found.kind == "clause" else 1.5
        yield Proposal(phrase, "theme", early + value_of(found.stems | weights.focus, len(phrase.text), cost, weights))


def _sentences_with(texts: Sequence[Text], weights: Salience) -> frozenset[int]:
    """Numbers of the sentences that speak of the keyphrase: only what they say belongs behind it."""
    trees = [tree for text in texts for tree in text.trees]
    return frozenset(n for n, tree in enumerate(trees) if weights.focus & content_stems(tree, frozenset(tree.tokens)))


def _theme(texts: Sequence[Text], keyphrase: str, names: Names) -> Phrase | None:
    """The keyphrase as it first stands in the article, if it is a subject of several words or a place.

    ``None`` for a person (a colon behind a name makes a quotation), and for a
    single common word.
    """
    words = keyphrase.split()
    if any(_QUANTITY.match(w) for w in words):
        return None
    if not words or words[-1] in names.full or len(keyphrase) > 30:
        return None
    if not _is_place(texts, keyphrase) and (len(words) < 2 or keyphrase[:1].isupper()):
        return None
    for text in texts:
        for tree in text.trees:
            for start in tree.tokens:
                end = start
                while end < tree.end and len(tree.source.text[tree.parse.start[start] : tree.parse.end[end]]) < len(
                    keyphrase
                ):
                    end += 1
                if end < tree.end:
                    stretch = tree.source.text[tree.parse.start[start] : tree.parse.end[end]]
                    if stretch.lower().replace("’", "'") == keyphrase.lower().replace("’", "'"):
                        return tree.render(range(start, end + 1))
    return None


def _is_place(texts: Sequence[Text], keyphrase: str) -> bool:
    """Whether the article goes there: «en Corée du Nord», «au Mali», «vers la Russie»."""
    if not keyphrase[:1].isupper():
        return False
    place = re.compile(rf"\b(?:en|au|aux|vers (?:la|le|les)) {re.escape(keyphrase)}\b")
    return any(place.search(text.text) for text in texts)
