"""Suppressions written by the tool: close to the fault, valid in every format, and none that is of no use."""

from __future__ import annotations

import pytest

from seolint.config import Config, load_config
from seolint.engine.inspection import Job, inspector_for
from seolint.engine.silencing import add_suppressions
from seolint.errors import UsageError
from seolint.text import Source


def silenced(text: str, *rules: str, path: str = "a.md", reason: str | None = None) -> str:
    """``text`` with the comments that silence ``rules``; checked to be silent."""
    config = load_config(None, {"select": [*rules, "suppression-unused"]})
    inspector = inspector_for(config)
    source, _ = add_suppressions(Job(Source(text, path), config), inspector, lambda report: report, reason)
    assert inspector.report(Job(source, config)).findings == ()
    return source.text


def test_a_block_of_one_line() -> None:
    assert silenced("# Titre\n\nIl a vu le le chat.\n", "doubled-word") == (
        "# Titre\n\n<!-- seolint-disable-next-line doubled-word -->\n\nIl a vu le le chat.\n"
    )


def test_a_block_of_several_lines_is_not_cut_in_two() -> None:
    assert silenced("Un début.\nIl a vu le le chat.\nUne fin.\n", "doubled-word") == (
        "<!-- seolint-disable doubled-word -->\n\nUn début.\nIl a vu le le chat.\nUne fin.\n\n"
        "<!-- seolint-enable doubled-word -->\n"
    )


def test_a_list_stays_one_list() -> None:
    text = silenced("Texte :\n- un\n- voir le le mot\n- trois\nencore\n", "doubled-word")
    assert "- un\n- voir le le mot\n- trois\n" in text
    assert text.startswith("Texte :\n\n<!-- seolint-disable doubled-word -->\n\n- un")


def test_a_missing_sign_is_silenced_where_it_lacks_not_in_the_whole_file() -> None:
    assert silenced("# Titre\n\nQuelle surprise!\n\nLa suite vient.\n", "typo-space-punct") == (
        "# Titre\n\n<!-- seolint-disable-next-line typo-space-punct -->\n\nQuelle surprise!\n\nLa suite vient.\n"
    )


def test_what_has_no_place_is_silenced_for_the_file_behind_the_metadata() -> None:
    assert silenced("---\ntitle: Un titre\n---\nTexte.\n", "description-missing") == (
        "---\ntitle: Un titre\n---\n\n<!-- seolint-disable-file description-missing -->\nTexte.\n"
    )


def test_the_line_ends_and_the_mark_of_the_file_are_kept() -> None:
    assert silenced("\ufeff# T\r\n\r\n##\r\n", "heading-empty", "description-missing") == (
        "\ufeff<!-- seolint-disable-file description-missing -->\r\n\r\n# T\r\n\r\n"
        "<!-- seolint-disable-next-line heading-empty -->\r\n\r\n##\r\n"
    )


def test_mdx_has_comments_of_its_own() -> None:
    assert "{/* seolint-disable-next-line doubled-word */}" in silenced(
        "Voici le le mot.\n", "doubled-word", path="a.mdx"
    )


def test_a_page_is_silenced_at_its_end() -> None:
    page = (
        "<!doctype html><html lang='fr'><head><title>T</title></head><body><h1>A</h1><h2></h2><p>B</p></body></html>\n"
    )
    assert silenced(page, "heading-empty", path="a.html") == page + "<!-- seolint-disable-file heading-empty -->\n"


def test_the_reason_is_written() -> None:
    text = silenced("Voici le le mot.\n", "doubled-word", reason="dette de 2019, jusqu’au 2027-01-31")
    assert "doubled-word -- dette de 2019, jusqu’au 2027-01-31 -->" in text


def test_an_order_that_is_there_already_still_holds() -> None:
    """Two orders one upon the other both mean the line below them."""
    before = "<!-- seolint-disable-next-line doubled-word -->\n## Voici le le mot\n\n### \n"
    text = before.replace("## Voici le le mot", "#### Voici le le mot")
    out = silenced("# Titre\n\n" + text, "heading-skip")
    config = load_config(None, {"select": ["heading-skip", "doubled-word"]})
    assert inspector_for(config).report(Job(Source(out, "a.md"), config)).findings == ()


def test_what_nobody_asked_to_silence_goes_on_speaking() -> None:
    config = load_config(None, {"select": ["doubled-word", "heading-empty"]})
    inspector = inspector_for(config)

    def empty_only(report):  # type: ignore[no-untyped-def]
        from dataclasses import replace

        return replace(report, findings=tuple(f for f in report.findings if f.rule == "heading-empty"))

    source, number = add_suppressions(Job(Source("Voici le le mot.\n\n##\n", "a.md"), config), inspector, empty_only)
    assert number == 1
    assert [f.rule for f in inspector.report(Job(source, config)).findings] == ["doubled-word"]


def test_plain_text_has_no_comments() -> None:
    with pytest.raises(UsageError, match="holds no comments"):
        silenced("Il a vu le le chat.\n", "doubled-word", path="a.txt")


def test_nothing_to_silence_changes_nothing() -> None:
    source = Source("Texte.\n", "a.md")
    config: Config = load_config(None, {"select": ["doubled-word"]})
    assert add_suppressions(Job(source, config), inspector_for(config), lambda report: report) == (source, 0)
