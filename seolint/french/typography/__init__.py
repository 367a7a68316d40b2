"""French typography: pure functions from a text to the corrections it asks for.

Every function takes the visible text of one block and yields
``(Span, replacement)`` pairs, in order, without overlap, each no wider than it
must be (a wrong space is one character). What is no French prose — code, URLs,
template tags, emoji names, times — is left alone (:mod:`.masks`).
"""

from __future__ import annotations

from seolint.french.typography.characters import NBSP, NNBSP, Correction
from seolint.french.typography.marks import (
    apostrophes,
    dashes,
    ellipses,
    missing_spaces_after_commas,
    repeated_marks,
    straight_quotes,
)
from seolint.french.typography.masks import protected
from seolint.french.typography.numbers import (
    abbreviation_spaces,
    currency_order,
    decimal_points,
    digit_groups,
    ordinals,
    unit_spaces,
)
from seolint.french.typography.spaces import (
    guillemet_spaces,
    missing_spaces_before_marks,
    spaces_before_marks,
    stray_spaces,
)
from seolint.french.typography.spelling import capital_accents, day_and_month_capitals, ligatures

__all__ = [
    "NBSP",
    "NNBSP",
    "Correction",
    "abbreviation_spaces",
    "apostrophes",
    "capital_accents",
    "currency_order",
    "dashes",
    "day_and_month_capitals",
    "decimal_points",
    "digit_groups",
    "ellipses",
    "guillemet_spaces",
    "ligatures",
    "missing_spaces_after_commas",
    "missing_spaces_before_marks",
    "ordinals",
    "protected",
    "repeated_marks",
    "spaces_before_marks",
    "straight_quotes",
    "stray_spaces",
    "unit_spaces",
]
