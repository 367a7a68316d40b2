"""Runs over many files: errors kept by file, order, drafts, size."""

from __future__ import annotations

from pathlib import Path

import pytest

from seolint.config import ConfigFinder
from seolint.engine.files import Target, find_targets
from seolint.engine.loading import LARGE
from seolint.engine.results import FileReport, RunReport
from seolint.engine.runner import RunOptions, lint_targets
from seolint.errors import BinaryInput, ConfigurationError, SeolintError, UnreadableInput


def run(*targets: Target, on_file: object = None, **settings: object) -> RunReport:
    finder = ConfigFinder(overrides={"select": "title", **settings}, isolated=True)
    return lint_targets(list(targets), RunOptions(finder), on_file)  # type: ignore[arg-type]


def test_one_bad_file_stops_no_other(tmp_path: Path) -> None:
    good, binary, missing = tmp_path / "a.md", tmp_path / "b.md", tmp_path / "c.md"
    good.write_text("Texte.\n", encoding="utf-8")
    binary.write_bytes(b"\0\1\2")
    told: list[FileReport | SeolintError] = []
    report = run(*(Target(str(p)) for p in (good, binary, missing)), on_file=told.append)
    assert [f.path for f in report.files] == [str(good)]
    assert [(type(e), e.path) for e in report.errors] == [(BinaryInput, str(binary)), (UnreadableInput, str(missing))]
    assert len(told) == 3


def test_a_binary_met_in_a_folder_is_skipped_and_noted(tmp_path: Path) -> None:
    (tmp_path / "b.md").write_bytes(b"\0\1\2")
    targets, _ = find_targets([tmp_path], ConfigFinder())
    report = run(*targets)
    assert (report.errors, report.skipped) == ((), (str(tmp_path / "b.md"),))


def test_a_rule_that_crashes_is_named_with_its_file(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    from seolint.catalog import Catalog

    def check(self: Catalog, name: str) -> object:
        def crash(article: object, rule: object) -> list[object]:
            if "boum" in article.source.text:  # type: ignore[attr-defined]
                raise ZeroDivisionError("boum")
            return []

        return crash

    monkeypatch.setattr(Catalog, "check", check)
    report = run(Target("a.md", data=b"Texte."), Target("b.md", data=b"boum"), Target("c.md", data=b"Texte."))
    assert [f.path for f in report.files] == ["a.md", "b.md", "c.md"]
    assert [(e.path, "ZeroDivisionError: boum" in str(e)) for e in report.errors] == [("b.md", True)]


def test_a_broken_configuration_concerns_the_run() -> None:
    with pytest.raises(ConfigurationError):
        run(Target("a.md", data=b"Texte."), ignore="no-such-rule")


def test_drafts_are_left_alone_where_asked(tmp_path: Path) -> None:
    for name, said in (("a", "draft: true"), ("b", "published: false"), ("c", "draft: false"), ("d", "status: draft")):
        (tmp_path / f"{name}.md").write_text(f"---\n{said}\n---\n\nTexte.\n", encoding="utf-8")
    targets, _ = find_targets([tmp_path], ConfigFinder())
    assert [Path(f.path).stem for f in run(*targets, skip_drafts=True).files] == ["c"]
    assert len(run(*targets).files) == 4


def test_the_end_of_a_run_keeps_what_was_done(tmp_path: Path) -> None:
    def stop(result: object) -> None:
        if isinstance(result, FileReport) and result.path == "b.md":
            raise KeyboardInterrupt

    report = run(*(Target(f"{n}.md", data=b"Texte.") for n in "abcd"), on_file=stop)
    assert report.interrupted
    assert [f.path for f in report.files] == ["a.md", "b.md"]


def test_a_long_text_is_judged_without_its_language() -> None:
    text = ("Un mot après l’autre. " * 60 + "\n\n") * (LARGE // 1300)
    report = run(Target("a.md", data=text.encode()), select="title-missing,sentence-too-long,keyphrase-missing")
    assert report.files[0].notes == ("large",)
    assert {f.rule for f in report.files[0].findings} == {"title-missing"}
