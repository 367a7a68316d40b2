# ruff: noqa: E501 - a pattern is read, and compared with its neighbours, on one line
"""Lines that only say when, how long, where on a page and by whom: no sentence of an article.

Each pattern must match a whole paragraph: «Hier à 21:46», «Page 1 sur 4»,
«Accueil > Société», «L.B. avec Reuters», «LP/Olivier Lejeune».
"""

from __future__ import annotations

import re

from seolint.french.debris.credit_lines import is_credit

__all__ = ["is_stamp"]

_MONTH = r"(?:janv(?:ier|\.)?|févr(?:ier|\.)?|mars|avr(?:il|\.)?|mai|juin|juil(?:let|\.)?|août|sept(?:embre|\.)?|oct(?:obre|\.)?|nov(?:embre|\.)?|déc(?:embre|\.)?)"
_WEEKDAY = r"(?:lundi|mardi|mercredi|jeudi|vendredi|samedi|dimanche)"
_DATE = rf"(?:(?:le )?(?:{_WEEKDAY},? )?\d{{1,2}}(?:er)?(?: {_MONTH}(?: \d{{4}})?|[/.-]\d{{1,2}}[/.-]\d{{2,4}})|hier|aujourd'hui|avant-hier|il y a (?:\d+|une?|deux|trois|quelques) ?(?:min(?:utes?)?|h(?:eures?)?|jours?|mois|ans?|semaines?))"
_HOUR = r"(?:\d{1,2} ?(?:h|:) ?\d{0,2}(?: ?min)?)"
_DONE = r"(?:publi|post|cré|modifi|actualis|rédig|mis à jour|mise à jour|dernière (?:mise à jour|modification)|paru|en ligne)(?:ée?)?"
_PERSON = r"(?:[A-ZÀ-Þ][\w'’.-]*(?: (?:(?:de|du|la|le|van|von|d') ?)?[A-ZÀ-Þ][\w'’.-]*){0,3}|[A-Z]\. ?[A-Z]\.)"
_WIRE = r"(?:AFP|Reuters|REUTERS|AP|EFE|Belga|ATS|Keystone-ATS|ANSA|DPA|Xinhua|Bloomberg|Agence France-Presse|La Presse canadienne|[Aa]gences?)"
_WHO = rf"(?:{_PERSON}|[Ll]a rédaction|[Rr]édaction(?: \w+)?|[Nn]otre (?:correspondante?|envoyée?)(?: (?:spéciale?|permanente?))?)"
_PAPER = r"(?:L[PA]|LP|PQR|SIPA|Sipa|AFP|AP|REA|DR|MaxPPP|Maxppp|MAXPPP|PHOTOPQR|EPA|Reuters|Le [A-ZÀ-Þ]\w+|La [A-ZÀ-Þ]\w+|Sud Presse|Ouest-France|[A-ZÀ-Þ][\w-]+(?: [A-ZÀ-Þ][\w-]+)?)"
_CRUMB = r"[A-ZÀ-Þ][\w'’&-]*(?: [\w'’&-]+){0,3}"

