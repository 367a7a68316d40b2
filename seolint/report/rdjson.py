"""``rdjson``: reviewdog's diagnostics with suggestions. Columns count UTF-8 bytes."""

from __future__ import annotations

import json
from typing import Any

from seolint.engine.results import FileReport, RunReport
from seolint.finding import Fix, Severity
from seolint.report.grouping import fixes_by_finding
from seolint.report.messages import Speaker
from seolint.report.paths import relative
from seolint.text import Source, Span

__all__ = ["render"]

_LEVELS = {Severity.ERROR: "ERROR", Severity.WARNING: "WARNING", Severity.INFO: "INFO"}


def render(report: RunReport, speaker: Speaker) -> str:
    """The run as one DiagnosticResult."""
    diagnostics = [d for file in report.files for d in _diagnostics(file, speaker)]
    data = {"source": {"name": "seolint"}, "diagnostics": diagnostics}
    return json.dumps(data, ensure_ascii=False, indent=2) + "\n"


def _diagnostics(file: FileReport, speaker: Speaker) -> list[dict[str, Any]]:
    fixes = fixes_by_finding(file)
    return [
        {
            "message": speaker.message(finding),
            "location": {"path": relative(file.path), "range": _range(file.source, finding.span)},
            "severity": _LEVELS[finding.severity],
            "code": {"value": finding.rule},
            "suggestions": [
                suggestion
                for fix in fixes.get(finding.sort_key, [])
                for suggestion in _suggestions(file.source, fix, speaker)
            ],
        }
        for finding in file.findings
    ]


def _range(source: Source, span: Span) -> dict[str, dict[str, int]]:
    return {
        end: {"line": source.position(offset).line, "column": source.utf8_column(offset)}
        for end, offset in (("start", span.start), ("end", span.end))
    }


def _suggestions(source: Source, fix: Fix, speaker: Speaker) -> list[dict[str, Any]]:
    # A suggestion is one replacement; a fix of several edits cannot be offered in pieces.
    if len(fix.edits) != 1:
        return []
    edit = fix.edits[0]
    return [{"range": _range(source, edit.span), "text": speaker.new_text(edit, source.text)}]
