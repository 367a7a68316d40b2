"""What a heading or a title could say: noun phrases, compressed clauses, infinitives, quotations.

All candidates come from the sentences of one section, are capitalised, have
passed the guards, and know where they come from.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from dataclasses import replace
from itertools import chain, islice

from seolint.editing import attribution
from seolint.editing.attribution import Names
from seolint.editing.candidates.candidate import Candidate, Kind, content_stems
from seolint.editing.candidates.noun_claims import claimed, demanded, noun_level, told
from seolint.editing.candidates.noun_forms import noun_forms
from seolint.editing.candidates.prefixes import prefixes
from seolint.editing.candidates.quotations import quotations
from seolint.editing.candidates.replayed import Replayed
from seolint.editing.candidates.shapes import assumed, clause_shape, noun_shape
from seolint.editing.candidates.verbatim_spans import counted_nouns, opening_clauses
from seolint.editing.commitment import (
    Commitment,
    finite_verb,
    is_clause,
    negations,
    own_level,
    stance,
)
from seolint.editing.guards import faulty_text, faulty_tokens
from seolint.editing.shortening.compression import compressions, has_subject, tidy
from seolint.editing.syntax.noun_phrases import NounPhrase, noun_phrases
from seolint.editing.syntax.phrases import Phrase, Slice
from seolint.editing.syntax.trees import Text, Tree, feature
from seolint.editing.syntax.vocabulary import ATTRIBUTION_PREPOSITIONS, CONNECTIVES, QUANTITY_NOUNS, REPORTING_VERBS
from seolint.french.debris.boilerplate import opens_boilerplate
from seolint.french.stems import stem

__all__ = ["Candidate", "Kind", "candidates", "clause_candidates", "content_stems"]

_NARROW, _WIDE = 8, 110
"""Characters of the noun phrases that are looked at; an article may be added, an aside left out."""


def candidates(
    texts: list[Text],
    names: Names,
    *,
    verbatim: bool = False,
    limit: int = 70,
    sentences: int = 40,
    loose: bool = False,
) -> list[Candidate]:
    """All candidates of one section, in order of their sentences, each text once.

    ``loose`` adds phrases whose identifying complement was cut off: labels, nothing to publish.
    """
    found: dict[str, Candidate] = {}
    number = 0
    for text in texts:
        for tree in text.trees:
            if number >= sentences or opens_boilerplate(tree.text):
                break
            for candidate in _of_sentence(tree, number, names, verbatim, limit, loose):
                found.setdefault(candidate.text.lower(), candidate)
            number += 1
    return list(found.values())


def _of_sentence(tree: Tree, number: int, names: Names, verbatim: bool, limit: int, loose: bool) -> Iterable[Candidate]:
    """The candidates of one sentence: made once for all divisions of the article that are tried."""
    key = ("candidates", verbatim, limit, loose)
    known: tuple[Names, tuple[Candidate, ...]] | None = tree.memo.get(key)
    if known is None or known[0] is not names:
        known = tree.memo[key] = names, tuple(_made(tree, names, verbatim, limit, loose))
    return (candidate.at(number) for candidate in known[1])


def _made(tree: Tree, names: Names, verbatim: bool, limit: int, loose: bool) -> Iterator[Candidate]:
    if tree.end - tree.first > 120:
        return
    made = (_noun_candidate(noun, loose) for noun in noun_phrases(tree) if _wide(noun, loose))
    nouns = (c for c in made if c is not None)
    clauses = clause_candidates(tree, 0, names, verbatim=verbatim, limit=limit)
    further = chain(_infinitives(tree), quotations(tree), _further(tree, names))
    stand = _as_they_stand(tree, limit) if verbatim else ()
    for candidate in chain(nouns, clauses, further, stand):
        if len(candidate.text) <= limit and (candidate.phrase.contiguous or not verbatim):
            yield candidate


def _as_they_stand(tree: Tree, limit: int) -> Iterator[Candidate]:
    """What is looked for only where no word may be touched."""
    yield from opening_clauses(tree, 0, limit)
    for noun in counted_nouns(tree):
        made = _noun_candidate(noun, loose=False) if _wide(noun, False) else None
        if made is not None:
            yield made


def _wide(noun: NounPhrase, loose: bool) -> bool:
    """Whether the phrase is worth a look: of a heading's width and, but for labels, whole."""
    width = noun.tree.parse.end[max(noun.tokens)] - noun.tree.parse.start[min(noun.tokens)]
    return _NARROW <= width <= _WIDE and (loose or noun.sound)


