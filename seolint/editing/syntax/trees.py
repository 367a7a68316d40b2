"""The sentences of a text as trees that phrases can be cut from.

A thin layer over :class:`~seolint.french.parse.Parse`: children, subtrees,
quotation zones, and the one function that turns a set of tokens back into
readable French (:meth:`Tree.render`).
"""

from __future__ import annotations

import re
from collections.abc import Callable, Collection, Iterable, Mapping
from dataclasses import dataclass, field
from functools import cached_property, lru_cache, wraps
from typing import Any, TypeVar

from seolint.editing.syntax.phrases import Phrase, Piece, Slice
from seolint.french.parse import Parse

__all__ = ["Text", "Tree", "feature", "of_order", "of_token"]

_VOWEL = re.compile(r"(?i)[aeiouâàéèêëîïôûùœ]")
_FULL = {"d": "de", "qu": "que", "n": "ne", "jusqu": "jusque", "lorsqu": "lorsque", "puisqu": "puisque"}
_SHORT = {"de": "d’", "que": "qu’", "ne": "n’", "le": "l’", "la": "l’", "se": "s’"}
_SHORT_STAYS = re.compile(r"(?i)(?:onz|oui|ouistiti|ululer|uhlan|yaourt|yacht|yen|yéti|un$|une$)")
_TIGHT_LEFT = re.compile(r"[,.…)\]]")
_TIGHT_RIGHT = re.compile(r"[’'(\[]$")
_OPEN, _CLOSE = "«“", "»”"


_Fact = TypeVar("_Fact")


def of_token(compute: Callable[[Tree, int], _Fact]) -> Callable[[Tree, int], _Fact]:
    """Make a function of a token ask once: for facts that rest on the parse alone, and hold wherever it stands."""
    name = f"{compute.__module__}.{compute.__qualname__}"

    @wraps(compute)
    def known(tree: Tree, token: int) -> _Fact:
        facts: dict[int, _Fact] | None = tree.shared.get(name)
        if facts is None:
            facts = tree.shared[name] = {}
        if token not in facts:
            facts[token] = compute(tree, token)
        return facts[token]

    return known


def of_order(compute: Callable[[Tree, list[int]], _Fact]) -> Callable[[Tree, list[int]], _Fact]:
    """The same for a function of several tokens in their order; what it gives is not to be changed."""
    name = f"{compute.__module__}.{compute.__qualname__}"

    @wraps(compute)
    def known(tree: Tree, order: list[int]) -> _Fact:
        facts: dict[tuple[int, ...], _Fact] = tree.shared.setdefault(name, {})
        key = tuple(order)
        if key not in facts:
            facts[key] = compute(tree, order)
        return facts[key]

    return known


@lru_cache(maxsize=4096)
def feature(morph: str, name: str) -> str | None:
    """The value of one feature in a morphology column («Gender=Fem|Number=Plur»)."""
    for item in morph.split("|"):
        key, _, value = item.partition("=")
        if key == name:
            return value
    return None


@dataclass(frozen=True)
class Text:
    """One analysed text: its number (see :mod:`seolint.editing.syntax.phrases`), what it says, its parse."""

    origin: int
    text: str
    parse: Parse
    shared: dict[int, dict[object, Any]] = field(default_factory=dict, compare=False, repr=False)
    """By a sentence's first token, what is known of it wherever the text stands."""

    @cached_property
    def words(self) -> tuple[str, ...]:
        """The tokens in lower case."""
        return tuple(t.lower() for t in self.parse.text)

    @cached_property
    def relations(self) -> tuple[str, ...]:
        """The relations without their subtypes («obl» for «obl:mod»)."""
        return tuple(d.partition(":")[0] for d in self.parse.dep)

    @cached_property
    def quoted(self) -> tuple[bool, ...]:
        """For each token, whether it stands inside quotation marks (marks included)."""
        out: list[bool] = []
        depth = 0
        for token in self.parse.text:
            if token in _OPEN or token[:1] in _OPEN:
                depth = 1
                out.append(True)
            elif token in _CLOSE:
                out.append(True)
                depth = 0
            elif token == '"':
                out.append(True)
                depth = 0 if depth else 1
            else:
                out.append(bool(depth))
        return tuple(out)

    @cached_property
    def trees(self) -> tuple[Tree, ...]:
        """The sentences, in order."""
        numbers = self.parse.sentence
        out: list[Tree] = []
        first = 0
        for i in range(1, len(numbers) + 1):
            if i == len(numbers) or numbers[i] != numbers[first]:
                out.append(Tree(self, first, i))
                first = i
        return tuple(out)


