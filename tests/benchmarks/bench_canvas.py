"""P6 and P7: a brush event and a change of slice, from the mouse or key to the pixels on the screen."""

from __future__ import annotations

import gc
import os
import time
from collections.abc import Callable, Iterator
from typing import Any

import numpy as np
import pyqtgraph as pg
from PySide6.QtCore import QEvent, QPointF, Qt
from PySide6.QtGui import QMouseEvent
from PySide6.QtWidgets import QApplication

from segstudio.core.cv import cv2
from segstudio.core.geometry import Geometry
from segstudio.core.labels import LabelMap
from segstudio.core.volume import Volume
from segstudio.gui.canvas.slice_view import SliceView
from segstudio.gui.view_state import ViewState
from segstudio.services.session import Session
from segstudio.services.tasks import Opened
from tests.benchmarks import Row

EVENTS = 120
BRUSH_MS, FRAME_MS = 4.0, 16.0
ZOOMS = (1 / 8, 1 / 2, 2, 8, 32)
SIZE = (1280, 800)


def rows() -> Iterator[Row]:
    """Brush events beside pyqtgraph's setImage and beside 4 ms, slices beside one frame of 60 Hz."""
    os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")
    app = QApplication.instance() or QApplication([])
    for what, shape in (("2048²", (1, 2048, 2048)), ("300×512²", (300, 512, 512))):
        view = show_case(*drawn_case(shape))
        peer = _set_image_ms(app, shape[1:]) if shape[0] == 1 else None
        for zoom in ("fitted", "actual size"):
            view.fit() if zoom == "fitted" else view.actual_size()
            for radius, target in ((20, 0.01), (100, 0.02)):
                times = brush_ms(app, view, radius)
                place = f"{what}, radius {radius}, {zoom}"
                if peer is not None:
                    yield Row(f"P6 brush, {place}", float(np.median(times)) / peer, target)
                yield Row(f"P6 brush p95 / 4 ms, {place}", p95(times) / BRUSH_MS, 1.0)
        if shape[0] > 1:
            for style in ("both", "lines"):
                view.state.style = style
                view.fit()
                times = _slice_ms(app, view)
                yield Row(f"P7 next slice p95 / 16 ms, {what}, 5 labels, {style}", p95(times) / FRAME_MS, 1.0)
        yield from _zoom_rows(app, view, f"{what}, 5 labels")
        _close(app, view)
    view = show_case(*many_labels())
    yield from _zoom_rows(app, view, "4000×3000, 500 labels")
    _close(app, view)
    yield from _gap_rows()


def _zoom_rows(app: Any, view: SliceView, what: str) -> Iterator[Row]:
    """The same at every zoom: brush events, and slices where there are several."""
    volume = view.session.volume
    assert volume is not None
    view.state.style = "both"
    for zoom in ZOOMS:
        view.actual_size()
        view.zoom_by(zoom)
        app.processEvents()
        reach = min(150.0, 0.3 * zoom * min(volume.shape[1:]))
        worst = max(
            best(lambda r=radius, way=reach: p95(brush_ms(app, view, r, reach=way))) for radius in (20, 100)
        )
        yield Row(f"P6 brush p95 / 4 ms, {what}, zoom {zoom:g}", worst / BRUSH_MS, 1.0)
        if volume.shape[0] > 1:
            slowest = best(lambda: p95(_slice_ms(app, view)))
            yield Row(f"P7 next slice p95 / 16 ms, {what}, zoom {zoom:g}", slowest / FRAME_MS, 1.0)


def _gap_rows() -> Iterator[Row]:
    """How long a turn of the event loop of the whole window is while a person paints or turns slices."""
    from tests.benchmarks.gaps import window_with

    for what, (volume, labels) in (
        ("300×512², 5 labels", drawn_case((300, 512, 512))),
        ("4000×3000, 500 labels", many_labels()),
    ):
        with window_with(volume, labels) as watch:
            for zoom in (1 / 8, 1, 32):
                name = f"P15 p95 of turns / 16 ms, painting {what}, zoom {zoom:g}"
                yield Row(name, best(lambda z=zoom: watch.painting(z)) / FRAME_MS, 1.0)
            if volume.shape[0] > 1:
                yield Row(f"P15 p95 of turns / 16 ms, slices of {what}", best(watch.slices) / FRAME_MS, 1.0)


def _close(app: Any, view: SliceView) -> None:
    view.close()
    view.deleteLater()
    app.processEvents()


