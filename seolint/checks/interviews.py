"""Interviews: questions in bold, answers below; neither are the first headings nor the others without a speaker."""

from __future__ import annotations

import re

from seolint.article import Article

__all__ = ["BOLD", "in_bold", "interview_questions"]

BOLD = re.compile(r"\A\s*(?P<mark>\*\*|__)(?P<text>(?:(?!\*\*|__).)+)(?P=mark)\s*\Z", re.DOTALL)
_STRONG = re.compile(
    r"\A\s*(?:<p[^>]*>)?\s*<(?P<mark>strong|b)>(?P<text>[^<]+)</(?P=mark)>\s*(?:</p>)?\s*\Z", re.IGNORECASE
)
_ENOUGH = 3
"""So many questions in bold make an interview, however the answers begin."""


def in_bold(article: Article, index: int) -> bool:
    """Whether block number ``index`` is a paragraph of its own that is wholly in bold."""
    block = article.blocks[index]
    raw = block.span.of(article.source.text)
    return block.kind == "paragraph" and not block.parents and bool(BOLD.match(raw) or _STRONG.match(raw))


def interview_questions(article: Article) -> frozenset[int]:
    """The numbers of the blocks that ask in bold what the next block answers: in quotation marks or behind a dash,
    or any way where there are several."""

    def find() -> frozenset[int]:
        asking = [
            i
            for i in range(len(article.blocks) - 1)
            if article.blocks[i].text.rstrip().endswith("?") and in_bold(article, i)
        ]
        answered = [i for i in asking if article.blocks[i + 1].text.lstrip()[:1] in ("«", "“", '"', "–", "—")]
        return frozenset(asking if len(asking) >= _ENOUGH else answered)

    return article.once("interview-questions", find)
