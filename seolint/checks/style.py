"""Rules of the second tier about style and layout: opt-in, each with its reasons on its page."""

from __future__ import annotations

import re
from collections.abc import Iterable

from seolint.article import Article
from seolint.checks.scopes import passages, start_of_text
from seolint.finding import Finding
from seolint.french.guillemets import pair_guillemets
from seolint.french.words import count_words
from seolint.rule import ActiveRule

__all__ = ["nearby_repetition", "quote_unmarked", "table_no_header", "toc_missing"]


def nearby_repetition(article: Article, rule: ActiveRule) -> Iterable[Finding]:
    """One content word too often in a short stretch; the keyphrase and names are exempt."""
    from seolint.french.repetitions import nearby_repetitions  # the other rules here need no language

    focus = article.focus
    exempt = [focus.text] if focus else []
    for i in article.prose:
        found = nearby_repetitions(
            article.parse(i), minimum=rule.options["min_occurrences"], window=rule.options["window"], exempt=exempt
        )
        for repetition in found:
            span = repetition.places[rule.options["min_occurrences"] - 1]
            view = article.blocks[i].view
            bounds = {"bound": rule.options["min_occurrences"], "window": rule.options["window"]}
            yield rule.finding(view.to_source(span), word=repetition.lemma, count=len(repetition.places), **bounds)


def quote_unmarked(article: Article, rule: ActiveRule) -> Iterable[Finding]:
    """A long quotation inside a paragraph, which would be a block of its own."""
    for passage in passages(article, "paragraph"):
        if article.blocks[passage.block or 0].kind == "quote":
            continue
        for quotation in pair_guillemets(passage.text).quotations:
            words = count_words(quotation.of(passage.text))
            if words >= rule.options["min_words"]:
                yield rule.finding(passage.place(quotation), words=words, bound=rule.options["min_words"])


def toc_missing(article: Article, rule: ActiveRule) -> Iterable[Finding]:
    """A long article with many parts and no table of contents: neither links to its parts nor a marker."""
    parts = [i for i in article.headings if article.blocks[i].level == 2]
    if article.words < rule.options["min_words"] or len(parts) < rule.options["min_headings"]:
        return
    inner = sum(link.target.startswith("#") for link in article.document.links)
    text = article.source.text
    marked = re.search(r"\[\[?_?toc_?\]?\]|\{:toc\}|<TableOfContents|\{\{%?\s*toc|<!--\s*toc", text, re.IGNORECASE)
    front = article.document.front_matter
    declared = front is not None and any(front.values.get(k) for k in ("toc", "showToc", "table_of_contents"))
    if inner < rule.options["min_links"] and not marked and not declared:
        yield rule.finding(start_of_text(article), words=article.words, count=len(parts))


def table_no_header(article: Article, rule: ActiveRule) -> Iterable[Finding]:
    """A table whose head is empty, or that has none."""
    blocks = article.blocks
    for i, table in enumerate(blocks):
        if table.kind != "table":
            continue
        inside = [b for b in blocks[i + 1 :] if b.kind == "cell" and table.span.covers(b.span)]
        head = [b for b in inside if "head" in b.parents]
        raw = table.span.of(article.source.text)
        marked = bool(re.search(r"<th\b|role\s*=\s*[\"']?(?:presentation|none)", raw, re.IGNORECASE))
        if inside and not marked and not any(b.text.strip() for b in head):
            yield rule.finding(table.span, "default" if head else "none")
