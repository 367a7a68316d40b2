"""Shorter sentences: what may go, what may never go."""

from __future__ import annotations

from collections.abc import Callable

import pytest

from seolint.editing.shortening.compression import compressions
from seolint.editing.syntax.trees import Text


def shorter(text: Text) -> list[str]:
    tree = text.trees[0]
    rendered = [tree.render(tokens) for tokens, _ in compressions(tree, tree.root)]
    return [p.text for p in rendered if p is not None]


@pytest.mark.parametrize(
    ("sentence", "wanted"),
    [
        (
            "Le maire, élu en 2020, a inauguré la bibliothèque municipale.",
            "Le maire a inauguré la bibliothèque municipale",
        ),
        ("Cependant, la mairie a rouvert le parc.", "la mairie a rouvert le parc"),
        ("La région (cinq départements) a construit un hôpital.", "La région a construit un hôpital"),
        ("La ville a rénové le théâtre, qui avait brûlé en mars.", "La ville a rénové le théâtre"),
    ],
)
def test_what_may_go(analyse: Callable[..., Text], sentence: str, wanted: str) -> None:
    assert wanted in shorter(analyse(sentence))


@pytest.mark.parametrize(
    ("sentence", "kept"),
    [
        ("Le maire n’a jamais reçu la lettre du préfet.", ("n’", "jamais")),
        ("Le maire a probablement reçu la lettre du préfet.", ("probablement",)),
        ("Selon la police, le suspect a quitté la ville mardi.", ("Selon la police",)),
        ("Le musée ouvrira si la commission donne son accord.", ("si la commission",)),
        ("Environ 300 habitants ont signé la pétition en mai.", ("Environ 300",)),
        ("Des centaines de bénévoles ont nettoyé la plage samedi.", ("centaines de bénévoles",)),
        ("Le maire et le préfet ont visité le chantier lundi.", ("Le maire et le préfet",)),
        ("Le gouvernement peut suspendre la réforme en avril.", ("peut",)),
        ("Aucun cycliste suisse n’a remporté le Tour depuis 1950.", ("Aucun", "n’", "depuis 1950")),
    ],
)
def test_what_never_goes(analyse: Callable[..., Text], sentence: str, kept: tuple[str, ...]) -> None:
    forms = shorter(analyse(sentence))
    assert forms
    assert all(part.lower() in form.lower() for form in forms for part in kept)


def test_a_hedge_goes_only_with_what_it_speaks_of(analyse: Callable[..., Text]) -> None:
    forms = shorter(analyse("Le port exporte du blé, probablement pour financer la reconstruction."))
    assert "Le port exporte du blé" in forms
    assert all("probablement" in form or "pour financer" not in form for form in forms)


def test_nothing_is_made_of_a_fragment(analyse: Callable[..., Text]) -> None:
    assert shorter(analyse("Une belle journée de printemps.")) == []
