"""What a description tells where the article comes to its news late: the title opens it, and claims nothing more."""

from __future__ import annotations

from collections.abc import Callable

import pytest

from seolint.editing.descriptions.fixers import choose_description
from seolint.editing.syntax.phrases import GIVEN_TITLE
from seolint.editing.syntax.trees import Text

Analyse = Callable[..., Text]

SCENE = (
    "La brume collait encore aux toits quand les premières tentes sont apparues. En bas, sur la place, on tendait "
    "l’oreille. « Nous ne partirons pas. » Le café était chaud et le pain frais."
)
"""An opening that tells nothing of any news."""


def best(analyse: Analyse, title: str | None, *paragraphs: str, keyphrase: str = "") -> str:
    texts = [analyse(text, number) for number, text in enumerate(paragraphs)]
    given = analyse(title, GIVEN_TITLE) if title else None
    return choose_description(texts, given, keyphrase)[0].text


def test_the_title_opens_where_no_sentence_tells_the_news(analyse: Analyse) -> None:
    told = best(
        analyse,
        "Les parents d’élèves de Guéret occupent l’école Assia-Djebar contre la suppression de deux classes",
        SCENE,
        "Le rectorat de Limoges justifie son choix par les effectifs, qui reculent.",
    )
    assert told.startswith("Les parents d’élèves de Guéret occupent l’école Assia-Djebar")


def test_a_sentence_that_tells_the_news_is_preferred_to_the_title(analyse: Analyse) -> None:
    told = best(
        analyse,
        "Un recours collectif autorisé contre le promoteur Habitations Boréa à Saguenay",
        "La Cour supérieure du Québec a autorisé mercredi un recours collectif de 12 millions de dollars contre le "
        "promoteur Habitations Boréa, à Saguenay.",
        "Les copropriétaires réclament des travaux.",
    )
    assert told.startswith("La Cour supérieure du Québec a autorisé")


@pytest.mark.parametrize(
    ("title", "opening"),
    [
        ("« On ne lâchera rien » : à Guéret, les parents occupent l’école du centre", "À Guéret, les parents occupent"),
        ("Culture. L’orgue de Malevaux sonnera de nouveau en novembre", "L’orgue de Malevaux sonnera de nouveau"),
        ("Festival : pourquoi les Nuits de Fourvière réduisent leurs concerts", "Les Nuits de Fourvière réduisent"),
        ("Velia rappelle 12 600 casques, voici comment savoir lesquels", "Velia rappelle 12 600 casques."),
    ],
)  # fmt: skip
def test_what_a_title_says_beside_its_news_stays_out(analyse: Analyse, title: str, opening: str) -> None:
    assert best(analyse, title, SCENE, "La préfecture n’a pas encore donné d’avis sur ce dossier.").startswith(opening)


@pytest.mark.parametrize(
    "title",
    [
        "Faut-il fermer l’école Assia-Djebar de Guéret ?",
        "Comment les parents de Guéret occupent l’école Assia-Djebar",
        "Ce que change la fermeture de l’école Assia-Djebar de Guéret",
        "Claire Fabre : « Les parents de Guéret occupent l’école Assia-Djebar »",
    ],
)
def test_a_title_that_asks_or_quotes_states_nothing(analyse: Analyse, title: str) -> None:
    assert "Assia-Djebar" not in best(analyse, title, SCENE, "Le rectorat de Limoges n’a pas donné d’avis.")


def test_a_title_without_the_doubt_of_its_article_is_not_repeated(analyse: Analyse) -> None:
    text = (
        "Selon les relevés d’un laboratoire, que la direction conteste depuis trois semaines et que la préfecture "
        "n’a pas commentés, la fonderie de Vaubrune pourrait rejeter du plomb dans la Lorme, en aval des captages."
    )
    told = best(analyse, "La fonderie de Vaubrune rejette du plomb dans la Lorme", SCENE, text)
    assert "rejette" not in told


def test_she_is_the_subject_of_the_title_only_where_the_article_says_so(analyse: Analyse) -> None:
    title = "La chorégraphe Odile Masson est morte à 79 ans"
    hers = best(
        analyse,
        title,
        "La chorégraphe Odile Masson, que la maladie avait éloignée des scènes de France et d’Europe depuis plus de "
        "quinze ans, est morte dimanche à Grenoble, dans la maison où elle avait grandi, a annoncé sa compagnie. "
        "Elle laisse une soixantaine de pièces, jouées dans vingt-sept pays et filmées pour la plupart.",
    )
    assert "Elle laisse une soixantaine de pièces" in hers
    other = best(
        analyse,
        title,
        SCENE,
        "La ministre n’était pas là. Elle a visité une école de Lyon, puis une bibliothèque de Villeurbanne.",
    )
    assert "Elle a visité" not in other


def test_the_rubric_stays_where_it_is_what_the_article_is_about(analyse: Analyse) -> None:
    told = best(
        analyse,
        "Rougeole : l’agence régionale de santé appelle les habitants de Bourgogne à vérifier leur vaccination",
        SCENE,
        "Aucun décès n’est à déplorer dans la région.",
        keyphrase="rougeole",
    )
    assert told.startswith("Rougeole : l’agence régionale de santé appelle")


def test_a_place_left_out_of_its_opening_leaves_the_title_out(analyse: Analyse) -> None:
    told = best(
        analyse, "À Saint-Aubrac, le conseil municipal ferme le centre-ville aux voitures", SCENE,
        "Les commerçants ont lancé une pétition la semaine suivante.",
    )  # fmt: skip
    assert told.startswith("À Saint-Aubrac, le conseil municipal")


def test_without_a_title_the_news_begins_where_somebody_is_named(analyse: Analyse) -> None:
    told = best(
        analyse,
        None,
        "La file s’étirait jusqu’au pont. Dès six heures, des centaines de personnes attendaient sous une pluie fine, "
        "thermos en main, un sac de pain rassis sous le bras. La brasserie coopérative de Namur a échangé une "
        "bouteille de sa première bière au pain contre un kilo d’invendus. En deux jours, elle a récolté 3,4 tonnes.",
    )
    assert told.startswith("La brasserie")


def test_a_plan_of_the_article_is_no_fact_of_the_title(analyse: Analyse) -> None:
    told = best(
        analyse,
        "Les écoles wallonnes commenceront à 9 heures à la rentrée",
        SCENE,
        "La ministre a présenté mercredi un projet de décret qui fixerait à 9 heures le début des cours dans les "
        "écoles wallonnes à la rentrée. Les directions d’école s’inquiètent pour les activités de l’après-midi.",
    )
    assert "commenceront" not in told


def test_a_bill_is_no_plan(analyse: Analyse) -> None:
    """«projet de budget» in the article does not make a doubt of what its title says."""
    told = best(
        analyse,
        "Étienne Carsalade renonce à la taxe sur les résidences secondaires pour sauver sa majorité, sans garantie",
        SCENE,
        "Mercredi, peu après 13 heures, au sortir d’un déjeuner qui n’a pas duré quarante minutes, le premier ministre "
        "Étienne Carsalade a retiré du projet de budget pour 2026, sans un mot de plus et sous les yeux des huissiers, "
        "la taxe sur les résidences secondaires, qui devait rapporter 1,3 milliard d’euros.",
    )
    assert told.startswith("Étienne Carsalade renonce à la taxe sur les résidences secondaires")
