"""Who says so: clauses taken out of reported speech, their attribution carried along.

«X a déclaré que P» → «P, selon X»; «des images suggèrent que P» → P in the
conditional; «P, a indiqué X» → «P, selon X». The tense that reported speech
imposed goes with it. Each is a liberty of the closed list.
"""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field
from functools import cached_property

from seolint.editing.commitment import Commitment, finite_verb, negations, stance
from seolint.editing.shortening.compression import tidy
from seolint.editing.syntax.conjugation import conditional, conditional_auxiliary, present_from_imperfect
from seolint.editing.syntax.phrases import Phrase, Slice
from seolint.editing.syntax.trees import Text, Tree, feature
from seolint.editing.syntax.vocabulary import ADDRESS, HEDGE_VERBS, REPORTING_VERBS

__all__ = ["Names", "according", "in_conditional", "out_of_report", "reporting", "seeming", "speaker", "surname"]

_SPEAKER_MAX = 40
_SOME = frozenset(("plusieurs", "certains", "certaines", "quelques", "beaucoup", "aucun", "aucune", "chaque", "tous"))
"""What may stand in an article's place, whatever the tagger calls it."""
_ARTICLES = {"le": "le", "la": "la", "du": "le", "au": "le", "les": "les", "aux": "les"}
"""An article, or the contracted preposition that hides one."""


@dataclass(frozen=True)
class Names:
    """The full names of an article: for a last name, the only full form that it has there."""

    full: Mapping[str, Phrase]
    articles: Mapping[str, Slice] = field(default_factory=dict)
    """For an acronym, the article that it bears somewhere («le RUSI», «au RUSI»)."""
    binomials: frozenset[str] = frozenset()
    """Two-word names whose second word looks like a verb («Lucernella tarda»), in lower case."""

    @classmethod
    def of(cls, texts: list[Text]) -> Names:
        """Collect runs of two to four capitalised words of a person's name, by their last word."""
        found: dict[str, dict[str, Phrase]] = {}
        for text in texts:
            for tree in text.trees:
                for run in _name_runs(tree):
                    phrase = tree.render(run)
                    if phrase is not None:
                        found.setdefault(tree.parse.text[max(run)], {}).setdefault(phrase.text, phrase)
        full = {last: next(iter(forms.values())) for last, forms in found.items() if len(forms) == 1}
        return cls(full, _attested_articles(texts), _binomials(texts))

    @cached_property
    def last_names(self) -> frozenset[str]:
        """Last words of the full names."""
        return frozenset(self.full)

    def completed(self, phrase: Phrase) -> Phrase:
        """«Kirby» as «John Kirby», where exactly one full form exists."""
        full = self.full.get(phrase.text)
        if full is not None:
            return full.marked("name-completed").with_liberty("name-completed")
        article = self.articles.get(phrase.text)
        return phrase if article is None else Phrase((article, " ", *phrase.pieces), phrase.taken)


def _binomials(texts: list[Text]) -> frozenset[str]:
    """«Xus yda» before another verb («Xus yda ne fait …») names a species: «yda» is no verb anywhere."""
    found: set[str] = set()
    for text in texts:
        words, pos = text.parse.text, text.parse.pos
        for i in range(len(words) - 2):
            named = words[i][:1].isupper() and pos[i] == "PROPN" and words[i + 1].isalpha() and words[i + 1].islower()
            if named and pos[i + 1] not in ("AUX", "ADP", "DET", "PRON", "CCONJ", "SCONJ", "ADV"):
                follows = pos[i + 2] in ("VERB", "AUX") or words[i + 2] in ("ne", "n'")
                if follows and feature(text.parse.morph[i + 1], "VerbForm") not in ("Part", "Inf"):
                    found.add(f"{words[i]} {words[i + 1]}".lower())
    return frozenset(found)


def _attested_articles(texts: list[Text]) -> dict[str, Slice]:
    """The article before each acronym that bears one, as it stands at its first place."""
    out: dict[str, Slice] = {}
    for text in texts:
        for tree in text.trees:
            for token in list(tree.tokens)[1:]:
                acronym, before = tree.parse.text[token], tree.word(token - 1)
                written = _ARTICLES.get(before)
                if written and 2 <= len(acronym) <= 8 and acronym.isupper() and acronym.isalpha():
                    out.setdefault(acronym, _rewritten(tree, token - 1, written, "determiner"))
    return out


