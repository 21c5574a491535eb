"""Brush and eraser."""

from __future__ import annotations

from dataclasses import replace
from typing import ClassVar

from PySide6.QtCore import Qt

from segstudio.core.labels import default_class
from segstudio.core.painting import Stroke
from segstudio.gui.tools.base import Canvas, Pointer, Tool


class BrushTool(Tool):
    """Paints the current label from press to release, as one undo step."""

    name = "brush"
    cursor = Qt.CursorShape.CrossCursor
    is_brush = True
    title: ClassVar[str] = "Brush stroke"

    def __init__(self, canvas: Canvas) -> None:
        super().__init__(canvas)
        self._stroke: Stroke | None = None
        self._labels: object = None

    @property
    def number(self) -> int:
        """The label that is painted."""
        return self.canvas.state.current_label

    @property
    def busy(self) -> bool:
        return self._stroke is not None

    def press(self, pointer: Pointer) -> None:
        session, state = self.canvas.session, self.canvas.state
        if session.labels is None or session.volume is None or not ready_to_write(self.canvas, self.number):
            return
        section = self.canvas.section
        radius = state.radius_yx(session.volume.geometry, section)
        title = self.title if self.number else "Erase"
        self._labels = session.labels
        self._stroke = Stroke(session.labels, section, self.number, radius, title=title)
        self.move(pointer)

    def move(self, pointer: Pointer) -> None:
        if self._stroke is None or self._gone():
            return
        box = self._stroke.extend(*pointer.voxel)
        if box is not None:
            self.canvas.session.touched(box)

    def release(self, pointer: Pointer) -> None:
        stroke, self._stroke = self._stroke, None
        if stroke is None or self._gone():
            return
        edit = stroke.finish()
        if edit is not None:
            self.canvas.session.record(edit)

    def cancel(self) -> None:
        stroke, self._stroke = self._stroke, None
        if stroke is None or self._gone():
            return
        box = stroke.cancel()
        if box is not None:
            self.canvas.session.touched(box)

    def _gone(self) -> bool:
        """Whether another case was opened while the button was down."""
        return self.canvas.session.labels is not self._labels


class EraserTool(BrushTool):
    """The brush with the background."""

    name = "eraser"
    title = "Erase"

    @property
    def number(self) -> int:
        return 0


def ready_to_write(canvas: Canvas, number: int) -> bool:
    """See to it that writing a label has an effect that can be seen; False where it is locked.

    A number without a class gets one, and hidden labels come back, so that nobody paints blindly.
    """
    labels = canvas.session.labels
    if labels is None:
        return False
    canvas.state.labels_visible = True
    if number == 0:
        return True
    label_class = labels.classes.get(number)
    if label_class is None:
        canvas.session.set_class(default_class(number))
    elif label_class.locked:
        canvas.say(f"The label {label_class.name} is locked. Unlock it in the list to paint with it.")
        return False
    elif not label_class.visible:
        canvas.session.set_class(replace(label_class, visible=True))
    return True
