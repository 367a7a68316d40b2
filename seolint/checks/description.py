"""Rules about the description that search engines show under the title."""

from __future__ import annotations

import re
from collections.abc import Iterable

from seolint.article import Article
from seolint.checks.scopes import passages
from seolint.finding import Finding
from seolint.french.matching import content_stems
from seolint.french.words import count_words
from seolint.rule import ActiveRule
from seolint.text import Span

__all__ = ["equals_title", "keyword_list", "markup", "truncated"]


def equals_title(article: Article, rule: ActiveRule) -> Iterable[Finding]:
    """The description says the title again and nothing more."""
    for passage in passages(article, "description"):
        for title in (article.search_title, article.headline):
            own, other = frozenset(content_stems(passage.text)), frozenset(content_stems(title.text if title else ""))
            if own and other and len(own & other) / len(own | other) >= rule.options["max_overlap"]:
                yield rule.finding(passage.place())
                break


def keyword_list(article: Article, rule: ActiveRule) -> Iterable[Finding]:
    """Words between commas, and no sentence."""
    for passage in passages(article, "description"):
        segments = [s for s in re.split(r"\s*[,;|/]\s*", passage.text.strip(" .")) if s]
        if len(segments) >= rule.options["min_segments"] and all(
            count_words(s) <= rule.options["max_segment_words"] for s in segments
        ):
            yield rule.finding(passage.place(), count=len(segments))


_DANGLING = re.compile(
    r"(?:\s|[’'])(?:l|d|qu|c|s|n|le|la|les|un|une|des|du|de|au|aux|à|en|et|ou|mais|que|qui|dans|sur|pour|par|avec|sans"
    r"|son|sa|ses|ce|cette|ces)[’']?$",
    re.IGNORECASE,
)


def truncated(article: Article, rule: ActiveRule) -> Iterable[Finding]:
    """A description that was cut: suspension points, a dangling small word, a half word of the text."""
    for passage in passages(article, "description"):
        text = passage.text.rstrip()
        bare = re.sub(r"\s*(?:\[?(?:…|\.{3})\]?)$", "", text)
        dangling = bool(_DANGLING.search(bare))
        if dangling or (bare != text and len(bare) >= rule.options["min_chars"]) or _half_word(article, text):
            yield rule.finding(passage.place(), found=text[-30:])


def _half_word(article: Article, text: str) -> bool:
    """Whether the description is the beginning of a paragraph, cut inside a word."""
    for i in article.prose[:3]:
        whole = article.blocks[i].text.strip()
        if len(text) >= 40 and whole.startswith(text) and whole[len(text) : len(text) + 1].isalpha():
            return True
    return False


_MARKUP = (
    re.compile(r"\*\*(?P<keep>[^*\n]+)\*\*"),
    re.compile(r"(?<!\w)__(?P<keep>[^_\n]+)__(?!\w)"),
    re.compile(r"!?\[(?P<keep>[^\]\n]*)\]\([^)\n]*\)"),
    re.compile(r"<(?P<tag>[a-z][a-z0-9]*)(?:\s[^<>]*)?>(?P<keep>[^<]*)</(?P=tag)>", re.IGNORECASE),
    re.compile(r"<(?:br|p|/p|hr)\s*/?>(?P<keep>)", re.IGNORECASE),
)


def markup(article: Article, rule: ActiveRule) -> Iterable[Finding]:
    """Markdown or HTML where only text is shown."""
    for passage in passages(article, "description"):
        for pattern in _MARKUP:
            for match in pattern.finditer(passage.text):
                span = passage.place(Span(match.start(), match.end()))
                yield rule.finding(span, found=match.group(), replacement=match["keep"])
