"""Put guillemets right: turn reversed ones, close or open what speech verbs and sentence ends make certain."""

from __future__ import annotations

import re
from collections.abc import Iterable, Sequence

from seolint.article import Article
from seolint.document import Block
from seolint.editing.places import block_at, view_span
from seolint.finding import Applicability, Finding, Fix
from seolint.french.guillemets import SPEECH, GuillemetProblem, pair_guillemets
from seolint.french.sentences import split_sentences
from seolint.french.typography import NBSP
from seolint.rule import ActiveRule
from seolint.text import Edit, Span

__all__ = ["balance"]

_INCISE = re.compile(rf"\s*(?P<comma>,)\s+{SPEECH}[^«»]{{0,120}}?[.!?…]\s*$", re.IGNORECASE)


def balance(article: Article, rule: ActiveRule, findings: Sequence[Finding]) -> Iterable[Fix]:
    """Mend the marks that the findings name; nothing inside a quotation changes.

    A reversed mark is turned. A lost one is set where the sentence itself says
    where: before «, a déclaré X.», or at the start of the sentence that ends
    «…», a déclaré X». Anything else is left to a person.
    """
    for finding in findings:
        index = block_at(article, finding.span)
        if index is None:
            continue
        block = article.blocks[index]
        place = view_span(block.view, finding.span)
        for problem in pair_guillemets(block.text).problems:
            if not place.covers(problem.span):
                continue
            edit = _mended(article, block, problem)
            if edit is not None:
                lost = problem.kind in ("unclosed", "unopened")
                yield rule.fix(finding, edit, applicability=Applicability.UNSAFE if lost else None, reason=problem.kind)
            break


def _mended(article: Article, block: Block, problem: GuillemetProblem) -> Edit | None:
    text, writer = block.text, article.document.writer
    at = problem.span.start
    if problem.kind == "reversed-opening":
        end = at + 1
        while end < len(text) and text[end].isspace():
            end += 1
        tight = at > 0 and not text[at - 1].isspace() and text[at - 1] not in "(["
        return writer.replace(block, Span(at, end), ((" " if tight else "") + f"«{NBSP}",))
    if problem.kind == "reversed-closing":
        start = at
        while start > 0 and text[start - 1].isspace():
            start -= 1
        tight = at + 1 < len(text) and text[at + 1].isalnum()
        return writer.replace(block, Span(start, at + 1), (f"{NBSP}»" + (" " if tight else ""),))
    sentence = next((s for s in split_sentences(text) if at in s), None)
    if sentence is None:
        return None
    if problem.kind == "unclosed":
        incise = _INCISE.search(text, at, sentence.end)
        if incise is None or incise.start() <= at + 1:
            return None
        return writer.replace(block, Span(incise.start("comma"), incise.start("comma")), (f"{NBSP}»",))
    speech = re.compile(rf"\s*,\s+{SPEECH}", re.IGNORECASE).match(text, at + 1)
    if speech is None or any(c in text[sentence.start : at] for c in "«»"):
        return None
    return writer.replace(block, Span(sentence.start, sentence.start), (f"«{NBSP}",))
