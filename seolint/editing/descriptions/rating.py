"""What a text is worth as a description: how much of the news it tells, how clearly, and how well it will keep."""

from __future__ import annotations

import re
from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from functools import cached_property

from seolint.editing.candidates.collected import content_stems
from seolint.editing.descriptions.forms import Form, days_cost
from seolint.editing.descriptions.references import known_before, opens_unnamed
from seolint.editing.news import News, roots
from seolint.editing.syntax.phrases import Phrase, glue
from seolint.editing.syntax.trees import Tree
from seolint.french.stems import stem
from seolint.french.widths import DESCRIPTION_PX, pixels

__all__ = ["MAX_CHARACTERS", "MAX_PIXELS", "MIN_CHARACTERS", "SHORTEST", "Rated", "Reading", "ranked"]

MIN_CHARACTERS = 120
MAX_CHARACTERS = 158
MAX_PIXELS = 920
"""In Arial 14 px, as results are drawn."""
SHORTEST = 70
"""Characters of a whole sentence that may stand where nothing of the usual length tells the news as well."""

# What follows was set by reading what invented and real articles of many kinds are given, not derived.
_NEWS, _TOLD = 7.0, 4.0
"""What the share of the news, and the share of the title alone, count for."""
_PLACES = (1.2, 0.8, 0.4)
"""What standing among the first three sentences counts for."""
_HINTED = 0.25
"""Share of the title from which it counts in full: a scene tells none of it."""
_LATE, _BEHIND = 0.12, 0.06
"""What each sentence before it takes from a text that begins further down, and from one behind the title."""
_VOICED = 1.5
"""What opening on a quotation of nobody costs."""
_RECALLS = 1.5
"""What opening on what had happened before costs."""
_LED_BY = 4
"""Sentences by which a scene has ended where none tells so much."""
_SCENE, _SCENE_UNDER, _SHOWN = 1.0, 3.0, 0.35
"""What each sentence of a scene costs, alone and under the title; the scene goes on up to the first sentence that
tells the third figure's share of the title."""
_CUT, _SECOND, _PASSED, _SHORT = 0.8, 0.45, 0.3, 1.5
"""What a cut, a second sentence, each sentence passed over between two, and a short text cost."""
_LINK, _VERBLESS, _PAINTS, _LIST, _OBLIQUE, _QUOTED, _TURNED = 0.5, 1.5, 0.5, 1.0, 2.0, 0.8, 0.9
"""What a link to what is not there, a sentence without a verb, one that paints a scene, a list, an opening
«C’est à Chicago que», a quotation that opens a sentence, and stopping before a «mais» cost."""
_ANAPHORIC, _UNKNOWN = 1.2, 0.25
"""What a known thing costs that the article named before, and one that it never named."""
_AGAIN, _ECHO = 4.0, 0.33
"""What a second sentence costs by the share of its words above the second figure that the first one says."""

_LINKS = re.compile(
    r"(?i)\b(?:alors(?! que| qu’| qu')|pourtant|cependant|toutefois|néanmoins|donc|ensuite|également|en effet|"
    r"par ailleurs|en revanche|"
    r"il faut dire que?|reste que?|autant dire|toujours est-il|à noter|"
    r"d[’']ailleurs|ainsi(?! que)|il s[’']agi(?:t|ssait))\b"
)
_VOICE = re.compile(r"«[^»]*»\.?")
_CLEFT = re.compile(r"(?i)c[’']est (?:à|au|aux|en|dans|sur|sous|ce|le|la|hier|aujourd)\b")
_LISTED = re.compile(r";| : .* : ")
_TURNS = ("mais", "or", "pourtant", "cependant", "toutefois")


@dataclass(frozen=True, slots=True)
class Rated:
    """A text, and what it is worth."""

    value: float
    phrase: Phrase
    first: int
    """Number of the sentence that it begins with; −1 for the title."""
    told: float
    """The share of the title that it says."""
    dated: bool
    """Whether it holds on the day of writing alone: «hier», «ce matin»."""

    @property
    def short(self) -> bool:
        """Whether it is shorter than a description is."""
        return len(self.phrase.text) < MIN_CHARACTERS


@dataclass(frozen=True)
class Reading:
    """An article as read for its description: its sentences, what the news is, the nouns met before each sentence."""

    trees: Sequence[Tree]
    news: News
    seen: Sequence[frozenset[str]]

    @cached_property
    def shares(self) -> list[float]:
        """The share of the title that each sentence tells."""
        return [self.news.told(content_stems(tree, frozenset(tree.tokens))) for tree in self.trees]

    @cached_property
    def scene(self) -> int:
        """How many sentences at the start tell little of the title, before the first that tells much of it."""
        return self.news.lede or next((n for n, share in enumerate(self.shares) if share >= _SHOWN), 0)

    @cached_property
    def lead_in(self) -> int:
        """The same, where none tells much, before the first that tells something: no such sentence follows a title."""
        return self.scene or next((n for n, s in enumerate(self.shares[:_LED_BY]) if s >= _HINTED / 2), 0)

    @classmethod
    def of(cls, trees: Sequence[Tree], news: News) -> Reading:
        """Read the sentences in order."""
        seen = [frozenset[str]()]
        for tree in trees:
            nouns = {stem(tree.parse.text[t]) for t in tree.tokens if tree.parse.pos[t] in ("NOUN", "PROPN")}
            seen.append(seen[-1] | nouns)
        return cls(trees, news, seen)


