"""Brushes that look at the image: those of a range of values, and of the material under the mouse."""

from __future__ import annotations

from PySide6.QtCore import Qt

from segstudio.core.brush_limits import InRange, SameMaterial, values_between
from segstudio.core.painting import Limit
from segstudio.gui.tools.base import Canvas, Outline, Pointer
from segstudio.gui.tools.paint import BrushTool
from segstudio.words import tr


class RangeTool(BrushTool):
    """Paints only voxels with values of a range. Ctrl and a drag over the image pick the range."""

    name = "range"
    hint = tr("Ctrl+drag over the image picks the values to paint. Right-drag erases.")
    title = tr("Range brush")
    takes_ctrl = True

    def __init__(self, canvas: Canvas) -> None:
        super().__init__(canvas)
        self._from: Pointer | None = None

    @property
    def busy(self) -> bool:
        return super().busy or self._from is not None

    def limit(self) -> Limit | None:
        volume, options = self.canvas.session.shown, self.canvas.state.options
        if volume is None or options.low is None or options.high is None:
            return None
        return InRange(volume.voxels, self.canvas.section, options.low, options.high)

    def press(self, pointer: Pointer) -> None:
        options = self.canvas.state.options
        if pointer.ctrl:
            self._from = pointer
            self._draw(pointer)
        elif options.low is None or options.high is None:
            self.canvas.say(tr("There is no range yet: hold Ctrl and drag over what you want to paint."))
        elif options.low > options.high:
            between = tr("{low:g} and {high:g}", low=options.low, high=options.high)
            self.canvas.say(
                tr("No value lies between {between}: change the range in the tool bar.", between=between)
            )
        else:
            super().press(pointer)

    def move(self, pointer: Pointer) -> None:
        if self._from is None:
            super().move(pointer)
        else:
            self._draw(pointer)

    def release(self, pointer: Pointer) -> None:
        if self._from is None:
            super().release(pointer)
            return
        start, self._from = self._from, None
        self.canvas.draw_outline(None)
        volume, options = self.canvas.session.shown, self.canvas.state.options
        if volume is None:
            return
        found = values_between(volume.voxels, self.canvas.section, start.voxel, pointer.voxel)
        if found is None:
            self.canvas.say(tr("No range was picked: there is no image under the box."))
            return
        options.low, options.high = found

    def cancel(self) -> None:
        if self._from is not None:
            self._from = None
            self.canvas.draw_outline(None)
        super().cancel()

    def why_nothing(self, hindrance: str) -> str:
        options = self.canvas.state.options
        if hindrance == "image":
            return tr(
                "Nothing was painted: no value under the brush is from {low:g} to {high:g}.",
                low=options.low,
                high=options.high,
            )
        return super().why_nothing(hindrance)

    def _draw(self, pointer: Pointer) -> None:
        assert self._from is not None
        (y0, x0), (y1, x1) = (self._from.y, self._from.x), (pointer.y, pointer.x)
        self.canvas.draw_outline(
            Outline([(y0, x0), (y0, x1), (y1, x1), (y1, x0)], closed=True, removing=True)
        )


class AdaptiveTool(BrushTool):
    """Paints the material under the middle of the brush, up to the edges of the image."""

    name = "adaptive"
    cursor = Qt.CursorShape.CrossCursor
    hint = tr("Keep the middle on what you want: the brush stops at edges.")
    title = tr("Adaptive brush")

    def limit(self) -> Limit | None:
        volume = self.canvas.session.shown
        if volume is None:
            return None
        return SameMaterial(volume.voxels, self.canvas.section, self.canvas.state.options.edges)

    def why_nothing(self, hindrance: str) -> str:
        if hindrance == "image":
            return tr("Nothing was painted: the middle of the brush was off the image.")
        return super().why_nothing(hindrance)
