"""The description: whole sentences of the article, in the width that a search result shows."""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass

from seolint.article import Article
from seolint.editing.analysed import Analysed
from seolint.editing.bounds import keeps_bounds
from seolint.editing.commitment import Commitment, is_clause, own_level
from seolint.editing.completeness import incomplete, unknown_thing
from seolint.editing.compression import compressions
from seolint.editing.guards import dangling, faulty_text, faulty_tokens
from seolint.editing.margins import dateline
from seolint.editing.phrases import Phrase, Slice, glue
from seolint.editing.salience import Salience, salience
from seolint.editing.title_cuts import headline_cuts
from seolint.editing.trees import Text, Tree, feature
from seolint.finding import Finding, Fix
from seolint.french.widths import DESCRIPTION_PX, pixels
from seolint.rule import ActiveRule

__all__ = ["MAX_CHARACTERS", "MAX_PIXELS", "MIN_CHARACTERS", "choose_description", "write_description"]

MIN_CHARACTERS = 120
MAX_CHARACTERS = 158
MAX_PIXELS = 920
"""In Arial 14 px, as results are drawn."""

_ENDS = (".", "…", "»", "!", "?")
_FORMS_EACH = 10
_OPENING = 4
"""Sentences at the start of which any two may stand together."""

_LINKS = re.compile(
    r"(?i)\b(?:alors(?! que| qu’| qu')|pourtant|cependant|toutefois|néanmoins|donc|ensuite|également|en effet|"
    r"par ailleurs|en revanche|d[’']ailleurs|ainsi(?! que))\b"
)
_PRONOUNS = frozenset(("il", "elle", "ils", "elles"))
_SENTENCES = 25
"""Sentences looked at from the start of the article."""


@dataclass(frozen=True, slots=True)
class _Form:
    """One way to write one sentence, and what it costs."""

    phrase: Phrase
    tree: Tree
    number: int
    cost: float
    leans: bool = False
    """Whether it speaks of «elle»: it can only follow its neighbour."""


def choose_description(
    texts: Sequence[Text], title: Text | None, keyphrase: str, *, always: bool = False
) -> list[Phrase]:
    """Descriptions that would do, best first: one whole sentence, a compressed one, or two together.

    Two sentences that stand apart are taken where neighbours do not fit. With
    ``always`` sentences with a pronoun whose antecedent is left behind serve
    where nothing else does.
    """
    weights = salience(texts, title, keyphrase)
    for strict in (True, False) if always else (True,):
        forms = _all_forms(texts, strict)
        alone = [(f,) for here in forms for f in here if not f.leans]
        neighbours = [*alone, *_couples(forms, 1), *_couples(forms[:_OPENING], _OPENING)]
        tiers = [neighbours, list(_couples(forms, _SENTENCES))]
        for tier in tiers:
            found = [rated for chosen in tier for rated in _rated(chosen, weights)]
            if found:
                found.sort(key=lambda f: (-f[0], f[1].text))
                return list({p.text: p for _, p in found}.values())
    return _cut_short(texts) if always else []


def _cut_short(texts: Sequence[Text]) -> list[Phrase]:
    """The longest opening of a paragraph that fits, ended by «…»: where a text must stand at any price."""
    for text in texts:
        for at in range(min(MAX_CHARACTERS - 1, len(text.text) - 1), MIN_CHARACTERS - 2, -1):
            cut = text.text[:at].rstrip(" ,;:(«–-")
            if not text.text[at].isspace() or dangling(cut) or len(cut) < MIN_CHARACTERS - 1:
                continue
            phrase = Phrase((Slice(text.origin, 0, len(cut), cut), "…"))
            if pixels(phrase.text, DESCRIPTION_PX) <= MAX_PIXELS:
                return [phrase]
    return []


def _all_forms(texts: Sequence[Text], strict: bool) -> list[list[_Form]]:
    trees = [tree for text in texts for tree in text.trees][:_SENTENCES]
    return [list(_forms(tree, number, strict)) for number, tree in enumerate(trees)]


def _couples(forms: Sequence[Sequence[_Form]], reach: int) -> Iterator[tuple[_Form, ...]]:
    """Two forms of different sentences, in order, at most ``reach`` sentences apart."""
    for i, here in enumerate(forms):
        for distance, there in enumerate(forms[i + 1 : i + 1 + reach], 1):
            for first in here:
                if not first.leans:
                    yield from ((first, second) for second in there if distance == 1 or not second.leans)


