"""P15: how long the window stands still, and how much slower painting is, while a network works beside it.

The real window, a small untrained network, a volume to segment with as many slices as keep this machine
busy while it is measured, and a corrected picture to learn from. Torch has been loaded by the window
itself, as it does when it is idle. The pauses run an event loop of their own: those of the test library
hold the interpreter, so that no other thread would run.
"""

from __future__ import annotations

import math
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
from tests.benchmarks import Row, seconds
from tests.benchmarks.bench_canvas import brush_ms
from tests.e2e.kit import drag, idle, open_case, spin, until

GAP_MS = 100.0
SLOWER = 2.0
WATCHED_S = 3.0
STROKES = 2
MOUSE_MS = 8
SIDE = 256
FEWEST, PROBED = 200, 32  # slices
BUSY_S = 30.0  # what predicting should take: the gaps are watched for 3 s, then come the strokes
MODEL = "small"


def rows() -> Iterator[Row]:
    """The longest gap of the event loop and the p95 of painting, predicting and training."""
    os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")
    app = QApplication.instance() or QApplication([])
    QCoreApplication.setAttribute(Qt.ApplicationAttribute.AA_DontUseNativeDialogs)
    with tempfile.TemporaryDirectory() as folder, mock.patch.dict(os.environ, {"SEGSTUDIO_HOME": folder}):
        model = _install_model(Path(folder) / "data" / "models")
        picture, stack = _write_images(Path(folder), _slices_for(model))
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


def _longest_gap_ms(duration_s: float) -> float:
    """The longest time between two turns of the event loop."""
    loop, timer, turns = QEventLoop(), QTimer(), [time.perf_counter()]
    timer.timeout.connect(lambda: turns.append(time.perf_counter()))
    timer.start(1)
    QTimer.singleShot(round(1000 * duration_s), loop.quit)
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


def _install_model(folder: Path) -> Path:
    from segstudio.learning.card import ModelCard
    from segstudio.learning.checkpoint import save
    from segstudio.learning.networks import build

    folder.mkdir(parents=True)
    network = build("unet-s")
    card = ModelCard(MODEL, 1, dict(network.config), (LabelClass(1, "cell", (86, 180, 233)),))
    path = folder / f"{MODEL}.safetensors"
    save(path, network, card)
    return path


def _slices_for(model: Path) -> int:
    """Slices that take this machine about `BUSY_S` to predict, going by a few of them."""
    from segstudio.learning.checkpoint import load
    from segstudio.learning.predict import predict

    few, loaded = _stack(PROBED), load(model)
    predict(few, loaded, device="cpu")  # the first one also chooses and builds kernels
    took = seconds(lambda: predict(few, loaded, device="cpu"))
    return max(FEWEST, math.ceil(PROBED * BUSY_S / took))


def _stack(slices: int) -> Volume:
    voxels = np.random.default_rng(0).integers(0, 255, (slices, SIDE, SIDE), np.uint8)
    return Volume(voxels, Geometry(voxels.shape, (3.0, 1.0, 1.0)))


def _write_images(folder: Path, slices: int) -> tuple[Path, Path]:
    """A picture of 256² and a volume of many slices of it."""
    from segstudio.io import write_volume

    volume = _stack(slices)
    picture, stack = folder / "picture.png", folder / "stack.nii"
    write_volume(Volume(volume.voxels[:1], Geometry.picture(SIDE, SIDE)), picture)
    write_volume(volume, stack)
    return picture, stack
