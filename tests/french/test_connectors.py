"""Connectors by sense: elided, contracted, hyphenated, two-part, and their look-alikes."""

from __future__ import annotations

import pytest

from seolint.french.connectors import SENSES, find_connectors


@pytest.mark.parametrize(
    ("sentence", "found"),
    [
        ("C’est-à-dire que tout change.", ["c'est à dire"]),
        ("Entre-temps, le prix a monté.", ["entre temps"]),
        ("Il vient afin d’aider.", ["afin de"]),
        ("Lorsqu’il part, tout s’arrête.", ["lorsque"]),
        ("Grâce au soleil, tout pousse.", ["grâce à"]),
        ("À cause d’un retard, rien ne va.", ["à cause de"]),
        ("De plus, il pleut.", ["de plus"]),
        ("Il en veut trois de plus.", []),
        ("De plus en plus de gens partent.", []),
        ("Or il pleut.", ["or"]),
        ("Il cherche de l’or.", []),
        ("Il part, car il pleut.", ["car"]),
        ("Il prend le car.", []),
        ("Soit il part, soit il reste.", ["soit", "soit"]),
        ("Ainsi soit-il.", ["ainsi"]),
        ("Non seulement il part, mais il rit.", ["non seulement", "mais"]),
        ("Tout homme que je vois rit.", []),
        ("Ni lui ni elle ne viendra.", ["ni", "ni"]),
        ("Il n’a ni peur.", []),
        ("S’il pleut, je reste.", ["si"]),
        ("Il s’en va.", []),
        ("Elle est si belle.", []),
        ("Jusqu’à ce qu’il parte, j’attends.", ["jusqu'à ce que"]),
        ("Bien qu’il pleuve, il sort.", ["bien que"]),
        ("D’une part il pleut, d’autre part il vente.", ["d'une part", "d'autre part"]),
        ("Aussi part-il.", ["aussi"]),
        ("Les uns rient, les autres pleurent.", ["les uns", "les autres"]),
        ("Ils jouent les uns contre les autres.", []),
        ("Ils s’aident les uns les autres.", []),
        ("Il part aussi.", []),
        ("Il est aussi grand que moi.", []),
        ("En raison du froid, rien ne bouge.", ["en raison de"]),
        ("Tant à Paris qu’à Lyon, on rit.", ["tant", "que"]),
        ("Tant de bruit que rien ne s’entend.", []),
        ("Les images montrent deux cargos.", []),
    ],
)
def test_connectors(sentence: str, found: list[str]) -> None:
    assert [c.text for c in find_connectors(sentence)] == found


def test_spans_stand_in_the_text() -> None:
    text = "Il pleut. Afin d’éviter l’eau, il court ; puis il rit."
    assert [c.span.of(text) for c in find_connectors(text)] == ["Afin d", "puis"]


def test_no_entry_stands_under_two_senses() -> None:
    entries = [e for text in SENSES.values() for e in text.split("|")]
    assert sorted(entries) == sorted(set(entries))


def test_a_text_without_words_has_none() -> None:
    assert list(find_connectors("---")) == []
