"""How far a passage that was taken for debris is debris beyond doubt: what it tells otherwise is the article's.

The finders decide from what surrounds a passage, and may be wrong; whoever counts
the facts of a text must not take their word for it. Here a passage is read by
itself, and only what belongs to a closed family is certain: a page's own words, a
signpost with the title of another article, a stamp, a photo credit, an instruction.
Where a sentence may begin within it, certainty ends.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from functools import lru_cache
from itertools import islice

from seolint.french.debris.credit_lines import is_caption, is_credit
from seolint.french.debris.heads import heads_at
from seolint.french.debris.rows import offer_end, row_end
from seolint.french.debris.sentences import page_family
from seolint.french.debris.source_tails import find_tail
from seolint.french.finite_words import begins_clause, is_finite, may_have_verb
from seolint.french.function_words import FUNCTION_WORDS
from seolint.french.instructions import find_instructions
from seolint.french.sentence_starts import sentence_may_begin

__all__ = ["is_sentence", "told_part"]

_STOP = re.compile(
    r"\s?[.!?…]+(?!(?:(?<=\.\.)|(?<=…))\s[a-zà-ÿ])(?:\s?[»”)])?(?=\s|$|(?<=[a-zà-ÿ0-9%»?!…\s][.!?…])[A-ZÀ-ÖØ-Þ«])|\n"
)
_BETWEEN = re.compile(r"[\s.,;:!?…|•·/<>*()\[\]»”←→►▶➤_–—-]*")
_WORD = re.compile(r"[^\W\d_]+")
_CAPITAL = re.compile(r"(?<=\s)(?=[A-ZÀ-ÖØ-Þ])")
_NEAR = 20
_LEAST = 4
"""Words from which on what nobody is certain of is a sentence that somebody would miss, if it holds a verb."""
_MANY = 16
"""Words from which on no verb need be seen."""


_BEFORE = ". "
"""A sentence end before the passage: some words are debris only behind one."""


@lru_cache(maxsize=2_048)
def told_part(passage: str) -> str:
    """What of ``passage``, removed as debris, may be the article's own: empty when all of it is debris beyond doubt."""
    text = _BEFORE + passage
    first = at = len(_BEFORE)
    while True:
        between = _BETWEEN.match(text, at)
        start = between.end() if between else at
        if start >= len(text):
            return ""
        end = max((e for e in _certain_ends(text, start, at, follows=at > first) if e > start), default=None)
        if end is None:
            return text[start if at > first else first :].strip()
        at = end


def is_sentence(passage: str) -> bool:
    """Whether what :func:`told_part` gave is worth telling for itself, whatever names and numbers it holds.

    A caption is none, nor are a few words without a verb.
    """
    words = _WORD.findall(passage)
    if len(words) < _LEAST or is_caption(passage):
        return False
    return len(words) >= _MANY or may_have_verb(passage)


def _certain_ends(text: str, start: int, opened: int, *, follows: bool) -> Iterator[int]:
    """Where the certain debris that begins at ``start`` may end; signs before it begin at ``opened``.

    ``follows``: it stands behind other debris, and may be what no sentence beside an article's is.
    """
    limit = _first_end(text, start)
    for at in dict.fromkeys((opened, start)):
        for phrase, match in heads_at(text, at):
            end = match.end()
            begun = sentence_may_begin(text, at, end)
            if begun is not None:
                end = begun
            elif phrase.tail == "title":
                end = _title_end(text, end)
            elif phrase.tail != "none":
                end = max(end, sentence_may_begin(text, end, max(end, limit)) or limit)
            yield end
    row = row_end(text, start)
    offer = offer_end(text, start)
    yield from (end for end in (row, offer) if end is not None)
    rest = text[start:]
    for span in find_instructions(rest):
        if span.start == 0:
            yield start + span.end
    tail = find_tail(rest)
    if tail is not None and tail[1].start == 0:
        yield start + tail[1].end
    for end in dict.fromkeys((len(text), limit, sentence_may_begin(text, start, limit) or limit)):
        if is_credit(text[opened:end].strip()) or (
            sentence_may_begin(text, start, end) is None
            and page_family(text[start:end].strip(), alone=True, beside=follows or _heads_behind(text, end))
        ):
            yield end


def _title_end(text: str, at: int) -> int:
    """Where the title of another article, behind a signpost that ends at ``at``, surely ends.

    Its first words are its own; a name with its verb may be the next sentence where a full stop follows.
    """
    signs = _BETWEEN.match(text, at)
    start = signs.end() if signs else at
    limit = _first_end(text, start)
    apart = bool(re.search(r"[:|>→–—-]", text[at - 2 : start]))
    if start >= limit or (text[start].islower() and not apart) or "," in text[at:start]:
        return at
    third = next(islice(_WORD.finditer(text, start, limit), 2, None), None)
    begun = sentence_may_begin(text, third.start(), limit) if third else None
    stopped = text[:limit].rstrip().endswith(".")
    if third and stopped:
        names = (m.start() for m in _CAPITAL.finditer(text, third.start(), begun or limit))
        begun = next((n for n in names if begins_clause(text, n) and not _governed(text, n)), begun)
    if begun is not None:
        return begun
    verb = any(is_finite(w) for w in _WORD.findall(text[start:limit]))
    return at if stopped and verb and not apart else limit


def _heads_behind(text: str, end: int) -> bool:
    signs = _BETWEEN.match(text, end)
    return any(True for _ in heads_at(text, signs.end() if signs else end))


def _governed(text: str, at: int) -> bool:
    """«de Malevaux»: whether the name at ``at`` belongs to a small word before it."""
    before = _WORD.findall(text[max(0, at - _NEAR) : at])
    return bool(before) and before[-1].lower() in FUNCTION_WORDS


def _first_end(text: str, start: int) -> int:
    stop = _STOP.search(text, start)
    return stop.end() if stop else len(text)
