"""The account of an optimization, read from the resulting document and the tape beside it."""

from __future__ import annotations

import re
from collections.abc import Mapping, Sequence
from math import ceil

from seolint.article import Article
from seolint.catalog import Catalog
from seolint.document import PLACEHOLDER, TextView
from seolint.editing.analysed import Analysed
from seolint.editing.enrichment.voices import Voice
from seolint.editing.titles.fixers import search_title
from seolint.engine.changes import changes_of, removed_from
from seolint.engine.enrichment_account import enrichment_of
from seolint.engine.facts import count
from seolint.engine.fixer import FixResult
from seolint.engine.linter import KEYPHRASE_GROUP, run_rules
from seolint.engine.provenance import Tape
from seolint.engine.questions import open_questions
from seolint.engine.results import Heading, Left, OptimizedArticle, ProvenanceSpan, Removed, TitleProposal
from seolint.engine.score import score
from seolint.finding import Finding, Severity
from seolint.french.widths import pixels
from seolint.rule import ActiveRule
from seolint.text import Span

__all__ = ["account_of"]

TITLE_SIZE = 20
"""Pixels of the letters in which a search engine draws a title (Arial)."""

KEYWORDS = 8
_PROPOSALS = 5
"""Titles that are ranked at least: those that the rules for titles ask for, so that they are ranked once."""
_KEYWORD = re.compile(r"[\w\s’'.-]+")
"""A keyword is words: no marks of a title that was cut."""
WORD_COUNT = "word-count"
SOURCE_MISSING = "source-missing"


def _text(view: TextView | None) -> str:
    """The text on one line; no-break spaces stay what they are."""
    return re.sub(r"[ \t\r\n]+", " ", view.text).strip() if view is not None else ""


def _lint(article: Article, active: Sequence[ActiveRule], catalog: Catalog) -> tuple[tuple[Finding, ...], int]:
    outcome = run_rules(article, active, catalog)
    return outcome.findings, score(outcome.findings, active, outcome.guessed).overall


def _titles(article: Article, limit: int) -> tuple[TitleProposal, ...]:
    """The title in use, then the others that the article offers, each with why it is offered."""
    title = _text(article.search_title)
    if not title:
        return ()
    found = search_title(Analysed(article), max(limit, _PROPOSALS))
    reason = next((p.reason for p in found if _plain(p.text) == _plain(title)), "kept")
    others = [(p.text, p.reason) for p in found if _plain(p.text) != _plain(title)]
    return tuple(
        TitleProposal(text, len(text), ceil(pixels(text, TITLE_SIZE)), why)
        for text, why in [(title, reason), *others][: max(1, limit)]
    )


def _plain(text: str) -> str:
    """The text with one kind of space and apostrophe, whatever typography made of them."""
    return " ".join(text.replace("’", "'").split())


def _headings(article: Article, tape: Tape) -> tuple[Heading, ...]:
    out = []
    for index in article.headings:
        block = article.blocks[index]
        liberties = dict.fromkeys(s.transform for s in tape.slice(block.span) if s.transform and s.source)
        out.append(Heading(block.level, block.text, tuple(liberties)))
    return tuple(out)


def _provenance(tape: Tape) -> tuple[ProvenanceSpan, ...]:
    """The tape as the result shows it: what continues exactly is one span, whoever wrote it."""
    out: list[ProvenanceSpan] = []
    at = 0
    for segment in tape.segments:
        span = Span(at, at + segment.size)
        at = span.end
        last = out[-1] if out else None
        if last is not None and last.transform == segment.transform and not last.source and not segment.source:
            out[-1] = ProvenanceSpan(Span(last.output.start, span.end), ())
            continue
        out.append(ProvenanceSpan(span, segment.source, segment.transform))
    return tuple(out)


def _lead(article: Article) -> str:
    """The chapô: the one declared, else what opens the article before its first heading."""
    declared = article.metadata("lead")
    if declared is not None:
        return _text(declared)
    first = next((i for i in article.headings if article.blocks[i].level > 1), None)
    opening = [i for i in article.prose if first is None or i < first]
    # Without an opening of its own, an article is led in by its first paragraph.
    shown = opening if first is not None and opening else article.prose[:1]
    return " ".join(_text(article.blocks[i].view).replace(PLACEHOLDER, "").strip() for i in shown)


def _left(findings: Sequence[Finding], article: Article, before: Sequence[Finding]) -> tuple[Left, ...]:
    """What a person has to settle: every warning and error that stands, and a source that
    only the removed debris gave away."""
    stand = [f for f in findings if f.severity.rank >= Severity.WARNING.rank]
    if article.metadata("source") is None:
        stand += [f for f in before if f.rule == SOURCE_MISSING and f.severity.rank < Severity.WARNING.rank]
    return tuple(
        Left(
            finding.rule,
            finding.message_id,
            finding.values,
            finding.severity.value,
            open_questions(article) if finding.rule == WORD_COUNT else (),
        )
        for finding in stand
    )


def account_of(
    before: Article,
    done: FixResult,
    originals: Mapping[str, str],
    active: Sequence[ActiveRule],
    catalog: Catalog,
    *,
    titles: int,
    instructions: Sequence[Removed] = (),
    enriched: Sequence[Voice] | None = None,
) -> OptimizedArticle:
    """What ``optimize`` gives for the article ``before``, now that the loop is ``done``.

    ``instructions`` were put aside before it began; ``enriched`` are the
    sources where boxes were asked for.
    """
    article = done.article
    # What rests on a guessed keyphrase leaves the score alone: no need to guess for it.
    judged = active if before.declared_focus else [r for r in active if r.rule.group != KEYPHRASE_GROUP]
    found, score_before = _lint(before, judged, catalog)
    findings, score_after = _lint(article, active, catalog)
    focus = article.focus
    removed = removed_from(done.applied, done.tape, originals)
    others = (k.text for k in article.keyphrases if focus is None or k.text != focus.text)
    keywords = [text for text in others if _KEYWORD.fullmatch(text)]
    return OptimizedArticle(
        title=_text(article.search_title),
        titles=_titles(article, titles),
        headline=_text(article.headline),
        lead=_lead(article),
        description=_text(article.metadata("description")),
        slug=_text(article.metadata("slug")),
        keyphrase=focus,
        keywords=tuple(keywords[:KEYWORDS]),
        headings=_headings(article, done.tape),
        markdown=article.source.text,
        words=article.new_words,
        score_before=score_before,
        score_after=score_after,
        facts=count(before, article, [r.text for r in removed], done.refused),
        changes=changes_of(done.applied),
        removed=(*instructions, *removed),
        left=_left(findings, article, found),
        provenance=_provenance(done.tape),
        enrichment=enrichment_of(article, done.tape, enriched) if enriched is not None else None,
    )
