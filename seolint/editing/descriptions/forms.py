"""The ways to write one sentence in a description: whole, or without what its own joints set apart."""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass

from seolint.editing.candidates.candidate import content_stems
from seolint.editing.commitment import Commitment, is_clause, own_level
from seolint.editing.descriptions.references import broken, dangling_reference, unsound
from seolint.editing.guards import faulty_text
from seolint.editing.shortening.compression import compressions
from seolint.editing.shortening.joint_marks import body
from seolint.editing.shortening.joint_words import RELATIVE_WORDS
from seolint.editing.shortening.joints import joint_cuts
from seolint.editing.shortening.words import finite
from seolint.editing.syntax.bounds import keeps_bounds
from seolint.editing.syntax.completeness import incomplete
from seolint.editing.syntax.phrases import Phrase
from seolint.editing.syntax.trees import Tree, feature
from seolint.editing.syntax.vocabulary import TIME_NOUNS

__all__ = ["Form", "any_forms", "days_cost", "subject_of", "whole_forms"]

_EACH = 14
"""Forms of one sentence that are looked at."""
_ENDS = (".", "…", "»")
_YESTERDAY, _THIS_DAY = 1.2, 1.0
"""What a day that only holds on the day of writing costs."""
_BARE_ASIDE = re.compile(r", une? [^\W\d_]+[.…]?$")
"""«…, un projet.»: an apposition without what it was there for."""
_PAGE_WORDS = re.compile(
    r"(?i)\b(?:réservée? aux abonnés|article abonné|lire aussi|à lire également|temps de lecture|publié le \d"
    r"|envoyée? spéciale? à|écrit par|mis à jour le|newsletter)\b"
)
"""What pages say around an article: a cleaning that left it must not bring it into results."""
_BEFORE = frozenset(("avait", "avaient"))
"""Auxiliaries of what had happened before; «était attendu» may be the news."""
_FAULT = 1.5
"""What a fault of spelling costs."""
_LEADS_ON = frozenset(("avant", "après", "pendant", "durant", "contre", "devant", "derrière", "malgré", "dès"))
"""Prepositions that a cut may have robbed of what they lead to."""
_DOUBLED = frozenset(("à aux", "à au", "de du", "de des", "des des", "le le", "la la", "les les", "de de"))
_OBJECTS_BEFORE = frozenset("les l' que qu' nous vous me m' te t' se s' combien quels quelles".split())  # noqa: SIM905
_TODAY = re.compile(
    r" (?:ce (?:matin|soir|midi|jour|week-end)|cet(?:te)? (?:nuit|semaine|après-midi|année)"
    r"|la (?:nuit|semaine) dernière|(?:lundi|mardi|mercredi|jeudi|vendredi|samedi|dimanche) (?:dernier|prochain)"
    r"|dans (?:quelques|les prochains) jours|demain) "
)


@dataclass(frozen=True, slots=True)
class Form:
    """One way to write one sentence, and what it costs."""

    phrase: Phrase
    tree: Tree
    tokens: frozenset[int]
    number: int
    cost: float
    leans: bool = False
    """Whether it speaks of «elle»: it can only follow its neighbour."""

    @property
    def stems(self) -> frozenset[str]:
        """The stems of what it says."""
        known: frozenset[str] | None = self.tree.shared.get(("form stems", self.tokens))
        if known is None:
            known = self.tree.shared[("form stems", self.tokens)] = content_stems(self.tree, self.tokens)
        return known

    @property
    def states(self) -> bool:
        """Whether it has a verb of its own: «Une autre invention de la jeunesse.» has none."""
        return any(finite(self.tree, t) for t in self.tokens)

    @property
    def paints(self) -> bool:
        """Whether its clause stands in the imperfect: what was before, or a scene."""
        tree = self.tree
        verb, inside = None, False
        for token in sorted(self.tokens):
            inside = (inside or tree.word(token) in RELATIVE_WORDS) and tree.parse.text[token] != ","
            if finite(tree, token) and not inside:
                verb = token
                break
        following = "VERB" if verb is None or verb + 1 >= tree.end else tree.parse.pos[verb + 1]
        return verb is not None and feature(tree.parse.morph[verb], "Tense") == "Imp" and following != "VERB"

    @property
    def recalls(self) -> bool:
        """Whether its first verb stands in the pluperfect: what had happened before the news."""
        return next((self.tree.word(t) in _BEFORE for t in sorted(self.tokens) if finite(self.tree, t)), False)


