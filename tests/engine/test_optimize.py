"""A raw article into a publishable one: what the result says of itself is true."""

from __future__ import annotations

import json
import os
import re
import subprocess
import sys
from pathlib import Path

import pytest

import seolint
from seolint.engine.results import OptimizedArticle
from seolint.errors import UnsupportedLanguage, UsageError
from seolint.french.sentences import split_sentences

NAMES = ("culture", "economie", "riviere", "science", "sport")


@pytest.fixture(scope="module")
def optimized(examples_folder: Path) -> dict[str, tuple[dict[str, str], OptimizedArticle]]:
    """Each example with its inputs and its result."""
    out = {}
    for name in NAMES:
        inputs = {
            "article": (examples_folder / f"{name}.txt").read_text(encoding="utf-8"),
            "title": (examples_folder / f"{name}.title.txt").read_text(encoding="utf-8").strip(),
        }
        out[name] = (inputs, seolint.optimize(inputs["article"], title=inputs["title"]))
    return out


@pytest.fixture(scope="module")
def examples_folder() -> Path:
    return Path(__file__).resolve().parents[2] / "docs" / "examples"


def body(markdown: str) -> str:
    return re.sub(r"\A---\n.*?\n---\n", "", markdown, flags=re.DOTALL)


@pytest.mark.parametrize("name", NAMES)
def test_optimizing_the_result_changes_nothing(
    optimized: dict[str, tuple[dict[str, str], OptimizedArticle]], name: str
) -> None:
    article = optimized[name][1]
    assert seolint.optimize(article.markdown).markdown == article.markdown


@pytest.mark.parametrize("name", NAMES)
def test_provenance_is_true_and_holds_every_sentence(
    optimized: dict[str, tuple[dict[str, str], OptimizedArticle]], name: str
) -> None:
    inputs, article = optimized[name]
    at = 0
    for span in article.provenance:
        assert span.output.start == at
        at = span.output.end
        if len(span.source) == 1 and span.transform is None and len(span.source[0].span) == len(span.output):
            copy = span.source[0]
            written = span.output.of(article.markdown)
            # A capital at the start of a heading is notation, no liberty.
            assert written.lower() == copy.span.of(inputs[copy.source_id]).lower()
    assert at == len(article.markdown)
    told = [s.output for s in article.provenance if s.source]
    offset = len(article.markdown) - len(body(article.markdown))
    for line in re.finditer(r"^(?!#)\S.*$", body(article.markdown), re.MULTILINE):
        for sentence in split_sentences(line.group()):
            start, end = (offset + line.start() + x for x in (sentence.start, sentence.end))
            held = sum(max(0, min(end, t.end) - max(start, t.start)) for t in told)
            assert held >= 0.9 * (end - start), article.markdown[start:end]


@pytest.mark.parametrize("name", NAMES)
def test_no_word_of_the_body_is_new(optimized: dict[str, tuple[dict[str, str], OptimizedArticle]], name: str) -> None:
    _, article = optimized[name]
    for span in article.provenance:
        if not span.source and span.output.start > len(article.markdown) - len(body(article.markdown)):
            assert not any(c.isalnum() for c in span.output.of(article.markdown))


@pytest.mark.parametrize("name", NAMES)
def test_nothing_is_lost_but_what_is_called_removed(
    optimized: dict[str, tuple[dict[str, str], OptimizedArticle]], name: str
) -> None:
    inputs, article = optimized[name]
    assert article.facts.lost == ()
    assert all(k.kept == k.total for k in (article.facts.quotations, article.facts.numbers, article.facts.names))
    kept = {("article", i) for s in article.provenance for c in s.source for i in range(c.span.start, c.span.end)}
    removed = {("article", i) for r in article.removed for c in r.source for i in range(c.span.start, c.span.end)}
    gone = [i for i, c in enumerate(inputs["article"]) if c.isalnum() and ("article", i) not in kept | removed]
    assert gone == []
    for removal in article.removed:
        assert "".join(c.span.of(inputs[c.source_id]) for c in removal.source).strip() == removal.text


