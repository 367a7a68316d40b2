"""The fixers: findings in, edits of the article out, with their provenance."""

from __future__ import annotations

import seolint

RAW = (
    "La bibliothèque municipale de Valmont ferme lundi pour six mois de travaux. La mairie a voté un budget de "
    "900 000 euros en janvier. Les lecteurs pourront emprunter des livres dans une salle provisoire.\n\n"
    + "\n\n".join(
        f"{who} {what} Les habitants du quartier {where} suivent ce chantier avec attention. {more}"
        for who, what, where, more in (
            ("L’architecte Claire Morin dessine la nouvelle salle de lecture.", "Elle gardera les vitraux anciens.",
             "du port", "Les vitraux anciens de la façade seront restaurés par un atelier de la région."),
            ("La région finance la moitié des travaux de la toiture.", "La toiture en ardoise date de 1887.",
             "de la gare", "Une entreprise de Brest remplacera la charpente et la toiture en ardoise."),
            ("Une association de lecteurs a lancé une collecte de livres.", "La collecte a réuni 3 000 romans.",
             "des écoles", "Les bénévoles de l’association trient les romans chaque samedi matin."),
            ("Le conservateur Paul Girard prépare une exposition de manuscrits.", "Les manuscrits datent de 1450.",
             "du marché", "L’exposition de manuscrits ouvrira en septembre dans la salle voûtée."),
        )
    )
)  # fmt: skip


def plain(text: str) -> str:
    """One kind of space, whatever typography made of them."""
    return " ".join(text.split())


def long_article() -> str:
    """Enough words for headings to be asked for."""
    first, *rest = RAW.split("\n\n")
    doubled = [p + " " + p.replace("habitants", "commerçants").replace("attention", "intérêt") for p in rest]
    return "\n\n".join([first, *doubled])


def test_optimize_writes_title_description_slug_and_headings() -> None:
    title = "La bibliothèque de Valmont ferme six mois pour travaux."
    article = seolint.optimize(long_article(), title=title, min_words=100)
    assert article.headline == "La bibliothèque de Valmont ferme six mois pour travaux"
    assert 120 <= len(article.description) <= 158
    first = plain(article.description).split(".")[0]
    assert first in plain(article.markdown).split("---")[2]
    assert article.slug.startswith("bibliotheque")
    assert "seo_title" not in article.markdown.split("---")[1] or len(article.title) <= 60


def test_headings_are_copied_from_the_article() -> None:
    source = long_article()
    article = seolint.optimize(source, title="La bibliothèque de Valmont ferme six mois pour travaux", min_words=100)
    for heading in article.headings:
        if heading.transforms:
            continue
        assert heading.text[1:].lower() in source.replace("\n", " ").lower()
