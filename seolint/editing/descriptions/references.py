"""Whether a sentence taken out of its article still says of whom and of what it speaks.

A description stands alone: «elle», «son», «ces coupes», «la scène» must find what they mean inside it.
"""

from __future__ import annotations

from seolint.editing.guards import faults, until
from seolint.editing.shortening.joint_marks import body
from seolint.editing.shortening.joint_words import PLACE_NOUNS
from seolint.editing.syntax.trees import Tree, feature
from seolint.editing.syntax.vocabulary import TIME_NOUNS, UNIQUE_NOUNS
from seolint.french.stems import stem

__all__ = ["broken", "dangling_reference", "known_before", "opens_unnamed", "unsound"]

_OPENING = 10
"""Tokens by which a circumstance that opens a sentence has ended."""
_SUBJECT_BY = 5
"""Tokens by which a sentence has named its subject."""
_PRONOUNS = frozenset(("il", "elle", "ils", "elles"))
_RESOLVED = frozenset(
    (
        "pronoun without antecedent", "possessive without antecedent", "demonstrative without antecedent",
        "apposition without its noun", "opening that continues", "deictic", "comma of what was cut",
    )
)  # fmt: skip
"""What :func:`dangling_reference` judges with more care, and what whole sentences may do."""
_OF_CUTS = frozenset(
    (
        "place without its preposition", "opening without its comma", "half of a set phrase", "degree left out",
        "object without its verb", "word without a place", "one end of two", "what is seen happening is missing",
    )
)  # fmt: skip
"""What only a cut can have done: a whole sentence is as its author wrote it."""
_DEICTIC = frozenset(("ici", "là", "là-bas", "ci-dessus", "ci-dessous", "ci-contre", "ci-après", "demain"))
_POSSESSIVES = frozenset(("son", "sa", "ses", "leur", "leurs"))
_DEMONSTRATIVES = frozenset(("ce", "cet", "cette", "ces", "tel", "telle", "tels", "telles", "ledit", "ladite"))
_POINTING = frozenset(
    """celui-ci celle-ci ceux-ci celles-ci celui-là celle-là ceux-là cela ceci ça dernier l'un l'une l'autre lequel
    autre autres certains certaines""".split()  # noqa: SIM905
)
_OBJECTS = frozenset(("le", "la", "les"))
_IMPERSONAL = frozenset(
    "avoir falloir agir exister suffire rester pleuvoir neiger convenir sembler paraître être faire".split()  # noqa: SIM905
)
_OF_ANYONE = frozenset(("jeune", "vieux", "petit", "grand", "pauvre", "même"))
"""Adjectives before a noun that say nothing of which one."""
_ONE, _MANY = 2.0, 0.4
"""What opening on one known thing, and on many of a kind, costs."""
_ARTICLES = frozenset(("le", "la", "les", "l'", "du", "au", "aux"))


def unsound(tree: Tree, tokens: frozenset[int], *, first: bool, personal: bool = False) -> str | None:
    """What keeps the tokens from standing alone; ``None`` where they do.

    ``first`` for an article's first sentence; ``personal`` where «je» and «vous» are at home.
    """
    return broken(tree, tokens, first=first, personal=personal) or dangling_reference(tree, tokens)


def broken(tree: Tree, tokens: frozenset[int], *, first: bool = False, personal: bool = False) -> str | None:
    """What is wrong with the tokens beside references that lead out of them; ``personal`` as in :func:`unsound`."""
    ignored = _RESOLVED | ({"count of known things"} if first else frozenset())
    ignored |= {"first or second person"} if personal else frozenset()
    ignored |= _OF_CUTS if tokens.issuperset(body(tree)) else frozenset()
    return next((f for f in faults(tree, tokens) if f not in ignored), None)


Person = tuple[str | None, str | None]
"""Gender and number of who may be spoken of; ``None`` for what is not known."""


def dangling_reference(tree: Tree, tokens: frozenset[int], who: Person | None = None) -> str | None:
    """The first word that means something which the tokens do not name.

    ``who`` is the subject of a sentence that stands before: a subject pronoun at the start may speak of it,
    «son» and «ce X» of what it says.
    """
    order = sorted(tokens)
    if _continues(tree, order):
        return "opening"
    for position, token in enumerate(order):
        if not tree.quoted(token):
            found = _lost(tree, order, position, who)
            if found is not None:
                return found
    return None


def _continues(tree: Tree, order: list[int]) -> bool:
    """«Et …», «Avant, …»: the sentence goes on with what was said."""
    if tree.parse.pos[order[0]] == "CCONJ":
        return True
    back = tree.word(order[0]) in ("avant", "après", "depuis", "autrefois", "là")
    return back and len(order) > 1 and tree.parse.text[order[1]] == ","


