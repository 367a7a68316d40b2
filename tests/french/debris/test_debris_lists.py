"""The passages of the benchmark: no letter of a real sentence goes with them, and most of them are found."""

from __future__ import annotations

from pathlib import Path

import pytest

from seolint.french.debris.finding import find_debris
from seolint.french.debris.heads import heads_at, heads_without_keys

LISTS = Path(__file__).resolve().parents[3] / "benchmarks" / "debris_lists"
BEFORE = "La préfète s’est rendue sur place mardi matin."
AFTER = "Trois écoles resteront fermées jusqu’à jeudi."


def passages(name: str, sign: str) -> list[str]:
    lines = (LISTS / name).read_text(encoding="utf-8").splitlines()
    return [line[2:] for line in lines if line.startswith(sign)]


BETWEEN = [*passages("tuned.txt", "> "), *passages("held_out.txt", "> ")]
ALONE = passages("tuned.txt", "| ")


@pytest.mark.parametrize("passage", BETWEEN)
def test_the_sentences_around_a_passage_stay(passage: str) -> None:
    text = f"{BEFORE} {passage} {AFTER}"
    end = len(BEFORE) + 1 + len(passage)
    for found in find_debris(text):
        assert found.span.start > len(BEFORE)
        assert found.span.end <= end


def test_most_passages_alone_in_a_paragraph_are_found() -> None:
    missed = [p for p in ALONE if sum(len(d.span) for d in find_debris(p)) < 0.9 * len(p.strip())]
    assert len(missed) <= 0.15 * len(ALONE), missed


@pytest.mark.parametrize("passage", [*BETWEEN, *ALONE])
def test_no_phrase_is_kept_from_matching_by_its_keys(passage: str) -> None:
    """A phrase is looked for only in texts with one of its keys: each text it matches must have one."""
    assert len(list(heads_at(passage, 0))) == len(list(heads_without_keys(passage, 0)))
