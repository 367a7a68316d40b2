"""What commas set off and may go: openings, asides, clauses behind the sentence's own."""

from __future__ import annotations

import re
from collections.abc import Iterator

from seolint.editing.shortening.joint_marks import (
    DAYS,
    NOMINAL,
    Segment,
    Stretch,
    attribution,
    bounds,
    predicates,
    resumes,
    segments_of,
    within_relative,
)
from seolint.editing.shortening.joint_words import BOUND_WORDS, LOOSE_PREPOSITIONS, RELATIVE_WORDS, SUBORDINATING
from seolint.editing.shortening.words import CLITICS, finite, pos_at, text_at, word_at
from seolint.editing.syntax.trees import Tree, feature
from seolint.editing.syntax.vocabulary import TIME_NOUNS

__all__ = ["announcing", "set_off"]

_YEAR = re.compile(r"(?:1[89]|20)\d\d")
_LEADING = 10
"""Tokens by which a clause that only announces has ended."""
_ANNOUNCES = re.compile(
    r"(?:(?:l' annonce|la nouvelle|la décision|le verdict|le couperet) (?:est|vient de) tomb(?:ée?|er)"
    r"|c' est (?:désormais |maintenant )?(?:officiel|fait|confirmé|acté))(?: |$)"
)
_PARTICIPLE = re.compile(r"(?:é|ée|és|ées|ant|uite?s?|[^d]ise?s?|[^dm]ie?s?|ue?s?)$")
"""«Filmée à …»: a participle, whatever the tagger takes it for."""


def set_off(tree: Tree, order: list[int]) -> Iterator[Stretch]:
    """What commas set off: before, inside and behind the sentence's own clause."""
    segments = segments_of(tree, order)
    if len(segments) < 2 or any(s.start >= s.end for s in segments):
        return
    yield from _opening(tree, segments)
    yield from _unclosed(tree, segments)
    for i in range(1, len(segments)):
        kind = _kind(tree, segments, i)
        if kind is None:
            continue
        last = _reach(tree, segments, i, kind)
        said = next((j for j in range(last + 1, len(segments)) if attribution(tree, segments[j])), None)
        if last + 1 < len(segments):
            if _may_go(tree, segments[i : last + 1], kind) and _closes(tree, segments, i, last, kind):
                yield _between(tree, segments, i, last, kind)
            if i == 1 and kind != "clause":
                yield from _all_asides(tree, segments, last)
            yield from _tail(tree, segments, i, kind)
            continue
        if said is None and _may_go(tree, segments[i:], kind):
            gone = frozenset(range(segments[i].start - 1, segments[-1].end))
            yield Stretch(gone, _cost(kind), kind)


def _cost(kind: str) -> float:
    return {"relative": 0.12, "apposition": 0.15, "circumstance": 0.2, "clause": 0.25}[kind]


def announcing(tree: Tree, order: list[int]) -> Iterator[Stretch]:
    """«L’annonce est tombée ce matin, l’entreprise …», «C’est officiel : …»: a clause that only leads to the news."""
    mark = next((t for t in order[:_LEADING] if tree.parse.text[t] in (",", ":")), None)
    if mark is None or mark == order[-1] or not any(finite(tree, t) for t in order if t > mark):
        return
    said = " ".join(tree.word(t) for t in order if t < mark)
    if _ANNOUNCES.match(said) and tree.parse.pos[mark + 1] in ("DET", "PROPN", "NOUN", "NUM"):
        yield Stretch(frozenset(t for t in order if t <= mark), 0.1, "announcing")


def _opening(tree: Tree, segments: list[Segment]) -> Iterator[Stretch]:
    """«Réuni mardi soir, », «En février 2009, »: what stands before the subject."""
    first, second = segments[0], segments[1]
    colon = next((t for t in range(first.start, min(first.end, first.start + 6)) if tree.parse.text[t] == ":"), None)
    if colon is not None:
        # Behind a rubric.
        first = Segment(colon + 1, first.end)
    start = first.start
    if start >= first.end:
        return
    if not _circumstantial(tree, first) and not adjoined(tree, start):
        return
    if _bound(tree, first) or tree.word(start) == "pour":
        return
    own_verb = any(finite(tree, t) for t in range(first.start, first.end) if t > start or not adjoined(tree, t))
    if own_verb and tree.word(start) not in SUBORDINATING:
        return
    if _dated(tree, first) or _counted(tree, first):
        return
    if not adjoined(tree, start) and any(
        tree.word(t) in ("ne", "n'") and not within_relative(tree, t) for t in range(first.end, segments[-1].end)
    ):
        # «Depuis 1945, aucune intervention n’était permise»: what bounds a denial stays.
        return
    if tree.parse.pos[second.start] in ("DET", "PROPN", "NOUN", "NUM", "PRON", "ADJ"):
        yield Stretch(frozenset(range(first.start, first.end + 1)), 0.12, "opening")


