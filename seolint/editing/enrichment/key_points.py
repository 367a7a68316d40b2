"""«L’essentiel»: three to five whole sentences of the article, from as many of its parts."""

from __future__ import annotations

from collections.abc import Sequence
from math import ceil

from seolint.editing.candidates import content_stems
from seolint.editing.completeness import unknown_thing
from seolint.editing.enrichment.standing import introduced, stands_alone
from seolint.editing.enrichment.voices import Voice
from seolint.editing.salience import Salience, salience
from seolint.editing.trees import Tree

__all__ = ["choose_key_points", "opening_blocks"]

_FEWEST, _MOST = 3, 5
_LONGEST = 32
"""Words of an item: a list is read at a glance."""

_SHARE = 4
"""At most one sentence in four: beyond, the list is the article over again."""

_LIKE = 0.45
"""Share of the smaller one's stems from which two sentences say the same."""


def opening_blocks(voice: Voice) -> tuple[int, ...]:
    """The prose before the first subheading: what stands right above the box. Without subheadings the first block."""
    article = voice.article
    first = next((i for i in article.headings if article.blocks[i].level > 1 and i not in article.boxes), None)
    opening = tuple(i for i in article.own_prose if first is not None and i < first)
    return opening if first is not None else article.own_prose[:1]


def choose_key_points(voice: Voice) -> list[Tree]:
    """The sentences, in the article's order; none where fewer than three deserve it."""
    opening = opening_blocks(voice)
    lead = [t for t in voice.trees if voice.block(t) in opening]
    weights = salience(voice.texts, voice.seen.given_title, voice.seen.keyphrase)
    known = [voice.seen.texts[i].text for i in opening]
    rest = [t for t in voice.trees if voice.block(t) not in opening]
    good = [
        t for t in rest if stands_alone(t, after_lead=True, most=_LONGEST) and introduced(t, voice.seen.names, known)
    ]
    ranked = sorted(good, key=lambda t: (-_value(t, weights), rest.index(t)))
    chosen: list[Tree] = []
    most = min(_MOST, len(voice.trees) // _SHARE)
    for tree in ranked:
        if len(chosen) < most and _fits(voice, tree, chosen, lead):
            chosen.append(tree)
    return sorted(chosen, key=rest.index) if len(chosen) >= _FEWEST else []


def _value(tree: Tree, weights: Salience) -> float:
    """What the sentence tells of the article's matter, for its length; a figure and a name are worth something."""
    stems = content_stems(tree, frozenset(tree.tokens))
    if not stems:
        return 0.0
    value: float = weights.of(stems) / len(stems) ** 0.6
    value += 0.5 * any(tree.parse.text[t][:1].isdigit() for t in tree.tokens)
    value += 0.3 * any(tree.parse.pos[t] == "PROPN" for t in tree.tokens)
    value -= 1.0 * unknown_thing(tree, frozenset(tree.tokens))
    # A quotation is somebody's opinion: a box tells first what happened.
    return value - 2.0 * any(tree.quoted(t) for t in tree.tokens)


def _fits(voice: Voice, tree: Tree, chosen: Sequence[Tree], lead: Sequence[Tree]) -> bool:
    """Whether it says something else than the others and the lead, from another part of the article."""
    sections = len({_section(voice, t) for t in voice.trees})
    room = max(1, ceil(_MOST / max(1, sections - 1)))
    if sum(_section(voice, tree) == _section(voice, other) for other in chosen) >= room:
        return False
    stems = content_stems(tree, frozenset(tree.tokens))
    return not any(_alike(stems, content_stems(o, frozenset(o.tokens))) for o in (*chosen, *lead))


def _alike(one: frozenset[str], other: frozenset[str]) -> bool:
    smaller = min(len(one), len(other))
    return smaller == 0 or len(one & other) > _LIKE * smaller


def _section(voice: Voice, tree: Tree) -> int:
    """The section that holds the sentence: its heading, or its paragraph where the article has none."""
    block = voice.block(tree)
    headings = [i for i in voice.article.headings if i < block and voice.article.blocks[i].level > 1]
    return headings[-1] if headings else -1 - block
