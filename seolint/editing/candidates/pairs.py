"""Two noun phrases of one section joined by «et»: a heading for a section that speaks of both."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from itertools import combinations

from seolint.editing.candidates.collected import Candidate
from seolint.editing.syntax.phrases import Phrase

__all__ = ["pairs"]

_EACH = 34
"""Characters of a phrase that may be one of two."""

_FORMS = ("definite", "indefinite", "bare")
_EXCLUDED = frozenset(("conjunct", "relative", "cut", "locution", "apposition", "name", "quoted", "attributed"))


def pairs(candidates: Sequence[Candidate], limit: int) -> Iterator[tuple[Candidate, Candidate, Candidate]]:
    """Two candidates and what they are joined, of at most ``limit`` characters, both of one form («le …  et la …»)."""
    nouns = [
        c
        for c in candidates
        if c.kind == "noun" and len(c.text) <= _EACH and not c.shape & _EXCLUDED and len(c.stems) > 1
    ]
    for one, other in combinations(nouns, 2):
        first, second = (one, other) if one.sentence <= other.sentence else (other, one)
        if second.plain is None or first.stems & second.stems or _form(first) != _form(second):
            continue
        phrase = first.phrase + Phrase((" et ",)) + second.plain.marked("joined")
        if len(phrase.text) <= limit:
            joined = Candidate(
                phrase.with_liberty("joined"), "noun", first.stems | second.stems, first.head, first.sentence, 0.0,
                min(first.level, second.level), "pair", True, None, first.shape | second.shape,
            )  # fmt: skip
            yield first, second, joined


def _form(candidate: Candidate) -> str:
    return next((f for f in _FORMS if f in candidate.shape), "")
