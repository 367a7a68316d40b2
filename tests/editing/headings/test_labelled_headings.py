"""Headings that an editor would or would not print, each with the sentence that it comes from.

The sentences are invented for this file. A heading is offered when it is among the candidates
of its sentence and the eye's rules do not count it far below the others.
"""

from __future__ import annotations

import pytest

from seolint.editing.attribution import Names
from seolint.editing.candidates.collected import candidates
from seolint.editing.headings.choice import stems_of
from seolint.editing.headings.quality import quality
from seolint.editing.headings.ranking import weigh
from tests.editing.conftest import Analyse

_FLOOR = -0.06
"""Quality below which nothing is taken while anything else is there."""

PRINTABLE = (
    ("Le conseil régional a voté mardi la fermeture de la ligne 12, la dernière de la vallée.",
     "Le conseil régional a voté la fermeture de la ligne 12"),
    ("Mais les plans du barrage, vérifiés par le cabinet Orlan et remis en mai au juge, montrent une fissure.",
     "Les plans du barrage vérifiés par le cabinet Orlan"),
    ("Il y a eu un total de sept pannes signalées sur le réseau depuis juin, selon Lucie Ferrand.",
     "Sept pannes signalées depuis juin, selon Lucie Ferrand"),
    ("Les pompiers ont annoncé la première utilisation du système de détection SDF-4, ou PYRA, dans le massif. "
     "Le PYRA repère les fumées.",
     "Première utilisation du PYRA"),
    ("L’entraîneur a salué la « stratégie du temps long » et promis un autre match.", "La « stratégie du temps long »"),
    ("La directrice, Nadia Perrot, a déclaré que l’usine avait perdu 40 emplois.",
     "L’usine a perdu 40 emplois, selon Nadia Perrot"),
    ("Marc Delvaux n’a pas dit s’il se présenterait.", "Marc Delvaux n’a pas dit s’il se présenterait"),
    ("La mairie a doublé les navettes gratuites.", "La mairie a doublé les navettes gratuites"),
    ("Les éleveurs de la plaine réclament une aide immédiate, ainsi qu’un moratoire sur les saisies.",
     "Les éleveurs de la plaine réclament une aide immédiate"),
    ("Une réunion est prévue le 4 mars à Tréban.", "Une réunion est prévue le 4 mars à Tréban"),
    ("Le laboratoire a mesuré 300 mètres cubes de boue versés en mai.",
     "300 mètres cubes de boue versés en mai, selon le laboratoire"),
    ("Plusieurs habitants dénoncent le bruit des chantiers.", "Plusieurs habitants dénoncent le bruit des chantiers"),
    ("Trente familles ont quitté le quartier, et une dizaine auraient déménagé à l’étranger.",
     "Trente familles ont quitté le quartier"),
    ("Le musée rouvrira ses portes en avril.", "Le musée rouvrira ses portes en avril"),
    ("L’opposition dénonce un passage en force.", "L’opposition dénonce un passage en force"),
    ("La facture pourrait atteindre 3 millions d’euros.", "La facture pourrait atteindre 3 millions d’euros"),
    ("La grève aurait coûté 2 millions d’euros à l’État.", "La grève aurait coûté 2 millions d’euros à l’État"),
    ("Aucune voiture n’entrera plus dans le parc.", "Aucune voiture n’entrera plus dans le parc"),
    ("Aucun club amateur n’a gagné la Coupe depuis 2008.", "Aucun club amateur n’a gagné la Coupe depuis 2008"),
    ("Les bénévoles ont nettoyé les berges de la Sorgue.", "Les bénévoles ont nettoyé les berges de la Sorgue"),
    ("Le fabricant de vélos a ouvert un atelier à Lille.", "Le fabricant de vélos a ouvert un atelier à Lille"),
    ("La ligne circulera entre Rennes et Brest.", "La ligne circulera entre Rennes et Brest"),
    ("La fédération Valbanc a rappelé que la carte restait un moyen de paiement sûr.",
     "Un moyen de paiement sûr, selon la fédération Valbanc"),
    ("Les biologistes, eux, reviendront sur place en mars.", "Les biologistes reviendront sur place en mars"),
    ("Les pêcheurs du port, quant à eux, semblent avoir choisi la patience.",
     "Les pêcheurs du port auraient choisi la patience"),
    ("Le barrage n’est pas le seul ouvrage menacé ; la ville surveille aussi deux ponts du XIXe siècle.",
     "La ville surveille deux ponts du XIXe siècle"),
    (
        "La directrice de l’Office des forêts, Claire Montbrison, a déclaré que 37 parcelles sur 52 dépassaient le "
        "seuil d’alerte, fixé à dix chenilles par arbre.",
        "37 parcelles dépassent le seuil d’alerte, selon Claire Montbrison",
    ),
    ("Le ministère a confirmé la première fermeture de la mine de Tréban depuis 1950.",
     "Première fermeture de la mine de Tréban"),
    ("« Ce n’est pas un retrait, c’est une pause », explique la chercheuse.",
     "« Ce n’est pas un retrait, c’est une pause »"),
    ("« Le froid n’est pas un décor. Il change les gens. »", "« Le froid n’est pas un décor »"),
    ("À Tréban, ville de 9 000 habitants, le pont principal a été fermé.", "Le pont principal a été fermé"),
    ("Le docteur Paul Serin, du centre du sommeil de Tréban, a soigné 300 enfants.",
     "Le docteur Paul Serin a soigné 300 enfants"),
    ("La chanteuse lâche : “Vous jouez comme on tond le pré.”", "“Vous jouez comme on tond le pré”"),
    ("Les communes aident de plus en plus les habitants.", "Les communes aident de plus en plus les habitants"),
    ("Les neuf élus de l’opposition ont rejeté le budget.", "Les neuf élus de l’opposition ont rejeté le budget"),
    ("« Je perdrai peut-être de l’argent, a-t-elle dit. Mais je dormirai. »", "« Je perdrai peut-être de l’argent »"),
)  # fmt: skip