def _counted(tree: Tree, segment: Segment) -> bool:
    """«Sur 412 kilomètres de routes, », «Dans trois départements, »: how far what is said holds."""
    inside = range(segment.start + 1, segment.end)
    led = tree.word(segment.start) in ("sur", "dans", "pour", "chez", "parmi", "à")
    timed = any(tree.parse.lemma[t].lower() in TIME_NOUNS or tree.word(t) in ("an", "ans") for t in inside)
    return led and not timed and any(tree.parse.pos[t] == "NUM" for t in inside)


def _dated(tree: Tree, segment: Segment) -> bool:
    """«L’année dernière, », «En février 2009, »: another time than the article's, and what is said holds for it."""
    inside = range(segment.start, segment.end)
    # «Dans un rapport publié lundi, »: the day is the report's.
    of_thing = next((t for t in inside if feature(tree.parse.morph[t], "VerbForm") == "Part"), segment.end)
    timed = any(
        tree.parse.lemma[t].lower() in TIME_NOUNS or _YEAR.fullmatch(tree.parse.text[t])
        for t in range(segment.start, of_thing)
    )
    opens_article = tree.parse.sentence[tree.first] == tree.parse.sentence[0]
    today = (opens_article and tree.word(segment.start) in DAYS) or any(
        re.fullmatch(r"\d+h\d*|heures?", tree.word(t)) for t in inside
    )
    aged = re.match(r"à \S+ ans$", " ".join(tree.word(t) for t in inside)) is not None
    return (
        timed
        and not today
        and not aged
        and not adjoined(tree, segment.start)
        and tree.word(segment.start) not in SUBORDINATING
    )


def adjoined(tree: Tree, token: int) -> bool:
    led = token + 1 < tree.end and pos_at(tree, token + 1) == "ADP"
    looks = tree.parse.pos[token] == "ADJ" or _PARTICIPLE.search(tree.word(token)) is not None
    return feature(tree.parse.morph[token], "VerbForm") == "Part" or (led and looks)


def _kind(tree: Tree, segments: list[Segment], i: int) -> str | None:
    """What segment ``i`` is to the clause before it; ``None`` where it belongs to it."""
    segment = segments[i]
    start = segment.start
    word, following = tree.word(start), word_at(tree, start + 1)
    own_verb = any(finite(tree, t) for t in range(segment.start, segment.end))
    if text_at(tree, start - 1) == ";":
        return "clause" if own_verb else None
    if word in RELATIVE_WORDS or (word == "ce" and following in ("qui", "que", "qu'", "dont")) or (
        tree.parse.pos[start] == "ADP" and following in ("qui", "laquelle", "lequel", "lesquels", "lesquelles", "quoi")
    ):  # fmt: skip
        return "relative" if own_verb or (word == "dont" and pos_at(tree, start + 1) in ("NUM", "DET")) else None
    if attribution(tree, segment) or (word == "ainsi" and following in ("que", "qu'")):
        return None
    if tree.parse.pos[start] == "CCONJ":
        if word == "puis" and following in ("de", "d'", "à"):
            return "circumstance"
        return "clause" if word in ("et", "puis") and predicates(tree, start, segment.end) else None
    if word in SUBORDINATING or _circumstantial(tree, segment):
        return "circumstance"
    if i == 1 and _circumstantial(tree, segments[0]):
        # «La semaine dernière, X, …»: the subject, and no aside.
        return None
    return "apposition" if _apposed(tree, segments, i) else None


def _circumstantial(tree: Tree, segment: Segment) -> bool:
    start = segment.start
    word, pos = tree.word(start), tree.parse.pos[start]
    if word == "entre" and pos_at(tree, start + 1) == "NUM" and not _YEAR.fullmatch(text_at(tree, start + 1)):
        # «entre huit et quatorze voix»: how many.
        return False
    if pos == "ADP" or word in LOOSE_PREPOSITIONS:
        return word not in ("de", "d'", "du", "des")
    if pos == "SCONJ" or word in SUBORDINATING:
        return True
    timed = any(tree.parse.lemma[t].lower() in TIME_NOUNS for t in range(start, min(start + 3, segment.end)))
    return (pos == "ADV" and not finite(tree, start)) or (timed and pos in ("NOUN", "DET", "NUM"))


