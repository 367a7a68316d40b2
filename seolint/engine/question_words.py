"""Closed lists of French words that questions about an article are made from: data, no logic."""

from __future__ import annotations

from collections.abc import Mapping

__all__ = [
    "ANONYMOUS",
    "BODIES",
    "COUNTRIES",
    "REPRESENTATIVES",
    "SPOKESPEOPLE",
    "THINGS_BY_LETTERS",
    "UNNAMED",
    "WITHOUT_ARTICLE",
]

_COUNTRIES = (
    "afghanistan|afrique du sud|albanie|algérie|allemagne|andorre|angola|arabie saoudite|argentine|arménie|australie|"
    "autriche|azerbaïdjan|belgique|bénin|biélorussie|bolivie|brésil|bulgarie|burkina faso|burundi|cambodge|cameroun|"
    "canada|chili|chine|colombie|congo|corée du nord|corée du sud|côte d'ivoire|croatie|danemark|égypte|équateur|"
    "espagne|estonie|états-unis|éthiopie|finlande|france|gabon|géorgie|ghana|grèce|guinée|haïti|hongrie|inde|indonésie|"
    "irak|iran|irlande|islande|israël|italie|japon|jordanie|kazakhstan|kenya|kosovo|liban|libye|lituanie|luxembourg|"
    "madagascar|malaisie|mali|maroc|mauritanie|mexique|moldavie|monténégro|mozambique|namibie|népal|niger|nigeria|"
    "norvège|nouvelle-zélande|pakistan|palestine|pérou|philippines|pologne|portugal|qatar|république tchèque|roumanie|"
    "royaume-uni|russie|rwanda|sénégal|serbie|slovaquie|slovénie|somalie|soudan|suède|suisse|syrie|tchad|thaïlande|"
    "togo|tunisie|turquie|ukraine|union européenne|uruguay|venezuela|viêt nam|vietnam|yémen|zimbabwe"
)
COUNTRIES = frozenset(_COUNTRIES.split("|"))
"""States and unions of states: they have a government that can be asked."""

WITHOUT_ARTICLE = frozenset(("israël", "haïti", "madagascar", "andorre"))
"""Those among them that bear no article."""

BODIES = (
    "gouvernement|ministère|mairie|préfecture|direction|entreprise|société|groupe|syndicat|association|collectif|"
    "fédération|ligue|club|université|agence|commission|conseil municipal|conseil départemental|conseil régional|"
    "parquet|tribunal|armée|police|gendarmerie|ambassade|opposition|hôpital|exploitant|constructeur|éditeur|"
    "fabricant|propriétaire|région|département|municipalité|rectorat|académie|chambre d[’']agriculture"
)
"""Bodies that may be asked what they say, as a pattern."""

UNNAMED = (
    "responsable|porte-parole|source(?! de )|expert|experte|spécialiste|témoin|proche|diplomate|fonctionnaire|analyste|"
    "observateur|élu|élue|avocat|avocate|médecin|chercheur|chercheuse|syndicaliste|riverain|habitant|manifestant"
)
"""Nouns of people who are quoted without a name, as a pattern."""

THINGS_BY_LETTERS = frozenset(
    ("PIB", "TVA", "ADN", "ARN", "SMIC", "CDI", "CDD", "RSA", "GPS", "PDF", "LED", "OGM", "UV", "TGV", "TER", "RER",
     "VIH", "SIDA", "IVG", "BAC", "BTS", "PACS", "RTT", "SMS", "USB", "WIFI", "API", "HTML", "IA", "CV", "VTT", "BD",
     "DVD", "CD", "TV", "PC", "HLM", "SUV", "MLS", "XV")
)  # fmt: skip
"""Acronyms of things, measures and contracts: nobody who could answer."""

SPOKESPEOPLE: tuple[str, ...] = (
    "porte-parole", "direction", "directeur", "directrice", "président", "présidente", "communiqué",
)  # fmt: skip
"""Who speaks for any body."""

_OF_A_COMPANY = (
    *SPOKESPEOPLE, "gérant", "gérante", "patron", "patronne", "PDG", "dirigeant", "dirigeante", "fondateur",
    "fondatrice", "cofondateur", "cofondatrice", "propriétaire", "avocat", "avocate", "entreprise", "société", "groupe",
)  # fmt: skip
_OF_A_TOWN = (
    *SPOKESPEOPLE, "maire", "mairesse", "adjoint", "adjointe", "ville", "municipalité", "mairie",
    "conseiller municipal", "élu", "élue",
)  # fmt: skip
_OF_JUSTICE = ("procureur", "procureure", "parquet", "magistrat", "magistrate", "juge", "avocat général")
_OF_MEMBERS = (
    *SPOKESPEOPLE, "délégué", "déléguée", "secrétaire", "coprésident", "coprésidente", "militant", "militante",
    "bénévole", "adhérent", "adhérente", "membre", "fondateur", "fondatrice",
)  # fmt: skip
REPRESENTATIVES: Mapping[str, tuple[str, ...]] = {
    **dict.fromkeys(
        (
            "entreprise",
            "société",
            "groupe",
            "exploitant",
            "constructeur",
            "éditeur",
            "fabricant",
            "propriétaire",
            "direction",
        ),
        _OF_A_COMPANY,
    ),
    **dict.fromkeys(("mairie", "municipalité", "ville", "conseil"), _OF_A_TOWN),
    **dict.fromkeys(("parquet", "tribunal"), _OF_JUSTICE),
    **dict.fromkeys(("association", "collectif", "syndicat", "fédération", "ligue"), _OF_MEMBERS),
    "préfecture": ("préfet", "préfète", "sous-préfet", "sous-préfète", "services de l’État"),
    "gouvernement": ("ministre", "premier ministre", "première ministre", "porte-parole", "ministère", "gouvernement"),
    "ministère": ("ministre", "porte-parole", "secrétaire d’État"),
    "club": ("entraîneur", "entraîneuse", "président", "présidente", "capitaine", "coach", "manager"),
    "université": ("chercheur", "chercheuse", "président", "présidente", "professeur", "professeure"),
    "police": ("commissaire", "enquêteur", "enquêteurs", "policier", "policiers"),
    "gendarmerie": ("gendarme", "gendarmes", "capitaine", "commandant", "commandante", "enquêteurs"),
    "hôpital": ("médecin", "docteur", "directeur", "directrice", "infirmier", "infirmière", "professeur"),
    "opposition": ("chef de file", "chef", "cheffe", "conseiller", "conseillère", "député", "députée", "élu", "élue"),
    "rectorat": ("recteur", "rectrice", "inspecteur", "inspectrice", "académie"),
    "région": ("président", "présidente", "vice-président", "vice-présidente", "conseil régional"),
    "département": ("président", "présidente", "vice-président", "vice-présidente", "conseil départemental"),
}
"""By the kind of a body, who speaks for it."""

ANONYMOUS: tuple[str, ...] = (
    "prévenu", "prévenue", "accusé", "accusée", "suspect", "suspecte", "mis en cause", "mise en cause", "intéressé",
    "intéressée", "mis en examen", "quinquagénaire", "quadragénaire", "sexagénaire", "trentenaire", "septuagénaire",
)  # fmt: skip
"""How a text calls again somebody whom it has named."""
