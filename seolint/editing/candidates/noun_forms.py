"""Further forms of noun phrases, as newsrooms write them in headings.

«Les relevés internes, étudiés par le laboratoire X et obtenus …» → «Les relevés
internes étudiés par le laboratoire X»; «un total de cinq voyages observés …,
selon X» → «Cinq voyages observés depuis août, selon X»; «la première
utilisation du système Y, ou ACR» → «Première utilisation des ACR»;
«la « tactique Z »» with its marks.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass

from seolint.editing.attribution import Names, according, reporting, speaker
from seolint.editing.commitment import Commitment, clause_of, finite_verb, hedges, is_clause, negations, stance
from seolint.editing.syntax.noun_phrases import NounPhrase, noun_phrases
from seolint.editing.syntax.phrases import Phrase, Slice, glue
from seolint.editing.syntax.stance_words import COUNTING_VERBS, DEMAND_VERBS
from seolint.editing.syntax.trees import Tree, feature
from seolint.editing.syntax.vocabulary import EVENT_NOUNS, QUANTITY_NOUNS, REPORTING_VERBS, TIME_NOUNS

__all__ = ["NounForm", "noun_forms"]

_ACRONYM = re.compile(r"[A-ZÀ-Ý][A-ZÀ-Ý0-9-]{2,7}")
_ORDINALS = frozenset(("premier", "première", "second", "seconde", "nouveau", "nouvelle", "deuxième", "troisième"))
_CONTRACTED = {"le": "du", "les": "des", "la": "de la", "l’": "de l’"}
_OPENING_MOST = 6
"""Tokens of a noun phrase before its participle."""

_FOUND_OUT = (REPORTING_VERBS | COUNTING_VERBS) - DEMAND_VERBS - {"faire", "nier", "démentir", "estimer", "juger"}
"""Verbs whose object is what their subject says or found out."""

_ATTRIBUTED_MOST = 70
"""Characters of a phrase with who says so."""

_QUOTED_MOST = 8
"""Tokens between the marks of a quoted noun phrase."""


@dataclass(frozen=True, slots=True)
class NounForm:
    """A phrase without capital, the tokens it comes from, its head noun, and what it is made of."""

    phrase: Phrase
    tokens: frozenset[int]
    head: int
    shape: frozenset[str]


def noun_forms(tree: Tree, names: Names) -> Iterator[NounForm]:
    """All further forms that the sentence offers."""
    yield from _quoted(tree)
    for token in tree.tokens:
        if tree.quoted(token):
            continue
        if tree.parse.pos[token] == "VERB":
            yield from _with_participle(tree, token, names)
        elif tree.parse.pos[token] == "NOUN":
            yield from _by_acronym(tree, token, names)
            yield from _counted(tree, token, names)
    attributed: set[int] = set()
    for noun in noun_phrases(tree):
        if noun.tokens and not any(tree.quoted(t) for t in noun.tokens):
            yield from _undetermined(noun)
            form = None if noun.head in attributed else _attributed(noun, names)
            if form is not None:
                attributed.add(noun.head)
                yield form


def _quoted(tree: Tree) -> Iterator[NounForm]:
    """«la « tactique de la vague humaine »»: a quoted name of a thing, with its article and marks."""
    words = tree.parse.text
    for mark in tree.tokens:
        if words[mark] != "«":
            continue
        end = next((t for t in range(mark + 1, tree.end) if words[t] == "»"), None)
        if end is None or not 2 < end - mark <= _QUOTED_MOST or mark == tree.first:
            continue
        inside = range(mark + 1, end)
        head = next((t for t in inside if tree.parse.head[t] not in inside), None)
        determined = tree.word(mark - 1) in ("la", "le", "les", "l'", "une", "un")
        if head is None or tree.parse.pos[head] != "NOUN" or not determined:
            continue
        if any(finite_verb(tree, t) is not None or tree.parse.pos[t] in ("VERB", "PRON") for t in inside):
            continue
        tokens = frozenset(range(mark - 1, end + 1))
        phrase = tree.render(tokens)
        if phrase is not None:
            yield NounForm(phrase, tokens, head, frozenset(("definite", "complement", "quoted")))


def _with_participle(tree: Tree, participle: int, names: Names) -> Iterator[NounForm]:
    """A noun and its participle behind a comma, with who did it: «images satellite analysées par le RUSI»."""
    if not tree.is_(participle, "acl", "advcl") or tree.word(participle - 1) != "," or participle - 2 < tree.first:
        return
    above = tree.parse.head[participle]
    nouns = [above] if tree.is_(participle, "acl") else tree.dependents(above, "nsubj")
    agents = tree.dependents(participle, "obl:agent")
    if feature(tree.parse.morph[participle], "VerbForm") != "Part" or len(nouns) != 1 or len(agents) != 1:
        return
    head = nouns[0]
    kept = _plain(tree, head, participle)
    who = _agent(tree, agents[0], names)
    done = tree.render(frozenset((participle,)))
    opening = tree.render(kept) if kept else None
    if who is not None and done is not None and opening is not None:
        tokens = kept | {participle, agents[0]}
        shape = frozenset(("definite", "participle"))
        yield NounForm(glue(glue(opening, done), who), tokens, head, shape)


def _plain(tree: Tree, head: int, participle: int) -> frozenset[int]:
    """The noun with its article and what stands before the comma; nothing where that is no simple subject."""
    if tree.dependents(head, "case") or tree.parse.pos[head] != "NOUN" or head > participle:
        return frozenset()
    # The tagger takes many a «-és» for a singular: the ending decides.
    plural = feature(tree.parse.morph[head], "Number") == "Plur"
    word = tree.word(participle)
    if (plural and not word.endswith("s")) or (not plural and word.endswith(("és", "ées", "ies", "ues", "tes", "ses"))):
        return frozenset()
    opening = {c for c in tree.children[head] if tree.is_(c, "cc", "punct") and c < head}
    kept = frozenset(t for t in tree.subtree(head) if t < participle - 1) - opening
    whole = bool(kept) and tree.between(kept) and max(kept) == participle - 2 and len(kept) <= _OPENING_MOST
    return kept if whole and not any(tree.parse.pos[t] in ("VERB", "PRON") for t in kept) else frozenset()


def _agent(tree: Tree, agent: int, names: Names) -> Phrase | None:
    """«par X», X by its acronym where one stands behind it, and without what follows."""
    by = next((c for c in tree.dependents(agent, "case") if tree.word(c) == "par"), None)
    if by is None:
        return None
    par = tree.render(frozenset((by,)))
    acronym = next((t for t in sorted(tree.subtree(agent)) if _ACRONYM.fullmatch(tree.parse.text[t])), None)
    if acronym is not None and tree.parse.text[acronym] in names.articles and tree.parse.text[acronym - 1] == "(":
        written = tree.render(frozenset((acronym,)))
        return None if par is None or written is None else glue(par, names.completed(written))
    end = agent
    while end + 1 in tree.subtree(agent) and (
        tree.is_(end + 1, "flat", "amod") or (tree.is_(end + 1, "nmod") and tree.parse.pos[end + 1] == "PROPN")
    ):
        end += 1
    if any(tree.is_(c, "nmod") and c > end and c <= end + 2 for c in tree.children[agent]):
        return None
    return tree.render(frozenset(range(by, end + 1)))


def _by_acronym(tree: Tree, head: int, names: Names) -> Iterator[NounForm]:
    """«la première utilisation du système Y, ou ACR»: the thing by the name that readers know."""
    for thing in tree.dependents(head, "nmod"):
        case = [c for c in tree.dependents(thing, "case") if tree.word(c) in ("de", "du", "des", "d'")]
        acronym = _alias(tree, thing)
        if not case or acronym is None or tree.parse.text[acronym] not in names.articles:
            continue
        low = head
        while low - 1 in tree.children[head] and tree.is_(low - 1, "amod", "nummod"):
            low -= 1
        ordinal = tree.word(low) in _ORDINALS
        event = tree.parse.lemma[head].lower() in EVENT_NOUNS
        if not (ordinal or event) or case[0] != head + 1:
            continue
        article = names.articles[tree.parse.text[acronym]]
        link = _CONTRACTED.get(article.text)
        opening = tree.render(frozenset(range(low, head + 1)))
        name = tree.render(frozenset((acronym,)))
        if link is None or opening is None or name is None:
            continue
        span = tree.parse.start[case[0]], tree.parse.end[case[0]]
        of = Slice(tree.source.origin, *span, link, "determiner", changed=True)
        phrase = glue(glue(opening, Phrase((of,))), name).with_liberty("determiner")
        yield NounForm(phrase, frozenset((*range(low, head + 1), acronym)), head, frozenset(("complement", "event")))


def _alias(tree: Tree, thing: int) -> int | None:
    """The acronym that the sentence sets beside a thing: «…, ou ACR», «… (ACR)»."""
    for child in sorted(tree.subtree(thing)):
        if child > thing and _ACRONYM.fullmatch(tree.parse.text[child]) and "-" not in tree.parse.text[child]:
            before = [tree.word(t) for t in (child - 2, child - 1) if t in tree.tokens]
            if before[-1:] == ["("] or before == [",", "ou"]:
                return child
    return None


def _counted(tree: Tree, head: int, names: Names) -> Iterator[NounForm]:
    """«un total de cinq voyages observés (…) depuis août, selon X»: how many, since when, who says so."""
    number = next((c for c in tree.dependents(head, "nummod") if c == head - 1), None)
    above = tree.parse.head[head]
    of_total = tree.is_(head, "nmod") and tree.parse.lemma[above].lower() in QUANTITY_NOUNS
    done = next((c for c in tree.dependents(head, "acl") if c == head + 1), None)
    if number is None or done is None or not (of_total or tree.is_(head, "obj", "nsubj")):
        return
    if tree.is_(head, "obj", "nsubj") and [c for c in tree.dependents(head, "det", "case") if c < number]:
        return
    tokens = frozenset((number, head, done))
    clause = clause_of(tree, head)
    said = next((c for c in tree.dependents(clause, "obl") if c in hedges(tree, clause)), None)
    since = next((t for t in sorted(tree.subtree(done)) if _dated(tree, t)), None)
    for kept in ([tokens | tree.subtree(since)] if since is not None else []) + [tokens]:
        phrase = tree.render(kept)
        if phrase is None:
            continue
        if said is not None:
            who = _source(tree, said, names)
            if who is None:
                return
            phrase = according(tree, min(tree.subtree(said)), phrase, who)
        elif hedges(tree, clause):
            return
        shape = {"participle", "complement"} | ({"attributed"} if said is not None else set())
        yield NounForm(phrase, kept, head, frozenset(shape))


def _source(tree: Tree, said: int, names: Names) -> Phrase | None:
    """Whom «selon X» names, an acronym with the article that it bears elsewhere."""
    case = tree.dependents(said, "case")
    tokens = tree.subtree(said).difference(case)
    if [tree.word(c) for c in case] != ["selon"] or not tree.between(tokens):
        return None
    if any(tree.parse.pos[t] in ("PRON", "VERB") or tree.parse.text[t] == "," for t in tokens):
        return None
    phrase = tree.render(tokens)
    return None if phrase is None else names.completed(phrase)


def _dated(tree: Tree, token: int) -> bool:
    case = [tree.word(c) for c in tree.dependents(token, "case")]
    small = len(tree.subtree(token)) <= 4
    return tree.parse.lemma[token].lower() in TIME_NOUNS and case in (["depuis"], ["en"]) and small


def _attributed(noun: NounPhrase, names: Names) -> NounForm | None:
    """«X a rappelé que Y reste un moyen sûr», «X a compté N voyages» → «Un moyen sûr, selon X»: who says so stays."""
    tree, head = noun.tree, noun.head
    definite = noun.determiner is not None and feature(tree.parse.morph[noun.determiner], "Definite") == "Def"
    numbered = tree.parse.pos[min(noun.tokens)] == "NUM"
    if not noun.sound or definite or len(noun.tokens) < 3 or not (numbered or tree.is_(head, "obj", "xcomp")):
        return None
    said = _said_by(tree, head)
    opening = None if said is None else noun.phrase()
    if said is None or opening is None:
        return None
    verb, who = said[0], speaker(tree, said[1], names)
    if who is None or opening is None or " selon " in opening.text:
        return None
    phrase = according(tree, verb, opening, who)
    deps = {tree.parse.dep[t] for t in noun.tokens}
    shape = {"attributed", "complement"} | ({"participle"} if "acl" in deps else set())
    if len(phrase.text) > _ATTRIBUTED_MOST:
        return None
    return NounForm(phrase, noun.tokens, head, frozenset(shape))


def _said_by(tree: Tree, head: int) -> tuple[int, int] | None:
    """The verb by which the object is said or counted, or its clause reported, with the verb's subject."""
    verb = next((a for a in tree.ancestors(head) if tree.parse.pos[a] == "VERB"), tree.parse.head[head])
    if not tree.is_(head, "obj", "xcomp") and tree.parse.lemma[verb].lower() not in COUNTING_VERBS:
        return None
    if tree.parse.lemma[verb].lower() in _FOUND_OUT:
        plain = stance(tree, verb).level == Commitment.FACTIVE and not negations(tree, verb)
        subjects = tree.dependents(verb, "nsubj")
        whole = plain and len(subjects) == 1 and not tree.dependents(verb, "xcomp", "aux:pass")
        return (verb, subjects[0]) if whole else None
    return None if not is_clause(tree, verb) or negations(tree, verb) else reporting(tree, verb)


def _undetermined(noun: NounPhrase) -> Iterator[NounForm]:
    """«la première utilisation de X» → «Première utilisation de X»: an event without its article."""
    tree = noun.tree
    first = min(noun.tokens)
    if noun.determiner is None or not noun.sound or tree.word(first) not in _ORDINALS or first == noun.head:
        return
    if feature(tree.parse.morph[noun.head], "Number") == "Plur" or len(noun.tokens) < 4:
        return
    phrase = tree.render(noun.tokens)
    if phrase is not None and tree.parse.lemma[noun.head].lower() in EVENT_NOUNS:
        yield NounForm(phrase.with_liberty("determiner"), noun.tokens, noun.head, frozenset(("complement", "event")))
