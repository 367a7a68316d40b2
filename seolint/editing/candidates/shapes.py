"""What a candidate is made of, in words that the eye's rules can read."""

from __future__ import annotations

from seolint.editing.commitment import finite_verb
from seolint.editing.syntax.heading_words import (
    ANSWERING_VERBS,
    BODY_PARTS,
    DURATION_VERBS,
    EMPTY_STATES,
    GESTURE_VERBS,
    INSTITUTION_NOUNS,
    PERSON_NOUNS,
    PERSONAL_EVENTS,
    PICTURE_NOUNS,
    UNITS,
    VAGUE_NOUNS,
)
from seolint.editing.syntax.noun_phrases import NounPhrase
from seolint.editing.syntax.stance_words import ATTITUDE_NOUNS
from seolint.editing.syntax.trees import Tree, feature
from seolint.editing.syntax.vocabulary import EVENT_NOUNS, QUANTITY_NOUNS, TIME_NOUNS, UNIQUE_NOUNS
from seolint.french.stems import stem

__all__ = ["assumed", "clause_shape", "noun_shape"]

_SUMS = frozenset(("total", "série", "ensemble", "nombre", "sorte", "type", "somme", "quantité", "partie", "part"))
"""Nouns that only lead to the one that counts."""


def noun_shape(noun: NounPhrase) -> frozenset[str]:
    """``measure`` (a number and its unit alone), ``definite``,
    ``indefinite``, ``bare``, ``relative``, ``participle``, ``conjunct``, ``proper``, ``apposition``,
    ``locution`` (a bare noun behind a preposition), ``headless`` (a bare singular without one), ``cut`` (a
    complement that identifies was left out), ``complement``, ``adjective``, ``event``, ``sum``, ``name``
    (somebody, a body or a place, nothing told of them), ``office`` (the same by what they are)."""
    tree, out = noun.tree, set()
    inside = [c for c in tree.children[noun.head] if c in noun.tokens]
    if not noun.sound:
        out.add("cut")
    if noun.determiner is None:
        out |= _bare(noun, inside)
    else:
        out.add("definite" if feature(tree.parse.morph[noun.determiner], "Definite") == "Def" else "indefinite")
    deps = {tree.parse.dep[t] for t in noun.tokens if t != noun.head}
    out |= {
        name for dep, name in (("acl:relcl", "relative"), ("acl", "participle"), ("conj", "conjunct")) if dep in deps
    }
    if _participle_cut(noun):
        out.add("cut")
    if "participle" in out and not any(_happened(tree, t, noun.tokens) for t in noun.tokens):
        out.discard("participle")
    if _one_more(tree, noun.tokens | ({noun.determiner} if noun.determiner is not None else set())):
        out.add("series")
    if any(tree.parse.pos[t] == "PROPN" for t in noun.tokens):
        out.add("proper")
    if tree.is_(noun.head, "appos") or (noun.determiner is None and _behind_comma(noun)):
        out.add("apposition")
    if any(tree.is_(c, "nmod") for c in inside):
        out.add("complement")
    if any(tree.is_(c, "amod") for c in inside):
        out.add("adjective")
    if tree.parse.lemma[noun.head].lower() in EVENT_NOUNS:
        out.add("event")
    if tree.parse.lemma[noun.head].lower() in _SUMS | (QUANTITY_NOUNS if "definite" in out else frozenset()):
        out.add("sum")
    if _names_only(noun, out):
        out |= {"name"} if tree.parse.pos[noun.head] == "PROPN" else {"name", "office"}
    if _counts(noun):
        out.add("count")
    if _measure(noun):
        out.add("measure")
    if _whose(noun, inside):
        out.add("whose")
    if tree.dependents(noun.head, "cop"):
        out.add("predicate")
    return frozenset(out)


def _participle_cut(noun: NounPhrase) -> bool:
    """«4 200 enfants soignés [dans dix-neuf hôpitaux]», of whom only files were read: a participle cut from its place.

    Where the noun is subject or object the sentence itself tells of it; as a complement it is a detail of another.
    """
    tree, last = noun.tree, max(noun.tokens)
    told = tree.parse.head[last]
    if tree.is_(last, "acl", "amod") and last + 1 in tree.tokens and tree.word(last + 1) == "entre":
        return True  # «l’intervalle compris [entre X et Y]»
    inner = tree.is_(last, "acl") and told in noun.tokens and tree.is_(told, "nmod", "obl")
    return inner and any(c > last and tree.is_(c, "obl") for c in tree.children[last])


