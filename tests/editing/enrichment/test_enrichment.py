"""What a box may hold: sentences that stand alone, functions that say where they are held, settled times."""

from __future__ import annotations

from collections.abc import Callable, Iterable

import pytest

from seolint.editing.attribution import Names
from seolint.editing.enrichment.figures import dated, figure
from seolint.editing.enrichment.roles import Role, places, roles
from seolint.editing.enrichment.standing import datable, follows, leans_on_subject, possessive, stands_alone
from seolint.editing.syntax.trees import Text, Tree
from seolint.french.debris.boxes import box_of, boxes, new_words, told_words

Analyse = Callable[..., Text]


def only(analyse: Analyse, sentence: str) -> Tree:
    (tree,) = analyse(sentence).trees
    return tree


@pytest.mark.parametrize(
    "sentence",
    [
        "La fonderie Méridan emploie 310 salariés à Vaubrune depuis 1954.",
        "En 2011, un rapport de l’Agence de bassin a relevé du plomb dans les sédiments de la Lorme.",
        "Le taux de plomb dépasse la norme dans deux captages, selon le laboratoire Hydrosol.",
        "« Nous ne renoncerons pas à ce procès », a déclaré Claire Petit devant le tribunal de Lyon.",
        "La fonderie Méridan aurait obtenu en 2021 un allègement de ses contrôles.",
    ],
)
def test_what_points_nowhere_else_stands_alone(analyse: Analyse, sentence: str) -> None:
    assert stands_alone(only(analyse, sentence))


@pytest.mark.parametrize(
    ("sentence", "why"),
    [
        ("Elle emploie 310 salariés à Vaubrune depuis 1954.", "who is she?"),
        ("Cette décision a surpris les habitants de Vaubrune.", "which decision?"),
        ("Pourtant, la préfecture de Lyon avait promis une enquête.", "in spite of what?"),
        ("Le préfet de Lyon a également promis une enquête.", "beside what?"),
        ("Le recteur de son université à Tokyo menace de partir.", "whose university?"),
        ("La préfecture a autorisé un autre rejet dans la Lorme.", "beside which one?"),
        ("Le projet divise les habitants de Vaubrune depuis des mois.", "which project?"),
        ("« Nous ne renoncerons pas à ce procès contre la fonderie. »", "who says so?"),
        ("Nous avons interrogé le maire de Vaubrune en mars 2024.", "who are we?"),
        ("Une fermeture pour les habitants de Vaubrune en mars 2024.", "no statement"),
        ("La fonderie Méridan fermera-t-elle en mars 2024 ?", "a question"),
        ("Le procureur de Lyon, Antoine Mazaud, n’a pas été convaincu.", "of what?"),
        ("Pour Anna Keller, directrice de la fonderie Méridan, l’essentiel est ailleurs.", "what is it?"),
        ("Le coût total est estimé à 4,2 millions d’euros en année pleine.", "the cost of what?"),
        ("Les premiers résultats sont attendus à Vaubrune en mars 2026.", "the results of what?"),
        ("Le maire de Vaubrune, Hervé Lantier, y voit une revanche pour la vallée.", "in what?"),
        ("Le prix unique, instauré en 1981, ne suffit plus à les protéger à Lyon.", "whom?"),
        ("Les ouvriers de Vaubrune avaient repeint le tablier le 8 juin 1944.", "of which bridge?"),
        ("Il y a eu cinq voyages observés entre les deux sites depuis août 2023.", "which sites?"),
        ("À propos de Novapile : Novapile emploie 64 personnes à Lyon.", "a label"),
        ("Verkor, à Dunkerque, négocierait avec Renault un accord comparable.", "comparable to what?"),
    ],
)
def test_what_leans_on_its_neighbours_does_not(analyse: Analyse, sentence: str, why: str) -> None:
    assert not stands_alone(only(analyse, sentence)), why


@pytest.mark.parametrize(
    ("text", "settled"),
    [
        ("Le conseil a voté le budget le 12 mai 2024.", True),
        ("Le conseil a voté le budget mardi.", False),
        ("Le conseil a voté le budget mardi 12 mai 2024.", True),
        ("Le conseil a voté le budget la semaine dernière.", False),
        ("Le conseil vote aujourd’hui le budget.", False),
        ("Le prix a doublé ces dernières années.", False),
        ("La fonderie existe depuis 1954.", True),
        ("La fonderie est fermée depuis trois ans.", False),
        ("La fonderie a annoncé une levée de fonds de 3 millions d’euros.", False),
        ("La fonderie a annoncé en 2023 une levée de fonds de 3 millions d’euros.", True),
    ],
)
def test_a_time_must_be_settled_by_the_sentence_itself(text: str, settled: bool) -> None:
    assert datable(text) is settled


def test_a_day_without_a_year_is_settled_only_within_one_year() -> None:
    assert datable("Le conseil a voté le 12 mai.", same_year=True)
    assert not datable("Le conseil a voté le 12 mai.", same_year=False)


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("La fonderie Méridan a été fermée en mars. Elle emploie 310 salariés dans la vallée.", True),
        ("La fonderie Méridan a été fermée en mars. Ils emploient 310 salariés dans la vallée.", False),
        ("La fonderie Méridan a été fermée en mars. Cette décision inquiète 310 salariés de la vallée.", False),
        ("La fonderie Méridan a été fermée en mars. Mais elle emploie 310 salariés dans la vallée.", False),
    ],
)
def test_a_pronoun_may_follow_its_own_subject_alone(analyse: Analyse, text: str, expected: bool) -> None:
    before, after = analyse(text).trees
    assert follows(after, before) is expected


