"""A keyphrase under inflection, elision, contraction; order, sentences, queries, slugs."""

from __future__ import annotations

import pytest

from seolint.french.matching import (
    contains,
    content_stems,
    count,
    density,
    find_keyphrase,
    in_slug,
    keyphrase_size,
    units,
)
from seolint.french.parse import Parser
from seolint.french.stems import fold, stem

FOUND = [
    ("voiture électrique", "Les voitures électriques coûtent cher.", "voitures électriques"),
    ("prise d’otages", "La prise des otages a duré.", "prise des otages"),
    ("l’Ukraine", "Il vit en Ukraine.", "Ukraine"),
    ("Ukraine", "L’Ukraine attend.", "Ukraine"),
    ("Corée du Nord", "Les ports de Corée du Nord.", "Corée du Nord"),
    ("Corée du Nord", "De la Corée\u00a0du\u00a0Nord.", "Corée\u00a0du\u00a0Nord"),
    ("Corée du Nord", "LA COREE DU NORD MENACE", "COREE DU NORD"),
    ("états-unis", "Les Etats-Unis livrent.", "Etats-Unis"),
    ("œuvre d’art", "Des oeuvres d'art volées.", "oeuvres d'art"),
    ("droit au logement", "Le droit à un logement décent.", "droit à un logement"),
    ("porte-parole", "La porte parole du parti.", "porte parole"),
    ("journal local", "Les journaux locaux.", "journaux locaux"),
    ("recherche et développement", "La recherche et le développement.", "recherche et le développement"),
    ("images satellite", "Des images « satellite » floues.", "images « satellite"),
    ("transition énergétique", "La Transition énergétique.", "Transition énergétique"),
]
ABSENT = [
    ("Corée du Nord", "Le Nord de la Corée."),
    ("Corée du Nord", "La Corée et le Nord."),
    ("Corée du Nord", "La Corée, du Nord au Sud."),
    ("voiture électrique", "Une voiture. Électrique, elle l’est."),
    ("voiture électrique", "Une voiture rouge et électrique."),
    ("prix", "Le printemps."),
    ("cote", "La côte est belle."),
    ("nation", "Le débat national."),
]


@pytest.mark.parametrize(("keyphrase", "text", "found"), FOUND)
def test_found_without_a_model(keyphrase: str, text: str, found: str) -> None:
    assert [s.of(text) for s in find_keyphrase(keyphrase, text)] == [found]


@pytest.mark.parametrize(("keyphrase", "text", "found"), FOUND)
def test_found_in_a_parse(parser: Parser, keyphrase: str, text: str, found: str) -> None:
    assert [s.of(text) for s in find_keyphrase(keyphrase, parser.parse_many([text])[0])] == [found]


@pytest.mark.parametrize(("keyphrase", "text"), ABSENT)
def test_absent(keyphrase: str, text: str) -> None:
    assert not contains(keyphrase, text)


@pytest.mark.parametrize(
    ("keyphrase", "parts"),
    [
        ("munitions Corée du Nord Russie", ("munitions", "Corée du Nord", "Russie")),
        ("voiture électrique", ("voiture électrique",)),
        ("John Kirby", ("John Kirby",)),
        ("Banque centrale européenne", ("Banque centrale européenne",)),
        ("guerre en Ukraine", ("guerre en Ukraine",)),
        ("prix immobilier Paris", ("prix immobilier", "Paris")),
        ("prix, loyer", ("prix", "loyer")),
        ("Corée du Nord munitions", ("Corée du Nord", "munitions")),
    ],
)
def test_units_of_a_query(keyphrase: str, parts: tuple[str, ...]) -> None:
    assert units(keyphrase) == parts


def test_units_come_in_any_order_but_in_one_sentence() -> None:
    query = "munitions Corée du Nord Russie"
    assert contains(query, "La Russie reçoit des munitions de la Corée du Nord.")
    assert not contains(query, "La Russie reçoit des munitions. La Corée du Nord se tait.")
    assert not contains(query, "La Russie reçoit des munitions du nord de la Corée.")


def test_count_density_size() -> None:
    texts = ["La Corée du Nord menace. La Corée du Nord tire.", "Rien."]
    assert count("Corée du Nord", texts) == 2
    assert density(2, 40) == 5.0
    assert density(0, 0) == 0.0
    assert keyphrase_size("la Corée du Nord") == 2


@pytest.mark.parametrize(
    ("keyphrase", "slug", "inside"),
    [
        ("Corée du Nord", "coree-du-nord-munitions-russie", True),
        ("Corée du Nord", "/monde/coree-nord/", True),
        ("Corée du Nord", "nord-de-la-coree", False),
        ("voiture électrique", "voitures-electriques-2026", True),
        ("munitions Corée du Nord", "coree-du-nord-munitions", True),
        ("l’été", "ete-indien", True),
        ("prix", "printemps", False),
    ],
)
def test_slug(keyphrase: str, slug: str, inside: bool) -> None:
    assert in_slug(keyphrase, slug) is inside


def test_content_stems_leave_out_what_names_nothing() -> None:
    assert content_stems("L’Ukraine et les guerres") == ("ukrain", "guerr")


@pytest.mark.parametrize(
    "forms",
    [
        "européen européenne européens européennes",
        "journal journaux",
        "nouveau nouvelle nouveaux nouvelles",
        "actif active actifs actives",
        "premier première",
        "militaire militaires",
        "arrêté arrêtée arrêtés arrêtées",
        "grec grecque",
        "bateau bateaux",
        "français française",
        "secret secrète",
    ],
)
def test_forms_of_one_word_share_a_stem(forms: str) -> None:
    assert len({stem(f) for f in forms.split()}) == 1


def test_other_words_do_not() -> None:
    assert len({stem(w) for w in ("nation", "national", "mer", "mère", "port", "porte-avions")}) == 6
    assert fold("Œuvre d’Été") == "oeuvre d’ete"
