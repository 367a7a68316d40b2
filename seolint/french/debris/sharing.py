# ruff: noqa: E501 - a pattern is read, and compared with its neighbours, on one line
"""What asks a reader to share, follow and comment.

Data only, in the notation of :mod:`seolint.french.debris.phrases`.
"""

from __future__ import annotations

from seolint.french.debris.phrases import NETWORK, PIECE, Phrase

__all__ = ["SHARING"]

SHARING: tuple[Phrase, ...] = (
    Phrase(
        "follow",
        ("suivez", "aimez", "likez", "rejoign", "retrouve", "follow", "google", "chaîne"),
        "words",
        "strong",
        (
            rf"suivez(?:-| )nous(?: aussi| également)?(?: aussi)? (?:sur|on) (?:notre (?:page|compte|chaîne|canal) )?{NETWORK}(?:(?:,| et|, et|,? ou) (?:sur )?{NETWORK})*",
            rf"(?:rejoignez|retrouvez)(?:-| )nous (?:aussi |également )?sur (?:notre (?:page|compte|chaîne|canal) )?{NETWORK}(?:(?:,| et) (?:sur )?{NETWORK})*",
            rf"(?:rejoignez|suivez|abonnez-vous à) notre (?:page|compte|chaîne|canal|communauté|groupe)(?: (?:sur )?{NETWORK})",
            r"(?:suivez|retrouvez|rejoignez) [\w’' -]{2,40} sur (?:les réseaux(?: sociaux)?|google (?:news|actualités|discover)|whatsapp|telegram)",
            r"ajoutez?(?:-nous)? [\w’' -]{0,30}(?:à|dans) vos (?:favoris|sources préférées)(?: (?:sur )?google)?",
            rf"follow us on {NETWORK}",
            r"(?:aimez|likez|suivez) (?:notre|la) (?:page|chaîne|compte)(?: \w+)?",
            r"suivez (?:l'auteure?|nos journalistes|la rédaction|notre journaliste)(?: (?:sur|en) \w+)?",
            r"rejoignez (?:plus de |les |nos )?\d[\d\s]* (?:abonnés|lecteurs|membres|personnes)",
        ),
    ),
    Phrase(
        "follow",
        ("soutenez", "suivez", "rejoignez", "retrouvez", "don", "plu"),
        "none",
        "weak",
        (
            r"(?:soutenez|suivez|rejoignez|retrouvez)-nous(?: (?:aussi|également|ici|partout|en ligne|par e-?mail|sur les réseaux(?: sociaux)?))? ?!?",
            r"(?:faites|je fais|faire) un don(?: maintenant)?",
            r"(?:cet article|ce contenu) vous a plu ?\?(?: (?:partagez|abonnez|soutenez|faites|inscrivez)[^.!?…]{0,60})?",
        ),
    ),
    Phrase(
        "share",
        (
            "partage",
            "share",
            "tweet",
            "facebook",
            "lien",
            "imprimer",
            "favoris",
            "offrir",
            "e-mail",
            "sauvegard",
            "enregistrer",
            "envoyer",
            "réagi",
            "ajouter",
            "republier",
            "transférer",
            "passer",
            "article",
        ),
        "none",
        "strong",
        (
            rf"partage[rz](?: (?:cet?te? |l'|la |le ?){PIECE})? (?:sur|par|via) {NETWORK}(?:(?:,| et|,? ou)? (?:sur )?{NETWORK})*",
            rf"partage[rz] (?:cet?te? |l'|la |le ?){PIECE}(?: avec (?:vos|tes|un|une|des) \w+)?",
            rf"(?:enregistre[rz]|sauvegarde[rz]|ajoute[rz]|mett(?:re|ez)|retrouve[rz]|conserve[rz]|range[rz]) (?:cet?te? |l' ?|la |le )?{PIECE} (?:dans|à|aux|en|parmi) (?:mes|vos|ma|votre|la|sa|les) (?:favoris|listes?(?: de lecture)?|sélections?|articles|bibliothèque|lectures|signets|marque-pages)",
            rf"(?:offr(?:ir|ez)|envoye[rz]|transfére[rz]|recommande[rz]|conseille[rz]) (?:cet?te? |l' ?|la |le )?{PIECE} (?:par (?:e-?mail|mail|courriel) )?(?:à|par|avec) (?:un|une|vos|des|mes)? ?(?:amie?s?|proches?|contacts?|collègues?|e-?mail|mail|courriel)",
            rf"partage[rz](?: (?:cet?te? |l'|la |le ?){PIECE})? (?:sur|par|via) {NETWORK}(?:(?:,| et|,? ou)? (?:sur )?{NETWORK})*",
            rf"(?:partager|tweeter|share)(?: (?:{NETWORK}|partager|tweeter))+",
            rf"(?:facebook|twitter|linkedin|whatsapp)(?:(?: |, | \| | / | • | · ){NETWORK}){{2,}}",
            r"(?:republier|transférer|relayer|recommander) (?:(?:cet?te?|l'|la|le) ?(?:article|page|contenu|info)|à un(?:e)? (?:amie?|proche|collègue))",
            r"(?:faites|fais) (?:passer|circuler|tourner) (?:l'info|l'information|cet article|le mot)",
            r"(?:cet |l')?\s*article (?:a été )?(?:ajouté|enregistré|sauvegardé|partagé|copié)(?: (?:à|dans|sur) (?:vos|mes|votre|ma) \w+)?",
            r"share (?:this|on)(?: \w+){0,3}",
            r"(?:copier le lien|lien copié)(?: dans le presse-papiers?)?",
            rf"envoyer (?:cet {PIECE} |cette page |l'article )?(?:par (?:e-?mail|mail|courriel)|à un ami)",
            r"(?:ajouter|ajouté) à (?:mes|vos) (?:favoris|articles)",
            r"offrir (?:cet|l') ?article",
            r"(?:enregistrer|sauvegarder|imprimer) (?:cet|l') ?article",
            r"réagi(?:r|ssez)(?: à cet article)?(?: \(\d+(?: commentaires?)?\)| \d*)",
        ),
    ),
    Phrase(
        "share",
        ("partage", "tweet", "imprimer", "share", "réagir", "copier", "enregistrer"),
        "none",
        "weak",
        (r"partage[rz]", r"tweeter", r"imprimer", r"share", r"réagir", r"copier le lien"),
    ),
    Phrase(
        "share",
        ("savoir plus", "voir plus", "enregistrer", "fermer"),
        "none",
        "echo",
        (r"en savoir plus", r"voir plus", r"enregistrer", r"fermer"),
    ),
    Phrase(
        "comments",
        ("comment", "champs", "réponse", "signaler", "adresse", "réagir", "conversation", "modération", "débat"),
        "words",
        "strong",
        (
            r"(?:laissez?r?|écri(?:re|vez)|ajouter|poste[rz]|publie[rz]) (?:un|votre|le premier) commentaire(?! (?:à une?|aux|sur le|sur la|de)\b)",
            r"(?:soyez|sois) (?:la première personne|le premier|la première|le premier ou la première) à (?:commenter|réagir|laisser un commentaire)",
            r"(?:vous devez (?:être|vous)|connectez-vous|veuillez vous|identifiez-vous)[^.!?…]{0,30} (?:pour|afin de) (?:commenter|(?:publier|rédiger|laisser|poster|écrire) un commentaire|réagir)",
            r"votre adresse (?:e-?mail|de messagerie|électronique) ne sera pas publiée",
            r"les champs obligatoires sont (?:indiqués|marqués|signalés)(?: avec)?(?: \*)?",
            r"signale[rz] (?:un abus(?! de)|ce commentaire|une erreur(?! (?!dans))(?: dans (?:ce texte|cet article|l'article))?|un contenu (?:abusif|inapproprié))",
            r"les commentaires sont (?:fermés|désactivés|clos|modérés)",
            r"leave a (?:comment|reply)",
            r"annuler la réponse",
            r"enregistrer mon nom, (?:mon )?e-?mail",
        ),
    ),
    Phrase(
        "comments",
        ("comment",),
        "none",
        "weak",
        (
            r"commentaires?(?: ?\(?\d+\)?)",
            r"commenter",
            r"aucun commentaire",
            r"\d+ commentaires?",
            r"(?:voir|lire|afficher|masquer|consulter) (?:tous )?(?:les|\d+) (?:\d+ )?commentaires?(?: ?\(\d+\))?",
        ),
    ),
    Phrase(
        "comments",
        ("comment", "modération", "charte", "conversation", "discussion", "débat"),
        "none",
        "strong",
        (
            r"(?:rejoignez|participez à|poursuivez|lancez) (?:la conversation|la discussion|le débat)",
            r"(?:il n'y a )?(?:pas encore|aucun|pas) de commentaires?(?: (?:pour le moment|sur cet article))?|commentaires? (?:fermés?|désactivés?|clos|modérés?)",
            r"(?:consulter |lire |voir )?(?:la |notre )?(?:charte|politique|modération)(?: (?:de|des|a priori|a posteriori))+ (?:modération|commentaires|participation)",
            r"(?:voir|lire|afficher|masquer|consulter|charger) (?:tous )?(?:les|\d+|d'autres|plus de|nos) ?(?:\d+ )?commentaires?(?: (?:précédents|suivants|récents|plus anciens))?(?: ?\(\d+\))?",
        ),
    ),
    Phrase("comments", ("commentaires",), "none", "echo", (r"commentaires",)),
    Phrase(
        "share",
        ("publication partagée par",),
        "none",
        "strong",
        (
            r"une publication partagée par [^.!?…«@]{2,50}\(@[\w.]+\)(?: le \d{1,2} \w+\.? \d{4} à \d{1,2} ?[:h] ?\d\d \w*)?",
        ),
    ),
)
