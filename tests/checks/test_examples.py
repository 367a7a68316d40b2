"""Every rule's own examples, run: bad ones are reported where they say, good ones are left alone."""

from __future__ import annotations

from collections.abc import Sequence

import pytest

from seolint.article import Article
from seolint.catalog import load_catalog
from seolint.engine.rule_examples import example_article
from seolint.finding import Fix
from seolint.french.parse import Parse, Parser
from seolint.rule import ActiveRule, Example, Rule
from seolint.text import Edit, apply_edits, overlapping

CATALOG = load_catalog()
CASES = [(rule, example) for rule in CATALOG.rules.values() for example in rule.examples]


class NoModel:
    """Stands in for the parser where a rule says that it needs none."""

    def parse_many(self, texts: Sequence[str], *, entities: bool = False) -> list[Parse]:
        pytest.fail("the rule asks for a parse that its `needs` do not mention")


def _name(value: object) -> str:
    if isinstance(value, Rule):
        return value.name
    if isinstance(value, Example):
        return "bad" if value.bad is not None else "good"
    return ""


def _article(rule: Rule, example: Example, parser: Parser) -> Article:
    needed = {*rule.needs, *(rule.fix.needs if rule.fix and example.fixed is not None else ())}
    return example_article(rule, example, parser if needed & {"tags", "parse"} else NoModel())


@pytest.mark.parametrize(("rule", "example"), CASES, ids=_name)
def test_example(rule: Rule, example: Example, parser: Parser) -> None:
    article = _article(rule, example, parser)
    active = ActiveRule.default(rule, **example.options)
    findings = list(CATALOG.check(rule.name)(article, active))
    text = article.source.text
    if example.good is not None:
        assert [(f.message_id, f.span.of(text)) for f in findings] == []
        return
    found = {(f.span.of(text), f.message_id) for f in findings}
    if example.at is not None:
        assert example.at in {at for at, _ in found}
    if example.message is not None:
        assert example.message in {message for _, message in found}
    assert found
    if example.fixed is not None:
        fixer = CATALOG.fixer(rule.name)
        assert fixer is not None
        others = {"title": example.title} if example.title else {}
        assert apply_edits(text, _compatible(fixer(article, active, findings)), others) == example.fixed


def _compatible(fixes: Sequence[Fix] | object) -> list[Edit]:
    """The edits of all fixes that can be made together, first come first served, as one round would."""
    chosen: list[Edit] = []
    for fix in fixes:  # type: ignore[attr-defined]
        if not any(overlapping(edit, taken) for edit in fix.edits for taken in chosen):
            chosen += fix.edits
    return chosen


@pytest.mark.parametrize("rule", CATALOG.rules.values(), ids=_name)
def test_has_examples_of_both_kinds(rule: Rule) -> None:
    assert any(e.bad is not None for e in rule.examples)
    assert any(e.good is not None for e in rule.examples)
