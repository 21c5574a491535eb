"""Measuring distances and angles."""

from __future__ import annotations

from typing import ClassVar

from PySide6.QtCore import QPointF, Qt

from segstudio.core.rulers import Place, Ruler, why_not
from segstudio.gui.tools.base import Canvas, Pointer, Tool
from segstudio.gui.tools.navigate import CLICK_PX
from segstudio.words import tr

REACH_PX = 8.0  # a press this near to a handle takes it
KEYS = (Qt.Key.Key_Backspace, Qt.Key.Key_Delete)


class DistanceTool(Tool):
    """Drag, or click both ends. Handles can be dragged; Delete removes the ruler used last."""

    name = "distance"
    cursor = Qt.CursorShape.CrossCursor
    hint = tr("Drag from one end to the other, or click both. A handle can be dragged; Delete removes it.")
    needed: ClassVar[int] = 2

    def __init__(self, canvas: Canvas) -> None:
        super().__init__(canvas)
        self._points: list[Place] = []
        self._start = QPointF()
        self._taken: tuple[int, int] | None = None  # number of a ruler and of its point
        self._before: Ruler | None = None

    @property
    def busy(self) -> bool:
        return bool(self._points) or self._taken is not None

    def press(self, pointer: Pointer) -> None:
        volume = self.canvas.session.volume
        if volume is None:
            return
        self._start = pointer.screen
        if not self._points:
            self._taken = self._handle_at(pointer)
            if self._taken is not None:
                self._before = self.canvas.state.rulers[self._taken[0]]
                return
            if reason := why_not(self.canvas.section, volume.geometry):
                self.canvas.say(reason)
                return
        self._add(pointer)

    def move(self, pointer: Pointer) -> None:
        if self._taken is None:
            self.hover(pointer)
            return
        number, point = self._taken
        rulers = list(self.canvas.state.rulers)
        rulers[number] = rulers[number].moved(point, _place(pointer))
        self.canvas.state.rulers = tuple(rulers)

    def release(self, pointer: Pointer) -> None:
        if self._taken is not None:
            rulers = list(self.canvas.state.rulers)
            rulers.append(rulers.pop(self._taken[0]))  # used last
            self.canvas.state.rulers = tuple(rulers)
            self._taken = self._before = None
        elif self._points and (pointer.screen - self._start).manhattanLength() >= CLICK_PX:
            self._add(pointer)

    def hover(self, pointer: Pointer) -> None:
        if self._points:
            self.canvas.state.draft = Ruler(self.canvas.section, (*self._points, _place(pointer)))

    def double_click(self, pointer: Pointer) -> None:
        """The second press of two near clicks is a click as any other."""
        self.press(pointer)

    def wants(self, key: int) -> bool:
        return key in KEYS and (self.busy or bool(self.canvas.state.rulers))

    def key(self, key: int) -> None:
        if self.busy:
            self.cancel()
        else:
            self.canvas.state.rulers = self.canvas.state.rulers[:-1]

    def cancel(self) -> None:
        if self._taken is not None and self._before is not None:
            rulers = list(self.canvas.state.rulers)
            rulers[self._taken[0]] = self._before
            self.canvas.state.rulers = tuple(rulers)
        self._points.clear()
        self._taken = self._before = None
        self.canvas.state.draft = None

    def _add(self, pointer: Pointer) -> None:
        self._points.append(_place(pointer))
        if len(self._points) == self.needed:
            ruler = Ruler(self.canvas.section, tuple(self._points))
            self._points.clear()
            self.canvas.state.draft = None
            self.canvas.state.rulers = (*self.canvas.state.rulers, ruler)
        else:
            self.hover(pointer)

    def _handle_at(self, pointer: Pointer) -> tuple[int, int] | None:
        for number, ruler in enumerate(self.canvas.state.rulers):
            if ruler.section != self.canvas.section:
                continue
            for point, (row, column) in enumerate(ruler.points):
                gap = pointer.screen - self.canvas.to_screen(row + 0.5, column + 0.5)
                if QPointF.dotProduct(gap, gap) <= REACH_PX**2:
                    return number, point
        return None


class AngleTool(DistanceTool):
    """Three clicks; the second is the corner."""

    name = "angle"
    hint = tr(
        "Click three times; the second point is the corner. A handle can be dragged; Delete removes it."
    )
    needed = 3


def _place(pointer: Pointer) -> Place:
    """Fractional voxel indices: the mouse counts in voxel edges."""
    return pointer.y - 0.5, pointer.x - 0.5