def _happened(tree: Tree, token: int, tokens: frozenset[int]) -> bool:
    """Whether a participle tells what was done, where or by whom: «les individus vivant …», «l’idée de partir»,
    «les postes prévus» tell of nothing that happened."""
    told = any(c in tokens and tree.is_(c, "obl", "obj", "xcomp") for c in tree.children[token])
    return tree.parse.dep[token] == "acl" and told and _past(tree, token)


def _past(tree: Tree, token: int) -> bool:
    return feature(tree.parse.morph[token], "Tense") == "Past" or tree.word(token).endswith(("é", "ée", "és", "ées"))


def _counts(noun: NounPhrase) -> bool:
    """Whether a number says how many of something that more is told of: «4 200 mètres cubes de boue déversés»."""
    tree = noun.tree
    words = [
        t
        for t in noun.tokens
        if tree.parse.pos[t] in ("NOUN", "PROPN", "ADJ", "VERB")
        and not any(tree.word(c) == "par" for c in tree.dependents(t, "case"))
    ]
    numbers = [t for t in noun.tokens if t <= noun.head and _number(tree, t)]
    timed = sum(tree.parse.lemma[t].lower() in TIME_NOUNS for t in words)
    units = sum(tree.parse.lemma[t].lower() in UNITS for t in words)
    return bool(numbers) and len(words) - timed - units >= 2


def _number(tree: Tree, token: int) -> bool:
    return tree.parse.pos[token] == "NUM" or tree.parse.text[token][:1].isdigit()


def _measure(noun: NounPhrase) -> bool:
    """«0,4 millimètre par mois», «30 000 euros par an en gardiennage»: so much, and not of what."""
    tree = noun.tree
    return tree.parse.lemma[noun.head].lower() in UNITS and _number(tree, min(noun.tokens))


def _whose(noun: NounPhrase, inside: list[int]) -> bool:
    """«Le vœu de partir», «l’espoir d’un accord»: what somebody feels, and not who."""
    tree = noun.tree
    if tree.parse.lemma[noun.head].lower() not in ATTITUDE_NOUNS:
        return False
    people = {*PERSON_NOUNS, *INSTITUTION_NOUNS, *UNIQUE_NOUNS}
    return not any(
        tree.parse.pos[c] == "PROPN" or tree.parse.lemma[c].lower() in people for c in inside if tree.is_(c, "nmod")
    )


def _bare(noun: NounPhrase, inside: list[int]) -> set[str]:
    tree = noun.tree
    plural = feature(tree.parse.morph[noun.head], "Number") == "Plur"
    numbered = any(tree.is_(c, "nummod") or tree.word(c)[0].isdigit() for c in inside)
    if plural or numbered or tree.parse.pos[noun.head] == "PROPN":
        return {"bare"}
    if tree.dependents(noun.head, "case"):
        return {"bare", "locution"}
    articles = tree.dependents(noun.head, "det")
    return {"bare"} if articles or noun.head == tree.root else {"bare", "headless"}


def _behind_comma(noun: NounPhrase) -> bool:
    first = min(noun.tokens)
    return first > noun.tree.first and noun.tree.word(first - 1) == ","


def _names_only(noun: NounPhrase, shape: set[str]) -> bool:
    """«Le maire de Vaubrune», «l’école d’agronomie», «John Kirby»: who or where, and no word of what."""
    tree, head = noun.tree, noun.head
    if shape & {"participle", "relative", "event"}:
        return False
    person = tree.parse.lemma[head].lower() in PERSON_NOUNS
    if "conjunct" in shape and not person and tree.parse.pos[head] != "PROPN":
        return False
    if tree.parse.pos[head] == "PROPN":
        return all(tree.parse.pos[t] in ("PROPN", "DET", "ADP", "NUM") or tree.is_(t, "cc") for t in noun.tokens)
    if "indefinite" in shape or (person and feature(tree.parse.morph[head], "Number") == "Plur"):
        return False
    return person or tree.parse.lemma[head].lower() in INSTITUTION_NOUNS


