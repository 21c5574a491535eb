"""Drawing a region corner by corner."""

from __future__ import annotations

from PySide6.QtCore import QPointF, Qt

from segstudio.core.painting import polygon_edit
from segstudio.gui.tools.base import Canvas, Pointer, Tool
from segstudio.gui.tools.paint import ready_to_write

CLOSE_PX = 7.0  # a click this near to the first corner closes the polygon
KEYS = (Qt.Key.Key_Return, Qt.Key.Key_Enter, Qt.Key.Key_Backspace, Qt.Key.Key_Escape)


class PolygonTool(Tool):
    """Clicks set corners. Enter, a double click or a click on the first corner closes the polygon.

    Backspace takes the last corner back, Esc all of them.
    """

    name = "polygon"
    cursor = Qt.CursorShape.CrossCursor

    def __init__(self, canvas: Canvas) -> None:
        super().__init__(canvas)
        self._corners: list[tuple[float, float]] = []
        self._mouse = (0.0, 0.0)

    @property
    def busy(self) -> bool:
        return bool(self._corners)

    def press(self, pointer: Pointer) -> None:
        if not self._corners:
            if not ready_to_write(self.canvas, self.canvas.state.current_label):
                return
        elif len(self._corners) > 2 and self._near_first(pointer):
            self._close()
            return
        self._corners.append((pointer.y, pointer.x))
        self.hover(pointer)

    def move(self, pointer: Pointer) -> None:
        self.hover(pointer)

    def hover(self, pointer: Pointer) -> None:
        self._mouse = (pointer.y, pointer.x)
        self._draw()

    def double_click(self, pointer: Pointer) -> None:
        self._close()

    def wants(self, key: int) -> bool:
        return self.busy and key in KEYS

    def key(self, key: int) -> None:
        if key in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            self._close()
        elif key == Qt.Key.Key_Backspace:
            self._corners.pop()
            self._draw()
        else:
            self.cancel()

    def cancel(self) -> None:
        self._corners.clear()
        self._draw()

    def _near_first(self, pointer: Pointer) -> bool:
        gap = pointer.screen - self.canvas.to_screen(*self._corners[0])
        return QPointF.dotProduct(gap, gap) <= CLOSE_PX**2

    def _draw(self) -> None:
        self.canvas.draw_polygon([*self._corners, self._mouse] if self._corners else [])

    def _close(self) -> None:
        session, state = self.canvas.session, self.canvas.state
        # Painting counts in voxel centres, the mouse in voxel edges.
        corners = [(y - 0.5, x - 0.5) for y, x in self._corners]
        self.cancel()
        if session.labels is None:
            return
        edit = polygon_edit(session.labels, self.canvas.section, corners, state.current_label)
        if edit is not None:
            session.record(edit)
