"""What of a clause may be left out, and what never.

Some constituents may go (an adverbial, an apposition, a non-restrictive
relative, a parenthesis); what carries the claim never does: subjects and
objects, negation, hedges, modals, conditions, the words that bound a
quantity, the first of several conjuncts.
"""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass

from seolint.editing.commitment import negations
from seolint.editing.syntax.margins import COMMAS, PUNCTUATION
from seolint.editing.syntax.trees import Tree, feature, of_token
from seolint.editing.syntax.vocabulary import (
    APPROXIMATORS,
    ATTRIBUTION_PREPOSITIONS,
    CONDITION_MARKS,
    CONDITION_PHRASES,
    CONNECTIVES,
    HEDGE_ADVERBS,
    LOCATIVE_VERBS,
    NEGATIONS,
    REPORTING_VERBS,
    TIME_NOUNS,
)

__all__ = ["Cut", "bounds", "conditional_phrase", "dispensable", "droppable"]

_FOR_ITS_PART = frozenset(
    f"{way} {whose} {side}" for way in ("de", "pour") for whose in ("son", "leur", "sa") for side in ("côté", "part")
)
_THEME = 6
"""Tokens in which a theme and its colon stand."""

_PAIRS = {"(": ")", "[": "]"}
_KEPT_WITH_PREPOSITION = frozenset(
    ("sans", "sauf", "hormis", "contre", "malgré", "excepté", "que", "moins", "plus", "entre", "parmi")
)
_FREE_PREPOSITIONS = frozenset(
    [
        "dans",
        "en",
        "depuis",
        "pendant",
        "durant",
        "lors",
        "après",
        "avant",
        "dès",
        "jusque",
        "jusqu'à",
        "au",
        "à",
        "aux",
        "par",
        "avec",
        "pour",
        "sur",
        "sous",
        "chez",
        "vers",
        "via",
        "devant",
        "derrière",
        "face",
        "suite",
        "grâce",
        "afin",
    ]
)


@dataclass(frozen=True, slots=True)
class Cut:
    """A constituent that may go: its tokens, what its loss costs (0–1), and why it may."""

    tokens: frozenset[int]
    cost: float
    kind: str


@of_token
def bounds(tree: Tree, token: int) -> bool:
    """Whether the token negates, hedges, conditions or bounds: it can never go by itself."""
    word, lemma = tree.word(token), tree.parse.lemma[token].lower()
    return (
        word in NEGATIONS
        or lemma in HEDGE_ADVERBS
        or word in HEDGE_ADVERBS
        or word in APPROXIMATORS
        or word in CONDITION_MARKS
        or word in ATTRIBUTION_PREPOSITIONS
    )


def _opens_with(tree: Tree, tokens: frozenset[int]) -> str:
    """The first word of a constituent, punctuation passed over."""
    return next((tree.word(t) for t in sorted(tokens) if tree.parse.text[t] not in COMMAS), "")


def conditional_phrase(tree: Tree, tokens: frozenset[int]) -> bool:
    """Whether the constituent opens with a condition in several words: «sous réserve que …», «à condition de …»."""
    words = [tree.word(t) for t in sorted(tokens) if tree.parse.text[t] not in COMMAS][:3]
    return any(" ".join(words[:size]) in CONDITION_PHRASES for size in (2, 3))


def _set_off(tree: Tree, tokens: frozenset[int], within: frozenset[int]) -> frozenset[int] | None:
    """The constituent with the commas (dashes) around it, or ``None`` where it is not set off."""
    first, last = min(tokens), max(tokens)
    if not tree.between(tokens):
        return None
    words = tree.parse.text
    opens = words[first] in COMMAS or (first - 1 in within and words[first - 1] in COMMAS)
    closes = last + 1 not in within or words[last + 1] in PUNCTUATION or words[last] in COMMAS
    start = first - 1 in within and words[first - 1] in COMMAS
    starts_clause = first == min(within)
    if not ((opens or starts_clause) and closes):
        return None
    out = set(tokens)
    if start:
        out.add(first - 1)
    if last + 1 in within and words[last + 1] in COMMAS:
        out.add(last + 1)
    return frozenset(out)


def droppable(tree: Tree, head: int, within: frozenset[int]) -> list[Cut]:
    """The constituents of the clause of ``head`` that may go, each with the punctuation that goes along."""
    found: list[Cut] = [*_parentheses(tree, within), *_theme(tree, head, within)]
    stack = [head]
    while stack:
        token = stack.pop()
        for child in tree.children[token]:
            if child not in within:
                continue
            cut = _cut(tree, head, token, child, within)
            if cut is not None:
                found.append(cut)
            # A noun's complement may hold a relative; a dropped one need not be looked into.
            if cut is None or cut.kind in ("conjunct", "adverbial", "receiver", "complement"):
                stack.append(child)
    return _without_doubles(found)


