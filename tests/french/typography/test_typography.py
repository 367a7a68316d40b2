"""French typography, one table a subject: text, and the text after the corrections.

``~`` stands for U+00A0 and ``_`` for U+202F, in results only.
"""

from __future__ import annotations

from collections.abc import Callable, Iterator

import pytest

from seolint.french import typography
from seolint.french.typography import Correction
from seolint.text import Edit, apply_edits


def corrected(function: Callable[..., Iterator[Correction]], text: str, **options: object) -> str:
    edits = [Edit(span, (new,)) for span, new in function(text, **options)]
    return apply_edits(text, edits).replace("\u00a0", "~").replace("\u202f", "_")


TABLE: dict[str, list[tuple[str, str]]] = {
    "spaces_before_marks": [
        ("Vraiment ? Oui ; non ! Voici : ici", "Vraiment_? Oui_; non_! Voici~: ici"),
        ("« Partez ! » et", "« Partez_! » et"),
        ("Quoi ?! Si", "Quoi_?! Si"),
        ("à 12:30, en 16:9, chez Yahoo ! hier", "à 12:30, en 16:9, chez Yahoo ! hier"),
        ("a :: b, :smile: et http://a.fr/?x=1", "a :: b, :smile: et http://a.fr/?x=1"),
        ("bravo :) merci ;-)", "bravo :) merci ;-)"),
    ],
    "missing_spaces_before_marks": [
        ("Vraiment? Oui; non! Voici: oui", "Vraiment_? Oui_; non_! Voici~: oui"),
        ("Il dit «oui»! Puis", "Il dit «oui»_! Puis"),
        ("Yahoo! News à 12:30", "Yahoo! News à 12:30"),
        ("voir http://x.fr?a=b: oui", "voir http://x.fr?a=b: oui"),
        ("une balise {{ a: b }} ici", "une balise {{ a: b }} ici"),
    ],
    "guillemet_spaces": [
        ("«oui», « non » et «si».", "«~oui~», «~non~» et «~si~»."),
        ("équipements militaires. »Cela aura", "équipements militaires. »Cela aura"),
        ("d'« or » (« argent »)", "d'«~or~» («~argent~»)"),
    ],
    "stray_spaces": [
        ("un  mot , deux ( trois ) et 1 , 2", "un mot, deux (trois) et 1, 2"),
        ("fin. ( … )", "fin. ( … )"),
    ],
    "digit_groups": [
        ("1 000 conteneurs et 12 345 678", "1_000 conteneurs et 12_345_678"),
        ("en 2020 300 personnes", "en 2020 300 personnes"),
        ("le 01 40 20 30 40", "le 01 40 20 30 40"),
    ],
    "unit_spaces": [
        ("20% de 50€ et 20 %", "20~% de 50~€ et 20~%"),
        ("30 km/h, 10km, 5 m", "30~km/h, 10~km, 5~m"),
        ("16px, 3D, 4K, h1", "16px, 3D, 4K, h1"),
        ("20 maisons, 5 litres", "20 maisons, 5 litres"),
    ],
    "abbreviation_spaces": [
        ("M. Dupont, Mme Durand", "M.~Dupont, Mme~Durand"),
        ("art. 5, n° 3, p. 12", "art.~5, n°~3, p.~12"),
        ("av. J.-C.", "av.~J.-C."),
        ("le film M. est sorti", "le film M. est sorti"),
    ],
    "ordinals": [
        ("la 1ère et la 2ème fois", "la 1re et la 2e fois"),
        ("au XIXème siècle, la Vème République", "au XIXe siècle, la Ve République"),
        ("1er, 1re, 2e, 2nde, XXe", "1er, 1re, 2e, 2nde, XXe"),
        ("les 3èmes et la 20ième", "les 3es et la 20e"),
    ],
    "decimal_points": [
        ("3.5 % et 2.75 millions", "3,5 % et 2,75 millions"),
        ("version 3.5, 1.000 €, 12.05.2024", "version 3.5, 1.000 €, 12.05.2024"),
    ],
    "currency_order": [("€50 et £ 1 000", "50~€ et 1 000~£"), ("50 € net", "50 € net")],
    "ligatures": [
        ("oeuvre, Coeur, OEUVRE, belle-soeur", "œuvre, Cœur, ŒUVRE, belle-sœur"),
        ("boeuf, voeux, noeuds, moeurs, oeil", "bœuf, vœux, nœuds, mœurs, œil"),
        ("manoeuvre, chef-d'oeuvre, foetus, rancoeur", "manœuvre, chef-d'œuvre, fœtus, rancœur"),
        (
            "coefficient, moelle, poème, Boeing, Goethe, coexister",
            "coefficient, moelle, poème, Boeing, Goethe, coexister",
        ),
    ],
    "capital_accents": [
        ("Etats-Unis, Etat, Ecole", "États-Unis, État, École"),
        ("Ile-de-France et Etre", "Île-de-France et Être"),
        ("A partir de lundi. A Paris, oui.", "À partir de lundi. À Paris, oui."),
        ("Ca va. Ca n’est rien.", "Ça va. Ça n’est rien."),
        ("La vitamine A, le plan A la suite", "La vitamine A, le plan A la suite"),
        ("Education, Edition, ETAT, CA", "Education, Edition, ETAT, CA"),
    ],
    "day_and_month_capitals": [
        ("le Lundi 3 Janvier 2024", "le lundi 3 janvier 2024"),
        ("le 14 Juillet, sur Mars", "le 14 Juillet, sur Mars"),
        ("le Vendredi saint, en Octobre", "le Vendredi saint, en octobre"),
    ],
    "ellipses": [
        ("etc... et puis...", "etc. et puis…"),
        ("(...) [...] etc…", "(…) […] etc."),
        ("../chemin et ...args", "../chemin et ...args"),
    ],
    "apostrophes": [("l'eau d'«or», aujourd'hui", "l’eau d’«or», aujourd’hui"), ("'cité'", "'cité'")],
    "straight_quotes": [
        ('il dit "oui" et "non".', "il dit «~oui~» et «~non~»."),
        ('« il dit "oui" »', "« il dit “oui” »"),
        ('un écran de 5" de large', 'un écran de 5" de large'),
        ('un seul " ici', 'un seul " ici'),
    ],
    "dashes": [("un mot - dit-on - suffit", "un mot – dit-on – suffit"), ("10 - 20, a-b", "10 - 20, a-b")],
    "repeated_marks": [("oui !! non ??? a,,b", "oui ! non ? a,b"), ("vraiment ?!", "vraiment ?!")],
    "missing_spaces_after_commas": [("oui,mais 3,5", "oui, mais 3,5")],
}

