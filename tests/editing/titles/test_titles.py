"""Search titles, headline, description, slug from a given title and an article."""

from __future__ import annotations

from collections.abc import Callable

import pytest

from seolint.editing.attribution import Names
from seolint.editing.descriptions.fixers import MAX_CHARACTERS, MAX_PIXELS, MIN_CHARACTERS, choose_description
from seolint.editing.syntax.phrases import GIVEN_TITLE
from seolint.editing.syntax.trees import Text
from seolint.editing.titles.fixers import HEADLINE_LIMIT, choose_headline, fits, propose_titles
from seolint.editing.titles.slugs import make_slug
from seolint.french.widths import pixels

ARTICLE = (
    "La commune de Saint-Aubin a fermé sa piscine municipale lundi matin après la découverte d’une fissure. "
    "Le maire, Jean Morel, a déclaré mardi que les travaux de la piscine municipale coûteraient 400 000 euros. "
    "La piscine municipale accueille chaque année 60 000 nageurs, des écoles de la vallée et trois clubs sportifs. "
    "Des ingénieurs estiment que la fissure est probablement apparue pendant la sécheresse de l’été dernier. "
    "Elle devrait rouvrir au printemps."
)


@pytest.fixture
def article(analyse: Callable[..., Text]) -> list[Text]:
    return [analyse(ARTICLE)]


def test_titles_fit_and_are_distinct(article: list[Text]) -> None:
    found = propose_titles(article, None, "piscine municipale", Names.of(article))
    assert found
    assert all(fits(p.text) for p in found)
    assert len({p.text for p in found}) == len(found)
    assert any("piscine municipale" in p.text.lower() for p in found[:1])


def test_a_hedged_purpose_becomes_a_conditional(analyse: Callable[..., Text], article: list[Text]) -> None:
    given = analyse(
        "Des documents montrent que la société Vaubert envoie secrètement des machines à la Hongrie, "
        "probablement pour fournir des turbines alors que la demande augmente.",
        GIVEN_TITLE,
    )
    found = propose_titles(article, given, "", Names.of([*article, given]))
    assert found[0].text == "La société Vaubert fournirait des turbines à la Hongrie"
    assert found[0].phrase.transforms == ("conditional",)


def test_without_liberties_every_word_stands_in_the_source(analyse: Callable[..., Text], article: list[Text]) -> None:
    given = analyse(
        "Des images suggèrent que la commune de Saint-Aubin aurait fermé sa piscine municipale en mars.", GIVEN_TITLE
    )
    found = propose_titles(article, given, "", Names.of(article), verbatim=True)
    assert found
    assert all(not p.phrase.transforms for p in found)


def test_a_short_title_is_kept_as_given(analyse: Callable[..., Text], article: list[Text]) -> None:
    given = analyse("La piscine de Saint-Aubin ferme ses portes.", GIVEN_TITLE)
    found = propose_titles(article, given, "piscine", Names.of(article))
    assert (found[0].text, found[0].reason) == ("La piscine de Saint-Aubin ferme ses portes", "given")


def test_a_headline_is_as_given_but_for_its_period(analyse: Callable[..., Text], article: list[Text]) -> None:
    given = analyse("La piscine municipale de Saint-Aubin ferme après la découverte d’une fissure.", GIVEN_TITLE)
    headline = choose_headline(article, given, "", Names.of(article))
    assert headline is not None
    assert headline.text == "La piscine municipale de Saint-Aubin ferme après la découverte d’une fissure"


def test_only_a_very_long_headline_loses_its_last_clauses(analyse: Callable[..., Text], article: list[Text]) -> None:
    given = analyse(
        "Des images montrent que la société Vaubert livre discrètement des machines à la Hongrie, "
        "probablement pour fournir des turbines alors que les stocks diminuent.",
        GIVEN_TITLE,
    )
    headline = choose_headline(article, given, "", Names.of(article))
    assert headline is not None
    assert len(headline.text) <= HEADLINE_LIMIT
    assert "livre discrètement des machines à la Hongrie" in headline.text


def test_descriptions_are_whole_sentences_in_range(article: list[Text]) -> None:
    found = choose_description(article, None, "piscine municipale")
    assert found
    for phrase in found:
        assert MIN_CHARACTERS <= len(phrase.text) <= MAX_CHARACTERS
        assert pixels(phrase.text, 14) <= MAX_PIXELS
        assert phrase.text.endswith(".")
        assert not phrase.text.startswith("Elle")


@pytest.mark.parametrize(
    ("title", "keyphrase", "skipped", "slug"),
    [
        ("La Corée du Nord fournirait des munitions", "Corée du Nord", {"fournirait"}, "coree-du-nord-munitions"),
        ("L’œuvre d’art volée à Besançon", "", set(), "oeuvre-art-volee-besancon"),
        ("Ouverture du musée", "musée d’Orsay", set(), "musee-d-orsay-ouverture"),
        ("!", "", set(), ""),
        ("Une tortue géante surprend les pêcheurs", "tortues", (), "tortue-geante-surprend-pecheurs"),
        ("France : Novalac va supprimer 7 000 emplois", "", {"va", "supprimer"}, "france-novalac-7000-emplois"),
        ("Asie de l’Est : alerte au typhon", "", set(), "asie-est-alerte-typhon"),
        ("L’orgue de Malevaux sonnera de nouveau", "", {"sonnera"}, "orgue-malevaux"),
        ("Grand film deuxième meilleur lancement annuel au Royaume-Uni", "", set(),
         "grand-film-deuxieme-meilleur-lancement-annuel"),
        ("La maire Claire Morvan renonce au projet de piscine de 48 M€", "", set(),
         "maire-claire-morvan-renonce-projet-piscine"),
    ],
)  # fmt: skip
def test_slugs(title: str, keyphrase: str, skipped: set[str], slug: str) -> None:
    assert make_slug(title, keyphrase, frozenset(skipped)) == slug


