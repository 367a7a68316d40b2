"""What the command line knows of the terminal that it writes to."""

from __future__ import annotations

import os
import shutil
import sys
from typing import IO

from seolint.report.colors import Palette, wants_color

__all__ = ["columns", "palette_for"]

_WIDEST = 120
"""Longer lines are hard to read however wide the window."""


def columns() -> int:
    """Columns to write in: the terminal's, 100 where there is none."""
    return min(shutil.get_terminal_size((100, 24)).columns, _WIDEST)


def palette_for(stream: IO[str] | None = None) -> Palette:
    """Colours for ``stream`` (stdout by default) if it is a terminal that wants them."""
    return Palette(wants_color(stream or sys.stdout, os.environ))
