"""The page of ``--to html``: a head that machines can read, made of what is known."""

from __future__ import annotations

import json
import re
from dataclasses import replace
from html.parser import HTMLParser

import pytest

import seolint
from seolint.engine.results import OptimizedArticle
from seolint.report.messages import Speaker
from seolint.report.webpage import as_html, unknown_line

BODY = (
    "Le pont de Vaubrune est fermé à la circulation depuis le 3 février 2025 après une inspection. La déviation passe "
    "par Corlay et allonge le trajet de douze kilomètres.\n\nLe maire de Vaubrune, Hervé Lantier, souhaite un pont.\n"
)
NASTY = 'Pont fermé : « A & B » </script><script>alert(1)</script> "ok"'


class Head(HTMLParser):
    """Collects what a browser would see in the head."""

    def __init__(self) -> None:
        super().__init__()
        self.meta: dict[str, str] = {}
        self.links: dict[str, str] = {}
        self.texts: dict[str, str] = {}
        self.lang = ""
        self._open = ""

    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        found = {name: value or "" for name, value in attrs}
        if tag == "html":
            self.lang = found["lang"]
        if tag == "meta" and "content" in found:
            self.meta[found.get("name") or found["property"]] = found["content"]
        if tag == "link":
            self.links[found["rel"]] = found["href"]
        self._open = tag

    def handle_data(self, data: str) -> None:
        if self._open in ("title", "script", "h1"):
            self.texts[self._open] = self.texts.get(self._open, "") + data

    def handle_endtag(self, tag: str) -> None:
        self._open = ""


def read(page: str) -> Head:
    head = Head()
    head.feed(page)
    return head


@pytest.fixture(scope="module")
def article() -> OptimizedArticle:
    return seolint.optimize(BODY, title="Le pont de Vaubrune est fermé après une inspection")


def with_front(article: OptimizedArticle, *lines: str) -> OptimizedArticle:
    """The article with more entries in its front matter."""
    first, rest = article.markdown.split("\n", 1)
    return replace(article, markdown="\n".join((first, *lines, rest)))


def test_the_head_says_what_the_article_says(article: OptimizedArticle) -> None:
    head = read(as_html(article))
    assert head.lang == "fr"
    assert head.texts["title"] == head.meta["og:title"] == head.meta["twitter:title"] == article.title
    assert head.meta["description"] == head.meta["og:description"] == article.description
    assert head.meta["og:type"] == "article"
    assert head.meta["twitter:card"] == "summary"
    assert head.texts["h1"] == article.headline


def test_nothing_unknown_is_made_up_and_it_is_said(article: OptimizedArticle) -> None:
    page = as_html(article)
    data = json.loads(read(page).texts["script"])
    assert data["@type"] == "Article"
    assert not {"author", "datePublished", "dateModified", "image", "url", "publisher"} & set(data)
    assert "canonical" not in page
    line = unknown_line(article, Speaker({}, "en"))
    assert line is not None
    for name in ("--author", "--date", "--source-url", "image"):
        assert name in line


def test_what_is_declared_is_said(article: OptimizedArticle) -> None:
    known = with_front(
        article, "author: [Rozenn O'Kermadec, Jean Petit]", "date: 2025-02-03", "lastmod: 2025-02-04T10:00:00+01:00",
        "source: https://example.org/a?b=1&c=2", "image: https://example.org/pont.jpg",
    )  # fmt: skip
    page = as_html(known)
    head = read(page)
    data = json.loads(head.texts["script"])
    assert data["@context"] == "https://schema.org"
    assert data["@type"] == "NewsArticle"
    assert [a["name"] for a in data["author"]] == ["Rozenn O'Kermadec", "Jean Petit"]
    assert data["datePublished"] == head.meta["article:published_time"] == "2025-02-03"
    assert data["dateModified"] == "2025-02-04T10:00:00+01:00"
    assert data["image"] == ["https://example.org/pont.jpg"]
    assert data["mainEntityOfPage"]["@id"] == data["url"] == head.links["canonical"] == "https://example.org/a?b=1&c=2"
    assert "b=1&amp;c=2" in page
    assert head.meta["twitter:card"] == "summary_large_image"
    assert unknown_line(known, Speaker({}, "fr")) is None


@pytest.mark.parametrize(
    "line", ["image: photos/pont.jpg", "date: hier", "source: javascript:alert(1)", "author: ''", "source: a b"]
)
def test_what_cannot_be_used_stays_out(article: OptimizedArticle, line: str) -> None:
    data = json.loads(read(as_html(with_front(article, line))).texts["script"])
    assert not {"image", "datePublished", "url", "author"} & set(data)


def test_a_hostile_title_stays_text(article: OptimizedArticle) -> None:
    page = as_html(replace(article, title=NASTY, headline=NASTY, description=NASTY))
    assert page.count("</script>") == 1
    assert "<script>alert" not in page
    head = read(page)
    assert head.texts["title"] == head.texts["h1"] == head.meta["description"] == NASTY
    assert json.loads(head.texts["script"])["headline"] == NASTY


def test_a_long_headline_gives_way_to_the_search_title_in_structured_data(article: OptimizedArticle) -> None:
    long = replace(article, headline="Le pont " * 20)
    assert json.loads(read(as_html(long)).texts["script"])["headline"] == article.title


def test_the_text_stands_there_once(article: OptimizedArticle) -> None:
    page = as_html(article)
    assert page.count("La déviation passe") == 1 + page.split("<body>")[0].count("La déviation passe")
    lead = with_front(article, "lead: Un chapô qui n’est pas dans le corps.")
    assert '<p class="chapo">Un chapô qui n’est pas dans le corps.</p>' in as_html(lead)
    assert len(re.findall("<h1>", as_html(lead))) == 1


def test_html_stays_what_it_is(article: OptimizedArticle) -> None:
    page = "<!doctype html><html><body><p>Du texte.</p></body></html>"
    assert as_html(replace(article, markdown=page)) == page
    assert unknown_line(replace(article, markdown=page), Speaker({}, "fr")) is None
