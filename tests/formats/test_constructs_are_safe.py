"""Every construct with mistakes where nobody reads: no fix touches them, no finding speaks of them; and the same
mistakes where people read are mended."""

from __future__ import annotations

import re

import pytest
from constructs import CODE, CONSTRUCTS, KEY, MENDED, PROSE, filled
from fuzz.promises import inspected, mended

from seolint.engine.offers import SAFE, SAFE_AND_UNSAFE
from seolint.finding import Applicability
from seolint.formats import format_of
from seolint.text import Source

NOT_MENDED = {
    "quarto.md": "an image’s alternative text is no block: it is reported, not edited",
}


def form_of(name: str) -> str:
    return format_of(Source(CONSTRUCTS[name], name))


@pytest.mark.parametrize("allowed", [SAFE, SAFE_AND_UNSAFE], ids=["safe", "editorial"])
@pytest.mark.parametrize("name", CONSTRUCTS)
def test_what_nobody_reads_stays(name: str, allowed: frozenset[Applicability]) -> None:
    text = filled(CONSTRUCTS[name])
    after = mended(text, form_of(name), allowed)
    assert after.count(CODE) == text.count(CODE)
    # The head of a page may get a further element that repeats an address.
    assert after.count(KEY) == text.count(KEY) or (name.endswith(".html") and after.count(KEY) > text.count(KEY))


@pytest.mark.parametrize("name", [n for n, text in CONSTRUCTS.items() if "PROSE" in text])
def test_what_people_read_is_mended(name: str) -> None:
    text = filled(CONSTRUCTS[name])
    after = mended(text, form_of(name), SAFE_AND_UNSAFE)
    left = 1 if name in NOT_MENDED else 0
    assert (after.count(PROSE), after.count(MENDED)) == (left, text.count(PROSE) - left)


@pytest.mark.parametrize("name", CONSTRUCTS)
def test_no_finding_speaks_of_what_nobody_reads(name: str) -> None:
    text = filled(CONSTRUCTS[name])
    traps = [m.span() for m in re.finditer(f"{re.escape(CODE)}|{re.escape(KEY)}", text)]
    false = [
        (finding.rule, finding.span.of(text))
        for finding in inspected(text, form_of(name)).findings
        if len(finding.span) and any(a <= finding.span.start and finding.span.end <= b for a, b in traps)
    ]
    assert false == []


def test_line_ends_change_nothing() -> None:
    for name, text in CONSTRUCTS.items():
        windows = filled(text).replace("\n", "\r\n")
        unix = mended(filled(text), form_of(name), SAFE)
        assert mended(windows, form_of(name), SAFE) == unix.replace("\n", "\r\n"), name
