"""The worked example of the documentation: a newsroom's house style in ten rules, run as it stands on its page."""

from __future__ import annotations

import re
from pathlib import Path

import pytest
from running import Run

PAGE = (Path(__file__).resolve().parents[2] / "docs" / "house-style.md").read_text(encoding="utf-8")
RULES = dict(re.findall(r"```yaml\n(?=name: (\S+)\n)(.*?)```", PAGE, re.DOTALL))
EXPECTED = {
    "courrier-alt",
    "courrier-chapo",
    "courrier-description",
    "courrier-intertitre",
    "courrier-lien",
    "courrier-mots",
    "courrier-nombres",
    "courrier-phrase",
    "courrier-rubrique",
    "courrier-titre",
}


@pytest.fixture(scope="module")
def package(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """The newsroom's package, installed: its module and the entry point that it declares."""
    site = tmp_path_factory.mktemp("site")
    module = re.search(r"```python\n(.*?)```", PAGE, re.DOTALL)
    declared = re.search(r'seolint\.checks"\]\n(\S+) = "(\S+)"', PAGE)
    assert module is not None
    assert declared is not None
    (site / "courrier_rules.py").write_text(module[1], encoding="utf-8")
    info = site / "courrier_rules-1.0.dist-info"
    info.mkdir()
    (info / "METADATA").write_text("Metadata-Version: 2.1\nName: courrier-rules\nVersion: 1.0\n", encoding="utf-8")
    (info / "entry_points.txt").write_text(f"[seolint.checks]\n{declared[1]} = {declared[2]}\n", encoding="utf-8")
    return site


@pytest.fixture
def newsroom(run: Run, package: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """The rules and the configuration of the page in the working folder, the package on the path."""
    monkeypatch.syspath_prepend(str(package))
    folder = Path("charte/courrier")
    folder.mkdir(parents=True)
    for name, text in RULES.items():
        (folder / f"{name}.yaml").write_text(text, encoding="utf-8")
    configuration = re.search(r"```toml\n(rule_paths.*?)```", PAGE, re.DOTALL)
    assert configuration is not None
    Path("seolint.toml").write_text(configuration[1], encoding="utf-8")
    article = re.search(r"```markdown\n(---.*?)```", PAGE, re.DOTALL)
    assert article is not None
    Path("article.md").write_text(article[1], encoding="utf-8")


def test_there_are_ten_rules() -> None:
    assert set(RULES) == EXPECTED


@pytest.mark.usefixtures("newsroom")
def test_their_examples_hold(run: Run) -> None:
    result = run("test-rules", "charte")
    assert (result.code, result.out) == (0, "10 règles, 0 exemple en défaut.\n")


@pytest.mark.usefixtures("newsroom")
def test_the_article_of_the_page_breaks_each_of_them_once(run: Run) -> None:
    result = run("check", "article.md", "--select", "courrier", "--output-format", "concise")
    found = re.findall(r"^article\.md:\d+:\d+: \w+ (\S+):", result.out, re.MULTILINE)
    assert sorted(found) == sorted(EXPECTED)
    assert result.code == 1
    assert "[Charte, § 4]" in result.out


@pytest.mark.usefixtures("newsroom")
def test_words_and_numbers_are_mended(run: Run) -> None:
    run("check", "article.md", "--select", "courrier", "--unsafe-fixes")
    text = Path("article.md").read_text(encoding="utf-8")
    assert "chantier colossal" in text
    assert "a ouvert trois écoles" in text


@pytest.mark.usefixtures("newsroom")
def test_a_good_article_passes(run: Run) -> None:
    good = (
        "---\ntitle: La Loire a dépassé quatre mètres\nchapo: Les quais resteront fermés jusqu’à dimanche.\n"
        "description: Les quais de Saint-Port resteront fermés jusqu’à dimanche.\nrubrique: port\n---\n\n"
        "## La décrue commence mercredi\n\nLe fleuve a gagné 3 m en deux jours.\n"
    )
    Path("article.md").write_text(good, encoding="utf-8")
    result = run("check", "article.md", "--select", "courrier", "--output-format", "concise")
    assert (result.code, "courrier-" in result.out) == (0, False)