_ANY_CASE = (
    rf"(?:(?:cet )?article )?(?:initialement |d'abord )?{_DONE} ?:? ?{_DATE}(?:,? ?(?:à|-|–|•|\||·)? ?{_HOUR})?(?: ?[-–•|,·] ?(?:{_DONE} ?:? ?)?(?:{_DATE})?(?:,? ?à? ?{_HOUR})?)?(?: par \w+)?",
    rf"{_DATE}(?:,? ?(?:à|-|–|•|\||·)? ?{_HOUR})(?: ?[-–•|,·] ?(?:{_DONE} ?:? ?)?(?:{_DATE})?(?:,? ?à? ?{_HOUR})?)?",
    rf"(?:publié|mis à jour|posté) le \d{{1,2}}/\d{{1,2}}(?:,? à {_HOUR})?",
    r"(?:cet )?article (?:mis à jour|actualisé) (?:le .{3,20} )?à \d{1,2} ?[h:] ?\d{0,2}(?:,? (?:avec|après|pour) .{3,50})?|(?:cet )?article publié sous licence .{3,40}|lu \d[\d ]* fois",
    r"il y a (?:\d+|une?|deux|trois|quelques) ?(?:min(?:utes?)?|h(?:eures?)?|jours?|mois|semaines?)",
    r"(?:environ )?\d+ ?(?:min(?:utes?)?|mn)\.?(?: (?:de lecture|lecture|read))?",
    r"(?:temps|durée) (?:de|d') ?(?:lecture|écoute)(?: (?:estimée?|moyenn?e?))?(?: ?:? ?(?:environ )?\d+ ?(?:min(?:utes?)?|mn)\.?)?",
    r"lecture ?:? ?(?:environ )?\d+ ?(?:min(?:utes?)?|mn)\.?",
    r"(?:page )?\d+ ?(?:/|sur|de) ?\d+",
    r"\d+ (?:photos?|images?|vidéos?|commentaires?|partages?|réactions?|vues?|j'aime)",
    r"(?:page |article )?(?:suivante?|précédente?)s?(?: ?[→»›>])?|[←«‹<] ?(?:page |article )?précédente?|précédent suivant",
    r"\d{1,2}:\d\d(?: ?/ ?\d{1,2}:\d\d)?",
    r"(?:vitesse(?: de lecture)?|qualité|lecture automatique|sous-titres|taille d[eu] (?:texte|police))(?: ?:)? ?(?:[\d.,]+ ?x|auto(?: \d+p)?|\d+p|activée?s?|désactivée?s?|a ?- ?a ?\+)",
    r"(?:trier|classer|trié) par ?:? ?(?:les )?(?:plus )?(?:récents?|anciens?|pertinen\w+|populaires?|date|note)",
    r"(?:tous|voir|retrouve[rz]) (?:tous )?(?:ses|les|nos|les derniers) articles(?: de [\w .'’-]{3,40})?|ses derniers articles|tous ses articles",
    r"(?:mentions légales|cgu|cgv|cookies|contacts?|plan du site|recrutement|publicité|données personnelles|politique de confidentialité|qui sommes-nous ?\??|archives|faq|aide|a propos|à propos)(?: ?[-–|•·/,]? ?(?:mentions légales|cgu|cgv|cookies|contacts?|plan du site|recrutement|publicité|données personnelles|politique de confidentialité|archives|faq|aide|à propos))*",
    r"(?:charte|politique|conditions) (?:d'utilisation|de protection|d'usage|générales)(?: d[eu]s? [\w' -]{3,40})?",
    r"(?:à propos de|en savoir plus sur) l'auteure?|mon (?:compte|espace)(?: abonné)?|sur le même (?:sujet|thème)(?: : .{5,90})?",
    r"(?:afficher|lire|voir|charger|en voir|dérouler) (?:plus|moins|la suite|tout|le document|la galerie|la carte)(?: d'articles)?|(?:masquer|voir|dérouler|afficher) (?:le |la |l')?(?:sommaire|galerie|légende|image|carte|document)|table des matières|fil d'ariane|légende de l'image",
    r"(?:vos |0 |\d+ )?commentaires?|(?:votre|le|un) commentaire|réponse à \w+|nom \*(?: .{0,40})?|votre e-?mail \*?",
    r"(?:contenus? (?:partenaires?|sponsorisés?)|articles? sponsorisés?|en partenariat avec .{3,40}|codes? promo|offre spéciale|en direct|à la une)(?: par \w+)?",
    r"(?:les (?:plus|mieux) (?:lus?|populaires|partagés|commentés|vus|notés)|à ne pas manquer|nos lecteurs ont (?:aussi )?(?:lu|aimé).{0,20}|les internautes ont (?:aussi )?(?:consulté|lu|aimé)|notre sélection(?: d'articles)?|sujets associés)",
    r"(?:ouvrir|lire|continuer|poursuivre) (?:dans|sur|avec) (?:l'|notre )(?:application|appli|app)",
    r"(?:voir|lire|retrouve[rz]) (?:toutes les (?:actualités|actus|infos|vidéos|photos)|tous les (?:articles|contenus|épisodes)|toute l'actualité) (?:de|du|des|sur|à) .{3,40}",
    r"(?:voir|voir cette publication|regarder|suivre) sur (?:instagram|facebook|twitter|x|youtube|tiktok|threads|bluesky)|(?:nos )?partenaires|boutique|jeux concours",
    r"(?:version (?:imprimable|audio|papier|numérique)|rédaction (?:web|numérique)|infographie ?: service graphique|replay|ajouter aux favoris(?: ajouté)?)",
    r"(?:plus d'(?:infos?|informations?|actus?|actualités?)|toute l'(?:info|actu|actualité|information)(?: locale)?|retrouvez(?:-nous)?(?: toute l'actualité)?) (?:sur|dans|avec) (?:notre |l'|nos )(?:application|appli|app)s?(?: mobiles?)?(?: [\w' -]{3,40})?,? (?:à télécharger|disponible|téléchargeable|à installer)(?: (?:gratuitement|ici|(?:sur|dans) [\w ,-]{3,40}))?",
    r"j'aime(?: \d+)?|(?:cet article vous a-t-il (?:été utile|plu) ?\?).{0,10}|votez pour cet article|notez cet article",
)
_EXACT = (
    rf"\(?(?:(?:{_DONE} ?(?:le )?{_DATE}(?:,? à {_HOUR})? )?Par |Texte ?:? ?|Dessin (?:de |d')|Illustration ?:? ?|Propos recueillis par |Traduction ?:? ?|Traduit (?:de l'\w+ )?par |Infographie ?:? ?|Vidéo ?:? ?)(?:{_WHO})(?:,? (?:avec|et) {_WIRE})?(?:, (?:le )?{_DATE}|, [A-ZÀ-Þ][\w ]{{2,30}})?(?: \([A-Za-zÀ-ÿ ]+\))?\)?",
    rf"\(?(?:{_WHO},? )?(?:[Aa]vec|et|via|[Ss]ource ?:?) (?:l')?{_WIRE}(?: et {_WIRE})?\)?|\(?{_WIRE}\)?",
    rf"(?:Par |Reportage de |Texte ?:? ?){_PERSON}(?:,| ?[-–|•·]) ?(?:(?:[Gg]rande? |[Cc]hef )?(?:[Jj]ournaliste|[Rr]eporter|[Rr]édact(?:eur|rice)|[Cc]orrespondante?|[Ee]nvoyée? spéciale?|[Cc]hroniqueu(?:r|se)|[Pp]hotographe))(?: (?:web|politique|sport|en chef|indépendante?|pigiste))?",
    rf"{_PERSON} (?:Grande? )?(?:Journaliste|Reporter|Rédact(?:eur|rice)(?: en chef)?|Correspondante?|Envoyée? spéciale?|Chroniqueu(?:r|se))(?: (?:au|à la|du|de la|pour|en|à) [\w’' ]{{2,40}})?",
    rf"(?:Par |De )?[Nn](?:otre|os) (?:correspondante?s?|envoyée?s?)(?: (?:spéciale?s?|permanente?s?|spéciaux))? (?:à|en|au|aux|dans) [A-ZÀ-Þ][\w' -]{{1,30}}(?:, {_PERSON}(?: et {_PERSON})?)?",
    rf"(?:{_WHO}(?: et {_WHO})?(?: \(texte\))?|Textes? ?: ?{_PERSON})[.,]? (?:et )?(?:Photos?|Vidéos?|Images) ?:? ?{_PERSON}(?: \(photos?\))?",
    r"(?:L'AUTEURE?|QUI SUIS-JE ?\??|BIO) [A-ZÀ-Þ].{10,110}",
    r"(?:Article |Publié |Paru )(?:paru |publié )?dans (?:l'édition|le numéro|le journal|nos colonnes|l'hebdo)(?: (?:du|de) [\w' ]{3,40})?",
    r"(?:Contacter|Contactez|Écrire à|Écrivez à) la rédaction ?:? ?[\w.-]+@[\w.-]+",
    rf"(?:Suivre|Suivez|Contacter|Écrire à) {_PERSON}(?: sur \w+)?|PAR [A-ZÀ-Þ' -]{{5,40}}|@\w{{4,}}|(?:Grande? )?(?:[Rr]édact(?:eur|rice)|[Jj]ournaliste|[Rr]eporter)(?: en chef)?(?: adjointe?)?(?: (?:web|politique|sport))?",
    r"La rédaction (?:de |du |de la |des |d')?[A-ZÀ-Þ][\w' -]{1,40}|Correspondan(?:ce|te?) locale?(?: de presse)?",
    rf"(?:Thèmes?|Sujets?|Tags?|Mots[- ]clés?|Articles?|Dossiers?|Lieux|Personnalités) (?:associés?|liés?) ?:? ?{_CRUMB}",
    r"Par notre (?:correspondante?|envoyée?)(?: (?:spéciale?|permanente?))? (?:à|en|au|aux) [A-ZÀ-Þ][\w-]+",
    rf"(?:Archives? |Photo |© |\()?{_PAPER} ?/ ?{_PERSON}\)?|© {_PAPER} [–-] {_PERSON}",
    r"(?:PHOTOS?|Photo(?:graphie)?s?|Crédits? ?:?|Image|Dessin|©) (?:d'archives?,? ?)?(?:[A-ZÀ-Þ][\w.’'-]*[ ,./–—-]*(?:(?:pour|de|du) )?){1,7}(?:« ?[A-ZÀ-Þ][\w ’'-]+»)?",
    rf"(?:Accueil|Actualités?|Actu|Vous êtes ici ?:? ?Accueil) ?[>›»/|→] ?{_CRUMB}(?: ?[>›»/|→] ?{_CRUMB})*",
    r"(?:Tags?|Dossier(?= ?:)|Mots[- ]cl[eé]s?|Étiquettes?|Thèmes?|Thématiques?|Catégories?|Rubriques?|Sujets?|Classé sous|Dossier|Tout savoir sur) ?:? ?(?:[A-ZÀ-Þ][\w'’-]*(?:[ ,&]+(?:et |de |du |la |d')?[A-ZÀ-Þ0-9][\w'’-]*)*|[\w'’-]+(?: [\w'’-]+){0,2}(?:, [\w'’-]+(?: [\w'’-]+){0,2})+)",
    rf"{_PERSON} (?:[-–—|•] )?(?:{_DATE})?.{{0,12}}(?:[-–—|•] ?)?(?:Temps de lecture|Publié|Mis à jour|Rédigé).{{0,40}}",
    rf"{_PERSON},? (?:est )?(?:correspondante?|journaliste|envoyée? spéciale?|rédact(?:eur|rice)) (?:à|au|pour|de la|dans) [^.!?;]{{3,60}}\.?(?: (?:Suivez|Retrouvez|Contactez)[^!?;]{{3,60}})",
    rf"{_PERSON}, (?:correspondante?|journaliste|envoyée? spéciale?) (?:à|au|pour|de la|dans) [^.!?;,]{{3,60}}",
    r"(?:Journaliste|Correspondante?|Rédact(?:eur|rice)(?: en chef)?) (?:à la|au|pour) (?:rédaction|service|journal|quotidien|site|rubrique)[^.!?,]{0,50}",
    r"(?:Nous contacter|Contact(?: presse)?|Écrire à la rédaction) ?:? ?(?:redac\w*|presse|contact|abonnements?|syndication|info)@[\w.-]+",
    r"D\.?R\.?|\(DR\)|\(Crédits? ?: [^)]{2,40}\)|\([A-ZÀ-Þ][\w -]+ ?/ ?[A-ZÀ-Þ][\w ’'-]+\)",
    r"(?:©|Copyright ©?)[^.!?]{2,70}[.,–-]? ?[Tt]ous droits (?:de reproduction (?:et de représentation )?)?réservés\.?|Tou(?:s|te) (?:droits réservés|reproduction interdite)\.?(?: [-–|] .{3,50})?",
)
_STAMP = re.compile("|".join(f"(?:{p})" for p in _ANY_CASE), re.IGNORECASE)
_NAMED = re.compile("|".join(f"(?:{p})" for p in _EXACT))
_LOWER = re.compile(
    r"il y a \d|le (?:\w+ )?\d{1,2}(?:er)? |mis à jour|(?:lire|voir|en voir|afficher) (?:plus|moins)|publié"
)
"""What pages write without a capital."""
_MOST = 160
_TRIMMED = " \t.…!:→←►▶•-–—|>«»*+"


def is_stamp(line: str) -> bool:
    """Whether the whole ``line`` is a page's stamp, counter, signpost, byline or credit."""
    if not line or len(line) > _MOST or (line[:1].islower() and not _LOWER.match(line)) or line.rstrip().endswith(":"):
        return False
    plain = " ".join(line.replace("’", "'").split())
    plain = re.sub(r"(?: \d{1,2}){3,}$", "", plain)  # the numbers of a ranking
    return any(
        _STAMP.fullmatch(form) is not None
        or _NAMED.fullmatch(form) is not None
        or (form[0] in "©C" and is_credit(form))
        for form in dict.fromkeys((plain, plain.strip(_TRIMMED)))
        if form
    )
