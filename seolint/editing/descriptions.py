"""The description: whole sentences of the article, in the width that a search result shows."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass

from seolint.article import Article
from seolint.editing.analysed import Analysed
from seolint.editing.commitment import Commitment, own_level
from seolint.editing.compression import compressions, dateline
from seolint.editing.guards import dangling, faulty_text, faulty_tokens
from seolint.editing.phrases import Phrase, Slice, glue
from seolint.editing.salience import Salience, salience
from seolint.editing.trees import Text, Tree
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
_SENTENCES = 25
"""Sentences looked at from the start of the article."""


@dataclass(frozen=True, slots=True)
class _Form:
    """One way to write one sentence, and what it costs."""

    phrase: Phrase
    tree: Tree
    number: int
    cost: float


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
        neighbours = [*((f,) for here in forms for f in here), *_couples(forms, 1)]
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
        for there in forms[i + 1 : i + 1 + reach]:
            for first in here:
                yield from ((first, second) for second in there)


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
    yield value / 10 + (1.0 if focus else 0.0) - 0.12 * forms[0].number - 0.6 * (len(forms) - 1), phrase


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
    if own_level(tree, tree.root) == Commitment.UNCLAIMED and strict:
        return
    phrase = tree.render(whole)
    sound = _sound(tree, whole) or not strict
    if sound and phrase is not None and len(phrase.text) <= MAX_CHARACTERS and _no_fault(phrase):
        yield _Form(phrase.capitalised(), tree, number, 0.0)
    if last != "." or any(tree.quoted(t) for t in tree.tokens):
        return
    given = 0
    for tokens, cost in compressions(tree, tree.root):
        short = tree.render(tokens | {tree.end - 1})
        if (
            short is None
            or (strict and not _sound(tree, tokens))
            or not _no_fault(short)
            or len(short.text) > MAX_CHARACTERS
        ):
            continue
        yield _Form(short.capitalised(), tree, number, 0.3 + cost)
        given += 1
        if given >= _FORMS_EACH:
            return


def _no_fault(phrase: Phrase) -> bool:
    return faulty_text(phrase.text.rstrip(".… ")) is None


def _sound(tree: Tree, tokens: frozenset[int]) -> bool:
    return faulty_tokens(tree, tokens) is None


def write_description(article: Article, rule: ActiveRule, findings: Sequence[Finding]) -> Iterable[Fix]:
    """Write the front matter's description from the article's own sentences."""
    if not findings:
        return
    seen = Analysed(article)
    found = choose_description(list(seen.texts.values()), seen.given_title, seen.keyphrase)
    if not found:
        return
    key = article.keys["description"][0]
    edits = article.document.writer.set_metadata(article.document, {key: found[0].parts(seen.views)})
    if edits:
        yield rule.fix(findings[0], *edits, alternatives=tuple(p.text for p in found[1:4]))
