"""The catalogue that holds in the working folder: the shipped rules and those of ``rule_paths``."""

from __future__ import annotations

from pathlib import Path

from seolint.catalog import Catalog, load_catalog
from seolint.cli.session import Session
from seolint.cli.wording import Locale
from seolint.config import ConfigFinder

__all__ = ["catalog_in_force"]


def catalog_in_force(session: Session, config: Path | None, *, isolated: bool) -> tuple[Catalog, Locale]:
    """The catalogue, and the language to speak: the user's choice, else the configuration's."""
    found = ConfigFinder(config, isolated=isolated).for_folder(Path.cwd())
    paths = [found.root / path for path in found.settings.rule_paths]
    return load_catalog(paths), session.locale or found.settings.locale
