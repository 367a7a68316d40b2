"""The fixes that the rules of an article offer now, of those that are allowed."""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from seolint.article import Article
from seolint.engine.crashes import crash_of_rule
from seolint.engine.linter import LintRun
from seolint.finding import Applicability, Fix
from seolint.rule import ActiveRule
from seolint.text import Edit

__all__ = ["SAFE", "SAFE_AND_UNSAFE", "SHOWN", "may_fix", "offered", "relevant"]

SAFE = frozenset({Applicability.SAFE})
SAFE_AND_UNSAFE = frozenset({Applicability.SAFE, Applicability.UNSAFE})
SHOWN = frozenset({Applicability.SAFE, Applicability.SUGGESTION})
"""What a check shows: what costs little to tell. The editorial fixes need the language and are made when asked for."""


def may_fix(rule: ActiveRule, allowed: frozenset[Applicability]) -> bool:
    """Whether a rule can offer a fix that is allowed: what it declares is the safest that it yields.

    For a suggestion alone no rule is asked that declares better.
    """
    spec = rule.rule.fix
    if spec is None:
        return False
    order = list(Applicability)
    declared = Applicability(spec.safety)
    applied = allowed - {Applicability.SUGGESTION}
    return declared in allowed or any(order.index(a) >= order.index(declared) for a in applied)


def relevant(active: Sequence[ActiveRule], allowed: frozenset[Applicability]) -> tuple[ActiveRule, ...]:
    """The rules that can mend something, and those that can take a finding from them."""
    fixing = {r.name for r in active if may_fix(r, allowed)}
    return tuple(r for r in active if r.name in fixing or not fixing.isdisjoint(r.rule.supersedes))


def _applicability(article: Article, fix: Fix) -> Applicability:
    """The fix's own, but a safe fix of a heading without an id of its own is not safe:
    sites make the anchor out of the text."""
    if fix.applicability is not Applicability.SAFE:
        return fix.applicability
    for index in article.headings:
        block = article.blocks[index]
        if block.anchor is None and any(block.span.covers(e.span) for e in fix.edits):
            return Applicability.UNSAFE
    return Applicability.SAFE


def _of_masked(article: Article, edits: Sequence[Edit]) -> bool:
    """Whether an edit cuts into code, a shortcode, an expression."""
    masked = article.document.masked
    text = article.source.text
    return any(m.overlaps(e.span) and not text.startswith("<", m.start) for e in edits for m in masked)


def offered(run: LintRun, rule: ActiveRule, allowed: frozenset[Applicability]) -> Iterator[Fix]:
    """The allowed fixes that ``rule`` offers for its standing findings."""
    if not may_fix(rule, allowed):
        return
    fixer = run.catalog.fixer(rule.name)
    findings = run.standing(rule.name)
    if fixer is None or not findings:
        return
    try:
        fixes = tuple(fixer(run.article, rule, findings))
    except Exception as error:
        raise crash_of_rule(error, rule.name, run.article.source.path) from error
    for fix in fixes:
        if fix.edits and _applicability(run.article, fix) in allowed and not _of_masked(run.article, fix.edits):
            yield fix
