"""A wrong mask set right in the real window by mouse and keys: how many actions it takes to a Dice of 0.98.

`python -m tests.benchmarks.timed_task [--out-dir FOLDER]` opens a chest radiograph and a fundus photograph of
SEGSTUDIO_DATA, each with a mask that was spoilt on purpose, and corrects the worst place first: an operation
for holes, the lasso for blobs, brush and eraser for thin structures, zooming in where a place is small. Every
drag, key and change of size or zoom counts as one action; the places to look at are known from the reference.
"""

from __future__ import annotations

import argparse
import os
import tempfile
import time
from collections import Counter
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any

import numpy as np
from PySide6.QtCore import QPoint, QPointF, Qt
from PySide6.QtGui import QWheelEvent
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication

from segstudio.core.annotator import Habits, WrongRegion, plan_stroke, wrong_regions
from segstudio.core.cv import cv2
from segstudio.gui.application import build_window
from segstudio.gui.main_window import MainWindow
from segstudio.io import read_labels
from segstudio.learning.metrics import dice
from segstudio.services.settings import Settings
from tests.e2e.kit import CTRL, LEFT, NONE, SHIFT, idle, spin, until

GOAL, MOST = 0.98, 400
BLOB_PX = 300  # smaller places are painted, not drawn around
Mask = np.ndarray


