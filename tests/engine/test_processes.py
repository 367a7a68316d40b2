"""Work shared among processes: the order is kept, and one that dies takes no other with it."""

from __future__ import annotations

import os
from dataclasses import dataclass

from seolint.engine.files import Target
from seolint.engine.processes import each_in_processes
from seolint.errors import SeolintError


@dataclass(frozen=True)
class Fragile:
    """Gives the path in capitals, and its process up on one file."""

    deadly: str | None = None

    def __call__(self, target: Target) -> str | SeolintError:
        if target.path == self.deadly:
            os._exit(9)
        return target.path.upper()


TARGETS = [Target(name) for name in ("a", "b", "c", "d")]


def test_results_come_in_the_order_of_the_files() -> None:
    assert list(each_in_processes(Fragile(), TARGETS, (), 2)) == ["A", "B", "C", "D"]


def test_a_file_that_ends_its_process_is_named_and_the_others_are_done() -> None:
    results = list(each_in_processes(Fragile("c"), TARGETS, (), 2))
    assert [str(r) for r in results] == ["A", "B", "c: seolint was ended by the system on this file", "D"]
    assert isinstance(results[2], SeolintError)
