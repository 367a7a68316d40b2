"""Divide a block of text into paragraphs as a newspaper would: between sentences, quotations whole.

A dynamic program over the sentences of the block weighs the length of each
paragraph against what a cut would tear apart: a pronoun from its noun, a
quotation from its speaker, two sentences that speak of the same thing.
"""

from __future__ import annotations

import math
import re
from collections.abc import Iterable, Sequence
from dataclasses import dataclass

from seolint.article import Article
from seolint.editing.leaning import announces, attributed_quotation, continues, lean
from seolint.editing.places import block_at
from seolint.finding import Finding, Fix
from seolint.french.debris.boilerplate import opens_boilerplate
from seolint.french.gluing import find_glued
from seolint.french.guillemets import as_guillemets, pair_guillemets
from seolint.french.lexicon import is_known
from seolint.french.light_stems import content_stems
from seolint.french.sentences import split_sentences
from seolint.french.words import count_words
from seolint.rule import ActiveRule
from seolint.text import Edit, Span

__all__ = ["MOST_WORDS", "divide", "paragraph_edges"]

MOST_WORDS = 120
"""A paragraph holds no more, unless it is one sentence or one quotation."""

_TARGET = 62.0
_SPREAD = 32.0
_FEWEST = 30
_SENTENCES = 3.2
_TAKEN_UP, _BEGUN = 0.3, 0.5
"""What a word costs that the sentences before have, and what one gains that those behind have, and those before not.

The signs and their proportions were fitted to the paragraphs of French web articles, other sources held out."""
_SHORT, _AFTER_SHORT = 8, 0.5
"""Words of a sentence that rather opens a paragraph than ends it; what it costs to part it from the next."""
_NAME = re.compile(
    r"\b(?!(?:L[ea]s?|Une?|Des|Ce|Cette|Ces|Mais|Pour|Selon|Dans|Chez) )"
    r"[A-ZÀ-Ý][a-zà-ÿ]+(?:-[A-ZÀ-Ý][a-zà-ÿ]+)? (?:d[eu] |d['’])?[A-ZÀ-Ý][\w-]+"
)
_BELONGS = re.compile(r"(?:\b(?:d[eu]s?|à|aux?|en|dans|chez|sur|vers)|[dl]['’])\s*$", re.IGNORECASE)
"""Before a place or a body: «l’auberge du Pont Blanc»."""
_NEW_PERSON, _OPENING = 0.8, 70
"""What a paragraph gains that opens on somebody new, in its first so many characters."""
_MANY_SENTENCES = 5
"""Short sentences in a row are tiring too: beyond so many each costs more than a little."""


@dataclass(frozen=True, slots=True)
class _Sentences:
    """The sentences of one block: where they stand, their words, and the price of an edge before each."""

    spans: tuple[Span, ...]
    words: tuple[int, ...]
    price: tuple[float, ...]


def paragraph_edges(text: str, most_words: int = MOST_WORDS) -> list[Span]:
    """The places at which ``text`` should be divided: the white space between two sentences, in order.

    An edge that was lost in a copy («auparavant.Le») is one wherever it is
    legal. The list is empty where ``text`` is short enough as it is and no
    edge was lost.
    """
    sentences = _measured(text)
    if len(sentences.spans) < 2:
        return []
    starts = _cheapest(sentences, most_words)
    return [Span(sentences.spans[i - 1].end, sentences.spans[i].start) for i in starts]


def _measured(text: str) -> _Sentences:
    text = as_guillemets(text)
    spans = tuple(split_sentences(text))
    pairing = pair_guillemets(text)
    lost = {g.edge.end for g in find_glued(text, is_known)}
    prices = [0.0]
    stems = [content_stems(s.of(text)) for s in spans]
    met: set[str] = set()
    for i in range(1, len(spans)):
        before, after = spans[i - 1], spans[i]
        if pairing.inside(after.start) or any(c.isalnum() for c in text[before.end : after.start]):
            prices.append(math.inf)
        elif any(before.end <= at <= after.start for at in lost) or opens_boilerplate(after.of(text)):
            prices.append(-8.0 + 4.0 * lean(after.of(text)))
        else:
            met |= set(_NAME.findall(before.of(text)))
            new = _introduces(after.of(text), met)
            prices.append(_price(before.of(text), after.of(text), stems, i) - (_NEW_PERSON if new else 0.0))
    return _Sentences(spans, tuple(count_words(s.of(text)) for s in spans), tuple(prices))


