"""The search title, its alternatives, and the headline.

The given title comes first, then the lead, then the article's best sentences:
each compressed to what a result page shows, none claiming more than its source.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Sequence

from seolint.article import Article
from seolint.editing import hedged_purpose
from seolint.editing.analysed import Analysed
from seolint.editing.attribution import Names
from seolint.editing.bounds import keeps_bounds, keeps_denial
from seolint.editing.candidates import candidates, clause_candidates, content_stems, uncapitalised
from seolint.editing.commitment import Commitment, is_clause, own_level
from seolint.editing.completeness import orphaned, unknown_thing
from seolint.editing.compression import compressions
from seolint.editing.guards import faulty_text
from seolint.editing.headline_forms import headline_forms
from seolint.editing.headline_theme import theme_of
from seolint.editing.headline_words import finite
from seolint.editing.joint_marks import body
from seolint.editing.phrases import Phrase
from seolint.editing.proposals import (
    GIVEN,
    MAX_CHARACTERS,
    MAX_PIXELS,
    Proposal,
    diverse,
    fits,
    keeps_to,
    says_little,
    title_stems,
    value_of,
    weak,
)
from seolint.editing.rubrics import without_rubric
from seolint.editing.salience import Salience, salience
from seolint.editing.title_cuts import headline_cuts
from seolint.editing.title_labels import title_labels
from seolint.editing.title_themes import NOT_AFTER_THEME, themed
from seolint.editing.trees import Text, Tree, feature
from seolint.finding import Finding, Fix
from seolint.rule import ActiveRule
from seolint.text import Edit

__all__ = ["MAX_CHARACTERS", "MAX_PIXELS", "Proposal", "choose_headline", "fits", "propose_titles", "write_headline",
           "write_search_title"]  # fmt: skip

HEADLINE_LIMIT = 110
"""A headline is as given up to here; above, whole clauses are left out."""

_HEADLINE_LEAST = 60
"""A headline has room: what is shorter lost more than its closing clauses."""

_PROPOSALS = 5
_SHARE = 5
"""Among forms of the given title, what a form still says weighs more than elsewhere."""
_SENTENCES = 30
_FRAGMENT = 5
_PARTS = 10
"""Sentences that are also cut along their parts."""

_LEAD = 3
"""Sentences of the lead."""

_NEVER_ALONE = NOT_AFTER_THEME - {"relative", "conjunct"}
"""Shapes that a stretch which stands as it is may not have either."""

NAMED = "named"
"""Reason of a proposal that is a stretch of the article which names what the given title is about."""

_NAMED, _NAMED_BY_TITLE = 4, 3
"""Words of meaning of a noun phrase that stands for a title as it is, and how many of them the given title says too."""

_SCENE = 1.0
"""Malus of a clause in the imperfect."""


def propose_titles(
    texts: Sequence[Text],
    title: Text | None,
    keyphrase: str,
    names: Names,
    *,
    verbatim: bool = False,
    limit: int = 5,
) -> list[Proposal]:
    """Search titles, best first, no two alike."""
    weights = salience(texts, title, keyphrase)
    found: list[Proposal] = []
    if title is not None:
        kept = (p for p in _from_title(title, weights, names, verbatim) if keeps_denial(title.text, p.text))
        found += [p for p in kept if keeps_bounds(title.text, p.text)]
    found += _from_sentences(texts, weights, names, verbatim)
    found += themed(texts, keyphrase, weights, names, verbatim, nouns=title is None)
    about = title_stems(title)
    if verbatim:
        found = [p for p in found if p.phrase.contiguous]
        if title is not None and not any(p.reason in (*GIVEN, "lead") and fits(p.text) for p in found):
            found += _as_it_stands(texts, weights, names, about)
    found = [p for p in found if fits(p.text) and not weak(p) and not says_little(p)]
    said = min(1 if any(p.reason in GIVEN for p in found) else 2, len(about))
    found = [p for p in found if keeps_to(p, about, said)]
    if not found and title is None:
        found = [p for p in _last_resort(texts, weights, names, verbatim) if fits(p.text)]
        found = [p for p in found if p.phrase.contiguous] if verbatim else found
        found = [p for p in found if not says_little(p)] or found
    found.sort(key=lambda p: (-p.score, p.text))
    return diverse(found, limit)


def _from_title(title: Text, weights: Salience, names: Names, verbatim: bool) -> Iterator[Proposal]:
    plain = tidy_title(title)
    if plain is not None and fits(plain.text):
        yield Proposal(plain, "given", 10.0)
        for tree in title.trees if len(title.trees) == 1 else ():
            for form in headline_forms(tree, MAX_CHARACTERS, verbatim=verbatim):
                value = value_of(content_stems(tree, form.tokens), len(form.phrase.text), form.cost, weights, _SHARE)
                yield Proposal(form.phrase, "compressed", 2.0 + value)
        return
    bare = without_rubric(title)
    if bare is not None and fits(bare.text):
        yield Proposal(bare.capitalised(), "compressed", 9.0)
    for tree in title.trees:
        for phrase, stems, cost in hedged_purpose.clauses(tree) if not verbatim else ():
            value = 5.2 + value_of(stems, len(phrase.text), cost, weights, _SHARE)
            yield Proposal(phrase.capitalised(), "compressed", value)
        for cut in headline_cuts(tree, MAX_CHARACTERS, verbatim=verbatim):
            stems = content_stems(tree, cut.tokens)
            value = 4.4 + value_of(stems, len(cut.phrase.text), cut.cost, weights, _SHARE)
            yield Proposal(cut.phrase, "compressed", value)
        for form in headline_forms(tree, MAX_CHARACTERS, verbatim=verbatim):
            stems = content_stems(tree, form.tokens)
            value = 4.2 + value_of(stems, len(form.phrase.text), form.cost, weights, _SHARE)
            yield Proposal(form.phrase, "compressed", value)
        if not verbatim:
            yield from _before_colon(tree, names, weights)
        for label in title_labels(tree, MAX_CHARACTERS):
            stems = content_stems(tree, label.tokens)
            value = 1.5 + value_of(stems, len(label.phrase.text), label.cost, weights, _SHARE)
            yield Proposal(label.phrase, "compressed", value)
        for found in clause_candidates(tree, 0, names, verbatim=verbatim, limit=MAX_CHARACTERS, most=6):
            yield Proposal(found.phrase, "compressed", 4 + value_of(found.stems, len(found.text), found.cost, weights))


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


def _from_sentences(texts: Sequence[Text], weights: Salience, names: Names, verbatim: bool) -> Iterator[Proposal]:
    number = 0
    for text in texts:
        for tree in text.trees:
            if number >= _SENTENCES:
                return
            if tree.end - tree.first < _FRAGMENT:
                # A dateline («4 juillet 2012.») is no first sentence.
                continue
            for cut in headline_cuts(tree, MAX_CHARACTERS, verbatim=verbatim) if number < _PARTS else ():
                if not _claimed(tree) or cut.manner == "reported" or _unfit(tree, cut.tokens):
                    continue
                if not keeps_bounds(tree.text, cut.phrase.text):
                    continue
                early = _early(number) - _narrated(tree, cut.tokens)
                value = early + value_of(content_stems(tree, cut.tokens), len(cut.phrase.text), cut.cost, weights)
                yield Proposal(cut.phrase, "lead" if number < 3 else "article", value)
            for form in headline_forms(tree, MAX_CHARACTERS, verbatim=verbatim) if number < _LEAD else ():
                if not _claimed(tree) or _unfit(tree, form.tokens):
                    continue
                early = _early(number) - _narrated(tree, form.tokens)
                value = early + value_of(content_stems(tree, form.tokens), len(form.phrase.text), form.cost, weights)
                yield Proposal(form.phrase, "lead", value)
            for found in clause_candidates(tree, number, names, verbatim=verbatim, limit=MAX_CHARACTERS, most=4):
                tokens = found.phrase.tokens_of(tree.parse, text.origin)
                moved = "attribution" in found.phrase.transforms
                if (unknown_thing(tree, tokens) or not _says(tree, tokens)) if moved else _unfit(tree, tokens):
                    continue
                early = _early(number) - _narrated(tree, tokens)
                value = early + value_of(found.stems, len(found.text), found.cost, weights)
                yield Proposal(found.phrase, "lead" if number < 3 else "article", value)
            number += 1


def _unfit(tree: Tree, tokens: frozenset[int]) -> bool:
    """Whether a form of a sentence has no verb, speaks of what nothing names, or kept what hung on what is gone."""
    return not _says(tree, tokens) or unknown_thing(tree, tokens) or orphaned(tree, tokens)


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


def _narrated(tree: Tree, tokens: frozenset[int]) -> float:
    """The malus of a clause that paints a scene («Brézac égalisait»): no news of its own."""
    return _SCENE if any(feature(tree.parse.morph[t], "Tense") == "Imp" for t in tokens) else 0.0


def _claimed(tree: Tree) -> bool:
    """Whether the sentence asserts; one whose tree has no verb on top was misread and is judged by its words."""
    return not is_clause(tree, tree.root) or own_level(tree, tree.root) not in (
        Commitment.UNCLAIMED,
        Commitment.QUOTED,
    )


def _last_resort(texts: Sequence[Text], weights: Salience, names: Names, verbatim: bool) -> Iterator[Proposal]:
    """Noun phrases of the whole article: for texts that hold no clause that can stand alone."""
    trees = [tree for text in texts for tree in text.trees]
    for found in candidates(list(texts), names, verbatim=verbatim, limit=MAX_CHARACTERS):
        if found.shape & NOT_AFTER_THEME:
            continue
        found_cost = {"infinitive": 1.5, "clause": -1.0}.get(found.kind, 0.5)
        if found.kind == "clause":
            tree = trees[found.sentence]
            if unknown_thing(tree, found.phrase.tokens_of(tree.parse, tree.source.origin)):
                found_cost = 2.0
        early = 1.5 * _early(found.sentence)
        yield Proposal(found.phrase, "article", early + value_of(found.stems, len(found.text), found_cost, weights))


def _as_it_stands(texts: Sequence[Text], weights: Salience, names: Names, about: frozenset[str]) -> Iterator[Proposal]:
    """Noun phrases of the article that name what the given title is about, where no word may be touched."""
    for found in candidates(list(texts), names, verbatim=True, limit=MAX_CHARACTERS):
        determined = found.shape & {"definite", "indefinite"} and not found.shape & _NEVER_ALONE
        if found.kind != "noun" or not determined:
            continue
        if len(found.stems) >= _NAMED and len(found.stems & about) >= _NAMED_BY_TITLE:
            yield Proposal(found.phrase, NAMED, value_of(found.stems, len(found.text), 0.5, weights))


def tidy_title(title: Text) -> Phrase | None:
    """The given title without a final period."""
    tokens = list(range(len(title.parse)))
    while tokens and title.parse.text[tokens[-1]] in (".", ",", ";", ":"):
        tokens.pop()
    if not tokens or not title.trees:
        return None
    return title.trees[0].render(tokens)


def choose_headline(
    texts: Sequence[Text], title: Text | None, keyphrase: str, names: Names, *, verbatim: bool = False
) -> Phrase | None:
    """The headline: the given title, tidied; too long a one without its closing clauses; else the best title."""
    if title is not None:
        plain = tidy_title(title)
        if plain is None or len(plain.text) <= HEADLINE_LIMIT:
            return plain
        if len(title.trees) == 1:
            return _shortened(title.trees[0]) or plain
        return plain
    best = propose_titles(texts, None, keyphrase, names, verbatim=verbatim, limit=1)
    return best[0].phrase if best else None


def _shortened(tree: Tree) -> Phrase | None:
    """The headline without its last clauses: the fewest words lost, no quotation broken."""
    quoted = frozenset(t for t in tree.tokens if tree.quoted(t))
    forms = [(f.tokens, f.cost) for f in headline_forms(tree, HEADLINE_LIMIT)]
    for tokens, _ in (*sorted(forms, key=lambda f: (f[1], -len(f[0]))), *compressions(tree, tree.root)):
        phrase = tree.render(tokens)
        if phrase is None or len(phrase.text) > HEADLINE_LIMIT or faulty_text(phrase.text) is not None:
            continue
        if len(phrase.text) < _HEADLINE_LEAST:
            continue
        if len(quoted & tokens) in (0, len(quoted)) and min(tokens) < tree.first + _FRAGMENT:
            return phrase.capitalised()
    return None


def write_headline(article: Article, rule: ActiveRule, findings: Sequence[Finding]) -> Iterable[Fix]:
    """Write the front matter's title: the given one, or the best that the article offers."""
    if not findings:
        return
    seen = Analysed(article)
    texts = list(seen.texts.values())
    phrase = choose_headline(texts, seen.given_title, seen.keyphrase, seen.names, verbatim=article.inputs.verbatim)
    if phrase is None:
        return
    edits = article.document.writer.set_metadata(article.document, {article.keys["title"][0]: phrase.parts(seen.views)})
    if edits:
        yield rule.fix(findings[0], *edits, transform=next(iter(phrase.transforms), None))


