# ruff: noqa: E501 - a pattern is read, and compared with its neighbours, on one line
"""Who wrote, photographed and collected: bylines as they stand above and below an article.

Composed of people, what they are and what they made. Data only, in the notation of
:mod:`seolint.french.debris.phrases`; a byline is one only where nothing but the byline stands there.
"""

from __future__ import annotations

from seolint.french.debris.phrases import Phrase

__all__ = ["BYLINES"]

_NAME = r"(?-i:(?:[A-ZÀ-Þ][\w'’-]*\.?|[A-Z]\.)(?: (?:(?:de|du|la|le|van|von) )?[A-ZÀ-Þ][\w'’-]+){1,2})"
_BOTH = r"(?-i:[A-ZÀ-Þ][a-zà-ÿ]{2,}(?:-[A-ZÀ-Þ][a-zà-ÿ]+)? [A-ZÀ-Þ][\w'’-]+)"
_ADDRESS = r"[\w.+-]+@[\w-]+(?:\.[\w-]+)+"
_PEOPLE = rf"{_NAME}(?:(?:,| et|, et) {_NAME})*"
_PLACE = r"(?:à|en|au|aux|dans) (?-i:[A-ZÀ-Þ][\w'’-]+(?:[ -][A-ZÀ-Þ][\w'’-]+)?)"
_JOB = r"(?:(?:grande? )?(?:journaliste|reporter|correspondante?|envoyée?|rédact(?:eur|rice)|chroniqueu(?:r|se)|photographe|pigiste)s?(?: (?:spéciale?s?|spéciaux|permanente?|en chef|adjointe?|web|politique|sport|indépendante?))*)"
_WORK = r"(?-i:(?:Textes?|Reportage|Enquête|Récit|Entretien|Interview|Portrait|Analyse|Traduction|Montage)(?: et (?:textes?|photos?|vidéos?|dessins?|images|récit|traduction))?)"
_WIRE = r"(?-i:AFP|Reuters|REUTERS|AP|EFE|Belga|ATS|ANSA|DPA|Xinhua|Bloomberg|agences?)"

BYLINES: tuple[Phrase, ...] = (
    Phrase(
        "navigation",
        ("par ", "avec ", "notre", "nos ", "texte", "reportage", "enquête", "récit", "entretien", "interview", "photo", "portrait", "analyse", "recueilli", ", à ", "(à ", "journaliste", "correspondant", "envoyé", "reporter", "dépêche", "source"),
        "none",
        "weak",
        (
            rf"(?-i:Par) {_PEOPLE} ?[-–—|•·,(]? ?{_ADDRESS}\)?",
            rf"(?-i:Par) {_PEOPLE}(?:,| et|, et|\.)? (?:avec )?(?:photos?|vidéos?|dessins?|illustrations?|images|infographies?|textes?)(?: et (?:photos?|vidéos?|images|textes?))?(?: ?:| de| par)? {_PEOPLE}",
            rf"(?-i:Par) {_PEOPLE}(?:,? {_JOB})?(?:,? {_PLACE})?(?:,? avec (?:l' ?)?{_WIRE})?",
            rf"(?:par |de |avec )?(?-i:[Nn]otre|[Nn]os) {_JOB}(?: {_PLACE})?(?:,? {_PEOPLE})?",
            r"de notre bureau (?:de |du |d'|à )?\s*(?-i:[A-ZÀ-Þ][\w'’-]+)",
            rf"(?:une? )?{_WORK}(?: ?:| de| par|,)? {_PEOPLE}",
            rf"(?:une? )(?:enquête|récit|reportage|entretien|portrait|analyse|texte) (?:de|par|signée?) {_PEOPLE}",
            rf"(?:propos )?recueillis? par {_PEOPLE}",
            rf"{_BOTH}(?:, | \(){_PLACE}\)?",
            rf"{_BOTH}, {_JOB}(?: {_PLACE})?",
            rf"\(?(?:sources?|dépêche|avec) ?:? ?{_WIRE}(?:(?:,| et) {_WIRE})*\)?",
        ),
    ),
)  # fmt: skip
