# ruff: noqa: E501 - a pattern is read, and compared with its neighbours, on one line
"""What leads to other articles.

Data only, in the notation of :mod:`seolint.french.debris_phrases`.
"""

from __future__ import annotations

from seolint.french.debris_phrases import Phrase

__all__ = ["LINKS"]

LINKS: tuple[Phrase, ...] = (
    Phrase(
        "read-also",
        ("notre", "nos"),
        "words",
        "strong",
        (
            r"[>»→►▶•-]* ?(?:à )?(?:re)?(?:lire|voir|écouter|retrouver|lisez|retrouvez|consultez|découvrez) (?:aussi|également|encore) (?:notre|nos) (?:dossiers?|articles?|enquêtes?|reportages?|analyses?|décryptages?|interviews?|entretiens?|tribunes?|podcasts?|vidéos?|portraits?|critiques?|séries?)",
        ),
    ),
    Phrase(
        "read-also",
        (
            "lire",
            "voir",
            "aussi",
            "suivant",
            "précédent",
            "notre",
            "article",
            "sujet",
            "également",
            "read",
            "découvrir",
            "dossier",
            "écouter",
            "lectures",
            "thème",
        ),
        "title",
        "strong",
        (
            r"[-–—>→►▶•*|(\[]* ?(?:à|a) (?:re)?(?:lire|voir|écouter|regarder|découvrir|consulter)(?: (?:aussi|également|encore|ensuite))?(?: (?:sur le même (?:sujet|thème)|dans (?:ce|le même) dossier|sur [A-Z]\w+))? ?[:|>→»–—-]",
            r"[-–—>→►▶•*|(\[]* ?(?:à|a) (?:re)?(?:lire|voir|écouter|regarder|découvrir|consulter) (?:aussi|également|encore|ensuite)",
            r"[-–—>→►▶•*|(\[]* ?(?:lire|écouter|lisez|voyez|regarder|découvrez|consultez|relire) (?:aussi|également|encore|ensuite)(?: (?:notre|nos|l'|les?|la) (?:article|dossier|enquête|reportage|analyse|décryptage|entretien|interview|tribune)s?)? ?[:|>→–—-]",
            r"[-–—>→►▶•*|(\[]* ?(?-i:LIRE AUSSI|À LIRE AUSSI|A LIRE AUSSI|VOIR AUSSI|LIRE ÉGALEMENT|À VOIR AUSSI|À LIRE|A LIRE|Lire aussi|Lire également|À lire aussi|À lire également)",
            # Encyclopedias say «Voir aussi :» in a line of its own, and mean it.
            r"(?<=[.!?…»]\s)(?-i:Voir aussi|Voir également) ?:",
            r"(?:sur le même (?:sujet|thème)|dans le même dossier|dans la même (?:rubrique|catégorie)|articles? (?:liés?|connexes?|similaires?|associés?|recommandés?)|en savoir plus|pour aller plus loin|notre (?:dossier|sélection)|nos articles sur (?:le|ce) sujet) ?[:|>→]",
            r"(?:article|épisode|vidéo) (?:suivante?|précédente?) ?[:|>→]",
            r"(?:notre|nos|retrouvez notre) (?:dossiers?|articles?|enquêtes?|reportages?|podcasts?|vidéos?|décryptages?) ?[:|>→]",
            r"(?:read (?:more|also|next)|see also|related(?: articles?)?|more on this story) ?[:|>→–—-]",
        ),
    ),
    Phrase(
        "read-also",
        (
            "lus",
            "recommand",
            "aimer",
            "même",
            "articles",
            "dossier",
            "contenus",
            "vidéos",
            "top",
            "manquer",
            "rater",
            "découvrir",
            "lire",
            "voir",
            "actualités",
            "actus",
            "infos",
            "informations",
            "nouvelles",
            "lecture",
            "savoir",
            "rédaction",
            "lecteurs",
            "pour vous",
            "ailleurs",
            "suivant",
        ),
        "none",
        "weak",
        (
            r"(?:les )?(?:articles )?(?:les )?plus lus",
            r"(?:articles )?recommandés?(?: pour vous)?",
            r"(?:vous|cela|ça|ceci) (?:aimerez|pourriez aimer|pourrait vous intéresser|devrait vous plaire)(?: peut-être)?(?: aussi| également)?",
            r"(?:sur|dans) le même (?:sujet|thème|dossier)(?: \(\d+\))?",
            r"articles (?:liés|similaires|connexes|associés|populaires|récents)",
            r"dans la même (?:rubrique|catégorie|série)",
            r"(?:les|nos|vos)? ?(?:derniers? |autres )?(?:articles|contenus|vidéos|sujets|infos) (?:les )?plus (?:lus?|lues|vues?|vus|populaires|commentée?s|partagée?s|récents|consultée?s)(?: (?:du jour|de la semaine|sur le site|en ce moment))?",
            r"(?:les )?(?:infos|actus|vidéos) en continu",
            r"(?:toute )?la rédaction vous (?:conseille|recommande|propose|suggère)",
            r"nos lecteurs (?:lisent|aiment|ont lu|ont aimé) (?:aussi|également)",
            r"(?:articles? )?(?:sélectionnée?s?|recommandée?s?|conseillée?s?|choisie?s?) pour vous",
            r"ailleurs sur le web",
            r"(?:vidéo|article|épisode) suivante? dans \d+ secondes?",
            r"(?:le )?top (?:\d+ )?des (?:articles|lectures)",
            r"à (?:ne pas (?:manquer|rater)|découvrir (?:aussi|également)|lire (?:aussi|également|ensuite)|voir (?:aussi|également)|lire)",
            r"(?:toutes les|les dernières|nos dernières|dernières) (?:actualités|actus|infos|informations|nouvelles|vidéos)(?: en (?:direct|continu))?",
            r"(?:plus|autres|d'autres) (?:d')?articles(?: (?:de cet auteur|du même auteur|similaires|sur ce sujet))?",
            r"(?:lire|poursuivre|continuer) (?:la suite|la lecture|l'article)(?: (?:de l'article|ci-dessous|plus bas|sur [^.!?…]{2,30}))?",
            r"en savoir plus sur (?:ce sujet|l'auteur)",
        ),
    ),
    Phrase(
        "read-also",
        ("vidéo", "podcast", "images", "sondage", "infographie", "portrait", "carte", "diaporama", "portfolio"),
        "title",
        "weak",
        (
            r"(?-i:VIDÉOS?|VIDEO|EN VIDÉO|EN IMAGES|DIAPORAMA|INFOGRAPHIE|PODCAST|PORTFOLIO|CARTE|SONDAGE) ?[.:|–—-]",
            r"(?:[►▶] ?)?(?:vidéo|podcast|sondage|diaporama|en (?:vidéo|images)) ?[:|]",
        ),
    ),
    Phrase(
        "read-also",
        (
            "tag",
            "mots",
            "étiquette",
            "classé",
            "accueil",
            "home",
            "vous êtes ici",
            "plus d'infos sur",
            "thématique",
            "plus d’infos sur",
            "suivre",
        ),
        "label",
        "weak",
        (
            r"(?:(?:tags?|mots[- ]clefs?|mots[- ]clés?|étiquettes?|thématiques?(?: associées?)?)(?: associée?s)? ?:|classé (?:dans|sous) ?:?|plus d'infos sur ?:)",
            r"(?:vous êtes ici ?: ?)?(?:accueil|home) ?(?:>|›|»|/|\||→|::|•)",
        ),
    ),
)
