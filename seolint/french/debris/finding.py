"""Debris: what scraping, pasting and prompting leave inside an article.

Loaders, sign-up thanks, sharing buttons, paywalls, photo credits, captions
and instructions stand in the middle of paragraphs, often without the
punctuation that would set them apart. :func:`find_debris` gives their exact
places. It would rather miss one than take a sentence of the article with it.
"""

from __future__ import annotations

import re
from collections.abc import Callable, Iterable, Iterator
from dataclasses import dataclass
from functools import lru_cache
from itertools import zip_longest

from seolint.french.debris.credit_runs import find_credit_runs
from seolint.french.debris.credits import find_captions, find_credits
from seolint.french.debris.heads import Heads
from seolint.french.debris.lexicon import CARD
from seolint.french.debris.phrases import Phrase
from seolint.french.debris.rows import find_rows
from seolint.french.debris.sentences import find_page_lines, page_family
from seolint.french.debris.source_tails import find_tail
from seolint.french.debris.vocabulary import find_interface_lines
from seolint.french.edges import (
    absorb_stop,
    begins_here,
    ends_here,
    head_end,
    is_subject,
    label_edge,
    sentence_edge,
    title_edge,
)
from seolint.french.guillemets import SPEECH
from seolint.french.instructions import find_instructions
from seolint.text import Span

__all__ = ["FAMILIES", "DebrisSpan", "find_debris", "find_foreign_glosses", "find_source_tail"]

FAMILIES = {
    "loader": "ui-debris",
    "signup": "ui-debris",
    "feed": "ui-debris",
    "share": "ui-debris",
    "cookie": "ui-debris",
    "paywall": "ui-debris",
    "advertisement": "ui-debris",
    "comments": "ui-debris",
    "dateline": "ui-debris",
    "navigation": "ui-debris",
    "app": "cta-debris",
    "newsletter": "cta-debris",
    "follow": "cta-debris",
    "read-also": "cta-debris",
    "credit": "photo-credit",
    "caption": "caption-glued",
    "source-tail": "source-tail",
    "agency-tail": "source-tail",
    "prompt": "prompt-residue",
}
"""Each family of debris and the rule of the catalogue that reports it."""


@dataclass(frozen=True, slots=True)
class DebrisSpan:
    """One piece of debris. ``span`` is tight: no space at either end.

    ``whole`` says that nothing else stands in the text it was found in.
    """

    family: str
    span: Span
    whole: bool = False

    @property
    def rule(self) -> str:
        """The rule of the catalogue that reports this family."""
        return FAMILIES[self.family]


_MOST_PASSES = 6
_PLAIN = str.maketrans("\u00a0\u202f’", "  '")
"""Typography makes no debris and takes none away: a text whose spaces were mended need not be searched again."""


@lru_cache(maxsize=2048)
def _find(text: str) -> tuple[DebrisSpan, ...]:
    heads = Heads(text)
    found: dict[Span, str] = {}
    _add(found, _alone(text))
    for _ in range(_MOST_PASSES):
        before = len(found)
        taken = sorted(found)
        _add(found, _furniture(text, heads.behind(taken), taken))
        _add(found, _pictures(text, taken))
        _add(found, find_rows(text, sorted(found)))
        _add(found, (("navigation", s) for s in find_interface_lines(text, sorted(found))))
        _add(found, find_page_lines(text, sorted(found)))
        if len(found) == before:
            break
    family = _family_of_line(text, found)
    if family is not None:
        found = {_tight(text, len(text) - len(text.lstrip()), len(text)): family}
    return tuple(_finished(text, found))


_LONGEST_LINE = 400
"""Characters of a paragraph that may be one line of a page."""


def _family_of_line(text: str, found: dict[Span, str]) -> str | None:
    """What a short paragraph is where, as a whole, it is a page's line, and only a part of it is known yet."""
    if len(text) > _LONGEST_LINE or all(any(i in s for s in found) for i, c in enumerate(text) if c.isalnum()):
        return None
    return page_family(text.strip(), alone=True) if text.strip() else None


