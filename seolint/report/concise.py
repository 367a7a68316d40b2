"""``concise``: one line a finding, as compilers and editors write them."""

from __future__ import annotations

from collections.abc import Iterator

from seolint.engine.results import FileReport, RunReport
from seolint.report.messages import Speaker
from seolint.report.paths import one_line

__all__ = ["file_lines", "render"]


def render(report: RunReport, speaker: Speaker) -> str:
    """``path:line:column: severity rule: message`` for every finding."""
    return "".join(line + "\n" for file in report.files for line in file_lines(file, speaker))


def file_lines(report: FileReport, speaker: Speaker) -> Iterator[str]:
    """The lines of one file."""
    for finding in report.findings:
        at = report.source.position(finding.span.start)
        message = speaker.message(finding)
        yield f"{one_line(report.path)}:{at.line}:{at.column}: {finding.severity} {finding.rule}: {message}"
