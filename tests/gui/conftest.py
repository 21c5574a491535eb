"""What the tests of the window's parts share."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import pytest
from pytestqt.qtbot import QtBot

from tests.gui.panel_context import Bench


@pytest.fixture
def bench(qtbot: QtBot, tmp_path: Path) -> Iterator[Bench]:
    """A panel's surroundings, whose threads end with the test."""
    bench = Bench(tmp_path)
    yield bench
    bench.close()
