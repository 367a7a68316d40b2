"""Pairing of guillemets that were typed, translated or copied wrongly."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from seolint.french.guillemets import as_guillemets, pair_guillemets


@pytest.mark.parametrize(
    ("text", "quotations", "problems"),
    [
        ("Il dit « oui ».", ["« oui »"], []),
        ("« A. »Mais « B », dit-il.", ["« A. »", "« B »"], []),
        ("C’est fait. »Cela suffira », a déclaré Martin.", ["»Cela suffira »"], ["reversed-opening"]),
        ("« A. » Puis on part. »Cela suffira », a dit Martin.", ["« A. »", "»Cela suffira »"], ["reversed-opening"]),
        ("« Bonjour «, a dit le maire.", ["« Bonjour «"], ["reversed-closing"]),
        ("Il a crié »Stop« deux fois.", ["»Stop«"], ["reversed-opening", "reversed-closing"]),
        ("« Le livre « Germinal » est lu », dit-elle.", ["« Le livre « Germinal » est lu »", "« Germinal »"], []),
        ("Nous partons », a dit le maire.", [], ["unopened"]),
        ("« Nous partons, a dit le maire.", ["« Nous partons, a dit le maire."], ["unclosed"]),
        ("Rien ici.", [], []),
    ],
)
def test_pairs(text: str, quotations: list[str], problems: list[str]) -> None:
    pairing = pair_guillemets(text)
    assert [q.of(text) for q in pairing.quotations] == quotations
    assert [p.kind for p in pairing.problems] == problems


def test_a_quotation_may_go_on_in_the_next_paragraph() -> None:
    assert pair_guillemets("« Nous partons.", may_stay_open=True).problems == ()


@given(st.text(alphabet="«» .,aB\n", max_size=30))
def test_any_marks_can_be_read(text: str) -> None:
    pairing = pair_guillemets(text)
    marks = {i for i, c in enumerate(text) if c in "«»"}
    ends = [q.start for q in pairing.quotations]
    ends += [q.end - 1 for q in pairing.quotations if q.end - 1 in marks - {q.start}]
    assert set(ends) <= marks
    assert len(set(ends)) == len(ends)
    assert {p.span.start for p in pairing.problems} <= marks


@pytest.mark.parametrize(
    ("text", "read"),
    [
        ('Il dit : "Oui. Non." Puis "rien".', "Il dit : «Oui. Non.» Puis «rien»."),
        ("“Oui. Non”, dit-il.", "«Oui. Non», dit-il."),
        ("« Un “mot” de trop »", "« Un “mot” de trop »"),
        ('Un écran de 27" et "un mot".', 'Un écran de 27" et «un mot».'),
        ('Un reste" perdu, puis "un mot".', 'Un reste" perdu, puis «un mot».'),
        ('auparavant."Cela suffit", dit-il.', "auparavant.«Cela suffit», dit-il."),
    ],
)
def test_marks_of_other_customs_read_as_guillemets(text: str, read: str) -> None:
    assert as_guillemets(text) == read
    assert len(read) == len(text)
