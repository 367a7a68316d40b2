# ruff: noqa: E501 - a pattern is read, and compared with its neighbours, on one line
"""What pages put above and below an article, and what is nothing but a word or a name: sections and signatures.

«Politique», «ÉCONOMIE», «Accueil›Mobilité», «Clarisse Montferrand»: each may stand in any sentence. Alone in the first
lines of a page, or before its first sentence, the name of a newspaper's section is a label of the page; alone in the
last line, or below such a label, a person's name that nobody tells of is who wrote.
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence

from seolint.french.debris.phrases import compile_phrase
from seolint.french.function_words import FUNCTION_WORDS
from seolint.french.lexicon import prefers_lower_case
from seolint.text import Span

__all__ = ["edges_of", "without_edges"]

_SECTION = (
    r"(?:(?:à|a) la une|actualités?|actu|infos?|fil (?:info|infos|actu|d'actualité|d'info)|dernière minute|en continu|en direct|politique|économie|économie et social|société|social|monde|international|france"
    r"|europe|afrique|amériques?|asie(?:-pacifique)?|proche-orient|moyen-orient|outre-mer|régions?|locales?|vie locale|faits[ -]divers|police|justice|police et justice|sports?|football|rugby|cyclisme|tennis|basket|handball|athlétisme|voile"
    r"|culture|cinéma|musiques?|livres|scènes|théâtre|arts|expositions?|télévision|séries|médias|santé|sciences?|environnement|planète|climat|énergies?|agriculture|mer|nature|animaux|météo|éducation|enseignement|campus|université"
    r"|tech|high-tech|numérique|pixels|innovation|entreprises?|industrie|finance|bourse|argent|consommation|conso|immobilier|logement|emploi|auto|automobile|mobilités?|transports?|patrimoine|histoire|tourisme|voyages?|gastronomie|cuisine|mode"
    r"|idées|débats?|opinions?|tribunes?|éditorial|édito|chroniques?|critiques?|analyses?|enquêtes?|reportages?|récits?|portraits?|entretiens?|interviews?|décryptages?|disparitions?|nécrologie|carnet|insolite|people|loisirs|sorties|élections?|municipales|législatives|présidentielle|vie pratique|cybersécurité|défense|diplomatie|religions?|jeunesse|famille)"
)
"""Sections and kinds of text by which French newspapers sort what they print."""
_JOIN = r"\s*(?:[>›»/|•·–—-]|\s)\s*"
_HOME = rf"(?:(?:vous êtes ici ?: ?)?(?:accueil|home)\s*[>›»/|]\s*)?{_SECTION}(?:{_JOIN}{_SECTION}){{0,2}}"
_END = r"(?:(?![\w’'-])|(?-i:(?<=[a-zà-ÿ])(?=[A-ZÀ-Þ][a-zà-ÿ])))"
"""The end of a label: of its word, or where the first sentence is stuck to it."""
_TOP = re.compile(r"\s*(?P<name>" + compile_phrase(_HOME) + r")" + _END, re.IGNORECASE)
_STOP = re.compile(r"\s?[.:|•–—-]\s+(?=[«A-ZÀ-ÖØ-Þ])")
"""What parts a section in capitals from the first sentence: «POLITIQUE - Il avait …»."""
_CLOCK = re.compile(r"\s*\d{1,3}\s?min(?:utes?)?\.?(?:\s+de\s+lecture)?(?!\w)")
_BEHIND = re.compile(r"\s*(?P<sign>[«“\"]\s?)?(?P<word>[A-ZÀ-ÖØ-ÞŒ][^\W\d_]*)(?P<elided>['’])?")
_NAME = r"[A-ZÀ-ÖØ-Þ][a-zà-ÿœ]+(?:-[A-ZÀ-ÖØ-Þ][a-zà-ÿœ]+)?(?: (?:(?:de|du|des|le|la|de la|van|von|ben|el) |[dD]['’])?[A-ZÀ-ÖØ-Þ][\w'’-]+){1,2}"
_SIGNATURE = re.compile(rf"\s*{_NAME}(?:(?:, | et |, et ){_NAME})?\s*")
_WORD = re.compile(r"[^\W\d_]+")
_ELIDED = frozenset("ldcjsnm")
_STAMPED = frozenset(
    ("publié", "publiée", "mis", "mise", "modifié", "rédigé", "posté", "temps", "durée", "écouter", "partager")
)
"""First words of a page's stamps and buttons."""
_SENTENCE_END = tuple(".!?…»”:;,")
_MOST_LABEL = 14
"""Words that a line of a page below the signature may have, where it is no sentence."""
_PROSE = 8
"""Words of a line from which on it is the article's."""


