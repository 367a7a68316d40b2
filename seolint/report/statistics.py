"""``--statistics``: how often each rule spoke, the most frequent first."""

from __future__ import annotations

from collections import Counter

from seolint.engine.results import RunReport
from seolint.report.messages import Speaker

__all__ = ["statistics"]


def statistics(report: RunReport, speaker: Speaker) -> str:
    """One line a rule: findings, files, rule; a rule that would be mended by ``--fix`` is marked."""
    findings = Counter(f.rule for file in report.files for f in file.findings)
    files = Counter(rule for file in report.files for rule in {f.rule for f in file.findings})
    lines = []
    for rule, number in sorted(findings.items(), key=lambda item: (-item[1], item[0])):
        known = speaker.rules.get(rule)
        mark = "[*] " if known is not None and known.fix is not None and known.fix.safety == "safe" else ""
        where = speaker.say("{n} fichiers" if files[rule] > 1 else "{n} fichier", "{n} files", n=files[rule])
        lines.append(f"{number:>6}  {mark}{rule} ({where})")
    return "".join(line + "\n" for line in lines)
