"""Addresses mended: another slug where it may still be chosen, else a proposal with the alias that it needs."""

from __future__ import annotations

import re
from collections.abc import Callable, Iterable, Sequence

from seolint.addresses import Slug, effective_slug, is_new, spelt
from seolint.article import Article
from seolint.editing.titles.slugs import make_slug
from seolint.finding import Applicability, Finding, Fix
from seolint.french.function_words import FUNCTION_WORDS
from seolint.french.stems import fold
from seolint.rule import ActiveRule
from seolint.text import Edit, Span

__all__ = ["keep_old_address", "put_keyphrase", "rewrite", "shorten", "spell", "strip_small_words"]


def spell(article: Article, rule: ActiveRule, findings: Sequence[Finding]) -> Iterable[Fix]:
    """The same words, as an address is written."""
    return _changed(article, rule, findings, lambda slug: spelt(slug.text))


def shorten(article: Article, rule: ActiveRule, findings: Sequence[Finding]) -> Iterable[Fix]:
    """The telling words of the address, the keyphrase first among them, as many as fit."""
    asking = frozenset(("comment", "pourquoi", "quand", "combien"))
    keyphrase = _keyphrase(article)
    return _changed(article, rule, findings, lambda slug: make_slug(slug.text.replace("-", " "), keyphrase, asking))


def rewrite(article: Article, rule: ActiveRule, findings: Sequence[Finding]) -> Iterable[Fix]:
    """An address made of the title."""
    return _changed(article, rule, findings, lambda _: make_slug(_title(article), _keyphrase(article)))


def put_keyphrase(article: Article, rule: ActiveRule, findings: Sequence[Finding]) -> Iterable[Fix]:
    """An address made of the title and the keyphrase. A published one is never changed for it."""
    return rewrite(article, rule, findings) if is_new(article) and article.declared_focus is not None else ()


def strip_small_words(article: Article, rule: ActiveRule, findings: Sequence[Finding]) -> Iterable[Fix]:
    """The address without articles and prepositions."""
    small = {fold(word) for word in FUNCTION_WORDS}

    def stripped(slug: Slug) -> str:
        return "-".join(p for p in slug.text.split("-") if p and fold(p.lower()) not in small and len(p) > 1)

    return _changed(article, rule, findings, stripped)


def _title(article: Article) -> str:
    view = article.search_title
    return view.text if view is not None else article.inputs.title or ""


def _keyphrase(article: Article) -> str:
    focus = article.known_focus
    return focus.text if focus is not None else ""


def _changed(
    article: Article, rule: ActiveRule, findings: Sequence[Finding], make: Callable[[Slug], str]
) -> Iterable[Fix]:
    """The address that ``make`` gives: applied to what was never published, else proposed with its alias.

    A file is never renamed: what its name would give is written as a slug of its own.
    """
    slug = effective_slug(article)
    if not findings or slug is None:
        return
    new = make(slug)
    if not new or new == slug.text:
        return
    key, value = _written(article, slug, new)
    edits = article.document.writer.set_metadata(article.document, {key: (value,)})
    if not edits:
        return
    if is_new(article):
        yield rule.fix(findings[0], *edits)
    else:
        alias = add_alias(article, _address(article, slug))
        yield rule.fix(findings[0], *edits, *alias, applicability=Applicability.SUGGESTION, reason="published")


def _written(article: Article, slug: Slug, new: str) -> tuple[str, str]:
    """The key and the value that give the article the slug ``new``: a permalink keeps what stands before it."""
    front = article.document.front_matter
    if slug.origin == "permalink" and front is not None:
        key = next(k for k in article.keys["permalink"] if k in front.views)
        text = front.views[key].text.strip()
        path, ending = text.rstrip("/"), text[len(text.rstrip("/")) :]
        before = path[: path.rfind("/") + 1]
        html = re.search(r"\.html?$", path)
        return key, before + new + (html[0] if html else "") + ending
    known = [k for k in article.keys["slug"] if front is not None and k in front.views]
    return (known[0] if known else article.keys["slug"][0]), new


def keep_old_address(article: Article, rule: ActiveRule, findings: Sequence[Finding]) -> Iterable[Fix]:
    """Write the address that the article had as an alias, so that links to it still arrive."""
    for finding in findings:
        edits = add_alias(article, str(finding.values["alias"]))
        if edits:
            yield rule.fix(finding, *edits)


def add_alias(article: Article, alias: str) -> tuple[Edit, ...]:
    """Edits that add ``alias`` to the article's aliases; none where they cannot be written.

    A permalink is given whole; a slug alone, which generators read from the page's own folder.
    """
    front = article.document.front_matter
    key = next((k for k in article.keys["aliases"] if front is not None and k in front.values), None)
    if front is None or key is None:
        edits = article.document.writer.set_metadata(article.document, {article.keys["aliases"][0]: (alias,)})
        return edits or ()
    return _listed(article, front.spans[key], key, alias) if front.format in ("yaml", "toml", "json") else ()


def _address(article: Article, slug: Slug) -> str:
    if slug.origin == "permalink":
        view = article.metadata("permalink")
        if view is not None and slug.text in view.text:
            return view.text
    return slug.text


def _listed(article: Article, entry: Span, key: str, alias: str) -> tuple[Edit, ...]:
    """One more item in the list of aliases, written as the list is."""
    raw, source = entry.of(article.source.text), article.source
    flow = re.search(r"(?P<last>[^\[\s,])?\s*\](?=\s*\Z)", raw)
    if flow:
        at = entry.start + (flow.end("last") if flow["last"] else flow.start())
        return (Edit(Span(at, at), ((", " if flow["last"] else "") + f'"{alias}"',)),)
    items = list(re.finditer(r"^([ \t]*-[ \t]+)\S[^\n]*", raw, re.MULTILINE))
    if items:
        at = entry.start + len(raw.rstrip())
        return (Edit(Span(at, at), (source.newline + items[-1][1] + alias,)),)
    value = re.match(rf"[\"']?{re.escape(key)}[\"']?[ \t]*[:=][ \t]*(\S[^\n]*)", raw)
    if value is None:
        return ()
    at = entry.start + value.start(1)
    return (Edit(Span(at, at + len(value[1].rstrip())), (f'[{value[1].rstrip()}, "{alias}"]',)),)
