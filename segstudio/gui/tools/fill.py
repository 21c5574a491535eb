"""Fill, and picking the label under the mouse."""

from __future__ import annotations

from PySide6.QtCore import Qt

from segstudio.core.painting import fill_region
from segstudio.gui.tools.base import Pointer, Tool
from segstudio.gui.tools.paint import ready_to_write


class FillTool(Tool):
    """Gives the connected region of equal label under a click the current label."""

    name = "fill"
    cursor = Qt.CursorShape.PointingHandCursor

    def press(self, pointer: Pointer) -> None:
        session, state = self.canvas.session, self.canvas.state
        if session.labels is None or not self.canvas.inside(pointer):
            return
        if not ready_to_write(self.canvas, state.current_label):
            return
        y, x = pointer.voxel
        under = session.labels.classes.get(int(self.canvas.section.of(session.labels.array)[y, x]))
        if under is not None and under.locked:
            self.canvas.say(f"The label {under.name} is locked. Unlock it in the list to fill it.")
            return
        edit = fill_region(session.labels, self.canvas.section, y, x, state.current_label)
        if edit is not None:
            session.record(edit)


class PickTool(Tool):
    """Makes the label under a click the current one."""

    name = "pick"
    cursor = Qt.CursorShape.PointingHandCursor

    def press(self, pointer: Pointer) -> None:
        labels = self.canvas.session.labels
        if labels is not None and self.canvas.inside(pointer):
            y, x = pointer.voxel
            self.canvas.state.current_label = int(self.canvas.section.of(labels.array)[y, x])
