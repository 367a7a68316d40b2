# ruff: noqa: E501 - a pattern is read, and compared with its neighbours, on one line
"""What buttons and notices say: commands on, and states of, the things a page is made of.

A button is a verb in the infinitive or the imperative with a thing of the page
(«Acceptez les cookies pour afficher cette vidéo»), a notice a thing of the page
with what has become of it («Cette vidéo ne peut pas être lue»). Data only, in
the notation of :mod:`seolint.french.debris.phrases`.
"""

from __future__ import annotations

from seolint.french.debris.phrases import NETWORK, Phrase

__all__ = ["COMMANDS"]

_DET = r"(?:les? |la |l' ?|une? |des |du |ce |cet |cette |ces |mon |ma |mes |votre |vos |notre |nos |tous (?:les|nos|vos) |toutes (?:les|nos|vos) |toute l'|tout l'|tout le |d'autres |plus d[e'] ?|aux? |à (?:la|l'|cet|cette|ce|nos|vos|mes) ?)"
_READ = r"(?:articles?|contenus?|vidéos?|diaporamas?|photos?|images?|galerie(?: photos?)?|podcasts?|épisodes?|infographies?|légendes?|audio|sous-titres|résumé|transcription|direct|live|replay|version (?:audio|pdf|numérique|papier|imprimable)|pdf)"
_SETTING = r"(?:notifications?(?: push)?|alertes?(?: info| e-?mail)?|sélections?|favoris|choix|préférences|cookies|traceurs|publicités?|annonces?|bloqueur(?: de publicités?)?|son|plein écran|réactions?|commentaires?|abonnements?|offres? d'abonnement|traduction)"
_FOLLOWED = r"(?:sujet|thème|auteur|journaliste|tag|dossier|fil d'actualité|rubrique)"
_THING = rf"(?:{_READ}|{_SETTING}|{_FOLLOWED})"
_READING = r"(?:affich(?:er|ez)|agrandi(?:r|ssez)|consulte[rz]|écoute[rz]|réécoute[rz]|li(?:re|sez)|reli(?:re|sez)|regarde[rz]|rev(?:oir|oyez)|v(?:oir|oyez)|visionne[rz]|visualise[rz]|débloque[rz]|poursuiv(?:re|ez)|télécharge[rz]|lance[rz])"
_ACTING = r"(?:accepte[rz]|active[rz]|ajoute[rz]|autorise[rz]|commente[rz]|copie[rz]|coupe[rz]|découvr(?:ir|ez)|désactive[rz]|enregistre[rz]|envoye[rz]|ferme[rz]|gére[rz]|gère[rz]|imprime[rz]|masque[rz]|modifie[rz]|offr(?:ir|ez)|paramétre[rz]|partage[rz]|passe[rz]|personnalise[rz]|recev(?:oir|ez)|refuse[rz]|réutilise[rz]|sauvegarde[rz]|signale[rz]|classe[rz]|réagi(?:r|ssez)|suiv(?:re|ez)|note[rz]|traduire|traduisez)"
_TO_ACT = r"(?:accepter|activer|ajouter|autoriser|commenter|couper|désactiver|enregistrer|fermer|gérer|masquer|modifier|paramétrer|passer|personnaliser|recevoir|refuser|sauvegarder|signaler|suivre|afficher|consulter|lire|voir)"
_IN_ORDER = rf"(?: (?:pour|afin d[e']) ?(?:{_READING} {_DET}?{_THING}|l'agrandir|l'afficher|la (?:voir|lire|regarder|lancer)|le (?:voir|lire)|en (?:profiter|savoir plus)|continuer|s'abonner|s'inscrire|vous (?:abonner|inscrire)|poursuivre|ne rien (?:manquer|rater)))"
_WAY = rf"(?: (?:en (?:grand|plein écran|direct|replay|podcast|pdf|temps réel|version \w+|haute définition|un clic|audio|ligne|entier|images)|(?:sur|par|via) {NETWORK}|gratuitement|maintenant|plus tard|ici|ci-dessous|ci-dessus|suivante?s?|précédente?s?|complète?|associées?|à (?:vos|mes|ma|votre|la) (?:favoris|sélections?|liste(?: de lecture)?|articles|une)|d[eu] (?:l'auteur|la rédaction|l'article|cet article|la vidéo)))"
_SCREEN = r"(?:le son|l'image|les photos|la galerie|le diaporama|les images|toutes les photos|la vidéo|l'infographie|la légende|les sous-titres|plein écran|le plein écran)"
_STATED = r"(?:cette (?:vidéo|page|publicité|annonce|histoire|fonctionnalité|image|publication)|cet (?:article|épisode|audio)|ce (?:contenu|podcast|média|lecteur|direct|live|tweet|post|message))"
_LOCKED = r"(?:(?:bloquée?|verrouillée?|masquée?) (?:car|parce que|tant que|en raison de vos)|en cours de (?:chargement|traduction)|(?:exclusivement |uniquement )?(?:réservée?|accessible|disponible)(?: exclusivement| uniquement| seulement)? (?:aux|à nos|pour (?:les|nos)) (?:abonnée?s|membres|inscrits))"
_EXCUSE = r"(?: (?:dans votre (?:pays|région|zone)|sur (?:cet appareil|votre (?:appareil|navigateur)|mobile)|pour le moment|pour l'instant|actuellement|en raison de vos [^.!?…]{3,40}))?"

