"""Real articles of eleven sites: each lints, is mended safely, and mending again changes nothing."""

from __future__ import annotations

from pathlib import Path

import pytest

from seolint.catalog import load_catalog
from seolint.config import load_config
from seolint.engine.fixer import FixLoop, FixResult
from seolint.engine.inspection import Inspector, Job, inspector_for, uses_language
from seolint.engine.loading import read_source
from seolint.engine.offers import SAFE
from seolint.rule import ActiveRule
from seolint.text import ARTICLE, Source

CONFIG = load_config()


class WithoutLanguage(Inspector):
    """Runs the recommended rules that need no language model: the others are tried on texts of their own."""

    def active(self, job: Job) -> tuple[ActiveRule, ...]:
        return tuple(r for r in super().active(job) if not uses_language([r]))


INSPECTOR = WithoutLanguage(load_catalog(), inspector_for(CONFIG).language)


def articles(shared: Path) -> list[Path]:
    corpus = shared / "data" / "corpus"
    found = sorted(p for p in corpus.rglob("*") if p.suffix in (".md", ".mdx", ".html"))
    assert len(found) > 100
    return [p for p in found if p.name != "README.md"]


def mended(source: Source) -> FixResult:
    job = Job(source, CONFIG)
    reading = INSPECTOR.reader(job)
    return FixLoop(reading, INSPECTOR.active(job), INSPECTOR.catalog, SAFE).run(reading.read(source))


@pytest.fixture(scope="module")
def results(shared: Path) -> list[tuple[Source, FixResult]]:
    sources = [read_source(p) for p in articles(shared)]
    return [(source, mended(source)) for source in sources]


def test_every_article_lints(shared: Path) -> None:
    reports = [INSPECTOR.report(Job(read_source(p), CONFIG)) for p in articles(shared)]
    assert all(0 <= r.score <= 100 for r in reports)
    # Not one of these published articles is beneath contempt, and not all are perfect.
    assert sum(r.score for r in reports) / len(reports) > 40
    assert any(r.findings for r in reports)


def test_mending_twice_is_mending_once(results: list[tuple[Source, FixResult]]) -> None:
    again = [(first.source.path, first.source.text, mended(first.source).source.text) for _, first in results]
    assert [path for path, once, twice in again if once != twice] == []
    assert sum(first.source.text != source.text for source, first in results) > len(results) // 4


def test_provenance_replayed_gives_the_article(results: list[tuple[Source, FixResult]]) -> None:
    for source, result in results:
        assert result.tape.replay({ARTICLE: source.text}) == result.source.text


def test_no_safe_fix_claims_to_touch_less_than_it_does(results: list[tuple[Source, FixResult]]) -> None:
    assert [(s.path, r.fix.finding.rule, r.reason) for s, result in results for r in result.refused] == []


def test_safe_fixes_leave_structure_links_and_code_alone(results: list[tuple[Source, FixResult]]) -> None:
    for source, result in results:
        before = INSPECTOR.reader(Job(source, CONFIG)).read(source).document
        after = result.article.document
        assert [b.kind for b in after.blocks if b.kind != "html"] == [b.kind for b in before.blocks if b.kind != "html"]
        assert [k.target for k in after.links] == [k.target for k in before.links]
        code = [[b.span.of(d.source.text) for b in d.blocks if b.kind == "code"] for d in (before, after)]
        assert code[0] == code[1]
