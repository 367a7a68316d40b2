"""The joints of a sentence: what may go along them, and what must stay."""

from __future__ import annotations

from collections.abc import Callable

import pytest

from seolint.editing.shortening.joint_marks import body
from seolint.editing.shortening.joints import joint_cuts
from seolint.editing.syntax.trees import Text, Tree

Analyse = Callable[..., Text]


def forms(tree: Tree) -> list[str]:
    """The sentence whole, then each way to say less, without its final mark."""
    found = [tree.render(tokens) for tokens, _ in joint_cuts(tree)]
    return [p.text for p in found if p is not None]


@pytest.mark.parametrize(
    ("sentence", "shorter"),
    [
        (
            "Le musée de Brives, fermé depuis deux ans, rouvre ses portes samedi avec une exposition sur la laine.",
            "Le musée de Brives rouvre ses portes samedi avec une exposition sur la laine",
        ),
        (
            "La mairie a présenté son budget, qui prévoit une hausse de la taxe foncière.",
            "La mairie a présenté son budget",
        ),
        (
            "Deux randonneurs qui campaient près du lac ont été blessés par la chute d’un arbre.",
            "Deux randonneurs ont été blessés par la chute d’un arbre",
        ),
        (
            "Le tribunal a relaxé l’éleveur, alors que le parquet demandait six mois de prison.",
            "Le tribunal a relaxé l’éleveur",
        ),
        (
            "Le club a également recruté une gardienne de dix-neuf ans venue de Lorient.",
            "Le club a recruté une gardienne de dix-neuf ans venue de Lorient",
        ),
        (
            "L’usine (320 salariés) fabriquera des pales d’éoliennes.",
            "L’usine fabriquera des pales d’éoliennes",
        ),
    ],
)
def test_what_the_author_set_apart_may_go(analyse: Analyse, sentence: str, shorter: str) -> None:
    assert shorter in forms(analyse(sentence).trees[0])


@pytest.mark.parametrize(
    ("sentence", "kept"),
    [
        ("Le pont rouvrira lundi, si les essais sont concluants.", "si les essais"),
        ("La plage est interdite aux chiens, sauf aux chiens guides.", "sauf aux chiens guides"),
        ("Le site sera autonome lorsqu’il sera opérationnel.", "lorsqu’il sera opérationnel"),
        ("Le groupe supprimera 800 postes à Rennes et 600 postes à Brest.", "à Brest"),
        ("L’accusé a été condamné à deux ans de prison, dont un avec sursis.", "sursis"),
        ("L’équipe jouera, pour la première fois de son histoire, une finale de la Coupe.", "première fois"),
        ("Trois personnes sont mortes, a indiqué la préfecture.", "a indiqué la préfecture"),
        ("L’an dernier, le taux de réussite était de 86 % dans l’académie.", "an dernier"),
        ("Depuis 1950, aucun maire n’avait démissionné avant la fin de son mandat.", "1950"),
        ("C’est le syndicat qui a révélé la fermeture du site.", "qui a révélé"),
    ],
)
def test_what_bounds_or_carries_the_claim_stays(analyse: Analyse, sentence: str, kept: str) -> None:
    assert all(kept in form for form in forms(analyse(sentence).trees[0]))


def test_datelines_and_opening_dashes_are_no_part_of_a_sentence(analyse: Analyse) -> None:
    tree = analyse("PARIS (AFP) – Le gouvernement a présenté son plan jeudi matin.").trees[-1]
    assert tree.parse.text[body(tree)[0]] == "Le"
