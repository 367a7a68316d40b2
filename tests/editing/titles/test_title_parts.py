"""Given titles that are too long, cut at their own marks: a first part, a clause behind a quotation, a participle."""

from __future__ import annotations

from collections.abc import Callable

import pytest

from seolint.editing.attribution import Names
from seolint.editing.salience import salience
from seolint.editing.syntax.trees import Text
from seolint.editing.titles.given import from_title

Analyse = Callable[..., Text]


def offered(analyse: Analyse, headline: str) -> list[str]:
    """The forms of a given title, best first."""
    title = analyse(headline)
    found = from_title(title, salience([title], title, ""), Names.of([title]), False)
    return [
        p.text.replace("\u00a0", " ").replace("\u202f", " ") for p in sorted(found, key=lambda p: (-p.score, p.text))
    ]


@pytest.mark.parametrize(
    ("headline", "wanted"),
    [
        (
            "Calmor : chiffre d’affaires en baisse de 12 % au troisième trimestre, prévisions abaissées faute d’achats",
            "Calmor : chiffre d’affaires en baisse de 12 %",
        ),
        (
            "« On a tout donné ce soir » : issue du tournoi des jeunes, Lola Kerdoncuff, 184e mondiale, élimine la "
            "tenante du titre",
            "Lola Kerdoncuff, 184e mondiale, élimine la tenante du titre",
        ),
        (
            "Condamné à huit mois de prison pour avoir volé des vélos, l’ancien maire de Lodève démissionne",
            "Condamné à huit mois de prison, l’ancien maire démissionne",
        ),
        (
            "Faut-il tailler les haies quand on jardine seul, au risque de déranger les oiseaux qui y nichent ?",
            "Faut-il tailler les haies quand on jardine seul ?",
        ),
    ],
)
def test_a_title_is_cut_at_its_own_marks(analyse: Analyse, headline: str, wanted: str) -> None:
    assert offered(analyse, headline)[0] == wanted


def test_the_aside_of_a_clause_behind_a_quotation_may_go(analyse: Analyse) -> None:
    headline = "« On a tout donné » : Lola Kerdoncuff, 184e mondiale, élimine la tenante du titre en Lorraine"
    assert any(text.startswith("Lola Kerdoncuff élimine la tenante du titre") for text in offered(analyse, headline))


def test_no_figure_is_cut_from_what_it_compares(analyse: Analyse) -> None:
    headline = (
        "Abeilles : 37 % de moins en dix ans dans les vallées, une disparition due aux pesticides et à la sécheresse"
    )
    assert not any(text.endswith("37 %") for text in offered(analyse, headline))


def test_where_the_news_happens_is_said_if_there_is_room(analyse: Analyse) -> None:
    headline = (
        "En Calmarie, Anton Veslak proclamé vainqueur d’un vote contesté, l’opposition crie à la « fraude massive »"
    )
    assert "Calmarie" in offered(analyse, headline)[0]


def test_what_befell_somebody_is_no_title_without_them(analyse: Analyse) -> None:
    headline = (
        "Coincés depuis trois jours dans une grotte du Vercors, deux spéléologues retrouvés sains et saufs par les "
        "secouristes et leurs chiens"
    )
    assert offered(analyse, headline)
    assert not any(text.startswith("Coincés") and "spéléologues" not in text for text in offered(analyse, headline))
