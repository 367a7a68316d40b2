"""Closed lists of what French verbs and nouns ask for: data, no logic. All words are lemmas in lower case.

Own lists, of verbs and nouns that headlines are made of; a verb that is missing is judged by what stood behind it.
"""

from __future__ import annotations

__all__ = [
    "ABSOLUTE_VERBS", "ASKING_ADJECTIVES", "ENOUGH_IN_PASSIVE", "GOVERNED", "GOVERNED_WITH_SE", "INSTITUTIONS",
    "SELF_EVIDENT", "SET_OBJECTS", "TWO_PLACED_NOUNS",
]  # fmt: skip


def _words(text: str) -> frozenset[str]:
    return frozenset(text.split())


_BY_PREPOSITION = {
    "à": """appeler inviter inciter obliger forcer contraindre autoriser encourager pousser condamner exhorter
        parvenir renoncer participer aboutir conduire contribuer consister viser astreindre convier assigner
        échapper succéder assister résister ressembler procéder recourir""",
    "de": """accuser soupçonner empêcher menacer priver doter décider refuser tenter risquer cesser
        dépendre souffrir bénéficier disposer manquer écoper débarrasser rêver""",
    "sur": "reposer porter déboucher miser",
    "devant": "comparaître",
    "en": "consister",
    "pour": "suffire falloir",
    "contre": "lutter",
}
_BY_PREPOSITION_WITH_SE = {
    "à": "préparer attendre élever engager adapter opposer exposer habituer résoudre consacrer heurter",
    "de": "emparer inquiéter plaindre méfier soucier féliciter réjouir charger",
    "sur": "appuyer fonder reposer",
    "en": "transformer",
    "contre": "élever prémunir",
}


def _by_verb(table: dict[str, str]) -> dict[str, tuple[str, ...]]:
    out: dict[str, tuple[str, ...]] = {}
    for preposition, verbs in table.items():
        for verb in verbs.split():
            out[verb] = (*out.get(verb, ()), preposition)
    return out


GOVERNED = _by_verb(_BY_PREPOSITION)
"""The prepositions that verbs govern: what they open belongs to the verb's meaning."""

GOVERNED_WITH_SE = _by_verb(_BY_PREPOSITION_WITH_SE)
"""The same for verbs with «se»: «se prépare à», not «prépare la vente à»."""

ABSOLUTE_VERBS = _words(
    """mourir décéder naître démissionner gagner perdurer triompher vaincre
    baisser augmenter progresser reculer chuter
    bondir grimper flamber fermer rouvrir ouvrir reprendre commencer débuter cesser continuer durer échouer réussir
    disparaître réapparaître brûler exploser éclater déborder monter descendre décoller atterrir couler s'effondrer
    effondrer ralentir accélérer s'envoler envoler stagner diminuer doubler tripler partir arriver revenir rentrer
    manifester protester réagir répondre témoigner parler dormir survivre résister s'inquiéter vieillir rajeunir
    fonctionner évoluer changer divorcer trébucher patienter souffler trembler hésiter renoncer abdiquer
    capituler dérailler s'embraser embraser s'organiser organiser s'impatienter impatienter"""
)
"""Verbs that say enough alone."""

ENOUGH_IN_PASSIVE = _words("condamner")
"""Verbs that govern a complement, and say enough without it once it is done: «l’ancien maire condamné»."""

ASKING_ADJECTIVES = _words(
    """privé plein victime capable incapable proche responsable digne fier originaire atteint accusé soupçonné issu
    riche pauvre coupable dépourvu doté équipé chargé couvert rempli entouré menacé touché inspiré adapté âgé long
    large haut profond libre tiré extrait vêtu armé muni orné"""
)
"""Adjectives whose «de …» is theirs: «privés d’électricité», «chargé de l’enquête»."""

SET_OBJECTS = _words(
    "dos main porte voie parole relais cap pas clé feu coup terme hommage tête cœur oreille doute frein accent"
)
"""Objects that make one verb with «à»: «tourner le dos à», «donner la parole à»."""

INSTITUTIONS = _words(
    """tribunal cour parquet procureur conseil commission sénat congrès chambre comité agence autorité ministère
    préfecture mairie métropole région département police gendarmerie armée marine église école université hôpital
    musée théâtre festival presse télévision radio justice état union fédération ligue jury procès enquête public
    roi reine pape président premier vaccin virus grippe rougeole tour coupe mondial championnat élection bac budget
    feu incendie crise canicule sécheresse neige guerre paix vote grève soleil mer côte littoral montagne planète"""
)
"""Nouns that a headline may call known: everybody knows which is meant, or which one does not matter."""

SELF_EVIDENT = _words(
    """asthme cancer diabète
    enfant femme homme jeune adulte étudiant élève enseignant agriculteur salarié syndicat riverain habitant
    électeur patient malade touriste automobiliste chercheur scientifique expert médecin pompier policier gendarme
    gens société économie nature environnement climat culture sport langue avenir passé présent chômage inflation
    pouvoir but match victoire titre finale demi-finale quart tête place lieu jour monde pays ville"""
)
"""Nouns of everybody of a kind, or that stand in set phrases («prendre la tête»)."""

TWO_PLACED_NOUNS = _words(
    """ouverture fermeture réouverture lancement création construction installation démolition suppression adoption
    signature publication découverte arrestation libération vente achat rachat cession acquisition livraison envoi
    transfert retrait remise reprise abandon report annulation interdiction nomination élection disparition
    inauguration implantation rénovation restauration restitution destruction mise tenue"""
)
"""Deeds whose object («d’une usine») may stand behind a place or a day, and is the news."""
