"""Each rule on a whole article: ``articles/crue.md`` has nothing to mend; one change gives it the defect,
another change of the same place comes near it and must stay unreported. The article is invented.
"""

from __future__ import annotations

import pytest
from article_changes import ARTICLE, CASES, Change, changed

from seolint.api import Linter


@pytest.fixture(scope="module")
def linters() -> dict[str, Linter]:
    """A linter a rule, kept while this file runs."""
    return {}


def _found(linters: dict[str, Linter], rule: str, text: str) -> list[str]:
    linter = linters.setdefault(rule, Linter({"select": [rule]}))
    return [f.span.of(text) for f in linter.lint(text).findings if f.rule == rule]


@pytest.mark.parametrize(("rule", "defect", "near"), CASES, ids=[case[0] for case in CASES])
def test_the_defect_is_found_and_what_comes_near_it_is_not(
    linters: dict[str, Linter], rule: str, defect: list[Change], near: list[Change]
) -> None:
    assert _found(linters, rule, changed(*defect)), "the defect is not reported"
    assert _found(linters, rule, changed(*near)) == [], "what comes near it is"


def test_the_article_itself_has_nothing_to_mend() -> None:
    findings = Linter().lint(ARTICLE).findings
    assert [(f.rule, f.span.of(ARTICLE)) for f in findings] == []
