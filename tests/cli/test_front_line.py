"""Bad input: one clear line that names the file, the place and the mend; never a traceback."""

from __future__ import annotations

import json
import os
from pathlib import Path

import pytest
from running import Run

FRENCH = "Le conseil municipal a voté mardi la fermeture du pont pendant tout l’été, faute de crédits suffisants. "
ENGLISH = "The committee decided on Tuesday that the bridge would be closed for repairs during the summer. " * 4


def one_line(text: str) -> bool:
    return text.count("\n") == 1 and text.startswith("seolint: ") and "Traceback" not in text


@pytest.mark.parametrize("command", ["check", "optimize"])
def test_a_missing_file(run: Run, command: str) -> None:
    result = run(command, "absent.md")
    assert result.code == 2
    assert one_line(result.err)
    assert "absent.md: fichier introuvable. Vérifiez le chemin." in result.err


def test_the_other_files_are_still_read(run: Run, article: Path) -> None:
    result = run("check", "absent.md", "article.md", "--select", "heading-empty")
    assert result.code == 2
    assert "heading-empty" in result.out


def test_a_folder_to_optimize(run: Run) -> None:
    Path("dossier").mkdir()
    result = run("optimize", "dossier")
    assert result.code == 2
    assert one_line(result.err)


@pytest.mark.parametrize("command", ["check", "optimize"])
@pytest.mark.parametrize("data", [b"Texte\x00avec nul", bytes(range(256)) * 8])
def test_a_binary_file_that_was_named(run: Run, command: str, data: bytes) -> None:
    Path("photo.md").write_bytes(data)
    result = run(command, "photo.md")
    assert result.code == 2
    assert one_line(result.err)
    assert "photo.md" in result.err


def test_a_binary_file_met_in_a_folder_is_skipped_and_noted(run: Run) -> None:
    Path("photo.md").write_bytes(bytes(range(256)) * 8)
    result = run("check", ".", "--select", "heading-empty")
    assert result.code == 0
    assert "photo.md" in result.out


@pytest.mark.parametrize("text", ["", " \n\n\t\n"])
def test_nothing_at_all(run: Run, text: str) -> None:
    Path("vide.md").write_text(text, encoding="utf-8")
    checked = run("check", "vide.md", "--output-format", "concise")
    assert checked.code == 1
    assert "title-missing" in checked.out
    optimized = run("optimize", "vide.md")
    assert optimized.code == 2
    assert one_line(optimized.err)


def test_an_unreadable_file(run: Run) -> None:
    if os.geteuid() == 0:
        pytest.skip("root reads everything")
    path = Path("secret.md")
    path.write_text(FRENCH, encoding="utf-8")
    path.chmod(0)
    result = run("check", "secret.md")
    assert result.code == 2
    assert one_line(result.err)


def test_text_in_no_known_encoding(run: Run) -> None:
    Path("bad.md").write_bytes(b"# Titre \x81\x8d \xff\xfe\n")
    result = run("check", "bad.md")
    assert result.code == 2
    assert "Enregistrez le fichier en UTF-8." in result.err


def test_another_encoding_is_read(run: Run) -> None:
    Path("latin.md").write_bytes(f"# Été\n\n{FRENCH}\n".encode("cp1252"))
    result = run("check", "latin.md", "--select", "word-count")
    assert result.code == 0
    assert "17 mots" in result.out or "word-count" in result.out


def test_broken_metadata_is_a_finding(run: Run) -> None:
    Path("yaml.md").write_text('---\ntitle: "cassé\n  - x: [\n---\n\nTexte.\n', encoding="utf-8")
    result = run("check", "yaml.md", "--output-format", "concise")
    assert result.code == 1
    assert "error frontmatter-invalid" in result.out
    assert result.err == ""


def test_an_english_text_is_not_optimized(run: Run) -> None:
    Path("english.txt").write_text(ENGLISH, encoding="utf-8")
    result = run("optimize", "english.txt")
    assert result.code == 2
    assert one_line(result.err)
    assert result.out == ""


