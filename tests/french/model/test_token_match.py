"""The compact token match against spaCy's own expression."""

from __future__ import annotations

import re
from itertools import product

import pytest

from seolint.french.model.token_match import TokenMatch, compact_token_match

HEADS = ["saut", "États", "anti", "r", "entr", "grand", "Le Mesnil", "la chapelle", "ABAT", "mi", "à", "l'air", "yo"]
MIDDLES = ["-", "–", "'", "’", "-de-", "-EN-l'", "-x-9", "-l'", "‑sur‑", "’-"]
TAILS = ["ski", "Uni", "sexualis", "a", "É", "ſ", "K", "9", "", "x\n", "de l", "homm", "anti-aérien", "ministre"]


@pytest.fixture(scope="module")
def whole() -> re.Pattern[str]:
    """The expression as spaCy has it; compiling it takes seconds."""
    from spacy.lang.fr import tokenizer_exceptions

    match = tokenizer_exceptions.TOKEN_MATCH.__self__
    return re.compile(match.pattern)


def test_the_same_strings_match(whole: re.Pattern[str]) -> None:
    compact = compact_token_match(whole.pattern)
    assert isinstance(compact, TokenMatch)
    assert (compact.pattern, compact.flags) == (whole.pattern, whole.flags)
    words = [head + middle + tail for head, middle, tail in product(HEADS, MIDDLES, TAILS)]
    words += ["", "maison", "-", "'", "a-t-il", "aujourd'hui", "quelqu'un", "prud'homme", "r'habillée", "c'est-à-dire"]
    words += [word.upper() for word in words]
    assert [w for w in words if bool(whole.match(w)) != bool(compact.match(w))] == []
    assert sum(bool(compact.match(w)) for w in words) > 200


@pytest.mark.parametrize("other", ["", "a-b", None, 3, "x" * 1_450_369])
def test_any_other_expression_is_left_alone(other: object) -> None:
    assert compact_token_match(other) is None
