# ruff: noqa: E501 - a pattern is read, and compared with its neighbours, on one line
"""What page furniture says: the phrases that scraping leaves in an article, by family.

Data only; :mod:`seolint.french.debris` decides where such a phrase begins and
ends. In a pattern a space stands for any white space and ``'`` for either
apostrophe; upper and lower case are alike.
"""

from __future__ import annotations

import re
from dataclasses import dataclass
from typing import Literal

__all__ = ["FURNITURE", "Phrase", "compile_phrase"]

Tail = Literal["none", "words", "title"]
Strength = Literal["echo", "weak", "strong", "fixed"]


@dataclass(frozen=True, slots=True)
class Phrase:
    """One family's phrases of one shape.

    ``tail`` says what may follow the phrase and goes with it: nothing, words
    up to the end of that sentence, or the title of another article.
    ``strength``: ``echo`` phrases count beside other debris only, ``weak`` phrases must stand between sentences, ``strong`` ones
    may follow unpunctuated text when they begin with a capital, ``fixed`` ones
    may stand in the middle of a sentence. ``keys``: lower-case strings one of
    which every match holds.
    """

    family: str
    keys: tuple[str, ...]
    tail: Tail
    strength: Strength
    heads: tuple[str, ...]


_TOKEN = re.compile(r"\\.|\[(?:\\.|[^\]\\])*\]| \?| |'", re.DOTALL)
_MEANS = {" ?": r"\s*", " ": r"\s+", "'": "['’]"}


def compile_phrase(head: str) -> str:
    """The regular expression of a head; character classes and escapes are left as they are."""
    return _TOKEN.sub(lambda m: _MEANS.get(m.group(), m.group()), head)


_APP = r"(?:application|appli|app)(?: mobiles?)?(?: gratuite(?:ment)?)?"
_LETTER = r"(?:newsletters?|infolettres?|lettres? d'informations?|lettres? hebdomadaires?|lettres? quotidiennes?|bulletin d'informations?)"
_OUR = r"(?:notre|nos|la|les|cette|l'|une de nos|l'une de nos|votre)\s*"
_NETWORK = (
    r"(?:facebook|twitter|x|x \(ex-twitter\)|x \(anciennement twitter\)|linkedin|whatsapp|telegram|instagram|pinterest|tiktok"
    r"|messenger|bluesky|threads|mastodon|reddit|flipboard|e-?mail|mail|courriel|sms|google (?:news|actualités|discover)"
    r"|youtube|snapchat|pocket|les réseaux sociaux|imprimer|copier le lien)"
)
_PIECE = r"(?:article|contenu|page|vidéo|info|histoire|actualité)"

