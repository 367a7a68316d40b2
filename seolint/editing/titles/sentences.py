"""Search titles made of the article's sentences: clauses of the lead, and of what tells the news best."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass
from itertools import dropwhile, islice

from seolint.editing.attribution import Names
from seolint.editing.candidates.collected import candidates, clause_candidates, content_stems
from seolint.editing.commitment import Commitment, is_clause, own_level
from seolint.editing.news import News
from seolint.editing.salience import Salience
from seolint.editing.shortening.forms import HeadlineForm, headline_forms
from seolint.editing.shortening.wholeness import torn
from seolint.editing.shortening.words import finite
from seolint.editing.syntax.bounds import keeps_bounds, keeps_recurrence, keeps_share
from seolint.editing.syntax.completeness import orphaned, unknown_thing
from seolint.editing.syntax.phrases import Phrase
from seolint.editing.syntax.trees import Text, Tree, feature
from seolint.editing.titles.cuts import HeadlineCut, headline_cuts
from seolint.editing.titles.places import placed_first
from seolint.editing.titles.proposals import MAX_CHARACTERS, Proposal, value_of
from seolint.editing.titles.quotes import quoted_titles

__all__ = [
    "LEAD",
    "NEWS",
    "SentenceForm",
    "from_quotations",
    "from_sentences",
    "last_resort",
    "narrated",
    "sentence_forms",
]

_LABELS = frozenset(("cut", "locution", "apposition", "relative", "conjunct"))
"""Shapes of noun phrases that say too little."""

_SENTENCES = 30
_FRAGMENT = 5
_PARTS = 10
"""Sentences that are also cut along their parts."""

LEAD = 3
"""Sentences of the lead."""

_FORMS = 10
"""Sentences that are also cut as headlines without a verb are."""

_TOLD = 1.5
"""What it is worth to say all that title and lead speak of."""

NEWS = 0.06
"""Share of the news below which a sentence of the article tells a detail."""

_FOCUSED = 0.03
"""The same for one that names the keyphrase."""

_REPORTED = 0.4
"""Cost of a clause moved out of somebody's mouth: what others say is seldom the news itself."""

_SPOKEN = 0.8
"""Cost of a quotation: what somebody says is seldom the news itself."""

_SCENE = 1.0
"""Malus of a clause in the imperfect."""


_LEADING = frozenset(("solder", "solde", "traduire", "avérer", "transformer", "révéler", "montrer"))
"""Reflexive verbs that ask for what they lead to."""


@dataclass(frozen=True, slots=True)
class SentenceForm:
    """One form of a sentence: of which, how it reads, its tokens, the stems it still says, what it lost."""

    number: int
    tree: Tree
    phrase: Phrase
    tokens: frozenset[int]
    stems: frozenset[str]
    cost: float


def sentence_forms(texts: Sequence[Text], names: Names, *, verbatim: bool) -> list[SentenceForm]:
    """All forms of the first sentences that are short enough for a title and claim no more than they do."""
    found: list[SentenceForm] = []
    for number, tree in enumerate(_sentences(texts)):
        found += (f for f in _cuts(tree, number, verbatim) if keeps_bounds(tree.text, f.phrase.text))
        # A parse tells what a figure counts, whatever stood before it.
        clauses = _clauses(tree, number, names, verbatim)
        found += (
            f for f in clauses if keeps_recurrence(tree.text, f.phrase.text) and keeps_share(tree.text, f.phrase.text)
        )
    return found


def from_sentences(
    forms: Iterable[SentenceForm], weights: Salience, news: News, *, least: float = 1.0
) -> Iterator[Proposal]:
    """Proposals made of the first sentences; what the lead and the title speak of counts most.

    ``least`` is the share of the news that a sentence of the article tells at least, where that is less than usual.
    """
    for form in forms:
        told = news.covered(form.stems)
        usual = _FOCUSED if form.stems & weights.focus else NEWS
        if form.number >= LEAD and told < min(usual, least):
            continue
        value = value_of(form.stems, len(form.phrase.text), form.cost, weights)
        if "attribution" in form.phrase.transforms:
            value -= _REPORTED
        value += _early(form.number) - narrated(form.tree, form.tokens) + _TOLD * told
        yield Proposal(form.phrase, "lead" if form.number < LEAD else "article", value, told)


def from_quotations(texts: Sequence[Text], weights: Salience, news: News, names: Names) -> Iterator[Proposal]:
    """«X : « … »», where what is said is part of the news."""
    for tree in _sentences(texts):
        for quoted in quoted_titles(tree, names, MAX_CHARACTERS):
            told = news.covered(quoted.stems)
            if told >= NEWS:
                value = value_of(quoted.stems, len(quoted.phrase.text), _SPOKEN, weights)
                yield Proposal(quoted.phrase, "quotation", _TOLD * told + value)


