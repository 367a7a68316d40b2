# ruff: noqa: E501 - a pattern is read, and compared with its neighbours, on one line
"""What a page must say or wants to say about itself: affiliation, betting, editions, prices, players, readers' spaces.

Data only, in the notation of :mod:`seolint.french.debris.phrases`.
"""

from __future__ import annotations

from seolint.french.debris.phrases import Phrase

__all__ = ["NOTICES"]

_PRICE = r"(?:(?:CHF|EUR|€|\$|Fr\.?) ?\d+(?:[.,]\d{1,2}|[.,][-–—])?|\d+(?:[.,]\d{1,2})? ?(?:€|euros?|\$|CHF|francs?))(?: ?(?:/|par) ?(?:mois|an|semaine))?"
_LINKS = r"(?:nos |les |ces |des |certains |l'un de nos |un de nos )?(?:liens?|boutons?)(?: d'affiliation| affiliés?| d'achat| présents dans cet article)?"
_GAIN = r"(?:percevoir|toucher|recevoir|gagner|obtenir|empocher) (?:une|des|une petite) (?:commission|rémunération|rétribution)s?"
_ISSUE = r"(?:l'édition|le numéro|le journal|nos colonnes|l'hebdo|le magazine|la version|notre édition|notre numéro)(?: (?:papier|imprimée?|numérique|du jour|de la semaine|abonnés?|du (?:\w+ )?\d{1,2}(?:er)? \w+(?: \d{4})?|de (?:lundi|mardi|mercredi|jeudi|vendredi|samedi|dimanche)|n° ?\d+))+"
_HARM = r"(?:isolement|dépendance|addiction|surendettement|pertes? d'argent|ruptures? familiales?)"
_REGION = r"(?:dans (?:votre|ce) (?:pays|région|zone|territoire)|sur (?:cet appareil|votre (?:appareil|navigateur)|mobile)|pour le moment|pour l'instant|actuellement)"
_SPACE = r"(?:l'espace (?:des contributions|des commentaires|de discussion|commentaires)|les (?:commentaires|contributions)|l'accès aux (?:commentaires|contributions)|la (?:possibilité de commenter|lecture des commentaires))"
_FOR_READERS = r"(?:exclusivement |uniquement )?réservée?s? (?:aux|à nos) (?:abonnée?s|membres|inscrits|lecteurs)"

