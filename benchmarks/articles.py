"""Many different articles to lint: cut from the shared sections, or made from the examples' sentences."""

from __future__ import annotations

import json
import random
from collections.abc import Iterator
from pathlib import Path

__all__ = ["write_articles"]

EXAMPLES = Path(__file__).parent.parent / "docs" / "examples"
SIGNS = 3_000
"""Characters from which an article is long enough: some 600 words."""


def _from_sections(path: Path) -> Iterator[tuple[str, str]]:
    """Title and body of articles of whole sections, each section used once."""
    body: list[str] = []
    for line in path.read_text("utf-8").splitlines():
        row = json.loads(line)
        for section in row["sections"]:
            heading = f"## {section['heading']}\n\n" if section["heading"] else ""
            body.append(heading + section["text"])
            if sum(map(len, body)) > SIGNS:
                yield row["title"], "\n\n".join(body)
                body = []


def _from_examples() -> Iterator[tuple[str, str]]:
    """Title and body of articles of shuffled sentences, numbered so that no two sentences are the same."""
    texts = [p.read_text("utf-8") for p in sorted(EXAMPLES.glob("*.txt")) if not p.name.endswith(".title.txt")]
    sentences = [s.strip() for text in texts for s in text.replace("\n", " ").split(". ") if len(s.split()) > 5]
    shuffled = random.Random(0)
    number = 0
    while True:
        paragraphs = []
        for _ in range(6):
            number += 1
            paragraphs.append(f"Le {number}. " + ". ".join(shuffled.sample(sentences, 5)) + f", en {number}.")
        yield f"Article {number}", "\n\n".join(paragraphs)


def write_articles(folder: Path, count: int, shared: Path) -> int:
    """Write ``count`` Markdown articles into ``folder`` and return their words together."""
    sections = shared / "data" / "sections" / "web.jsonl"
    sources = [_from_sections(sections)] if sections.exists() else []
    made = (article for source in [*sources, _from_examples()] for article in source)
    words = 0
    for number in range(count):
        title, body = next(made)
        text = f"---\ntitle: {json.dumps(title, ensure_ascii=False)}\n---\n\n{body}\n"
        (folder / f"{number:04}.md").write_text(text, "utf-8")
        words += len(text.split())
    return words
