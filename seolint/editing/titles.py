"""The search title, its alternatives, and the headline.

The given title comes first, then the lead, then the article's best sentences:
each compressed to what a result page shows, none claiming more than its source.
"""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass

from seolint.article import Article
from seolint.editing import hedged_purpose
from seolint.editing.analysed import Analysed
from seolint.editing.attribution import Names
from seolint.editing.bounds import keeps_bounds, keeps_denial
from seolint.editing.candidates import candidates, clause_candidates, content_stems
from seolint.editing.commitment import Commitment, is_clause, own_level
from seolint.editing.completeness import unknown_thing
from seolint.editing.compression import compressions
from seolint.editing.guards import faulty_text
from seolint.editing.phrases import Phrase
from seolint.editing.quality import WEAK_CLAUSE
from seolint.editing.rubrics import without_rubric
from seolint.editing.salience import Salience, salience
from seolint.editing.title_cuts import headline_cuts
from seolint.editing.trees import Text, Tree, feature
from seolint.finding import Finding, Fix
from seolint.french.stems import stem
from seolint.french.widths import TITLE_PX, pixels
from seolint.rule import ActiveRule
from seolint.text import Edit

__all__ = ["MAX_CHARACTERS", "MAX_PIXELS", "Proposal", "choose_headline", "propose_titles", "write_headline",
           "write_search_title"]  # fmt: skip

MIN_CHARACTERS = 25
MAX_CHARACTERS = 60
MAX_PIXELS = 600
"""In Arial 20 px, as results are drawn."""

HEADLINE_LIMIT = 110
"""A headline is as given up to here; above, whole clauses are left out."""

_QUANTITY = re.compile(r"(?i)(?:milli(?:on|ard|er)s?|euros?|dollars?|pour|cent|%|\d+)")
_WORD = re.compile(r"[^\W_]+")
_PROPOSALS = 5
_SHARE = 5
"""Among forms of the given title, what a form still says weighs more than elsewhere."""
_SENTENCES = 30
_FRAGMENT = 5
_PARTS = 10
"""Sentences that are also cut along their parts."""

_SCENE = 1.0
"""Malus of a clause in the imperfect."""

_GIVEN = ("given", "compressed")
_FEW = 3
"""Proposals below which variants of one clause are offered too."""

_NOT_AFTER_THEME = frozenset(("cut", "locution", "apposition", "relative", "conjunct"))


@dataclass(frozen=True, slots=True)
class Proposal:
    """A search title: the phrase, where it was taken from (``given``, ``compressed``, ``lead``,
    ``article``, ``theme``), and its rank's measure."""

    phrase: Phrase
    reason: str
    score: float

    @property
    def text(self) -> str:
        """The title as it reads."""
        return self.phrase.text


def fits(text: str) -> bool:
    """Whether the text has a search title's length and width."""
    return MIN_CHARACTERS <= len(text) <= MAX_CHARACTERS and pixels(text, TITLE_PX) <= MAX_PIXELS


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
    found += _themed(texts, keyphrase, weights, names, verbatim, nouns=title is None)
    about = _title_stems(title)
    found = [p for p in found if fits(p.text) and not WEAK_CLAUSE.match(p.text)]
    said = min(1 if any(p.reason in _GIVEN for p in found) else 2, len(about))
    found = [p for p in found if _keeps_to(p, about, said)]
    if not found:
        found = [p for p in _last_resort(texts, weights, names) if fits(p.text)]
    found.sort(key=lambda p: (-p.score, p.text))
    return _diverse(found, limit)


def _title_stems(title: Text | None) -> frozenset[str]:
    if title is None:
        return frozenset()
    return frozenset().union(*(content_stems(tree, frozenset(tree.tokens)) for tree in title.trees))


