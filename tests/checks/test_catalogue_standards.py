"""What every rule of the shipped catalogue owes its readers, whatever it checks."""

from __future__ import annotations

import re

import pytest

from seolint.catalog import load_catalog
from seolint.report.messages import finish_french
from seolint.rule import Bilingual, Rule

CATALOG = load_catalog()
LANGUAGE = frozenset({"title", "description", "keyphrase", "readability", "cleanliness", "translation", "typography"})
"""Groups whose rules judge words, where a naive rule falls into traps."""

every_rule = pytest.mark.parametrize("rule", CATALOG.rules.values(), ids=lambda r: r.name)


def _texts(rule: Rule) -> list[Bilingual]:
    own = [rule.why, *rule.messages.values()]
    own += [spec.description for spec in rule.options.values() if spec.description is not None]
    own += [example.why for example in rule.examples if example.why is not None]
    return own + ([rule.fix.message] if rule.fix is not None and rule.fix.message is not None else [])


def _sentences(text: str) -> int:
    return len(re.findall(r"[.?…](?=\s+[«“\"`A-ZÀ-ÝŒ]|\s*$)", text.strip()))


@every_rule
def test_why_is_three_sentences(rule: Rule) -> None:
    assert [_sentences(rule.why.fr), _sentences(rule.why.en)] == [3, 3]


@every_rule
def test_messages_end_like_sentences_and_stay_polite(rule: Rule) -> None:
    for message in rule.messages.values():
        for text in (message.fr, message.en):
            assert text.endswith((".", "?", "…", "»."))
            assert not re.search(r"\bveuillez\b|\bplease\b", text, re.IGNORECASE)
            assert "!" not in re.sub(r"[;!?][^.]{0,3}[!?]", "", text)


@every_rule
def test_french_is_set_as_french(rule: Rule) -> None:
    for text in (t.fr for t in _texts(rule)):
        prose = re.sub(r"`[^`]*`|\{[^}]*\}|https?://\S*", "", text)
        assert "'" not in prose, "a straight apostrophe"
        assert '"' not in prose, "straight quotes"
        assert finish_french(prose) == prose, "a plain space where a no-break space is due"


@every_rule
def test_messages_of_both_languages_name_the_same_values(rule: Rule) -> None:
    for message in rule.messages.values():
        assert set(re.findall(r"\{(\w+)", message.fr)) == set(re.findall(r"\{(\w+)", message.en))


@every_rule
def test_references_have_publisher_and_date(rule: Rule) -> None:
    assert rule.references
    assert all(reference.publisher and reference.date for reference in rule.references)


@every_rule
def test_numbers_have_ranges(rule: Rule) -> None:
    for spec in rule.options.values():
        if spec.type in ("integer", "number"):
            assert spec.minimum is not None
            assert spec.maximum is not None
            assert spec.minimum <= spec.default <= spec.maximum


@every_rule
def test_numbers_are_options_not_parameters(rule: Rule) -> None:
    # The size of the letters in a list of results is no opinion of ours: it is where pixels are measured.
    numbers = {k for k, v in rule.params.items() if isinstance(v, int | float) and not isinstance(v, bool)}
    assert numbers <= {"px_size"}


@every_rule
def test_rules_of_language_show_two_of_each(rule: Rule) -> None:
    least = 2 if rule.group in LANGUAGE else 1
    assert sum(e.bad is not None for e in rule.examples) >= least
    assert sum(e.good is not None for e in rule.examples) >= least


@every_rule
def test_a_safe_or_editorial_fix_is_shown(rule: Rule) -> None:
    """Fixes that need no language model are shown at work by an example."""
    if rule.fix is not None and not rule.fix.needs and rule.fix.safety != "suggestion":
        assert any(e.fixed is not None for e in rule.examples)


@every_rule
def test_options_say_what_they_set(rule: Rule) -> None:
    assert all(spec.description is not None for spec in rule.options.values())
