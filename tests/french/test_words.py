"""What is a word, and what is none."""

from __future__ import annotations

from itertools import pairwise

import pytest
from hypothesis import given
from hypothesis import strategies as st

from seolint.french.words import count_words, formula_words, iter_formula_words, iter_words

CASES = [
    # text, words as a reader counts them, words for the formulas
    ("L’Ukraine et l'Iran", 3, 5),
    ("Qu’il n’y a qu’à attendre", 5, 8),
    ("Aujourd’hui, quelqu’un prud’homme de la presqu’île", 6, 6),
    ("Jusqu’à ce que, lorsqu’il vient", 5, 7),
    ("porte-parole, peut-être, a-t-il, c’est-à-dire", 4, 5),
    ("porte‑parole (avec trait insécable)", 4, 4),
    ("étudiant·e·s", 1, 1),
    ("1 000 conteneurs", 2, 2),
    ("1\u202f000\u202f000,5 tonnes", 2, 2),
    ("En 2012 300 personnes", 4, 4),
    ("le 12/05/2024 à 14:30, 3,5 fois, 22h30", 7, 7),
    ("https://exemple.fr/a-b?c=d#e et nom.prenom@exemple.fr", 3, 3),
    ("Voir www.exemple.fr.", 2, 2),
    ("rouge/noir", 2, 2),
    ("et/ou, km/h, 24/7", 3, 3),
    ("oui—non… si", 3, 3),
    ("auparavant.Le porte-parole", 3, 3),
    ("S.A.R.L. index.html", 2, 2),
    ("J.Dupont", 2, 2),
    ("« Oui ! » – non : 25 % & rien", 4, 4),
    ("n°5", 1, 1),
    ("Q&R", 1, 1),
    ("\ufffc ; — … !", 0, 0),
    ("", 0, 0),
    ("soi\u00adgneux e\u0301te\u0301", 2, 2),
]


@pytest.mark.parametrize(("text", "words", "formula"), CASES)
def test_counts(text: str, words: int, formula: int) -> None:
    assert (count_words(text), formula_words(text)) == (words, formula)


def test_words_with_their_places() -> None:
    text = "L’été, 1 000 fois."
    assert [span.of(text) for span in iter_words(text)] == ["L’été", "1 000", "fois"]
    assert [span.of(text) for span in iter_formula_words(text)] == ["L’", "été", "1 000", "fois"]


@pytest.mark.parametrize("retyped", [str.upper, lambda t: t.replace("’", "'"), lambda t: t.replace(" ", "\u00a0")])
def test_typography_changes_no_count(retyped) -> None:  # type: ignore[no-untyped-def]
    for text, words, formula in CASES:
        if not any(mark in text for mark in ("\u202f", "http", "t.L", "J.D")):
            assert (count_words(retyped(text)), formula_words(retyped(text))) == (words, formula), text


@given(st.text(max_size=60))
def test_words_are_in_order_and_hold_a_letter_or_digit(text: str) -> None:
    spans = list(iter_words(text))
    assert all(a.end <= b.start for a, b in pairwise(spans))
    assert all(any(c.isalnum() for c in span.of(text)) for span in spans)
    assert formula_words(text) >= len(spans)


@given(st.text(max_size=40), st.text(max_size=40))
def test_counts_add_up_over_a_line_end(a: str, b: str) -> None:
    assert count_words(f"{a}\n{b}") == count_words(a) + count_words(b)
