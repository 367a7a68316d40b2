"""A file may take its time, but not all the time there is: the limit that ends a rule that never comes back."""

from __future__ import annotations

import signal
import threading
from collections.abc import Iterator
from contextlib import contextmanager
from types import FrameType

from seolint.errors import SlowInput

__all__ = ["given_up", "patience"]

_AGAIN = 1.0
"""Seconds after which the alarm rings again: a destructor or a callback may have swallowed the first one."""


def given_up(seconds: float, path: str | None, rule: str | None = None) -> SlowInput:
    """The error of the file ``path`` that took more than ``seconds``, at last in ``rule`` if that is known."""
    hint = "Exclude the file, or give it more time with --timeout."
    if rule is None:
        error = SlowInput(f"given up after {seconds:g} s", path=path, hint=hint)
    else:
        error = SlowInput(f"given up after {seconds:g} s, in rule {rule}", path=path, hint=hint)
    error.seconds = seconds
    return error


@contextmanager
def patience(seconds: float, path: str | None) -> Iterator[None]:
    """Raise SlowInput, which names ``path``, in a body that takes more than ``seconds``; 0 waits for ever.

    The alarm is the system's: it interrupts regular expressions and loops alike. Where there is none (Windows,
    or a thread that is not the main one) the body takes the time that it takes.
    """
    if not seconds or not hasattr(signal, "setitimer") or threading.current_thread() is not threading.main_thread():
        yield
        return

    def give_up(_number: int, _frame: FrameType | None) -> None:
        raise given_up(seconds, path)

    before = signal.signal(signal.SIGALRM, give_up)
    signal.setitimer(signal.ITIMER_REAL, seconds, _AGAIN)
    try:
        yield
    finally:
        signal.setitimer(signal.ITIMER_REAL, 0)
        signal.signal(signal.SIGALRM, before)