class Tree:
    """One sentence: tokens ``first`` to ``end`` (exclusive) of its text's parse.

    Tokens are named by their number in the text's parse throughout.
    """

    def __init__(self, source: Text, first: int, end: int) -> None:
        self.source = source
        self.first = first
        self.end = end
        self.parse = source.parse
        self._words = source.words
        self._relations = source.relations
        self._full = source.parse.dep
        self.memo: dict[object, Any] = {}
        """What others found out about the sentence and need not find out again."""
        self.shared: dict[object, Any] = source.shared.setdefault(first, {})
        """The same, of what holds wherever the text stands: sets of tokens, truths; nothing that knows its origin."""
        self._subtrees: dict[int, frozenset[int]] = self.shared.setdefault("subtrees", {})

    @property
    def tokens(self) -> range:
        """Numbers of the sentence's tokens."""
        return range(self.first, self.end)

    @cached_property
    def children(self) -> Mapping[int, tuple[int, ...]]:
        """The direct dependents of each token, in order."""
        out: dict[int, list[int]] = {i: [] for i in self.tokens}
        for i in self.tokens:
            if self.parse.head[i] != i:
                out[self.parse.head[i]].append(i)
        return {i: tuple(c) for i, c in out.items()}

    @cached_property
    def root(self) -> int:
        """The token that governs the sentence."""
        return next(i for i in self.tokens if self.parse.head[i] == i)

    @property
    def text(self) -> str:
        """The sentence as it stands."""
        return self.source.text[self.parse.start[self.first] : self.parse.end[self.end - 1]]

    def subtree(self, token: int) -> frozenset[int]:
        """``token`` and all that hangs on it."""
        found = self._subtrees.get(token)
        if found is None:
            found = frozenset((token,)).union(*(self.subtree(c) for c in self.children[token]))
            self._subtrees[token] = found
        return found

    def is_(self, token: int, *deps: str) -> bool:
        """Whether the token bears one of the relations, subtypes included («obl» holds «obl:mod»)."""
        return self._relations[token] in deps or self._full[token] in deps

    def dependents(self, token: int, *deps: str) -> list[int]:
        """The direct dependents that bear one of the relations."""
        children = self.children[token]
        if not children:
            return []
        relations, full = self._relations, self._full
        return [c for c in children if relations[c] in deps or full[c] in deps]

    def word(self, token: int) -> str:
        """The token in lower case, one apostrophe, as the parser saw it."""
        return self._words[token]

    def ancestors(self, token: int) -> Iterable[int]:
        """Governors from the next one up to the root."""
        while self.parse.head[token] != token:
            token = self.parse.head[token]
            yield token

    @cached_property
    def quotes(self) -> bool:
        """Whether anything in the sentence stands inside quotation marks."""
        return any(self.source.quoted[self.first : self.end])

    def between(self, tokens: Collection[int]) -> bool:
        """Whether the tokens stand side by side without a gap."""
        return max(tokens) - min(tokens) + 1 == len(tokens)

    def quoted(self, token: int) -> bool:
        """Whether the token stands inside quotation marks."""
        return self.source.quoted[token]

    def render(self, tokens: Iterable[int], rewritten: Mapping[int, Slice] | None = None) -> Phrase | None:
        """The tokens as a phrase, in order; elisions that a gap upsets are put right.

        ``rewritten`` gives slices to write in place of some tokens. ``None``
        where the result could not be written properly (an «l’» before a
        consonant, an «h» of unknown kind behind «de»).
        """
        order = sorted(tokens)
        changed = rewritten or {}
        pieces: list[Piece] = []
        for n, token in enumerate(order):
            text = changed[token].text if token in changed else self._surface(token)
            if n:
                left = order[n - 1]
                fresh = left + 1 != token or left in changed or token in changed
                joint = self._joint(left, token, changed)
                if fresh:
                    repaired = self._repair(pieces, text)
                    if repaired is None:
                        return None
                    if repaired and joint == " " and _TIGHT_RIGHT.search(_last(pieces)):
                        joint = ""
                    elif not joint and not _TIGHT_RIGHT.search(_last(pieces)) and not _TIGHT_LEFT.match(text):
                        joint = " "
                    if joint:
                        pieces.append(joint)
            if token in changed:
                pieces.append(changed[token])
            else:
                self._append(pieces, token)
        return Phrase(tuple(pieces))

    def _surface(self, token: int) -> str:
        return self.source.text[self.parse.start[token] : self.parse.end[token]]

    def _append(self, pieces: list[Piece], token: int) -> None:
        """Add a token, as one slice with the token before where nothing came between."""
        start, end, last = self.parse.start[token], self.parse.end[token], pieces[-1] if pieces else None
        if isinstance(last, Slice) and not last.changed and last.end == self._end_before(token):
            pieces[-1] = Slice(last.origin, last.start, end, self.source.text[last.start : end])
        else:
            pieces.append(Slice(self.source.origin, start, end, self.source.text[start:end]))

    def _end_before(self, token: int) -> int:
        return self.parse.end[token - 1] if token else -1

    def _joint(self, left: int, right: int, changed: Mapping[int, Slice]) -> str:
        """What stands between two tokens: nothing where they touch in the source, else a space."""
        if left + 1 == right:
            return "" if self.parse.end[left] == self.parse.start[right] else " "
        text = changed[right].text if right in changed else self._surface(right)
        return "" if _TIGHT_LEFT.match(text) else " "

    def _repair(self, pieces: list[Piece], following: str) -> bool | None:
        """Elide or write out the last word before ``following``: whether it changed, None if it cannot be known."""
        last = pieces[-1]
        if isinstance(last, str) or not following[:1].isalpha():
            return False
        match = re.search(r"([^\W\d_]+)([’']?)$", last.text)
        if match is None:
            return False
        word, mark = match[1], match[2]
        vowel = bool(_VOWEL.match(following)) and not _SHORT_STAYS.match(following)
        new: str | None = None
        if mark and not vowel:
            if following[:1] in "hHyY":
                return None
            new = _FULL.get(word.lower())
            if new is None:
                return None
        elif not mark and word.lower() in _SHORT:
            if following[:1] in "hH":
                return None
            new = _SHORT[word.lower()] if vowel else None
        if new is None:
            return False
        if word[:1].isupper():
            new = new[:1].upper() + new[1:]
        at = last.start + match.start()
        if match.start():
            kept = Slice(last.origin, last.start, at, last.text[: match.start()])
            pieces[-1:] = [kept, Slice(last.origin, at, last.end, new, changed=True)]
        else:
            pieces[-1] = Slice(last.origin, last.start, last.end, new, last.transform, changed=True)
        return True


def _last(pieces: list[Piece]) -> str:
    last = pieces[-1]
    return last if isinstance(last, str) else last.text
