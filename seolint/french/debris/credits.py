# ruff: noqa: E501 - a pattern is read, and compared with its neighbours, on one line
"""Photo credits and captions that ended up in running text.

«Planet Labs, avec l’aimable autorisation du Royal United Services Institute»:
a credit is a run of names with a formula, without a verb; a caption a noun
for a picture with what it shows, without a finite verb.
"""

from __future__ import annotations

import re
from collections.abc import Callable, Iterator, Sequence
from functools import lru_cache

from seolint.french.edges import absorb_stop, begins_here, ends_here
from seolint.french.sentence_starts import is_starter, new_sentence
from seolint.text import Span

__all__ = ["CAPTION", "FINITE_CUE", "SHOWS", "find_captions", "find_credits", "names_end"]

_UPPER = r"[A-ZÀ-ÖØ-ÞŒ]"
_AGENCIES = (
    r"(?:AFP|Reuters|REUTERS|AP|EPA|EFE|SIPA|Sipa(?:\s?Press)?|MAXPPP|MaxPPP|Maxppp|Getty(?:\s?Images)?|Shutterstock|"
    r"iStock(?:photo)?|Adobe\s?Stock|Unsplash|Pexels|Pixabay|Flickr|Wikimedia(?:\s?Commons)?|Belga|Keystone|ANP|DPA|"
    r"Icon\s?Sport|Presse\s?Sports|Bestimage|BestImage|Abaca(?:press)?|ABACA|Hans\s?Lucas|Magnum(?:\s?Photos)?|Alamy|"
    r"Bloomberg|Anadolu|Xinhua|NurPhoto|Zuma(?:\s?Press)?|ZUMA|Panoramic|Starface|Le\s?Pictorium|Planet\s?Labs|Maxar|NASA|ESA|"
    r"La\s?Presse\s?Canadienne|AP\s?Photo|Radio-Canada|Ouest-France)"
)
_FORMULA = re.compile(
    r"(?:avec\s+l['’]aimable\s+(?:autorisation|permission|accord|concours)|(?:gracieuseté|courtoisie)|courtesy)\s+(?:de\s+la\s+|de\s+l['’]|des?\s+|du\s+|d['’]|of\s+(?:the\s+)?)",
    re.IGNORECASE,
)
_LABEL = re.compile(
    r"\(?(?:(?:crédits?|copyright|légende|source)(?:\s+(?:photos?|images?|vidéo|visuel|de\s+(?:l['’]image|la\s+photo)))?"
    r"|(?:photos?|images?|illustrations?|visuels?|vidéos?|infographies?|cliché)(?:\s+(?:d['’](?:illustration|archives?)|by|par|de\s+couverture|de\s+une))?"
    r"|photo\s+credits?|credits?)\s*:\s*(?:©\s*)?",
    re.IGNORECASE,
)
_PICTURE_LABEL = re.compile(
    r"crédit|copyright|credit|photo|image|illustration|visuel|cliché|vidéo|infographie", re.IGNORECASE
)
_SIGN = re.compile(r"\(?(?:©|Ⓒ|\(c\)\s|\(C\)\s|Copyright\s+(?:©\s*)?(?!\())\s*(?:\d{4}(?:-\d{4})?\s*,?\s*)?")
_STOCK = re.compile(
    r"\(?(?:©\s*)?(?:(?:image|photo|photographie|vidéo)s?\s+(?:d['’]illustration|d['’]archives?|prétexte|non\s+datée)|capture\s+d['’]écran(?:\s+(?:vidéo|youtube|twitter|facebook))?)(?:\s*[./:(,–—-]?\s*)",
    re.IGNORECASE,
)
_PHOTO_AGENCY = re.compile(
    rf"\(?(?:[Pp]hotos?|PHOTOS?|[Ii]mages?|[Vv]idéos?)\s+(?:par\s+|by\s+|de\s+l['’]|de\s+)?(?={_AGENCIES}\b)"
)
_SLASH = re.compile(
    rf"(?<!\w)\(?(?=@?{_UPPER}[\w.’'-]*(?:\s@?{_UPPER}[\w.’'-]*){{0,4}},?\s?(?:/|\bvia\b|\|)\s?(?:{_UPPER}|@))"
)
_PHOTO_NAMES = re.compile(
    rf"\(?(?:[Pp]hotos?|PHOTOS?|[Ii]llustration|[Vv]idéo|[Dd]essin)\s+(?:(?:d['’])?archives?\s+)?(?:par\s+|by\s+|de\s+)?(?={_UPPER})"
)
_AGENCY_ALONE = re.compile(rf"(?<!\w)\(?(?={_AGENCIES}(?!\w))")
_ALONE = re.compile(_AGENCIES)
_PAPER = re.compile(
    rf"{_AGENCIES}(?!\w)|\b{_UPPER}{{2,}}\s+{_UPPER}{{2,}}\b|\b{_UPPER}{{4,}}\s*/\s*{_UPPER}[a-zà-ÿ]+\s{_UPPER}[a-zà-ÿ]+|\b{_UPPER}[a-zà-ÿ]+\s{_UPPER}[a-zà-ÿ]+\s*/\s*{_UPPER}{{4,}}\b|\b(?:Courrier|Dépêche|Gazette|Journal|Presse|Télégramme|Progrès|"
    r"Parisien|Figaro|Monde|Écho|Voix|Tribune|Dauphiné|Dernières\s+Nouvelles|Républicain|Sud[ -]Ouest|Midi\s+Libre|Nice-Matin|Populaire|"
    r"Montagne|Yonne|Union|Est|Quotidien|Express|Agence|Libération|Croix|Point|Obs|Actu|Radio|France\s+\w+|Ville|Mairie)\b"
)
"""What tells a newspaper or an agency from two rivals in «A / B»."""
_TOKEN = re.compile(
    rf"\s*(?:(?P<sep>[/|,–—-]|\bvia\b|&|\+)\s*)?(?P<small>(?:(?:de\s+la|des?|du|of\s+the|of|the|for|and|et|van|von|der|ben|bin|al|pour)\s+|(?:de\s+l|d)['’]\s*)*)"
    rf"(?P<name>@?{_UPPER}[\w.’'&@-]*|@\w+|\d{{4}}(?!\w))"
)
_VERB_NEXT = re.compile(
    r"\s+(?:n['’]|ne\s+|s['’]|se\s+|l['’]|y\s+|en\s+)?(?:a|ont|est|sont|était|étaient|avait|avaient|sera|seront|fut|va|vont|peut|"
    r"doit|fait|dit|[a-zà-ÿ]{3,}(?:ait|aient|èrent|era|eront))\b"
)
_MOST_NAMES = 14


