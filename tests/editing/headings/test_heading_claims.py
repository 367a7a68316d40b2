"""Headings that name who speaks, keep what makes a statement worth telling, and tell something."""

from __future__ import annotations

import pytest

from seolint.editing.attribution import Names
from seolint.editing.candidates.collected import Candidate, candidates
from seolint.editing.paragraphs import paragraph_edges
from seolint.french.debris.boilerplate import opens_boilerplate
from seolint.french.debris.finding import find_debris
from tests.editing.conftest import Analyse


def said(analyse: Analyse, *texts: str) -> list[str]:
    """The candidates of one section."""
    return [c.text for c in shapes(analyse, *texts)]


def shapes(analyse: Analyse, *texts: str) -> list[Candidate]:
    """The candidates of one section, with what is known of them."""
    made = [analyse(text, n) for n, text in enumerate(texts)]
    return candidates(made, Names.of(made))


def test_half_of_a_hyphenated_noun_names_nobody(analyse: Analyse) -> None:
    text = "L’affaire a éclaté en mai, lorsqu’une aide-soignante a remarqué que le badge d’un patient servait encore."
    assert not any("selon soignante" in c for c in said(analyse, text))


def test_a_participle_in_the_subject_stays(analyse: Analyse) -> None:
    text = "Le directeur a affirmé que la carte d’un patient décédé depuis trois semaines servait encore."
    found = said(analyse, text)
    assert all("décédé" in c for c in found if "servait" in c or "sert" in c)


def test_a_relative_beside_an_object_may_go_but_not_what_bounds_the_object(analyse: Analyse) -> None:
    text = "La défense a plaidé la relaxe pour les faits antérieurs à 2015, qu’elle juge prescrits."
    found = said(analyse, text)
    assert "La défense a plaidé la relaxe pour les faits antérieurs à 2015" in found
    assert "La défense a plaidé la relaxe" not in found


def test_since_then_is_no_part_of_the_claim(analyse: Analyse) -> None:
    found = said(analyse, "Douze familles se sont depuis constituées parties civiles.")
    assert "Douze familles se sont constituées parties civiles" in found


@pytest.mark.parametrize(
    "text",
    [
        "Les premiers acheteurs sont déjà connus.",
        "Le juge de Nantes n’a pas été convaincu.",
        "Le ministre des Transports s’est rendu sur place mardi.",
    ],
)
def test_a_bare_state_tells_nothing(analyse: Analyse, text: str) -> None:
    assert all("unsaid" in c.shape for c in shapes(analyse, text) if c.kind == "clause")


def test_the_pluperfect_is_a_scene(analyse: Analyse) -> None:
    found = [c for c in shapes(analyse, "La mairie avait fermé les écoles pendant deux jours.") if c.kind == "clause"]
    assert found
    assert all("background" in c.shape for c in found)


def test_a_press_releases_sender_heads_nothing_and_stands_apart(analyse: Analyse) -> None:
    opening = "La production débutera en septembre dans les ateliers de la commune de Belval."
    about = "À propos de Tramond : fondée en 2012, Tramond emploie 80 personnes et a levé 12 millions d’euros."
    assert opens_boilerplate(about)
    assert opens_boilerplate("Contact presse : Luce Varin, presse@tramond.example")
    assert not opens_boilerplate("À propos de la grève, le maire a parlé de malentendu.")
    assert not any("80 personnes" in c for c in said(analyse, opening, about))
    assert [about[:8] == (opening + " " + about)[e.end :][:8] for e in paragraph_edges(f"{opening} {about}")] == [True]


def test_a_consent_goes_whole() -> None:
    consent = "En cliquant sur S’inscrire, vous acceptez nos conditions d’utilisation."
    found = find_debris(f"Le maire a tenu parole. {consent} La séance reprend lundi matin.")
    assert [d.span.of(f"Le maire a tenu parole. {consent} La séance reprend lundi matin.") for d in found] == [consent]


def test_an_invitation_to_notifications_is_debris() -> None:
    text = "Les résultats sont attendus en mai. Inscrivez-vous pour recevoir les notifications de nos dernières infos"
    assert [d.span.of(text) for d in find_debris(text)] == [text.partition(". ")[2]]


def test_the_mark_between_two_stamps_goes_along() -> None:
    text = "Publié le 14/10/2025 à 18h42 • Temps de lecture : 4 min. L’eau s’est retirée des vignes."
    gone = find_debris(text)
    assert "•" in "".join(d.span.of(text) for d in gone)
