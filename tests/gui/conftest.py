"""What the tests of the window's parts share."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import QCoreApplication, QEvent
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from segstudio.gui.application import build_window
from segstudio.gui.main_window import MainWindow
from segstudio.services.settings import Settings
from tests.e2e.kit import until
from tests.gui.panel_context import Bench


@pytest.fixture
def bench(qtbot: QtBot, tmp_path: Path) -> Iterator[Bench]:
    """A panel's surroundings, whose threads end with the test."""
    bench = Bench(tmp_path)
    yield bench
    bench.close()


@pytest.fixture
def window(qapp: QApplication, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Iterator[MainWindow]:
    """The whole window on a home of its own, without a case."""
    monkeypatch.setenv("SEGSTUDIO_HOME", str(tmp_path / "home"))
    made = build_window(Settings(theme="dark", device="cpu"))
    made.show()
    until(lambda: made.docks["dockLearn"].panel is not None)
    yield made
    made.session.close()
    made.end()
    made.deleteLater()
    QCoreApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete)