def names_end(text: str, at: int) -> int | None:
    """Where the run of names that begins at ``at`` ends (before a sentence that follows it unpunctuated).

    ``None`` when no name stands there. A last name that governs a verb belongs
    to the sentence, not to the run.
    """
    end, ends = at, [at]
    for number in range(_MOST_NAMES):
        match = _TOKEN.match(text, end)
        if match is None or "\n" in match.group():
            break
        name, behind = match["name"], text[match.end() :]
        if number and not match["small"] and match["sep"] in (None, ",") and is_starter(name.rstrip("."), behind):
            break
        if not number and is_starter(name.rstrip("."), behind) and not re.match(rf"\s+{_UPPER}", behind):
            break
        if number == 0 and (match["sep"] or match["small"]) and match["sep"] != "&":
            small = match["small"] or ""
            if match["sep"] or not small:
                break
        elided = re.match(r"[LD]['’](?=[a-zà-ÿ])", name)
        if elided and number:
            break
        stop = match.end()
        if name.endswith(".") and len(name) > 2:
            # The stop of the credit, not an initial.
            ends.append(stop - 1)
            end = stop - 1
            break
        end = stop
        ends.append(end)
    while len(ends) > 1 and _VERB_NEXT.match(text, ends[-1]):
        ends.pop()
    return ends[-1] if len(ends) > 1 else None


