"""Formats that can be written file by file, while the run goes on."""

from __future__ import annotations

from seolint.engine.results import FileReport, RunReport
from seolint.report import OutputFormat
from seolint.report.messages import Speaker
from seolint.report.text import Look

__all__ = ["STREAMED", "Streamer"]

STREAMED: frozenset[OutputFormat] = frozenset({"text", "concise", "jsonl", "github"})


class Streamer:
    """Writes the parts of a report in the format ``name`` as they come; together they are the report."""

    def __init__(self, name: OutputFormat, speaker: Speaker, look: Look) -> None:
        self._name = name
        self._speaker = speaker
        self._look = look

    def file(self, report: FileReport) -> str:
        """The part of one file."""
        from seolint.report import concise, github, json, text

        if self._name == "jsonl":
            return json.file_line(report, self._speaker) + "\n"
        if self._name == "text":
            lines = text.file_lines(report, self._speaker, self._look)
        else:
            lines = (concise if self._name == "concise" else github).file_lines(report, self._speaker)
        return "".join(line + "\n" for line in lines)

    def end(self, report: RunReport, *, quiet: bool = False) -> str:
        """What comes after the last file."""
        from seolint.report import github, json, text

        if self._name == "text":
            lines = () if quiet else text.footer_lines(report, self._speaker, self._look)
            return "".join(line + "\n" for line in lines)
        rest = RunReport((), report.errors)
        if self._name == "jsonl":
            return json.render_lines(rest, self._speaker)
        return github.render(rest, self._speaker) if self._name == "github" else ""
