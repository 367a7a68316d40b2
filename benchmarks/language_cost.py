"""CPU of the language facts beside the parse that they stand on.

    python -m benchmarks.language_cost ARTICLES… [--warm 10]

ARTICLES are text files, or ``.jsonl`` with a ``text`` (and a ``title``) a row.
For each fact: milliseconds an article and per cent of the parse's CPU (process
time). The first ``--warm`` articles are left out; every other is seen once, so
that words are remembered as in a run over many files, and no article is. The
parse is ours, sentences and columns included, in no cache.
"""

from __future__ import annotations

import argparse
import json
import time
from collections import defaultdict
from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass
from functools import partial
from pathlib import Path

from seolint.french import connectors, language, openings, passive, repetitions, typography
from seolint.french.keyphrases import ranking as keyphrases
from seolint.french.matching import find_keyphrase
from seolint.french.parse import Parse, Parser
from seolint.french.readability import measure_readability
from seolint.french.sentences import split_sentences


@dataclass(frozen=True)
class Article:
    """The blocks of an article and its title, empty where it has none."""

    blocks: list[str]
    title: str


def read(paths: Sequence[Path]) -> Iterator[Article]:
    """The articles of the files, in order."""
    for path in paths:
        text = path.read_text(encoding="utf-8")
        rows = map(json.loads, text.splitlines()) if path.suffix == ".jsonl" else iter([{"text": text}])
        for row in rows:
            yield Article([b for b in row["text"].split("\n") if b.strip()], row.get("title", ""))


def cpu(work: Callable[[], object]) -> float:
    """Milliseconds of process time of one call."""
    start = time.process_time()
    work()
    return 1000 * (time.process_time() - start)


def facts(article: Article, parses: Sequence[Parse], title: Parse | None) -> dict[str, Callable[[], object]]:
    """What is measured, by name."""
    texts = article.blocks
    functions = [getattr(typography, n) for n in typography.__all__ if n[0].islower() and n != "protected"]
    rank = partial(keyphrases.rank_keyphrases, texts, parses, title=article.title or None, title_parse=title)
    return {
        "keyphrases": rank,
        "matching": lambda: [find_keyphrase("Corée du Nord", p) for p in parses],
        "passive": lambda: [passive.find_passives(p) for p in parses],
        "connectors": lambda: [connectors.find_connectors(t) for t in texts],
        "openings": lambda: openings.repeated_openings([s.of(t) for t in texts for s in split_sentences(t)]),
        "repetitions": lambda: [repetitions.nearby_repetitions(p) for p in parses],
        "language": lambda: language.foreign_passages("\n".join(texts)),
        "readability": lambda: measure_readability([s.of(t) for t in texts for s in split_sentences(t)]),
        "typography": lambda: [list(f(t)) for t in texts for f in functions],
    }


def main() -> None:
    """Print a table of means an article."""
    options = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    options.add_argument("articles", type=Path, nargs="+")
    options.add_argument("--warm", type=int, default=10)
    given = options.parse_args()
    parser = Parser()
    took: dict[str, float] = defaultdict(float)
    words = count = 0
    for number, article in enumerate(read(given.articles)):
        parses: list[Parse] = []
        parse = cpu(lambda: parses.extend(parser.parse_many([*article.blocks, article.title])))  # noqa: B023
        title = parses.pop() if article.title else None
        costs = {name: cpu(work) for name, work in facts(article, parses[: len(article.blocks)], title).items()}
        if number >= given.warm:
            count += 1
            words += sum(len(block.split()) for block in article.blocks)
            for name, cost in {"parse": parse, **costs}.items():
                took[name] += cost
    print(f"{count} articles of {words / count:.0f} words")
    base = took.pop("parse")
    print(f"{'parse':14}{base / count:8.1f} ms")
    for name, cost in [*took.items(), ("together", sum(took.values()))]:
        print(f"{name:14}{cost / count:8.1f} ms {100 * cost / base:6.1f} %")


if __name__ == "__main__":
    main()
