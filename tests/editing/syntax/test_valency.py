"""What verbs and nouns ask for stays, or the cut is not offered."""

from __future__ import annotations

from collections.abc import Callable

import pytest

from seolint.editing.syntax.trees import Text
from seolint.editing.syntax.valency import unsaturated

Analyse = Callable[..., Text]

CUTS = [
    ("Les vignerons redoutent de perdre [jusqu’à un tiers de leur récolte].", "verb"),
    ("L’agence de santé appelle les habitants [à vérifier leur carnet de vaccination].", "verb"),
    ("L’ancien directeur a comparu [devant le tribunal de Limoges].", "verb"),
    ("Le maire accuse son adjoint [d’avoir caché deux factures].", "verb"),
    ("Le syndicat a demandé le classement [en catastrophe naturelle].", "noun"),
    ("La société annonce l’ouverture à Hénin-Beaumont [d’une usine de batteries].", "noun"),
    ("Le conseil a voté la fermeture [du centre-ville le samedi].", "noun"),
    ("Le pont a été fermé pour avoir [été heurté par un camion].", "auxiliary"),
]

WHOLE = [
    "Le comédien est mort [samedi à Marseille].",
    "Une étude publiée [lundi] inquiète les médecins.",
    "Le club a vendu son stade [en juin].",
    "Quarante-deux cas ont été confirmés [depuis septembre].",
    "Les ventes ont augmenté [de 12 % en un an].",
    "Le tribunal [de Limoges] a condamné le directeur.",
    "Le préfet a signé l’arrêté [lundi matin].",
]


def kept(analyse: Analyse, marked: str) -> str | None:
    """What is said of the sentence without the words in brackets."""
    start, end = marked.index("["), marked.index("]") - 1
    tree = analyse(marked.replace("[", "").replace("]", "")).trees[0]
    parse = tree.parse
    tokens = frozenset(t for t in tree.tokens if not start <= parse.start[t] < end and parse.text[t] != ".")
    return unsaturated(tree, tokens)


@pytest.mark.parametrize(("marked", "asks"), CUTS)
def test_a_cut_that_leaves_something_open(analyse: Analyse, marked: str, asks: str) -> None:
    found = kept(analyse, marked)
    assert found is not None
    assert found.startswith(asks)


@pytest.mark.parametrize("marked", WHOLE)
def test_a_cut_that_leaves_nothing_open(analyse: Analyse, marked: str) -> None:
    assert kept(analyse, marked) is None