def test_a_slug_ends_between_words() -> None:
    slug = make_slug("anticonstitutionnellement " + " ".join(f"mot{i}suivant" for i in range(20)))
    assert len(slug) <= 75
    assert not slug.endswith("-")


LAKE = (
    "Les analyses menées par l’université de Chambéry montrent que le lac de Sainte-Foy contient deux fois plus de "
    "mercure que prévu. Les volumes ont triplé depuis. Une association de pêcheurs a saisi le tribunal de Chambéry. "
    "Le projet divise la vallée."
)
LAKE_TITLE = (
    "Des analyses révèlent que l’ancienne papeterie de Sainte-Foy rejetait du mercure dans le lac, "
    "vraisemblablement depuis les années 1970, alors que la baignade y est autorisée chaque été"
)


def test_a_form_of_the_given_title_wins_over_the_article(analyse: Callable[..., Text]) -> None:
    texts, given = [analyse(LAKE)], analyse(LAKE_TITLE, GIVEN_TITLE)
    found = propose_titles(texts, given, "mercure", Names.of([*texts, given]))
    assert found[0].reason == "compressed"
    assert "papeterie" in found[0].text
    assert "mercure" in found[0].text
    # «révèlent que» is left out: the conditional carries it.
    assert "rejetterait" in found[0].text


def test_no_title_opens_on_a_thing_that_nothing_names(analyse: Callable[..., Text]) -> None:
    texts = [analyse(LAKE)]
    found = propose_titles(texts, None, "mercure", Names.of(texts))
    assert found
    assert not any(p.text.startswith(("Les volumes", "Le projet")) for p in found)


def test_proposals_say_different_things(analyse: Callable[..., Text]) -> None:
    texts = [analyse(LAKE)]
    given = analyse(
        "Basket : privée de deux titulaires, Roanne bat Nanterre au bout de la prolongation et "
        "obtient pour la première fois depuis dix ans une place en finale",
        GIVEN_TITLE,
    )
    found = [p.text for p in propose_titles(texts, given, "Roanne", Names.of([*texts, given]))]
    assert any("bat Nanterre" in t for t in found)
    assert any("une place en finale" in t and "bat" not in t for t in found)


def test_a_description_opens_on_nothing_unknown_and_leaves_no_verb_hanging(analyse: Callable[..., Text]) -> None:
    texts = [
        analyse(
            "Réunie lundi soir, l’assemblée de la coopérative de Brioude a adopté par 31 voix contre 12 la vente du "
            "moulin à huile, à compter du 1er mars, sous réserve d’un accord des banques. Les volumes ont triplé "
            "depuis, passant de 12 à 36 tonnes par an, et le moulin représente désormais un tiers des ventes totales."
        )
    ]
    found = choose_description(texts, None, "moulin à huile")
    assert found
    assert "a adopté par 31 voix contre 12 la vente du moulin à huile" in found[0].text
    assert not any(p.text.startswith("Les volumes") for p in found)


def test_a_slug_is_a_few_telling_words() -> None:
    slug = make_slug("Handball : malgré la blessure de sa capitaine, Brézac renverse Port-Solène dans les dernières "
                     "secondes et décroche une place", "Brézac")  # fmt: skip
    assert "brezac" in slug
    assert len(slug) <= 60
    assert 3 <= len(slug.split("-")) <= 8


def test_without_a_title_the_lead_speaks(analyse: Callable[..., Text]) -> None:
    texts = [
        analyse(
            "Des courriels confidentiels montrent que la brasserie Dumoulin, à Foix, achète du houblon périmé depuis "
            "plusieurs mois. La brasserie conteste toute fraude. L’atelier voisin a fermé en mai."
        )
    ]
    found = propose_titles(texts, None, "houblon", Names.of(texts))
    assert found[0].reason == "lead"
    assert found[0].text.startswith("La brasserie Dumoulin")
    assert "achèterait du houblon périmé" in found[0].text


def test_whom_the_subject_belongs_to_may_stand_before_a_colon(analyse: Callable[..., Text]) -> None:
    texts = [analyse(LAKE)]
    given = analyse(
        "Le secrétaire général de la Francophonie annonce sa démission après douze ans de mandat et deux sommets",
        GIVEN_TITLE,
    )
    names = Names.of([*texts, given])
    found = [p.text.replace("\u00a0", " ") for p in propose_titles(texts, given, "", names, limit=20)]
    assert any(t.startswith("Francophonie : le secrétaire général annonce sa démission") for t in found)
    assert not any(":" in p.text for p in propose_titles(texts, given, "", names, limit=20, verbatim=True))


def test_a_title_never_keeps_what_hung_on_words_left_out(analyse: Callable[..., Text]) -> None:
    texts = [
        analyse(
            "Brunel est un logiciel libre dérivé du projet Vaubert et incluant le moteur Hélios. "
            "Le logiciel sert à trier des images."
        )
    ]
    found = propose_titles(texts, None, "logiciel libre", Names.of(texts))
    assert not any("libre le moteur" in p.text for p in found)