def many_labels() -> tuple[Volume, LabelMap]:
    """A picture of 4000 × 3000 with 500 round labels, as of cells."""
    rng = np.random.default_rng(0)
    geometry = Geometry.picture(3000, 4000)
    array = np.zeros(geometry.shape, np.uint16)
    for number in range(1, 501):
        centre = int(rng.integers(0, 4000)), int(rng.integers(0, 3000))
        cv2.circle(array[0], centre, int(rng.integers(20, 60)), number, -1)
    voxels = rng.integers(0, 255, geometry.shape, dtype=np.uint8)
    return Volume(voxels, geometry, name="many", case_id="many"), LabelMap(geometry, array)


def drawn_case(shape: tuple[int, int, int]) -> tuple[Volume, LabelMap]:
    """Noise as 16-bit voxels, and five labels of many blobs with ragged edges."""
    rng = np.random.default_rng(0)
    voxels = rng.integers(-1000, 1000, shape, dtype=np.int16)
    array = np.zeros(shape, np.uint16)
    for z in range(shape[0]):
        field = cv2.GaussianBlur(rng.random(shape[1:], np.float32), (0, 0), 8)
        rank = np.digitize(field, np.quantile(field[::7, ::7], (0.5, 0.6, 0.7, 0.8, 0.9)))
        array[z] = rank
    geometry = Geometry(shape, (2.5, 0.7, 0.7))
    return Volume(voxels, geometry, name="noise", case_id="noise"), LabelMap(geometry, array)


def show_case(volume: Volume, labels: LabelMap) -> SliceView:
    session, state = Session(), ViewState()
    view = SliceView(session, state)
    view.resize(*SIZE)
    view.show()
    session.open(Opened(volume, labels))
    state.tool, state.current_label = "brush", 3
    for _ in range(3):
        QApplication.processEvents()
    return view


def brush_ms(
    app: Any,
    view: SliceView,
    radius: float,
    between: Callable[[], None] = lambda: None,
    *,
    reach: float = 150.0,
) -> list[float]:
    """Milliseconds of each event of one long stroke, drawn; `between` is called before each, untimed.

    Args:
        reach: how far from the middle of the view the stroke goes, in pixels of the screen.
    """
    view.state.brush_radius = radius
    middle = QPointF(view.viewport().rect().center())
    angles = np.linspace(0, 4 * np.pi, EVENTS)
    points = [middle + QPointF(reach * np.cos(a), reach * np.sin(a)) for a in angles]
    send(view, QEvent.Type.MouseButtonPress, points[0])
    app.processEvents()

    def move(point: QPointF) -> Callable[[], None]:
        def work() -> None:
            send(view, QEvent.Type.MouseMove, point)
            app.processEvents()

        return work

    times = times_ms([move(p) for p in points], between)
    send(view, QEvent.Type.MouseButtonRelease, points[-1])
    app.processEvents()
    return times


def _slice_ms(app: Any, view: SliceView) -> list[float]:
    def go(z: int) -> Callable[[], None]:
        def work() -> None:
            view.state.slice_index = z
            app.processEvents()

        return work

    return times_ms([go(z) for z in range(100, 100 + EVENTS)])


def _set_image_ms(app: Any, size: tuple[int, int]) -> float:
    """Median time in which pyqtgraph shows another RGBA picture of this size."""
    widget = pg.GraphicsLayoutWidget()
    widget.resize(*SIZE)
    box = widget.addViewBox(lockAspect=True)
    item = pg.ImageItem(np.zeros((*size, 4), np.uint8))
    box.addItem(item)
    widget.show()
    app.processEvents()
    picture = np.random.default_rng(0).integers(0, 255, (*size, 4), dtype=np.uint8)

    def work() -> None:
        item.setImage(picture)
        app.processEvents()

    times = times_ms([work] * 15)
    widget.close()
    widget.deleteLater()
    app.processEvents()
    return float(np.median(times))


def send(view: SliceView, kind: QEvent.Type, point: QPointF) -> None:
    left = Qt.MouseButton.LeftButton
    button = Qt.MouseButton.NoButton if kind == QEvent.Type.MouseMove else left
    place = QPointF(view.mapToGlobal(point.toPoint()))
    event = QMouseEvent(kind, point, place, button, left, Qt.KeyboardModifier.NoModifier)
    QApplication.sendEvent(view.viewport(), event)


def times_ms(work: list[Callable[[], None]], between: Callable[[], None] = lambda: None) -> list[float]:
    gc.collect()
    gc.disable()
    times = []
    for step in work:
        between()
        start = time.perf_counter()
        step()
        times.append(1000 * (time.perf_counter() - start))
    gc.enable()
    return times


def best(work: Callable[[], float]) -> float:
    """The least of three, for another program may hold the processor meanwhile."""
    return min(work() for _ in range(3))


def p95(times: list[float]) -> float:
    return float(np.percentile(times, 95))
