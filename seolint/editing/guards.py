"""What no heading or title may be, each guard for a failure that was seen.

A guard looks at the tokens chosen from a sentence (and at the finished text)
and names what is wrong; ``None`` means that it found nothing.
"""

from __future__ import annotations

import re
from collections.abc import Iterator

from seolint.editing.syntax.heading_words import PERCEPTION_VERBS, SET_PAIRS
from seolint.editing.syntax.severed import severed
from seolint.editing.syntax.trees import Tree, feature
from seolint.editing.syntax.vocabulary import ADDRESS

__all__ = ["dangling", "faults", "faulty_text", "faulty_tokens", "until"]

_DANGLING = re.compile(
    r"(?i)(?:^|[\s’'])(?:l[ea]s?|une?|d[eu]s?|à|aux?|et|ou|où|ni|mais|qu[ei]?|qu|dont|dans|en|par|pour|avec|sans|sur|"
    r"sous|vers|entre|chez|selon|comme|s[ea]s?|son|leurs?|ce|cet|cette|ces|ne|n|d|l|plus|moins|très|trop|si|est|sont|"
    r"a|ont|être|avoir|ait|aient|soit|soient|avait|avaient|était|étaient|sera|"
    r"seront|serait|seraient|aura|auront|aurait|auraient|aussi|bien|afin|lors|depuis|pendant|jusque?|notamment|même|tout|toute|tous|toutes|"
    r"quelques?|plusieurs|autres?|chaque|puis|car|donc|or)[’']?$|[,;:(«“–—-]$"
)
_OPENING = re.compile(
    r"(?i)^(?:et|ou|mais|donc|or|ni|car|que|qu[’']|qui|dont|où|puis|ainsi|alors|aussi|en|y|ne|n[’'])(?=[\s’',]|$)"
)
_DISCOURSE = re.compile(
    r"(?i)^(?:quant (?:à|aux?)|en (?:effet|outre|revanche|fait|somme|conséquence|réalité)|"
    r"par (?:ailleurs|exemple|contre)|d[’']ailleurs|du (?:reste|coup)|de (?:plus|fait|même)|c[’']est pourquoi|"
    r"dès lors|pour autant|au contraire|d[’'](?:une|autre) part|(?:pour|de) (?:sa|son|leur) (?:part|côté)|"
    r"voi(?:ci|là)|tou(?:s|tes) (?:deux|trois|quatre)|l[’']une?|les? mêmes?|reste (?:à|que)|mieux|pire|résultat|"
    r"bref|enfin|d[’']où|à ce (?:stade|jour|propos)|dans ce cas)(?=[\s’',]|$)"
)
"""What ties a sentence to the one before it, where it opens a heading."""
_BACKWARD = re.compile(
    r"(?i)\b(?:(?:de|pour) (?:son|leur|sa) (?:côté|part)|, quant à (?:lui|elle|eux))\b|, (?:elles?|lui|eux)(?=,|$)|"
    r"\ben question\b|\bde semblables?\b|\b(?:le contraire|l[’']inverse|de même|autant|ainsi|autrement)$|"
    r"\bl[’']autre (?:côté|fois|camp|moitié)\b"
)
_JUNK = re.compile(r"[\ufffc@{}<>|=_\\^~*#\[\]]|https?:|www\.|//|\$\(|\(\)")
_PAIRS = (("«", "»"), ("“", "”"), ("(", ")"), ("[", "]"))
_ANAPHORIC = frozenset(("PRON",))
_DEMONSTRATIVES = frozenset(("ce", "cet", "cette", "ces", "tel", "telle", "tels", "telles"))
_POSSESSIVES = frozenset(("son", "sa", "ses", "leur", "leurs"))
_THE = frozenset(("le", "la", "les", "l'"))
_COUNTS = frozenset(
    "deux trois quatre cinq six sept huit neuf dix onze douze treize quatorze quinze seize vingt trente".split()  # noqa: SIM905
)
_COMPARATIVE = frozenset(
    ("plus", "moins", "aussi", "autant", "mieux", "pire", "davantage", "tel", "telle", "tellement", "si")
)
_DEGREES = frozenset(("aussi", "si", "plus", "moins", "autant", "tellement", "trop", "assez", "peu", "mal", "presque"))
_DEICTIC = frozenset(("hier", "demain", "ici", "là", "là-bas", "ci-dessus", "ci-dessous", "ci-contre", "ci-après"))
_VAGUE_ADJECTIVES = frozenset(
    (
        "tel",
        "autre",
        "même",
        "suivant",
        "précédent",
        "susdit",
        "dernier",
        "premier",
        "seul",
        "second",
        "deuxième",
        "dit",
    )
)


