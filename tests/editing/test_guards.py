"""What no heading or title may look like, whatever it was made of."""

from __future__ import annotations

import pytest

from seolint.editing.guards import dangling, faulty_text


@pytest.mark.parametrize(
    "text",
    [
        "La mairie rouvre le",
        "Un projet de",
        "Le théâtre,",
        "Les élus et",
        "Une hausse selon",
        "La réponse de l’",
        "Il est",
    ],
)
def test_dangling(text: str) -> None:
    assert dangling(text)


@pytest.mark.parametrize(
    "text", ["La mairie rouvre le théâtre", "Drones iraniens", "1 000 conteneurs, selon John Kirby"]
)
def test_sound(text: str) -> None:
    assert faulty_text(text) is None


@pytest.mark.parametrize(
    "text",
    [
        "« Une demi-citation", "Et la mairie rouvre", "Qui rouvre le théâtre", "Le théâtre , rouvert",
        "Voir {{ lien }}",
        "La mairie. Le théâtre", "", "12", "La carte est telle que M.",
    ],
)  # fmt: skip
def test_faulty(text: str) -> None:
    assert faulty_text(text) is not None
