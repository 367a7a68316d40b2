"""What may go without a comma: circumstances at the end, second predicates, what tells more of one of many."""

from __future__ import annotations

import re
from collections.abc import Iterator

from seolint.editing.shortening.joint_marks import (
    NOMINAL,
    Stretch,
    attribution,
    bounds,
    finite_next,
    predicates,
    resumes,
    segments_of,
    shut,
)
from seolint.editing.shortening.joint_words import (
    ASIDE_NOUNS,
    KEPT_ADJECTIVES,
    OFFICES,
    RELATIVE_WORDS,
    RULING_VERBS,
    TIMING_PREPOSITIONS,
    TRAILING_PREPOSITIONS,
)
from seolint.editing.shortening.words import finite, pos_at, text_at, weakens, word_at
from seolint.editing.syntax.trees import Tree, feature
from seolint.editing.syntax.vocabulary import ATTRIBUTION_PREPOSITIONS, LOCATIVE_VERBS, REPORTING_VERBS

__all__ = ["aged", "announced", "before_object", "explained", "loose", "qualifying", "titled_name", "told_to"]

_ANNOUNCED = 6
"""Tokens behind «:» that are an enumeration or a comment, and not the name of the thing."""

_EXPLAINED = 8
"""Tokens of a clause that says the news by itself."""

_AGED = re.compile(r"[aâ]gée?s?$")
_LOCAL = ("municipal", "communal", "départemental", "correctionnel")


def loose(tree: Tree, order: list[int]) -> Iterator[Stretch]:
    """What hangs at the end without a comma: a circumstance of the clause, a purpose, a second predicate."""
    closed = shut(tree, order)
    verb = next((t for t in order if finite(tree, t) and t not in closed), None)
    if verb is None:
        return
    segments = segments_of(tree, order)
    ends = {s.end for s in segments}
    denied = any(tree.word(t) in ("ne", "n'") for t in order)
    for token in order:
        if token <= verb + 1 or token in closed:
            continue
        end = min(e for e in ends if e > token) if any(e > token for e in ends) else order[-1] + 1
        last = end == order[-1] + 1
        said = not last and attribution(tree, next(s for s in segments if s.start > token)) and end == segments[-2].end
        if word_at(tree, max(s.start for s in segments if s.start <= token)) == "contre":
            # «contre septante-quatre en 2024»: the other figure's own.
            continue
        if not (last or said) or end - token < 2 or any(t in closed for t in (token - 1,)):
            continue
        cost = _loose_cost(tree, verb, token, end, denied=denied)
        if cost is not None:
            yield Stretch(frozenset(range(token, end)), cost, "loose")


def _loose_cost(tree: Tree, verb: int, token: int, end: int, *, denied: bool) -> float | None:
    word, pos = tree.word(token), tree.parse.pos[token]
    if pos == "CCONJ" and word == "et":
        return 0.3 if predicates(tree, token, end) and finite_next(tree, token, end) else None
    if denied or bounds(tree, token, end):
        return None
    following = word_at(tree, token + 1)
    if word in ("alors", "tandis", "pendant", "avant", "après") and following in ("que", "qu'"):
        return 0.22 if pos_at(tree, token - 1) not in ("ADP", "CCONJ", "DET") else None
    if pos_at(tree, token - 1) not in NOMINAL and text_at(tree, token - 1) not in (")", "»"):
        return None
    if word in ("avant", "après", "depuis", "plus") and pos_at(tree, token - 2) == "NUM":
        # «48 heures avant la fin» is one stretch.
        return None
    if word in ("afin", "lors"):
        return 0.25
    if word in ("pour", "après", "avant") and _infinitive(tree, token, end):
        return 0.3
    if word == "à" and f"{following} {word_at(tree, token + 2)}" in ASIDE_NOUNS:
        return 0.25
    if pos != "ADP" or word not in TRAILING_PREPOSITIONS:
        return None
    rules = any(tree.parse.lemma[t].lower() in RULING_VERBS for t in range(verb, token))
    if rules and word not in ("après", "lors", "devant"):
        return None
    return 0.4 if _hangs_on_verb(tree, token) else None


def _infinitive(tree: Tree, token: int, end: int) -> bool:
    for t in range(token + 1, min(token + 5, end)):
        if feature(tree.parse.morph[t], "VerbForm") == "Inf":
            return True
        if tree.word(t) not in ("de", "d'", "ne", "pas", "se", "s'", "y", "en", "le", "la", "les", "l'", "lui"):
            return False
    return False


def _hangs_on_verb(tree: Tree, token: int) -> bool:
    """Whether the preposition's noun is a circumstance of a verb that keeps something else behind it."""
    noun = tree.parse.head[token]
    if not tree.is_(noun, "obl") or tree.parse.dep[noun] in ("obl:arg", "obl:agent"):
        return False
    verb = tree.parse.head[noun]
    if tree.parse.pos[verb] != "VERB" or tree.parse.lemma[verb].lower() in LOCATIVE_VERBS:
        return False
    return any(verb < c < token and tree.is_(c, "obj", "obl", "ccomp", "xcomp") for c in tree.children[verb]) or bool(
        tree.dependents(verb, "aux")
        and any(tree.word(c) == "été" or tree.parse.dep[c] == "aux:pass" for c in tree.dependents(verb, "aux"))
    )


