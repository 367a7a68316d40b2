"""«L’essentiel»: three to five key sentences of the article, from as many of its parts."""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import dataclass
from itertools import pairwise
from math import ceil

from seolint.editing.candidates.collected import content_stems
from seolint.editing.descriptions.forms import Form
from seolint.editing.descriptions.references import known_before
from seolint.editing.enrichment.leaning_words import MATTERS, MONTHS
from seolint.editing.enrichment.standing import introduced, possessive, standing_forms
from seolint.editing.enrichment.voices import Voice
from seolint.editing.leaning import lean
from seolint.editing.salience import Salience, salience
from seolint.editing.syntax.trees import Tree
from seolint.editing.syntax.vocabulary import UNIQUE_NOUNS
from seolint.french.stems import stem

__all__ = ["KeyPoint", "choose_key_points", "opening_blocks"]

_FEWEST, _MOST = 3, 5
_LONGEST = 38
"""Words of an item: a list is read at a glance."""

_LONG = 26
"""Words from which an item begins to cost."""

_TOP, _LEAD = 120, 25
"""Words before the first subheading up to which all of it may stand above the box, and else of a lead at least."""

_SHARE = 4
"""At most one sentence in four: beyond, the list is the article over again."""

_LIKE, _LIKE_LEAD = 0.45, 0.55
"""Share of the smaller one's stems from which two items say the same, and an item what the lead says."""

_TELLING, _TELLING_OF_A_NAME, _TELLING_WITH_FIGURE = 7, 5, 4
"""Content words that a sentence must hold to tell something: «La concurrence s’organise» tells nothing."""

_ACRONYM = re.compile(r"\b[A-ZÀ-Þ]{3,6}\b")
_MONTHS = frozenset(MONTHS.split("|"))
_MATTERS = frozenset(stem(word) for word in MATTERS)
_BODY = re.compile(r"\b(?:[Ll][’']|[Ll]a |[Ll]e |[Dd]u |[Aa]u )([A-ZÀ-Þ][a-zà-ÿ]{3,})(?=[ ,.](?!d[eu]s? |d[’']))")
_PRESENTS = re.compile(
    r"(?i)(?:[a-zà-ÿ]+(?:ons|ez)\b|(?:il y (?:a|avait|aura)|c[’']est|ce sont|il s[’']agit|voi(?:ci|là)) )"
)
_TURNS = re.compile(r"(?i)(?:mais|pourtant|cependant|toutefois|or|néanmoins)\b|[^.,]{2,30}\s(?:toutefois|cependant)\b")
_CLITIC = re.compile(r"(?i)\b(?:l[’']|les |y |en )(?:a|ont|avait|avaient|refuse|rejette|dément|conteste)\b")
_DROPPED = re.compile(r"(?i)\b(?:refus|rejet|renonc|annul|dément|écart|retir|abandonn|échou|n[’'](?:a|ont) pas\b)")
_PAST_BEFORE = re.compile(r"\b(?:avai(?:t|ent)|étai(?:t|ent)) (?:\w+ )?\w+(?:é|és|ée|ées|i|is|u|us|ue|ues)\b")


@dataclass(frozen=True, slots=True)
class KeyPoint:
    """An item: a sentence, and the form in which it is printed."""

    tree: Tree
    form: Form


def opening_blocks(voice: Voice) -> tuple[int, ...]:
    """The prose that stands right above the box: all before the first subheading, or where that is much, the lead."""
    article = voice.article
    first = next((i for i in article.headings if article.blocks[i].level > 1 and i not in article.boxes), None)
    if first is None:
        return article.own_prose[:1]
    opening = tuple(i for i in article.own_prose if i < first)
    if sum(article.block_words(i) for i in opening) <= _TOP:
        return opening
    words = 0
    for number, block in enumerate(opening, 1):
        words += article.block_words(block)
        if words >= _LEAD:
            return opening[:number]
    return opening


def choose_key_points(voice: Voice, opening: tuple[int, ...] | None = None) -> list[KeyPoint]:
    """The items, in the article's order; none where fewer than three deserve it. ``opening`` stands above them.

    Whole sentences, and where they do not suffice, sentences without what their own joints set apart.
    """
    above = opening if opening is not None else opening_blocks(voice)
    found = _chosen(voice, above, shortened=False)
    if not found and not voice.article.inputs.verbatim:
        found = _chosen(voice, above, shortened=True)
    return found


