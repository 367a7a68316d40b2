"""Sentences stuck together where a space, and often a paragraph edge, was lost.

``auparavant.Le porte-parole``: copying from a web page drops the edge between
two paragraphs. The difficulty is what looks the same and is right: addresses,
file names, initials, brand names, code.
"""

from __future__ import annotations

import re
from collections.abc import Callable, Iterator
from dataclasses import dataclass
from functools import lru_cache
from typing import Literal

from seolint.french.guillemets import pair_guillemets
from seolint.text import Span

__all__ = ["STARTERS", "Glued", "find_glued"]

_STARTERS_TEXT = """
    le la les un une des du de au aux ce cet cette ces mon ma mes ton ta tes son sa ses notre nos votre vos leur
    leurs il elle ils elles on nous vous je tu ceci cela ça celui celle ceux celles chacun chacune certains
    certaines plusieurs quelques tous toutes tout toute aucun aucune nul personne rien quiconque qui que quoi
    quel quelle quels quelles où quand comment pourquoi combien si et mais ou or ni car donc puis ensuite enfin
    ainsi alors aussi cependant toutefois pourtant néanmoins bref autrement sinon certes effectivement
    finalement malheureusement heureusement notamment surtout seul seule seuls seules parmi selon pour par avec
    sans sous sur dans depuis pendant durant avant après dès jusque vers chez contre entre malgré outre hormis
    sauf face grâce afin lors lorsque puisque parce comme tandis bien quoique tant à en y hier demain
    aujourd'hui maintenant désormais bientôt déjà encore toujours jamais parfois souvent récemment actuellement
    auparavant autrefois jadis lundi mardi mercredi jeudi vendredi samedi dimanche janvier février mars avril
    mai juin juillet août septembre octobre novembre décembre deux trois quatre cinq six sept huit neuf dix
    vingt trente cent mille voici voilà c'est interrogé interrogée contacté contactée invité invitée arrivé
    arrivée né née âgé âgée situé située considéré créé créée fondé fondée étant ayant autre autres même mêmes
    premier première dernier dernière deuxième troisième environ près plus moins beaucoup peu trop assez très
    peut-être sans-doute d'abord non oui quant concernant suite autant chaque m. mme
"""

STARTERS = frozenset(_STARTERS_TEXT.split())
"""Words, in lower case, that commonly begin a French sentence and are hardly ever names of things."""

_LETTER = r"[^\W\d_]"
_LOWER = r"[a-zß-öø-ÿœ]"
_UPPER = r"[A-ZÀ-ÖØ-ÞŒ]"
_RIGHT = rf"(?P<right>(?:{_UPPER}['’](?={_LETTER})|{_UPPER}{_LETTER}*(?:['’-]{_LETTER}+)*))"

_PLAIN = re.compile(
    rf"(?P<left>{_LETTER}[\w’'-]*{_LETTER}|{_LETTER}|\d[\d\s.,\u202f]*(?:\s?[%€$])?)"
    rf"(?P<close>(?:\s?[)\]»”])?)(?P<stop>\.{{1,3}}|…|\s?[!?]+)(?P<close2>[)\]]?)"
    rf"{_RIGHT}"
)
_QUOTE_END = re.compile(rf"(?P<stop>[.!?…])?(?P<close>\s?[»”])(?P<stop2>[.!?…]?){_RIGHT}")
_QUOTE_START = re.compile(
    rf"(?P<left>{_LETTER}+)(?P<stop>\.{{1,3}}|…|\s?[!?])(?P<edge>\s*)(?P<mark>[«“»”])(?=\s?{_UPPER})"
)

_REACH = 80
"""How far a glued edge and what decides on it may extend, in characters."""

_CANDIDATE = re.compile(rf"[.!?…)\]»”](?:{_UPPER}|[«“])|[.!?…]\s*[»”]\s?{_UPPER}")
"""What every glued edge holds: a cheap look before the careful one."""

_ELISIONS = ("l", "d", "c", "j", "s", "n", "m", "t", "qu", "lorsqu", "puisqu", "jusqu", "quoiqu", "aujourd")
_ABBREVIATIONS_TEXT = """
    m mm mme mmes mlle mlles dr drs me mes mgr st ste pr prof av bd bld art p pp cf vol no fig ex env ann chap
    éd ed tél tel op coll trad réf sq ss ndlr ndt jr sr inc corp ltd co al min max approx dir
"""

