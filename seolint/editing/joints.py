"""Stretches of a sentence that may go along its own joints, for texts that must stay whole clauses.

A description keeps what its clause claims: objects, coordinated complements, conditions, denials, who
says so. What may go is set off by the author (an aside between commas, a clause behind one, brackets)
or hangs loosely at the end (a circumstance, a second predicate).
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass
from itertools import combinations

from seolint.editing.headline_words import CLITICS, finite, of_time_or_number, pos_at, word_at
from seolint.editing.joint_words import (
    ASIDE_NOUNS,
    BOUND_OPENINGS,
    BOUND_WORDS,
    LINKS,
    LOOSE_PREPOSITIONS,
    RELATIVE_WORDS,
    RULING_VERBS,
    SUBORDINATING,
    TIMING_PREPOSITIONS,
    TRAILING_PREPOSITIONS,
)
from seolint.editing.margins import dateline, introduction
from seolint.editing.trees import Tree, feature
from seolint.editing.vocabulary import EVIDENTIAL_VERBS, LOCATIVE_VERBS, REPORTING_VERBS, TIME_NOUNS

__all__ = ["Stretch", "body", "joint_cuts", "stretches"]

_MOST = 9
"""Stretches tried in every combination."""
_AT_ONCE = 5
"""Stretches left out of one sentence at most."""

_ANNOUNCED = 6
"""Tokens behind «:» that are an enumeration or a comment, and not the name of the thing."""

_PARTICIPLE = re.compile(r"(?:é|ée|és|ées|ant|uite?s?|[^d]ise?s?|[^dm]ie?s?|ue?s?)$")
"""«Filmée à …»: a participle, whatever the tagger takes it for."""

_LOCAL = ("municipal", "communal", "départemental", "correctionnel")

_OPEN, _CLOSE = "([", ")]"
_NOMINAL = frozenset(("NOUN", "PROPN", "ADJ", "NUM", "SYM"))
_DAYS = frozenset("lundi mardi mercredi jeudi vendredi samedi dimanche".split())  # noqa: SIM905


@dataclass(frozen=True, slots=True)
class Stretch:
    """Tokens that may go together, what their loss costs (0–1), and what they are."""

    tokens: frozenset[int]
    cost: float
    kind: str


@dataclass(frozen=True, slots=True)
class _Segment:
    """What stands between two commas: tokens ``start`` to ``end`` (exclusive)."""

    start: int
    end: int


def body(tree: Tree) -> list[int]:
    """The sentence's tokens without dateline, introduction, opening dash and final mark."""
    tokens = set(tree.tokens) - dateline(tree)
    order = sorted(tokens)
    while order and tree.parse.text[order[0]] in ("-", "–", "—"):
        order.pop(0)
    tokens = set(order) - introduction(tree, set(order))
    order = sorted(tokens)
    while order and tree.parse.text[order[-1]] in (".", "…", "!", "?"):
        order.pop()
    while order and tree.parse.text[order[0]] == ",":
        order.pop(0)
    return order


def joint_cuts(tree: Tree) -> list[tuple[frozenset[int], float]]:
    """The sentence whole, then without what may go: tokens and cost, cheapest first."""
    known: list[tuple[frozenset[int], float]] | None = tree.memo.get("joint cuts")
    if known is None:
        known = tree.memo["joint cuts"] = _cuts(tree)
    return known


def _cuts(tree: Tree) -> list[tuple[frozenset[int], float]]:
    order = body(tree)
    if not order:
        return []
    whole = frozenset(order)
    found = sorted(stretches(tree), key=lambda s: (s.cost, min(s.tokens)))[:_MOST]
    out: dict[frozenset[int], float] = {whole: 0.0}
    for size in range(1, min(_AT_ONCE, len(found)) + 1):
        for chosen in combinations(found, size):
            gone = frozenset().union(*(s.tokens for s in chosen))
            if len(gone) < sum(len(s.tokens) for s in chosen):
                continue
            kept = whole - gone
            cost = sum(s.cost for s in chosen)
            if (
                kept
                and (_states(tree, kept) or (tree.root in kept and not _states(tree, whole)))
                and cost < out.get(kept, 9.0)
            ):
                out[kept] = cost
    return sorted(out.items(), key=lambda f: (f[1], -len(f[0]), sorted(f[0])))