def subject_of(form: Form) -> tuple[str | None, str | None] | None:
    """Gender and number of the form's subject, for a pronoun of the next sentence; ``None`` without one."""
    tree = form.tree
    found = [s for s in tree.dependents(tree.root, "nsubj") if s in form.tokens]
    if not found and tree.parse.pos[min(form.tokens)] == "DET":
        # Where the parser found no subject: the noun that the sentence opens on.
        found = [t for t in sorted(form.tokens)[1:3] if tree.parse.pos[t] == "NOUN"][:1]
    if len(found) != 1 or tree.parse.pos[found[0]] not in ("NOUN", "PROPN"):
        return None
    if any(tree.is_(c, "conj") for c in tree.children[found[0]]):
        return None, "Plur"
    morph = tree.parse.morph[found[0]]
    return feature(morph, "Gender"), feature(morph, "Number")


def whole_forms(tree: Tree, number: int, most: int, *, personal: bool = False) -> Iterator[Form]:
    """The sentence whole, then without what its joints set apart, as far as each form stands alone.

    ``personal`` lets «je» and «vous» pass, for articles that hardly do without.
    """
    if not _tells(tree, number):
        return
    order = body(tree)
    given = 0
    quoted = any(tree.quoted(t) for t in order)
    for tokens, cost in joint_cuts(tree):
        whole = len(tokens) == len(order)
        phrase = _ended(tree, tokens)
        if phrase is None or len(phrase.text) > most or _faulty(tree, tokens, phrase):
            continue
        if not whole and (not keeps_bounds(tree.text, phrase.text) or (quoted and _half_quoted(tree, tokens))):
            continue
        fault = unsound(tree, tokens, first=number == 0, personal=personal)
        leans = number > 0 and fault in ("pronoun", "possessive", "demonstrative") and _of_its_neighbour(tree, tokens)
        if (fault is not None and not leans) or _lacking(tree, tokens, whole=whole):
            continue
        yield Form(
            phrase.capitalised(), tree, tokens, number, cost + days_cost(tree, tokens) + _misspelt(tree, tokens), leans
        )
        given += 1
        if given >= _EACH:
            return


def _ended(tree: Tree, tokens: frozenset[int]) -> Phrase | None:
    """The tokens with the sentence's final mark; one that is part of a cut word («12 s.») is written anew."""
    last = tree.end - 1
    if tree.parse.text[last] in _ENDS or last in tokens:
        return tree.render(tokens | {last})
    phrase = tree.render(tokens)
    return phrase + Phrase((".",)) if phrase is not None else None


def _faulty(tree: Tree, tokens: frozenset[int], phrase: Phrase) -> bool:
    """Whether the text is broken; an «En …» that opened the sentence in the article may open it here."""
    found = faulty_text(phrase.text.rstrip(".… "))
    opened = min(tokens) == min(body(tree)) and tree.parse.pos[min(tokens)] == "ADP"
    cut = len(tokens) < len(body(tree))
    broken = cut and (
        _BARE_ASIDE.search(phrase.text) is not None
        or _half_an_aside(tree, sorted(tokens))
        or _some_of_none(tree, tokens)
        or not any(finite(tree, t) and feature(tree.parse.morph[t], "Person") != "2" for t in tokens)
        or tree.word(max(tokens)) in _LEADS_ON
    )
    broken = broken or _PAGE_WORDS.search(phrase.text) is not None
    return broken or (found is not None and not (found == "opening that continues" and opened))


def _some_of_none(tree: Tree, tokens: frozenset[int]) -> bool:
    """«un décor[ qui a blessé trois techniciens], dont un gravement»: whether «dont» lost those it counts among."""
    return any(
        tree.word(t) == "dont" and t - 1 in tokens and t - 2 not in tokens for t in tokens if t - 2 >= tree.first
    )


