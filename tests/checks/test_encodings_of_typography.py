"""Typography in files older than Unicode, and around markup that is not seen."""

from __future__ import annotations

import pytest
from fuzz.promises import inspected, mended

from seolint import Linter
from seolint.config import load_config
from seolint.engine.fixer import FixLoop
from seolint.engine.inspection import Job, inspector_for
from seolint.engine.loading import decode, encode
from seolint.engine.offers import SAFE


@pytest.mark.parametrize("encoding", ["cp1252", "utf-16-le", "utf-16-be"])
def test_a_mended_file_keeps_its_encoding(encoding: str) -> None:
    text = "# Été\r\n\r\nL'oeuvre est là ! Il dit « oui » ; puis 10 000 €.\r\n"
    source = decode(text.encode(encoding), "a.md")
    assert source.encoding == encoding
    config = load_config(None, {"select": "typography"})
    inspector = inspector_for(config)
    job = Job(source, config)
    reader = inspector.reader(job)
    once = FixLoop(reader, inspector.active(job), inspector.catalog, SAFE).run(reader.read(source))
    after = encode(once.source)
    assert after.decode(encoding) == once.source.text
    narrow = "\u00a0" if encoding == "cp1252" else "\u202f"
    assert f"L'œuvre est là{narrow}! Il dit" in once.source.text.replace("’", "'")
    again = FixLoop(reader, inspector.active(job), inspector.catalog, SAFE).run(reader.read(decode(after, "a.md")))
    assert again.source.text == once.source.text


def test_spaces_on_either_side_of_a_note_are_not_two_spaces() -> None:
    text = "# Titre\n\nUn mot [^1] suivant, et un mot  suivant.\n\n[^1]: Note.\n"
    found = [f.span.of(text) for f in inspected(text, "markdown").findings if f.rule == "typo-spaces"]
    assert found == ["  "]
    assert "Un mot [^1] suivant, et un mot suivant." in mended(text, "markdown", SAFE)


def test_names_on_networks_keep_their_spelling() -> None:
    text = "# Titre\n\nAvec @oeuvre_Etat et #coeurEtat, comme [@oeuvre2020, p. 2] l'a dit.\n"
    report = Linter({"select": "typography"}).lint(text)
    assert {f.span.of(text) for f in report.findings} <= {"'"}
