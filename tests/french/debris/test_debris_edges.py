"""Sections above and signatures below an article: labels of the page, where nothing but they stand there."""

from __future__ import annotations

import pytest

from seolint.editing.ledger import count_facts
from seolint.french.debris.edges import edges_of, without_edges
from seolint.french.debris.finding import find_debris

FIRST = "il avait promis aux riverains que la halle rouvrirait avant les fêtes de fin d’année."
PROSE = "Les travaux commenceront au printemps prochain, selon la maire de la commune."


def at_the_edges(*lines: str) -> list[str]:
    return [span.of(lines[n]) for n, span in edges_of(lines, [()] * len(lines))]


@pytest.mark.parametrize(
    ("line", "section"),
    [
        ("Justice", "Justice"),
        ("Accueil › Faits divers", "Accueil › Faits divers"),
        ("Société Lundi encore, Elle " + FIRST, ""),
        ("Environnement Il " + FIRST, "Environnement"),
        ("SANTÉ - Marc Dubois a juré, " + FIRST, "SANTÉ - "),
        ("Carnet 3 min La comédienne a dit adieu, " + FIRST, "Carnet 3 min"),
        ("Accueil›TransportsIl " + FIRST, "Accueil›Transports"),
        ("Culture Publié le 3 mars 2025 à 10 h 12", "Culture"),
        ("Sciences Po a rouvert ses portes, et " + FIRST, ""),
        ("Justice a été rendue, et " + FIRST, ""),
        ("Sportif accompli, " + FIRST, ""),
        ("France Travail a écrit aux inscrits, et " + FIRST, ""),
    ],
)
def test_a_section_is_one_alone_or_before_the_first_sentence(line: str, section: str) -> None:
    assert at_the_edges(line, PROSE) == ([section] if section else [])


def test_a_section_before_other_debris_is_one() -> None:
    line = "Monde La suite après cette publicité Marc Dubois a juré, " + FIRST
    found = [d.span for d in find_debris(line)]
    assert [span.of(line) for _, span in edges_of([line, PROSE], [found, ()])] == ["Monde"]


def test_a_section_below_the_first_sentence_is_a_word_of_the_article() -> None:
    assert at_the_edges(PROSE, "Politique", PROSE) == []


def test_a_name_alone_at_the_end_is_who_wrote() -> None:
    assert at_the_edges(PROSE, "Solange Perrichon") == ["Solange Perrichon"]
    assert at_the_edges("Portrait", "Solange Perrichon", PROSE) == ["Portrait", "Solange Perrichon"]


def test_a_name_alone_at_the_top_may_be_the_title() -> None:
    assert at_the_edges("Solange Perrichon", PROSE) == []


def test_somebody_the_article_tells_of_did_not_write_it() -> None:
    assert at_the_edges(PROSE, "Perrichon n’a pas répondu à nos questions.", "Solange Perrichon") == []


@pytest.mark.parametrize("line", ["Vive la France", "Bonne Année", "Le Monde", "Trois Écoles"])
def test_words_in_capitals_are_no_name(line: str) -> None:
    assert at_the_edges(PROSE, line) == []


def test_a_text_without_its_edges_keeps_every_sentence() -> None:
    assert without_edges(["Monde", "Opinions Il " + FIRST, PROSE, "Solange Perrichon"]) == [
        "",
        "Il " + FIRST,
        PROSE,
        "",
    ]


def test_a_sentence_stuck_to_the_question_of_a_title_stays() -> None:
    text = "À lire aussi : Comment se faire indemniser ?La question de l’alerte est déjà posée."
    assert [d.span.of(text) for d in find_debris(text)] == ["À lire aussi : Comment se faire indemniser ?"]


@pytest.mark.parametrize(
    ("debris", "sentence"),
    [
        ("Photo Odile Marchal / Presse Sport Images", "Jamais la halle n’avait été aussi pleine."),
        ("Jouer comporte des risques : endettement, dépendance. Appelez le 09 00 00 00 00", "Et la halle a rouvert."),
    ],
)
def test_a_sentence_stuck_to_debris_stays_whole(debris: str, sentence: str) -> None:
    text = debris + sentence
    assert [d.span.of(text) for d in find_debris(text)] == [debris]


def test_a_name_in_capitals_for_a_newspaper_is_a_credit() -> None:
    text = "La halle, le 14 octobre 2025. ODILE MARCHAL POUR « LA DÉPÊCHE DU LAC » Elle rouvrira en mars."
    assert [d.span.of(text) for d in find_debris(text)] == ["ODILE MARCHAL POUR « LA DÉPÊCHE DU LAC »"]


def test_the_ledger_counts_a_name_but_where_it_signs() -> None:
    prose = "Les travaux commenceront au printemps prochain, selon la maire de la commune."
    assert count_facts(f"{prose}\nSolange Perrichon", prose, ["Solange Perrichon"]).lost == ()
    told = f"{prose}\nSolange Perrichon a porté plainte mardi.\n{prose}"
    assert "perrichon" in count_facts(told, f"{prose}\n{prose}", ["Solange Perrichon"]).lost
    middle = f"{prose}\nSolange Perrichon\n{prose}"
    assert "perrichon" in count_facts(middle, f"{prose}\n{prose}", ["Solange Perrichon"]).lost
