"""Words by which a sentence leans on its neighbours or on the day of its text: data, no logic."""

from __future__ import annotations

import re

__all__ = [
    "ANNOUNCED",
    "CONNECTED",
    "ELLIPTIC",
    "GENERAL",
    "INHERENT",
    "MATTERS",
    "MONTHS",
    "SHORT_NAMES",
    "STATES",
    "TIMED",
    "UNSETTLED",
    "VAGUE_ADJECTIVES",
    "VAGUE_BEFORE",
    "WITHOUT_YEAR",
    "YEAR",
]

MONTHS = "janvier|février|mars|avril|mai|juin|juillet|août|septembre|octobre|novembre|décembre"
"""The months, as a pattern."""

CONNECTED = re.compile(
    r"(?i)\b(?:alors(?! que| qu’| qu')|pourtant|cependant|toutefois|néanmoins|donc|ensuite|également|aussi(?! bien)|"
    r"en effet|par ailleurs|en revanche|en outre|d[’']ailleurs|ainsi(?! que)|de plus(?! de| en)|autrement dit|"
    r"par exemple|enfin|au contraire|à nouveau|de nouveau|finalement|pour sa part|de son côté|de leur côté|"
    r"pour leur part|quant à (?:lui|elle|eux|elles)|à son tour|à leur tour|en question|ce dernier|cette dernière|"
    r"ces dernières?|ces derniers|celui-ci|celle-ci|ceux-ci|celles-ci|là-bas|jusque-là|dès lors|désormais|"
    r"non plus|ci-dessus|ci-dessous|plus haut|plus bas|a(?:vait|vaient)? ajouté|ont ajouté|"
    r"l[’']autre|les autres|un autre|une autre|(?<!et )d[’']autres|(?<!-)même|tous deux|toutes deux|"
    r"ce jour-là|cette fois|pour (?:terminer|finir|conclure|commencer)|tout d[’']abord|en conclusion|entre-temps|"
    r"la veille|le lendemain|le surlendemain|au même moment|dans la foulée|ce faisant|\w+ jours plus tard|peu après|"
    r"à l[’']inverse|quant à elles?|à cela|pour cela|depuis(?= \w+(?:é|i|u)e?s?\b)|"
    r"(?:comparable|semblable|similaire|identique|analogue|équivalent)e?s?(?! (?:à|au|aux)\b)|"
    r"(?<!pas )encore(?= \w+(?:é|i|u)e?s?\b))\b|, (?:lui|elle|eux|elles)(?=[ ,.])"
)
"""What ties a sentence to the one before it, wherever it stands."""

ELLIPTIC = re.compile(
    r"(?i)^(?:le|ce) (?:constat|bilan|verdict|résultat|paradoxe|problème) (?!d[eu]s? |d[’'])|"
    r"\bse prononcer(?! (?:sur|contre|pour|en faveur))|\bconvaincue?s?(?! (?:de|d[’']|du|des|par|que))\b|"
    r"\b(?:est|sont|serait) ailleurs\b|\ble contraire\b|\bl[’']expérience\b|\bla question ne se pose\b|"
    r"\b(?:a|ont) réagi(?! à| au| aux)\b|\ble reste\b|\bla suite\b(?! à| d)|"
    r"\bconcernée?s?(?! par)\b|\b(?:répond|rétorque|réplique)(?:nt)? qu|\b(?:répondu|rétorqué|répliqué) qu"
)
"""Predicates that say nothing without what the text said before: «n’a pas été convaincu», «est ailleurs»."""

INHERENT = frozenset(
    """client membre effectif rang salarié habitant adhérent source fonction nom vie
    place origine tour part droit domicile emploi retraite carrière siège mandat logement
    maison porte""".split()  # noqa: SIM905
)
"""What belongs to the subject itself: «prendre sa source», «quitter leur domicile»."""

VAGUE_ADJECTIVES = frozenset(
    """total totale global globale annuel annuelle mensuel mensuelle final finale moyen moyenne actuel actuelle initial
    initiale prévu prévue précédent précédente suivant suivante dernier dernière restant restante""".split()  # noqa: SIM905
)
"""Adjectives that do not say which thing is meant."""

VAGUE_BEFORE = frozenset(
    """premier première premiers premières dernier dernière derniers dernières nouveau nouvelle nouveaux nouvelles
    autre autres second seconde""".split()  # noqa: SIM905
)
"""The same, before their noun."""

