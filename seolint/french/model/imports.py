"""Importing spaCy without its command line, and reading the model without compiling what is not needed.

Both are changes of the running process, so both last only as long as the
``with`` block, hold a lock meanwhile, and leave everything as it was found.
"""

from __future__ import annotations

import gc
import importlib
import re
import sys
import threading
import types
from collections.abc import Iterator
from contextlib import contextmanager
from typing import Any

from seolint.french.model.token_match import compact_token_match

__all__ = ["compact_compiling", "quiet_collector", "without_command_line"]

_LOCK = threading.RLock()
_CLI = "spacy.cli"
_INFO = "spacy.cli.info"


@contextmanager
def without_command_line() -> Iterator[None]:
    """Keep ``import spacy`` from importing ``spacy.cli`` and with it weasel, requests, httpx, jinja2…

    ``spacy/__init__.py`` wants one function of it, ``info``; the one it gets
    here fetches the real one when called. ``import spacy.cli`` works as ever
    afterwards. Where spaCy is already imported nothing is done.
    """
    with _LOCK:
        if "spacy" in sys.modules:
            yield
            return
        package, module = types.ModuleType(_CLI), types.ModuleType(_INFO)
        package.__path__ = []
        module.info = _info  # type: ignore[attr-defined]
        sys.modules[_CLI], sys.modules[_INFO] = package, module
        try:
            yield
        finally:
            for name, stub in ((_CLI, package), (_INFO, module)):
                if sys.modules.get(name) is stub:
                    del sys.modules[name]
            parent = sys.modules.get("spacy")
            if parent is not None and getattr(parent, "cli", None) is package:
                del parent.cli


def _info(*args: Any, **kwargs: Any) -> Any:
    """What ``spacy.info`` does, imported when it is asked for."""
    return importlib.import_module(_INFO).info(*args, **kwargs)


@contextmanager
def compact_compiling() -> Iterator[None]:
    """Let ``re.compile`` give the compact stand-in for spaCy's French token match, and only for that."""
    with _LOCK:
        plain = re.compile

        def compile_(pattern: Any, flags: Any = 0) -> Any:
            return compact_token_match(pattern) or plain(pattern, flags)

        re.compile = compile_
        try:
            yield
        finally:
            re.compile = plain


@contextmanager
def quiet_collector() -> Iterator[None]:
    """No garbage collection while a million objects that stay are made.

    By the threshold, not by ``gc.disable``: srsly switches the collector on
    again after each file it reads.
    """
    with _LOCK:
        before = gc.get_threshold()
        gc.set_threshold(0)
        try:
            yield
        finally:
            gc.set_threshold(*before)
