"""Scores: what the page docs/score.md says."""

from __future__ import annotations

import math

import pytest
from fake_rules import rule
from hypothesis import given
from hypothesis import strategies as st

from seolint.engine.score import score
from seolint.finding import Finding, Severity
from seolint.rule import ActiveRule
from seolint.text import Span

RULES = [ActiveRule.default(rule(name, group=group)) for name, group in (("a", "x"), ("b", "x"), ("c", "y"))]
RULES.append(ActiveRule.default(rule("once", group="y", report="once-per-file")))


def finding(name: str, severity: str) -> Finding:
    return Finding(name, "default", {}, Span(0, 0), Severity(severity))


@pytest.mark.parametrize(
    ("found", "expected"),
    [
        ([], 100),
        ([("a", "info")], 99),
        ([("a", "warning")], 92),
        ([("a", "error")], 81),
        ([("a", "error"), ("b", "error")], 67),
        ([("a", "error"), ("a", "error")], 72),
    ],
)
def test_the_table_of_the_documentation(found: list[tuple[str, str]], expected: int) -> None:
    assert score([finding(*f) for f in found], RULES).overall == expected


def test_groups_that_ran_are_listed_and_judged_apart() -> None:
    scores = score([finding("a", "warning")], RULES)
    assert scores.groups == {"x": math.floor(100 * math.exp(-8 / 40)), "y": 100}


def test_a_rule_that_reports_once_counts_once() -> None:
    one, many = [finding("once", "info")], [finding("once", "info")] * 40
    assert score(one, RULES) == score(many, RULES)


def test_what_rests_on_a_guess_costs_nothing() -> None:
    assert score([finding("a", "error")], RULES, frozenset({"a"})).overall == 100


FINDINGS = st.builds(finding, st.sampled_from(["a", "b", "c", "once"]), st.sampled_from(["error", "warning", "info"]))


@given(st.lists(FINDINGS, max_size=30), FINDINGS)
def test_one_more_finding_never_raises_a_score(found: list[Finding], another: Finding) -> None:
    before, after = score(found, RULES), score([*found, another], RULES)
    assert after.overall <= before.overall
    assert all(after.groups[g] <= before.groups[g] for g in before.groups)


@given(st.lists(FINDINGS, max_size=12), st.randoms(use_true_random=False))
def test_order_does_not_matter(found: list[Finding], random: object) -> None:
    shuffled = list(found)
    random.shuffle(shuffled)  # type: ignore[attr-defined]
    assert score(found, RULES) == score(shuffled, RULES[::-1])
