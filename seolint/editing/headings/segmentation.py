"""Where the sections of an article begin.

A dynamic program chooses among all divisions: a section should be of one
vocabulary (:mod:`seolint.editing.headings.cohesion`), of a length that readers expect,
and begin at a paragraph that can stand first. What a boundary costs was fitted
on French web articles with known sections, source by source held out; the
weights are rounded, and the shape matters more than the digits.
"""

from __future__ import annotations

import math
import re
from collections.abc import Sequence
from dataclasses import dataclass, replace

from seolint.editing.headings.cohesion import Cohesion
from seolint.editing.leaning import announces, attributed_quotation, continues, lean
from seolint.french.guillemets import as_guillemets, pair_guillemets
from seolint.french.sentences import split_sentences

__all__ = [
    "AS_PASTED",
    "AS_WRITTEN",
    "CLOSER",
    "FOR_READERS",
    "PARTS",
    "Boundaries",
    "Manner",
    "block_boundaries",
    "section_starts",
]


@dataclass(frozen=True, slots=True)
class Manner:
    """How sections are made: manner in words, and what weighs how much.

    ``usual`` is the commonest length, ``spread`` how far (as a factor's
    logarithm) others lie from it; beyond ``fewest`` and ``most`` every word
    costs, the more the greater ``firmness``. ``lead`` is the least that may
    stand first, untitled. ``cohesion`` weighs the vocabulary, ``reluctance``
    is the price of any boundary, ``leaning`` weighs what a bad first sentence costs, ``turning`` how much
    of it one costs that turns to another subject («Mais les relevés …»),
    ``speaking`` how much one that begins with a quotation and says whose.
    """

    usual: float
    spread: float
    fewest: int
    most: int
    lead: int
    cohesion: float = 1.0
    reluctance: float = 7.0
    leaning: float = 1.3
    firmness: float = 10.0
    turning: float = 1.0
    speaking: float = 0.6

    def for_total(self, words: int) -> Manner:
        """The same for an article of so many words: the longer it is, the longer its sections."""
        if self not in (FOR_READERS, CLOSER):
            return self
        return replace(self, usual=min(230.0, max(self.usual, words / 6)))


FOR_READERS = Manner(
    usual=130.0,
    spread=0.3,
    fewest=80,
    most=300,
    lead=60,
    cohesion=0.3,
    reluctance=1.0,
    leaning=5.0,
    firmness=40.0,
    turning=0.4,
    speaking=1.4,
)
"""Sections that are to be given headings: none so long that the eye finds no hold."""

CLOSER = replace(FOR_READERS, usual=100.0, reluctance=-1.0)
"""The same with more boundaries, for a short text that would stand nearly whole without a heading."""

PARTS = Manner(usual=700.0, spread=0.4, fewest=350, most=1400, lead=60, cohesion=0.3, reluctance=1.0, firmness=20.0)
"""The parts of a long article: a heading of the second level each, its sections below."""

AS_PASTED = Manner(usual=280.0, spread=0.55, fewest=82, most=315, lead=80, leaning=1.6)
"""The sections of an article that came as one block, as their author may have meant them."""

AS_WRITTEN = Manner(usual=220.0, spread=0.8, fewest=40, most=1200, lead=40)
"""Sections as authors of web articles make them: of very unequal length."""

_INVITED = 2.0
"""What a boundary gains where the paragraph behind it opens on a good heading, and loses where it offers none."""

_TURN = re.compile(r"(?:Mais|Pourtant,|Cependant,|Toutefois,) (?:l[ea]s?|une?|des|l[’']\w)\b", re.IGNORECASE)
_STOPPED = re.compile(r"[.!?…»”:)]\s*$")
_ENDED = re.compile(r"[.!?…»”\")][\s\u00a0\u202f]*$")
_BEGUN = re.compile(r"[«“\"(\[]?\s*[^\W_a-zà-ÿ]")


def section_starts(
    paragraphs: Sequence[str],
    parses: Sequence[object] | None = None,
    *,
    manner: Manner = FOR_READERS,
    invitations: Sequence[float] = (),
) -> list[int]:
    """Numbers of the paragraphs (above 0) at which a section begins, in order.

    The first section may be shorter than the others: the lead, which takes no
    heading. ``parses`` are not needed and may be left out. ``invitations`` say
    of each paragraph from -1 to 1 how well its opening names a section. A text
    shorter than two of the shortest sections is left whole.
    """
    return Boundaries(paragraphs).starts(manner, invitations)


