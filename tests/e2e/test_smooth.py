"""The window stays smooth while a person paints, and takes no more memory after hours than after minutes.

How long a turn of the event loop takes is counted in the time that its thread computes: what other programs
do on a busy machine at the same moment is not the window's doing. `make bench` counts by the clock.
"""

from __future__ import annotations

import gc
import time
from collections.abc import Callable, Iterator
from pathlib import Path

import numpy as np
import psutil
import pytest
from PySide6.QtCore import QEventLoop, QPoint, Qt, QTimer
from PySide6.QtTest import QTest

from segstudio.core.cv import cv2
from segstudio.core.geometry import Geometry
from segstudio.core.labels import LabelMap, default_class
from segstudio.core.volume import Volume
from segstudio.gui.main_window import MainWindow
from segstudio.services.tasks import Opened
from tests.e2e.kit import LEFT, NONE, idle, spin

pytestmark = pytest.mark.gui
FRAME_S = 0.016
EVENTS = 150


class Watchdog:
    """Notes how long the event loop needs from one turn to the next while something goes on."""

    def __init__(self) -> None:
        self.gaps: list[float] = []

    def watch(self, steps: Iterator[None]) -> None:
        """Do the steps, one in each turn, as events of a hand come."""
        loop, timer = QEventLoop(), QTimer()
        last = time.thread_time()

        def turn() -> None:
            nonlocal last
            now = time.thread_time()
            self.gaps.append(now - last)
            last = now
            if next(steps, "end") == "end":
                loop.quit()

        timer.timeout.connect(turn)
        timer.start(0)
        loop.exec()
        timer.stop()

    @property
    def p95(self) -> float:
        return float(np.percentile(self.gaps, 95))


def p95_at_best(act: Callable[[], Iterator[None]], turns: int) -> float:
    """The 95th percentile of the turns, of up to three goes the best.

    What other programs take of caches and memory makes a go slow; a window that is slow is so every time.
    """
    best = np.inf
    for _ in range(3):
        dog = Watchdog()
        dog.watch(act())
        assert len(dog.gaps) > turns
        best = min(best, dog.p95)
        if best <= FRAME_S:
            break
    return best


def open_volume(window: MainWindow, shape: tuple[int, int, int], labels: int) -> None:
    """A case made in memory, with so many round labels on every slice."""
    rng = np.random.default_rng(5)
    voxels = rng.integers(0, 255, shape, dtype=np.uint8)
    geometry = Geometry(shape, (2.0, 1.0, 1.0)) if shape[0] > 1 else Geometry.picture(*shape[1:])
    array = np.zeros(shape, np.uint16)
    for number in range(1, labels + 1):
        centre = int(rng.integers(0, shape[2])), int(rng.integers(0, shape[1]))
        for plane in array:
            cv2.circle(plane, centre, int(rng.integers(10, 60)), number, -1)
    classes = [default_class(number) for number in range(1, labels + 1)]
    window.session.open(Opened(Volume(voxels, geometry, name="drawn"), LabelMap(geometry, array, classes)))
    idle(window)
    spin(300)


def stroke(window: MainWindow) -> Iterator[None]:
    """A long stroke around the middle of the canvas, by mouse events, with a label of its own."""
    window.state.current_label += 1
    spin(50)
    target = window.canvas.viewport()
    middle = target.rect().center()

    def at(angle: float) -> QPoint:
        return middle + QPoint(round(150 * np.cos(angle)), round(150 * np.sin(angle)))

    QTest.mousePress(target, LEFT, NONE, at(0))
    for angle in np.linspace(0, 4 * np.pi, EVENTS):
        QTest.mouseMove(target, at(angle))
        yield
    QTest.mouseRelease(target, LEFT, NONE, at(0))
    yield


def slices(window: MainWindow, count: int) -> Iterator[None]:
    for _ in range(count):
        QTest.keyClick(window.canvas, Qt.Key.Key_Down)
        if window.state.slice_index == window.session.volume.shape[0] - 1:
            window.state.slice_index = 0
        yield


@pytest.mark.case("F10")
@pytest.mark.parametrize(
    ("shape", "labels", "zooms"),
    [((1, 3000, 4000), 500, (1 / 8, 1, 32)), ((40, 512, 512), 5, (1, 4, 32))],
    ids=["4000x3000, 500 labels", "40x512x512, 5 labels"],
)
def test_no_turn_of_the_event_loop_is_longer_than_a_frame_while_painting(
    make_window, shape, labels, zooms
) -> None:
    window = make_window()
    open_volume(window, shape, labels)
    window.state.tool, window.state.brush_radius = "brush", 20
    for zoom in zooms:
        window.canvas.actual_size()
        window.canvas.zoom_by(zoom)
        spin(50)
        before = window.undo_stack.count()
        p95 = p95_at_best(lambda: stroke(window), EVENTS)
        assert p95 <= FRAME_S, f"zoom {zoom}: {1000 * p95:.1f} ms"
        spin(50)
        assert window.undo_stack.count() > before


def test_no_turn_is_longer_than_a_frame_while_slices_pass(make_window) -> None:
    window = make_window()
    open_volume(window, (40, 512, 512), 5)
    window.activateWindow()
    window.canvas.setFocus()
    window.state.slice_index = 0
    p95 = p95_at_best(lambda: slices(window, 60), 60)
    assert p95 <= FRAME_S, f"{1000 * p95:.1f} ms"


@pytest.mark.case("F12")
def test_memory_is_flat_over_500_slices_and_1000_strokes(make_window, tmp_path: Path) -> None:
    import torch  # noqa: F401 - the window would load it beside what is measured

    window = make_window()
    open_volume(window, (40, 128, 128), 5)
    spin(500)
    idle(window)
    window.state.tool, window.state.brush_radius = "brush", 4
    target = window.canvas.viewport()
    middle = target.rect().center()

    def paint(count: int) -> None:
        for number in range(count):
            window.state.current_label = 1 + number % 5
            at = middle + QPoint(number % 60, number // 60 % 60)
            QTest.mousePress(target, LEFT, NONE, at)
            QTest.mouseMove(target, at + QPoint(12, 5))
            QTest.mouseRelease(target, LEFT, NONE, at + QPoint(12, 5))

    def look(count: int) -> None:
        for number in range(count):
            window.state.slice_index = number % 40
            if number % 10 == 0:
                spin(1)

    grown = _growth_mb(lambda: (paint(200), look(100)), lambda: (paint(1000), look(500)))
    assert window.undo_stack.count() == 1200
    assert grown < 25, f"{grown:.0f} MB"  # 2 MB on a machine that does nothing else


def _growth_mb(warm_up: Callable[[], object], work: Callable[[], object]) -> float:
    """How much more memory the process holds after some work than after a little of it."""

    def now() -> float:
        spin(200)
        gc.collect()
        return psutil.Process().memory_info().rss / 2**20

    warm_up()
    before = now()
    work()
    return now() - before


def test_the_watchdog_sees_a_turn_that_is_too_long() -> None:
    def slow() -> Iterator[None]:
        for _ in range(5):
            end = time.thread_time() + 2 * FRAME_S
            while time.thread_time() < end:
                pass
            yield

    assert p95_at_best(slow, 5) > FRAME_S