def clause_shape(tree: Tree, head: int, subject: int, tokens: frozenset[int]) -> frozenset[str]:
    """``vague`` (a subject that says nothing by itself), ``unnamed`` (a
    subject without a noun), ``plain`` (a definite subject alone), ``background`` (in the
    imperfect), ``caption`` (a picture shows something), ``framed`` (opens with an adverbial), ``copula``,
    ``short`` (ends at its verb, though the sentence goes on), ``emptied`` (an object that lost all that told which),
    ``possessive`` («son» may belong to a subject outside), ``series`` (one more of something), ``negated``,
    ``calendar`` (when something is to be), ``gesture`` (what somebody does while speaking), ``colon``,
    ``answer`` (to something said before), ``which`` (somebody or something that a place or a name outside tells),
    ``someone`` (a person by what they are alone: «l’ancien éleveur»), ``unsaid`` (an object that says nothing by
    itself: «sa réponse»), ``deictic`` («mardi dernier»)."""
    out: set[str] = set()
    lemma = tree.parse.lemma[subject].lower()
    kept = tree.subtree(subject) & tokens
    alone = all(tree.is_(t, "det", "punct") for t in kept if t != subject)
    if alone and tree.parse.pos[subject] == "NOUN":
        definite = any(feature(tree.parse.morph[d], "Definite") == "Def" for d in tree.dependents(subject, "det"))
        out |= {"plain"} if definite else set()
        if definite and (lemma in PERSON_NOUNS or _elsewhere(tree, tokens)):
            out.add("which")
    if tree.parse.pos[subject] == "NOUN" and lemma in VAGUE_NOUNS and not _told_of(tree, subject, tokens):
        out.add("vague")
    if lemma in VAGUE_NOUNS and tree.parse.pos[head] == "NOUN" and tree.dependents(head, "cop"):
        out.add("vague")  # «Le constat de fierté est le récit d’Anne»
    if lemma in QUANTITY_NOUNS | TIME_NOUNS and not any(
        tree.is_(c, "nmod") and c in tokens for c in tree.children[subject]
    ):
        out.add("vague")
    if any(tree.word(t) in ("pas", "ni") for t in tokens):
        out.add("negated")
    if tree.parse.lemma[head].lower() in ("prévoir", "fixer", "programmer") and tree.dependents(head, "aux", "cop"):
        out.add("calendar")
    if _one_more(tree, tokens):
        out.add("series")
    does = (head, *(t for t in tree.dependents(head, "conj") if t in tokens))
    if any(tree.parse.lemma[t].lower() in GESTURE_VERBS or _with_body(tree, t, tokens) for t in does):
        out.add("gesture")
    if tree.parse.lemma[head].lower() in ANSWERING_VERBS:
        out.add("answer")
    if any(tree.parse.text[t] == ":" for t in tokens):
        out.add("colon")
    if _theirs(tree, subject, tokens):
        out.add("possessive")
    if _someone(tree, subject, tokens):
        out.add("someone")
    if any(
        tree.parse.lemma[thing].lower() in VAGUE_NOUNS and not _told_of(tree, thing, tokens)
        for thing in tokens
        if tree.is_(thing, "obj") and tree.parse.pos[thing] == "NOUN" and not _indefinite(tree, thing)
    ) or any(_whose_event(tree, thing) for thing in tokens):
        out.add("unsaid")
    if any(
        tree.word(t) in ("dernier", "dernière", "prochain", "prochaine")
        and (tree.parse.lemma[tree.parse.head[t]].lower() in TIME_NOUNS or tree.word(t - 1) in TIME_NOUNS)
        for t in tokens
    ):
        out.add("deictic")
    if tree.parse.pos[subject] not in ("NOUN", "PROPN"):
        out.add("unnamed")  # «la plus âgée a été nourrie»
    finite = finite_verb(tree, head)
    if finite in (head, *tree.dependents(head, "aux")) and not tree.is_(head, "ccomp") and _imperfect(tree, finite):
        out.add("background")
    if _says_nothing(tree, head, tokens):
        out.add("unsaid")
    if lemma in PICTURE_NOUNS and tree.parse.lemma[head].lower() in ("montrer", "présenter", "représenter"):
        out.add("caption")
    if min(tokens) < min(kept):
        out.add("framed")
    if tree.dependents(head, "cop"):
        out.add("copula")
    last = max(tokens)
    if tree.parse.pos[last] == "VERB" and any(
        tree.is_(c, "obl", "obj", "xcomp") and c > last for c in tree.children[last]
    ):
        out.add("short")
    objects = [
        t for t in tree.dependents(head, "obj", "obl") if t in tokens and t > head and tree.parse.pos[t] == "NOUN"
    ]
    if any(_emptied(tree, thing, tokens) for thing in objects):
        out.add("emptied")
    if head != tree.root and any(tree.word(t) in ("son", "sa", "ses", "leur", "leurs") for t in tokens):
        out.add("possessive")
    return frozenset(out)


