"""A pen on a tablet, told as a mouse."""

from __future__ import annotations

from PySide6.QtCore import QEvent
from PySide6.QtGui import QMouseEvent, QPointingDevice, QTabletEvent

_KINDS = {
    QEvent.Type.TabletPress: QEvent.Type.MouseButtonPress,
    QEvent.Type.TabletRelease: QEvent.Type.MouseButtonRelease,
    QEvent.Type.TabletMove: QEvent.Type.MouseMove,
}


def as_mouse(event: QTabletEvent) -> QMouseEvent:
    """The same event of a mouse."""
    return QMouseEvent(
        _KINDS[event.type()],
        event.position(),
        event.globalPosition(),
        event.button(),
        event.buttons(),
        event.modifiers(),
    )


def erases(event: QTabletEvent) -> bool:
    """Whether the eraser end of the pen is used."""
    return bool(event.pointerType() == QPointingDevice.PointerType.Eraser)
