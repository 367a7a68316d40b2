"""Sentences that may be printed away from their paragraph: nothing in them points outside.

No pronoun, demonstrative or possessive without what it refers to, no
connector, no thing that only the text before has named, no day that only the
date of its text settles, no quotation without its speaker.
"""

from __future__ import annotations

import re
from collections.abc import Collection, Iterator

from seolint.editing.attribution import Names
from seolint.editing.commitment import Commitment, finite_verb, is_clause, own_level
from seolint.editing.descriptions.forms import Form, whole_forms
from seolint.editing.descriptions.references import known_before
from seolint.editing.enrichment.leaning_words import (
    ANNOUNCED,
    CONNECTED,
    ELLIPTIC,
    GENERAL,
    INHERENT,
    MONTHS,
    SHORT_NAMES,
    STATES,
    TIMED,
    UNSETTLED,
    VAGUE_ADJECTIVES,
    VAGUE_BEFORE,
    WITHOUT_YEAR,
    YEAR,
)  # fmt: skip
from seolint.editing.guards import faulty_tokens
from seolint.editing.leaning import attributed_quotation, lean
from seolint.editing.shortening.joint_words import PLACE_NOUNS
from seolint.editing.syntax.completeness import incomplete
from seolint.editing.syntax.trees import Tree, feature
from seolint.editing.syntax.vocabulary import QUANTITY_NOUNS, TIME_NOUNS, UNIQUE_NOUNS
from seolint.french.stems import stem
from seolint.french.words import count_words

__all__ = ["datable", "follows", "introduced", "leans_on_subject", "possessive", "standing_forms", "stands_alone"]

_FEWEST, _MOST = 6, 40
"""Words: below, a sentence says too little by itself; above, it is no line of a box."""

_EN = re.compile(rf"^En (?=\d|[A-ZÀ-Þ]|(?:{MONTHS})\b)")
"""«En 2011», «En Virginie»: the preposition, not the pronoun."""
_SUBJECTS = frozenset(("il", "elle", "ils", "elles"))
_LABEL = re.compile(
    r"[^:«»]{0,40}\s:\s|[Ll][’']ancien(?:ne)? [\w-]+ (?!d[eu]|d[’'])|"
    r"L[ea] [A-ZÀ-Ý][a-zà-ÿ]+(?:ais|aise|ien|ienne|ain|aine|ois|oise) (?![A-ZÀ-Ý])"
)
"""What opens on a label («À propos de X : …»), or on somebody who was named before («L’ancien éleveur gagne»)."""
_POINTING = re.compile(
    r"(?i)(?:ce|cet|cette|ces) (?!(?:lundi|mardi|mercredi|jeudi|vendredi|samedi|dimanche|matin|soir|semaine|année|mois|"
    r"week-end|printemps|été|automne|hiver|jour)\b)"
)
_NAMING = ("NOUN", "PROPN")
_IMPERSONAL = 0.2
"""What «il faut» and «ce lundi» lean: nothing before them is needed."""
_POSSESSIVES = frozenset(("son", "sa", "ses", "leur", "leurs"))
_DEFECT = re.compile(r"\s[.,](?!\d)|,,|(?<!\.)\.\.(?!\.)|[a-zà-ÿ][.;][A-ZÀ-Ý]|\ufffd")
"""What a proofreader would mend first."""
_CHARACTERS = 320
"""Of a line of a box at most, however few its words."""
_GENERAL = frozenset(stem(word) for word in GENERAL)
_COUNTS = frozenset(("deux", "trois", "quatre", "cinq", "six", "sept", "huit", "neuf", "dix"))
_DEFINITE = frozenset(("le", "la", "les", "l'", "du", "des", "au", "aux"))
_THE = frozenset(("le", "la", "les", "l'"))


def stands_alone(tree: Tree, *, most: int = _MOST, known: frozenset[str] = frozenset()) -> bool:
    """Whether the whole sentence can be read without its neighbours.

    ``most`` is the longest that will do, in words; ``known`` the stems of things that the reader has met.
    """
    return next(standing_forms(tree, most=most, known=known), None) is not None


