"""Comments and metadata that silence findings."""

from __future__ import annotations

from datetime import date

import pytest
from fake_rules import catalog, pattern_check, reader, rule

from seolint.engine.linter import run_rules
from seolint.rule import ActiveRule
from seolint.text import Source


def silenced(text: str, format: str = "markdown", today: date | None = None) -> tuple[list[int], int]:  # noqa: A002
    """Lines on which «mot» is still reported, and the number of suppressions that silenced nothing."""
    rules = catalog((rule("word"), pattern_check(r"\bmot\b"), None), (rule("other"), pattern_check("xyz"), None))
    article = reader(format).read(Source(text))
    article.inputs = article.inputs.__class__(today=today)
    outcome = run_rules(article, [ActiveRule.default(r) for r in rules.rules.values()], rules)
    return [article.source.position(f.span.start).line for f in outcome.findings], len(outcome.unused)


@pytest.mark.parametrize(
    ("text", "lines", "unused"),
    [
        ("un mot\n", [1], 0),
        ("<!-- seolint-disable-next-line word -->\nun mot\nun mot\n", [3], 0),
        ("<!-- seolint-disable-next-line word -->\n\nun mot\n", [], 0),
        ("<!-- seolint-disable-next-line -->\nun mot\n", [], 0),
        ("<!-- seolint-disable-next-line other -->\nun mot\n", [2], 1),
        ("<!-- seolint-disable-next-line other, word -->\nun mot\n", [], 0),
        ("<!-- seolint-disable-next-line tests -->\nun mot\n", [], 0),
        ("mot\n\n<!-- seolint-disable word -->\n\nmot\n\n<!-- seolint-enable word -->\n\nmot\n", [1, 9], 0),
        ("mot\n\n<!-- seolint-disable -->\n\nmot\n\nmot\n", [1], 0),
        ("mot\n\n<!-- seolint-disable-file word -->\n", [], 0),
        ("<!-- seolint-disable-next-line word -- c’est le nom du journal -->\nun mot\n", [], 0),
        ("---\nseolint: {ignore: [word]}\n---\n\nmot\n", [], 0),
        ("---\nseolint:\n  ignore: other\n---\n\nmot\n", [6], 1),
        ("---\n# seolint-disable-next-line word\ntitle: un mot\n---\n\nmot\n", [6], 0),
        ("```html\n<!-- seolint-disable-file word -->\n```\n\nmot\n", [5], 0),
        ("`<!-- seolint-disable-file word -->`\n\nmot\n", [3], 0),
    ],
)
def test_where_an_order_holds(text: str, lines: list[int], unused: int) -> None:
    assert silenced(text) == (lines, unused)


def test_mdx_comments() -> None:
    assert silenced("{/* seolint-disable-next-line word */}\nun mot\n\nun mot\n", "mdx") == ([4], 0)


def test_an_order_with_a_date_ends() -> None:
    text = "<!-- seolint-disable-file word -- imposé par l’agence, jusqu’au 2027-01-31 -->\n\nmot\n"
    assert silenced(text, today=date(2027, 1, 31)) == ([], 0)
    assert silenced(text, today=date(2027, 2, 1)) == ([3], 1)
    assert silenced(text) == ([], 0)