class Boundaries:
    """Where sections of some paragraphs may begin: what a boundary costs is weighed once for all that is tried."""

    def __init__(self, paragraphs: Sequence[str]) -> None:
        self._paragraphs = paragraphs
        self._cohesion = Cohesion(paragraphs)
        self._prices: dict[Manner, list[float]] = {}

    def starts(self, manner: Manner, invitations: Sequence[float] = ()) -> list[int]:
        """What :func:`section_starts` gives for them."""
        count, words = len(self._paragraphs), sum(self._cohesion.words)
        if count < 2 or words < 2 * manner.fewest:
            return []
        manner = manner.for_total(words)
        if manner not in self._prices:
            priced = (_price(self._paragraphs, self._cohesion, i, manner) for i in range(1, count))
            self._prices[manner] = [0.0, *priced]
        invited = zip(self._prices[manner], invitations or [0.0] * count, strict=True)
        return _cheapest(self._cohesion, [price - _INVITED * gain for price, gain in invited], manner)


def block_boundaries(text: str, parse: object | None = None, *, manner: Manner = AS_PASTED) -> list[int]:
    """The same for one unbroken ``text``: offsets of the sentences at which a section begins.

    Never inside a quotation, and only where a capital follows a final mark.
    """
    text = as_guillemets(text)
    spans = split_sentences(text)
    sentences = [s.of(text) for s in spans]
    cohesion = Cohesion(sentences)
    if len(spans) < 2 or sum(cohesion.words) < 2 * manner.fewest:
        return []
    manner = manner.for_total(sum(cohesion.words))
    pairing = pair_guillemets(text)
    prices = [0.0]
    for i in range(1, len(spans)):
        at = spans[i].start
        legal = _ENDED.search(text, 0, at) and _BEGUN.match(text, at) and not pairing.inside(at)
        prices.append(_price(sentences, cohesion, i, manner) if legal else math.inf)
    return [spans[i].start for i in _cheapest(cohesion, prices, manner)]


def _price(units: Sequence[str], cohesion: Cohesion, at: int, manner: Manner) -> float:
    """What it costs to begin a section with unit ``at``: the odds against it, by what stands around."""
    before, unit = units[at - 1], units[at]
    here = cohesion.similarity(at, 60)
    dip = max(0.0, cohesion.similarity(at - 1, 60) - here) if at > 1 else 0.0
    if at + 1 < len(units):
        dip += max(0.0, cohesion.similarity(at + 1, 60) - here)
    price = (
        manner.reluctance
        + 7.0 * here
        - 3.0 * dip
        + manner.leaning * lean(unit) * (manner.turning if _TURN.match(unit) else 1.0)
    )
    # Long paragraphs open and close sections, short ones stand inside.
    following = cohesion.words[at + 1] if at + 1 < len(units) else 1
    price -= 0.3 * math.log(cohesion.words[at]) + 0.15 * math.log(cohesion.words[at - 1]) + 0.3 * math.log(following)
    if not _STOPPED.search(before) and not _STOPPED.search(unit):
        price += 2.8  # two items of a list
    if before.rstrip().endswith(":"):
        price += 1.2 * manner.leaning**2
    if unit[:1].islower():
        price += 1.0
    if attributed_quotation(unit) is not None:
        # A section opens with its subject; a voice without a speaker goes with the voice before.
        price += (manner.speaking if attributed_quotation(unit) else 1.6) * manner.leaning
    return price + manner.leaning * _torn(before, unit)


def _torn(before: str, unit: str) -> float:
    """What an edge parts that belongs together, as a share of the price of a bad first sentence; less than 0
    where ``unit`` opens with the sentence that announces its subject."""
    last = split_sentences(before)[-1:]
    ending = last[0].of(before) if last else before
    return continues(ending, unit) + (1.0 if announces(ending) else 0.0) - (0.5 if announces(unit) else 0.0)


def _cheapest(cohesion: Cohesion, prices: Sequence[float], manner: Manner) -> list[int]:
    count = len(cohesion.words)
    best = [0.0] + [math.inf] * count
    back = [0] * (count + 1)
    for start in range(count):
        if start and prices[start] == math.inf:
            continue
        paid = best[start] + (prices[start] if start else 0.0)
        words = 0
        for number, likelihood in enumerate(cohesion.likelihoods(start, 4 * manner.most)):
            end = start + number + 1
            words += cohesion.words[end - 1]
            if end < count and prices[end] == math.inf:
                continue
            cost = paid - manner.cohesion * likelihood + _length_price(words, manner, first=start == 0 and end < count)
            if cost < best[end] - 1e-9:
                best[end], back[end] = cost, start
    starts: list[int] = []
    at = count
    while at > 0:
        at = back[at]
        starts.append(at)
    return sorted(starts)[1:]


def _length_price(words: int, manner: Manner, *, first: bool) -> float:
    """How far a section of so many words is from the usual; a short lead is usual too."""
    fewest = manner.lead if first else manner.fewest
    away = math.log(words) - math.log(manner.usual)
    if first and words < manner.usual:
        away = max(0.0, math.log(1.5 * manner.lead) - math.log(words))
    price = (away / manner.spread) ** 2 / 2
    if words > manner.most:
        price += manner.firmness * words / manner.most
    if words < fewest:
        price += manner.firmness * (1 + (fewest - words) / fewest)
    return price