def _states(tree: Tree, kept: frozenset[int]) -> bool:
    """Whether the sentence's own verb is left."""
    linked = sum(tree.word(t) in RELATIVE_WORDS or tree.word(t) in ("que", "qu'") for t in kept)
    verbs = sum(finite(tree, t) for t in kept)
    opens = tree.root < min(kept) or tree.parse.pos[tree.root] not in ("VERB", "AUX")
    return verbs > linked and (tree.root in kept or opens)


def stretches(tree: Tree) -> list[Stretch]:
    """All stretches of a sentence that may go, each with the commas that go along."""
    known: list[Stretch] | None = tree.memo.get("stretches")
    if known is None:
        order = body(tree)
        if not order:
            return []
        found = [*_brackets(tree, order), *_links(tree, order)]
        if _cleft(tree, order):
            # «C’est X qui …», «Il y a des X qui …»: the relative is what is said.
            verbs = [t for t in order if finite(tree, t)]
            found += [s for s in _set_off(tree, order) if sum(v < min(s.tokens) for v in verbs) > 1]
            return tree.memo.setdefault("stretches", found)
        found += _days(tree, order)
        found += [*_set_off(tree, order), *_loose(tree, order), *_before_object(tree, order)]
        found += [*_qualifying(tree, order), *_announced(tree, order), *_told_to(tree, order)]
        best: dict[frozenset[int], Stretch] = {}
        for stretch in found:
            if stretch.tokens not in best or best[stretch.tokens].cost > stretch.cost:
                best[stretch.tokens] = stretch
        known = tree.memo["stretches"] = list(best.values())
    return known


def _cleft(tree: Tree, order: list[int]) -> bool:
    opening = " ".join(tree.word(t) for t in order[:3])
    return opening.startswith(("c' est", "ce sont", "il y a", "il s' agit", "voici", "voilà"))


def _shut(tree: Tree, order: list[int]) -> frozenset[int]:
    """Tokens inside quotation marks or brackets: nothing is cut there."""
    out: set[int] = set()
    depth = 0
    for token in order:
        depth += tree.parse.text[token] in _OPEN
        if depth > 0 or tree.quoted(token):
            out.add(token)
        depth -= tree.parse.text[token] in _CLOSE
    return frozenset(out)


def _brackets(tree: Tree, order: list[int]) -> Iterator[Stretch]:
    start = None
    for token in order:
        if tree.parse.text[token] == "(" and not tree.quoted(token):
            start = token
        elif tree.parse.text[token] == ")" and start is not None:
            yield Stretch(frozenset(range(start, token + 1)), 0.04, "brackets")
            start = None


def _links(tree: Tree, order: list[int]) -> Iterator[Stretch]:
    """«également», «en effet»: ties to the sentence before, no part of what is said."""
    words = [tree.word(t) for t in order]
    for i, token in enumerate(order):
        if tree.quoted(token) or words[i] not in LINKS or words[i + 1 : i + 2] in (["que"], ["qu'"], ["de"]):
            continue
        degree = i + 1 < len(order) and tree.parse.pos[order[i + 1]] in ("ADJ", "ADV")
        if words[i] == "aussi" and degree:
            continue
        own = {token}
        if i and words[i - 1] == "," and words[i + 1 : i + 2] == [","]:
            own |= {order[i - 1], order[i + 1]}
        elif i == 0:
            own |= {order[1]} if words[1:2] == [","] else set()
            if len(own) < len(order) and finite(tree, order[len(own)]):
                continue
        yield Stretch(frozenset(own), 0.0, "link")


def _days(tree: Tree, order: list[int]) -> Iterator[Stretch]:
    """«mardi», «ce jeudi 12 juillet», «hier» inside a clause: when the reader reads is another day."""
    inside = frozenset(order)
    for token in order[1:]:
        word, before = tree.word(token), word_at(tree, token - 1)
        if tree.quoted(token) or token - 1 not in inside:
            continue
        end = token + 1
        if word in ("hier", "aujourd'hui"):
            start = token
        elif (word in _DAYS | {"matin", "soir", "après-midi"} and before == "ce") or (
            word in ("semaine", "nuit", "année") and before == "cette"
        ):
            start = token - 1
        elif word in _DAYS and feature(tree.parse.morph[token - 1], "VerbForm") == "Part":
            # Behind a perfect alone: «circuleront vendredi» promises that day and no other.
            start = token
        else:
            continue
        while end in inside and (
            tree.word(end) in ("matin", "soir", "après-midi", "dernier", "prochain", "midi")
            or tree.parse.text[end].isdigit()
            or (tree.parse.lemma[end].lower() in TIME_NOUNS and tree.parse.text[end - 1].isdigit())
        ):
            end += 1
        linked = {word_at(tree, start - 1), tree.word(end) if end in inside else ""}
        if not of_time_or_number(tree, start - 1) and not linked & {
            "et",
            "ou",
            "à",
            "de",
            "d'",
            "du",
            "au",
            "puis",
            "est",
            "le",
        }:
            yield Stretch(frozenset(range(start, end)), 0.08, "day")


