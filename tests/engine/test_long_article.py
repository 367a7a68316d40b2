"""An article of several thousand words is divided twice: into parts, and these into sections."""

from __future__ import annotations

from itertools import pairwise
from pathlib import Path

import pytest

import seolint
from seolint.engine.optimizer import OptimizedArticle

EXAMPLES = Path(__file__).resolve().parent.parent.parent / "docs" / "examples"


@pytest.fixture(scope="module")
def long_article() -> OptimizedArticle:
    """All invented examples in one block, as somebody might paste a long read."""
    texts = [p.read_text(encoding="utf-8") for p in sorted(EXAMPLES.glob("*.txt")) if ".title" not in p.name]
    return seolint.optimize(" ".join(" ".join(text.split()) for text in texts), title="Six histoires de province")


def test_it_gets_headings_of_two_levels(long_article: OptimizedArticle) -> None:
    levels = [h.level for h in long_article.headings]
    assert levels[0] == 2
    assert set(levels) == {2, 3}
    assert all(b <= a + 1 for a, b in pairwise(levels))
    assert 3 <= levels.count(2) <= levels.count(3)


def test_its_headings_are_distinct(long_article: OptimizedArticle) -> None:
    texts = [h.text.lower() for h in long_article.headings]
    assert len(set(texts)) == len(texts)


def test_it_is_left_alone_the_second_time(long_article: OptimizedArticle) -> None:
    assert seolint.optimize(long_article.markdown).markdown == long_article.markdown
