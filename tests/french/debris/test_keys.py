"""Which keys a text holds, told by its words: the same as looking for each of them."""

from __future__ import annotations

from hypothesis import given
from hypothesis import strategies as st

from seolint.french.debris.keys import KeyIndex

KEYS = ("lire aussi", "abonne", "€", " p.", ", à ", "une", "pub", "publi", "à la une")
INDEX = KeyIndex(KEYS)

MORE = ("une", "lire", "aussi", "abonné", "réabonnement", "publicité", "\u00a0", "\n")
WORDS = st.sampled_from((*"abelnpu€.,à ", *MORE))


@given(st.lists(WORDS, max_size=30))
def test_a_text_holds_what_a_search_for_each_key_finds(pieces: list[str]) -> None:
    text = "".join(pieces)
    assert INDEX.found(text) == {key for key in KEYS if key in text}


def test_a_key_of_several_words_is_there_only_as_a_whole() -> None:
    assert INDEX.found("à lire, et l'autre aussi") == set()
    assert INDEX.found("à lire aussi") == {"lire aussi"}
