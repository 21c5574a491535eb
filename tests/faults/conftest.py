"""Prints what was tried at the end."""

from __future__ import annotations

import pytest

from tests.faults import tally


def pytest_terminal_summary(terminalreporter: pytest.TerminalReporter) -> None:
    """The table of faults, where any were tried."""
    if tally.TRIED:
        terminalreporter.section("faults")
        for row in tally.table():
            terminalreporter.write_line(row)
