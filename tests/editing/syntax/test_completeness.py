"""What a shortened sentence must still have."""

from __future__ import annotations

from collections.abc import Callable

import pytest

from seolint.editing.syntax.completeness import incomplete, unknown_thing
from seolint.editing.syntax.trees import Text, Tree

Analyse = Callable[..., Text]


def kept(tree: Tree, words: str) -> frozenset[int]:
    """The tokens that spell ``words``, each the first one behind the one before."""
    out: list[int] = []
    at = tree.first
    for word in words.split():
        at = next(t for t in range(at, tree.end) if tree.parse.text[t] == word)
        out.append(at)
        at += 1
    return frozenset(out)


@pytest.mark.parametrize(
    ("sentence", "words", "wrong"),
    [
        (
            "Deux plongeurs ont découvert le 3 juin, sous une digue, la cloche de bronze.",
            "Deux plongeurs ont découvert le 3 juin",
            "verb without its object",
        ),
        (
            "Trois élus, menés par le doyen, Paul Morin, réclamaient un vote.",
            "Trois élus Paul Morin , réclamaient un vote",
            "half a pair of commas",
        ),
        ("Les ventes ont doublé depuis, selon le syndicat.", "Les ventes ont doublé depuis", "time without reference"),
        (
            "Il suffit d’une signature pour que le chantier commence.",
            "Il suffit d' une signature",
            "verb without its complement",
        ),
        (
            "Article réservé aux abonnés Le maire a signé la lettre.",
            "Article réservé aux abonnés Le maire a signé la lettre",
            "two texts in one",
        ),
        ("Le maire, élu en 2020, a signé la lettre.", "Le maire a signé la lettre", None),
        ("La police a saisi lundi 300 kilos de cuivre.", "La police a saisi 300 kilos de cuivre", None),
        ("Le ministre a quitté Le Mans dans la soirée.", "Le ministre a quitté Le Mans", None),
    ],
)
def test_what_a_cut_lacks(analyse: Analyse, sentence: str, words: str, wrong: str | None) -> None:
    tree = analyse(sentence).trees[0]
    assert incomplete(tree, kept(tree, words)) == wrong


@pytest.mark.parametrize(
    ("sentence", "unknown"),
    [
        ("Le projet divise la majorité.", True),
        ("Les volumes ont triplé en deux ans.", True),
        ("Le projet de tramway divise la majorité.", False),
        ("Le gouvernement suspend la réforme.", False),
        ("La ville de Tulle rouvre son théâtre.", False),
        ("Un projet divise la majorité.", False),
        ("Tulle rouvre son théâtre.", False),
    ],
)
def test_a_title_opens_on_nothing_unknown(analyse: Analyse, sentence: str, *, unknown: bool) -> None:
    tree = analyse(sentence).trees[0]
    assert unknown_thing(tree, frozenset(tree.tokens)) is unknown
