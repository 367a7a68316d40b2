"""Which sentences may stand side by side in a description, and which alone."""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from seolint.editing.candidates.collected import content_stems
from seolint.editing.commitment import is_clause
from seolint.editing.descriptions.forms import Form, subject_of
from seolint.editing.descriptions.references import dangling_reference
from seolint.editing.news import roots
from seolint.editing.syntax.trees import Tree
from seolint.french.stems import stem

__all__ = ["neighbours", "under_title"]

_OPENING = 6
"""Sentences at the start of which some may be passed over between two."""
_FEW = 4
"""Forms of a sentence that may stand behind another than its neighbour."""
_BEHIND_TITLE = 12
"""Sentences of the article that may stand behind its title."""
_LOSS = 0.5
"""What a sentence may have lost at most behind the title."""
_HEADLINE, _ALL = 110, 0.9
"""Characters up to which a title is the headline as it is given, and the share of its words from which a text
says the headline and nothing else."""
_ADDED = 0.8
"""Share of the words of title and sentence together that the title may have, for the two to say more than it."""
_GOES_ON = frozenset("il elle ils elles son sa ses leur leurs".split())  # noqa: SIM905


def neighbours(forms: Sequence[Sequence[Form]]) -> Iterator[tuple[Form, ...]]:
    """Each form that stands alone; each with a form of the sentence behind it, or near the start of one further on."""
    for i, here in enumerate(forms):
        behind = forms[i + 1] if i + 1 < len(forms) else ()
        further = [f for there in forms[i + 2 : _OPENING] for f in there[:_FEW] if not f.leans]
        for first in here:
            if first.leans:
                continue
            yield (first,)
            yield from ((first, second) for second in behind if not second.leans or _speaks_of(first, second))
            yield from ((first, second) for second in further)


def _speaks_of(first: Form, second: Form) -> bool:
    """Whether «elle» of the second can only be the subject of the first."""
    who = subject_of(first)
    return who is not None and dangling_reference(second.tree, second.tokens, who) is None


def under_title(
    named: Sequence[Form], forms: Sequence[Sequence[Form]], trees: Sequence[Tree]
) -> Iterator[tuple[Form, ...]]:
    """Each form of the title (``named``) alone, where it is not the headline, and before a sentence that says more."""
    for first in named:
        if not _is_headline(first):
            yield (first,)
        for number, here in enumerate(forms[:_BEHIND_TITLE]):
            goes_on = _goes_on(first, trees[:number])
            for second in here:
                follows = not second.leans or (goes_on and _speaks_of(first, second))
                sound = second.cost < _LOSS and is_clause(second.tree, second.tree.root)
                adds = not _is_headline(first) or len(first.stems) < _ADDED * len(first.stems | second.stems)
                if follows and sound and adds and not _says_again(first, second):
                    yield first, second


def _is_headline(named: Form) -> bool:
    tree = named.tree
    return len(tree.text) <= _HEADLINE and len(named.stems) >= _ALL * len(content_stems(tree, frozenset(tree.tokens)))


def _says_again(named: Form, second: Form) -> bool:
    """Whether the sentence says in full what the title says in short."""
    said = roots(named.stems)
    both = len(said & roots(second.stems))
    return both > 2 and 2 * both >= len(said)


def _goes_on(named: Form, before: Sequence[Tree]) -> bool:
    """Whether «elle» behind the sentences ``before`` can be the subject of the title: the last that names one does."""
    tree = named.tree
    subjects = {stem(tree.parse.text[s]) for s in named.tokens if tree.is_(s, "nsubj")}
    for earlier in reversed(before):
        pronoun = any(earlier.word(t) in _GOES_ON and earlier.is_(t, "nsubj") for t in earlier.tokens)
        if not pronoun and earlier.word(earlier.first) not in _GOES_ON:
            return bool(subjects & content_stems(earlier, frozenset(earlier.tokens)))
    return False