_LAST_WORD = 16
"""Characters that a word of :data:`_DANGLING` has at most, with what stands around it."""


def dangling(text: str) -> bool:
    """Whether the text ends on a word or mark that promises more."""
    stripped = text.strip()
    return _DANGLING.search(stripped, max(0, len(stripped) - _LAST_WORD)) is not None


def faulty_text(text: str) -> str | None:
    """What is wrong with a finished text, whatever it was made of."""
    stripped = text.strip()
    if not stripped or not any(c.isalpha() for c in stripped):
        return "empty"
    if dangling(stripped):
        return "dangling end"
    if _OPENING.match(stripped) or _DISCOURSE.match(stripped):
        return "opening that continues"
    if _BACKWARD.search(stripped):
        return "contrast with what stands before"
    if _JUNK.search(stripped):
        return "no prose"
    for left, right in _PAIRS:
        if stripped.count(left) != stripped.count(right):
            return "half a pair"
    if stripped.count('"') % 2:
        return "half a pair"
    if re.search(r"\s[,.]|,,|\.\.(?!\.)|[,;:]\s*[,;:.]|«\s*»|\(\s*\)|,\s*$", stripped):
        return "orphan punctuation"
    if re.search(r"(?:^|\s)(?:avoir|être), [^,]*$", stripped):
        # «pour avoir, selon l’accusation»: and what?
        return "dangling end"
    if re.search(r"(?:^|\s)(?:MM?|Mmes?|Mlle|Dr|Me|St|Mgr)\.$", stripped):
        return "dangling end"
    if re.search(r"(?<!\b[A-ZÀ-Ý])[.!?…]\s+[A-ZÀ-Ý«]", stripped) and not re.match(r"^«[^»]*»", stripped):
        return "two sentences"
    return None


def faulty_tokens(tree: Tree, tokens: frozenset[int]) -> str | None:
    """What is wrong with tokens of one sentence taken out of their place."""
    known: dict[frozenset[int], str | None] = tree.shared.setdefault("faulty tokens", {})
    if tokens not in known:
        known[tokens] = next(faults(tree, tokens), None)
    return known[tokens]


