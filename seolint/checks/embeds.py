"""Posts of social networks that a page embeds: somebody else's words, by somebody else's markup."""

from __future__ import annotations

import re

from seolint.article import Article
from seolint.text import Span

__all__ = ["embedded", "in_embed"]

_POST = re.compile(
    r"<blockquote\b[^>]*\bclass\s*=\s*[\"']?[^\"'>]*\b(?:twitter-(?:tweet|video)|instagram-media|tiktok-embed"
    r"|bluesky-embed|mastodon-embed|reddit-(?:embed|card)|imgur-embed|text-post-media)\b.*?</blockquote\s*>",
    re.IGNORECASE | re.DOTALL,
)


def embedded(article: Article) -> tuple[Span, ...]:
    """Where embedded posts stand in the source, in order."""
    text = article.source.text
    return article.once("embeds", lambda: tuple(Span(m.start(), m.end()) for m in _POST.finditer(text)))


def in_embed(article: Article, place: Span) -> bool:
    """Whether ``place`` in the source belongs to an embedded post."""
    return any(post.overlaps(place) for post in embedded(article))
