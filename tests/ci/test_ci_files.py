"""The action, the GitLab template and the hooks: their steps run as a shell would run them."""

from __future__ import annotations

import json
import os
import shlex
import subprocess
import sys
from pathlib import Path
from typing import Any

import pytest
from ruamel.yaml import YAML

ROOT = Path(__file__).resolve().parent.parent.parent
SEOLINT = Path(sys.executable).parent / "seolint"

pytestmark = pytest.mark.skipif(not SEOLINT.exists(), reason="seolint is not installed as a command")


def load(name: str) -> Any:
    return YAML(typ="safe", pure=True).load((ROOT / name).read_text(encoding="utf-8"))


@pytest.fixture
def site(tmp_path: Path) -> Path:
    """A folder with one faulty article, and a name with a space."""
    folder = tmp_path / "site"
    (folder / "content").mkdir(parents=True)
    (folder / "content" / "un article.md").write_text("# Un titre\n\n##\n\nTexte.\n", encoding="utf-8")
    (folder / "seolint.toml").write_text('select = ["heading-empty"]\n', encoding="utf-8")
    return folder


def shell(script: str, folder: Path, **environment: str) -> subprocess.CompletedProcess[str]:
    return subprocess.run(
        ["bash", "-e", "-o", "pipefail", "-c", script],
        cwd=folder,
        env={**os.environ, **environment},
        capture_output=True,
        text=True,
        check=False,
        timeout=120,
    )


def action_check(site: Path, **inputs: str) -> subprocess.CompletedProcess[str]:
    """Run the action's last step with ``inputs``, seolint standing where its first steps install it."""
    action = load("action.yml")
    given = {name: str(spec["default"]) for name, spec in action["inputs"].items()} | inputs
    place = site.parent / "seolint" / "bin"
    place.mkdir(parents=True, exist_ok=True)
    link = place / "seolint"
    if not link.exists():
        link.symlink_to(SEOLINT)
    step = action["runs"]["steps"][-1]
    environment = {
        key: given[value.removeprefix("${{ inputs.").removesuffix(" }}")] for key, value in step["env"].items()
    }
    return shell(step["run"], site, RUNNER_TEMP=str(site.parent), **environment)


def test_the_action_annotates_and_fails(site: Path) -> None:
    done = action_check(site, paths="content")
    assert done.returncode == 1
    assert done.stdout.startswith("::error file=content/un article.md,line=3")


def test_the_action_passes_further_options(site: Path) -> None:
    assert action_check(site, paths="content", args="--fail-on never").returncode == 0


def test_the_action_writes_a_file(site: Path) -> None:
    done = action_check(site, paths="content", **{"output-format": "sarif", "output-file": "seolint.sarif"})
    assert done.returncode == 1
    assert json.loads((site / "seolint.sarif").read_text(encoding="utf-8"))["version"] == "2.1.0"


def test_an_input_of_the_action_is_data_and_never_code(site: Path) -> None:
    action_check(site, paths="content", args="; touch pwned; $(touch pwned)")
    assert not (site / "pwned").exists()


def test_the_gitlab_job_writes_its_report(site: Path) -> None:
    job = load("ci/gitlab.yml")["seolint"]
    command = next(line for line in job["script"] if " check " in line).replace(
        "/tmp/seolint/bin/seolint", str(SEOLINT)
    )
    done = shell(command, site, SEOLINT_PATHS="content", SEOLINT_ARGS="")
    assert done.returncode == 1
    report = json.loads((site / job["artifacts"]["reports"]["codequality"]).read_text(encoding="utf-8"))
    assert [issue["check_name"] for issue in report] == ["heading-empty"]


def test_the_hooks_run_on_named_files(site: Path) -> None:
    hooks = {hook["id"]: hook for hook in load(".pre-commit-hooks.yaml")}
    assert set(hooks) == {"seolint", "seolint-fix"}
    article = str(site / "content" / "un article.md")
    for name, code in (("seolint", 1), ("seolint-fix", 0), ("seolint", 0)):
        words = shlex.split(hooks[name]["entry"])
        done = subprocess.run([str(SEOLINT), *words[1:], article], cwd=site, capture_output=True, check=False)
        assert done.returncode == code
