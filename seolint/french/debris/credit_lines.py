# ruff: noqa: E501 - a pattern is read, and compared with its neighbours, on one line
"""What a photo credit is made of when it is read by itself: names, a mark of credits, and a few small words.

«Photo : La Presse canadienne / Jean Tremblay», «© Ville de Cahors», «(DR)»: a line
in which every word is one of these holds no sentence, wherever it stands.
"""

from __future__ import annotations

import re
from collections.abc import Sequence

from seolint.french.debris.credits import CAPTION, FINITE_CUE, SHOWS
from seolint.french.finite_words import may_be_finite
from seolint.french.word_sets import words

__all__ = ["fits", "is_agency", "is_caption", "is_credit", "is_mark", "may_hold_credit"]

_MARKS = words(
    """crédit crédits credit credits photo photos image images illustration
    illustrations visuel visuels vidéo infographie infographies dessin dessins cliché clichés archive archives
    capture copyright légende dr handout"""
)
"""Words that say that a picture is somebody's."""
_SMALL = words(
    """d l de la le les du des et pour via by par avec aimable autorisation permission accord concours courtoisie
    gracieuseté courtesy of the for and or tous canadienne fournie fournies fourni prise prises un une lecteur lectrice lecteurs famille
    personnelle personnelles droits réservés écran non datée contractuelle transmise transmises remise envoyée diffusée publiée prétexte licensors pool libre libres généré générée
    ia intelligence artificielle photographe agence van von der den ben bin al el da di e"""
)
_AGENCIES = words(
    """afp reuters ap epa efe sipa maxppp photopqr pqr getty shutterstock istock istockphoto adobestock unsplash
    pexels pixabay flickr wikimedia belga keystone anp dpa abaca abacapress bestimage alamy bloomberg anadolu xinhua
    nurphoto zuma panoramic starface nasa esa ansa ats apa lp rea vu hanslucas"""
)
_FORMULA = re.compile(
    r"(?:aimable\s+(?:autorisation|permission|accord|concours)|gracieuseté|courtoisie|courtesy)\s", re.IGNORECASE
)
_PICTURE = (
    r"(?:(?:[Cc]rédits?|CRÉDITS?|CREDITS?)(?:\s+(?:photos?|PHOTOS?|images?|vidéo|visuel))?|[Pp]hotos?|PHOTOS?|[Ii]mages?|[Ii]llustrations?|[Vv]isuels?"
    r"|[Dd]essins?|[Cc]lichés?|[Ii]nfographies?|[Vv]idéos?)"
)
_KIND = r"(?:\s+d[’']\s?(?:illustration|archives?)|\s+prétexte|\s+non\s+datée)?"
_NAME = r"@?[A-ZÀ-ÖØ-Þ][\w’'.&-]*"
_SURE = re.compile(
    r"©|Ⓒ|\([cC]\)\s|^\W*-\s?/\s?[A-Z]|\bDroits\s+réservés\b|^\W*Archives\s+personnelles\b|^\W*Capture\s+d[’']\s?écran\b"
    rf"|^\W*{_PICTURE}{_KIND}\s*:\s*\W*{_NAME}"
    rf"|(?:^\W*|[,.–—-]\s+){_PICTURE}{_KIND}(?:\s+(?:par|by|de))?\s+\W*(?:{_NAME}(?:\s+(?:d[eu]s?\s+(?:la\s+)?)?{_NAME}|\s*/\s*{_NAME})|D\.?R\b)"
    rf"|^\W*(?:Dessins?|Illustrations?|Infographies?|Caricature)\s+(?:de\s+|par\s+|d[’'])?{_NAME}"
    rf"|^\W*{_PICTURE}\s+(?:d[’']\s?(?:illustration|archives?)|prises?\s+par|(?:fournie|transmise|remise|envoyée|diffusée|publiée)s?\s+par|non\s+contractuelle|de\s+courtoisie|libres?\s+de\s+droits|générée?s?\s+par)"
)
"""What says by itself that a line is a credit."""
_PAPER = re.compile(
    r"\b(?:Courrier|Dépêche|Gazette|Journal|Presse|Télégramme|Progrès|Parisien|Figaro|Monde|Écho|Voix|Tribune|Dauphiné|Républicain|Nouvelles?"
    r"|Quotidien|Express|Agence|Libération|Croix|Radio|France\s\w+|Ville|Mairie|Minutes|Sud|Ouest|Hebdo|\w{2,}-Matin)\b|\b[A-ZÀ-Þ]{2,}\s+[A-ZÀ-Þ]{2,}\b"
    r"|\b[A-ZÀ-Þ]{4,}\s*/\s*[A-ZÀ-Þ][a-zà-ÿ]+\s[A-ZÀ-Þ][a-zà-ÿ]+|\b[A-ZÀ-Þ][a-zà-ÿ]+\s[A-ZÀ-Þ][a-zà-ÿ]+\s*/\s*[A-ZÀ-Þ]{4,}\b"
)
_TOKEN = re.compile(r"@?[^\W_][\w.·-]*")
_NUMBER = re.compile(r"(?:19|20)\d\d(?:-(?:19|20)?\d\d)?|\d{1,2}")
_FREE, _FREE_SIGNED, _MOST = 4, 1, 18
"""Lower-case words that the name of a holder may have behind a formula («l’Agence de bassin»); words in all."""


