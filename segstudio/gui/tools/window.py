"""Window and level by dragging."""

from __future__ import annotations

import math
from dataclasses import replace

import numpy as np
from PySide6.QtCore import QPointF, Qt

from segstudio.core.display import Window
from segstudio.core.volume import Volume
from segstudio.gui.tools.base import Canvas, Pointer, Tool
from segstudio.words import tr

WIDER_PX = 200.0  # a drag this long to the right makes the window wider by a factor of e
LEVEL_PX = 400.0  # a drag this long up moves the level by the width of the window
MOST_WIDTH = 10.0  # of the window, in ranges of the image's values
FINE = 0.2
SAMPLE = 200_000


class WindowTool(Tool):
    """Drag right for a wider window, left for a narrower one, up for brighter, down for darker.

    Both go with the width at the press, so that the same drag suits CT, 16-bit values and fractions. With
    Ctrl+Shift it changes five times less. A double click fits the slice into the view, or makes one of
    three planes fill the canvas and back.
    """

    name = "window"
    cursor = Qt.CursorShape.SizeAllCursor
    hint = tr("Drag right for less contrast, up for a brighter image. Ctrl+Shift makes it finer.")

    def __init__(self, canvas: Canvas) -> None:
        super().__init__(canvas)
        self._start, self._from = QPointF(), Window(1.0, 0.0)  # where the drag is reckoned from
        self._before: Window | None = None
        self._limits = (1.0, 1.0)  # of the width
        self._fine = False

    @property
    def busy(self) -> bool:
        return self._before is not None

    def press(self, pointer: Pointer) -> None:
        volume, window = self.canvas.volume_shown, self.canvas.window_shown
        if volume is None or window is None:
            return
        self._before = window
        values = value_range(volume)
        narrowest = 1.0 if volume.voxels.dtype.kind in "iu" else values / 1000
        self._limits = min(narrowest, window.width), max(MOST_WIDTH * values, window.width)
        self._reckon_from(pointer, window)

    def move(self, pointer: Pointer) -> None:
        window = self.canvas.window_shown
        if self._before is None or window is None:
            return
        if _is_fine(pointer) != self._fine:
            self._reckon_from(pointer, window)
        by = (pointer.screen - self._start) * (FINE if self._fine else 1.0)
        least, most = self._limits
        width = self._from.width * math.exp(min(by.x() / WIDER_PX, 50.0))
        # Screen y grows downwards, so dragging up lowers the level, which brightens.
        level = self._from.level + by.y() / LEVEL_PX * self._from.width
        self.canvas.window_shown = replace(window, width=min(max(width, least), most), level=level)

    def _reckon_from(self, pointer: Pointer, window: Window) -> None:
        """Nothing jumps where Ctrl+Shift comes or goes in the midst of a drag."""
        self._start, self._from, self._fine = pointer.screen, window, _is_fine(pointer)

    def release(self, pointer: Pointer) -> None:
        self._before = None

    def double_click(self, pointer: Pointer) -> None:
        self.canvas.maximise_or_fit()

    def cancel(self) -> None:
        if self._before is not None:
            self.canvas.window_shown, self._before = self._before, None


def _is_fine(pointer: Pointer) -> bool:
    fine = Qt.KeyboardModifier.ControlModifier | Qt.KeyboardModifier.ShiftModifier
    return pointer.modifiers & fine == fine


def value_range(volume: Volume) -> float:
    """Largest minus smallest finite value of an even sample of the voxels; never 0."""
    flat = volume.voxels.reshape(-1)
    flat = flat[:: max(flat.size // SAMPLE, 1)].astype(np.float64)
    flat = flat[np.isfinite(flat)]
    return float(np.ptp(flat)) or 1.0 if flat.size else 1.0
