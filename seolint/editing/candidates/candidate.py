"""One thing that a heading or a title could say, and what is known of it."""

from __future__ import annotations

import re
from collections.abc import Iterable
from dataclasses import dataclass
from functools import cached_property
from typing import Literal

from seolint.editing.commitment import Commitment
from seolint.editing.syntax.phrases import Phrase
from seolint.editing.syntax.trees import Tree, of_token
from seolint.french.stems import stem

__all__ = ["Candidate", "Kind", "content_stem", "content_stems", "content_words"]

Kind = Literal["clause", "noun", "infinitive", "quotation"]

_CONTENT = frozenset(("NOUN", "PROPN", "VERB", "ADJ", "NUM"))
_WORD = re.compile(r"[^\W_]+")


@dataclass(frozen=True)
class Candidate:
    """One thing that a heading could say."""

    phrase: Phrase
    kind: Kind
    stems: frozenset[str]
    head: str
    """Stem of what it is about: the head noun, the subject."""
    sentence: int
    """Number of its sentence in the section."""
    cost: float
    """What was left out of the sentence, 0–1 and more."""
    level: Commitment
    role: str
    """For noun phrases the relation of the head («nsubj», «obj», «obl»…), else the kind."""
    maximal: bool = True
    plain: Phrase | None = None
    """The phrase as it reads inside a sentence, without a capital of its own."""
    shape: frozenset[str] = frozenset()
    """What it is made of: see :mod:`seolint.editing.candidates.shapes`."""
    known: frozenset[str] = frozenset()
    """Stems of the nouns that it takes to be known («l’acte»), for the ranking to look for."""

    @cached_property
    def text(self) -> str:
        """The candidate as it reads."""
        return self.phrase.text

    def at(self, sentence: int) -> Candidate:
        """The same candidate, its sentence being number ``sentence``."""
        if sentence == self.sentence:
            return self
        moved = object.__new__(Candidate)
        moved.__dict__.update(self.__dict__, sentence=sentence)  # with what is known of it already: its text
        return moved


def content_stems(tree: Tree, tokens: Iterable[int]) -> frozenset[str]:
    """Stems of the words that carry meaning."""
    return frozenset(found for t in tokens if (found := content_stem(tree, t)) is not None)


@of_token
def content_stem(tree: Tree, token: int) -> str | None:
    """The stem of a word that carries meaning; ``None`` for any other."""
    text = tree.parse.text[token]
    if tree.parse.pos[token] in _CONTENT and _WORD.match(text) and not _auxiliary(tree, token):
        return stem(text)
    return None


def content_words(tree: Tree) -> list[tuple[int, str]]:
    """The words of a sentence that carry meaning, in order: token and stem."""
    known: list[tuple[int, str]] | None = tree.shared.get("content words")
    if known is None:
        stems = ((t, content_stem(tree, t)) for t in tree.tokens)
        known = tree.shared["content words"] = [(t, found) for t, found in stems if found is not None]
    return known


def _auxiliary(tree: Tree, token: int) -> bool:
    return tree.is_(token, "aux", "cop")
