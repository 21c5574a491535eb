"""A view that hands the mouse and the keys to its tools."""

from __future__ import annotations

from dataclasses import replace

from PySide6.QtCore import QEvent, QPoint, QPointF, Qt, Signal
from PySide6.QtGui import (
    QEnterEvent,
    QFocusEvent,
    QKeyEvent,
    QMouseEvent,
    QResizeEvent,
    QTabletEvent,
    QWheelEvent,
)
from PySide6.QtWidgets import QWidget

from segstudio.gui.canvas.focus_ring import FocusRing
from segstudio.gui.canvas.key_pointer import KeyPointer
from segstudio.gui.canvas.mouse_map import MouseMap
from segstudio.gui.canvas.tablet import as_mouse, erases
from segstudio.gui.canvas.zoom_view import NO_KEYS, ZoomView
from segstudio.gui.tools.base import Pointer


class PointedView(ZoomView):
    """What happens on every event of mouse and keyboard. A subclass makes `mouse` and `keys`."""

    cursor_moved = Signal(object)  # CursorInfo, or None off the slice
    said = Signal(str)  # why nothing happened, for the bar above the canvas
    menu_requested = Signal(QPoint)  # global position of a right click
    escaped = Signal()  # Esc, while there was nothing to take back
    entered = Signal()  # the mouse came over the view

    mouse: MouseMap
    keys: KeyPointer
    mouse_on: Pointer | None = None
    pen_pressure = 1.0  # of the pen that is on the tablet now
    pen_erases = False  # its other end is on the tablet

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._ring = FocusRing(self)

    def pointer(self, screen: QPointF, modifiers: Qt.KeyboardModifier = NO_KEYS) -> Pointer:
        """The position on the slice under a position on the screen, and how hard the pen is pressed there."""
        return replace(super().pointer(screen, modifiers), pressure=self.pen_pressure)

    def show_brush(self) -> None:
        """Draw what a click would paint."""

    def tell_cursor(self) -> None:
        """Say what lies under the mouse."""

    def mousePressEvent(self, event: QMouseEvent) -> None:
        self.mouse.press(event)

    def mouseDoubleClickEvent(self, event: QMouseEvent) -> None:
        self.mouse.press(event, double=True)

    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        self.mouse_on = self.pointer(event.position(), event.modifiers())
        self.show_brush()
        self.mouse.move(event)
        self.tell_cursor()

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        self.mouse.release(event)
        self.tell_cursor()

    def viewportEvent(self, event: QEvent) -> bool:
        if isinstance(event, QTabletEvent):
            self._on_pen(event)
            return True
        return bool(super().viewportEvent(event))

    def _on_pen(self, event: QTabletEvent) -> None:
        """A pen is a mouse that knows how hard it is pressed and which of its ends is used."""
        self.pen_pressure, self.pen_erases = event.pressure(), erases(event)
        mouse = as_mouse(event)
        kind = mouse.type()
        if kind == QEvent.Type.MouseButtonPress:
            self.mousePressEvent(mouse)
        elif kind == QEvent.Type.MouseButtonRelease:
            self.mouseReleaseEvent(mouse)
        else:
            self.mouseMoveEvent(mouse)
        if not event.buttons():
            self.pen_pressure, self.pen_erases = 1.0, False
        event.accept()

    def wheelEvent(self, event: QWheelEvent) -> None:
        self.mouse.wheel(event)
        event.accept()

    def enterEvent(self, event: QEnterEvent) -> None:
        self.entered.emit()

    def leaveEvent(self, event: QEvent) -> None:
        self.mouse_on = None
        self.show_brush()
        self.tell_cursor()

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        if hasattr(self, "_ring"):  # pyqtgraph resizes while it is being built
            self._ring.fit()

    def focusInEvent(self, event: QFocusEvent) -> None:
        super().focusInEvent(event)
        self._ring.come(event.reason())
        self.keys.focus_came()

    def focusOutEvent(self, event: QFocusEvent) -> None:
        self.mouse.focus_lost()
        self.keys.focus_lost()
        self._ring.hide()
        super().focusOutEvent(event)

    def event(self, event: QEvent) -> bool:
        if (
            event.type() == QEvent.Type.ShortcutOverride
            and isinstance(event, QKeyEvent)
            and (self.keys.wants(event) or self.mouse.wants(event) or self._ends_preview(event))
        ):
            event.accept()
            return True
        return bool(super().event(event))

    def _ends_preview(self, event: QKeyEvent) -> bool:
        """Whether a key is Esc while an operation shows what it would change, which Esc ends first."""
        return event.key() == Qt.Key.Key_Escape and self.has_preview()

    def has_preview(self) -> bool:
        """Whether it is shown what an operation would change."""
        return False

    def keyPressEvent(self, event: QKeyEvent) -> None:
        used = self.keys.key_press(event) or self.mouse.key_press(event)
        event.setAccepted(used)
        if not used and event.key() == Qt.Key.Key_Escape:
            self.escaped.emit()

    def keyReleaseEvent(self, event: QKeyEvent) -> None:
        event.setAccepted(self.keys.key_release(event) or self.mouse.key_release(event))