def _price(before: str, after: str, stems: Sequence[frozenset[str]], at: int) -> float:
    """What it costs to begin a paragraph with sentence number ``at``."""
    price = 2.4 * lean(after) + 1.9 * continues(before, after)
    price += (2.4 if announces(before) else 0.0) - (1.5 if announces(after) else 0.0)
    spoken = attributed_quotation(after)
    if spoken is not None:
        was = attributed_quotation(before)
        if was is not None and not spoken:
            price += 2.0  # the same person goes on
        elif before.rstrip().endswith(":"):
            price += 3.0
        elif was is None and not spoken:
            price += 2.0  # announced by the sentence before
    elif attributed_quotation(before) is False and lean(after) >= 0.4:
        price += 1.0
    return price + _ties(stems, at) + (_AFTER_SHORT if count_words(before) <= _SHORT else 0.0)


def _introduces(sentence: str, met: set[str]) -> bool:
    """Whether a sentence opens on somebody whom none before it has named: «Le docteur Amaury Delsol, …»."""
    found = _NAME.search(sentence[:_OPENING])
    if found is None or found.group() in met or any(c in sentence[: found.start()] for c in "«»;:"):
        return False
    return _BELONGS.search(sentence[: found.start()]) is None


def _ties(stems: Sequence[frozenset[str]], at: int) -> float:
    """What it costs to part a sentence from the words that it takes up, less what it gains by those that it begins."""
    said = frozenset().union(*stems[max(0, at - 3) : at])
    follow = frozenset().union(*stems[at + 1 : at + 3])
    common = len(stems[at] & (stems[at - 1] | (stems[at - 2] if at > 1 else frozenset())))
    begun = len((stems[at] & follow) - said)
    return min(0.9, _TAKEN_UP * common) - _BEGUN * min(3, begun)


def _cheapest(sentences: _Sentences, most_words: int) -> list[int]:
    """Numbers of the sentences that begin a new paragraph."""
    count = len(sentences.spans)
    best = [0.0] + [math.inf] * count
    back = [0] * (count + 1)
    for end in range(1, count + 1):
        if end < count and sentences.price[end] == math.inf:
            continue
        words = 0
        for start in range(end - 1, -1, -1):
            words += sentences.words[start]
            edge = sentences.price[start] if start else 0.0
            cost = best[start] + edge + _shape(words, end - start, most_words)
            if cost < best[end] - 1e-9:
                best[end], back[end] = cost, start
    starts: list[int] = []
    at = count
    while at > 0:
        at = back[at]
        starts.append(at)
    return sorted(starts)[1:]


def _shape(words: int, sentences: int, most_words: int) -> float:
    """How far a paragraph of so many words is from what one reads with ease."""
    target = min(_TARGET, most_words * 0.6)
    cost = ((words - target) / _SPREAD) ** 2
    if words > most_words:
        # Worse the longer, so that what cannot be cut small is cut as small as can be.
        cost += 40.0 + (words - most_words)
    if words < _FEWEST:
        cost += (_FEWEST - words) / 12
    cost += max(0, sentences - _MANY_SENTENCES) * 0.6
    return cost + max(0.0, sentences - _SENTENCES) * 0.15


def divide(article: Article, rule: ActiveRule, findings: Sequence[Finding]) -> Iterable[Fix]:
    """One fix a block: all its new edges at once."""
    most = min(MOST_WORDS, int(rule.options.get("max_words", MOST_WORDS)))
    for finding in findings:
        index = block_at(article, finding.span)
        if index is None:
            continue
        block = article.blocks[index]
        edits: list[Edit] = []
        for edge in paragraph_edges(block.text, most):
            edit = article.document.writer.break_paragraph(block, edge)
            if edit is not None:
                edits.append(edit)
        if edits:
            yield rule.fix(finding, *edits, reason="paragraphs")