_ABBREVIATIONS = frozenset(_ABBREVIATIONS_TEXT.split())
_ADDRESS = re.compile(
    r"(?:https?://|www\.|ftp://|mailto:)\S+|\S+@\S+\.\S+"
    r"|(?<![\w.-])[\w-]+(?:\.[\w-]+)*\.(?:fr|com|org|net|io|dev|eu|be|ch|ca|uk|us|info|gouv|int|html?|php|js|ts|py|pdf"
    r"|docx?|xlsx?|png|jpe?g|gif|svg|css|json|ya?ml|md|mdx|txt|zip|csv|xml|exe|net|ai|app|tv|co|me|sh|rs|go)"
    r"(?:/\S*)?(?![\w’'])",
    re.IGNORECASE,
)


_WORDS_TOO = frozenset(("me", "co", "go", "be", "ai", "ch", "md", "info", "int", "app", "us", "ca", "tv", "sh", "rs"))
"""Endings of addresses that may be the first word of a sentence as well."""


@dataclass(frozen=True, slots=True)
class Glued:
    """Two sentences without the edge that belongs between them.

    ``span`` holds the last word of the one and the first of the other;
    ``edge`` is the place between them (white space if there is any: a
    reversed guillemet hides the edge behind it). ``kind``: ``sentence``,
    ``quotation-end`` (``. »Mais``), ``quotation-start`` (``. »Cela``, ``.«Nous``).
    """

    span: Span
    edge: Span
    kind: Literal["sentence", "quotation-end", "quotation-start"]


def find_glued(text: str, known: Callable[[str], bool] | None = None) -> list[Glued]:
    """The glued sentence edges of one paragraph, in order.

    ``known`` tells whether a word in lower case is French; without it only
    words that begin sentences count as evidence, and names seen elsewhere.
    """
    return list(_glued(text, known))


# The splitter asks, then the rule, then its fix.
@lru_cache(maxsize=1_024)
def _glued(text: str, known: Callable[[str], bool] | None) -> tuple[Glued, ...]:
    tail = _source_line(text)
    if not _CANDIDATE.search(text):
        return tuple(tail)
    masked = _ADDRESS.sub(lambda m: "\ufffc" * len(m.group()) if _is_address(m.group()) else m.group(), text)
    found: dict[int, Glued] = {}
    for glued in (*_plain(masked, known), *_after_quotation(masked, known), *_before_quotation(masked), *tail):
        found.setdefault(glued.edge.start, glued)
    return tuple(found[at] for at in sorted(found))


_SOURCE = re.compile(rf"(?<=[.!?…»])(?P<edge>\s+)(?P<right>Source)\s?:\s?{_UPPER}[\w’'.-]*(?:\s[\w’'.-]+){{0,6}}$")
_SOURCE_REACH = 120


def _source_line(text: str) -> list[Glued]:
    """«… 300 voix. Source : La Dépêche»: the last line of an article, which ran into its last paragraph."""
    match = _SOURCE.search(text, max(1, len(text) - _SOURCE_REACH)) if "Source" in text[-_SOURCE_REACH:] else None
    if match is None or match.group().endswith("."):
        return []
    left = _word_start(text, match.start() - 1)
    return [Glued(Span(left, match.end("right")), Span(*match.span("edge")), "sentence")]


def _near_candidates(pattern: re.Pattern[str], text: str) -> Iterator[re.Match[str]]:
    """The matches of ``pattern`` around what may be a glued edge: nothing else of the text is looked at."""
    at = 0
    for candidate in _CANDIDATE.finditer(text):
        if candidate.start() < at:
            continue
        start = max(at, candidate.start() - _REACH)
        while start > at and not text[start - 1].isspace():
            start -= 1
        for match in pattern.finditer(text, start, candidate.end() + _REACH):
            if match.end() > candidate.start():
                if match.start() <= candidate.start():
                    yield match
                    at = match.end()
                break


def _is_address(text: str) -> bool:
    """Whether a match of the address pattern is one: «auparavant.Me» and «pays.Co» are not."""
    if "/" in text or "@" in text or text.lower().startswith("www."):
        return True
    last = text.rsplit(".", 1)[-1]
    # «auparavant.Me voici» is none; «rapport.Pdf» is.
    return not (last[:1].isupper() and last[1:].islower()) or last.lower() not in _WORDS_TOO


def _plain(text: str, known: Callable[[str], bool] | None) -> list[Glued]:
    out = []
    for match in _near_candidates(_PLAIN, text):
        if match["stop"] in ("..",):
            continue
        if _left_ends(match, text) and _right_begins(match, text, known):
            at = match.start("right")
            out.append(Glued(Span(_word_start(text, match.start()), _end(match)), Span(at, at), "sentence"))
    return out


def _word_start(text: str, at: int) -> int:
    while at > 0 and (text[at - 1].isalnum() or text[at - 1] in "'’-"):
        at -= 1
    return at


