"""Rules about images: what stands for them when they are not seen, and what they are called."""

from __future__ import annotations

import math
import posixpath
import re
from collections.abc import Iterable
from urllib.parse import unquote, urlsplit

from seolint.article import Article
from seolint.checks.scopes import start_of_text
from seolint.document import Image
from seolint.finding import Finding
from seolint.french.matching import find_keyphrase
from seolint.rule import ActiveRule
from seolint.text import Span

__all__ = ["alt_missing", "alt_poor", "file_missing", "filename", "heavy", "main_size", "missing"]


def _alt_place(image: Image) -> Span:
    if image.alt is not None and image.alt.text:
        return image.alt.to_source(Span(0, len(image.alt.text)))
    return image.span


def alt_missing(article: Article, rule: ActiveRule) -> Iterable[Finding]:
    """Markdown: an empty alternative text; HTML: no ``alt`` at all (``alt=""`` says that it decorates)."""
    for image in article.document.images:
        raw = image.span.of(article.source.text)
        html = raw.lstrip().startswith("<")
        if html and (image.alt is not None or re.search(r"\balt\s*=|\bv-bind:alt|\{\.\.\.|aria-hidden", raw)):
            continue
        if image.alt is None or not image.alt.text.strip():
            yield rule.finding(image.span, target=_name(image))


def _name(image: Image) -> str:
    return unquote(posixpath.basename(urlsplit(image.target).path)) or image.target


_PREFIX = re.compile(
    r"^\s*(?:(?:une?\s+|l['’])?(?:image|photo(?:graphie)?|illustration|visuel|picture|logo)\s+(?:de\s+la|de\s+l['’]|de|du|des|d['’]|"
    r"représentant|montrant|illustrant)\s*)",
    re.IGNORECASE,
)
_POOR = re.compile(
    r"^\s*(?:image|photo(?:graphie)?|illustration|visuel|picture|img|alt(?:\s+text)?|screenshot|schéma|figure|untitled|"
    r"sans titre|description de l['’]image|texte alternatif)\s*\d*\s*$",
    re.IGNORECASE,
)
_FILE = re.compile(r"^\s*[\w.-]+\.(?:jpe?g|png|gif|svg|webp|avif|bmp|tiff?)\s*$", re.IGNORECASE)


def alt_poor(article: Article, rule: ActiveRule) -> Iterable[Finding]:
    """An alternative text that says nothing, says «image de», is a file name, is too long or is stuffed."""
    focus = article.declared_focus
    for image in article.document.images:
        if image.alt is None or not image.alt.text.strip():
            continue
        alt, place = image.alt.text, _alt_place(image)
        prefix = _PREFIX.match(alt)
        if _FILE.match(alt):
            yield rule.finding(place, "file", found=alt.strip())
        elif _POOR.match(alt):
            yield rule.finding(place, "empty", found=alt.strip())
        elif prefix and not alt.lower().lstrip().startswith("logo") and prefix.end() < len(alt):
            rest = alt[prefix.end() :]
            yield rule.finding(place, "prefix", found=alt, replacement=rest[:1].upper() + rest[1:])
        elif len(alt) > rule.options["max_chars"]:
            yield rule.finding(place, "long", chars=len(alt), bound=rule.options["max_chars"])
        elif focus is not None and len(find_keyphrase(focus.text, alt)) > 1:
            yield rule.finding(place, "stuffed", keyphrase=focus.text)


_OPAQUE = re.compile(
    r"^(?:img|dsc[nf]?|dscf?|pict|p|image|photo|screenshot|capture(?:[ _-]d[ _-]?[eé]cran)?|untitled|sans[ _-]titre|"
    r"telechargement|téléchargement|download|unnamed|whatsapp[ _-]image|fb_img|pxl|mvimg)?[\s_-]*[\d\s_.()x-]*$"
    r"|^[0-9a-f]{16,}$|^[0-9a-f]{8}-[0-9a-f-]{27}$",
    re.IGNORECASE,
)


def filename(article: Article, rule: ActiveRule) -> Iterable[Finding]:
    """A file named by a camera or a machine, or with spaces."""
    for image in article.document.images:
        name = _name(image)
        stem = name.rsplit(".", 1)[0]
        span = image.target_span or image.span
        # A file on another host was named there: a code forge, a photo service, a content network.
        if re.match(r"(?:[a-z][a-z0-9+.-]*:|//)", image.target, re.IGNORECASE) or not stem or "{" in image.target:
            continue
        if _OPAQUE.match(stem):
            yield rule.finding(span, found=name)
        elif re.search(r"\s|%20", posixpath.basename(urlsplit(image.target).path)):
            yield rule.finding(span, "space", found=name)


def file_missing(article: Article, rule: ActiveRule) -> Iterable[Finding]:
    """A picture that is named from the article's folder and is not there."""
    for image in article.document.images:
        parts = urlsplit(image.target)
        path = unquote(parts.path)
        # From the site's root, only the generator knows where the file lies.
        if parts.scheme or parts.netloc or not path or path.startswith(("/", "~", "@", "{")) or "{" in path:
            continue
        if not article.surroundings.file_exists(path):
            yield rule.finding(image.target_span or image.span, target=path)


def missing(article: Article, rule: ActiveRule) -> Iterable[Finding]:
    """A long article without a single image, in the body or in the metadata."""
    front = article.document.front_matter
    declared = front is not None and any(front.values.get(k) for k in article.keys["image"])
    if article.words >= rule.options["min_words"] and not article.document.images and not declared:
        yield rule.finding(start_of_text(article), words=article.words)


def _first(article: Article) -> tuple[str, Span] | None:
    """The main picture: the one that the metadata name, else the first of the text; its address and place."""
    front = article.document.front_matter
    for key in article.keys["image"] if front is not None else ():
        if front is not None and key in front.views and front.views[key].text.strip():
            view = front.views[key]
            return view.text.strip(), view.to_source(Span(0, len(view.text)))
    image = next(iter(article.document.images), None)
    return (image.target, image.target_span or image.span) if image is not None else None


def _local(target: str) -> str | None:
    """The path that an address names on this site; ``None`` for another's, for data and for expressions."""
    parts = urlsplit(target)
    path = unquote(parts.path)
    return None if parts.scheme or parts.netloc or not path or "{" in path or path[0] in "~@" else path


def main_size(article: Article, rule: ActiveRule) -> Iterable[Finding]:
    """A main picture too small for a large preview."""
    found = _first(article)
    path = _local(found[0]) if found is not None else None
    file = article.surroundings.image(path) if path is not None else None
    if found is None or path is None or file is None or file.width <= 0 or path.lower().endswith(".svg"):
        return
    least = {"default": (file.width, "min_width"), "area": (file.width * file.height, "min_pixels")}
    for message, (size, option) in least.items():
        if size < rule.options[option]:
            name, bound = posixpath.basename(path), rule.options[option]
            yield rule.finding(found[1], message, target=name, width=file.width, height=file.height, bound=bound)
            return


def heavy(article: Article, rule: ActiveRule) -> Iterable[Finding]:
    """A picture that takes long to load."""
    for image in article.document.images:
        path = _local(image.target)
        file = article.surroundings.image(path) if path is not None else None
        if path is not None and file is not None and file.bytes > 1000 * rule.options["max_kb"]:
            kilobytes = math.ceil(file.bytes / 1000)
            span = image.target_span or image.span
            yield rule.finding(span, target=_name(image), kb=kilobytes, bound=rule.options["max_kb"])
