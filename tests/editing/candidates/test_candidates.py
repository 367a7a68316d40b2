"""What headings may say: acceptable and unacceptable ones, and the liberties."""

from __future__ import annotations

import re
from collections.abc import Callable

import pytest

from seolint.editing.attribution import Names
from seolint.editing.candidates.collected import Candidate, candidates
from seolint.editing.headings.quality import quality
from seolint.editing.headings.ranking import weigh
from seolint.editing.syntax.trees import Text
from seolint.french.stems import stem


def offered(*texts: Text, verbatim: bool = False, focus: frozenset[str] = frozenset()) -> dict[str, Candidate]:
    """The candidates of one section that the eye lets through, by their text."""
    weighing = weigh([list(texts)], frozenset(), focus)
    found = candidates(list(texts), Names.of(list(texts)), verbatim=verbatim)
    return {c.text: c for c in found if quality(c, weighing) is not None}


@pytest.mark.parametrize(
    ("sentence", "wanted"),
    [
        ("La mairie a rouvert le théâtre municipal.", "La mairie a rouvert le théâtre municipal"),
        (
            "Paul Martin a déclaré que la mairie avait rouvert le théâtre.",
            "La mairie a rouvert le théâtre, selon Paul Martin",
        ),
        ("Les travaux du théâtre municipal coûtent cher.", "Les travaux du théâtre municipal"),
        ("Des images semblent montrer que la mairie a rouvert le théâtre.", "La mairie aurait rouvert le théâtre"),
        ("Le préfet parle de l’ouverture du théâtre municipal.", "L’ouverture du théâtre municipal"),
    ],
)  # fmt: skip
def test_acceptable(analyse: Callable[..., Text], sentence: str, wanted: str) -> None:
    assert wanted in offered(analyse(sentence))


@pytest.mark.parametrize(
    ("sentence", "refused"),
    [
        ("À l’égard des visiteurs, le musée a changé.", "^L’égard"),
        ("Un pompier, pris d’un malaise, n’a pas eu besoin d’être hospitalisé.", "^Un pompier n’a"),
        ("Nous avons rouvert le théâtre municipal.", "Nous"),
        ("Cette salle accueille le festival de jazz.", "Cette salle"),
        ("Elle a rouvert le théâtre municipal hier.", "Elle"),
        ("Chargés de colis, les camions ont quitté la gare.", "Chargés"),
        ("Le nouveau train est plus rapide.", "plus rapide"),
        ("La mairie n’a pas rouvert le théâtre.", "La mairie a rouvert"),
        ("La mairie aurait rouvert le théâtre.", "La mairie a rouvert"),
        ("« Notre guerre illégitime continue », a déclaré le ministre.", "Notre"),
        ("Les troupes semblent avoir lancé une nouvelle offensive terrestre.", "^Une nouvelle offensive"),
    ],
)
def test_unacceptable(analyse: Callable[..., Text], sentence: str, refused: str) -> None:
    found = [text for text in offered(analyse(sentence)) if re.search(refused, text, re.IGNORECASE) and text[0] != "«"]
    assert found == []


def test_liberties_are_named_and_can_be_switched_off(analyse: Callable[..., Text]) -> None:
    text = analyse("Paul Martin a déclaré que la mairie avait rouvert le théâtre.")
    moved = offered(text)["La mairie a rouvert le théâtre, selon Paul Martin"]
    assert set(moved.phrase.transforms) == {"attribution", "tense"}
    assert all(not c.phrase.transforms for c in offered(text, verbatim=True).values())


def test_a_last_name_is_completed_where_one_full_name_exists(analyse: Callable[..., Text]) -> None:
    first = analyse("Paul Martin dirige le théâtre.")
    second = analyse("Martin a affirmé que la mairie avait payé les travaux.", 1)
    names = Names.of([first, second])
    found = {c.text: c for c in candidates([second], names)}
    assert "name-completed" in found["La mairie a payé les travaux, selon Paul Martin"].phrase.transforms
    alone = {c.text for c in candidates([second], Names.of([second]))}
    assert "La mairie a payé les travaux, selon Martin" in alone


def test_the_bare_topic_is_no_heading(analyse: Callable[..., Text]) -> None:
    text = analyse("La Corée du Nord dispose de stocks importants.")
    assert "La Corée du Nord" in offered(text)
    assert "La Corée du Nord" not in offered(text, focus=frozenset(map(stem, ("Corée", "Nord"))))


def test_every_candidate_knows_where_it_comes_from(analyse: Callable[..., Text]) -> None:
    text = analyse("Le maire, élu en 2020, a inauguré la bibliothèque municipale de la ville.")
    for candidate in candidates([text], Names.of([text])):
        for piece in candidate.phrase.pieces:
            if not isinstance(piece, str) and not piece.changed:
                assert text.text[piece.start : piece.end] == piece.text
            elif isinstance(piece, str):
                assert piece.strip() in ("", ",", ", selon", "et")
