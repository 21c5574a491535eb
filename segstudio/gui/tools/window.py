"""Window and level by dragging."""

from __future__ import annotations

from dataclasses import replace

import numpy as np
from PySide6.QtCore import QPointF, Qt

from segstudio.core.display import Window
from segstudio.core.volume import Volume
from segstudio.gui.tools.base import Canvas, Pointer, Tool
from segstudio.words import tr

DRAG_PX = 1000.0  # a drag this long goes through the whole range of values
FINE = 0.2
SAMPLE = 200_000


class WindowTool(Tool):
    """Drag right for a wider window, left for a narrower one, up for brighter, down for darker.

    With Ctrl+Shift the same drag changes five times less. A double click fits the slice into
    the view, or makes one of three planes fill the canvas and back.
    """

    name = "window"
    cursor = Qt.CursorShape.SizeAllCursor
    hint = tr("Drag right for less contrast, up for a brighter image. Ctrl+Shift makes it finer.")

    def __init__(self, canvas: Canvas) -> None:
        super().__init__(canvas)
        self._last = QPointF()
        self._before: Window | None = None
        self._step = 1.0

    @property
    def busy(self) -> bool:
        return self._before is not None

    def press(self, pointer: Pointer) -> None:
        volume = self.canvas.volume_shown
        if volume is None:
            return
        self._before = self.canvas.window_shown
        self._last = pointer.screen
        self._step = value_range(volume) / DRAG_PX

    def move(self, pointer: Pointer) -> None:
        window, volume = self.canvas.window_shown, self.canvas.volume_shown
        if self._before is None or window is None:
            return
        fine = Qt.KeyboardModifier.ControlModifier | Qt.KeyboardModifier.ShiftModifier
        step = self._step * (FINE if pointer.modifiers & fine == fine else 1.0)
        by = (pointer.screen - self._last) * step
        self._last = pointer.screen
        whole = volume is not None and volume.voxels.dtype.kind in "iu"
        narrowest = 1.0 if whole else self._step
        # Screen y grows downwards, so dragging up lowers the level, which brightens.
        self.canvas.window_shown = replace(
            window, width=max(window.width + by.x(), narrowest), level=window.level + by.y()
        )

    def release(self, pointer: Pointer) -> None:
        self._before = None

    def double_click(self, pointer: Pointer) -> None:
        self.canvas.maximise_or_fit()

    def cancel(self) -> None:
        if self._before is not None:
            self.canvas.window_shown, self._before = self._before, None


def value_range(volume: Volume) -> float:
    """Largest minus smallest finite value of an even sample of the voxels; never 0."""
    flat = volume.voxels.reshape(-1)
    flat = flat[:: max(flat.size // SAMPLE, 1)].astype(np.float64)
    flat = flat[np.isfinite(flat)]
    return float(np.ptp(flat)) or 1.0 if flat.size else 1.0
