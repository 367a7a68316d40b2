# ruff: noqa: E501 - texts stand on one line, as they were pasted
"""Pasted requests, in English and French, and articles that are none."""

from __future__ import annotations

from pathlib import Path

import pytest

from seolint.editing.request import split_request

TITLE = "Le maire de Lyon annonce un plan de rénovation"
BODY = (
    "Le maire de Lyon a annoncé lundi un plan de rénovation. Les travaux commenceront en mars. " * 8 + "Tout est dit."
)


@pytest.mark.parametrize(
    "request_text",
    [
        f"Customize this title in french{TITLE}\n\nMake this article seo compatible, Let there be subheadings for the article, be in french, create at least 700 words {BODY}",
        f"Please rewrite the title below in French:\n{TITLE}\n\nWrite an SEO friendly article of 700 words with subheadings:\n\n{BODY}",
        f"Title: {TITLE}\n\nMake this article SEO optimized with headings and 800 words.\n\n{BODY}",
        f"Personnalise ce titre en français : {TITLE}\n\nRends cet article compatible SEO, ajoute des intertitres, au moins 700 mots :\n\n{BODY}",
        f"Optimise ce titre pour le SEO\n{TITLE}\nOptimise cet article, minimum 700 mots\n{BODY}",
    ],
)  # fmt: skip
def test_title_and_article_come_out_clean(request_text: str) -> None:
    request = split_request(request_text)
    assert request.title is not None
    assert request.title.of(request_text) == TITLE
    assert [b.of(request_text) for b in request.body] == [BODY]
    assert len(request.instructions) == 2


def test_an_instruction_behind_the_article() -> None:
    text = f"{BODY}\n\nMake this article seo friendly, at least 700 words."
    request = split_request(text)
    assert request.title is None
    assert [b.of(text) for b in request.body] == [BODY]


@pytest.mark.parametrize(
    "text",
    [
        BODY,
        f"# {TITLE}\n\n{BODY}",
        f"Rédigez un titre clair. Ajoutez des intertitres à votre texte. Créez un contenu utile.\n\n{BODY}",
        "",
        "Titre : un mot en vedette\n\nLa suite.",
    ],
)
def test_an_article_is_no_request(text: str) -> None:
    request = split_request(text)
    assert (request.title, request.instructions) == (None, ())
    assert "".join(b.of(text) for b in request.body) == text


def test_the_seed(shared: Path) -> None:
    seed = shared / "data" / "seed"
    text = (seed / "request.txt").read_text(encoding="utf-8")
    request = split_request(text)
    assert request.title is not None
    assert request.title.of(text) == (seed / "title.txt").read_text(encoding="utf-8").strip()
    assert [b.of(text).strip() for b in request.body] == [(seed / "article.txt").read_text(encoding="utf-8").strip()]


def test_no_article_of_the_corpus_is_a_request(shared: Path) -> None:
    paths = sorted((shared / "data" / "corpus" / "md").rglob("*.md*"))
    assert [p.name for p in paths if split_request(p.read_text(encoding="utf-8")).instructions] == []