def before_object(tree: Tree, order: list[int]) -> Iterator[Stretch]:
    """«présentaient [en conférence de presse] leur bilan»: a circumstance between the verb and its object."""
    inside = frozenset(order)
    denied = any(tree.word(t) in ("ne", "n'") for t in order)
    for token in order[1:]:
        votes = tree.word(token) == "par" and token + 1 in inside and text_at(tree, token + 1).isdigit()
        if tree.parse.pos[token] != "ADP" or denied or not (votes or tree.word(token) in TIMING_PREPOSITIONS):
            continue
        noun = tree.parse.head[token]
        verb = tree.parse.head[noun]
        if verb != token - 1 or not tree.is_(noun, "obl") or tree.parse.pos[verb] != "VERB":
            continue
        gone = tree.subtree(noun)
        behind = max(gone) + 1
        object_next = any(tree.is_(c, "obj") and min(tree.subtree(c)) == behind for c in tree.children[verb])
        if tree.between(gone) and gone <= inside and object_next and not bounds(tree, min(gone), behind):
            yield Stretch(gone, 0.2, "circumstance")


def qualifying(tree: Tree, order: list[int]) -> Iterator[Stretch]:
    """What tells more of an indefinite noun or of a name without a comma: a relative, a participle with its
    complements. «des militaires qui …» claims no more without it; «les militaires qui …» would."""
    closed = shut(tree, order)
    inside = frozenset(order)
    for token in order[1:]:
        if token in closed or token - 1 not in inside:
            continue
        before = token - 1
        if tree.parse.pos[token] == "ADJ" and _named_place(tree, token):
            cost = 0.12 if tree.word(token).startswith(_LOCAL) else 0.2
            yield Stretch(frozenset((token,)), cost, "qualifying")
        if tree.word(token) == "qui" and tree.parse.pos[before] in NOMINAL:
            end = _relative_end(tree, token, order)
        elif feature(tree.parse.morph[token], "VerbForm") == "Part" and tree.parse.pos[before] in ("NOUN", "ADJ"):
            if word_at(tree, token + 1) in ("que", "qu'"):
                # «la Cour des comptes avertit que …»: a verb, whatever the tagger takes it for.
                continue
            end = _participle_end(tree, token, order)
        else:
            continue
        if end is None or end - token < 3 or bounds(tree, token, end):
            continue
        if tree.parse.pos[before] == "PROPN" or _one_of_many(tree, token):
            yield Stretch(frozenset(range(token, end)), 0.34, "qualifying")


def _named_place(tree: Tree, token: int) -> bool:
    """«le conseil [municipal] de Saint-Aubrac», «la coopérative [laitière] du Haut-Vernay»: the name says which."""
    if token - 2 < tree.first or tree.word(token - 2) not in ("le", "la", "l'") or tree.word(token) in KEPT_ADJECTIVES:
        return False
    of = token + 2 < tree.end and word_at(tree, token + 1) in ("de", "d'", "du")
    return of and pos_at(tree, token - 1) == "NOUN" and pos_at(tree, token + 2) == "PROPN"


def _relative_end(tree: Tree, token: int, order: list[int]) -> int | None:
    """Where a relative without comma ends: at a comma, before the clause's own verb, at the end."""
    verbs = [t for t in order if t > token and finite(tree, t)]
    if not verbs:
        return None
    spoken = any(finite(tree, t) for t in order if t < token)
    for t in order:
        if t <= verbs[0]:
            continue
        if tree.parse.text[t] in (",", ";", ":") or (tree.parse.pos[t] == "CCONJ" and t > verbs[0]):
            return t if tree.parse.text[t] == "," else None
        if not spoken and t in verbs and not all(tree.parse.pos[v] in ("AUX", "VERB") for v in range(verbs[0], t)):
            return t
    return order[-1] + 1 if spoken else None


def _participle_end(tree: Tree, token: int, order: list[int]) -> int | None:
    """Where a participle with its complements ends: at a comma, before a verb, at the end."""
    spoken = any(finite(tree, t) for t in order if t < token)
    for t in order:
        if t <= token:
            continue
        if tree.parse.text[t] in (",", ";"):
            return t
        if tree.word(t) in RELATIVE_WORDS or tree.parse.text[t] == ":" or tree.parse.pos[t] == "CCONJ":
            return None
        if finite(tree, t) or t == tree.root:
            return None if spoken else t
    return order[-1] + 1 if spoken else None


