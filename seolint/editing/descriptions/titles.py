"""The given title as the first sentence of a description: for articles whose own sentences tell the news late.

«Le préfet interdit l’arrosage …», «Mort de …»: the title says in few words what no sentence of usual length says.
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence

from seolint.editing.candidates.collected import content_stems
from seolint.editing.descriptions.forms import Form, days_cost
from seolint.editing.descriptions.references import dangling_reference
from seolint.editing.guards import faults, faulty_text
from seolint.editing.news import News, rubric_of
from seolint.editing.shortening.joints import joint_cuts
from seolint.editing.shortening.words import finite, participle, word_at
from seolint.editing.syntax.completeness import incomplete
from seolint.editing.syntax.phrases import Phrase
from seolint.editing.syntax.trees import Text, Tree
from seolint.editing.syntax.vocabulary import ATTRIBUTION_PREPOSITIONS, HEDGE_ADVERBS, REPORTING_VERBS

__all__ = ["title_forms"]

TITLE = -1
"""The number of the title among the article's sentences."""

_ASKS = re.compile(
    r"(?i)(?:^|: )(?:ce qu[ei’']|comment|combien|qui|que|quand|où|quels?|quelles?|faut-il|peut-on|doit-on|est-ce)\b"
    r"|[?!…]"
)
"""A title that asks or exclaims states nothing of its own."""
_RUBRIC_TOKENS = 4
"""Tokens of a rubric that ends with a full stop: «Culture. L’orgue …»."""
_PROMISES = re.compile(
    r"(?:voici|voilà) (?:comment|pourquoi|ce |les |tout)|ce qu(?:e |' )(?:l' )?(?:on|il|nous)"
    r"|tout (?:savoir|comprendre)|on (?:vous explique|fait le point)|explications|récit|reportage"
    r"|mode d' emploi|nos conseils|comment "
)
_LABEL, _DONE, _RUBRIC, _PLACE, _TOPIC = 1.4, 0.5, 0.3, 0.15, 0.8
"""What a title without a verb, one with a participle alone («Deux militaires tués»), the rubric of a place kept,
a place left out and a topic left out cost."""
_PLACE_OPENS = 3.0
"""What leaving out the place that a title opens on costs."""
_SAME = 0.45
"""Share of the title from which a sentence is taken to tell the same."""
_PLANNED = frozenset(("projet", "envisager", "souhaiter"))
"""Words of what is not decided."""
_BILLS = frozenset(("de loi", "de budget", "de décret", "d' ordonnance", "de règlement", "de réforme"))
_DEGREES = frozenset(("presque", "quasiment"))
"""Adverbs that bound a word, and leave no statement open."""
_OPEN, _SEEMS = frozenset(("sembler", "suggérer")), frozenset(("paraît", "paraissent", "paraissait"))
_WARNING = frozenset(("alerter", "craindre", "redouter"))
_AHEAD = ("prévu", "prévoi", "menac", "risqu", "envisag", "possible", "probable")
_CONDITIONAL = ("rait", "raient")


def title_forms(title: Text, trees: Sequence[Tree], news: News, keyphrase: str, most: int) -> Iterator[Form]:
    """The title as a sentence, whole or along its joints, with its rubric or without, in at most ``most`` characters.

    Nothing where it asks, quotes, or claims more than the sentence of the article that tells the same.
    """
    if not title.trees or any(t.end - t.first > _RUBRIC_TOKENS for t in title.trees[:-1]):
        return
    tree = title.trees[-1]
    rubric = rubric_of(tree)
    said = tree.render(t for t in tree.tokens if t not in rubric)
    if said is None or _ASKS.search(said.text) or _quotes(tree, rubric) or _stronger(tree, trees, news):
        return
    asked = _reason_asked(tree, rubric) | _promise(tree)
    seen: set[str] = set()
    for tokens, cost in joint_cuts(tree) or [(frozenset(tree.tokens), 0.0)]:
        for kept, more in _with_rubric(tree, tokens - asked, rubric, keyphrase):
            phrase = tree.render(kept)
            if phrase is None or phrase.text in seen or len(phrase.text) >= most or _unfit(tree, kept, phrase):
                continue
            seen.add(phrase.text)
            sentence = phrase.capitalised() + Phrase((".",))
            label = 0.0 if any(finite(tree, t) for t in kept) else _DONE if _says_done(tree, kept) else _LABEL
            placed = _PLACE_OPENS * (rubric == frozenset() and _place_left_out(tree, kept))
            yield Form(sentence, tree, kept, TITLE, cost + more + label + placed + days_cost(tree, kept))


