"""What is known of words, from the installed model."""

from __future__ import annotations

import subprocess
import sys

import pytest

from seolint.french.lexicon import frequency_rank, is_known, parts_of_speech, prefers_lower_case, rarity


@pytest.mark.parametrize(
    "word", ["maison", "Maison", "auparavant", "confirmer", "Kirby", "agent", "été", "conteneurs", "aujourd’hui"]
)
def test_known_words(word: str) -> None:
    assert is_known(word)


@pytest.mark.parametrize("word", ["dansle", "xqzt", "lapopulation", "auparavantLe", ""])
def test_unknown_words(word: str) -> None:
    assert not is_known(word)


def test_rarity_rises_from_the_commonest_to_the_unseen() -> None:
    order = ["de", "dans", "maison", "munitions", "conteneur", "xqzt"]
    found = [rarity(word) for word in order]
    assert found == sorted(found)
    assert 0 <= found[0] < 0.1
    assert found[-1] == 1


def test_case_takes_the_commoner_form() -> None:
    assert frequency_rank("MAISON") == frequency_rank("maison")
    assert frequency_rank("Corée") == frequency_rank("Corée".capitalize())
    assert frequency_rank("xqzt") is None


def test_capitals_that_names_have_and_capitals_that_beginnings_have() -> None:
    assert [w for w in ("Selon", "Naturellement", "Moscou", "Paris", "Xqzt") if prefers_lower_case(w)] == [
        "Selon",
        "Naturellement",
    ]


def test_parts_of_speech_of_the_lemma_tables() -> None:
    assert parts_of_speech("moment") == {"NOUN"}
    assert parts_of_speech("dorment") == {"VERB"}
    assert {"ADJ", "VERB"} <= parts_of_speech("négligent")
    assert parts_of_speech("xqzt") == frozenset()


def test_spacy_is_not_imported() -> None:
    code = "from seolint.french.lexicon import is_known; import sys; is_known('maison'); print('spacy' in sys.modules)"
    assert subprocess.run([sys.executable, "-c", code], capture_output=True, text=True, check=True).stdout == "False\n"
