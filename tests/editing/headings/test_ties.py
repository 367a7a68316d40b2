"""Where no heading may stand between two paragraphs."""

from __future__ import annotations

import pytest

from seolint.editing.headings.ties import tied


@pytest.mark.parametrize(
    ("before", "text"),
    [
        ("La barque est intacte. Pourquoi a-t-elle sombré ?", "Deux hypothèses s’affrontent."),
        ("Un succès ? Les premiers chiffres le laissent penser.", "En mai, 6 000 voyages ont été comptés."),
        ("C’est précisément là que le scrutin avait basculé.", "Les observateurs notent des écarts."),
        ("Le maire énumère :", "Les bancs, les arbres, les lampes."),
        ("Aucune capitale n’a félicité le vainqueur.", "Moscou et Ankara l’ont fait dès lundi."),
        ("Deux restaurants ont ouvert.", "Karima Zeroual, qui tient l’un d’eux, a emprunté."),
        ("Le musée a refusé l’argent du pétrolier.", "La directrice assume. « C’est un choix. »"),
        ("La région a payé 4 millions d’euros.", "Deux mécènes, dont un fabricant de flacons, ont apporté le solde."),
    ],
)
def test_tied(before: str, text: str) -> None:
    assert tied(before, text)


@pytest.mark.parametrize(
    ("before", "text"),
    [
        ("La barque est intacte. Elle sera exposée.", "Deux hypothèses s’affrontent."),
        ("Pourquoi a-t-elle sombré ? Nul ne le sait.", "Le musée ouvrira en mai."),
        ("La ville a voté le budget.", "La directrice assume la présidence du jury."),
    ],
)
def test_free(before: str, text: str) -> None:
    assert not tied(before, text)
