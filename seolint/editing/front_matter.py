"""Metadata mended: the keyphrase declared, the language, the authors, the title that readers see."""

from __future__ import annotations

import re
from collections.abc import Iterable, Sequence

from seolint.article import Article
from seolint.editing.origins import from_words
from seolint.finding import Applicability, Finding, Fix
from seolint.rule import ActiveRule
from seolint.text import Edit, Span

__all__ = ["declare_keyphrase", "declare_language", "list_authors", "show_search_title"]


def declare_keyphrase(article: Article, rule: ActiveRule, findings: Sequence[Finding]) -> Iterable[Fix]:
    """Write the focus keyphrase into the front matter, with the runners-up as alternatives."""
    focus = article.focus
    if not findings or focus is None:
        return
    key = article.keys["keyphrase"][0]
    others = tuple(k.text for k in article.keyphrases if k.text != focus.text)[:4]
    edits, *variants = (
        article.document.writer.set_metadata(article.document, {key: (from_words(article, text),)}) or ()
        for text in (focus.text, *others)
    )
    if edits:
        yield rule.fix(findings[0], *edits, reason=focus.origin, alternatives=others, variants=tuple(variants))


def declare_language(article: Article, rule: ActiveRule, findings: Sequence[Finding]) -> Iterable[Fix]:
    """Write the language of a text that is surely French where none, or none that programs know, is declared.

    Another language that was declared may be meant for the site: it is changed only for a person to review.
    """
    for finding in findings:
        span, text = finding.span, article.source.text
        if finding.message_id == "invalid" and "replacement" in finding.values:
            yield rule.fix(finding, Edit(span, (str(finding.values["replacement"]),)))
        elif finding.message_id == "other" and span.of(text) == finding.values["found"]:
            yield rule.fix(finding, Edit(span, ("fr",)), applicability=Applicability.UNSAFE)
        elif finding.message_id == "default" and article.french:
            tag = re.match(r"<html\b", span.of(text), re.IGNORECASE)
            if tag is not None and not re.search(r"\slang\b", span.of(text), re.IGNORECASE):
                at = span.start + tag.end()
                yield rule.fix(finding, Edit(Span(at, at), (' lang="fr"',)))


def show_search_title(article: Article, rule: ActiveRule, findings: Sequence[Finding]) -> Iterable[Fix]:
    """Make the title that only search engines are told the one that readers see: metadata, or a page's H1."""
    view = article.metadata("seo_title")
    if not findings or view is None or not article.blocks:
        return
    document = article.document
    if document.format.startswith("html"):
        first = article.prose[0] if article.prose else 0
        heading = document.writer.insert_heading(document, first, 1, view.copies(Span(0, len(view.text))))
        edits: tuple[Edit, ...] = (heading,) if heading is not None else ()
    else:
        key = article.keys["title"][0]
        edits = document.writer.set_metadata(document, {key: view.copies(Span(0, len(view.text)))}) or ()
    if edits:
        yield rule.fix(findings[0], *edits)


def list_authors(article: Article, rule: ActiveRule, findings: Sequence[Finding]) -> Iterable[Fix]:
    """Several authors in one string become a list; a name among other words is left alone with itself."""
    front = article.document.front_matter
    for finding in findings:
        span, raw = finding.span, finding.span.of(article.source.text)
        if finding.message_id != "several":
            if "replacement" in finding.values and raw == finding.values["found"]:
                yield rule.fix(finding, Edit(span, (str(finding.values["replacement"]),)))
        elif front is not None and front.format in ("yaml", "toml", "json") and raw == finding.values["found"]:
            names = [name.strip() for name in str(finding.values["names"]).split("|")]
            start, end = span.start, span.end
            before, after = article.source.text[start - 1 : start], article.source.text[end : end + 1]
            if before in "'\"" and before == after:
                start, end = start - 1, end + 1
            elif front.format != "yaml":
                continue
            yield rule.fix(finding, Edit(Span(start, end), ("[" + ", ".join(f'"{n}"' for n in names) + "]",)))
