"""Where the article stands in a page: the element that holds most of its paragraphs.

Navigation, comments, teasers and footers have text too, but short and full of
links. Each paragraph lends its length to the elements around it, less to the
outer ones; an element that calls itself an article lends weight of its own.
"""

from __future__ import annotations

import re
from dataclasses import dataclass

from seolint.formats.html.elements import VOID
from seolint.formats.html.tokens import RAW_ELEMENTS, Other, Tag, Text, tokens
from seolint.text import Span

__all__ = ["find_article"]

_PARAGRAPHS = frozenset({"p", "li", "blockquote", "dd", "h2", "h3"})
_CANDIDATES = frozenset({"article", "main", "section", "div", "td", "body"})
_ASIDE = frozenset({"nav", "footer", "aside", "form", "header", "figure"})
_ARTICLE_NAME = re.compile(r"article|post|entry|story|content|body|texte|main|parser-output", re.IGNORECASE)
_OTHER_NAME = re.compile(
    r"comment|sidebar|footer|nav|menu|related|share|social|promo|teaser|newsletter|cookie|widget|breadcrumb|author-bio",
    re.IGNORECASE,
)
_SHORTEST = 25
_DEEPEST = 200


@dataclass(slots=True)
class _Candidate:
    """An open element, the weight of the paragraphs in it, and where it ends."""

    tag: Tag
    weight: float = 0.0
    text: int = 0
    linked: int = 0
    end: int = 0


def find_article(content: str, start: int = 0) -> Span:
    """The stretch of ``content`` that holds the article; all of it where nothing stands out."""
    candidates = _weigh(content, start)
    best, highest = None, 0.0
    for candidate in candidates:
        score = candidate.weight * _named(candidate.tag)
        if candidate.text:
            score *= 1 - min(0.9, candidate.linked / candidate.text)
        if score > highest:
            best, highest = candidate, score
    return Span(best.tag.start, best.end) if best else Span(start, len(content))


def _named(tag: Tag) -> float:
    name = " ".join(filter(None, (tag.value("class"), tag.value("id"), tag.value("itemprop"), tag.value("role"))))
    factor = {"article": 1.6, "main": 1.3, "body": 0.7}.get(tag.name, 1.0)
    if "articlebody" in name.lower():
        factor *= 2
    if _ARTICLE_NAME.search(name):
        factor *= 1.2
    if _OTHER_NAME.search(name):
        factor *= 0.3
    return factor


def _weigh(content: str, start: int) -> list[_Candidate]:
    """Every element that may be the article, with the weight of its paragraphs."""
    stack: list[_Candidate] = []
    done: list[_Candidate] = []
    linked = 0
    for token in tokens(content, start):
        if isinstance(token, Text):
            if not token.raw:
                _lend(stack, content[token.start : token.end], linked > 0)
        elif isinstance(token, Other) or token.name in VOID or token.name in RAW_ELEMENTS:
            continue
        elif token.name == "a":
            linked = max(0, linked + (-1 if token.closing else 1))
        elif not token.closing:
            if len(stack) < _DEEPEST and not token.self_closing:
                stack.append(_Candidate(token))
        else:
            _close(stack, done, token)
    for candidate in stack:
        candidate.end = len(content)
        done.append(candidate)
    return [c for c in done if c.tag.name in _CANDIDATES]


def _close(stack: list[_Candidate], done: list[_Candidate], tag: Tag) -> None:
    for i in range(len(stack) - 1, -1, -1):
        if stack[i].tag.name == tag.name:
            for candidate in stack[i:]:
                candidate.end = tag.end
                done.append(candidate)
            del stack[i:]
            return


def _lend(stack: list[_Candidate], text: str, linked: bool) -> None:
    size = len(text.strip())
    if not size or any(c.tag.name in _ASIDE for c in stack):
        return
    prose = any(c.tag.name in _PARAGRAPHS for c in stack[-6:])
    share = 1.0 if prose and size >= _SHORTEST else 0.3
    for candidate in reversed(stack):
        candidate.text += size
        candidate.linked += size if linked else 0
        if candidate.tag.name in _CANDIDATES:
            candidate.weight += share * size
            # The element right around the paragraphs counts most; what holds it gains little by holding more.
            share *= 0.85
