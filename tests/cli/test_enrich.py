"""``optimize --enrich``, ``--review`` and ``apply`` from outside."""

from __future__ import annotations

import json
from pathlib import Path

import pytest
from running import Run

TITLE = "Handball : Brézac renverse Port-Solène et décroche une place en demi-finale"
SOURCE = """\
Le club de Brézac a été fondé en 1971 par deux professeurs d’éducation physique. Il compte 380 licenciées et huit \
équipes de jeunes. Le palais des sports de Brézac a été inauguré en 1988 et peut accueillir 2 300 spectateurs.
"""
ENGLISH = "The club was founded by two teachers in the town and it has many young players who train every week. " * 4


@pytest.fixture
def raw(examples: Path) -> str:
    return str(examples / "sport.txt")


@pytest.fixture
def source(tmp_path: Path) -> str:
    (tmp_path / "club.txt").write_text(SOURCE, encoding="utf-8")
    return "club.txt"


def test_the_summary_says_what_was_added_that_it_is_copied_and_what_lacks(run: Run, raw: str, source: str) -> None:
    result = run("optimize", raw, "--title", TITLE, "--enrich", "--source", source, "--locale", "en")
    assert "## Contexte\n\nLe club de Brézac a été fondé en 1971" in result.out
    assert result.code == 1
    assert "Contexte: " in result.err
    assert "from club.txt" in result.err
    assert "Copied text, nothing is written" in result.err
    assert "(counted)" in result.err
    assert "No Repères" in result.err


def test_a_source_implies_enriching_and_json_tells_it(run: Run, raw: str, source: str) -> None:
    data = json.loads(run("optimize", raw, "--title", TITLE, "--source", source, "--to", "json").out)
    assert data["enrichment"]["copied"] is True
    assert set(data["enrichment"]["words"]) == {"new", "repeated", "sourced"}
    assert [b["title"] for b in data["enrichment"]["boxes"]] == ["L’essentiel", "Contexte"]
    assert {s["in"] for p in data["provenance"] for s in p["source"]} == {"article", "title", "club.txt"}
    assert "enrichment" not in json.loads(run("optimize", raw, "--title", TITLE, "--to", "json").out)


@pytest.mark.parametrize(
    ("name", "content", "message"),
    [
        ("en.txt", ENGLISH.encode(), "en.txt: cette source n’est pas en français"),
        ("empty.txt", b"\n", "empty.txt: cette source ne contient pas de texte"),
        ("binary.txt", b"\0\1\2" * 400, "binary.txt: ce n’est pas du texte"),
        ("book.txt", "Le pont de Vaubrune est fermé. ".encode() * 12_000, "book.txt: cette source est trop longue"),
        ("absent.txt", None, "absent.txt: fichier introuvable"),
    ],
)
def test_a_source_that_cannot_serve_is_one_line_and_exit_2(
    run: Run, raw: str, source: str, name: str, content: bytes | None, message: str
) -> None:
    if content is not None:
        Path(name).write_bytes(content)
    result = run("optimize", raw, "--title", TITLE, "--source", source, "--source", name, "-o", "out.md")
    assert result.code == 2
    assert result.out == ""
    (line,) = result.err.splitlines()
    assert message in line
    assert not Path("out.md").exists()


def changes(run: Run, *arguments: str) -> list[dict[str, object]]:
    found = json.loads(run("optimize", *arguments, "--to", "json").out)["changes"]
    assert isinstance(found, list)
    return found


def test_apply_takes_some_changes_and_what_they_rest_on(run: Run, raw: str) -> None:
    every = changes(run, raw, "--title", TITLE)
    slug = next(c for c in every if c["rule"] == "slug-missing")
    result = run("apply", raw, "--title", TITLE, "--accept", str(slug["id"]), "--locale", "en")
    assert 'slug: "' in result.out
    assert "Publicité" in result.out
    assert all(str(identity) in result.err for identity in slug["requires"])  # type: ignore[attr-defined]


def test_apply_leaves_out_what_is_refused_and_what_rests_on_it(run: Run, raw: str, source: str) -> None:
    options = (raw, "--title", TITLE, "--source", source)
    every = changes(run, *options)
    background = next(c for c in every if c["rule"] == "enrich-background")
    result = run("apply", *options, "--refuse", str(background["id"]))
    assert "## Contexte" not in result.out
    assert "## L’essentiel" in result.out
    heading = next(c for c in every if c["rule"] == "heading-missing")
    without = run("apply", *options, "--refuse", str(heading["id"]), "--to", "json").out
    left = {c["id"] for c in json.loads(without)["changes"]}
    resting = {c["id"] for c in every if heading["id"] in c["requires"]}  # type: ignore[operator]
    assert not left & {heading["id"], *resting}


def test_apply_refuses_an_unknown_id(run: Run, raw: str) -> None:
    result = run("apply", raw, "--title", TITLE, "--accept", "nope")
    assert result.code == 2
    assert "nope" in result.err
    assert len(result.err.splitlines()) == 1


def test_review_asks_and_does_what_is_answered(run: Run, raw: str) -> None:
    every = changes(run, raw, "--title", TITLE)
    numbers = {c["rule"]: n for n, c in enumerate(every)}
    first = every[0]
    answers = ["r", "t"]
    result = run("optimize", raw, "--title", TITLE, "--review", stdin="\n".join(answers).encode())
    assert f"1/{len(every)} · {first['rule']} · {first['id']}" in result.err
    assert str(first["before"]).strip(" …")[:20] in result.out
    assert 'seo_title: "' in result.out
    assert numbers["title-too-long"] > 1


def test_review_writes_the_alternative_that_is_chosen(run: Run, raw: str) -> None:
    every = changes(run, raw, "--title", TITLE)
    answers = []
    for change in every:
        wanted = change["rule"] == "heading-missing" and change["alternatives"]
        answers.append("1" if wanted else "a")
    result = run("optimize", raw, "--title", TITLE, "--review", "-q", stdin="\n".join(answers).encode())
    chosen = [c["alternatives"][0] for c in every if c["rule"] == "heading-missing" and c["alternatives"]]  # type: ignore[index]
    assert chosen
    assert f"## {chosen[0]}\n" in result.out


def test_what_is_not_answered_is_not_done(run: Run, raw: str) -> None:
    before = Path(raw).read_text(encoding="utf-8")
    for answers in (b"", b"q\n"):
        out = run("optimize", raw, "--title", TITLE, "--review", "-q", stdin=answers).out
        assert out.split() == before.split()


def test_review_needs_standard_input_for_the_answers(run: Run) -> None:
    result = run("optimize", "-", "--review", stdin=b"Du texte.")
    assert result.code == 2
    assert "--review" in result.err


def test_html_says_what_it_leaves_out(run: Run, raw: str) -> None:
    result = run("optimize", raw, "--title", TITLE, "--to", "html", "--author", "A. B.", "--locale", "en")
    assert '<meta name="author" content="A. B.">' in result.out
    assert "Not in the page's metadata, since it is not known: date (--date)" in result.err


def test_given_metadata_stands_behind_the_title_whatever_it_is(run: Run, raw: str) -> None:
    plain = run("optimize", raw, "--title", TITLE).out
    given = run("optimize", raw, "--title", TITLE, "--author", "A. B.", "--date", "2025-02-03").out
    front = given.split("---\n")[1]
    assert front.startswith("title: ")
    assert front.rstrip().endswith('date: "2025-02-03"')
    assert given.replace('author: "A. B."\ndate: "2025-02-03"\n', "") == plain
