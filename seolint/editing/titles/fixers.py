"""The search title, its alternatives, and the headline.

The given title comes first, then the lead, then the article's best sentences:
each compressed to what a result page shows, none claiming more than its source.
"""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import replace
from itertools import pairwise

from seolint.article import Article
from seolint.editing.analysed import Analysed
from seolint.editing.attribution import Names
from seolint.editing.guards import faulty_text
from seolint.editing.news import News, news_of
from seolint.editing.salience import Salience, salience
from seolint.editing.shortening.compression import compressions
from seolint.editing.shortening.forms import headline_forms
from seolint.editing.shortening.joint_marks import within_relative
from seolint.editing.shortening.words import finite
from seolint.editing.syntax.phrases import Phrase
from seolint.editing.syntax.trees import Text, Tree
from seolint.editing.titles.given import from_title, tidy_title
from seolint.editing.titles.proposals import (
    GIVEN,
    MAX_CHARACTERS,
    MAX_PIXELS,
    Proposal,
    diverse,
    fits,
    keeps_to,
    says_little,
    title_stems,
    weak,
)
from seolint.editing.titles.sentences import (
    NEWS,
    SentenceForm,
    from_quotations,
    from_sentences,
    last_resort,
    sentence_forms,
)
from seolint.editing.titles.stretches import NAMED, as_they_stand
from seolint.editing.titles.themes import themed
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
_WORD = 0.06
"""What each word that a headline keeps is worth: it has room."""

_FEW, _PICKED = 4, 0.5
"""Fewer tokens than this are a word picked out and no clause, and what that costs."""

_DETAIL = 0.02
"""Share of the news that a detail tells at least, beside a given title."""

_OPENS_FAR = re.compile(r"(?i)(?:les? autres?|aucune?|au total|une? autre|celui|celle|moins d|plus d)\b")
"""Openings that count or point back to what was told before."""

_OTHER = 5.0
"""What ranks a proposal of other words behind those that speak of the title."""

_FRAGMENT = 5
"""Tokens at which a shortened headline begins at latest."""


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
        found += from_title(title, weights, names, verbatim)
    news = news_of(texts, title, keyphrase)
    forms = sentence_forms(texts, names, verbatim=verbatim)
    found += from_sentences(forms, weights, news)
    if not verbatim:
        found += from_quotations(texts, weights, news, names)
        found += themed(texts, title, keyphrase, forms, weights, news, names)
    about = title_stems(title)
    if verbatim:
        found = as_they_stand(found, texts, weights, names, about if title is not None else None)
    found = [p for p in found if fits(p.text) and not weak(p) and not says_little(p)]
    said = min(1 if any(p.reason in GIVEN for p in found) else 2, len(about))
    found = _for_the_title(found, about, said) if title is not None else found
    found += (p for p in _details(forms, weights, news, about) if not verbatim or p.phrase.contiguous)
    if not found and title is None:
        found = [p for p in last_resort(texts, weights, names, verbatim) if fits(p.text)]
        found = as_they_stand(found, texts, weights, names, None) if verbatim else found
        found = [p for p in found if not says_little(p)] or found
    found.sort(key=lambda p: (-p.score, p.text))
    return diverse(found, limit)


def _details(forms: Sequence[SentenceForm], weights: Salience, news: News, about: frozenset[str]) -> Iterator[Proposal]:
    """What the article tells besides, behind all that tells its news: another angle, for an editor to choose."""
    for proposal in from_sentences(forms, weights, news, least=_DETAIL if about else 0.0):
        sound = fits(proposal.text) and not weak(proposal) and not says_little(proposal)
        angle = proposal.reason == "article" and sound and _OPENS_FAR.match(proposal.text) is None
        if angle and (not about or keeps_to(proposal, about, 1)):
            yield replace(proposal, score=proposal.score - _OTHER)


def _for_the_title(found: Sequence[Proposal], about: frozenset[str], said: int) -> list[Proposal]:
    """What speaks of the given title; behind it, for an editor to choose, what the lead says in other words."""
    kept = [p for p in found if keeps_to(p, about, said)]
    lead = [
        replace(p, reason="article", score=p.score - _OTHER)
        for p in found
        if p.reason == "lead" and p not in kept and p.told >= NEWS
    ]
    return [*kept, *lead] or [p for p in found if keeps_to(p, about, 1)]


def choose_headline(
    texts: Sequence[Text], title: Text | None, keyphrase: str, names: Names, *, verbatim: bool = False
) -> Phrase | None:
    """The headline: the given title, tidied; too long a one without its closing clauses; else the best title."""
    if title is not None:
        plain = tidy_title(title)
        if plain is None or len(plain.text) <= HEADLINE_LIMIT:
            return plain
        *rubric, tree = title.trees
        if len(rubric) < 2 and all(r.end - r.first <= _FRAGMENT for r in rubric):
            # «EN DIRECT. Tempête : …»: the rubric goes first.
            return _shortened(tree) or plain
        return plain
    best = propose_titles(texts, None, keyphrase, names, verbatim=verbatim, limit=1)
    return best[0].phrase if best else None


def _shortened(tree: Tree) -> Phrase | None:
    """The headline without its last clauses: the fewest words lost, no quotation broken."""
    quoted = frozenset(t for t in tree.tokens if tree.quoted(t))
    forms = [(f.tokens, f.cost) for f in headline_forms(tree, HEADLINE_LIMIT, verbatim=True)]
    for tokens, _ in (*sorted(forms, key=lambda f: _lost(tree, *f)), *compressions(tree, tree.root)):
        phrase = tree.render(tokens)
        if phrase is None or len(phrase.text) > HEADLINE_LIMIT or faulty_text(phrase.text) is not None:
            continue
        if len(phrase.text) < _HEADLINE_LEAST:
            continue
        verbs = [t for t in tree.tokens if finite(tree, t) and not within_relative(tree, t)]
        if verbs and verbs[0] not in tokens and any(v in tokens for v in verbs):
            # What comes first is the news.
            continue
        if len(quoted & tokens) in (0, len(quoted)) and min(tokens) < tree.first + _FRAGMENT:
            return phrase.capitalised()
    return None


def _lost(tree: Tree, tokens: frozenset[int], cost: float) -> tuple[float, int]:
    """What a headline lost, less what it still says; how it opens stays where it can."""
    order = sorted(tokens)
    # Closing clauses go before single words do.
    picked = sum(1 < b - a < _FEW for a, b in pairwise(order))
    return cost - _WORD * len(tokens) + (order[0] != tree.first) + picked * _PICKED, -len(tokens)


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