def _segments(tree: Tree, order: list[int]) -> list[_Segment]:
    shut = _shut(tree, order)
    cuts = [t for t in order if tree.parse.text[t] in (",", ";", "–", "—") and t not in shut]
    edges = [order[0] - 1, *cuts, order[-1] + 1]
    return [_Segment(a + 1, b) for a, b in zip(edges, edges[1:], strict=False)]


def _set_off(tree: Tree, order: list[int]) -> Iterator[Stretch]:
    """What commas set off: before, inside and behind the sentence's own clause."""
    segments = _segments(tree, order)
    if len(segments) < 2 or any(s.start >= s.end for s in segments):
        return
    yield from _opening(tree, segments)
    yield from _unclosed(tree, segments)
    for i in range(1, len(segments)):
        kind = _kind(tree, segments, i)
        if kind is None:
            continue
        last = _reach(tree, segments, i, kind)
        said = next((j for j in range(last + 1, len(segments)) if _attribution(tree, segments[j])), None)
        if last + 1 < len(segments):
            if _may_go(tree, segments[i : last + 1]) and _closes(tree, segments, i, last, kind):
                yield _between(tree, segments, i, last, kind)
            if i == 1 and kind != "clause":
                yield from _all_asides(tree, segments, last)
            yield from _tail(tree, segments, i, kind)
            continue
        if said is None and _may_go(tree, segments[i:]):
            gone = frozenset(range(segments[i].start - 1, segments[-1].end))
            yield Stretch(gone, _cost(kind), kind)


def _cost(kind: str) -> float:
    return {"relative": 0.12, "apposition": 0.15, "circumstance": 0.2, "clause": 0.25}[kind]


def _opening(tree: Tree, segments: list[_Segment]) -> Iterator[Stretch]:
    """«Réuni mardi soir, », «En février 2009, »: what stands before the subject."""
    first, second = segments[0], segments[1]
    colon = next((t for t in range(first.start, min(first.end, first.start + 6)) if tree.parse.text[t] == ":"), None)
    if colon is not None:
        # Behind a rubric.
        first = _Segment(colon + 1, first.end)
    start = first.start
    if start >= first.end:
        return
    if not _circumstantial(tree, first) and not _adjoined(tree, start):
        return
    if _bound(tree, first) or tree.word(start) == "pour":
        return
    own_verb = any(finite(tree, t) for t in range(first.start, first.end) if t > start or not _adjoined(tree, t))
    if own_verb and tree.word(start) not in SUBORDINATING:
        return
    if _dated(tree, first):
        return
    if not _adjoined(tree, start) and any(tree.word(t) in ("ne", "n'") for t in range(first.end, segments[-1].end)):
        # «Depuis 1945, aucune intervention n’était permise»: what bounds a denial stays.
        return
    if tree.parse.pos[second.start] in ("DET", "PROPN", "NOUN", "NUM", "PRON", "ADJ"):
        yield Stretch(frozenset(range(first.start, first.end + 1)), 0.12, "opening")


def _dated(tree: Tree, segment: _Segment) -> bool:
    """«L’année dernière, », «En février 2009, »: another time than the article's, and what is said holds for it."""
    inside = range(segment.start, segment.end)
    timed = any(
        tree.parse.lemma[t].lower() in TIME_NOUNS or re.fullmatch(r"(?:1[89]|20)\d\d", tree.parse.text[t])
        for t in inside
    )
    opens_article = tree.parse.sentence[tree.first] <= 1
    today = (opens_article and tree.word(segment.start) in _DAYS) or any(
        re.fullmatch(r"\d+h\d*|heures?", tree.word(t)) for t in inside
    )
    return timed and not today and not _adjoined(tree, segment.start) and tree.word(segment.start) not in SUBORDINATING