def _apposed(tree: Tree, segments: list[Segment], i: int) -> bool:
    segment = segments[i]
    start = segment.start
    head = start
    if tree.parse.pos[start] == "ADV" and tree.word(start).endswith("ment"):
        head = start + 1
    pos = tree.parse.pos[head]
    participle = feature(tree.parse.morph[head], "VerbForm") == "Part" and pos in ("VERB", "ADJ")
    if not participle and pos not in ("DET", "NOUN", "PROPN", "ADJ", "NUM"):
        return False
    if pos_at(tree, start - 2) not in NOMINAL and text_at(tree, start - 2) not in (")", "»") and not participle:
        return False
    if i > 1 and _circumstantial(tree, segments[i - 1]) and pos_at(tree, segments[i - 1].start - 2) in ("VERB", "AUX"):
        # «avoir entendu, vers 16 h, deux coups»: the object.
        return False
    if word_at(tree, start - 2).endswith("ant") and tree.word(start).endswith("ant"):
        # «annonçant, présentant ou revenant sur»: one of several.
        return False
    verbs = [t for t in range(start, segment.end) if finite(tree, t)]
    relative = any(
        tree.word(t) in RELATIVE_WORDS or (tree.word(t) in ("que", "qu'") and pos_at(tree, t - 1) in NOMINAL)
        for t in range(start, verbs[0] if verbs else start)
    )
    if verbs and not relative:
        return False
    return not _listed(tree, segments, i)


def _listed(tree: Tree, segments: list[Segment], i: int) -> bool:
    """Whether the segment is a member of an enumeration: «des A, des B et des C»."""
    segment = segments[i]
    inside = range(segment.start, segment.end)
    tops = [t for t in inside if tree.parse.head[t] not in inside or tree.parse.head[t] == t]
    if any(tree.is_(t, "conj") and not _only_apposed(tree, t, segment.start) for t in tops):
        return True
    later = [s for s in segments[i + 1 :] if tree.parse.pos[s.start] == "CCONJ" or tree.word(s.start) == "ainsi"]
    return any(not predicates(tree, s.start, s.end) for s in later)


def _only_apposed(tree: Tree, token: int, start: int) -> bool:
    """«la partition, un opéra que …»: a single indefinite noun without «et», whatever the parser joins it as."""
    joined = [c for c in tree.children[tree.parse.head[token]] if tree.is_(c, "conj")]
    return tree.word(start) in ("un", "une") and joined == [token] and not tree.dependents(token, "cc")


def _reach(tree: Tree, segments: list[Segment], i: int, kind: str) -> int:
    """The last segment of the stretch that begins with segment ``i``."""
    segment = segments[i]
    inside = range(segment.start, segment.end)
    heads = [t for t in inside if tree.parse.head[t] not in inside and t not in (tree.root,)]
    if kind == "clause" or tree.root in inside or not heads:
        return len(segments) - 1 if kind == "clause" else i
    high = max(max(tree.subtree(h)) for h in heads)
    last = i
    for j in range(i + 1, len(segments)):
        if attribution(tree, segments[j]) or segments[j].start > high:
            break
        if kind in ("apposition", "circumstance") and not _continues(tree, segments[j]):
            break
        last = j
    return last


def _continues(tree: Tree, segment: Segment) -> bool:
    """Whether the segment goes on with the one before it: a relative, another adjunct of it."""
    word = tree.word(segment.start)
    return word in RELATIVE_WORDS or (tree.parse.pos[segment.start] in ("CCONJ", "ADP") and not resumes(tree, segment))


def _closes(tree: Tree, segments: list[Segment], i: int, last: int, kind: str) -> bool:
    """Whether the sentence reads on behind a stretch in its middle."""
    following = segments[last + 1]
    gone = range(segments[i].start, segments[last].end)
    opened = any(tree.word(t) in ("que", "qu'") and word_at(tree, t - 1) in SUBORDINATING for t in gone)
    if opened and not any(finite(tree, t) for t in gone):
        # «avant que l’équipe de Brandvold, la Nordfjell, ne se mette à rouler»: its verb follows.
        return False
    if resumes(tree, following) or attribution(tree, following):
        return True
    spoken = any(finite(tree, t) for s in segments[:i] for t in range(s.start, s.end))
    if not spoken and i == 1 and kind == "relative" and tree.parse.pos[segments[0].start] == "ADP":
        # «Sans la Floride, où …, X a gagné»: the subject follows.
        return tree.parse.pos[following.start] in ("DET", "PROPN", "NOUN", "NUM", "PRON")
    if kind in ("relative", "circumstance"):
        # Behind the clause's verb an article opens an apposition, which would be left without its noun.
        led = ("ADP", "SCONJ", "CCONJ") if spoken and kind == "relative" else ("ADP", "DET", "SCONJ", "CCONJ")
        return tree.parse.pos[following.start] in led
    first = following.start
    return tree.parse.pos[first] == "SCONJ" or tree.word(first) in RELATIVE_WORDS or _circumstantial(tree, following)


