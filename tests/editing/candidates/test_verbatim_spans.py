"""Word for word: every heading and title is one stretch of the text as it stands, but for a capital."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

import pytest

import seolint
from seolint.editing.candidates.verbatim_spans import counted_nouns, opening_clauses
from seolint.editing.syntax.phrases import Phrase, Slice
from seolint.editing.syntax.trees import Text

Analyse = Callable[..., Text]


def test_a_stretch_is_contiguous_where_nothing_is_left_out_moved_or_respelled() -> None:
    one = Slice(0, 4, 10, "Maison", changed=True)
    assert Phrase((one,)).contiguous
    assert Phrase((one, " ", Slice(0, 11, 15, "vide"))).contiguous
    assert not Phrase((one, " ", Slice(0, 18, 22, "vide"))).contiguous
    assert not Phrase((one, " et ", Slice(0, 11, 15, "vide"))).contiguous
    assert not Phrase((one, " ", Slice(1, 11, 15, "vide"))).contiguous
    assert not Phrase((Slice(0, 4, 6, "le", "determiner"),)).contiguous
    assert not Phrase((Slice(0, 4, 6, "la maison"),)).contiguous
    assert not Phrase((one,), taken=("attribution",)).contiguous


def test_what_counts_belongs_to_its_noun(analyse: Analyse) -> None:
    (tree,) = analyse(
        "Des images montraient deux cargos effectuant plusieurs voyages entre la Russie et la Chine."
    ).trees
    told = [noun.phrase() for noun in counted_nouns(tree)]
    assert [p.text for p in told if p is not None] == ["plusieurs voyages entre la Russie et la Chine"]


def test_a_clause_is_taken_up_to_a_joint(analyse: Analyse) -> None:
    (tree,) = analyse("La défense a plaidé la relaxe pour les faits antérieurs à 2018, qu’elle juge prescrits.").trees
    found = [c.text for c in opening_clauses(tree, 0, 70)]
    assert found == ["La défense a plaidé la relaxe pour les faits antérieurs à 2018"]


def plain(text: str) -> str:
    """Letters and digits alone: typography aside."""
    return "".join(filter(str.isalnum, text)).casefold().replace("œ", "oe").replace("é", "e").replace("à", "a")


@pytest.mark.parametrize("name", ["culture", "economie", "politique", "riviere", "science", "sport"])
def test_headings_and_titles_stand_in_the_text(examples: Path, name: str) -> None:
    text = (examples / f"{name}.txt").read_text(encoding="utf-8")
    beside = examples / f"{name}.title.txt"
    title = beside.read_text(encoding="utf-8").strip() if beside.exists() else None
    article = seolint.optimize(text, title=title, verbatim=True)
    given = plain(f"{title or ''} {text}")
    assert article.headings
    for written in (*(h.text for h in article.headings), *(t.text for t in article.titles)):
        assert plain(written) in given