def faults(tree: Tree, tokens: frozenset[int]) -> Iterator[str]:
    """All that is wrong with tokens of one sentence taken out of their place, in reading order."""
    order = sorted(tokens)
    for position, token in enumerate(order):
        word, pos, morph = tree.word(token), tree.parse.pos[token], tree.parse.morph[token]
        if tree.quoted(token) and _whole_quotation(tree, token, tokens):
            continue
        civil = tree.parse.text[token] == "Me" and token + 1 in tokens and tree.parse.text[token + 1][:1].isupper()
        if (
            not civil
            and (word in ADDRESS or word.rstrip("'’") in ("j", "m", "t"))
            and pos in ("PRON", "DET", "NOUN", "ADP", "X")
        ):
            yield "first or second person"
        if pos in ("VERB", "AUX") and (
            feature(morph, "Person") in ("1", "2")
            and feature(morph, "Number") == "Plur"
            and word.endswith(("ons", "ez"))
        ):
            yield "first or second person"
        ordered = (
            word.endswith("ez") and len(word) > 4 and tree.parse.pos[min(token + 1, tree.end - 1)] in ("DET", "PRON")
        )
        if ordered and position == 0:
            yield "first or second person"  # «Plongez un pneu …», whatever the tagger calls it
        if word == "face" and token - 1 in tokens and tree.word(token - 1) == "en" and token + 1 not in tokens:
            yield "deictic"
        if (word in _DEICTIC and not until(tree, token)) or (word == "depuis" and _since_then(tree, token, tokens)):
            yield "deictic"
        share = word in _COUNTS and token > tree.first and tree.word(token - 1) == "sur"  # «une école sur trois»
        if (
            pos in _ANAPHORIC
            and not share
            and _needs_antecedent(tree, token, tokens)
            and not _subject_again(tree, token, tokens)
        ):
            yield "pronoun without antecedent"
        if word in _THE and position + 1 < len(order) and _governs(tree, token, order[position + 1]):
            yield "pronoun without antecedent"
        if word in _DEMONSTRATIVES and pos in ("DET", "PRON", "ADJ"):
            yield "demonstrative without antecedent"
        if word in _POSSESSIVES and pos in ("DET", "PRON") and not _possessor(tree, order[:position], word):
            yield "possessive without antecedent"
        if position == 0 and word == "des" and token + 1 in tokens and tree.parse.pos[token + 1] == "NUM":
            yield "count of known things"
        if (
            word in _COUNTS
            and token - 1 in tokens
            and tree.word(token - 1) in ("les", "ces", "aux", "des")
            and not (_told(tree, token, tokens))
        ):
            yield "count of known things"
        if word in ("-t", "t-il", "-il", "-elle", "-vous", "-nous", "-je"):
            yield "inversion"
        if word in ("même", "mêmes") and token - 1 in tokens and tree.word(token - 1) in _THE:
            yield "same as what stands before"
        if word == "entre" and not _two_ends(tree, token, tokens):
            yield "one end of two"
        if word == "," and position and order[position - 1] != token - 1 and token + 1 in tokens:
            yield "comma of what was cut"
        if pos in ("ADJ", "ADV", "VERB") and _degree_lost(tree, token, tokens):
            yield "degree left out"
        if position and order[position - 1] != token - 1 and _verb_lost(tree, order[position - 1], token):
            yield "object without its verb"
        # «arrache le nul» is a draw.
        if (
            word != "nul"
            and pos in ("ADJ", "NUM")
            and tree.is_(token, "obj")
            and token - 1 in tokens
            and tree.word(token - 1) in _THE
        ):
            yield "thing left unsaid"
        if position and tree.is_(token, "punct") and word[0].isalpha() and order[position - 1] != token - 1:
            yield "word without a place"
        if pos == "VERB" and _predicate_lost(tree, token, tokens):
            yield "what is seen happening is missing"
        joins = pos in ("CCONJ", "SCONJ") or (pos == "PUNCT" and not word[0].isalpha())
        if position == 0 and joins and word not in ("«", "“", '"'):
            yield "opening that continues"
    if any(not pair <= tokens and pair & tokens for pair in _set_pairs(tree)):
        yield "half of a set phrase"
    if order:
        yield from severed(tree, order)
    dangles = _dangling_comparative(tree, tokens)
    if dangles is not None:
        yield dangles


def _told(tree: Tree, count: int, tokens: frozenset[int]) -> bool:
    """«les neuf élus de l’opposition»: a complement tells which of them are counted."""
    return any(c in tokens and tree.is_(c, "nmod") for c in tree.children[tree.parse.head[count]])


def until(tree: Tree, token: int) -> bool:
    """Whether «ici» is the one of «d’ici à 2030», «d’ici la fin du mois»: a term, and no place."""
    if tree.word(token) != "ici" or token == tree.first or tree.word(token - 1) != "d'":
        return False
    return token + 1 < tree.end and (tree.parse.pos[token + 1] in ("ADP", "DET", "NUM", "NOUN"))