def _noun_candidate(noun: NounPhrase, loose: bool) -> Candidate | None:
    tree, tokens = noun.tree, noun.tokens
    if any(tree.quoted(t) for t in tokens) or _someones(tree, tokens):
        return None
    every = tokens | {noun.determiner} if noun.determiner is not None else tokens
    if faulty_tokens(tree, every) is not None:
        return None
    phrase = noun.phrase()
    if phrase is None:
        return None
    first = min(every)
    plain, phrase = uncapitalised(tree, first, phrase), phrase.capitalised()
    if faulty_text(phrase.text) is not None or _verbal(tree, tokens) or _doing_nothing(tree, max(tokens)):
        return None
    stems = content_stems(tree, tokens)
    level, shape = noun_level(noun), noun_shape(noun)
    if level is None or (not loose and told(tree, noun.head) and _takes_side(noun, shape)):
        return None
    role = tree.parse.dep[noun.head]
    return Candidate(
        phrase, "noun", stems, stem(tree.parse.text[noun.head]), 0, 0.0, level, role, len(tokens) >= noun.size,
        plain, shape,
    )  # fmt: skip


def _doing_nothing(tree: Tree, last: int) -> bool:
    """«deux cargos effectuant»: a present participle at the end, what it does left out."""
    return tree.parse.pos[last] == "VERB" and tree.word(last).endswith("ant") and last + 1 < tree.end


def _further(tree: Tree, names: Names) -> Iterator[Candidate]:
    """Noun phrases in the forms that newsrooms give them."""
    for form in noun_forms(tree, names):
        phrase = form.phrase.capitalised()
        quoted = "quoted" in form.shape
        if faulty_text(phrase.text) is not None or (faulty_tokens(tree, form.tokens) is not None):
            continue
        if _doing_nothing(tree, max(form.tokens)):
            continue
        level = claimed(tree, form.head, definite="definite" in form.shape or quoted)
        attributed = "attributed" in form.shape
        if level is not None and (attributed or quoted or not told(tree, form.head)):
            level = Commitment.QUOTED if quoted else Commitment.REPORTED if attributed else level
            yield Candidate(
                phrase, "noun", content_stems(tree, form.tokens), stem(tree.parse.text[form.head]), 0, 0.0,
                level, "form", True, form.phrase, form.shape,
            )  # fmt: skip


def _takes_side(noun: NounPhrase, shape: frozenset[str]) -> bool:
    """Whether a phrase from somebody's words would make a fact of them: all but plain known things."""
    plain = "definite" in shape and not shape & {"adjective", "participle", "event", "relative"}
    return not plain or demanded(noun.tree, noun.head)


def _someones(tree: Tree, tokens: frozenset[int]) -> bool:
    """«le recteur de son université»: whose, the phrase does not say."""
    return any(
        tree.word(t) in ("son", "sa", "ses", "leur", "leurs")
        and not any(tree.parse.dep[a].startswith("acl") for a in tree.ancestors(t) if a in tokens)
        for t in tokens
    )


def _verbal(tree: Tree, tokens: frozenset[int]) -> bool:
    """Whether a finite verb stands outside a relative: no noun phrase after all."""
    return any(
        feature(tree.parse.morph[t], "VerbForm") == "Fin"
        and not any(tree.parse.dep[a] == "acl:relcl" for a in (t, *tree.ancestors(t)) if a in tokens)
        for t in tokens
    )


def clause_candidates(
    tree: Tree, number: int, names: Names, *, verbatim: bool = False, limit: int = 70, most: int = 3
) -> Iterator[Candidate]:
    """The sentence's clauses that can stand alone in at most ``limit`` characters, ``most`` forms of each."""
    for head in _clause_heads(tree):
        if head > tree.first and f"{tree.word(head - 1)} {tree.word(head)}" in names.binomials:
            continue
        for candidate in islice(_forms(tree, head, names, verbatim, limit), most):
            yield candidate.at(number)


def _clause_heads(tree: Tree) -> tuple[int, ...]:
    """The heads of the sentence's clauses with a subject of their own, quotations aside."""
    known: tuple[int, ...] | None = tree.shared.get("clause heads")
    if known is None:
        heads = (h for h in tree.tokens if is_clause(tree, h) and has_subject(tree, h) and not tree.quoted(h))
        known = tree.shared["clause heads"] = tuple(heads)
    return known


def _forms(tree: Tree, head: int, names: Names, verbatim: bool, limit: int) -> Iterable[Candidate]:
    """The candidates that a clause makes, best first: made as far as somebody asked, once for all who ask."""
    key = ("clause", head, verbatim, limit)
    known: tuple[Names, Replayed[Candidate]] | None = tree.memo.get(key)
    if known is None or known[0] is not names:
        known = tree.memo[key] = names, Replayed(_clauses(tree, head, names, verbatim, limit))
    return known[1]