def standing_forms(
    tree: Tree,
    *,
    most: int = _MOST,
    known: frozenset[str] = frozenset(),
    loosely: bool = False,
    shortened: bool = False,
) -> Iterator[Form]:
    """The sentence whole, and where ``shortened`` without what its own joints set apart, as far as it stands alone.

    ``most`` and ``known`` as in :func:`stands_alone`; ``loosely``: what it speaks of must be known, not all else.
    """
    if is_clause(tree, tree.root) and own_level(tree, tree.root) == Commitment.UNCLAIMED and not tree.quoted(tree.root):
        return
    if _disagrees(tree):
        return
    for form in whole_forms(tree, 0, _CHARACTERS):
        whole = len(form.tokens) >= tree.end - tree.first - 1
        states = form.states or STATES.search(form.phrase.text)
        if (whole or shortened) and states and _reads_alone(form, most, known, loosely=loosely):
            yield form


def _reads_alone(form: Form, most: int, known: frozenset[str], *, loosely: bool) -> bool:
    text, tree, tokens = form.phrase.text.strip(), form.tree, form.tokens
    if not _FEWEST <= count_words(text) <= most or not _well_formed(text):
        return False
    if _POINTING.match(text) or _LABEL.match(text) or lean(_EN.sub("Dans ", text)) > _IMPERSONAL:
        return False
    if CONNECTED.search(TIMED.sub("", text)) or ELLIPTIC.search(text):
        return False
    if attributed_quotation(text) is False or _unclosed(tree, tokens) or _whose(tree, tokens):
        return False
    met = known | _GENERAL | _apposed(tree, tokens) | _kinds(tree, tokens)
    unknown = known_before(tree, tokens, met)[1]
    if unknown and (not loosely or unknown > 1 or known_before(tree, tokens, met | _beside_subjects(tree, tokens))[1]):
        return False
    if _object_before(tree, tokens) or not (met >= frozenset(_places(tree, tokens))):
        return False
    return not _known_thing_missing(tree, tokens, known)


def _beside_subjects(tree: Tree, tokens: frozenset[int]) -> frozenset[str]:
    """Stems of the nouns that are no subjects: what is said of something, not what it is said of."""
    nouns = sorted(t for t in tokens if tree.parse.pos[t] == "NOUN")
    return frozenset(stem(tree.parse.text[t]) for t in nouns[1:] if not tree.is_(t, "nsubj"))


def _places(tree: Tree, tokens: frozenset[int]) -> Iterator[str]:
    """The stem of «L’établissement», «la gare», as a subject at the head of a sentence that names no place."""
    order = sorted(tokens)
    if len(order) < 3 or tree.word(order[0]) not in _THE:
        return
    noun, following = order[1], order[2]
    told = tree.parse.pos[following] in ("ADJ", "PROPN", "ADP", "NOUN") or tree.word(following) in ("qui", "dont", "où")
    if tree.parse.pos[noun] == "NOUN" and tree.parse.lemma[noun].lower() in PLACE_NOUNS - UNIQUE_NOUNS and not told:
        yield stem(tree.parse.text[noun])


def _apposed(tree: Tree, tokens: frozenset[int]) -> frozenset[str]:
    """Stems of nouns that a name behind a comma tells: «la procureure, Sophie Angelier,»."""
    return frozenset(
        stem(tree.parse.text[t])
        for t in tokens
        if tree.parse.pos[t] == "NOUN"
        and {t + 1, t + 2} <= tokens
        and tree.parse.text[t + 1] == ","
        and (tree.parse.pos[t + 2] == "PROPN" or tree.word(t + 2) in ("un", "une"))
    )


def _kinds(tree: Tree, tokens: frozenset[int]) -> frozenset[str]:
    """Stems of plural nouns that are no subjects: «remboursé pour les mineurs» means all of them."""
    return frozenset(
        stem(tree.parse.text[t])
        for t in tokens
        if tree.parse.pos[t] == "NOUN" and not tree.is_(t, "nsubj") and tree.word(t - 1) in ("les", "aux", "des")
    )


def _object_before(tree: Tree, tokens: frozenset[int]) -> bool:
    """«La hausse mettrait quatre ans à les compenser», «le maire y voit …»: no noun before answers the pronoun."""
    for token in sorted(tokens):
        word = tree.word(token)
        if tree.quoted(token) or token + 1 >= tree.end or not (word in _THE or word in ("y", "en")):
            continue
        if word == "y" and tree.parse.pos[token] == "PRON":
            if tree.word(token - 1) != "il" and " ".join(tree.word(t) for t in (token - 2, token - 1)) != "il n'":
                return True
        elif _before_verb(tree, token) and not _answered(tree, token, tokens):
            return True
    return False


