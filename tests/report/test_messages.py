"""Messages: numbers, spaces and long values as each language writes them."""

from __future__ import annotations

import pytest

from seolint.finding import Finding, Severity
from seolint.report.messages import Locale, Speaker, fill, finish_french, plain_template, shorten, visible
from seolint.text import Span


@pytest.mark.parametrize(
    ("plain", "finished"),
    [
        ("Titre : trop long", "Titre\u00a0: trop long"),
        ("« Corée »", "«\u00a0Corée\u00a0»"),
        ("combien ? depuis quand ; vite !", "combien\u202f? depuis quand\u202f; vite\u202f!"),
        ("12 %", "12\u00a0%"),
        ("`keyphrase:` et https://example.org", "`keyphrase:` et https://example.org"),
    ],
)
def test_french_gets_its_no_break_spaces(plain: str, finished: str) -> None:
    assert finish_french(plain) == finished


@pytest.mark.parametrize(
    ("value", "locale", "written"),
    [
        (1260, "fr", "1260"),
        (12600, "fr", "12\u202f600"),
        (12600, "en", "12,600"),
        (52.25, "fr", "52,25"),
        (52.0, "fr", "52"),
        (52.5, "en", "52.5"),
    ],
)
def test_numbers_follow_the_language(value: float, locale: str, written: str) -> None:
    assert fill("{n}", {"n": value}, locale) == written  # type: ignore[arg-type]


def test_a_format_in_the_template_is_kept() -> None:
    assert fill("{share:.1%}", {"share": 0.253}, "fr") == "25,3\u00a0%"


@pytest.mark.parametrize(
    ("value", "locale", "written"),
    [
        (0, "fr", "0\u00a0mot"),
        (1, "fr", "1\u00a0mot"),
        (1.5, "fr", "1,5\u00a0mot"),
        (2, "fr", "2\u00a0mots"),
        (0, "en", "0 mots"),
        (1, "en", "1 mot"),
        (12600, "fr", "12\u202f600\u00a0mots"),
    ],
)
def test_a_noun_agrees_with_its_number(value: float, locale: Locale, written: str) -> None:
    assert fill("{n:mot|mots}", {"n": value}, locale) == written


def test_the_catalogue_shows_the_noun_in_the_plural() -> None:
    assert plain_template("{n:mot|mots} ; objectif {bound}") == "{n} mots ; objectif {bound}"


def test_a_value_is_shown_as_it_stands_in_the_article() -> None:
    assert fill("« {text} »", {"text": "a : b"}, "fr") == "«\u00a0a : b\u00a0»"


def test_a_value_that_nobody_gave_does_not_fail_the_run() -> None:
    assert fill("{missing} mots", {}, "fr") == "? mots"


def test_long_values_lose_their_middle() -> None:
    text = " ".join(f"mot{i}" for i in range(200))
    short = shorten(text, 60)
    assert len(short) <= 60
    assert short.startswith("mot0 ")
    assert short.endswith("mot199")
    assert " … " in short


def test_a_house_note_follows_the_message(speaker: Speaker) -> None:
    told = Speaker(speaker.rules, "fr", notes={"typo-apostrophe": "Charte § 4.2"})
    found = Finding("typo-apostrophe", "default", {}, Span(0, 1), Severity.INFO)
    assert told.message(found) == "Apostrophe droite. [Charte § 4.2]"


def test_an_unknown_rule_is_named_and_not_fatal(speaker: Speaker) -> None:
    assert speaker.message(Finding("of-another-version", "x", {}, Span(0, 1), Severity.INFO)) == "of-another-version"


def test_what_one_cannot_see_is_shown() -> None:
    assert visible("a\u00a0b\u202fc\u200bd\ne") == "a⍽b⍽c∅d⏎e"