_HINTS = (
    *sorted(_MARKS - {"dr"}), "gracieuseté", "courtoisie", "courtesy", "autorisation", "réservés", "©", "(c)", "/", " via ", *sorted(_AGENCIES),
)  # fmt: skip


def may_hold_credit(text: str) -> bool:
    """A quick look: whether ``text`` holds what every credit holds somewhere."""
    low = text.lower()
    return "DR" in text or any(hint in low for hint in _HINTS)


def fits(word: str) -> bool:
    """Whether ``word`` may stand in a credit: a name, a number of a station or a year, or one of the small words."""
    low = word.rstrip(".").lower()
    named = word[0].isupper() or word[0] == "@" or re.fullmatch(r"i[A-Z]\w+", word) is not None
    return named or low in _MARKS or low in _SMALL or _NUMBER.fullmatch(word) is not None


def is_mark(word: str) -> bool:
    """Whether ``word`` names a picture or a credit: «Photo», «archives»."""
    return word.lower() in _MARKS


def is_agency(word: str) -> bool:
    """Whether ``word`` names a picture agency by itself: «AFP», «Reuters»."""
    return word.rstrip(".").lower() in _AGENCIES and (word[:1].isupper() or word.startswith("i"))


def is_credit(line: str) -> bool:
    """Whether ``line`` is a photo credit and nothing else: no word of it could be a sentence's."""
    line = re.sub(r"\([cC]\)", "©", line)
    tokens = _TOKEN.findall(line.replace("’", " ").replace("'", " "))
    if not tokens or len(tokens) > _MOST or re.search(r"[!?…«»“”;]", line):
        return False
    formula = _FORMULA.search(line) is not None
    free = _FREE if formula else _FREE_SIGNED if line.lstrip("( ").startswith("©") else 0
    others = [token for token in tokens if not fits(token)]
    if len(others) > free or any(may_be_finite(token) for token in others):
        return False
    return formula or _is_marked(line, tokens)


def _is_marked(line: str, tokens: Sequence[str]) -> bool:
    """Whether something says that these names are a credit's: a sign, a picture, an agency beside a name."""
    if _SURE.search(line):
        return True
    agency = any(is_agency(t) for t in tokens)
    apart = (
        re.search(r"\s[–—-]\s[A-ZÀ-Þ]|\w\s?/\s?(?:[A-ZÀ-Þ]|i[A-Z])|\svia\s|\([A-ZÀ-Þ][^()]*\)\W*$", line) is not None
    )
    return apart and (agency or ("/" in line and _PAPER.search(line) is not None))


def is_caption(line: str) -> bool:
    """Whether ``line`` says what a picture shows, without a finite verb: «Image de … montrant …»."""
    return CAPTION.match(line) is not None and SHOWS.search(line) is not None and not FINITE_CUE.search(line)