def _clauses(tree: Tree, head: int, names: Names, verbatim: bool, limit: int) -> Iterator[Candidate]:
    for plain, tokens, cost in _standing(tree, head, names, verbatim, limit):
        phrase = plain.capitalised()
        if len(phrase.text) > limit or faulty_text(phrase.text) is not None:
            continue
        subject = tree.dependents(head, "nsubj")[0]
        if _relative(tree, head, tokens) or _disagrees(tree, head, subject, tokens):
            continue
        yield Candidate(
            phrase, "clause", content_stems(tree, tokens), stem(tree.parse.text[subject]),
            0, cost, stance(tree, head).level, "clause", True, uncapitalised(tree, min(tokens), plain),
            clause_shape(tree, head, subject, tokens), assumed(tree, tokens),
        )  # fmt: skip


def _relative(tree: Tree, head: int, tokens: frozenset[int]) -> bool:
    """«un nombre que X n’a pas pu vérifier»: a relative that the parser made a clause of the sentence."""
    finite = finite_verb(tree, head) or head
    opened = [t for t in tokens if min(tokens) < t < finite and tree.word(t) in ("que", "qu'", "qui", "dont", "où")]
    return bool(opened) and not any(
        feature(tree.parse.morph[t], "VerbForm") == "Fin" for t in tokens if max(opened) < t < finite
    )


def _disagrees(tree: Tree, head: int, subject: int, tokens: frozenset[int]) -> bool:
    """«Google sont devenus»: a plural verb whose subject was one of several that went."""
    finite = finite_verb(tree, head)
    if finite is None or feature(tree.parse.morph[finite], "Number") != "Plur":
        return False
    kept = tree.subtree(subject) & tokens
    return (
        not any(
            tree.is_(t, "conj") or feature(tree.parse.morph[t], "Number") == "Plur" or tree.parse.pos[t] == "NUM"
            for t in kept
        )
        and tree.parse.lemma[subject].lower() not in QUANTITY_NOUNS
    )


def uncapitalised(tree: Tree, first: int, phrase: Phrase) -> Phrase:
    """The phrase as it reads behind a colon: a sentence's capital undone, a name's kept."""
    piece = phrase.pieces[0] if phrase.pieces else ""
    word = tree.parse.text[first]
    opens = all(tree.parse.pos[t] == "PUNCT" for t in range(tree.first, first)) or first == tree.first
    if isinstance(piece, str) or not opens or tree.parse.pos[first] == "PROPN" or word[1:2].isupper():
        return phrase
    low = replace(piece, text=piece.text[:1].lower() + piece.text[1:], changed=True)
    return replace(phrase, pieces=(low, *phrase.pieces[1:]))


def _standing(
    tree: Tree, head: int, names: Names, verbatim: bool, limit: int
) -> Iterator[tuple[Phrase, frozenset[int], float]]:
    """The forms in which a clause may stand alone without claiming more than its sentence does."""
    view = stance(tree, head)
    own = own_level(tree, head)
    if own in (Commitment.UNCLAIMED, Commitment.QUOTED):
        return
    if not view.governors and _independent(tree, head):
        yield from _as_it_stands(tree, head)
        softened = None if verbatim else attribution.seeming(tree, head)
        if softened is not None:
            yield from _written(tree, head, softened[0], gone=softened[1])
        return
    if verbatim or not tree.is_(head, "ccomp"):
        return
    reported = attribution.reporting(tree, head)
    if reported is not None:
        governor, subject = reported
        who = attribution.speaker(tree, subject, names)
        changed = attribution.out_of_report(tree, head, governor)
        if who is not None and changed is not None:
            forms = list(_written(tree, head, changed, (governor, who)))
            yield from forms
            short = None if any(len(f[0].text) <= limit for f in forms) else attribution.surname(who)
            if short is not None:
                yield from _written(tree, head, changed, (governor, short))
        return
    if (
        view.imposed == Commitment.HEDGED
        and own >= Commitment.HEDGED
        and not any(negations(tree, g) for g in view.governors)
    ):
        changed = attribution.in_conditional(tree, head)
        if changed is not None:
            yield from _written(tree, head, changed)


