"""Where a headline may end before its end: at a joint, when what carries the claim has been said."""

from __future__ import annotations

import re
from collections.abc import Iterator

from seolint.editing.shortening.clauses import PROMISE
from seolint.editing.shortening.joint_words import RELATIVE_WORDS, RULING_VERBS
from seolint.editing.shortening.modifiers import happened
from seolint.editing.shortening.words import CLITICS, finite, of_time_or_number, pos_at, text_at, word_at
from seolint.editing.syntax.trees import Tree, feature, of_order
from seolint.editing.syntax.valency import to_be_done
from seolint.editing.syntax.valency_words import ABSOLUTE_VERBS, ASKING_ADJECTIVES, SET_OBJECTS
from seolint.editing.syntax.vocabulary import (
    EVIDENTIAL_VERBS,
    LIGHT_NOUNS,
    LOCATIVE_VERBS,
    QUANTITY_NOUNS,
    REPORTING_VERBS,
    TIME_NOUNS,
)

__all__ = ["ends"]

_NOMINAL = frozenset(("NOUN", "PROPN", "ADJ", "NUM", "SYM"))
_TIMING = frozenset(
    (
        "dans",
        "lors",
        "après",
        "avant",
        "depuis",
        "pendant",
        "durant",
        "dès",
        "malgré",
        "grâce",
        "chez",
        "devant",
        "derrière",
    )
)
_TYING = frozenset(("à", "au", "aux", "en", "sur", "pour", "contre", "avec", "par", "vers", "face", "suite", "sous"))
_CONDITIONS = re.compile(
    r"(?:^| )(?:si|s' il|sauf|hormis|excepté|à condition|à moins|sous réserve|faute d[e']|sans que|sursis|ferme|"
    r"mais pas|mais non|et non|et pas)(?: |$)"
)
_SAID = re.compile(r"(?:^|, )(?:selon|d' après|suivant) ")
_CONDITIONAL = re.compile(r"[a-zé]r(?:ait|aient)$")
_MONTHS = frozenset("janvier février mars avril mai juin juillet août septembre octobre novembre décembre".split())  # noqa: SIM905
_STATES = frozenset(("été", "est", "sont", "reste", "restent", "demeure", "demeurent"))
_ASKING = frozenset(("victime", "suite", "fin", "mort", "auteur", "cause", "membre", "origine"))
"""Nouns that ask for their «de …»."""
_COUNTED = frozenset(("supprimer", "réduire"))
"""Rules of how many: where they hold, readers learn inside."""
_STEMS = frozenset(a.rstrip("es") for a in ASKING_ADJECTIVES)
"""Adjectives that ask for their «de …», whatever their ending."""
_SAYS = frozenset(("prévient", "dit", "promet", "craint", "reconnaît", "soutient", "admet", "prédit", "maintient"))
"""Forms whose infinitive lemmatizers miss."""
_SUBORDINATING = frozenset(
    ("alors", "tandis", "lorsque", "lorsqu'", "quand", "puisque", "parce", "comme", "car", "afin")
)


def ends(tree: Tree, order: list[int]) -> Iterator[tuple[int, float]]:
    """Tokens before which the headline may stop, with what the loss costs; its own end first."""
    yield order[-1] + 1, 0.0
    if any(tree.word(t) in ("?",) for t in order):
        return
    shut = _shut(tree, order)
    for token in order[3:]:
        if token in shut and tree.parse.text[token] not in ("«", "“"):
            continue
        cost = _cost(tree, order, token)
        if cost is not None and _may_stop(tree, order, token):
            yield token, cost


def _shut(tree: Tree, order: list[int]) -> frozenset[int]:
    out: set[int] = set()
    depth = 0
    for token in order:
        depth += tree.parse.text[token] in "(["
        if depth > 0 or tree.quoted(token):
            out.add(token)
        depth -= tree.parse.text[token] in ")]"
    return frozenset(out)


