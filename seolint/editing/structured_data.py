"""What a page says to machines, written from what it says to people: JSON-LD of an article, sharing cards.

Nothing is invented: a value that the page states nowhere is left out.
"""

from __future__ import annotations

import json
import re
from collections.abc import Iterable, Mapping, Sequence
from typing import Any

from seolint.article import Article
from seolint.finding import Finding, Fix
from seolint.rule import ActiveRule
from seolint.text import Edit, Span

__all__ = ["article_data", "write_cards", "write_jsonld"]


def _stated(article: Article, *keys: str) -> str | None:
    """The first of the metadata ``keys`` that has a text."""
    front = article.document.front_matter
    for key in keys:
        value = front.values.get(key) if front is not None else None
        if isinstance(value, str) and value.strip():
            return value.strip()
    return None


def _picture(article: Article) -> str | None:
    """The page's main picture, where its address is complete."""
    stated = _stated(article, "image")
    targets = [stated] if stated else [i.target for i in article.document.images]
    return next((t for t in targets if re.match(r"https?://", t)), None)


def _headline(article: Article) -> str | None:
    if article.h1 is not None:
        return article.blocks[article.h1].text.strip()
    return article.search_title.text.strip() if article.search_title is not None else None


def article_data(article: Article) -> dict[str, Any]:
    """Schema.org's ``Article`` with all of Google's recommended properties that the page states."""
    author = _stated(article, "author")
    data = {
        "@context": "https://schema.org",
        "@type": "Article",
        "headline": _headline(article),
        "image": _picture(article),
        "datePublished": _stated(article, "date"),
        "dateModified": _stated(article, "lastmod"),
        "author": {"@type": "Person", "name": author} if author else None,
        "description": _stated(article, "description"),
        "mainEntityOfPage": _stated(article, "canonical"),
    }
    return {key: value for key, value in data.items() if value}


def _written(data: Mapping[str, Any]) -> str:
    """JSON that can stand inside a script element."""
    return json.dumps(data, ensure_ascii=False, indent=2).replace("</", "<\\/")


def write_jsonld(article: Article, rule: ActiveRule, findings: Sequence[Finding]) -> Iterable[Fix]:
    """Write the article's structured data, or the properties that it lacks, from the page itself."""
    data = article_data(article)
    for finding in findings:
        if finding.message_id == "none" and "headline" in data and len(data) > 3:
            newline = article.source.newline
            script = f'<script type="application/ld+json">{newline}{_written(data)}{newline}</script>'
            at = finding.span.end
            text = script.replace("\n", newline) if newline != "\n" else script
            yield rule.fix(finding, Edit(Span(at, at), (newline + text,)))
        elif finding.message_id == "default":
            edit = _completed(article, finding, data)
            if edit is not None:
                yield rule.fix(finding, edit)


def _completed(article: Article, finding: Finding, data: Mapping[str, Any]) -> Edit | None:
    """The properties that the page can give, at the head of the object; ``None`` where it is not one plain object."""
    raw = finding.span.of(article.source.text)
    lacking = [key for key in str(finding.values["missing"]).split(", ") if key in data]
    if not lacking or not re.match(r"\s*\{\s*\"", raw) or '"@graph"' in raw:
        return None
    opening = re.match(r"\s*\{\s*", raw)
    assert opening is not None
    at = finding.span.start + opening.end()
    gap = raw[raw.index("{") + 1 : opening.end()] or " "
    entries = "".join(
        f"{json.dumps(key)}: {json.dumps(data[key], ensure_ascii=False)},{gap}".replace("</", "<\\/") for key in lacking
    )
    return Edit(Span(at, at), (entries,))


def write_cards(article: Article, rule: ActiveRule, findings: Sequence[Finding]) -> Iterable[Fix]:
    """Write the sharing tags that the page lacks and can fill."""
    front = article.document.front_matter
    found = [f for f in findings if f.message_id == "default"]
    if not found or front is None:
        return
    wanted = {
        "og:title": _headline(article),
        "og:type": "article",
        "image": _picture(article),
        "og:url": _stated(article, "canonical"),
        "twitter:card": "summary_large_image" if _picture(article) else "summary",
    }
    entries = {key: (value,) for key, value in wanted.items() if value and not front.values.get(key)}
    edits = article.document.writer.set_metadata(article.document, entries) if entries else None
    if edits:
        yield rule.fix(found[0], *edits)
