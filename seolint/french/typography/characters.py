"""The spaces of French typography, and the shape of a correction."""

from __future__ import annotations

from typing import Literal

from seolint.text import Span

__all__ = ["NBSP", "NNBSP", "Correction", "Variant", "spaces_of"]

NBSP = "\u00a0"
"""No-break space: before «:», inside « », between a number and its unit."""

NNBSP = "\u202f"
"""Narrow no-break space: before «;», «!», «?», between groups of digits."""

Correction = tuple[Span, str]
"""What to replace, and by what."""

Variant = Literal["fr", "fr-CA", "fr-CH"]
"""Whose custom: France (Imprimerie nationale), Canada (OQLF), Switzerland (Guide du typographe romand)."""

_SPACES: dict[str, dict[str, str]] = {
    "fr": {";": NNBSP, "!": NNBSP, "?": NNBSP, ":": NBSP, "«": NBSP, "»": NBSP},
    "fr-CA": {";": "", "!": "", "?": "", ":": NBSP, "«": NBSP, "»": NBSP},
    "fr-CH": {";": NNBSP, "!": NNBSP, "?": NNBSP, ":": NNBSP, "«": NNBSP, "»": NNBSP},
}


def spaces_of(variant: Variant, *, narrow: bool = True) -> dict[str, str]:
    """The space that goes with each mark; without ``narrow`` every one is U+00A0, as older systems want."""
    spaces = _SPACES[variant]
    return spaces if narrow else {mark: NBSP if space else "" for mark, space in spaces.items()}
