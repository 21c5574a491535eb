"""Picking the label under the mouse."""

from __future__ import annotations

from PySide6.QtCore import Qt

from segstudio.gui.tools.base import Pointer, Tool
from segstudio.words import tr


class PickTool(Tool):
    """Makes the label under a click the current one."""

    name = "pick"
    cursor = Qt.CursorShape.PointingHandCursor
    hint = tr("Click a label to choose it.")

    def press(self, pointer: Pointer) -> None:
        labels = self.canvas.session.labels
        if labels is None:
            return
        if not self.canvas.inside(pointer):
            self.canvas.say(tr("Click on the image: there is no label here."))
            return
        y, x = pointer.voxel
        self.canvas.state.current_label = int(self.canvas.section.of(labels.array)[y, x])
