"""Help, usage errors, and how little of the program they load."""

from __future__ import annotations

import os
import subprocess
import sys

import pytest
from running import Run

from seolint.cli.application import COMMANDS
from seolint.cli.wording import both, pick, take_locale
from seolint.errors import UsageError


def test_the_front_page_names_every_command(run: Run) -> None:
    page = run("--help")
    assert page.code == 0
    assert all(f"  {name} " in page.out for name in COMMANDS)
    assert page.out == run().out


@pytest.mark.parametrize("command", [(name,) for name in COMMANDS] + [("cache", "clear")])
def test_every_page_exists_in_both_languages(run: Run, command: tuple[str, ...]) -> None:
    french, english = run(*command, "--help"), run("--locale", "en", *command, "--help")
    assert french.code == english.code == 0
    assert "Usage : seolint" in french.out
    assert "Usage: seolint" in english.out
    assert "\x1f" not in french.out + english.out
    assert "Show this message" not in french.out + english.out


@pytest.mark.parametrize("command", [*(name for name in COMMANDS if name != "cache"), "cache clear"])
def test_every_page_gives_examples(run: Run, command: str) -> None:
    assert "Exemples :" in run(*command.split(), "--help").out
    assert "Examples:" in run(*command.split(), "--help", "--locale", "en").out


def test_a_french_mark_begins_no_line(run: Run) -> None:
    lines = run("check", "--help").out.splitlines()
    assert not [line for line in lines if line.lstrip().startswith((";", ":", "!", "?", "»"))]


@pytest.mark.parametrize("locale", ["fr", "en"])
def test_completion_speaks_one_language(locale: str) -> None:
    asked = {"_SEOLINT_COMPLETE": "complete_zsh", "_TYPER_COMPLETE_ARGS": "seolint check --output-fi"}
    command = [
        sys.executable,
        "-c",
        "import sys; sys.argv = ['seolint']; from seolint.cli import main; sys.exit(main())",
    ]
    environment = {**os.environ, **asked, "SEOLINT_LOCALE": locale}
    done = subprocess.run(command, env=environment, capture_output=True, text=True, check=False)
    assert "--output-file" in done.stdout
    assert ("Écrire" in done.stdout, "Write" in done.stdout) == (locale == "fr", locale == "en")


def test_version(run: Run) -> None:
    assert run("--version").out.startswith("seolint 0.")


@pytest.mark.parametrize(
    ("arguments", "said"),
    [
        (("chek",), "commande inconnue : chek ; vouliez-vous dire check ? Voir « seolint --help »."),
        (("check", "--slect"), "option inconnue : --slect ; vouliez-vous dire --select ?"),
        (("check", "--jobs", "deux"), "--jobs attend un nombre entier."),
        (("check", "--min-score", "101"), "--min-score : 100 au plus."),
        (("check", "--output-format", "xml"), "--output-format : « xml » n’existe pas ; au choix : text"),
        (("check", "--today", "demain"), "--today : « demain » n’est pas une date"),
        (("check", "--config"), "l’option --config attend une valeur"),
        (("optimize",), "il manque l’argument FILE"),
        (("explain", "a", "b"), "argument en trop : b"),
        (("--locale", "de", "check"), "langue inconnue\u00a0: «\u00a0de\u00a0»"),
    ],
)
def test_wrong_usage_is_one_line_and_exit_2(run: Run, arguments: tuple[str, ...], said: str) -> None:
    result = run(*arguments)
    assert result.code == 2
    assert result.out == ""
    assert result.err.count("\n") == 1
    assert result.err.startswith("seolint: ")
    assert said in result.err


def test_wrong_usage_in_english(run: Run) -> None:
    assert run("chek", "--locale", "en").err.startswith("seolint: No such command 'chek'; did you mean check?")


def test_the_environment_chooses_a_language(run: Run, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("SEOLINT_LOCALE", "en")
    assert "Usage: seolint" in run("--help").out
    assert "Usage : seolint" in run("--help", "--locale=fr").out


def test_locale_is_taken_before_a_double_dash_only() -> None:
    assert take_locale(["check", "--locale", "en", "a"], {}) == ("en", ["check", "a"])
    assert take_locale(["check", "--", "--locale", "en"], {}) == (None, ["check", "--", "--locale", "en"])
    with pytest.raises(UsageError):
        take_locale(["--locale"], {})


def test_both_languages_in_one_text() -> None:
    assert pick(both("fr", "en"), "fr") == "fr"
    assert pick(both("fr", "en"), "en") == "en"
    assert pick("seul", "en") == "seul"


def test_help_loads_neither_model_nor_rules() -> None:
    code = (
        "import sys; from seolint.cli import main; main(['check', '--help']); "
        "sys.exit(bool({'spacy', 'rich', 'seolint.catalog', 'seolint.rule', 'yake'} & set(sys.modules)))"
    )
    assert subprocess.run([sys.executable, "-c", code], capture_output=True, check=False).returncode == 0


def test_the_catalogue_loads_no_model() -> None:
    code = "import sys; from seolint.cli import main; main(['rules']); sys.exit('spacy' in sys.modules)"
    assert subprocess.run([sys.executable, "-c", code], capture_output=True, check=False).returncode == 0


def test_a_reader_that_leaves_is_no_error() -> None:
    line = f"{sys.executable} -m seolint rules --output-format json | head -c 10"
    done = subprocess.run(["bash", "-c", f"set -o pipefail; {line}"], capture_output=True, check=False)
    assert done.stderr == b""
    assert done.returncode == 0
