"""Write ``seolint/french/data/word_frequencies.txt`` from the word list of the wordfreq package.

    pip install wordfreq==3.1.1
    python benchmarks/build_word_frequencies.py

wordfreq's data may be redistributed under CC BY-SA 4.0 (Robyn Speer, 2022);
the notice stands at the head of the file that is written. Forms are joined by
the stems of :mod:`seolint.french.stems`, so the file must be written again
whenever that stemmer changes.
"""

from __future__ import annotations

import importlib
import math
from collections import defaultdict
from pathlib import Path

from seolint.french.keyphrases.phrase_keys import phrase_key

TARGET = Path(__file__).parent.parent / "seolint" / "french" / "data" / "word_frequencies.txt"
LOWEST = 3.3
"""Zipf value (log10 of occurrences in a billion words) under which a stem counts as rare."""
HEAD = """\
# How common French words are, by stem: each line has a Zipf value times ten
# (log10 of occurrences in a billion words) and the stems that have it.
# Derived from the French word list of wordfreq 3.1.1 (Robyn Speer, 2022),
# whose data is licensed CC BY-SA 4.0 and includes data from OPUS OpenSubtitles
# 2018, Wikipedia, ParaCrawl and others; this file is under the same licence.
# Written by benchmarks/build_word_frequencies.py.
"""


def stem_frequencies() -> dict[str, float]:
    """Occurrences in a billion words, by stem."""
    # Not a dependency: named at run time, so that types need not know it.
    wordfreq = importlib.import_module("wordfreq")

    out: dict[str, float] = defaultdict(float)
    for word, frequency in wordfreq.get_frequency_dict("fr", wordlist="large").items():
        key = phrase_key([word]) if word.isalpha() else ()
        if len(key) == 1:
            out[key[0]] += frequency * 1e9
    return out


def main() -> None:
    """Write the file."""
    lines: dict[int, list[str]] = defaultdict(list)
    for stem, frequency in stem_frequencies().items():
        zipf = math.log10(frequency)
        if zipf >= LOWEST:
            lines[round(zipf * 10)].append(stem)
    body = "".join(f"{zipf} {' '.join(sorted(stems))}\n" for zipf, stems in sorted(lines.items(), reverse=True))
    TARGET.write_text(HEAD + body, encoding="utf-8")


if __name__ == "__main__":
    main()