def _cost(tree: Tree, order: list[int], token: int) -> float | None:
    """What is lost by stopping before ``token``; ``None`` where no joint is."""
    word, text, before = tree.word(token), tree.parse.text[token], token - 1
    if text == ":":
        quoted = text_at(tree, token + 1) in ("«", "“")
        told = [t for t in order if t < token and t > order[0] + 1 and _passive(tree, t)]
        return 0.5 if quoted or told or any(finite(tree, t) for t in order if t < token) else None
    if text in (",", ";", "–", "—"):
        return _behind_comma(tree, order, token)
    if not _said_something(tree, order, token):
        return None
    if tree.parse.pos[before] == "ADV" and word in ("alors", "tandis"):
        return 0.25
    if word == "pour" and to_be_done(tree, before):
        return 0.3
    absolute = tree.parse.lemma[before].lower() in ABSOLUTE_VERBS and tree.parse.pos[before] == "VERB"
    if word == "du" and text_at(tree, token + 1).isdigit() and tree.parse.pos[before] in _NOMINAL:
        # «sa trentième édition [du 9 au 26 juillet]».
        return 0.3
    if word == "par" and word_at(tree, token + 1) == "rapport" and (absolute or tree.parse.pos[before] in _NOMINAL):
        return 0.4
    if (
        not absolute
        and tree.parse.pos[before] not in _NOMINAL
        and tree.parse.text[before] not in ("»", ")")
        and not _passive(tree, before)
        and tree.word(before) not in ("sauf", "saufs", "sauve", "sauves")
    ):
        return None
    if re.fullmatch(r"(?:19|20)\d\d", text) and tree.parse.lemma[before].lower() in _MONTHS:
        return 0.1
    if tree.parse.pos[token] == "CCONJ" and word in ("et", "mais"):
        if _verb_follows(tree, token):
            return 0.3
        return 0.45 if word == "et" and (_second_object(tree, order, token) or _second_owner(tree, token)) else None
    if word in _SUBORDINATING or (
        word in ("avant", "après") and word_at(tree, token + 1) in ("que", "qu'", "de", "d'")
    ):
        return 0.25
    if word in ("grâce", "face") and word_at(tree, token + 1) in ("à", "au", "aux"):
        return 0.4
    if word == "de" and tree.parse.lemma[before].lower() in ABSOLUTE_VERBS and of_time_or_number(tree, token + 1):
        return 0.5
    if tree.parse.pos[token] == "ADP" and word not in ("de", "d'", "du", "des"):
        return _before_preposition(tree, order, token)
    if word in ("de", "d'", "du", "des") and tree.parse.pos[token] == "ADP":
        if tree.word(before).rstrip("es") in _STEMS:
            return None
        return 0.7 if _indefinite(tree, before) else 0.9 if _known_several(tree, before) else None
    if word in RELATIVE_WORDS:
        return 0.4 if _indefinite(tree, _owned(tree, before)) or tree.parse.pos[before] == "PROPN" else None
    if feature(tree.parse.morph[token], "VerbForm") == "Part" and tree.parse.pos[before] == "NOUN":
        spoken = any(finite(tree, t) for t in order if t < token)
        return 0.4 if spoken and _indefinite(tree, before) else None
    return None


def _behind_comma(tree: Tree, order: list[int], token: int) -> float | None:
    """A comma between the parts of an enumeration, or around an aside of the subject, is no joint."""
    if not _said_something(tree, order, token):
        return None
    following = token + 1
    listed = following < tree.end and any(
        tree.is_(t, "conj") and tree.parse.pos[t] in ("NOUN", "PROPN", "NUM") and t < following + 4
        for t in range(following, tree.end)
    )
    return None if listed and not any(finite(tree, t) for t in range(following, tree.end)) else 0.2


def _said_something(tree: Tree, order: list[int], token: int) -> bool:
    """Whether the verb stands before the token, where the headline has one."""
    verbs = _verbs(tree, order)
    return not verbs or verbs[0] < token or any(t < token for t in happened(tree, order))


@of_order
def _verbs(tree: Tree, order: list[int]) -> list[int]:
    return [t for t in order if finite(tree, t) and not _opens(tree, order, t)]


def _opens(tree: Tree, order: list[int], token: int) -> bool:
    """«Top 14 : réduit à quatorze, …»: a participle that opens, taken for a verb."""
    first = token == order[0] or text_at(tree, token - 1) == ":"
    return first and token + 1 < tree.end and pos_at(tree, token + 1) == "ADP"


