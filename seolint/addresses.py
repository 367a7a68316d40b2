"""The address of an article: the one that its site will really use, not only the ``slug`` key."""

from __future__ import annotations

import re
from dataclasses import dataclass
from urllib.parse import unquote

from seolint.article import Article
from seolint.document import TextView
from seolint.french.stems import fold
from seolint.text import Span

__all__ = ["Slug", "effective_slug", "heading_anchor", "is_draft", "is_new", "spelt"]


@dataclass(frozen=True, slots=True)
class Slug:
    """The last part of the address, where it is written, and what it comes from: slug, permalink or path."""

    text: str
    span: Span
    origin: str


_INDEX = ("index", "_index", "readme")
_DATE = re.compile(r"^\d{4}-\d{2}-\d{2}-")


def _tail(view: TextView, origin: str) -> Slug | None:
    text = unquote(view.text).strip().rstrip("/")
    last = re.sub(r"\.html?$", "", text.rsplit("/", 1)[-1])
    # A pattern («/:year/:title/») is the site's business.
    if not last or ":" in last or "{" in last:
        return None
    return Slug(last, view.to_source(Span(0, len(view.text))), origin)


def _from_path(path: str, at: Span) -> Slug | None:
    parts = [p for p in re.split(r"[\\/]+", path) if p not in ("", ".", "..")]
    if not parts or "." not in parts[-1]:
        return None
    name = re.sub(r"(?:\.[a-z]{2}(?:-[A-Za-z]{2})?)?\.[A-Za-z]+$", "", parts[-1])
    if name.lower() in _INDEX:
        # A bundle: the folder names the page; a section's own page is no article.
        if name.lower() != "index" or len(parts) < 2:
            return None
        name = parts[-2]
    return Slug(_DATE.sub("", name), at, "path")


def effective_slug(article: Article) -> Slug | None:
    """The slug that the site will use: key, permalink, else folder or file name; ``None`` if it cannot be told."""
    for field in ("permalink", "slug"):
        view = article.metadata(field)
        if view is not None:
            return _tail(view, field)
    path = article.source.path
    # A pasted text, or a file of one, has no place in a site yet.
    if not path or path == "-" or article.document.format == "text":
        return None
    return _from_path(path, _start(article))


def _start(article: Article) -> Span:
    at = 1 if article.source.text.startswith("\ufeff") else 0
    return Span(at, at)


def is_draft(article: Article) -> bool:
    """Whether the metadata say that the article is not published."""
    front = article.document.front_matter
    return front is not None and (front.values.get("draft") is True or front.values.get("published") is False)


def is_new(article: Article) -> bool:
    """Whether nobody can have linked to the article yet: a draft, or a file that version control never saw."""
    return is_draft(article) or article.surroundings.committed() is False


_LIGATURES = str.maketrans({"œ": "oe", "æ": "ae", "Œ": "oe", "Æ": "ae", "ß": "ss"})


def spelt(slug: str) -> str:
    """``slug`` in lower case, without accents, its words joined by single hyphens."""
    plain = fold(unquote(slug).translate(_LIGATURES)).lower()
    return re.sub(r"[^a-z0-9]+", "-", plain).strip("-")


def heading_anchor(text: str) -> str:
    """The anchor that most generators make of a heading: lower case, hyphens, no punctuation, accents kept."""
    return re.sub(r"\s", "-", re.sub(r"[^\w\s-]", "", text.strip().lower()))
