"""Titles without a verb, of the given title's own words, where no clause of it fits."""

from __future__ import annotations

from collections.abc import Callable

import pytest

from seolint.editing.syntax.phrases import GIVEN_TITLE
from seolint.editing.syntax.trees import Text
from seolint.editing.titles.labels import title_labels

Analyse = Callable[..., Text]

LIMIT = 60


@pytest.mark.parametrize(
    ("title", "label"),
    [
        (
            "Après la tempête de mardi, les ostréiculteurs de Cancale craignent de perdre la moitié de leurs parcs",
            "Les ostréiculteurs de Cancale après la tempête de mardi",
        ),
        (
            "Bronchiolite : le CHU de Nantes demande aux familles de reporter leurs visites après une hausse des cas",
            "Bronchiolite\u00a0: une hausse des cas",
        ),
    ],
)
def test_what_a_title_tells_without_its_verb(analyse: Analyse, title: str, label: str) -> None:
    found = title_labels(analyse(title, GIVEN_TITLE).trees[0], LIMIT)
    assert label.replace("\u00a0", " ") in [f.phrase.text.replace("\u00a0", " ") for f in found]


@pytest.mark.parametrize(
    "title",
    [
        "Malgré la blessure de sa capitaine, Brézac renverse Port-Solène dans les dernières secondes du match",
        "Le maire affirme que, après la tempête, les écoles seront fermées pendant trois jours dans la commune",
        "Bronchiolite : le CHU de Nantes reporte des opérations après l’ouverture de dix lits",
    ],
)
def test_no_label_that_would_mislead(analyse: Analyse, title: str) -> None:
    assert title_labels(analyse(title, GIVEN_TITLE).trees[0], LIMIT) == []