def _adjoined(tree: Tree, token: int) -> bool:
    led = token + 1 < tree.end and pos_at(tree, token + 1) == "ADP"
    looks = tree.parse.pos[token] == "ADJ" or _PARTICIPLE.search(tree.word(token)) is not None
    return feature(tree.parse.morph[token], "VerbForm") == "Part" or (led and looks)


def _kind(tree: Tree, segments: list[_Segment], i: int) -> str | None:
    """What segment ``i`` is to the clause before it; ``None`` where it belongs to it."""
    segment = segments[i]
    start = segment.start
    word, following = tree.word(start), word_at(tree, start + 1)
    own_verb = any(finite(tree, t) for t in range(segment.start, segment.end))
    if tree.parse.text[start - 1] == ";":
        return "clause" if own_verb else None
    if word in RELATIVE_WORDS or (word == "ce" and following in ("qui", "que", "qu'", "dont")) or (
        tree.parse.pos[start] == "ADP" and following in ("qui", "laquelle", "lequel", "lesquels", "lesquelles", "quoi")
    ):  # fmt: skip
        return "relative" if own_verb or (word == "dont" and pos_at(tree, start + 1) == "NUM") else None
    if _attribution(tree, segment):
        return None
    if tree.parse.pos[start] == "CCONJ":
        if word == "puis" and following in ("de", "d'", "à"):
            return "circumstance"
        return "clause" if word in ("et", "puis") and _predicates(tree, start, segment.end) else None
    if word in SUBORDINATING or _circumstantial(tree, segment):
        return "circumstance"
    return "apposition" if _apposed(tree, segments, i) else None


def _predicates(tree: Tree, link: int, end: int) -> bool:
    """Whether behind «et» a clause begins: a verb, or a subject and its verb."""
    at = link + 1
    while at < end and (tree.word(at) in CLITICS or tree.parse.pos[at] == "ADV"):
        at += 1
    return at < end and (
        finite(tree, at) or (tree.parse.pos[at] in ("DET", "PROPN", "PRON") and _has_verb(tree, at, end))
    )


def _has_verb(tree: Tree, at: int, end: int) -> bool:
    for token in range(at, end):
        if tree.word(token) in RELATIVE_WORDS or tree.word(token) in ("que", "qu'"):
            return False
        if finite(tree, token):
            return True
    return False


def _circumstantial(tree: Tree, segment: _Segment) -> bool:
    start = segment.start
    word, pos = tree.word(start), tree.parse.pos[start]
    if pos == "ADP" or word in LOOSE_PREPOSITIONS:
        return word not in ("de", "d'", "du", "des")
    if pos == "SCONJ" or word in SUBORDINATING:
        return True
    timed = any(tree.parse.lemma[t].lower() in TIME_NOUNS for t in range(start, min(start + 3, segment.end)))
    return (pos == "ADV" and not finite(tree, start)) or (timed and pos in ("NOUN", "DET", "NUM"))


def _apposed(tree: Tree, segments: list[_Segment], i: int) -> bool:
    segment = segments[i]
    start = segment.start
    head = start
    if tree.parse.pos[start] == "ADV" and tree.word(start).endswith("ment"):
        head = start + 1
    pos = tree.parse.pos[head]
    participle = feature(tree.parse.morph[head], "VerbForm") == "Part" and pos in ("VERB", "ADJ")
    if not participle and pos not in ("DET", "NOUN", "PROPN", "ADJ", "NUM"):
        return False
    if pos_at(tree, start - 2) not in _NOMINAL and tree.parse.text[start - 2] not in (")", "»") and not participle:
        return False
    verbs = [t for t in range(start, segment.end) if finite(tree, t)]
    relative = any(
        tree.word(t) in RELATIVE_WORDS or (tree.word(t) in ("que", "qu'") and pos_at(tree, t - 1) in _NOMINAL)
        for t in range(start, verbs[0] if verbs else start)
    )
    if verbs and not relative:
        return False
    return not _listed(tree, segments, i)


def _listed(tree: Tree, segments: list[_Segment], i: int) -> bool:
    """Whether the segment is a member of an enumeration: «des A, des B et des C»."""
    segment = segments[i]
    inside = range(segment.start, segment.end)
    tops = [t for t in inside if tree.parse.head[t] not in inside or tree.parse.head[t] == t]
    if any(tree.is_(t, "conj") and not _only_apposed(tree, t, segment.start) for t in tops):
        return True
    later = [s for s in segments[i + 1 :] if tree.parse.pos[s.start] == "CCONJ" or tree.word(s.start) == "ainsi"]
    return any(not _predicates(tree, s.start, s.end) for s in later)