def _governs(tree: Tree, token: int, following: int) -> bool:
    """«une lettre le montre»: an object before its finite verb, though the tagger calls it an article."""
    finite = feature(tree.parse.morph[following], "VerbForm") == "Fin"
    return following == token + 1 and finite and tree.parse.pos[following] in ("VERB", "AUX")


def _since_then(tree: Tree, token: int, tokens: frozenset[int]) -> bool:
    """«La commune a depuis installé …»: since when, only what stands before tells."""
    after = token + 1
    return after not in tokens or tree.parse.pos[after] in ("VERB", "AUX", "PUNCT")


def _verb_lost(tree: Tree, before: int, token: int) -> bool:
    """«emporté deux ponts [et noyé] 130 caves»: two things side by side, the second one's verb gone."""
    gap = range(before + 1, token)
    if tree.parse.pos[before] not in ("NOUN", "PROPN", "ADJ") or tree.parse.pos[token] not in ("NUM", "DET", "NOUN"):
        return False
    return tree.parse.pos[gap[0]] == "CCONJ" and any(tree.parse.pos[t] in ("VERB", "AUX") for t in gap)


def _two_ends(tree: Tree, token: int, tokens: frozenset[int]) -> bool:
    """Whether «entre» keeps both its ends: «entre X et Y», «entre les deux X»."""
    governed = tree.parse.head[token]
    after = [t for t in tokens if t > token]
    if any(tree.word(t) == "et" for t in after):
        return True
    coordinated = any(tree.word(t) == "et" for t in tree.subtree(governed) if t > token)
    return not coordinated and feature(tree.parse.morph[governed], "Number") == "Plur"


def _set_pairs(tree: Tree) -> list[frozenset[int]]:
    """The tokens of each set phrase («pur et simple») of the sentence."""
    known: list[frozenset[int]] | None = tree.shared.get("set-pairs")
    if known is None:
        links = [t for t in tree.tokens if tree.word(t) in ("et", "ou") and tree.first < t < tree.end - 1]
        known = tree.shared["set-pairs"] = [
            frozenset((t - 1, t, t + 1))
            for t in links
            if f"{tree.word(t - 1)} {tree.word(t)} {tree.word(t + 1)}" in SET_PAIRS
        ]
    return known


def _predicate_lost(tree: Tree, verb: int, tokens: frozenset[int]) -> bool:
    """«montraient deux cargos [effectuant …]»: an object seen without what it is seen doing."""
    if tree.parse.lemma[verb].lower() not in PERCEPTION_VERBS:
        return False
    return any(
        tree.is_(doing, "acl", "xcomp") and tree.parse.dep[doing] != "acl:relcl" and doing not in tokens
        for thing in tree.dependents(verb, "obj")
        if thing in tokens
        for doing in tree.children[thing]
    )


def _degree_lost(tree: Tree, token: int, tokens: frozenset[int]) -> bool:
    """«n’est [aussi] lente»: a word without the degree that the source gives it says something else."""
    before = token - 1
    return (
        before not in tokens
        and before in tree.children[token]
        and tree.word(before) in _DEGREES
        and tree.is_(before, "advmod")
    )


def _possessor(tree: Tree, before: list[int], word: str) -> bool:
    """Whether a noun stands before that «son» or «leur» may belong to: one thing, or several."""
    plural = word.startswith("leur")
    nouns = [t for t in before if tree.parse.pos[t] in ("NOUN", "PROPN")]
    several = any(feature(tree.parse.morph[t], "Number") == "Plur" for t in nouns)
    return several if plural else bool(nouns)


def _whole_quotation(tree: Tree, token: int, tokens: frozenset[int]) -> bool:
    """Whether the quotation around the token is kept from mark to mark."""
    low = high = token
    while low - 1 in tree.tokens and tree.quoted(low - 1) and tree.parse.text[low] not in '«“"':
        low -= 1
    while high + 1 in tree.tokens and tree.quoted(high + 1) and tree.parse.text[high] not in "»”":
        high += 1
    return all(t in tokens for t in range(low, high + 1)) and tree.parse.text[low] in '«“"'


