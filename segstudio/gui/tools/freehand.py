"""Regions drawn in one go: lasso and scissors."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QPointF, Qt

from segstudio.core.outlines import simplified
from segstudio.core.painting import cut_edit
from segstudio.gui.tools.base import Canvas, Outline, Pointer, Tool
from segstudio.gui.tools.outline import OutlineTool, Place
from segstudio.gui.tools.paint import ready_to_write
from segstudio.words import tr

STEP_PX = 2.0  # from one point of a line to the next
CORNER_PX = 2.5  # how far a line may lie from its corners, where these are to be moved


class _Line:
    """The points of a drag."""

    def __init__(self, pointer: Pointer) -> None:
        self.points: list[Place] = [(pointer.y, pointer.x)]
        self._last: QPointF = pointer.screen

    def add(self, pointer: Pointer) -> None:
        if (pointer.screen - self._last).manhattanLength() >= STEP_PX:
            self.points.append((pointer.y, pointer.x))
            self._last = pointer.screen


class LassoTool(OutlineTool):
    """A region drawn around with the button down, applied at once or after corrections and Enter."""

    name = "lasso"
    title = tr("Lasso")
    hint = tr("Draw around the region; with Ctrl it is erased. “Adjust” lets you move corners before Enter.")

    def __init__(self, canvas: Canvas) -> None:
        super().__init__(canvas)
        self._line: _Line | None = None

    @property
    def busy(self) -> bool:
        return super().busy or self._line is not None

    def press(self, pointer: Pointer) -> None:
        if self._corners:
            super().press(pointer)
        elif self._begins(pointer):
            self._line = _Line(pointer)

    def move(self, pointer: Pointer) -> None:
        if self._line is None:
            super().move(pointer)
            return
        self._line.add(pointer)
        points = self._line.points
        self.canvas.draw_outline(Outline(points, tail=[points[-1], points[0]], removing=self._removing))

    def release(self, pointer: Pointer) -> None:
        line, self._line = self._line, None
        if line is None:
            super().release(pointer)
            return
        self.canvas.draw_outline(None)
        if len(line.points) < 3:
            self.canvas.say(tr("Draw around a region with the button held down; nothing was changed."))
        elif self.canvas.state.options.keep_open:
            self._corners = simplified(line.points, self.on_slice(CORNER_PX))
            self._sides = [[corner] for corner in self._corners[1:]]
            self._closed = True
            self.hover(pointer)
        else:
            self.paint(line.points, len(line.points), self._removing)

    def double_click(self, pointer: Pointer) -> None:
        if self._corners:
            super().double_click(pointer)
        else:
            self.press(pointer)

    def cancel(self) -> None:
        self._line = None
        super().cancel()


class ScissorsTool(Tool):
    """Erases what lies inside or outside a line drawn with the button down, on this slice or on all."""

    name = "scissors"
    cursor = Qt.CursorShape.CrossCursor
    hint = tr("Draw around what to erase, or with “outside” around what to keep. Locked labels stay.")

    def __init__(self, canvas: Canvas) -> None:
        super().__init__(canvas)
        self._line: _Line | None = None

    @property
    def busy(self) -> bool:
        return self._line is not None

    def press(self, pointer: Pointer) -> None:
        if ready_to_write(self.canvas, 0):
            self._line = _Line(pointer)

    def move(self, pointer: Pointer) -> None:
        if self._line is not None:
            self._line.add(pointer)
            points = self._line.points
            self.canvas.draw_outline(Outline(points, tail=[points[-1], points[0]], removing=True))

    def release(self, pointer: Pointer) -> None:
        line, self._line = self._line, None
        self.canvas.draw_outline(None)
        if line is not None:
            self._cut(line.points)

    def cancel(self) -> None:
        self._line = None
        self.canvas.draw_outline(None)

    def _cut(self, points: Sequence[Place]) -> None:
        session, options = self.canvas.session, self.canvas.state.options
        if session.labels is None:
            return
        if len(points) < 3:
            self.canvas.say(tr("Draw a line around a region with the button held down; nothing was changed."))
            return
        outside = options.cut_side == "outside"
        inside = [(y - 0.5, x - 0.5) for y, x in points]
        edit = cut_edit(
            session.labels,
            self.canvas.section,
            inside,
            outside=outside,
            through=options.cut_through,
            title=tr("Cut outside") if outside else tr("Cut inside"),
        )
        if edit is not None:
            session.record(edit)
        else:
            self.canvas.say(
                tr("There is no label outside the line that may be erased.")
                if outside
                else tr("There is no label inside the line that may be erased.")
            )
