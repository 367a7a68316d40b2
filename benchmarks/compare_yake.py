"""Our computation of YAKE's word weights beside the package ``yake``.

    python -m benchmarks.compare_yake ../shared/data/keyphrases/wikinews.jsonl

For each article: the rank correlation of the two on the words that both
weigh, the CPU of each (the package asked for single words only, without
deduplication), and how many of the ten first keyphrases people chose too: by
our ranking, by the package alone as its README uses it, and by single words.
"""

from __future__ import annotations

import argparse
import json
import statistics
import time
from collections.abc import Callable, Sequence
from importlib.metadata import version
from pathlib import Path
from typing import Any

from benchmarks.adapter import keyphrases, parse_blocks
from seolint.french.keyphrases.phrase_keys import word_key
from seolint.french.keyphrases.yake_terms import term_weights
from seolint.french.matching import content_stems

WARM = 5


def timed(work: Callable[[], Any]) -> tuple[Any, float]:
    """The result of a call, and its milliseconds of process time."""
    start = time.process_time()
    result = work()
    return result, 1000 * (time.process_time() - start)


def ranks(row: Sequence[float]) -> list[float]:
    """The rank of each number, equal ones sharing theirs."""
    return [sum(x < y for x in row) + sum(x == y for x in row) / 2 for y in row]


def f1(found: Sequence[str], gold: frozenset[tuple[str, ...]]) -> float:
    """F1 in per cent of the first ten, by stems."""
    hits = len({content_stems(k) for k in found[:10]} & gold)
    return 200 * hits / (10 + len(gold))


def main() -> None:
    """Measure and print."""
    options = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    options.add_argument("articles", type=Path)
    given = options.parse_args()
    import yake

    alike, ours_ms, theirs_ms = [], [], []
    scores: dict[str, list[float]] = {"ours": [], "yake, n = 3": [], "yake, n = 1": []}
    words = yake.KeywordExtractor(lan="fr", n=1, windowsSize=1, dedupLim=1.0, top=10_000)
    plain = {n: yake.KeywordExtractor(lan="fr", n=n, top=10) for n in (3, 1)}
    for line in given.articles.read_text("utf-8").splitlines():
        row = json.loads(line)
        _, parses = parse_blocks(row["text"])
        mine, took = timed(lambda: term_weights(parses))  # noqa: B023 - called at once
        ours_ms.append(took)
        found, took = timed(lambda: words.extract_keywords(row["text"]))  # noqa: B023 - called at once
        theirs_ms.append(took)
        theirs = {word_key(w)[0]: weight for w, weight in found if len(word_key(w)) == 1}
        both = sorted(mine.keys() & theirs.keys())
        alike.append(statistics.correlation(ranks([mine[k] for k in both]), ranks([theirs[k] for k in both])))
        gold = frozenset(content_stems(k) for k in row["keyphrases"])
        scores["ours"].append(f1(keyphrases(row["text"], row["title"], 10), gold))
        for n, extractor in plain.items():
            scores[f"yake, n = {n}"].append(f1([k for k, _ in extractor.extract_keywords(row["text"])], gold))
    print(f"yake {version('yake')}, {len(alike)} articles")
    print(f"rank correlation of the words' weights: {statistics.mean(alike):.2f} (lowest {min(alike):.2f})")
    ours, theirs_mean = statistics.mean(ours_ms[WARM:]), statistics.mean(theirs_ms[WARM:])
    print(f"CPU an article: ours {ours:.1f} ms, yake {theirs_mean:.1f} ms")
    for name, values in scores.items():
        print(f"F1@10 of {name}: {statistics.mean(values):.1f}")


if __name__ == "__main__":
    main()
