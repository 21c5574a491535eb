"""What a person does, as functions: wait, press keys, drag the mouse, answer a question."""

from __future__ import annotations

import time
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from pathlib import Path

from PySide6.QtCore import QEventLoop, QPoint, Qt, QTimer
from PySide6.QtTest import QTest
from PySide6.QtWidgets import (
    QAbstractButton,
    QDialog,
    QDialogButtonBox,
    QFileDialog,
    QLineEdit,
    QMessageBox,
    QWidget,
)

from segstudio.gui.main_window import MainWindow

TINY = "tiny"
NONE = Qt.KeyboardModifier.NoModifier
LEFT = Qt.MouseButton.LeftButton
CTRL = Qt.KeyboardModifier.ControlModifier
SHIFT = Qt.KeyboardModifier.ShiftModifier


def spin(milliseconds: int) -> None:
    """Let the window live for a while; unlike QTest.qWait this lets other threads run Python meanwhile."""
    loop = QEventLoop()
    QTimer.singleShot(milliseconds, loop.quit)
    loop.exec()


def until(done: Callable[[], bool], seconds: float = 20.0) -> None:
    """Wait until something is true.

    Raises:
        AssertionError: it did not become true in time.
    """
    deadline = time.monotonic() + seconds
    while not done():
        assert time.monotonic() < deadline, "waited in vain"
        spin(5)


def idle(window: MainWindow) -> None:
    """Wait until no job runs and the actions know it."""
    until(lambda: not window.runner.running())
    spin(20)


def shown_dialogs(window: QWidget) -> list[QDialog]:
    """The dialogs of a window that are on the screen."""
    return [dialog for dialog in window.findChildren(QDialog) if dialog.isVisible()]


@contextmanager
def opened_by(window: MainWindow, name: str) -> Iterator[list[QDialog]]:
    """The dialogs that an action opens, after at most one job; they and the jobs end with the block."""
    before = set(shown_dialogs(window))
    window.action_set.by_name[name].trigger()
    begun = time.monotonic()
    while not (new := [d for d in shown_dialogs(window) if d not in before]) and (
        time.monotonic() < begun + 0.2 or (window.runner.running() and time.monotonic() < begun + 5)
    ):
        spin(10)
    spin(40)
    try:
        yield new
    finally:
        for dialog in new:
            dialog.reject()
        for ticket in window.runner.running():
            ticket.cancel()
        idle(window)


def press(target: QWidget, key: Qt.Key, modifiers: Qt.KeyboardModifier = NONE) -> None:
    """Press and release a key in the active window; the offscreen platform activates none by itself."""
    target.window().activateWindow()
    until(target.isActiveWindow, 5)
    QTest.keyClick(target, key, modifiers)
    spin(10)


def click(window: QWidget, name: str) -> None:
    """Click the button of this name."""
    button = window.findChild(QAbstractButton, name)
    assert button is not None, name
    assert button.isVisible(), name
    assert button.isEnabled(), name
    QTest.mouseClick(button, LEFT)
    spin(10)


def drag(window: MainWindow, path_yx: list[tuple[float, float]], button: Qt.MouseButton = LEFT) -> None:
    """Drag the mouse over voxels of the slice."""
    target = window.canvas.viewport()
    points = [window.canvas.to_screen(y, x).toPoint() for y, x in path_yx]
    QTest.mouseMove(target, points[0])
    QTest.mousePress(target, button, Qt.KeyboardModifier.NoModifier, points[0])
    for point in points[1:]:
        QTest.mouseMove(target, point)
        spin(2)
    QTest.mouseRelease(target, button, Qt.KeyboardModifier.NoModifier, points[-1])
    spin(10)


def choose_file(window: QWidget, path: Path) -> None:
    """Type a path into the open file dialog and confirm it."""
    until(lambda: _file_dialog(window) is not None)
    dialog = _file_dialog(window)
    assert dialog is not None
    line = dialog.findChild(QLineEdit, "fileNameEdit")
    assert line is not None
    line.setCompleter(None)  # its list would take the next click

    buttons = dialog.findChild(QDialogButtonBox)
    assert buttons is not None
    taken = [b for b in buttons.buttons() if buttons.buttonRole(b) == QDialogButtonBox.ButtonRole.AcceptRole]

    def typed() -> bool:
        # The dialog clears the line when it has read its first folder, however long that takes, and
        # looks at what is typed only when it changes.
        if line.text() != str(path) or not taken[0].isEnabled():
            line.clear()
            line.setFocus()
            QTest.keyClicks(line, str(path))
            spin(100)
        return bool(line.text() == str(path)) and taken[0].isEnabled()

    until(typed)
    QTest.mouseClick(taken[0], LEFT)
    until(lambda: _file_dialog(window) is None)


def question(window: QWidget) -> QMessageBox | None:
    """The question that is open now."""
    boxes = [box for box in window.findChildren(QMessageBox) if box.isVisible()]
    return boxes[0] if boxes else None


def answer(window: QWidget, button: str) -> None:
    """Wait for a question and press one of its buttons."""
    until(lambda: question(window) is not None)
    box = question(window)
    assert box is not None
    click(box, button)
    until(lambda: not box.isVisible() if _alive(box) else True)


def open_case(window: MainWindow, path: Path) -> None:
    """Open an image by its path and wait until it is on the canvas."""
    window.open_paths([path])
    until(lambda: window.session.path == path)
    idle(window)


def middle(target: QWidget) -> QPoint:
    """The middle of a widget."""
    return target.rect().center()


def _alive(widget: QWidget) -> bool:
    from shiboken6 import isValid

    return bool(isValid(widget))


def _file_dialog(window: QWidget) -> QFileDialog | None:
    dialogs = [dialog for dialog in window.findChildren(QFileDialog) if dialog.isVisible()]
    return dialogs[0] if dialogs else None