def _as_it_stands(tree: Tree, head: int) -> Iterable[tuple[Phrase, frozenset[int], float]]:
    """The forms of a clause without any word changed: the same for titles and headings of whatever length."""
    known: Replayed[tuple[Phrase, frozenset[int], float]] | None = tree.memo.get(("as it stands", head))
    if known is None:
        known = tree.memo[("as it stands", head)] = Replayed(_written(tree, head, {}))
    return known


def _independent(tree: Tree, head: int) -> bool:
    """Whether the clause is the sentence's own or one coordinated with it."""
    if head == tree.root or _behind_semicolon(tree, head):
        return True
    return tree.is_(head, "conj") and tree.parse.head[head] == tree.root and own_level(tree, tree.root) > 1


def _behind_semicolon(tree: Tree, head: int) -> bool:
    """Whether the clause stands whole behind a «;», in a sentence in which nobody is said to say anything."""
    marks = [t for t in range(tree.first, head) if tree.parse.text[t] == ";"]
    if (
        not marks
        or tree.parse.head[head] >= marks[-1]
        or not any(s > marks[-1] for s in tree.dependents(head, "nsubj"))
    ):
        return False
    return (
        not any(
            tree.parse.lemma[t].lower() in REPORTING_VERBS or tree.word(t) in ATTRIBUTION_PREPOSITIONS
            for t in tree.tokens
        )
        and min(tree.subtree(head)) > marks[-1]
    )


def _written(
    tree: Tree,
    head: int,
    changed: dict[int, Slice],
    source: tuple[int, Phrase] | None = None,
    gone: frozenset[int] = frozenset(),
) -> Iterator[tuple[Phrase, frozenset[int], float]]:
    for tokens, cost in (*compressions(tree, head), *prefixes(tree, head)):
        if any(t not in tokens for t in changed) or _unbounded(tree, head, tokens):
            continue
        used = tokens
        if faulty_tokens(tree, used) is not None:
            continue
        phrase = tree.render(tokens - gone, changed)
        if phrase is None:
            continue
        if source is not None:
            if any(p in phrase.text for p in (" selon ", " d’après ")):
                continue
            phrase = attribution.according(tree, source[0], phrase, source[1])
        yield phrase, tokens, cost


_NOBODY = frozenset(("aucun", "aucune", "nul", "nulle", "jamais", "personne"))


def _unbounded(tree: Tree, head: int, tokens: frozenset[int]) -> bool:
    """«aucun club n’a gagné [depuis 2008]»: a denial that lost what bounds it denies more."""
    if not negations(tree, head) and not any(tree.word(t) in _NOBODY for t in tokens):
        return False
    # «Un pompier[, pris d’un malaise,] n’a pas eu besoin d’être hospitalisé»
    if any(tree.is_(c, "acl") and c not in tokens for s in tree.dependents(head, "nsubj") for c in tree.children[s]):
        return True
    return any(
        tree.is_(c, "obl", "advcl", "advmod") and c not in tokens and tree.word(c) not in CONNECTIVES
        for c in tree.children[head]
    )


def _infinitives(tree: Tree) -> Iterator[Candidate]:
    """«Révoquer une clé»: infinitives with their object, that some sentence speaks of doing."""
    for token in tree.tokens:
        if feature(tree.parse.morph[token], "VerbForm") != "Inf" or tree.parse.pos[token] != "VERB":
            continue
        if tree.quoted(token) or negations(tree, token) or not tree.dependents(token, "obj"):
            continue
        tokens = set(tree.subtree(token))
        for child in tree.children[token]:
            if child < token or tree.is_(child, "advcl", "conj", "parataxis", "punct", "mark", "cc", "ccomp"):
                tokens -= tree.subtree(child)
        kept = tidy(tree, tokens)
        for form in (kept, _shortened(tree, token, kept)):
            if not form or not tree.between(form) or faulty_tokens(tree, form) is not None:
                continue
            phrase = tree.render(form)
            if phrase is None or faulty_text(phrase.text) is not None or "," in phrase.text:
                continue
            yield Candidate(
                phrase.capitalised(), "infinitive", content_stems(tree, form), stem(tree.parse.text[token]),
                0, 0.0, Commitment.FACTIVE, "infinitive", form == kept,
            )  # fmt: skip


def _shortened(tree: Tree, verb: int, tokens: frozenset[int]) -> frozenset[int]:
    """The infinitive and its object, adverbials and clauses of the object left out."""
    kept = set(tokens)
    for child in tree.children[verb]:
        if tree.is_(child, "obl", "advmod") and child > verb:
            kept -= tree.subtree(child)
    for token in tokens:
        if tree.parse.dep[token] in ("acl:relcl", "acl", "conj", "advcl"):
            kept -= tree.subtree(token)
    return tidy(tree, kept)
