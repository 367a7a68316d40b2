"""Every option of ``check`` from outside: what it changes of one article with known faults."""

from __future__ import annotations

import importlib
import json
import subprocess
from collections.abc import Callable
from pathlib import Path

import pytest
import typer
from running import Run

from seolint.cli.application import COMMANDS

ONE = ("--select", "heading-empty", "--output-format", "concise")
FAULT = "article.md:5:1: error heading-empty"

Try = Callable[[Run, Path], None]
TRIES: dict[str, Try] = {}


def tries(*options: str) -> Callable[[Try], Try]:
    """Mark a function as the test of ``options``."""

    def mark(function: Try) -> Try:
        TRIES.update(dict.fromkeys(options, function))
        return function

    return mark


@tries("paths")
def a_file_or_a_folder(run: Run, article: Path) -> None:
    assert FAULT in run("check", str(article.name), *ONE).out
    assert FAULT in run("check", *ONE).out


@tries("fix", "unsafe_fixes")
def fixes(run: Run, article: Path) -> None:
    assert run("check", "--fix", "article.md", *ONE).code == 0
    assert "##" not in article.read_text("utf-8")
    article.write_text("# Un titre\n\nIl pleut, il vente - et il neige.\n", encoding="utf-8")
    run("check", "--fix", "article.md", "--select", "typo-dash")
    assert " - " in article.read_text("utf-8")
    run("check", "--unsafe-fixes", "article.md", "--select", "typo-dash")
    assert " - " not in article.read_text("utf-8")


@tries("diff")
def diff(run: Run, article: Path) -> None:
    before = article.read_bytes()
    result = run("check", "--diff", "article.md", "--select", "heading-empty")
    assert (result.code, "-##" in result.out, article.read_bytes()) == (1, True, before)


@tries("select", "ignore", "extend_select")
def selectors(run: Run, article: Path) -> None:
    assert run("check", "--select", "heading-empty", "--ignore", "headings", "article.md").code == 0
    both = run("check", *ONE, "--extend-select", "description-missing", "article.md").out
    assert "heading-empty" in both
    assert "description-missing" in both


@tries("profile")
def profile(run: Run, article: Path) -> None:
    said = {name: run("check", "--profile", name, "--output-format", "concise").out for name in ("legacy", "strict")}
    assert said["strict"].count("\n") > said["legacy"].count("\n")


@tries("config", "isolated")
def configuration(run: Run, article: Path) -> None:
    Path("own.toml").write_text('ignore = ["heading-empty"]\n', encoding="utf-8")
    assert "heading-empty" not in run("check", "--config", "own.toml", "--output-format", "concise").out
    Path("own.toml").rename("seolint.toml")
    assert "heading-empty" not in run("check", "--output-format", "concise").out
    assert "heading-empty" in run("check", "--isolated", "--output-format", "concise").out


@tries("keyphrase", "metrics")
def keyphrase(run: Run, article: Path) -> None:
    given = run("check", "--keyphrase", "rivière", "--metrics", "--select", "heading-empty", "--output-format", "json")
    (file,) = json.loads(given.out)["files"]
    assert file["keyphrase"] == {"text": "rivière", "origin": "option"}
    assert all(value is not None for value in file["metrics"].values())


@tries("output_format", "output_file")
def formats(run: Run, article: Path) -> None:
    for name in ("text", "concise", "json", "jsonl", "sarif", "github", "gitlab", "junit", "rdjson"):
        shown = run("check", "--select", "heading-empty", "--output-format", name)
        written = run("check", "--select", "heading-empty", "--output-format", name, "--output-file", f"{name}.out")
        assert (shown.code, written.code, written.out) == (1, 1, "")
        assert "heading-empty" in shown.out
        if name != "text":
            assert Path(f"{name}.out").read_text("utf-8") == shown.out


@tries("min_score", "fail_on")
def thresholds(run: Run, article: Path) -> None:
    assert run("check", *ONE, "--fail-on", "never").code == 0
    assert run("check", *ONE, "--fail-on", "never", "--min-score", "100").code == 1
    assert run("check", "--select", "description-missing").code == 0
    assert run("check", "--select", "description-missing", "--fail-on", "warning").code == 1


@tries("statistics", "quiet", "progress", "no_progress")
def what_is_accessory(run: Run, article: Path) -> None:
    assert "     1  [*] heading-empty (1 fichier)" in run("check", "--select", "heading-empty", "--statistics").out
    plain, quiet = (run("check", "--select", "heading-empty", *more).out for more in ((), ("--quiet",)))
    assert plain.startswith(quiet)
    assert "seolint explain" in plain
    assert "seolint explain" not in quiet
    assert run("check", "--select", "heading-empty", "--no-progress").out == plain


@tries("jobs", "cache", "no_cache")
def speed(run: Run, article: Path) -> None:
    for number in range(9):
        Path(f"{number}.md").write_text(article.read_text("utf-8"), encoding="utf-8")
    outputs = {run("check", *ONE, *more).out for more in ((), (), ("--no-cache",), ("--jobs", "2"), ("-j", "1"))}
    assert len(outputs) == 1


