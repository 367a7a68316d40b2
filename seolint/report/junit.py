"""``junit``: one test suite a file, one failing case a finding, for CI servers."""

from __future__ import annotations

import re
from xml.sax.saxutils import escape, quoteattr

from seolint.engine.results import FileReport, RunReport
from seolint.report.messages import Speaker
from seolint.report.problems import render_problem

__all__ = ["render"]

# What XML 1.0 cannot hold, not even escaped.
_FORBIDDEN = re.compile("[\x00-\x08\x0b\x0c\x0e-\x1f\ud800-\udfff\ufffe\uffff]")


def render(report: RunReport, speaker: Speaker) -> str:
    """The run as JUnit XML. A file without findings is one passing case."""
    failures = sum(len(file.findings) for file in report.files)
    cases = sum(max(1, len(file.findings)) for file in report.files) + len(report.errors)
    head = f'<testsuites name="seolint" tests="{cases}" failures="{failures}" errors="{len(report.errors)}">'
    lines = ['<?xml version="1.0" encoding="UTF-8"?>', head]
    for file in report.files:
        lines += _suite(file, speaker)
    for error in report.errors:
        lines += [
            f'  <testsuite name={_attribute(error.path or "seolint")} tests="1" failures="0" errors="1">',
            f'    <testcase classname={_attribute(error.path or "seolint")} name="read">',
            f"      <error message={_attribute(render_problem(error, speaker.locale))}/>",
            "    </testcase>",
            "  </testsuite>",
        ]
    return "\n".join([*lines, "</testsuites>"]) + "\n"


def _suite(file: FileReport, speaker: Speaker) -> list[str]:
    path = _attribute(file.path)
    number = len(file.findings)
    lines = [f'  <testsuite name={path} tests="{max(1, number)}" failures="{number}" errors="0">']
    if not number:
        lines.append(f'    <testcase classname={path} name="seolint"/>')
    for finding in file.findings:
        at = file.source.position(finding.span.start)
        message = speaker.message(finding)
        lines += [
            f"    <testcase classname={path} name={_attribute(f'{finding.rule} ({at.line}:{at.column})')}>",
            f"      <failure type={_attribute(str(finding.severity))} message={_attribute(message)}>"
            f"{_text(f'{file.path}:{at.line}:{at.column}: {message}')}</failure>",
            "    </testcase>",
        ]
    return [*lines, "  </testsuite>"]


def _attribute(text: str) -> str:
    return quoteattr(_FORBIDDEN.sub("\ufffd", text))


def _text(text: str) -> str:
    return escape(_FORBIDDEN.sub("\ufffd", text))