def _between(tree: Tree, segments: list[Segment], i: int, last: int, kind: str) -> Stretch:
    """A stretch inside: both commas go where the subject meets its verb, else the first one alone."""
    first, behind = segments[i].start - 1, segments[last].end
    spoken = any(finite(tree, t) and not within_relative(tree, t) for s in segments[:i] for t in range(s.start, s.end))
    following = segments[last + 1]
    if not spoken and (i > 1 or not resumes(tree, following)):
        # One of several asides behind the subject: the others keep their commas.
        return Stretch(frozenset(range(first, behind)), _cost(kind), kind)
    comma_stays = spoken and (
        attribution(tree, following)
        or tree.word(following.start) in RELATIVE_WORDS | SUBORDINATING | {"mais"}
        or tree.parse.pos[following.start] == "SCONJ"
        or feature(tree.parse.morph[following.start], "VerbForm") == "Part"
        # «à Péronne, dans la Somme, [qui …,] et …»: the aside before it keeps its second comma.
        or (i > 1 and _kind(tree, segments, i - 1) is not None)
    )
    return Stretch(frozenset(range(first + 1 if comma_stays else first, behind + 1)), _cost(kind), kind)


def _unclosed(tree: Tree, segments: list[Segment]) -> Iterator[Stretch]:
    """«les islamistes, qui tiennent le nord ont …»: an aside whose second comma was forgotten."""
    last = segments[-1]
    if any(finite(tree, t) for s in segments[:-1] for t in range(s.start, s.end)):
        return
    own = last.start + 1
    while own + 1 < last.end and tree.word(own) in CLITICS:
        own += 1
    # Whatever the tagger takes it for, the word behind «qui» is the relative's verb.
    verbs = [own, *(t for t in range(own + 1, last.end) if finite(tree, t))]
    if tree.word(last.start) != "qui" or len(verbs) < 2 or verbs[1] < verbs[0] + 2:
        return
    linked = any(tree.word(t) in RELATIVE_WORDS | {"que", "qu'", "et"} for t in range(verbs[0], verbs[1]))
    if not linked and not bounds(tree, segments[1].start, verbs[1]):
        yield Stretch(frozenset(range(segments[1].start - 1, verbs[1])), 0.2, "relative")


def _tail(tree: Tree, segments: list[Segment], i: int, kind: str) -> Iterator[Stretch]:
    """All from segment ``i`` to the end, where every segment could go."""
    if pos_at(tree, segments[i].start - 2) in ("VERB", "AUX"):
        # «après avoir entendu, vers 16 h, deux coups»: the object stands behind the aside.
        return
    if all(_kind(tree, segments, j) is not None for j in range(i + 1, len(segments))) and _may_go(tree, segments[i:]):
        yield Stretch(frozenset(range(segments[i].start - 1, segments[-1].end)), _cost(kind) + 0.05, kind)


def _all_asides(tree: Tree, segments: list[Segment], last: int) -> Iterator[Stretch]:
    """All that stands between the subject and its verb, where that is more than one aside."""
    if _circumstantial(tree, segments[0]):
        return
    end = last + 1
    while end < len(segments) and not resumes(tree, segments[end]) and _kind(tree, segments, end) is not None:
        end += 1
    spoken = any(finite(tree, t) for t in range(segments[0].start, segments[0].end))
    if end > last + 1 and end < len(segments) and not spoken and _may_go(tree, segments[1:end]):
        yield Stretch(frozenset(range(segments[1].start - 1, segments[end].start)), 0.25, "apposition")


def _may_go(tree: Tree, segments: list[Segment], kind: str = "") -> bool:
    """Whether nothing in the segments bounds the clause; a relative may deny what it likes of its noun."""
    denied = [t for s in segments for t in range(s.start, s.end) if tree.word(t) in ("ne", "n'")]
    aside = kind == "relative" or all(within_relative(tree, t) for t in denied)
    words = tuple(w for w in BOUND_WORDS if w not in ("ne", "n'", "si")) if aside else BOUND_WORDS
    return not any(bounds(tree, s.start, s.end, words) or attribution(tree, s) for s in segments)


def _bound(tree: Tree, segment: Segment) -> bool:
    """Whether the segment conditions, denies, restricts, or says that something is a first."""
    return bounds(tree, segment.start, segment.end)
