"""Writing files at once or not at all, with everything kept that nobody asked to change."""

from __future__ import annotations

import contextlib
import os
import tempfile
from pathlib import Path

from seolint.engine.loading import encode
from seolint.errors import SeolintError, UnreadableInput
from seolint.text import Source

__all__ = ["write_bytes", "write_source"]


def _target(path: Path) -> Path:
    """The file that a chain of links ends at: the link itself stays a link."""
    return Path(os.path.realpath(path)) if path.is_symlink() else path


def write_bytes(path: str | Path, data: bytes) -> None:
    """Put ``data`` in the place of a file: by a temporary file in the same folder, mode and owner kept.

    A reader sees the old bytes or the new ones, never a part.
    Raises UnreadableInput where the file or its folder may not be written.
    """
    target = _target(Path(path))
    if _is_read_only(target):
        raise UnreadableInput("is read-only", path=str(path), hint="Make the file writable, or exclude it.")
    try:
        handle, name = tempfile.mkstemp(prefix=f".{target.name}.", suffix=".tmp", dir=target.parent)
    except OSError as error:
        raise UnreadableInput(f"cannot be written ({error.strerror})", path=str(path)) from error
    try:
        with os.fdopen(handle, "wb") as out:
            out.write(data)
            out.flush()
            os.fsync(out.fileno())
        _keep_mode(target, name)
        Path(name).replace(target)
    except BaseException as error:
        with contextlib.suppress(OSError):
            Path(name).unlink()
        if isinstance(error, OSError):
            raise UnreadableInput(f"cannot be written ({error.strerror})", path=str(path)) from error
        raise


def _is_read_only(target: Path) -> bool:
    """Whether somebody has made the file read-only: a new file in its place would not ask."""
    try:
        return not target.stat().st_mode & 0o222 or not os.access(target, os.W_OK)
    except OSError:
        return False


def _keep_mode(target: Path, name: str) -> None:
    """Give the new file the mode (and, where that is allowed, the owner) of the old one."""
    try:
        old = target.stat()
    except FileNotFoundError:
        umask = os.umask(0)
        os.umask(umask)
        Path(name).chmod(0o666 & ~umask)
        return
    Path(name).chmod(old.st_mode & 0o7777)
    with contextlib.suppress(OSError, AttributeError):
        os.chown(name, old.st_uid, old.st_gid)


def write_source(source: Source) -> None:
    """Write ``source`` to its own path, encoding, byte-order mark and line ends as they are in it.

    Raises UnreadableInput where the file has gone since it was read, or may not be written.
    """
    if source.path is None:
        raise SeolintError("text without a file cannot be written back")
    if not _target(Path(source.path)).is_file():
        raise UnreadableInput("is no longer there", path=source.path, hint="Check the path.")
    write_bytes(source.path, encode(source))