def _only_apposed(tree: Tree, token: int, start: int) -> bool:
    """«la partition, un opéra que …»: a single indefinite noun without «et», whatever the parser joins it as."""
    joined = [c for c in tree.children[tree.parse.head[token]] if tree.is_(c, "conj")]
    return tree.word(start) in ("un", "une") and joined == [token] and not tree.dependents(token, "cc")


def _attribution(tree: Tree, segment: _Segment) -> bool:
    """«…, a annoncé la gendarmerie», «…, selon X», «…, précise-t-il»: who says so."""
    start = segment.start
    if start >= segment.end:
        return False
    if tree.word(start) in ("selon", "d'après", "suivant"):
        return True
    if tree.word(start) == "d'" and word_at(tree, start + 1) == "après":
        return True
    if not any(finite(tree, t) and not _within_relative(tree, t) for t in range(tree.first, start)):
        # «Le maire, X, affirme que …»: the sentence's own verb.
        return False
    group = [t for t in range(start, min(start + 4, segment.end)) if tree.parse.pos[t] in ("VERB", "AUX")]
    if not group or not finite(tree, group[0]) or group[0] > start + 1:
        return False
    return any(tree.parse.lemma[t].lower() in REPORTING_VERBS | EVIDENTIAL_VERBS for t in group)


def _reach(tree: Tree, segments: list[_Segment], i: int, kind: str) -> int:
    """The last segment of the stretch that begins with segment ``i``."""
    segment = segments[i]
    inside = range(segment.start, segment.end)
    heads = [t for t in inside if tree.parse.head[t] not in inside and t not in (tree.root,)]
    if kind == "clause" or tree.root in inside or not heads:
        return len(segments) - 1 if kind == "clause" else i
    high = max(max(tree.subtree(h)) for h in heads)
    last = i
    for j in range(i + 1, len(segments)):
        if _attribution(tree, segments[j]) or segments[j].start > high:
            break
        if kind in ("apposition", "circumstance") and not _continues(tree, segments[j]):
            break
        last = j
    return last


def _continues(tree: Tree, segment: _Segment) -> bool:
    """Whether the segment goes on with the one before it: a relative, another adjunct of it."""
    word = tree.word(segment.start)
    return word in RELATIVE_WORDS or (tree.parse.pos[segment.start] in ("CCONJ", "ADP") and not _resumes(tree, segment))


def _resumes(tree: Tree, segment: _Segment) -> bool:
    """Whether the segment begins with a verb: the clause goes on."""
    at = segment.start
    while at < segment.end and tree.word(at) in CLITICS:
        at += 1
    return at < segment.end and finite(tree, at)


def _closes(tree: Tree, segments: list[_Segment], i: int, last: int, kind: str) -> bool:
    """Whether the sentence reads on behind a stretch in its middle."""
    following = segments[last + 1]
    if _resumes(tree, following) or _attribution(tree, following):
        return True
    if kind in ("relative", "circumstance"):
        return tree.parse.pos[following.start] in ("ADP", "DET", "SCONJ", "CCONJ")
    first = following.start
    return tree.parse.pos[first] == "SCONJ" or tree.word(first) in RELATIVE_WORDS or _circumstantial(tree, following)


def _between(tree: Tree, segments: list[_Segment], i: int, last: int, kind: str) -> Stretch:
    """A stretch inside: both commas go where the subject meets its verb, else the first one alone."""
    first, behind = segments[i].start - 1, segments[last].end
    spoken = any(finite(tree, t) and not _within_relative(tree, t) for s in segments[:i] for t in range(s.start, s.end))
    following = segments[last + 1]
    if not spoken and (i > 1 or not _resumes(tree, following)):
        # One of several asides behind the subject: the others keep their commas.
        return Stretch(frozenset(range(first, behind)), _cost(kind), kind)
    comma_stays = spoken and (
        _attribution(tree, following)
        or tree.word(following.start) in RELATIVE_WORDS | SUBORDINATING | {"mais"}
        or tree.parse.pos[following.start] == "SCONJ"
        or feature(tree.parse.morph[following.start], "VerbForm") == "Part"
    )
    return Stretch(frozenset(range(first + 1 if comma_stays else first, behind + 1)), _cost(kind), kind)