ROWS = [(name, text, result) for name, rows in TABLE.items() for text, result in rows]


@pytest.mark.parametrize(("name", "text", "result"), ROWS, ids=[f"{n}: {t}" for n, t, _ in ROWS])
def test_table(name: str, text: str, result: str) -> None:
    assert corrected(getattr(typography, name), text) == result


@pytest.mark.parametrize(("name", "text", "result"), ROWS, ids=[f"{n}: {t}" for n, t, _ in ROWS])
def test_what_is_corrected_needs_nothing_more(name: str, text: str, result: str) -> None:
    mended = result.replace("~", "\u00a0").replace("_", "\u202f")
    assert list(getattr(typography, name)(mended)) == []


def test_every_function_has_its_table() -> None:
    functions = {n for n in typography.__all__ if callable(getattr(typography, n)) and n[0].islower()}
    assert functions - {"protected"} == set(TABLE)


@pytest.mark.parametrize(
    ("variant", "narrow", "result"),
    [
        ("fr", True, "Oui_! Ici~: «~a~»"),
        ("fr", False, "Oui~! Ici~: «~a~»"),
        ("fr-CA", True, "Oui! Ici~: «~a~»"),
        ("fr-CH", True, "Oui_! Ici_: «_a_»"),
    ],
)
def test_variants(variant: str, narrow: bool, result: str) -> None:
    text = "Oui ! Ici : « a »"
    for function in (typography.spaces_before_marks, typography.guillemet_spaces):
        text = apply_edits(text, [Edit(s, (new,)) for s, new in function(text, variant=variant, narrow=narrow)])  # type: ignore[arg-type]
    assert text.replace("\u00a0", "~").replace("\u202f", "_") == result


def test_quotes_after_an_open_guillemet_are_the_inner_ones() -> None:
    inner = list(typography.straight_quotes('Il dit : « le "mot" et la "chose" », puis "fin".'))
    assert [text for _, text in inner] == ["“", "”", "“", "”", "«\u00a0", "\u00a0»"]


@pytest.mark.parametrize(("text", "places"), [("Chez Bidule! et ailleurs", []), ("Et Bidule! Ailleurs", [9])])
def test_a_mark_in_a_name_is_told_by_the_word_before_it(text: str, places: list[int]) -> None:
    assert [span.start for span, _ in typography.missing_spaces_before_marks(text)] == places
