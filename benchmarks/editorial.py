"""What optimize makes of real and invented articles, for an editor to judge.

    python -m benchmarks.editorial [--shared ../shared] [--texts 18]

Writes ``benchmarks/editorial.md``: title, description and subheadings of the reference
article, of the invented ones in ``docs/examples`` and of Wikinews texts given as one block
with their title. Judgements stand in ``benchmarks/editorial.toml`` by the text judged, so
that a new run keeps them; what nobody has judged shows «–».
"""

from __future__ import annotations

import argparse
import json
import tomllib
from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from pathlib import Path

import seolint

HERE = Path(__file__).resolve().parent
EXAMPLES = HERE.parent / "docs" / "examples"
_LEAST = 250
"""Words that a Wikinews text must have: shorter ones get no subheadings."""

_FIELDS = ("titre", "description", "intertitre")


@dataclass(frozen=True, slots=True)
class Given:
    """An article as it comes in: what it is called here, its text and its title, if it has one."""

    name: str
    text: str
    title: str | None


@dataclass(frozen=True, slots=True)
class Line:
    """One text to judge: of which article, in which field, what it says."""

    article: str
    field: str
    text: str


def reference(shared: Path) -> Iterator[Given]:
    """The reference article, where it is there."""
    folder = shared / "data" / "seed"
    if folder.is_dir():
        yield Given("reference", _read(folder / "article.txt"), _read(folder / "title.txt").strip())


def examples() -> Iterator[Given]:
    """The invented articles that are plain text."""
    for path in sorted(EXAMPLES.glob("*.txt")):
        if not path.name.endswith(".title.txt"):
            title = path.with_suffix(".title.txt")
            yield Given(path.stem, _read(path), _read(title).strip() if title.exists() else None)


def wikinews(shared: Path, texts: int) -> Iterator[Given]:
    """The first ``texts`` Wikinews articles of some length, each flattened to one block."""
    path = shared / "data" / "keyphrases" / "wikinews.jsonl"
    if not path.exists():
        return
    rows = (json.loads(line) for line in _read(path).splitlines() if line.strip())
    long = [row for row in rows if len(row["text"].split()) >= _LEAST]
    for row in long[:texts]:
        yield Given(f"wikinews {row['id']}", " ".join(row["text"].split()), row["title"])


def _read(path: Path) -> str:
    return path.read_text(encoding="utf-8")


def lines(given: Given) -> Iterator[Line]:
    """What optimize makes of an article, line by line."""
    article = seolint.optimize(given.text, title=given.title)
    yield Line(given.name, "titre", article.title)
    yield Line(given.name, "description", article.description)
    for heading in article.headings:
        yield Line(given.name, "intertitre", heading.text)


def judgements() -> Mapping[str, str]:
    """What readers said, by the text judged."""
    path = HERE / "editorial.toml"
    return tomllib.loads(_read(path)).get("judgements", {}) if path.exists() else {}


def table(found: list[Line], said: Mapping[str, str]) -> str:
    """The page: counts, then one row a text."""
    out = [
        "# What an editor is given",
        "",
        "<!-- Made by benchmarks/editorial.py; the judgements are in benchmarks/editorial.toml. -->",
        "",
        "Titles, descriptions and subheadings as `optimize` makes them, nothing chosen or mended by hand.",
        "The reader judges each alone: would a newsroom print it? «–»: not judged yet.",
        "The judgements are those of reviewers who did not write the code (2026-11-22 and 2026-11-24).",
        "",
    ]
    for field in _FIELDS:
        texts = [line.text for line in found if line.field == field]
        judged = [said[t] for t in texts if t in said]
        good = sum(j.startswith("oui") for j in judged)
        out.append(f"- {field}: {len(texts)}, judged {len(judged)}, printable {good if judged else '–'}")
    out += ["", "| article | field | text | characters | judgement |", "| --- | --- | --- | ---: | --- |"]
    for line in found:
        shown = line.text.replace("|", "\\|") or "(none)"
        out.append(f"| {line.article} | {line.field} | {shown} | {len(line.text)} | {said.get(line.text, '–')} |")
    return "\n".join(out) + "\n"


def main() -> None:
    """Run all articles and write the page."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--shared", type=Path, default=HERE.parent.parent / "shared")
    parser.add_argument("--texts", type=int, default=18)
    options = parser.parse_args()
    given = [*reference(options.shared), *examples(), *wikinews(options.shared, options.texts)]
    found = [line for one in given for line in lines(one)]
    (HERE / "editorial.md").write_text(table(found, judgements()), encoding="utf-8")


if __name__ == "__main__":
    main()
