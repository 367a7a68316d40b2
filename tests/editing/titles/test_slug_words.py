"""Words that an address leaves out, and those on which it does not stop."""

from __future__ import annotations

from collections.abc import Callable

import pytest

from seolint.editing.syntax.trees import Text
from seolint.editing.titles.slug_words import hanging, left_out, never_said, unquoted
from seolint.editing.titles.slugs import make_slug

Analyse = Callable[..., Text]


@pytest.mark.parametrize(
    ("title", "slug"),
    [
        ("À Lunay, un violent incendie ravage une usine", "lunay-violent-incendie-usine"),
        ("Les cigognes blanches pondent 24 %", "cigognes-blanches"),
        (
            "Une statue grecque ancienne de 3 mètres, chargée de bijoux et d’inscriptions, mise au jour près de Sète",
            "statue-grecque-ancienne-3-metres",
        ),
        ("Calmor : bénéfice net en baisse de 12 % au premier semestre", "calmor-benefice-net-baisse"),
        ("Faut-il tailler les haies du jardin ?", "tailler-haies-jardin"),
    ],
)
def test_an_address_stops_on_nothing_that_needs_more(analyse: Analyse, title: str, slug: str) -> None:
    parsed = analyse(title)
    assert make_slug(title, "", left_out(parsed), hanging(parsed)) == slug


def test_what_a_question_leans_on_is_in_no_address(analyse: Analyse) -> None:
    assert "Faut" in never_said(analyse("Faut-il baisser le chauffage ?"))


def test_a_long_quotation_is_no_part_of_an_address() -> None:
    assert unquoted("« Je ne savais plus quoi faire » : Lola Morvan gagne").strip() == ": Lola Morvan gagne"
    assert "prime" in unquoted("La « prime verte » baisse")
