"""A file that takes too long is named with the rule that held it up; the others are read and mended."""

from __future__ import annotations

import contextlib
import time
from collections.abc import Iterable
from pathlib import Path

import pytest

from seolint.article import Article
from seolint.catalog import Catalog
from seolint.config import ConfigFinder
from seolint.engine.files import Target
from seolint.engine.patience import patience
from seolint.engine.runner import RunOptions, lint_targets
from seolint.errors import SlowInput
from seolint.finding import Finding
from seolint.rule import ActiveRule


def _waits(article: Article, rule: ActiveRule) -> Iterable[Finding]:
    while "attendre" in article.source.text:
        time.sleep(0.01)
    return ()


@pytest.fixture
def articles(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> list[Target]:
    """Twenty articles of which one keeps the rule doubled-word for ever."""
    check = Catalog.check
    monkeypatch.setattr(Catalog, "check", lambda self, name: _waits if name == "doubled-word" else check(self, name))
    out = []
    for number in range(20):
        path = tmp_path / f"{number:02}.md"
        path.write_text("# Titre\n\n##\n\n" + ("Il faut attendre.\n" if number == 3 else "Texte.\n"), encoding="utf-8")
        out.append(Target(str(path)))
    return out


@pytest.mark.parametrize("jobs", [1, 2])
def test_a_slow_file_is_named_and_the_others_go_on(articles: list[Target], jobs: int) -> None:
    finder = ConfigFinder(overrides={"select": ["doubled-word", "heading-empty"], "timeout": 0.3}, isolated=True)
    report = lint_targets(articles, RunOptions(finder, jobs=jobs))
    (error,) = report.errors
    assert isinstance(error, SlowInput)
    assert error.path == articles[3].path
    assert error.message == "given up after 0.3 s, in rule doubled-word"
    assert [f.path for f in report.files] == [t.path for t in articles if t.path != error.path]
    assert all([f.rule for f in file.findings] == ["heading-empty"] for file in report.files)


def test_a_slow_file_is_not_mended_and_the_others_are(
    articles: list[Target], capsys: pytest.CaptureFixture[str]
) -> None:
    from seolint.cli import main

    folder = Path(articles[0].path).parent
    options = ("--isolated", "--no-cache", "--timeout", "0.3", "--select", "doubled-word,heading-empty")
    assert main(["check", "--fix", *options, str(folder)]) == 2
    assert "##" not in (folder / "00.md").read_text("utf-8")
    assert "##" in (folder / "03.md").read_text("utf-8")
    assert "abandonné au bout de 0.3 s" in capsys.readouterr().err


def test_an_alarm_that_was_swallowed_rings_again(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr("seolint.engine.patience._AGAIN", 0.05)

    def swallows() -> None:
        with contextlib.suppress(SlowInput):
            time.sleep(10)
        time.sleep(10)

    with pytest.raises(SlowInput), patience(0.05, "a.md"):
        swallows()


def test_zero_waits_for_ever() -> None:
    with patience(0, "a.md"):
        time.sleep(0.01)
