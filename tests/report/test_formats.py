"""Each output format of ``check``, shown the same run."""

from __future__ import annotations

import json
from xml.etree import ElementTree

import pytest

from seolint.engine.results import FileReport, RunReport
from seolint.report import FORMATS, renderer
from seolint.report.colors import Palette
from seolint.report.messages import Speaker
from seolint.report.paths import uri
from seolint.report.text import Look, render
from seolint.text import Source


@pytest.mark.parametrize("name", FORMATS)
def test_every_format_renders_any_run(name: str, run: RunReport, speaker: Speaker) -> None:
    written = renderer(name)(run, speaker)  # type: ignore[arg-type]
    assert written.endswith("\n")
    assert "\x1b" not in written


@pytest.mark.parametrize("name", FORMATS)
def test_every_format_renders_nothing_at_all(name: str, speaker: Speaker) -> None:
    renderer(name)(RunReport(()), speaker)  # type: ignore[arg-type]


def test_text_shows_place_message_frame_and_fix(run: RunReport, speaker: Speaker) -> None:
    lines = render(run, speaker).splitlines()
    start = lines.index("  2:18  erreur  glued-sentences")
    assert lines[start + 1 : start + 5] == [
        "    «\u00a0fin.Le\u00a0»\u00a0: deux phrases collées.",
        "      2 | C'est l'heure 🎉, fin.Le jour ; d'ici là.",
        "        |                   ^^^^^^",
        "      → «\u00a0fin.Le\u00a0» → «\u00a0fin. Le\u00a0» (--fix)",
    ]


def test_text_folds_what_people_read_once_a_file(run: RunReport, speaker: Speaker) -> None:
    written = render(run, speaker)
    assert written.count("Apostrophe droite.") == 1
    assert "Apostrophe droite. (et 3 de plus)" in written


def test_text_sums_up(run: RunReport, speaker: Speaker, english: Speaker) -> None:
    french = render(run, speaker)
    assert "1 erreur, 4 remarques · score 84/100" in french
    assert "1 fichier relu, 1 illisible\u00a0: 1 erreur, 4 remarques." in french
    assert "1 à corriger sans risque avec --fix." in french
    assert "photo.jpg\u00a0: fichier binaire, ignoré." in french
    assert "1 file read, 1 failure: 1 error, 4 infos." in render(run, english)


def test_text_has_colours_only_when_asked(run: RunReport, speaker: Speaker) -> None:
    assert "\x1b[" in render(run, speaker, Look(Palette(on=True)))


def test_text_says_so_when_there_is_nothing_to_say(speaker: Speaker) -> None:
    clean = FileReport("a.md", Source("Texte."), (), 100, {})
    assert render(RunReport((clean,)), speaker) == "1 fichier relu\u00a0: rien à signaler.\n"


def test_concise_is_one_line_a_finding(run: RunReport, english: Speaker) -> None:
    lines = renderer("concise")(run, english).splitlines()
    assert len(lines) == 5
    assert lines[3] == "dossier/a b.md:2:18: error glued-sentences: “fin.Le”: two sentences."


def test_json_keeps_its_contract(run: RunReport, speaker: Speaker) -> None:
    data = json.loads(renderer("json")(run, speaker))
    assert list(data) == ["version", "seolint", "files", "errors", "summary"]
    assert data["version"] == 1
    assert data["summary"] == {"files": 1, "errors": 1, "warnings": 0, "infos": 4, "score": 84}
    assert data["errors"][0]["path"] == "absent.md"
    file = data["files"][0]
    assert list(file) == ["path", "score", "scores", "keyphrase", "metrics", "findings"]
    assert file["keyphrase"] == {"text": "été", "origin": "detected"}
    assert file["metrics"] == {"words": 11, "reading_ease": None}
    glued = next(f for f in file["findings"] if f["rule"] == "glued-sentences")
    assert glued == {
        "rule": "glued-sentences",
        "group": "cleanliness",
        "severity": "error",
        "message": "«\u00a0fin.Le\u00a0»\u00a0: deux phrases collées.",
        "start": {"offset": 34, "line": 2, "column": 18},
        "end": {"offset": 40, "line": 2, "column": 24},
        "fixes": [
            {
                "message": "Insérer «\u00a0␣\u00a0».",
                "applicability": "safe",
                "edits": [{"start": 38, "end": 38, "text": " "}],
            }
        ],
    }


def test_jsonl_is_one_object_a_line(run: RunReport, speaker: Speaker) -> None:
    rows = [json.loads(line) for line in renderer("jsonl")(run, speaker).splitlines()]
    assert [row["path"] for row in rows] == ["dossier/a b.md", "absent.md"]
    assert "findings" in rows[0]
    assert "message" in rows[1]


