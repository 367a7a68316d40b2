"""Some changes and not the others: what rests on a refused one goes, what an accepted one rests on comes."""

from __future__ import annotations

from pathlib import Path

import pytest

from seolint import formats
from seolint.config import load_config
from seolint.engine.inspection import Inspector, inspector_for
from seolint.engine.optimizer import Order, optimize
from seolint.engine.results import Change, OptimizedArticle
from seolint.engine.selection import apply_changes, resting_on, with_foundations
from seolint.errors import UsageError
from seolint.text import Source

EXAMPLES = Path(__file__).resolve().parents[2] / "docs" / "examples"
PAGE = """\
<!DOCTYPE html>
<html lang="fr"><head><title>Un pont fermé à Vaubrune</title></head>
<body><article>
<h1>Le pont de Vaubrune est fermé depuis lundi après la crue de la Lorme</h1>
<p>Le pont de Vaubrune est fermé à la circulation depuis lundi matin.
L'Etat a pris cette décision après la crue &amp; un
rapport. « Nous ne prendrons aucun risque», a déclaré le maire de Vaubrune, Hervé Lantier.</p>
<p>Publicité</p>
<p>Quelque 4 200 véhicules empruntent chaque jour ce pont construit en 1932. La déviation passe par Corlay. Le pont
provisoire est étudié, selon Nadia Ferhat, présidente de la commission des routes du canton...</p>
</article></body></html>
"""


def change(identity: str, *requires: str) -> Change:
    return Change(identity, "rule", "", "", (), requires)


def test_what_rests_on_a_refused_change_goes_and_what_an_accepted_one_rests_on_comes() -> None:
    changes = [change("a"), change("b", "a"), change("c", "b"), change("d")]
    assert resting_on(changes, {"a"}) == {"a", "b", "c"}
    assert resting_on(changes, {"d"}) == {"d"}
    assert with_foundations(changes, {"c"}) == {"a", "b", "c"}
    assert with_foundations(changes, {"d"}) == {"d"}


@pytest.fixture(scope="module")
def inspector() -> Inspector:
    return inspector_for(load_config(None))


@pytest.fixture(scope="module")
def orders() -> dict[str, Order]:
    """An article in Markdown, made of plain text, and one in HTML."""
    config = load_config(None)
    title = (EXAMPLES / "sport.title.txt").read_text(encoding="utf-8").strip()
    raw = (EXAMPLES / "sport.txt").read_text(encoding="utf-8")
    return {
        "markdown": Order(Source(raw, "sport.txt"), config, title=title, enrich=True),
        "html": Order(Source(PAGE, "pont.html"), config, enrich=True),
    }


def require_valid(article: OptimizedArticle, form: str) -> None:
    """The text reads as its format, every view maps, no fact is lost."""
    document = formats.read(Source(article.markdown, f"a.{form}"), "html" if form == "html" else "markdown")
    document.verify()
    assert article.facts.lost == ()
    assert not any(b.kind == "heading" and not b.text.strip() for b in document.blocks)
    if form == "html":
        for tag in ("p", "ul", "li", "h2"):
            assert article.markdown.count(f"<{tag}>") == article.markdown.count(f"</{tag}>")


@pytest.mark.parametrize("form", ["markdown", "html"])
@pytest.mark.parametrize("choice", ["accept", "refuse"])
def test_every_change_alone_gives_a_valid_text_and_no_other_change(
    inspector: Inspector, orders: dict[str, Order], form: str, choice: str
) -> None:
    order = orders[form]
    proposed = optimize(order, inspector).changes
    seen: set[str] = set()
    for one in proposed:
        kind = one.rule.split("-")[0] if one.rule.startswith("typo-") else one.rule
        if kind in seen:
            continue
        seen.add(kind)
        selected = apply_changes(order, inspector, **{choice: [one.id]})  # type: ignore[arg-type]
        made = {c.id for c in selected.article.changes}
        every = {c.id for c in proposed}
        allowed = with_foundations(proposed, {one.id}) if choice == "accept" else every - resting_on(proposed, {one.id})
        assert made <= allowed
        assert made | {c.id for c in selected.idle} == allowed
        require_valid(selected.article, form)
    assert len(seen) >= (10 if form == "markdown" else 3)


def test_accepting_all_is_optimizing_and_refusing_all_is_leaving(
    inspector: Inspector, orders: dict[str, Order]
) -> None:
    order = orders["html"]
    full = optimize(order, inspector)
    ids = [c.id for c in full.changes]
    assert apply_changes(order, inspector, accept=ids).article.markdown == full.markdown
    assert apply_changes(order, inspector, refuse=ids).article.markdown == PAGE


def test_what_was_dragged_along_is_told(inspector: Inspector, orders: dict[str, Order]) -> None:
    order = orders["markdown"]
    proposed = optimize(order, inspector).changes
    resting = next(c for c in proposed if c.requires)
    refused = apply_changes(order, inspector, refuse=[resting.requires[0]])
    assert resting.id in {c.id for c in refused.dragged}
    accepted = apply_changes(order, inspector, accept=[resting.id])
    assert set(resting.requires) <= {c.id for c in accepted.dragged}


def test_an_alternative_is_written_in_place_of_the_first_choice(inspector: Inspector, orders: dict[str, Order]) -> None:
    order = orders["markdown"]
    proposed = optimize(order, inspector).changes
    title = next(c for c in proposed if c.rule == "title-too-long")
    heading = next(c for c in proposed if c.rule == "heading-missing" and c.alternatives)
    every = [c.id for c in proposed]
    article = apply_changes(order, inspector, accept=every, versions={title.id: 1, heading.id: 0}).article
    assert article.title == title.alternatives[1]
    assert heading.alternatives[0] in [h.text for h in article.headings]
    # What the alternative says is mapped like everything else.
    at = article.markdown.index(article.title)
    held = [s for s in article.provenance if s.output.start < at + len(article.title) and s.output.end > at]
    assert any(s.source for s in held)


def test_an_unknown_id_is_refused(inspector: Inspector, orders: dict[str, Order]) -> None:
    with pytest.raises(UsageError, match="there is no change “abc”"):
        apply_changes(orders["html"], inspector, accept=["abc"])
