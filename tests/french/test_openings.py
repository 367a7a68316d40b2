"""Sentence openings and runs of them."""

from __future__ import annotations

import pytest

from seolint.french.openings import OpeningRun, opening, repeated_openings


@pytest.mark.parametrize(
    ("sentence", "head"),
    [
        ("Kirby a parlé.", "kirby"),
        ("« Nous partons », dit-il.", "nous"),
        ("La Corée envoie.", "la corée"),
        ("L’Ukraine attend.", "l'ukraine"),
        ("Dans la nuit, rien.", "dans la nuit"),
        ("C’est fini.", "c'est"),
        ("…", ""),
    ],
)
def test_opening(sentence: str, head: str) -> None:
    assert opening(sentence) == head


def test_three_in_a_row_are_a_run() -> None:
    sentences = ["Il part.", "Kirby dit.", "Kirby ajoute.", "Kirby conclut.", "Fin."]
    assert repeated_openings(sentences) == [OpeningRun(1, 3, "kirby")]


def test_a_common_article_alone_is_none() -> None:
    assert repeated_openings(["Le chat dort.", "Le chien court.", "Le coq chante."]) == []


def test_two_in_a_row_are_a_run_only_when_asked() -> None:
    assert repeated_openings(["Elle part.", "Elle rit."]) == []
    assert repeated_openings(["Elle part.", "Elle rit."], minimum=2) == [OpeningRun(0, 2, "elle")]
