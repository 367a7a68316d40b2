"""What the news is: what the title and the first sentence speak of, as weights of stems.

The title says it in the fewest words, the first sentence in full; a sentence that covers most of both is
the one that readers should find under the title. Where the article opens on a scene or a quotation, the
first sentence misleads: what the title names is then looked for alone.
"""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass
from functools import lru_cache
from itertools import islice, pairwise
from math import log
from unicodedata import combining, normalize

from seolint.editing.candidates.collected import content_stems
from seolint.editing.shortening.words import finite
from seolint.editing.syntax.trees import Text, Tree
from seolint.french.stems import stem

__all__ = ["News", "news_of", "roots", "rubric_of", "sentences_of"]

_FRAGMENT = 6
"""Tokens below which a sentence is a dateline or a shout."""
_TITLE, _RUBRIC, _FIRST, _SECOND, _FOCUS = 2.0, 0.7, 1.0, 0.4, 1.0
_BESIDE_TITLE = 0.5
"""What the first sentences count beside a title, which says already what matters in them."""
_RECURRENT = 0.35
"""What each doubling of a stem's occurrences adds."""
_NAMED, _SAID, _DONE = 1.5, 1.0, 0.7
"""What names and numbers, other nouns and adjectives, verbs weigh in what the title says: a synonym may stand for
a verb, nothing for a name."""
_ROOT = 5
"""Letters of a stem that its family shares."""
_EVENT = 2.5
"""What «Mort», «Lancement» weigh at the head of a title without a verb."""
_OPENS = 5
"""Sentences one of which tells the news of an article without a title."""
_MATTERS = 10
"""Stems that recur most, which stand for the title where none was given."""
_HINTED = 0.25
"""Share of the title from which an opening sentence counts in full."""
_WHERE = 0.7
"""What the place of a rubric weighs."""
_NAMELESS = 0.45
"""What a text still tells of a title whose full names it leaves out."""
_OFF_TOPIC = 0.4
"""What a text still tells of the title that never names what it is all about."""
_AT_HOME = frozenset(("france",))
"""Places that an article rarely names, since everything happens there."""
_NOUNS = ("NOUN", "PROPN")
_KINDS = {"PROPN": _NAMED, "NUM": _NAMED, "VERB": _DONE}


@dataclass(frozen=True, slots=True)
class News:
    """How much each stem is part of the news, and what all of them weigh together."""

    weights: dict[str, float]
    whole: float
    headline: dict[str, float]
    """The roots of what the title says, its rubric aside but for a place."""
    named: frozenset[str]
    """The root of the first last name in the title: what does not say it leaves out who it is."""
    topic: frozenset[str]
    """The roots of a rubric that is the focus of the article: what leaves it out tells less than half."""

    lede: int = 0
    """Number of the sentence that the news is taken to begin with."""

    def told(self, stems: Iterable[str]) -> float:
        """The share of what the title says that a set of stems repeats, 0–1; 1 where no title says anything."""
        said = roots(stems := frozenset(stems))
        share = _told(self.headline, stems)
        share *= 1.0 if not self.named or self.named & said else _NAMELESS
        return share if self.topic <= said else share * _OFF_TOPIC

    def covered(self, stems: Iterable[str]) -> float:
        """The share of the news that a set of stems tells, 0–1."""
        return sum(self.weights.get(s, 0.0) for s in sorted(set(stems))) / self.whole if self.whole else 0.0


def sentences_of(texts: Sequence[Text], most: int) -> list[Tree]:
    """The article's sentences in order, datelines and shouts left out."""
    trees = (tree for text in texts for tree in text.trees if tree.end - tree.first >= _FRAGMENT)
    return [tree for _, tree in zip(range(most), trees, strict=False)]