def _one_of_many(tree: Tree, token: int) -> bool:
    """Whether the noun before the token is one of its kind: «un rapport», «deux militaires français»."""
    at = token - 1
    while at > tree.first and (tree.parse.pos[at] in ("ADJ", "NOUN") or _of_it(tree, at)):
        at -= 1
    word = tree.word(at)
    return word in ("un", "une", "des", "plusieurs") or tree.parse.pos[at] == "NUM"


def _of_it(tree: Tree, token: int) -> bool:
    """«une hausse [des] cas jugée»: a preposition, and no article."""
    return tree.word(token) == "des" and tree.parse.pos[token] == "ADP"


def announced(tree: Tree, order: list[int]) -> Iterator[Stretch]:
    """What «:» announces behind a statement, where it is no quotation."""
    closed = shut(tree, order)
    colons = [t for t in order if tree.parse.text[t] == ":" and t not in closed]
    if len(colons) != 1 or text_at(tree, colons[0] + 1) in ("«", "“", '"'):
        return
    before = [t for t in order if t < colons[0]]
    if order[-1] - colons[0] < _ANNOUNCED or pos_at(tree, colons[0] + 1) == "PROPN":
        return
    if len(before) > 5 and any(finite(tree, t) for t in before) and not bounds(tree, colons[0] + 1, order[-1] + 1):
        yield Stretch(frozenset(t for t in order if t >= colons[0]), 0.25, "announced")


def explained(tree: Tree, order: list[int]) -> Iterator[Stretch]:
    """«Martin a cédé : [le ministre retire la taxe …]»: what leads to the clause behind a colon that says it in full.

    Nothing goes whose words the clause could belong to: a report, a hedge, a denial, «selon …».
    """
    closed = shut(tree, order)
    colons = [t for t in order if tree.parse.text[t] == ":" and t not in closed]
    if len(colons) != 1 or pos_at(tree, colons[0] + 1) not in ("DET", "PROPN", "NUM"):
        return
    before, behind = [t for t in order if t < colons[0]], [t for t in order if t > colons[0]]
    if any(tree.quoted(t) for t in order) or len(behind) < _EXPLAINED:
        return
    # The clause next to the colon is the one that is explained; what stands before its comma tells when.
    start = max((t + 1 for t in before if tree.parse.text[t] == ","), default=order[0])
    clause = range(start, colons[0])
    reports = any(tree.parse.lemma[t].lower() in REPORTING_VERBS for t in before)
    if reports or bounds(tree, start, colons[0]) or any(weakens(tree, t) for t in clause):
        return
    if not any(finite(tree, t) for t in clause):
        return
    if any(tree.word(t) in ATTRIBUTION_PREPOSITIONS or feature(tree.parse.morph[t], "Mood") == "Cnd" for t in before):
        return
    if any(finite(tree, t) and tree.word(t - 1) not in RELATIVE_WORDS for t in behind):
        yield Stretch(frozenset((*before, colons[0])), 0.35, "explained")


def aged(tree: Tree, order: list[int]) -> Iterator[Stretch]:
    """«Trois jeunes femmes [âgées de 18 à 25 ans] sont …»: the age of one of many; «de plus de 65 ans» bounds."""
    for token in order[1:]:
        if not _AGED.match(tree.word(token)) or not _one_of_many(tree, token) or text_at(tree, token - 1) == ",":
            continue
        end = next((t for t in range(token + 1, min(token + 7, order[-1] + 1)) if tree.word(t) in ("an", "ans")), None)
        words = [tree.word(t) for t in range(token, end + 1)] if end else []
        if end and words[1] in ("de", "d'") and not {"plus", "moins", ","} & set(words):
            yield Stretch(frozenset(range(token, end + 1)), 0.15, "age")


def titled_name(tree: Tree, order: list[int]) -> Iterator[Stretch]:
    """«…, a annoncé la mairesse [Geneviève Thibodeau]»: the office says who speaks."""
    segments = segments_of(tree, order)
    last = segments[-1]
    if len(segments) < 2 or last.start >= last.end or not attribution(tree, last) or not resumes(tree, last):
        return
    start = last.end
    while start > last.start and tree.parse.pos[start - 1] == "PROPN":
        start -= 1
    office = start - 1
    named = tree.parse.lemma[office].lower() in OFFICES and word_at(tree, office - 1) in ("le", "la", "l'")
    if last.end - start > 1 and named:
        yield Stretch(frozenset(range(start, last.end)), 0.2, "name")


def told_to(tree: Tree, order: list[int]) -> Iterator[Stretch]:
    """«…, a révélé son avocate [à l’AFP]»: to whom it was said."""
    segments = segments_of(tree, order)
    for segment in segments[1:]:
        if segment.start >= segment.end or not attribution(tree, segment) or not resumes(tree, segment):
            continue
        for token in range(segment.start + 3, segment.end):
            if (
                tree.word(token) in ("à", "au", "aux", "dans", "sur", "lors", "devant")
                and tree.parse.pos[token] == "ADP"
            ):
                yield Stretch(frozenset(range(token, segment.end)), 0.15, "circumstance")
                break
