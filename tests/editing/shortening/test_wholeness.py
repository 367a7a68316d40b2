"""A cut runs along joints: it tears no word, date, figure, name or clause."""

from __future__ import annotations

from collections.abc import Callable

import pytest

from seolint.editing.shortening.wholeness import torn
from seolint.editing.syntax.trees import Text

Analyse = Callable[..., Text]

TORN = [
    ("Une école [sur trois] sera fermée lundi à Brives.", "figure"),
    ("Le groupe supprime 140 [des 310 emplois de son usine].", "figure"),
    ("Le ministre rappelle qu’un plan [de 90 millions d’euros a été lancé].", "«que»"),
    ("La mairesse a annoncé lundi soir [que le projet est abandonné].", "saying"),
    ("Le préfet se rendra en Guyane [pour rendre hommage] aux blessés.", "complement"),
    ("La ville compte réduire [ses dépenses sans augmenter] la facture des habitants.", "object"),
    ("Le club [a licencié deux entraîneurs et] doublé ses cotisations.", "participle"),
    ("Elle est devenue la première femme [à boucler ce tour du monde].", "first"),
    ("Un dispositif a été mis [en place par la police].", "verb"),
    ("Les deux pays ont développé une ligne [d’approvisionnement élaborée].", "noun"),
    ("Les gendarmes lancent un appel [à témoins].", "noun"),
    ("Le conseil a voté ce [jeudi] 12 juillet la hausse des tarifs.", "date"),
    ("Les rafales ont atteint 158 km[/h] à la pointe du Raz.", "word"),
]

WHOLE = [
    "La loi a été adoptée [jeudi] par le Sénat.",
    "Le club de Brives [, fondé en 1911,] a vendu son stade.",
    "La société annonce l’ouverture [à Hénin] d’une usine.",
    "Trois jeunes ont été arrêtés [dans la nuit].",
    "Le maire affirme que la plage sera fermée [cet été].",
]


def found(analyse: Analyse, marked: str) -> str | None:
    """What is wrong with the sentence without the words in brackets."""
    start, end = marked.index("["), marked.index("]") - 1
    tree = analyse(marked.replace("[", "").replace("]", "")).trees[0]
    parse = tree.parse
    return torn(tree, frozenset(t for t in tree.tokens if not start <= parse.start[t] < end and parse.text[t] != "."))


@pytest.mark.parametrize(("marked", "what"), TORN)
def test_a_cut_that_tears(analyse: Analyse, marked: str, what: str) -> None:
    told = found(analyse, marked)
    assert told is not None
    assert what in told


@pytest.mark.parametrize("marked", WHOLE)
def test_a_cut_along_a_joint(analyse: Analyse, marked: str) -> None:
    assert found(analyse, marked) is None
