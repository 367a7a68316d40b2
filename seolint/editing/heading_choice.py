"""Headings for sections: one a section, distinct, specific, in a form that an editor would sign."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

from seolint.editing.attribution import Names
from seolint.editing.candidates import Candidate, candidates
from seolint.editing.ranking import score, weigh
from seolint.editing.trees import Text
from seolint.french.stems import stem

__all__ = ["HeadingChoice", "choose_headings"]


@dataclass(frozen=True, slots=True)
class HeadingChoice:
    """The heading of one section and other candidates that would do, best first."""

    best: Candidate
    others: tuple[Candidate, ...] = ()


def choose_headings(
    sections: Sequence[Sequence[Text]],
    *,
    title: str = "",
    keyphrase: str = "",
    verbatim: bool = False,
    always: bool = False,
) -> list[HeadingChoice | None]:
    """The best heading of each section; ``None`` where none is good enough (never with ``always``)."""
    names = Names.of([text for texts in sections for text in texts])
    title_stems = frozenset(stem(w) for w in title.split())
    focus = frozenset(stem(w) for w in keyphrase.split() if len(w) > 2)
    weighing = weigh(sections, title_stems, focus)
    out: list[HeadingChoice | None] = []
    used: set[frozenset[str]] = set()
    heads: set[str] = set()
    for number, texts in enumerate(sections):
        found = [c for c in candidates(list(texts), names, verbatim=verbatim) if 12 <= len(c.text) and " " in c.text]
        ranked = sorted(found, key=lambda c: (-_adjusted(c, score(c, number, weighing), used, heads), c.text))
        ranked = [c for c in ranked if c.stems not in used]
        if not ranked:
            out.append(None)
            continue
        best = ranked[0]
        used.add(best.stems)
        heads.add(best.head)
        out.append(HeadingChoice(best, tuple(ranked[1:4])))
    return out


def _adjusted(candidate: Candidate, value: float, used: set[frozenset[str]], heads: set[str]) -> float:
    return value - (0.8 if candidate.head in heads else 0.0)
