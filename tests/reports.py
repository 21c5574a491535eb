"""Tables that stand at the end of a test run, whichever of several processes made their rows."""

from __future__ import annotations

from typing import Any

import pytest

from tests.faults import tally

LINES: dict[str, list[str]] = {}  # title -> lines
_KEY = "segstudio"


def add(title: str, lines: list[str]) -> None:
    """Lines to print under a title when all tests have run."""
    LINES.setdefault(title, []).extend(lines)


def pytest_sessionfinish(session: pytest.Session) -> None:
    """Hand over what this process has collected, where it is one of several."""
    output: dict[str, Any] | None = getattr(session.config, "workeroutput", None)
    if output is not None:
        output[_KEY] = [
            LINES,
            dict(tally.TRIED),
            dict(tally.LOST),
            {k: sorted(v) for k, v in tally.FILES.items()},
        ]


@pytest.hookimpl(optionalhook=True)
def pytest_testnodedown(node: Any) -> None:
    """Take over what another process has collected."""
    lines, tried, lost, files = getattr(node, "workeroutput", {}).get(_KEY, [{}, {}, {}, {}])
    for title, some in lines.items():
        add(title, some)
    tally.TRIED.update(tried)
    for kind, names in lost.items():
        tally.LOST[kind] += names
    for kind, names in files.items():
        tally.FILES[kind] |= set(names)


def pytest_terminal_summary(terminalreporter: pytest.TerminalReporter) -> None:
    """The tables, where there are any."""
    if tally.TRIED:
        add("faults", tally.table())
    for title, lines in sorted(LINES.items()):
        terminalreporter.section(title)
        for line in lines:
            terminalreporter.write_line(line)
