"""Rules of one's own: found by ``rule_paths``, their examples run by ``test-rules``, the guide's included."""

from __future__ import annotations

import re
from pathlib import Path

import pytest
from running import Run

GUIDE = Path(__file__).resolve().parents[2] / "docs" / "writing-rules.md"


@pytest.fixture
def house(run: Run) -> Path:
    """The rule of the guide, in a folder of its own, with a configuration that names it."""
    rule = re.search(r"```yaml\n(name: .*?)```", GUIDE.read_text(encoding="utf-8"), re.DOTALL)
    assert rule is not None
    path = Path("house-style/house/house-forbidden-words.yaml")
    path.parent.mkdir(parents=True)
    path.write_text(rule[1], encoding="utf-8")
    Path("seolint.toml").write_text('rule_paths = ["house-style"]\n', encoding="utf-8")
    return path


def test_the_guide_s_rule_holds(run: Run, house: Path) -> None:
    result = run("test-rules", "house-style")
    assert (result.code, result.out) == (0, "1 règle, 0 exemple en défaut.\n")


def test_an_example_that_does_not_hold_is_named(run: Run, house: Path) -> None:
    text = house.read_text(encoding="utf-8").replace("at: pharaonique", "at: projet")
    house.write_text(text, encoding="utf-8")
    result = run("test-rules", "house-style")
    assert result.code == 1
    assert "exemple 1 : signalé, mais pas à l’endroit dit par at" in result.out


def test_it_is_part_of_the_catalogue_and_of_a_run(run: Run, house: Path) -> None:
    Path("a.md").write_text("# Un projet pharaonique\n", encoding="utf-8")
    assert "house-forbidden-words" in run("rules").out
    assert "La charte de la rédaction" in run("explain", "house-forbidden-words").out
    checked = run("check", "a.md", "--select", "house", "--output-format", "concise")
    assert "a.md:1:13: warning house-forbidden-words" in checked.out


def test_a_broken_rule_is_named_with_its_line(run: Run, house: Path) -> None:
    house.write_text("name: house-forbidden-words\ncheck: [phrase\n", encoding="utf-8")
    result = run("test-rules", "house-style")
    assert result.code == 2
    assert "house-forbidden-words.yaml:" in result.err
    assert result.err.count("\n") == 1


@pytest.mark.parametrize(
    ("before", "after", "said"),
    [
        ("scope: text", "scope: headings", "portée inconnue : « headings ». Vouliez-vous dire « heading » ?"),
        ("params:\n  phrases:", "params:\n  patterns: ['(a']\n  phrases:", "« (a » n’est pas une expression régulière"),
        ("check: phrase", "check: phrases", "aucun contrôle ne s’appelle « phrases »"),
        ("check: phrase", "check: metric", "mesure inconnue"),
        (
            "severity: warning",
            "severity: fatal",
            "« severity » doit valoir 'error', 'warning' or 'info', pas « fatal »",
        ),
        ("severity: warning\n", "", "« severity » manque"),
        ("severity: warning", "severity: warning\ncolour: red", "une règle n’a pas de clé « colour »"),
        (
            "severity: warning",
            "severity: warning\noptions: {max_chars: {type: integer, default: dix}}",
            "option « max_chars » : sa valeur par défaut n’est pas du type attendu (nombre entier)",
        ),
        (
            "severity: warning",
            "severity: warning\nfix: {with: replacer, safety: safe, stage: repair}",
            "correctif inconnu : « replacer »",
        ),
    ],
)
def test_a_rule_that_cannot_work_is_told_in_one_line(run: Run, house: Path, before: str, after: str, said: str) -> None:
    text = house.read_text(encoding="utf-8")
    assert before in text
    house.write_text(text.replace(before, after, 1), encoding="utf-8")
    result = run("test-rules", "house-style")
    err = result.err.replace("\u00a0", " ").replace("\u202f", " ")
    assert (result.code, err.count("\n")) == (2, 1)
    assert said in err


def test_a_profile_that_cannot_work_is_told_in_one_line(run: Run, tmp_path: Path) -> None:
    folder = tmp_path / "maison" / "profiles"
    folder.mkdir(parents=True)
    (folder / "maison.yaml").write_text("name: maison\nnom: x\n", encoding="utf-8")
    (tmp_path / "seolint.toml").write_text('rule_paths = ["maison/"]\n', encoding="utf-8")
    (tmp_path / "a.md").write_text("# Titre\n", encoding="utf-8")
    result = run("check", str(tmp_path / "a.md"), "--config", str(tmp_path / "seolint.toml"))
    err = result.err.replace("\u00a0", " ").replace("\u202f", " ")
    assert (result.code, err.count("\n")) == (2, 1)
    assert "maison.yaml: « description » manque" in err