def _name_runs(tree: Tree) -> list[frozenset[int]]:
    """Runs of capitalised proper nouns that may be a person's full name."""
    runs: list[frozenset[int]] = []
    run: list[int] = []
    for token in (*tree.tokens, -1):
        word = tree.parse.text[token] if token >= 0 else ""
        if token >= 0 and tree.parse.pos[token] == "PROPN" and word[:1].isupper() and word[1:2].islower():
            run.append(token)
            continue
        if 2 <= len(run) <= 4 and not tree.dependents(run[0], "det"):
            runs.append(frozenset(run))
        run = []
    return runs


def speaker(tree: Tree, subject: int, names: Names) -> Phrase | None:
    """The subject of a verb of saying as it follows «selon»: a person by the name alone."""
    tokens = tree.subtree(subject)
    if any(tree.word(t) in ADDRESS for t in tokens) or tree.parse.pos[subject] not in ("NOUN", "PROPN"):
        return None
    person = _person(tree, subject, tokens)
    if person is not None:
        phrase = tree.render(person)
        return None if phrase is None else names.completed(phrase)
    plain = set(tokens)
    for child in tree.children[subject]:
        if tree.is_(child, "appos", "acl", "conj", "parataxis", "advcl"):
            plain -= tree.subtree(child)
    if any(tree.word(t) in ("ce", "cet", "cette", "ces", "son", "sa", "ses", "leur", "leurs") for t in plain):
        return None
    kept = tidy(tree, plain)
    if not kept or not tree.between(kept) or any(tree.parse.pos[t] == "PRON" for t in kept):
        return None
    if _nameless(tree, kept):
        return None
    phrase = tree.render(kept)
    if phrase is None or len(phrase.text) > _SPEAKER_MAX:
        return None
    if phrase.text in names.articles:
        return names.completed(phrase)
    first = min(kept)
    named = first == subject and not tree.dependents(subject, "det")  # «Febelfin», whatever the tagger calls it
    if not (named or tree.parse.pos[first] == "PROPN" or tree.is_(subject, "nmod")):
        phrase = _lowered(tree, phrase, first)
    return phrase


def _nameless(tree: Tree, kept: frozenset[int]) -> bool:
    """«selon soignante»: half of «une aide-soignante», or a common noun without its article: nobody is named."""
    first, last, words = min(kept), max(kept), tree.parse.text
    hyphens = ("-", "‑")
    if words[first] in hyphens or any(t in tree.tokens and words[t] in hyphens for t in (first - 1, last + 1)):
        return True
    determined = tree.parse.pos[first] in ("DET", "NUM") or words[first][:1].isdigit() or tree.word(first) in _SOME
    return not (determined or words[first][:1].isupper())


def _lowered(tree: Tree, phrase: Phrase, first: int) -> Phrase:
    """The first letter in lower case, unless it opens a name."""
    piece = phrase.pieces[0]
    if isinstance(piece, str) or tree.parse.pos[first] == "PROPN" or piece.text[:2].isupper():
        return phrase
    if not piece.text[:1].isupper():
        return phrase
    low = Slice(piece.origin, piece.start, piece.end, piece.text[:1].lower() + piece.text[1:], piece.transform, True)
    return Phrase((low, *phrase.pieces[1:]), phrase.taken)


def _person(tree: Tree, subject: int, tokens: frozenset[int]) -> frozenset[int] | None:
    """The tokens of a person's name in a subject: alone, or behind or before a comma («le porte-parole, X,»)."""
    runs = [r for r in _name_runs(tree) if r <= tokens]
    words = tree.parse.text
    for run in runs:
        first, last = min(run), max(run)
        after_comma = first - 1 in tokens and words[first - 1] == ","
        closed = last + 1 not in tokens or words[last + 1] == ","
        heads = subject in run
        titled = first - 1 in tokens and tree.parse.pos[first - 1] in ("NOUN", "ADJ")
        if closed and (after_comma or heads or titled) and not tree.dependents(first, "case"):
            return run
    if tree.parse.pos[subject] == "PROPN" and len(tokens) == 1:
        return frozenset((subject,))
    return None


def _is_plural(tree: Tree, head: int) -> bool | None:
    finite = finite_verb(tree, head)
    number = feature(tree.parse.morph[finite], "Number") if finite is not None else None
    return None if number is None else number == "Plur"


def _rewritten(tree: Tree, token: int, text: str, transform: str) -> Slice:
    start, end = tree.parse.start[token], tree.parse.end[token]
    return Slice(tree.source.origin, start, end, text, transform, changed=True)


