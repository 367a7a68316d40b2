"""What lies around a file, every question and its answer recorded: the answers belong to the cache key."""

from __future__ import annotations

import subprocess
from collections.abc import Callable, Mapping, Sequence
from functools import cache, lru_cache
from pathlib import Path
from stat import S_ISREG
from typing import Any

from seolint.around import ImageFile, Subject, subject_of

__all__ = ["OF_FOLDER", "FileSurroundings", "Question"]

Question = tuple[str, str]
"""What was asked (``file_exists``, ``neighbours`` …) and of what."""

OF_FOLDER = frozenset(("file_exists", "neighbours", "read_neighbour", "neighbour_subject"))
"""Questions that every file of a folder is answered alike: a run over a folder need ask them once."""


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
            "neighbours": lambda: self._listed(of),
            "read_neighbour": lambda: self._text_of(of),
            "neighbour_subject": lambda: self._subject_of(of),
            "committed": self.committed,
            "committed_version": lambda: _plain(self.committed_version()),
            "image": lambda: self._image_answer(of),
        }
        return answers[what]() if what in answers else None

    def file_exists(self, relative: str) -> bool:
        """Whether the file named from the article's folder is there."""
        return bool(self._ask("file_exists", relative, lambda: _exists(self._file.parent / relative)))

    def neighbours(self, suffix: str) -> Sequence[str]:
        """Names of the other files with ``suffix`` in the article's folder, sorted."""
        names: Sequence[str] = self._ask("neighbours", suffix, lambda: self._listed(suffix))
        return [name for name in names if name != self._file.name]

    def _listed(self, suffix: str) -> Sequence[str]:
        """The names with ``suffix``, the file's own among them: the same answer for all files of the folder."""
        folder = self._file.parent
        try:
            return _names(str(folder), folder.stat().st_mtime_ns, suffix)
        except OSError:
            return []

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

    def neighbour_subject(self, name: str) -> Subject:
        """What a file in the article's folder is about. Raises FileNotFoundError."""
        answer = self._subject_of(name)
        if answer is None:
            raise FileNotFoundError(name)
        return Subject(*answer)

    def _subject_of(self, name: str) -> list[str | None] | None:
        def read() -> list[str | None] | None:
            place = self._file.parent / name
            try:
                found = place.stat()
                subject = _subject(str(place), found.st_mtime_ns, found.st_size) if S_ISREG(found.st_mode) else None
            except OSError:
                return None
            return None if subject is None else [subject.keyphrase, subject.title]

        answer: list[str | None] | None = self._ask("neighbour_subject", name, read)
        return answer

    def committed(self) -> bool | None:
        """Whether git has the file in its last commit or index; ``None`` without git or outside a repository."""
        answer: bool | None = self._ask("committed", "", self._committed)
        return answer

    def _committed(self) -> bool | None:
        root = self._repository()
        known = _tracked(root) if root is not None else None
        if root is None or known is None:
            return None
        return self._file.absolute().relative_to(root).as_posix() in known

    def _repository(self) -> Path | None:
        return next((p for p in self._file.absolute().parents if (p / ".git").exists()), None)

    def committed_version(self) -> tuple[str, str] | None:
        """Path and text of the file as last committed, where that differs from what is there now."""
        answer: list[str] | None = self._ask("committed_version", "", self._committed_version)
        return (answer[0], answer[1]) if answer is not None else None

    def _committed_version(self) -> list[str] | None:
        root = self._repository()
        if root is None:
            return None
        before = _changed(root, self._file.suffix).get(self._file.absolute().relative_to(root).as_posix())
        text = _git(root, "show", f"HEAD:{before}") if before is not None else None
        return None if before is None or text is None else [before, text]

    def image(self, target: str) -> ImageFile | None:
        """The picture that ``target`` names, measured; see :meth:`seolint.around.Surroundings.image`."""
        answer = self._image_answer(target)
        return ImageFile(*answer) if answer is not None else None

    def _image_answer(self, target: str) -> list[int] | None:
        answer: list[int] | None = self._ask("image", target, lambda: self._measured(target))
        return answer

    def _measured(self, target: str) -> list[int] | None:
        import imagesize

        path = next((p for p in self._image_places(target) if _exists(p)), None)
        if path is None:
            return None
        try:
            width, height = imagesize.get(path)
            return [path.stat().st_size, round(width), round(height)]
        except (OSError, ValueError):
            return None

    def _image_places(self, target: str) -> list[Path]:
        """Where the picture may lie: beside the article, or below a folder that generators copy to the site's root."""
        if not target.startswith("/"):
            return [self._file.parent / target]
        top = self._repository()
        folders = list(self._file.absolute().parents)
        folders = folders[: folders.index(top) + 1] if top is not None else folders[:4]
        return [folder / public / target.lstrip("/") for folder in folders for public in PUBLIC]


PUBLIC = ("", "static", "public", "assets", "src", "content")
"""Folders whose content the usual generators publish at the root of the site."""


@lru_cache(maxsize=64)
def _names(folder: str, changed: int, suffix: str) -> tuple[str, ...]:
    """Names of the files with ``suffix`` in a folder last ``changed`` then, sorted: a thousand articles ask for them.

    Raises OSError where the folder cannot be read."""
    return tuple(sorted(p.name for p in Path(folder).iterdir() if p.suffix == suffix))


@lru_cache(maxsize=4_096)
def _subject(path: str, changed: int, size: int) -> Subject:
    """What the file at ``path``, last ``changed`` then, is about. Raises OSError where it cannot be read."""
    return subject_of(Path(path).read_text(encoding="utf-8", errors="replace"))


def _plain(answer: tuple[str, str] | None) -> list[str] | None:
    """An answer as it is kept."""
    return list(answer) if answer is not None else None


@cache
def _tracked(root: Path) -> frozenset[str] | None:
    """The files that git knows in the repository at ``root``, asked once a process; ``None`` without git."""
    listed = _git(root, "ls-files", "-z")
    return None if listed is None else frozenset(listed.split("\0"))


@cache
def _changed(root: Path, suffix: str) -> dict[str, str]:
    """The files with ``suffix`` that differ from the last commit, with the names they had there; asked once a
    process. Other files are left out, since git would have to look at each of them."""
    only = ["--", f"*{suffix}"] if suffix else []
    fields = (_git(root, "diff", "--name-status", "--find-renames", "-z", "HEAD", *only) or "").split("\0")
    found: dict[str, str] = {}
    at = 0
    while at + 1 < len(fields):
        moved = fields[at][:1] in ("R", "C")
        if moved:
            found[fields[at + 2]] = fields[at + 1]
        elif fields[at] == "M":
            found[fields[at + 1]] = fields[at + 1]
        at += 3 if moved else 2
    return found


def _git(root: Path, *arguments: str) -> str | None:
    """What git answers in the repository at ``root``; ``None`` without git, or where it refuses."""
    command = ["git", "-c", "core.quotepath=off", *arguments]
    try:
        done = subprocess.run(command, cwd=root, capture_output=True, timeout=30, check=True, stdin=subprocess.DEVNULL)
    except (OSError, subprocess.SubprocessError):
        return None
    return done.stdout.decode("utf-8", "surrogateescape")


def _exists(path: Path) -> bool:
    try:
        return path.exists()
    except (OSError, ValueError):
        return False
