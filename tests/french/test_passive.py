"""Être-passives against their look-alikes: one sentence a trap."""

from __future__ import annotations

import pytest

from seolint.french.parse import Parser
from seolint.french.passive import find_passives, find_se_faire, is_passive

PASSIVE = [
    "La souris a été mangée par le chat.",
    "Le suspect a été, hier, arrêté par la police.",
    "Les prix ont été montés de deux étages en une nuit.",
    "Les résultats seront publiés demain.",
    "Le pont est construit en deux ans.",
    "Elle fut condamnée à dix ans de prison.",
    "Les conteneurs auraient été envoyés en secret.",
    "Le texte doit être adopté avant l’été.",
    "La décision n’a pas encore été prise.",
    "Les fiches sont ensuite centralisées au secrétariat.",
    "Il est sacré champion du monde en 2010.",
    "Il est suivi par deux gardes.",
    "Ces données sont utilisées pour les prévisions.",
    "Une enquête a été ouverte.",
    "La loi vient d’être votée.",
    "Étaient invités les trois ministres concernés.",
    "Il a été convenu de reporter la réunion.",
    "Des drones ont été livrés à Moscou, selon Kiev.",
    "Les élèves sont accompagnés par leurs professeurs.",
    "S’il est élu, il partira.",
]
ACTIVE = [
    "La ville est située au bord du Rhône.",
    "Je suis fatigué ce soir.",
    "Le magasin est fermé le dimanche.",
    "C’est un été marqué par la sécheresse.",
    "L’est du pays occupé souffre.",
    "Nous sommes allés au cinéma.",
    "Elle est née à Lyon en 1980.",
    "Ils sont montés au grenier.",
    "Le train est parti à l’heure.",
    "Il s’est occupé de tout.",
    "Il s’en est pris au président.",
    "Les deux figures sont congruentes.",
    "Cette espèce est endémique du Brésil.",
    "Le poète est mort en 1885.",
    "L’accord est issu de longues négociations.",
    "Le ministre a présenté son projet.",
    "Elle est devenue célèbre.",
    "L’homme était âgé de trente ans.",
    "Les ventes ont progressé de 3 %.",
    "Le comité est inchangé.",
    "Ils se sont vus hier.",
    "La chaîne est réputée pour son sérieux.",
]


@pytest.mark.parametrize("sentence", PASSIVE)
def test_passive(parser: Parser, sentence: str) -> None:
    assert is_passive(parser.parse_many([sentence])[0])


@pytest.mark.parametrize("sentence", ACTIVE)
def test_not_passive(parser: Parser, sentence: str) -> None:
    assert not is_passive(parser.parse_many([sentence])[0])


def test_the_span_runs_from_auxiliary_to_participle_and_the_agent_is_seen(parser: Parser) -> None:
    text = "Hier, la souris a été mangée par le chat. La porte a été repeinte."
    with_agent, without = find_passives(parser.parse_many([text])[0])
    assert with_agent.span.of(text) == "été mangée"
    assert (with_agent.agent, with_agent.sentence) == (True, 0)
    assert (without.agent, without.sentence) == (False, 1)


@pytest.mark.parametrize(
    ("sentence", "found"),
    [
        ("Il s’est fait voler son vélo.", "s’est fait voler"),
        ("Elle se voit refuser l’entrée.", "se voit refuser"),
        ("Ils se sont laissé convaincre.", "se sont laissé convaincre"),
    ],
)
def test_se_faire_is_found_apart(parser: Parser, sentence: str, found: str) -> None:
    parse = parser.parse_many([sentence])[0]
    assert [p.span.of(sentence) for p in find_se_faire(parse)] == [found]
    assert not is_passive(parse)


@pytest.mark.parametrize("sentence", ["Il fait chanter la foule.", "Il voit venir la fin.", "Elle a laissé tomber."])
def test_active_causatives_are_not_se_faire(parser: Parser, sentence: str) -> None:
    assert find_se_faire(parser.parse_many([sentence])[0]) == []
