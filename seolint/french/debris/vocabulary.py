"""Lines of a page's interface that no list foresees: every word of theirs is a word of interfaces.

«Cliquer pour partager sur Twitter (ouvre dans une nouvelle fenêtre)»: prose may
hold any of these words, but hardly ever nothing else. One word from outside the
vocabulary, or a verb in the third person, and the line is left alone.
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence

from seolint.french.edges import absorb_stop, ends_here, is_subject
from seolint.text import Span

__all__ = ["find_interface_lines"]

_FUNCTION_TEXT = """
    le la les l de du des d à au aux en sur pour par avec dans sans ou et ce cet cette ces c votre vos notre
    nos mon ma mes vous nous je j me se s y plus aussi également ici encore déjà pas n ne ci dessous dessus
    autre autres tout tous toute toutes chaque jour jours matin soir semaine mois an ans heure heures minute
    minutes min seconde secondes h maintenant ensuite même afin dès partir moment via ça cela il agit un une
    puis qui
"""
_NEUTRAL_TEXT = """
    suivant suivante précédent précédente dernier dernière derniers dernières nouveau nouvelle nouveaux
    nouvelles gratuit gratuite gratuitement libre complet complète intégral intégrale long lecture temps durée
    titre top meilleur meilleurs exclusif exclusive exclusivement uniquement similaire similaires lié liés
    liées associés associées conseillé conseillés sélection sélectionné sélectionnés popularité populaires lus
    vus commentés récents local locale numérique mobile audio grand format écran fil accès illimité essentiel
    actualité actualités actu actus info infos information informations ligne web site réseau réseaux sociaux
    lecteurs lecteur équipe partenaire partenaires service services privée vie données choix question
    questions avis oui non ok bienvenue désolé erreur fois clic nouvel fenêtre haut bas pages bouton
    icône icônes recherche sommaire carte légende auteur journaliste thème thèmes sujet sujets rubrique
    rubriques édition numéro journal magazine comptes mot passe profil histoire histoires programme émission
    chaîne euro euros € % engagement essai cadeau
"""
_VERBS_TEXT = """
    lire lisez relire voir voyez revoir regarder regardez écouter écoutez réécouter découvrir découvrez
    découvre consulter consultez afficher affichez agrandir cliquer cliquez clique accéder accédez accède
    retrouver retrouvez continuer continuez poursuivre poursuivez profiter profitez profite recevoir recevez
    ouvrir ouvrez ouvre fermer fermez revenir retour rejoindre rejoignez rejoins suivre suivez activer activez
    choisir choisissez télécharger téléchargez installer installez essayer essayez tester testez offrir offrez
    commander souscrire recommande recommandent conseille lisent proposer propose envoyer envoyez copier
    imprimer enregistrer sauvegarder ajouter ajoutez noter réagir réagissez participer participez répondre
    répondez voter votez valider confirmer confirmez vérifier gérer modifier respectons utilisons utilisez
    chargez débloquer débloquez contacter contactez signaler ignorer passer
"""
_NOUNS_TEXT = """
    article articles vidéo vidéos photo photos image images publication publications tweet tweets post contenu
    contenus suite offre offres alerte alertes diaporama infographie dossier réaction réactions lien liens
    formulaire adresse mail e-mail email courriel boîte réception formule formules abonnement abonnements
    facebook twitter x instagram linkedin whatsapp telegram tiktok youtube snapchat pinterest messenger
    bluesky threads google ios android live direct podcast compte page replay épisode rédaction galerie
    appareil onglet menu stories story
"""
_MARKS_TEXT = """
    abonné abonnée abonnés abonnées abonner abonnez abonne newsletter newsletters infolettre cookies cookie
    traceurs appli application partager partagez notifications notification navigateur javascript sponsorisé
    sponsorisée sponsorisés sponsorisées commentaire commentaires commenter connecter connectez connexion
    inscrire inscrivez inscris inscription identifier identifiez premium paywall recommandé recommandés
    bloqueur publicité publicités annonces annonceurs chargement désabonner désinscrire favoris tweeter
"""
_FUNCTION = frozenset(_FUNCTION_TEXT.split())
_NEUTRAL = frozenset(_NEUTRAL_TEXT.split())
_VERBS = frozenset(_VERBS_TEXT.split())
_NOUNS = frozenset(_NOUNS_TEXT.split())
_MARKS = frozenset(_MARKS_TEXT.split())
_CONTENT = _NEUTRAL | _VERBS | _NOUNS | _MARKS

_START = re.compile(r"(?<=[.!?…»”])\s*(?=[(►▶→]?\s?[A-ZÀ-ÖØ-Þ])")
_PIECE = re.compile(r"[ \u00a0\u202f]*(?:(?P<word>[^\W\d_]+(?:-[^\W\d_]+)*|\d+|[€%])|(?P<mark>['’,:()►▶→|•/+-]))")
_MOST_WORDS = 16
_THIRD = re.compile(r"\b(?:recommandent|conseille|recommande|lisent|propose|ouvre|découvre|profite|clique|accède)\b")
_READER = re.compile(r"\b(?:vous|nos lecteurs|je|j['’]|ouvre dans)", re.IGNORECASE)


def find_interface_lines(text: str, taken: Sequence[Span]) -> Iterator[Span]:
    """Stretches behind a sentence of ``text`` that hold words of interfaces only; ``taken`` is debris already."""
    for match in _START.finditer(text):
        start = match.end()
        if any(start in s for s in taken):
            continue
        end = _line_end(text, start, taken)
        if end is not None:
            yield Span(start, absorb_stop(text, end))


def _line_end(text: str, start: int, taken: Sequence[Span]) -> int | None:
    """The last place from ``start`` on where such a line may end, or ``None`` when there is none."""
    words: list[str] = []
    best, at = None, start
    while len(words) <= _MOST_WORDS:
        piece = _PIECE.match(text, at)
        if piece is None:
            break
        word = piece["word"]
        if word is not None:
            low = word.lower()
            if not (low in _CONTENT or low in _FUNCTION or low.isdigit()):
                break
            words.append(low)
        at = piece.end()
        if (word is not None or piece["mark"] == ")") and _is_line(words, text[start:at]):
            following = text[at : at + 1]
            stopped = absorb_stop(text, at) > at and not any(w in _MARKS for w in words)
            if following.isalnum() or following in tuple("'’-") or stopped or is_subject(text, start, at):
                continue
            if ends_here(text, at, taken):
                best = at
    return best


def _is_line(words: Sequence[str], line: str) -> bool:
    """Whether so many words of interfaces are a line of one: a mark of its own, or a verb with its thing."""
    content = [w for w in words if w in _CONTENT]
    if (
        len(content) < 2
        or words[-1].isdigit()
        or words[-1]
        in _FUNCTION
        - {
            "plus",
            "ici",
            "maintenant",
            "vous",
            "aussi",
            "moment",
            "mois",
            "an",
        }
    ):
        return False
    if _THIRD.search(line) and not _READER.search(line):
        return False
    acting = any(w in _VERBS for w in content)
    if any(w in _MARKS for w in content):
        return acting or words[0] not in _FUNCTION
    return acting and any(w in _NOUNS for w in content) and not {"un", "une", "des"} & set(words)
