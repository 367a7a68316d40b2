"""What ``init`` writes beside the configuration: the hook before a commit, and the job of a CI."""

from __future__ import annotations

from dataclasses import dataclass
from pathlib import Path

__all__ = ["SNIPPETS", "Snippet"]


@dataclass(frozen=True, slots=True)
class Snippet:
    """A file of a tool's own, with the ``mark`` by which one tells that seolint is in it already.

    ``text`` has open places for the ``version`` of seolint and the folder of articles (``content``).
    """

    file: str
    text: str
    mark: str

    def filled(self, version: str, content: str) -> str:
        """The text for a site whose articles are in ``content``, seen from the folder that holds the file."""
        pattern = "" if content == "." else f"\n        files: ^{content}/"
        return self.text.format(version=version, content=content, files=pattern)

    def is_in(self, folder: Path) -> bool:
        """Whether the tool already runs seolint in ``folder``."""
        try:
            return self.mark in (folder / self.file).read_text(encoding="utf-8", errors="replace")
        except OSError:
            return False


SNIPPETS: dict[str, Snippet] = {
    "pre-commit": Snippet(
        ".pre-commit-config.yaml",
        """\
repos:
  - repo: local
    hooks:
      - id: seolint
        name: seolint
        entry: seolint check --no-progress
        language: python
        additional_dependencies: ["seolint-fr=={version}"]
        types_or: [markdown, mdx]
        require_serial: true{files}
""",
        "id: seolint",
    ),
    "github": Snippet(
        ".github/workflows/seolint.yml",
        """\
name: seolint
on: [pull_request]
jobs:
  articles:
    runs-on: ubuntu-latest
    steps:
      - uses: actions/checkout@v4
      - uses: actions/setup-python@v5
        with:
          python-version: "3.12"
      - run: pip install "seolint-fr=={version}"
      - run: seolint check --no-progress --output-format github -- {content}
""",
        "seolint check",
    ),
    "gitlab": Snippet(
        ".gitlab-ci.yml",
        """\
seolint:
  image: python:3.12-slim
  script:
    - pip install --quiet "seolint-fr=={version}"
    - seolint check --no-progress --output-format gitlab --output-file gl-code-quality-report.json -- {content}
  artifacts:
    when: always
    reports:
      codequality: gl-code-quality-report.json
""",
        "seolint check",
    ),
}
"""By the name of the tool."""
