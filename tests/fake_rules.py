"""Small rules for tests of the engine: their checks and fixes are plain functions, no YAML and no model behind them."""

from __future__ import annotations

import re
from collections.abc import Callable, Iterable, Mapping, Sequence
from dataclasses import dataclass, field

from seolint.article import Article
from seolint.catalog import Catalog, Check, Fixer
from seolint.engine.fixer import FixLoop, FixResult, Guard, Material
from seolint.engine.offers import SAFE, SAFE_AND_UNSAFE
from seolint.engine.reading import Reader
from seolint.finding import Applicability, Finding, Fix
from seolint.french.parse import Parse
from seolint.rule import ActiveRule, Rule
from seolint.rule_models import checked_rule
from seolint.text import ARTICLE, Edit, Source, Span

Entry = tuple[Rule, Check, Fixer | None]
"""A rule with its check and, where it has one, its fix."""


class NoLanguage:
    """A language that must not be asked."""

    def parse_many(self, texts: Sequence[str], *, entities: bool = False) -> list[Parse]:
        raise AssertionError("a rule without needs asked for a parse")


@dataclass(frozen=True, slots=True)
class FakeCatalog(Catalog):
    """A catalogue whose functions are given, not imported."""

    checks: Mapping[str, Check] = field(default_factory=dict)
    fixers: Mapping[str, Fixer] = field(default_factory=dict)

    def check(self, name: str) -> Check:
        return self.checks[name]

    def fixer(self, name: str) -> Fixer | None:
        return self.fixers.get(name)


def rule(
    name: str, stage: str | None = None, safety: str = "safe", touches: Sequence[str] = ("text",), **more: object
) -> Rule:
    """A rule of the group ``tests``; with a ``stage`` it declares a fix."""
    fix = None if stage is None else {"with": "x:y", "safety": safety, "stage": stage, "touches": touches}
    data = {
        "name": name,
        "group": "tests",
        "check": "x:y",
        "severity": "warning",
        "messages": {"default": {"fr": name, "en": name}},
        "why": {"fr": name, "en": name},
        "fix": fix,
        **more,
    }
    return checked_rule(data)


def pattern_check(pattern: str) -> Check:
    """Finds every match of ``pattern`` in the raw source."""

    def check(article: Article, active: ActiveRule) -> Iterable[Finding]:
        for match in re.finditer(pattern, article.source.text, re.MULTILINE):
            yield active.finding(Span(*match.span()))

    return check


def replacing(text: str | Callable[[str], str]) -> Fixer:
    """Replaces the whole of every finding."""

    def fix(article: Article, active: ActiveRule, findings: Sequence[Finding]) -> Iterable[Fix]:
        for finding in findings:
            new = text if isinstance(text, str) else text(finding.span.of(article.source.text))
            yield active.fix(finding, Edit(finding.span, (new,) if new else ()))

    return fix


def catalog(*entries: Entry) -> FakeCatalog:
    """A catalogue of these rules with their functions."""
    return FakeCatalog(
        {r.name: r for r, _, _ in entries},
        {},
        "fake",
        {r.name: c for r, c, _ in entries},
        {r.name: f for r, _, f in entries if f is not None},
    )


def swap(
    name: str, pattern: str, new: str | Callable[[str], str], stage: str = "repair", **more: object
) -> tuple[Rule, Check, Fixer]:
    """A rule that replaces what ``pattern`` matches by ``new``."""
    return rule(name, stage, **more), pattern_check(pattern), replacing(new)  # type: ignore[arg-type]


def reader(format: str = "markdown") -> Reader:  # noqa: A002
    return Reader(NoLanguage(), format=format)


def mend(
    text: str,
    *entries: Entry,
    allowed: frozenset[Applicability] = SAFE_AND_UNSAFE,
    guard: Guard | None = None,
    accept: Callable[[str], bool] | None = None,
    path: str | None = None,
) -> FixResult:
    """The fix loop over ``text`` with these rules."""
    rules = catalog(*entries)
    active = [ActiveRule.default(r) for r in rules.rules.values()]
    loop = FixLoop(reader(), active, rules, allowed, material=Material({ARTICLE: text}), guard=guard, accept=accept)
    return loop.run(reader().read(Source(text, path)))


__all__ = [
    "SAFE",
    "SAFE_AND_UNSAFE",
    "FakeCatalog",
    "NoLanguage",
    "catalog",
    "mend",
    "pattern_check",
    "reader",
    "replacing",
    "rule",
    "swap",
]
