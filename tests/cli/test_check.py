"""``seolint check`` from outside: options, exit codes, formats, mending."""

from __future__ import annotations

import json
import subprocess
from pathlib import Path
from xml.etree import ElementTree

import pytest
from running import Run

FAST = ("--select", "headings,typo-ligature,word-count")
"""Rules that need no language model."""


def test_findings_are_shown_and_fail(run: Run, article: Path) -> None:
    result = run("check", "article.md", *FAST)
    assert result.code == 1
    assert "erreur  heading-empty" in result.out
    assert "1 fichier relu" in result.out


def test_a_clean_file_passes(run: Run, article: Path) -> None:
    result = run("check", "article.md", "--select", "typo-ligature")
    assert (result.code, result.out) == (0, "1 fichier relu\u00a0: rien à signaler.\n")


def test_english(run: Run, article: Path) -> None:
    assert "error  heading-empty" in run("--locale", "en", "check", "article.md", *FAST).out


@pytest.mark.parametrize(("level", "code"), [("error", 0), ("warning", 1), ("info", 1), ("never", 0)])
def test_fail_on(run: Run, article: Path, level: str, code: int) -> None:
    assert run("check", "article.md", "--select", "word-count", "--fail-on", level).code == code


def test_min_score(run: Run, article: Path) -> None:
    assert run("check", "article.md", "--select", "word-count", "--min-score", "100").code == 1
    assert run("check", "article.md", "--select", "word-count", "--min-score", "0").code == 0


def test_select_ignore_and_extend(run: Run, article: Path) -> None:
    def rules(*options: str) -> set[str]:
        out = run("check", "article.md", "--output-format", "concise", "--isolated", *options).out
        return {line.split(" ")[2].rstrip(":") for line in out.splitlines()}

    assert rules("--select", "heading-empty") == {"heading-empty"}
    assert rules("--select", "headings,structure", "--ignore", "headings") == {"word-count"}
    assert rules("--select", "heading-empty", "--extend-select", "word-count") == {"heading-empty", "word-count"}


def test_an_unknown_rule_is_named_with_the_closest(run: Run, article: Path) -> None:
    result = run("check", "article.md", "--select", "heading-emty")
    assert result.code == 2
    assert "heading-empty" in result.err
    assert result.err.count("\n") == 1


def test_configuration_holds_and_isolated_does_not(run: Run, article: Path) -> None:
    Path("seolint.toml").write_text('select = ["word-count"]\nlocale = "en"\nfail_on = "warning"\n', encoding="utf-8")
    configured = run("check", "article.md")
    assert configured.code == 1
    assert "warning  word-count" in configured.out
    assert "avertissement  word-count" in run("check", "article.md", "--isolated", "--select", "word-count").out


def test_a_wrong_configuration_is_named_with_its_line(run: Run, article: Path) -> None:
    Path("seolint.toml").write_text('locale = "fr"\nprofil = "news"\n', encoding="utf-8")
    result = run("check", "article.md")
    assert result.code == 2
    assert "seolint.toml:2: clé inconnue" in result.err
    assert "profile" in result.err


def test_a_folder_means_its_markdown(run: Run, article: Path) -> None:
    Path("notes.txt").write_text("Du texte.", encoding="utf-8")
    Path("b").mkdir()
    Path("b/autre.mdx").write_text("# Un autre\n", encoding="utf-8")
    data = json.loads(run("check", "--output-format", "json", *FAST).out)
    assert [Path(f["path"]).name for f in data["files"]] == ["article.md", "autre.mdx"]


@pytest.mark.parametrize("name", ["json", "sarif", "gitlab", "rdjson"])
def test_json_formats_are_json(run: Run, article: Path, name: str) -> None:
    json.loads(run("check", "article.md", "--output-format", name, *FAST).out)


def test_the_other_formats(run: Run, article: Path) -> None:
    ElementTree.fromstring(run("check", "article.md", "--output-format", "junit", *FAST).out)
    assert run("check", "article.md", "--output-format", "github", *FAST).out.startswith("::")
    for line in run("check", "article.md", "--output-format", "jsonl", *FAST).out.splitlines():
        json.loads(line)


