"""The head of a page as machines read it: JSON-LD, Open Graph, Twitter card. Only what is known is said."""

from __future__ import annotations

import json
from collections.abc import Mapping
from dataclasses import dataclass
from datetime import date, datetime
from html import escape
from typing import Any

from seolint.article import DEFAULT_KEYS, MetadataKeys
from seolint.document import FrontMatter
from seolint.engine.results import OptimizedArticle

__all__ = ["Known", "head_tags", "json_ld", "known_of"]

HEADLINE_LIMIT = 110
"""Characters of a headline in JSON-LD: search engines cut a longer one (Google, Article structured data)."""


@dataclass(frozen=True, slots=True)
class Known:
    """What an article declares of itself beside its words; empty where it is not known."""

    authors: tuple[str, ...] = ()
    published: str = ""
    modified: str = ""
    url: str = ""
    image: str = ""
    language: str = "fr"

    @property
    def unknown(self) -> tuple[str, ...]:
        """Names of what machines would like to know and nobody has said."""
        wanted = {"author": self.authors, "date": self.published, "url": self.url, "image": self.image}
        return tuple(name for name, value in wanted.items() if not value)


def known_of(front: FrontMatter | None, keys: MetadataKeys = DEFAULT_KEYS) -> Known:
    """What the metadata block declares. A relative image or address is left out: where it leads is not known."""
    values = front.values if front is not None else {}

    def said(name: str) -> Any:
        """The first value of a field that says anything."""
        return next((values[k] for k in keys.get(name, (name,)) if values.get(k) not in (None, "", [])), None)

    return Known(
        authors=_people(said("author")),
        published=_moment(said("date")),
        modified=_moment(said("lastmod")),
        url=_address(said("source")) or _address(said("permalink")),
        image=_address(said("image")),
        language=_text(said("lang")) or "fr",
    )


def _text(value: Any) -> str:
    return value.strip() if isinstance(value, str) else ""


def _people(value: Any) -> tuple[str, ...]:
    """Names out of a name, a list of names, or mappings with a name."""
    if isinstance(value, Mapping):
        value = value.get("name")
    if isinstance(value, list | tuple):
        return tuple(name for item in value for name in _people(item))
    return (_text(value),) if _text(value) else ()


def _moment(value: Any) -> str:
    """A date as ISO 8601, as far as it is one."""
    if isinstance(value, datetime | date):
        return value.isoformat()
    text = _text(value)
    try:
        return (
            datetime.fromisoformat(text).isoformat()
            if len(text) > len("2025-01-01")
            else date.fromisoformat(text).isoformat()
        )
    except ValueError:
        return ""


def _address(value: Any) -> str:
    text = _text(value.get("url") if isinstance(value, Mapping) else value)
    return text if text.startswith(("https://", "http://")) and not any(c.isspace() for c in text) else ""


def json_ld(article: OptimizedArticle, known: Known) -> str:
    """The article as schema.org says it: a ``NewsArticle`` where its date is known, else an ``Article``."""
    headline = article.headline or article.title
    data: dict[str, Any] = {
        "@context": "https://schema.org",
        "@type": "NewsArticle" if known.published else "Article",
        "headline": headline if len(headline) <= HEADLINE_LIMIT else article.title,
        "description": article.description,
        "inLanguage": known.language,
        "datePublished": known.published,
        "dateModified": known.modified,
        "author": [{"@type": "Person", "name": name} for name in known.authors],
        "image": [known.image] if known.image else [],
        "url": known.url,
        "mainEntityOfPage": {"@type": "WebPage", "@id": known.url} if known.url else None,
        "keywords": _keywords(article),
        "wordCount": article.words,
    }
    text = json.dumps({k: v for k, v in data.items() if v}, ensure_ascii=False, indent=2)
    # Inside a script nothing is decoded: «</script>» in a title must not end it.
    return text.replace("<", "\\u003c").replace(">", "\\u003e").replace("&", "\\u0026")


def _keywords(article: OptimizedArticle) -> list[str]:
    focus = [article.keyphrase.text] if article.keyphrase is not None else []
    return list(dict.fromkeys((*focus, *article.keywords)))


def head_tags(article: OptimizedArticle, known: Known) -> list[str]:
    """The tags of the head, the title first, each on a line of its own."""
    shared = (
        ("og:type", "article"),
        ("og:locale", "fr_FR"),
        ("og:title", article.title),
        ("og:description", article.description),
        ("og:url", known.url),
        ("og:image", known.image),
        ("article:published_time", known.published),
        ("article:modified_time", known.modified),
    )
    named = (
        ("description", article.description),
        ("author", ", ".join(known.authors)),
        ("twitter:card", "summary_large_image" if known.image else "summary"),
        ("twitter:title", article.title),
        ("twitter:description", article.description),
        ("twitter:image", known.image),
    )
    tags = [f"<title>{escape(article.title, quote=False)}</title>"]
    tags += [f'<meta name="{name}" content="{escape(value)}">' for name, value in named[:2] if value]
    if known.url:
        tags.append(f'<link rel="canonical" href="{escape(known.url)}">')
    tags += [f'<meta property="{name}" content="{escape(value)}">' for name, value in shared if value]
    tags += [f'<meta name="{name}" content="{escape(value)}">' for name, value in named[2:] if value]
    return tags
