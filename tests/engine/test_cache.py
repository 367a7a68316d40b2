"""Kept results: found again, never trusted, never in the way."""

from __future__ import annotations

import os
import sqlite3
import subprocess
import sys
from pathlib import Path

import pytest

from seolint.config import ConfigFinder
from seolint.engine.cache import Cache, cache_folder, clear, digest
from seolint.engine.codec import report_from_data, report_to_data
from seolint.engine.files import find_targets
from seolint.engine.offers import SAFE
from seolint.engine.results import FileReport, RunReport
from seolint.engine.runner import RunOptions, lint_targets
from seolint.finding import Applicability

ARTICLE = "# Un titre\n\nUn texte  avec deux espaces, [ici](http://exemple.fr).\n\n![](absente.png)\n"
STRUCTURE = "title,slug,links,images,headings"


@pytest.fixture
def cache(tmp_path: Path) -> Cache:
    return Cache(tmp_path / "cache")


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    folder = tmp_path / "articles"
    folder.mkdir()
    for number in range(3):
        (folder / f"{number}.md").write_text(ARTICLE.replace("Un titre", f"Titre {number}"), encoding="utf-8")
    return folder


def lint(folder: Path, cache: Cache | None, select: str = STRUCTURE, jobs: int = 1, **more: object) -> RunReport:
    finder = ConfigFinder(overrides={"select": select, **more}, isolated=True)
    targets, _ = find_targets([folder], finder)
    return lint_targets(targets, RunOptions(finder, fixes=SAFE, cache=cache, jobs=jobs))


def linted(monkeypatch: pytest.MonkeyPatch) -> list[str]:
    """The paths that are linted from now on, as they are."""
    from seolint.engine.inspection import Inspector

    seen: list[str] = []
    original = Inspector.report

    def report(self: Inspector, job: object, *args: object, **more: object) -> FileReport:
        seen.append(Path(job.source.path).name)  # type: ignore[attr-defined]
        return original(self, job, *args, **more)  # type: ignore[arg-type]

    monkeypatch.setattr(Inspector, "report", report)
    return seen


def test_values_come_back(cache: Cache) -> None:
    cache.put_many({"a": {"x": [1, "é", None]}, "b": 2})
    cache.close()
    again = Cache(cache.folder)
    assert again.get_many(["a", "b", "c"]) == {"a": {"x": [1, "é", None]}, "b": 2}


def test_the_oldest_go_first(tmp_path: Path) -> None:
    cache = Cache(tmp_path, most=10)
    for number in range(30):
        cache.put_many({str(number): number})
    kept = cache.get_many([str(n) for n in range(30)])
    assert sorted(kept.values()) == list(range(20, 30))


@pytest.mark.parametrize("content", [b"", b"not a database at all" * 100, b"SQLite format 3\0" + b"\xff" * 4000])
def test_a_corrupt_file_is_put_aside(tmp_path: Path, content: bytes) -> None:
    (tmp_path / "results.sqlite").write_bytes(content)
    cache = Cache(tmp_path)
    assert cache.get("a") is None
    cache.put_many({"a": 1})
    assert Cache(tmp_path).get("a") == 1


def test_a_foreign_database_is_put_aside(tmp_path: Path) -> None:
    with sqlite3.connect(tmp_path / "results.sqlite") as other:
        other.execute("CREATE TABLE shelf (something INTEGER)")
        other.execute("INSERT INTO shelf VALUES (1)")
    cache = Cache(tmp_path)
    cache.put_many({"a": 1})
    assert cache.get("a") == 1


def test_values_that_are_no_json_are_not_there(cache: Cache) -> None:
    cache.put_many({"a": 1})
    with sqlite3.connect(cache.folder / "results.sqlite") as other:
        other.execute("UPDATE shelf SET value = '{broken'")
    cache.close()
    assert Cache(cache.folder).get("a") is None


def test_a_folder_that_cannot_be_made_is_no_error(tmp_path: Path) -> None:
    (tmp_path / "file").write_text("x", encoding="utf-8")
    cache = Cache(tmp_path / "file" / "below")
    cache.put_many({"a": 1})
    assert cache.get("a") is None


