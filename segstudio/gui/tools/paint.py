"""Brush and eraser."""

from __future__ import annotations

from dataclasses import replace
from typing import ClassVar

from PySide6.QtCore import Qt

from segstudio.core.labels import default_class
from segstudio.core.painting import Limit, Stroke
from segstudio.gui.tools.base import Canvas, LastingTool, Pointer
from segstudio.words import tr

LIGHTEST = 0.15  # share of the brush's size that the lightest pressure of a pen gives


class BrushTool(LastingTool):
    """Paints the current label from press to release, as one undo step."""

    name = "brush"
    cursor = Qt.CursorShape.CrossCursor
    is_brush = True
    hint = tr("Drag to paint, right-drag to erase. Shift+wheel changes the size.")
    title: ClassVar[str] = tr("Brush stroke")

    def __init__(self, canvas: Canvas) -> None:
        super().__init__(canvas)
        self._stroke: Stroke | None = None

    @property
    def number(self) -> int:
        """The label that is painted."""
        return self.canvas.state.current_label

    @property
    def busy(self) -> bool:
        return self._stroke is not None

    def limit(self) -> Limit | None:
        """What of the image the brush respects."""
        return None

    def press(self, pointer: Pointer) -> None:
        session, state = self.canvas.session, self.canvas.state
        if session.labels is None or session.volume is None or not ready_to_write(self.canvas, self.number):
            return
        section = self.canvas.section
        brush = state.brush(session.volume.geometry, section)
        title = self.title if self.number else tr("Erase")
        self._labels = session.labels
        self._stroke = Stroke(session.labels, section, self.number, brush, limit=self.limit(), title=title)
        self.move(pointer)

    def move(self, pointer: Pointer) -> None:
        if self._stroke is None or self._gone():
            return
        pressed = self.canvas.state.options.pressure
        box = self._stroke.extend(*pointer.voxel, max(pointer.pressure, LIGHTEST) if pressed else 1.0)
        if box is not None:
            self.canvas.session.touched(box)

    def release(self, pointer: Pointer) -> None:
        stroke, self._stroke = self._stroke, None
        if stroke is None or self._gone():
            return
        edit = stroke.finish()
        if edit is not None:
            self.canvas.session.record(edit)
        elif stroke.hindrance:
            self.canvas.say(self.why_nothing(stroke.hindrance))

    def why_nothing(self, hindrance: str) -> str:
        """Why a stroke changed nothing, in one sentence."""
        if hindrance == "outside":
            return tr("Nothing was painted: the brush did not touch the image.")
        return protected(self.canvas, self.number)

    def cancel(self) -> None:
        stroke, self._stroke = self._stroke, None
        if stroke is None or self._gone():
            return
        box = stroke.cancel()
        if box is not None:
            self.canvas.session.touched(box)


class EraserTool(BrushTool):
    """The brush with the background."""

    name = "eraser"
    hint = tr("Drag to erase. Shift+wheel changes the size.")
    title = tr("Erase")

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
        canvas.say(
            tr("The label {name} is locked. Unlock it in the list to paint with it.", name=label_class.name)
        )
        return False
    elif not label_class.visible:
        canvas.session.set_class(replace(label_class, visible=True))
    return True


def protected(canvas: Canvas, number: int) -> str:
    """That locks or the choice of what may be covered left nothing to change, in one sentence."""
    labels = canvas.session.labels
    if labels is not None and labels.paint_over.mode != "all":
        if number:
            return tr("Nothing was painted: the labels there are locked, or not among those to paint over.")
        return tr("Nothing was erased: the labels there are locked, or not among those to paint over.")
    if number:
        return tr("Nothing was painted: the labels there are locked.")
    return tr("Nothing was erased: the labels there are locked.")
