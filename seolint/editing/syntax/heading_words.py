"""Closed lists of French words that headings are judged by: data, no logic.

Nouns and verbs are lemmas in lower case.
"""

from __future__ import annotations

__all__ = [
    "ANSWERING_VERBS",
    "BODY_PARTS",
    "DURATION_VERBS",
    "EMPTY_STATES",
    "GESTURE_VERBS",
    "INSTITUTION_NOUNS",
    "PERCEPTION_VERBS",
    "PERSONAL_EVENTS",
    "PERSON_NOUNS",
    "PICTURE_NOUNS",
    "SET_PAIRS",
    "UNITS",
    "VAGUE_NOUNS",
]


def _words(text: str) -> frozenset[str]:
    return frozenset(text.split())


PERSON_NOUNS = _words(
    """maire directeur directrice président présidente porte-parole ministre secrétaire chef cheffe responsable
    chercheur chercheuse professeur professeure spécialiste expert experte économiste urbaniste hydrogéologue
    biologiste historien historienne avocat avocate juge procureur procureure député députée sénateur sénatrice élu
    élue conseiller conseillère adjoint adjointe préfet préfète commissaire général colonel capitaine commandant
    entraîneur entraîneuse joueur joueuse gardien gardienne champion championne réalisateur réalisatrice acteur
    actrice chanteur chanteuse compositeur compositrice écrivain écrivaine auteur autrice journaliste rédacteur
    rédactrice éditeur éditrice fondateur fondatrice dirigeant dirigeante patron patronne candidat candidate roi
    reine prince princesse empereur pape évêque gouverneur ambassadeur ambassadrice délégué déléguée éleveur éleveuse
    agriculteur agricultrice médecin docteur victime témoin homme femme père mère fils fille frère sœur habitant
    habitante propriétaire membre leader numéro machiniste ténor soprano chancelier chancelière coordinateur
    coordinatrice administrateur administratrice présentateur présentatrice animateur animatrice comédien comédienne
    recteur rectrice chirurgien chirurgienne enseignant enseignante étudiant étudiante élève"""
)
"""Nouns of people by what they are: alone, or with where they belong, they name somebody and tell nothing."""

INSTITUTION_NOUNS = _words(
    """agence association assemblée banque bureau cabinet centre chambre chaîne club collectif comité commission
    communauté compagnie conseil consortium coopérative cour département direction école entreprise établissement
    faculté fédération firme fondation fonderie force gazette gouvernement groupe hôpital institut institution
    journal laboratoire ligue lycée mairie maison ministère mission mouvement municipalité musée nation office
    opposition orchestre ordre organisation organisme parlement parquet parti pays police préfecture province
    quotidien radio rédaction région république revue sénat service société station studio syndicat télévision
    équipe théâtre tribunal union université usine ville village commune quartier salle rue place avenue gare aéroport
    stade palais site hebdomadaire magazine armée état capitale"""
)
"""Nouns of bodies and places: with a name behind them they say who or where, not what."""

EMPTY_STATES = _words(
    """connu convaincu satisfait surpri inqui rassuré concerné prêt possible nécessaire important intéressant différent
    simple clair évident logique compliqué difficile attendu prévu conseillé
    recommandé souhaitable indispensable utile bienvenu"""
)
"""Participles and adjectives, without their endings, that tell nothing where nothing follows: «est connu»."""

ANSWERING_VERBS = _words("répondre rétorquer répliquer objecter nuancer rectifier renchérir")
"""Verbs of saying that only tell something to those who know what was said before."""

DURATION_VERBS = _words(
    "terminer achever finir durer commencer débuter poursuivre dérouler parler rester délibérer siéger attendre"
)
"""Verbs of how long or until when: with a time alone they tell no news."""

GESTURE_VERBS = _words(
    """pencher sourire soupirer hocher écarquiller pleurer grimacer froncer asseoir respirer rire tousser bâiller
    cligner caresser frissonner"""
)
"""Verbs of what people do while they talk: a scene, and no news."""

BODY_PARTS = _words("œil yeux tête épaule main bras dent sourcil visage front regard doigt")
"""What people raise, lower and shake while they talk."""

PERCEPTION_VERBS = _words(
    "montrer voir filmer observer apercevoir entendre surprendre découvrir photographier repérer trouver laisser"
)
"""Verbs whose object is seen doing or being something: what it does belongs to it."""

PERSONAL_EVENTS = _words("absence départ retour décès mort blessure démission arrestation libération mutation")
"""What happens to somebody: a heading says to whom."""

PICTURE_NOUNS = _words(
    "image photo photographie cliché vidéo séquence film carte plan graphique dessin illustration vue"
)
"""What captions speak of: «des images montrent …»."""

UNITS = _words(
    """euro dollar franc livre yen % pour-cent degré mètre kilomètre centimètre millimètre hectare gramme kilo tonne
    litre watt mégawatt gigawatt bar point voix net brut million milliard millier page place"""
)
"""What numbers count without saying of what."""

SET_PAIRS = frozenset(
    (
        "pur et simple", "pure et simple", "purs et simples", "pures et simples", "sain et sauf", "saine et sauve",
        "sains et saufs", "saines et sauves", "bel et bien", "corps et âme", "corps et biens", "allées et venues",
        "tenants et aboutissants", "feu et flamme", "us et coutumes", "arts et métiers", "arts et lettres",
        "eaux et forêts", "poids et mesures", "dommages et intérêts", "bons et loyaux", "bons et mauvais",
        "petites et moyennes", "petits et grands", "tout ou partie", "plus ou moins",
        "tôt ou tard", "bien ou mal", "son et lumière", "recherche et développement",
    )
)  # fmt: skip
"""Words joined for good: neither stands without the other."""

VAGUE_NOUNS = _words(
    """question chose situation nuance soirée problème phénomène nouvelle événement point résultat objectif mesure
    fait affaire décision réponse constat chiffre donnée document texte mot équation histoire suite raison idée
    initiative démarche opération processus procédure cas sujet thème ambiance calendrier dispositif formule
    prudence tâche moment heure journée intéressé dernier animal auteur hypothèse produit effet explication
    piste scénario conclusion principe choix différence avantage contraste changement"""
)
"""Nouns that need the text around them to say anything."""
