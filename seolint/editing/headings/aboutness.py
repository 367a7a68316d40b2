"""Whether a heading says what its section is about: where its words come from, and how much of the section has them.

A reader who scans must find under a heading what it names: soon, and for
more than one sentence.
"""

from __future__ import annotations

from seolint.editing.candidates.collected import Candidate
from seolint.editing.headings.ranking import Weighing

__all__ = ["about"]

_OPENING = 1 / 3
"""The share of a section in which its subject is named; what comes behind is the less its subject the later."""

_LATE = 0.09
"""What is lost by a heading from the last third of its section."""

_COVERED, _MUCH = 0.05, 0.4
"""What a heading gains that ``_MUCH`` of its section speaks of, besides the sentence that it comes from."""

_EVERYWHERE = 0.6
"""Share of an article's sections from which a word tells none of them from the others."""


def about(candidate: Candidate, weighing: Weighing, section: int) -> float:
    """A bonus or malus on the ranking's scale."""
    last = weighing.sentences[section] - 1
    if last < 2:
        return 0.0
    opening = max(1.0, _OPENING * last)
    late = min(1.0, max(0.0, candidate.sentence - opening) / opening)
    if candidate.kind == "quotation":
        late /= 2  # a voice is heard for its own sake
    return _COVERED * min(1.0, _covered(candidate, weighing, section) / _MUCH) - _LATE * late


def _covered(candidate: Candidate, weighing: Weighing, section: int) -> float:
    """The share of the section's other sentences that speak of the candidate's matter.

    A sentence does by a word that it has in common with the candidate, and by
    a pronoun that goes on from the candidate's own sentence.
    """
    sections = len(weighing.chances)
    mentions, going_on = weighing.mentions[section], weighing.going_on[section]
    spoken = {candidate.sentence}
    for found in candidate.stems:
        if weighing.spread.get(found, 0) <= max(1.0, _EVERYWHERE * sections):
            spoken |= mentions.get(found, frozenset())
    following = candidate.sentence + 1
    while following in going_on:
        spoken.add(following)
        following += 1
    return (len(spoken) - 1) / (weighing.sentences[section] - 1)
