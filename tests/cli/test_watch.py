"""``check --watch``: a saved file is linted again; an interrupt ends it cleanly."""

from __future__ import annotations

import signal
import subprocess
import sys
import time
from pathlib import Path

import pytest

pytest.importorskip("watchfiles")


def test_a_saved_file_is_linted_again(tmp_path: Path) -> None:
    article = tmp_path / "article.md"
    article.write_text("# Un titre\n\nTexte.\n", encoding="utf-8")
    command = [sys.executable, "-m", "seolint", "check", ".", "--watch", "--select", "heading-empty"]
    with subprocess.Popen(
        [*command, "--output-format", "concise"],
        cwd=tmp_path,
        stdout=subprocess.PIPE,
        stderr=subprocess.PIPE,
        text=True,
    ) as watching:
        assert watching.stdout is not None
        try:
            found = ""
            for attempt in range(60):
                # Saved again and again: the watch may not have begun when the first change is made.
                article.write_text(f"# Un titre\n\n##\n\nTexte {attempt}.\n", encoding="utf-8")
                time.sleep(0.5)
                if watching.poll() is not None:
                    break
                found = _line_at_hand(watching)
                if found:
                    break
        finally:
            watching.send_signal(signal.SIGINT)
            code = watching.wait(timeout=20)
            told = watching.stderr.read() if watching.stderr is not None else ""
    assert found.startswith("article.md:3:1: error heading-empty")
    assert code in (0, 130)
    assert "KeyboardInterrupt" not in told


def _line_at_hand(process: subprocess.Popen[str]) -> str:
    import select

    assert process.stdout is not None
    ready, _, _ = select.select([process.stdout], [], [], 0)
    return process.stdout.readline() if ready else ""