def test_github_escapes_what_its_commands_mean(run: RunReport, speaker: Speaker) -> None:
    lines = renderer("github")(run, speaker).splitlines()
    assert (
        "::error file=dossier/a b.md,line=2,endLine=2,col=18,endColumn=24,title=glued-sentences::"
        "«\u00a0fin.Le\u00a0»\u00a0: deux phrases collées." in lines
    )
    assert lines[-1].startswith("::error::absent.md")


def test_gitlab_fingerprints_differ_and_survive_other_edits(report: FileReport, speaker: Speaker) -> None:
    issues = json.loads(renderer("gitlab")(RunReport((report,)), speaker))
    marks = [issue["fingerprint"] for issue in issues]
    assert len(set(marks)) == 5
    assert {issue["severity"] for issue in issues} == {"major", "info"}
    assert issues[0]["location"] == {"path": "dossier/a b.md", "lines": {"begin": 1, "end": 1}}


def test_junit_is_sound_xml_with_one_case_a_finding(run: RunReport, speaker: Speaker) -> None:
    root = ElementTree.fromstring(renderer("junit")(run, speaker))
    assert root.attrib == {"name": "seolint", "tests": "6", "failures": "5", "errors": "1"}
    assert len(root.findall("./testsuite/testcase/failure")) == 5
    assert len(root.findall("./testsuite/testcase/error")) == 1


def test_junit_survives_characters_that_xml_cannot_hold(speaker: Speaker) -> None:
    odd = FileReport("a\x0b<&>.md", Source("x"), (), 100, {})
    ElementTree.fromstring(renderer("junit")(RunReport((odd,)), speaker))


def test_rdjson_counts_bytes_and_suggests(run: RunReport, speaker: Speaker) -> None:
    data = json.loads(renderer("rdjson")(run, speaker))
    glued = next(d for d in data["diagnostics"] if d["code"]["value"] == "glued-sentences")
    # The party popper before it is one code point and four bytes.
    assert glued["location"]["range"]["start"] == {"line": 2, "column": 21}
    assert glued["suggestions"] == [
        {"range": {"start": {"line": 2, "column": 25}, "end": {"line": 2, "column": 25}}, "text": " "}
    ]


def test_sarif_has_places_levels_and_fixes(run: RunReport, speaker: Speaker) -> None:
    log = json.loads(renderer("sarif")(run, speaker))
    assert log["version"] == "2.1.0"
    (only,) = log["runs"]
    assert only["columnKind"] == "unicodeCodePoints"
    assert [rule["id"] for rule in only["tool"]["driver"]["rules"]] == ["glued-sentences", "typo-apostrophe"]
    glued = next(r for r in only["results"] if r["ruleId"] == "glued-sentences")
    assert glued["level"] == "error"
    assert only["tool"]["driver"]["rules"][glued["ruleIndex"]]["id"] == "glued-sentences"
    place = glued["locations"][0]["physicalLocation"]
    assert place["artifactLocation"]["uri"] == "dossier/a%20b.md"
    assert place["region"] == {
        "startLine": 2,
        "startColumn": 18,
        "endLine": 2,
        "endColumn": 24,
        "charOffset": 34,
        "charLength": 6,
    }
    (fix,) = glued["fixes"]
    (change,) = fix["artifactChanges"]
    assert change["replacements"][0]["insertedContent"] == {"text": " "}
    assert only["invocations"][0]["executionSuccessful"] is False


def test_sarif_is_valid_by_the_schema_of_2_1_0(run: RunReport, speaker: Speaker) -> None:
    # Models generated from the schema, with every unknown key forbidden.
    model = pytest.importorskip("pydantic_sarif.model")
    log = json.loads(renderer("sarif")(run, speaker))
    assert any("fixes" in result for result in log["runs"][0]["results"])
    model.StaticAnalysisResultsFormatSarifVersion210JsonSchema.model_validate(log)
    log["runs"][0]["results"][0]["surprise"] = 1
    with pytest.raises(ValueError, match="surprise"):
        model.StaticAnalysisResultsFormatSarifVersion210JsonSchema.model_validate(log)


def test_an_interrupted_run_says_so(report: FileReport, speaker: Speaker) -> None:
    assert "Interrompu" in render(RunReport((report,), interrupted=True), speaker)


def test_a_name_that_is_no_text_is_a_uri_all_the_same() -> None:
    assert uri("dossier/a\udcff é.md") == "dossier/a%FF%20%C3%A9.md"
