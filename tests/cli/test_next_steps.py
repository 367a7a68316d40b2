"""How to go on after ``optimize``: the commands that the summary names do what they say."""

from __future__ import annotations

import json
import shlex
from pathlib import Path

from running import Run

TITLE = "L’usine d’Aubrac ferme, « un choc » pour la vallée, selon le maire"
TEXT = (
    "L'usine de Saint-Aubrac fermera le 3 mai 2024, a annoncé la direction. Elle emploie 120 salariés. Chargement…\n\n"
    "Le maire, Paul Durand, demande un délai de six mois. La région n'a pas encore répondu à la demande du maire.\n"
)


def named(err: str) -> list[list[str]]:
    """The commands that a summary names, as a shell reads them."""
    return [shlex.split(line) for line in err.splitlines() if line.startswith("    seolint ")]


def test_the_commands_carry_the_options_that_were_given(run: Run) -> None:
    Path("brut.txt").write_text(TEXT, encoding="utf-8")
    result = run("optimize", "brut.txt", "--title", TITLE, "--keyphrase", "usine", "--verbatim", "-o", "sortie.md")
    review, complete = named(result.err)
    given = ["seolint", "optimize", "brut.txt", "--title", TITLE, "--keyphrase", "usine", "--verbatim"]
    assert review == [*given, "--review", "-o", "sortie.md"]
    assert complete == [*given, "--source", "DOSSIER.txt", "-o", "sortie.md"]
    assert result.err.splitlines()[-1].startswith("Citations ")


def test_the_command_behind_a_review_makes_the_same_choice(run: Run) -> None:
    Path("brut.txt").write_text(TEXT, encoding="utf-8")
    reviewed = run("optimize", "brut.txt", "--title", TITLE, "--review", "-o", "a.md", stdin=b"r\nt\n")
    again = named(reviewed.err)[0]
    assert again[1] == "apply"
    run(*again[1:-1], "b.md")
    assert Path("a.md").read_text(encoding="utf-8") == Path("b.md").read_text(encoding="utf-8")


def test_a_long_article_is_not_asked_for_more(run: Run) -> None:
    Path("brut.txt").write_text(TEXT, encoding="utf-8")
    commands = named(run("optimize", "brut.txt", "--min-words", "10").err)
    assert [c[-3:] for c in commands] == [["--review", "-o", "article.md"]]
    assert commands[0][3:5] == ["--min-words", "10"]


def test_nothing_is_named_for_standard_input(run: Run) -> None:
    assert named(run("optimize", "-", stdin=TEXT.encode()).err) == []


def test_a_review_shows_where_a_space_or_a_mark_stands(run: Run) -> None:
    Path("brut.txt").write_text(
        "Le pont est fermé depuis mai 2024.Les travaux durent 4 mois , dit-il.\n", encoding="utf-8"
    )
    shown = run("optimize", "brut.txt", "--review", stdin=b"a\n" * 40).err
    assert "depuis mai 2024.Les travaux" in shown
    assert "depuis mai 2024.¶¶Les travaux" in shown


def test_a_review_proposes_the_title_of_the_text_as_it_will_stand(run: Run, examples: Path) -> None:
    text = (examples / "sport.txt").read_text(encoding="utf-8")
    Path("brut.txt").write_text(f"Une alerte orange a été levée. {text}", encoding="utf-8")
    for answers in (b"a\n" * 90, b"r\n" + b"a\n" * 90, b"a\nr\nr\n" + b"a\n" * 90):
        result = run("optimize", "brut.txt", "--review", stdin=answers)
        shown = [line.partition("title: ")[2] for line in result.err.splitlines() if line.startswith("  + ---¶title: ")]
        assert shown
        assert shown[-1].partition("¶")[0] in result.out


def test_apply_tells_what_it_had_to_write_otherwise(run: Run, examples: Path) -> None:
    text = (examples / "sport.txt").read_text(encoding="utf-8")
    Path("brut.txt").write_text(f"Chargement en cours… {text}", encoding="utf-8")
    every = json.loads(run("optimize", "brut.txt", "--to", "json").out)["changes"]
    title = next(c for c in every if c["rule"] == "title-missing")
    alone = run("apply", "brut.txt", "--accept", title["id"])
    same = title["after"].strip("-\n") in alone.out.replace("\u00a0", " ")
    assert same != ("title-missing" in alone.err)
