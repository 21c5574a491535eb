"""How long the event loop of the whole window needs from one turn to the next while a person works."""

from __future__ import annotations

import os
import tempfile
import time
from collections.abc import Iterator
from contextlib import contextmanager
from typing import Any
from unittest import mock

import numpy as np
from PySide6.QtCore import QCoreApplication, QEvent, QEventLoop, QPoint, QTimer
from PySide6.QtTest import QTest

from segstudio.core.labels import LabelMap
from segstudio.core.volume import Volume
from tests.e2e.kit import LEFT, NONE, idle, spin, until

EVENTS, SLICES = 150, 100
REACH_PX = 150.0


class Watch:
    """A window with a case open, whose turns are timed by the clock."""

    def __init__(self, window: Any) -> None:
        self._window = window

    def painting(self, zoom: float) -> float:
        """p95 in ms of the turns of one long stroke with radius 20."""
        window = self._window
        window.state.tool, window.state.brush_radius = "brush", 20
        window.canvas.actual_size()
        window.canvas.zoom_by(zoom)
        spin(50)
        return _p95(self._stroke(zoom))

    def slices(self) -> float:
        """p95 in ms of the turns while one slice follows the other."""
        self._window.canvas.fit()
        spin(50)
        return _p95(self._steps())

    def _stroke(self, zoom: float) -> Iterator[None]:
        target, shape = self._window.canvas.viewport(), self._window.session.volume.shape
        reach = min(REACH_PX, 0.3 * zoom * min(shape[1:]))
        middle = target.rect().center()
        points = [
            middle + QPoint(round(reach * np.cos(angle)), round(reach * np.sin(angle)))
            for angle in np.linspace(0, 4 * np.pi, EVENTS)
        ]
        QTest.mousePress(target, LEFT, NONE, points[0])
        for point in points:
            QTest.mouseMove(target, point)
            yield
        QTest.mouseRelease(target, LEFT, NONE, points[-1])
        yield

    def _steps(self) -> Iterator[None]:
        for z in range(SLICES):
            self._window.state.slice_index = z
            yield


@contextmanager
def window_with(volume: Volume, labels: LabelMap) -> Iterator[Watch]:
    """The real window with this case, ended afterwards."""
    from segstudio.gui.application import build_window
    from segstudio.services.settings import Settings
    from segstudio.services.tasks import Opened

    with tempfile.TemporaryDirectory() as folder, mock.patch.dict(os.environ, {"SEGSTUDIO_HOME": folder}):
        window = build_window(Settings(device="cpu"))
        window.show()
        until(lambda: window.docks["dockLearn"].panel is not None)
        window.session.open(Opened(volume, labels))
        window.state.current_label = 3
        idle(window)
        spin(1000)
        try:
            yield Watch(window)
        finally:
            window.session.close()
            window.end()
            window.deleteLater()
            QCoreApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete)


def _p95(steps: Iterator[None]) -> float:
    """Do one step in each turn of the event loop."""
    loop, timer, turns = QEventLoop(), QTimer(), [time.perf_counter()]

    def turn() -> None:
        turns.append(time.perf_counter())
        if next(steps, "end") == "end":
            loop.quit()

    timer.timeout.connect(turn)
    timer.start(0)
    loop.exec()
    timer.stop()
    return 1000 * float(np.percentile(np.diff(turns), 95))
