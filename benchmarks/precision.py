"""How often the rules are right on real articles, and how many findings an article shows.

    python benchmarks/precision.py FOLDER                 count, and write benchmarks/precision.md
    python benchmarks/precision.py FOLDER --sample RULE   show findings of one rule, to read by eye

FOLDER holds articles (Markdown, MDX and HTML below it). Counts come from a run of every rule; which share
of a sample an editor would accept was read by eye and stands in ``precision.toml``. The rules about the
keyphrase judge only a declared one: they are counted with the guessed one declared.
"""

from __future__ import annotations

import argparse
import random
import statistics
import tomllib
from collections import Counter, defaultdict
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass
from pathlib import Path

from seolint.article import Article, Inputs
from seolint.catalog import Catalog, load_catalog
from seolint.engine.linter import KEYPHRASE_GROUP, run_rules
from seolint.finding import Finding, Severity
from seolint.formats import read
from seolint.french.parse import Parser
from seolint.report.grouping import fold
from seolint.report.messages import Speaker
from seolint.rule import ActiveRule, Rule
from seolint.text import Source

HERE = Path(__file__).resolve().parent
MARKDOWN = (".md", ".mdx", ".markdown")
SUFFIXES = (*MARKDOWN, ".html")
SAMPLE = 20
AIMS = {Severity.ERROR: 95, Severity.WARNING: 90, Severity.INFO: 80}
"""Of a hundred findings, how many an editor should accept; a safe fix asks for as many as an error."""

Judged = Mapping[str, Mapping[str, str | int]]


@dataclass(frozen=True, slots=True)
class Read:
    """One article with its findings: of all rules, and of those about a declared keyphrase."""

    path: str
    text: str
    words: int
    findings: tuple[Finding, ...]
    declared: tuple[Finding, ...]


def lint_folder(folder: Path, catalog: Catalog, active: Sequence[ActiveRule]) -> Iterator[Read]:
    """Every article below ``folder`` with the findings of ``active``, by path."""
    parser = Parser()
    about = [rule for rule in active if rule.rule.group == KEYPHRASE_GROUP]
    notice = folder / "README.md"
    for path in sorted(p for p in folder.rglob("*") if p.suffix in SUFFIXES and p != notice):
        text = path.read_text(encoding="utf-8", errors="replace")
        name = path.relative_to(folder).as_posix()
        document = read(Source(text, path=name))
        article = Article(document, parser)
        found = run_rules(article, active, catalog).findings
        declared: tuple[Finding, ...] = ()
        if about and article.focus is not None:
            chosen = Article(document, parser, inputs=Inputs(keyphrase=article.focus.text))
            declared = run_rules(chosen, about, catalog).findings
        yield Read(name, text, article.words, found, declared)


def counted(article: Read, catalog: Catalog) -> Iterator[Finding]:
    """The findings that the table counts: a keyphrase rule speaks of a declared one, but for the one that misses it."""
    for finding in article.findings:
        if catalog.rules[finding.rule].group != KEYPHRASE_GROUP or finding.rule == "keyphrase-missing":
            yield finding
    yield from article.declared


def report(articles: Sequence[Read], catalog: Catalog, judged: Judged) -> str:
    """The page ``precision.md``."""
    counts: Counter[str] = Counter()
    files: Counter[str] = Counter()
    severities: defaultdict[str, Counter[Severity]] = defaultdict(Counter)
    for article in articles:
        found = list(counted(article, catalog))
        counts.update(f.rule for f in found)
        files.update({f.rule for f in found})
        for finding in found:
            severities[finding.rule][finding.severity] += 1
    lines = ["# Precision of the rules", "", *_head(articles, catalog, judged)]
    for title, default in (("Rules of `recommended`", True), ("Rules that one has to ask for", False)):
        lines += ["", f"## {title}", "", *_TABLE]
        for rule in sorted(catalog.rules.values(), key=lambda r: (-counts[r.name], r.name)):
            if counts[rule.name] and rule.default is default:
                row = _row(rule, counts[rule.name], files[rule.name], severities[rule.name], judged.get(rule.name, {}))
                lines.append(row)
    silent = sorted(r.name for r in catalog.rules.values() if r.default and not counts[r.name])
    lines += ["", f"Rules of `recommended` without a finding here: {', '.join(silent)}.", ""]
    return "\n".join(lines)