def _without_doubles(cuts: list[Cut]) -> list[Cut]:
    seen: dict[frozenset[int], Cut] = {}
    for cut in cuts:
        if cut.tokens not in seen or seen[cut.tokens].cost > cut.cost:
            seen[cut.tokens] = cut
    return sorted(seen.values(), key=lambda c: (c.cost, min(c.tokens), len(c.tokens)))


def _theme(tree: Tree, head: int, within: frozenset[int]) -> Iterator[Cut]:
    """«Québec : » before a clause."""
    opening = sorted(within)[:_THEME]
    colon = next((t for t in opening if tree.parse.text[t] == ":"), None)
    if colon is not None and head > colon:
        yield Cut(frozenset(t for t in opening if t <= colon), 0.2, "theme")


def _parentheses(tree: Tree, within: frozenset[int]) -> Iterator[Cut]:
    opened: list[int] = []
    for token in sorted(within):
        text = tree.parse.text[token]
        if text in _PAIRS:
            opened.append(token)
        elif opened and text == _PAIRS[tree.parse.text[opened[-1]]]:
            start = opened.pop()
            tokens = frozenset(range(start, token + 1))
            if tokens <= within:
                yield Cut(tokens, 0.0, "parenthesis")


def _cut(tree: Tree, head: int, above: int, child: int, within: frozenset[int]) -> Cut | None:
    """How ``child`` of ``above`` may go, or ``None`` where it must stay."""
    tokens = tree.subtree(child) & within
    if head in tokens or not tree.between(tokens):
        return None
    if tree.quotes and any(tree.quoted(t) != tree.quoted(head) for t in tokens):
        return None
    if _protected(tree, child, tokens):
        return None
    dep = tree.parse.dep[child].split(":")[0]
    if dep == "xcomp" and any(tree.word(c) == "pour" for c in tree.dependents(child, "mark", "case")):
        dep = "advcl"
    set_off = _set_off(tree, tokens, within)
    if dep == "ccomp" and _relative_in_disguise(tree, child, tokens, within):
        return Cut(set_off, 0.1, "aside") if set_off else None
    if dep in ("obj", "nmod") and _is_time(tree, child) and not tree.dependents(child, "case"):
        return Cut(set_off or tokens, 0.15, "adverbial") if _other_object(tree, above, child) else None
    if dep == "obl" and tree.parse.dep[child] == "obl:arg" and _receives(tree, above, child):
        return Cut(tokens, 0.45, "receiver")
    if dep == "nmod" and tree.is_(above, "obj", "obl") and _listed(tree, child):
        return Cut(tokens, 0.5, "complement")
    if dep == "acl" or dep == "appos":
        if set_off and min(set_off) != min(within):
            return Cut(set_off, 0.1, "aside")
        if dep != "acl" or _tells_whose(tree, child):
            return None
        return Cut(tokens, 0.3, "modifier") if _indefinite(tree, head, above, child) else None
    if dep in ("obl", "nmod") and " ".join(tree.word(t) for t in sorted(tokens)) in _FOR_ITS_PART:
        return Cut(set_off or tokens, 0.02, "connective")
    if dep == "nmod" and set_off and _between_commas(tree, tokens, set_off):
        return Cut(set_off, 0.1, "aside")  # «Le docteur X, du centre de Y, n’a pas …»
    if dep == "nmod" and _indefinite(tree, head, above, child) and _circumstance(tree, child):
        return Cut(set_off or tokens, 0.3, "modifier")
    if dep in ("advcl", "parataxis") and (above == head or tree.is_(above, "ccomp")):
        if dep == "parataxis" and set_off is None:
            return None
        return _closing(tree, set_off or tokens, within, 0.3, "subordinate")
    if dep == "advmod":
        return _adverb(tree, child, set_off or tokens, within)
    if dep == "obl" and (above == head or tree.parse.pos[above] == "VERB"):
        return _adverbial(tree, head, above, child, set_off or tokens, within)
    if dep == "case" and tree.word(child) == "depuis" and tree.parse.pos[above] == "VERB" and not tree.children[child]:
        return Cut(tokens, 0.02, "connective")  # «se sont depuis constituées»: a glance at what was told before
    if dep == "conj":
        return _conjunct(tree, head, above, child, tokens, within)
    return None