def _before_verb(tree: Tree, token: int) -> bool:
    """Whether «le», «les» or «en» is the object of the verb behind it, whatever the tagger calls it."""
    if tree.parse.pos[token] == "PRON":
        return True
    form = feature(tree.parse.morph[token + 1], "VerbForm")
    verb = tree.parse.pos[token + 1] in ("VERB", "AUX") and form in ("Fin", "Inf")
    return verb and tree.word(token) in _THE


def _answered(tree: Tree, token: int, tokens: frozenset[int]) -> bool:
    """Whether a noun before the object pronoun may be what it means: not the subject of the same verb."""
    several = {"les": True, "en": None}.get(tree.word(token), False)
    gender = {"le": "Masc", "la": "Fem"}.get(tree.word(token))
    verb = tree.parse.head[token]
    above = set(tree.ancestors(token))
    for noun in tokens:
        if (
            noun >= token
            or noun in above
            or tree.parse.pos[noun] not in _NAMING
            or tree.parse.lemma[noun].lower() in TIME_NOUNS
        ):
            continue
        morph = tree.parse.morph[noun]
        number = several is None or several == (feature(morph, "Number") == "Plur")
        subject = tree.is_(noun, "nsubj") and tree.parse.head[noun] == verb
        if number and not subject and (gender is None or feature(morph, "Gender") in (None, gender)):
            return True
    return False


def _known_thing_missing(tree: Tree, tokens: frozenset[int], known: frozenset[str]) -> bool:
    """«les deux sites», «le coût total», «les premiers résultats»: only who has met them knows which are meant."""
    for token in sorted(tokens):
        noun = token + 1
        if noun >= tree.end or token == tree.first or tree.quoted(token) or tree.word(token - 1) not in _DEFINITE:
            continue
        word, stems = tree.word(token), {stem(tree.parse.text[token]), stem(tree.parse.text[noun])}
        if any(tree.parse.lemma[t].lower() in TIME_NOUNS for t in range(noun, min(noun + 2, tree.end))):
            continue
        if word in _COUNTS and not stems <= known:
            return True
        before = word in VAGUE_BEFORE and tree.parse.pos[noun] == "NOUN" and not _goes_on(tree, noun + 1)
        behind = tree.word(noun) in VAGUE_ADJECTIVES and tree.parse.pos[token] == "NOUN"
        behind = behind and not _goes_on(tree, noun + 1)
        if (before or behind) and not stems & known:
            return True
    return False


def _goes_on(tree: Tree, token: int) -> bool:
    """Whether a complement follows: «le coût total du chantier»."""
    return token < tree.end and tree.word(token) in ("de", "d'", "du", "des", "que", "qui", "dont")


def leans_on_subject(tree: Tree) -> bool:
    """«…, l’entreprise exploite»: a subject that only who has met it knows, however well known it is."""
    subject = next(iter(tree.dependents(tree.root, "nsubj")), None)
    if subject is None or tree.parse.lemma[subject].lower() not in SHORT_NAMES or subject == tree.first:
        return False
    others = (stem(tree.parse.text[t]) for t in tree.tokens if tree.parse.pos[t] == "NOUN" and t != subject)
    return known_before(tree, frozenset(tree.tokens), frozenset(others))[1] > 0


def possessive(tree: Tree, tokens: Collection[int]) -> bool:
    """Whether a «son» may speak of somebody outside the sentence: all but «prendre sa source», «son usine de Douai»."""
    return any(_of_another(tree, t) for t in tokens if tree.word(t) in _POSSESSIVES and not tree.quoted(t))


def _of_another(tree: Tree, token: int) -> bool:
    noun, link, name = token + 1, token + 2, token + 3
    if tree.parse.pos[token] != "DET" or noun >= tree.end or tree.parse.lemma[noun].lower() in INHERENT:
        return False
    placed = name < tree.end and tree.word(link) in ("de", "d'") and tree.parse.pos[name] == "PROPN"
    return not placed


