"""Reports as plain data and back: for the cache, and for the way between processes."""

from __future__ import annotations

from collections.abc import Iterable
from typing import Any

from seolint.article import Focus
from seolint.engine.results import FileReport
from seolint.finding import Applicability, Finding, Fix, Severity
from seolint.text import Copy, Edit, Part, Source, Span

__all__ = ["report_from_data", "report_to_data"]


def _finding_to_data(finding: Finding) -> list[Any]:
    span = finding.span
    return [finding.rule, finding.message_id, dict(finding.values), span.start, span.end, finding.severity.value]


def _finding_from_data(data: list[Any]) -> Finding:
    rule, message, values, start, end, severity = data
    return Finding(rule, message, values, Span(start, end), Severity(severity))


def _part_to_data(part: Part) -> Any:
    if isinstance(part, str):
        return part
    return [part.source_id, part.span.start, part.span.end, part.text, part.transform]


def _part_from_data(data: Any) -> Part:
    if isinstance(data, str):
        return data
    source, start, end, text, transform = data
    return Copy(source, Span(start, end), text, transform)


def _edits_to_data(edits: Iterable[Edit]) -> list[Any]:
    return [[e.span.start, e.span.end, [_part_to_data(p) for p in e.parts]] for e in edits]


def _edits_from_data(data: list[Any]) -> tuple[Edit, ...]:
    return tuple(Edit(Span(start, end), tuple(_part_from_data(p) for p in parts)) for start, end, parts in data)


def _fix_to_data(fix: Fix) -> list[Any]:
    edits, variants = _edits_to_data(fix.edits), [_edits_to_data(v) for v in fix.variants]
    return [
        _finding_to_data(fix.finding), edits, fix.applicability.value, fix.stage, fix.transform, fix.reason,
        list(fix.alternatives), dict(fix.values), fix.priority, variants,
    ]  # fmt: skip


def _fix_from_data(data: list[Any]) -> Fix:
    finding, edits, applicability, stage, transform, reason, alternatives, values, priority, variants = data
    made = _edits_from_data(edits)
    return Fix(
        _finding_from_data(finding), made, Applicability(applicability), stage, transform, reason,
        tuple(alternatives), values, priority, tuple(_edits_from_data(v) for v in variants),
    )  # fmt: skip


def report_to_data(report: FileReport) -> dict[str, Any]:
    """All of a report but its source, as JSON can hold it."""
    focus = report.keyphrase
    return {
        "findings": [_finding_to_data(f) for f in report.findings],
        "score": report.score,
        "scores": dict(report.scores),
        "keyphrase": None if focus is None else [focus.text, focus.origin],
        "metrics": dict(report.metrics),
        "fixes": [_fix_to_data(f) for f in report.fixes],
        "notes": list(report.notes),
    }


def report_from_data(data: dict[str, Any], source: Source) -> FileReport:
    """The report of ``source`` that :func:`report_to_data` told.

    Raises KeyError, TypeError or ValueError for data of another shape.
    """
    return FileReport(
        source.path or "-",
        source,
        tuple(_finding_from_data(f) for f in data["findings"]),
        int(data["score"]),
        dict(data["scores"]),
        None if data["keyphrase"] is None else Focus(*data["keyphrase"]),
        dict(data["metrics"]),
        tuple(_fix_from_data(f) for f in data["fixes"]),
        tuple(data["notes"]),
    )
