"""Widths were measured with the font itself; these are hand-checked lines."""

from __future__ import annotations

import pytest

from seolint.french.widths import pixels


@pytest.mark.parametrize(
    ("text", "size", "width"),
    [
        ("La Corée du Nord fournirait des munitions à la Russie", 20, 476),
        ("Munitions : la Corée du Nord aurait envoyé 1 000 conteneurs", 20, 540),
        ("Images satellite : deux cargos entre Corée du Nord et Russie", 20, 541),
        ("Corée du Nord : envois secrets à la Russie, selon des images", 20, 547),
        (
            "Selon le RUSI, deux cargos ont transporté des centaines de conteneurs de la Corée du Nord vers la "
            "Russie, probablement des munitions.",
            14,
            854,
        ),
        ("", 20, 0),
    ],
)
def test_known_widths(text: str, size: int, width: int) -> None:
    assert round(pixels(text, size)) == width


def test_accents_do_not_widen_a_letter() -> None:
    assert pixels("éàçÉ") == pixels("eacE")


def test_a_combining_accent_takes_no_room() -> None:
    assert pixels("e\u0301") == pixels("é")


def test_width_grows_with_the_type_size() -> None:
    assert pixels("Titre", 40) == 2 * pixels("Titre", 20)
