"""Search titles word for word: one stretch of the given title or of the article, as it stands."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Sequence

from seolint.editing.attribution import Names
from seolint.editing.candidates.collected import candidates
from seolint.editing.salience import Salience
from seolint.editing.syntax.trees import Text
from seolint.editing.titles.proposals import GIVEN, MAX_CHARACTERS, Proposal, fits, value_of

__all__ = ["NAMED", "as_they_stand"]

NAMED = "named"
"""Reason of a proposal that is a noun phrase of the article which names what the given title is about."""

_STEMS, _OF_THE_TITLE = 4, 3
"""Words of meaning of such a phrase, and how many of them the given title says too, at least."""

_NEVER_ALONE = frozenset(("cut", "locution", "apposition"))
"""Shapes that no title may have."""


def as_they_stand(
    found: Iterable[Proposal],
    texts: Sequence[Text],
    weights: Salience,
    names: Names,
    about: frozenset[str] | None,
) -> list[Proposal]:
    """Those of ``found`` that are one stretch, and where none speaks for the given title, what names its matter.

    ``about`` are the stems of the given title, ``None`` where there is none.
    """
    kept = [p for p in found if p.phrase.contiguous]
    if about is not None and not any(p.reason in (*GIVEN, "lead") and fits(p.text) for p in kept):
        kept += _named(texts, weights, names, about)
    return kept


def _named(texts: Sequence[Text], weights: Salience, names: Names, about: frozenset[str]) -> Iterator[Proposal]:
    for found in candidates(list(texts), names, verbatim=True, limit=MAX_CHARACTERS):
        determined = found.shape & {"definite", "indefinite"} and not found.shape & _NEVER_ALONE
        if found.kind != "noun" or not determined:
            continue
        if len(found.stems) >= _STEMS and len(found.stems & about) >= _OF_THE_TITLE:
            yield Proposal(found.phrase, NAMED, value_of(found.stems, len(found.text), 0.5, weights))