_CAPITAL = r"(?=(?-i:[A-ZÀ-Þ]))"
_BETWEEN = r"(?:(?<=[.!?…»]\s)|(?<=[.!?…»]))(?=(?-i:[(A-ZÀ-Þ]))"
_NAMES = r"[A-ZÀ-Þ][\w'’-]+(?: (?:(?:de|du|la|le|et) )?[A-ZÀ-Þ][\w'’-]+){0,3}"
_FULL = r"[A-ZÀ-Þ][\w'’-]*\.?(?: (?:(?:de|du|la|le|van|von) )?[A-ZÀ-Þ][\w'’-]+){1,2}"
_AGENCY = r"(?:AFP|Reuters|REUTERS|AP|EFE|Belga|ATS|ANSA|DPA|Xinhua|Bloomberg|Agence France-Presse|agences?)"

COMMANDS: tuple[Phrase, ...] = (
    Phrase(
        "share",
        ("article", "contenu", "vidéo", "diaporama", "photo", "image", "galerie", "podcast", "épisode", "infographie", "légende", "audio", "titre", "résumé", "transcription", "direct", "live", "replay", "version", "pdf", "notif", "alerte", "sélection", "favoris", "choix", "préférence", "cookie", "traceur", "publicité", "annonce", "bloqueur", "son", "écran", "réaction", "commentaire", "abonnement", "traduction", "sujet", "thème", "auteur", "journaliste", "tag", "dossier", "actualité", "rubrique", "plus tard", "cliquez", "appuyez", "tapez", "touchez", "page", "histoire", "fonctionnalité", "publication", "média", "lecteur", "tweet", "post", "message", "lecture", "écoute", "service", "offre", "accès", "enquête"),
        "none",
        "strong",
        (
            rf"{_CAPITAL}{_TO_ACT} {_DET}{_SETTING}{_WAY}?{_IN_ORDER}?",
            rf"{_CAPITAL}(?:{_ACTING}|{_READING}) {_DET}{_SETTING}(?:{_IN_ORDER}|{_WAY})",
            rf"{_CAPITAL}(?:{_ACTING}|{_READING}) (?:l' ?|cet |cette |ce |votre |vos |tous nos |toutes nos |d'autres |plus d[e'] ?|à cet |à cette |à l'){_READ}{_WAY}?{_IN_ORDER}?",
            rf"{_CAPITAL}(?:{_ACTING}|{_READING}) {_DET}{_READ}(?:{_WAY}|{_IN_ORDER})",
            rf"{_CAPITAL}(?:active[rz]|coupe[rz]|agrandi(?:r|ssez)|v(?:oir|oyez)|regarde[rz]|ferme[rz]|affiche[rz]|masque[rz]|ouvr(?:ir|ez)|quitte[rz]) {_SCREEN}{_IN_ORDER}?",
            rf"(?:suiv(?:re|ez)|découvr(?:ir|ez)) (?:ce|cet|cette|ces) {_FOLLOWED}s?",
            r"(?:écoute[rz]|réécoute[rz]) (?:le|notre|ce) podcast",
            r"(?:li(?:re|sez)|regarde[rz]|écoute[rz]) plus tard",
            rf"(?:cliquez|appuyez|tapez|touchez)(?: (?:ici|dessus|sur (?:l'image|la photo|le bouton|la vidéo|le lien|les photos)))?{_IN_ORDER}",
            r"(?:ajouter|ajouté|enregistré|sauvegardé) (?:à|aux|dans) ?(?:mes|vos|la|ma|votre)? ?(?:favoris|sélections?|listes?(?: de lecture)?)",
            rf"(?:retrouve[rz]|écoute[rz]|li(?:re|sez)) {_DET}{_READ} en (?:version \w+|podcast|replay|audio|vidéo)",
            rf"{_STATED} ne peu(?:t|vent) (?:pas |malheureusement pas |plus )?être (?:lue?|affichée?|chargée?|visionnée?){_EXCUSE}",
            rf"{_STATED} n'est (?:pas|plus|malheureusement pas) (?:disponible|accessible|compatible|lisible){_EXCUSE}",
            r"voir (?:le|tout le|la) (?:diaporama|portfolio|galerie)(?: \(\d+ (?:photos|images)\))?",
            r"(?:lecture|version|article) audio (?:réservée?s?|disponible|accessible|offerte?)(?: (?:aux|pour les|à nos) (?:abonnée?s|membres))?",
            r"(?:lecture|écoute|version|contenu|article|vidéo|podcast|fonctionnalité|dossier|accès|service|offre|enquête)(?: (?:audio|numérique|intégrale?|complète?|vidéo))? (?:exclusivement |uniquement )?(?:réservée?s?|exclusive?s?) (?:aux|à nos|pour (?:les|nos)) (?:abonnée?s|membres|inscrits)",
        ),
    ),
    Phrase(
        "loader",
        ("vidéo", "page", "publicité", "annonce", "histoire", "fonctionnalité", "image", "publication", "article", "épisode", "audio", "contenu", "podcast", "média", "lecteur", "direct", "live", "tweet", "post", "message", "navigateur", "cookies", "traceurs", "désormais", "résumé", "appareil", "affichage", "notification"),
        "words",
        "strong",
        (
            rf"{_STATED} est {_LOCKED}",
            rf"{_STATED} (?:se fermera|se ferme|disparaîtra|va se fermer|va démarrer|démarrera|commencera|se lancera|reprendra) (?:dans|automatiquement|après)",
            rf"{_STATED} a été (?:ajoutée?|enregistrée?|sauvegardée?|envoyée?) (?:à|aux|dans|avec) ?(?:vos|mes|votre|ma|succès)",
            rf"{_STATED} (?:a été|est) (?:traduite?|générée?|résumée?) (?:automatiquement|par (?:une machine|un robot|l'ia|une ia|une intelligence artificielle|l'intelligence artificielle|deepl|chatgpt))",
            r"(?:résumé|traduction|audio|texte|synthèse)(?: (?:de l'|de cet |de )article)? (?:générée?|produite?|réalisée?|créée?) (?:automatiquement|par (?:l'|une )?(?:ia|intelligence artificielle))",
            r"votre (?:navigateur|appareil|bloqueur de publicités?|adblock(?:er)?) (?:ne (?:supporte|prend|permet|gère|peut)|n'est (?:pas|plus)|semble|bloque|empêche|est obsolète)",
            r"vous (?:avez (?:désactivé|refusé|bloqué|choisi de refuser|fait le choix de refuser)|n'avez pas (?:accepté|autorisé|activé)) (?:tous )?(?:les|le|votre dépôt de) (?:cookies|traceurs|notifications|dépôt de cookies)",
            r"vous (?:suivez|ne suivez) (?:désormais|maintenant|déjà|plus) (?:ce|cet|cette|l'|le) ?(?:auteur|sujet|thème|journaliste|compte|page|article)",
            r"en cliquant sur [«“\"] ?[^»”\"]{3,30}[»”\"](?:, | )(?:les|des|vous|nous)",
            r"(?:acceptez|autorisez|activez)(?: (?:tous )?les| le| la)? (?:cookies|traceurs|javascript|dépôt de cookies|notifications) (?:pour|afin|et)",
            r"(?:veuillez|merci d[e']|pensez à|vous devez|il faut) ?(?:activer|accepter|autoriser|désactiver) (?:javascript|les cookies|les traceurs|votre bloqueur|adblock)",
            r"désactivez (?:votre|le) (?:bloqueur|adblock)",
            r"lecture (?:du|de la|de) [^.!?…«]{2,30} en cours sur un autre appareil",
            r"vous pouvez (?:partager|offrir|écouter|lire|imprimer) (?:un|cet|l'|votre) ?article",
            r"cet article vous (?:est|a été) offert",
            r"ce contenu (?:provient d[eu]|est (?:fourni|hébergé) par) (?:youtube|dailymotion|twitter|x|facebook|instagram|tiktok|vimeo|spotify|deezer|acast|un site tiers)",
            r"(?:son|cet) affichage nécessite (?:votre|l'|le) ?(?:accord|acceptation|consentement|dépôt)",
        ),
    ),
    Phrase(
        "loader",
        ("navigateur", "browser", "robot", "humain", "connexion", "human"),
        "words",
        "strong",
        (
            r"(?:(?:une seconde|un instant|un moment|veuillez patienter|patientez)(?: s'il vous plaît)? ?(?:…|\.{1,3}|,|!)? ?)?(?:nous vérifions|vérification d[eu'] ?|vérifions)(?: que| si)? ?(?:votre|vous|la|le|cette)(?: sécurité de(?: la| votre)?)? (?:navigateur|connexion|êtes|n'êtes|sécurité)",
            r"(?:vérifiez|confirmez|prouvez)(?:-nous)? que vous (?:êtes (?:un |bien un )?humain|n'êtes pas un robot)",
            r"je ne suis pas un robot",
            r"(?:checking|verifying) (?:your browser|if the site|you are human|that you)",
        ),
    ),
    Phrase(
        "paywall",
        ("inscri", "compte", "connect", "mot de passe", "identifi", "abonn", "offre", "offert", "€", "euro"),
        "none",
        "strong",
        (
            r"(?:vous n'êtes|vous n'avez|pas)(?: pas)?(?: encore)? (?:inscrite?|abonnée?|connectée?|identifiée?|de compte)\s?\? ?(?:(?:créez|créer|ouvrez)(?:-vous)? (?:un|votre|mon) compte(?: gratuit(?:ement)?)?|s'inscrire|inscrivez-vous|abonnez-vous|s'abonner|connectez-vous|se connecter|découvrez nos offres)?",
            r"(?:créez|créer) (?:un|votre|mon) compte (?:gratuit|gratuitement|en (?:un clic|quelques clics))",
            r"mot de passe oublié ?\??",
            rf"pour {_READING} [^.!?…«]{{3,60}}, (?:identifiez|connectez|abonnez|inscrivez)-vous",
            rf"pour ajouter {_DET}?(?:article|contenu|page)[^.!?…«]{{3,60}}, (?:identifiez|connectez|abonnez|inscrivez)-vous",
            r"(?:s'abonner|abonnez-vous|je m'abonne|abonnement)(?: (?:à partir de|dès|pour|seulement)){1,2} \d+(?:[.,]\d+)? ?(?:€|euros?)(?: ?(?:/|par|le|pour) ?(?:\d+ )?(?:premiers? )?(?:mois|an|semaine|jour))?(?: ?(?:seulement|puis [^.!?…]{3,30}))?",
            r"(?:à partir de|dès|seulement) \d+(?:[.,]\d+)? ?€ ?(?:/|par|le|pour) ?(?:\d+ )?(?:premiers? )?(?:mois|an|semaine)(?:,? sans engagement)?",
            r"offre (?:spéciale|limitée|découverte|d'essai|de bienvenue|flash|exclusive|du moment) ?:? ?(?:[-–] ?)?(?:\d+ (?:mois|semaines?|jours?) (?:offerts?|gratuits?|pour \d+ ?€)|\d+(?:[.,]\d+)? ?€[^.!?…]{0,25}|-? ?\d+ ?%)?",
            r"\d+ (?:mois|semaines?) (?:offerts?|gratuits?)(?:,? sans engagement)?",
        ),
    ),
    Phrase(
        "navigation",
        ("contenu", "accueil", "haut", "menu", "recherche", "changer de", "sommaire", "page", "article", "écran", "réservés", "reproduction", "droits", "navigation", "précédent", "suivant", "propulsé"),
        "none",
        "weak",
        (
            r"(?:aller|passer|accéder|sauter)(?: directement)? (?:au|à la) (?:contenu|menu|navigation|recherche|pied de page)(?: principale?)?|(?:ouvrir|fermer|afficher|masquer) (?:le menu|la recherche|la navigation)|changer de (?:ville|commune|région|département|édition)",
            r"(?:retour|revenir|retourner) (?:aux? (?:articles|actualités|résultats|dossier)|à (?:l'accueil|la (?:liste(?: des? \w+)?|page (?:d'accueil|précédente))|la une)|en haut(?: de (?:la )?page)?|au (?:sommaire|début|haut de page|site))",
            r"la reproduction,? (?:totale|partielle|même)[^.!?…«]{0,110} (?:est|demeure) (?:strictement |formellement )?interdite(?: sans[^.!?…«]{0,50})?",
            r"(?:fièrement )?propulsé par (?:wordpress|ghost|drupal|blogger|wix)",
            r"haut de page", r"(?:article|page|photo|image|vidéo|épisode) (?:précédente?|suivante?)(?: (?:article|page|photo) suivante?)?",
            r"plein écran", r"(?:quitter le|mode) plein écran",
            r"(?:(?:©|copyright)[^.!?…«]{0,40})?tous droits (?:de reproduction (?:et de représentation )?)?réservés",
            r"(?:toute )?reproduction,? (?:même partielle,? |totale ou partielle,? )?(?:est )?(?:strictement )?interdite(?: sans (?:autorisation|accord)[^.!?…]{0,40})?",
        ),
    ),
    Phrase(
        "navigation",
        ("vous a", "erreur", "remarque", "faute", "question", "coquille", "suggestion", "avis", "information"),
        "none",
        "strong",
        (
            r"(?:vous avez (?:repéré|constaté|trouvé|relevé|vu|remarqué) )?une (?:erreur|question|remarque|faute|coquille|suggestion|information)(?:,? (?:ou )?une (?:erreur|question|remarque|faute|coquille|suggestion|précision|information))*(?: (?:dans|sur) (?:cet|l') ?article)? ?\? (?:écrivez|contactez|signalez|dites|faites|envoyez|alertez)[-\w]*(?:[^.!?…«@]{0,40}(?:mail|nous|rédaction|ici))?(?:(?: à)? [\w.-]+@[\w.-]+)?",
            r"(?:vous (?:avez|êtes) (?:été )?(?:témoin|victime|concernée?|une information|une info|une photo)[^.!?…«]{0,40}|une (?:info|information|photo|idée|question|suggestion|remarque)(?: à (?:nous )?(?:partager|transmettre|signaler|envoyer))?) ?\? ?(?:écrivez|contactez|envoyez|appelez|dites|témoignez|alertez|prévenez)[-\w]*(?: (?:à|au|vos|votre|la|nous|par|sur|photos|vidéos|et|rédaction|témoignages?|mail|e-mail|ici|[\w.-]+@[\w.-]+))*",
            r"cette page vous a(?:-t-elle)? (?:été utile|plu|aidée?) ?\?",
            r"(?:donnez|laissez|partagez)(?:-nous)? votre (?:avis|opinion)(?: (?:en commentaires?|ci-dessous|sur cet article|dans les commentaires))?",
            r"(?:votre (?:avis|opinion) (?:nous (?:intéresse|importe)|compte)|votre avis sur (?:cet article|ce contenu|notre site)) ?!?",
            r"cet article vous a(?:-t-il)? (?:été utile|plu|intéressée?) ?\?(?: (?:oui|non|partagez-le|abonnez-vous|soutenez-nous)){0,2}",
        ),
    ),
    Phrase(
        "navigation",
        ("menu", "ce moment", "profite", "afficher", "montrer", "charger", "voir ", "recherche", "contribuer", "direct", "à la une", "services", "opinion", "compte", "connexion", "identifier", "(avec", "(et", "journaliste", "reporter", "correspondant", "envoyé", "service", "pôle", "rubrique", "lu ", "contactez", "auteur", "savoir plus", "article", "retour", "avec ", "rédaction", "version", "par "),
        "none",
        "weak",
        (
            # Alone in a line each of these may be the article's own; between two sentences it is a page's.
            rf"{_BETWEEN}(?:menu|en ce moment|j'en profite|(?:afficher|montrer|charger) plus|voir (?:plus|tout)|rechercher?|contribuer|(?:en )?direct|à la une|vos (?:services|rubriques)|votre opinion|créer (?:un|mon) compte|connexion|s'identifier|en savoir (?:plus|\+)(?=\s+[A-ZÀ-Þ«])|retour)(?: (?:ici|…))?",
            rf"{_BETWEEN}(?:lire|voir|retrouver) l'article (?:original|complet|en entier|sur [^.!?…«]{{2,30}})",
            rf"{_BETWEEN}(?:version originale|traduit (?:de l'(?:anglais|allemand|espagnol|italien)|par)|adapté d[eu]) ?:? ?(?-i:{_NAMES})",
            rf"{_BETWEEN}\(?(?:(?-i:Par|PAR) (?:(?-i:{_NAMES})|la rédaction),? )?(?:avec|et) (?:l' ?)?(?-i:{_AGENCY})(?:(?:,| et) (?:l' ?)?(?-i:{_AGENCY}))*\)?",
            rf"{_BETWEEN}(?-i:Par|PAR) (?-i:{_FULL})(?:(?:,| et) (?-i:{_FULL}))*",
            rf"{_BETWEEN}(?-i:(?:[A-Z]\. ?)+[A-ZÀ-Þ][\w'’-]*) \((?:avec|et) (?-i:[A-Z][\w. ]{{1,20}})\)",
            rf"{_BETWEEN}(?:par |de )?(?:notre|nos) (?:journalistes?|reporters?|correspondante?s?|envoyée?s?(?: spéciale?s?| spéciaux)?)(?: (?:à|en|au|aux|dans) (?-i:[A-ZÀ-Þ][\w'’-]+(?: [A-ZÀ-Þ][\w'’-]+)?))?,?(?: (?-i:{_FULL})(?:(?:,| et) (?-i:{_FULL}))*)?",
            rf"{_BETWEEN}(?-i:Service|Pôle|Rubrique) (?-i:[A-ZÀ-Þ]\w+)",
            rf"{_BETWEEN}lu \d[\d\s]* fois",
            rf"{_BETWEEN}contactez (?:l'auteure?|la rédaction|nos journalistes)",
            rf"{_BETWEEN}(?:(?-i:Par|PAR) )?la rédaction(?: (?:de |du |d')?(?-i:{_NAMES}))?",
            rf"{_BETWEEN}(?-i:Rédaction) (?:de |du |d')?(?-i:{_NAMES})",
        ),
    ),
    Phrase(
        "navigation",
        ("menu", "recherche", "contribuer", "direct", "une", "services", "opinion", "votez", "compte", "merci", "connexion", "identifier", "suivre", "accueil", "j'aime", "j’aime", "par "),
        "none",
        "echo",
        (
            r"menu", r"rechercher?", r"contribuer", r"(?:en )?direct", r"à la une", r"vos services", r"votre opinion", r"votez", r"créer un compte",
            r"merci ?!", r"connexion", r"s'identifier", r"suivre", r"accueil", r"j'aime", rf"(?-i:Par) (?-i:{_NAMES})",
        ),
    ),
)  # fmt: skip
"""Buttons, notices and the signposts of a page."""
