"""A file report arranged for people: which fixes mend which finding, what is folded, what is counted."""

from __future__ import annotations

from collections import Counter
from collections.abc import Sequence
from dataclasses import dataclass

from seolint.engine.results import FileReport, RunReport
from seolint.finding import Applicability, Finding, Fix, Severity
from seolint.report.messages import Speaker

__all__ = ["Folded", "Totals", "fixes_by_finding", "fold", "totals"]


def fixes_by_finding(report: FileReport) -> dict[tuple[object, ...], list[Fix]]:
    """The fixes of a report by the ``sort_key`` of the finding that they mend."""
    out: dict[tuple[object, ...], list[Fix]] = {}
    for fix in report.fixes:
        out.setdefault(fix.finding.sort_key, []).append(fix)
    return out


@dataclass(frozen=True, slots=True)
class Folded:
    """A finding to show, and the others that it stands for: of its rule, or of its whole family."""

    finding: Finding
    others: tuple[Finding, ...] = ()

    @property
    def more(self) -> int:
        """How many findings stand behind the one shown."""
        return len(self.others)

    @property
    def mixed(self) -> bool:
        """Whether findings of other rules stand behind it."""
        return any(f.rule != self.finding.rule for f in self.others)

    @property
    def by_rule(self) -> list[tuple[str, int]]:
        """How many findings of each rule stand here, the commonest first."""
        counts = Counter(f.rule for f in (self.finding, *self.others))
        return sorted(counts.items(), key=lambda rule: (-rule[1], rule[0]))


def fold(findings: Sequence[Finding], speaker: Speaker) -> list[Folded]:
    """``findings`` in order, what only informs behind the rest; of those that people read once a file, the first
    of each rule (or family) and severity, with the others behind it."""
    behind: dict[tuple[str, str], list[Finding]] = {}
    out: list[tuple[Finding, list[Finding]]] = []
    for finding in findings:
        unit = speaker.folded_as(finding)
        if unit is None:
            out.append((finding, []))
            continue
        key = (unit, finding.severity.value)
        if key in behind:
            behind[key].append(finding)
        else:
            behind[key] = []
            out.append((finding, behind[key]))
    # What must be mended is read first: the remarks of a whole family may begin on the first line.
    out.sort(key=lambda entry: entry[0].severity is Severity.INFO)
    return [Folded(finding, tuple(others)) for finding, others in out]


@dataclass(frozen=True, slots=True)
class Totals:
    """Counts over a run; ``score`` is the mean of the files' scores, ``None`` without files."""

    files: int
    errors: int
    warnings: int
    infos: int
    safe: int
    unsafe: int
    score: int | None

    @property
    def findings(self) -> int:
        """Findings of all severities."""
        return self.errors + self.warnings + self.infos


def totals(report: RunReport, speaker: Speaker) -> Totals:
    """The counts of ``report``: safe fixes as offered, unsafe ones by what the rules declare,
    since a run that applies nothing does not compute them."""
    severities = Counter(f.severity for file in report.files for f in file.findings)
    safe = sum(fix.applicability is Applicability.SAFE for file in report.files for fix in file.fixes)
    unsafe = sum(_mended_unsafely(f, speaker) for file in report.files for f in file.findings)
    scores = [file.score for file in report.files]
    return Totals(
        files=len(report.files),
        errors=severities[Severity.ERROR],
        warnings=severities[Severity.WARNING],
        infos=severities[Severity.INFO],
        safe=safe,
        unsafe=unsafe,
        score=round(sum(scores) / len(scores)) if scores else None,
    )


def _mended_unsafely(finding: Finding, speaker: Speaker) -> bool:
    rule = speaker.rules.get(finding.rule)
    return rule is not None and rule.fix is not None and rule.fix.safety == "unsafe"
