"""A description shows words alone: what stands for code or a formula has none."""

from __future__ import annotations

import seolint

TEXT = """# Écrire les nombres

Dans toute la suite, la base dans laquelle le nombre est écrit sera précisée en indice par le professeur.

En base deux, on ne dispose que des chiffres `0` et `1` pour écrire tous les nombres que l’on veut compter.
"""


def test_a_sentence_with_code_in_it_is_no_description() -> None:
    report = seolint.lint(TEXT, config={"select": "description-missing"}, fixes="unsafe")
    texts = [text for fix in report.fixes for text in (*fix.alternatives, str(fix.edits[0].parts))]
    assert [f.rule for f in report.findings] == ["description-missing"]
    assert not any("\ufffc" in text for text in texts)
