"""P6 and P7 beside napari's Labels layer: both windows in one process, timed in turn.

Run by `make bench-napari`, in an environment of its own that holds napari and what our canvas needs. Both
are timed from the event to the pixels: the event is handed over and the loop runs until the window has
drawn. What a hand does is the same: a disc of the same radius moved along the same way, and the next slice
of the same volume with the same five labels. Ours draws boundary and fill; napari fill alone, as it does by
itself.
"""

from __future__ import annotations

import os
import statistics
import sys
import time
from collections.abc import Callable
from typing import Any

os.environ["QT_API"] = "pyside6"

import napari
import numpy as np
from PySide6.QtCore import QEvent, QPointF
from PySide6.QtWidgets import QApplication

from segstudio.core.labels import LabelMap
from segstudio.core.volume import Volume
from segstudio.gui.canvas.slice_view import SliceView
from tests.benchmarks import Row, seconds
from tests.benchmarks.bench_canvas import SIZE, drawn_case, send, show_case

ROUNDS, WARM_UP = 40, 4
REST_S, PATIENCE_S = 0.03, 1.0
TARGET = 0.3  # of napari's time


def main() -> int:
    """Print the rows; 1 where a target is missed."""
    app = QApplication.instance() or QApplication(sys.argv[:1])
    print(f"napari {napari.__version__}, Qt window of {SIZE[0]} × {SIZE[1]}", flush=True)
    missed = 0
    for what, shape in (("2048²", (1, 2048, 2048)), ("300×512²", (300, 512, 512))):
        volume, labels = drawn_case(shape)
        ours, theirs = show_case(volume, labels), _napari(volume, labels)
        rows = [
            Row(f"P6 brush, {what}, radius {radius} / napari", _brush(app, ours, theirs, radius), TARGET)
            for radius in (20, 100)
        ]
        if shape[0] > 1:
            rows.append(Row(f"P7 next slice, {what}, 5 labels / napari", _slices(app, ours, theirs), 1.0))
        for row in rows:
            print(row, flush=True)
            missed += not row.met
        ours.close()
        ours.deleteLater()
        theirs.close()
        app.processEvents()
    return int(bool(missed))


def _napari(volume: Volume, labels: LabelMap) -> Any:
    """napari with the same image and labels, ready to paint label 3."""
    viewer = napari.Viewer(show=True)
    viewer.window.resize(*SIZE)
    viewer.add_image(volume.voxels, contrast_limits=(-1000, 1000))
    layer = viewer.add_labels(labels.array.copy())
    layer.mode, layer.selected_label = "paint", 3
    for _ in range(5):
        QApplication.processEvents()
    return viewer


def _brush(app: Any, ours: SliceView, theirs: Any, radius: int) -> float:
    """Time of one move of the brush over napari's, the median of rounds in turn."""
    ours.state.brush_radius = radius
    layer = theirs.layers[-1]
    layer.brush_size = 2 * radius + 1
    middle = QPointF(ours.viewport().rect().center())
    height, width = layer.data.shape[-2:]
    send(ours, QEvent.Type.MouseButtonPress, middle)
    app.processEvents()
    steps = iter(range(10_000))
    other = iter(range(10_000))

    def place(number: int) -> tuple[float, float]:
        """Round and round, as shares of a radius of 1."""
        return float(np.cos(number / 10)), float(np.sin(number / 10))

    def mine() -> None:
        x, y = place(next(steps))
        send(ours, QEvent.Type.MouseMove, middle + QPointF(150 * x, 150 * y))
        app.processEvents()

    def napari_s() -> None:
        x, y = place(next(other))
        at = (height / 2 + 0.2 * height * y, width / 2 + 0.2 * width * x)
        layer.paint(at if layer.ndim == 2 else (layer.data.shape[0] // 2, *at), 3)
        app.processEvents()

    if layer.ndim == 3:
        theirs.dims.set_point(0, layer.data.shape[0] // 2)
        app.processEvents()
    ratio = _compare(mine, napari_s, theirs)
    send(ours, QEvent.Type.MouseButtonRelease, middle)
    app.processEvents()
    return ratio


def _slices(app: Any, ours: SliceView, theirs: Any) -> float:
    """Time of the next slice over napari's."""

    def stepping(go: Callable[[int], None]) -> Callable[[], None]:
        numbers = iter(range(100, 10_000))

        def step() -> None:
            go(100 + next(numbers) % 150)
            app.processEvents()

        return step

    return _compare(
        stepping(lambda z: setattr(ours.state, "slice_index", z)),
        stepping(lambda z: theirs.dims.set_point(0, z)),
        theirs,
    )


def _compare(mine: Callable[[], None], napari_s: Callable[[], None], theirs: Any) -> float:
    """Time of ours over napari's: the median of the ratios of single rounds, each begun with both at rest."""
    draws = []
    scene = theirs.window._qt_viewer.canvas._scene_canvas  # the only way to know when it has drawn
    scene.events.draw.connect(lambda event: draws.append(event))

    def drawn() -> None:
        """Let napari draw what it put off to a later turn of the loop."""
        before, end = len(draws), time.perf_counter() + PATIENCE_S
        napari_s()
        while len(draws) == before and time.perf_counter() < end:
            QApplication.processEvents()

    times: list[tuple[float, float]] = []
    for number in range(WARM_UP + ROUNDS):
        _rest()
        one = seconds(mine)
        _rest()
        other = seconds(drawn)
        if number >= WARM_UP:
            times.append((1000 * one, 1000 * other))
    ours_ms, theirs_ms = np.median(times, axis=0)
    print(f"  ours {ours_ms:.2f} ms, napari {theirs_ms:.2f} ms", flush=True)
    return statistics.median(one / other for one, other in times)


def _rest() -> None:
    """Let both windows finish what they still have to do."""
    end = time.perf_counter() + REST_S
    while time.perf_counter() < end:
        QApplication.processEvents()


if __name__ == "__main__":
    sys.exit(main())
