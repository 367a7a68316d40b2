"""What lies around a file, every question and its answer recorded: the answers belong to the cache key."""

from __future__ import annotations

import subprocess
from collections.abc import Callable, Mapping, Sequence
from functools import cache
from pathlib import Path
from typing import Any

__all__ = ["FileSurroundings", "Question"]

Question = tuple[str, str]
"""What was asked (``file_exists``, ``neighbours`` …) and of what."""


class FileSurroundings:
    """The folder of the article at ``path``, and version control over it."""

    def __init__(self, path: str | Path) -> None:
        self._file = Path(path)
        self._answers: dict[Question, Any] = {}

    @property
    def answers(self) -> Mapping[Question, Any]:
        """Every question asked so far, with its answer as plain data."""
        return self._answers

    def _ask(self, what: str, of: str, answer: Callable[[], Any]) -> Any:
        key = (what, of)
        if key not in self._answers:
            self._answers[key] = answer()
        return self._answers[key]

    def again(self, question: Question) -> Any:
        """The answer to a question of an earlier run, asked anew."""
        what, of = question
        answers: dict[str, Callable[[], Any]] = {
            "file_exists": lambda: self.file_exists(of),
            "neighbours": lambda: list(self.neighbours(of)),
            "read_neighbour": lambda: self._text_of(of),
            "committed": self.committed,
        }
        return answers[what]() if what in answers else None

    def file_exists(self, relative: str) -> bool:
        """Whether the file named from the article's folder is there."""
        return bool(self._ask("file_exists", relative, lambda: _exists(self._file.parent / relative)))

    def neighbours(self, suffix: str) -> Sequence[str]:
        """Names of the other files with ``suffix`` in the article's folder, sorted."""
        names: list[str] = self._ask("neighbours", suffix, lambda: self._listed(suffix))
        return names

    def _listed(self, suffix: str) -> list[str]:
        try:
            found = [p.name for p in self._file.parent.iterdir() if p.suffix == suffix and p.name != self._file.name]
        except OSError:
            return []
        return sorted(found)

    def _text_of(self, name: str) -> str | None:
        def read() -> str | None:
            place = self._file.parent / name
            try:
                # A folder has no text, and a pipe would be waited for.
                return place.read_text(encoding="utf-8", errors="replace") if place.is_file() else None
            except OSError:
                return None

        text: str | None = self._ask("read_neighbour", name, read)
        return text

    def read_neighbour(self, name: str) -> str:
        """Text of a file in the article's folder. Raises FileNotFoundError."""
        text = self._text_of(name)
        if text is None:
            raise FileNotFoundError(name)
        return text

    def committed(self) -> bool | None:
        """Whether git has the file in its last commit or index; ``None`` without git or outside a repository."""
        answer: bool | None = self._ask("committed", "", self._committed)
        return answer

    def _committed(self) -> bool | None:
        place = self._file.absolute()
        root = next((p for p in place.parents if (p / ".git").exists()), None)
        if root is None:
            return None
        known = _tracked(root)
        return None if known is None else place.relative_to(root).as_posix() in known


@cache
def _tracked(root: Path) -> frozenset[str] | None:
    """The files that git knows in the repository at ``root``, asked once a process; ``None`` without git."""
    command = ["git", "-c", "core.quotepath=off", "ls-files", "-z"]
    try:
        done = subprocess.run(command, cwd=root, capture_output=True, timeout=30, check=True, stdin=subprocess.DEVNULL)
    except (OSError, subprocess.SubprocessError):
        return None
    return frozenset(done.stdout.decode("utf-8", "surrogateescape").split("\0"))


def _exists(path: Path) -> bool:
    try:
        return path.exists()
    except (OSError, ValueError):
        return False