def find_credits(text: str, taken: Sequence[Span] = ()) -> Iterator[Span]:
    """Photo credits in ``text``; ``taken`` are places already known as debris."""
    if not re.search(
        r"(?i)©|\(c\)|photo|image|crédit|credit|copyright|autorisation|permission|courtesy|gracieuseté|courtoisie|/|via |illustration|capture|vidéo|infographie|visuel|cliché|légende",
        text,
    ):
        return
    yield from _formulas(text, taken)
    for match, pattern in _labels(text):
        span = _labelled(text, match, taken, pattern, pattern is _LABEL)
        if span is not None:
            yield span


@lru_cache(maxsize=16)
def _labels(text: str) -> tuple[tuple[re.Match[str], re.Pattern[str]], ...]:
    """What may head a credit, with its pattern: the same however much debris is known."""
    patterns = (_LABEL, _SIGN, _STOCK, _PHOTO_AGENCY, _PHOTO_NAMES, _AGENCY_ALONE, _SLASH)
    return tuple((match, pattern) for pattern in patterns for match in pattern.finditer(text))


@lru_cache(maxsize=16)
def _caption_heads(text: str) -> tuple[re.Match[str], ...]:
    low = text.lower()
    return tuple(CAPTION.finditer(text)) if any(k in low for k in _PICTURE_KEYS) else ()


def _formulas(text: str, taken: Sequence[Span]) -> Iterator[Span]:
    for match in _FORMULA.finditer(text):
        start = _holder_start(text, match.start())
        if start is None or not begins_here(text, start, taken, loose=True):
            continue
        for end in _holder_ends(text, match.end()):
            if ends_here(text, end, taken):
                yield Span(start, absorb_stop(text, end))
                break


_PLAIN_HOLDER = re.compile(r"(?:[a-zà-ÿ][\w’'-]*\s+){1,3}")
_PLAIN_END = re.compile(
    r"(?:\s+(?!(?:de|du|des|d)\b)[a-zà-ÿ][\w’'-]*)?(?:\s+(?:de\s+la\s+|de\s+l['’]|des?\s+|du\s+|d['’])[a-zà-ÿ][\w’'-]*){0,2}"
)
_PLAIN_ALONE = re.compile(r"[a-zà-ÿ][\w’'-]*")


def _holder_ends(text: str, at: int) -> Iterator[int]:
    """Where the name of a holder may end: «Planet Labs», «la revue Abysses», «l’Agence de bassin», «l’auteur»."""
    plain = _PLAIN_HOLDER.match(text, at)
    for begin in (at, plain.end() if plain else None):
        end = names_end(text, begin) if begin is not None else None
        if end is not None:
            yield end
            longer = _PLAIN_END.match(text, end)
            if longer:
                yield longer.end()
    alone = _PLAIN_ALONE.match(text, at)
    if alone:
        longer = _PLAIN_END.match(text, alone.end())
        yield longer.end() if longer else alone.end()
        yield alone.end()


def _holder_start(text: str, at: int) -> int | None:
    """Where «Planet Labs, » before the formula begins, or the formula itself; ``None`` within a sentence."""
    before = text[:at]
    if not before.strip():
        return at
    holder = re.search(
        rf"(?:^|(?<=[.!?…»”:)]\s)|(?<=[.!?…»”:)])|(?<=\s))(?P<h>\(?(?:(?:[Pp]hotos?|[Ii]mages?|[Cc]rédits?)\s*(?::\s*)?)?"
        rf"(?:{_UPPER}[\w.’'&-]*(?:\s+(?:(?:de|du|des|of|the|la|le)\s+)?{_UPPER}[\w.’'&-]*){{0,5}})?\s?,?\s)$",
        before,
    )
    if holder is None or not holder["h"].strip(" ,("):
        return at if before.rstrip()[-1:] in ".!?…»”)(" else None
    start = holder.start("h")
    # The longest run of names to the left; stop at a sentence end.
    for longer in re.finditer(rf"{_UPPER}|\(", before):
        piece = before[longer.start() :]
        if re.fullmatch(
            rf"\(?(?:(?:[Pp]hotos?|[Ii]mages?|[Cc]rédits?)\s*(?::\s*)?)?(?:{_UPPER}[\w’'&-]*|{_UPPER}\.)(?:\s+(?:(?:de|du|des|of|the|la|le)\s+)?"
            rf"(?:{_UPPER}[\w’'&-]*|{_UPPER}\.)){{0,5}}\s?,?\s",
            piece,
        ):
            start = longer.start()
            break
    return start


