"""A crash is told with the rule and the file, and takes nothing else with it."""

from __future__ import annotations

from collections.abc import Iterable
from pathlib import Path

import pytest

from seolint.article import Article
from seolint.catalog import Catalog
from seolint.config import Config
from seolint.engine.files import Target
from seolint.engine.inspection import Inspector, Job, inspector_for
from seolint.engine.runner import RunOptions, lint_targets
from seolint.errors import SeolintError
from seolint.finding import Finding
from seolint.rule import ActiveRule
from seolint.text import Source

TEXT = "# Titre\n\n#### Trop bas\n\nUn mot mot de trop.\n"


def _crash(article: Article, rule: ActiveRule) -> Iterable[Finding]:
    if "mot" in article.source.text:
        raise ZeroDivisionError("a fault of ours")
    return ()


@pytest.fixture
def faulty(monkeypatch: pytest.MonkeyPatch) -> None:
    """The rule doubled-word crashes on texts with «mot»."""
    check = Catalog.check
    monkeypatch.setattr(Catalog, "check", lambda self, name: _crash if name == "doubled-word" else check(self, name))


@pytest.mark.usefixtures("faulty")
def test_the_other_rules_and_files_go_on(tmp_path: Path) -> None:
    """The report holds what the other rules found, the run's errors name rule and file."""
    bad, good = tmp_path / "bad.md", tmp_path / "good.md"
    bad.write_text(TEXT, encoding="utf-8")
    good.write_text("# Titre\n\n#### Trop bas\n", encoding="utf-8")
    report = lint_targets([Target(str(bad)), Target(str(good))], RunOptions())
    assert [f.path for f in report.files] == [str(bad), str(good)]
    assert all("heading-skip" in {f.rule for f in file.findings} for file in report.files)
    (error,) = report.errors
    assert error.path == str(bad)
    assert error.message == "rule doubled-word failed on this file (ZeroDivisionError: a fault of ours)"


@pytest.mark.usefixtures("faulty")
def test_a_caller_of_the_library_gets_the_error() -> None:
    """Nothing is silently left out where nobody asked for tolerance."""
    inspector: Inspector = inspector_for(Config())
    with pytest.raises(SeolintError, match="doubled-word"):
        inspector.report(Job(Source(TEXT)))


@pytest.mark.usefixtures("faulty")
def test_a_file_that_cannot_be_mended_is_named_and_the_others_are_mended(
    tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    """``check --fix`` goes on after a crash, says which file and rule it was, and exits with 2."""
    from seolint.cli import main

    bad, good = tmp_path / "bad.md", tmp_path / "good.md"
    bad.write_text(TEXT, encoding="utf-8")
    good.write_text("# Titre\n\nUn coeur de beurre !\n", encoding="utf-8")
    assert (
        main(["check", "--isolated", "--fix", "--no-cache", "--select", "typography,doubled-word", str(tmp_path)]) == 2
    )
    assert "cœur" in good.read_text("utf-8")
    assert bad.read_text("utf-8") == TEXT
    error = capsys.readouterr().err
    assert "bad.md" in error
    assert "doubled-word" in error
