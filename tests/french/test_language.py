"""Is it French? Sentences of seven languages, and passages of one inside another."""

from __future__ import annotations

import json
from pathlib import Path

import pytest

from seolint.french.language import foreign_passages, guess_language, is_french

from .foreign_sentences import FOREIGN

FRENCH = (
    "Le gouvernement a annoncé vendredi que de nouvelles sanctions seraient prises la semaine prochaine.",
    "Les images satellite montrent deux cargos qui transportent des centaines de conteneurs.",
    "Kirby a déclaré que la Corée du Nord avait envoyé 1 000 conteneurs de munitions.",
    "Cliquez sur le bouton pour accepter les cookies et continuer la lecture.",
    "L’entreprise n’avait jamais été informée du problème, d’après ses avocats.",
)


@pytest.mark.parametrize("sentence", FRENCH)
def test_french(sentence: str) -> None:
    assert is_french(sentence) is True


@pytest.mark.parametrize(("language", "sentence"), [(k, s) for k, ss in FOREIGN.items() for s in ss])
def test_foreign(language: str, sentence: str) -> None:
    assert guess_language(sentence).language == language


def test_too_little_to_tell() -> None:
    assert is_french("Maria, Angara, Dunai") is None
    assert is_french("") is None
    assert guess_language("12 % — 30").words == 0


def test_typography_does_not_matter() -> None:
    text = "L’État n’a pas dit qu’il aiderait les villes d’ici à l’été."
    assert guess_language(text) == guess_language(text.replace("’", "'"))


def test_a_foreign_sentence_in_a_french_paragraph_is_found_in_its_place() -> None:
    english = " ".join(FOREIGN["en"][:2])
    text = f"{FRENCH[0]} {english} {FRENCH[1]}"
    (passage,) = foreign_passages(text)
    assert passage.span.of(text) == english
    assert passage.language == "en"


def test_french_with_foreign_names_is_not_foreign() -> None:
    text = "Le groupe Royal United Services Institute et le Washington Post publient de nouvelles images du port."
    assert foreign_passages(text) == []


def test_treebank_sentences_are_french(shared: Path) -> None:
    total = french = passages = 0
    for path in sorted((shared / "data" / "treebank").glob("*.jsonl")):
        for line in path.read_text(encoding="utf-8").splitlines():
            text = json.loads(line)["text"]
            if len(text.split()) >= 8:
                total += 1
                french += guess_language(text).language == "fr"
                passages += bool(foreign_passages(text))
    assert french / total >= 0.99
    assert passages / total <= 0.005