def test_an_output_that_cannot_be_written(run: Run, article: Path) -> None:
    result = run("check", "article.md", "--output-file", "absent/rapport.txt", "--select", "word-count")
    assert result.code == 2
    assert one_line(result.err)
    assert "absent/rapport.txt" in result.err


def test_standard_input_beside_files(run: Run, article: Path) -> None:
    result = run("check", "-", "article.md")
    assert result.code == 2
    assert one_line(result.err)


def test_a_file_too_long_for_an_article(run: Run, tmp_path: Path) -> None:
    (tmp_path / "long.md").write_text("Une phrase de plus.\n\n" * 480_000, encoding="utf-8")
    (tmp_path / "court.md").write_text("# Un titre\n\nDu texte.\n", encoding="utf-8")
    result = run("check", str(tmp_path))
    assert result.code == 2
    assert "trop long pour un article (10 Mo, 4 au plus)" in result.err
    assert "court.md" in result.out


def test_a_pipe_in_a_folder_is_no_article(run: Run, article: Path) -> None:
    os.mkfifo("tuyau.md")
    result = run("check", ".", "--select", "description-missing", "--output-format", "concise")
    assert (result.code, result.err) == (0, "")
    assert result.out.count("\n") == 1


def test_a_pipe_that_was_named_is_not_waited_for(run: Run) -> None:
    os.mkfifo("tuyau.md")
    result = run("check", "tuyau.md")
    assert result.code == 2
    assert "tuyau.md: ce n’est pas un fichier ordinaire" in result.err


def test_a_name_cannot_write_to_the_terminal(run: Run) -> None:
    name = "a\x1b[2J\nb.md"
    assert one_line(run("check", name).err)
    Path(name).write_text("##\n", encoding="utf-8")
    for form in ("text", "concise"):
        out = run("check", ".", "--select", "heading-empty", "--output-format", form).out
        assert "\x1b" not in out
        assert "a\\x1b[2J\\nb.md" in out


def test_a_name_that_is_no_text(run: Run) -> None:
    Path(os.fsdecode(b"a\xff.md")).write_text("##\n", encoding="utf-8")
    result = run("check", ".", "--select", "heading-empty", "--output-format", "json")
    assert json.loads(result.out)["files"][0]["path"] == "a\udcff.md"


@pytest.mark.parametrize(
    ("text", "line", "said"),
    [
        ('locale = "de"', 1, "au choix fr, en, pas 'de'"),
        ("\nprofile = 3", 2, "3 n’est pas du type attendu (texte)"),
        ("min_score = 200", 1, "au plus 100, pas 200"),
        ('fail_on = "warn"', 1, "« warning »"),
        ("[[overrides]]\nselect = []", 1, "il manque la clé « overrides.files »"),
        ("rules = 3", 1, "(table)"),
        ("rule_paths = 3", 1, "(liste)"),
        ("timeout = []", 1, "(nombre)"),
        ('[rules.title-too-long]\nenabled = "si"', 2, "(true ou false)"),
        ("a = ", 1, "TOML invalide"),
    ],
)
def test_a_wrong_configuration_is_said_in_words(run: Run, article: Path, text: str, line: int, said: str) -> None:
    Path("seolint.toml").write_text(text + "\n", encoding="utf-8")
    result = run("check", "article.md")
    assert result.code == 2
    assert one_line(result.err)
    assert f"seolint.toml:{line}: " in result.err
    assert said in result.err.replace("\u00a0", " ")


def test_git_is_not_quoted_in_its_own_language(run: Run, article: Path) -> None:
    assert "n’est dans aucun dépôt git" in run("check", "--changed-since", "main").err


def test_a_baseline_that_is_none(run: Run, article: Path) -> None:
    assert "ce n’est pas une référence" in run("check", "--baseline", "article.md", "article.md").err


def test_a_command_inside_a_command(run: Run) -> None:
    assert "vouliez-vous dire clear ?" in run("cache", "claer").err
    assert one_line(run("cache").err)
