"""The rules that read the head of an HTML page, on a whole page: with the defect, and with what comes near it."""

from __future__ import annotations

import pytest

from seolint.api import Linter

DATA = (
    '{"@context": "https://schema.org", "@type": "NewsArticle", "headline": "La Loire déborde à Saint-Port", '
    '"image": "https://exemple.fr/quais.jpg", "datePublished": "2026-03-04T08:00:00+01:00", '
    '"dateModified": "2026-03-05T08:00:00+01:00", '
    '"author": [{"@type": "Person", "name": "Marie Durand", "url": "https://exemple.fr/marie"}]}'
)
PAGE = f"""<!DOCTYPE html>
<html lang="fr">
<head>
<title>Crue de la Loire : Saint-Port sous les eaux | Le Courrier</title>
<meta name="description" content="La Loire a gagné un mètre à Saint-Port, où trois quartiers sont évacués.">
<link rel="canonical" href="https://exemple.fr/crue-loire">
<link rel="alternate" hreflang="en-GB" href="https://exemple.fr/en/flood">
<meta property="og:title" content="La Loire déborde à Saint-Port">
<meta property="og:type" content="article">
<meta property="og:image" content="https://exemple.fr/quais.jpg">
<meta property="og:url" content="https://exemple.fr/crue-loire">
<meta name="twitter:card" content="summary_large_image">
<meta property="article:published_time" content="2026-03-04T08:00:00+01:00">
<script type="application/ld+json">{DATA}</script>
</head>
<body>
<article>
<h1>La Loire déborde à Saint-Port</h1>
{"<p>La Loire a gagné un mètre dans la nuit. Trois quartiers sont évacués, et la mairie a ouvert un gymnase.</p>" * 8}
</article>
</body>
</html>
"""

CASES = [
    ("jsonld-article", (f'<script type="application/ld+json">{DATA}</script>', ""), ("NewsArticle", "BlogPosting")),
    ("jsonld-article", (', "url": "https://exemple.fr/marie"', ""), ('"url": "https', '"sameAs": "https')),
    ("jsonld-article", ('"headline": "La Loire déborde à Saint-Port"', '"headline": "Dix tartes"'),
     ('"headline": "La Loire déborde à Saint-Port"', '"headline": "La Loire déborde à Saint-Port, en direct"')),
    ("jsonld-article", ('"datePublished": "2026-03-04T08', '"datePublished": "2024-03-04T08'),
     ('"datePublished": "2026-03-04T08:00:00+01:00"', '"datePublished": "2026-03-03T23:30:00Z"')),
    ("jsonld-invalid", ('"NewsArticle", ', '"NewsArticle",, '), ('"NewsArticle", ', '"NewsArticle" , ')),
    ("jsonld-retired", ("NewsArticle", "FAQPage"), ("NewsArticle", "QAPage")),
    ("social-cards", ('<meta property="og:url" content="https://exemple.fr/crue-loire">', ""),
     ("summary_large_image", "summary")),
    ("hreflang-invalid", ('hreflang="en-GB"', 'hreflang="en-UK"'), ('hreflang="en-GB"', 'hreflang="x-default"')),
    ("canonical-invalid", ('rel="canonical" href="https://exemple.fr', 'rel="canonical" href="'),
     ('href="https://exemple.fr/crue-loire"', 'href="https://autre.fr/crue"')),
    ("lang-missing", ('<html lang="fr">', "<html>"), ('lang="fr"', 'lang="fr-CH"')),
    ("robots-blocking", ("</head>", '<meta name="robots" content="noindex">\n</head>'),
     ("</head>", '<meta name="robots" content="index, max-snippet:-1">\n</head>')),
    ("title-half-empty", (" | Le Courrier", " | "), (" | Le Courrier", " – Le Courrier")),
    ("h1-missing", ("<h1>La Loire déborde à Saint-Port</h1>", ""), ("<h1>", '<h1 class="titre">')),
]  # fmt: skip


@pytest.mark.parametrize(("rule", "defect", "near"), CASES, ids=[f"{c[0]}-{n}" for n, c in enumerate(CASES)])
def test_the_defect_is_found_and_what_comes_near_it_is_not(
    rule: str, defect: tuple[str, str], near: tuple[str, str]
) -> None:
    linter = Linter({"select": [rule]})
    for (old, new), wanted in ((defect, True), (near, False)):
        assert old in PAGE
        found = [f.rule for f in linter.lint(PAGE.replace(old, new, 1), format="html").findings]
        assert (rule in found) is wanted, f"{old} → {new}"


def test_the_page_itself_has_nothing_to_mend_in_its_head() -> None:
    findings = Linter({"select": ["metadata", "title", "description"]}).lint(PAGE, format="html").findings
    assert [f.rule for f in findings] == []
