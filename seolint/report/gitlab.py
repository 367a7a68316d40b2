"""``gitlab``: a Code Quality report for merge requests."""

from __future__ import annotations

import json
from typing import Any

from seolint.engine.results import FileReport, RunReport
from seolint.finding import Severity
from seolint.report.fingerprints import fingerprints
from seolint.report.messages import Speaker
from seolint.report.paths import relative

__all__ = ["render"]

_LEVELS = {Severity.ERROR: "major", Severity.WARNING: "minor", Severity.INFO: "info"}


def render(report: RunReport, speaker: Speaker) -> str:
    """A JSON array, one object a finding."""
    issues = [issue for file in report.files for issue in _issues(file, speaker)]
    return json.dumps(issues, ensure_ascii=False, indent=2) + "\n"


def _issues(file: FileReport, speaker: Speaker) -> list[dict[str, Any]]:
    out = []
    for finding, mark in zip(file.findings, fingerprints(file), strict=True):
        start, end = file.source.position(finding.span.start), file.source.position(finding.span.end)
        out.append(
            {
                "description": speaker.message(finding),
                "check_name": finding.rule,
                "fingerprint": mark,
                "severity": _LEVELS[finding.severity],
                "location": {"path": relative(file.path), "lines": {"begin": start.line, "end": end.line}},
            }
        )
    return out