@tries("timeout")
def timeout(run: Run, article: Path) -> None:
    assert run("check", *ONE, "--timeout", "0").code == 1
    assert run("check", *ONE, "--timeout", "60.5").code == 1


@tries("baseline", "update_baseline")
def baseline(run: Run, article: Path) -> None:
    assert run("check", *ONE, "--baseline", "known.json", "--update-baseline").code == 0
    assert run("check", *ONE, "--baseline", "known.json").code == 0
    article.write_text("# Un titre\n\nTexte.\n\n" + article.read_text("utf-8") + "\n##\n", encoding="utf-8")
    assert run("check", *ONE, "--baseline", "known.json").out.count("heading-empty") == 1
    run("check", *ONE, "--baseline", "known.json", "--update-baseline")
    assert run("check", *ONE, "--baseline", "known.json").code == 1


@tries("add_suppressions", "reason")
def suppressions(run: Run, article: Path) -> None:
    result = run("check", "--add-suppressions", "--reason", "voulu", "--select", "heading-empty")
    assert (result.code, result.out) == (0, "Tus désormais\u00a0: 1 signalement, dans 1 fichier.\n")
    assert "<!-- seolint-disable-next-line heading-empty -- voulu -->\n\n##\n" in article.read_text("utf-8")
    assert run("check", *ONE).code == 0


@tries("changed_since")
def changed_since(run: Run, article: Path) -> None:
    def git(*words: str) -> None:
        identity = ("-c", "user.name=n", "-c", "user.email=n@example.org")
        subprocess.run(["git", *identity, *words], check=True, capture_output=True)

    git("init", "-q", "-b", "main")
    git("add", "article.md")
    git("commit", "-q", "-m", "x")
    assert run("check", *ONE, "--changed-since", "main").code == 0
    article.write_text(article.read_text("utf-8") + "\n##\n", encoding="utf-8")
    assert run("check", *ONE, "--changed-since", "main").out.count("heading-empty") == 1


@tries("watch")
def watch(run: Run, article: Path) -> None:
    # That it lints again what is saved is another test's matter: here only that it refuses what it cannot watch.
    result = run("check", "--watch", "-")
    assert (result.code, "ne se surveille pas" in result.err) == (2, True)


@tries("stdin_filename")
def stdin(run: Run, article: Path) -> None:
    result = run("check", "-", "--stdin-filename", "x/y.mdx", *ONE, stdin=b"# A\n\n##\n")
    assert result.out.startswith("x/y.mdx:3:1: error heading-empty")


@tries("today")
def today(run: Run, article: Path) -> None:
    order = "<!-- seolint-disable-next-line heading-empty -- bientôt mieux, jusqu’au 2027-01-31 -->\n##\n"
    article.write_text("# A\n\n" + order, encoding="utf-8")
    assert run("check", *ONE, "--today", "2027-01-31").code == 0
    assert run("check", *ONE, "--today", "2027-02-01").code == 1


@pytest.mark.parametrize("option", sorted(TRIES))
def test_the_option(run: Run, article: Path, option: str) -> None:
    TRIES[option](run, article)


def test_no_option_is_forgotten() -> None:
    command = typer.main.get_command(importlib.import_module(COMMANDS["check"][0]).app)
    assert {p.name for p in command.params} - {"help"} <= set(TRIES)


@pytest.mark.parametrize(
    "pair",
    [
        ("--config", "own.toml", "--isolated"),
        ("--update-baseline", "--fix"),
        ("--update-baseline", "--changed-since", "main"),
        ("--add-suppressions", "--diff"),
        ("--add-suppressions", "--watch"),
    ],
)
def test_contradicting_options(run: Run, article: Path, pair: tuple[str, ...]) -> None:
    before = article.read_bytes()
    result = run("check", *pair)
    assert result.code == 2
    assert "se contredisent" in result.err
    assert result.err.count("\n") == 1
    assert article.read_bytes() == before


def test_a_report_does_not_overwrite_an_article(run: Run, article: Path) -> None:
    before = article.read_bytes()
    result = run("check", "--output-file", "article.md", "--output-format", "json")
    assert result.code == 2
    assert "l’un des articles" in result.err
    assert article.read_bytes() == before


@pytest.mark.parametrize("arguments", [("",), ("--select", ""), ("--select", " , ")])
def test_an_empty_variable_does_not_open_the_gate(run: Run, article: Path, arguments: tuple[str, ...]) -> None:
    assert run("check", *arguments).code == 2


def test_a_reason_that_would_end_its_comment(run: Run, article: Path) -> None:
    before = article.read_bytes()
    assert run("check", "--add-suppressions", "--reason", "oui --> non").code == 2
    assert run("check", "--reason", "oui").code == 2
    Path("seolint.toml").write_text("require_reason = true\n", encoding="utf-8")
    refused = run("check", "--add-suppressions", "--select", "heading-empty")
    assert (refused.code, "exige un motif" in refused.err) == (2, True)
    assert article.read_bytes() == before