def _labelled(
    text: str, match: re.Match[str], taken: Sequence[Span], pattern: re.Pattern[str], needs_picture: bool
) -> Span | None:
    start, at = match.span()
    if pattern is _LABEL and needs_picture and not _PICTURE_LABEL.search(match.group()):
        return None
    if not begins_here(
        text, start, taken, loose=(pattern in (_SIGN, _LABEL) and text[start].isupper()) or pattern is _SIGN
    ):
        return None
    stopped = pattern is _STOCK and match.group().rstrip().endswith(".")
    end = None if stopped else names_end(text, at)
    bare = start + len(match.group().rstrip(" ./:(–—-"))
    if pattern is _STOCK and (end is None or not ends_here(text, end, taken)):
        end = bare
    if end is None:
        return None
    if pattern is _PHOTO_NAMES and len(text[at:end].split()) < 2:
        return None
    if pattern is _AGENCY_ALONE and not re.fullmatch(rf"\(?{_AGENCIES}(?:\s*[/,]\s*{_AGENCIES})*", text[start:end]):
        return None
    agency = _ALONE.match(text, at) if pattern is _AGENCY_ALONE else None
    if agency is not None and end < agency.end():
        return None  # «Getty Images a assigné …»: its subject
    if pattern is _SLASH and not _PAPER.search(text, start, end):
        return None
    if pattern is _SLASH and not re.search(r"[/|]|\bvia\b", text[start:end]):
        return None
    end = _closing_bracket(text, end, opened="(" in match.group())
    if not ends_here(text, end, taken):
        return None
    if pattern is _STOCK and end == bare and not _bare_stock(text, start, end):
        return None
    return Span(start, absorb_stop(text, end))


def _closing_bracket(text: str, end: int, *, opened: bool) -> int:
    close = re.compile(r"\s?\)").match(text, end) if opened else None
    return close.end() if close else end


def _bare_stock(text: str, start: int, end: int) -> bool:
    """«Photo d’illustration» alone: its own sentence or in brackets, not the start of one."""
    return (
        text[start] == "("
        or absorb_stop(text, end) > end
        or not text[end:].strip()
        or text[end:].strip()[0].isupper()
        or text[end:].strip()[0] in "«“("
    )


CAPTION = re.compile(
    r"(?P<article>(?:une?|des|cette|ces|les?|la|l['’]|sur\s+cette|sur\s+la)\s*)?"
    r"(?:images?|photos?|photographies?|clichés?|vues?|captures?|illustrations?|portraits?|infographies?|vidéos?|légende|carte)"
    r"(?:\s+(?:satellites?|satellitaires?|aériennes?|générales?|d['’]archives?|d['’]écran|d['’]illustration|officielles?|non\s+datées?|fixe|de\s+drone))*"
    r"\s*(?P<link>:|,?\s(?:de|du|des|d['’]|montrant|représentant|illustrant|prises?|diffusées?|fournies?|publiées?|tirées?|extraites?|datées?|réalisées?|transmises?)\b)",
    re.IGNORECASE,
)
SHOWS = re.compile(
    r"\b(?:montrant|représentant|illustrant|prise?s?\s+(?:le|en|par|à|au|lors|depuis|du)|diffusée?s?|fournie?s?|publiée?s?\s+(?:le|par)|tirée?s?\s+d|extraite?s?\s+d|datée?s?|transmise?s?\s+par)\b",
    re.IGNORECASE,
)
FINITE_CUE = re.compile(
    r"\b(?:a|ont|est|sont|était|étaient|avait|avaient|sera|seront|serait|seraient|aurait|auraient|fut|furent|va|vont|peut|"
    r"peuvent|doit|doivent|fait|font|dit|disent|il|elle|ils|elles|on|nous|je|ne|n['’]\w+|c['’]est|"
    r"[^\W\d_]{2,}(?:ait|aient|èrent|erait|eront)|(?:s|m|l)['’]est|semble(?:nt)?|montrent|montre|suggère(?:nt)?|"
    r"confirme(?:nt)?|indique(?:nt)?|laisse(?:nt)?|permet(?:tent)?|circule(?:nt)?|témoigne(?:nt)?|révèle(?:nt)?|"
    r"prouve(?:nt)?|reste(?:nt)?|oblige|devient|met|vient|tient)\b",
    re.IGNORECASE,
)
_MOST_CAPTION_WORDS = 30


