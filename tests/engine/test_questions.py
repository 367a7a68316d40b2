"""Questions that an article leaves open."""

from __future__ import annotations

import pytest
from fake_rules import reader

from seolint.engine.questions import open_questions
from seolint.french.keyphrases.ranking import Keyphrase
from seolint.text import Source


def asked(text: str, *names: str) -> list[str]:
    article = reader().read(Source(text))
    article.__dict__["keyphrases"] = tuple(Keyphrase(n, 1.0, 3, 1, False) for n in names)
    return [q.replace("\u202f", " ").replace("\u00a0", " ") for q in open_questions(article)]


FULL = (
    "Le 3 mai 2024, Paul Durand a déclaré : « Nous avons fermé deux usines à cause du prix. » "
    "Il y en a 12 en vente. Un vote est prévu."
)


@pytest.mark.parametrize(
    ("text", "names", "questions"),
    [
        (FULL, ["Paul Durand"], []),
        (FULL.replace("Le 3 mai 2024, ", ""), [], ["Quand ? Le texte ne donne aucune date."]),
        (FULL.replace("Le 3 mai 2024", "Mardi"), [], ["« mardi » : à quelle date exactement ?"]),
        (FULL.replace("12", "dix").replace("3 mai 2024", "1er mai"), [], []),
        (FULL.replace(" à cause du prix", ""), [], ["Pourquoi ? Le texte ne donne aucune cause."]),
        (FULL.replace("«", "").replace("»", ""), [], ["Qui le dit ? Le texte ne cite personne."]),
        (FULL + " La Corée du Nord se tait.", ["Corée du Nord", "usines"], ["Qu’en dit la Corée du Nord ?"]),
        (FULL + " Et la Corée du Nord se tait.", ["Corée du Nord"], ["Qu’en dit la Corée du Nord ?"]),
        (FULL + " Les pays de la CEDEAO (CEDEAO) et CEDEAO.", ["CEDEAO"], ["Qu’en dit la CEDEAO ?"]),
        (FULL + " Le rapport du RUSI. RUSI se tait.", ["RUSI"], ["Qu’en dit le RUSI ?"]),
        (FULL + " Une réponse des États-Unis.", ["États-Unis"], ["Qu’en disent les États-Unis ?"]),
        (FULL + " Anne Petit, Anne Petit et Anne Petit.", ["Anne Petit"], ["Qu’en dit Anne Petit ?"]),
        (FULL + " Selon la Corée du Nord, non.", ["Corée du Nord"], []),
        (FULL + " « On a ri », raconte Anne Petit. Anne Petit part.", ["Anne Petit"], []),
        (FULL + " L’Ukraine a confirmé.", ["Ukraine"], []),
        # Places, things and the dead are not asked; a body is, with its article.
        (FULL + " Il joue à Port-Solène. La Floride vote.", ["Port-Solène", "Floride", "Coupe"], []),
        (FULL + " L’accident a tué Jean Martin. Jean Martin avait 30 ans.", ["Jean Martin"], []),
        (FULL + " La préfecture a fermé le pont.", [], ["Qu’en dit la préfecture ?"]),
        (FULL + " Selon la préfecture, le pont est fermé.", [], []),
        # Who speaks for a body speaks as it does; a company is asked by its name.
        (FULL + " La société a vendu le pont. Son gérant, Luc Merlot, assure que non.", [], []),
        (FULL + " La société Habitaf a vendu le pont. Son gérant, Luc Merlot, assure que non.", [], []),
        (FULL + " La société Habitaf a vendu le pont d’Habitaf.", [], ["Qu’en dit la société Habitaf ?"]),
        (FULL + " La préfecture a fermé le pont. Le préfet redoute une crue.", [], []),
        (FULL + " L’enquête du parquet dure. La procureure a précisé que non.", [], []),
        (FULL + " La mairie a vendu le pont. « Un bon prix », se défend l’adjointe.", [], []),
        (FULL + " Anne Petit rit. « Moi, je ne sais pas », s’amuse Anne Petit.", ["Anne Petit"], []),
        (FULL + " La capitaine, Anne Petit, part. « Je reviendrai », plaisante la capitaine.", ["Anne Petit"], []),
        (FULL + " Anne Petit est jugée. « Je nie », a répété la prévenue.", ["Anne Petit"], []),
        (FULL + " Anne Petit part. « J’ai tenu », m’a confié la libraire. Anne Petit rit.", ["Anne Petit"], []),
        (FULL + "\n\nLe Bénin a interdit les sacs au Bénin.", ["Bénin"], []),
        (
            FULL + " La commission d’enquête n’a pas encore rendu ses conclusions.",
            [],
            ["« La commission d’enquête n’a pas encore rendu ses conclusions » : du nouveau depuis ?"],
        ),
        (
            FULL + " Le feu serait parti d’une cuisine du deuxième étage.",
            [],
            ["« Le feu serait parti d’une cuisine du deuxième étage » : est-ce confirmé ?"],
        ),
        (FULL + " Selon lui, le feu serait parti d’une cuisine du deuxième étage.", [], []),
        (FULL + " Un témoin a vu un camion.", [], ["« Un témoin » : qui est-ce ?"]),
        (FULL + " Les abeilles cherchent une source de nectar.", [], []),
        (FULL + " Une source diplomatique confirme.", [], ["« Une source » : qui est-ce ?"]),
        (FULL + " Lou Ferrer, une élue du canton, a vu un camion.", [], []),
        (FULL + " Il y a plusieurs blessés.", [], ["« plusieurs blessés » : combien exactement ?"]),
        (FULL.replace("Un vote est prévu.", ""), [], ["Et maintenant ? Le texte ne dit pas ce qui doit suivre."]),
        (
            "Hier, les prix ont encore monté.",
            [],
            [
                "« hier » : à quelle date exactement ?",
                "Combien ? Le texte ne donne aucun chiffre.",
                "Qui le dit ? Le texte ne cite personne.",
                "Depuis quand ? Le texte ne dit pas quand cela a commencé.",
                "Pourquoi ? Le texte ne donne aucune cause.",
            ],
        ),
    ],
)
def test_only_what_the_text_leaves_open_is_asked(text: str, names: list[str], questions: list[str]) -> None:
    assert asked(text, *names) == questions


def test_never_more_than_five() -> None:
    assert len(asked("Rien.", "Aaa", "Bbb", "Ccc", "Ddd")) <= 5
