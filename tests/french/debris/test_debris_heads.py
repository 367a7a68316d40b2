"""Where debris may begin: the quick expressions against the one that says it in full."""

from __future__ import annotations

import re

from hypothesis import given
from hypothesis import strategies as st

from seolint.french.debris.heads import _places

IN_FULL = re.compile(
    r"(?<![^\W_])(?=[A-ZÀ-ÖØ-Þ])|(?<=[a-zà-ÿ])(?=[A-ZÀ-ÖØ-Þ][a-zà-ÿ])|\A\s*(?=\S)"
    r"|(?<=[.!?…»”:)\]|•*>\ufffc\n])\s*(?=\S)|(?<=\s)(?=[^\w\s,;.’'])"
)
"""A capital that opens a word, one glued to a word, the beginning, behind a stop, a sign behind a space."""

TEXTS = st.text(alphabet="abÉÀeT1_ \n\u00a0.!?…»«:;,)(]|•*>\ufffc’'—", max_size=40)


@given(TEXTS)
def test_the_places_are_those_of_the_full_expression(text: str) -> None:
    assert _places(text) == sorted({m.end() for m in IN_FULL.finditer(text)})