def _rated(forms: Sequence[_Form], weights: Salience) -> Iterator[tuple[float, Phrase]]:
    size = sum(len(f.phrase.text) for f in forms) + len(forms) - 1
    if not MIN_CHARACTERS <= size <= MAX_CHARACTERS:
        return
    phrase = forms[0].phrase
    for form in forms[1:]:
        phrase = glue(phrase, form.phrase)
    if len(phrase.text) > MAX_CHARACTERS or pixels(phrase.text, DESCRIPTION_PX) > MAX_PIXELS:
        return
    value = sum(weights.tree(f.tree) - 3 * f.cost for f in forms) / (1 if len(forms) == 1 else 1.5)
    focus = all(any(s in phrase.text.lower() for s in (f, f[:4])) for f in weights.focus) if weights.focus else False
    opens = 0.9 if forms[0].number == 0 else 0.4 if forms[0].number < 3 else 0.0
    far = 0.15 * (forms[-1].number - forms[0].number)
    vague = 0.8 * sum(f.number > 0 and not f.leans and unknown_thing(f.tree, frozenset(f.tree.tokens)) for f in forms)
    linked = 0.5 if _LINKS.search(phrase.text) else 0.0
    lost = opens - far - vague - linked - 0.08 * forms[0].number - 0.6 * (len(forms) - 1)
    yield value / 10 + (1.0 if focus else 0.0) + lost, phrase


def _forms(tree: Tree, number: int, strict: bool) -> Iterator[_Form]:
    """The sentence whole, then without what may go."""
    whole = frozenset(tree.tokens) - dateline(tree)
    if whole and tree.parse.text[min(whole)] in ("-", "–", "—"):
        whole -= {min(whole)}
    last = tree.parse.text[tree.end - 1]
    if strict and (last not in (".", "…", "»") or tree.parse.text[tree.end - 2] in ("?", "!")):
        return
    if last not in _ENDS or tree.end - tree.first < 5:
        return
    if strict and is_clause(tree, tree.root) and own_level(tree, tree.root) == Commitment.UNCLAIMED:
        return
    phrase = tree.render(whole)
    leans = strict and _of_its_neighbour(tree, whole)
    sound = _sound(tree, whole) or not strict or leans
    if sound and phrase is not None and len(phrase.text) <= MAX_CHARACTERS and _no_fault(phrase):
        yield _Form(phrase.capitalised(), tree, number, 0.0, leans)
    if last != "." or any(tree.quoted(t) for t in tree.tokens):
        return
    seen: set[str] = set()
    for tokens, cost in (*_shorter(tree, number, strict), *_before_colon(tree, whole)):
        short = tree.render(tokens | {tree.end - 1})
        if short is None or short.text in seen or not _no_fault(short) or len(short.text) > MAX_CHARACTERS:
            continue
        if not keeps_bounds(tree.text, short.text):
            continue
        leans = strict and _of_its_neighbour(tree, tokens)
        if strict and not leans and not _sound(tree, tokens):
            continue
        yield _Form(short.capitalised(), tree, number, 0.3 + cost, leans)
        seen.add(short.text)
        if len(seen) >= _FORMS_EACH:
            return


def _shorter(tree: Tree, number: int, strict: bool) -> Iterator[tuple[frozenset[int], float]]:
    """The sentence without what may go, along its parts and along its tree."""
    if strict and number < _OPENING:
        for cut in headline_cuts(tree, MAX_CHARACTERS - 1, most=12):
            if not cut.manner:
                yield cut.tokens, cut.cost
    yield from compressions(tree, tree.root)


def _before_colon(tree: Tree, whole: frozenset[int]) -> Iterator[tuple[frozenset[int], float]]:
    """What stands before «:», where it is a statement and announces no quotation."""
    words = tree.parse.text
    colon = next((t for t in sorted(whole) if words[t] == ":"), None)
    if (
        colon is None
        or sum(words[t] == ":" for t in whole) > 1
        or words[min(colon + 1, tree.end - 1)] in ("«", "“", '"')
    ):
        return
    before = frozenset(t for t in whole if t < colon)
    if len(before) > 5 and any(feature(tree.parse.morph[t], "VerbForm") == "Fin" for t in before):
        yield before, 0.2


def _of_its_neighbour(tree: Tree, tokens: frozenset[int]) -> bool:
    """Whether the only thing that the words lack is who «elle», their subject, is."""
    subjects = [t for t in tokens if tree.word(t) in _PRONOUNS and tree.is_(t, "nsubj")]
    if len(subjects) != 1 or subjects[0] > min(tokens) + 4:
        return False
    rest = tokens - {subjects[0]}
    return faulty_tokens(tree, rest) in (None, "possessive without antecedent") and incomplete(tree, tokens) is None


def _no_fault(phrase: Phrase) -> bool:
    return faulty_text(phrase.text.rstrip(".… ")) is None


def _sound(tree: Tree, tokens: frozenset[int]) -> bool:
    return faulty_tokens(tree, tokens) is None and incomplete(tree, tokens) is None


def write_description(article: Article, rule: ActiveRule, findings: Sequence[Finding]) -> Iterable[Fix]:
    """Write the front matter's description from the article's own sentences."""
    if not findings:
        return
    seen = Analysed(article)
    found = choose_description(list(seen.texts.values()), seen.given_title, seen.keyphrase)
    if not found:
        return
    key = article.keys["description"][0]
    edits, *variants = (
        article.document.writer.set_metadata(article.document, {key: phrase.parts(seen.views)}) or ()
        for phrase in found[:4]
    )
    if edits:
        others = tuple(p.text for p in found[1:4])
        yield rule.fix(findings[0], *edits, alternatives=others, variants=tuple(variants))