def _lost(tree: Tree, order: list[int], position: int, who: Person | None) -> str | None:
    """What kind of reference the token at ``position`` is, where nothing before it in the tokens answers."""
    token, before = order[position], order[:position]
    word, pos = tree.word(token), tree.parse.pos[token]
    if word in _DEICTIC and not until(tree, token):
        return "deictic"
    dated = word == "dernier" and before and tree.word(before[-1]) not in _DEMONSTRATIVES  # «l’an dernier»
    pointing = word in _POINTING and (pos in ("PRON", "ADJ") or "-" in word) and not dated
    if pointing and not _named(tree, before, token):
        return "pointing word"
    if pos == "PRON" and word in _PRONOUNS:
        answered = _impersonal(tree, token) or _named(tree, before, token)
        spoken_of = who is not None and position < _SUBJECT_BY and _agree(tree, token, who)
        return None if answered or spoken_of else "pronoun"
    if pos == "PRON" and word in ("lui", "leur", "eux", "elles-mêmes", "y", "en"):
        return None if before and (word in ("y", "en") or _named(tree, before, token)) else "pronoun"
    if pos == "PRON" and word in _OBJECTS and not _something(tree, before):
        return "object pronoun"
    if (pos == "NUM" or word.isdigit()) and not before and _counts_alone(tree, order):
        return "count"
    if word in _POSSESSIVES and pos == "DET" and who is None:
        return None if _nouns(tree, before) or _behind(tree, order, position) else "possessive"
    if word in _DEMONSTRATIVES and pos in ("DET", "ADJ") and not _pointed(tree, order, position):
        return None if who is not None and not word.startswith("te") else "demonstrative"
    return None


def _something(tree: Tree, before: list[int]) -> bool:
    """Whether a noun or a clause stands before that «le», «les» can stand for."""
    return any(tree.parse.pos[t] in ("NOUN", "PROPN", "VERB") and tree.word(t) != "personne" for t in before)


def _counts_alone(tree: Tree, order: list[int]) -> bool:
    """«198 garderont leur emploi»: a figure as subject, of what is said elsewhere."""
    if len(order) < 2 or order[1] != order[0] + 1:
        return False
    return tree.parse.pos[order[1]] in ("VERB", "AUX") or tree.word(order[1]) in ("ne", "n'", "se", "s'")


def _nouns(tree: Tree, tokens: list[int]) -> list[int]:
    return [
        t for t in tokens if tree.parse.pos[t] in ("NOUN", "PROPN") and tree.parse.lemma[t].lower() not in TIME_NOUNS
    ]


def _behind(tree: Tree, order: list[int], position: int) -> bool:
    """«Privée de sa capitaine, Brézac …»: an opening whose owner is the subject behind its comma."""
    comma = next((t for t in order[position:] if tree.parse.text[t] == ","), None)
    first = order[0]
    led = tree.parse.pos[first] in ("ADP", "VERB", "ADJ", "ADV")
    return led and comma is not None and any(t > comma and tree.parse.pos[t] in ("NOUN", "PROPN") for t in order)


def _named(tree: Tree, before: list[int], token: int) -> bool:
    """Whether a noun before agrees with the pronoun."""
    morph = tree.parse.morph[token]
    gender, number = feature(morph, "Gender"), feature(morph, "Number")
    word = tree.word(token)
    if word in _PRONOUNS:
        gender = "Fem" if word.startswith("elle") else None
        number = "Plur" if word.endswith("s") else "Sing"
    nouns = _nouns(tree, before)
    if number == "Plur" and len(nouns) > 1:
        return True
    morphs = [tree.parse.morph[n] for n in nouns]
    return any(
        feature(m, "Number") in (None, number) and (gender is None or feature(m, "Gender") in (None, gender))
        for m in morphs
    )


def _agree(tree: Tree, token: int, antecedents: Person) -> bool:
    word = tree.word(token)
    gender, number = antecedents
    plural = word.endswith("s")
    if number is not None and (number == "Plur") != plural:
        return False
    return not (gender == "Masc" and word.startswith("elle")) and not (gender == "Fem" and word.startswith("il"))


def _impersonal(tree: Tree, token: int) -> bool:
    """«il y a», «il faut», «il est prévu de»: no one is meant."""
    if tree.word(token) != "il":
        return False
    there = tree.word(min(token + 1, tree.end - 1)) == "y"
    if there:
        # «il y a», «il y aura eu»; «il y est resté» is somebody.
        return tree.parse.lemma[min(token + 2, tree.end - 1)].lower() == "avoir"
    verb = tree.parse.head[token]
    if tree.is_(token, "expl") and tree.parse.lemma[verb].lower() in _IMPERSONAL | {"prévoir"}:
        return True
    return tree.parse.lemma[min(token + 1, tree.end - 1)].lower() in (
        "falloir",
        "suffire",
        "pleuvoir",
    )


