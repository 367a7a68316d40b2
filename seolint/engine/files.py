"""Which files a run is about: those named, and the articles in the folders named."""

from __future__ import annotations

import os
from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from pathlib import Path
from typing import TYPE_CHECKING

from seolint.config import Config, ConfigFinder
from seolint.errors import SeolintError, UnreadableInput, UsageError

if TYPE_CHECKING:
    from pathspec import GitIgnoreSpec

__all__ = ["SUFFIXES", "Target", "find_targets"]

SUFFIXES = frozenset({".md", ".markdown", ".mdx"})
"""What a folder means; other files are linted when named or by ``include``."""

_NEVER = frozenset({"node_modules", "__pycache__", "venv", "bower_components"})


@dataclass(frozen=True, slots=True)
class Target:
    """A file to look at; ``named`` by the user himself, or met in a folder.

    ``data`` holds the bytes where they do not come from ``path``: standard input.
    """

    path: str
    named: bool = True
    data: bytes | None = None


def find_targets(paths: Iterable[str | Path], finder: ConfigFinder) -> tuple[list[Target], list[SeolintError]]:
    """The files that ``paths`` mean, each once, sorted by path, and the paths that are not there.

    Raises UsageError for an empty path.
    """
    found: dict[str, Target] = {}
    errors: list[SeolintError] = []
    for given in paths:
        if not str(given):
            # An unset variable of a script, not a wish to read everything that is here.
            raise UsageError("no path is given by “”", hint="Give “.” for this folder.")
        path = Path(given)
        if path.is_dir():
            for inner in _articles(path, finder):
                found.setdefault(os.path.normpath(inner), Target(str(inner), False))
        elif path.exists():
            found[os.path.normpath(path)] = Target(str(path), True)
        else:
            errors.append(UnreadableInput("there is no such file", path=str(path), hint="Check the path."))
    return sorted(found.values(), key=lambda t: Path(t.path).parts), errors


def _patterns(lines: Iterable[str]) -> GitIgnoreSpec:
    from pathspec import GitIgnoreSpec

    return GitIgnoreSpec.from_lines(lines)


class _Ignored:
    """What the ``.gitignore`` files from the repository's root down say of a path."""

    def __init__(self) -> None:
        self._specs: dict[Path, GitIgnoreSpec | None] = {}

    def _spec(self, folder: Path) -> GitIgnoreSpec | None:
        if folder not in self._specs:
            file = folder / ".gitignore"
            try:
                lines = file.read_text(encoding="utf-8", errors="replace").splitlines()
            except OSError:
                lines = []
            self._specs[folder] = _patterns(lines) if lines else None
        return self._specs[folder]

    def __call__(self, path: Path, *, folder: bool) -> bool:
        place = path.absolute()
        for above in place.parents:
            spec = self._spec(above)
            if spec is not None:
                verdict = spec.check_file(place.relative_to(above).as_posix() + ("/" if folder else "")).include
                if verdict is not None:
                    return bool(verdict)
            if (above / ".git").exists():
                break
        return False


class _Wishes:
    """What the configuration of one folder wants and does not want."""

    def __init__(self, config: Config, ignored: _Ignored) -> None:
        settings = config.settings
        self._root = config.root
        self._ignored = ignored if settings.respect_gitignore else None
        self._excluded = _patterns(settings.exclude) if settings.exclude else None
        self._included = _patterns(settings.include) if settings.include else None

    def leaves(self, path: Path, *, folder: bool) -> bool:
        """Whether ``path`` is left alone."""
        if self._excluded is not None:
            seen = _seen_from(path, self._root)
            if self._excluded.match_file(f"{seen}/" if folder else seen):
                return True
        return self._ignored is not None and self._ignored(path, folder=folder)

    def takes(self, path: Path) -> bool:
        """Whether the file ``path`` is an article."""
        if path.suffix.lower() in SUFFIXES:
            return True
        return self._included is not None and self._included.match_file(_seen_from(path, self._root))


def _articles(root: Path, finder: ConfigFinder) -> Iterator[Path]:
    """The articles below ``root``, folders in the order of their names."""
    ignored = _Ignored()
    for where, folders, files in os.walk(root):
        here = Path(where)
        wishes = _Wishes(finder.for_folder(here), ignored)
        open_folders = (f for f in folders if not f.startswith(".") and f not in _NEVER)
        folders[:] = sorted(f for f in open_folders if not wishes.leaves(here / f, folder=True))
        for name in sorted(files):
            path = here / name
            if name.startswith(".") or not wishes.takes(path) or wishes.leaves(path, folder=False):
                continue
            # Pipes and sockets are no articles; a link that leads nowhere is told when it is read.
            if path.is_file() or path.is_symlink():
                yield path


def _seen_from(path: Path, base: Path) -> str:
    try:
        return path.absolute().relative_to(base.absolute()).as_posix()
    except ValueError:
        return path.as_posix().lstrip("/")
