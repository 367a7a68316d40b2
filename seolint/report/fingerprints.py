"""A mark for each finding that survives edits elsewhere in the file: rule, path, text, ordinal."""

from __future__ import annotations

from collections import Counter
from hashlib import sha256

from seolint.engine.results import FileReport
from seolint.report.paths import relative

__all__ = ["fingerprints"]

_LONGEST = 200
"""Characters of the offending text that count: of a whole block, its beginning is enough."""


def fingerprints(file: FileReport) -> list[str]:
    """Marks of ``file.findings``, in order; 32 hexadecimal digits, no line numbers in them."""
    seen: Counter[str] = Counter()
    marks = []
    for finding in file.findings:
        text = " ".join(finding.span.of(file.source.text)[:_LONGEST].split())
        key = "\x1f".join((relative(file.path), finding.rule, finding.message_id, text))
        seen[key] += 1
        marks.append(sha256(f"{key}\x1f{seen[key]}".encode("utf-8", "surrogatepass")).hexdigest()[:32])
    return marks
