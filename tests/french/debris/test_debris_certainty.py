"""What a removed passage told: nothing where it is debris beyond doubt, and all of it otherwise."""

from __future__ import annotations

import json
from pathlib import Path

import pytest

from seolint.french.debris.certainty import is_sentence, told_part
from seolint.french.sentences import split_sentences

FIXTURES = Path(__file__).resolve().parents[2] / "fixtures"

CERTAIN = [
    "Publicité",
    "Partager sur Facebook Partager sur X",
    "Le Matinal Je m’abonne",
    "Cet article est réservé aux abonnés.",
    "Suivez-nous sur WhatsApp pour ne rien manquer de l’actualité économique.",
    "Publié le 12 mars 2024 à 10h15, mis à jour le 13 mars 2024",
    "Photo : La Presse canadienne / Jean Tremblay",
    "© Ville de Cahors",
    "Planet Labs, avec l’aimable autorisation du Musée de la Marine",
    "À lire aussi : Municipales : qui sont les candidats déclarés ?",
    "Make this article seo compatible, create at least 700 words",
    "Source link -57",
]


@pytest.mark.parametrize("passage", CERTAIN)
def test_what_belongs_to_a_closed_family_tells_nothing(passage: str) -> None:
    assert told_part(passage) == ""


@pytest.mark.parametrize(
    ("passage", "told"),
    [
        ("LIRE AUSSI : Les gestes qui sauvent Vingt-trois personnes ont été relogées.",
         "Vingt-trois personnes ont été relogées."),
        ("Abonnez-vous à notre newsletter Marc Dubois a porté plainte.", "Marc Dubois a porté plainte."),
        ("Cet article est réservé aux abonnés Jeanne Morel, 43 ans, habite la rue.",
         "Jeanne Morel, 43 ans, habite la rue."),
        ("À lire aussi : Une fromagerie ouvrira à Rossens-le-HautTous les éleveurs ne crient pas victoire.",
         "Tous les éleveurs ne crient pas victoire."),
    ],
)  # fmt: skip
def test_certainty_ends_where_a_sentence_may_begin(passage: str, told: str) -> None:
    assert told_part(passage) == told


@pytest.mark.parametrize(
    "line", [s for s in (FIXTURES / "clean_lines.txt").read_text(encoding="utf-8").splitlines() if s.strip()]
)
def test_real_sentences_with_the_words_of_pages_tell_something(line: str) -> None:
    assert told_part(line)


def test_hardly_a_sentence_of_real_articles_is_certain_debris(shared: Path) -> None:
    """Guides that speak to their reader are the hardest: one sentence in a thousand may be taken for a page's."""
    certain, count = [], 0
    lines = (shared / "data" / "sections" / "web.jsonl").read_text(encoding="utf-8").splitlines()
    for line in lines[::8]:
        for section in json.loads(line)["sections"]:
            for paragraph in section["text"].split("\n"):
                for span in split_sentences(paragraph):
                    sentence = span.of(paragraph).strip()
                    if len(sentence.split()) >= 5:
                        count += 1
                        certain += [] if told_part(sentence) else [sentence]
    assert count > 1_000
    assert len(certain) <= count / 1_000, certain


@pytest.mark.parametrize(
    ("passage", "sentence"),
    [
        ("Le préfet a fermé le pont.", True),
        ("Elle abrite environ 1,8 million d’habitants.", True),
        ("Nous y reviendrons plus tard.", True),
        ("Rue des Tisserands, mercredi matin.", False),
        ("Image de la halle montrant la charpente.", False),
        ("Ici même.", False),
    ],
)
def test_a_sentence_is_worth_telling_for_itself(passage: str, sentence: bool) -> None:
    assert is_sentence(passage) is sentence
