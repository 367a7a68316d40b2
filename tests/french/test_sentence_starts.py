"""Where a sentence may begin without a stop before it: none of these may be lost with what stands before."""

from __future__ import annotations

import pytest

from seolint.french.debris.finding import find_debris
from seolint.french.sentence_starts import sentence_may_begin

LINES = [
    "Abonnez-vous à notre newsletter",
    "Activez les notifications pour être alerté en temps réel",
    "Lire aussi : La piscine municipale rouvre en juin",
    "Voir tous les commentaires (18)",
    "Partager cet article sur Facebook",
    "Photo : La Presse canadienne / Jean Tremblay",
    "Par Camille Rouault et Paul Morin",
]
SENTENCES = [
    "Orsenne compte 4 200 habitants depuis le dernier recensement.",
    "Marc Dubois a porté plainte mardi.",
    "Jeanne Morel, 43 ans, habite la rue depuis 2011.",
    "Nathalie Roux et Karim Belkacem ont saisi le tribunal.",
    "Passagers et cheminots ont fêté le premier départ.",
    "Réunis en urgence, les maires demandent un moratoire.",
    "40 pompiers étaient encore mobilisés mercredi.",
    "À Lyon, la circulation reprend peu à peu.",
    "Selon Paul Vidal, la digue tiendra.",
]


@pytest.mark.parametrize("sentence", SENTENCES)
@pytest.mark.parametrize("line", LINES)
def test_the_sentence_behind_a_line_without_a_stop_stays(line: str, sentence: str) -> None:
    text = f"Le feu est éteint. {line} {sentence}"
    kept = len(text) - len(sentence)
    assert all(found.span.end <= kept for found in find_debris(text))


@pytest.mark.parametrize(
    "line",
    [
        "Téléchargez l’appli Ouest-Courrier pour suivre l’actualité en direct.",
        "Pourquoi le ciel de New York est devenu orange",
        "Abonnez-vous pour 3 euros par mois.",
        "Publié le 12 mars 2024 à 10 h 15",
    ],
)
def test_names_and_numbers_of_a_line_begin_none(line: str) -> None:
    assert sentence_may_begin(line, 0, len(line)) is None
