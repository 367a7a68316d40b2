"""How often the recommended rules are right on real articles.

    python benchmarks/precision.py FOLDER                 count, and write benchmarks/precision.md
    python benchmarks/precision.py FOLDER --sample RULE   show findings of one rule, to read by eye

FOLDER holds articles (Markdown and MDX below it). Counts come from a run; which share of a
sample an editor would accept was read by eye and stands in ``precision.toml``.
"""

from __future__ import annotations

import argparse
import random
import statistics
import tomllib
from collections import Counter
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from pathlib import Path

from seolint.article import Article
from seolint.catalog import Catalog, load_catalog
from seolint.engine.linter import run_rules
from seolint.finding import Finding, Severity
from seolint.formats import read
from seolint.french.parse import Parser
from seolint.rule import ActiveRule, Rule
from seolint.text import Source

HERE = Path(__file__).resolve().parent
SUFFIXES = (".md", ".mdx", ".markdown")
SAMPLE = 20


@dataclass(frozen=True, slots=True)
class Read:
    """One article with its findings."""

    path: str
    text: str
    words: int
    findings: tuple[Finding, ...]


def lint_folder(folder: Path, catalog: Catalog, active: Sequence[ActiveRule]) -> Iterator[Read]:
    """Every article below ``folder`` with the findings of ``active``, by path."""
    parser = Parser()
    for path in sorted(p for p in folder.rglob("*") if p.suffix in SUFFIXES):
        text = path.read_text(encoding="utf-8", errors="replace")
        name = path.relative_to(folder).as_posix()
        article = Article(read(Source(text, path=name)), parser)
        yield Read(name, text, article.words, run_rules(article, active, catalog).findings)


def folded(findings: Sequence[Finding], catalog: Catalog) -> int:
    """How many findings the text output shows: what is read once a file counts once, infos of one group together."""
    shown = 0
    seen: set[tuple[str, Severity]] = set()
    for finding in findings:
        rule = catalog.rules[finding.rule]
        unit = None
        if rule.report == "once-per-file":
            unit = f"group:{rule.group}" if finding.severity is Severity.INFO else rule.name
        if unit is None or (unit, finding.severity) not in seen:
            shown += 1
        if unit is not None:
            seen.add((unit, finding.severity))
    return shown


def report(articles: Sequence[Read], catalog: Catalog, judged: dict[str, dict[str, str | int]]) -> str:
    """The page ``precision.md``."""
    counts: Counter[str] = Counter(f.rule for a in articles for f in a.findings)
    files: Counter[str] = Counter(rule for a in articles for rule in {f.rule for f in a.findings})
    words = sum(a.words for a in articles)
    serious = [f for a in articles for f in a.findings if f.severity is not Severity.INFO]
    false = sum(_wrong(judged.get(f.rule, {})) for f in serious)
    median = statistics.median(folded(a.findings, catalog) for a in articles)
    lines = [
        "# Precision of the recommended rules",
        "",
        "<!-- Made by benchmarks/precision.py; the judgements are in benchmarks/precision.toml. -->",
        "",
        f"{len(articles)} real French articles, {words:,} words. One reader judged up to {SAMPLE} findings a rule",
        "by eye: would an editor accept it? Figures of one reader, on technical and public-service sites.",
        "",
        f"- findings shown for the median article: {median:g}",
        f"- errors and warnings a thousand words: {1000 * len(serious) / words:.2f}",
        f"- of these false, by the shares below: {1000 * false / words:.2f} a thousand words",
        "",
        "| rule | severity | findings | files | sampled | accepted | typical false alarm |",
        "| --- | --- | ---: | ---: | ---: | ---: | --- |",
    ]
    for rule in sorted(catalog.rules.values(), key=lambda r: (-counts[r.name], r.name)):
        if counts[rule.name]:
            lines.append(_row(rule, counts[rule.name], files[rule.name], judged.get(rule.name, {})))
    silent = sorted(r.name for r in catalog.rules.values() if r.default and not counts[r.name])
    lines += ["", f"Without a finding here: {', '.join(silent)}.", ""]
    return "\n".join(lines)


def _wrong(judgement: dict[str, str | int]) -> float:
    sampled = int(judgement.get("sampled", 0))
    return 1 - int(judgement.get("accepted", 0)) / sampled if sampled else 0.0


def _row(rule: Rule, count: int, files: int, judgement: dict[str, str | int]) -> str:
    sampled = judgement.get("sampled", "–")
    share = "–"
    if isinstance(sampled, int) and sampled:
        share = f"{100 * int(judgement['accepted']) / sampled:.0f} %"
    false = judgement.get("false", "")
    return f"| {rule.name} | {rule.severity} | {count} | {files} | {sampled} | {share} | {false} |"


def show_sample(articles: Sequence[Read], rule: str) -> None:
    """Print up to twenty findings of ``rule`` in their context, the same ones each time."""
    found = [(a, f) for a in articles for f in a.findings if f.rule == rule]
    random.Random(1).shuffle(found)
    for article, finding in found[:SAMPLE]:
        start, end = finding.span.start, finding.span.end
        before, after = article.text[max(0, start - 60) : start], article.text[end : end + 60]
        print(repr(f"{before}⟦{article.text[start:end][:200]}⟧{after}"), finding.message_id, article.path)


def main() -> None:
    """Count or show."""
    parser = argparse.ArgumentParser(description=__doc__.splitlines()[0] if __doc__ else None)
    parser.add_argument("folder", type=Path)
    parser.add_argument("--sample", metavar="RULE")
    arguments = parser.parse_args()
    catalog = load_catalog()
    if arguments.sample:
        active = [ActiveRule.default(catalog.rule(arguments.sample))]
        show_sample(list(lint_folder(arguments.folder, catalog, active)), arguments.sample)
        return
    active = [ActiveRule.default(r) for r in catalog.rules.values() if r.default]
    articles = list(lint_folder(arguments.folder, catalog, active))
    judged = tomllib.loads((HERE / "precision.toml").read_text(encoding="utf-8"))
    (HERE / "precision.md").write_text(report(articles, catalog, judged), encoding="utf-8")


if __name__ == "__main__":
    main()
