"""CPU of the language facts beside the parse that they stand on.

    python benchmarks/language_cost.py ARTICLE.txt [ARTICLE.txt …]

For each fact: milliseconds an article and per cent of the parse's CPU (process time, best of five,
warm; the parse itself uncached). Facts that need no parse are measured on the same texts.
"""

from __future__ import annotations

import sys
import time
from collections.abc import Callable, Sequence
from pathlib import Path

from seolint.french import connectors, keyphrases, language, openings, passive, repetitions, typography
from seolint.french.matching import find_keyphrase
from seolint.french.parse import Parse, Parser
from seolint.french.sentences import split_sentences

ROUNDS = 5


def cpu(work: Callable[[], object], rounds: int = ROUNDS) -> float:
    """Milliseconds of process time, the best of ``rounds``."""
    best = float("inf")
    for _ in range(rounds):
        start = time.process_time()
        work()
        best = min(best, time.process_time() - start)
    return 1000 * best


def facts(texts: Sequence[str], parses: Sequence[Parse]) -> dict[str, Callable[[], object]]:
    """What is measured, by name."""
    whole = "\n".join(texts)
    functions = [getattr(typography, n) for n in typography.__all__ if n[0].islower() and n != "protected"]
    return {
        "keyphrases": lambda: keyphrases.rank_keyphrases(texts, parses),
        "matching": lambda: [find_keyphrase("Corée du Nord", p) for p in parses],
        "passive": lambda: [passive.find_passives(p) for p in parses],
        "connectors": lambda: [connectors.find_connectors(t) for t in texts],
        "openings": lambda: openings.repeated_openings([s.of(t) for t in texts for s in split_sentences(t)]),
        "repetitions": lambda: [repetitions.nearby_repetitions(p) for p in parses],
        "language": lambda: language.foreign_passages(whole),
        "typography": lambda: [list(f(t)) for t in texts for f in functions],
    }


def main(paths: Sequence[str]) -> None:
    """Print a table of sums over the articles."""
    articles = [[b for b in Path(p).read_text(encoding="utf-8").split("\n") if b.strip()] for p in paths]
    warm = Parser()
    parsed = [warm.parse_many(texts) for texts in articles]

    def parse() -> None:
        fresh = Parser()
        fresh._nlp = warm._nlp
        for texts in articles:
            fresh.parse_many(texts)

    base = cpu(parse, 3)
    print(f"{'parse':14}{base / len(articles):8.1f} ms")
    total = 0.0
    for name in facts([""], parsed[0][:0]):
        took = sum(cpu(facts(texts, parses)[name]) for texts, parses in zip(articles, parsed, strict=True))
        total += took
        print(f"{name:14}{took / len(articles):8.1f} ms {100 * took / base:6.1f} %")
    print(f"{'together':14}{total / len(articles):8.1f} ms {100 * total / base:6.1f} %")


if __name__ == "__main__":
    main(sys.argv[1:])
