"""Configuration: found, inherited, overridden, checked."""

from __future__ import annotations

from pathlib import Path

import pytest
from fake_rules import FakeCatalog, pattern_check, rule

from seolint.config import ConfigFinder, find_config_file, json_schema, load_config
from seolint.errors import ConfigurationError
from seolint.finding import Severity

OPTIONS = {
    "max_px": {"type": "integer", "default": 600, "minimum": 100, "maximum": 2000},
    "style": {"type": "string", "default": "a", "choices": ["a", "b"]},
    "words": {"type": "array", "default": [], "items": "string"},
}


@pytest.fixture
def rules() -> FakeCatalog:
    from seolint.catalog import Profile, ProfileRule

    made = [
        rule("title-too-long", group="title", options=OPTIONS),
        rule("title-missing", group="title"),
        rule("slug-missing", group="slug", default=False),
    ]
    on = {r.name: ProfileRule(r.default) for r in made}
    strict = {r.name: ProfileRule(True, Severity.ERROR, {"max_px": 500} if r.options else {}) for r in made}
    profiles = {"recommended": Profile("recommended", {}, on), "strict": Profile("strict", {}, strict)}
    return FakeCatalog({r.name: r for r in made}, profiles, "x", {r.name: pattern_check("x") for r in made})


def write(folder: Path, text: str, name: str = "seolint.toml") -> Path:
    folder.mkdir(parents=True, exist_ok=True)
    path = folder / name
    path.write_text(text, encoding="utf-8")
    return path


def names(config: object, rules: FakeCatalog, path: str | Path | None = None) -> list[str]:
    return [r.name for r in config.active_rules(rules, path)]  # type: ignore[attr-defined]


def test_without_a_file_the_recommended_rules_run(rules: FakeCatalog) -> None:
    assert names(load_config(), rules) == ["title-too-long", "title-missing"]


def test_the_closest_file_upward_wins(tmp_path: Path) -> None:
    outer = write(tmp_path, "locale = 'en'")
    inner = write(tmp_path / "a" / "b", "[tool.seolint]\nlocale = 'fr'\n", "pyproject.toml")
    write(tmp_path / "a" / "c", "[tool.other]\n", "pyproject.toml")
    assert find_config_file(tmp_path / "a" / "b" / "d") == inner
    assert find_config_file(tmp_path / "a" / "c") == outer


def test_each_file_has_its_own_configuration(tmp_path: Path) -> None:
    write(tmp_path, "locale = 'en'")
    write(tmp_path / "a", "locale = 'fr'")
    finder = ConfigFinder()
    assert finder.for_file(tmp_path / "x.md").settings.locale == "en"
    assert finder.for_file(tmp_path / "a" / "x.md").settings.locale == "fr"
    assert ConfigFinder(isolated=True).for_file(tmp_path / "a" / "x.md").path is None


def test_select_ignore_and_extend(tmp_path: Path, rules: FakeCatalog) -> None:
    path = write(tmp_path, "select = ['title']\nextend_select = 'slug-missing'\nignore = ['title-missing']")
    assert names(load_config(path), rules) == ["title-too-long", "slug-missing"]
    # What is asked on the command line is what runs, whatever the file ignores.
    assert names(load_config(path, {"select": "title-missing"}), rules) == ["title-missing"]
    assert names(load_config(path, {"ignore": "slug"}), rules) == ["title-too-long"]
    assert names(load_config(None, {"select": "all"}), rules) == ["title-too-long", "title-missing", "slug-missing"]


def test_options_severity_and_note(tmp_path: Path, rules: FakeCatalog) -> None:
    path = write(tmp_path, "[rules.title-too-long]\nseverity = 'error'\nmax_px = 580\nnote = 'Charte § 4.2'")
    first = load_config(path).active_rules(rules)[0]
    assert (first.options["max_px"], first.severity, first.note) == (580, Severity.ERROR, "Charte § 4.2")


def test_a_profile_and_what_is_said_over_it(tmp_path: Path, rules: FakeCatalog) -> None:
    path = write(tmp_path, "profile = 'strict'\n[rules.slug-missing]\nenabled = false\n")
    first, *rest = load_config(path).active_rules(rules)
    assert (first.options["max_px"], first.severity, [r.name for r in rest]) == (500, "error", ["title-missing"])


