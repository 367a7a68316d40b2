"""Try to break a promise for as long as you like.

    python tests/fuzz/fuzz.py PROMISE [libFuzzer options]          guided by coverage, needs atheris
    python tests/fuzz/fuzz.py PROMISE --mutate SECONDS [--seed N]  random mutations of the constructs alone

PROMISE is one of ``loads``, ``reads``, ``writes_metadata``, ``mends``, ``mends_all``. What breaks it is written
to the folder where you are (``crash-…``); put it into ``found.py`` when it is mended.
"""

from __future__ import annotations

import hashlib
import random
import sys
import tempfile
import time
import traceback
from pathlib import Path

HERE = Path(__file__).resolve().parent
sys.path = [str(HERE.parent), *(p for p in sys.path if Path(p).resolve() != HERE)]

LONGEST = 2_000
"""Bytes of one input: what breaks a promise is small."""


def guided(promise: str, options: list[str]) -> None:
    """Run libFuzzer until it is stopped or finds something."""
    import atheris

    with atheris.instrument_imports(include=["seolint", "markdown_it"]):
        from fuzz.promises import PROMISES
    from fuzz.seeds import PIECES, seeds

    with tempfile.TemporaryDirectory() as folder:
        for i, seed in enumerate(seeds()):
            (Path(folder) / f"{i:03}").write_bytes(seed)
        words = Path(folder).with_suffix(".dict")
        escaped = ("".join(rf"\x{byte:02x}" for byte in piece) for piece in PIECES)
        words.write_text("".join(f'"{piece}"\n' for piece in escaped), encoding="ascii")
        argv = [sys.argv[0], f"-max_len={LONGEST}", f"-dict={words}", "-timeout=60", *options, folder]
        atheris.Setup(argv, PROMISES[promise])
        atheris.Fuzz()


def mutating(promise: str, seconds: float, seed: int) -> int:
    """Mutate the constructs for ``seconds``; the number of different faults found."""
    from fuzz.promises import PROMISES
    from fuzz.seeds import mutated, seeds

    source = random.Random(seed)
    pool = seeds()
    known: set[str] = set()
    runs = 0
    end = time.monotonic() + seconds
    while time.monotonic() < end:
        data = mutated(source.choice(pool), source, pool)[:LONGEST]
        runs += 1
        try:
            PROMISES[promise](data)
        except Exception as error:
            frames = traceback.extract_tb(error.__traceback__)
            fault = f"{type(error).__name__} {str(error)[:60]} {frames[-1].name}:{frames[-1].lineno}"
            if fault not in known:
                known.add(fault)
                path = Path(f"crash-{hashlib.sha256(data).hexdigest()[:12]}")
                path.write_bytes(data)
                print(f"{path}: {fault}", flush=True)
    print(f"{promise}: {runs} inputs, {len(known)} faults", flush=True)
    return len(known)


def main() -> int:
    """Read the command line and run."""
    if len(sys.argv) < 2:
        print(__doc__)
        return 2
    promise, *options = sys.argv[1:]
    if options and options[0] == "--mutate":
        seed = int(options[3]) if len(options) > 3 else 0
        return int(mutating(promise, float(options[1]), seed) > 0)
    guided(promise, options)
    return 0


if __name__ == "__main__":
    sys.exit(main())