def said(found: Iterable[Role]) -> list[str]:
    return [f"{r.name.text} : {r.what.text}" for r in found]


@pytest.mark.parametrize(
    ("sentence", "expected"),
    [
        (
            "Le porte-parole du Conseil de sécurité nationale, John Kirby, a déclaré que la Russie achetait des obus.",
            ["John Kirby : porte-parole du Conseil de sécurité nationale"],
        ),
        (
            "L’étude a été relue par Jack Watling, chercheur principal en guerre terrestre au RUSI.",
            ["Jack Watling : chercheur principal en guerre terrestre au RUSI"],
        ),
        (
            "Le texte a été salué par le président ukrainien Volodymyr Zelenskyy dans un communiqué.",
            ["Volodymyr Zelenskyy : président ukrainien"],
        ),
        ("L’accord a été signé par le président du club, Gérard Simonet.", []),
        ("L’équipe a perdu Inès Bakary, touchée au genou droit.", []),
        ("La mairie a reçu le père de Lou Ferrer, Jean Ferrer.", []),
        ("L’enquête a été confiée à sa directrice générale, Claire Petit.", []),
    ],
)
def test_functions_are_told_where_the_text_says_where_they_are_held(
    analyse: Analyse, sentence: str, expected: list[str]
) -> None:
    assert said(roles(only(analyse, sentence))) == expected


def test_the_word_behind_an_article_is_no_first_name(analyse: Analyse) -> None:
    text = "« Le plomb reste », a déclaré à la Gazette Émilie Sarrazin, hydrogéologue au laboratoire Hydrosol."
    assert said(roles(only(analyse, text))) == ["Émilie Sarrazin : hydrogéologue au laboratoire Hydrosol"]


def test_a_function_may_stand_around_a_name(analyse: Analyse) -> None:
    text = "Le chercheur Paul Le Bihan, de l’Inrae, juge les résultats solides."
    assert said(roles(only(analyse, text))) == ["Paul Le Bihan : chercheur de l’Inrae"]


@pytest.mark.parametrize(
    ("sentence", "another"),
    [
        ("Le commissaire de l’Ontario a ouvert une enquête sur ses caméras.", True),
        ("Emmanuelle Durand se dit prête à rencontrer ses auteurs.", True),
        ("L’Orbieu prend sa source à Fourtou, dans les Corbières.", False),
        ("Renault a signé un contrat pour les rebuts de sa gigafactory de Douai.", False),
    ],
)
def test_a_possessive_may_speak_of_somebody_else(analyse: Analyse, sentence: str, another: bool) -> None:
    tree = only(analyse, sentence)
    assert possessive(tree, tree.tokens) is another


def test_a_known_noun_is_no_subject_by_itself(analyse: Analyse) -> None:
    assert leans_on_subject(only(analyse, "Fondée en 2017 à Lille, l’entreprise exploite un atelier à Villeneuve."))
    assert not leans_on_subject(only(analyse, "En 2017, l’entreprise Novapile exploitait un atelier à Villeneuve."))


def test_places_are_told_by_what_they_are(analyse: Analyse) -> None:
    text = "Les navires ont été chargés au port nord-coréen de Rajin, puis vus près de la ville de Busan."
    assert said(places(only(analyse, text))) == ["Rajin : port nord-coréen"]


def test_a_figure_is_a_clause_that_says_what_it_counts(analyse: Analyse) -> None:
    text = "La région a versé 2,3 millions d’euros à la commune de Vaubrune, dont le pont menace ruine."
    told = figure(only(analyse, text), frozenset(), verbatim=False)
    assert told is not None
    assert told.text == "La région a versé 2,3 millions d’euros à la commune de Vaubrune"
    for vague in (
        "Le chantier permettrait d’affiner 900 tonnes de plus par an, dans des caves neuves.",
        "Port-Solène menait 11-5 au quart d’heure, devant des tribunes pleines.",
        "L’assemblée générale s’est terminée à 23 heures, dans une ambiance tendue.",
    ):
        assert figure(only(analyse, vague), frozenset(), verbatim=False) is None


def test_a_line_of_a_timeline_has_its_date_and_its_clause(analyse: Analyse) -> None:
    found = dated(
        only(analyse, "Le 8 septembre 2019, un incendie, qui a duré deux jours, a détruit l’atelier de fusion."),
        Names.of([]),
        verbatim=False,
    )
    assert found is not None
    assert found.order == (2019, 9, 8)
    assert found.date.text == "8 septembre 2019"
    assert "2019" not in found.what.text
    assert found.what.text == "un incendie, qui a duré deux jours, a détruit l’atelier de fusion"


def test_a_box_reaches_to_the_next_heading_of_its_level() -> None:
    blocks = [
        (False, 0, "Le chapô."), (True, 2, "L'essentiel"), (False, 0, "Une phrase."), (True, 2, "La suite"),
        (False, 0, "Du texte."), (True, 2, "Contexte"), (True, 3, "Un détail"), (False, 0, "Un passage."),
    ]  # fmt: skip
    assert boxes(blocks) == {
        1: "key-points", 2: "key-points", 5: "background", 6: "background", 7: "background",
    }  # fmt: skip
    assert box_of("Repères :") == "reference-points"
    assert box_of("Le contexte de la crise") is None


def test_only_new_words_count() -> None:
    assert new_words("key-points", "La fonderie ferme en mars.") == 0
    assert new_words("reference-points", "Claire Petit : maire de Lyon") == 0
    assert new_words("background", "La fonderie date de 1954. (Source : L’Écho (édition nord))") == 5
    assert told_words("Claire Petit : maire de Lyon (source : echo.txt)") == 5
