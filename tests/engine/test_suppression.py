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


def orders(text: str, *, fix: bool = False, select: str = "") -> tuple[list[str], str]:
    """What is said about the orders of ``text``, and the text after safe fixes."""
    from seolint.api import Linter
    from seolint.engine.fixer import FixLoop
    from seolint.engine.inspection import Job, inspector_for
    from seolint.engine.offers import SAFE

    linter = Linter({"select": select or "suppression-unused,title-missing,doubled-word,slug-missing"})
    found = linter.lint(text).findings
    said = [f"{f.message_id}: {f.values['rules']}" for f in found if f.rule == "suppression-unused"]
    job = Job(Source(text), linter.config, format="markdown")
    inspector = inspector_for(linter.config)
    reading = inspector.reader(job)
    done = FixLoop(reading, inspector.active(job), inspector.catalog, SAFE).run(reading.read(job.source))
    return said, done.source.text


@pytest.mark.parametrize(
    ("text", "said", "after"),
    [
        ("<!-- seolint-disable-next-line doubled-word -->\nUn chat dans dans le sac.\n", [], None),
        ("<!-- seolint-disable-next-line doubled-word -->\nLe chat.\n", ["default: doubled-word"], "Le chat.\n"),
        ("Un.\n\n<!-- seolint-disable-file no-such-rule -->\n\nDeux.\n", ["default: no-such-rule"], "Un.\n\nDeux.\n"),
        # Another run may well need it: the rule did not run in this one.
        ("<!-- seolint-disable-next-line wordy-phrase -->\nLe chat.\n", [], None),
        ("<!-- seolint-disable-next-line -->\nLe chat.\n", [], None),
        (
            "---\ntitle: Un\n# seolint-disable-next-line doubled-word -- vieux\nslug: un\n---\n\nLe chat.\n",
            ["default: doubled-word"],
            "---\ntitle: Un\nslug: un\n---\n\nLe chat.\n",
        ),
        ("Le <!-- seolint-disable-file no-such-rule -->chat.\n", ["default: no-such-rule"], "Le chat.\n"),
    ],
)
def test_orders_that_silence_nothing_are_reported_and_removed(text: str, said: list[str], after: str | None) -> None:
    assert orders(text) == (said, text if after is None else after)
