"""Proposals for a search title: what they are worth, which of them say too little, which say the same."""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import dataclass

from seolint.editing.candidates.collected import content_stems
from seolint.editing.headings.quality import WEAK_CLAUSE
from seolint.editing.salience import Salience
from seolint.editing.syntax.phrases import Phrase
from seolint.editing.syntax.trees import Text
from seolint.french.stems import fold, stem
from seolint.french.widths import TITLE_PX, pixels

__all__ = [
    "GIVEN", "MAX_CHARACTERS", "MAX_PIXELS", "MIN_CHARACTERS", "Proposal", "diverse", "fits", "keeps_to",
    "says_little", "title_stems", "value_of", "weak",
]  # fmt: skip

MIN_CHARACTERS = 25
MAX_CHARACTERS = 60
MAX_PIXELS = 600
"""In Arial 20 px, as results are drawn."""

GIVEN = ("given", "compressed")
"""Reasons of proposals made of the given title's own words."""

_WORD = re.compile(r"[^\W_]+")
_OPEN_END = re.compile(r"(?i)\b(?:à partir|face|grâce|par rapport|suite|à compter|lors|en raison)$")
_SHOWN = re.compile(
    r"(?i)\b(?:suggèrent?|montrent?|révèlent?|indiquent?|évoquent?|confirment?) (?:une?|des|la|les?|l[’']) ?[^\W\d]+$"
)
"""«Les images suggèrent une opération»: that something is shown is no news."""
_TODAY = re.compile(r"(?i)\b(?:hier|aujourd['’]hui|demain|ce (?:matin|soir)|cette nuit)\b")
"""Days that are others when the title is read."""
_TELLING = 3
"""Words of meaning behind the rubric without which a title is a label."""


@dataclass(frozen=True, slots=True)
class Proposal:
    """A search title: the phrase, where it was taken from (``given``, ``compressed``, ``lead``,
    ``article``, ``theme``, ``quotation``), and its rank's measure."""

    phrase: Phrase
    reason: str
    score: float
    told: float = 1.0
    """Share of the news that it tells, 0–1."""

    @property
    def text(self) -> str:
        """The title as it reads."""
        return self.phrase.text


def fits(text: str) -> bool:
    """Whether the text has a search title's length and width."""
    return MIN_CHARACTERS <= len(text) <= MAX_CHARACTERS and pixels(text, TITLE_PX) <= MAX_PIXELS


def says_little(proposal: Proposal) -> bool:
    if proposal.reason == "given":
        return False
    rubric, _, behind = proposal.text.partition(":")
    said = behind if behind and len(rubric) < len(behind) else proposal.text
    telling = {stem(w) for w in _WORD.findall(said) if len(w) > 3 or w[:1].isupper() or w.isdigit()}
    return bool(_OPEN_END.search(proposal.text) or _SHOWN.search(proposal.text)) or len(telling) < _TELLING


def weak(proposal: Proposal) -> bool:
    """Whether it opens on «il», «on», «tout» for want of a name; a title that was given may."""
    if proposal.reason in GIVEN:
        return False
    return WEAK_CLAUSE.match(proposal.text) is not None or _TODAY.search(proposal.text) is not None


def title_stems(title: Text | None) -> frozenset[str]:
    if title is None:
        return frozenset()
    return frozenset().union(*(content_stems(tree, frozenset(tree.tokens)) for tree in title.trees))


def keeps_to(proposal: Proposal, about: frozenset[str], said: int) -> bool:
    """Whether a proposal speaks of what the given title is about: at least ``said`` words of it.

    The lead needs one that is long enough to mean something («méduse», not «cas»): it says the same in other words.
    """
    if proposal.reason in GIVEN:
        return True
    lead = proposal.reason == "lead"
    stems = frozenset(stem(w) for w in _WORD.findall(proposal.text) if len(w) > 3 or w[:1].isupper() or not lead)
    return len(stems & about) >= (min(said, 1) if lead else said)


def diverse(found: Sequence[Proposal], limit: int) -> list[Proposal]:
    """The best first, then those that say something else; a few that say it otherwise where these are rare."""
    out: list[Proposal] = []
    words: list[frozenset[str]] = []
    for alike in (_told_otherwise, _worded_otherwise, _cut_otherwise):
        for proposal in found:
            own = frozenset(stem(fold(w)) for w in _WORD.findall(proposal.text) if len(w) > 3)
            if len(out) < limit and all(alike(own, w) for w in words):
                out.append(proposal)
                words.append(own)
    return out


def _told_otherwise(own: frozenset[str], other: frozenset[str]) -> bool:
    return len(own & other) <= 0.55 * min(len(own), len(other))


def _worded_otherwise(own: frozenset[str], other: frozenset[str]) -> bool:
    return len(own & other) <= 0.8 * min(len(own), len(other))


def _cut_otherwise(own: frozenset[str], other: frozenset[str]) -> bool:
    """Whether each says something that the other leaves out: no mere shorter form of it."""
    return bool(own - other) and bool(other - own) and len(own & other) <= 0.7 * len(own | other)


def value_of(stems: frozenset[str], size: int, cost: float, weights: Salience, share: float = 8) -> float:
    focus = len(weights.focus & stems) / len(weights.focus) if weights.focus else 0.0
    length = 0.6 if 40 <= size <= MAX_CHARACTERS else 0.3 if size >= 32 else 0.0
    return weights.of(stems) / share + focus + length - cost
