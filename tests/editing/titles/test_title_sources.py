"""Where search titles come from besides cuts: quotations with their speaker, places, rubrics, decisions."""

from __future__ import annotations

from collections.abc import Callable

import pytest

from seolint.editing.attribution import Names
from seolint.editing.news import news_of
from seolint.editing.salience import salience
from seolint.editing.syntax.phrases import GIVEN_TITLE
from seolint.editing.syntax.trees import Text
from seolint.editing.titles.fixers import propose_titles
from seolint.editing.titles.labels import title_labels
from seolint.editing.titles.places import placed_first
from seolint.editing.titles.quotes import quoted_titles
from seolint.editing.titles.sentences import sentence_forms
from seolint.editing.titles.themes import themed

Analyse = Callable[..., Text]

ARTICLE = (
    "La tempête Ines a touché le Finistère dans la nuit de mercredi à jeudi. "
    "Les écoles du Finistère resteront fermées. Le cargo Athos est en difficulté au large d’Ouessant. "
    "« Les lignes sont à terre partout », résume Jean Morvan, directeur d’Enedis."
)


def plain(text: str) -> str:
    """The text with ordinary spaces."""
    return text.replace("\u00a0", " ")


@pytest.mark.parametrize(
    ("sentence", "title"),
    [
        (
            "« La digue ne tiendra pas », prévient Claire Fontanel, ingénieure.",
            "Claire Fontanel : « La digue ne tiendra pas »",
        ),
        (
            "« Je n’ai jamais voulu gagner » : la skieuse Solène Kerbrat raconte sa saison",
            "Solène Kerbrat : « Je n’ai jamais voulu gagner »",
        ),
    ],
)  # fmt: skip
def test_a_quotation_bears_the_name_of_who_said_it(analyse: Analyse, sentence: str, title: str) -> None:
    text = analyse(sentence)
    found = [plain(q.phrase.text) for q in quoted_titles(text.trees[0], Names.of([text]), 60)]
    assert title in found


@pytest.mark.parametrize(
    "sentence",
    [
        "« La digue ne tiendra pas », prévient une habitante du quartier.",
        "« La digue ne tiendra pas », a-t-elle prévenu mardi.",
        "Le maire parle d’une « digue qui ne tiendra pas longtemps », raconte Claire Fontanel.",
    ],
)
def test_words_of_somebody_unnamed_or_half_a_sentence_are_no_title(analyse: Analyse, sentence: str) -> None:
    text = analyse(sentence)
    assert not list(quoted_titles(text.trees[0], Names.of([text]), 60))


def test_a_place_that_opens_stands_before_a_colon(analyse: Analyse) -> None:
    tree = analyse("À Orsenne, la mairie interdit la baignade dans le lac jusqu’à la fin du mois d’août").trees[0]
    found = [plain(f.phrase.text) for f in placed_first(tree, 60)]
    assert "Orsenne : la mairie interdit la baignade dans le lac" not in found  # a rule holds until its day
    tree = analyse("À Orsenne, une partition de 1874 a été retrouvée dans le grenier du théâtre municipal").trees[0]
    found = [plain(f.phrase.text) for f in placed_first(tree, 60)]
    assert any(f.startswith("Orsenne : une partition") for f in found)


def test_beside_the_town_a_facility_needs_no_name(analyse: Analyse) -> None:
    headline = (
        "À Brives-la-Haute, le conseil municipal vote de justesse la fermeture de la patinoire Paul-Morin et promet "
        "un nouvel équipement à l’horizon 2030"
    )
    found = [plain(f.phrase.text) for f in placed_first(analyse(headline).trees[0], 62)]
    assert "Brives-la-Haute : le conseil vote la fermeture de la patinoire" in found


def test_what_is_decided_may_stand_for_the_decision(analyse: Analyse) -> None:
    tree = analyse(
        "À Vannes, le conseil municipal adopte de justesse la fermeture du port aux voitures le dimanche, "
        "un projet qui divise la majorité",
        GIVEN_TITLE,
    ).trees[0]
    assert "La fermeture du port aux voitures le dimanche" in [f.phrase.text for f in title_labels(tree, 60)]


def test_the_rubric_of_the_title_stands_before_what_the_article_tells(analyse: Analyse) -> None:
    texts = [analyse(ARTICLE)]
    given = analyse("Tempête Ines : 80 000 foyers privés d’électricité", GIVEN_TITLE)
    names = Names.of([*texts, given])
    forms = sentence_forms(texts, names, verbatim=False)
    weights, news = salience(texts, given, ""), news_of(texts, given, "")
    found = [plain(p.text) for p in themed(texts, given, "", forms, weights, news, names)]
    assert "Tempête Ines : les écoles du Finistère resteront fermées" in found
    # A subject's name is repeated nowhere.
    assert not any(t.lower().count("tempête ines") > 1 for t in found)


def test_no_proposal_is_a_shorter_form_of_another(analyse: Analyse) -> None:
    texts = [analyse(ARTICLE)]
    found = [p.text for p in propose_titles(texts, None, "tempête Ines", Names.of(texts), limit=20)]
    assert found
    assert not any(a != b and set(a.lower().split()) < set(b.lower().split()) for a in found for b in found)


def test_a_verb_that_asks_what_it_led_to_ends_no_title(analyse: Analyse) -> None:
    texts = [analyse("Une grève de six jours s’était soldée par l’embauche de douze marins dans la compagnie.")]
    forms = sentence_forms(texts, Names.of(texts), verbatim=False)
    assert not any(plain(f.phrase.text).endswith("soldée") for f in forms)