def _add(found: dict[Span, str], more: Iterable[tuple[str, Span]]) -> None:
    for family, span in more:
        if not any(span.overlaps(s) for s in found):
            found[span] = family


def find_debris(text: str, finite: Callable[[Span], bool] | None = None) -> list[DebrisSpan]:
    """The debris of one block's visible ``text``, in order, without overlap.

    ``finite`` tells, from a parse, whether a stretch holds a finite verb; with
    it captions that begin with an article are found too. Foreign glosses are
    found by :func:`find_foreign_glosses`, the line at an article's very end by
    :func:`find_source_tail` (also part of the result here).
    """
    found = list(_find(text.translate(_PLAIN)))
    if finite is None:
        return found
    more = [
        DebrisSpan("caption", span)
        for span in (*find_captions(text, [d.span for d in found], finite), *_above_credits(text, found, finite))
        if not any(span.overlaps(d.span) for d in found)
    ]
    more = [d for i, d in enumerate(more) if not any(d.span.overlaps(e.span) for e in more[:i])]
    return sorted((*found, *more), key=lambda d: d.span)


_MOST_CAPTION_WORDS = 20
_LAST_SENTENCE = re.compile(r"(?:^\s*|(?<=[.!?…»])\s+|(?<=[a-zà-ÿ0-9$€%)»][.!?…]))(?P<last>[A-ZÀ-Þ][^.!?…»]*[.…]?)\s*$")


def _above_credits(text: str, found: list[DebrisSpan], finite: Callable[[Span], bool]) -> Iterator[Span]:
    """A short sentence without a verb right before a photo credit is what the photo shows."""
    for debris in found:
        last = _LAST_SENTENCE.search(text, 0, debris.span.start) if debris.family == "credit" else None
        if last is None or not text[: last.start("last")].strip():
            continue
        span = _tight(text, *last.span("last"))
        if 1 < len(span.of(text).split()) <= _MOST_CAPTION_WORDS and not finite(span):
            yield span


def _alone(text: str) -> Iterator[tuple[str, Span]]:
    """What is debris whatever stands beside it."""
    yield from (("prompt", s) for s in find_instructions(text))
    tail = find_source_tail(text)
    if tail is not None:
        yield tail.family, tail.span


def _pictures(text: str, taken: list[Span]) -> Iterator[tuple[str, Span]]:
    runs = list(find_credit_runs(text, taken))
    yield from (("credit", s) for s in runs)
    yield from (("credit", s) for s in find_credits(text, taken) if not any(s.overlaps(r) for r in runs))
    yield from (("caption", s) for s in find_captions(text, taken, None))


def _furniture(
    text: str, matches: Iterable[tuple[Phrase, re.Match[str]]], taken: list[Span]
) -> Iterator[tuple[str, Span]]:
    for phrase, match in matches:
        span = _extent(text, match, phrase, taken)
        if span is not None and not any(span.overlaps(s) for s in taken):
            yield phrase.family, span


def _extent(text: str, match: re.Match[str], phrase: Phrase, taken: list[Span]) -> Span | None:
    """Where the debris that ``match`` heads begins and ends; ``None`` if it is part of a real sentence."""
    start, end = match.start(), head_end(text, *match.span())
    fixed = phrase.strength == "fixed"
    if phrase.strength == "echo" and not _beside(text, start, end, taken):
        return None
    if not begins_here(text, start, taken, loose=phrase.strength != "weak") and not (fixed and _word_edge(text, start)):
        return None
    if phrase.tail == "none":
        if end < start + len(match.group().rstrip()) and match.re.fullmatch(text, start, end) is None:
            return None  # a part of the phrase is none
        if not fixed and not ends_here(text, end, taken):
            return None
        return Span(start, absorb_stop(text, end))
    if phrase.tail == "title":
        edge = title_edge(text, end)
    elif phrase.tail == "label":
        edge = label_edge(text, end, taken)
    else:
        edge = sentence_edge(text, end, taken)
        if edge is not None and _is_prose(text, start, end, edge):
            return None
    return None if edge is None else Span(start, edge)