_TABLE = (
    "| rule | severity | safe fix | findings | files | sampled | accepted | typical false alarm |",
    "| --- | --- | --- | ---: | ---: | ---: | ---: | --- |",
)


def _head(articles: Sequence[Read], catalog: Catalog, judged: Judged) -> Iterator[str]:
    speaker = Speaker(catalog.rules)
    posts = [a for a in articles if a.path.endswith(MARKDOWN)]
    shown = [[f for f in a.findings if catalog.rules[f.rule].default] for a in posts]
    words = sum(a.words for a in posts)
    serious = [f for found in shown for f in found if f.severity is not Severity.INFO]
    false = sum(_wrong(judged.get(f.rule, {})) for f in serious)
    lines = sorted(len(fold(found, speaker)) for found in shown)
    yield "<!-- Made by benchmarks/precision.py; the judgements are in benchmarks/precision.toml. -->"
    yield ""
    yield f"{len(articles)} real French texts, of which {len(posts)} are Markdown articles of {words:,} words."
    yield f"One reader judged up to {SAMPLE} findings a rule by eye, in their context and spread over the sites: would"
    yield "an editor accept it? Aims: 95 % for errors and safe fixes, 90 % for warnings, 80 % for infos. The rules"
    yield "about the keyphrase are counted with the guessed one declared. The rules of language and debris were"
    yield "also run over 484 further texts (news, encyclopaedia, guides): what was wrong there is a trap among the"
    yield "examples of its rule."
    yield ""
    yield "On the Markdown articles, with `recommended`, folded as the text output folds them:"
    yield ""
    yield f"- findings shown for the median article: {statistics.median(lines):g}"
    yield f"- findings shown for nine articles in ten: at most {lines[len(lines) * 9 // 10]}"
    yield f"- errors and warnings a thousand words: {1000 * len(serious) / words:.2f}"
    yield f"- of these false, by the shares below: {1000 * false / words:.2f} a thousand words"


def _wrong(judgement: Mapping[str, str | int]) -> float:
    sampled = int(judgement.get("sampled", 0))
    return 1 - int(judgement.get("accepted", 0)) / sampled if sampled else 0.0


def _row(
    rule: Rule, count: int, files: int, severities: Mapping[Severity, int], judgement: Mapping[str, str | int]
) -> str:
    sampled = judgement.get("sampled", "–")
    safe = rule.fix is not None and rule.fix.safety == "safe"
    worst = max(severities, key=lambda s: s.rank)
    share = "–"
    if isinstance(sampled, int) and sampled:
        percent = 100 * int(judgement["accepted"]) / sampled
        share = f"{percent:.0f} %"
        if percent < (95 if safe else AIMS[worst]):
            share = f"**{share}**"
    said = ", ".join(str(s) for s in sorted(severities, key=lambda s: -s.rank))
    false = judgement.get("false", "")
    return f"| {rule.name} | {said} | {'yes' if safe else ''} | {count} | {files} | {sampled} | {share} | {false} |"


def spread(articles: Sequence[Read], rule: str, catalog: Catalog) -> list[tuple[Read, Finding]]:
    """Up to twenty findings of ``rule``, a different site each time as long as there are; the same ones each time."""
    by_site: defaultdict[str, list[tuple[Read, Finding]]] = defaultdict(list)
    for article in articles:
        site = "/".join(article.path.split("/")[:2])
        by_site[site] += [(article, f) for f in counted(article, catalog) if f.rule == rule]
    for site in sorted(by_site):
        random.Random(1).shuffle(by_site[site])
    rounds = max(map(len, by_site.values()), default=0)
    found = [by_site[site][i] for i in range(rounds) for site in sorted(by_site) if i < len(by_site[site])]
    return found[:SAMPLE]


def show_sample(articles: Sequence[Read], rule: str, catalog: Catalog) -> None:
    """Print the sample of ``rule`` in its context."""
    for article, finding in spread(articles, rule, catalog):
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
        show_sample(list(lint_folder(arguments.folder, catalog, active)), arguments.sample, catalog)
        return
    active = [ActiveRule.default(r) for r in catalog.rules.values()]
    articles = list(lint_folder(arguments.folder, catalog, active))
    judged = tomllib.loads((HERE / "precision.toml").read_text(encoding="utf-8"))
    (HERE / "precision.md").write_text(report(articles, catalog, judged), encoding="utf-8")


if __name__ == "__main__":
    main()
