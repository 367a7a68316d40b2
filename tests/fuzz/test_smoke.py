"""A short run of the fuzz targets: every construct, everything that was found before, a few mutations of both."""

from __future__ import annotations

import random

import pytest
from fuzz.found import FOUND
from fuzz.promises import PROMISES
from fuzz.seeds import mutated, seeds

from seolint.formats import FORMATS

MUTATIONS = 120


@pytest.mark.parametrize("name", PROMISES)
def test_constructs_keep_the_promises(name: str) -> None:
    for seed in seeds():
        PROMISES[name](seed)


@pytest.mark.parametrize(("name", "form", "text", "_why"), FOUND)
def test_what_was_found_stays_mended(name: str, form: str, text: str, _why: str) -> None:
    PROMISES[name](bytes([FORMATS.index(form)]) + text.encode())


@pytest.mark.parametrize("name", PROMISES)
def test_mutations_keep_the_promises(name: str) -> None:
    source = random.Random(name)
    pool = seeds()
    for _ in range(MUTATIONS):
        PROMISES[name](mutated(source.choice(pool), source, pool))
