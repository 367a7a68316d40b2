"""Rules about the keyphrase: where it stands, and how often.

Those that are on by default judge only what somebody declared; the engine makes the others info for a guessed one.
"""

from __future__ import annotations

import math
import re
from collections import Counter
from collections.abc import Iterable, Iterator
from itertools import pairwise

from seolint.addresses import effective_slug
from seolint.article import Article, Focus
from seolint.checks.scopes import Passage, passages, start_of_text
from seolint.finding import Finding
from seolint.french.matching import contains, find_keyphrase, in_slug, keyphrase_size, words_of
from seolint.french.words import count_words
from seolint.rule import ActiveRule
from seolint.text import Span

__all__ = [
    "density_high",
    "density_low",
    "distribution",
    "in_alt",
    "in_description",
    "in_headings",
    "in_intro",
    "in_slug_of",
    "in_title",
    "missing",
    "ngram_repetition",
    "too_long",
]


def missing(article: Article, rule: ActiveRule) -> Iterable[Finding]:
    """Nobody declared a keyphrase; ours is offered."""
    if article.declared_focus is None and article.words:
        focus = article.focus
        if focus is None:
            yield rule.finding(start_of_text(article), "none")
        else:
            yield rule.finding(start_of_text(article), keyphrase=focus.text)


def _focus(article: Article) -> Focus | None:
    """The keyphrase, when the article has prose to be found by; a guess only where the title bears it out.

    For rules that one has to ask for: who does, without a keyphrase, wants to hear about the guess.
    """
    focus = article.focus if article.words else None
    if focus is None or not focus.guessed:
        return focus
    title = article.search_title
    return focus if title is not None and contains(focus.text, title.text) else None


def _declared(article: Article) -> Focus | None:
    """The keyphrase that a person chose.

    Read by eye on real articles, two pieces of advice in five about a guessed one were about our mistake.
    """
    return article.declared_focus if article.words else None


def in_title(article: Article, rule: ActiveRule) -> Iterable[Finding]:
    """The title that search engines show lacks the keyphrase, or has it only at its end."""
    focus, title = _declared(article), next(passages(article, "search-title"), None)
    if focus is None or title is None:
        return
    found = find_keyphrase(focus.text, article.parse_text(title.text))
    if not found:
        yield rule.finding(title.place(), keyphrase=focus.text)
    elif found[0].start > len(title.text) * rule.options["max_position"] / 100 and (
        # A short title is shown whole: its end is as good a place as any.
        found[0].end > rule.options["shown_chars"]
    ):
        yield rule.finding(title.place(found[0]), "late", keyphrase=focus.text)


def in_description(article: Article, rule: ActiveRule) -> Iterable[Finding]:
    """The description lacks the keyphrase."""
    focus, description = _declared(article), next(passages(article, "description"), None)
    if focus and description and not contains(focus.text, article.parse_text(description.text)):
        yield rule.finding(description.place(), keyphrase=focus.text)


def in_slug_of(article: Article, rule: ActiveRule) -> Iterable[Finding]:
    """The address lacks the keyphrase."""
    focus, slug = _declared(article), effective_slug(article)
    if focus and slug and not in_slug(focus.text, slug.text):
        yield rule.finding(slug.span, keyphrase=focus.text, slug=slug.text)


def _intro(article: Article, most: int) -> list[tuple[int, Span]]:
    """The sentences that begin within the first ``most`` words of the prose, as (block, span)."""
    out: list[tuple[int, Span]] = []
    words = 0
    for sentence in article.sentences:
        if words >= most:
            break
        out.append((sentence.block, sentence.span))
        words += count_words(sentence.text)
    return out