def _pointed(tree: Tree, order: list[int], position: int) -> bool:
    """«ce jeudi», «ces X» where X was named just before, «ce que», «ce + relative»."""
    token = order[position]
    if tree.parse.pos[token] == "PRON" or position + 1 >= len(order):
        return True
    noun = next((t for t in order[position + 1 : position + 4] if tree.parse.pos[t] == "NOUN"), None)
    if noun is None:
        return False
    if tree.parse.lemma[noun].lower() in TIME_NOUNS:
        return True
    named = {stem(tree.parse.text[t]) for t in _nouns(tree, order[:position])}
    return stem(tree.parse.text[noun]) in named


def _behind_opening(tree: Tree, order: list[int]) -> list[int]:
    """«Jeudi, l’entreprise …»: the tokens from the subject on, where a short circumstance stands before it."""
    comma = next((p for p, t in enumerate(order[:_OPENING]) if tree.parse.text[t] == ","), None)
    if comma is None or (tree.parse.pos[order[0]] != "ADP" and tree.parse.lemma[order[0]].lower() not in TIME_NOUNS):
        return order
    named = any(tree.parse.pos[t] == "PROPN" for t in order[:comma])
    return order if named else order[comma + 1 :]


def opens_unnamed(tree: Tree, tokens: frozenset[int], *, aside_names: bool = True) -> float:
    """What it costs to open on one who or which nothing names: «La mesure vise …», «La jeune femme …».

    Many of a kind («Les images montrent …») may be spoken of in general. ``aside_names`` where an aside behind
    the noun («Le conducteur, un homme de 84 ans, …») says enough.
    """
    order = _behind_opening(tree, sorted(tokens))
    if len(order) < 3 or tree.word(order[0]) not in _ARTICLES:
        return 0.0
    position = next((p for p in range(1, min(4, len(order))) if tree.parse.pos[order[p]] in ("NOUN", "PROPN")), None)
    if position is None or tree.parse.pos[order[position]] == "PROPN":
        return 0.0
    lemma = tree.parse.lemma[order[position]].lower()
    if lemma in UNIQUE_NOUNS or lemma in TIME_NOUNS:
        return 0.0
    if any(tree.parse.lemma[t].lower() not in _OF_ANYONE for t in order[1:position]):
        return 0.0
    aside = aside_names and position + 1 < len(order) and tree.parse.text[order[position + 1]] == ","
    if aside or _told(tree, order, position):
        return 0.0
    return _MANY if tree.word(order[0]) == "les" else _ONE


def known_before(tree: Tree, tokens: frozenset[int], seen: frozenset[str]) -> tuple[int, int]:
    """Definite nouns that say nothing of which one: how many were named before (``seen`` stems), how many never.

    A noun with a complement, an adjective, a name or a relative says which one; so do the police and the sun.
    """
    order = sorted(tokens)
    anaphoric = unknown = 0
    named: set[str] = set()
    place = False
    for position, token in enumerate(order):
        if tree.parse.pos[token] in ("NOUN", "PROPN"):
            bare = position and tree.word(order[position - 1]) in _ARTICLES and tree.parse.pos[token] == "NOUN"
            lemma, own = tree.parse.lemma[token].lower(), stem(tree.parse.text[token])
            if (
                bare
                and not tree.quoted(token)
                and lemma not in TIME_NOUNS
                and own not in named
                and not _told(tree, order, position)
            ):
                if lemma in PLACE_NOUNS:
                    anaphoric += not place
                elif lemma not in UNIQUE_NOUNS:
                    anaphoric += own in seen
                    unknown += own not in seen
            place = place or tree.parse.pos[token] == "PROPN"
            named.add(own)
    return anaphoric, unknown


def _told(tree: Tree, order: list[int], position: int) -> bool:
    """Whether what follows the noun says which one."""
    if position + 1 >= len(order):
        return False
    token, following = order[position], order[position + 1]
    if following != token + 1:
        return False
    return (
        tree.parse.pos[following] in ("ADJ", "PROPN", "NUM", "NOUN")
        or tree.word(following) in ("de", "du", "d'", "des", "qui", "que", "qu'", "dont", "où", "(")
        or feature(tree.parse.morph[following], "VerbForm") == "Part"
        or (tree.parse.pos[following] == "ADP" and tree.parse.head[tree.parse.head[following]] == token)
    )