def _one_more(tree: Tree, tokens: frozenset[int]) -> bool:
    """«Une deuxième réunion», «un second expert», «une autre partie»: after another that the clause does not name."""
    return any(
        tree.word(t) in ("deuxième", "troisième", "second", "seconde", "autre", "autres")
        and t - 1 in tokens
        and tree.word(t - 1) in ("un", "une", "d'")
        for t in tokens
    )


def _with_body(tree: Tree, verb: int, tokens: frozenset[int]) -> bool:
    """«a baissé les yeux», «lève la main»."""
    return any(
        tree.word(t) in BODY_PARTS or tree.parse.lemma[t].lower() in BODY_PARTS
        for t in tree.dependents(verb, "obj")
        if t in tokens
    )


def _elsewhere(tree: Tree, tokens: frozenset[int]) -> bool:
    """«À Tréban, …, et la commune a emprunté»: whose commune, the place tells that opens the sentence and was left."""
    place = tree.parse.head[tree.first]
    return (
        tree.parse.pos[tree.first] == "ADP"
        and place not in tokens
        and tree.parse.pos[place] == "PROPN"
        and place < min(tokens)
    )


def _theirs(tree: Tree, subject: int, tokens: frozenset[int]) -> bool:
    """«Une caméra a montré sa dépanneuse»: a thing has nothing of its own; whose it is, another sentence says."""
    lemma = tree.parse.lemma[subject].lower()
    if tree.parse.pos[subject] != "NOUN" or lemma in PERSON_NOUNS | INSTITUTION_NOUNS | UNIQUE_NOUNS:
        return False
    plural = feature(tree.parse.morph[subject], "Number") == "Plur"
    return not plural and any(
        tree.word(t) in ("son", "sa", "ses") and tree.is_(tree.parse.head[t], "obj") for t in tokens
    )


def _imperfect(tree: Tree, finite: int | None) -> bool:
    """«servait», «avait fermé»: the scene before which something happens."""
    if finite is None or feature(tree.parse.morph[finite], "Mood") == "Cnd":
        return False
    return bool(
        tree.word(finite) in ("avait", "avaient", "était", "étaient")
        or (not tree.is_(finite, "aux") and tree.word(finite).endswith(("ait", "aient")))
    )


def _says_nothing(tree: Tree, head: int, tokens: frozenset[int]) -> bool:
    """«Les premiers clients sont déjà connus», «le préfet s’est rendu sur place»: and who, where, what for?"""
    if tree.parse.lemma[head].lower() in ("rendre", "venir", "déplacer"):
        return any(tree.word(t) == "place" and tree.word(t - 1) == "sur" for t in tokens if t > head)
    if tree.parse.lemma[head].lower() in ("souhaiter", "vouloir", "donner", "commenter", "répondre", "participer"):
        # «n’ont pas souhaité s’exprimer», «n’a pas donné suite»
        return any(tree.word(t) in ("n'", "ne") for t in tokens)
    if tree.parse.lemma[head].lower() in DURATION_VERBS:
        # «L’assemblée s’est terminée à 23 heures», «la veuve a parlé pendant une heure»
        said = [t for t in tokens if t > head and tree.parse.pos[t] in ("NOUN", "PROPN", "VERB", "ADJ")]
        return all(_time_word(tree, t) for t in said)
    states = tree.word(head).removesuffix("s").removesuffix("e") in EMPTY_STATES and tree.dependents(head, "aux", "cop")
    behind = any(t > head and tree.parse.pos[t] in ("NOUN", "PROPN", "VERB", "NUM") for t in tokens)
    return bool(states) and not behind