def test_overrides_hold_for_their_files(tmp_path: Path, rules: FakeCatalog) -> None:
    path = write(
        tmp_path,
        "min_score = 50\n[[overrides]]\nfiles = ['actualites/**']\nignore = ['title-missing']\nmin_score = 80\n"
        "[[overrides]]\nfiles = ['**/vieux.md']\nselect = ['slug']\n",
    )
    config = load_config(path)
    assert names(config, rules, tmp_path / "x.md") == ["title-too-long", "title-missing"]
    assert names(config, rules, tmp_path / "actualites" / "x.md") == ["title-too-long"]
    assert names(config, rules, tmp_path / "actualites" / "vieux.md") == ["slug-missing"]
    assert [config.min_score(tmp_path / p) for p in ("x.md", "actualites/y.md")] == [50, 80]


def test_extend(tmp_path: Path, rules: FakeCatalog) -> None:
    write(tmp_path, "ignore = ['title-missing']\nlocale = 'en'\nfail_on = 'info'", "base.toml")
    path = write(tmp_path / "a", "extend = '../base.toml'\nignore = ['slug']\nlocale = 'fr'")
    config = load_config(path)
    assert (config.settings.locale, config.settings.fail_on) == ("fr", "info")
    assert config.settings.ignore == ("title-missing", "slug")


def test_front_matter_keys(tmp_path: Path) -> None:
    config = load_config(write(tmp_path, "[front_matter]\ntitle = 'titre_seo'\ntags = ['sujets', 'tags']"))
    assert config.keys["title"] == ("titre_seo",)
    assert config.keys["tags"] == ("sujets", "tags")
    assert "description" in config.keys["description"]


@pytest.mark.parametrize(
    ("text", "line", "says"),
    [
        ("locale = 'en'\nprofil = 'strict'", 2, "Did you mean “profile”"),
        ("[front_matter]\n\ntitel = 'x'", 3, "Did you mean “title”"),
        ("locale = 'de'", 1, "locale"),
        ("# x\n\n[rules.title-too-lon]\nmax_px = 3", 3, "Did you mean “title-too-long”"),
        ("[rules.title-too-long]\nmin_px = 500", 2, "Did you mean “max_px”"),
        ("[rules.title-too-long]\nmax_px = 'a lot'", 2, "integer"),
        ("[rules.title-too-long]\nmax_px = true", 2, "integer"),
        ("[rules.title-too-long]\nmax_px = 5", 2, "at least 100"),
        ("[rules.title-too-long]\nstyle = 'c'", 2, "one of a, b"),
        ("[rules.title-too-long]\nwords = [1]", 2, "list of strings"),
        ("[rules.title-too-long]\nseverity = 'fatal'", 2, "severity"),
        ("select = ['titel']", 1, "Did you mean “title”"),
        ("profile = 'strikt'", 1, "Did you mean “strict”"),
        ("[[overrides]]\nfiles = ['a']\n[[overrides]]\nfiles = ['b']\nignore = ['slugg']", 5, "Did you mean “slug"),
        ("extend = 'nowhere.toml'", 1, "not there"),
        ("extend = 'seolint.toml'", 1, "comes back"),
        ("a =\nb = 2", 1, "TOML"),
    ],
)
def test_errors_name_the_line_and_the_mend(tmp_path: Path, rules: FakeCatalog, text: str, line: int, says: str) -> None:
    path = write(tmp_path, text)
    with pytest.raises(ConfigurationError, match=says) as caught:
        load_config(path).active_rules(rules)
    assert (caught.value.path, caught.value.line) == (str(path), line)


def test_the_schema_knows_every_rule_and_option(rules: FakeCatalog) -> None:
    schema = json_schema(rules)
    known = schema["$defs"]["Rules"]["properties"]
    assert sorted(known) == sorted(rules.rules)
    assert known["title-too-long"]["properties"]["max_px"]["minimum"] == 100
    assert {"severity", "note", "enabled"} <= set(known["title-missing"]["properties"])
    assert schema["additionalProperties"] is False
