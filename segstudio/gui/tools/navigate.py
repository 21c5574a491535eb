"""Moving about: navigate tool, panning and zooming."""

from __future__ import annotations

from PySide6.QtCore import QPointF, Qt

from segstudio.gui.tools.base import Canvas, Pointer, Tool
from segstudio.words import tr

CLICK_PX = 4.0  # a drag shorter than this is a click
ZOOM_PER_PX = 1.01


class PanTool(Tool):
    """Drags the slice along with the mouse."""

    cursor = Qt.CursorShape.ClosedHandCursor

    def __init__(self, canvas: Canvas) -> None:
        super().__init__(canvas)
        self._last = QPointF()

    def press(self, pointer: Pointer) -> None:
        self._last = pointer.screen

    def move(self, pointer: Pointer) -> None:
        self.canvas.pan(pointer.screen - self._last)
        self._last = pointer.screen


class NavigateTool(PanTool):
    """A click puts the crosshair, a drag moves the slice, a double click fits it into the view.

    Beside other planes a drag moves the crosshair, and with it their sections; a double click makes the plane
    fill the canvas, and brings the others back.
    """

    name = "navigate"
    cursor = Qt.CursorShape.ArrowCursor
    hint = tr("Drag to move. Ctrl+wheel zooms, a double click fits the image.")

    def __init__(self, canvas: Canvas) -> None:
        super().__init__(canvas)
        self._start = QPointF()
        self._dragged = False

    def press(self, pointer: Pointer) -> None:
        super().press(pointer)
        self._start, self._dragged = pointer.screen, False
        if self.canvas.linked:
            self.point_at(pointer)

    def move(self, pointer: Pointer) -> None:
        if not self._dragged and (pointer.screen - self._start).manhattanLength() < CLICK_PX:
            return
        self._dragged = True
        if self.canvas.linked:
            self.point_at(pointer)
        else:
            super().move(pointer)

    def release(self, pointer: Pointer) -> None:
        if not self._dragged and not self.canvas.linked:
            self.point_at(pointer)

    def double_click(self, pointer: Pointer) -> None:
        self._dragged = True  # the release after it is no click
        self.canvas.maximise_or_fit()

    def point_at(self, pointer: Pointer) -> None:
        """Put the crosshair there."""
        if self.canvas.inside(pointer):
            place = self.canvas.section.voxel(*pointer.voxel)
            self.canvas.state.go_to(place)
            self.canvas.state.crosshair = place


class ZoomTool(Tool):
    """Drag up to enlarge, down to shrink, around the point where the drag began."""

    cursor = Qt.CursorShape.SizeVerCursor

    def __init__(self, canvas: Canvas) -> None:
        super().__init__(canvas)
        self._start = self._last = QPointF()
        self.moved = False

    def press(self, pointer: Pointer) -> None:
        self._start = self._last = pointer.screen
        self.moved = False

    def move(self, pointer: Pointer) -> None:
        if not self.moved and (pointer.screen - self._start).manhattanLength() < CLICK_PX:
            return
        self.moved = True
        self.canvas.zoom_by(ZOOM_PER_PX ** (self._last.y() - pointer.screen.y()), self._start)
        self._last = pointer.screen
