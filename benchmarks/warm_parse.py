"""How fast a warm process parses articles: bare ``nlp.pipe`` beside ours, same components.

    python -m benchmarks.warm_parse ARTICLES.jsonl [--rounds N]

ARTICLES holds one JSON object a line with a ``text``. Bare spaCy (batch 8,
its best here, entity recogniser left out) is given whole articles and makes
its objects; ours splits sentences, makes them canonical, parses and gives
columns. Every round takes articles that neither has seen, as a run over many
files does: spaCy's lemmatizer remembers words, ours has sentences kept.
"""

from __future__ import annotations

import argparse
import json
import statistics
import time
from collections.abc import Callable
from functools import partial
from pathlib import Path
from typing import Any

from seolint.french.model.loading import load_model
from seolint.french.parse import Parser


def cpu(work: Callable[[], object]) -> float:
    """CPU seconds of one call."""
    begin = time.process_time()
    work()
    return time.process_time() - begin


def article(row: dict[str, Any]) -> str:
    """The text of a row: its ``text``, or that of its ``sections``."""
    return str(row["text"]) if "text" in row else "\n".join(section["text"] for section in row["sections"])


def main() -> None:
    """Measure and print."""
    options = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    options.add_argument("articles", type=Path)
    options.add_argument("--rounds", type=int, default=4)
    given = options.parse_args()
    texts = [article(json.loads(line)) for line in given.articles.read_text("utf-8").splitlines()]
    bare, parser = load_model(plain=True), Parser()
    cut = len(texts) // (given.rounds + 1)
    theirs, ours, words = [], [], []
    for at in range(0, cut * (given.rounds + 1), cut):
        part = texts[at : at + cut]
        theirs.append(cpu(partial(run_bare, bare, part)))
        ours.append(
            cpu(partial(parser.parse_many, [line for text in part for line in text.split("\n") if line.strip()]))
        )
        words.append(sum(len(text.split()) for text in part))
    # The first round warms both and is left out.
    count = sum(words[1:])
    for name, seconds in (("bare nlp.pipe", sum(theirs[1:])), ("ours", sum(ours[1:]))):
        print(f"{name}: {1000 * seconds / count:.3f} ms of CPU a word, {count / seconds:,.0f} words a second")
    ratio = statistics.median(a / b for a, b in zip(theirs[1:], ours[1:], strict=True))
    print(f"throughput, ours to bare: {ratio:.2f} (median of {given.rounds} rounds, {count} words)")


def run_bare(nlp: Any, texts: list[str]) -> None:
    """Parse whole articles as spaCy's own users do."""
    for _ in nlp.pipe(texts, batch_size=8):
        pass


if __name__ == "__main__":
    main()