def _unclosed(tree: Tree, segments: list[_Segment]) -> Iterator[Stretch]:
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
    if not linked and not _bounds(tree, segments[1].start, verbs[1]):
        yield Stretch(frozenset(range(segments[1].start - 1, verbs[1])), 0.2, "relative")


def _tail(tree: Tree, segments: list[_Segment], i: int, kind: str) -> Iterator[Stretch]:
    """All from segment ``i`` to the end, where every segment could go."""
    if pos_at(tree, segments[i].start - 2) in ("VERB", "AUX"):
        # «après avoir entendu, vers 16 h, deux coups»: the object stands behind the aside.
        return
    if all(_kind(tree, segments, j) is not None for j in range(i + 1, len(segments))) and _may_go(tree, segments[i:]):
        yield Stretch(frozenset(range(segments[i].start - 1, segments[-1].end)), _cost(kind) + 0.05, kind)


def _all_asides(tree: Tree, segments: list[_Segment], last: int) -> Iterator[Stretch]:
    """All that stands between the subject and its verb, where that is more than one aside."""
    end = last + 1
    while end < len(segments) and not _resumes(tree, segments[end]) and _kind(tree, segments, end) is not None:
        end += 1
    spoken = any(finite(tree, t) for t in range(segments[0].start, segments[0].end))
    if end > last + 1 and end < len(segments) and not spoken and _may_go(tree, segments[1:end]):
        yield Stretch(frozenset(range(segments[1].start - 1, segments[end].start)), 0.25, "apposition")


def _within_relative(tree: Tree, token: int) -> bool:
    return any(tree.parse.dep[a] == "acl:relcl" for a in (token, *tree.ancestors(token)))


def _may_go(tree: Tree, segments: list[_Segment]) -> bool:
    return not any(_bound(tree, s) or _attribution(tree, s) for s in segments)


def _bound(tree: Tree, segment: _Segment) -> bool:
    """Whether the segment conditions, denies, restricts, or says that something is a first."""
    return _bounds(tree, segment.start, segment.end)


def _bounds(tree: Tree, start: int, end: int) -> bool:
    text = " ".join(tree.word(t) for t in range(start, end)).replace("comme si de rien n' était", "")
    text = re.sub(r"\bsaine?s? et sau(?:f|ve)s?\b", "", text)
    if any(text == o or text.startswith(o + " ") for o in BOUND_OPENINGS):
        return True
    return any(f" {w} " in f" {text} " for w in BOUND_WORDS)


def _loose(tree: Tree, order: list[int]) -> Iterator[Stretch]:
    """What hangs at the end without a comma: a circumstance of the clause, a purpose, a second predicate."""
    shut = _shut(tree, order)
    verb = next((t for t in order if finite(tree, t) and t not in shut), None)
    if verb is None:
        return
    segments = _segments(tree, order)
    ends = {s.end for s in segments}
    denied = any(tree.word(t) in ("ne", "n'") for t in order)
    for token in order:
        if token <= verb + 1 or token in shut:
            continue
        end = min(e for e in ends if e > token) if any(e > token for e in ends) else order[-1] + 1
        last = end == order[-1] + 1
        said = not last and _attribution(tree, next(s for s in segments if s.start > token))
        if not (last or said) or end - token < 2 or any(t in shut for t in (token - 1,)):
            continue
        cost = _loose_cost(tree, verb, token, end, denied=denied)
        if cost is not None:
            yield Stretch(frozenset(range(token, end)), cost, "loose")


def _loose_cost(tree: Tree, verb: int, token: int, end: int, *, denied: bool) -> float | None:
    word, pos = tree.word(token), tree.parse.pos[token]
    if pos == "CCONJ" and word == "et":
        return 0.3 if _predicates(tree, token, end) and finite_next(tree, token, end) else None
    if denied or _bounds(tree, token, end):
        return None
    following = word_at(tree, token + 1)
    if word in ("alors", "tandis", "pendant", "avant", "après") and following in ("que", "qu'"):
        return 0.22 if pos_at(tree, token - 1) not in ("ADP", "CCONJ", "DET") else None
    if pos_at(tree, token - 1) not in _NOMINAL and tree.parse.text[token - 1] not in (")", "»"):
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


