"""The kind ``phrase``: what is passed by without a closer look holds no phrase."""

from __future__ import annotations

from hypothesis import given
from hypothesis import strategies as st

from seolint.checks.kinds.phrase import _compiled, _lacks, _wanted

PHRASES = (("une fois", False), ("à l'heure d'aujourd'hui", False))
PIECES = ["fois", "Une", "Fois", "FOIS", "foiſ", "à", "À", "une", "l’heure", "d'aujourd'hui", "-", "_", " "]


@given(st.lists(st.sampled_from(PIECES), max_size=8), st.sampled_from(["", " "]))
def test_a_text_that_has_a_phrase_in_whatever_letters_is_looked_at(pieces: list[str], between: str) -> None:
    text = between.join(pieces)
    wanted = _wanted(PHRASES)
    assert wanted is not None
    assert not (_lacks(text, wanted) and _compiled(PHRASES, False, False).search(text))


def test_most_texts_are_passed_by() -> None:
    wanted = _wanted(PHRASES)
    assert wanted is not None
    assert _lacks("Il était une heure du matin.", wanted)
    assert not _lacks("Il était UNE Foiſ", wanted)
