"""P15: how long the window stands still, and how much slower painting is, while a network works beside it.

The real window, a small untrained network, a volume of 40 slices to segment and three corrected pictures to
learn from. Torch has been loaded by the window itself, as it does when it is idle. The pauses run an event
loop of their own: those of the test library hold the interpreter, so that no other thread would run.
"""

from __future__ import annotations

import os
import tempfile
import time
from collections.abc import Callable, Iterator
from dataclasses import replace
from pathlib import Path
from typing import Any
from unittest import mock

import numpy as np
from PySide6.QtCore import QCoreApplication, QEvent, QEventLoop, Qt, QTimer
from PySide6.QtWidgets import QApplication

from segstudio.core.geometry import Geometry
from segstudio.core.labels import LabelClass
from segstudio.core.volume import Volume
from tests.benchmarks import Row
from tests.benchmarks.bench_canvas import brush_ms
from tests.e2e.kit import drag, idle, open_case, spin, until

GAP_MS = 100.0
SLOWER = 2.0
WATCHED_S = 3.0
STROKES = 2
MOUSE_MS = 8
SLICES = 200
MODEL = "small"


def rows() -> Iterator[Row]:
    """The longest gap of the event loop and the p95 of painting, predicting and training."""
    os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")
    app = QApplication.instance() or QApplication([])
    QCoreApplication.setAttribute(Qt.ApplicationAttribute.AA_DontUseNativeDialogs)
    with tempfile.TemporaryDirectory() as folder, mock.patch.dict(os.environ, {"SEGSTUDIO_HOME": folder}):
        _install_model(Path(folder) / "data" / "models")
        picture, stack = _write_images(Path(folder))
        window = _window()
        try:
            open_case(window, picture)
            _save_correction(window)
            yield from _beside(app, window, "training", lambda: _train(window))
            window.session.close()  # with unsaved strokes it would ask before the next case
            open_case(window, stack)
            yield from _beside(app, window, "predicting", lambda: _predict(window))
        finally:
            window.session.close()
            window.end()
            window.deleteLater()
            QCoreApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete)


def _beside(app: Any, window: Any, what: str, start: Callable[[], None]) -> Iterator[Row]:
    """Paint, start the work, watch the event loop, paint again while it still goes on, and end it."""
    before = _paint(app, window)
    start()
    longest = _longest_gap_ms(WATCHED_S)
    during = _paint(app, window)
    assert window.runner.running(), f"{what} ended before it was measured"
    for ticket in window.runner.running():
        ticket.cancel()
    idle(window)
    yield Row(f"P15 longest gap of the event loop / 100 ms, {what}", longest / GAP_MS, 1.0)
    yield Row(f"P15 p95 of painting / idle, {what}", during / before, SLOWER)


def _longest_gap_ms(seconds: float) -> float:
    """The longest time between two turns of the event loop."""
    loop, timer, turns = QEventLoop(), QTimer(), [time.perf_counter()]
    timer.timeout.connect(lambda: turns.append(time.perf_counter()))
    timer.start(1)
    QTimer.singleShot(round(1000 * seconds), loop.quit)
    loop.exec()
    timer.stop()
    return 1000 * float(np.diff([*turns, time.perf_counter()]).max())


def _paint(app: Any, window: Any) -> float:
    """p95 of the milliseconds of one brush event, drawn."""
    window.state.tool = "brush"
    times = [ms for _ in range(STROKES) for ms in brush_ms(app, window.canvas, 10.0, _pause)]
    return float(np.percentile(times, 95))


def _pause() -> None:
    """The time between two events of a hand that moves the mouse."""
    spin(MOUSE_MS)


def _window() -> Any:
    """The window, shown, with torch loaded."""
    from segstudio.gui.application import build_window
    from segstudio.services.settings import Settings

    window = build_window(Settings(default_model=MODEL, device="cpu"))
    window.show()
    until(lambda: window.docks["dockLearn"].panel is not None)
    _longest_gap_ms(1.0)
    idle(window)
    return window


def _save_correction(window: Any) -> None:
    window.state.tool = "brush"
    drag(window, [(20.5, 20.5), (30.5, 40.5)])
    window.action_set.by_name["actionMarkReviewed"].trigger()
    idle(window)
    window.action_set.by_name["actionSaveCorrection"].trigger()
    until(lambda: len(window.context.store) == 1)
    idle(window)


def _train(window: Any) -> None:
    window.work.plan = replace(window.work.plan, steps=5000, batch=4, patch=128)
    window.action_set.by_name["actionFineTune"].trigger()
    until(lambda: window.work.training is not None)


def _predict(window: Any) -> None:
    window.action_set.by_name["actionSegment"].trigger()
    until(lambda: window.work.segmenting is not None)


def _install_model(folder: Path) -> None:
    from segstudio.learning.card import ModelCard
    from segstudio.learning.checkpoint import save
    from segstudio.learning.networks import build

    folder.mkdir(parents=True)
    network = build("unet-s")
    card = ModelCard(MODEL, 1, dict(network.config), (LabelClass(1, "cell", (86, 180, 233)),))
    save(folder / f"{MODEL}.safetensors", network, card)


def _write_images(folder: Path) -> tuple[Path, Path]:
    """A picture of 256² and a volume of many slices of it."""
    from segstudio.io import write_volume

    voxels = np.random.default_rng(0).integers(0, 255, (SLICES, 256, 256), np.uint8)
    picture, stack = folder / "picture.png", folder / "stack.nii.gz"
    write_volume(Volume(voxels[:1], Geometry.picture(256, 256)), picture)
    write_volume(Volume(voxels, Geometry(voxels.shape, (3.0, 1.0, 1.0))), stack)
    return picture, stack
