"""Whether the cost of ``check`` grows with the text and no faster.

    python -m benchmarks.linear [--times N]

Articles of 1,000, 3,000 and 10,000 words made of the prose of docs/examples
(each copy with words of its own, so that no cache answers), linted warm, once
each. Printed: CPU seconds, and how many times those of 1,000 words. Ends with 1 when 10,000
words cost more than eleven times as much.
"""

from __future__ import annotations

import argparse
import re
import statistics
import sys
import time

from benchmarks.speed import EXAMPLES
from seolint import Linter

SIZES = (1_000, 3_000, 10_000)
MOST = 11
"""Times the cost of a text of 1,000 words that one of 10,000 may have."""


def article(words: int, salt: int) -> str:
    """Markdown of ``words`` words: sentences of the examples in paragraphs of four, sections of five."""
    paths = sorted(p for p in EXAMPLES.glob("*.txt") if not p.name.endswith(".title.txt"))
    prose = " ".join(p.read_text("utf-8") for p in paths)
    sentences = re.findall(r"[A-ZÀ-Þ][^.!?]*[.!?]", prose)
    out = ["# Titre de l’article\n"]
    count = number = 0
    while count < words:
        if number % 20 == 0:
            out.append(f"\n\n## Section {number // 20 + 1}\n")
        if number % 4 == 0:
            out.append("\n\n")
        # A number of its own makes each sentence new to every cache.
        sentence = f"{sentences[number % len(sentences)][:-1]} en {salt + number}. "
        out.append(sentence)
        count += len(sentence.split())
        number += 1
    return "".join(out) + "\n"


def main() -> int:
    """Measure, print, judge."""
    options = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    options.add_argument("--times", type=int, default=3, help="articles of each size (the median counts)")
    times = options.parse_args().times
    linter = Linter()
    linter.lint(article(200, 5_000_000))
    costs: dict[int, float] = {}
    for size in SIZES:
        taken = []
        for round_ in range(times):
            text = article(size, 10_000 * (round_ + 1) + size * 100)
            start = time.process_time()
            linter.lint(text)
            taken.append(time.process_time() - start)
        costs[size] = statistics.median(taken)
    for size, cost in costs.items():
        print(f"{size:>6} words: {cost:6.2f} s CPU, × {cost / costs[SIZES[0]]:.1f}")
    return int(costs[SIZES[-1]] > MOST * costs[SIZES[0]])


if __name__ == "__main__":
    sys.exit(main())
