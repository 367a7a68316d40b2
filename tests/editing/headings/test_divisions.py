"""Sections and headings found together."""

from __future__ import annotations

from seolint.editing.attribution import Names
from seolint.editing.candidates.collected import candidates
from seolint.editing.headings.aboutness import about
from seolint.editing.headings.openers import invitations
from seolint.editing.headings.ranking import weigh
from seolint.editing.headings.segmentation import section_starts
from tests.editing.conftest import Analyse

NONE: frozenset[str] = frozenset()

SECTION = (
    "La mairie a fermé le pont de Tréban. Le pont avait été construit en 1934. Il ne supporte plus les camions. "
    "Les cars passent par la vallée. Le trajet dure une heure. Un marchand vend des cerises rouges sur la place."
)


def rated(analyse: Analyse, text: str) -> dict[str, float]:
    parsed = analyse(text)
    weighing = weigh([[parsed]], NONE, NONE)
    return {c.text: about(c, weighing, 0) for c in candidates([parsed], Names.of([parsed]))}


def test_a_heading_says_what_its_section_opens_on_and_goes_on_with(analyse: Analyse) -> None:
    found = rated(analyse, SECTION)
    assert found["La mairie a fermé le pont de Tréban"] > 0 > found["Un marchand vend des cerises rouges"]


def test_a_sentence_that_a_pronoun_goes_on_with_is_spoken_of_twice(analyse: Analyse) -> None:
    rest = " Le trajet dure une heure. Les cars passent par la vallée. Un marchand vend des cerises rouges."
    alone = rated(analyse, "La mairie a fermé le pont. Un âne broute." + rest)["La mairie a fermé le pont"]
    twice = rated(analyse, "La mairie a fermé le pont. Il s’effondrait." + rest)["La mairie a fermé le pont"]
    assert twice > alone


def test_a_paragraph_invites_by_the_heading_that_it_opens_on(analyse: Analyse) -> None:
    named = analyse("La mairie de Tréban a fermé le pont aux camions. Il ne tenait plus.")
    unnamed = analyse("Elle a ensuite changé d’avis. On ne sait pas pourquoi.")
    first, second = invitations([named, unnamed], Names.of([named, unnamed]), title=NONE, focus=NONE)
    assert first > 0.5
    assert second == -1.0


def test_a_section_begins_where_a_paragraph_invites() -> None:
    paragraphs = [f"Le conseil de la ville numéro {i} a voté " + "un budget de travaux " * 12 + "." for i in range(8)]
    assert section_starts(paragraphs) == [4]
    assert section_starts(paragraphs, invitations=[float(i == 3) for i in range(8)]) == [3]
