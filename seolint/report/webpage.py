"""``optimize --to html``: the article as a page of its own."""

from __future__ import annotations

from html import escape

from markdown_it import MarkdownIt

from seolint.engine.results import OptimizedArticle
from seolint.formats import read
from seolint.text import Source

__all__ = ["as_html"]


def as_html(article: OptimizedArticle) -> str:
    """A complete HTML document; an article that is HTML already is given back as it is."""
    document = read(Source(article.markdown), "markdown")
    if article.markdown.lstrip("\ufeff \t\r\n").startswith("<"):
        return article.markdown
    front = document.front_matter
    body = article.markdown[front.span.end :] if front else article.markdown
    rendered = MarkdownIt("commonmark").enable("table").render(body).rstrip("\n")
    head = [
        "<!DOCTYPE html>",
        '<html lang="fr">',
        "<head>",
        '<meta charset="utf-8">',
        f"<title>{escape(article.title, quote=False)}</title>",
    ]
    if article.description:
        head.append(f'<meta name="description" content="{escape(article.description)}">')
    lead = [f'<p class="chapo">{escape(article.lead, quote=False)}</p>'] if article.lead else []
    lines = [
        *head,
        "</head>",
        "<body>",
        "<article>",
        f"<h1>{escape(article.headline, quote=False)}</h1>",
        *lead,
        rendered,
        "</article>",
        "</body>",
        "</html>",
    ]
    return "\n".join(lines) + "\n"
