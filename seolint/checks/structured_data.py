"""Rules about what a page says to machines: JSON-LD, alternates, cards for social networks. HTML only."""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator, Mapping
from datetime import date
from typing import Any

from seolint.article import Article
from seolint.finding import Finding
from seolint.french.matching import content_stems
from seolint.rule import ActiveRule
from seolint.text import Span

__all__ = ["hreflang_invalid", "jsonld_article", "jsonld_invalid", "jsonld_retired", "social_cards"]

_SCRIPT = re.compile(
    r"<script\b[^>]*\btype\s*=\s*[\"']?application/ld\+json[^>]*>(?P<json>.*?)</script\s*>", re.IGNORECASE | re.DOTALL
)
ARTICLES = frozenset({"Article", "NewsArticle", "BlogPosting", "Report", "ReportageNewsArticle", "TechArticle"})
RETIRED = {"FAQPage": "2026", "HowTo": "2023", "ClaimReview": "2025", "SpecialAnnouncement": "2025"}
_RECOMMENDED = ("headline", "image", "datePublished", "dateModified", "author")


def _scripts(article: Article) -> Iterator[Span]:
    """Where each JSON-LD script's content stands."""
    for match in _SCRIPT.finditer(article.source.text):
        yield Span(match.start("json"), match.end("json"))


def _nodes(data: Any) -> Iterator[Mapping[str, Any]]:
    """Every object of a JSON-LD value, graphs and lists opened, outermost first."""
    if isinstance(data, list):
        for item in data:
            yield from _nodes(item)
    elif isinstance(data, dict):
        yield data
        if "@graph" in data:
            yield from _nodes(data["@graph"])


def _types(node: Mapping[str, Any]) -> list[str]:
    kind = node.get("@type", [])
    return [str(k) for k in kind] if isinstance(kind, list) else [str(kind)]


def _page(article: Article) -> bool:
    """Whether the text is a whole page, whose head can be judged."""
    return article.document.format == "html"


def _parsed(article: Article) -> list[Any]:
    front = article.document.front_matter
    return list(front.values.get("jsonld", ())) if front is not None else []


def jsonld_invalid(article: Article, rule: ActiveRule) -> Iterable[Finding]:
    """JSON-LD that does not parse, or says neither what it is nor in which vocabulary."""
    front = article.document.front_matter
    for problem in front.problems if front else ():
        if problem.kind == "jsonld-syntax":
            where = re.search(r"line (\d+) column (\d+)", problem.detail)
            line, column = (int(where[1]), int(where[2])) if where else (1, 1)
            yield rule.finding(problem.span, line=line, column=column)
    places = list(_scripts(article))
    values = _parsed(article)
    if len(places) != len(values):
        return
    for place, data in zip(places, values, strict=True):
        roots = [n for n in (data if isinstance(data, list) else [data]) if isinstance(n, dict)]
        if not all("@context" in n for n in roots):
            yield rule.finding(place, "context")
        elif not all(_types(n) or "@graph" in n for n in roots):
            yield rule.finding(place, "type")


def _article_node(article: Article) -> tuple[Span, Mapping[str, Any]] | None:
    places, values = list(_scripts(article)), _parsed(article)
    for number, data in enumerate(values):
        for node in _nodes(data):
            if ARTICLES.intersection(_types(node)):
                return (places[number] if len(places) == len(values) else places[0]), node
    return None


def _head(article: Article) -> Span:
    match = re.search(r"<head\b[^>]*>", article.source.text, re.IGNORECASE)
    return Span(match.end(), match.end()) if match else Span(0, 0)


def jsonld_article(article: Article, rule: ActiveRule) -> Iterable[Finding]:
    """Article data that is missing, or lacks what Google recommends."""
    if not _page(article) or article.words < rule.options["min_words"]:
        return
    found = _article_node(article)
    if found is None:
        yield rule.finding(_head(article), "none")
        return
    place, node = found
    missing = [key for key in _RECOMMENDED if not node.get(key)]
    authors = [a for a in _listed(node.get("author")) if a]
    if authors and not all(isinstance(a, dict) and a.get("name") for a in authors):
        missing.append("author.name")
    elif authors and not all(a.get("url") or a.get("sameAs") or a.get("@id") for a in authors):
        missing.append("author.url")
    if missing:
        yield rule.finding(place, missing=", ".join(missing), count=len(missing))
    for key, said, shown in _contradictions(article, node):
        yield rule.finding(place, "differs", key=key, found=said, shown=shown)