NOTICES: tuple[Phrase, ...] = (
    Phrase(
        "read-also",
        ("abonnés",),
        "title",
        "strong",
        (r"[-–—>→►▶•*|(\[]* ?(?:(?:à|a) )?(?:re)?(?:lire|voir|écouter|regarder)(?: (?:aussi|également|encore))? ?[|:>•–—-]? ?(?:article |contenu |vidéo |enquête |entretien )?réservée? (?:à nos|aux) abonnés ?[|:>•–—-]?",),
    ),
    Phrase(
        "credit",
        (" pour «", "\u00a0pour «", " pour le ", " pour la "),
        "none",
        "strong",
        (r"(?-i:[A-ZÀ-Þ]{2}[A-ZÀ-Þ'-]*(?: [A-ZÀ-Þ][A-ZÀ-Þ'-]+){1,3} POUR (?:« ?[A-ZÀ-Þ][A-ZÀ-Þ' -]{2,40} ?»|L[AE] [A-ZÀ-Þ]{3,}))",),
    ),
    Phrase(
        "advertisement",
        ("commission", "rémunération", "rétribution", "affili", "comporte des risques", "endettement"),
        "none",
        "strong",
        (
            rf"(?:si|quand|lorsque) vous (?:achetez|commandez|passez commande|effectuez un achat)(?: [\w' ]{{0,30}})? (?:via|par|avec|en (?:passant par|suivant|utilisant|cliquant sur)|depuis|grâce à) {_LINKS}(?: [\w' ]{{0,30}})?, (?:nous|notre (?:site|rédaction|journal|titre)|le site|la rédaction) (?:pouvons|pouvions|pourrions|peut|pourrait) {_GAIN}",
            rf"(?:nous|la rédaction|notre (?:site|rédaction)) (?:pouvons|pourrions|peut|pourrait) {_GAIN} (?:sur|via|grâce à|si|lorsque|pour) [^.!?…«]{{3,80}}",
            rf"(?:(?:notre|nos) (?:sélections?|offres?|bonus|pronostics?|comparatifs?) (?:de|des|pour) (?:paris|jeux)(?: sportifs?| en ligne| d'argent)* ?[-–—:|] ?)?jouer comporte (?:des|certains) risques ?:? (?:d')?endettement(?:(?:,| et|, et) (?:de |d')?{_HARM})*(?:[.…]? ?(?:appelez|contactez) le \d\d(?:[ .-]\d\d){{4}}(?: ?\((?:appel non surtaxé|numéro gratuit|prix d'un appel local)\))?)?",
        ),
    ),
    Phrase(
        "comments",
        ("contributions", "commentaires", "commenter", "discussion", "espace d’échange", "espace d'échange"),
        "none",
        "strong",
        (
            rf"{_SPACE} (?:est|sont) {_FOR_READERS}",
            r"(?:abonnez|connectez|inscrivez|identifiez)-vous pour accéder à cet espace(?: (?:d'échange|de discussion|de débat)s?)?(?: et (?:contribuer|participer|réagir)[^.!?…]{0,30})?",
        ),
    ),
    Phrase(
        "paywall",
        ("dès ", "à partir de", "abonn"),
        "none",
        "strong",
        (rf"(?:s'abonner|je m'abonne|abonnez-vous|abonnement|offre d'abonnement) (?:dès|à partir de|pour) {_PRICE}",),
    ),
    Phrase(
        "loader",
        ("non disponible", "indisponible", "synthèse vocale", "voix de synthèse", "texte parlé", "lecture automatique"),
        "none",
        "strong",
        (
            rf"(?-i:Vidéo|Contenu|Média|Audio|Podcast|Service|Direct|Émission) (?:non disponible|indisponible) {_REGION}",
            r"la (?:synthèse vocale|voix de synthèse|lecture automatique)(?:, (?:basée|fondée|reposant) sur (?:l'|une )intelligence artificielle,?)? permet (?:de générer|d'obtenir|de produire|de créer|de transformer|de convertir) (?:un texte parlé|une version (?:parlée|audio)|un (?:fichier|contenu) audio|un texte écrit en (?:texte parlé|paroles|audio))(?: à partir (?:d'un texte(?: écrit)?|de (?:cet|l') ?article))?",
        ),
    ),
    Phrase(
        "navigation",
        ("édition", "numéro", "colonnes", "journal", "magazine", "hebdo", "version"),
        "none",
        "strong",
        (rf"(?:cet |cette |l')(?:article|entretien|interview|tribune|enquête|reportage|texte|portrait|chronique) (?:a été |est )?(?:d'abord |initialement )?(?:publiée?|parue?|paraît) dans {_ISSUE}",),
    ),
    Phrase(
        "read-also",
        ("aussi", "également"),
        "none",
        "weak",
        (r"[>»→►▶•-]* ?(?:à|a) (?:lire|voir|écouter|regarder|revoir|relire)(?:,? (?:ou|et) (?:à )?(?:lire|voir|écouter|regarder|revoir|réécouter))+(?: (?:aussi|également|encore))",),
    ),
    Phrase(
        "follow",
        ("thématique", "thème", "sujet", "rubrique", "dossier", "commune", "actualité"),
        "none",
        "weak",
        (r"(?:suivre|ne plus suivre|s'abonner à) (?:la |le |l'|ce |cette )?(?:thématique|thème|sujet|rubrique|dossier|commune|tag)(?: (?:« ?)?(?-i:[A-ZÀ-Þ][\w'’-]*(?:[ ,]+(?:et |de |du |des |la |d')?(?-i:[A-ZÀ-Þ][\w'’-]*)){0,2})(?: ?»)?)?",),
    ),
    Phrase(
        "comments",
        ("signaler", "proposer une"),
        "none",
        "weak",
        (r"(?:signaler|corriger|proposer) une (?:erreur|faute|coquille|correction|précision)(?: ?\?)?",),
    ),
    Phrase(
        "advertisement",
        ("acheter", "commander", "réserver"),
        "none",
        "strong",
        (r"(?-i:[A-ZÀ-Þ][\w'’-]*(?: [\w'’-]+){0,6},? (?:de |d'|par )[A-ZÀ-Þ][\w'’.-]*(?: [A-ZÀ-Þ][\w'’-]*){0,2}) ?[-–—|] ?(?:acheter|commander|précommander|réserver) (?:sur|chez) (?-i:[A-ZÀ-Þ][\w'’.-]*(?: (?:& )?[A-ZÀ-Þ][\w'’.-]*){0,3})",),
    ),
)  # fmt: skip
