"""Build hook: compiles the rule files into the one JSON that the wheel carries."""

from __future__ import annotations

import importlib.util
import tempfile
from pathlib import Path
from typing import Any

from hatchling.builders.hooks.plugin.interface import BuildHookInterface


class CompileCatalogue(BuildHookInterface[Any]):
    """Adds ``seolint/rules/catalog.json``; an editable install reads the YAML files instead."""

    PLUGIN_NAME = "custom"

    def initialize(self, version: str, build_data: dict[str, Any]) -> None:
        """Called by hatchling before it builds; ``version`` is ``standard`` or ``editable``."""
        if version == "editable":
            return
        root = Path(self.root)
        # Loaded by its path: importing the package would ask for its dependencies at build time.
        spec = importlib.util.spec_from_file_location("rulefiles", root / "seolint" / "rulefiles.py")
        assert spec is not None
        assert spec.loader is not None
        rulefiles = importlib.util.module_from_spec(spec)
        spec.loader.exec_module(rulefiles)
        compiled = Path(tempfile.mkdtemp()) / "catalog.json"
        compiled.write_text(rulefiles.to_json(rulefiles.compile_folder(root / "rules")), encoding="utf-8")
        build_data["force_include"][str(compiled)] = "seolint/rules/catalog.json"
