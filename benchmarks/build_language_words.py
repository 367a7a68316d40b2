"""Write ``seolint/french/data/language_words.txt``: the commonest words of seven languages.

    pip install wordfreq==3.1.1
    python benchmarks/build_language_words.py

wordfreq's data may be redistributed under CC BY-SA 4.0 (Robyn Speer, 2022);
the notice stands at the head of the file that is written.
"""

from __future__ import annotations

import importlib
import math
from pathlib import Path

TARGET = Path(__file__).parent.parent / "seolint" / "french" / "data" / "language_words.txt"
LANGUAGES = ("fr", "en", "es", "it", "de", "nl", "pt")
MOST = 600
HEAD = """\
# The commonest words of seven languages: each line has a language, a Zipf value
# times ten (log10 of occurrences in a billion words) and the words that have it.
# Derived from the word lists of wordfreq 3.1.1 (Robyn Speer, 2022), whose data
# is licensed CC BY-SA 4.0 and includes data from OPUS OpenSubtitles 2018,
# SUBTLEX (Marc Brysbaert et al.), Wikipedia, ParaCrawl and others; this file is
# under the same licence. Written by benchmarks/build_language_words.py.
"""


def main() -> None:
    """Write the file."""
    # Not a dependency: named at run time, so that types need not know it.
    wordfreq = importlib.import_module("wordfreq")
    lines: list[str] = []
    for language in LANGUAGES:
        by_value: dict[int, list[str]] = {}
        words = [w for w in wordfreq.top_n_list(language, 2 * MOST) if w.replace("'", "").isalpha()][:MOST]
        for word in words:
            by_value.setdefault(round(10 * (math.log10(wordfreq.word_frequency(word, language)) + 9)), []).append(word)
        lines += [
            f"{language} {value} {' '.join(sorted(ws))}\n" for value, ws in sorted(by_value.items(), reverse=True)
        ]
    TARGET.write_text(HEAD + "".join(lines), encoding="utf-8")


if __name__ == "__main__":
    main()
