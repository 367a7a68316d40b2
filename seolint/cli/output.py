"""Where a command writes to: standard output, or a file written at once or not at all."""

from __future__ import annotations

import sys
from pathlib import Path

from seolint.engine.writing import write_bytes
from seolint.errors import UsageError

__all__ = ["write_output"]


def write_output(text: str, path: Path | None) -> None:
    """Write ``text`` to ``path`` as UTF-8, or to standard output. Raises UsageError where it cannot.

    What UTF-8 cannot hold (a byte of a file's name that is no text) is written ``\\udcff``, as JSON writes it.
    """
    data = text.encode("utf-8", "backslashreplace")
    if path is None:
        # Bytes, so that the line ends of the article stay what they are on every system.
        sys.stdout.flush()
        sys.stdout.buffer.write(data)
        sys.stdout.buffer.flush()
        return
    try:
        write_bytes(path, data)
    except OSError as error:
        raise UsageError(f"cannot be written ({error.strerror or error})", path=str(path)) from error