@pytest.mark.parametrize("name", NAMES)
def test_the_result_is_better_and_told_as_it_stands(
    optimized: dict[str, tuple[dict[str, str], OptimizedArticle]], name: str
) -> None:
    _, article = optimized[name]
    assert article.score_after > article.score_before
    assert article.title == article.titles[0].text
    assert len(article.titles[0].text) == article.titles[0].characters
    for text in (article.description, article.slug):
        assert text in article.markdown
    for heading in article.headings:
        assert f"{'#' * heading.level} {heading.text}" in article.markdown.replace("\\", "")


def test_changes_have_ids_of_their_own_and_name_what_they_rest_on(
    optimized: dict[str, tuple[dict[str, str], OptimizedArticle]],
) -> None:
    _, article = optimized["culture"]
    ids = [c.id for c in article.changes]
    assert len(ids) == len(set(ids))
    seen: set[str] = set()
    for change in article.changes:
        assert set(change.requires) <= seen
        seen.add(change.id)


def test_a_refused_change_is_not_made_and_the_others_keep_their_ids(examples_folder: Path) -> None:
    raw = (examples_folder / "sport.txt").read_text(encoding="utf-8")
    first = seolint.optimize(raw)
    refused = next(c for c in first.changes if c.rule == "slug-missing")
    second = seolint.optimize(raw, accept=lambda change: change != refused.id)
    assert second.slug == ""
    assert {c.id for c in second.changes} == {c.id for c in first.changes} - {refused.id}


def test_what_cannot_be_optimized_is_said() -> None:
    for text in ("", " \n\t\n", "…"):
        with pytest.raises(UsageError):
            seolint.optimize(text)
    english = "The council has decided to close the two schools of the old town, and the parents are angry about it."
    with pytest.raises(UnsupportedLanguage):
        seolint.optimize(english)


def test_a_short_text_goes_as_far_as_honesty_allows() -> None:
    article = seolint.optimize("Le maire a ouvert hier la nouvelle école de la ville. Les élèves arriveront lundi.")
    left = {item.rule: item for item in article.left}
    assert left["word-count"].values["words"] == article.words
    assert left["word-count"].questions
    assert "Le maire a ouvert hier la nouvelle école de la ville." in article.markdown


def test_markdown_keeps_its_markup_and_metadata() -> None:
    front = "---\ntitle: Une école ouvre ses portes à Brézac\nlayout: post # gabarit\n---\n\n"
    text = f"{front}Le **maire** a [parlé](a.md).\n"
    result = seolint.optimize(text).markdown
    assert "layout: post # gabarit" in result
    assert "Le **maire** a [parlé](a.md)." in result


def seed(shared: Path) -> tuple[str, str, str]:
    folder = shared / "data" / "seed"
    names = ("article.txt", "title.txt", "request.txt")
    article, title, request = ((folder / n).read_text(encoding="utf-8") for n in names)
    return article, title.strip(), request


def test_a_pasted_request_gives_what_its_article_and_title_give(shared: Path) -> None:
    article, title, request = seed(shared)
    whole = seolint.optimize(request)
    assert whole.markdown == seolint.optimize(article, title=title).markdown
    assert [r.rule for r in whole.removed[:2]] == ["prompt-residue"] * 2
    for span in whole.provenance:
        for copy in span.source:
            assert copy.source_id == "article"
            assert copy.span.end <= len(request)


def test_two_seeds_of_hashes_give_the_same_bytes(examples_folder: Path) -> None:
    program = (
        "import sys, dataclasses, seolint;"
        f"a = seolint.optimize(open({str(examples_folder / 'sport.txt')!r}, encoding='utf-8').read());"
        "sys.stdout.buffer.write(repr(dataclasses.astuple(a)).encode())"
    )
    out = [
        subprocess.run(
            [sys.executable, "-c", program], capture_output=True, check=True, env={**os.environ, "PYTHONHASHSEED": s}
        ).stdout
        for s in ("0", "31337")
    ]
    assert out[0] == out[1]
    assert json.dumps(out[0].decode())
