"""What a headline may do without: first participles, owners, manners, openings, first clauses, promises."""

from __future__ import annotations

from collections.abc import Callable

import pytest

from seolint.editing.shortening.forms import headline_forms
from seolint.editing.syntax.trees import Text

Analyse = Callable[..., Text]


def shortened(analyse: Analyse, headline: str, limit: int = 60) -> list[str]:
    return [f.phrase.text for f in headline_forms(analyse(headline).trees[0], limit)]


@pytest.mark.parametrize(
    ("headline", "wanted"),
    [
        (
            "Un plongeur disparu depuis deux jours au large de Groix retrouvé vivant grâce à sa lampe de secours",
            "Un plongeur disparu depuis deux jours retrouvé vivant",
        ),
        (
            "Québec : les toiles du musée Vaubert de la ville de Trois-Rivières exposées au Musée des arts de Montréal",
            "Québec : les toiles exposées au Musée des arts de Montréal",
        ),
        (
            "Régionales : la gauche conserve de peu la présidence de la Bretagne face à une droite divisée",
            "La gauche conserve la présidence de la Bretagne",
        ),
        (
            "Ligue 2 (9e journée) : réduit à dix dès la pause, Brives renverse Cancale et sort de la zone rouge",
            "Ligue 2 : Brives renverse Cancale",
        ),
        (
            "Morel craque dans le col de Verdesse, le Français Lucas Thévenard s’empare du maillot jaune",
            "Le Français Lucas Thévenard s’empare du maillot jaune",
        ),
        (
            "Le fabricant Velcor rappelle 12 000 casques après trois incendies, voici comment savoir si c’est le vôtre",
            "Le fabricant Velcor rappelle 12 000 casques",
        ),
        (
            "La correspondante de la radio publique à Tunis, Sonia Valmy, affirme avoir été menacée par des inconnus",
            "Sonia Valmy affirme avoir été menacée par des inconnus",
        ),
        (
            "La Confédération des artisans (CAB) estime à 15 000 le nombre d’emplois menacés, contre 9 000 en mai",
            "La CAB estime à 15 000 le nombre d’emplois menacés",
        ),
        (
            "Comment la ville de Brives compte diviser par deux sa consommation d’eau avant la fin de 2030",
            "Brives compte diviser par deux sa consommation d’eau",
        ),
        (
            "« On a tout perdu » : la navigatrice Claire Morvan raconte son naufrage au large du Portugal",
            "Claire Morvan raconte son naufrage au large du Portugal",
        ),
        (
            "Vaubert Industrie placé en redressement judiciaire : le verrier dispose de six mois pour être repris",
            "Vaubert Industrie placé en redressement judiciaire",
        ),
        (
            "Arnaque au faux livreur : six réflexes à adopter pour ne pas perdre son argent avant les fêtes",
            "Arnaque au faux livreur : six réflexes à adopter",
        ),
    ],
)
def test_a_headline_without_what_it_can_spare(analyse: Analyse, headline: str, wanted: str) -> None:
    assert wanted in shortened(analyse, headline)


@pytest.mark.parametrize(
    ("headline", "never"),
    [
        (
            "Un plongeur disparu depuis deux jours au large de Groix retrouvé vivant grâce à sa lampe de secours",
            "Un plongeur disparu depuis deux jours",
        ),
        (
            "« On a tout perdu » : au large du Portugal, la navigatrice Claire Morvan a été sauvée par un cargo grec",
            "« On a tout perdu » : au large du Portugal",
        ),
        (
            "La maire de Brives tourne le dos au projet de piscine et propose de rénover le bassin des Tilleuls",
            "La maire de Brives tourne le dos",
        ),
        (
            "Tempête Ines : 80 000 foyers privés d’électricité en Bretagne, plusieurs routes coupées par les eaux",
            "Tempête Ines : 80 000 foyers d’électricité en Bretagne",
        ),
    ],
)
def test_what_would_say_something_else(analyse: Analyse, headline: str, never: str) -> None:
    found = shortened(analyse, headline, 75)
    assert found
    assert never not in found
