"""Closed lists of verbs and nouns by which somebody takes a stand: data, no logic. Lemmas in lower case."""

from __future__ import annotations

__all__ = ["ATTITUDE_NOUNS", "COUNTING_VERBS", "DEMAND_VERBS", "GRANTING_VERBS", "SUPPOSITION_WORDS"]


def _words(text: str) -> frozenset[str]:
    return frozenset(text.split())


COUNTING_VERBS = _words(
    "compter recenser dénombrer mesurer estimer évaluer chiffrer calculer relever détecter constater comptabiliser"
)
"""Verbs by which somebody finds out how much or how many: the figure is theirs."""

DEMAND_VERBS = _words(
    """réclamer exiger demander solliciter proposer préconiser recommander revendiquer défendre prôner plaider
    menacer espérer souhaiter refuser rejeter reprocher accuser critiquer fustiger condamner contester dénoncer
    évoquer insister envisager étudier promettre craindre redouter imaginer suggérer vanter saluer pointer déplorer
    regretter qualifier chercher rechercher soupçonner prétendre prévoir viser requérir incriminer imputer conseiller
    interdire inciter encourager inviter exhorter pousser"""
)
"""Verbs whose complement somebody wants, fears, praises or blames: it is no fact of the article's."""

GRANTING_VERBS = _words("confirmer annoncer reconnaître admettre avouer rappeler signaler célébrer révéler apprendre")
"""Verbs whose known object is taken to be so by who says it and who reports it: «a confirmé la fermeture»."""

ATTITUDE_NOUNS = _words(
    """vœu souhait volonté intention espoir crainte promesse désir refus ambition sentiment impression conviction
    avis opinion croyance soupçon doute regret menace exigence demande appel rêve peur colère inquiétude fierté
    satisfaction espérance certitude hypothèse idée chance plaisir envie"""
)
"""Nouns of what somebody feels or wants: without whose, they say nothing."""

SUPPOSITION_WORDS = _words(
    """hypothèse soupçon éventualité possibilité risque menace crainte rumeur accusation scénario piste théorie thèse
    projet idée perspective demande espoir absence fin manque compatible comparable semblable similaire digne proche
    passible soupçonner accuser suspecter menacer"""
)
"""Nouns, adjectives and verbs whose complement may not be there: «la piste d’un attentat»."""
