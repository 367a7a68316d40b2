"""The fact ledger: what counts as a fact, and what as its loss."""

from __future__ import annotations

import pytest

from seolint.editing.ledger import Kept, count_facts, facts_lost

TEXT = (
    "Le 3 mars 2024, Claire Petit a promis 1 200 logements à Lyon. « Nous ne renoncerons pas », a déclaré la maire. "
    "L’Etat paiera 12,5 % du total, selon le rapport."
)


@pytest.mark.parametrize(
    ("before", "after"),
    [
        ("1 200", "1\u202f200"),
        ("L’Etat", "L'État"),
        ("« Nous ne renoncerons pas »", "«\u00a0Nous ne renoncerons pas\u00a0»"),
        ("12,5 %", "12,5\u00a0%"),
        ("Lyon. «", "Lyon.\n\n«"),
        ("Lyon. « Nous", "Lyon. »Nous"),
    ],
)
def test_typography_loses_nothing(before: str, after: str) -> None:
    assert facts_lost(TEXT, TEXT.replace(before, after)) == []
    assert count_facts(TEXT, TEXT.replace(before, after)).lost == ()


@pytest.mark.parametrize(
    ("before", "after", "lost"),
    [
        ("1 200 logements", "des logements", "1200"),
        ("Claire Petit", "la maire", "claire"),
        ("3 mars 2024", "printemps", "3 mars 2024"),
        ("ne renoncerons pas", "renoncerons", "ne renoncerons pas"),
        ("« Nous ne renoncerons pas », a déclaré la maire. ", "", "nous ne renoncerons pas"),
        ("12,5 %", "12 %", "12,5%"),
    ],
)
def test_a_lost_fact_is_named(before: str, after: str, lost: str) -> None:
    assert lost in facts_lost(TEXT, TEXT.replace(before, after))
    assert lost in count_facts(TEXT, TEXT.replace(before, after)).lost


def test_debris_holds_no_facts() -> None:
    debris = "Planet Labs, avec l’aimable autorisation du Musée de la Marine"
    assert count_facts(f"{TEXT} {debris}", TEXT) == count_facts(TEXT, TEXT)


def test_what_was_removed_and_is_debris_by_itself_holds_none_either() -> None:
    extra = "Publié le 4 juin 2024 à 10h15"
    assert count_facts(f"{TEXT} {extra}", TEXT, removed=[extra]).lost == ()


@pytest.mark.parametrize(
    ("removed", "lost"),
    [
        ("Vue du port, mardi 4 juin.", ("mardi 4 juin",)),
        ("Le préfet a fermé le pont.", ("le prefet a ferme le pont",)),
        ("LIRE AUSSI : Les gestes qui sauvent Vingt-trois personnes ont été relogées.", ("vingt",)),
        ("À lire aussi : La crue de la Vire Orsenne compte 4 200 sinistrés.", ("4200",)),
    ],
)
def test_whoever_says_that_a_passage_was_debris_is_not_believed(removed: str, lost: tuple[str, ...]) -> None:
    ledger = count_facts(f"{TEXT} {removed}", TEXT, removed=[removed])
    assert set(lost) <= set(ledger.lost)
    assert count_facts(f"{TEXT} {removed}", f"{TEXT} {removed}", removed=[]).lost == ()


def test_a_caption_that_repeats_the_text_may_go() -> None:
    caption = "Photo de la maire montrant les logements de Lyon."
    assert count_facts(f"{TEXT} {caption}", TEXT, removed=[caption]).lost == ()


def test_counts() -> None:
    ledger = count_facts(TEXT, TEXT)
    assert (ledger.quotations, ledger.numbers, ledger.dates) == (Kept(1, 1), Kept(2, 2), Kept(1, 1))


def test_a_fact_told_twice_is_told_twice_still_after_a_fix() -> None:
    assert facts_lost("Il a 12 ans. Elle a 12 ans.", "Il a 12 ans. Elle aussi.") == ["12"]


def test_a_translated_gloss_changes_no_quotation() -> None:
    before = "« La guerre [in Ukraine] durera », a déclaré Martin."
    assert facts_lost(before, before.replace("in Ukraine", "en Ukraine")) == []


@pytest.mark.parametrize("marks", ['"{}"', "“{}”", "« {} »"])
def test_a_quotation_counts_in_the_marks_of_any_custom(marks: str) -> None:
    said = marks.format("Téléchargez l’application")
    before = f"Il répond : {said}. Puis il part."
    assert count_facts(before, before).quotations == Kept(1, 1)
    after = "Il répond : « Téléchargez l’application ». Puis il part."
    assert count_facts(before, after).lost == ()
    assert count_facts(before, "Il répond. Puis il part.").lost == ("telechargez l application",)
