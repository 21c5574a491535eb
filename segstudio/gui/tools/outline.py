"""Regions drawn as a line with corners that can be moved until Enter."""

from __future__ import annotations

from collections.abc import Sequence
from itertools import pairwise
from typing import ClassVar

from PySide6.QtCore import QPointF, Qt

from segstudio.core.painting import polygon_edit
from segstudio.gui.tools.base import Canvas, Outline, Pointer, Tool
from segstudio.gui.tools.paint import protected, ready_to_write
from segstudio.words import tr, within

Place = tuple[float, float]  # in voxel edges (y, x)

REACH_PX = 7.0  # a press this near to a corner takes it
SIDE_PX = 4.0  # a press this near to a side puts a corner there
DRAG_PX = 3.0  # a shorter way is a click
KEYS = (Qt.Key.Key_Return, Qt.Key.Key_Enter, Qt.Key.Key_Backspace, Qt.Key.Key_Delete, Qt.Key.Key_Escape)


class OutlineTool(Tool):
    """Clicks set corners; Enter, a double click or a click on the first corner gives the inside the label.

    Until then corners can be dragged, put into a side by a press on it, and deleted by Delete under the
    mouse; Backspace takes the last one back, Esc all. With Ctrl at the first corner, the region is erased.
    """

    cursor = Qt.CursorShape.CrossCursor
    takes_ctrl = True
    title: ClassVar[str] = ""

    def __init__(self, canvas: Canvas) -> None:
        super().__init__(canvas)
        self._corners: list[Place] = []
        self._sides: list[list[Place]] = []  # from each corner to the next, without the corner it begins at
        self._removing = False
        self._closed = False  # every corner is set; clicks beside the line set no more
        self._dragged: int | None = None
        self._moved = False
        self._start = QPointF()
        self._mouse: Place = (0.0, 0.0)
        self._hot: int | None = None

    @property
    def busy(self) -> bool:
        return bool(self._corners)

    def side(self, start: Place, stop: Place) -> list[Place]:
        """The line from one corner to the next, without its first point."""
        return [stop]

    def tail(self, start: Place, stop: Place) -> list[Place]:
        """The line from the last corner to the mouse, without its first point, as far as it is known."""
        return [stop]

    def placed(self, pointer: Pointer) -> Place:
        """Where a corner goes that is clicked here."""
        return pointer.y, pointer.x

    def on_slice(self, pixels: float) -> tuple[float, float]:
        """How far so many pixels of the screen go on the slice, down and across in voxels."""
        origin, far = self.canvas.to_screen(0, 0), self.canvas.to_screen(1, 1)
        return pixels / abs(far.y() - origin.y()), pixels / abs(far.x() - origin.x())

    def press(self, pointer: Pointer) -> None:
        self._start, self._moved, self._mouse = pointer.screen, False, (pointer.y, pointer.x)
        if not self._corners:
            if self._begins(pointer):
                self._append(self.placed(pointer))
        elif (corner := self._corner_at(pointer)) is not None:
            self._dragged = corner
        elif (number := self._side_at(pointer)) is not None:
            self._insert(number, self.placed(pointer))
        elif self._closed:
            self.canvas.say(tr("Enter applies the region, Esc drops it."))
        else:
            self._append(self.placed(pointer))
        self._draw()

    def move(self, pointer: Pointer) -> None:
        self._mouse = (pointer.y, pointer.x)
        far = (pointer.screen - self._start).manhattanLength() >= DRAG_PX
        if self._dragged is not None and (self._moved or far):
            self._moved = True
            self._corners[self._dragged] = self.placed(pointer)
            self._join_around(self._dragged)
        self._draw()

    def release(self, pointer: Pointer) -> None:
        dragged, self._dragged = self._dragged, None
        if dragged == 0 and not self._moved and len(self._corners) > 2 and not self._closed:
            self.apply()
            return
        self.hover(pointer)

    def hover(self, pointer: Pointer) -> None:
        self._mouse = (pointer.y, pointer.x)
        self._hot = self._corner_at(pointer)
        if self._corners:
            self._draw()

    def double_click(self, pointer: Pointer) -> None:
        self.apply()

    def wants(self, key: int) -> bool:
        return self.busy and key in KEYS

    def key(self, key: int) -> None:
        if key in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            self.apply()
        elif key == Qt.Key.Key_Escape:
            self.cancel()
        else:
            under = self._hot if key == Qt.Key.Key_Delete else None
            self._remove(len(self._corners) - 1 if under is None else under)

    def cancel(self) -> None:
        self._corners, self._sides = [], []
        self._closed, self._dragged, self._hot = False, None, None
        self.canvas.draw_outline(None)

    def apply(self) -> None:
        """Give the inside of the line its label."""
        if not self._corners:
            return
        corners, points, removing = len(self._corners), self._points(closing=True), self._removing
        self.cancel()
        self.paint(points, corners, removing)

    def paint(self, points: Sequence[Place], corners: int, removing: bool) -> None:
        """Write the region inside a line."""
        session = self.canvas.session
        if session.labels is None:
            return
        if corners < 3:
            self.canvas.say(tr("A region has three corners at least; nothing was changed."))
            return
        number = 0 if removing else self.canvas.state.current_label
        title = self.title if number else tr("Remove {title}", title=within(self.title))
        # Painting counts in voxel centres, the mouse in voxel edges.
        inside = [(y - 0.5, x - 0.5) for y, x in points]
        edit = polygon_edit(session.labels, self.canvas.section, inside, number, title)
        if edit is not None:
            session.record(edit)
        else:
            self.canvas.say(self._why_nothing(points, number))

    def _begins(self, pointer: Pointer) -> bool:
        """Whether a region may begin, and whether it is to be erased."""
        state = self.canvas.state
        self._removing = pointer.ctrl or state.options.outline == "remove" or not state.current_label
        return ready_to_write(self.canvas, 0 if self._removing else state.current_label)

    def _why_nothing(self, points: Sequence[Place], number: int) -> str:
        labels = self.canvas.session.labels
        assert labels is not None
        size = self.canvas.section.size(labels.geometry.shape)
        spans = [(min(p[axis] for p in points), max(p[axis] for p in points)) for axis in (0, 1)]
        if any(high <= 0 or low >= n for (low, high), n in zip(spans, size, strict=True)):
            return tr("Nothing was changed: the region lies outside the image.")
        if any(high - low < 1 for low, high in spans):
            return tr("Nothing was changed: the region is smaller than a voxel.")
        return protected(self.canvas, number)

    def _points(self, *, closing: bool) -> list[Place]:
        points = [self._corners[0], *(point for side in self._sides for point in side)]
        if closing and len(self._corners) > 1:
            points += self.side(self._corners[-1], self._corners[0])[:-1]
        return points

    def _append(self, corner: Place) -> None:
        if self._corners:
            self._sides.append(self.side(self._corners[-1], corner))
        self._corners.append(corner)
        self._dragged = len(self._corners) - 1

    def _insert(self, side: int, corner: Place) -> None:
        self._corners.insert(side + 1, corner)
        self._sides[side : side + 1] = [[], []] if side + 1 < len(self._corners) - 1 else [[]]
        self._dragged = side + 1
        self._join_around(side + 1)

    def _remove(self, corner: int) -> None:
        del self._corners[corner]
        if self._sides:
            del self._sides[min(corner, len(self._sides) - 1)]
        if not self._corners:
            self.cancel()
            return
        if 0 < corner < len(self._corners):
            self._sides[corner - 1] = self.side(self._corners[corner - 1], self._corners[corner])
        self._hot = None
        self._draw()

    def _join_around(self, corner: int) -> None:
        """Draw the sides beside a corner anew."""
        for side in (corner - 1, corner):
            if 0 <= side < len(self._sides):
                self._sides[side] = self.side(self._corners[side], self._corners[side + 1])

    def _corner_at(self, pointer: Pointer) -> int | None:
        for number, (y, x) in enumerate(self._corners):
            gap = pointer.screen - self.canvas.to_screen(y, x)
            if QPointF.dotProduct(gap, gap) <= REACH_PX**2:
                return number
        return None

    def _side_at(self, pointer: Pointer) -> int | None:
        """The side under the mouse; that from the last corner to the first has the last number."""
        sides = list(self._sides)
        if self._closed:
            sides.append([self._corners[0]])
        for number, side in enumerate(sides):
            way = [self.canvas.to_screen(*point) for point in (self._corners[number], *side)]
            if any(_gap(pointer.screen, a, b) <= SIDE_PX for a, b in pairwise(way)):
                return number
        return None

    def _draw(self) -> None:
        if not self._corners:
            self.canvas.draw_outline(None)
            return
        free = self._dragged is None and not self._closed
        tail = [self._corners[-1], *self.tail(self._corners[-1], self._mouse)] if free else []
        self.canvas.draw_outline(
            Outline(
                self._points(closing=self._closed),
                handles=list(self._corners),
                hot=self._hot if self._dragged is None else self._dragged,
                tail=tail,
                closed=self._closed,
                removing=self._removing,
            )
        )


class PolygonTool(OutlineTool):
    """A region with straight sides."""

    name = "polygon"
    title = tr("Polygon")
    hint = tr(
        "Click corners; drag to move, press a side to add, Delete to remove one. Enter applies, Esc drops."
    )


def _gap(point: QPointF, a: QPointF, b: QPointF) -> float:
    """Distance of a point from a line between two others, in pixels."""
    along, to = b - a, point - a
    length = QPointF.dotProduct(along, along)
    share = min(max(QPointF.dotProduct(to, along) / length, 0.0), 1.0) if length else 0.0
    off = to - along * share
    return float(QPointF.dotProduct(off, off) ** 0.5)
