"""Where a command reads from: a file, or standard input for ``-``."""

from __future__ import annotations

import sys
from pathlib import Path

from seolint.engine.loading import decode, read_source
from seolint.text import Source

__all__ = ["STDIN", "read_input"]

STDIN = "-"


def read_input(path: str, stdin_filename: str | None = None) -> Source:
    """The source named ``path``; for ``-`` standard input, called ``stdin_filename`` if that is given.

    Raises UnreadableInput or one of its kinds.
    """
    if path == STDIN:
        return decode(sys.stdin.buffer.read(), stdin_filename)
    return read_source(Path(path))
