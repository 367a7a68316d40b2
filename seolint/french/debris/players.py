# ruff: noqa: E501 - a pattern is read, and compared with its neighbours, on one line
"""What players, loaders and page clocks say.

Data only, in the notation of :mod:`seolint.french.debris.phrases`.
"""

from __future__ import annotations

from seolint.french.debris.phrases import Phrase

__all__ = ["PLAYERS"]

_DAY = r"(?:(?:le )?(?:(?:lundi|mardi|mercredi|jeudi|vendredi|samedi|dimanche) )?\d{1,2}(?:er)?(?: [^\W\d_]+\.?(?: \d{4})?|[/.-]\d{1,2}[/.-]\d{2,4})|hier|aujourd'hui|ce (?:matin|soir|jour)|(?:lundi|mardi|mercredi|jeudi|vendredi|samedi|dimanche)|il y a \d+ ?(?:min(?:utes?)?|h(?:eures?)?|jours?|mois|ans?|semaines?))"
_CLOCK = r"(?:,? ?(?:à|-|–|\||·|\()? ?\d{1,2} ?(?:heures|[h:] ?\d{0,2})\)?)"
_STAMP = rf"(?=(?-i:[A-Zm]))(?:(?:cet )?(?:article )?(?:publié|mis à jour|modifié|actualisé|posté|créé|paru|rédigé|mis en ligne)e?|(?:dernière )?(?:mise à jour|modification)|mise en ligne|date de (?:publication|parution|mise à jour))(?: (?:par [A-ZÀ-Þ][\w'’-]+ [A-ZÀ-Þ][\w'’-]+,? ))? ?:? ?(?:{_DAY}{_CLOCK}?|à \d{{1,2}} ?[h:] ?\d{{0,2}}(?: ?heures)?)(?: par (?-i:[A-ZÀ-Þ][\w'’-]+(?: [A-ZÀ-Þ][\w'’-]+)+))?"

_VOICE = r"(?:une |l'|un |des )?\s*(?:voix|ia|intelligence|synthèse|robot|algorithme|machine)(?: (?:de synthèse|artificielles?|vocale|automatique|off|générée?s? par (?:l'|une )?\s*(?:ia|intelligence artificielle)))*"

