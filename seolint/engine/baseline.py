"""Known findings that are not reported: a file for a repository full of old faults, that only shrinks.

An entry is a path, a rule and a hash of the text found, with a count: no line
numbers and no severities, so that it survives edits elsewhere and other settings.
"""

from __future__ import annotations

import json
from collections import Counter
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass, field, replace
from hashlib import sha256
from pathlib import Path

from seolint.engine.results import FileReport
from seolint.engine.writing import write_bytes
from seolint.errors import ConfigurationError
from seolint.finding import Finding

__all__ = ["Baseline", "read_baseline"]

VERSION = 1


_AROUND = 12
"""Letters and digits on either side by which a mark or a space is told from another."""

_REACH = 4 * _AROUND
"""Characters in which they are looked for."""


def _words(text: str) -> str:
    return "".join(c for c in text.casefold() if c.isalnum())


def _mark(finding: Finding, report: FileReport) -> str:
    """What a finding is known by: its rule and the words at its place, their spacing and marks aside.

    A place without words, a quotation mark or a space, is known by the words of its line around it."""
    text, span = report.source.text, finding.span
    words = _words(span.of(text))
    if not words and len(span):
        before = text[max(0, span.start - _REACH) : span.start].rpartition("\n")[2]
        behind = text[span.end : span.end + _REACH].partition("\n")[0]
        words = f"{_words(before)[-_AROUND:]}|{_words(behind)[:_AROUND]}"
    digest = sha256(words.encode("utf-8", "surrogatepass")).hexdigest()[:16]
    return f"{finding.rule}:{digest}"


def _relative(path: str, root: Path) -> str:
    try:
        return Path(path).absolute().relative_to(root.absolute()).as_posix()
    except ValueError:
        return Path(path).as_posix()


@dataclass(frozen=True, slots=True)
class Baseline:
    """Counts of known findings, by path (from ``root``) and mark."""

    root: Path
    known: Mapping[str, Mapping[str, int]] = field(default_factory=dict)

    def without_known(self, reports: Iterable[FileReport]) -> list[FileReport]:
        """The reports without the findings that are known, as many of each as are; scores stay."""
        return [self._new_only(report) for report in reports]

    def _new_only(self, report: FileReport) -> FileReport:
        left = Counter(dict(self.known.get(_relative(report.path, self.root), {})))
        if not left:
            return report
        kept: list[Finding] = []
        for finding in report.findings:
            mark = _mark(finding, report)
            if left[mark] > 0:
                left[mark] -= 1
            else:
                kept.append(finding)
        fixes = tuple(f for f in report.fixes if f.finding in kept)
        return replace(report, findings=tuple(kept), fixes=fixes)

    def updated(self, reports: Sequence[FileReport], *, grow: bool = False) -> Baseline:
        """The baseline after a run over ``reports``: what was mended is forgotten; unless ``grow``, nothing is added.

        Files that were not looked at keep their entries; those that are gone lose them.
        """
        known: dict[str, Mapping[str, int]] = {}
        for path, marks in self.known.items():
            if (self.root / path).exists():
                known[path] = marks
        for report in reports:
            path = _relative(report.path, self.root)
            found = Counter(_mark(f, report) for f in report.findings)
            before = self.known.get(path, {})
            wanted = found if grow else Counter({m: min(n, before.get(m, 0)) for m, n in found.items()})
            known[path] = {mark: n for mark, n in sorted(wanted.items()) if n > 0}
        return Baseline(self.root, {path: known[path] for path in sorted(known) if known[path]})

    def write(self, path: str | Path) -> None:
        """Write the baseline to ``path``, one entry a line so that merges are easy."""
        data = {"version": VERSION, "files": {p: dict(m) for p, m in self.known.items()}}
        text = json.dumps(data, ensure_ascii=False, indent=1, sort_keys=True) + "\n"
        write_bytes(path, text.encode("utf-8"))


def read_baseline(path: str | Path) -> Baseline:
    """The baseline kept in the file ``path``; an empty one where there is no such file.

    Raises ConfigurationError for a file that is no baseline.
    """
    file = Path(path)
    try:
        data = json.loads(file.read_text(encoding="utf-8"))
        if data["version"] != VERSION:
            raise ConfigurationError(
                "is no baseline of this version", path=str(path), hint="Write it anew with --update-baseline."
            )
        known = {str(p): {str(m): int(n) for m, n in marks.items()} for p, marks in data["files"].items()}
    except FileNotFoundError:
        return Baseline(file.parent)
    except (OSError, ValueError, KeyError, TypeError, AttributeError) as error:
        raise ConfigurationError(
            "is no baseline", path=str(path), hint="Write it anew with --update-baseline."
        ) from error
    return Baseline(file.parent, known)
