"""Closed lists of French words that say what a person or a place is: data, no logic. Lower case, plain apostrophes."""

from __future__ import annotations

from seolint.editing.syntax.heading_words import PERSON_NOUNS

__all__ = [
    "COMMON_ADJECTIVES",
    "FAMILY_NOUNS",
    "LEADING_ADJECTIVES",
    "PARTICLES",
    "PLACE_NOUNS",
    "ROLE_ENDINGS",
    "ROLE_NOUNS",
    "SPEAKERS",
]


def _words(text: str) -> frozenset[str]:
    return frozenset(text.split())


FAMILY_NOUNS = _words(
    """père mère fils fille frère sœur cousin cousine oncle tante neveu nièce époux épouse mari femme veuve veuf
    compagne compagnon conjoint conjointe ami amie voisin voisine victime témoin homme habitant habitante membre
    numéro élève grand-père grand-mère"""
)
"""People by whom they belong to: whose father, the text may say elsewhere."""

ROLE_NOUNS = (PERSON_NOUNS - FAMILY_NOUNS) | _words(
    """vice-président vice-présidente premier-ministre garde bâtonnier greffier magistrat magistrate policier policière
    pompier pompière gendarme lieutenant sergent amiral maréchal colonelle générale pilote astronaute ingénieur
    ingénieure technicien technicienne physicien physicienne chimiste mathématicien mathématicienne astronome
    géologue sociologue politologue philosophe psychologue anthropologue archéologue climatologue météorologue
    volcanologue sismologue épidémiologiste virologue infectiologue neurologue cardiologue pédiatre psychiatre
    vétérinaire pharmacien pharmacienne infirmier infirmière sage-femme botaniste zoologiste ornithologue
    entomologiste paléontologue océanographe géographe démographe linguiste statisticien statisticienne analyste
    consultant consultante syndicaliste militant militante activiste opposant opposante négociateur négociatrice
    médiateur médiatrice inspecteur inspectrice contrôleur contrôleuse contremaître ouvrier ouvrière
    boulanger boulangère cuisinier cuisinière viticulteur viticultrice maraîcher maraîchère pêcheur pêcheuse
    sélectionneur sélectionneuse arbitre attaquant attaquante milieu défenseur défenseuse buteur buteuse ailier
    cycliste coureur coureuse nageur nageuse skieur skieuse athlète sprinteur sprinteuse tenniste navigateur
    navigatrice dessinateur dessinatrice peintre sculpteur sculptrice photographe architecte designer graphiste
    metteur scénariste producteur productrice cinéaste romancier romancière poète poétesse musicien musicienne
    pianiste violoniste guitariste chef chorégraphe danseur danseuse conservateur conservatrice bibliothécaire
    archiviste traducteur traductrice interprète chroniqueur chroniqueuse éditorialiste correspondant correspondante
    envoyé envoyée entrepreneur entrepreneuse pdg gérant gérante actionnaire cofondateur cofondatrice banquier
    banquière trésorier trésorière comptable notaire huissier doyen doyenne proviseur proviseure principal principale
    institutrice instituteur imam rabbin pasteur prêtre cardinal archevêque abbé sultan émir cheikh duc duchesse
    vice-premier consul consule diplomate attaché attachée sous-préfet sous-préfète échevin échevine bourgmestre
    conseillère sénatrice eurodéputé eurodéputée parlementaire vice-amiral président-directeur secrétaire-général
    coprésident coprésidente codirecteur codirectrice tête numéro superviseur cheffe rapporteur rapporteure
    rapporteuse observateur observatrice éleveur éleveuse agriculteur agricultrice vigneron vigneronne apiculteur
    apicultrice horticulteur horticultrice libraire restaurateur restauratrice hôtelier hôtelière commerçant commerçante
    artisan artisane menuisier charpentier maçon électricien plombier chauffeur chauffeuse routier urbaniste
    machiniste animateur animatrice bénévole proviseur principal maîtresse maître enseignant enseignante instituteur
    sapeur secouriste aide-soignant aide-soignante kinésithérapeute orthophoniste ostéopathe ambulancier
    ambulancière toxicologue hydrologue glaciologue microbiologiste biologiste généticien généticienne"""
)
"""Nouns of functions and trades: what makes «X, N de Y» say who somebody is."""

LEADING_ADJECTIVES = _words("ancien ancienne ex premier première nouveau nouvelle jeune célèbre vice grand grande haut")
"""Adjectives that may stand before the noun of a function."""

ROLE_ENDINGS = ("logue", "iste", "icien", "icienne", "nome", "thérapeute")
"""How the nouns of trades end that no list holds; believed only beside a name."""

COMMON_ADJECTIVES = _words(
    "principal principale général générale adjoint adjointe actuel actuelle nouveau nouvelle jeune célèbre titulaire "
    "remplaçant remplaçante sortant sortante"
)
"""Adjectives that do not say where a function is held."""

PARTICLES = _words("de du des d' la le van von der den ben bin ibn al el ag ould da dos di del della y san saint")
"""Small words inside a name."""

PLACE_NOUNS = _words(
    """port ville village commune capitale bourg bourgade hameau quartier faubourg île archipel péninsule région
    province comté canton district base aéroport gare centrale usine mine barrage camp prison installation mont massif
    volcan fleuve rivière lac vallée plage cap forêt désert oasis cité métropole localité station"""
)
"""Nouns of places, for «le port nord-coréen de Rajin»."""

SPEAKERS = _words(
    """gouvernement ministère mairie préfecture direction entreprise société groupe syndicat association parti
    fédération ligue club université institut agence autorité commission conseil tribunal parquet armée police
    gendarmerie ambassade maison-blanche hôpital"""
)
"""Bodies that can be asked what they say."""
