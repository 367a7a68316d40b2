"""Repetitions near each other and runs shared by two sentences."""

from __future__ import annotations

from seolint.french.parse import Parser
from seolint.french.repetitions import SharedRun, nearby_repetitions, shared_runs

TEXT = (
    "Le navire quitte le port. Un autre navire le suit, puis deux navires encore. Ce navire porte des armes. "
    "La Russie attend, la Russie paie, la Russie reçoit, la Russie se tait."
)


def test_a_common_word_four_times_is_found_in_all_its_forms(parser: Parser) -> None:
    (found,) = nearby_repetitions(parser.parse_many([TEXT])[0])
    assert found.lemma == "navire"
    assert [s.of(TEXT) for s in found.places] == ["navire", "navire", "navires", "navire"]


def test_the_keyphrase_is_exempt(parser: Parser) -> None:
    assert nearby_repetitions(parser.parse_many([TEXT])[0], exempt=["navires russes"]) == []


def test_far_apart_is_not_near(parser: Parser) -> None:
    assert nearby_repetitions(parser.parse_many([TEXT])[0], window=8) == []


def test_sentences_that_share_a_long_run() -> None:
    one = "Deux cargos ont transporté à plusieurs reprises des centaines de conteneurs de la Corée du Nord."
    two = "Selon lui, deux cargos ont transporté à plusieurs reprises des centaines de conteneurs de munitions."
    assert shared_runs([one, "Rien de commun ici.", two]) == [SharedRun(0, 2, 12)]
    assert shared_runs([one, two], minimum=13) == []
