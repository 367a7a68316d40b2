"""Ours beside the npm package ``yoastseo``, where both offer the same thing.

    python -m benchmarks.compare_yoast [--shared ../shared] [--folder FOLDER] [--show 20]

Installs ``yoastseo`` from npm into a temporary folder (or FOLDER, where it
stays), asks it by ``yoast.mjs`` and prints tables. The package is GPL: it is
run, nothing of it is copied. Needs node and npm; the parts that need the
shared data are left out where it is not there.

The trap lists are those of our own tests, which ours passes by construction:
they show what the peer does with them, not how good ours is.
"""

from __future__ import annotations

import argparse
import json
import random
import re
import runpy
import statistics
import subprocess
import tempfile
import time
from collections.abc import Sequence
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any

from benchmarks.adapter import is_passive, sentences, syllables
from seolint import Linter
from seolint.french.connectors import find_connectors
from seolint.french.matching import contains

ROOT = Path(__file__).resolve().parent.parent
PACKAGE = "yoastseo@3.6.0"
WORDS = 20_000
"""How many words of the syllable list are compared: every n-th."""


@dataclass
class Questions:
    """What both are asked; ``rows`` are the treebanks' sentences with whether they are passive."""

    traps: list[tuple[str, list[str]]] = field(default_factory=list)
    matching: list[tuple[str, str, bool]] = field(default_factory=list)
    rows: list[tuple[str, str, bool]] = field(default_factory=list)
    syllables: list[tuple[str, int, float]] = field(default_factory=list)
    articles: list[dict[str, str]] = field(default_factory=list)


def squeeze(text: str) -> str:
    """``text`` without white space: splitters differ in which side of an edge a space belongs to."""
    return re.sub(r"\s", "", text)


