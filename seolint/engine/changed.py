"""What a branch touched: the changed lines of files since a revision, asked of git."""

from __future__ import annotations

import re
import subprocess
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass, field, replace
from pathlib import Path

from seolint.engine.results import FileReport
from seolint.errors import UsageError

__all__ = ["Changes", "changed_since"]

_HUNK = re.compile(r"^@@ -\d+(?:,\d+)? \+(\d+)(?:,(\d+))? @@")
_NEW_FILE = re.compile(r'^\+\+\+ (?:"?b/(.*?)"?)\s*$')


@dataclass(frozen=True, slots=True)
class Changes:
    """The lines (from 1) of each file that are not as they were; ``None`` for a file that is new."""

    lines: Mapping[Path, frozenset[int] | None] = field(default_factory=dict)

    def touches(self, path: str | Path) -> bool:
        """Whether anything of the file changed."""
        return Path(path).resolve() in self.lines

    def only_changed(self, reports: Iterable[FileReport]) -> list[FileReport]:
        """The reports of changed files, with the findings of the paragraphs that changed."""
        return [self._narrowed(r) for r in reports if self.touches(r.path)]

    def _narrowed(self, report: FileReport) -> FileReport:
        lines = self.lines[Path(report.path).resolve()]
        if lines is None:
            return report
        touched = _paragraphs(report.source.text, lines)

        def concerns(start: int, end: int) -> bool:
            first = report.source.position(start).line
            last = report.source.position(max(start, end - 1)).line
            return any(first <= b and a <= last for a, b in touched)

        kept = tuple(f for f in report.findings if concerns(f.span.start, f.span.end))
        return replace(report, findings=kept, fixes=tuple(f for f in report.fixes if f.finding in kept))


def _paragraphs(text: str, lines: frozenset[int]) -> list[tuple[int, int]]:
    """First and last lines of the stretches without a blank line that hold one of ``lines``."""
    out: list[tuple[int, int]] = []
    start: int | None = None
    all_lines = re.split(r"\r\n|\n|\r", text)
    for number, line in enumerate([*all_lines, ""], start=1):
        if line.strip():
            start = number if start is None else start
        elif start is not None:
            if any(start <= n < number for n in lines):
                out.append((start, number - 1))
            start = None
    return out


class _Refused(UsageError):
    """What git itself says, in its own language; the caller knows better what it means."""


def _git(folder: Path, *words: str) -> str:
    command = ["git", "-c", "core.quotepath=off", *words]
    try:
        done = subprocess.run(
            command, cwd=folder, capture_output=True, timeout=60, check=False, stdin=subprocess.DEVNULL
        )
    except (OSError, subprocess.SubprocessError) as error:
        raise UsageError("git cannot be run", hint="--changed-since needs git.") from error
    if done.returncode:
        reason = done.stderr.decode("utf-8", "replace").strip().splitlines()
        raise _Refused(f"git says: {reason[0] if reason else 'no'}")
    return done.stdout.decode("utf-8", "surrogateescape")


def changed_since(revision: str, folder: str | Path = ".") -> Changes:
    """What changed in the repository of ``folder`` since it parted from ``revision``, files not yet added included.

    Raises UsageError where git does not know the revision.
    """
    place = Path(folder)
    if revision.startswith("-"):
        raise UsageError(f"“{revision}” is no revision", hint="Give a branch, a tag or a commit.")
    try:
        root = Path(_git(place, "rev-parse", "--show-toplevel").rstrip("\n"))
    except _Refused as error:
        message = f"the folder {place.absolute()} is in no git repository"
        raise UsageError(message, hint="--changed-since needs git.") from error
    base = _base(root, revision)
    lines: dict[Path, set[int]] = {}
    current: set[int] = set()
    for line in _git(root, "diff", "--no-color", "--no-ext-diff", "--no-renames", "-U0", base, "--").splitlines():
        named, hunk = _NEW_FILE.match(line), _HUNK.match(line)
        if named:
            current = lines.setdefault((root / named[1]).resolve(), set())
        elif hunk:
            first, count = int(hunk[1]), int(hunk[2] or 1)
            # A deletion leaves no line: the ones on either side of it stand for it.
            current.update(range(first, first + count) if count else (first, first + 1))
    new = _names(_git(root, "ls-files", "-z", "--others", "--exclude-standard"))
    out: dict[Path, frozenset[int] | None] = {path: frozenset(found) for path, found in lines.items()}
    return Changes({**out, **{(root / name).resolve(): None for name in new}})


def _base(root: Path, revision: str) -> str:
    """The commit that ``revision`` and the present have in common; ``revision`` itself where they have none."""
    try:
        return _git(root, "merge-base", revision, "HEAD").strip()
    except _Refused:
        pass
    try:
        return _git(root, "rev-parse", "--verify", f"{revision}^{{commit}}").strip()
    except _Refused as error:
        raise UsageError(f"git does not know “{revision}”", hint="Give a branch, a tag or a commit.") from error


def _names(listed: str) -> Sequence[str]:
    return [name for name in listed.split("\0") if name]
