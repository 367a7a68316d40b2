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
    """A finding to show, and how many more of its rule and message stand for it."""

    finding: Finding
    more: int = 0


def fold(findings: Sequence[Finding], speaker: Speaker) -> list[Folded]:
    """``findings`` in order; those of rules that people read once a file as the first and a count."""
    counts = Counter((f.rule, f.message_id) for f in findings if speaker.once_per_file(f.rule))
    seen: set[tuple[str, str]] = set()
    out: list[Folded] = []
    for finding in findings:
        key = (finding.rule, finding.message_id)
        if key in counts:
            if key not in seen:
                seen.add(key)
                out.append(Folded(finding, counts[key] - 1))
        else:
            out.append(Folded(finding))
    return out


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