def questions(shared: Path) -> Questions:
    """The lists of our tests, and of the shared data what is there."""
    out = Questions()
    cases = runpy.run_path(str(ROOT / "tests/french/test_sentences.py"))
    for line in cases["LINES"]:
        parts = cases["WHOLE"].get(line) or line.split("|")
        out.traps.append((line.replace("|", ""), [squeeze(part) for part in parts]))
    cases = runpy.run_path(str(ROOT / "tests/french/test_matching.py"))
    out.matching = [(case[0], case[1], True) for case in cases["FOUND"]]
    out.matching += [(case[0], case[1], False) for case in cases["ABSENT"]]
    for path in sorted((shared / "data" / "treebank").glob("*.jsonl")):
        for line in path.read_text("utf-8").splitlines():
            row = json.loads(line)
            out.rows.append((path.stem, row["text"], row["passive"]))
    lexique = shared / "data" / "syllables" / "lexique.tsv"
    if lexique.exists():
        rows = [line.split("\t") for line in lexique.read_text("utf-8").splitlines()]
        step = max(1, len(rows) // WORDS)
        out.syllables = [(word, int(count), float(weight)) for word, count, weight in rows[::step]]
    news = shared / "data" / "keyphrases" / "wikinews.jsonl"
    if news.exists():
        for line in news.read_text("utf-8").splitlines():
            row = json.loads(line)
            out.articles.append({"text": row["text"], "title": row["title"], "keyword": row["keyphrases"][0]})
    return out


def install(folder: Path) -> None:
    """Install the package into ``folder``, unless it is there."""
    if not (folder / "node_modules" / "yoastseo").exists():
        command = ["npm", "install", "--silent", "--no-audit", "--no-fund", "--prefix", str(folder), PACKAGE]
        subprocess.run(command, check=True)


def ask(folder: Path, asked: Questions) -> dict[str, Any]:
    """The peer's answers, in the order of the questions."""
    texts = [text for _, text, _ in asked.rows]
    sent = {
        "sentences": [text for text, _ in asked.traps],
        "passive": texts,
        "connectors": texts,
        "matching": [(keyphrase, text) for keyphrase, text, _ in asked.matching],
        "syllables": [word for word, _, _ in asked.syllables],
        "articles": asked.articles,
    }
    command = ["node", str(ROOT / "benchmarks" / "yoast.mjs"), str(folder)]
    done = subprocess.run(command, input=json.dumps(sent), capture_output=True, text=True, check=True)
    answers: dict[str, Any] = json.loads(done.stdout)
    return answers


def row(name: str, ours: str, theirs: str) -> None:
    """Print one line of the table."""
    print(f"| {name} | {ours} | {theirs} |")


def f1(said: Sequence[bool], true: Sequence[bool]) -> float:
    """F1 in per cent."""
    hits = sum(a and b for a, b in zip(said, true, strict=True))
    return 200 * hits / (sum(said) + sum(true)) if hits else 0.0


def compare(asked: Questions, answers: dict[str, Any], show: int) -> None:
    """Print the table, and ``show`` sentences of each kind where the two see other connectors."""
    print(f"| yoastseo {answers['version']}, node {answers['node']} | ours | peer |\n| --- | --- | --- |")
    count = len(asked.traps)
    mine = sum([squeeze(s) for s in sentences(text)] == parts for text, parts in asked.traps)
    theirs = zip(answers["sentences"], asked.traps, strict=True)
    their = sum([squeeze(s) for s in found if squeeze(s)] == parts for found, (_, parts) in theirs)
    row(f"sentence traps right, of {count} (our list)", str(mine), str(their))
    wanted = [want for _, _, want in asked.matching]
    matched = [contains(keyphrase, text) for keyphrase, text, _ in asked.matching]
    for name, sign in (("found where it stands", True), ("not found where it does not stand", False)):
        ours = sum(m == w for m, w in zip(matched, wanted, strict=True) if w == sign)
        peer = sum(m == w for m, w in zip(answers["matching"], wanted, strict=True) if w == sign)
        row(f"keyphrase {name}, of {wanted.count(sign)} (our list)", str(ours), str(peer))
    treebanks(asked, answers, show)
    if asked.syllables:
        total = sum(weight for _, _, weight in asked.syllables)
        shares = []
        for counted in ([syllables(word) for word, _, _ in asked.syllables], answers["syllables"]):
            right = [got == want for got, (_, want, _) in zip(counted, asked.syllables, strict=True)]
            weighted = sum(w for ok, (_, _, w) in zip(right, asked.syllables, strict=True) if ok)
            shares.append(f"{100 * sum(right) / len(right):.2f} / {100 * weighted / total:.2f}")
        row(f"syllables exact, types / by frequency, {len(asked.syllables)} words", *shares)
    if asked.articles:
        ours_ms, peer_ms = milliseconds(asked.articles), statistics.median(answers["milliseconds"])
        row("CPU ms an article, median, each seen once", f"{ours_ms:.0f}", f"{peer_ms:.0f}")


def treebanks(asked: Questions, answers: dict[str, Any], show: int) -> None:
    """Print what the two say of the treebanks' sentences: passive against the gold, connectors side by side."""
    for name in dict.fromkeys(name for name, _, _ in asked.rows):
        at = [i for i, (of, _, _) in enumerate(asked.rows) if of == name]
        gold = [asked.rows[i][2] for i in at]
        ours = f1([is_passive(asked.rows[i][1]) for i in at], gold)
        row(
            f"passive F1, {name}, {len(at)} sentences",
            f"{ours:.1f}",
            f"{f1([answers['passive'][i] for i in at], gold):.1f}",
        )
    if not asked.rows:
        return
    mine = [[c.text for c in find_connectors(text)] for _, text, _ in asked.rows]
    theirs = answers["connectors"]
    row(
        f"sentences with a connector, of {len(mine)}",
        f"{sum(map(bool, mine))}",
        f"{sum(map(bool, theirs))}",
    )
    only = [
        [i for i, m in enumerate(mine) if m and not theirs[i]],
        [i for i, m in enumerate(mine) if theirs[i] and not m],
    ]
    row("of these by one of the two alone", str(len(only[0])), str(len(only[1])))
    sample = random.Random(0)
    for label, numbers, said in (("ours alone", only[0], mine), ("peer alone", only[1], theirs)):
        for i in sorted(sample.sample(numbers, min(show, len(numbers)))):
            print(f"    {label}: {said[i]} in «{asked.rows[i][1]}»")


def milliseconds(articles: Sequence[dict[str, str]]) -> float:
    """CPU of linting an article by every rule, parse included: the median; the first ten warm the process."""
    linter = Linter({"select": ["all"]})
    took = []
    for article in articles:
        start = time.process_time()
        linter.lint(article["text"], format="text", title=article["title"], keyphrase=article["keyword"])
        took.append(1000 * (time.process_time() - start))
    return statistics.median(took[10:])


def main() -> None:
    """Install, ask, print."""
    options = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    options.add_argument("--shared", type=Path, default=ROOT.parent / "shared")
    options.add_argument("--folder", type=Path, help="where the package is, or is to stay")
    options.add_argument(
        "--show", type=int, default=0, help="sentences to print where only one of the two sees connectors"
    )
    given = options.parse_args()
    asked = questions(given.shared)
    with tempfile.TemporaryDirectory() as temporary:
        folder = given.folder or Path(temporary)
        install(folder)
        compare(asked, ask(folder, asked), given.show)


if __name__ == "__main__":
    main()
