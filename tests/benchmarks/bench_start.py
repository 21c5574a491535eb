"""P8: the window from a cold start of the process to its first paint, beside a bare window of its parts."""

from __future__ import annotations

import os
import statistics
import subprocess
import sys
import tempfile
from collections.abc import Iterator
from pathlib import Path

from tests.benchmarks import Row, seconds

ROUNDS = 9
_ROOT = Path(__file__).resolve().parents[2]

# Both end the process as soon as the window has been painted once.
_UNTIL_PAINTED = """
from PySide6.QtCore import QEvent, QObject, QTimer
class Watch(QObject):
    def eventFilter(self, target, event):
        if event.type() == QEvent.Type.Paint:
            QTimer.singleShot(0, done)
        return False
def done():
    sys.stdout.write("torch" if "torch" in sys.modules else "light")
    sys.stdout.flush()
    os._exit(0)
watch = Watch()
app.installEventFilter(watch)
window.show()
app.exec()
"""
_BARE = (
    """
import os, sys
import numpy, pyqtgraph
from segstudio.core.cv import cv2
from PySide6.QtWidgets import QApplication, QMainWindow
app = QApplication([])
window = QMainWindow()
window.setCentralWidget(pyqtgraph.GraphicsView())
window.resize(1280, 800)
"""
    + _UNTIL_PAINTED
)
_OURS = (
    """
import os, sys
from segstudio.gui.application import build_window
from PySide6.QtWidgets import QApplication
app = QApplication([])
window = build_window()
"""
    + _UNTIL_PAINTED
)


def _start(script: str, home: str) -> str:
    environment = {
        **os.environ,
        "SEGSTUDIO_HOME": home,
        "PYQTGRAPH_QT_LIB": "PySide6",
        "QT_QPA_PLATFORM": os.environ.get("QT_QPA_PLATFORM", "offscreen"),
    }
    done = subprocess.run(
        [sys.executable, "-c", script],
        cwd=_ROOT,
        env=environment,
        check=True,
        capture_output=True,
        text=True,
        timeout=60,
    )
    return done.stdout


def rows() -> Iterator[Row]:
    """The ratio of the two starts, and whether ours loaded torch."""
    with tempfile.TemporaryDirectory() as home:
        loaded = _start(_OURS, home)
        _start(_BARE, home)
        ratios = [
            seconds(lambda: _start(_OURS, home)) / seconds(lambda: _start(_BARE, home)) for _ in range(ROUNDS)
        ]
    yield Row("P8 window painted from a cold start / bare window", statistics.median(ratios), 1.3)
    yield Row("P8 torch loaded before the first paint (0: no)", float(loaded != "light"), 0.0)