def in_intro(article: Article, rule: ActiveRule) -> Iterable[Finding]:
    """The beginning of the text lacks the keyphrase. A lead in the metadata belongs to the beginning."""
    focus = _declared(article)
    intro = _intro(article, rule.options["max_words"])
    if focus is None or not intro:
        return
    lead = article.metadata("lead")
    if lead is not None and contains(focus.text, lead.text):
        return
    last = {block: span.end for block, span in intro}
    for block, end in last.items():
        if any(found.start < end for found in find_keyphrase(focus.text, article.parse(block))):
            return
    block, span = intro[0]
    place = article.blocks[block].view.to_source(span)
    yield rule.finding(place, keyphrase=focus.text, bound=rule.options["max_words"])


def in_headings(article: Article, rule: ActiveRule) -> Iterable[Finding]:
    """The keyphrase in no subheading, or in more than half of them."""
    focus = _declared(article)
    below = [i for i in article.headings if article.blocks[i].level in (2, 3) and article.blocks[i].text.strip()]
    if focus is None or len(below) < rule.options["min_headings"]:
        return
    holding = [i for i in below if contains(focus.text, article.parse(i))]
    first = Passage(article.blocks[below[0]].view, Span(0, len(article.blocks[below[0]].text)), below[0])
    if not holding:
        yield rule.finding(first.place(), keyphrase=focus.text, total=len(below))
    elif len(holding) >= rule.options["min_many"] and 100 * len(holding) > rule.options["max_percent"] * len(below):
        place = article.blocks[holding[-1]].view
        span = place.to_source(Span(0, len(place.text)))
        values = {"count": len(holding), "total": len(below), "bound": rule.options["max_percent"]}
        yield rule.finding(span, "many", keyphrase=focus.text, **values)


def _occurrences(article: Article, phrase: str) -> list[tuple[int, Span]]:
    return [(i, span) for i in article.prose for span in find_keyphrase(phrase, article.parse(i))]


def _is_name(article: Article, phrase: str, found: list[tuple[int, Span]]) -> bool:
    """Whether the phrase names a person, a place or an organisation: written with capitals wherever it stands.

    Of several words the first is enough («le Stade rennais»), where no sentence begins with it.
    """
    if not found:
        return False
    several = keyphrase_size(phrase) > 1
    capital = 0
    for block, span in found:
        text = article.blocks[block].text
        words = [w for w in re.findall(r"[^\W\d_]+", span.of(text)) if len(w) > 3]
        inside = several and re.search(r"[\w,;)’']\s*$", text[: span.start]) is not None
        capital += bool(words) and (all(w[0].isupper() for w in words) or (inside and words[0][0].isupper()))
    return 100 * capital >= (80 if several else 95) * len(found)


_STUFFED = 1.5
"""How many times the bound is stuffing; a lesson names its subject in four words of a hundred."""


def density_high(article: Article, rule: ActiveRule) -> Iterable[Finding]:
    """The keyphrase so often that it looks stuffed. A longer phrase has a lower bound; names are exempt.

    Only for a chosen one: what stands most often in a text is what we guess, and in a lesson it is its subject.
    """
    focus = _declared(article)
    if focus is None:
        return
    found = _occurrences(article, focus.text)
    percent = 100 * len(found) / article.words
    # A phrase of several words fills more of the text each time: 3 % for one, 2 % for two, 1.5 % for three.
    bound = rule.options["max_percent"] * 2 / (1 + max(1, keyphrase_size(focus.text)))
    if len(found) < rule.options["min_occurrences"] or percent <= bound or _is_name(article, focus.text, found):
        return
    allowed = math.floor(bound * article.words / 100)
    block, span = found[min(allowed, len(found) - 1)]
    yield rule.finding(
        article.blocks[block].view.to_source(span),
        "default" if percent > _STUFFED * bound else "near",
        keyphrase=focus.text,
        count=len(found),
        words=article.words,
        percent=round(percent, 1),
        bound=round(bound, 1),
        allowed=max(1, allowed),
    )


def density_low(article: Article, rule: ActiveRule) -> Iterable[Finding]:
    """The keyphrase hardly stands in the text."""
    focus = _focus(article)
    if focus is None or article.words < rule.options["min_words"]:
        return
    count = len(_occurrences(article, focus.text))
    percent = 100 * count / article.words
    if percent < rule.options["min_percent"]:
        yield rule.finding(
            start_of_text(article),
            "default" if count else "absent",
            keyphrase=focus.text,
            words=article.words,
            count=count,
            percent=round(percent, 1),
            bound=rule.options["min_percent"],
        )