def _keeps_to(proposal: Proposal, about: frozenset[str], said: int) -> bool:
    """Whether a proposal speaks of what the given title is about: at least ``said`` words of it.

    The lead needs one, since it speaks of the same thing in other words.
    """
    if proposal.reason in _GIVEN:
        return True
    stems = frozenset(stem(w) for w in _WORD.findall(proposal.text))
    return len(stems & about) >= min(said, 1 if proposal.reason == "lead" else said)


def _diverse(found: Sequence[Proposal], limit: int) -> list[Proposal]:
    """The best first, then those that say something else; a few that say it otherwise where these are rare."""
    out: list[Proposal] = []
    words: list[frozenset[str]] = []
    for alike, most in ((0.55, limit), (0.8, min(limit, _FEW))):
        for proposal in found:
            own = frozenset(stem(w) for w in _WORD.findall(proposal.text) if len(w) > 3)
            if len(out) >= most or any(len(own & w) > alike * min(len(own), len(w)) for w in words):
                continue
            out.append(proposal)
            words.append(own)
    return out


def _value(stems: frozenset[str], size: int, cost: float, weights: Salience, share: float = 8) -> float:
    focus = len(weights.focus & stems) / len(weights.focus) if weights.focus else 0.0
    length = 0.6 if 40 <= size <= MAX_CHARACTERS else 0.3 if size >= 32 else 0.0
    return weights.of(stems) / share + focus + length - cost


def _from_title(title: Text, weights: Salience, names: Names, verbatim: bool) -> Iterator[Proposal]:
    plain = tidy_title(title)
    if plain is not None and fits(plain.text):
        yield Proposal(plain, "given", 10.0)
        return
    bare = without_rubric(title)
    if bare is not None and fits(bare.text):
        yield Proposal(bare.capitalised(), "compressed", 9.0)
    for tree in title.trees:
        for phrase, stems, cost in hedged_purpose.clauses(tree) if not verbatim else ():
            value = 5.2 + _value(stems, len(phrase.text), cost, weights, _SHARE)
            yield Proposal(phrase.capitalised(), "compressed", value)
        for cut in headline_cuts(tree, MAX_CHARACTERS, verbatim=verbatim):
            stems = content_stems(tree, cut.tokens)
            value = 4.4 + _value(stems, len(cut.phrase.text), cut.cost, weights, _SHARE)
            yield Proposal(cut.phrase, "compressed", value)
        for found in clause_candidates(tree, 0, names, verbatim=verbatim, limit=MAX_CHARACTERS, most=6):
            yield Proposal(found.phrase, "compressed", 4 + _value(found.stems, len(found.text), found.cost, weights))


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
                if not _claimed(tree) or cut.manner == "reported" or unknown_thing(tree, cut.tokens):
                    continue
                if not keeps_bounds(tree.text, cut.phrase.text):
                    continue
                early = _early(number) - _narrated(tree, cut.tokens)
                value = early + _value(content_stems(tree, cut.tokens), len(cut.phrase.text), cut.cost, weights)
                yield Proposal(cut.phrase, "lead" if number < 3 else "article", value)
            for found in clause_candidates(tree, number, names, verbatim=verbatim, limit=MAX_CHARACTERS, most=4):
                tokens = found.phrase.tokens_of(tree.parse, text.origin)
                if unknown_thing(tree, tokens):
                    continue
                early = _early(number) - _narrated(tree, tokens)
                value = early + _value(found.stems, len(found.text), found.cost, weights)
                yield Proposal(found.phrase, "lead" if number < 3 else "article", value)
            number += 1


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


