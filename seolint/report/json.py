"""``json`` and ``jsonl``: the report as data. The keys are a contract with other programs."""

from __future__ import annotations

import json
from typing import Any

from seolint.article import Focus
from seolint.engine.results import FileReport, RunReport
from seolint.errors import SeolintError
from seolint.finding import Finding, Fix
from seolint.report.grouping import fixes_by_finding, totals
from seolint.report.messages import Speaker
from seolint.report.problems import problem_message
from seolint.text import Source
from seolint.version import __version__

__all__ = ["file_data", "file_line", "keyphrase_data", "problem_data", "render", "render_lines", "run_data"]

VERSION = 1


def render(report: RunReport, speaker: Speaker) -> str:
    """The whole run as one JSON object."""
    return json.dumps(run_data(report, speaker), ensure_ascii=False, indent=2) + "\n"


def render_lines(report: RunReport, speaker: Speaker) -> str:
    """One JSON object a line: every file, then every error."""
    lines = [file_line(file, speaker) for file in report.files]
    lines += [json.dumps(problem_data(e, speaker), ensure_ascii=False) for e in report.errors]
    return "".join(line + "\n" for line in lines)


def file_line(report: FileReport, speaker: Speaker) -> str:
    """One file as one line of ``jsonl``."""
    return json.dumps(file_data(report, speaker), ensure_ascii=False)


def run_data(report: RunReport, speaker: Speaker) -> dict[str, Any]:
    """The run as plain data."""
    total = totals(report, speaker)
    return {
        "version": VERSION,
        "seolint": __version__,
        "files": [file_data(file, speaker) for file in report.files],
        "errors": [problem_data(error, speaker) for error in report.errors],
        "summary": {
            "files": total.files,
            "errors": total.errors,
            "warnings": total.warnings,
            "infos": total.infos,
            "score": total.score,
        },
    }


def file_data(report: FileReport, speaker: Speaker) -> dict[str, Any]:
    """One file as plain data."""
    fixes = fixes_by_finding(report)
    return {
        "path": report.path,
        "score": report.score,
        "scores": dict(report.scores),
        "keyphrase": keyphrase_data(report.keyphrase),
        "metrics": dict(report.metrics),
        "findings": [_finding(report.source, f, fixes.get(f.sort_key, []), speaker) for f in report.findings],
        **({"notes": list(report.notes)} if report.notes else {}),
    }


def keyphrase_data(focus: Focus | None) -> dict[str, str] | None:
    """The focus keyphrase as plain data."""
    return {"text": focus.text, "origin": focus.origin} if focus else None


def problem_data(error: SeolintError, speaker: Speaker) -> dict[str, Any]:
    """A file that could not be read, as plain data."""
    message, hint = problem_message(error, speaker.locale)
    return {"path": error.path, "message": message, "hint": hint}


def _finding(source: Source, finding: Finding, fixes: list[Fix], speaker: Speaker) -> dict[str, Any]:
    return {
        "rule": finding.rule,
        "group": speaker.group(finding.rule),
        "severity": str(finding.severity),
        "message": speaker.message(finding),
        "start": _position(source, finding.span.start),
        "end": _position(source, finding.span.end),
        "fixes": [_fix(source, fix, speaker) for fix in fixes],
    }


def _position(source: Source, offset: int) -> dict[str, int]:
    at = source.position(offset)
    return {"offset": offset, "line": at.line, "column": at.column}


def _fix(source: Source, fix: Fix, speaker: Speaker) -> dict[str, Any]:
    return {
        "message": speaker.fix_message(fix, source.text),
        "applicability": str(fix.applicability),
        "edits": [
            {"start": e.span.start, "end": e.span.end, "text": speaker.new_text(e, source.text)} for e in fix.edits
        ],
    }