def distribution(article: Article, rule: ActiveRule) -> Iterable[Finding]:
    """The keyphrase is absent from a whole part of the text."""
    focus = _focus(article)
    parts = rule.options["parts"]
    if focus is None or article.words < rule.options["min_words"]:
        return
    holding: set[int] = set()
    first: dict[int, Span] = {}
    before = 0
    for sentence in article.sentences:
        part = min(parts - 1, before * parts // article.words)
        view = article.blocks[sentence.block].view
        first.setdefault(part, view.to_source(sentence.span))
        if contains(focus.text, sentence.text):
            holding.add(part)
        before += count_words(sentence.text)
    if holding:
        for part in sorted(set(first) - holding):
            yield rule.finding(first[part], keyphrase=focus.text, part=part + 1, parts=parts)


def too_long(article: Article, rule: ActiveRule) -> Iterable[Finding]:
    """A declared keyphrase of more content words than people type."""
    focus = article.declared_focus
    if focus is not None and keyphrase_size(focus.text) > rule.options["max_words"]:
        view = article.metadata("keyphrase")
        span = view.to_source(Span(0, len(view.text))) if view is not None else start_of_text(article)
        yield rule.finding(
            span, keyphrase=focus.text, words=keyphrase_size(focus.text), bound=rule.options["max_words"]
        )


def in_alt(article: Article, rule: ActiveRule) -> Iterable[Finding]:
    """Images, and none whose alternative text has the keyphrase."""
    focus = _focus(article)
    alts = list(passages(article, "image-alt"))
    if focus and alts and not any(contains(focus.text, alt.text) for alt in alts):
        yield rule.finding(alts[0].place(), keyphrase=focus.text)


_SMALL_WORDS_BETWEEN = 1
"""Small words that may stand between two content words of one turn: «pompe à chaleur»."""


def _turns(text: str) -> Iterator[tuple[tuple[str, ...], Span]]:
    """Each run of two to four content words of one sentence, its small words left out, and where it stands."""
    words = list(enumerate(words_of(text)))
    content = [(n, w) for n, w in words if not w.function and w.keys]
    for size in (4, 3, 2):
        for at in range(len(content) - size + 1):
            run = content[at : at + size]
            close = all(b[0] - a[0] <= 1 + _SMALL_WORDS_BETWEEN for a, b in pairwise(run))
            if close and run[0][1].sentence == run[-1][1].sentence:
                yield tuple(w.keys[0] for _, w in run), Span(run[0][1].span.start, run[-1][1].span.end)


def ngram_repetition(article: Article, rule: ActiveRule) -> Iterable[Finding]:
    """A turn of two to four content words again and again. Names and the keyphrase have their own rules."""
    places: dict[tuple[str, ...], list[tuple[int, Span]]] = {}
    for i in article.prose:
        for keys, span in _turns(article.blocks[i].text):
            places.setdefault(keys, []).append((i, span))
    counts = Counter({k: len(v) for k, v in places.items()})
    focus = article.declared_focus
    reported: list[tuple[str, ...]] = []
    for key, count in sorted(counts.items(), key=lambda kv: (-len(kv[0]), -kv[1], kv[0])):
        share = 100 * count / max(1, article.words)
        if count < rule.options["min_occurrences"] or share <= rule.options["max_percent"]:
            continue
        text = places[key][0][1].of(article.blocks[places[key][0][0]].text)
        if any(set(key) <= set(longer) for longer in reported) or _is_name(article, text, places[key]):
            continue
        if focus is not None and contains(text, focus.text):
            continue
        reported.append(key)
        block, span = places[key][rule.options["min_occurrences"] - 1]
        yield rule.finding(article.blocks[block].view.to_source(span), found=text, count=count, percent=round(share, 1))
