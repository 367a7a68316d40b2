"""Analysed texts for the tests of editing."""

from __future__ import annotations

from collections.abc import Callable

import pytest

from seolint.editing.syntax.trees import Text
from seolint.french.parse import Parser

Analyse = Callable[..., Text]


@pytest.fixture(scope="session")
def analyse(parser: Parser) -> Analyse:
    """A text as number ``origin``, analysed."""

    def make(text: str, origin: int = 0) -> Text:
        return Text(origin, text, parser.parse_many([text])[0])

    return make
