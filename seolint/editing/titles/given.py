"""Search titles made of the given title's own words: itself, its shorter forms, its parts."""

from __future__ import annotations

from collections.abc import Iterator

from seolint.editing.attribution import Names
from seolint.editing.candidates.collected import clause_candidates, content_stems, uncapitalised
from seolint.editing.salience import Salience
from seolint.editing.shortening.forms import HeadlineForm, headline_forms
from seolint.editing.shortening.joint_marks import body
from seolint.editing.shortening.theme import theme_of
from seolint.editing.shortening.wholeness import torn
from seolint.editing.shortening.words import finite, word_at
from seolint.editing.syntax.bounds import keeps_bounds, keeps_denial
from seolint.editing.syntax.completeness import unknown_thing
from seolint.editing.syntax.phrases import Phrase
from seolint.editing.syntax.trees import Text, Tree
from seolint.editing.syntax.valency_words import INSTITUTIONS
from seolint.editing.titles import hedged_purpose
from seolint.editing.titles.cuts import HeadlineCut, headline_cuts
from seolint.editing.titles.labels import TitleLabel, title_labels
from seolint.editing.titles.parts import opens_done, title_parts
from seolint.editing.titles.places import place_of, placed_first
from seolint.editing.titles.proposals import MAX_CHARACTERS, Proposal, fits, value_of
from seolint.editing.titles.quotes import quoted_titles
from seolint.editing.titles.rubrics import without_rubric

__all__ = ["from_title", "tidy_title"]

_SHARE = 5
"""Among forms of the given title, what a form still says weighs more than elsewhere."""
_WHICH = 0.6
"""Cost of a definite noun that lost what tells which one it is."""
_WHERE = 0.8
"""What a title gains that says where, as the given one does first."""
_UNSAID = 2.5
"""Cost of a quotation that does not say whose it is."""


def from_title(title: Text, weights: Salience, names: Names, verbatim: bool) -> Iterator[Proposal]:
    """Proposals made of the given title, in no order; each denies and bounds what the title does."""
    for proposal in _proposed(title, weights, names, verbatim):
        if keeps_denial(title.text, proposal.text) and keeps_bounds(title.text, proposal.text):
            yield proposal


def _proposed(title: Text, weights: Salience, names: Names, verbatim: bool) -> Iterator[Proposal]:
    plain = tidy_title(title)
    if plain is not None and fits(plain.text):
        yield Proposal(plain, "given", 10.0)
        for tree in title.trees if len(title.trees) == 1 else ():
            yield from (_worth(tree, form, 2.0, weights) for form in _forms(tree, verbatim))
        return
    bare = without_rubric(title)
    if bare is not None and fits(bare.text):
        yield Proposal(bare.capitalised(), "compressed", 9.0)
    for tree in title.trees:
        yield from _of_tree(tree, weights, names, verbatim)


def _of_tree(tree: Tree, weights: Salience, names: Names, verbatim: bool) -> Iterator[Proposal]:
    """What one sentence of a title that is too long gives."""
    for cut in headline_cuts(tree, MAX_CHARACTERS, verbatim=verbatim):
        yield _worth(tree, cut, 4.4, weights)
    for form in _forms(tree, verbatim):
        yield _worth(tree, form, 4.2, weights)
    for part in title_parts(tree, MAX_CHARACTERS):
        yield _worth(tree, part, 4.4, weights)
    for label in title_labels(tree, MAX_CHARACTERS):
        yield _worth(tree, label, 1.5, weights)
    for found in clause_candidates(tree, 0, names, verbatim=verbatim, limit=MAX_CHARACTERS, most=6):
        tokens = found.phrase.tokens_of(tree.parse, tree.source.origin)
        if torn(tree, tokens) is None:
            yield Proposal(found.phrase, "compressed", 4 + value_of(found.stems, len(found.text), found.cost, weights))
    if verbatim:
        return
    for phrase, stems, cost in hedged_purpose.clauses(tree):
        value = 5.2 + value_of(stems, len(phrase.text), cost, weights, _SHARE)
        yield Proposal(phrase.capitalised(), "compressed", value)
    yield from _before_colon(tree, names, weights)
    for form in placed_first(tree, MAX_CHARACTERS):
        yield _worth(tree, form, 4.2, weights)
    for quoted in quoted_titles(tree, names, MAX_CHARACTERS):
        value = 4.2 + value_of(quoted.stems, len(quoted.phrase.text), 0.3, weights, _SHARE)
        yield Proposal(quoted.phrase, "compressed", value)


