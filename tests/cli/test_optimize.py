"""``seolint optimize`` from outside: outputs, options, exit codes."""

from __future__ import annotations

import json
from pathlib import Path

import pytest
from running import Run

RAW = "riviere.txt"


@pytest.fixture
def raw(examples: Path) -> tuple[str, str]:
    """The path of a raw article, and the title that goes with it."""
    title = (examples / "riviere.title.txt").read_text(encoding="utf-8").strip()
    return str(examples / RAW), title


def test_article_to_stdout_summary_to_stderr(run: Run, raw: tuple[str, str]) -> None:
    path, title = raw
    result = run("optimize", path, "--title", title)
    assert result.code == 0
    assert result.out.startswith("---\ntitle: ")
    assert "\n## " in result.out
    assert "Chargement en cours" not in result.out
    assert "Source link" not in result.out
    assert result.err.splitlines()[-1].startswith("Citations ")


def test_output_file_and_quiet(run: Run, raw: tuple[str, str]) -> None:
    path, title = raw
    result = run("optimize", path, "--title", title, "-o", "article.md", "--quiet")
    assert (result.out, result.err) == ("", "")
    assert Path("article.md").read_text(encoding="utf-8") == run("optimize", path, "--title", title).out


def test_optimizing_the_result_changes_nothing(run: Run, raw: tuple[str, str]) -> None:
    path, title = raw
    first = run("optimize", path, "--title", title).out
    Path("article.md").write_text(first, encoding="utf-8")
    again = run("optimize", "article.md")
    assert again.out == first
    assert run("optimize", "article.md", "--diff").out == ""


def test_json_holds_all_that_was_promised(run: Run, raw: tuple[str, str]) -> None:
    path, title = raw
    article = json.loads(run("optimize", path, "--title", title, "--to", "json", "--titles", "3").out)
    assert list(article) == [
        "version", "title", "titles", "headline", "lead", "description", "slug", "keyphrase", "keywords",
        "headings", "markdown", "words", "score", "facts", "changes", "removed", "left", "provenance",
    ]  # fmt: skip
    assert article["version"] == 1
    assert 25 <= len(article["title"]) <= 60
    assert article["titles"][0]["text"] == article["title"]
    assert len(article["titles"]) <= 3
    assert 120 <= len(article["description"]) <= 158
    assert article["words"] >= 700
    assert article["score"]["after"] > article["score"]["before"]
    assert article["facts"]["lost"] == []
    assert 3 <= len(article["headings"]) <= 7
    source = Path(path).read_text(encoding="utf-8")
    inputs = {"article": source, "title": title}
    for span in article["provenance"]:
        start, end = span["output"]
        copied = "".join(inputs[s["in"]][s["start"] : s["end"]] for s in span["source"])
        if copied and span["transform"] is None:
            # What is copied without a liberty is there word for word, notation and capitals aside.
            assert _letters(article["markdown"][start:end]) == _letters(copied)


def _letters(text: str) -> str:
    return "".join(c for c in text.casefold() if c.isalnum())


def test_html(run: Run, raw: tuple[str, str]) -> None:
    path, title = raw
    page = run("optimize", path, "--title", title, "--to", "html").out
    assert page.startswith('<!DOCTYPE html>\n<html lang="fr">')
    assert page.count("<h1>") == 1
    assert "<h2>" in page
    assert '<meta name="description"' in page


def test_given_metadata_is_written_as_given(run: Run, raw: tuple[str, str]) -> None:
    path, title = raw
    out = run(
        "optimize", path, "--title", title, "--author", "Rozenn Kermadec", "--date", "2025-02-03",
        "--source-url", "https://example.org/a", "--keyphrase", "fonderie Méridan",
    ).out  # fmt: skip
    front = out.split("---\n")[1]
    assert "author: Rozenn Kermadec\n" in front
    assert "2025-02-03" in front
    assert "https://example.org/a" in front
    assert "keyphrase: fonderie Méridan\n" in front


def test_too_short_an_article_is_written_and_fails(run: Run, examples: Path) -> None:
    title = (examples / "sport.title.txt").read_text(encoding="utf-8").strip()
    result = run("optimize", str(examples / "sport.txt"), "--title", title)
    assert result.code == 1
    assert result.out.startswith("---\n")
    assert "word-count" in result.err
    assert "?" in result.err
    assert run("optimize", str(examples / "sport.txt"), "--title", title, "--min-words", "300").code in (0, 1)


def test_standard_input(run: Run, raw: tuple[str, str]) -> None:
    path, title = raw
    piped = run("optimize", "-", "--title", title, stdin=Path(path).read_bytes())
    assert piped.out == run("optimize", path, "--title", title).out


def test_a_good_article_comes_out_nearly_untouched(run: Run, examples: Path) -> None:
    before = (examples / "locale.md").read_text(encoding="utf-8")
    result = run("optimize", str(examples / "locale.md"))
    assert result.code == 0
    body_before, body_after = before.split("---\n", 2)[2], result.out.split("---\n", 2)[2]
    plain = str.maketrans({"\u00a0": " ", "\u202f": " "})
    assert body_after.translate(plain) == body_before.translate(plain)


def test_refused_changes_are_not_made(run: Run, raw: tuple[str, str]) -> None:
    path, title = raw
    article = json.loads(run("optimize", path, "--title", title, "--to", "json").out)
    tail = next(c for c in article["changes"] if c["rule"] == "source-tail")
    assert "Source link -31" in run("apply", path, "--title", title, "--refuse", tail["id"]).out
    only = run("apply", path, "--title", title, "--accept", tail["id"]).out
    assert "Source link -31" not in only
    assert "Chargement en cours" in only


def test_apply_needs_a_choice(run: Run, raw: tuple[str, str]) -> None:
    assert run("apply", raw[0]).code == 2