def edges_of(lines: Sequence[str], found: Sequence[Sequence[Span]]) -> Iterator[tuple[int, Span]]:
    """Number of the line and place of each section and signature around an article.

    ``lines`` are the article's paragraphs in order, ``found`` the debris known in each. Nothing is given where no
    paragraph of an article stands between.
    """
    numbers = range(len(lines))
    first = next((n for n in numbers if _is_prose(_rest(lines[n], found[n]).strip())), None)
    if first is None:
        return
    above = False
    for number in range(first + 1):
        section = _section(lines[number], found[number])
        whole = section is None and above and _is_signature(lines, number)
        if section is None and whole:
            section = Span(0, len(lines[number]))
        if section is not None:
            above = True
            yield number, section
        elif _rest(lines[number], found[number]).strip():
            break
    for number in reversed(numbers):
        rest = _rest(lines[number], found[number]).strip()
        if _is_prose(rest):
            break
        if _is_signature(lines, number):
            yield number, Span(0, len(lines[number]))
        elif rest[-1:] in _SENTENCE_END:
            break  # a few words that are no sentence are a page's, too, though nobody knows what they are


def without_edges(lines: Sequence[str]) -> list[str]:
    """The ``lines`` of a text whose debris is gone already, without its sections and signatures."""
    lines = [line.strip() for line in lines]
    out = list(lines)
    for number, span in edges_of(lines, [()] * len(lines)):
        out[number] = lines[number][span.end :].lstrip()
    return out


def _rest(line: str, found: Sequence[Span]) -> str:
    """What is no debris of a line."""
    kept, at = [], 0
    for span in sorted(found):
        kept.append(line[at : span.start])
        at = max(at, span.end)
    return "".join((*kept, line[at:]))


def _is_prose(rest: str) -> bool:
    """Whether what is left of a line is an article's: many words, or some that end as a sentence does."""
    words = len(_WORD.findall(rest))
    return words > _MOST_LABEL or (words >= _PROSE and rest[-1] in _SENTENCE_END)


def _section(line: str, found: Sequence[Span]) -> Span | None:
    """The section that the line begins with, where the line is nothing else or its first sentence begins behind."""
    match = _TOP.match(line)
    if match is None or not match["name"][0].isupper() or any(s.overlaps(Span(*match.span("name"))) for s in found):
        return None
    behind = _CLOCK.match(line, match.end()) or (_STOP.match(line, match.end()) if match["name"].isupper() else None)
    end = behind.end() if behind else match.end()
    span = Span(match.start("name"), end)
    if not line[end:].strip() or any(not line[end : s.start].strip() for s in found if s.start >= end):
        return span
    return span if _begins(line, match["name"], end) else None


def _begins(line: str, section: str, end: int) -> bool:
    """Whether a sentence begins at ``end``: with a small word in a capital, or with a name below capitals."""
    behind = _BEHIND.match(line, end)
    if behind is None:
        return False
    word = behind["word"].lower()
    if behind["elided"]:
        return word in _ELIDED or word == "qu"
    if behind["sign"] or word in FUNCTION_WORDS or word in _STAMPED:
        return True
    return len(section) > 3 and section.isupper() and not behind["word"].isupper()


def _is_signature(lines: Sequence[str], number: int) -> bool:
    """Whether the line is the name of one or two people of whom no other line tells."""
    line = lines[number].strip()
    if _SIGNATURE.fullmatch(line) is None:
        return False
    words = [w for w in line.split() if w[0].isupper()]
    if prefers_lower_case(words[0]) or words[0].lower() in FUNCTION_WORDS:
        return False
    others = "\n".join(other for n, other in enumerate(lines) if n != number)
    return not any(w in others for w in words if not prefers_lower_case(w) and len(w) > 3 and w != words[0])