def _subject_again(tree: Tree, token: int, tokens: frozenset[int]) -> bool:
    """«X n’a pas dit si elle se représenterait»: the subject of the whole, said again inside it."""
    if tree.word(token) not in ("il", "elle", "ils", "elles") or not tree.is_(token, "nsubj", "expl"):
        return False
    verb = tree.parse.head[token]
    if tree.is_(token, "expl") and not any(tree.word(c) in ("se", "s'") for c in tree.children[verb]):
        return False
    for above in tree.ancestors(verb):
        subjects = [s for s in tree.dependents(above, "nsubj") if s in tokens and s < above < token]
        if len(subjects) == 1 and above in tokens:
            subject, morph = subjects[0], tree.parse.morph[token]
            same = all(feature(tree.parse.morph[subject], f) in (None, feature(morph, f)) for f in ("Gender", "Number"))
            return same and tree.parse.pos[subject] in ("NOUN", "PROPN")
    return False


def _needs_antecedent(tree: Tree, token: int, tokens: frozenset[int]) -> bool:
    word, morph = tree.word(token), tree.parse.morph[token]
    kind = feature(morph, "PronType")
    if kind in ("Rel", "Int") or word in (
        "qui",
        "que",
        "qu'",
        "dont",
        "où",
        "lequel",
        "laquelle",
        "lesquels",
        "lesquelles",
    ):
        # A relative hangs on a noun that must be there, before it.
        return not any(t < token and tree.parse.pos[t] in ("NOUN", "PROPN", "PRON", "NUM") for t in tokens)
    if word in ("se", "s'", "soi"):
        return False
    if word[:1].isdigit() or (word == "il" and tree.word(min(token + 1, tree.end - 1)) == "y"):
        # «par 20 voix contre 19», «il y a trois ans».
        return False
    if word == "y" and token > tree.first and tree.word(token - 1) == "il":
        return False
    if word == "quoi" and token - 1 in tokens and tree.word(token - 1) == "de":
        # «n’a plus de quoi payer»: an infinitive's «what».
        return False
    if word in ("y", "en") and not (token > tree.first and tree.word(token - 1) in ("il", "n'")):
        return True
    if tree.is_(token, "expl") and word in ("il", "y", "en"):
        # «il y a», «il faut»: impersonal; a reference that passes for one is caught by its verb.
        verb = tree.parse.head[token]
        lemma = tree.parse.lemma[verb].lower()
        impersonal = lemma in (
            "avoir",
            "falloir",
            "agir",
            "exister",
            "suffire",
            "rester",
            "pleuvoir",
            "neiger",
            "convenir",
        )
        return not impersonal
    if word in ("on", "rien", "personne", "quelqu'un", "tous", "chacun"):
        return word not in ("personne", "rien", "on")
    return True


def _dangling_comparative(tree: Tree, tokens: frozenset[int]) -> str | None:
    """«plus rapide» without «que»: than what? The superlative («la plus grande») stands."""
    for token in tokens:
        if (
            tree.word(token) in _COMPARATIVE
            and tree.is_(token, "advmod", "det")
            and tree.parse.pos[token] in ("ADV", "DET")
        ):
            if tree.word(token) in ("plus",) and any(tree.word(t) in ("ne", "n'") for t in tokens):
                continue
            if token - 1 in tokens and tree.word(token - 1) == "en" and tree.word(token - 2) == tree.word(token):
                continue  # «de plus en plus»
            if token + 2 in tokens and tree.word(token + 1) == "en" and tree.word(token + 2) == tree.word(token):
                continue
            superlative = token - 1 in tokens and tree.word(token - 1) in ("le", "la", "les", "l'", "du", "des", "au")
            measured = token + 1 in tokens and tree.word(token + 1) in ("de", "d'")  # «plus de 300 personnes»
            completed = measured or any(t > token and tree.word(t) in ("que", "qu'") for t in tokens)
            if not superlative and not completed:
                return "dangling comparative"
    return None
