"""The catalogue: it loads, it is complete, its texts are careful, and names select what they say."""

from __future__ import annotations

import json
import re
from pathlib import Path
from string import Formatter

import pytest

from seolint import catalog as module
from seolint.catalog import KINDS, Catalog, load_catalog
from seolint.errors import ConfigurationError, RuleError
from seolint.rule import Bilingual, OptionSpec, Rule
from seolint.rulefiles import compile_folder, digest_of, to_json

ROOT = Path(__file__).resolve().parent.parent
CATALOG = load_catalog()
RULES = list(CATALOG.rules.values())

MINIMAL = """
name: {name}
check: phrase
scope: text
severity: info
params: {{phrases: [tabou]}}
messages: {{default: {{fr: "Mot tabou.", en: "Taboo."}}}}
why: {{fr: "Pour l’essai.", en: "For the test."}}
examples: [{{bad: "Un tabou."}}, {{good: "Rien."}}]
"""


def _ids(rule: object) -> str:
    return rule.name if isinstance(rule, Rule) else ""


each_rule = pytest.mark.parametrize("rule", RULES, ids=_ids)


def test_rules_are_sorted_by_group_and_name() -> None:
    keys = [(r.group, r.name) for r in RULES]
    assert keys == sorted(keys)


@each_rule
def test_rule_is_a_complete_page(rule: Rule) -> None:
    assert rule.references, "say where the rule comes from"
    assert rule.messages
    for text in (rule.why.fr, rule.why.en):
        sentences = re.split(r"(?<=[.?!»”])\s+(?=[A-ZÀ-Þ«“`D])", text.strip())
        assert 2 <= len(sentences) <= 5, sentences
    for reference in rule.references:
        assert reference.publisher
        assert reference.date is None or re.fullmatch(r"\d{4}(-\d\d(-\d\d)?)?", reference.date)


@each_rule
def test_messages_name_the_same_values_in_both_languages(rule: Rule) -> None:
    for message in rule.messages.values():
        fields = [{n for _, n, _, _ in Formatter().parse(t) if n} for t in (message.fr, message.en)]
        assert fields[0] == fields[1]
        for text in (message.fr, message.en):
            words = re.sub(r"`[^`]*`", "", text)
            assert not re.search(r"\w\s?!|[Vv]euillez|[Pp]lease", words), "no shouting, no begging"


def _french_texts(rule: Rule) -> list[str]:
    texts: list[Bilingual] = [*rule.messages.values(), rule.why]
    texts += [o.description for o in rule.options.values() if o.description]
    texts += [rule.fix.message] if rule.fix and rule.fix.message else []
    return [re.sub(r"`[^`]*`|https?://\S*", "", t.fr) for t in texts]


@each_rule
def test_french_is_typeset_with_care(rule: Rule) -> None:
    for text in _french_texts(rule):
        assert not re.search(r" [:;!?»](?!\w)|\d %|« |(?<!\s|\d)'(?=\w)", text), text
        assert not re.search(r"\w[;!?](?=\s|$)|(?<![\w/])oeu|\.\.\.", text), text


@each_rule
def test_numbers_are_options_with_a_range(rule: Rule) -> None:
    for name, option in rule.options.items():
        if option.type in ("integer", "number"):
            assert option.minimum is not None, name
            assert option.maximum is not None, name
            assert option.minimum <= option.default <= option.maximum
        else:
            kinds = {"string": str, "boolean": bool, "array": list}
            assert isinstance(option.default, kinds[option.type]), name


@each_rule
def test_rules_of_language_show_two_sides_twice(rule: Rule) -> None:
    of_language = rule.group == "typography" or rule.check.startswith("seolint.checks.cleanliness:")
    wanted = 2 if of_language else 1
    assert sum(e.bad is not None for e in rule.examples) >= 1
    assert sum(e.good is not None for e in rule.examples) >= wanted


@each_rule
def test_check_and_fix_are_there(rule: Rule) -> None:
    assert callable(CATALOG.check(rule.name))
    if rule.fix is not None:
        assert callable(CATALOG.fixer(rule.name))


@each_rule
def test_superseded_rules_do_not_supersede_back(rule: Rule) -> None:
    assert all(rule.name not in CATALOG.rules[other].supersedes for other in rule.supersedes)


