"""The fix loop: stages, rounds, conflicts, verification, convergence."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from dataclasses import replace

import pytest
from fake_rules import SAFE, mend, pattern_check, rule, swap

from seolint.article import Article
from seolint.engine.verification import unexpected_change
from seolint.errors import NotConverged
from seolint.finding import Applicability, Finding, Fix
from seolint.formats import read
from seolint.rule import ActiveRule
from seolint.text import Copy, Edit, Source, Span


def test_a_fix_is_applied_at_its_exact_place() -> None:
    result = mend("Un mot faux, un mot juste.\n", swap("wrong", "faux", "vrai"))
    assert result.source.text == "Un mot vrai, un mot juste.\n"
    assert [(a.fix.finding.rule, a.before, a.after) for a in result.applied] == [("wrong", "faux", "vrai")]


def test_unsafe_fixes_wait_for_permission() -> None:
    risky = swap("risky", "faux", "vrai", safety="unsafe")
    assert mend("C’est faux.\n", risky, allowed=SAFE).source.text == "C’est faux.\n"
    assert mend("C’est faux.\n", risky).source.text == "C’est vrai.\n"


def test_suggestions_are_never_applied() -> None:
    assert mend("C’est faux.\n", swap("idea", "faux", "vrai", safety="suggestion")).source.text == "C’est faux.\n"


def test_a_lower_stage_goes_first_and_is_come_back_to() -> None:
    # The typographic fix makes what the repair finds.
    result = mend("a b c\n", swap("late", "a", "x", stage="typography"), swap("early", "x", "y", stage="debris"))
    assert result.source.text == "y b c\n"
    assert [a.fix.stage for a in result.applied] == ["typography", "debris"]


def test_the_stages_run_in_their_order() -> None:
    stages = ["typography", "metadata", "headings", "sections", "repair", "paragraphs", "debris"]
    rules = [swap(f"at-{stage}", f"mot{i}", "fini", stage=stage) for i, stage in enumerate(stages)]
    result = mend(" ".join(f"mot{i}" for i in range(7)) + "\n", *rules)
    assert [a.fix.stage for a in result.applied] == stages[::-1]


def test_of_two_fixes_at_one_place_the_higher_priority_wins() -> None:
    def prior(name: str, new: str, priority: int) -> tuple[object, ...]:
        made, check, fixer = swap(name, "mot", new)
        fix = made.fix
        assert fix is not None
        return replace(made, fix=replace(fix, priority=priority)), check, fixer

    result = mend("Un mot.\n", prior("aa", "a", 0), prior("zz", "z", 5))  # type: ignore[arg-type]
    assert result.source.text == "Un z.\n"


def test_a_fix_of_several_edits_is_applied_whole_or_not_at_all() -> None:
    def both(article: Article, active: ActiveRule, findings: Sequence[Finding]) -> Iterable[Fix]:
        first, last = findings[0].span, findings[-1].span
        yield active.fix(findings[0], Edit(first, ("(",)), Edit(last, (")",)))

    paired = (rule("pair", "repair"), pattern_check(r"[<>]"), both)
    # «one» takes the first bracket: the pair has to wait, and then finds only one bracket left to replace twice.
    result = mend("a < b > c\n", paired, swap("one", " < ", " lt ", stage="repair"))
    assert result.source.text == "a lt b > c\n"


def test_text_that_is_moved_keeps_its_origin() -> None:
    def move(article: Article, active: ActiveRule, findings: Sequence[Finding]) -> Iterable[Fix]:
        span = findings[0].span
        yield active.fix(findings[0], Edit(span), Edit(Span(0, 0), (Copy("article", span), " ")))

    text = "Le chat dort ici.\n"
    moved = (rule("move", "repair"), lambda a, r: [r.finding(Span(8, 12))] if a.source.text == text else [], move)
    result = mend(text, moved)
    assert result.source.text == "dort Le chat  ici.\n"
    assert result.tape.sources(Span(0, 4)) == (Copy("article", Span(8, 12)),)
    assert result.tape.replay({"article": text}) == result.source.text


@pytest.mark.parametrize(
    ("text", "new", "reason"),
    [
        ("Voir [ici](a.md).\n", "b.md", "links"),
        ("Un `a.md` ici.\n", "b.md", "code"),
        ("---\nx: a.md\n---\n\nTexte.\n", "b.md", "metadata"),
        ("# a.md\n\nTexte.\n", "\n\nb.md", "blocks"),
    ],
)
def test_what_a_fix_does_not_declare_stays_as_it_was(text: str, new: str, reason: str) -> None:
    result = mend(text, swap("bold", r"a\.md", new))
    assert result.source.text == text
    # A fix that cuts into code is not even tried.
    assert [r.reason for r in result.refused] == ([] if reason == "code" else [reason])


def test_the_guilty_fix_is_dropped_and_the_others_stand() -> None:
    text = "Un mot, [un lien](mot), un mot.\n\nEncore un mot.\n"
    result = mend(text, swap("word", "mot", "nom"))
    assert result.source.text == "Un nom, [un lien](mot), un nom.\n\nEncore un nom.\n"
    assert [r.reason for r in result.refused] == ["links"]


def test_a_fix_that_may_touch_links_does_not_cover_one_that_may_not() -> None:
    narrow = swap("narrow", "mot", "nom")
    wide = swap("wide", "page", "p", touches=("text", "links"))
    result = mend("Un [a](mot) et [b](page).\n", narrow, wide)
    assert result.source.text == "Un [a](mot) et [b](p).\n"


def test_safe_fixes_leave_headings_alone_that_have_no_id_of_their_own() -> None:
    result = mend("# Un mot\n\nUn mot.\n", swap("word", "mot", "nom"), allowed=SAFE)
    assert result.source.text == "# Un mot\n\nUn nom.\n"


def test_fixes_that_undo_each_other_are_told_and_change_nothing() -> None:
    with pytest.raises(NotConverged, match="there"):
        mend("a b\n", swap("there", "a", "b"), swap("back", "b", "a"))


def test_a_fix_that_never_ends_is_told() -> None:
    with pytest.raises(NotConverged, match="grow"):
        mend("a\n", swap("grow", r"a\b", "aa"))


def test_a_guard_refuses_what_would_be_lost() -> None:
    def guard(before: Article, after: Article, stage: str) -> str | None:
        return "Paul" if "Paul" in before.source.text and "Paul" not in after.source.text else None

    result = mend("Paul et Jean.\n", swap("drop", "Paul et ", ""), swap("jean", "Jean", "Luc"), guard=guard)
    assert result.source.text == "Paul et Luc.\n"
    assert [r.reason for r in result.refused] == ["Paul"]


def test_a_change_can_be_refused_by_its_id() -> None:
    words = swap("word", "mot", "nom")
    ids = [a.id for a in mend("Un mot, un mot.\n", words).applied]
    assert len(set(ids)) == 2
    result = mend("Un mot, un mot.\n", words, accept=lambda i: i != ids[0])
    assert result.source.text == "Un mot, un nom.\n"
    assert [a.id for a in result.applied] == ids[1:]


def test_a_suppressed_finding_is_never_fixed() -> None:
    text = "<!-- seolint-disable-next-line word -->\nUn mot.\n\nUn mot.\n"
    assert mend(text, swap("word", "mot", "nom")).source.text == text.replace("\n\nUn mot", "\n\nUn nom")


def test_applicability_may_differ_from_what_the_rule_declares() -> None:
    def fixer(article: Article, active: ActiveRule, findings: Sequence[Finding]) -> Iterable[Fix]:
        for finding in findings:
            yield active.fix(finding, Edit(finding.span, (". ",)))
            yield active.fix(
                finding, Edit(finding.span, (".\n\n",)), applicability=Applicability.UNSAFE, stage="paragraphs"
            )

    glued = (rule("glued", "repair", touches=("text", "blocks")), pattern_check(r"\.(?=[A-Z])"), fixer)
    assert mend("Un.Deux.\n", glued, allowed=SAFE).source.text == "Un. Deux.\n"
    assert mend("Un.Deux.\n", glued).source.text == "Un.\n\nDeux.\n"


def test_a_fix_that_the_encoding_cannot_hold_is_refused() -> None:
    before = read(Source("Un bon mot.\n", encoding="cp1252"))
    after = read(Source("Un\u202fbon mot.\n", encoding="cp1252"))
    edit = Edit(Span(2, 3), ("\u202f",))
    assert unexpected_change(before, after, [edit], frozenset({"text"})) == "encoding"
    assert unexpected_change(before, before, [], frozenset({"text"})) is None


def test_what_failed_verification_is_tried_again_when_the_text_has_changed() -> None:
    # Beside the backtick the first fix would make code; when the second has taken that away, it is sound.
    result = mend(
        "mot# ` x z\n",
        swap("code", "x", "`", stage="debris"),
        swap("tick", "# ` ", " ", stage="repair"),
    )
    assert result.source.text == "mot ` z\n"
    assert [a.fix.finding.rule for a in result.applied] == ["tick", "code"]
    assert result.refused == ()
