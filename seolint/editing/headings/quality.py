"""What an editor's eye minds in a heading, beyond what the ranking measures.

The ranking is fitted to what headings say; this says how they may look.
"""

from __future__ import annotations

import re

from seolint.editing.candidates.collected import Candidate
from seolint.editing.commitment import Commitment
from seolint.editing.headings.aboutness import about
from seolint.editing.headings.ranking import Weighing
from seolint.french.word_frequencies import zipf

__all__ = ["WEAK_CLAUSE", "quality"]

_PENALTIES = {
    "locution": 0.1, "apposition": 0.04, "relative": 0.03, "bare": 0.01, "conjunct": 0.01, "name": 0.1, "vague": 0.15,
    "unnamed": 0.15, "sum": 0.05, "plain": 0.01, "background": 0.08, "caption": 0.08, "framed": 0.02, "copula": 0.01,
    "short": 0.04, "possessive": 0.05, "emptied": 0.15, "someone": 0.15, "unsaid": 0.15, "deictic": 0.06,
    "pointing": 0.08, "series": 0.06, "negated": 0.02, "calendar": 0.03, "answer": 0.06, "which": 0.1,
    "gesture": 0.15, "colon": 0.1,
}  # fmt: skip
_BONUSES = {"event": 0.03, "participle": 0.02, "quoted": 0.0, "attributed": 0.03}
"""What tells of something that happened, in a noun phrase."""

_REFUSED = frozenset(("cut", "headless", "whose", "predicate", "measure", "office"))
_TELLING = frozenset(("complement", "participle", "proper", "relative"))
"""What makes a definite phrase tell something: «l’ancien gouverneur» alone does not."""

_SPECIFIC = frozenset(("participle", "event", "quoted", "attributed", "count"))
"""What makes a noun phrase more than the label of a topic."""

_ORDINAL = re.compile(r"\d+(?:e|er|re|ère|ème|nde?)\b")

_FEWEST_NEW = 2
"""Words of a label that the title does not have already."""

_FEWEST_BARE = 3
"""Words with a meaning of a phrase without article that tells something."""

_RARE = 3.0
"""Zipf frequency below which a word says by itself what a section is about («ATACMS», «nodules»)."""

_SIGNATURE = 0.015
"""What a heading gains by a word that its section alone has, and more than once."""

WEAK_CLAUSE = re.compile(r"(?i)^(?:on|il|ils|elle|elles|c['’]|ce|cela|ça|tout|rien|tous|chacun|certains|d['’]autres)\b")


def quality(candidate: Candidate, weighing: Weighing, section: int = 0) -> float | None:
    """A bonus or malus on the ranking's scale; ``None`` for what no editor would print."""
    if not candidate.stems or _bare_topic(candidate, weighing):
        return None
    if candidate.shape & _REFUSED or _label(candidate) or (candidate.kind == "infinitive" and not weighing.instructive):
        return None
    least = {"clause": 3, "quotation": 2}.get(candidate.kind, 0)
    if len(candidate.stems) < least or (least and WEAK_CLAUSE.match(candidate.text)):
        return None
    if candidate.level == Commitment.UNCLAIMED:
        return None
    value = -sum(p for name, p in _PENALTIES.items() if name in candidate.shape)
    size = len(candidate.text)
    value += 0.015 if 25 <= size <= 60 else -0.01 if size < 18 else -0.01 if size > 64 else 0.0
    if candidate.kind == "noun":
        value += _noun_quality(candidate, weighing, section)
    if candidate.kind == "infinitive":
        value -= 0.02
    if candidate.kind == "quotation":
        value += 0.03
    if candidate.kind == "clause":
        value += 0.06 - 0.05 * candidate.cost
        value -= 0.04 * sum(not weighing.introduced(s, section, candidate.sentence) for s in sorted(candidate.known))
    return value + about(candidate, weighing, section)


def _noun_quality(candidate: Candidate, weighing: Weighing, section: int) -> float:
    """The same for a noun phrase: specific, or the label of a topic, or a detail."""
    value = -(0.0, 0.07, 0.03, 0.0)[min(3, len(candidate.stems))]
    definite = "definite" in candidate.shape
    if {"bare", "count"} <= candidate.shape and not candidate.shape & {"participle", "attributed", "event"}:
        value -= 0.06
    if "indefinite" in candidate.shape and not candidate.shape & {"event", "attributed"}:
        value -= 0.01
    if not candidate.shape & _SPECIFIC and len(candidate.stems - weighing.title) < _FEWEST_NEW:
        value -= 0.05
    if (definite or "indefinite" in candidate.shape) and not candidate.shape & (_TELLING | _SPECIFIC):
        value -= 0.04
    if len(candidate.stems) > 2:
        value += sum(b for name, b in _BONUSES.items() if name in candidate.shape)
    if not candidate.shape & _SPECIFIC:
        label = 0.05 if definite else 0.03
        named = _names_something(candidate, weighing)
        value -= label if not named else label / 2 if len(candidate.stems) < 3 else 0.0
    if not candidate.shape & {"quoted", "attributed", "event"}:
        value -= _detail(candidate, weighing, section)
    return value + (_SIGNATURE if _signs(candidate, weighing, section) else 0.0)


def _names_something(candidate: Candidate, weighing: Weighing) -> bool:
    """Whether a rare word or a name that is not the article's own subject stands in the phrase."""
    return any(s[:1].isalpha() and zipf(s) < _RARE for s in candidate.stems - weighing.focus - weighing.title)


def _detail(candidate: Candidate, weighing: Weighing, section: int) -> float:
    """What it costs that the thing comes once only in its section and not in the title: a detail, not the subject."""
    counts = weighing.counts[section]
    if counts.get(candidate.head, 0) > 1 or candidate.head in weighing.title:
        return 0.0
    return 0.03 if any(counts.get(s, 0) > 1 or s in weighing.title for s in candidate.stems) else 0.08


def _signs(candidate: Candidate, weighing: Weighing, section: int) -> bool:
    """Whether a rare word that comes again and again in this section, and in no other, stands in the candidate."""
    counts = weighing.counts[section]
    return any(
        counts.get(s, 0) > 1 and weighing.spread.get(s, 0) == 1 and s[:1].isalpha() and zipf(s) < _RARE
        for s in candidate.stems - weighing.title
    )


def _label(candidate: Candidate) -> bool:
    """«3e langue d’affaires», «Sportifs et artistes»: words without an article that tell of nothing."""
    if candidate.kind == "noun" and _ORDINAL.match(candidate.text):
        return True
    bare = candidate.kind == "noun" and "bare" in candidate.shape and not candidate.shape & (_SPECIFIC | {"proper"})
    return bare and (len(candidate.stems) < _FEWEST_BARE or candidate.text[:1].isdigit())


def _bare_topic(candidate: Candidate, weighing: Weighing) -> bool:
    """«La Corée du Nord» in an article about it, «des images» in one whose every section has some: nothing is said."""
    if candidate.kind != "noun" or candidate.shape & _SPECIFIC:
        return False
    many = max(2, len(weighing.chances) // 2)
    return all(s in weighing.focus or s in weighing.title or weighing.spread.get(s, 0) >= many for s in candidate.stems)