def finite_next(tree: Tree, link: int, end: int) -> bool:
    """Whether the verb stands right behind «et»: a second predicate of the same subject."""
    at = link + 1
    while at < end and (tree.word(at) in CLITICS or tree.parse.pos[at] == "ADV"):
        at += 1
    return at < end and finite(tree, at)


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


def _before_object(tree: Tree, order: list[int]) -> Iterator[Stretch]:
    """«présentaient [en conférence de presse] leur bilan»: a circumstance between the verb and its object."""
    inside = frozenset(order)
    denied = any(tree.word(t) in ("ne", "n'") for t in order)
    for token in order[1:]:
        votes = tree.word(token) == "par" and token + 1 in inside and tree.parse.text[token + 1].isdigit()
        if tree.parse.pos[token] != "ADP" or denied or not (votes or tree.word(token) in TIMING_PREPOSITIONS):
            continue
        noun = tree.parse.head[token]
        verb = tree.parse.head[noun]
        if verb != token - 1 or not tree.is_(noun, "obl") or tree.parse.pos[verb] != "VERB":
            continue
        gone = tree.subtree(noun)
        behind = max(gone) + 1
        object_next = any(tree.is_(c, "obj") and min(tree.subtree(c)) == behind for c in tree.children[verb])
        if tree.between(gone) and gone <= inside and object_next and not _bounds(tree, min(gone), behind):
            yield Stretch(gone, 0.2, "circumstance")


def _qualifying(tree: Tree, order: list[int]) -> Iterator[Stretch]:
    """What tells more of an indefinite noun or of a name without a comma: a relative, a participle with its
    complements. «des militaires qui …» claims no more without it; «les militaires qui …» would."""
    shut = _shut(tree, order)
    inside = frozenset(order)
    for token in order[1:]:
        if token in shut or token - 1 not in inside:
            continue
        before = token - 1
        if tree.word(token).startswith(_LOCAL) and _named_place(tree, token):
            yield Stretch(frozenset((token,)), 0.12, "qualifying")
        if tree.word(token) == "qui" and tree.parse.pos[before] in _NOMINAL:
            end = _relative_end(tree, token, order)
        elif feature(tree.parse.morph[token], "VerbForm") == "Part" and tree.parse.pos[before] in ("NOUN", "ADJ"):
            end = _participle_end(tree, token, order)
        else:
            continue
        if end is None or end - token < 3 or _bounds(tree, token, end):
            continue
        if tree.parse.pos[before] == "PROPN" or _one_of_many(tree, token):
            yield Stretch(frozenset(range(token, end)), 0.34, "qualifying")


def _named_place(tree: Tree, token: int) -> bool:
    """«le conseil [municipal] de Saint-Aubrac»: the name says which one."""
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
    while at > tree.first and tree.parse.pos[at] in ("ADJ", "NOUN"):
        at -= 1
    word = tree.word(at)
    return word in ("un", "une", "des", "plusieurs") or tree.parse.pos[at] == "NUM"


def _announced(tree: Tree, order: list[int]) -> Iterator[Stretch]:
    """What «:» announces behind a statement, where it is no quotation."""
    shut = _shut(tree, order)
    colons = [t for t in order if tree.parse.text[t] == ":" and t not in shut]
    if len(colons) != 1 or tree.parse.text[min(colons[0] + 1, tree.end - 1)] in ("«", "“", '"'):
        return
    before = [t for t in order if t < colons[0]]
    if order[-1] - colons[0] < _ANNOUNCED or pos_at(tree, colons[0] + 1) == "PROPN":
        return
    if len(before) > 5 and any(finite(tree, t) for t in before) and not _bounds(tree, colons[0] + 1, order[-1] + 1):
        yield Stretch(frozenset(t for t in order if t >= colons[0]), 0.25, "announced")


def _told_to(tree: Tree, order: list[int]) -> Iterator[Stretch]:
    """«…, a révélé son avocate [à l’AFP]»: to whom it was said."""
    segments = _segments(tree, order)
    for segment in segments[1:]:
        if segment.start >= segment.end or not _attribution(tree, segment) or not _resumes(tree, segment):
            continue
        for token in range(segment.start + 3, segment.end):
            if (
                tree.word(token) in ("à", "au", "aux", "dans", "sur", "lors", "devant")
                and tree.parse.pos[token] == "ADP"
            ):
                yield Stretch(frozenset(range(token, segment.end)), 0.15, "circumstance")
                break
