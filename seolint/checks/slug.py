"""Rules about the address of the article: what the site will really use, not only the ``slug`` key."""

from __future__ import annotations

import re
import unicodedata
from collections.abc import Iterable
from dataclasses import dataclass
from urllib.parse import unquote

from seolint.article import Article
from seolint.checks.scopes import start_of_text
from seolint.document import TextView
from seolint.finding import Finding
from seolint.french.matching import content_stems, in_slug
from seolint.rule import ActiveRule
from seolint.text import Span

__all__ = ["Slug", "effective_slug", "form", "missing", "opaque", "stopwords", "too_long"]


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
    return _from_path(path, start_of_text(article))


def missing(article: Article, rule: ActiveRule) -> Iterable[Finding]:
    """Nothing says under which address the article will stand."""
    if article.metadata("slug") is not None or article.metadata("permalink") is not None:
        return
    # What is being optimized will be published from elsewhere: the file's present name says nothing.
    if article.inputs.min_words is not None or effective_slug(article) is None:
        path = article.source.path or ""
        if re.search(r"(?:^|[\\/])_index\.[a-z]+$", path):
            return
        yield rule.finding(start_of_text(article))


def _faults(slug: str) -> list[str]:
    faults = []
    if slug != slug.lower():
        faults.append("upper")
    if "_" in slug:
        faults.append("underscore")
    if re.search(r"\s|%20", slug):
        faults.append("space")
    if not slug.isascii():
        faults.append("accent")
    if "--" in slug or slug.startswith("-") or slug.endswith("-"):
        faults.append("hyphen")
    if re.search(r"[^\w\s%.~-]", slug):
        faults.append("mark")
    return faults


def _may_change(article: Article, slug: Slug) -> bool:
    """Whether the address can still be chosen: it is written in the metadata, or the file is a draft or new.

    A published address is sacred, and a file's name mostly is one.
    """
    front = article.document.front_matter
    draft = front is not None and (front.values.get("draft") is True or front.values.get("published") is False)
    return slug.origin != "path" or draft or article.surroundings.committed() is False


def form(article: Article, rule: ActiveRule) -> Iterable[Finding]:
    """Capitals, underscores, spaces, accents or double hyphens in the address."""
    slug = effective_slug(article)
    if slug is None or not _may_change(article, slug):
        return
    faults = _faults(slug.text)
    if faults:
        yield rule.finding(slug.span, faults[0], slug=slug.text)


def too_long(article: Article, rule: ActiveRule) -> Iterable[Finding]:
    """An address that is cut wherever it is shown."""
    slug = effective_slug(article)
    if slug is not None and _may_change(article, slug) and len(slug.text) > rule.options["max_chars"]:
        yield rule.finding(slug.span, slug=slug.text, chars=len(slug.text), bound=rule.options["max_chars"])


_OPAQUE = re.compile(r"^(?:\d+|[0-9a-f]{8,}|(?:\d{1,4}-?)+|(?:p|id|node|article|page|post)-?\d+)$", re.IGNORECASE)


def opaque(article: Article, rule: ActiveRule) -> Iterable[Finding]:
    """An address of figures, or one that has no word of the title."""
    slug, title = effective_slug(article), article.headline
    if slug is None or not _may_change(article, slug):
        return
    if _OPAQUE.match(slug.text) or len(slug.text) < 2:
        yield rule.finding(slug.span, slug=slug.text)
    elif title is not None:
        stems = content_stems(title.text)
        words = re.findall(r"[^\W\d_]{3,}", title.text)
        if len(stems) >= 3 and words and not _related(words, slug.text):
            yield rule.finding(slug.span, "unrelated", slug=slug.text)


_COGNATE = 5
"""Letters that two words of different languages share at their beginning: «accessibilité», «accessibility»."""


def _related(words: list[str], slug: str) -> bool:
    """Whether the address has a word of the title, one of the same root in another language, or its initials."""
    parts = re.findall(r"[a-z]+", _unaccented(slug).lower())
    if any(in_slug(w, slug) or _unaccented(w).lower()[:_COGNATE] in {p[:_COGNATE] for p in parts} for w in words):
        return True
    initials = "".join(_unaccented(w)[0].lower() for w in words)
    return any(len(p) >= 2 and p in initials for p in parts)


def _unaccented(text: str) -> str:
    return "".join(c for c in unicodedata.normalize("NFD", text) if not unicodedata.combining(c))


_SMALL_WORDS = "le la les l un une des du de d et a au aux en dans sur pour par avec ce cet cette ces qui que"
_EMPTY = frozenset(_SMALL_WORDS.split())


def stopwords(article: Article, rule: ActiveRule) -> Iterable[Finding]:
    """Many small words in the address."""
    slug = effective_slug(article)
    if slug is None:
        return
    small = [p for p in slug.text.lower().split("-") if p in _EMPTY]
    if len(small) > rule.options["max"]:
        yield rule.finding(slug.span, slug=slug.text, count=len(small), bound=rule.options["max"])
