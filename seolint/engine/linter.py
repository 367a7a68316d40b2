"""One article through its rules: run, supersede, silence, sort."""

from __future__ import annotations

from bisect import bisect_right
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass, replace

from seolint.article import Article
from seolint.catalog import Catalog
from seolint.engine.crashes import crash_of_rule
from seolint.engine.suppression import RULE, Silenced, Suppression, read_suppressions, silence, unused_finding
from seolint.errors import SeolintError
from seolint.finding import Finding, Severity
from seolint.rule import ActiveRule
from seolint.text import Span

__all__ = ["KEYPHRASE_GROUP", "LANGUAGE_NEEDS", "LintRun", "Outcome", "lint_article", "run_rules"]

KEYPHRASE_GROUP = "keyphrase"
"""The group of the rules that judge by the focus keyphrase."""

LANGUAGE_GROUPS = frozenset({"keyphrase", "readability", "translation", "typography"})
LANGUAGE_NEEDS = frozenset({"tags", "parse", "entities", "vectors"})
"""What a rule asks of the language model."""


@dataclass(frozen=True, slots=True)
class Outcome:
    """What the rules found in one article, sorted.

    ``guessed`` names the rules that judged by a keyphrase nobody chose: their
    findings are information and leave the score alone.
    """

    findings: tuple[Finding, ...]
    silenced: tuple[Finding, ...] = ()
    unused: tuple[Suppression, ...] = ()
    guessed: frozenset[str] = frozenset()


def _of_language(rule: ActiveRule) -> bool:
    """Whether a rule judges French itself, so that it must be silent on another language."""
    return rule.rule.group in LANGUAGE_GROUPS or not LANGUAGE_NEEDS.isdisjoint(rule.rule.needs)


