"""``optimize --to html``: the article as a page of its own."""

from __future__ import annotations

import re
from html import escape

from markdown_it import MarkdownIt

from seolint.article import DEFAULT_KEYS, MetadataKeys
from seolint.document import Document
from seolint.engine.results import OptimizedArticle
from seolint.formats import read
from seolint.report.messages import Speaker
from seolint.report.structured_data import Known, head_tags, json_ld, known_of
from seolint.text import Source

__all__ = ["as_html", "unknown_line"]

_PAGE = re.compile(r"\ufeff?\s*<")
"""HTML, as its author wrote it."""


def as_html(article: OptimizedArticle, keys: MetadataKeys = DEFAULT_KEYS) -> str:
    """A complete HTML document; an article that is HTML already is given back as it is.

    ``keys`` are the front-matter keys of the site.
    """
    if _PAGE.match(article.markdown):
        return article.markdown
    document = read(Source(article.markdown), "markdown")
    known = known_of(document.front_matter, keys)
    lines = [
        "<!DOCTYPE html>",
        f'<html lang="{escape(known.language)}">',
        "<head>",
        '<meta charset="utf-8">',
        '<meta name="viewport" content="width=device-width, initial-scale=1">',
        *head_tags(article, known),
        '<script type="application/ld+json">',
        json_ld(article, known),
        "</script>",
        "</head>",
        "<body>",
        "<article>",
        *_opening(article, document, keys),
        _rendered(article, document),
        "</article>",
        "</body>",
        "</html>",
    ]
    return "\n".join(lines) + "\n"


def _opening(article: OptimizedArticle, document: Document, keys: MetadataKeys) -> list[str]:
    """The headline and the chapô, where the body does not hold them itself."""
    out = []
    if article.headline and not any(b.kind == "heading" and b.level == 1 for b in document.blocks):
        out.append(f"<h1>{escape(article.headline, quote=False)}</h1>")
    views = document.front_matter.views if document.front_matter is not None else {}
    lead = next((views[k].text.strip() for k in keys["lead"] if k in views and views[k].text.strip()), "")
    if lead and not any(b.text.strip() == lead for b in document.blocks):
        out.append(f'<p class="chapo">{escape(lead, quote=False)}</p>')
    return out


def _rendered(article: OptimizedArticle, document: Document) -> str:
    """The body, its front matter left out."""
    front = document.front_matter
    body = article.markdown[front.span.end :] if front else article.markdown
    rendered: str = MarkdownIt("commonmark").enable(["table", "strikethrough"]).render(body)
    return rendered.rstrip("\n")


_UNKNOWN = {
    "author": ("auteur (--author)", "author (--author)"),
    "date": ("date (--date)", "date (--date)"),
    "url": ("adresse (--source-url)", "address (--source-url)"),
    "image": ("image (clé image, adresse complète)", "image (key image, full address)"),
}


def unknown_line(article: OptimizedArticle, speaker: Speaker, keys: MetadataKeys = DEFAULT_KEYS) -> str | None:
    """What the page leaves out because nobody has said it; ``None`` where nothing lacks or the page is not ours."""
    if _PAGE.match(article.markdown):
        return None
    known: Known = known_of(read(Source(article.markdown), "markdown").front_matter, keys)
    names = [speaker.say(*_UNKNOWN[name]) for name in known.unknown]
    if not names:
        return None
    return speaker.say(
        "Absent des métadonnées de la page, car inconnu : {names}. Rien n’est inventé.",
        "Not in the page's metadata, since it is not known: {names}. Nothing is made up.",
        names=", ".join(names),
    )