def test_json_carries_the_safe_fixes(run: Run, article: Path) -> None:
    data = json.loads(run("check", "article.md", "--output-format", "json", "--select", "heading-empty").out)
    (finding,) = data["files"][0]["findings"]
    (fix,) = finding["fixes"]
    assert fix["applicability"] == "safe"
    text = article.read_text(encoding="utf-8")
    for edit in reversed(fix["edits"]):
        text = text[: edit["start"]] + edit["text"] + text[edit["end"] :]
    assert "##" not in text


def test_output_file(run: Run, article: Path) -> None:
    result = run("check", "article.md", "--output-format", "json", "--output-file", "rapport.json", *FAST)
    assert result.out == ""
    assert json.loads(Path("rapport.json").read_text(encoding="utf-8"))["version"] == 1


def test_statistics(run: Run, article: Path) -> None:
    out = run("check", "article.md", "--statistics", "--quiet", *FAST).out
    assert "     1  [*] heading-empty (1 fichier)" in out


def test_quiet_says_findings_only(run: Run, article: Path) -> None:
    assert "fichier relu" not in run("check", "article.md", "--quiet", *FAST).out


def test_diff_shows_and_writes_nothing(run: Run, article: Path) -> None:
    before = article.read_bytes()
    result = run("check", "article.md", "--fix", "--diff", "--select", "heading-empty")
    assert result.code == 1
    assert result.out.startswith("--- a/article.md\n+++ b/article.md\n@@ ")
    assert "\n-##\n" in result.out
    assert article.read_bytes() == before


def test_diff_of_nothing_is_nothing(run: Run, article: Path) -> None:
    result = run("check", "article.md", "--diff", "--select", "typo-ligature")
    assert (result.code, result.out) == (0, "")


def test_fix_writes_once_and_settles(run: Run, article: Path) -> None:
    first = run("check", "article.md", "--fix", "--select", "heading-empty")
    assert first.code == 0
    assert first.err == "1 correction dans 1 fichier.\n"
    mended = article.read_bytes()
    assert b"##" not in mended
    run("check", "article.md", "--fix", "--select", "heading-empty")
    assert article.read_bytes() == mended


def test_standard_input(run: Run) -> None:
    result = run("check", "-", "--output-format", "concise", *FAST, stdin=b"# Titre\n\n##\n\nTexte.\n")
    assert result.code == 1
    assert "-:3:1: error heading-empty" in result.out


def test_standard_input_with_a_name(run: Run) -> None:
    result = run(
        "check", "-", "--stdin-filename", "a/b.md", "--output-format", "concise", *FAST, stdin=b"# T\n\n##\n\nX.\n"
    )
    assert "a/b.md:3:1: error heading-empty" in result.out


def test_standard_input_mended_goes_to_standard_output(run: Run) -> None:
    result = run("check", "-", "--fix", "--select", "heading-empty", stdin=b"# T\r\n\r\n##\r\n\r\nX.\r\n")
    assert result.code == 0
    assert result.out == "# T\r\n\r\nX.\r\n"


def test_the_second_run_is_the_same_from_cache(run: Run, article: Path) -> None:
    first = run("check", "article.md", "--output-format", "json", *FAST)
    second = run("check", "article.md", "--output-format", "json", *FAST)
    without = run("check", "article.md", "--output-format", "json", "--no-cache", *FAST)
    assert first.out == second.out == without.out
    assert run("cache", "clear").code == 0


def test_several_processes_find_the_same(run: Run, article: Path) -> None:
    for number in range(20):
        Path(f"copie{number:02}.md").write_bytes(article.read_bytes())
    one = run("check", ".", "--output-format", "json", "--no-cache", "--jobs", "1", *FAST)
    two = run("check", ".", "--output-format", "json", "--no-cache", "--jobs", "2", *FAST)
    assert one.out == two.out


