"""Headings chosen together."""

from __future__ import annotations

from collections.abc import Callable

import pytest

from seolint.editing.guards import dangling
from seolint.editing.headings.choice import choose_headings
from seolint.editing.syntax.trees import Text

SECTIONS = [
    "Le festival de jazz de Valmont ouvre vendredi. La ville attend 20 000 visiteurs pendant trois jours.",
    "Le trompettiste Marc Aubry a enregistré un nouvel album à La Havane. L’album réunit douze musiciens cubains. "
    "Marc Aubry jouera cet album samedi soir.",
    "La mairie a doublé les navettes gratuites depuis la gare. Les navettes gratuites circuleront jusqu’à minuit.",
    "Le budget du festival atteint 900 000 euros. La région finance la moitié du budget, selon le directeur.",
]


@pytest.fixture
def sections(analyse: Callable[..., Text]) -> list[list[Text]]:
    return [[analyse(text, number)] for number, text in enumerate(SECTIONS)]


def test_one_distinct_heading_a_section(sections: list[list[Text]]) -> None:
    chosen = choose_headings(sections, title="Le festival de jazz de Valmont", keyphrase="festival de jazz")
    texts = [c.best.text for c in chosen if c is not None]
    assert len(texts) == len(set(texts)) >= 3
    for text in texts:
        assert 12 <= len(text) <= 70
        assert not dangling(text)


def test_each_speaks_of_its_own_section(sections: list[list[Text]]) -> None:
    chosen = choose_headings(sections, title="Le festival de jazz de Valmont", wanted=[1, 2, 3])
    assert chosen[0] is None
    said = [c.best.text.lower() if c else "" for c in chosen[1:]]
    assert "album" in said[0] or "aubry" in said[0]
    assert "navettes" in said[1]
    assert "budget" in said[2]


def test_an_existing_heading_is_not_repeated(sections: list[list[Text]]) -> None:
    first = choose_headings(sections, wanted=[2])[2]
    assert first is not None
    second = choose_headings(sections, wanted=[2], existing=[first.best.text])[2]
    assert second is None or second.best.text != first.best.text


def test_always_answers_even_a_section_without_a_heading(analyse: Callable[..., Text]) -> None:
    bare = [[analyse("Voilà, c’est tout pour aujourd’hui.")], [analyse("Il y pense, elle aussi.", 1)]]
    assert choose_headings(bare) == [None, None]
    assert all(c is not None for c in choose_headings(bare, always=True))


def test_the_same_whatever_the_order_of_hashes(sections: list[list[Text]]) -> None:
    first = [c.best.text for c in choose_headings(sections) if c]
    assert first == [c.best.text for c in choose_headings(sections) if c]
