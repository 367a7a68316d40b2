"""A progress line on a terminal, for runs that take more than a second; never in a pipe or in CI."""

from __future__ import annotations

import os
import sys
import time
from typing import IO

__all__ = ["Progress"]

PATIENCE = 1.0
"""Seconds that a run may take before it says how far it is."""

_BAR = 24


class Progress:
    """Files done of ``total``, with the time still to go. The clock bears on nothing but this line."""

    def __init__(self, total: int, *, wanted: bool = True, stream: IO[str] | None = None) -> None:
        self._total = total
        self._stream = stream or sys.stderr
        self._on = wanted and self._stream.isatty() and not os.environ.get("CI")
        self._started = time.monotonic()
        self._done = 0
        self._shown = False

    def advance(self) -> None:
        """One more file is done."""
        self._done += 1
        elapsed = time.monotonic() - self._started
        if not self._on or elapsed < PATIENCE:
            return
        left = elapsed / self._done * (self._total - self._done)
        filled = _BAR * self._done // max(1, self._total)
        bar = "█" * filled + "░" * (_BAR - filled)
        self._stream.write(f"\r\x1b[K{bar} {self._done}/{self._total} · {_clock(left)}")
        self._stream.flush()
        self._shown = True

    def clear(self) -> None:
        """Take the line away, before something else is written or at the end."""
        if self._shown:
            self._stream.write("\r\x1b[K")
            self._stream.flush()
            self._shown = False


def _clock(seconds: float) -> str:
    minutes, rest = divmod(round(seconds), 60)
    return f"{minutes} min {rest:02} s" if minutes else f"{rest} s"
