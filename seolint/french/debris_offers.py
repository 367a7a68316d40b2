# ruff: noqa: E501 - a pattern is read, and compared with its neighbours, on one line
"""What newsletters, applications and alerts offer.

Data only, in the notation of :mod:`seolint.french.debris_phrases`.
"""

from __future__ import annotations

from seolint.french.debris_phrases import APP, LETTER, OUR, Phrase

__all__ = ["OFFERS"]

OFFERS: tuple[Phrase, ...] = (
    Phrase(
        "signup",
        (
            "inscri",
            "enregistrement",
            "abonn",
            "confirm",
            "e-mail",
            "email",
            "mail",
            "signing",
            "mot de passe",
            "courriel",
            "électronique",
            "spam",
            "subscri",
            "désabonn",
        ),
        "words",
        "strong",
        (
            r"(?:adresse )?(?:e-?mail|adresse (?:mail|électronique)|courriel|mot de passe|code) (?:est )?(?:non valide|invalide|incorrecte?|inconnue?|obligatoire|déjà utilisée?)",
            r"merci (?:pour (?:l'|votre )(?:enregistrement|inscription|abonnement)|de vous être (?:inscrite?|enregistrée?|abonnée?)|de votre (?:inscription|abonnement))",
            r"(?:votre|ton) (?:inscription|abonnement|adresse e-?mail) a (?:bien )?été (?:prise? en compte|validée?|confirmée?|enregistrée?)",
            r"vous êtes (?:désormais|maintenant|bien|déjà) (?:inscrite?|abonnée?)",
            r"un (?:e-?mail|courriel|message) de confirmation (?:vous a|vient de vous|va vous) être? ?(?:été )?envoyé",
            r"un (?:e-?mail|courriel|message) de confirmation vous a été envoyé",
            r"(?:veuillez|merci de) (?:vérifier|consulter) votre (?:boîte|messagerie|e-?mail)",
            r"(?:veuillez|merci d[e'])\s*(?:saisir|entrer|renseigner|indiquer) (?:une|votre) adresse (?:e-?mail|mail|électronique)",
            r"(?:entrez|saisissez|indiquez|renseignez) (?:ici )?votre (?:adresse )?(?:e-?mail|mail|courriel)",
            r"(?:votre|cette) adresse (?:e-?mail|mail|électronique) (?:est|sera|ne sera|n'est) (?:pas |uniquement |exclusivement |jamais )?(?:utilisée|communiquée|cédée|partagée|transmise|collectée)",
            r"en (?:cliquant|appuyant) sur [^,.!?…]{3,40}, (?:j'accepte|vous (?:acceptez|reconnaissez|consentez|confirmez))",
            r"en (?:vous inscrivant|vous abonnant|cliquant sur[^.!?…]{1,40}|validant|renseignant[^.!?…]{1,40}|soumettant ce formulaire), vous (?:acceptez|consentez|reconnaissez|autorisez|confirmez)",
            r"vous (?:pouvez|pourrez) vous (?:désinscrire|désabonner) (?:à tout moment|en un clic|facilement|quand vous)",
            r"(?:désabonnez|désinscrivez)-vous (?:à tout moment|en un clic)",
            r"j'accepte de recevoir (?:la|les|des|vos|par)",
            r"thanks? (?:you )?for (?:signing up|subscribing|registering)",
            r"(?:sign up|subscribe)(?: now)? (?:for|to) (?:our|the|my) ",
            r"by (?:signing up|clicking|subscribing|providing)[^.!?…]{0,40}, you (?:agree|accept)",
        ),
    ),
    Phrase(
        "feed",
        ("sujets", "topics", "actu", "alerte", "notification", "info", "flux", " notre ", " nos ", "nouvelles"),
        "words",
        "strong",
        (
            r"(?:accédez|accéder) à vos (?:sujets|thèmes|contenus|rubriques|articles) (?:favoris|préférés)",
            r"(?:retrouvez|suivez) vos (?:sujets|thèmes|rubriques|auteurs) (?:favoris|préférés)",
            r"access your favou?rite topics",
            r"(?:activez|autorisez|recevez) (?:les|nos|vos) (?:notifications|alertes)",
            r"(?:inscrivez-vous|abonnez-vous|inscrivez votre e-?mail) pour (?:recevoir|suivre|ne rien (?:manquer|rater))",
            r"recevez (?:nos alertes|toute l'actualité|l'essentiel de l'actu\w*|le meilleur de l'actu\w*|les dernières (?:actualités|infos|informations|nouvelles)) ",
            r"ne (?:manquez|ratez|loupez) (?:plus )?(?:rien de l'actu\w*|aucune (?:actu\w*|info\w*)|aucun article|plus rien de l'actu\w*)",
            r"(?:retrouvez|suivez) (?:toute )?(?:l'actualité|l'actu|l'info|l'information|les infos) (?:en (?:temps réel|direct|continu)|sur notre|sur nos|avec notre|de votre)",
            r"(?:retrouvez|découvrez|lisez|écoutez|suivez|consultez|regardez) [^.!?…«]{3,70}? (?:sur|dans|en|via|depuis|avec) (?:notre|nos) (?:sites?(?: internet)?|éditions?|journal|magazine|hors-série|kiosque|application|appli|live|direct|dossier|podcast|rubrique|page)\b(?! web)",
            r"restez (?:informée?s?|au courant|connectée?s?) (?:en temps réel |24 ?h ?/ ?24 |en continu )?(?:avec|grâce à|en vous|via|sur) (?:notre|nos|vous)",
            r"(?:suivez|retrouvez|recevez|lisez|consultez)(?: (?:aussi|gratuitement|également|ici|en direct|chaque (?:jour|matin|soir|semaine)|tous les (?:jours|matins|soirs)))*,? (?:toute )?(?:l'|les |nos |la |toutes les )\s*(?:actualités?|actus?|infos?|informations?|dernières (?:infos|actualités|nouvelles))(?: (?:locales?|en continu|en direct|en temps réel))?(?=\s+(?:de|du|des|d['’]|sur|dans|à|en)\b)",
            r"(?:activez|créez|recevez|gérez|ajoutez) (?:une|vos|nos|des|mes|l') ?alertes?(?: (?:info|mail|e-mail|push))?",
            r"personnalisez (?:votre|vos) (?:flux|fil|expérience|centres d'intérêt)",
        ),
    ),
    Phrase(
        "app",
        ("téléchargez", "télécharger", "télécharge ", "app store", "google play", "download", "installez"),
        "words",
        "strong",
        (
            rf"(?:télécharge[rz]?|installez)(?: (?:dès maintenant|maintenant|gratuitement|vite|ici))? (?:l'|notre |nos |la nouvelle |la )\s*(?:nouvelle )?{APP}s?(?! (?:depuis|via|à partir|sur (?:le site|votre ordinateur|un ordinateur|f-droid)|en version|et (?:lancez|installez|ouvrez)|puis|qui))",
            r"(?:l'application (?:est )?)?disponible (?:gratuitement )?sur (?:l')?(?:app store|google play|ios|iphone|android)(?:,? (?:et|ou) (?:sur )?(?:le )?(?:app store|google play|android|ios))?",
            r"download (?:the|our) app",
            rf"(?:retrouvez|suivez|lisez)[-\w ,'’]{{0,50}} (?:sur|dans|avec|depuis) notre {APP}",
        ),
    ),
    Phrase(
        "newsletter",
        ("newsletter", "infolettre", "lettre", "bulletin", "inscris", "abonne", "boîte", "matin"),
        "words",
        "strong",
        (
            rf"(?:inscri(?:vez|s)-(?:vous|toi)|abonne(?:z-vous|-toi)|souscrivez)(?: (?:dès maintenant|maintenant|gratuitement|vite|aussi|ici|aujourd'hui|sans plus attendre))* (?:à|aux) ?{OUR}(?:\w+ )?{LETTER}",
            rf"(?:s'inscrire|s'abonner|je m'(?:inscris|abonne)|inscription) à ?{OUR}{LETTER}",
            rf"(?:recevez|recevoir|retrouvez)(?: (?:gratuitement|chaque (?:matin|jour|semaine|soir|lundi|vendredi|samedi|dimanche)|tous les (?:matins|jours|soirs|lundis)|par e-?mail|directement|dans votre boîte(?: mail| de réception)?),?)* {OUR}{LETTER}",
            rf"{LETTER} ?: ?(?:recevez|inscrivez|abonnez|l'essentiel)",
            r"recevez (?:chaque (?:matin|jour|semaine|soir)|tous les (?:matins|jours)|par e-?mail|directement)[^.!?…]{0,60}(?:dans votre boîte|par e-?mail|newsletter)",
            r"(?:(?:chaque (?:jour|matin|soir|semaine|vendredi|lundi)|tous les (?:jours|matins|soirs)),? )?l'(?:essentiel|actualité|actu|info)(?: du jour)?[^.!?…]{0,30} (?:directement )?dans votre (?:boîte (?:mail|e-mail|aux lettres|de réception)|messagerie)",
            r"sign up (?:for|to) (?:our|the) (?:\w+ )?newsletter",
            r"subscribe to (?:our|the) (?:\w+ )?newsletter",
            r"(?:cliquez ici pour|pour) (?:vous (?:inscrire|abonner)|recevoir)[^.!?…]{0,20} (?:la|notre|cette) (?:newsletter|infolettre|lettre d'information)[^.!?…]{0,20}(?:, (?:cliquez|c'est)|c'est par)",
        ),
    ),
    Phrase(
        "newsletter",
        ("newsletter", "inscris", "abonne"),
        "none",
        "weak",
        (r"newsletters?", r"je m'(?:inscris|abonne)", r"s'inscrire", r"inscrivez-vous", r"abonnez-vous"),
    ),
)
