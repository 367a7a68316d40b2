"""What an editor's eye minds in a heading, beyond what the ranking measures.

The ranking is fitted to what headings say; this says how they may look.
"""

from __future__ import annotations

import re

from seolint.editing.candidates import Candidate
from seolint.editing.commitment import Commitment
from seolint.editing.ranking import Weighing

__all__ = ["WEAK_CLAUSE", "quality"]

_PENALTIES = {
    "locution": 0.1, "apposition": 0.04, "relative": 0.03, "bare": 0.01, "conjunct": 0.01, "name": 0.08,
    "vague": 0.12, "unnamed": 0.15, "sum": 0.03, "plain": 0.01, "background": 0.05, "caption": 0.08, "framed": 0.02,
    "copula": 0.01, "short": 0.04, "possessive": 0.05, "emptied": 0.06,
}  # fmt: skip
_BONUSES = {"event": 0.03, "participle": 0.02, "quoted": 0.02, "attributed": 0.03}
"""What tells of something that happened, in a noun phrase."""

_TELLING = frozenset(("complement", "participle", "proper", "relative"))
"""What makes a definite phrase tell something: «l’ancien gouverneur» alone does not."""

WEAK_CLAUSE = re.compile(r"(?i)^(?:on|il|ils|elle|elles|c['’]|ce|cela|ça|tout|rien|tous|chacun|certains|d['’]autres)\b")


def quality(candidate: Candidate, weighing: Weighing) -> float | None:
    """A bonus or malus on the ranking's scale; ``None`` for what no editor would print."""
    if not candidate.stems or _bare_topic(candidate, weighing):
        return None
    if candidate.shape & {"cut", "headless"} or (candidate.kind == "infinitive" and not weighing.instructive):
        return None
    if candidate.kind in ("clause", "quotation") and (len(candidate.stems) < 3 or WEAK_CLAUSE.match(candidate.text)):
        return None
    if candidate.level == Commitment.UNCLAIMED:
        return None
    value = -sum(p for name, p in _PENALTIES.items() if name in candidate.shape)
    size = len(candidate.text)
    value += 0.015 if 25 <= size <= 60 else -0.01 if size < 18 else 0.0
    if candidate.kind == "noun":
        value -= (0.0, 0.07, 0.03, 0.0)[min(3, len(candidate.stems))]
        if "definite" in candidate.shape and not candidate.shape & _TELLING:
            value -= 0.04
        if len(candidate.stems) > 2:
            value += sum(b for name, b in _BONUSES.items() if name in candidate.shape)
    if candidate.kind == "infinitive":
        value -= 0.02
    if candidate.kind == "clause":
        value += 0.05 - 0.02 * candidate.cost
    return value


def _bare_topic(candidate: Candidate, weighing: Weighing) -> bool:
    """«La Corée du Nord» in an article about it says nothing of its section."""
    return candidate.kind == "noun" and candidate.stems <= weighing.focus
