"""Noun phrases that could stand alone: maximal ones, and the shorter forms they allow."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass

from seolint.editing.compression import tidy
from seolint.editing.phrases import Phrase, Slice
from seolint.editing.trees import Tree, feature
from seolint.editing.vocabulary import LIGHT_NOUNS, PREPOSITION_NOUNS, QUANTITY_NOUNS, TIME_NOUNS

__all__ = ["NounPhrase", "noun_phrases"]

_CONTRACTED = {"du": "le", "au": "le", "aux": "les"}
_DROPPED_DETERMINERS = frozenset(("un", "une", "de", "d'", "ce", "cet", "cette", "ces", "son", "sa", "ses", "leur"))
_NOMINAL = frozenset(("NOUN", "PROPN"))


@dataclass(frozen=True, slots=True)
class NounPhrase:
    """A noun phrase of a sentence: its head noun, its tokens without determiner, how it is written.

    ``determiner`` is the token of an article that is kept (or a contracted
    preposition that hides one), ``None`` for a bare phrase.
    """

    tree: Tree
    head: int
    tokens: frozenset[int]
    determiner: int | None
    size: int
    """Tokens of the maximal phrase that this one is a form of."""

    def phrase(self) -> Phrase | None:
        """How it reads, without capital; ``None`` where it cannot be written properly."""
        if self.determiner is None:
            return self.tree.render(self.tokens)
        word = self.tree.word(self.determiner)
        if word not in _CONTRACTED:
            return self.tree.render(self.tokens | {self.determiner})
        parse, source = self.tree.parse, self.tree.source
        span = parse.start[self.determiner], parse.end[self.determiner]
        written = Slice(source.origin, *span, _CONTRACTED[word], "determiner", changed=True)
        return self.tree.render(self.tokens | {self.determiner}, {self.determiner: written})


def noun_phrases(tree: Tree) -> Iterator[NounPhrase]:
    """The noun phrases of a sentence, maximal ones with their shorter forms, in order."""
    for token in tree.tokens:
        if tree.parse.pos[token] in _NOMINAL and not _inside_name(tree, token):
            yield from _forms(tree, token)


def _inside_name(tree: Tree, token: int) -> bool:
    """Whether the token is a later part of a name, an apposition's noun or a preposition in disguise."""
    if tree.is_(token, "flat", "fixed"):
        return True
    lemma = tree.parse.lemma[token].lower()
    case = tree.dependents(token, "case")
    if lemma in TIME_NOUNS or lemma in LIGHT_NOUNS:
        return True
    followed = any(tree.is_(c, "nmod") for c in tree.children[token] if c > token)
    return lemma in PREPOSITION_NOUNS and bool(case) and (followed or not tree.dependents(token, "det"))


def _determiner(tree: Tree, head: int) -> tuple[int | None, frozenset[int], bool]:
    """The article to keep, the tokens of other determiners, and whether a bare phrase is honest."""
    dropped: set[int] = set()
    kept: int | None = None
    for child in tree.dependents(head, "det", "case", "cc"):
        if child > head:
            continue
        word = tree.word(child)
        if tree.is_(child, "det"):
            if word in ("le", "la", "l'", "les", "des", "un", "une") and kept is None:
                kept = child
            elif word in _DROPPED_DETERMINERS:
                dropped.add(child)
            elif word.isdigit() or feature(tree.parse.morph[child], "NumType"):
                continue
            elif tree.parse.pos[child] == "DET":
                return None, frozenset(), False
        else:
            if word in _CONTRACTED and feature(tree.parse.morph[child], "Definite") == "Def":
                kept = child
            elif word == "des" and feature(tree.parse.morph[child], "Definite") == "Def":
                kept = None
            dropped.add(child)
    return kept, frozenset(dropped), True


def _forms(tree: Tree, head: int) -> Iterator[NounPhrase]:
    kept, dropped, honest = _determiner(tree, head)
    if not honest:
        return
    whole = set(tree.subtree(head))
    for child in tree.dependents(head, "case", "cc", "det", "mark", "punct"):
        if child < head and (child == kept or child in dropped or tree.is_(child, "case", "cc", "mark", "punct")):
            whole -= tree.subtree(child)
    whole -= {kept} if kept is not None else set()
    for child in tree.children[head]:
        if tree.is_(child, "nsubj", "cop", "aux", "advcl", "parataxis", "expl", "ccomp", "obl", "advmod", "appos"):
            whole -= tree.subtree(child)
    seen: set[frozenset[int]] = set()
    for tokens in _shorter(tree, head, whole):
        tokens = _until_gap(tree, head, tidy(tree, tokens))
        if head in tokens and tokens not in seen and _quantified(tree, head, tokens):
            seen.add(tokens)
            yield NounPhrase(tree, head, tokens, kept, len(whole))


def _shorter(tree: Tree, head: int, whole: set[int]) -> Iterator[set[int]]:
    """The phrase whole, then without relatives, conjuncts, participles, last complements, in that order."""
    yield whole
    trimmed = set(whole)
    for kinds in (("acl:relcl",), ("conj",), ("acl",)):
        for token in sorted(whole):
            if tree.parse.dep[token] in kinds and token != head:
                trimmed = trimmed - tree.subtree(token)
        yield set(trimmed)
    # Nested complements go from the last: «un système de missile tactique de l'armée».
    complements = [t for t in sorted(trimmed, reverse=True) if tree.is_(t, "nmod") and t > head]
    for token in complements[:-1]:
        trimmed = trimmed - tree.subtree(token)
        yield set(trimmed)


def _until_gap(tree: Tree, head: int, tokens: frozenset[int]) -> frozenset[int]:
    """The unbroken run around the head: what stands beyond a gap belongs elsewhere."""
    if not tokens or head not in tokens:
        return frozenset()
    low = high = head
    while low - 1 in tokens and tree.parse.text[low - 1] not in (",", ";", ":", "("):
        low -= 1
    while high + 1 in tokens and tree.parse.text[high + 1] not in (",", ";", ":", "("):
        high += 1
    run = frozenset(range(low, high + 1))
    # A dependent whose governor fell out of the run goes too.
    return tidy(tree, frozenset(t for t in run if t == head or tree.parse.head[t] in run or _joined(tree, t)))


def _joined(tree: Tree, token: int) -> bool:
    return tree.parse.pos[token] == "PUNCT"


def _quantified(tree: Tree, head: int, tokens: frozenset[int]) -> bool:
    """A quantity noun keeps its complement («des centaines de conteneurs»)."""
    if tree.parse.lemma[head].lower() not in QUANTITY_NOUNS:
        return True
    return any(tree.is_(c, "nmod") and c in tokens for c in tree.children[head])