def in_conditional(tree: Tree, head: int) -> dict[int, Slice] | None:
    """The finite verb of the clause rewritten in the conditional; ``None`` where it cannot be."""
    finite = finite_verb(tree, head)
    if finite is None or tree.quoted(finite):
        return None
    word = tree.word(finite)
    if feature(tree.parse.morph[finite], "Mood") == "Cnd":
        return {}
    plural = _is_plural(tree, head)
    if finite != head and not tree.is_(finite, "cop"):
        new = conditional_auxiliary(word)
    elif plural is None or feature(tree.parse.morph[finite], "Tense") not in ("Pres", "Imp"):
        new = None
    else:
        new = conditional(tree.parse.lemma[finite].lower(), plural=plural)
    return None if new is None else {finite: _rewritten(tree, finite, new, "conditional")}


def out_of_report(tree: Tree, head: int, governor: int) -> dict[int, Slice] | None:
    """The clause's verb as it stood before it was reported: «avait envoyé» → «a envoyé».

    Nothing changes where the verb of saying is in the present. ``None`` where
    the form is not known for sure.
    """
    finite = finite_verb(tree, head)
    if finite is None:
        return None
    tense = feature(tree.parse.morph[finite], "Tense")
    if tense != "Imp" or not _past(tree, governor):
        return {}
    word = tree.word(finite)
    new = present_from_imperfect(word, tree.parse.lemma[finite].lower())
    return None if new is None else {finite: _rewritten(tree, finite, new, "tense")}


def according(tree: Tree, said: int, phrase: Phrase, who: Phrase) -> Phrase:
    """«P, selon X»: ``phrase`` with who says so; the words in between stand for ``said``, the verb of saying."""
    span = tree.parse.start[said], tree.parse.end[said]
    link = Slice(tree.source.origin, *span, ", selon ", "attribution", changed=True)
    return (phrase + Phrase((link,)) + who.marked("attribution")).with_liberty("attribution")


_SEEMING = {
    ("semble", "avoir"): "aurait", ("semblent", "avoir"): "auraient", ("semble", "être"): "serait",
    ("semblent", "être"): "seraient", ("paraît", "avoir"): "aurait", ("paraissent", "avoir"): "auraient",
}  # fmt: skip


def seeming(tree: Tree, head: int) -> tuple[dict[int, Slice], frozenset[int]] | None:
    """«X semblent avoir lancé Y» → «X auraient lancé Y»: the verb rewritten, and the infinitive that goes."""
    following = head + 1
    if following not in tree.tokens or negations(tree, head) or tree.quoted(head):
        return None
    new = _SEEMING.get((tree.word(head), tree.word(following)))
    done = tree.parse.head[following]
    if new is None or not tree.is_(following, "aux") or feature(tree.parse.morph[done], "VerbForm") != "Part":
        return None
    return {head: _rewritten(tree, head, new, "conditional")}, frozenset((following,))


def surname(who: Phrase) -> Phrase | None:
    """«Montaubert» for «Claire Montaubert», where a heading has no room for both; ``None`` for all but persons."""
    words = who.text.split()
    piece = who.pieces[-1] if who.pieces else ""
    if (
        isinstance(piece, str)
        or len(words) not in (2, 3)
        or not all(w[:1].isupper() and w[1:2].islower() for w in words)
    ):
        return None
    last = words[-1]
    if not piece.text.endswith(last) or piece.end - piece.start != len(piece.text):
        return None
    cut = Slice(piece.origin, piece.end - len(last), piece.end, last, piece.transform)
    return Phrase((cut,), who.taken)


def _past(tree: Tree, governor: int) -> bool:
    finite = finite_verb(tree, governor)
    if finite is None:
        return False
    return finite != governor or feature(tree.parse.morph[finite], "Tense") in ("Past", "Imp")


def reporting(tree: Tree, head: int) -> tuple[int, int] | None:
    """For a clause that somebody reports: the verb of saying and its subject; ``None`` if it is not one."""
    view = stance(tree, head)
    if len(view.governors) != 1 or view.imposed not in (Commitment.REPORTED, Commitment.EVIDENTIAL):
        return None
    governor = view.governors[0]
    if tree.parse.lemma[governor].lower() not in REPORTING_VERBS | {"montrer", "révéler"} or negations(tree, governor):
        return None
    if tree.parse.lemma[governor].lower() in HEDGE_VERBS or stance(tree, governor).level < Commitment.REPORTED:
        return None
    subjects = tree.dependents(governor, "nsubj")
    if len(subjects) == 2 and tree.parse.pos[subjects[1]] == "PROPN" and tree.word(subjects[1] - 1) == ",":
        # «le maire de X, Y Z, a affirmé»: the name that the parser took for a second subject.
        return governor, subjects[1]
    return (governor, subjects[0]) if len(subjects) == 1 else None