REFUSED = (
    ("Mais les plans, vérifiés par le cabinet Orlan et remis en mai au juge, montrent une fissure.",
     "Le cabinet Orlan et remis"),
    ("Le laboratoire a mesuré 300 mètres cubes de boue versés en mai.", "Mètres cubes de boue versés en mai"),
    ("Le convoi traverse la Pologne en direction de la mer.", "La Pologne en direction de la mer"),
    ("Le maire de Tréban, Paul Sorel, a refusé.", "Le maire de Tréban"),
    ("La conférence a eu lieu à l’école d’agronomie de Tréban.", "L’école d’agronomie de Tréban"),
    ("Le chantier a coûté 2,6 millions d’euros, financés par le programme européen Alsea.",
     "Le chantier a coûté 2,6 millions d’euros, Alsea"),
    ("La région étudie un abandon pur et simple du projet.", "La région étudie un abandon pur"),
    ("Les caméras montrent deux voitures franchissant la barrière.", "Les caméras montrent deux voitures"),
    ("Quant au marché de Noël, la ville étudie son report.", "Quant au marché de Noël, la ville étudie son report"),
    ("En effet, la ville ferme le pont.", "En effet, la ville ferme le pont"),
    ("La question dépasse la commune.", "La question dépasse la commune"),
    ("Aucune espèce connue n’est aussi lente.", "Aucune espèce connue n’est lente"),
    ("Intel et Orbital sont devenus les clients du port.", "Orbital sont devenus les clients du port"),
    ("Ces résultats ont surpris les médecins.", "Ces résultats ont surpris les médecins"),
    ("Elle a ouvert un atelier à Lille.", "Elle a ouvert un atelier à Lille"),
    ("Les riverains, de leur côté, saisiront le juge.", "Les riverains, de leur côté, saisiront le juge"),
    ("La ligne circulera entre Rennes et Brest.", "La ligne circulera entre Rennes"),
    ("Nous fermons le magasin samedi.", "Nous fermons le magasin samedi"),
    ("Si le juge suspend la vente, la ville perdra une subvention.", "La ville perdra une subvention"),
    ("La directrice craint que l’usine ferme en mai.", "L’usine ferme en mai"),
    ("La grève aurait coûté 2 millions d’euros à l’État.", "La grève a coûté 2 millions d’euros"),
    ("Nadia Perrot a déclaré que l’usine avait perdu 40 emplois.", "L’usine a perdu 40 emplois"),
    ("Les mesures suggèrent une pollution bien plus ancienne.", "Les mesures suggèrent une pollution"),
    ("Le recteur de son université a démissionné.", "Le recteur de son université"),
    ("L’image en question date de 1950.", "L’image en question date de 1950"),
    ("Il a cédé un tableau que la ville n’a pas pu racheter.", "Un tableau que la ville n’a pas pu racheter"),
    ("Léa Morin, élue sans étiquette et propriétaire d’une librairie, a voté pour.", "Propriétaire d’une librairie"),
    ("Aucun club amateur n’a gagné la Coupe depuis 2008.", "Aucun club amateur n’a gagné la Coupe"),
    ("La plus âgée a été soignée en janvier.", "La plus âgée a été soignée en janvier"),
    ("Le laboratoire a compté au total 300 mètres cubes de boue versés en mai.",
     "300 mètres cubes de boue versés en mai"),
    ("Valbanc a rappelé que la carte restait un moyen de paiement sûr.", "Un moyen de paiement sûr"),
    ("Tout en insistant sur le mauvais bilan du maire, l’élu promet des écoles.", "Le mauvais bilan du maire"),
    ("Les riverains réclament la fermeture immédiate de l’usine.", "La fermeture immédiate de l’usine"),
    ("C’est une confiscation voulue par la capitale.", "Une confiscation voulue par la capitale"),
    ("Quels sont les résultats des fouilles menées à Tréban ?", "Les résultats des fouilles menées à Tréban"),
    ("Elle a exprimé le vœu de réformer la loi sur les ports.", "Le vœu de réformer la loi sur les ports"),
    ("Le festival se tient à l’exclusion des artistes invités.", "L’exclusion des artistes invités"),
    ("L’ancien éleveur gagne 1 740 euros par mois.", "L’ancien éleveur gagne 1 740 euros par mois"),
    ("Le constat amer est du professeur Miura.", "Le constat amer est du professeur Miura"),
    ("La région n’a pas encore fait connaître sa réponse.", "La région n’a pas encore fait connaître sa réponse"),
    ("La Russie et la Chine ont signé.", "La Russie et la Chine"),
    ("La chaîne a publié un communiqué de presse affirmant qu’elle avait prévenu le maire.",
     "Un communiqué de presse affirmant"),
    ("À Tréban, ville de 9 000 habitants, le pont principal a été fermé.", "À Tréban le pont principal a été fermé"),
    ("La crue avait emporté deux ponts et noyé 130 caves.", "La crue avait emporté deux ponts 130 caves"),
    ("La commune a depuis installé six capteurs.", "La commune a depuis installé six capteurs"),
    ("L’orchestre enregistrera la troisième en mars.", "L’orchestre enregistrera la troisième en mars"),
    ("La mairesse promet des voies réservées dès septembre.", "La mairesse promet des voies"),
    ("Plongez un pneu dans l’eau froide.", "Plongez un pneu dans l’eau froide"),
    ("« Il ne rajeunit pas. Il attend. »", "« Il ne rajeunit pas »"),
    ("« Je perdrai peut-être de l’argent, a-t-elle dit. Mais je dormirai. »",
     "« Je perdrai peut-être de l’argent, a-t-elle dit »"),
    ("Le club n’exclut pas une absence de six semaines.", "Le club n’exclut pas une absence de six semaines"),
    ("La municipalité régionale de comté de Tréban et le conseil ont signé.", "La municipalité régionale de comté"),
    ("L’accusé a baissé les yeux.", "L’accusé a baissé les yeux"),
    ("La facture atteint 400 000 euros par an en gardiennage.", "400 000 euros par an en gardiennage"),
    ("Le fragment est compatible avec un engin militaire de type V-3.", "Un engin militaire de type V-3"),
    ("Marc Kirnov a déclaré que la ville envoyait du blé dans l’espoir qu’elle recevrait une aide militaire du pays.",
     "Une aide militaire du pays, selon Marc Kirnov"),
    ("La région versera une avance de 3 millions d’euros, sous réserve que les salaires soient payés.",
     "La région versera une avance de 3 millions d’euros"),
    ("La région versera une avance de 3 millions d’euros à condition que les salaires soient payés.",
     "La région versera une avance de 3 millions d’euros"),
    ("La région a annoncé le déblocage d’une avance de 3 millions d’euros, sous réserve que l’usine rouvre.",
     "Le déblocage d’une avance de 3 millions d’euros"),
    ("Le français est classé 3e langue d’affaires.", "3e langue d’affaires"),
    ("Les locataires disent le contraire.", "Les locataires disent le contraire"),
    ("L’assemblée s’est terminée à 23 heures passées.", "L’assemblée s’est terminée à 23 heures passées"),
    ("Le lycée technique qui abrite l’état-major a brûlé.", "Le lycée technique qui abrite l’état"),
    ("Des images montraient deux cargos effectuant plusieurs voyages.", "Deux cargos effectuant"),
    ("La salle est signée par l’atelier lyonnais Terre et Son.", "La salle est signée par l’atelier lyonnais Terre"),
    ("Le prix de l’eau devrait rester stable la première année.", "Le prix de l’eau devrait rester stable"),
    ("Vingt-deux des vingt-deux alpages exploités ont fermé.", "Des vingt-deux alpages exploités"),
    ("Il a tenu des propos sur le même sujet.", "Des propos sur le même sujet"),
)  # fmt: skip


def offered(analyse: Analyse, sentence: str) -> set[str]:
    """The candidates of a sentence that the eye's rules let pass, with plain spaces."""
    text = analyse(sentence)
    weighing = weigh([[text]], stems_of(""), stems_of(""))
    rated = [(c.text, quality(c, weighing)) for c in candidates([text], Names.of([text]))]
    return {t.replace("\u202f", " ").replace("\u00a0", " ") for t, q in rated if q is not None and q > _FLOOR}


@pytest.mark.parametrize(("sentence", "heading"), PRINTABLE)
def test_a_printable_heading_is_offered(analyse: Analyse, sentence: str, heading: str) -> None:
    assert heading in offered(analyse, sentence)


@pytest.mark.parametrize(("sentence", "heading"), REFUSED)
def test_a_heading_that_no_editor_prints_is_not(analyse: Analyse, sentence: str, heading: str) -> None:
    assert heading not in offered(analyse, sentence)
