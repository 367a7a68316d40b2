# ruff: noqa: E501 - a pattern is read, and compared with its neighbours, on one line
"""What stands between a reader and the page: paywalls, consent, advertisements.

Data only, in the notation of :mod:`seolint.french.debris_phrases`.
"""

from __future__ import annotations

from seolint.french.debris_phrases import Phrase

__all__ = ["PAYWALLS"]

PAYWALLS: tuple[Phrase, ...] = (
    Phrase(
        "paywall",
        (
            "abonn",
            "connect",
            "réserv",
            "accès",
            "compte",
            "il vous reste",
            "lire la suite",
            "engagement",
            "subscri",
            "premium",
            "offre",
            "gratuits",
        ),
        "words",
        "strong",
        (
            r"(?:cet article|ce contenu|cette vidéo|la suite(?: de (?:cet|l') ?article| de ce contenu)?|article|contenu)(?: est| sont)? (?:exclusivement )?(?:réservée?|accessible (?:uniquement )?|disponible (?:uniquement )?)\s*(?:exclusivement |uniquement )?(?:à|aux) (?:nos |seuls )?(?:abonnés|membres|inscrits)",
            r"il vous reste \d+(?:[.,]\d+)? ?% de (?:cet article|ce contenu|cette vidéo)",
            r"(?:vous avez (?:lu|consulté|atteint|déjà lu)|il vous reste)[^.!?…]{0,30} articles? gratuits?",
            r"(?:abonnez-vous|connectez-vous|inscrivez-vous|créez un compte|identifiez-vous)(?: (?:ou|et) (?:connectez-vous|abonnez-vous|inscrivez-vous|créez un compte))?(?: gratuitement| dès maintenant)? pour (?:lire|poursuivre|continuer|accéder|découvrir|consulter|débloquer|profiter|commenter|réagir)",
            r"abonnez-vous (?:à partir de|pour|dès|sans engagement|et profitez|en ligne|à l'offre)[^.!?…]{0,20}(?:€|euros?|engagement|mois|tous|illimité)",
            r"(?:déjà|pas encore|vous êtes déjà) (?:abonnée?|inscrite?|client|membre)(?: ou (?:abonnée?|inscrite?))? ?\? ?(?:connectez-vous|identifiez-vous|se connecter|s'abonner|abonnez-vous|créez|inscrivez-vous)?",
            r"(?:profitez|bénéficiez) d(?:e|')(?: (?:notre|nos|cette)| une| un|un) (?:offre|accès|essai|abonnement|mois (?:gratuit|offert)|semaine (?:gratuite|offerte))[^.!?…]{0,50}",
            r"pour lire la suite(?: de (?:cet|l') ?article)?, (?:abonnez|connectez|inscrivez|identifiez|il vous|vous devez)",
            r"(?:accédez|accès) (?:à tous (?:les|nos) (?:articles|contenus)|illimité à)[^.!?…]{0,20}(?:abonn|articles|contenus|illimité|€)",
            r"subscribe (?:now )?(?:to|for) (?:read|continue|unlock|unlimited)",
            r"this article is (?:for|reserved)[^.!?…]{0,30}",
            r"(?:sans|offre sans) engagement(?:,| et| -) ",
        ),
    ),
    Phrase(
        "paywall",
        ("connecter", "abonner", "lire la suite", "abonné", "engagement", "subscribe"),
        "none",
        "weak",
        (
            r"se connecter",
            r"s'abonner",
            r"(?:article |contenu )?(?:réservé aux abonnés|abonnés?)",
            r"lire la suite",
            r"sans engagement",
            r"je m'abonne",
            r"subscribe",
            r"connectez-vous",
            r"(?:article )?premium",
        ),
    ),
    Phrase(
        "cookie",
        ("cookie", "accept", "refuser", "confidentialité", "consent", "vie privée", "traceurs", "préférences"),
        "words",
        "strong",
        (
            r"(?:nous (?:utilisons|et nos partenaires|avons recours à)|ce site(?: web| internet)? (?:utilise|dépose)|notre site (?:utilise|web utilise))[^.!?…]{0,60}\b(?:cookies|traceurs)",
            r"en (?:poursuivant|continuant)(?: (?:votre|la|à))? (?:navigation|naviguer|utiliser ce site)[^.!?…]{0,30}, vous (?:acceptez|consentez)",
            r"ce contenu (?:est bloqué|n'a pas pu être affiché|ne peut (?:pas )?être affiché|provient d)[^.!?…]{0,40}(?:cookies|traceurs|consentement)",
            r"(?:pour (?:afficher|voir|consulter|visionner|visualiser|regarder|lire) (?:ce|cette) (?:contenu|vidéo|média)[^.!?…]{0,40}|vous devez), (?:vous devez )?(?:accepter|autoriser)[^.!?…]{0,30}(?:cookies|traceurs)",
            r"(?:votre consentement|vos (?:choix|préférences))[^.!?…]{0,30} (?:peu(?:t|vent) être|à tout moment)[^.!?…]{0,60}(?:cookies|modifiée?s?|retirée?s?)",
            r"avec votre (?:accord|consentement), (?:nous|nos)",
            r"(?:avec|nous et) nos (?:\d+ )?partenaires,? (?:nous )?(?:utilisons|stockons|déposons)[^.!?…«]{0,40}(?:cookies|traceurs|informations)",
            r"nous respectons votre vie privée",
            r"we use cookies",
            r"by continuing to (?:use|browse)",
        ),
    ),
    Phrase(
        "cookie",
        ("cookie", "accepter", "refuser"),
        "none",
        "strong",
        (
            r"(?:tout accepter|tout refuser|accepter et (?:fermer|continuer)|continuer sans accepter)(?: (?:tout accepter|tout refuser))?",
            r"(?:accepter|refuser|gérer|paramétrer|personnaliser)(?: tous)? (?:les |mes |vos )?(?:cookies|traceurs)",
            r"(?:gérer|personnaliser) (?:mes|vos) (?:préférences|choix)",
            r"(?:politique|gestion|paramètres) (?:des|de) cookies",
        ),
    ),
    Phrase(
        "advertisement",
        ("publicité", "pub", "annonce", "sponsor", "advert", "affiliation", "partenaire"),
        "none",
        "fixed",
        (
            r"[-–—(\[]? ?(?:publicité )?la suite (?:de (?:ce|cet|votre|l') ?(?:article|contenu|lecture) )?après (?:la|cette|l') ?(?:publicité|pub|annonce|vidéo)",
            r"(?:la )?suite de (?:l'|cet |votre )(?:article|contenu|lecture) après (?:la|cette|l') ?(?:publicité|pub|annonce|vidéo)",
            r"(?:l'article|votre article|cet article|la lecture) (?:continue|se poursuit|reprend) (?:après|ci-dessous|sous)(?: (?:la|cette) (?:publicité|pub|annonce))?",
            r"(?:fermer|passer|masquer) (?:la publicité|l'annonce|cette annonce)",
            r"advertisement(?!\s*,)(?: continue reading(?: the main story)?)?",
            r"continue reading(?: below| the main story)?",
            r"contenu (?:sponsorisé|proposé par (?:nos partenaires|taboola|outbrain))",
            r"publicité ?[-–—)\]]",
            r"[-–—(\[] ?publicité ?[-–—)\]]?",
            r"(?-i:PUBLICITÉ|PUBLICITE)",
            r"cet article (?:contient|peut contenir|comporte) des liens (?:d'affiliation|affiliés|sponsorisés)[^.!?…]{0,80}",
        ),
    ),
    Phrase(
        "advertisement",
        ("publicité", "annonce", "sponsor"),
        "none",
        "weak",
        (
            r"publicité",
            r"annonces?",
            r"sponsorisé",
            r"publi-?(?:rédactionnel|reportage)",
            r"(?:poursuivez|continuez) votre lecture",
        ),
    ),
)
