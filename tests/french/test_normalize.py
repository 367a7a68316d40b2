"""Canonical text: one form whatever the typography, and an exact way back."""

from __future__ import annotations

import unicodedata
from collections.abc import Callable, Iterable

import pytest
from hypothesis import example, given
from hypothesis import strategies as st

from seolint.french import typography
from seolint.french.normalize import canonical

SENTENCES = [
    "L'eau, dit-il, monte : « Partez ! » Mais où ? Nulle part ; hélas...",
    "Le soigneux porte-parole a payé 1 000 euros, soit 20 % de 1 000 000 €.",
    "A partir de 2012 300 personnes, etc... ont mangé un oeuf à l'Etat-major.",
    "Ca va, c'est la 1ère fois du XIXème siècle - dit-on - que le coeur bat !!!",
    'Il a (vraiment !) dit: «non» et "oui" [in Ukraine] à 12:30 , voir http://a.fr/b?c=d!',
]


def corrected(text: str, corrections: Iterable[typography.Correction]) -> str:
    for span, new in sorted(corrections, reverse=True):
        text = text[: span.start] + new + text[span.end :]
    return text


FIXES: dict[str, Callable[[str], str]] = {
    "no-break spaces before marks": lambda t: corrected(t, typography.spaces_before_marks(t)),
    "missing spaces before marks": lambda t: corrected(t, typography.missing_spaces_before_marks(t)),
    "spaces in guillemets": lambda t: corrected(t, typography.guillemet_spaces(t)),
    "stray spaces": lambda t: corrected(t, typography.stray_spaces(t)),
    "apostrophes": lambda t: corrected(t, typography.apostrophes(t)),
    "suspension points": lambda t: corrected(t, typography.ellipses(t)),
    "repeated marks": lambda t: corrected(t, typography.repeated_marks(t)),
    "dashes": lambda t: corrected(t, typography.dashes(t)),
    "groups of digits": lambda t: corrected(t, typography.digit_groups(t)),
    "units": lambda t: corrected(t, typography.unit_spaces(t)),
    "ordinals": lambda t: corrected(t, typography.ordinals(t)),
    "ligatures": lambda t: corrected(t, typography.ligatures(t)),
    "accents of capitals": lambda t: corrected(t, typography.capital_accents(t)),
    "decomposed": lambda t: unicodedata.normalize("NFD", t),
    "soft hyphens": lambda t: t.replace("soigneux", "soi\u00adgneux").replace("porte", "por\u00adte"),
    "thin spaces": lambda t: t.replace(" ?", "\u2009?").replace("1 000", "1\u202f000"),
    "doubled spaces": lambda t: t.replace(" ", "  "),
    "curly quotes": lambda t: t.replace('"oui"', "“oui”"),
}


@pytest.mark.parametrize("fix", FIXES)
@pytest.mark.parametrize("sentence", SENTENCES)
def test_typography_changes_nothing_of_the_canonical_text(sentence: str, fix: str) -> None:
    assert canonical(FIXES[fix](sentence)).text == canonical(sentence).text


@pytest.mark.parametrize("sentence", SENTENCES)
def test_the_canonical_form_is_its_own(sentence: str) -> None:
    assert canonical(canonical(sentence).text).text == canonical(sentence).text


@pytest.mark.parametrize("fix", FIXES)
def test_every_fix_of_the_table_does_something(fix: str) -> None:
    assert any(FIXES[fix](sentence) != sentence for sentence in SENTENCES)


@pytest.mark.parametrize(
    ("text", "wanted"),
    [
        ("L’Ukraine\u00a0; Moscou\u202f!", "L'Ukraine ; Moscou !"),
        ("Quoi?! Non!!! Si", "Quoi ?! Non ! Si"),
        ("«Je pars», dit-il…", "« Je pars », dit-il..."),
        ("1\u202f000 conteneurs en 2012 300 fois", "1000 conteneurs en 2012 300 fois"),
        ("»Cela aura", "« Cela aura"),
        ("http://a.fr/b:c?d=e!f à 12:30", "http://a.fr/b:c?d=e!f à 12:30"),
        ("– Oui – non", "- Oui - non"),
        ("  ", ""),
        ("", ""),
    ],
)
def test_the_canonical_form(text: str, wanted: str) -> None:
    assert canonical(text).text == wanted


def words_back(text: str) -> list[tuple[str, str]]:
    """Each run of characters between spaces, beside what it stands for in the original."""
    c, found, at = canonical(text), [], 0
    for word in c.text.split(" "):
        if word:
            found.append((word, text[slice(*c.to_original(at, at + len(word)))]))
        at += len(word) + 1
    return found


def test_the_way_back_is_exact() -> None:
    text = "«L’e\u0301te\u0301»\u00a0: 1\u202f000 oeufs\u202f?!"
    assert words_back(text) == [
        ("«", "«"),
        ("L'été", "L’e\u0301te\u0301"),
        ("»", "»"),
        (":", ":"),
        ("1000", "1\u202f000"),
        ("œufs", "oeufs"),
        ("?!", "?!"),
    ]


TEXTS = st.text(st.sampled_from("aeo É«»!?:;.,…’' \u00a0\u202f\u00ad10%()\"-–\u0301œ\n"), max_size=40)


@given(st.one_of(TEXTS, st.text(max_size=40)))
@example("a!\u200b b")
def test_places_rise_and_stay_inside(text: str) -> None:
    c = canonical(text)
    assert len(c.origin) == len(c.text) + 1
    assert len(c.end) == len(c.text)
    assert c.origin[-1] == len(text)
    assert list(c.origin) == sorted(c.origin)
    assert list(c.end) == sorted(c.end)
    assert all(0 <= a <= b <= len(text) for a, b in zip(c.origin, c.end, strict=False))
    assert c.text == c.text.strip()
