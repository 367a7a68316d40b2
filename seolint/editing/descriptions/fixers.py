"""The description: sentences of the article that tell the news, in the width that a search result shows."""

from __future__ import annotations

from collections.abc import Iterable, Sequence

from seolint.article import Article
from seolint.document import PLACEHOLDER
from seolint.editing.analysed import Analysed
from seolint.editing.descriptions.forms import any_forms, whole_forms
from seolint.editing.descriptions.pairs import neighbours, under_title
from seolint.editing.descriptions.rating import (
    MAX_CHARACTERS,
    MAX_PIXELS,
    MIN_CHARACTERS,
    SHORTEST,
    Rated,
    Reading,
    ranked,
)
from seolint.editing.descriptions.references import dangling_reference
from seolint.editing.descriptions.titles import title_forms
from seolint.editing.guards import dangling
from seolint.editing.news import news_of, sentences_of
from seolint.editing.syntax.phrases import Phrase, Slice
from seolint.editing.syntax.trees import Text, Tree
from seolint.finding import Finding, Fix
from seolint.french.widths import DESCRIPTION_PX, pixels
from seolint.rule import ActiveRule

__all__ = ["MAX_CHARACTERS", "MAX_PIXELS", "MIN_CHARACTERS", "choose_description", "write_description"]

_SENTENCES = 16
"""Sentences looked at from the start of the article."""
_LEAD = 4
"""Sentences one of which may stand alone, cut, where nothing else does."""

_SAME, _NEAR = 1.5, 0.5
"""How much less a text of the usual length may be worth than a short one: where it begins with the same sentence,
and elsewhere."""
_NAMED = 0.48
"""Share of the title that a text says which tells the news. Articles of many kinds part there: what says less of a
title that could be said in the same width tells a detail, or paints a scene."""
_FAIR, _GOOD = 2.5, 4.5
"""What a text must be worth that says that share of the title, and one that says half of it."""
_CLEARER, _LED, _SURE = 0.25, 1.2, 4.5
"""How much more of the title a text under it must say than the article's own, how much more it must be worth, and
how much where the own text tells the news."""
_SCANT, _POOR = 100, 2.5
"""Characters up to which an own text is too short to be preferred to one under the title, and what it is worth
where even a title shorter than usual may stand alone."""


def choose_description(
    texts: Sequence[Text], title: Text | None, keyphrase: str, *, always: bool = False
) -> list[Phrase]:
    """Descriptions that would do, best first: the sentence that tells most of the news, whole or cut along
    its joints, alone or with its neighbour.

    Where none tells it, the title opens the text. One shorter than usual stands where it
    tells clearly more. With ``always`` anything that reads as a sentence of the article and has the usual
    length serves where nothing else does.
    """
    reading = Reading.of(trees := sentences_of(texts, _SENTENCES), news_of(texts, title, keyphrase))
    found: list[Rated] = []
    for personal in (False, True):
        forms = [list(whole_forms(tree, n, MAX_CHARACTERS, personal=personal)) for n, tree in enumerate(trees)]
        found = _best(ranked(neighbours(forms), reading), always=always)
        if title is not None and not always and _improvable(found):
            named = list(title_forms(title, trees, reading.news, keyphrase, MAX_CHARACTERS))
            led = ranked(under_title(named, forms, trees), reading)
            best = _clearer(_best(led, always=False, same=_NEAR), found)
            found = (best or _clearer([f for f in led if not f.short], found)) + found
        if found or always:
            break
    if not found and always:
        found = _at_any_price(reading)
    if found:
        return list({f.phrase.text: f.phrase for f in found}.values())
    return _cut_short(texts) if always else _lead_at_least(trees)


def _tells(best: Rated) -> bool:
    """Whether the article's own sentences tell the news, in the usual length and for good."""
    if best.short or best.dated or best.told < _NAMED / 2:
        return False
    return best.value > (_FAIR if best.told >= _NAMED else _GOOD)