def _contradictions(article: Article, node: Mapping[str, Any]) -> Iterator[tuple[str, str, str]]:
    """What the data say otherwise than the page: the property, its value, what the page shows."""
    headline = node.get("headline")
    shown = [v.text.strip() for v in (article.search_title, article.headline) if v is not None]
    shown += [article.blocks[article.h1].text.strip()] if article.h1 is not None else []
    if isinstance(headline, str) and headline and shown and not any(_alike(headline, title) for title in shown):
        yield "headline", headline, shown[-1]
    front = article.document.front_matter
    for key, field in (("datePublished", "date"), ("dateModified", "lastmod")):
        said, own = node.get(key), front.values.get(field) if front is not None else None
        if isinstance(said, str) and isinstance(own, str) and _days_apart(said, own) > 1:
            yield key, said, own


def _alike(one: str, other: str) -> bool:
    """Whether two titles are about the same thing: half of the shorter one's words stand in the other."""
    a, b = frozenset(content_stems(one)), frozenset(content_stems(other))
    return not a or not b or 2 * len(a & b) >= min(len(a), len(b))


def _days_apart(one: str, other: str) -> int:
    """Days between two ISO dates, 0 where one is none; time zones may well make a difference of one."""
    try:
        return abs((date.fromisoformat(one.strip()[:10]) - date.fromisoformat(other.strip()[:10])).days)
    except ValueError:
        return 0


def _listed(value: Any) -> list[Any]:
    return value if isinstance(value, list) else [value]


def jsonld_retired(article: Article, rule: ActiveRule) -> Iterable[Finding]:
    """Types that Google no longer shows anything for."""
    places, values = list(_scripts(article)), _parsed(article)
    if len(places) != len(values):
        return
    for place, data in zip(places, values, strict=True):
        for node in _nodes(data):
            for kind in sorted(set(_types(node)) & set(RETIRED)):
                yield rule.finding(place, type=kind, year=RETIRED[kind])


_CARDS = ("og:title", "og:type", "image", "og:url", "twitter:card")
_SHOWN = {"image": "og:image"}


def social_cards(article: Article, rule: ActiveRule) -> Iterable[Finding]:
    """What a shared link is shown with."""
    front = article.document.front_matter
    if not _page(article) or front is None:
        return
    missing = [_SHOWN.get(key, key) for key in _CARDS if not front.values.get(key)]
    if missing:
        yield rule.finding(_head(article), missing=", ".join(missing), count=len(missing))
    image = front.views.get("image")
    if image is not None and re.search(r"logo|favicon|placeholder|default", image.text, re.IGNORECASE):
        yield rule.finding(image.to_source(Span(0, len(image.text))), "logo", found=image.text)


_LINK = re.compile(r"<link\b[^>]*\bhreflang\s*=\s*(?P<quote>[\"']?)(?P<code>[^\"'\s>]*)(?P=quote)[^>]*>", re.IGNORECASE)
_CODE = re.compile(r"(?:[a-z]{2,3}(?:-[A-Z][a-z]{3})?(?:-(?:[A-Z]{2}|\d{3}))?|x-default)", re.IGNORECASE)
_WRONG = {"en-UK": "en-GB", "fr-EU": "fr", "en-EU": "en"}


def hreflang_invalid(article: Article, rule: ActiveRule) -> Iterable[Finding]:
    """An alternate whose language code is none, or whose address is relative."""
    if not article.document.format.startswith("html"):
        return
    for match in _LINK.finditer(article.source.text):
        code, span = match["code"], Span(match.start(), match.end())
        href = re.search(r"\bhref\s*=\s*[\"']?([^\"'\s>]*)", match.group(), re.IGNORECASE)
        if not _CODE.fullmatch(code) or code in _WRONG:
            yield rule.finding(Span(match.start("code"), match.end("code")), found=code)
        elif href is None or not re.match(r"https?://", href[1]):
            yield rule.finding(span, "relative", found=href[1] if href else "")
