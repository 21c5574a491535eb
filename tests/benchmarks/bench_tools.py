"""P6 for the other tools: events of brushes, nudge, live wire and wand, to the pixels on the screen."""

from __future__ import annotations

import os
from collections.abc import Callable, Iterator
from typing import Any

import numpy as np
from PySide6.QtCore import QEvent, QPointF
from PySide6.QtWidgets import QApplication

from segstudio.core.cv import cv2
from segstudio.core.geometry import Geometry
from segstudio.core.labels import LabelMap
from segstudio.core.volume import Volume
from segstudio.gui.canvas.slice_view import SliceView
from tests.benchmarks import Row
from tests.benchmarks.bench_canvas import (
    BRUSH_MS,
    EVENTS,
    FRAME_MS,
    brush_ms,
    drawn_case,
    p95,
    send,
    show_case,
    times_ms,
)

# Tool, whether through slices, radius, and the milliseconds that an event may take.
BRUSHES = (
    ("range", False, 20, BRUSH_MS),
    ("range", False, 100, BRUSH_MS),
    ("adaptive", False, 20, BRUSH_MS),
    ("adaptive", False, 100, BRUSH_MS),
    ("brush", True, 20, BRUSH_MS),
    ("nudge", False, 20, BRUSH_MS),
    ("nudge", False, 100, FRAME_MS),
    ("nudge", True, 20, FRAME_MS),
)


def rows() -> Iterator[Row]:
    """Each tool's events beside 4 ms, or beside one frame of 60 Hz where more is computed."""
    os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")
    app = QApplication.instance() or QApplication([])
    view = show_case(*drawn_case((300, 512, 512)))
    view.fit()
    options = view.state.options
    options.low, options.high = -300.0, 300.0
    for tool, deep, radius, budget in BRUSHES:
        view.state.tool, options.deep = tool, deep
        times = brush_ms(app, view, radius)
        name = f"{tool}{' 3-D' if deep else ''}, 300×512², radius {radius}"
        yield Row(f"P6 {name}, p95 / {budget:g} ms", p95(times) / budget, 1.0)
    _close(app, view)
    view = show_case(*_discs())
    view.actual_size()
    yield Row("P6 live wire, 2048², p95 / 16 ms", p95(_wire_ms(app, view)) / FRAME_MS, 1.0)
    yield Row("P6 wand dragged, 2048², p95 / 16 ms", p95(_wand_ms(app, view)) / FRAME_MS, 1.0)
    _close(app, view)


def _discs() -> tuple[Volume, LabelMap]:
    """Bright discs of 500 px on a noisy ground, and no labels."""
    rng = np.random.default_rng(0)
    picture = np.zeros((2048, 2048), np.float32)
    for centre in ((600, 600), (1400, 1400), (1024, 1024)):
        cv2.circle(picture, centre, 250, 1000.0, -1)
    picture = cv2.GaussianBlur(picture, (0, 0), 1.5) + rng.normal(0, 60, picture.shape).astype(np.float32)
    geometry = Geometry((1, 2048, 2048), (1.0, 0.7, 0.7))
    volume = Volume(picture.astype(np.int16)[None], geometry, name="discs", case_id="discs")
    return volume, LabelMap(geometry)


def _wire_ms(app: Any, view: SliceView) -> list[float]:
    """The line to a mouse that goes half around the disc in the middle, from a click on its rim."""
    view.state.tool = "wire"
    places = [(1024 - 250 * np.cos(a), 1024 + 250 * np.sin(a)) for a in np.linspace(0, np.pi, EVENTS)]
    points = [view.to_screen(*place) for place in places]
    send(view, QEvent.Type.MouseButtonPress, points[0])
    send(view, QEvent.Type.MouseButtonRelease, points[0])
    app.processEvents()
    times = times_ms([_move(app, view, point) for point in points[1:]])
    view.mouse.cancel()
    app.processEvents()
    return times


def _wand_ms(app: Any, view: SliceView) -> list[float]:
    """The region of the disc in the middle, while a drag makes the tolerance wider and narrower."""
    view.state.tool, view.state.options.tolerance = "wand", 100.0
    start = view.to_screen(1024.5, 1024.5)
    send(view, QEvent.Type.MouseButtonPress, start)
    app.processEvents()
    swing = 60 * np.sin(np.linspace(0, 4 * np.pi, EVENTS))
    times = times_ms([_move(app, view, start + QPointF(x, 0)) for x in swing])
    view.mouse.cancel()
    app.processEvents()
    return times


def _move(app: Any, view: SliceView, point: QPointF) -> Callable[[], None]:
    def work() -> None:
        send(view, QEvent.Type.MouseMove, point)
        app.processEvents()

    return work


def _close(app: Any, view: SliceView) -> None:
    view.close()
    view.deleteLater()
    app.processEvents()