def _half_an_aside(tree: Tree, order: list[int]) -> bool:
    """«Le mot d’ordre, peint sur un drap.»: a subject, a comma, and what ought to have a second one behind it."""
    commas = [p for p, t in enumerate(order) if tree.parse.text[t] == ","]
    if len(commas) != 1 or tree.parse.pos[order[0]] not in ("DET", "PROPN", "NUM"):
        return False
    place = commas[0]
    timed = any(tree.parse.lemma[t].lower() in TIME_NOUNS for t in order[:place])
    behind = order[place + 1] if place + 1 < len(order) else order[-1]
    verbal = tree.parse.pos[behind] in ("VERB", "AUX", "NOUN")
    return not timed and verbal and not any(finite(tree, t) for t in order[:place])


def _lacking(tree: Tree, tokens: frozenset[int], *, whole: bool) -> bool:
    """Whether a cut lost what a verb needs; a whole sentence can only speak of a time that it does not name."""
    found = incomplete(tree, tokens)
    return found is not None and (not whole or found == "time without reference")


def _tells(tree: Tree, number: int) -> bool:
    """Whether the sentence asserts something, and ends as a sentence does."""
    last, before = tree.parse.text[tree.end - 1], tree.parse.text[tree.end - 2]
    if not last.endswith(_ENDS) or before in ("?", "!") or tree.end - tree.first < 6:
        return False
    if tree.parse.text[tree.first] == "«" and tree.parse.text.count("»") == 0:
        return False
    return number == 0 or not is_clause(tree, tree.root) or own_level(tree, tree.root) != Commitment.UNCLAIMED


def _half_quoted(tree: Tree, tokens: frozenset[int]) -> bool:
    return any(tree.quoted(t) and t not in tokens for t in tree.tokens if t - 1 in tokens and tree.quoted(t - 1))


def days_cost(tree: Tree, tokens: frozenset[int]) -> float:
    """What «hier», «aujourd’hui», «ce matin», «la nuit dernière» cost: readers come another day."""
    words = [tree.word(t) for t in sorted(tokens)]
    said = f" {' '.join(words)} "
    return _YESTERDAY * ("hier" in words) + _THIS_DAY * ("aujourd'hui" in words or _TODAY.search(said) is not None)


def _misspelt(tree: Tree, tokens: frozenset[int]) -> float:
    """What «ont manifestés» costs, a participle behind «avoir» that agrees with nothing before it, and «à aux»."""
    if any(f"{tree.word(t)} {tree.word(t + 1)}" in _DOUBLED for t in tokens if t + 1 in tokens):
        return _FAULT
    for token in tokens:
        auxiliaries = [a for a in tree.dependents(token, "aux") if a < token]
        lone = auxiliaries and all(tree.parse.lemma[a].lower() == "avoir" for a in auxiliaries)
        if (
            lone
            and tree.word(token).endswith(("és", "ée", "ées"))
            and not any(tree.word(t) in _OBJECTS_BEFORE for t in range(tree.first, token))
        ):
            return _FAULT
    return 0.0


def _of_its_neighbour(tree: Tree, tokens: frozenset[int]) -> bool:
    """Whether all that the words lack is who «elle», their subject, or «son», is."""
    return dangling_reference(tree, tokens, (None, None)) is None and broken(tree, tokens) is None


def any_forms(tree: Tree, number: int, most: int) -> Iterator[Form]:
    """Forms for where a text must stand at any price: whatever reads as a sentence."""
    last = tree.end - 1
    if tree.parse.text[last] not in (*_ENDS, "!", "?") or tree.end - tree.first < 5:
        return
    seen: set[str] = set()
    for tokens, cost in (*joint_cuts(tree), *compressions(tree, tree.root)):
        phrase = tree.render(tokens | {last})
        if phrase is None or phrase.text in seen or len(phrase.text) > most:
            continue
        if faulty_text(phrase.text.rstrip(".… ")) is None:
            seen.add(phrase.text)
            yield Form(phrase.capitalised(), tree, tokens, number, 0.4 + cost)
        if len(seen) >= _EACH:
            return