def _chosen(voice: Voice, opening: tuple[int, ...], *, shortened: bool) -> list[KeyPoint]:
    lead = [t for t in voice.trees if voice.block(t) in opening]
    weights = salience(voice.texts, voice.seen.given_title, voice.seen.keyphrase)
    rest = [t for t in voice.trees if voice.block(t) not in opening]
    place = {id(t): n for n, t in enumerate(rest)}
    behind = {id(t): after for t, after in pairwise(rest)}
    items = (_item(voice, t, lead, shortened=shortened) for t in rest if not _taken_back(t, behind.get(id(t))))
    good = [p for p in items if p is not None]
    ranked = sorted(good, key=lambda p: (-_value(p, weights, behind.get(id(p.tree))), place[id(p.tree)]))
    chosen: list[KeyPoint] = []
    most = min(_MOST, len(voice.trees) // _SHARE)
    room = _room(voice)
    # A part gives more where the others do not give three.
    for most_of_a_part, wanted in ((room, most), (_FEWEST, min(_FEWEST, most))):
        for point in ranked:
            if len(chosen) < wanted and _fits(voice, point, chosen, lead, most_of_a_part):
                chosen.append(point)
    return sorted(chosen, key=lambda p: place[id(p.tree)]) if len(chosen) >= _FEWEST else []


def _item(voice: Voice, tree: Tree, lead: Sequence[Tree], *, shortened: bool) -> KeyPoint | None:
    """The sentence as it may be printed under the lead: whole where that stands alone, else shortened."""
    title = voice.seen.title
    above = "\n".join((title, *(t.text for t in lead)))
    known = _MATTERS.union(*(_named(t) for t in lead)) | {stem(w) for w in re.findall(r"\w{3,}", title)}
    for form in standing_forms(tree, most=_LONGEST, known=known, loosely=True, shortened=shortened):
        text = form.phrase.text
        unexplained = any(a not in above and not re.search(rf"\({a}\)|, ou {a}\b", text) for a in _acronyms(text))
        quotes = text.startswith("«") or _PRESENTS.match(text) is not None
        if quotes or unexplained or possessive(tree, form.tokens):
            continue
        if _short_name(text, above, voice):
            continue
        if introduced(tree, voice.seen.names, (above,)) and _tells(form):
            return KeyPoint(tree, form)
    return None


def _acronyms(text: str) -> list[str]:
    """The acronyms of a text; what bears a number («MGM-140») is a model's name."""
    return [m[0] for m in _ACRONYM.finditer(text) if not re.match(r"-?\d", text[m.end() :])]


def _short_name(text: str, above: str, voice: Voice) -> bool:
    """«l’Office», short for an «Office français de la biodiversité» that only the text below names."""
    for match in _BODY.finditer(text):
        longer = re.compile(rf"\b{match[1]}(?: [a-zà-ÿ]+)? (?:d[eu]s?|d[’'])")
        if match[1] not in above and not longer.search(text) and any(longer.search(t.text) for t in voice.texts):
            return True
    return False


def _named(tree: Tree) -> frozenset[str]:
    """The stems of the things that a sentence names."""
    return frozenset(
        stem(tree.parse.text[t]) for t in tree.tokens if tree.parse.pos[t] in ("NOUN", "PROPN", "ADJ", "NUM")
    )


def _tells(form: Form) -> bool:
    parse = form.tree.parse
    figure = any(parse.text[t][:1].isdigit() or parse.text[t].lower() in _MONTHS for t in form.tokens)
    named = any(parse.pos[t] == "PROPN" or parse.lemma[t].lower() in UNIQUE_NOUNS for t in form.tokens)
    return len(form.stems) >= (_TELLING_WITH_FIGURE if figure else _TELLING_OF_A_NAME if named else _TELLING)


def _value(point: KeyPoint, weights: Salience, behind: Tree | None) -> float:
    """What the sentence tells of the article's matter, for its length; a figure and a name are worth something."""
    tree, form = point.tree, point.form
    value: float = weights.of(form.stems) / len(form.stems) ** 0.6
    value += 0.5 * any(tree.parse.text[t][:1].isdigit() for t in form.tokens)
    value += 0.3 * any(tree.parse.pos[t] == "PROPN" for t in form.tokens)
    value -= 0.5 * known_before(tree, form.tokens, frozenset())[1] + 0.5 * form.cost
    value -= 0.06 * max(0, len(form.phrase.text.split()) - _LONG)
    # A quotation is somebody's opinion: a box tells first what happened.
    value -= 2.0 * any(tree.quoted(t) for t in form.tokens)
    if _PAST_BEFORE.search(form.phrase.text):
        value -= 0.7
    # What the next sentence turns is half of what there is to say.
    return value - 1.0 * (behind is not None and _TURNS.match(behind.text) is not None)


def _taken_back(tree: Tree, behind: Tree | None) -> bool:
    """«… avait proposé d’acheter les murs. Elle y a renoncé»: what is true no more by the next sentence."""
    if behind is None:
        return False
    goes_on = lean(behind.text) >= 1 or _CLITIC.search(behind.text) is not None
    return goes_on and (_PAST_BEFORE.search(tree.text) is not None or _DROPPED.search(behind.text) is not None)


def _room(voice: Voice) -> int:
    """How many items one part of the article may give."""
    sections = len({_section(voice, t) for t in voice.trees})
    return max(1, ceil(_MOST / max(1, sections - 1)))


def _fits(voice: Voice, point: KeyPoint, chosen: Sequence[KeyPoint], lead: Sequence[Tree], room: int) -> bool:
    """Whether it says something else than the others and the lead, from a part that has given fewer than ``room``."""
    if point in chosen:
        return False
    if sum(_section(voice, point.tree) == _section(voice, other.tree) for other in chosen) >= room:
        return False
    if any(_alike(point.form.stems, other.form.stems, _LIKE) for other in chosen):
        return False
    return not any(_alike(point.form.stems, content_stems(t, frozenset(t.tokens)), _LIKE_LEAD) for t in lead)


def _alike(one: frozenset[str], other: frozenset[str], share: float) -> bool:
    smaller = min(len(one), len(other))
    return smaller == 0 or len(one & other) > share * smaller


def _section(voice: Voice, tree: Tree) -> int:
    """The section that holds the sentence: its heading, or its paragraph where the article has none."""
    block = voice.block(tree)
    headings = [i for i in voice.article.headings if i < block and voice.article.blocks[i].level > 1]
    return headings[-1] if headings else -1 - block