_PICTURE_KEYS = (
    "image",
    "photo",
    "cliché",
    "vue",
    "capture",
    "illustration",
    "portrait",
    "infographie",
    "vidéo",
    "légende",
    "carte",
)


def find_captions(text: str, taken: Sequence[Span], finite: Callable[[Span], bool] | None) -> Iterator[Span]:
    """Captions between sentences of ``text``, and the shreds of credits left behind them.

    Without ``finite`` (a parse's word on finite verbs) only those that begin
    with a bare noun («Image de … montrant …») are taken.
    """
    captions, shreds = _pictured(text, tuple(taken))
    for span, article in captions:
        if article and finite is None:
            continue
        if finite is not None and finite(span):
            continue
        yield span
    yield from shreds


# Asked once without a parse and once with one, and again for each reading of an article that is mended.
@lru_cache(maxsize=2_048)
def _pictured(text: str, taken: tuple[Span, ...]) -> tuple[tuple[tuple[Span, bool], ...], tuple[Span, ...]]:
    """What may be captions, each with whether it begins with an article, and the shreds of credits."""
    return tuple(_likely_captions(text, taken)), tuple(_shreds(text, taken))


def _likely_captions(text: str, taken: Sequence[Span]) -> Iterator[tuple[Span, bool]]:
    """Captions but for what a parse says of them."""
    for match in _caption_heads(text):
        start = match.start()
        if not begins_here(text, start, taken, loose=False) or not text[start].isupper():
            continue
        span = _caption_span(text, start, match.end())
        if span is None or not span.of(text)[-1:] or (not text[:start].strip() and not text[span.end :].strip()):
            continue
        body = span.of(text)
        if SHOWS.search(body) and not FINITE_CUE.search(body):
            yield span, bool(match["article"])


def _caption_span(text: str, start: int, at: int) -> Span | None:
    stop = re.compile(r"[.!?…](?=\s|$)").search(text, at)
    end = stop.end() if stop else len(text)
    begun = new_sentence(text, at)
    if begun is not None and begun < end:
        end = begun
    if len(text[start:end].split()) > _MOST_CAPTION_WORDS:
        return None
    return Span(start, start + len(text[start:end].rstrip()))


_SHRED = re.compile(r"(?:(?<=[.!?…»])\s+|^\s*)(?P<first>[a-zà-ÿ][\w’'-]*)")
_SHRED_WORD = re.compile(r"\s+([\w’'-]+)")
_MOST_SHRED_WORDS = 4


def _shreds(text: str, taken: Sequence[Span]) -> Iterator[Span]:
    """«… d’armes. maison Blanche Les forces russes …»: the rest of a credit, in lower case, with no stop."""
    for match in _SHRED.finditer(text):
        end = _shred_end(text, match.end("first"))
        span = Span(match.start("first"), end or match.end("first"))
        shred = span.of(text)
        # «iPhone» is written so; a verb makes it a clause.
        if end is None or FINITE_CUE.search(shred) or re.match(r"[a-z]+[A-Z]", shred):
            continue
        behind_debris = any(s.end <= span.start and not text[s.end : span.start].strip() for s in taken)
        words = [w.lower() for w in re.findall(r"[^\W\d_]{4,}", shred)]
        before = text[max(0, span.start - 150) : span.start].lower()
        if behind_debris or (words and all(w in before for w in words)):
            yield span


def _shred_end(text: str, at: int) -> int | None:
    """The end of at most four words that are followed by the first word of a sentence."""
    for _ in range(_MOST_SHRED_WORDS):
        word = _SHRED_WORD.match(text, at)
        if word is None:
            return None
        if is_starter(word[1], text[word.end() :]):
            return at
        at = word.end()
    return None
