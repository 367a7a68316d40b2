"""Headlines cut along their own parts: what a search title keeps, and what it never loses."""

from __future__ import annotations

from collections.abc import Callable

import pytest

from seolint.editing.syntax.phrases import GIVEN_TITLE
from seolint.editing.syntax.trees import Text
from seolint.editing.titles.cuts import headline_cuts

LIMIT = 60
Analyse = Callable[..., Text]


def cuts(analyse: Analyse, headline: str, limit: int = LIMIT) -> list[str]:
    return [c.phrase.text for c in headline_cuts(analyse(headline, GIVEN_TITLE).trees[0], limit)]


@pytest.mark.parametrize(
    ("headline", "wanted"),
    [
        (
            "Des photos montrent que l’usine de Bellac déverse secrètement des solvants dans la Gartempe, "
            "alors que la baignade vient de rouvrir",
            "L’usine de Bellac déverserait des solvants dans la Gartempe",
        ),
        (
            "Après avoir perdu deux manches, la joueuse lyonnaise de Villeurbanne remporte le tournoi de Brest "
            "et vise la première place du classement national",
            "La joueuse de Villeurbanne remporte le tournoi de Brest",
        ),
        (
            "À Limoges, un vase que l’on disait détruit depuis 1911 a été retrouvé dans la cave du lycée Gay-Lussac "
            "et sera bientôt exposé",
            "Un vase retrouvé dans la cave du lycée Gay-Lussac",
        ),
        (
            "Rugby : malgré trois essais refusés, Agen bat Castres à la dernière minute et termine l’année en tête",
            "Rugby : Agen bat Castres à la dernière minute",
        ),
        (
            "À Vannes, le conseil municipal vote de justesse la piétonnisation du port le dimanche, "
            "un chantier qui inquiète les commerçants",
            "Le conseil municipal vote la piétonnisation du port",
        ),
        (
            "Une avalanche, la troisième de la semaine, coupe la route du col du Lautaret depuis mercredi matin",
            "Une avalanche coupe la route du col du Lautaret",
        ),
    ],
)
def test_a_long_headline_is_cut_as_a_newsroom_would(analyse: Analyse, headline: str, wanted: str) -> None:
    assert wanted in cuts(analyse, headline)


@pytest.mark.parametrize(
    ("headline", "kept"),
    [
        (
            "Le maire de Dax n’a jamais signé le permis du casino de la plage, affirment des riverains en colère",
            (),
        ),
        ("Aucun skieur suisse n’a remporté la descente de Wengen depuis 2019", ("n’", "depuis 2019")),
        ("La banque Morel ne fermera pas ses guichets de Lozère avant la fin de l’année prochaine", ("ne ", "pas ")),
        (
            "Selon la préfecture du Gers, la crue de la Baïse a emporté deux ponts en bois dans la nuit de lundi",
            ("Selon la préfecture du Gers",),
        ),
        (
            "Des centaines de bénévoles ont nettoyé la plage de Biscarrosse pendant deux jours entiers",
            ("centaines de bénévoles",),
        ),
        ("Le club de Pau a probablement perdu son stade pour la saison prochaine, faute de moyens", ("probablement",)),
    ],
)
def test_what_carries_the_claim_is_never_cut(analyse: Analyse, headline: str, kept: tuple[str, ...]) -> None:
    found = cuts(analyse, headline, 75)
    assert all(part in text for text in found for part in kept)
    if not kept:
        # Who says so stands behind the comma: without it the headline would claim more.
        assert found == []


def test_what_a_frame_says_is_carried_by_the_conditional(analyse: Analyse) -> None:
    tree = analyse(
        "Des documents révèlent que la mairie de Royan prépare la vente du casino municipal à un groupe étranger",
        GIVEN_TITLE,
    ).trees[0]
    found = headline_cuts(tree, LIMIT)
    assert found
    assert all("préparerait" in c.phrase.text and c.manner == "framed" for c in found)
    assert all(c.phrase.transforms == ("conditional",) for c in found)
    assert headline_cuts(tree, LIMIT, verbatim=True) == []


@pytest.mark.parametrize(
    "headline",
    [
        "Faut-il vraiment interdire les trottinettes électriques dans le centre de Bordeaux l’été prochain ?",
        "« Nous avons tout perdu », raconte une famille de Romans-sur-Isère après l’incendie de son immeuble",
        "Il rêve de traverser la Manche à la nage avec son frère aîné avant la fin du mois de septembre",
        "Les experts pensent que la tour de Royan va s’effondrer avant la fin de l’hiver si rien n’est fait",
    ],
)
def test_no_statement_no_cut(analyse: Analyse, headline: str) -> None:
    assert cuts(analyse, headline) == []


def test_an_object_is_never_left_out(analyse: Analyse) -> None:
    found = cuts(analyse, "Deux plongeurs ont découvert le 3 juin, sous une digue, la cloche de bronze de l’abbaye")
    assert all("cloche" in text for text in found)


def test_a_range_stays_whole(analyse: Analyse) -> None:
    found = cuts(analyse, "La mairie de Nantes ferme le pont de Cheviré de lundi à jeudi pour des travaux de peinture")
    assert found
    assert all(("de lundi" in text) == ("à jeudi" in text) for text in found)


def test_a_time_that_counts_from_another_goes_with_it(analyse: Analyse) -> None:
    found = cuts(analyse, "Roanne obtient pour la première fois depuis dix ans une place en finale du championnat")
    assert found
    assert all(("fois" in text) == ("depuis" in text) for text in found)
