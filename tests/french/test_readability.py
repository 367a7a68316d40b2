"""The formulas against textstat's, the counts against a text counted by hand."""

from __future__ import annotations

import pytest

from seolint.french.readability import (
    kandel_moles,
    lix,
    measure_readability,
    reading_ease,
    textstat_reading_ease,
)

SENTENCES = ["L’école ferme demain.", "Les élèves de la ville iront ailleurs !", "…"]


def test_counts_of_a_text_counted_by_hand() -> None:
    found = measure_readability(SENTENCES)
    # L’ école ferme demain · Les élèves de la ville iront ailleurs
    assert (found.words, found.formula_words, found.sentences) == (10, 11, 2)
    # 0 + 2 + 1 + 2 · 1 + 2 + 1 + 1 + 1 + 2 + 2
    assert found.syllables == 15
    assert found.long_words == 1
    assert found.different_words == 11
    assert found.words_a_sentence == 5
    assert found.reading_ease == pytest.approx(207 - 1.015 * 5.5 - 73.6 * 15 / 11)
    assert found.lix == pytest.approx(5.5 + 100 / 11)
    assert found.reading_minutes == pytest.approx(10 / 238)
    assert found.vocabulary == 100


def test_a_text_without_words_has_no_score() -> None:
    found = measure_readability(["…", ""])
    assert found.reading_ease is found.lix is found.words_a_sentence is found.vocabulary is None
    assert reading_ease([]) is None


def test_the_formulas_are_textstats() -> None:
    from textstat.backend.counts import count_long_words, count_words
    from textstat.backend.metrics import lix as textstat_lix
    from textstat.backend.metrics import syllables_per_word, words_per_sentence

    text = "Les élèves de la petite ville iront ailleurs. Les écoles ferment demain matin, hélas."
    length, syllables = words_per_sentence(text), syllables_per_word(text, "fr_FR")
    assert textstat_reading_ease(text) == pytest.approx(kandel_moles(length, syllables))
    assert textstat_lix(text) == pytest.approx(lix(length, count_long_words(text) / count_words(text)))
