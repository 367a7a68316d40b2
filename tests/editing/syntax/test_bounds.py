"""What bounds a claim stays with it."""

from __future__ import annotations

import pytest

from seolint.editing.syntax.bounds import keeps_bounds, keeps_denial


@pytest.mark.parametrize(
    ("source", "cut", "kept"),
    [
        ("Tout n’est pas que rose au carnaval", "Rose au carnaval", False),
        ("Le maire ne viendra pas au carnaval d’Orsenne", "Le maire ne viendra pas", True),
        ("Le maire viendra au carnaval d’Orsenne", "Le maire viendra", True),
    ],
)
def test_denials(source: str, cut: str, kept: bool) -> None:
    assert keeps_denial(source, cut) is kept


@pytest.mark.parametrize(
    ("source", "cut", "kept"),
    [
        ("Le centre fermera aux voitures tous les samedis.", "Le centre fermera aux voitures.", False),
        ("Le centre fermera aux voitures le samedi.", "Le centre fermera le samedi.", True),
        ("Le centre a fermé le samedi 14 juin.", "Le centre a fermé.", True),
        ("Des fissures sont apparues dans 14 cas.", "Des fissures sont apparues.", False),
        ("Des fissures sont apparues dans 14 cas.", "Des fissures dans 14 cas.", True),
        ("La taxe baissera dans tous les cas.", "La taxe baissera.", True),
        ("Un sommet se tiendra en février 2013.", "Un sommet se tiendra 2013.", False),
        ("Un sommet se tiendra en février 2013.", "Un sommet se tiendra en février 2013.", True),
        ("Rien n’était permis — celles menées à l’étranger l’étaient.", "Rien n’était permis — celles.", False),
    ],
)
def test_bounds(source: str, cut: str, kept: bool) -> None:
    assert keeps_bounds(source, cut) is kept
