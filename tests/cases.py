"""Which test stands for which case of reliability: found in the marks, without running anything.

    python -m tests.cases        the table
    python -m tests.cases B      the rows of one letter

A test says `@pytest.mark.case("B1", "B3")`; a whole file says `pytestmark = [pytest.mark.case("P1")]`. A
case without a test says in `cases.toml` why there is none.
"""

from __future__ import annotations

import ast
import sys
import tomllib
from collections import defaultdict
from dataclasses import dataclass
from functools import cache
from pathlib import Path

TESTS = Path(__file__).parent


@dataclass(frozen=True)
class Case:
    """One row of the table.

    Args:
        id: such as "B1".
        tests: as FILE::NAME from the folder of the tests.
        reason: why there are none, or what the tests leave open.
    """

    id: str
    title: str
    tests: tuple[str, ...]
    reason: str


@cache
def cases() -> tuple[Case, ...]:
    """Every case with its tests, in the order of the page."""
    about = tomllib.loads((TESTS / "cases.toml").read_text(encoding="utf-8"))
    found = marked()
    return tuple(
        Case(id_, entry["title"], tuple(found.get(id_, ())), entry.get("reason", ""))
        for id_, entry in about.items()
    )


@cache
def marked() -> dict[str, list[str]]:
    """Case → tests that are marked with it."""
    found: dict[str, list[str]] = defaultdict(list)
    for path in sorted(TESTS.rglob("test_*.py")):
        where = path.relative_to(TESTS).as_posix()
        for statement in ast.parse(path.read_text(encoding="utf-8")).body:
            is_test = isinstance(statement, ast.FunctionDef) and statement.name.startswith("test_")
            name = f"{where}::{statement.name}" if is_test else where
            for decorator in statement.decorator_list if is_test else [statement]:
                for id_ in _named(decorator):
                    if name not in found[id_]:
                        found[id_].append(name)
    return dict(found)


def _named(tree: ast.AST) -> list[str]:
    """Arguments of every `…mark.case(…)` within a piece of source."""
    return [
        argument.value
        for node in ast.walk(tree)
        if isinstance(node, ast.Call) and ast.unparse(node.func).endswith("mark.case")
        for argument in node.args
        if isinstance(argument, ast.Constant)
    ]


def table(letter: str = "") -> list[str]:
    """One line for each case: its tests, or why there are none; then the sums."""
    rows, shown = [], [case for case in cases() if case.id.startswith(letter)]
    for case in shown:
        first, *others = case.tests or ("no test",)
        rows.append(f"{case.id:<4} {case.title:<58} {first}")
        rows.extend(f"{'':<63} {test}" for test in others)
        if case.reason:
            rows.append(f"{'':<63} ({case.reason})")
    tested = sum(bool(case.tests) for case in shown)
    rows.append(f"{len(shown)} cases: {tested} tested, {len(shown) - tested} not, for the reason given.")
    return rows


if __name__ == "__main__":
    print("\n".join(table(*sys.argv[1:2])))
