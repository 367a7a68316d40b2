"""Rules of typography: each asks one function of :mod:`seolint.french.typography` and reports its corrections."""

from __future__ import annotations

import inspect
import re
from collections.abc import Callable, Iterable
from functools import cache
from typing import Any

from seolint.article import Article
from seolint.checks.embeds import in_embed
from seolint.checks.masked import masking
from seolint.checks.scopes import Passage, passages
from seolint.document import PLACEHOLDER
from seolint.finding import Finding
from seolint.french import typography
from seolint.french.guillemets import pair_guillemets
from seolint.french.language import foreign_stretches
from seolint.rule import ActiveRule
from seolint.text import Span

__all__ = ["corrections", "guillemet_balance", "quote_period"]

_REFERENCE = re.compile(r"&(?:#\w+|\w+);?")
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


@cache
def _parameters(finder: Callable[..., Any]) -> frozenset[str]:
    return frozenset(inspect.signature(finder).parameters)


def corrections(article: Article, rule: ActiveRule) -> Iterable[Finding]:
    """What the function named by ``params: {finder: …}`` would correct in all that is read.

    ``params: {word: true}`` reports the whole word. Options ``variant`` and ``narrow_nbsp``
    are passed on to functions that know them. What is said in another language keeps its own
    typography, and so does an embedded post.
    """
    finder = getattr(typography, rule.rule.params["finder"])
    known = _parameters(finder)
    # Encodings older than Unicode have no narrow space.
    legacy = not article.source.encoding.startswith("utf")
    given = {"variant": rule.options.get("variant"), "narrow": not legacy and rule.options.get("narrow_nbsp")}
    settings = {name: given[name] for name in _SETTINGS if name in known and given[name] is not None}
    if settings.get("variant") == "fr" and _canadian(article):
        settings["variant"] = "fr-CA"
    whole = bool(rule.rule.params.get("word"))
    name = (finder, tuple(settings.items()))

    def found(text: str) -> tuple[tuple[Span, str], ...]:
        return tuple(finder(text, **settings))

    is_masked = masking(article)
    for passage in passages(article, "text"):
        corrected = article.facts.of_text(name, passage.text, found)
        foreign = article.facts.of_text("foreign", passage.text, foreign_stretches) if corrected else ()
        for span, correction in corrected:
            replacement = correction.replace("\u202f", "\u00a0") if legacy else correction
            if replacement == span.of(passage.text) or _around_markup(article, passage, span):
                continue
            if any(f.start <= span.start and span.end <= f.end for f in foreign):
                continue
            place = passage.place(span)
            if not in_embed(article, place) and not is_masked(place):
                yield _reported(rule, passage, span, replacement, whole)


_TIGHT = re.compile(r"[^\W\d_]{2}[;!?](?=\s|$)")
_LOOSE = re.compile(r"[^\W\d_)»][ \u00a0\u202f]+[;!?](?=\s|$)")
_LOOSE_COLON = re.compile(r"[^\W\d_)»][ \u00a0\u202f]+:(?=\s|$)")
_CUSTOM = 3
"""Marks of one kind that show a custom; fewer may be slips."""


def _canadian(article: Article) -> bool:
    """Whether the article keeps the custom of Canada: it says so, or it spaces its colons and never « ; ! ? »."""
    lang = article.metadata("lang")
    if lang is not None:
        named = re.match(r"fr[-_](\w\w)$", lang.text.strip(), re.IGNORECASE)
        if named:
            return named[1].upper() == "CA"
    return article.once("canadian", lambda: _spaced_as_in_canada([article.blocks[i].text for i in article.prose]))


def _spaced_as_in_canada(texts: list[str]) -> bool:
    if any(_LOOSE.search(text) for text in texts):
        return False
    tight = sum(len(_TIGHT.findall(text)) for text in texts)
    return tight >= _CUSTOM and sum(len(_LOOSE_COLON.findall(text)) for text in texts) >= _CUSTOM


def _around_markup(article: Article, passage: Passage, span: Span) -> bool:
    """Whether spaces that are seen together stand on either side of something: the call of a note, the end
    of a link. What a reader sees there is not two spaces."""
    if not span.of(passage.text).isspace():
        return False
    written = passage.place(span).of(article.source.text)
    return bool(_REFERENCE.sub("", written).strip())


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


_DOUBLE_STOP = re.compile(r"(?P<inner>[.!?])[ \u00a0\u202f]?»(?P<stop>[ \u00a0\u202f]?\.)(?![.\w])")
_ABBREVIATED = re.compile(r"(?:\.\.|\b(?:etc|cf|ex|av|apr|J\.-C|[A-ZÀ-Þ]))\.?$")


def quote_period(article: Article, rule: ActiveRule) -> Iterable[Finding]:
    """A full stop on both sides of the closing mark («Il part. ».»).

    One that ends an abbreviation ends no sentence. After «!» or «?» the stop of the sentence around is
    right, unless a colon announced the quotation: then the quotation ends both (Imprimerie nationale).
    """
    for passage in passages(article, "paragraph"):
        for match in _DOUBLE_STOP.finditer(passage.text):
            before = passage.text[: match.start()]
            if match["inner"] == "." and _ABBREVIATED.search(before):
                continue
            opened = before.rfind("«")
            if match["inner"] != "." and not (opened > 0 and before[:opened].rstrip(" \u00a0\u202f").endswith(":")):
                continue
            span = Span(match.start("stop"), match.end("stop"))
            yield rule.finding(passage.place(span), found=match["stop"], replacement="")
