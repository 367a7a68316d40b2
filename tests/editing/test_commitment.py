"""How strongly clauses are claimed."""

from __future__ import annotations

from collections.abc import Callable

import pytest

from seolint.editing.commitment import Commitment, is_clause, stance
from seolint.editing.syntax.trees import Text


def level(text: Text, verb: str) -> Commitment:
    for tree in text.trees:
        for token in tree.tokens:
            if tree.parse.text[token] == verb and is_clause(tree, token):
                return stance(tree, token).level
    raise AssertionError(f"no clause of {verb!r} in {text.text!r}")


@pytest.mark.parametrize(
    ("sentence", "verb", "wanted"),
    [
        ("La commune vend des pommes.", "vend", Commitment.FACTIVE),
        ("Des images montrent que la commune vend des pommes.", "vend", Commitment.EVIDENTIAL),
        ("Des images suggèrent que la commune vend des pommes.", "vend", Commitment.HEDGED),
        ("La commune vend probablement des pommes.", "vend", Commitment.HEDGED),
        ("La commune aurait vendu des pommes.", "vendu", Commitment.CONDITIONAL),
        ("Le ministre a déclaré que la commune vend des pommes.", "vend", Commitment.REPORTED),
        ("Selon le ministre, la commune vend des pommes.", "vend", Commitment.REPORTED),
        ("Le ministre pense que la commune vend des pommes.", "vend", Commitment.REPORTED),
        ("« La commune vend des pommes », a déclaré le ministre.", "vend", Commitment.QUOTED),
        ("La commune vend-elle des pommes ?", "vend", Commitment.UNCLAIMED),
        ("Le port fermera si la région vend des terrains.", "vend", Commitment.UNCLAIMED),
    ],
)
def test_levels(analyse: Callable[..., Text], sentence: str, verb: str, wanted: Commitment) -> None:
    assert level(analyse(sentence), verb) <= wanted
    if wanted is Commitment.FACTIVE:
        assert level(analyse(sentence), verb) == wanted