def test_several_processes_mend_the_same_and_tell_it_in_the_same_order(run: Run, article: Path) -> None:
    seen = []
    for jobs in ("1", "2"):
        for number in range(20):
            Path(f"copie{number:02}.md").write_bytes(article.read_bytes())
        Path("copie07.md").write_bytes(b"\xff\xfe\x81\xe9 d\xe9j\xe0 \x81")
        Path("copie03.md").chmod(0o444)
        result = run("check", ".", "--fix", "--output-format", "concise", "--no-cache", "--jobs", jobs, *FAST)
        seen.append((result, [p.read_bytes() for p in sorted(Path().glob("*.md"))]))
        Path("copie03.md").chmod(0o644)
        article.write_bytes(Path("copie03.md").read_bytes())
    (one, texts), (two, same) = seen
    assert one == two
    assert texts == same
    assert one.code == 2
    assert "copie03.md" in one.err
    assert "copie07.md" in one.err
    assert texts[-1] != texts[4], "the others are mended"


def test_a_baseline_silences_what_was_there_and_only_shrinks(run: Run, article: Path) -> None:
    select = ("--select", "heading-empty")
    assert run("check", "article.md", "--update-baseline", *select).code == 0
    known = ("--baseline", "seolint-baseline.json")
    assert run("check", "article.md", *known, *select).code == 0
    article.write_text(article.read_text(encoding="utf-8") + "\n###\n\nEncore.\n", encoding="utf-8")
    worse = run("check", "article.md", *known, *select, "--output-format", "concise")
    assert worse.code == 1
    assert len(worse.out.splitlines()) == 1
    again = run("check", "article.md", "--update-baseline", *known, *select)
    assert "1 → 1" in again.out


def test_a_baseline_knows_one_quotation_mark_from_another(run: Run, article: Path) -> None:
    select = ("--select", "typo-straight-quotes", "--output-format", "concise")
    article.write_text('Il a dit "oui" ce matin.\n\nElle part demain.\n', encoding="utf-8")
    run("check", "article.md", "--update-baseline", *select)
    known = ("--baseline", "seolint-baseline.json")
    # Words that are added elsewhere change nothing; a mark that comes for one that goes is new.
    article.write_text('Bonjour.\n\nIl a dit "oui" ce matin.\n\nElle part demain.\n', encoding="utf-8")
    assert run("check", "article.md", *known, *select).out == ""
    article.write_text('Il a dit « oui » ce matin.\n\nElle part "demain".\n', encoding="utf-8")
    assert run("check", "article.md", *known, *select).out != ""


def test_changed_since_reports_only_what_a_branch_touched(run: Run, article: Path) -> None:
    git = ["git", "-c", "user.name=a", "-c", "user.email=a@example.org"]
    subprocess.run([*git, "init", "-q", "."], check=True)
    subprocess.run([*git, "add", "article.md"], check=True)
    subprocess.run([*git, "commit", "-qm", "début"], check=True)
    select = ("--select", "heading-empty", "--output-format", "concise")
    assert run("check", ".", "--changed-since", "HEAD", *select).out == ""
    article.write_text(article.read_text(encoding="utf-8") + "\n###\n\nEncore.\n", encoding="utf-8")
    result = run("check", ".", "--changed-since", "HEAD", *select)
    assert [line.split(":")[1] for line in result.out.splitlines()] == ["9"]
    assert run("check", ".", "--changed-since", "nulle-part").code == 2


@pytest.mark.parametrize(
    ("text", "said"),
    [
        ('locale = "fr"\nlocale = "en"\n', "seolint.toml:2: TOML invalide : une clé y est deux fois"),
        ('exclude = ["a"\nlocale = "fr"\n', "TOML invalide : ce qui est ouvert n’est pas refermé"),
        ("locale = fr\n", "seolint.toml:1: TOML invalide : un texte s’écrit entre guillemets droits"),
    ],
)
def test_a_broken_configuration_is_told_in_plain_words(run: Run, text: str, said: str) -> None:
    Path("a.md").write_text("# Titre\n", encoding="utf-8")
    Path("seolint.toml").write_text(text, encoding="utf-8")
    result = run("check", "a.md")
    err = result.err.replace("\u00a0", " ").replace("\u202f", " ")
    assert (result.code, err.count("\n")) == (2, 1)
    assert said in err
