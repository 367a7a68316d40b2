"""``seolint init``: recognises site generators and writes a configuration that holds."""

from __future__ import annotations

import json
from pathlib import Path

import pytest
from running import Run

from seolint.catalog import load_catalog
from seolint.cli.generators import GENERATORS
from seolint.cli.init import configuration
from seolint.config import load_config

SITES = {
    "Hugo": {"hugo.toml": "baseURL = 'https://example.org/'\n", "content/a.md": "# A\n"},
    "Jekyll": {"_config.yml": "title: Site\n"},
    "Eleventy": {"eleventy.config.js": "export default {}\n"},
    "Astro": {"astro.config.mjs": "export default {}\n"},
    "Docusaurus": {"docusaurus.config.ts": "export default {}\n"},
    "MkDocs": {"mkdocs.yml": "site_name: Site\n"},
    "Gatsby": {"gatsby-config.js": "module.exports = {}\n"},
    "Zola": {"config.toml": 'base_url = "https://example.org"\n'},
    "Pelican": {"pelicanconf.py": "SITENAME = 'Site'\n"},
    "VitePress": {".vitepress/config.mts": "export default {}\n"},
}


def test_every_generator_is_tried() -> None:
    assert {generator.name for generator in GENERATORS} == set(SITES)


@pytest.mark.parametrize("name", sorted(SITES))
def test_a_generator_is_recognised(run: Run, name: str) -> None:
    for path, text in SITES[name].items():
        Path(path).parent.mkdir(parents=True, exist_ok=True)
        Path(path).write_text(text, encoding="utf-8")
    result = run("init")
    assert result.code == 0
    assert f"seolint.toml ({name})" in result.out
    load_config("seolint.toml").active_rules(load_catalog())


def test_an_old_hugo_site_is_no_zola_site(run: Run) -> None:
    Path("config.toml").write_text('baseURL = "https://example.org/"\n', encoding="utf-8")
    assert "(Hugo)" in run("init").out


@pytest.mark.parametrize("locale", ["fr", "en"])
@pytest.mark.parametrize("generator", [None, *GENERATORS])
def test_what_is_written_is_a_valid_configuration(tmp_path: Path, generator: object, locale: str) -> None:
    path = tmp_path / "seolint.toml"
    path.write_text(configuration(generator, locale), encoding="utf-8")  # type: ignore[arg-type]
    config = load_config(path)
    config.active_rules(load_catalog())
    assert config.settings.locale == locale


def test_an_existing_configuration_is_kept(run: Run) -> None:
    Path("seolint.toml").write_text('profile = "recommended"\n', encoding="utf-8")
    result = run("init")
    assert result.code == 2
    assert "--force" in result.err
    assert run("init", "--force").code == 0


def test_hooks_and_ci_jobs_are_written_once(run: Run) -> None:
    Path("content").mkdir()
    Path("hugo.toml").write_text("baseURL = 'https://example.org/'\n", encoding="utf-8")
    assert run("init", "--pre-commit", "--ci", "github").code == 0
    assert "files: ^content/" in Path(".pre-commit-config.yaml").read_text("utf-8")
    assert "-- content\n" in Path(".github/workflows/seolint.yml").read_text("utf-8")
    before = Path("seolint.toml").read_bytes()
    again = run("init", "--pre-commit", "--ci", "gitlab")
    assert again.code == 0
    assert ".pre-commit-config.yaml appelle déjà seolint." in again.out
    assert Path(".gitlab-ci.yml").is_file()
    assert Path("seolint.toml").read_bytes() == before


def test_a_hook_file_of_somebody_else_is_shown_what_to_add(run: Run) -> None:
    Path(".pre-commit-config.yaml").write_text("repos: []\n", encoding="utf-8")
    result = run("init", "--pre-commit")
    assert "existe déjà ; ajoutez-y :" in result.out
    assert "id: seolint" in result.out
    assert Path(".pre-commit-config.yaml").read_text("utf-8") == "repos: []\n"


def test_the_schema_is_printed_and_nothing_written(run: Run) -> None:
    result = run("init", "--schema")
    assert json.loads(result.out)["title"] == "seolint"
    assert list(Path().glob("*.toml")) == []
