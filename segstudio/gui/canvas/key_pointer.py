"""The mouse by the keyboard: arrows move a pointer over the slice, Space presses it, Enter holds it down."""

from __future__ import annotations

import math
from typing import TYPE_CHECKING

from PySide6.QtCore import QEvent, QPointF, Qt
from PySide6.QtGui import QKeyEvent, QMouseEvent, QPainterPath

from segstudio.gui.canvas.layer import BRUSH, Layer
from segstudio.gui.canvas.marks import Mark

if TYPE_CHECKING:
    from segstudio.gui.canvas.slice_view import SliceView

Key = Qt.Key
Modifier = Qt.KeyboardModifier
ARROWS = {Key.Key_Left: (0, -1), Key.Key_Right: (0, 1), Key.Key_Up: (-1, 0), Key.Key_Down: (1, 0)}
HOLD = (Key.Key_Return, Key.Key_Enter)
FAST = 10  # times as far with Shift
EDGE_PX = 32  # how near the pointer comes to the edge of the view before the slice moves
TICK_PX = (5, 12)  # where the lines of the mark begin and end


class KeyPointer(Layer):
    """Stands on the middle of a voxel and hands what its keys do to the view, as the mouse does.

    Every tool works with it. It is there while the view state's `key_pointer` is on and the view has the
    keyboard; arrows move it one voxel (at least one pixel of the screen), with Shift ten times as far.
    """

    def __init__(self, view: SliceView) -> None:
        super().__init__(view)
        self._canvas = view
        self._at = (0.5, 0.5)  # (y, x) in voxel edges
        self._down = self._held = False
        self.mark = Mark()
        self.mark.setZValue(BRUSH)
        self.mark.hide()
        view.box.addItem(self.mark, ignoreBounds=True)
        view.state.events.key_pointer.connect(self._on_switch)

    @property
    def on(self) -> bool:
        """Whether the arrows move the pointer now."""
        return self._canvas.state.key_pointer and self._canvas.session.volume is not None

    @property
    def at(self) -> tuple[float, float]:
        """Where it stands, (y, x) in voxel edges."""
        return self._at

    def open_case(self, size: tuple[int, int], spacing_yx: tuple[float, float]) -> None:
        self._down = self._held = False
        self._at = (size[0] // 2 + 0.5, size[1] // 2 + 0.5)
        self.show()

    def show_section(self) -> None:
        self._down = self._held = False  # the view has ended what went on
        self.show()

    def on_zoom(self) -> None:
        self.mark.set_scale(self.view.spacing_yx, self.view.pixels_per_voxel)
        self.show()

    def wants(self, event: QKeyEvent) -> bool:
        """Whether a key belongs to the pointer now, even if it is some action's shortcut."""
        if not self.on or event.modifiers() & ~(Modifier.ShiftModifier | Modifier.KeypadModifier):
            return False
        key = Key(event.key())
        if key in ARROWS:
            return True
        if event.modifiers() & Modifier.ShiftModifier:
            return False
        if key in HOLD:
            return self._down or not self._canvas.mouse.tool.wants(key)
        return key == Key.Key_Space or (key == Key.Key_Escape and not self._canvas.mouse.busy)

    def key_press(self, event: QKeyEvent) -> bool:
        """Use a key; False leaves it to others."""
        if not self.wants(event):
            return False
        key = Key(event.key())
        if key in ARROWS:
            self._move(*ARROWS[key], fast=bool(event.modifiers() & Modifier.ShiftModifier))
        elif event.isAutoRepeat():
            pass
        elif key == Key.Key_Escape:
            self._canvas.state.key_pointer = False
        elif key in HOLD:
            self._held = not self._down
            self._press(down=not self._down)
        elif not self._down:
            self._press(down=True)
        return True

    def key_release(self, event: QKeyEvent) -> bool:
        """Use the release of a key; False leaves it to others."""
        if not self.on or event.isAutoRepeat() or event.key() != Key.Key_Space or not self._down:
            return False
        if not self._held:
            self._press(down=False)
        return True

    def focus_came(self) -> None:
        """The view got the keyboard."""
        if self.on:
            self._send(QEvent.Type.MouseMove)
        self.show()

    def focus_lost(self) -> None:
        """The view has ended what went on and lost the keyboard."""
        self._down = self._held = False
        self.show()

    def show(self) -> None:
        """Draw where it stands."""
        shown = self.on and self._canvas.hasFocus()
        self.mark.setVisible(shown)
        if shown:
            self.mark.set_path(_ticks(self.view.pixels_per_voxel).translated(self._at[1], self._at[0]))

    def _on_switch(self) -> None:
        if not self._canvas.hasFocus():
            return
        if self.on:
            if self._canvas.mouse_on is not None and self._canvas.inside(self._canvas.mouse_on):
                y, x = self._canvas.mouse_on.voxel
                self._at = (y + 0.5, x + 0.5)
            self._reveal()
            self._send(QEvent.Type.MouseMove)
        else:
            self._down = self._held = False
            self._canvas.mouse.finish()
        self.show()

    def _press(self, *, down: bool) -> None:
        self._down = down
        self._held = self._held and down
        self._send(QEvent.Type.MouseButtonPress if down else QEvent.Type.MouseButtonRelease)
        self.show()

    def _move(self, down: int, right: int, *, fast: bool) -> None:
        view = self._canvas
        volume = view.session.volume
        if volume is None:
            return
        here, further = view.to_screen(*self._at), view.to_screen(self._at[0] + 1, self._at[1] + 1)
        along = (1 if further.y() > here.y() else -1, 1 if further.x() > here.x() else -1)
        size = view.section.size(volume.shape)
        steps = [math.ceil(1 / pixels) * (FAST if fast else 1) for pixels in view.pixels_per_voxel]
        y, x = (
            min(max(at + way * sign * step, 0.5), count - 0.5)
            for at, way, sign, step, count in zip(self._at, (down, right), along, steps, size, strict=True)
        )
        self._at = (y, x)
        self._reveal()
        self._send(QEvent.Type.MouseMove)
        self.show()

    def _reveal(self) -> None:
        """Move the slice under the view so that the pointer stands on the screen."""
        place, room = self._canvas.to_screen(*self._at), self._canvas.viewport().rect()
        inner = room.adjusted(EDGE_PX, EDGE_PX, -EDGE_PX, -EDGE_PX)
        by = QPointF(
            min(max(place.x(), inner.left()), inner.right()) - place.x(),
            min(max(place.y(), inner.top()), inner.bottom()) - place.y(),
        )
        if not by.isNull():
            self._canvas.pan(by)

    def _send(self, kind: QEvent.Type) -> None:
        """Do what the mouse would do here."""
        view = self._canvas
        place = view.to_screen(*self._at)
        left, none = Qt.MouseButton.LeftButton, Qt.MouseButton.NoButton
        button = none if kind == QEvent.Type.MouseMove else left
        held = left if self._down else none
        around = QPointF(view.viewport().mapToGlobal(place.toPoint()))
        event = QMouseEvent(kind, place, around, button, held, Modifier.NoModifier)
        if kind == QEvent.Type.MouseButtonPress:
            view.mousePressEvent(event)
        elif kind == QEvent.Type.MouseButtonRelease:
            view.mouseReleaseEvent(event)
        else:
            view.mouseMoveEvent(event)


def _ticks(pixels_yx: tuple[float, float]) -> QPainterPath:
    """Four short lines around a place that they leave free."""
    path = QPainterPath()
    for dy, dx in ((-1, 0), (1, 0), (0, -1), (0, 1)):
        ends = [QPointF(dx * px / pixels_yx[1], dy * px / pixels_yx[0]) for px in TICK_PX]
        path.moveTo(ends[0])
        path.lineTo(ends[1])
    return path
