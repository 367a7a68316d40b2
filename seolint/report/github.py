"""``github``: workflow commands that become annotations on a pull request."""

from __future__ import annotations

from collections.abc import Iterator

from seolint.engine.results import FileReport, RunReport
from seolint.finding import Severity
from seolint.report.messages import Speaker
from seolint.report.paths import relative
from seolint.report.problems import render_problem

__all__ = ["file_lines", "render"]

_LEVELS = {Severity.ERROR: "error", Severity.WARNING: "warning", Severity.INFO: "notice"}


def render(report: RunReport, speaker: Speaker) -> str:
    """One ``::error …::`` line a finding and a file that could not be read."""
    lines = [line for file in report.files for line in file_lines(file, speaker)]
    lines += [f"::error::{_data(render_problem(error, speaker.locale))}" for error in report.errors]
    return "".join(line + "\n" for line in lines)


def file_lines(report: FileReport, speaker: Speaker) -> Iterator[str]:
    """The commands of one file."""
    for finding in report.findings:
        start, end = report.source.position(finding.span.start), report.source.position(finding.span.end)
        place = f"file={_property(relative(report.path))},line={start.line},endLine={end.line},col={start.column}"
        if end.line == start.line:
            # GitHub takes an end column only on one line.
            place += f",endColumn={end.column}"
        level = _LEVELS[finding.severity]
        yield f"::{level} {place},title={_property(finding.rule)}::{_data(speaker.message(finding))}"


def _data(text: str) -> str:
    return text.replace("%", "%25").replace("\r", "%0D").replace("\n", "%0A")


def _property(text: str) -> str:
    return _data(text).replace(":", "%3A").replace(",", "%2C")
