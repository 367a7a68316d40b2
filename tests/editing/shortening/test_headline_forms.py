"""Headlines without a verb, with a participle, with a quotation: where they may end, what may go inside."""

from __future__ import annotations

from collections.abc import Callable

import pytest

from seolint.editing.shortening.forms import headline_forms
from seolint.editing.syntax.trees import Text

Analyse = Callable[..., Text]


def shortened(analyse: Analyse, headline: str, *, limit: int = 60, verbatim: bool = False) -> list[str]:
    return [f.phrase.text for f in headline_forms(analyse(headline).trees[0], limit, verbatim=verbatim)]


@pytest.mark.parametrize(
    ("headline", "wanted"),
    [
        (
            "Espace : Lancement réussi hier de trois satellites d’observation de la mission Hélios",
            "Lancement réussi de trois satellites",
        ),
        (
            "Un alpiniste retrouvé sain et sauf après deux nuits dans la vallée, grâce au chien d’un berger",
            "Un alpiniste retrouvé sain et sauf après deux nuits",
        ),
        (
            "Tennis : blessée à la cheville, Moreau s’impose en trois sets à Brives et rejoint la finale du tournoi",
            "Tennis : Moreau s’impose en trois sets à Brives",
        ),
        (
            "Le groupe Valmore annonce le rachat de la brasserie nantaise Kervella et la fermeture d’un entrepôt",
            "Valmore annonce le rachat de la brasserie Kervella",
        ),
        (
            "Claire Fontanel : « les glaciers ne reviendront pas avant mille ans »",
            "Fontanel : « les glaciers ne reviendront pas avant mille ans »",
        ),
    ],
)
def test_a_headline_ends_at_a_joint(analyse: Analyse, headline: str, wanted: str) -> None:
    assert wanted in shortened(analyse, headline, limit=65)


@pytest.mark.parametrize(
    ("headline", "kept"),
    [
        ("Le maire de Brives a reçu des pots-de-vin, selon un rapport de la chambre régionale", "selon un rapport"),
        ("Le stade de Brives rouvrira ses portes samedi soir, si la commission donne son accord", "si la commission"),
        ("La plage du port est interdite aux chiens cet été, sauf aux chiens guides d’aveugles", "sauf aux chiens"),
        ("Les médecins ne fermeront pas le service des urgences de Brives avant la fin de l’année", "ne fermeront pas"),
        ("« Nous avons perdu en dix ans ce que nous avions gagné en un siècle », dit Jean Morel", "en un siècle"),
    ],
)
def test_what_bounds_a_headline_stays(analyse: Analyse, headline: str, kept: str) -> None:
    assert all(kept in text for text in shortened(analyse, headline, limit=90))


def test_who_says_so_moves_behind_a_shorter_form(analyse: Analyse) -> None:
    sentence = (
        "Une randonneuse de 32 ans a été retrouvée vivante mardi dans le massif de Brives, a annoncé la gendarmerie."
    )
    found = [f for f in headline_forms(analyse(sentence).trees[0], 70) if ", selon " in f.phrase.text]
    assert any(f.phrase.text.endswith(", selon la gendarmerie") for f in found)
    assert all("attribution" in f.phrase.transforms for f in found)
    assert not any(", selon " in text for text in shortened(analyse, sentence, limit=70, verbatim=True))
