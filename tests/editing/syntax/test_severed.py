"""What a cut may not sever: differences, lists, and the cases in which a figure holds."""

from __future__ import annotations

import pytest

from seolint.editing.syntax.severed import severed
from tests.editing.conftest import Analyse

CUT = [
    ("Les abeilles domestiques dorment 37 % [de moins].", "«de moins»"),
    ("Les loirs dorment trois fois [moins] en été.", "«de moins»"),
    ("Cent entretiens ont été enregistrés [en français, en polonais,] en kabyle et en portugais.", "list"),
    ("Cent entretiens ont été enregistrés[, en français, en polonais,] en kabyle et en portugais.", "list"),
    ("Cent entretiens ont été enregistrés en kabyle [et en portugais].", "list"),
    ("Cent entretiens ont été enregistrés en français[, en kabyle et en portugais].", "list"),
    ("Deux drones ont survolé le massif[, sans résultat].", "vain"),
    ("A Groix[, où vivent 2 200 personnes,] la supérette a été livrée.", "comma"),
    ("L’erreur d’angle passe de 11 à 19 degrés [chez les insectes privés de sommeil].", "holds"),
    ("[Dans un logement mal isolé,] l’abaissement a fait gagner jusqu’à 14 %.", "holds"),
    ("Des moisissures sont apparues [dans 14 cas].", "holds"),
]

SOUND = [
    "La facture d’eau baisse de 4 % [depuis mardi].",
    "Le groupe a supprimé 140 emplois [dans une usine bretonne].",
    "[Dans un communiqué,] la mairie annonce une hausse de 4 %.",
]


def found(analyse: Analyse, marked: str) -> list[str]:
    """What is wrong with the sentence without the words in brackets."""
    start, end = marked.index("["), marked.index("]") - 1
    tree = analyse(marked.replace("[", "").replace("]", "")).trees[0]
    parse = tree.parse
    return list(severed(tree, [t for t in tree.tokens if not start <= parse.start[t] < end and parse.text[t] != "."]))


@pytest.mark.parametrize(("marked", "what"), CUT)
def test_a_cut_that_changes_what_is_claimed(analyse: Analyse, marked: str, what: str) -> None:
    assert any(what in told for told in found(analyse, marked))


@pytest.mark.parametrize("marked", SOUND)
def test_a_cut_that_claims_no_more(analyse: Analyse, marked: str) -> None:
    assert found(analyse, marked) == []
