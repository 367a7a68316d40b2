"""What a sentence may lose in a description, and what keeps it from standing there alone."""

from __future__ import annotations

from collections.abc import Callable

import pytest

from seolint.editing.descriptions.forms import days_cost, whole_forms
from seolint.editing.descriptions.references import dangling_reference, opens_unnamed
from seolint.editing.syntax.trees import Text

Analyse = Callable[..., Text]


def forms(analyse: Analyse, sentence: str) -> list[str]:
    tree = analyse(sentence).trees[0]
    return [form.phrase.text for form in whole_forms(tree, 0, 400)]


@pytest.mark.parametrize(
    ("sentence", "cut"),
    [
        (
            "La fusée a décollé sans problème ce matin à 7h44 UTC.",
            "La fusée a décollé sans problème.",
        ),
        (
            "Le comédien Mouss Diouf est mort dans la nuit de vendredi à samedi à Marseille.",
            "Le comédien Mouss Diouf est mort à Marseille.",
        ),
        (
            "L’annonce est tombée mardi, l’entreprise Arcelis va supprimer 312 postes en Normandie.",
            "L’entreprise Arcelis va supprimer 312 postes en Normandie.",
        ),
        (
            "La Ville interdira les caméras dans ses arénas dès janvier, a annoncé la mairesse Geneviève Thibodeau.",
            "La Ville interdira les caméras dans ses arénas dès janvier, a annoncé la mairesse.",
        ),
        (
            "Trois jeunes femmes âgées de 18 à 25 ans sont mortes lors d’une bousculade.",
            "Trois jeunes femmes sont mortes lors d’une bousculade.",
        ),
        (
            "Mercredi, au sortir d’un déjeuner, Étienne Carsalade a cédé : le premier ministre retire du budget la "
            "taxe sur les résidences secondaires.",
            "Le premier ministre retire du budget la taxe sur les résidences secondaires.",
        ),
    ],
)
def test_what_hangs_loosely_may_go(analyse: Analyse, sentence: str, cut: str) -> None:
    assert forms(analyse, sentence)[0] == sentence
    assert cut in forms(analyse, sentence)


@pytest.mark.parametrize(
    ("sentence", "lost"),
    [
        ("Le gel des prix protège les locataires âgés de plus de 65 ans.", "âgés de plus de 65 ans"),
        ("Le magasin ferme du lundi à samedi.", "samedi"),
        ("Les chercheurs ont vendu 31 soirées, contre 62 cette année.", "cette année"),
        ("L’usine supprime 1 600 emplois à Rennes, ainsi que 3 600 emplois dans la recherche.", "3 600 emplois"),
        ("Les conducteurs ont voté jeudi à 82 % la grève.", "à 82 %"),
        ("Le prix du papier, en hausse depuis deux ans, explique en partie cette retenue.", "en partie"),
        ("Les premiers résultats, encore partiels, suggèrent une baisse.", "encore partiels"),
        ("Le nombre d’animaux tués a augmenté, contre 74 en 2024.", "74 en 2024"),
        ("La Cour supérieure du Québec a autorisé le recours, selon une étude publiée lundi.", "publiée lundi"),
        ("Sur 412 kilomètres de routes, la vitesse maximale est fixée à 90 km/h.", "Sur 412 kilomètres"),
        ("Prévu initialement pour samedi, le lancement a été reporté.", "Prévu initialement"),
    ],
)
def test_what_bounds_or_counts_stays(analyse: Analyse, sentence: str, lost: str) -> None:
    assert all(lost in form for form in forms(analyse, sentence))


def test_no_cut_leaves_a_sentence_without_its_verb(analyse: Analyse) -> None:
    found = forms(analyse, "La Cour des comptes avertit qu’une maternité sur cinq, soit 91 sites, pourrait fermer.")
    assert found
    assert all("avertit qu’une maternité sur cinq" in form for form in found)


@pytest.mark.parametrize(
    ("sentence", "lost"),
    [
        ("Une maternité sur cinq pourrait fermer d’ici à 2030.", None),
        ("Le festival se tiendra ici en juillet.", "deictic"),
        ("311 ont abandonné.", "count"),
        ("198 garderont leur emploi.", "count"),
        ("L’an dernier, l’hôpital a soigné 418 blessés.", None),
        ("Il y est resté cinq heures.", "pronoun"),
        ("Il y a trois blessés.", None),
    ],
)
def test_a_sentence_says_of_what_it_speaks(analyse: Analyse, sentence: str, lost: str | None) -> None:
    tree = analyse(sentence).trees[0]
    assert dangling_reference(tree, frozenset(tree.tokens)) == lost


@pytest.mark.parametrize(
    ("clear", "unclear"),
    [
        ("La mesure du préfet vise quatre stades.", "La mesure vise quatre stades."),
        ("Le conducteur, un homme de 84 ans, a percuté un mur.", "Le conducteur a percuté un mur."),
        ("Jeudi, la société Velia a rappelé ses casques.", "Jeudi, l’entreprise a rappelé ses casques."),
        ("Le préfet a prolongé les restrictions.", "La jeune femme a prolongé son séjour."),
    ],
)
def test_opening_on_one_that_nothing_names_costs(analyse: Analyse, clear: str, unclear: str) -> None:
    costs = [opens_unnamed(t, frozenset(t.tokens)) for t in (analyse(s).trees[0] for s in (clear, unclear))]
    assert costs[0] == 0.0
    assert costs[1] > 1.0


@pytest.mark.parametrize("day", ["hier", "aujourd’hui", "ce matin", "la nuit dernière", "jeudi dernier"])
def test_a_day_that_only_the_writer_knows_costs(analyse: Analyse, day: str) -> None:
    dated, plain = (analyse(s).trees[0] for s in (f"Le conseil a voté {day} la fermeture.", "Le conseil a voté."))
    assert days_cost(dated, frozenset(dated.tokens)) > days_cost(plain, frozenset(plain.tokens)) == 0.0


@pytest.mark.parametrize(
    "sentence",
    [
        "Le maire l’a annoncé mardi : la piscine municipale fermera ses portes en juin pour quatorze mois.",
        "Selon la préfecture, la cause est connue : la fonderie rejette du plomb dans la rivière depuis cinq ans.",
        "Les enquêteurs le croient peut-être : la fonderie rejette du plomb dans la rivière depuis cinq ans.",
    ],
)
def test_what_bounds_the_clause_behind_a_colon_stays(analyse: Analyse, sentence: str) -> None:
    assert not any(form.startswith(("La piscine", "La fonderie")) for form in forms(analyse, sentence))


def test_what_a_page_says_around_an_article_is_no_description(analyse: Analyse) -> None:
    assert not forms(analyse, "Musées Réservé aux abonnés Par Constance Brécourt Raymond Pastourel a mis sa cravate.")
