"""The whole loop without a mouse: every event is a key, and where the keyboard is can be seen."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace

import numpy as np
import pytest
from PySide6.QtCore import QEvent, QObject, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QWidget

from segstudio.gui.main_window import MainWindow
from tests.e2e.kit import CTRL, NONE, SHIFT, idle, spin, until

pytestmark = [pytest.mark.gui]
Key = Qt.Key
MICE = (
    QEvent.Type.MouseButtonPress,
    QEvent.Type.MouseButtonRelease,
    QEvent.Type.MouseButtonDblClick,
    QEvent.Type.Wheel,
    QEvent.Type.TabletPress,
)


class NoMouse(QObject):
    """Counts what a mouse would bring."""

    seen = 0

    def eventFilter(self, target: QObject, event: QEvent) -> bool:
        self.seen += event.type() in MICE
        return False


class Hands:
    """Presses keys where the keyboard is, and nothing else."""

    def __init__(self, window: MainWindow) -> None:
        self.window = window
        window.activateWindow()
        until(window.isActiveWindow, 5)

    @property
    def here(self) -> QWidget:
        return QApplication.focusWidget() or self.window

    def key(self, key: Qt.Key, modifiers: Qt.KeyboardModifier = NONE, times: int = 1) -> None:
        for _ in range(times):
            QTest.keyClick(self.here, key, modifiers)
        spin(10)

    def tab_to(self, wanted: Callable[[QWidget], bool], back: bool = False) -> None:
        """Tab until the keyboard is on a control; fails where a whole round does not come to it."""
        for _ in range(200):
            if wanted(self.here):
                return
            self.key(Key.Key_Backtab if back else Key.Key_Tab, SHIFT if back else NONE)
        raise AssertionError(f"no way from {self.here.objectName()}")


def test_the_loop_from_a_sample_to_an_accepted_model_by_keys_alone(qapp, make_window) -> None:
    window = make_window(cpu_threads=2, default_model="cells")
    session, hands, mice = window.session, Hands(window), NoMouse()
    qapp.installEventFilter(mice)
    window.work.plan = replace(window.work.plan, steps=4, batch=2, patch=96, acceptance="none")

    # A sample from the first page.
    hands.tab_to(lambda w: w.property("sample") == "cells")
    hands.key(Key.Key_Return)
    until(lambda: session.volume is not None)
    idle(window)

    # Segment.
    hands.key(Key.Key_Return, CTRL)
    until(lambda: session.prediction is not None)
    idle(window)

    # Correct: a stroke with the brush, then a square by four corners.
    assert window.canvas.hasFocus()
    hands.key(Key.Key_B)
    hands.key(Key.Key_K, CTRL)
    assert window.state.key_pointer
    assert window.canvas.keys.mark.isVisible()
    before, at = session.labels.array.copy(), window.canvas.keys.at
    QTest.keyPress(hands.here, Key.Key_Space)
    hands.key(Key.Key_Right, times=20)
    QTest.keyRelease(hands.here, Key.Key_Space)
    spin(10)
    assert window.canvas.keys.at == (at[0], at[1] + 20)
    assert (session.labels.array != before).any()
    assert window.undo_stack.undo_text() == "Brush stroke"
    hands.key(Key.Key_P)
    for arrow in (Key.Key_Down, Key.Key_Left, Key.Key_Up):
        hands.key(Key.Key_Space)
        hands.key(arrow, SHIFT, times=3)
    hands.key(Key.Key_Space)
    painted = np.count_nonzero(session.labels.array)
    hands.key(Key.Key_Return)
    assert np.count_nonzero(session.labels.array) > painted
    hands.key(Key.Key_Escape)
    assert not window.state.key_pointer

    # Save the correction and learn from it.
    hands.key(Key.Key_R)
    hands.key(Key.Key_R, CTRL)
    until(lambda: len(window.context.store) == 1)
    idle(window)
    hands.key(Key.Key_T, CTRL)
    until(lambda: window.work.outcome is not None, 100)
    idle(window)

    # Compare the contours of both models, and accept by the button that stands out.
    hands.key(Key.Key_Y)
    hands.tab_to(lambda w: w.objectName() == "actionAcceptModel")
    hands.key(Key.Key_Space)
    until(lambda: session.model.card.version == 2)
    qapp.removeEventFilter(mice)
    assert mice.seen == 0