def _indefinite(tree: Tree, head: int, noun: int, child: int) -> bool:
    """Whether the noun claims no more without what bounds it: «des X qui …», «2 000 X», in no negative clause."""
    if negations(tree, head) or child < noun or tree.parse.pos[noun] != "NOUN":
        return False
    determiners = tree.dependents(noun, "det", "nummod")
    return any(
        tree.word(d) in ("un", "une", "des", "de", "d'", "plusieurs", "deux", "trois", "quatre")
        or tree.word(d)[0].isdigit()
        for d in determiners
    )


def _between_commas(tree: Tree, tokens: frozenset[int], set_off: frozenset[int]) -> bool:
    """Whether a complement stands between two commas, and nothing of a list does."""
    first, last = min(tokens) - 1, max(tokens) + 1
    closed = {first, last} <= set_off and tree.parse.text[first] == tree.parse.text[last] == ","
    return closed and not any(tree.is_(t, "conj", "cc") for t in tokens)


def _tells_whose(tree: Tree, child: int) -> bool:
    """«la carte d’une résidente décédée sert encore»: in a subject, the participle is what makes it worth telling."""
    past = tree.parse.dep[child] == "acl" and feature(tree.parse.morph[child], "Tense") == "Past"
    return past and any(tree.is_(a, "nsubj") for a in tree.ancestors(child))


def _circumstance(tree: Tree, child: int) -> bool:
    """«en colère», «sur le site»: a complement that tells no kind («de», «à» do)."""
    case = [tree.word(c) for c in tree.dependents(child, "case")]
    return case[:1] != [] and case[0] in ("en", "dans", "sur", "pour", "contre", "par", "avec", "chez", "sous")


def _relative_in_disguise(tree: Tree, child: int, tokens: frozenset[int], within: frozenset[int]) -> bool:
    """«…, qui seront utilisés»: a relative behind a comma that the parser took for a complement."""
    first = min(tokens)
    if tree.parse.text[first] in COMMAS:
        first += 1
    if tree.parse.text[first - 1] not in COMMAS:
        return False
    # «a plaidé la relaxe pour ces faits, qu’elle juge prescrits»: beside an object, «que» opens no second one.
    besides = tree.word(first) in ("que", "qu'") and any(
        o < child for o in tree.dependents(tree.parse.head[child], "obj")
    )
    return besides or tree.word(first) in ("qui", "dont", "où")


def _other_object(tree: Tree, verb: int, child: int) -> bool:
    """Whether the verb keeps an object when a time («ces dernières semaines») taken for one is gone."""
    return any(o != child for o in tree.dependents(verb, "obj"))


def _receives(tree: Tree, verb: int, child: int) -> bool:
    """«à la Russie» beside an object: who receives may go, what is given may not."""
    case = [tree.word(c) for c in tree.dependents(child, "case")]
    return bool(tree.dependents(verb, "obj")) and case[:1] in (["à"], ["au"], ["aux"])


def _listed(tree: Tree, child: int) -> bool:
    """A list («de munitions et d'équipements») under a counted noun: the noun says enough."""
    above = tree.parse.head[child]
    counted = any(tree.parse.text[d][0].isdigit() for d in tree.dependents(above, "nummod", "det"))
    return counted and bool(tree.dependents(child, "conj"))


def _protected(tree: Tree, child: int, tokens: frozenset[int]) -> bool:
    """Whether the constituent carries the claim: a hedge, a condition, a reserve, an attribution."""
    first = _opens_with(tree, tokens)
    bare_infinitive = feature(tree.parse.morph[child], "VerbForm") == "Inf" and not tree.dependents(
        child, "mark", "case"
    )
    if bare_infinitive:
        # «ont vu des gens mourir»: the infinitive is what was seen.
        return True
    if conditional_phrase(tree, tokens):
        return True
    if first in CONDITION_MARKS or first in ATTRIBUTION_PREPOSITIONS or first in _KEPT_WITH_PREPOSITION:
        return True
    if any(tree.word(c) in CONDITION_MARKS for c in tree.dependents(child, "mark", "case")):
        return True
    if tree.parse.lemma[child].lower() in REPORTING_VERBS and tree.is_(child, "parataxis"):
        return True
    return bounds(tree, child) or tree.word(child) == "doute"


