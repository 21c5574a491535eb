"""A window in which the mouse paints until the process is killed; each event is acknowledged on stdout.

An acknowledgement is the time and the labels after the event, as packed bits of a known length. The mouse
is moved by events of Qt within the process, or, on a screen, by whoever moves it there.
"""

from __future__ import annotations

import random
import struct
import sys
import time
from pathlib import Path
from typing import TYPE_CHECKING

import numpy as np

if TYPE_CHECKING:
    from segstudio.gui.main_window import MainWindow

SIDE = 64  # of the image
STAMP = struct.Struct("<d")
STATE_BYTES = STAMP.size + SIDE * SIDE // 8


def acknowledge(labels: np.ndarray) -> None:
    """Tell the time and which voxels are painted."""
    bits = np.packbits(labels[0] == 1)
    sys.stdout.buffer.write(STAMP.pack(time.monotonic()) + bits.tobytes())
    sys.stdout.buffer.flush()


def prepare() -> None:
    """Import what a window needs, before the fork."""
    import PySide6.QtTest
    import PySide6.QtWidgets  # noqa: F401

    import segstudio.gui.application
    import segstudio.gui.canvas.plane_views
    import segstudio.gui.handlers.files
    import segstudio.services.recovery
    import segstudio.services.tasks  # noqa: F401
    import tests.e2e.kit  # noqa: F401


def main(image: str, seed: str, hand: str = "") -> None:
    """Open the image, and let strokes be painted on it for ever.

    Args:
        hand: "another" waits for the mouse of the screen; its place is told as a line on stderr.
    """
    from PySide6.QtWidgets import QApplication

    from segstudio.gui.application import build_window
    from segstudio.services.settings import Settings
    from tests.e2e.kit import idle, open_case, until

    _app = QApplication.instance() or QApplication(["painter"])
    window = build_window(Settings(theme="dark", device="cpu"))
    window.show()
    until(lambda: window.docks["dockLearn"].panel is not None)
    open_case(window, Path(image))
    idle(window)
    window.state.tool = "brush"
    window.state.brush_radius = 3
    if hand:
        _wait_for_the_mouse(window)
    else:
        _paint(window, int(seed))


def _wait_for_the_mouse(window: MainWindow) -> None:
    from PySide6.QtCore import QPoint
    from PySide6.QtWidgets import QApplication

    view = window.canvas.viewport()
    corner = view.mapToGlobal(QPoint(0, 0))
    window.session.labels_changed.connect(lambda _: acknowledge(window.session.labels.array))
    acknowledge(window.session.labels.array)
    print(corner.x(), corner.y(), view.width(), view.height(), file=sys.stderr, flush=True)
    QApplication.exec()


def _paint(window: MainWindow, seed: int) -> None:
    """Paint strokes of random length for ever, faster than a person would."""
    from PySide6.QtCore import QPoint, Qt
    from PySide6.QtTest import QTest

    from tests.e2e.kit import LEFT, spin

    rng = random.Random(seed)
    canvas, view = window.canvas, window.canvas.viewport()
    none = Qt.KeyboardModifier.NoModifier

    def somewhere(around: QPoint | None = None) -> QPoint:
        if around is None:
            return canvas.to_screen(rng.uniform(4, SIDE - 4), rng.uniform(4, SIDE - 4)).toPoint()
        step = QPoint(rng.randint(-25, 25), rng.randint(-25, 25))
        inside = view.rect().adjusted(40, 40, -40, -40)
        point = around + step
        return point if inside.contains(point) else inside.center()

    acknowledge(window.session.labels.array)
    while True:
        point = somewhere()
        QTest.mousePress(view, LEFT, none, point)
        acknowledge(window.session.labels.array)
        for _ in range(rng.randint(5, 60)):
            point = somewhere(point)
            QTest.mouseMove(view, point)
            spin(rng.randint(1, 12))
            acknowledge(window.session.labels.array)
        QTest.mouseRelease(view, LEFT, none, point)
        spin(5)
        acknowledge(window.session.labels.array)
        if rng.random() < 0.1:
            spin(400)
