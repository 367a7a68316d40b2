"""Which headings an article gets: one a section, distinct, specific, alike in form.

Every section ranks its candidates; the set that is best together is found by
a beam search over the sections, since distinctness, the keyphrase's share and
one style are properties of the set.
"""

from __future__ import annotations

import re
from collections.abc import Iterable, Sequence
from dataclasses import dataclass, field, replace
from functools import lru_cache

from seolint.editing.attribution import Names
from seolint.editing.candidates.collected import Candidate, candidates
from seolint.editing.candidates.pairs import pairs
from seolint.editing.commitment import Commitment
from seolint.editing.headings.opening_words import opening_words
from seolint.editing.headings.quality import quality
from seolint.editing.headings.ranking import LABEL, PRESS, Weighing, score, weigh
from seolint.editing.syntax.trees import Text
from seolint.french.function_words import FUNCTION_WORDS
from seolint.french.stems import stem

__all__ = ["WORTHWHILE", "HeadingChoice", "choose_headings", "stems_of"]

MIN_CHARACTERS = 12
MAX_CHARACTERS = 70

WORTHWHILE = 0.02
"""Where, on the ranking's scale, headings that reviewers would print part from those that they would not."""

_UNPRINTABLE = -0.1
"""What the eye takes from a candidate that no editor would print, where something must stand."""

_SAME_WORD = 6
"""Letters by which two words of two headings count as one."""

_PAIRED = 6
_PAIR_COST = 0.03
_ECHO = 0.02
"""What it costs a heading to say word for word what its section begins with."""
_BEAM = 12
_SHORTLIST = 14
_SAME_HEAD = 0.03
_OVERLAP = 0.08
_TELLING_STEMS = 3
_LABEL = 0.12
"""Words of meaning below which a noun phrase is a label, and what that costs where headings stand word for word:
there are all too many of them."""
_STYLE = 0.01
_KEYPHRASE = 0.12
_WORD = re.compile(r"[^\W_]+")


@dataclass(frozen=True, slots=True)
class HeadingChoice:
    """The heading of one section and other candidates that would do, best first."""

    best: Candidate
    others: tuple[Candidate, ...] = ()
    value: float = 0.0
    """How good it is, on the ranking's scale: below :data:`WORTHWHILE` an editor would rather print none."""


@dataclass(frozen=True, slots=True)
class _Plan:
    """Headings chosen so far, section by section, and how good they are together."""

    chosen: tuple[Candidate | None, ...] = ()
    value: float = 0.0
    used: frozenset[frozenset[str]] = field(default_factory=frozenset)
    stems: tuple[frozenset[str], ...] = ()
    heads: frozenset[str] = field(default_factory=frozenset)
    clauses: int = 0
    nouns: int = 0
    focused: int = 0


def stems_of(text: str) -> frozenset[str]:
    """The stems of a text's words, function words aside."""
    return frozenset(stem(w) for w in _WORD.findall(text) if w.lower() not in FUNCTION_WORDS)


@lru_cache(maxsize=4096)
def _identity(text: str) -> frozenset[str]:
    """What a heading says, whatever the forms of its words: «diffuser» and «diffusion» are the same."""
    return frozenset(s[:_SAME_WORD] for s in stems_of(text))


def choose_headings(
    sections: Sequence[Sequence[Text]],
    *,
    title: str = "",
    keyphrase: str = "",
    verbatim: bool = False,
    wanted: Iterable[int] | None = None,
    existing: Sequence[str] = (),
    names: Names | None = None,
    always: bool = False,
) -> list[HeadingChoice | None]:
    """The best heading of each ``wanted`` section (all by default), ``None`` where none is honest.

    ``existing`` are headings that the article has: none is repeated. With
    ``always`` a section whose candidates all fail the eye's rules still gets
    the least bad of them; only a section without any candidate stays ``None``.
    """
    numbers = list(range(len(sections)) if wanted is None else wanted)
    names = names or Names.of([text for texts in sections for text in texts])
    weighing = weigh(sections, stems_of(title), stems_of(keyphrase))
    there = [stems_of(text) for text in existing]
    ranked = {
        n: [r for r in _ranked(sections[n], n, weighing, names, verbatim, always) if not _said(r[0], there)]
        for n in numbers
    }
    beam = [_Plan()]
    for n in numbers:
        beam = _extended(beam, ranked[n], weighing)
    best = max(beam, key=lambda p: _total(p, len(numbers)))
    out: list[HeadingChoice | None] = [None] * len(sections)
    taken = [_identity(c.text) for c in best.chosen if c is not None]
    for n, chosen in zip(numbers, best.chosen, strict=True):
        if chosen is None and always and not verbatim:
            chosen = _stopgap(sections[n], taken)
            taken += [_identity(chosen.text)] if chosen is not None else []
        if chosen is not None:
            others = [c for c, _ in ranked[n] if c is not chosen and c.stems != chosen.stems]
            value = next((v for c, v in ranked[n] if c is chosen), _UNPRINTABLE)
            out[n] = HeadingChoice(chosen, tuple(others[:3]), value)
    return out


