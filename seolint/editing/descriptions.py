"""The description: sentences of the article that tell the news, in the width that a search result shows."""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass

from seolint.article import Article
from seolint.editing.analysed import Analysed
from seolint.editing.description_forms import Form, any_forms, subject_of, whole_forms
from seolint.editing.guards import dangling
from seolint.editing.news import News, news_of, sentences_of
from seolint.editing.phrases import Phrase, Slice, glue
from seolint.editing.references import dangling_reference, known_before
from seolint.editing.trees import Text, Tree
from seolint.finding import Finding, Fix
from seolint.french.stems import stem
from seolint.french.widths import DESCRIPTION_PX, pixels
from seolint.rule import ActiveRule

__all__ = ["MAX_CHARACTERS", "MAX_PIXELS", "MIN_CHARACTERS", "choose_description", "write_description"]

MIN_CHARACTERS = 120
MAX_CHARACTERS = 158
MAX_PIXELS = 920
"""In Arial 14 px, as results are drawn."""

_SHORTEST = 70
"""Characters of a whole sentence that may stand where nothing of the usual length tells the news as well."""
_SENTENCES = 25
"""Sentences looked at from the start of the article."""

_OPENING = 4
"""Sentences at the start of which one may be passed over between two."""

_LINKS = re.compile(
    r"(?i)\b(?:alors(?! que| qu’| qu')|pourtant|cependant|toutefois|néanmoins|donc|ensuite|également|en effet|"
    r"par ailleurs|en revanche|d[’']ailleurs|ainsi(?! que))\b"
)
_LISTED = re.compile(r";| : .* : ")

_NEWS, _CUT, _SECOND, _SHORT, _QUOTED = 7.0, 0.8, 0.45, 1.5, 0.8
"""What the share of the news, a cut, a second sentence, a short text and an opening quotation count for."""
_SAME = 1.5
"""How much less a text of the usual length may be worth that begins with the same sentence as a short one."""
_PLACES = (1.2, 0.8, 0.4)
"""What standing among the first three sentences counts for."""


@dataclass(frozen=True, slots=True)
class _Rated:
    value: float
    phrase: Phrase
    first: int
    """Number of the sentence that it begins with."""

    @property
    def short(self) -> bool:
        return len(self.phrase.text) < MIN_CHARACTERS


def choose_description(
    texts: Sequence[Text], title: Text | None, keyphrase: str, *, always: bool = False
) -> list[Phrase]:
    """Descriptions that would do, best first: the sentence that tells most of the news, whole or cut along
    its joints, alone or with its neighbour.

    One shorter than usual stands where it tells clearly more. With ``always`` anything that reads as a
    sentence and has the usual length serves where nothing else does.
    """
    trees = sentences_of(texts, _SENTENCES)
    news = news_of(texts, title, keyphrase)
    seen = _stems_before(trees)
    for personal in (False, True):
        forms = [list(whole_forms(tree, n, MAX_CHARACTERS, personal=personal)) for n, tree in enumerate(trees)]
        found = _best(_ranked(_chosen(forms), news, trees, seen), always=always)
        if found or always:
            break
    if not found and always:
        found = _at_any_price(trees, news, seen)
    if found:
        return list({f.phrase.text: f.phrase for f in found}.values())
    return _cut_short(texts) if always else _lead_at_least(trees)


def _lead_at_least(trees: Sequence[Tree]) -> list[Phrase]:
    """The first sentence that opens on no pronoun, cut along its joints: better than nothing, where nothing
    stands alone."""
    for number, tree in enumerate(trees[:_OPENING]):
        fits = [f for f in any_forms(tree, number, MAX_CHARACTERS) if len(f.phrase.text) >= _SHORTEST]
        sound = [f for f in fits if dangling_reference(tree, f.tokens) is None and f.states]
        if sound:
            return [max(sound, key=lambda f: (-f.cost, len(f.phrase.text))).phrase]
    return []


def _best(found: list[_Rated], *, always: bool) -> list[_Rated]:
    """The texts of one kind of length: the usual one, unless a short one is clearly worth more."""
    usual = [f for f in found if not f.short]
    if always or not found or not found[0].short:
        return usual
    # The same sentence with its neighbour is worth a little less news.
    alike = [f for f in usual if f.first == found[0].first and f.value > found[0].value - _SAME]
    return alike + [f for f in usual if f not in alike] if alike else [f for f in found if f.short]


def _stems_before(trees: Sequence[Tree]) -> list[frozenset[str]]:
    """For each sentence, the stems of nouns that stand before it in the article."""
    out: list[frozenset[str]] = []
    seen: frozenset[str] = frozenset()
    for tree in trees:
        out.append(seen)
        seen |= {stem(tree.parse.text[t]) for t in tree.tokens if tree.parse.pos[t] in ("NOUN", "PROPN")}
    return out