PLAYERS: tuple[Phrase, ...] = (
    Phrase(
        "loader",
        (
            "charg",
            "cliquez",
            "appuyez",
            "loading",
            "patient",
            "navigateur",
            "javascript",
            "lecture",
            "lecteur",
            "vidéo",
            "erreur",
            "écout",
            "replay",
            "0:00",
            "00:00",
            "automatiquement",
            "voix",
            "intelligence",
            "robot",
            "générée",
            "généré",
            "voix haute",
            "contenu",
            "épisode",
            "playlist",
            "podcast",
        ),
        "none",
        "strong",
        (
            r"chargement(?: en cours| du lecteur| de la vidéo| de la page| du contenu| des commentaires)?\s?(?:…|\.\.\.)",
            r"(?:chargement )?quelque chose (?:se charge|est en (?:train de|cours de) charge(?:r|ment))",
            r"chargement en cours",
            r"chargement du lecteur(?: vidéo| audio)?",
            r"(?:loading )?something is loading",
            r"loading\s?(?:…|\.\.\.)",
            r"(?:veuillez )?patiente[rz](?: pendant le chargement[^.!?…]{0,40}| quelques (?:instants|secondes))?\s?(?:…|\.\.\.)",
            r"(?:veuillez patienter|merci de patienter)(?: (?:quelques (?:instants|secondes)|pendant le chargement[^.!?…]{0,40}))?",
            r"(?:désolé, )?votre navigateur ne (?:supporte|prend) pas (?:en charge )?[^.!?…]{0,60}",
            r"(?:veuillez|merci d[e'])\s*activer javascript[^.!?…]{0,60}",
            r"javascript (?:est|semble) désactivé[^.!?…]{0,60}",
            r"(?:cette vidéo|ce contenu|le lecteur vidéo) n'est (?:pas|plus|actuellement pas) disponible(?: (?:dans|sur|pour) [^.!?…,]{0,40})?",
            r"(?:désolé, )?une erreur (?:est survenue|s'est produite)(?:[.,!] (?:veuillez|merci de) (?:réessayer|recharger|recommencer)[^.!?…]{0,40})?",
            r"la vidéo (?:va démarrer|démarrera|commence|commencera)(?: automatiquement)? dans [^.!?…]{0,30}",
            rf"(?:écouter|écoutez) (?:l'article|cet article)(?: (?:\d+ ?min\w*|\({_VOICE}\)|(?:par|avec) {_VOICE}))*",
            rf"(?:la |cette |le |ce |cet |l')?\s*(?:version|lecture|traduction|synthèse|résumé|audio|texte|contenu|podcast|article|image|visuel|vidéo)(?: (?:audio|vocale?|automatique|écrite?))?(?: (?:de|du) ?(?:l'|cet |cette |ce )?\s*(?:article|texte|contenu|page))? (?:(?:est|a été) )?(?:générée?|produite?|réalisée?|créée?|lue?|traduite?|rédigée?|proposée?|assurée?) ?(?:automatiquement|(?:par|avec|grâce à) {_VOICE})",
            rf"(?:lecture|écoute|voix)(?: (?:de l'|de cet |du )\s*(?:article|texte))? (?:par|avec|grâce à) {_VOICE}",
            r"(?:temps|durée) de lecture ?: ?(?:environ )?\d+ ?min(?:utes?|\.)?",
            r"lecture ?:? ?\d+ ?min(?:utes?|\.)?",
            r"(?:temps|durée) de lecture ?:? ?(?:environ )?\d+ ?min(?:utes?|\.)?",
            r"(?:vidéo|contenu|média|service) (?:non disponible|indisponible|bloquée?|masquée?)",
            r"\d{1,2}:\d\d ?/ ?\d{1,2}:\d\d",
            r"(?:lire|lancer|voir|regarder) la vidéo(?: ci-dessous| ci-dessus)?",
            r"(?:cette |la |votre )?vidéo (?:est )?en cours de chargement\s?(?:…|\.\.\.)?",
            r"(?:votre|la|cette) (?:vidéo|émission|lecture) (?:va )?(?:commence|commencer|débute|débuter|démarre|démarrer|reprend)(?:ra)? (?:dans|après|automatiquement)[^.!?…«]{0,20}",
            r"(?:lire|écouter|faire lire) (?:cet |l')?\s*article à voix haute",
            r"(?:ajouter|ajoutez)(?: \w+)? à (?:la |une |ma |votre )?(?:playlist|liste d'écoute|file d'attente)",
            r"(?:lecteur|player) (?:vidéo|audio)|transcription(?: (?:de l'épisode|du podcast|de la vidéo|intégrale))?|(?:s'abonner|abonnez-vous|écoutez-nous) (?:au|à ce|à notre|sur) (?:podcast|apple podcasts|spotify|deezer)(?: (?:apple podcasts?|spotify|deezer|google podcasts?|podcast addict|youtube|rss|sur|et|,))*",
            r"(?:veuillez )?recharge[rz] la page",
            r"cliquez (?:ici|sur l'image|sur la photo) pour (?:partager|imprimer|agrandir|lire|voir|écouter|lancer|afficher)[^.!?…]{0,40}",
            r"(?:appuyez|cliquez) sur (?:échap|entrée|lecture|play)[^.!?…]{0,50}",
        ),
    ),
    Phrase(
        "loader",
        ("chargement", "loading", "patient"),
        "none",
        "weak",
        (r"chargement", r"loading", r"patientez", r"vidéo non disponible"),
    ),
    Phrase(
        "dateline",
        (
            "publi",
            "en ligne",
            "parution",
            "mis à jour",
            "mise à jour",
            "créé",
            "rédigé",
            "maj ",
            "modifi",
            "actualisé",
            "posté",
            "durée",
            "lecture",
            "min",
            "paru",
        ),
        "none",
        "strong",
        (
            rf"{_STAMP}(?:,? ?[-–—|•·/(]? ?(?:et )?{_STAMP}\)?)?(?: ?[-–—|•·/,]? ?(?:temps de )?lecture ?:? ?\d+ ?min(?:utes?|\.)?)?",
            r"durée ?:? ?(?:\d+ ?h(?:eures?)? ?)?\d+ ?min(?:utes?|\.)?(?: ?\d+(?: ?s(?:ec(?:ondes?)?)?)?)?",
            r"\d+ ?min(?:utes?|\.)? de lecture",
            r"(?-i:MAJ|M\.À\.J\.|Mis à jour) ?:? ?(?:le )?(?:\d{1,2}[/.]\d{1,2}(?:[/.]\d{2,4})? ?)?(?:à )?\d{1,2} ?[h:] ?\d{0,2}",
            r"article (?:mis à jour|actualisé|modifié) (?:le [^.!?…«]{3,30} )?à \d{1,2} ?[h:] ?\d{0,2}(?:,? (?:avec|après|suite à|pour) [^.!?…«]{3,50})?",
        ),
    ),
)