def _quotes(tree: Tree, rubric: frozenset[int]) -> bool:
    """Whether behind its rubric the title quotes a statement, and not the name of a work."""
    return any(tree.quoted(t) and finite(tree, t) for t in tree.tokens if t not in rubric)


def _reason_asked(tree: Tree, rubric: frozenset[int]) -> frozenset[int]:
    """«Pourquoi» before a statement in its plain order: what it asks the reason of is given as true."""
    first = max(rubric, default=tree.first - 1) + 1
    return frozenset((first,)) if first < tree.end and tree.word(first) == "pourquoi" else frozenset()


def _promise(tree: Tree) -> frozenset[int]:
    """«…, voici comment savoir si …», «…, ce que l’on sait»: what a title promises of the article, behind its news."""
    for token in reversed(tree.tokens):
        if tree.parse.text[token] == "," and token + 1 < tree.end:
            promised = _PROMISES.match(" ".join(tree.word(t) for t in range(token + 1, tree.end)))
            if promised is not None:
                return frozenset(range(token, tree.end))
    return frozenset()


def _with_rubric(
    tree: Tree, tokens: frozenset[int], rubric: frozenset[int], keyphrase: str
) -> Iterator[tuple[frozenset[int], float]]:
    """The tokens without the rubric, and with it where it names a place or what the article is about."""
    if not rubric:
        yield tokens, 0.0
        return
    if any(tree.quoted(t) for t in rubric):
        yield tokens - rubric, 0.0
        return
    place = any(tree.parse.pos[t] == "PROPN" for t in rubric)
    topic = any(len(tree.word(t)) > 3 and tree.word(t) in keyphrase.lower() for t in rubric)
    yield tokens - rubric, _TOPIC if topic else _PLACE if place else 0.0
    if place or topic:
        yield tokens | rubric, _RUBRIC if place else 0.0


def _place_left_out(tree: Tree, tokens: frozenset[int]) -> bool:
    """«À Saint-Aubrac, »: whether the name that opened the title is gone."""
    gone = range(tree.first, min(tokens))
    return any(tree.parse.pos[t] == "PROPN" for t in gone)


def _says_done(tree: Tree, tokens: frozenset[int]) -> bool:
    """«Deux militaires tués», «L’aréna fermé»: a passive without its auxiliary, behind more than one word."""
    return any(
        participle(tree, t) and t > min(tokens) + 1 and tree.parse.pos[min(tokens)] in ("DET", "NUM", "PROPN")
        for t in tokens
    )


def _unfit(tree: Tree, tokens: frozenset[int], phrase: Phrase) -> bool:
    """Whether the words do not stand alone."""
    if (
        not tokens
        or incomplete(tree, tokens) is not None
        or faulty_text(phrase.text) is not None
        or dangling_reference(tree, tokens) is not None
    ):
        return True
    if not any(finite(tree, t) for t in tree.tokens):
        # «Trois ans requis contre la comptable»: the participle is what the title says.
        done = next((t for t in tree.tokens if participle(tree, t)), None)
        if done is not None and done not in tokens:
            return True
    return "first or second person" in faults(tree, tokens)


def _stronger(title: Tree, trees: Sequence[Tree], news: News) -> bool:
    """Whether the sentence that says most of the title says it with a doubt that the title leaves out."""
    told = [(news.told(content_stems(tree, frozenset(tree.tokens))), -n) for n, tree in enumerate(trees)]
    share, place = max(told, default=(0.0, 0))
    return share >= _SAME and _doubts(trees[-place]) and not (_doubts(title) or _leaves_open(title))


def _doubts(tree: Tree) -> bool:
    """«probablement», «semble», «aurait»: whether the words leave it open."""
    return any(
        tree.word(t) in HEDGE_ADVERBS - _DEGREES
        or (
            tree.parse.pos[t] in ("VERB", "AUX")
            and (tree.parse.lemma[t].lower() in _OPEN or tree.word(t) in _SEEMS or tree.word(t).endswith(_CONDITIONAL))
        )
        or (tree.parse.lemma[t].lower() in _PLANNED and not _is_bill(tree, t))
        for t in tree.tokens
        if not tree.quoted(t)
    )


def _is_bill(tree: Tree, token: int) -> bool:
    """«projet de loi», «projet de budget»: a text that exists, and no plan."""
    return " ".join(word_at(tree, t) for t in (token + 1, token + 2)) in _BILLS


def _leaves_open(tree: Tree) -> bool:
    """«prévu», «menacée», «risque», «selon», «alerte la Cour des comptes»: a title that claims no fact."""
    return any(
        tree.word(t).startswith(_AHEAD)
        or tree.word(t) in ATTRIBUTION_PREPOSITIONS
        or tree.parse.lemma[t].lower() in REPORTING_VERBS | _WARNING
        for t in tree.tokens
    )
