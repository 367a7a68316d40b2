"""Colours for a terminal, and nowhere else."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from typing import IO

from seolint.finding import Severity

__all__ = ["Palette", "wants_color"]

_CODES = {"bold": "1", "dim": "2", "red": "31", "green": "32", "yellow": "33", "blue": "34", "cyan": "36"}

_SEVERITY = {Severity.ERROR: "red", Severity.WARNING: "yellow", Severity.INFO: "blue"}


def wants_color(stream: IO[str], environment: Mapping[str, str]) -> bool:
    """Whether to colour what goes to ``stream``: a terminal, unless ``NO_COLOR``; ``FORCE_COLOR`` wins."""
    if environment.get("FORCE_COLOR"):
        return True
    if environment.get("NO_COLOR") or environment.get("TERM") == "dumb":
        return False
    return stream.isatty()


@dataclass(frozen=True, slots=True)
class Palette:
    """Paints text, or leaves it as it is."""

    on: bool = False

    def paint(self, text: str, *styles: str) -> str:
        """``text`` in ``styles`` (bold, dim, red, green, yellow, blue, cyan)."""
        if not self.on or not text:
            return text
        return f"\x1b[{';'.join(_CODES[s] for s in styles)}m{text}\x1b[0m"

    def severity(self, text: str, severity: Severity) -> str:
        """``text`` in the colour of ``severity``."""
        return self.paint(text, "bold", _SEVERITY[severity])