def spoilt_lungs(mask: Mask) -> Mask:
    """Shifted and larger by some pixels, with islands, holes, and a corner of a lung missing."""
    height, width = mask.shape
    wrong = np.roll(mask, (height // 150, -width // 200), (0, 1))
    wrong = cv2.dilate(wrong, np.ones((5, 5), np.uint8))
    for y, x, radius in ((0.1, 0.1, 60), (0.9, 0.5, 90), (0.12, 0.8, 40)):
        cv2.circle(wrong, (int(x * width), int(y * height)), radius, 1, -1)
    rows, columns = np.nonzero(mask)
    for y, x in ((rows.min() + 500, columns.min() + 350), (rows.max() - 600, columns.max() - 350)):
        cv2.circle(wrong, (int(x), int(y)), 60, 0, -1)
    wrong[int(rows.max()) - 260 :, : width // 2] = 0
    return wrong


def spoilt_vessels(mask: Mask) -> Mask:
    """Thick pieces missing, a band of noise, and two false branches."""
    wrong = mask.copy()
    height, width = mask.shape
    rng = np.random.default_rng(5)
    rows, columns = np.nonzero(mask)
    for index in rng.integers(0, len(rows), 24):
        cv2.circle(wrong, (int(columns[index]), int(rows[index])), 22, 0, -1)
    cv2.line(wrong, (width // 5, height // 4), (width // 2, height // 3), 1, 7)
    cv2.line(wrong, (2 * width // 3, 4 * height // 5), (4 * width // 5, 2 * height // 3), 1, 5)
    for y, x in zip(rng.integers(100, height - 100, 40), rng.integers(100, width - 100, 40), strict=True):
        cv2.circle(wrong, (int(x), int(y)), 2, 1, -1)
    return wrong


@dataclass
class Hands:
    """Mouse and keys on a window, counted."""

    window: MainWindow
    counted: Counter[str] = field(default_factory=Counter)

    @property
    def view(self) -> Any:
        return self.window.canvas

    def key(self, what: str, key: Qt.Key, modifiers: Qt.KeyboardModifier = NONE) -> None:
        self.view.setFocus()
        QTest.keyClick(self.view, key, modifiers)
        self.counted[what] += 1
        spin(5)

    def tool(self, name: str, key: Qt.Key, modifiers: Qt.KeyboardModifier = NONE) -> None:
        if self.window.state.tool != name:
            self.key("tool", key, modifiers)
        assert self.window.state.tool == name

    def size(self, radius: float) -> None:
        """The wheel with Shift, as far as the size that is wanted."""
        if abs(self.window.state.brush_radius - radius) > 0.05:
            self.window.state.brush_radius = radius
            self.counted["brush size"] += 1

    def look_at(self, window: tuple[slice, slice], wanted: float) -> None:
        """Zoom so that a pixel of the image takes so many of the screen, at a place."""
        (rows, columns), screen = window, self.view.viewport().rect()
        middle = ((rows.start + rows.stop) / 2, (columns.start + columns.stop) / 2)
        corners = [
            self.view.to_screen(y, x) for y in (rows.start, rows.stop) for x in (columns.start, columns.stop)
        ]
        seen = all(screen.adjusted(20, 20, -20, -20).contains(corner.toPoint()) for corner in corners)
        scale = self.view.to_screen(1, 0).y() - self.view.to_screen(0, 0).y()
        if seen and scale >= 0.8 * wanted:
            return
        self.key("fit", Qt.Key.Key_F)
        for _ in range(40):
            scale = self.view.to_screen(1, 0).y() - self.view.to_screen(0, 0).y()
            if scale >= wanted:
                break
            self._wheel(self.view.to_screen(*middle))
        self.counted["zoom"] += 1

    def _wheel(self, at: QPointF) -> None:
        target = self.view.viewport()
        event = QWheelEvent(
            at, target.mapToGlobal(at), QPoint(), QPoint(0, 120), Qt.MouseButton.NoButton, CTRL,
            Qt.ScrollPhase.NoScrollPhase, False,
        )  # fmt: skip
        QApplication.sendEvent(target, event)
        spin(1)

    def drag(
        self, what: str, points: list[tuple[float, float]], modifiers: Qt.KeyboardModifier = NONE
    ) -> None:
        target = self.view.viewport()
        places = [self.view.to_screen(y, x).toPoint() for y, x in points]
        QTest.mouseMove(target, places[0])
        QTest.mousePress(target, LEFT, modifiers, places[0])
        for place in places[1:]:
            QTest.mouseMove(target, place)
        QTest.mouseRelease(target, LEFT, modifiers, places[-1])
        self.counted[what] += 1
        spin(2)


def correct(hands: Hands, reference: Mask, *, operations: bool) -> float:
    """Correct until the goal; returns the Dice that was reached."""
    session = hands.window.session
    labels = session.labels
    assert labels is not None
    if operations:
        hands.key("operation: fill holes", Qt.Key.Key_H, CTRL | SHIFT)
        idle(hands.window)
    habits = Habits(strokes=1, regions=1, smallest_px=3)
    stuck: set[tuple[int, int, int]] = set()
    while sum(hands.counted.values()) < MOST:
        found = labels.array[0]
        reached = dice(found > 0, reference > 0)
        if reached >= GOAL:
            break
        regions = wrong_regions(found, reference, habits)
        worst = next((r for r in regions if _key(r) not in stuck), None)
        if worst is None:
            break
        before = int(np.count_nonzero(found != reference))
        _set_right(hands, worst, found == reference, worst.number)
        if int(np.count_nonzero(labels.array[0] != reference)) >= before:
            stuck.add(_key(worst))
    return dice(labels.array[0] > 0, reference > 0)


def _key(region: WrongRegion) -> tuple[int, int, int]:
    return region.number, region.window[0].start, region.window[1].start


def _set_right(hands: Hands, region: WrongRegion, right: Mask, number: int) -> None:
    rows, columns = region.window
    depth = float(cv2.distanceTransform(np.pad(region.mask, 1).view(np.uint8), cv2.DIST_L2, 5).max())
    if region.mask.sum() >= BLOB_PX and depth >= 5:
        hands.look_at(region.window, min(2.0, 600 / max(region.mask.shape)))
        hands.tool("lasso", Qt.Key.Key_F, SHIFT)
        lines, _ = cv2.findContours(region.mask.view(np.uint8), cv2.RETR_EXTERNAL, cv2.CHAIN_APPROX_NONE)
        line = max(lines, key=len)[:, 0]
        points = [(float(y) + rows.start + 0.5, float(x) + columns.start + 0.5) for x, y in line]
        hands.drag("lasso", points, NONE if number else CTRL)
        return
    pad = 40
    top, left = max(rows.start - pad, 0), max(columns.start - pad, 0)
    near = slice(top, rows.stop + pad), slice(left, columns.stop + pad)
    local = np.zeros(right[near].shape, bool)
    local[rows.start - top : rows.stop - top, columns.start - left : columns.stop - left] = region.mask
    labels = hands.window.session.labels
    assert labels is not None
    same = (labels.array[0][near] == number) & right[near]
    stroke = plan_stroke(local, local | same, number)
    if stroke is None:
        return
    hands.look_at(region.window, 3.0)
    hands.tool("brush" if number else "eraser", Qt.Key.Key_B if number else Qt.Key.Key_E)
    hands.size(stroke.radius_px)
    points = [(y + top + 0.5, x + left + 0.5) for y, x in stroke.points_yx]
    hands.drag("stroke", points if len(points) > 1 else points * 2)


def task(name: str, image: Path, mask: Path, spoil: Any, out: Path, *, operations: bool) -> str:
    """One case; returns the line that is printed."""
    reference = (read_labels(mask).array[0] > 0).astype(np.uint8)
    wrong = spoil(reference)
    window = build_window(Settings(theme="dark", device="cpu"))
    window.resize(1600, 1100)
    window.show()
    until(lambda: window.docks["dockLearn"].panel is not None)
    window.open_paths([image])
    until(lambda: window.session.path == image, 60)
    idle(window)
    labels = window.session.labels
    assert labels is not None
    everything = (slice(0, 1), slice(0, wrong.shape[0]), slice(0, wrong.shape[1]))
    window.session.record(labels.edit("Wrong labels", everything, wrong[None].astype(np.uint16)))
    idle(window)
    window.grab().save(str(out / f"{name}-before.png"))
    hands, began = Hands(window), time.monotonic()
    start = dice(labels.array[0] > 0, reference > 0)
    reached = correct(hands, reference.astype(labels.array.dtype), operations=operations)
    seconds = time.monotonic() - began
    total = sum(hands.counted.values())
    actions = ", ".join(f"{count} × {what}" for what, count in hands.counted.most_common())
    hands.key("fit for the picture", Qt.Key.Key_F)
    spin(50)
    window.grab().save(str(out / f"{name}-after.png"))
    window.session.close()
    window.end()
    met = "met" if reached >= GOAL else "MISSED"
    return (
        f"{name}: Dice {start:.3f} to {reached:.4f} ({met}) by {total} actions ({actions}) in {seconds:.0f} s"
    )


def main() -> None:
    """Both cases."""
    parser = argparse.ArgumentParser(prog="python -m tests.benchmarks.timed_task")
    parser.add_argument("--out-dir", type=Path, default=Path(tempfile.mkdtemp(prefix="timed-task-")))
    out = parser.parse_args().out_dir
    out.mkdir(parents=True, exist_ok=True)
    os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")
    os.environ["SEGSTUDIO_HOME"] = str(out / "home")
    data = Path(os.environ["SEGSTUDIO_DATA"])
    _app = QApplication([])
    lungs, eyes = data / "lungs_shenzhen_cxr", data / "vessels_chasedb1"
    image = sorted((lungs / "images").iterdir())[0]
    (mask,) = (lungs / "masks").glob(f"{image.stem}*")
    print(task("lungs", image, mask, spoilt_lungs, out, operations=True), flush=True)
    image = sorted((eyes / "images").glob("*01L*"))[0]
    mask = sorted((eyes / "masks").glob("*01L*"))[0]
    print(task("vessels", image, mask, spoilt_vessels, out, operations=False), flush=True)
    print(f"Pictures in {out}")


if __name__ == "__main__":
    main()