def _before_preposition(tree: Tree, order: list[int], token: int) -> float | None:
    word, before = tree.word(token), token - 1
    verb = next(
        (t for t in range(before, order[0] - 1, -1) if tree.parse.pos[t] in ("VERB", "AUX") or finite(tree, t)), None
    )
    timed = tree.parse.lemma[before].lower() in TIME_NOUNS
    bare = tree.parse.pos[before] == "NOUN" and not timed and pos_at(tree, before - 1) in ("VERB", "AUX", "ADP")
    if pos_at(tree, before - 1) in ("VERB", "AUX") and bare and word in _TYING:
        # «met fin à», «fait appel à»: one verb.
        return None
    if word in ("avant", "après", "depuis") and _so_long(tree, before):
        return None
    if word == "à" and word_at(tree, token + 1) == "partir":
        return 0.3
    if (
        word in ("à", "au", "aux")
        and tree.parse.lemma[before].lower() in SET_OBJECTS
        and tree.parse.pos[before - 1] == "DET"
    ):
        return None
    if word == "contre" and text_at(tree, token + 1)[:1].isdigit():
        return None
    if word in ("à", "au", "aux") and of_time_or_number(tree, before) and word_at(tree, before - 1) in ("de", "du"):
        return None
    if any(tree.word(t) in ("ne", "n'") for t in order if t < token):
        return None
    if verb is not None and _needs_place(tree, verb, token):
        return None
    rules = any(tree.parse.lemma[t].lower() in RULING_VERBS - _COUNTED for t in order if t < token)
    if rules and word not in ("après", "contre", "par", "avec", "malgré"):
        return None
    if word == "en" and tree.parse.pos[before] == "NOUN" and _of_kind(tree, token + 1):
        return None
    if word in _TIMING:
        return 0.3
    if word not in _TYING:
        return None
    if word == "pour" and word_at(tree, token + 1) in ("avoir", "être"):
        # «jugée pour avoir vendu de faux certificats»: what for is the news.
        return 1.2
    return 1.3 if word in ("sur", "contre") and word_at(tree, before - 1) in ("le", "la", "l'") else 0.5


def _so_long(tree: Tree, noun: int) -> bool:
    """«48 heures [avant …]»: one stretch; not «le 29 novembre [après …]»."""
    timed = tree.parse.lemma[noun].lower() in TIME_NOUNS and tree.word(noun) not in _MONTHS
    return timed and pos_at(tree, noun - 1) == "NUM"


def _of_kind(tree: Tree, token: int) -> bool:
    """«des écoles [en bois]», «les soignants [en grève]»: what they are made of, how they are."""
    timed = tree.parse.lemma[token].lower() in TIME_NOUNS if token < tree.end else False
    return pos_at(tree, token) == "NOUN" and not timed and tree.word(token) not in _MONTHS


def _needs_place(tree: Tree, verb: int, token: int) -> bool:
    """«se trouve à», «est en baisse»: verbs that ask for their adverbial, where it is all that follows them."""
    done = feature(tree.parse.morph[token - 1], "VerbForm") == "Part" and token - 1 > verb
    asks = (not done and tree.parse.lemma[verb].lower() in LOCATIVE_VERBS) or tree.parse.pos[verb] == "AUX"
    between = [t for t in range(verb + 1, token) if tree.parse.pos[t] in ("ADP", "DET", "NUM", "ADJ")]
    return asks and not between


def _passive(tree: Tree, token: int) -> bool:
    """A participle that says what happened to the noun before it: «un homme retrouvé», «a été retrouvé»."""
    if feature(tree.parse.morph[token], "VerbForm") != "Part" or tree.word(token).endswith("ant"):
        return False
    before = token - 1
    while before > tree.first and tree.parse.pos[before] == "ADV":
        before -= 1
    if before >= tree.first and feature(tree.parse.morph[before], "VerbForm") == "Part":
        return True
    return before >= tree.first and (tree.parse.pos[before] in _NOMINAL or tree.word(before) in _STATES)


def _second_object(tree: Tree, order: list[int], token: int) -> bool:
    """«annonce l’achat de X [et la création de Y]»: one of two, behind the verb; never one end of «entre»."""
    if any(tree.word(t) == "entre" for t in order if t < token) or token + 1 >= tree.end:
        return False
    return bool(any(finite(tree, t) for t in order if t < token - 1)) and pos_at(tree, token + 1) == "DET"


