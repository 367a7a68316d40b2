"""Lines that press sites and blogs leave in articles, most of them written down before any pattern was.

Real sentences that use the same words stand beside them: none of those may go.
"""

from __future__ import annotations

from pathlib import Path

import pytest

from seolint.french.debris.finding import find_debris

FIXTURES = Path(__file__).resolve().parents[2] / "fixtures"
BEFORE = "Le conseil municipal a voté lundi la rénovation de la halle."
AFTER = "Les travaux commenceront au printemps, selon la maire."


def lines(name: str) -> list[str]:
    """The lines of a fixture."""
    return [line for line in (FIXTURES / name).read_text(encoding="utf-8").splitlines() if line.strip()]


def found_share(text: str, start: int, end: int) -> float:
    """Share of the letters and digits between ``start`` and ``end`` that debris covers."""
    covered = {i for d in find_debris(text) for i in range(d.span.start, d.span.end)}
    signs = [i for i in range(start, end) if text[i].isalnum()]
    return sum(i in covered for i in signs) / len(signs)


def test_most_lines_are_found_as_paragraphs_of_their_own() -> None:
    debris = lines("debris_lines.txt")
    missed = [line for line in debris if found_share(line, 0, len(line)) < 1]
    assert len(missed) <= 0.1 * len(debris), missed


def test_most_lines_are_found_between_two_sentences() -> None:
    debris = lines("debris_lines.txt")
    missed = []
    for line in debris:
        text = f"{BEFORE} {line} {AFTER}"
        if found_share(text, len(BEFORE) + 1, len(BEFORE) + 1 + len(line)) < 1:
            missed.append(line)
    assert len(missed) <= 0.19 * len(debris), missed


@pytest.mark.parametrize("line", lines("debris_lines.txt"))
def test_the_sentences_around_a_line_stay(line: str) -> None:
    text = f"{BEFORE} {line} {AFTER}"
    assert found_share(text, 0, len(BEFORE)) == 0
    assert found_share(text, len(text) - len(AFTER), len(text)) == 0


@pytest.mark.parametrize("line", lines("clean_lines.txt"))
def test_real_sentences_with_the_same_words_stay(line: str) -> None:
    assert find_debris(line) == []
    assert find_debris(f"{BEFORE} {line} {AFTER}") == []
