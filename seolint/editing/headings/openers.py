"""How well each paragraph would open a section: by the heading that its first sentences offer.

Boundaries and headings are one question: a section had better begin where
something is said that names it.
"""

from __future__ import annotations

from collections.abc import Sequence

from seolint.editing.attribution import Names
from seolint.editing.candidates.collected import candidates
from seolint.editing.headings.quality import quality
from seolint.editing.headings.ranking import score, weigh
from seolint.editing.syntax.trees import Text

__all__ = ["invitations"]

_LOOKED_AT = 2
"""Sentences of a paragraph in which a reader expects what its section is about."""

_MIDDLE, _REACH = 0.03, 0.06
"""The value of a heading that neither invites nor warns, and how far from it all is said."""

_LENGTH = 70
"""Characters of a heading at most."""


def invitations(
    texts: Sequence[Text], names: Names, *, title: frozenset[str], focus: frozenset[str], verbatim: bool = False
) -> list[float]:
    """For each paragraph from -1 (no heading to be had from its opening) to 1 (a good one)."""
    weighing = weigh([[text] for text in texts], title, focus)
    out: list[float] = []
    for number, text in enumerate(texts):
        found = candidates([text], names, verbatim=verbatim, limit=_LENGTH, sentences=_LOOKED_AT)
        rated = (
            score(candidate, number, weighing) + eye
            for candidate in found
            if (eye := quality(candidate, weighing, number)) is not None and len(candidate.text.split()) > 2
        )
        best = max(rated, default=-1.0)
        out.append(max(-1.0, min(1.0, (best - _MIDDLE) / _REACH)))
    return out