def _second_owner(tree: Tree, token: int) -> bool:
    """«la relaxe du transporteur [et de ses dirigeants]»: a second one whose it is."""
    if word_at(tree, token + 1) not in ("de", "d'", "du", "des"):
        return False
    before = next((t for t in range(token - 1, tree.first, -1) if tree.parse.pos[t] == "ADP"), None)
    return before is not None and tree.word(before) in ("de", "d'", "du", "des") and token - before < 5


def _owned(tree: Tree, noun: int) -> int:
    """The first noun of «une usine de recyclage de batteries»."""
    while noun - 2 > tree.first and tree.parse.pos[noun] == "NOUN" and tree.word(noun - 1) in ("de", "d'"):
        noun -= 2
    return noun


def _known_several(tree: Tree, noun: int) -> bool:
    """«exige les résultats [de l’élection]»: several known things; what they belong to, readers find inside."""
    at = noun
    while pos_at(tree, at) in ("NOUN", "ADJ", "PROPN") or (
        text_at(tree, at) in ("-", "‑") or text_at(tree, at - 1) in ("-", "‑")
    ):
        if tree.parse.lemma[at].lower() in QUANTITY_NOUNS | TIME_NOUNS | LIGHT_NOUNS:
            return False
        at -= 1
    return at < noun and word_at(tree, at) == "les" and finite(tree, at - 1)


def _verb_follows(tree: Tree, token: int) -> bool:
    at = token + 1
    while at < tree.end and (tree.word(at) in CLITICS or tree.parse.pos[at] == "ADV"):
        at += 1
    if at < tree.end and finite(tree, at):
        return True
    for t in range(at, tree.end):
        if tree.parse.text[t] == "," or tree.word(t) in RELATIVE_WORDS | {"que", "qu'"}:
            return False
        if finite(tree, t):
            return True
    return False


def _indefinite(tree: Tree, noun: int) -> bool:
    """Whether the noun before is one of many, and counts nothing: «une étude», not «des centaines»."""
    at = noun
    while at > tree.first and tree.parse.pos[at] in ("ADJ", "NOUN"):
        if tree.parse.lemma[at].lower() in QUANTITY_NOUNS | TIME_NOUNS:
            return False
        at -= 1
    several = tree.word(at) in ("un", "une", "des", "plusieurs") and tree.parse.pos[at] == "DET"
    # «de faux certificats»: «des» before an adjective.
    several = several or (tree.word(at) == "de" and at < noun - 1 and pos_at(tree, at + 1) == "ADJ")
    counted = tree.parse.pos[at] == "NUM" and (at == tree.first or pos_at(tree, at - 1) != "PROPN")
    return (several or counted) and tree.parse.lemma[noun].lower() not in _ASKING


def _may_stop(tree: Tree, order: list[int], token: int) -> bool:
    """Whether nothing behind conditions what is said before, or tells who says so."""
    rest = [t for t in order if t >= token]
    text = PROMISE.sub("", " ".join(tree.word(t) for t in rest).replace(" ,", ","))
    text = re.sub(r"\bsain(?:e?s?) et sau(?:f|ve)s?\b", "", text)
    before = [t for t in order if t < token]
    if _CONDITIONS.search(text) and not _hangs_behind(tree, rest):
        return False
    if not _said_behind(tree, rest, text):
        return True
    said = [t for t in before if finite(tree, t)]
    if any(tree.parse.lemma[t].lower() == "suggérer" and word_at(tree, t + 1) in ("que", "qu'") for t in said):
        # «des données suggèrent que P, selon une étude»: that it is only suggested is said.
        return True
    return bool(said) and all(_CONDITIONAL.search(tree.word(t)) for t in said)


def _hangs_behind(tree: Tree, rest: list[int]) -> bool:
    """«… à deux ans de prison, dont un avec sursis»: the reserve speaks of what goes with it."""
    text = [tree.word(t) for t in rest]
    return "sursis" in text and text[0] not in (",", "dont", "avec") and "si" not in text and "sauf" not in text


def _said_behind(tree: Tree, rest: list[int], text: str) -> bool:
    if _SAID.search(text) or text.startswith("selon "):
        return True
    for token in rest:
        if text_at(tree, token - 1) != "," or not finite(tree, token):
            continue
        group = [t for t in (token, token + 1) if t < tree.end]
        if any(tree.parse.lemma[t].lower() in REPORTING_VERBS | EVIDENTIAL_VERBS for t in group) or (
            tree.word(token) in _SAYS
        ):
            return True
    return False
