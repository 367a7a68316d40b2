"""Python's garbage collector while articles are linted or mended: nearly all that is made for one is freed with it,
without being looked for."""

from __future__ import annotations

import gc
import threading
from collections.abc import Iterator
from contextlib import contextmanager

__all__ = ["patient_collector"]

_AT_ONCE = 100_000
"""Objects made before garbage is looked for: more than one article takes (by default Python looks after 700, and
through all that a process holds every few articles, which took a tenth of the time; a thousand articles need no
more memory so)."""

_lock = threading.Lock()
_running = 0
_before = (0, 0, 0)


@contextmanager
def patient_collector() -> Iterator[None]:
    """Look for garbage rarely; when the last of those who asked for it is done, as often as before."""
    global _running, _before
    with _lock:
        if not _running:
            _before = gc.get_threshold()
            if 0 < _before[0] < _AT_ONCE:
                gc.set_threshold(_AT_ONCE, *_before[1:])
        _running += 1
    try:
        yield
    finally:
        with _lock:
            _running -= 1
            if not _running:
                gc.set_threshold(*_before)