def news_of(texts: Sequence[Text], title: Text | None, keyphrase: str) -> News:
    """Weigh the stems of title, lead and keyphrase, and what recurs in the article."""
    weights: dict[str, float] = {}

    def add(stems: Iterable[str], weight: float) -> None:
        # In a fixed order: what is as frequent as something else must not depend on how sets are kept.
        for found in sorted(stems):
            weights[found] = weights.get(found, 0.0) + weight

    focus = {stem(w) for w in keyphrase.replace("’", " ").replace("'", " ").split() if len(w) > 2}
    counts = Counter(s for text in texts for t in text.trees for s in sorted(content_stems(t, frozenset(t.tokens))))
    headline: dict[str, float] = {}
    topic: set[str] = set()
    named: frozenset[str] = frozenset()
    for tree in title.trees if title is not None else ():
        label, behind = _parts(tree)
        add(content_stems(tree, behind), _TITLE)
        add(content_stems(tree, label) - content_stems(tree, behind), _RUBRIC)
        _weigh(tree, behind, headline)
        named = named or _last_name(tree, behind)
        for token in label - behind:
            if (found := stem(tree.parse.text[token])) in focus and tree.parse.pos[token] in _NOUNS:
                # «Rougeole : l’agence appelle …»: what it is all about.
                topic.add(_root(found))
            elif tree.parse.pos[token] == "PROPN" and tree.word(token) not in _AT_HOME:
                headline.setdefault(_root(found), _WHERE)
    if title is None:
        headline = {_root(s): log(n) for s, n in counts.most_common(_MATTERS) if n > 1}
    share = _BESIDE_TITLE if title is not None else 1.0
    lede = 0 if title is not None else _lede(texts)
    for tree, weight in zip(sentences_of(texts, lede + 2)[lede:], (_FIRST, _SECOND), strict=False):
        stems = content_stems(tree, frozenset(tree.tokens))
        # A scene or a quotation that opens the article tells nothing of the title, and is less of the news.
        hinted = min(1.0, _told(headline, stems) / _HINTED)
        add(stems, weight * share * (1.0 if title is None else (1.0 + hinted) / 2))
    add(focus, _FOCUS)
    for found, count in counts.items():
        add((found,), share * _RECURRENT * log(count, 2))
    return News(weights, sum(weights.values()), headline, named, frozenset(topic), lede)


def _lede(texts: Sequence[Text]) -> int:
    """The first of the opening sentences that names a place, a body or a person: a scene names none."""
    for number, tree in enumerate(sentences_of(texts, _OPENS)):
        inside = (t for t in tree.tokens if t > tree.first + 1 and not tree.quoted(t))
        if any(tree.parse.text[t][:1].isupper() and tree.parse.text[t][1:2].islower() for t in inside):
            return number
    return 0


def _parts(tree: Tree) -> tuple[frozenset[int], frozenset[int]]:
    """Of a title the rubric and what is said behind it, quotations left out; who speaks where nothing else is said."""
    rubric = rubric_of(tree)
    label = frozenset(t for t in rubric if not tree.quoted(t))
    behind = frozenset(t for t in tree.tokens if t not in rubric and not tree.quoted(t))
    if any(tree.parse.pos[t] in (*_NOUNS, "VERB") for t in behind):
        return label, behind
    return label, behind | label | frozenset(t for t in tree.tokens if t not in rubric)


def _last_name(tree: Tree, tokens: frozenset[int]) -> frozenset[str]:
    """The root of the last of the first names that stand side by side: «la Lyonnaise Ana [Delgado]»."""
    names = [t for t in sorted(tokens) if tree.parse.pos[t] == "PROPN" and tree.parse.text[t][:1].isupper()]
    ends = (b for a, b in pairwise(names) if b == a + 1 and b + 1 not in names)
    return frozenset(_root(stem(tree.parse.text[t])) for t in islice(ends, 1))


def _weigh(tree: Tree, tokens: frozenset[int], headline: dict[str, float]) -> None:
    """Weigh the roots of what a title says; without a verb its first noun is what happened."""
    stems = content_stems(tree, tokens)
    happened = None if any(finite(tree, t) for t in tokens) else _first_noun(tree, tokens)
    for token in sorted(tokens):
        if (found := stem(tree.parse.text[token])) in stems:
            weight = _EVENT if token == happened else _KINDS.get(tree.parse.pos[token], _SAID)
            headline[_root(found)] = max(headline.get(_root(found), 0.0), weight)


def _first_noun(tree: Tree, tokens: frozenset[int]) -> int | None:
    noun = next((t for t in sorted(tokens) if tree.parse.pos[t] in _NOUNS), None)
    return noun if noun is not None and tree.parse.pos[noun] == "NOUN" else None


def _told(headline: Mapping[str, float], stems: Iterable[str]) -> float:
    whole = sum(headline.values())
    return sum(headline.get(r, 0.0) for r in sorted(roots(stems))) / whole if whole else 1.0


def roots(stems: Iterable[str]) -> frozenset[str]:
    """What stems share with their families."""
    return frozenset(_root(s) for s in stems)


@lru_cache(maxsize=8192)
def _root(found: str) -> str:
    """The letters that a stem shares with its family: «supprimer», «suppression»; «Tibet», «tibétain»."""
    plain = "".join(c for c in normalize("NFD", found) if not combining(c))
    return plain[:_ROOT]


def rubric_of(tree: Tree) -> frozenset[int]:
    """The tokens of «Rubrique :» or of «« Citation » :» at the head of a title; none where neither stands there."""
    colon = next((t for t in tree.tokens if tree.parse.text[t] == ":" and not tree.quoted(t)), tree.first - 1)
    before = range(tree.first, colon + 1)
    short = len(before) <= _FRAGMENT or all(tree.quoted(t) for t in before[:-1])
    return frozenset(before) if short else frozenset()
