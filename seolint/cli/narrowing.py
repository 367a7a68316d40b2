"""Which of the findings are news: not those of the baseline, nor those of paragraphs that nobody touched."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, replace
from pathlib import Path

from seolint.engine.baseline import Baseline, read_baseline
from seolint.engine.changed import Changes, changed_since
from seolint.engine.files import Target
from seolint.engine.results import FileReport, RunReport

__all__ = ["DEFAULT_BASELINE", "Narrowing", "narrowing_for", "update_baseline"]

DEFAULT_BASELINE = "seolint-baseline.json"


@dataclass(frozen=True, slots=True)
class Narrowing:
    """What is put aside; ``None`` where nothing of the kind was asked for."""

    baseline: Baseline | None = None
    changes: Changes | None = None

    def targets(self, targets: Sequence[Target]) -> list[Target]:
        """The files that have to be looked at at all."""
        return [t for t in targets if self.changes is None or self.changes.touches(t.path)]

    def file(self, report: FileReport) -> FileReport:
        """``report`` with what is news; its score stays."""
        reports = [report]
        if self.changes is not None:
            reports = self.changes.only_changed(reports) or [replace(report, findings=(), fixes=())]
        if self.baseline is not None:
            reports = self.baseline.without_known(reports)
        return reports[0]

    def run(self, report: RunReport) -> RunReport:
        """``report`` with what is news in every file."""
        return replace(report, files=tuple(self.file(file) for file in report.files))


def narrowing_for(baseline: Path | None, revision: str | None) -> Narrowing:
    """What ``--baseline`` and ``--changed-since`` put aside. Raises SeolintError for neither file nor revision."""
    return Narrowing(
        read_baseline(baseline) if baseline is not None else None,
        changed_since(revision) if revision is not None else None,
    )


def update_baseline(path: Path, report: RunReport) -> tuple[int, int]:
    """Write the baseline of ``report`` to ``path`` and return its findings before and after.

    A baseline that is there only shrinks; one that is not is begun with all there is.
    """
    old = read_baseline(path)
    new = old.updated(report.files, grow=not path.exists())
    new.write(path)
    return _size(old), _size(new)


def _size(baseline: Baseline) -> int:
    return sum(n for marks in baseline.known.values() for n in marks.values())