UNSETTLED = re.compile(
    r"(?i)\b(?:hier|demain|avant-hier|aujourd[’']hui|actuellement|récemment|prochainement|bientôt|désormais|"
    r"(?:lundi|mardi|mercredi|jeudi|vendredi|samedi|dimanche)(?!s? \d)s?|"
    r"(?:la|cette) (?:semaine|nuit|année|saison)(?: dernière| prochaine| passée)?|"
    r"l[’']an(?:née)? (?:dernier|dernière|prochaine?|passée?)|"
    r"(?:le|ce) (?:mois|week-end|trimestre|semestre)(?: dernier| prochain| passé|-ci)?|ce (?:matin|soir|midi)|"
    r"(?:ces|les) (?:\w+ )?(?:derniers|dernières|prochains|prochaines) (?:jours|semaines|mois|années|heures)|"
    r"dans la (?:nuit|matinée|soirée|journée)|en ce moment|à ce jour|pour l[’']heure|pour l[’']instant|"
    r"il y a (?:\w+ ){1,3}(?:jours?|semaines?|mois|ans?|années?)|"
    r"depuis (?:\w+ ){1,3}(?:jours?|semaines?|mois|ans?|années?|heures?)|"
    r"dans (?:\w+ ){1,2}(?:jours|semaines|mois|ans))\b"
)
"""Times that only the day of their text settles."""

MATTERS = frozenset(
    """affaire jugement procès audience défense accusation enquête procédure prévenu prévenue procureur procureure juge
    jury avocat avocate budget production public match rencontre finale saison victoire scrutin vote campagne billet
    billetterie travail chantier construction récolte calendrier auteur victime direction gendarme""".split()  # noqa: SIM905
)
"""Things that the news of a kind always has, and that its readers know without having met them: a trial its judgment,
a match its public."""

GENERAL = frozenset(
    """norme seuil moyenne marché air eau sol mer ciel sang lait vin blé maïs riz bois fer cuivre charbon gaz
    électricité
    énergie nucléaire recherche commerce industrie tourisme emploi transport logement recyclage pêche élevage forêt
    cinéma théâtre musique sport football rugby religion guerre paix liberté histoire droit vote impôt consommation
    production exportation importation pollution pauvreté faim maladie grippe cancer vaccination enseignement école
    nature biodiversité réchauffement atmosphère espace public nuit jour hiver été printemps automne chute
    corruption terrorisme racisme drogue tabac alcool violence avenir passé présent""".split()  # noqa: SIM905
)
"""Matter and general things: «sur le maïs», «la norme» are told by nobody and known to all."""

SHORT_NAMES = frozenset(
    """entreprise société groupe firme compagnie festival association club équipe ville commune village quartier
    établissement usine site espèce animal projet programme plan texte mesure loi immeuble bâtiment pont route maire
    directeur directrice président présidente ministre homme femme auteur chercheur chercheuse organisation fonds
    opérateur constructeur marque région département pays île fleuve rivière musée théâtre journal film livre""".split()  # noqa: SIM905
)
"""Nouns by which a text calls again what it has named."""

STATES = re.compile(
    r"[\w»),] (?:compte|emploie|couvre|regroupe|encadre|produit|accueille|abrite|recense|représente|gère|conteste|"
    r"(?:a|ont|avait|avaient) (?:\w+ )?\w+(?:é|i|u|is|ert)e?s?)\s"
)
"""Verbs that pass for nouns in the eyes of a tagger."""

ANNOUNCED = re.compile(
    r"\b(?:a|ont|vient de|viennent d[e’'])\s?(?:\w+ )?(?:annonc|dévoil|présent|lanc|inaugur|promis|sign|confirm|déclar|"
    r"indiqu|précis|révél|lev|rachet|nomm|dénonc|appel|réagi|recrut|ouvr|ouvert)\w*"
)
"""News of a day: what was announced is dated, or it passes for today's."""

TIMED = re.compile(
    r"(?i)\b(?:ces derni(?:ers|ères) (?:jours|semaines|mois|années|heures)|cette (?:semaine|année|nuit|saison)|"
    r"ce (?:mois|week-end|matin|soir)|, ce (?:qui|que|qu’|qu'|dont)\b)"
)
"""Demonstratives that point to nothing in the text: the article's own time, and «…, ce qui» of the same sentence."""

WITHOUT_YEAR = re.compile(rf"(?i)\b(?:{MONTHS})\b(?!\s\d{{4}})")
"""A month without its year."""

YEAR = re.compile(r"\b(?:1[5-9]|20)\d\d\b|(?i:\b[IVX]+e siècle)")
"""A year, or a century."""
