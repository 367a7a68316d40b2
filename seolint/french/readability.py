"""How hard a French text is to read, by formulas whose terms are counted the way they were made for.

- *Reading ease* (Kandel & Moles 1958, the French Flesch): 207 − 1.015 × words a
  sentence − 73.6 × syllables a word, about 0 (hard) to 100 (easy), words split
  at elision («l’ / Ukraine»). The median French press article has 62, the
  hardest tenth under 47.
- *LIX* (Björnsson 1968): words a sentence + percent of words over six letters;
  30 is easy, 40 ordinary, 50 hard.
- *Reading time*: 238 words a minute (Brysbaert 2019).

textstat has the same constants and other counts (its syllables come from
hyphenation patterns, 4 % too few; its sentences from a regular expression):
:func:`textstat_reading_ease` gives its figure to be shown beside ours.
"""

from __future__ import annotations

from collections import Counter
from collections.abc import Sequence
from dataclasses import dataclass
from functools import lru_cache

from seolint.french.syllables import count_syllables
from seolint.french.words import split_formula_words

__all__ = [
    "WORDS_A_MINUTE",
    "Readability",
    "kandel_moles",
    "lix",
    "measure_readability",
    "reading_ease",
    "textstat_reading_ease",
]

WORDS_A_MINUTE = 238
"""Silent reading of an adult (Brysbaert 2019, a review of 190 studies)."""

_LONG = 6


@dataclass(frozen=True, slots=True)
class Readability:
    """The counts of one text and what the formulas make of them.

    ``words`` as a reader counts them; ``formula_words`` with elided ones
    apart, ``syllables`` and ``long_words`` of these; ``different_words`` the
    distinct ones, capitals aside.
    """

    words: int
    formula_words: int
    sentences: int
    syllables: int
    long_words: int
    different_words: int

    @property
    def reading_ease(self) -> float | None:
        """Kandel and Moles' score; ``None`` for a text without words."""
        if not self.formula_words:
            return None
        return kandel_moles(self.formula_words / self.sentences, self.syllables / self.formula_words)

    @property
    def lix(self) -> float | None:
        """Björnsson's index; ``None`` for a text without words."""
        if not self.formula_words:
            return None
        return lix(self.formula_words / self.sentences, self.long_words / self.formula_words)

    @property
    def words_a_sentence(self) -> float | None:
        """Mean length of a sentence in words as a reader counts them."""
        return self.words / self.sentences if self.sentences else None

    @property
    def reading_minutes(self) -> float:
        """Minutes of silent reading."""
        return self.words / WORDS_A_MINUTE

    @property
    def vocabulary(self) -> float | None:
        """Different words in a hundred; falls with length, so compare texts of one length only."""
        return 100 * self.different_words / self.formula_words if self.formula_words else None


def kandel_moles(words_a_sentence: float, syllables_a_word: float) -> float:
    """Reading ease of a French text from its two means."""
    return 207 - 1.015 * words_a_sentence - 73.6 * syllables_a_word


def lix(words_a_sentence: float, long_word_share: float) -> float:
    """LIX from the mean length of a sentence and the share (0–1) of words over six letters."""
    return words_a_sentence + 100 * long_word_share


# Rules, metrics and each round of mending ask about the same sentences.
@lru_cache(maxsize=2_048)
def _counts(sentence: str) -> tuple[tuple[str, ...], int, int, int]:
    """The formula words of one sentence as they are told apart; its words, syllables and long words."""
    split, words = split_formula_words(sentence)
    if not split:
        return (), words, 0, 0
    told_apart, syllables, long_words = zip(*map(_count, split), strict=True)
    return told_apart, words, sum(syllables), sum(long_words)


@lru_cache(maxsize=32_768)
def _count(word: str) -> tuple[str, int, bool]:
    """A formula word as it is told from others, its syllables, and whether it is long."""
    return word.lower().replace("’", "'"), count_syllables(word), sum(map(str.isalpha, word)) > _LONG


def measure_readability(sentences: Sequence[str]) -> Readability:
    """The counts of a text given sentence by sentence; a sentence without words counts for none."""
    words = formula = syllables = long_words = counted = 0
    different: Counter[str] = Counter()
    for sentence in sentences:
        split, its_words, its_syllables, its_long_words = _counts(sentence)
        if not split:
            continue
        counted += 1
        words += its_words
        formula += len(split)
        syllables += its_syllables
        long_words += its_long_words
        different.update(split)
    return Readability(words, formula, counted, syllables, long_words, len(different))


def reading_ease(sentences: Sequence[str]) -> float | None:
    """Kandel and Moles' score of a text given sentence by sentence; ``None`` without words."""
    return measure_readability(sentences).reading_ease


def textstat_reading_ease(text: str) -> float:
    """What textstat says of the whole ``text`` by the same formula with its own counts.

    Importing textstat takes half a second: ask only where the figure is shown.
    """
    from textstat.backend.metrics import flesch_reading_ease

    return float(flesch_reading_ease(text, "fr_FR"))
