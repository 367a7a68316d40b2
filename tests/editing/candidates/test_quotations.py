"""Quotations that stand alone as headings, and those that do not."""

from __future__ import annotations

import pytest

from seolint.editing.candidates.quotations import quotations
from tests.editing.conftest import Analyse


def offered(analyse: Analyse, text: str) -> list[str]:
    """The quotations that the sentences of a text offer."""
    return [c.text for tree in analyse(text).trees for c in quotations(tree)]


@pytest.mark.parametrize(
    "text",
    [
        "Paris demande que « tous les recours puissent être examinés ».",
        "Une pollution de la rivière « ne peut être totalement exclue », selon le préfet.",
        "« Mon père m’a interdit. Enfin, presque. »",
        "« La publicité disait : jouer comporte des risques. Je ne l’ai jamais lue », a-t-il murmuré.",
    ],
)
def test_broken_quotations_are_not_offered(analyse: Analyse, text: str) -> None:
    assert offered(analyse, text) == []


def test_a_whole_quotation_is_offered(analyse: Analyse) -> None:
    assert offered(analyse, "« La commune ne peut plus payer seule », affirme le maire.") == [
        "« La commune ne peut plus payer seule »"
    ]