def _forms(tree: Tree, verbatim: bool) -> Iterator[HeadlineForm]:
    """The shorter forms; a quotation alone, with nobody who says it, comes late."""
    for form in headline_forms(tree, MAX_CHARACTERS, verbatim=verbatim):
        if tree.first not in form.tokens and _somebody(tree, form.tokens):
            # «Le verrier dispose de six mois»: who was told in what is gone.
            continue
        if _only_befallen(tree, form.tokens):
            continue
        alone = all(tree.quoted(t) for t in form.tokens)
        yield HeadlineForm(form.phrase, form.tokens, form.cost + _UNSAID) if alone else form


def _only_befallen(tree: Tree, tokens: frozenset[int]) -> bool:
    """«Disparue depuis quatre jours[, une randonneuse retrouvée vivante]»: what befell somebody, and nobody."""
    comma = next((t for t in tree.tokens if tree.parse.text[t] == ","), None)
    return comma is not None and max(tokens) < comma and tree.first in tokens and opens_done(tree, tree.first)


def _somebody(tree: Tree, tokens: frozenset[int]) -> bool:
    """«Le verrier dispose de …»: one known thing, right before its verb, that nothing names."""
    order = sorted(tokens)
    noun = order[1] if len(order) > 2 else order[0]
    bare = tree.word(order[0]) in ("le", "la", "l'") and tree.parse.pos[noun] == "NOUN" and finite(tree, order[2])
    return bare and tree.parse.lemma[noun].lower() not in INSTITUTIONS and unknown_thing(tree, tokens)


def _worth(tree: Tree, form: HeadlineCut | HeadlineForm | TitleLabel, base: float, weights: Salience) -> Proposal:
    """A form with its rank's measure: what it still says, less what it lost."""
    stems = content_stems(tree, form.tokens)
    cost = form.cost + (_WHICH if _which_one(tree, form.tokens) else 0.0)
    cost -= _WHERE if form.tokens & place_of(tree) else 0.0
    value = base + value_of(stems, len(form.phrase.text), cost, weights, _SHARE)
    return Proposal(form.phrase, "compressed", value)


def _which_one(tree: Tree, tokens: frozenset[int]) -> bool:
    """«renonce à la taxe [sur les résidences secondaires]»: a known thing at the end that lost what tells which."""
    last = max(tokens)
    if tree.parse.pos[last] != "NOUN" or tree.word(last - 1) not in ("la", "le", "les", "l'") or last - 1 not in tokens:
        return False
    return word_at(tree, last + 1) in ("de", "d'", "du", "des", "sur", "contre", "pour") and last + 1 not in tokens


def _before_colon(tree: Tree, names: Names, weights: Salience) -> Iterator[Proposal]:
    """Whom the subject belongs to, before a colon; behind it the shortest forms of the rest."""
    found = theme_of(tree, body(tree), names.last_names)
    theme = tree.render(found[0]) if found else None
    if found is None or theme is None:
        return
    room = MAX_CHARACTERS + sum(len(tree.parse.text[t]) + 1 for t in found[1])
    for form in headline_forms(tree, room, verbatim=True):
        kept = form.tokens - frozenset(found[1])
        rest = tree.render(kept)
        if rest is None or ":" in rest.text or len(kept) == len(form.tokens):
            continue
        phrase = theme.capitalised() + Phrase(("\u00a0: ",)) + uncapitalised(tree, min(kept), rest)
        value = 4 + value_of(content_stems(tree, form.tokens), len(phrase.text), form.cost + 0.3, weights, _SHARE)
        yield Proposal(phrase, "compressed", value)


def tidy_title(title: Text) -> Phrase | None:
    """The given title without a final period."""
    tokens = list(range(len(title.parse)))
    while tokens and title.parse.text[tokens[-1]] in (".", ",", ";", ":"):
        tokens.pop()
    if not tokens or not title.trees:
        return None
    return title.trees[0].render(tokens)
