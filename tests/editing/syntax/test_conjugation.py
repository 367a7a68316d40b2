"""The verb forms that liberties write."""

from __future__ import annotations

import pytest

from seolint.editing.syntax.conjugation import conditional, conditional_auxiliary, present_from_imperfect


@pytest.mark.parametrize(
    ("infinitive", "singular", "plural"),
    [
        ("fournir", "fournirait", "fourniraient"),
        ("livrer", "livrerait", "livreraient"),
        ("vendre", "vendrait", "vendraient"),
        ("être", "serait", "seraient"),
        ("avoir", "aurait", "auraient"),
        ("aller", "irait", "iraient"),
        ("envoyer", "enverrait", "enverraient"),
        ("employer", "emploierait", "emploieraient"),
        ("acheter", "achèterait", "achèteraient"),
        ("appeler", "appellerait", "appelleraient"),
        ("céder", "céderait", "céderaient"),
        ("obtenir", "obtiendrait", "obtiendraient"),
        ("recevoir", "recevrait", "recevraient"),
        ("prévoir", "prévoirait", "prévoiraient"),
        ("parcourir", "parcourrait", "parcourraient"),
        ("faire", "ferait", "feraient"),
    ],
)
def test_conditional(infinitive: str, singular: str, plural: str) -> None:
    assert conditional(infinitive, plural=False) == singular
    assert conditional(infinitive, plural=True) == plural


@pytest.mark.parametrize("unknown", ["choir", "Corée", ""])
def test_an_unknown_verb_is_left_alone(unknown: str) -> None:
    assert conditional(unknown, plural=False) is None


def test_auxiliaries() -> None:
    assert conditional_auxiliary("a") == "aurait"
    assert conditional_auxiliary("étaient") == "seraient"
    assert conditional_auxiliary("aura") is None


@pytest.mark.parametrize(
    ("form", "infinitive", "present"),
    [
        ("utilisait", "utiliser", "utilise"),
        ("lançaient", "lancer", "lancent"),
        ("contenaient", "contenir", "contiennent"),
        ("finissait", "finir", "finit"),
        ("attendait", "attendre", "attend"),
        ("était", "être", "est"),
        ("achetait", "acheter", None),
        ("a", "avoir", None),
    ],
)
def test_present_from_imperfect(form: str, infinitive: str, present: str | None) -> None:
    assert present_from_imperfect(form, infinitive) == present