class LintRun:
    """The rules of one article, each run once, when first asked for.

    A rule that crashes raises a SeolintError with its name; a ``tolerant`` run
    notes it among its ``failures`` and goes on with the other rules.
    """

    def __init__(
        self, article: Article, active: Sequence[ActiveRule], catalog: Catalog, *, tolerant: bool = False
    ) -> None:
        self.article = article
        self.failures: list[SeolintError] = []
        self.tolerant = tolerant
        self.catalog = catalog
        self.active: Mapping[str, ActiveRule] = {rule.name: rule for rule in active}
        self.guessed: set[str] = set()
        self._found: dict[str, tuple[Finding, ...]] = {}
        self._groups = {name: rule.rule.group for name, rule in self.active.items()}
        self._above: dict[str, list[str]] = {}
        for name, rule in self.active.items():
            for below in rule.rule.supersedes:
                self._above.setdefault(below, []).append(name)
        self._starts = [b.span.start for b in article.blocks]
        self._suppressions: tuple[Suppression, ...] | None = None

    @property
    def suppressions(self) -> tuple[Suppression, ...]:
        """The orders to be silent that the article holds."""
        if self._suppressions is None:
            self._suppressions = read_suppressions(self.article.document)
        return self._suppressions

    def raw(self, name: str) -> tuple[Finding, ...]:
        """All findings of one active rule, before any is superseded or silenced."""
        if name not in self._found:
            try:
                self._found[name] = self._run(self.active[name])
            except Exception as error:
                failure = crash_of_rule(error, name, self.article.source.path)
                if not self.tolerant:
                    raise failure from error
                self.failures.append(failure)
                self._found[name] = ()
        return self._found[name]

    def _run(self, rule: ActiveRule) -> tuple[Finding, ...]:
        article = self.article
        if rule.name == RULE:
            return self._about_orders(rule)
        if _of_language(rule) and article.foreign:
            return ()
        found, by_guess = self._checked(rule)
        if not by_guess:
            return found
        self.guessed.add(rule.name)
        return tuple(replace(f, severity=Severity.INFO) for f in found)

    def _checked(self, rule: ActiveRule) -> tuple[tuple[Finding, ...], bool]:
        """What the rule's check finds, and whether by a keyphrase that nobody chose.

        Kept with the article: when nothing is left to mend in it, its account asks the same rules again.
        """
        article = self.article
        kept: dict[str, tuple[ActiveRule, tuple[Finding, ...], bool]] = article.once("checked", dict)
        if rule.name in kept and kept[rule.name][0] is rule:
            return kept[rule.name][1:]
        article.focus_asked = False
        found = tuple(self.catalog.check(rule.name)(article, rule))
        focus = article.focus if found and article.focus_asked else None
        kept[rule.name] = (rule, found, focus is not None and focus.guessed)
        return kept[rule.name][1:]

    def _about_orders(self, rule: ActiveRule) -> tuple[Finding, ...]:
        """Orders that cannot silence anything, and those that did not."""
        if not self.suppressions:
            return ()
        found = list(self.catalog.check(rule.name)(self.article, rule))
        others = [f for name in self.active if name != RULE for f in self.unsuperseded(name)]
        known = {f.span for f in found if f.message_id == "default"}
        for order in self._silence(others).unused:
            if order.span not in known and self._would_be_used(order):
                found.append(unused_finding(order, rule))
        return tuple(found)

    def _would_be_used(self, order: Suppression) -> bool:
        """Whether all the rules that an order means have run: else it may well be of use in another run."""
        meant = order.rules or tuple(name for name, rule in self.catalog.rules.items() if rule.default)
        groups = {r.group for r in self.catalog.rules.values()}
        return all(n in self.active or (n not in self.catalog.rules and n not in groups) for n in meant)

    def _silence(self, findings: Sequence[Finding]) -> Silenced:
        return silence(findings, self.suppressions, self._groups, self.article.inputs.today)

    def unsuperseded(self, name: str) -> tuple[Finding, ...]:
        """The findings of one active rule but those whose defect a superseding rule names better."""
        found = self.raw(name)
        for other in self._above.get(name, ()):
            if found:
                above = [self._widened(f.span) for f in self.raw(other)]
                found = tuple(f for f in found if not self._meets_any(self._widened(f.span), above))
        return found

    def standing(self, name: str) -> tuple[Finding, ...]:
        """The findings of one active rule that no other supersedes and no comment silences."""
        return self._silence(self.unsuperseded(name)).findings

    @staticmethod
    def _meets_any(place: Span, others: Iterable[Span]) -> bool:
        """Whether a finding speaks of the same place as one of ``others``; one of no place speaks of all."""
        return any(not len(place) or not len(other) or place.overlaps(other) for other in others)

    def _widened(self, span: Span) -> Span:
        """``span`` with the blocks it touches; what has no place keeps none."""
        if not len(span):
            return span
        blocks = self.article.blocks
        first = max(0, bisect_right(self._starts, span.start) - 1)
        for block in blocks[first : bisect_right(self._starts, span.end)]:
            if block.span.overlaps(span) or span.start in block.span:
                span = Span(min(span.start, block.span.start), max(span.end, block.span.end))
        return span

    def outcome(self) -> Outcome:
        """Everything that the rules say of the article."""
        found = [f for name in self.active for f in self.unsuperseded(name)]
        quiet = self._silence(found)
        return Outcome(
            tuple(sorted(quiet.findings, key=lambda f: f.sort_key)),
            tuple(sorted(quiet.silenced, key=lambda f: f.sort_key)),
            quiet.unused,
            frozenset(self.guessed),
        )


def run_rules(article: Article, active: Sequence[ActiveRule], catalog: Catalog) -> Outcome:
    """Everything that the ``active`` rules say of ``article``."""
    return LintRun(article, active, catalog).outcome()


def lint_article(article: Article, active: Iterable[ActiveRule], catalog: Catalog) -> tuple[Finding, ...]:
    """The findings of the ``active`` rules in ``article``, sorted by place."""
    return run_rules(article, tuple(active), catalog).findings
