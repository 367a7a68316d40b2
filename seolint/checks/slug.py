"""Rules about the address of the article: what the site will really use, not only the ``slug`` key."""

from __future__ import annotations

import re
import unicodedata
from collections.abc import Iterable
from urllib.parse import unquote

from seolint.addresses import Slug, effective_slug, is_draft, is_new, spelt
from seolint.article import Article
from seolint.checks.scopes import start_of_text
from seolint.finding import Finding
from seolint.formats import read
from seolint.french.matching import content_stems, in_slug
from seolint.rule import ActiveRule
from seolint.text import Source

__all__ = ["changed", "form", "missing", "opaque", "stopwords", "too_long"]


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
    return slug.origin != "path" or is_new(article)


def form(article: Article, rule: ActiveRule) -> Iterable[Finding]:
    """Capitals, underscores, spaces, accents or double hyphens in the address."""
    slug = effective_slug(article)
    if slug is None or not _may_change(article, slug):
        return
    written = unquote(slug.text)
    faults = _faults(written)
    if faults:
        yield rule.finding(slug.span, faults[0], slug=written, better=spelt(slug.text) or "?")


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


def changed(article: Article, rule: ActiveRule) -> Iterable[Finding]:
    """Another address than the last committed version had, and no alias that keeps the old one alive."""
    slug = effective_slug(article)
    version = article.surroundings.committed_version() if slug is not None else None
    if slug is None or version is None:
        return
    path, text = version
    former = article.version(read(Source(text, path=path), article.document.format))
    old = effective_slug(former)
    if old is None or is_draft(former) or old.text == slug.text or old.text in _aliases(article):
        return
    address = former.metadata("permalink") if old.origin == "permalink" else None
    yield rule.finding(slug.span, slug=slug.text, old=old.text, alias=address.text if address else old.text)


def _aliases(article: Article) -> frozenset[str]:
    """The last parts of the addresses that lead here too."""
    front = article.document.front_matter
    given = [front.values[k] for k in article.keys["aliases"] if front is not None and k in front.values]
    every = [str(a) for value in given for a in (value if isinstance(value, list) else [value])]
    return frozenset(re.sub(r"\.html?$", "", a.rstrip("/").rsplit("/", 1)[-1]) for a in every)
