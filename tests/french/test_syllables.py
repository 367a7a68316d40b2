"""Syllables by class of spelling, and on Lexique where it is there."""

from __future__ import annotations

from pathlib import Path

import pytest

from seolint.french.syllables import count_syllables

BY_CLASS = {
    "mute endings": "table:1 tables:1 école:2 idée:2 amie:2 rue:1 le:1 des:1 musique:2 longue:1 parlent:1 crient:1",
    "heard -ent": "moment:2 souvent:2 président:3 vient:1 contient:2 patient:2 sent:1 gouvernement:4 excellent:3",
    "mute -ent": "arrivent:2 aiment:1 étaient:2 voient:1 créent:1 finissent:2 mangèrent:2 négocient:3",
    "e inside": "samedi:3 mangerai:3 jouera:2 remerciement:4 tuerie:2 gaieté:2 paiement:2 dévouement:3",
    "semivowels": "lion:1 nuit:1 oui:1 fille:1 famille:2 feuille:1 soleil:2 travail:2 grenouille:2 yeux:1 juillet:2",
    "after consonant and l or r": "crier:2 client:2 trouer:2 cruel:2 ouvrier:3 pluie:1 trois:1 bruit:1 citrouille:2",
    "hiatus": "théâtre:2 réel:2 chaos:2 cacao:3 coopérer:4 poète:2 maïs:2 naïf:2 pays:2 cahier:2 aérien:3 oasis:3",
    "one vowel in old spelling": "paon:1 août:1 saoul:1 poêle:1 moelle:1 œuf:1 œil:1 sœur:1 cœur:1",
    "silent letters": "guerre:1 mangeait:2 pigeon:2 quatre:1 orgueil:2 accueil:2 asseoir:2",
    "y": "payer:2 crayon:2 tuyau:2 style:1 lycée:2 pays:2 ennuyer:3",
    "compounds": "porte-parole:3 peut-être:2 aujourd’hui:3 l’:0 a-t-il:2",
    "spelled and noises": "svp:3 km:3 w:3 pff:1 brr:1",
    "numbers": "2:1 21:3 71:4 80:3 99:5 1000:1 2023:4 1990:7 2000000:3",
}


@pytest.mark.parametrize("kind", BY_CLASS)
def test_by_class(kind: str) -> None:
    wanted = dict(pair.split(":") for pair in BY_CLASS[kind].split())
    assert {word: count_syllables(word) for word in wanted} == {word: int(n) for word, n in wanted.items()}


def test_the_part_of_speech_settles_ent() -> None:
    assert count_syllables("couvent", verb=True) == 1
    assert count_syllables("couvent", verb=False) == 2
    assert count_syllables("président", verb=True) == 2
    assert count_syllables("moment", verb=True) == 2


def test_case_and_composition_do_not_matter() -> None:
    assert count_syllables("ÉCOLE") == count_syllables("e\u0301cole") == count_syllables("éco\u00adle") == 2


def test_lexique(shared: Path) -> None:
    exact = total = 0
    weighted = weight = bias = 0.0
    for line in (shared / "data" / "syllables" / "lexique.tsv").read_text("utf-8").splitlines():
        word, syllables, frequency = line.split("\t")
        difference = count_syllables(word) - int(syllables)
        exact += not difference
        total += 1
        weighted += float(frequency) * (not difference)
        weight += float(frequency)
        bias += float(frequency) * difference
    assert exact / total >= 0.994
    assert weighted / weight >= 0.999
    assert abs(bias / weight) < 0.005