def follows(tree: Tree, before: Tree) -> bool:
    """Whether the sentence can be read right behind ``before``: its «il» is the subject of that one.

    Nothing else in it may point outside.
    """
    subjects = [t for t in tree.tokens if tree.word(t) in _SUBJECTS and (tree.is_(t, "nsubj") or t == tree.first)]
    if (
        len(subjects) != 1
        or tree.quoted(subjects[0])
        or subjects[0] > tree.first + 3
        or tree.source is not before.source
    ):
        return False
    antecedent = next((t for t in before.dependents(before.root, "nsubj") if before.parse.pos[t] in _NAMING), None)
    if antecedent is None or not _agree(tree, subjects[0], before, antecedent):
        return False
    text = tree.text.strip()
    if not _FEWEST <= count_words(text) <= _MOST or not _well_formed(text) or CONNECTED.search(text):
        return False
    rest = frozenset(tree.tokens) - {subjects[0]}
    possessives = frozenset(t for t in rest if tree.word(t) in _POSSESSIVES)
    return (
        faulty_tokens(tree, rest - possessives) is None
        and incomplete(tree, rest) is None
        and not _unclosed(tree, tree.tokens)
    )


def _agree(tree: Tree, pronoun: int, before: Tree, noun: int) -> bool:
    """Whether both have one gender and number, as far as the tagger knows."""
    morphs = tree.parse.morph[pronoun], before.parse.morph[noun]
    return all(
        feature(morphs[0], name) == feature(morphs[1], name) or feature(morphs[1], name) is None
        for name in ("Gender", "Number")
    )


def _disagrees(tree: Tree) -> bool:
    """«Le candidat exigent»: a plural verb behind one subject; nobody prints a line with a fault in it."""
    verb = finite_verb(tree, tree.root)
    subjects = tree.dependents(tree.root, "nsubj")
    if verb is None or len(subjects) != 1 or feature(tree.parse.morph[verb], "Number") != "Plur":
        return False
    head = subjects[0]
    several = any(tree.is_(t, "conj") for t in tree.subtree(head)) or tree.parse.lemma[head] in QUANTITY_NOUNS
    return not several and feature(tree.parse.morph[head], "Number") == "Sing" and tree.parse.pos[head] == "NOUN"


def _whose(tree: Tree, tokens: frozenset[int]) -> bool:
    """Whether a «son» has nobody in the sentence to belong to: «le recteur de son université»."""
    for token in sorted(tokens):
        if tree.word(token) not in _POSSESSIVES or tree.quoted(token):
            continue
        above = {tree.parse.head[token], *tree.ancestors(tree.parse.head[token])}
        number = "Plur" if tree.word(token).startswith("leur") else "Sing"
        owners = (
            t
            for t in range(tree.first, token)
            if t in tokens
            and tree.parse.pos[t] in ("NOUN", "PROPN", "PRON")
            and feature(tree.parse.morph[t], "Number") in (None, number)
        )
        if all(t in above for t in owners):
            return True
    return False


def _well_formed(text: str) -> bool:
    """From a capital to a full stop, no brackets of an editor, no colon that announces something."""
    if not text[:1].isupper() and text[:1] not in "«" and not text[:1].isdigit():
        return False
    if text[-1:] not in ".»" or text.count("«") != text.count("»") or text.count("(") != text.count(")"):
        return False
    if _DEFECT.search(text):
        return False
    return "[" not in text and "?" not in text and "!" not in text and ":" not in text.rstrip(".»")[-2:]


def _unclosed(tree: Tree, tokens: Collection[int]) -> bool:
    """A quotation that is only part of what somebody says: its sentence gives no speaker outside the marks."""
    if not any(tree.parse.text[t] in ("«", "“") for t in tokens):
        return False
    outside = [t for t in tokens if not tree.quoted(t)]
    return not any(feature(tree.parse.morph[t], "VerbForm") in ("Fin", "Part") for t in outside)


def datable(text: str, *, same_year: bool = True) -> bool:
    """Whether every time that the sentence names is settled by itself, not by the date of its text.

    ``same_year``: both texts are known to be of one year, so that a day without a year is settled.
    """
    if UNSETTLED.search(text) or (ANNOUNCED.search(text) and not YEAR.search(text)):
        return False
    return same_year or not WITHOUT_YEAR.search(text)


def introduced(tree: Tree, names: Names, known: Collection[str]) -> bool:
    """Whether everyone named by a last name alone has been named in full in the sentence or in ``known``."""
    words = tree.parse.text
    for token in tree.tokens:
        full = names.full.get(words[token])
        if full is None or tree.parse.pos[token] != "PROPN":
            continue
        if full.text not in tree.text and not any(full.text in text for text in known):
            return False
    return True
