"""Run the benchmarks: `python -m tests.benchmarks [--strict] [NAME …]`.

Prints one line a row: name, ratio, target, met or MISSED. A name picks rows ("P1") or a module ("filter").
"""

from __future__ import annotations

import argparse
import importlib
import sys
import traceback
from pathlib import Path


def main(arguments: list[str]) -> int:
    """Print the rows; 1 when a module broke, or with --strict when a target was missed."""
    parser = argparse.ArgumentParser(prog="python -m tests.benchmarks")
    parser.add_argument("--strict", action="store_true", help="exit 1 when a target is missed")
    parser.add_argument("names", nargs="*", help="beginnings of rows (P1) or modules (filter); default all")
    options = parser.parse_args(arguments)
    modules = sorted(path.stem for path in Path(__file__).parent.glob("bench_*.py"))
    wanted = [m for m in modules if m.removeprefix("bench_") in options.names]
    row_names = tuple(n for n in options.names if f"bench_{n}" not in modules)
    missed = broken = 0
    for name in modules if row_names or not wanted else wanted:
        try:
            for row in importlib.import_module(f"tests.benchmarks.{name}").rows():
                if name in wanted or not row_names or row.name.split()[0] in row_names:
                    print(row, flush=True)
                    missed += not row.met
        except Exception:
            traceback.print_exc()
            broken += 1
    return 1 if broken or (options.strict and missed) else 0


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
