# ruff: noqa: E501 - a pattern is read, and compared with its neighbours, on one line
"""Rows of buttons: labels of a page that stand side by side, with nothing but spaces and signs between.

«Facebook Courriel», «Partager Sauvegarder Offrir», «Oui Non», «Le Matinal Je
m’abonne»: no label alone is sure to be one, and two in a row are no sentence.
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence

from seolint.french.debris.phrases import compile_phrase
from seolint.french.edges import absorb_stop, begins_here, ends_here
from seolint.french.finite_words import may_be_finite
from seolint.text import Span

__all__ = ["find_rows", "offer_end", "row_end"]

_NETWORKS = (
    r"Facebook(?: Messenger)?|Twitter|X(?: \((?:ex|anciennement)[- ]Twitter\))?|LinkedIn|Linkedin|WhatsApp|Whatsapp|Telegram|Instagram"
    r"|Pinterest|TikTok|Messenger|Bluesky|BlueSky|Threads|Mastodon|Reddit|Flipboard|YouTube|Youtube|Snapchat|Pocket|Viber|Google\+"
)
_ACTS = (
    r"(?:Partager(?: (?:cet|l') ?article| cette (?:page|vidéo))?|Partagez|Envoyer|Sauvegarder|Enregistrer|Offrir|Imprimer|Tweeter|Commenter|Réagir|Répondre au sondage|Répondre|Annuler|Fermer|Signaler|Épingler"
    r"|Se connecter|Se déconnecter|S'identifier|S'inscrire|S'abonner|Je m'abonne|Je m'inscris|J'en profite|J'accepte|Mon compte|Ma liste"
    r"|Lire plus tard|Écouter|Ecouter|Réécouter|Regarder|Copier(?: (?:le lien|l'URL|l'adresse))?|Lien copié ?!?|Ajouter aux favoris|Plein écran|(?:Activer|Couper) le son|Agrandir|Réduire"
    r"|Tout accepter|Tout refuser|Paramétrer|Personnaliser|Accepter|Refuser|Continuer|Ignorer|Recevoir|Désinscription|Se désinscrire|Se désabonner|Montrer plus|Valider|Suivre|Suivez-nous|Contribuer|Rechercher"
    r"|Afficher plus|Voir plus|Voir moins|En savoir plus|Choisir ma (?:commune|ville)|Lecture en cours|Lire la vidéo|Chargement)"
)
_PLAIN = (
    r"(?:Partages?|Résumé(?: vidéo| audio)?|Courriel|E-?mail|Mail|SMS|Oui|Non|Retour|Suivant|Précédent|Menu|Accueil|Newsletters?|Podcasts?|Vidéos?|Direct|Replay|Publicité|Annonce"
    r"|Taille du texte|A ?[-−–]|A ?\+|Commentaires?(?: ?\(\d+\))?|Sommaire|Favoris|Live|Recherche|Connexion|Lien|RSS|Audio|Durée|Lecture|Abonnés?|Premium"
    r"|(?:\d+ )?\d[\d,.]* ?k? (?:commentaires?|réactions?|partages?|vues?|photos?|images?|j'aime)|\d{1,3} ?min(?:utes?)?\.?|\d{1,2}:\d\d|\d)"
)
_RUBRICS = (
    r"(?:Accueil|À la une|A la une|En ce moment|En direct|Actualités?|Actu|Politique|Économie|Sports?|Culture|Société|Monde|International|France|Europe"
    r"|Météo|Faits divers|Justice|Santé|Sciences?|Environnement|Planète|Tech|Médias|Opinions?|Idées|Débats|Loisirs|Sorties|Régions?|Élections"
    r"|Vidéos|Podcasts|Newsletters|Emploi|Immobilier|Annonces|Direct|Jeux|Horoscope|Programme TV|Obsèques|Avis de décès|Boutique|Gastronomie"
    r"|Plan du site|Mentions légales|CGU|CGV|Contacts?|Cookies|Archives|Aide|FAQ|Se connecter|S'abonner)"
)
_EDGE = r"(?:(?![\w’'-])|(?<=[a-zà-ÿ])(?=[A-ZÀ-Þ](?:[a-zà-ÿ]|-m)))"
"""The end of a label: of its word, or where the next label is stuck to it («FacebookTwitter»)."""
_RUBRIC = re.compile(compile_phrase(_RUBRICS) + r"(?![\w’'-])")
_SIDE_BY_SIDE = 3
"""Rubrics in a row from which on they are a menu: «Politique Économie Sport»."""
_LABEL = re.compile(compile_phrase(rf"(?:{_NETWORKS}|{_ACTS}|{_PLAIN})") + _EDGE)
_SURE = re.compile(compile_phrase(rf"(?:{_NETWORKS}|{_ACTS})") + _EDGE)
_GAP = re.compile(r"(?:\s*[·•|/,–—-]\s*|\s+|\s*:\s*)(?:sur\s+)?")
_PLACE = re.compile(r"(?:\A|(?<=[.!?…»”:)\]\ufffc\n])|(?<=\s))\s*(?=[A-ZÀ-Þ\d])")
_OFFER = re.compile(
    compile_phrase(
        r"(?:Je m'(?:abonne|inscris)|S'inscrire|S'abonner|Recevoir|Découvrir|J'en profite|Choisir ma (?:commune|ville))"
    )
    + r"(?![\w’'-])"
)
_LETTER = re.compile(
    r"(?:\A|(?<=[.!?…»”\n\ufffc]))\s*(?P<name>(?:[A-ZÀ-Þ][\w’' &-]{1,40}, (?:la|notre|votre) "
    r"(?:newsletter|infolettre|lettre d['’]informations?)\b|(?:Newsletter|Infolettre)\s?(?::\s?)?«\s?[^»\n]{2,40}»)[^.!?…:;«»\n]{0,90})[.!…]?\s*\Z"
)
"""The name of a newsletter with what it is about, up to the button that signs up for it."""
_LONGEST_LETTER = 160
_WORD = re.compile(r"[^\W\d_]+")
_MOST_NAMED = 6
"""Words that the name of what a button offers may have: «La Lettre du dimanche»."""


def row_end(text: str, at: int) -> int | None:
    """Where the row of labels that begins at ``at`` ends; ``None`` when fewer than two stand there, or none is an act."""
    end, count, sure = at, 0, 0
    ends: list[int] = []
    rubrics = 0
    while (label := _LABEL.match(text, end) or _RUBRIC.match(text, end)) is not None:
        count += 1
        sure += _SURE.match(text, end) is not None
        rubrics += _RUBRIC.match(text, end) is not None
        if count >= 2 and (sure or rubrics >= _SIDE_BY_SIDE or text[at:].startswith(("Plan du site", "Mentions"))):
            ends.append(label.end())
        gap = _GAP.match(text, label.end())
        if gap is None and not text[label.end() : label.end() + 1].isupper():
            break
        end = gap.end() if gap else label.end()
    return ends[-1] if ends else None


def offer_end(text: str, at: int) -> int | None:
    """Where what begins at ``at`` ends when it is the name of an offer with its button: «Le Matinal Je m’abonne»."""
    button = _OFFER.search(text, at)
    if button is None or at not in (_named_before(text, button.start(), ()), _letter_before(text, button.start())):
        return None
    return button.end()


def find_rows(text: str, taken: Sequence[Span]) -> Iterator[tuple[str, Span]]:
    """Family and place of rows of labels in ``text``, and of what a button offers with that button; ``taken`` is debris already."""
    done = 0
    for place in _PLACE.finditer(text):
        start = place.end()
        if start < done or any(start in s for s in taken) or not begins_here(text, start, taken, loose=True):
            continue
        limit = min((s.start for s in taken if s.start >= start), default=len(text))
        end = row_end(text[:limit], start) or _lone_end(text, start, limit)
        while end is not None and not ends_here(text, end, taken):
            end = _one_less(text, start, end)
        if end is not None:
            done = end
            yield _told(text, start, absorb_stop(text, end))
    for span in taken:
        yield from (_told(text, s.start, s.end) for s in _single(text, span, taken))
    for button in _OFFER.finditer(text):
        named = _named_before(text, button.start(), taken)
        letter = _letter_before(text, button.start()) if named is None else None
        if letter is not None:  # «Newsletter» may be known already
            letter = max([letter, *(s.end for s in taken if s.start <= letter < s.end)])
        if letter is not None and any(button.start() in s for s in taken):
            yield "newsletter", Span(letter, button.start())
        named = letter if named is None else named
        if named is not None and ends_here(text, button.end(), taken):
            yield _told(text, named, absorb_stop(text, button.end()))


def _told(text: str, start: int, end: int) -> tuple[str, Span]:
    """The row with its family: what a button signs up for is an offer."""
    return "newsletter" if _OFFER.search(text, start, end) else "share", Span(start, end)


def _lone_end(text: str, start: int, limit: int) -> int | None:
    """The end of one label right before other debris."""
    label = _SURE.match(text, start, limit)
    return label.end() if label is not None and limit < len(text) and not text[label.end() : limit].strip() else None


def _single(text: str, span: Span, taken: Sequence[Span]) -> Iterator[Span]:
    """One label right behind other debris: «Vidéo suivante dans 5 secondes Annuler»."""
    start = span.end + len(text[span.end :]) - len(text[span.end :].lstrip())
    label = _LABEL.match(text, start) if start > span.end else None
    if label is not None and ends_here(text, label.end(), taken) and not any(start in s for s in taken):
        yield Span(start, absorb_stop(text, label.end()))


def _one_less(text: str, start: int, end: int) -> int | None:
    """The end of the row without its last label."""
    return row_end(text[: max(start, text.rfind(" ", start, end))], start)


def _letter_before(text: str, at: int) -> int | None:
    """Where «La Vague, la newsletter qui sent l’iode.» begins when that, and nothing else, stands before the button at ``at``."""
    letter = _LETTER.search(text, max(0, at - _LONGEST_LETTER), at)
    return letter.start("name") if letter is not None else None


def _named_before(text: str, at: int, taken: Sequence[Span]) -> int | None:
    """Where the name of what the button at ``at`` offers begins: a few words behind a sentence end, and no verb."""
    start = max(
        [0, *(m.end() for m in re.finditer(r"[.!?…»”\n\ufffc]\s*", text[:at])), *(s.end for s in taken if s.end <= at)]
    )
    start += len(text[start:at]) - len(text[start:at].lstrip())
    name = text[start:at].strip(" :–—-")
    words = _WORD.findall(name)
    if not words or len(words) > _MOST_NAMED or not name[0].isupper() or re.search(r"[,;(]", name):
        return None
    lower = [w for w in words if w[0].islower()]
    return None if any(may_be_finite(w) for w in lower) else start