def _time_word(tree: Tree, token: int) -> bool:
    return tree.parse.lemma[token].lower() in TIME_NOUNS or tree.word(token) in ("passées", "passés", "tard", "tôt")


def _whose_event(tree: Tree, thing: int) -> bool:
    """«n’exclut pas une absence de six semaines»: of whom?"""
    return (
        tree.parse.lemma[thing].lower() in PERSONAL_EVENTS
        and tree.is_(thing, "obj", "nsubj")
        and _indefinite(tree, thing)
        and not any(
            tree.parse.pos[c] == "PROPN" or tree.parse.lemma[c].lower() in PERSON_NOUNS
            for c in tree.subtree(thing)
            if c != thing
        )
    )


def _told_of(tree: Tree, noun: int, tokens: frozenset[int]) -> bool:
    """Whether a complement kept beside the noun tells which one is meant; an adjective alone does not."""
    return any(
        c in tokens and (tree.is_(c, "nmod", "acl", "appos", "ccomp", "nummod", "flat") or tree.parse.pos[c] == "PROPN")
        for c in tree.children[noun]
    )


def _indefinite(tree: Tree, noun: int) -> bool:
    return any(tree.word(d) in ("un", "une", "des", "de", "d'") for d in tree.dependents(noun, "det"))


def _someone(tree: Tree, noun: int, tokens: frozenset[int]) -> bool:
    """«L’ancien éleveur», «la chercheuse»: somebody whom the text has named before, and the phrase does not."""
    lemma = tree.parse.lemma[noun].lower()
    if lemma not in PERSON_NOUNS or feature(tree.parse.morph[noun], "Number") == "Plur":
        return False
    if not any(feature(tree.parse.morph[d], "Definite") == "Def" for d in tree.dependents(noun, "det")):
        return False
    former = any(tree.word(c).startswith("ancien") for c in tree.dependents(noun, "amod"))
    named = any(
        c in tokens and (tree.is_(c, "nmod", "appos", "flat") or tree.parse.pos[c] == "PROPN")
        for c in tree.children[noun]
    )
    return not named and (former or lemma not in UNIQUE_NOUNS)


def assumed(tree: Tree, tokens: frozenset[int]) -> frozenset[str]:
    """Stems of the things that a clause takes to be known: «à consulter l’acte», with nothing that tells which."""
    return frozenset(
        stem(tree.parse.text[t])
        for t in tokens
        if tree.parse.pos[t] == "NOUN"
        and tree.is_(t, "nsubj", "obj")
        and feature(tree.parse.morph[t], "Number") != "Plur"
        and tree.parse.lemma[t].lower() not in UNIQUE_NOUNS
        and any(feature(tree.parse.morph[d], "Definite") == "Def" for d in tree.dependents(t, "det"))
        and not any(c in tokens and not tree.is_(c, "det", "punct", "case") for c in tree.children[t])
        # «la relaxe pour les faits anciens»: told by what parsers hang on the verb
        and not (t + 1 in tokens and tree.word(t + 1) in ("pour", "contre", "sur"))
    )


def _emptied(tree: Tree, thing: int, tokens: frozenset[int]) -> bool:
    """«suggèrent une opération [beaucoup plus élaborée]»: an indefinite object of which nothing is told any more."""
    telling = [c for c in tree.children[thing] if tree.is_(c, "amod", "acl", "nmod")]
    determiners = [tree.word(d) for d in tree.dependents(thing, "det")]
    if determiners not in (["un"], ["une"], ["des"]) or any(c in tokens for c in telling):
        return False
    behind = thing + 1
    # «dénonce un passage [en force]»: what was cut right behind a bare object may be its own.
    close = behind in tree.tokens and behind not in tokens and tree.word(behind) in ("en", "de", "d'", "à", "pour")
    timed = close and tree.parse.lemma[tree.parse.head[behind]].lower() in TIME_NOUNS
    return bool(telling) or (close and not timed)