def _sentences(texts: Sequence[Text]) -> Iterator[Tree]:
    """The first sentences; a dateline («4 juillet 2012.»), a byline or a label before them is none."""
    trees = (tree for text in texts for tree in text.trees if tree.end - tree.first >= _FRAGMENT)
    told = dropwhile(lambda tree: not any(finite(tree, t) for t in tree.tokens), trees)
    return islice(told, _SENTENCES)


def _cuts(tree: Tree, number: int, verbatim: bool) -> Iterator[SentenceForm]:
    """The sentence cut along its own parts, as headlines are."""
    if not _claimed(tree):
        return
    forms: list[HeadlineCut | HeadlineForm] = []
    if number < _PARTS:
        cuts = headline_cuts(tree, MAX_CHARACTERS, verbatim=verbatim)
        forms += [c for c in cuts if c.manner != "reported"]
    if number < _FORMS:
        forms += headline_forms(tree, MAX_CHARACTERS, verbatim=verbatim)
        forms += placed_first(tree, MAX_CHARACTERS) if not verbatim else ()
    for form in forms:
        if not _unfit(tree, form.tokens):
            yield SentenceForm(number, tree, form.phrase, form.tokens, content_stems(tree, form.tokens), form.cost)


def _clauses(tree: Tree, number: int, names: Names, verbatim: bool) -> Iterator[SentenceForm]:
    """The sentence's clauses that stand alone."""
    for found in clause_candidates(tree, number, names, verbatim=verbatim, limit=MAX_CHARACTERS, most=4):
        tokens = found.phrase.tokens_of(tree.parse, tree.source.origin)
        moved = "attribution" in found.phrase.transforms
        if (unknown_thing(tree, tokens) or not _says(tree, tokens)) if moved else _unfit(tree, tokens):
            continue
        yield SentenceForm(number, tree, found.phrase, tokens, found.stems, found.cost)


def _unfit(tree: Tree, tokens: frozenset[int]) -> bool:
    """Whether a form of a sentence has no verb, speaks of what nothing names, or kept what hung on what is gone."""
    lost = orphaned(tree, tokens) or torn(tree, tokens) is not None or _unsettled(tree, tokens)
    return lost or not _says(tree, tokens) or unknown_thing(tree, tokens)


def _unsettled(tree: Tree, tokens: frozenset[int]) -> bool:
    """«Une grève s’était soldée [par l’embauche de …]»: the verb says nothing without what it led to."""
    last = max(tokens)
    return tree.parse.lemma[last].lower() in _LEADING and any(
        tree.word(t) in ("se", "s'") for t in tokens if last - 4 < t < last
    )


def _says(tree: Tree, tokens: frozenset[int]) -> bool:
    """Whether a sentence keeps a verb: «Un reportage diffusé mardi Yasser Arafat» says nothing.

    A capital inside the sentence is a name's, whatever the tagger makes of it.
    """
    if any(finite(tree, t) and (t == tree.first or tree.parse.text[t].islower()) for t in tokens):
        return True
    # «Trois morts piétinés», «un avion écrasé»: a passive without its auxiliaries says what happened.
    return any(tree.word(t - 1) == "été" and t - 1 not in tokens for t in tokens if t > tree.first)


def _early(number: int) -> float:
    return 0.8 if number == 0 else 0.4 if number < 3 else 0.0


def narrated(tree: Tree, tokens: frozenset[int]) -> float:
    """The malus of a clause that paints a scene («Brézac égalisait»): no news of its own."""
    return _SCENE if any(feature(tree.parse.morph[t], "Tense") == "Imp" for t in tokens) else 0.0


def _claimed(tree: Tree) -> bool:
    """Whether the sentence asserts; one whose tree has no verb on top was misread and is judged by its words."""
    return not is_clause(tree, tree.root) or own_level(tree, tree.root) not in (
        Commitment.UNCLAIMED,
        Commitment.QUOTED,
    )


def last_resort(texts: Sequence[Text], weights: Salience, names: Names, verbatim: bool) -> Iterator[Proposal]:
    """Noun phrases of the whole article: for texts that hold no clause that can stand alone."""
    trees = [tree for text in texts for tree in text.trees]
    for found in candidates(list(texts), names, verbatim=verbatim, limit=MAX_CHARACTERS):
        if found.shape & _LABELS:
            continue
        found_cost = {"infinitive": 1.5, "clause": -1.0}.get(found.kind, 0.5)
        if found.kind == "clause":
            tree = trees[found.sentence]
            if unknown_thing(tree, found.phrase.tokens_of(tree.parse, tree.source.origin)):
                found_cost = 2.0
        early = 1.5 * _early(found.sentence)
        yield Proposal(found.phrase, "article", early + value_of(found.stems, len(found.text), found_cost, weights))
