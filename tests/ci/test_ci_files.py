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


def test_the_hooks_under_pre_commit_itself(site: Path, tmp_path: Path) -> None:
    """The real pre-commit, on a repository of its own; the installed seolint stands in for the hooks' environment."""
    pytest.importorskip("pre_commit")
    from seolint.cli.snippets import SNIPPETS

    hooks = [{**hook, "language": "system"} for hook in load(".pre-commit-hooks.yaml")]
    for hook in hooks:
        hook["entry"] = hook["entry"].replace("seolint", str(SEOLINT), 1)
    own = YAML(typ="safe", pure=True).load(SNIPPETS["pre-commit"].filled("0.0", "content"))["repos"][0]["hooks"]
    for hook in own:
        assert hook["entry"] in {h["entry"].replace(str(SEOLINT), "seolint") for h in hooks}
        hook |= {"id": "from-init", "language": "system", "entry": hook["entry"].replace("seolint", str(SEOLINT), 1)}
        del hook["additional_dependencies"]
    config = {"repos": [{"repo": "local", "hooks": [*hooks, *own]}]}
    (site / ".pre-commit-config.yaml").write_text(json.dumps(config), encoding="utf-8")
    (site / "content" / "b.mdx").write_text("# Un titre\n\n##\n\nTexte.\n", encoding="utf-8")
    (site / "LISEZMOI.txt").write_text("##\n", encoding="utf-8")

    def hook(name: str) -> tuple[int, str]:
        script = f"git add -A && {shlex.quote(sys.executable)} -m pre_commit run {name} --all-files"
        done = shell(script, site, PRE_COMMIT_HOME=str(tmp_path / "home"))
        return done.returncode, done.stdout

    shell("git init -q", site)
    code, said = hook("seolint")
    assert (code, said.count("  3:1  ")) == (1, 2)
    assert "LISEZMOI" not in said
    assert hook("from-init")[0] == 1
    code, said = hook("seolint-fix")
    assert (code, "files were modified by this hook" in said) == (1, True)
    assert [hook(name)[0] for name in ("seolint-fix", "seolint", "from-init")] == [0, 0, 0]


def test_the_workflow_that_init_writes_runs(site: Path) -> None:
    """The commands of both CI jobs, as a shell runs them; installing is left out."""
    from seolint.cli.snippets import SNIPPETS

    place = {"PATH": f"{SEOLINT.parent}{os.pathsep}{os.environ['PATH']}"}
    workflow = YAML(typ="safe", pure=True).load(SNIPPETS["github"].filled("0.0", "content"))
    command = workflow["jobs"]["articles"]["steps"][-1]["run"]
    done = shell(command, site, **place)
    assert done.returncode == 1
    assert done.stdout.startswith("::error file=content/un article.md,line=3")
    job = YAML(typ="safe", pure=True).load(SNIPPETS["gitlab"].filled("0.0", "content"))["seolint"]
    assert shell(job["script"][-1], site, **place).returncode == 1
    assert json.loads((site / job["artifacts"]["reports"]["codequality"]).read_text("utf-8"))