FURNITURE: tuple[Phrase, ...] = (
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
        ),
        "none",
        "strong",
        (
            r"chargement(?: en cours| du lecteur| de la vidéo| de la page| du contenu| des commentaires)?\s?(?:…|\.\.\.)",
            r"(?:chargement )?quelque chose (?:se charge|est en (?:train de|cours de) charge(?:r|ment))",
            r"chargement en cours",
            r"chargement du lecteur(?: vidéo)?",
            r"(?:loading )?something is loading",
            r"loading\s?(?:…|\.\.\.)",
            r"(?:veuillez )?patiente[rz](?: pendant le chargement[^.!?…]{0,40}| quelques (?:instants|secondes))?\s?(?:…|\.\.\.)",
            r"(?:veuillez patienter|merci de patienter)(?: (?:quelques (?:instants|secondes)|pendant le chargement[^.!?…]{0,40}))?",
            r"(?:désolé, )?votre navigateur ne (?:supporte|prend) pas (?:en charge )?[^.!?…]{0,60}",
            r"(?:veuillez|merci d[e'])\s*activer javascript[^.!?…]{0,60}",
            r"javascript (?:est|semble) désactivé[^.!?…]{0,60}",
            r"(?:cette vidéo|ce contenu|le lecteur vidéo) n'est (?:pas|plus|actuellement pas) disponible[^.!?…]{0,50}",
            r"(?:désolé, )?une erreur (?:est survenue|s'est produite)(?:[.,!] (?:veuillez|merci de) (?:réessayer|recharger|recommencer)[^.!?…]{0,40})?",
            r"la vidéo (?:va démarrer|démarrera|commence|commencera)(?: automatiquement)? dans [^.!?…]{0,30}",
            r"(?:écouter|écoutez) (?:l'article|cet article)(?: \d+ ?min\w*)?",
            r"(?:temps|durée) de lecture ?: ?(?:environ )?\d+ ?min(?:utes?|\.)?",
            r"lecture ?:? ?\d+ ?min(?:utes?|\.)?",
            r"(?:temps|durée) de lecture ?:? ?(?:environ )?\d+ ?min(?:utes?|\.)?",
            r"(?:vidéo|contenu) (?:non disponible|indisponible)",
            r"\d{1,2}:\d\d ?/ ?\d{1,2}:\d\d",
            r"(?:lire|lancer|voir|regarder) la vidéo(?: ci-dessous| ci-dessus)?",
            r"(?:veuillez )?recharge[rz] la page",
            r"cliquez (?:ici|sur l'image|sur la photo) pour (?:partager|imprimer|agrandir|lire|voir|écouter|lancer|afficher)[^.!?…]{0,40}",
            r"(?:appuyez|cliquez) sur (?:échap|entrée|lecture|play)[^.!?…]{0,50}",
        ),
    ),
    Phrase("loader", ("chargement", "loading", "patient"), "none", "weak", (r"chargement", r"loading", r"patientez", r"vidéo non disponible")),
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
            "spam",
            "subscri",
            "désabonn",
        ),
        "words",
        "strong",
        (
            r"merci (?:pour (?:l'|votre )(?:enregistrement|inscription|abonnement)|de vous être (?:inscrite?|enregistrée?|abonnée?)|de votre (?:inscription|abonnement))",
            r"(?:votre|ton) (?:inscription|abonnement|adresse e-?mail) a (?:bien )?été (?:prise? en compte|validée?|confirmée?|enregistrée?)",
            r"vous êtes (?:désormais|maintenant|bien|déjà) (?:inscrite?|abonnée?)",
            r"un (?:e-?mail|courriel|message) de confirmation (?:vous a|vient de vous|va vous) être? ?(?:été )?envoyé",
            r"un (?:e-?mail|courriel|message) de confirmation vous a été envoyé",
            r"(?:veuillez|merci de) (?:vérifier|consulter) votre (?:boîte|messagerie|e-?mail)",
            r"(?:veuillez|merci d[e'])\s*(?:saisir|entrer|renseigner|indiquer) (?:une|votre) adresse (?:e-?mail|mail|électronique)",
            r"(?:entrez|saisissez|indiquez|renseignez) (?:ici )?votre (?:adresse )?(?:e-?mail|mail|courriel)",
            r"(?:votre|cette) adresse (?:e-?mail|mail|électronique) (?:est|sera|ne sera|n'est) (?:pas |uniquement |exclusivement |jamais )?(?:utilisée|communiquée|cédée|partagée|transmise|collectée)",
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
        ("sujets", "topics", "actu", "alertes", "notification", "info", "flux"),
        "words",
        "strong",
        (
            r"(?:accédez|accéder) à vos (?:sujets|thèmes|contenus|rubriques|articles) (?:favoris|préférés)",
            r"(?:retrouvez|suivez) vos (?:sujets|thèmes|rubriques|auteurs) (?:favoris|préférés)",
            r"access your favou?rite topics",
            r"(?:activez|autorisez|recevez) (?:les|nos|vos) (?:notifications|alertes)",
            r"recevez (?:nos alertes|toute l'actualité|l'essentiel de l'actu\w*|le meilleur de l'actu\w*|les dernières (?:actualités|infos|informations|nouvelles)) ",
            r"ne (?:manquez|ratez|loupez) (?:plus )?(?:rien de l'actu\w*|aucune (?:actu\w*|info\w*)|aucun article|plus rien de l'actu\w*)",
            r"(?:retrouvez|suivez) (?:toute )?(?:l'actualité|l'actu|l'info|l'information|les infos) (?:en (?:temps réel|direct|continu)|sur notre|sur nos|avec notre|de votre)",
            r"restez (?:informée?s?|au courant|connectée?s?) (?:en temps réel |24 ?h ?/ ?24 |en continu )?(?:avec|grâce à|en vous|via|sur) (?:notre|nos|vous)",
            r"personnalisez (?:votre|vos) (?:flux|fil|expérience|centres d'intérêt)",
        ),
    ),
    Phrase(
        "app",
        ("téléchargez", "télécharger", "télécharge ", "app store", "google play", "download", "installez"),
        "words",
        "strong",
        (
            rf"(?:télécharge[rz]?|installez)(?: (?:dès maintenant|maintenant|gratuitement|vite|ici))? (?:l'|notre |nos |la nouvelle |la )\s*(?:nouvelle )?{_APP}s?(?! (?:depuis|via|à partir|sur (?:le site|votre ordinateur|un ordinateur|f-droid)|en version|et (?:lancez|installez|ouvrez)|puis|qui))",
            r"(?:l'application (?:est )?)?disponible (?:gratuitement )?sur (?:l')?(?:app store|google play|ios|iphone|android)(?:,? (?:et|ou) (?:sur )?(?:le )?(?:app store|google play|android|ios))?",
            r"download (?:the|our) app",
            rf"(?:retrouvez|suivez|lisez)[-\w ,'’]{{0,50}} (?:sur|dans|avec|depuis) notre {_APP}",
        ),
    ),
    Phrase(
        "newsletter",
        ("newsletter", "infolettre", "lettre", "bulletin", "inscris", "abonne", "boîte", "matin"),
        "words",
        "strong",
        (
            rf"(?:inscri(?:vez|s)-(?:vous|toi)|abonne(?:z-vous|-toi)|souscrivez)(?: (?:dès maintenant|maintenant|gratuitement|vite|aussi|ici|aujourd'hui|sans plus attendre))* (?:à|aux) ?{_OUR}(?:\w+ )?{_LETTER}",
            rf"(?:s'inscrire|s'abonner|je m'(?:inscris|abonne)|inscription) à ?{_OUR}{_LETTER}",
            rf"(?:recevez|recevoir|retrouvez)(?: (?:gratuitement|chaque (?:matin|jour|semaine|soir|lundi|vendredi|samedi|dimanche)|tous les (?:matins|jours|soirs|lundis)|par e-?mail|directement|dans votre boîte(?: mail| de réception)?),?)* {_OUR}{_LETTER}",
            rf"{_LETTER} ?: ?(?:recevez|inscrivez|abonnez|l'essentiel)",
            r"recevez (?:chaque (?:matin|jour|semaine|soir)|tous les (?:matins|jours)|par e-?mail|directement)[^.!?…]{0,60}(?:dans votre boîte|par e-?mail|newsletter)",
            r"l'(?:essentiel|actualité|actu|info)(?: du jour)?[^.!?…]{0,30} (?:directement )?dans votre (?:boîte (?:mail|e-mail|aux lettres|de réception)|messagerie)",
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
    Phrase(
        "follow",
        ("suivez", "rejoign", "follow", "google", "chaîne"),
        "words",
        "strong",
        (
            rf"suivez(?:-| )nous(?: aussi| également)?(?: aussi)? (?:sur|on) (?:notre (?:page|compte|chaîne|canal) )?{_NETWORK}(?:(?:,| et|, et|,? ou) (?:sur )?{_NETWORK})*",
            rf"(?:rejoignez|retrouvez)(?:-| )nous (?:aussi |également )?sur (?:notre (?:page|compte|chaîne|canal) )?{_NETWORK}(?:(?:,| et) (?:sur )?{_NETWORK})*",
            rf"(?:rejoignez|suivez|abonnez-vous à) notre (?:page|compte|chaîne|canal|communauté|groupe)(?: (?:sur )?{_NETWORK})",
            r"suivez [\w’' -]{2,30} sur (?:google (?:news|actualités|discover)|whatsapp|telegram)",
            r"ajoutez?(?:-nous)? [\w’' -]{0,30}(?:à|dans) vos (?:favoris|sources préférées)(?: (?:sur )?google)?",
            rf"follow us on {_NETWORK}",
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
        ),
        "none",
        "strong",
        (
            rf"partage[rz] (?:cet?te? |l'|la |le ?){_PIECE}(?: (?:sur|avec|via|par)[^.!?…]{{0,50}})?",
            rf"partage[rz](?: (?:cet?te? |l'|la |le ?){_PIECE})? (?:sur|par|via) {_NETWORK}(?:(?:,| et|,? ou)? (?:sur )?{_NETWORK})*",
            rf"(?:partager|tweeter|share)(?: (?:{_NETWORK}|partager|tweeter))+",
            rf"(?:facebook|twitter|linkedin|whatsapp)(?:(?: |, | \| | / | • | · ){_NETWORK}){{2,}}",
            r"share (?:this|on)(?: \w+){0,3}",
            r"(?:copier le lien|lien copié)(?: dans le presse-papiers?)?",
            rf"envoyer (?:cet {_PIECE} |cette page |l'article )?(?:par (?:e-?mail|mail|courriel)|à un ami)",
            r"(?:ajouter|ajouté) à (?:mes|vos) (?:favoris|articles)",
            r"offrir (?:cet|l') ?article",
            r"(?:enregistrer|sauvegarder|imprimer) (?:cet|l') ?article",
            r"réagi(?:r|ssez)(?: à cet article)? \d*",
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
        "cookie",
        ("cookie", "accept", "refuser", "confidentialité", "consent", "traceurs", "préférences"),
        "words",
        "strong",
        (
            r"(?:nous (?:utilisons|et nos partenaires|avons recours à)|ce site(?: web| internet)? (?:utilise|dépose)|notre site (?:utilise|web utilise))[^.!?…]{0,60}\b(?:cookies|traceurs)",
            r"en (?:poursuivant|continuant)(?: (?:votre|la|à))? (?:navigation|naviguer|utiliser ce site)[^.!?…]{0,30}, vous (?:acceptez|consentez)",
            r"ce contenu (?:est bloqué|n'a pas pu être affiché|ne peut (?:pas )?être affiché|provient d)[^.!?…]{0,40}(?:cookies|traceurs|consentement)",
            r"(?:pour (?:afficher|voir|consulter|visionner|visualiser|regarder|lire) (?:ce|cette) (?:contenu|vidéo|média)[^.!?…]{0,40}|vous devez), (?:vous devez )?(?:accepter|autoriser)[^.!?…]{0,30}(?:cookies|traceurs)",
            r"(?:votre consentement|vos (?:choix|préférences))[^.!?…]{0,30} (?:peu(?:t|vent) être|à tout moment)[^.!?…]{0,60}(?:cookies|modifiée?s?|retirée?s?)",
            r"avec votre (?:accord|consentement), (?:nous|nos)",
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
        "advertisement",
        ("publicité", "pub", "annonce", "sponsor", "advert", "affiliation", "partenaire"),
        "none",
        "fixed",
        (
            r"[-–—(\[]? ?(?:publicité )?la suite (?:de (?:cet|votre|l') ?article )?après (?:la|cette) (?:publicité|pub)",
            r"(?:la )?suite de (?:l'|cet |votre )article après (?:la|cette) (?:publicité|pub)",
            r"(?:l'article|votre article|cet article|la lecture) (?:continue|se poursuit|reprend) (?:après|ci-dessous|sous)(?: (?:la|cette) (?:publicité|pub|annonce))?",
            r"(?:fermer|passer|masquer) (?:la publicité|l'annonce|cette annonce)",
            r"advertisement(?: continue reading(?: the main story)?)?",
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
    Phrase(
        "read-also",
        ("lire", "voir", "aussi", "sujet", "également", "read", "découvrir", "dossier", "écouter", "lectures"),
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
            r"(?:read (?:more|also|next)|see also|related(?: articles?)?|more on this story) ?[:|>→–—-]",
        ),
    ),
    Phrase(
        "read-also",
        ("lus", "recommand", "aimer", "même", "articles", "dossier"),
        "none",
        "weak",
        (
            r"(?:les )?(?:articles )?(?:les )?plus lus",
            r"(?:articles )?recommandés?(?: pour vous)?",
            r"(?:vous|cela|ça|ceci) (?:aimerez|pourriez aimer|pourrait vous intéresser|devrait vous plaire)(?: peut-être)?(?: aussi| également)?",
            r"sur le même (?:sujet|thème)",
            r"articles (?:liés|similaires|connexes)",
            r"dans le même dossier",
        ),
    ),
    Phrase(
        "comments",
        ("comment", "champs", "réponse", "signaler", "adresse"),
        "words",
        "strong",
        (
            r"(?:laissez?r?|écri(?:re|vez)|ajouter|poste[rz]|publie[rz]) (?:un|votre|le premier) commentaire",
            r"(?:soyez|sois) (?:la première personne|le premier|la première|le premier ou la première) à (?:commenter|réagir|laisser un commentaire)",
            r"(?:vous devez (?:être|vous)|connectez-vous|veuillez vous|identifiez-vous)[^.!?…]{0,30} (?:pour|afin de) (?:commenter|(?:publier|rédiger|laisser|poster|écrire) un commentaire|réagir)",
            r"votre adresse (?:e-?mail|de messagerie|électronique) ne sera pas publiée",
            r"les champs obligatoires sont (?:indiqués|marqués|signalés)(?: avec)?(?: \*)?",
            r"signale[rz] (?:un abus|ce commentaire|une erreur(?: dans (?:ce texte|cet article|l'article))?|un contenu (?:abusif|inapproprié))",
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
            r"(?:voir|lire|afficher|masquer|consulter) (?:tous )?(?:les|\d+) (?:\d+ )?commentaires?",
        ),
    ),
    Phrase(
        "share",
        ("savoir plus", "voir plus", "enregistrer", "fermer"),
        "none",
        "echo",
        (r"en savoir plus", r"voir plus", r"enregistrer", r"fermer"),
    ),
    Phrase(
        "follow",
        ("soutenez", "don", "plu"),
        "none",
        "weak",
        (
            r"soutenez-nous", r"(?:faites|je fais|faire) un don(?: maintenant)?",
            r"(?:cet article|ce contenu) vous a plu ?\?(?: (?:partagez|abonnez|soutenez|faites|inscrivez)[^.!?…]{0,60})?",
        ),
    ),
    Phrase(
        "dateline",
        ("publié", "mis à jour", "modifié"),
        "none",
        "weak",
        (
            r"(?:publié|mis à jour|modifié|posté|créé) le \d{1,2}(?:er)?(?: \w+ \d{4}|[/.]\d{1,2}[/.]\d{2,4})(?:,? (?:à|-) ?\d{1,2} ?[h:] ?\d{0,2})?"
            r"(?:,? ?[-–—|•·]? ?(?:publié|mis à jour|modifié) le \d{1,2}(?:er)?(?: \w+ \d{4}|[/.]\d{1,2}[/.]\d{2,4})(?:,? (?:à|-) ?\d{1,2} ?[h:] ?\d{0,2})?)?",
        ),
    ),
    Phrase("comments", ("commentaires",), "none", "echo", (r"commentaires",)),
)
"""All phrases of page furniture, strongest shapes first within a family."""