def _end(match: re.Match[str]) -> int:
    text, end = match.string, match.end("right")
    if text[end - 1] in "'’":
        while end < len(text) and text[end].isalpha():
            end += 1
    return end


def _left_ends(match: re.Match[str], text: str) -> bool:
    """Whether a sentence may end with the word on the left."""
    left = match["left"]
    if match.start() and (text[match.start() - 1] in "._/\\@#$<>=`\ufffc" or text[match.start() - 1].isalnum()):
        return False
    if left[0].isdigit():
        # «1.Le» numbers an item; a year or an amount may end a sentence.
        return len(left.strip()) >= 2 and match["stop"].strip() != "" and not _line_begins(text, match.start())
    if match["stop"][0] in "!?" or match["stop"] in ("...", "…"):
        return len(left) > 1
    if len(left) == 1:
        return bool(match["close"] or match["close2"])
    return left.lower() not in _ABBREVIATIONS


def _line_begins(text: str, at: int) -> bool:
    return not text[:at].strip() or text[:at].rstrip(" ")[-1:] == "\n"


def _right_begins(match: re.Match[str], text: str, known: Callable[[str], bool] | None) -> bool:
    """Whether the word on the right begins a sentence rather than going on with a name."""
    right, left = match["right"], match["left"]
    behind = text[match.end("right") : match.end("right") + _REACH]
    if behind[:1] in ("(", "_", "/", "=", "\\", "@", ":") or re.match(rf"\.{_LETTER}|\d|\[", behind):
        return False
    plain_left = left[0].isdigit() or left[1:].islower() or "’" in left or "'" in left or bool(match["close"])
    if _starts_sentence(right, behind):
        return plain_left or bool(re.match(rf"\s+{_LOWER}|['’]", behind)) or right[-1] in "'’"
    if not left.islower() or len(left) < 3 or len(right) < 2 or not right[1:].islower():
        return False
    if not re.match(r"\s+[\w«(]|\s*,\s|['’]", behind):
        return False
    if known is not None:
        return known(_bare(left)) and (known(right.lower()) or _seen_elsewhere(text, right, match.start("right")))
    return _seen_elsewhere(text, right, match.start("right"))


def _starts_sentence(right: str, behind: str) -> bool:
    if right[-1] in "'’":
        return right[:-1].lower() in _ELISIONS
    low = right.lower().replace("’", "'")
    if low in STARTERS and (right[1:].islower() or len(right) == 1 or "'" in low):
        return len(right) > 1 or (right in "ÀYA" and bool(re.match(rf"\s+{_LETTER}", behind)))
    return "'" in low and low.split("'")[0] in _ELISIONS


def _bare(word: str) -> str:
    """The word without its elided article: «l’avenir» → «avenir»."""
    return re.split(r"['’]", word)[-1].lower()


def _seen_elsewhere(text: str, word: str, here: int) -> bool:
    """Whether a capitalised word stands elsewhere as a word of its own, with space around it."""
    alone = rf"(?:(?<=\s)|(?<=^)|(?<=['’«(])){re.escape(word)}(?![\w.])"
    return any(m.start() != here for m in re.finditer(alone, text))


def _after_quotation(text: str, known: Callable[[str], bool] | None) -> list[Glued]:
    out = []
    pairing = pair_guillemets(text)
    ends = {q.end - 1 for q in pairing.quotations}
    for match in _near_candidates(_QUOTE_END, text):
        mark = match.end("close") - 1
        if text[mark] == "»" and mark not in ends:
            continue
        behind = text[match.end("right") : match.end("right") + _REACH]
        if not match["stop"] and not match["stop2"] and not _starts_sentence(match["right"], behind):
            continue
        if not match["stop"] and not match["stop2"]:
            continue
        if known is None and not _starts_sentence(match["right"], behind) and not re.match(r"\s|['’,]", behind):
            continue
        at = match.start("right")
        out.append(Glued(Span(match.start(), _end(match)), Span(at, at), "quotation-end"))
    return out


def _before_quotation(text: str) -> list[Glued]:
    out = []
    pairing = pair_guillemets(text)
    for match in _near_candidates(_QUOTE_START, text):
        mark = match.start("mark")
        reversed_mark = text[mark] in "»”"
        if reversed_mark and not (text[mark] == "»" and pairing.opens_at(mark)):
            continue
        if not reversed_mark and match["edge"]:
            continue  # «. « Nous»: as it should be
        edge = Span(match.start("edge"), match.end("edge"))
        out.append(Glued(Span(_word_start(text, match.start()), match.end()), edge, "quotation-start"))
    return out
