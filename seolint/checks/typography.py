"""Rules of typography: each asks one function of :mod:`seolint.french.typography` and reports its corrections."""

from __future__ import annotations

import inspect
import re
from collections.abc import Iterable

from seolint.article import Article
from seolint.checks.scopes import Passage, passages
from seolint.document import PLACEHOLDER
from seolint.finding import Finding
from seolint.french import typography
from seolint.french.guillemets import pair_guillemets
from seolint.rule import ActiveRule
from seolint.text import Span

__all__ = ["corrections", "guillemet_balance", "quote_period"]

_SETTINGS = ("variant", "narrow")


def _word_around(text: str, span: Span) -> Span:
    """``span`` widened to the word it stands in."""
    start, end = span.start, span.end
    while start > 0 and (text[start - 1].isalnum() or text[start - 1] == PLACEHOLDER):
        start -= 1
    while end < len(text) and (text[end].isalnum() or text[end] == PLACEHOLDER):
        end += 1
    return Span(start, end)


def _context(text: str, span: Span) -> str:
    """A few characters around, for messages: a space alone says nothing."""
    start = max(text.rfind(" ", 0, max(0, span.start - 1)), span.start - 15) + 1
    follow = re.compile(r"\s?\S{0,12}").match(text, span.end)
    return text[start : follow.end() if follow else span.end].strip().replace(PLACEHOLDER, "…")


def corrections(article: Article, rule: ActiveRule) -> Iterable[Finding]:
    """What the function named by ``params: {finder: …}`` would correct in all that is read.

    ``params: {word: true}`` reports the whole word. Options ``variant`` and ``narrow_nbsp``
    are passed on to functions that know them.
    """
    finder = getattr(typography, rule.rule.params["finder"])
    known = inspect.signature(finder).parameters
    given = {"variant": rule.options.get("variant"), "narrow": rule.options.get("narrow_nbsp")}
    settings = {name: given[name] for name in _SETTINGS if name in known and given[name] is not None}
    whole = bool(rule.rule.params.get("word"))
    name = (finder, tuple(settings.items()))

    def found(text: str) -> tuple[tuple[Span, str], ...]:
        return tuple(finder(text, **settings))

    for passage in passages(article, "text"):
        for span, replacement in article.facts.of_text(name, passage.text, found):
            yield _reported(rule, passage, span, replacement, whole)


def _reported(rule: ActiveRule, passage: Passage, span: Span, replacement: str, whole: bool) -> Finding:
    text = passage.text
    if whole:
        word = _word_around(text, span)
        replacement = text[word.start : span.start] + replacement + text[span.end : word.end]
        span = word
    context = _context(text, span)
    message = "etc" if "etc" in rule.rule.messages and re.match(r"etc\b", context, re.IGNORECASE) else "default"
    return rule.finding(passage.place(span), message, found=span.of(text), replacement=replacement, context=context)


def guillemet_balance(article: Article, rule: ActiveRule) -> Iterable[Finding]:
    """Quotation marks that stand the wrong way round, or lack their partner.

    A speech of several paragraphs is followed across them: each may open again, the last one closes.
    """
    texts = [article.blocks[i].text for i in article.prose]
    running = False
    for passage, following in zip(passages(article, "paragraph"), [*texts[1:], ""][: len(texts)], strict=True):
        goes_on = _goes_on(following)
        text = passage.text
        for problem in pair_guillemets(text, may_stay_open=goes_on).problems:
            if problem.kind == "unopened" and running:
                running = False
                continue
            span = problem.span
            yield rule.finding(passage.place(span), problem.kind, found=span.of(text), context=_context(text, span))
        if text.count("«") > text.count("»"):
            running = goes_on
        elif "»" in text:
            running = False


def _goes_on(following: str) -> bool:
    """Whether the paragraph that follows continues a quotation: it opens again at once, or closes first."""
    first = re.search("[«»]", following)
    return first is not None and (first.group() == "»" or not following[: first.start()].strip())


_DOUBLE_STOP = re.compile(r"(?<=[.!?…])[ \u00a0\u202f]?»(?P<stop>[ \u00a0\u202f]?\.)(?![.\w])")


def quote_period(article: Article, rule: ActiveRule) -> Iterable[Finding]:
    """A full stop on both sides of the closing mark («Il part. ».»)."""
    for passage in passages(article, "paragraph"):
        for match in _DOUBLE_STOP.finditer(passage.text):
            span = Span(match.start("stop"), match.end("stop"))
            yield rule.finding(passage.place(span), found=match["stop"], replacement="")