def _said(candidate: Candidate, existing: Sequence[frozenset[str]]) -> bool:
    """Whether a heading of the article says all that the candidate does."""
    return any(candidate.stems <= stems for stems in existing)


def _stopgap(texts: Sequence[Text], taken: Sequence[frozenset[str]]) -> Candidate | None:
    """Words of the section where no candidate was left; ``taken`` says what the other headings say."""
    for phrase in opening_words(texts, least=MIN_CHARACTERS, most=MAX_CHARACTERS):
        stems = stems_of(phrase.text)
        if stems and _identity(phrase.text) not in taken:
            return Candidate(phrase, "noun", stems, "", 0, 1.0, Commitment.FACTIVE, "stopgap")
    return None


def _ranked(
    texts: Sequence[Text], number: int, weighing: Weighing, names: Names, verbatim: bool, always: bool
) -> list[tuple[Candidate, float]]:
    """The section's shortlist: candidates with their measure, best first."""
    rated: list[tuple[Candidate, float]] = []
    measure = LABEL if always else PRESS
    for candidate in candidates(list(texts), names, verbatim=verbatim, limit=MAX_CHARACTERS, loose=always):
        if len(candidate.text) < MIN_CHARACTERS or " " not in candidate.text:
            continue
        eye = quality(candidate, weighing, number)
        if eye is None:
            if not always:
                continue
            eye = _UNPRINTABLE
        elif _echo(candidate, texts):
            eye -= _ECHO
        value = score(candidate, number, weighing, measure) + measure.eye * eye
        label = verbatim and candidate.kind == "noun" and len(candidate.stems) < _TELLING_STEMS
        rated.append((candidate, value - (_LABEL if label else 0.0)))
    rated.sort(key=lambda r: (-r[1], r[0].text))
    # Two phrases joined by «et» are a liberty.
    alone = [c for c, _ in rated[:_PAIRED]] if not verbatim else []
    for one, other, joined in pairs(alone, MAX_CHARACTERS):
        eye = min(quality(c, weighing, number) or _UNPRINTABLE for c in (one, other)) - _PAIR_COST
        rated.append((joined, score(joined, number, weighing, measure) + measure.eye * eye))
    rated.sort(key=lambda r: (-r[1], r[0].text))
    return rated[:_SHORTLIST]


def _echo(candidate: Candidate, texts: Sequence[Text]) -> bool:
    """Whether the heading is word for word the sentence that its section begins with."""
    first = texts[0].trees[0] if texts and texts[0].trees else None
    if candidate.sentence or first is None or candidate.kind != "clause":
        return False
    words = _WORD.findall(candidate.text.lower())
    opening = " ".join(first.parse.text[t] for t in first.tokens).lower()
    return words == _WORD.findall(opening)


def _extended(beam: list[_Plan], shortlist: list[tuple[Candidate, float]], weighing: Weighing) -> list[_Plan]:
    grown: list[tuple[float, _Plan, Candidate | None]] = []
    for plan in beam:
        added = [(_worth(plan, c, v), plan, c) for c, v in shortlist if _identity(c.text) not in plan.used]
        grown += added or [(plan.value, plan, None)]
    grown.sort(key=lambda g: -g[0])  # stable: equals stay in the order of their candidates
    return [
        replace(plan, chosen=(*plan.chosen, None)) if candidate is None else _with(plan, candidate, worth, weighing)
        for worth, plan, candidate in grown[:_BEAM]
    ]


def _worth(plan: _Plan, candidate: Candidate, value: float) -> float:
    """What the plan is worth with one candidate more, whose own measure is ``value``."""
    if candidate.head in plan.heads:
        value -= _SAME_HEAD
    stems = candidate.stems
    closest = max((len(stems & u) / (len(stems | u) or 1) for u in plan.stems), default=0.0)
    return plan.value + (value - _OVERLAP * max(0.0, closest - 0.3))


def _with(plan: _Plan, candidate: Candidate, worth: float, weighing: Weighing) -> _Plan:
    return _Plan(
        (*plan.chosen, candidate),
        worth,
        plan.used | {_identity(candidate.text)},
        (*plan.stems, candidate.stems),
        plan.heads | {candidate.head},
        plan.clauses + (candidate.kind == "clause"),
        plan.nouns + (candidate.kind == "noun"),
        plan.focused + _focused(candidate, weighing),
    )


def _focused(candidate: Candidate, weighing: Weighing) -> bool:
    return bool(weighing.focus) and weighing.focus <= candidate.stems


def _total(plan: _Plan, sections: int) -> float:
    """The plan's value with what holds for the whole: one style, the keyphrase in one to half of the headings."""
    value = plan.value + _STYLE * max(plan.clauses, plan.nouns)
    if plan.focused == 0:
        value -= _KEYPHRASE
    value -= 2 * _KEYPHRASE * max(0, plan.focused - max(1, sections // 2))
    return value
