"""``sarif``: SARIF 2.1.0, for code-scanning services. Columns count code points."""

from __future__ import annotations

import json
from typing import Any

from seolint.engine.results import FileReport, RunReport
from seolint.finding import Applicability, Finding, Fix, Severity
from seolint.report.fingerprints import fingerprints
from seolint.report.grouping import fixes_by_finding
from seolint.report.messages import Speaker
from seolint.report.paths import uri
from seolint.report.problems import problem_message
from seolint.text import Source, Span
from seolint.version import __version__

__all__ = ["render"]

SCHEMA = "https://json.schemastore.org/sarif-2.1.0.json"

_LEVELS = {Severity.ERROR: "error", Severity.WARNING: "warning", Severity.INFO: "note"}


def render(report: RunReport, speaker: Speaker) -> str:
    """The run as one SARIF log with one run."""
    rules = sorted({finding.rule for file in report.files for finding in file.findings})
    numbers = {name: i for i, name in enumerate(rules)}
    run = {
        "tool": {
            "driver": {
                "name": "seolint",
                "semanticVersion": __version__,
                "rules": [_rule(name, speaker) for name in rules],
            }
        },
        "columnKind": "unicodeCodePoints",
        "results": [result for file in report.files for result in _results(file, numbers, speaker)],
        "invocations": [_invocation(report, speaker)],
    }
    return json.dumps({"$schema": SCHEMA, "version": "2.1.0", "runs": [run]}, ensure_ascii=False, indent=2) + "\n"


def _rule(name: str, speaker: Speaker) -> dict[str, Any]:
    rule = speaker.rules.get(name)
    if rule is None:
        return {"id": name}
    data: dict[str, Any] = {
        "id": name,
        "shortDescription": {"text": rule.why[speaker.locale]},
        "defaultConfiguration": {"level": _LEVELS[rule.severity]},
        "properties": {"tags": [rule.group]},
    }
    address = next((r.url for r in rule.references if r.url), None)
    return {**data, "helpUri": address} if address else data


def _results(file: FileReport, numbers: dict[str, int], speaker: Speaker) -> list[dict[str, Any]]:
    fixes = fixes_by_finding(file)
    marks = fingerprints(file)
    return [
        {
            "ruleId": finding.rule,
            "ruleIndex": numbers[finding.rule],
            "level": _LEVELS[finding.severity],
            "message": {"text": speaker.message(finding)},
            "locations": [
                {"physicalLocation": {**_artifact(file), "region": _region(file.source, finding.span)}},
            ],
            "partialFingerprints": {"seolint/v1": mark},
            **_fixes(file, finding, fixes.get(finding.sort_key, []), speaker),
        }
        for finding, mark in zip(file.findings, marks, strict=True)
    ]


def _artifact(file: FileReport) -> dict[str, Any]:
    return {"artifactLocation": {"uri": uri(file.path)}}


def _region(source: Source, span: Span) -> dict[str, int]:
    start, end = source.position(span.start), source.position(span.end)
    return {
        "startLine": start.line,
        "startColumn": start.column,
        "endLine": end.line,
        "endColumn": end.column,
        "charOffset": span.start,
        "charLength": len(span),
    }


def _fixes(file: FileReport, finding: Finding, fixes: list[Fix], speaker: Speaker) -> dict[str, Any]:
    offered = [fix for fix in fixes if fix.edits and fix.applicability is not Applicability.SUGGESTION]
    if not offered:
        return {}
    return {
        "fixes": [
            {
                "description": {"text": speaker.fix_message(fix, file.source.text)},
                "artifactChanges": [
                    {
                        **_artifact(file),
                        "replacements": [
                            {
                                "deletedRegion": _region(file.source, edit.span),
                                "insertedContent": {"text": speaker.new_text(edit, file.source.text)},
                            }
                            for edit in fix.edits
                        ],
                    }
                ],
            }
            for fix in offered
        ]
    }


def _invocation(report: RunReport, speaker: Speaker) -> dict[str, Any]:
    notes = []
    for error in report.errors:
        message, hint = problem_message(error, speaker.locale)
        note: dict[str, Any] = {"level": "error", "message": {"text": f"{message} {hint}" if hint else message}}
        if error.path:
            note["locations"] = [{"physicalLocation": {"artifactLocation": {"uri": uri(error.path)}}}]
        notes.append(note)
    return {"executionSuccessful": not report.errors, "toolExecutionNotifications": notes}