def ranked(chosen: Iterable[tuple[Form, ...]], reading: Reading) -> list[Rated]:
    """The forms side by side that fit a description, best first."""
    found = [rated for forms in chosen if (rated := _rated(forms, reading)) is not None]
    return sorted(found, key=lambda f: (-f.value, f.phrase.text))


def _rated(forms: tuple[Form, ...], reading: Reading) -> Rated | None:
    size = sum(len(f.phrase.text) for f in forms) + len(forms) - 1
    if not SHORTEST <= size <= MAX_CHARACTERS:
        return None
    phrase = forms[0].phrase
    for form in forms[1:]:
        phrase = glue(phrase, form.phrase)
    if len(phrase.text) > MAX_CHARACTERS or pixels(phrase.text, DESCRIPTION_PX) > MAX_PIXELS:
        return None
    stems = frozenset[str]().union(*(f.stems for f in forms))
    told = reading.news.told(stems)
    value = _NEWS * reading.news.covered(stems) + _TOLD * told + _place(forms, told, reading.news.lede)
    value -= _CUT * sum(f.cost for f in forms) + _manner(forms, phrase.text) + _turned(forms, reading.trees)
    value -= _unclear(forms, reading.seen) + _repeated(forms)
    if forms[0].number < 0:
        value -= _SCENE_UNDER * sum(0 <= f.number < reading.lead_in for f in forms)
    else:
        value -= _SCENE * sum(f.number < reading.scene for f in forms)
    if size < MIN_CHARACTERS:
        value -= _SHORT + (MIN_CHARACTERS - size) / 50
    dated = any(days_cost(f.tree, f.tokens) > 0 for f in forms)
    return Rated(value, phrase, forms[0].number, told, dated)


def _place(forms: tuple[Form, ...], told: float, lede: int) -> float:
    """What it is worth to begin where the forms do, counted from the ``lede``, and to stand where the second does."""
    first, last = forms[0].number, forms[-1].number
    if first < 0:
        return -_BEHIND * max(0, last)
    place = first - lede
    value = _PLACES[place] * min(1.0, told / _HINTED) if 0 <= place < len(_PLACES) else -_LATE * first
    return value - _PASSED * max(0, last - first - 1)


def _manner(forms: tuple[Form, ...], text: str) -> float:
    """What is not said straight costs."""
    lost = _SECOND * (len(forms) - 1) + _LINK * bool(_LINKS.search(text)) + _LIST * bool(_LISTED.search(text))
    lost += _OBLIQUE * bool(_CLEFT.match(text)) + _QUOTED * sum(f.phrase.text.startswith("«") for f in forms)
    lost += _VOICED * bool(_VOICE.fullmatch(forms[0].phrase.text))
    told = [f for f in forms if f.number >= 0]
    lost += _RECALLS * forms[0].recalls
    return lost + _VERBLESS * sum(not f.states for f in told) + _PAINTS * sum(f.paints for f in told if f.number)


def _turned(forms: tuple[Form, ...], trees: Sequence[Tree]) -> float:
    """What it costs to stop before a «mais»: what is said is taken back by the sentence behind."""
    following = forms[-1].number + 1
    if following >= len(trees):
        return 0.0
    opening = trees[following]
    return _TURNED if opening.word(opening.first) in _TURNS else 0.0


def _unclear(forms: tuple[Form, ...], seen: Sequence[frozenset[str]]) -> float:
    """What known things that nothing names cost; a second sentence may speak of those of the first."""
    lost = 0.0
    for n, form in enumerate(forms):
        passed = n > 0 and forms[0].number >= 0 and form.number > forms[0].number + 1
        if form.number >= 0 and (n == 0 or passed):
            # Where a sentence was passed over, it is the one that named the thing.
            lost += opens_unnamed(form.tree, form.tokens, aside_names=not passed)
        if form.number > 0:
            before = seen[form.number] - (forms[0].stems if n else frozenset())
            anaphoric, unknown = known_before(form.tree, form.tokens, before)
            lost += _ANAPHORIC * anaphoric + _UNKNOWN * unknown
    return lost


def _repeated(forms: tuple[Form, ...]) -> float:
    """What it costs that the second sentence says the first again."""
    if len(forms) < 2:
        return 0.0
    said, again = roots(forms[0].stems), roots(forms[1].stems)
    return _AGAIN * max(0.0, len(said & again) / max(1, len(again)) - _ECHO)
