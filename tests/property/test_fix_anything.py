"""Properties of linting and mending over any text at all, with the shipped rules that need no language model."""

from __future__ import annotations

import os
import random
import subprocess
import sys

import pytest
from fake_rules import NoLanguage
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from seolint.article import Inputs
from seolint.catalog import load_catalog
from seolint.config import load_config
from seolint.engine.fixer import FixLoop, Material
from seolint.engine.inspection import LANGUAGE_NEEDS, Inspector, Job
from seolint.engine.offers import SAFE
from seolint.finding import Fix
from seolint.rule import ActiveRule
from seolint.text import ARTICLE, Source

CATALOG = load_catalog()
CONFIG = load_config(None, {"select": "all"})
ACTIVE = [r for r in CONFIG.active_rules(CATALOG) if LANGUAGE_NEEDS.isdisjoint(r.rule.needs)]
PIECES = (
    "Le maire a parlé", "auparavant.Le", "« Oui »", "»Non", "?", " !", "...", "10 000 €", "1er", "2ème", "Etat",
    "oeuvre",
    "\n", "\n\n", "# Titre", "## ", "- ", "> ", "`code : a`", "[ici](http://a.fr)", "![](a.png)", "**gras**", "\u00a0",
    "---\ntitle: Un titre\n---\n", "<!-- seolint-disable-next-line -->", "<div>", "{{< x >}}", "\r\n", "\t", "de de",
    "Source link -57", "\ufeff", "a b c", "«", "»", "’", "'", '"', "\\", "|", "Ã©", "\u200b", "http://exemple.fr/x?y=1:2",
)  # fmt: skip
TEXTS = st.one_of(
    st.lists(st.sampled_from(PIECES), max_size=12).map("".join),
    st.lists(st.sampled_from(PIECES), max_size=12).map(" ".join),
    st.text(max_size=60),
)
FORMATS = st.sampled_from(["markdown", "mdx", "text", "html-fragment"])
QUICK = settings(max_examples=60, deadline=None, suppress_health_check=[HealthCheck.too_slow])


class Inspecting(Inspector):
    """An inspector that runs every rule without needs."""

    def active(self, job: Job) -> tuple[ActiveRule, ...]:
        return tuple(ACTIVE)


INSPECTOR = Inspecting(CATALOG, NoLanguage())


def mended(text: str, form: str, active: list[ActiveRule] | None = None) -> tuple[str, str, tuple[Fix, ...]]:
    """The text after all safe fixes, what its provenance says it is, and the fixes."""
    job = Job(Source(text), CONFIG, Inputs(keyphrase="maire"), format=form)
    reading = INSPECTOR.reader(job)
    loop = FixLoop(reading, active or ACTIVE, CATALOG, SAFE, material=Material({ARTICLE: text}))
    done = loop.run(reading.read(job.source))
    return done.source.text, done.tape.replay({ARTICLE: text}), tuple(a.fix for a in done.applied)


@QUICK
@given(TEXTS, FORMATS)
def test_any_text_lints(text: str, form: str) -> None:
    report = INSPECTOR.report(Job(Source(text), CONFIG, Inputs(keyphrase="maire"), format=form), fixes=SAFE)
    size = len(text)
    assert all(0 <= f.span.start <= f.span.end <= size for f in report.findings)
    assert 0 <= report.score <= 100


@QUICK
@given(TEXTS, FORMATS)
def test_mending_twice_is_mending_once(text: str, form: str) -> None:
    once, replayed, _ = mended(text, form)
    assert replayed == once
    assert mended(once, form)[0] == once


@QUICK
@given(TEXTS, FORMATS, st.integers(0, 1000))
def test_the_order_of_rules_changes_nothing(text: str, form: str, seed: int) -> None:
    shuffled = list(ACTIVE)
    random.Random(seed).shuffle(shuffled)
    assert mended(text, form, shuffled) == mended(text, form)


@QUICK
@given(st.lists(st.sampled_from(PIECES), max_size=12).map(" ".join))
def test_what_is_suppressed_is_never_mended(text: str) -> None:
    order = "<!-- seolint-disable-file -->\n\n"
    assert mended(order + text, "markdown")[0] == order + text


@pytest.mark.parametrize("seed", ["0", "1", "4242"])
def test_the_seed_of_hashes_changes_nothing(seed: str) -> None:
    program = (
        "import seolint, json; t = 'Le  maire a parlé .\\n\\n» Oui »de de 10 000 € [ici](http://a.fr) etc... '"
        " '2ème Etat\\n\\n# T\\n\\n### U\\n';"
        "r = seolint.Linter({'select': 'typography,links,headings,title,slug,cleanliness'}).lint(t, fixes='safe');"
        "print(repr((r.findings, r.fixes, r.score, r.scores)))"
    )
    env = {**os.environ, "PYTHONHASHSEED": seed}
    done = subprocess.run([sys.executable, "-c", program], capture_output=True, text=True, check=True, env=env)
    env["PYTHONHASHSEED"] = "77"
    other = subprocess.run([sys.executable, "-c", program], capture_output=True, text=True, check=True, env=env)
    assert done.stdout == other.stdout
    assert len(done.stdout) > 500