def _improvable(own: Sequence[Rated]) -> bool:
    """Whether a text under the title can say clearly more of it than the article's own."""
    return not own or own[0].short or own[0].dated or own[0].told + _CLEARER < 1.0


def _clearer(led: Sequence[Rated], own: Sequence[Rated]) -> list[Rated]:
    """The texts under the title that are worth clearly more than the article's own."""
    if not own:
        return list(led)
    best = own[0]
    margin = _SURE if _tells(best) else _LED
    if best.dated or best.short:
        margin = 0.0 if best.short and len(best.phrase.text) > _SCANT else -_LED
    return [
        f
        for f in led
        if f.value > best.value + margin
        and (len(best.phrase.text) <= _SCANT or f.told > best.told + _CLEARER)
        and (not f.short or (best.value < _POOR and len(f.phrase.text) >= _SCANT))
    ]


def _best(found: list[Rated], *, always: bool, same: float = _SAME) -> list[Rated]:
    """The texts of one kind of length: the usual one, unless a short one is clearly worth more."""
    usual = [f for f in found if not f.short]
    if always or not found or not found[0].short:
        return usual
    best = found[0]
    if usual and usual[0].value > best.value - _NEAR:
        return usual
    # The same sentence with its neighbour is worth a little less news.
    alike = [f for f in usual if f.first == best.first and f.value > best.value - same]
    return alike + [f for f in usual if f not in alike] if alike else [f for f in found if f.short]


def _lead_at_least(trees: Sequence[Tree]) -> list[Phrase]:
    """The first sentence that opens on no pronoun, cut along its joints: better than nothing, where nothing
    stands alone."""
    for number, tree in enumerate(trees[:_LEAD]):
        fits = [f for f in any_forms(tree, number, MAX_CHARACTERS) if len(f.phrase.text) >= SHORTEST]
        sound = [f for f in fits if dangling_reference(tree, f.tokens) is None and f.states]
        if sound:
            return [max(sound, key=lambda f: (-f.cost, len(f.phrase.text))).phrase]
    return []


def _at_any_price(reading: Reading) -> list[Rated]:
    """Sentences that lean on others, and pairs that stand apart."""
    forms = [list(any_forms(tree, n, MAX_CHARACTERS)) for n, tree in enumerate(reading.trees)]
    alone = ((f,) for here in forms for f in here)
    apart = ((a, b) for i, here in enumerate(forms) for there in forms[i + 1 :] for a in here for b in there)
    for tier in (alone, apart):
        found = [f for f in ranked(tier, reading) if not f.short]
        if found:
            return found
    return []


def _cut_short(texts: Sequence[Text]) -> list[Phrase]:
    """The longest opening of a paragraph that fits, ended by «…»: where a text must stand at any price."""
    for text in texts:
        for at in range(min(MAX_CHARACTERS - 1, len(text.text) - 1), MIN_CHARACTERS - 2, -1):
            cut = text.text[:at].rstrip(" ,;:(«–-")
            if not text.text[at].isspace() or dangling(cut) or len(cut) < MIN_CHARACTERS - 1:
                continue
            phrase = Phrase((Slice(text.origin, 0, len(cut), cut), "…"))
            if pixels(phrase.text, DESCRIPTION_PX) <= MAX_PIXELS:
                return [phrase]
    return []


def write_description(article: Article, rule: ActiveRule, findings: Sequence[Finding]) -> Iterable[Fix]:
    """Write the front matter's description from the article's own sentences."""
    if not findings:
        return
    seen = Analysed(article)
    chosen = choose_description(list(seen.texts.values()), seen.given_title, seen.keyphrase)
    # Code, formulas and images have no words that a description could show.
    found = [phrase for phrase in chosen if PLACEHOLDER not in phrase.text]
    if not found:
        return
    key = article.keys["description"][0]
    edits, *variants = (
        article.document.writer.set_metadata(article.document, {key: phrase.parts(seen.views)}) or ()
        for phrase in found[:4]
    )
    if edits:
        others = tuple(p.text for p in found[1:4])
        yield rule.fix(findings[0], *edits, alternatives=others, variants=tuple(variants))
