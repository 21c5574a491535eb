"""Pushing a boundary about."""

from __future__ import annotations

from PySide6.QtCore import Qt

from segstudio.core.brush import Brush
from segstudio.core.nudge import Nudge
from segstudio.gui.tools.base import Canvas, LastingTool, Pointer
from segstudio.gui.tools.paint import ready_to_write
from segstudio.words import tr


class NudgeTool(LastingTool):
    """Drags the boundary of the current label along, softly: most under the mouse, nothing at the ring."""

    name = "nudge"
    cursor = Qt.CursorShape.CrossCursor
    is_brush = True
    soft_ring = True
    hint = tr("Drag the boundary to where it belongs; a larger ring moves more of it. Right-drag erases.")

    def __init__(self, canvas: Canvas) -> None:
        super().__init__(canvas)
        self._nudge: Nudge | None = None

    @property
    def busy(self) -> bool:
        return self._nudge is not None

    def press(self, pointer: Pointer) -> None:
        session, state = self.canvas.session, self.canvas.state
        number = state.current_label
        if session.labels is None or session.volume is None:
            return
        if not number:
            self.canvas.say(tr("Choose a label first: the background has no boundary of its own."))
            return
        if not ready_to_write(self.canvas, number):
            return
        brush = state.brush(session.volume.geometry, self.canvas.section)
        self._labels = session.labels
        self._nudge = Nudge(
            session.labels, self.canvas.section, number, Brush(brush.radius_yx, depth=brush.depth)
        )
        self._nudge.move(*pointer.centred)

    def move(self, pointer: Pointer) -> None:
        if self._nudge is None or self._gone():
            return
        box = self._nudge.move(*pointer.centred)
        if box is not None:
            self.canvas.session.touched(box)

    def release(self, pointer: Pointer) -> None:
        nudge, self._nudge = self._nudge, None
        if nudge is None or self._gone():
            return
        edit = nudge.finish()
        if edit is not None:
            self.canvas.session.record(edit)
            return
        labels, number = self.canvas.session.labels, self.canvas.state.current_label
        label_class = None if labels is None else labels.classes.get(number)
        name = label_class.name if label_class else tr("label {number}", number=number)
        self.canvas.say(
            tr("Nothing moved: no boundary of {name} came under the middle of the ring.", name=name)
        )

    def cancel(self) -> None:
        nudge, self._nudge = self._nudge, None
        if nudge is None or self._gone():
            return
        box = nudge.cancel()
        if box is not None:
            self.canvas.session.touched(box)