def _chosen(forms: Sequence[Sequence[Form]]) -> Iterator[tuple[Form, ...]]:
    """Each form that stands alone, and each with a form of the sentence behind it."""
    for i, here in enumerate(forms):
        behind = forms[i + 1] if i + 1 < len(forms) else ()
        further = forms[i + 2] if i + 2 < min(len(forms), _OPENING) else ()
        for first in here:
            if first.leans:
                continue
            yield (first,)
            yield from ((first, second) for second in behind if not second.leans or _speaks_of(first, second))
            yield from ((first, second) for second in further if not second.leans)


def _speaks_of(first: Form, second: Form) -> bool:
    """Whether «elle» of the second can only be the subject of the first."""
    who = subject_of(first)
    return who is not None and dangling_reference(second.tree, second.tokens, who) is None


def _ranked(
    chosen: Iterable[tuple[Form, ...]], news: News, trees: Sequence[Tree], seen: Sequence[frozenset[str]]
) -> list[_Rated]:
    found = [rated for forms in chosen for rated in _rated(forms, news, trees, seen)]
    return sorted(found, key=lambda f: (-f.value, f.phrase.text))


def _rated(
    forms: tuple[Form, ...], news: News, trees: Sequence[Tree], seen: Sequence[frozenset[str]]
) -> Iterator[_Rated]:
    size = sum(len(f.phrase.text) for f in forms) + len(forms) - 1
    if not _SHORTEST <= size <= MAX_CHARACTERS:
        return
    phrase = forms[0].phrase
    for form in forms[1:]:
        phrase = glue(phrase, form.phrase)
    if len(phrase.text) > MAX_CHARACTERS or pixels(phrase.text, DESCRIPTION_PX) > MAX_PIXELS:
        return
    value = _NEWS * news.covered(frozenset().union(*(f.stems for f in forms)))
    value += _PLACES[forms[0].number] if forms[0].number < len(_PLACES) else -0.05 * forms[0].number
    value -= _CUT * sum(f.cost for f in forms) + _SECOND * (len(forms) - 1)
    value -= _unclear(forms, seen) + _turned(forms, trees)
    value -= 0.5 if _LINKS.search(phrase.text) else 0.0
    value -= 0.8 * sum(not f.states for f in forms) + 0.5 * sum(f.paints for f in forms if f.number)
    value -= 1.0 if _LISTED.search(phrase.text) else 0.0
    value -= 0.3 * (forms[-1].number - forms[0].number > 1)
    value -= _QUOTED * sum(f.phrase.text.startswith("«") for f in forms)
    if size < MIN_CHARACTERS:
        value -= _SHORT + (MIN_CHARACTERS - size) / 50
    yield _Rated(value, phrase, forms[0].number)


def _turned(forms: tuple[Form, ...], trees: Sequence[Tree]) -> float:
    """What it costs to stop before a «mais»: what is said is taken back by the sentence behind."""
    following = forms[-1].number + 1
    if following >= len(trees):
        return 0.0
    opening = trees[following]
    return 0.9 if opening.word(opening.first) in ("mais", "or", "pourtant", "cependant", "toutefois") else 0.0


def _unclear(forms: tuple[Form, ...], seen: Sequence[frozenset[str]]) -> float:
    """What known things that nothing names cost; a second sentence may speak of those of the first."""
    lost = 0.0
    for n, form in enumerate(forms):
        if form.number == 0:
            continue
        before = seen[form.number] - (forms[0].stems if n else frozenset())
        anaphoric, unknown = known_before(form.tree, form.tokens, before)
        lost += 0.9 * anaphoric + 0.25 * unknown
    if len(forms) == 2 and len(forms[1].stems) and len(forms[0].stems & forms[1].stems) > 0.6 * len(forms[1].stems):
        lost += 0.8
    return lost


def _at_any_price(trees: Sequence[Tree], news: News, seen: Sequence[frozenset[str]]) -> list[_Rated]:
    """Sentences that lean on others, and pairs that stand apart."""
    forms = [list(any_forms(tree, n, MAX_CHARACTERS)) for n, tree in enumerate(trees)]
    alone = [(f,) for here in forms for f in here]
    apart = ((a, b) for i, here in enumerate(forms) for there in forms[i + 1 :] for a in here for b in there)
    for tier in (alone, apart):
        found = [f for f in _ranked(tier, news, trees, seen) if not f.short]
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
    found = choose_description(list(seen.texts.values()), seen.given_title, seen.keyphrase)
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
