"""How good an article is, from 0 to 100, overall and by group of rules.

Every finding takes something away, a second one of the same rule less than the
first (docs/score.md says how much and why). One more finding never raises a score.
"""

from __future__ import annotations

import math
from collections import defaultdict
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass

from seolint.finding import Finding, Severity
from seolint.rule import ActiveRule

__all__ = ["Scores", "score"]

WEIGHTS: Mapping[Severity, float] = {Severity.ERROR: 20.0, Severity.WARNING: 8.0, Severity.INFO: 1.0}
"""What the first finding of a rule costs."""

REPETITION = 0.6
"""Each further finding of one rule costs this share of the one before it, the worst ones first."""

OVERALL = 100.0
GROUP = 40.0
"""The cost at which 37 % of the points are left: of an article, of one group of it."""


@dataclass(frozen=True, slots=True)
class Scores:
    """The overall score, and that of every group that had a rule to judge by."""

    overall: int
    groups: Mapping[str, int]


def _cost(findings: Sequence[Finding], once: bool) -> float:
    """What the findings of one rule cost together."""
    weights = sorted((WEIGHTS[f.severity] for f in findings), reverse=True)
    if once:
        weights = weights[:1]
    return sum(weight * REPETITION**number for number, weight in enumerate(weights))


def _points(cost: float, scale: float) -> int:
    """100 for no cost, then ever slower towards 0; rounded down, so that 100 means nothing to mend."""
    return math.floor(100 * math.exp(-cost / scale) + 1e-9)


def score(findings: Iterable[Finding], active: Sequence[ActiveRule], unscored: frozenset[str] = frozenset()) -> Scores:
    """The scores of an article with ``findings`` of the rules ``active``, those ``unscored`` left aside."""
    by_rule: dict[str, list[Finding]] = defaultdict(list)
    for finding in findings:
        by_rule[finding.rule].append(finding)
    groups: dict[str, float] = {rule.rule.group: 0.0 for rule in active}
    for rule in active:
        if rule.name not in unscored:
            groups[rule.rule.group] += _cost(by_rule[rule.name], rule.rule.report != "each")
    overall = _points(math.fsum(groups.values()), OVERALL)
    return Scores(overall, {group: _points(cost, GROUP) for group, cost in sorted(groups.items())})
