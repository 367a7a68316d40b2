"""What a run gives: plain data that reports render and callers read."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field

from seolint.article import Focus
from seolint.errors import SeolintError
from seolint.finding import Finding, Fix
from seolint.french.debris.boxes import Box
from seolint.text import Copy, Source, Span

__all__ = [
    "LARGE",
    "BoxReport",
    "Change",
    "EnrichmentReport",
    "FactCount",
    "FactLedger",
    "FileReport",
    "FixedFile",
    "Heading",
    "Left",
    "OptimizedArticle",
    "ProvenanceSpan",
    "Removed",
    "RunReport",
    "TitleProposal",
]


LARGE = "large"
"""The note of a report on a text so long that its language was left alone."""


@dataclass(frozen=True, slots=True)
class FileReport:
    """One linted article. ``fixes`` belong to findings of this report; ``metrics`` values are
    ``None`` where no enabled rule needed what they are computed from."""

    path: str
    source: Source
    findings: tuple[Finding, ...]
    score: int
    scores: Mapping[str, int]
    keyphrase: Focus | None = None
    metrics: Mapping[str, int | float | None] = field(default_factory=dict)
    fixes: tuple[Fix, ...] = ()
    notes: tuple[str, ...] = ()
    """What the reader should know of this report: ``large``, the text was too long for language rules."""
    failures: tuple[SeolintError, ...] = ()
    """Rules that crashed on it: the findings are those of all the others."""


@dataclass(frozen=True, slots=True)
class RunReport:
    """All articles of one run, in the order of their paths, and the files that could not be read."""

    files: tuple[FileReport, ...]
    errors: tuple[SeolintError, ...] = ()
    skipped: tuple[str, ...] = ()
    """Binary files met in folders."""
    interrupted: bool = False
    """Whether a person stopped the run; the files are those done by then."""


@dataclass(frozen=True, slots=True)
class FixedFile:
    """What fixing made of one file. ``after`` is ``before`` itself where nothing was to mend;
    ``refused`` names the rules whose fixes would have changed more than they declare, with what."""

    before: Source
    after: Source
    fixes: tuple[Fix, ...] = ()
    refused: tuple[tuple[str, str], ...] = ()

    @property
    def changed(self) -> bool:
        """Whether the text is another one."""
        return self.before.text != self.after.text


@dataclass(frozen=True, slots=True)
class Change:
    """One thing that a fix did. ``id`` is a hash of rule, original text and ordinal: stable between runs."""

    id: str
    rule: str
    before: str
    after: str
    source: tuple[Copy, ...]
    """Where ``before``, or what ``after`` was made from, stands in the inputs."""
    requires: tuple[str, ...] = ()
    reason: str = ""
    transform: str | None = None
    alternatives: tuple[str, ...] = ()
    around: tuple[str, str] = ("", "")
    """What stood right before and right behind its first place when it was made: for showing it to people."""


@dataclass(frozen=True, slots=True)
class Removed:
    """Text of the input that the result does not hold, and the rule that removed it."""

    text: str
    rule: str
    source: tuple[Copy, ...]


@dataclass(frozen=True, slots=True)
class Left:
    """A finding that could not honestly be fixed; ``questions`` an editor could answer."""

    rule: str
    message_id: str
    values: Mapping[str, str | int | float]
    severity: str
    questions: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True)
class ProvenanceSpan:
    """A stretch of the output and where it comes from; no source for what was added (markup, keys)."""

    output: Span
    source: tuple[Copy, ...]
    transform: str | None = None


@dataclass(frozen=True, slots=True)
class FactCount:
    """How many facts of one kind the source body holds and how many of them the result still holds."""

    kept: int
    total: int


@dataclass(frozen=True, slots=True)
class FactLedger:
    """The facts of the source, debris aside, counted from the texts themselves."""

    quotations: FactCount
    numbers: FactCount
    names: FactCount
    dates: FactCount
    negations: FactCount
    lost: tuple[str, ...] = ()
    refused: tuple[tuple[str, str], ...] = ()
    """Rules of which a fix was refused because it would have lost facts, and which."""


@dataclass(frozen=True, slots=True)
class TitleProposal:
    """A search title with its width (Arial 20 px) and why it is offered."""

    text: str
    characters: int
    px: int
    reason: str


@dataclass(frozen=True, slots=True)
class Heading:
    """A heading of the result with the liberties taken in it."""

    level: int
    text: str
    transforms: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True)
class BoxReport:
    """One box of an enriched article: its lines or paragraphs, its words, the sources it was copied from."""

    box: Box
    title: str
    lines: int
    words: int
    sources: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True)
class EnrichmentReport:
    """What the boxes of an article hold. All of it is copied, word for word or shortened.

    ``new`` words count for the article's length; ``repeated`` ones stand in the article
    already and count for nothing; ``sourced`` ones come from the texts handed over.
    ``missing`` names the boxes for which there was nothing good enough, ``unused`` the
    sources that gave nothing, ``disagreements`` what a source counts otherwise than the article:
    a sentence of each, and the source's id.
    """

    boxes: tuple[BoxReport, ...]
    missing: tuple[Box, ...]
    new: int
    repeated: int
    sourced: int
    unused: tuple[str, ...] = ()
    disagreements: tuple[tuple[str, str, str], ...] = ()


@dataclass(frozen=True, slots=True)
class OptimizedArticle:
    """What ``optimize`` gives: the article, what was done to it, and where all of it comes from."""

    title: str
    titles: tuple[TitleProposal, ...]
    headline: str
    lead: str
    description: str
    slug: str
    keyphrase: Focus | None
    keywords: tuple[str, ...]
    headings: tuple[Heading, ...]
    markdown: str
    words: int
    score_before: int
    score_after: int
    facts: FactLedger
    changes: tuple[Change, ...]
    removed: tuple[Removed, ...]
    left: tuple[Left, ...]
    provenance: tuple[ProvenanceSpan, ...]
    enrichment: EnrichmentReport | None = None
    """What was added where adding was asked for."""
