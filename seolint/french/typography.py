"""Measures and characters of French typography."""

from __future__ import annotations

__all__ = ["NBSP", "NNBSP"]

NBSP = "\u00a0"
"""No-break space: before «:», inside « », between a number and its unit."""

NNBSP = "\u202f"
"""Narrow no-break space: before «;», «!», «?», between groups of digits."""