def _themed(
    texts: Sequence[Text], keyphrase: str, weights: Salience, names: Names, verbatim: bool, *, nouns: bool
) -> Iterator[Proposal]:
    """«Thème : …»: the keyphrase where it is no person, before a clause or noun phrase that does not repeat it."""
    theme = _theme(texts, keyphrase, names)
    if theme is None:
        return
    told = _sentences_with(texts, weights)
    room = MAX_CHARACTERS - len(theme.text) - 3
    for found in candidates(list(texts)[:12], names, verbatim=verbatim, limit=room, sentences=12):
        if (
            found.kind not in (("noun", "clause") if nouns else ("clause",))
            or found.stems & weights.focus
            or found.plain is None
        ):
            continue
        if found.sentence not in told:
            continue
        if not found.stems or (found.kind == "noun" and (len(found.stems) < 3 or found.shape & _NOT_AFTER_THEME)):
            continue
        phrase = theme.capitalised() + Phrase(("\u00a0: ",)) + found.plain
        early = 0.3 / (1 + found.sentence)
        cost = 0.5 + found.cost if found.kind == "clause" else 1.5
        yield Proposal(phrase, "theme", early + _value(found.stems | weights.focus, len(phrase.text), cost, weights))


def _sentences_with(texts: Sequence[Text], weights: Salience) -> frozenset[int]:
    """Numbers of the sentences that speak of the keyphrase: only what they say belongs behind it."""
    trees = [tree for text in texts for tree in text.trees]
    return frozenset(n for n, tree in enumerate(trees) if weights.focus & content_stems(tree, frozenset(tree.tokens)))


def _theme(texts: Sequence[Text], keyphrase: str, names: Names) -> Phrase | None:
    """The keyphrase as it first stands in the article, if it is a subject of several words or a place.

    ``None`` for a person (a colon behind a name makes a quotation), and for a
    single common word.
    """
    words = keyphrase.split()
    if any(_QUANTITY.match(w) for w in words):
        return None
    if not words or words[-1] in names.full or len(keyphrase) > 30:
        return None
    if not _is_place(texts, keyphrase) and (len(words) < 2 or keyphrase[:1].isupper()):
        return None
    for text in texts:
        for tree in text.trees:
            for start in tree.tokens:
                end = start
                while end < tree.end and len(tree.source.text[tree.parse.start[start] : tree.parse.end[end]]) < len(
                    keyphrase
                ):
                    end += 1
                if end < tree.end:
                    stretch = tree.source.text[tree.parse.start[start] : tree.parse.end[end]]
                    if stretch.lower().replace("’", "'") == keyphrase.lower().replace("’", "'"):
                        return tree.render(range(start, end + 1))
    return None


def _is_place(texts: Sequence[Text], keyphrase: str) -> bool:
    """Whether the article goes there: «en Corée du Nord», «au Mali», «vers la Russie»."""
    if not keyphrase[:1].isupper():
        return False
    place = re.compile(rf"\b(?:en|au|aux|vers (?:la|le|les)) {re.escape(keyphrase)}\b")
    return any(place.search(text.text) for text in texts)


def _last_resort(texts: Sequence[Text], weights: Salience, names: Names) -> Iterator[Proposal]:
    """Noun phrases of the whole article: for texts that hold no clause that can stand alone."""
    trees = [tree for text in texts for tree in text.trees]
    for found in candidates(list(texts), names, limit=MAX_CHARACTERS):
        if found.shape & _NOT_AFTER_THEME:
            continue
        found_cost = {"infinitive": 1.5, "clause": -1.0}.get(found.kind, 0.5)
        if found.kind == "clause":
            tree = trees[found.sentence]
            if unknown_thing(tree, found.phrase.tokens_of(tree.parse, tree.source.origin)):
                found_cost = 2.0
        yield Proposal(found.phrase, "article", _value(found.stems, len(found.text), found_cost, weights))


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
    for tokens, _ in compressions(tree, tree.root):
        phrase = tree.render(tokens)
        if phrase is not None and len(phrase.text) <= HEADLINE_LIMIT and faulty_text(phrase.text) is None:
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
        (seen.prose, given.text if given else None, seen.keyphrase, verbatim),
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
    best = next((p for p in found if p.reason in (*_GIVEN, "lead")), None)
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
    return Text(HEADLINE, headline.text, seen.article.parse_text(headline.text))