_SAID = re.compile(r",\s*" + SPEECH, re.IGNORECASE)


def _is_prose(text: str, start: int, end: int, edge: int) -> bool:
    """«Merci pour votre inscription, répond le robot», «Télécharger l’application X était facultatif»."""
    if _SAID.search(text, end, edge):
        return True
    return not text[end:edge].strip() and is_subject(text, start, end)


def _beside(text: str, start: int, end: int, taken: list[Span]) -> bool:
    """Whether other debris stands directly before or behind."""
    return any(
        (s.end <= start and not text[s.end : start].strip())
        or (s.start >= end and not text[end : s.start].strip(" .…:"))
        for s in taken
    )


def _word_edge(text: str, at: int) -> bool:
    return at == 0 or text[at - 1].isspace()


_LABEL = re.compile(r"(?:\A|(?<=[.!?…»]\s))(?P<word>[^\W\d_]+)\s?:\s?\Z")


def _label_before(text: str, start: int) -> int:
    """«Cookies : gérer mes préférences»: the page's word before a colon goes with what stands behind it."""
    match = _LABEL.search(text[max(0, start - 30) : start])
    return start if match is None or match["word"].lower() not in CARD else max(0, start - 30) + match.start("word")


_SEPARATORS = frozenset("•·|–—-/")


def _finished(text: str, found: dict[Span, str]) -> Iterator[DebrisSpan]:
    """Found spans made tight, and whether they fill the text together."""
    spans = sorted(found)
    rest = "".join(
        text[a:b] for a, b in zip([0, *(s.end for s in spans)], [*(s.start for s in spans), len(text)], strict=True)
    )
    whole = not any(c.isalnum() for c in rest)
    for span, following in zip_longest(spans, (s.start for s in spans[1:])):
        start, end = _label_before(text, span.start), span.end
        if following is not None and text[end:following].strip() in _SEPARATORS:
            end = following  # «Publié le … • Temps de lecture …»: the mark between two goes with the first
        while start < end and text[start].isspace():
            start += 1
        while end > start and text[end - 1].isspace():
            end -= 1
        yield DebrisSpan(found[span], Span(start, end), whole)


def find_source_tail(text: str) -> DebrisSpan | None:
    """The line that a copying tool or an agency left at the end of ``text``: «Source link -57», «(AFP)».

    Only the last block of an article should be asked.
    """
    found = find_tail(text)
    return None if found is None else DebrisSpan(*found)


def _tight(text: str, start: int, end: int) -> Span:
    return Span(start, start + len(text[start:end].rstrip()))


_GLOSS = re.compile(r"\[(?P<words>[A-Za-z][A-Za-z'’ ,.-]{0,60})\]")
_ENGLISH = frozenset(
    [
        "in",
        "the",
        "of",
        "from",
        "to",
        "on",
        "at",
        "by",
        "with",
        "for",
        "and",
        "or",
        "an",
        "is",
        "are",
        "was",
        "were",
        "be",
        "has",
        "have",
        "had",
        "this",
        "that",
        "these",
        "those",
        "he",
        "she",
        "they",
        "we",
        "his",
        "her",
        "their",
        "our",
        "its",
        "it",
        "not",
        "who",
        "which",
        "president",
        "country",
        "government",
        "people",
        "war",
        "state",
        "united",
        "states",
        "kingdom",
        "there",
    ]
)


def find_foreign_glosses(text: str) -> list[Span]:
    """English words in square brackets: «[in Ukraine]», brackets included.

    A gloss is English when it holds an English function word and no accent;
    «[sic]», «[…]», «[dit-il]» and link labels are none.
    """
    out = []
    for match in _GLOSS.finditer(text):
        words = re.findall(r"[a-z]+", match["words"].lower())
        english = sum(w in _ENGLISH for w in words)
        if (
            words
            and english
            and words != ["at"]
            and english * 3 >= len(words)
            and text[match.end() : match.end() + 1] not in ("(", "[")
        ):
            out.append(Span(*match.span()))
    return out
