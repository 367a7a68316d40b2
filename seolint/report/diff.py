"""``--diff``: what would change, as a patch that ``git apply`` and ``patch`` take."""

from __future__ import annotations

import difflib
from collections.abc import Iterator

from seolint.report.colors import Palette

__all__ = ["unified_diff"]

_NO_NEWLINE = "\\ No newline at end of file\n"


def unified_diff(before: str, after: str, path: str, palette: Palette | None = None) -> str:
    """The change from ``before`` to ``after`` of the file ``path``; empty where there is none."""
    palette = palette or Palette()
    return "".join(_painted(line, palette) for line in _lines(before, after, path))


def _lines(before: str, after: str, path: str) -> Iterator[str]:
    pairs = difflib.unified_diff(_split(before), _split(after), f"a/{path}", f"b/{path}")
    for line in pairs:
        yield line if line.endswith("\n") else f"{line}\n{_NO_NEWLINE}"


def _split(text: str) -> list[str]:
    # Only at \n, as patch does: str.splitlines would also cut at form feeds and U+2028.
    lines = text.split("\n")
    return [line + "\n" for line in lines[:-1]] + ([lines[-1]] if lines[-1] else [])


def _painted(line: str, palette: Palette) -> str:
    if line.startswith(("+++", "---")):
        return palette.paint(line, "bold")
    if line.startswith("@@"):
        return palette.paint(line, "cyan")
    if line.startswith("+"):
        return palette.paint(line, "green")
    if line.startswith("-"):
        return palette.paint(line, "red")
    return line