@pytest.mark.parametrize("name", sorted(CATALOG.profiles))
def test_profile_options_fit_their_rules(name: str) -> None:
    for rule_name, setting in CATALOG.profiles[name].rules.items():
        specs = CATALOG.rules[rule_name].options
        for option, value in setting.options.items():
            spec: OptionSpec = specs[option]
            if spec.type in ("integer", "number"):
                assert spec.minimum is not None
                assert spec.maximum is not None
                assert spec.minimum <= value <= spec.maximum


def test_recommended_is_what_rules_say_by_default() -> None:
    recommended = CATALOG.profile("recommended").rules
    assert {n for n, s in recommended.items() if s.enabled} == {r.name for r in RULES if r.default}
    assert all(s.severity is None and not s.options for s in recommended.values())


def test_profiles_build_on_another() -> None:
    brief = CATALOG.profile("brief").rules
    assert brief["word-count"].options == {"min": 300}
    assert not brief["links-external-missing"].enabled
    assert brief["title-missing"].enabled


def test_selectors_name_rules_groups_and_all() -> None:
    assert CATALOG.select(["title-missing"]) == {"title-missing"}
    assert CATALOG.select(["slug, title-missing"]) > {"title-missing", "slug-format"}
    assert CATALOG.select(["all"]) == set(CATALOG.rules)
    assert CATALOG.select([]) == frozenset()


@pytest.mark.parametrize("unknown", ["title-mising", "titel", "al"])
def test_unknown_selector_offers_the_closest_name(unknown: str) -> None:
    with pytest.raises(ConfigurationError) as error:
        CATALOG.select([unknown])
    assert error.value.hint is not None
    assert "title" in error.value.hint or "all" in error.value.hint


def test_compiled_catalogue_is_the_same_as_the_files() -> None:
    assert json.loads(to_json(compile_folder(ROOT / "rules")))["digest"] == digest_of(ROOT / "rules")
    assert load_catalog() == CATALOG


def test_a_changed_file_changes_the_digest(tmp_path: Path) -> None:
    folder = tmp_path / "maison"
    folder.mkdir()
    rule = folder / "house-word.yaml"
    rule.write_text(MINIMAL.format(name="house-word"), encoding="utf-8")
    before = load_catalog([folder])
    assert before.rules["house-word"].group == "maison"
    assert before.digest != CATALOG.digest
    rule.write_text(MINIMAL.format(name="house-word").replace("tabou]", "interdit]"), encoding="utf-8")
    assert load_catalog([folder]).digest != before.digest


def test_cache_is_used_and_survives_damage(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    kept = tmp_path / "kept.json"
    monkeypatch.setattr(module, "_cache_file", lambda digest: kept)
    assert load_catalog() == CATALOG
    assert kept.is_file()
    monkeypatch.setattr(module, "compile_folder", lambda root: pytest.fail("the cache was not used"))
    assert load_catalog() == CATALOG
    monkeypatch.undo()
    monkeypatch.setattr(module, "_cache_file", lambda digest: kept)
    kept.write_text("{", encoding="utf-8")
    assert load_catalog() == CATALOG


@pytest.mark.parametrize(
    ("text", "problem"),
    [
        ("- a list", "mapping"),
        ("name: [", "parsing"),
        (MINIMAL.format(name="Bad Name"), "name"),
        (MINIMAL.format(name="other-name"), "house-word.yaml"),
        (MINIMAL.format(name="house-word") + "surprise: 1\n", "surprise"),
        (MINIMAL.format(name="house-word") + "supersedes: [nothing-such]\n", "nothing-such"),
    ],
    ids=["list", "syntax", "name", "file-name", "unknown-key", "supersedes"],
)
def test_a_broken_rule_is_one_clear_error(tmp_path: Path, text: str, problem: str) -> None:
    (tmp_path / "house-word.yaml").write_text(text, encoding="utf-8")
    with pytest.raises(RuleError) as error:
        load_catalog([tmp_path])
    assert problem in str(error.value) or "house-word" in str(error.value)


@pytest.mark.parametrize("check", ["no.such.module:x", "seolint.checks.title:nothing", "nothing"])
def test_a_check_that_does_not_exist_is_named(tmp_path: Path, check: str) -> None:
    text = MINIMAL.format(name="house-word").replace("check: phrase", f"check: {check}")
    (tmp_path / "house-word.yaml").write_text(text, encoding="utf-8")
    catalog: Catalog = load_catalog([tmp_path])
    with pytest.raises(RuleError, match=check.split(":", maxsplit=1)[0]):
        catalog.check("house-word")


def test_kinds_are_all_there() -> None:
    for kind in KINDS:
        assert callable(module._resolve(f"seolint.checks.kinds.{kind}:check"))
