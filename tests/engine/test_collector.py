"""The garbage collector while an article is mended: it works rarely, and then as often as the host wants."""

from __future__ import annotations

import gc
from collections.abc import Iterator

import pytest

import seolint
from seolint.engine.collector import patient_collector
from seolint.errors import UsageError


@pytest.fixture(autouse=True)
def usual() -> Iterator[None]:
    """Python's own thresholds, whatever was set before."""
    before = gc.get_threshold()
    gc.set_threshold(700, 10, 10)
    yield
    gc.set_threshold(*before)


def test_it_works_rarely_until_the_last_is_done() -> None:
    with patient_collector():
        rarely = gc.get_threshold()
        with patient_collector():
            assert gc.get_threshold() == rarely
        assert gc.get_threshold() == rarely
    assert rarely[0] > 700
    assert gc.get_threshold() == (700, 10, 10)


def test_an_article_that_cannot_be_mended_leaves_it_as_it_was() -> None:
    with pytest.raises(UsageError):
        seolint.optimize("  ")
    assert gc.get_threshold() == (700, 10, 10)


@pytest.mark.parametrize("chosen", [0, 10_000_000])
def test_a_host_that_switched_it_off_or_wants_it_rarer_still_is_obeyed(chosen: int) -> None:
    gc.set_threshold(chosen, 10, 10)
    with patient_collector():
        assert gc.get_threshold()[0] == chosen