def test_the_folder_can_be_named(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("SEOLINT_CACHE_DIR", str(tmp_path / "mine"))
    assert cache_folder() == tmp_path / "mine"


def test_clearing(cache: Cache) -> None:
    cache.put_many({"a": 1})
    cache.close()
    assert clear(cache.folder)
    assert not list(cache.folder.rglob("*"))


def test_digests_do_not_depend_on_the_order_of_keys() -> None:
    assert digest({"a": 1, "b": [2, 3]}) == digest({"b": [2, 3], "a": 1})
    assert digest({"a": 1}) != digest({"a": 2})


def test_a_second_run_lints_nothing_and_says_the_same(
    folder: Path, cache: Cache, monkeypatch: pytest.MonkeyPatch
) -> None:
    first = lint(folder, cache)
    assert sum(len(f.findings) for f in first.files) > 3
    seen = linted(monkeypatch)
    assert lint(folder, cache) == first == lint(folder, Cache(cache.folder))
    assert seen == []


def test_an_edited_file_is_linted_again_and_no_other(
    folder: Path, cache: Cache, monkeypatch: pytest.MonkeyPatch
) -> None:
    lint(folder, cache)
    (folder / "1.md").write_text("# Autre\n", encoding="utf-8")
    seen = linted(monkeypatch)
    lint(folder, cache)
    assert seen == ["1.md"]


@pytest.mark.parametrize(
    "more", [{"select": "links"}, {"rules": {"title-too-long": {"max_px": 300}}}, {"front_matter": {"title": "titre"}}]
)
def test_other_settings_are_another_result(
    folder: Path, cache: Cache, monkeypatch: pytest.MonkeyPatch, more: dict[str, object]
) -> None:
    lint(folder, cache)
    seen = linted(monkeypatch)
    lint(folder, cache, **more)  # type: ignore[arg-type]
    assert seen == ["0.md", "1.md", "2.md"]


def test_what_lies_around_a_file_is_asked_again(folder: Path, cache: Cache) -> None:
    def missing() -> list[str]:
        return [f.rule for r in lint(folder, cache, "image-file-missing").files for f in r.findings]

    assert missing() == ["image-file-missing"] * 3
    (folder / "absente.png").write_bytes(b"x")
    assert missing() == []


@pytest.mark.parametrize(
    ("said", "instead", "again"),
    [("Le pain se vend.", "Le vin aussi.", ["1.md"]), ("Les ports de la Seine", "Le pain", ["0.md", "1.md", "2.md"])],
)
def test_neighbours_are_linted_again_for_another_subject_and_for_no_other_word(
    folder: Path, cache: Cache, monkeypatch: pytest.MonkeyPatch, said: str, instead: str, again: list[str]
) -> None:
    """A link is proposed to the article that the text names: only what that is about is asked."""
    for number, title in enumerate(("La farine", "Les ports de la Seine", "La meunerie")):
        text = f"# {title}\n\nLe pain se vend. Rien dans les ports de la Seine.\n"
        (folder / f"{number}.md").write_text(text, encoding="utf-8")
    settings = {"select": "links-internal-missing", "rules": {"links-internal-missing": {"min_words": 5}}}
    finder = ConfigFinder(overrides=settings, isolated=True)
    options = RunOptions(finder, fixes=frozenset(Applicability), cache=cache)
    lint_targets(find_targets([folder], finder)[0], options)
    seen = linted(monkeypatch)
    edited = folder / "1.md"
    edited.write_text(edited.read_text("utf-8").replace(said, instead, 1), encoding="utf-8")
    lint_targets(find_targets([folder], finder)[0], options)
    assert seen == again


def test_reports_survive_the_way_to_data_and_back(folder: Path) -> None:
    for report in lint(folder, None).files:
        assert report_from_data(report_to_data(report), report.source) == report


def test_jobs_change_nothing(folder: Path, tmp_path: Path) -> None:
    for number in range(3, 12):
        (folder / f"{number}.md").write_text(ARTICLE, encoding="utf-8")
    alone, together = lint(folder, None), lint(folder, Cache(tmp_path / "c"), jobs=2)
    assert alone == together
    assert lint(folder, Cache(tmp_path / "c")) == alone


def test_a_run_without_language_never_imports_the_model(folder: Path) -> None:
    program = (
        "import sys; from seolint.api import Linter;"
        f"Linter({{'select': {STRUCTURE!r}}}).lint_file({str(folder / '0.md')!r}, fixes='safe');"
        "print([m for m in ('spacy', 'yake', 'textstat', 'numpy') if m in sys.modules])"
    )
    root = Path(__file__).resolve().parents[2]
    done = subprocess.run(
        [sys.executable, "-c", program], cwd=root, capture_output=True, text=True, check=False, env={**os.environ}
    )
    assert done.stdout.strip() == "[]", done.stderr