def _closing(tree: Tree, tokens: frozenset[int], within: frozenset[int], cost: float, kind: str) -> Cut | None:
    """A cut whose gap leaves a clause that reads on: at an edge, or set off, or before a preposition."""
    hedge = min(tokens) - 1
    # «…, probablement pour fournir …»: the hedge speaks of what goes, so it goes along.
    if hedge in within and _is_hedge(tree, hedge) and tree.parse.text[hedge - 1] in COMMAS:
        tokens = tokens | {hedge} | ({hedge - 1} & within)
    return Cut(tokens, cost, kind)


def _is_hedge(tree: Tree, token: int) -> bool:
    return tree.word(token) in HEDGE_ADVERBS or tree.parse.lemma[token].lower() in HEDGE_ADVERBS


def _adverb(tree: Tree, child: int, tokens: frozenset[int], within: frozenset[int]) -> Cut | None:
    word = tree.word(child)
    if tree.parse.pos[child] != "ADV" or any(bounds(tree, t) for t in tokens):
        return None
    if child + 1 in within and tree.parse.pos[child + 1] in ("ADJ", "ADV") and not word.endswith("ment"):
        # «aucune n’est aussi lente»: a degree, not a link to the sentence before.
        return None
    if word in CONNECTIVES:
        return Cut(tokens, 0.02, "connective")
    if tree.children[child] and len(tree.subtree(child)) > 3:
        return None
    if word.endswith("ment") or word in ("hier", "aujourd'hui", "demain", "actuellement", "récemment", "bientôt"):
        return Cut(tokens, 0.15, "adverb")
    return None


def _adverbial(
    tree: Tree, head: int, above: int, child: int, tokens: frozenset[int], within: frozenset[int]
) -> Cut | None:
    lemma = tree.parse.lemma[above].lower()
    dep = tree.parse.dep[child]
    case = [tree.word(c) for c in tree.dependents(child, "case")]
    if dep in ("obl:arg", "obl:agent") or not (case or _is_time(tree, child)):
        return None
    if any(c in ("de", "d'", "du", "des") for c in case) and min(tokens) != min(within):
        return None
    if case and case[0] not in _FREE_PREPOSITIONS:
        return None
    objects = [o for o in tree.dependents(above, "obj") if o < child]
    if case[:1] == ["pour"] and objects and min(tree.subtree(child)) - 1 in tree.subtree(objects[-1]):
        # «a plaidé la relaxe pour les faits anciens»: it bounds the object beside which it stands.
        return None
    if negations(tree, head) or negations(tree, above):
        # «n’a gagné la Coupe depuis 2008»: what bounds a denial stays.
        return None
    state = bool(tree.dependents(above, "cop")) or lemma in ("rester", "demeurer")
    asks = state or lemma in LOCATIVE_VERBS
    # «devrait rester stable la première année»: a state for some time is no state for good.
    if asks and min(tokens) > above and (state or not _is_time(tree, child)):
        return None
    leading = min(tokens) == min(within)
    return _closing(tree, tokens, within, 0.05 if leading else 0.25, "adverbial")


def _is_time(tree: Tree, token: int) -> bool:
    return tree.parse.lemma[token].lower() in TIME_NOUNS or tree.word(token) in TIME_NOUNS


def _conjunct(
    tree: Tree, head: int, above: int, child: int, tokens: frozenset[int], within: frozenset[int]
) -> Cut | None:
    """The last of several conjuncts, joined by «et»: the first ones claim less without it."""
    linked = [tree.word(c) for c in tree.dependents(child, "cc")]
    if linked not in (["et"], ["mais"]) or tree.is_(above, "nsubj", "conj"):
        return None
    if any(tree.is_(a, "nsubj") for a in tree.ancestors(child) if a in within and a != head):
        return None
    if negations(tree, head) and above != head:
        return None
    if any(tree.is_(c, "conj") and c > child for c in tree.children[above]):
        return None
    if any(tree.is_(c, "conj") and c < child for c in tree.children[above]):
        return None
    if max(tokens) + 1 in within and tree.parse.text[max(tokens) + 1] not in PUNCTUATION and above != head:
        return None
    if linked == ["mais"] and above != head:
        return None
    first = min(tokens)
    if first - 1 in within and tree.parse.text[first - 1] == ",":
        tokens = tokens | {first - 1}
    return Cut(tokens, 0.35, "conjunct")


def dispensable(tree: Tree, verb: int, child: int) -> bool:
    """An argument only by the parser's error: a time as object, a relative as complement."""
    if tree.is_(child, "obj"):
        return _is_time(tree, child) and _other_object(tree, verb, child)
    return tree.is_(child, "ccomp") and _relative_in_disguise(tree, child, tree.subtree(child), frozenset(tree.tokens))