def search_title(seen: Analysed, limit: int = _PROPOSALS) -> list[Proposal]:
    """The ranked search titles of an article: from the title given beside it, else from its own headline."""
    given = seen.given_title or headline_text(seen)
    verbatim = seen.article.inputs.verbatim
    texts = list(seen.texts.values())
    return seen.article.facts.get(
        f"editing-titles-{limit}",
        (seen.said, given.text if given else None, seen.keyphrase, verbatim),
        lambda: propose_titles(texts, given, seen.keyphrase, seen.names, verbatim=verbatim, limit=limit),
    )


def write_search_title(article: Article, rule: ActiveRule, findings: Sequence[Finding]) -> Iterable[Fix]:
    """Write ``seo_title``: short enough for a result page, hedged as the source is."""
    if not findings:
        return
    seen = Analysed(article)
    found = search_title(seen)
    # Beside a given title only its own words, or a clause of the lead, may stand in its place:
    # a detail of the article would be shorter, and another subject. Better too long, and said.
    best = next((p for p in found if p.reason in (*GIVEN, "lead", NAMED)), None)
    if best is None:
        return
    views = dict(seen.views)
    if article.headline is not None:
        views[HEADLINE] = article.headline

    def written(proposal: Proposal) -> tuple[Edit, ...]:
        """The edits that write one proposal."""
        entry = {article.keys["seo_title"][0]: proposal.phrase.parts(views)}
        return article.document.writer.set_metadata(article.document, entry) or ()

    others = [p for p in found if p is not best]
    if edits := written(best):
        yield rule.fix(
            findings[0], *edits, transform=next(iter(best.phrase.transforms), None), reason=best.reason,
            alternatives=tuple(p.text for p in others), variants=tuple(written(p) for p in others),
        )  # fmt: skip


HEADLINE = -2
"""Origin of slices of the article's own headline."""


def headline_text(seen: Analysed) -> Text | None:
    """The article's own headline, analysed, where there is one."""
    headline = seen.article.headline
    if headline is None:
        return None
    parsed = seen.article.parse_text
    return seen.article.facts.of_text("headline", headline.text, lambda text: Text(HEADLINE, text, parsed(text)))
