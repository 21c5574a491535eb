"""The keys of the window that are not tools: views, the clipboard, Esc, and the way of the Tab key."""

from __future__ import annotations

from pathlib import Path
from unittest.mock import MagicMock

import numpy as np
import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtGui import QGuiApplication, QKeySequence
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QAbstractSpinBox, QApplication, QComboBox, QDialog, QMessageBox, QWidget

from segstudio.core.geometry import Geometry
from segstudio.core.progress import Progress
from segstudio.core.volume import Volume
from segstudio.gui.main_window import MainWindow
from segstudio.io import write_volume
from segstudio.learning.outcomes import Prediction
from segstudio.services.jobs import Lane
from tests.e2e.kit import CTRL, SHIFT, idle, press, question, spin, until

Key = Qt.Key
pytestmark = [pytest.mark.gui]


@pytest.fixture
def volume_file(tmp_path: Path) -> Path:
    path = tmp_path / "ramp.nii.gz"
    voxels = np.arange(6 * 40 * 50, dtype=np.int16).reshape(6, 40, 50)
    write_volume(Volume(voxels, Geometry((6, 40, 50), (3, 1, 1))), path)
    return path


@pytest.fixture
def window(window: MainWindow, volume_file: Path) -> MainWindow:
    """The window with the volume open."""
    window.open_paths([volume_file])
    until(lambda: window.session.path == volume_file)
    idle(window)
    return window


def test_ctrl_tab_goes_from_plane_to_plane(window: MainWindow) -> None:
    window.state.layout = "planes"
    spin(20)
    window.canvas.setFocus()
    seen = []
    for _ in range(4):
        seen.append(next(view.axis for view in window.planes.shown if view.hasFocus()))
        press(QApplication.focusWidget(), Key.Key_Tab, CTRL)
    assert seen == [0, 1, 2, 0]


@pytest.mark.case("P5")
def test_ctrl_c_copies_the_view_without_the_patient(window: MainWindow) -> None:
    session, state = window.session, window.state
    session._patient = ("Name: SECRET^PATIENT",)
    state.show_patient = False
    spin(30)
    clipboard = QGuiApplication.clipboard()
    press(window.canvas, Key.Key_C, CTRL)
    without = clipboard.image()
    assert without.size() == window.planes.size()
    state.show_patient = True
    spin(30)
    assert window.canvas.viewport().grab().toImage() != without  # the name is on the screen
    shown = window.canvas.viewport().grab().toImage()
    press(window.canvas, Key.Key_C, CTRL)
    assert clipboard.image() == without
    assert state.show_patient
    assert window.canvas.viewport().grab().toImage() == shown


class Long:
    """A job that runs until it is cancelled."""

    title = "Counting"
    lane = Lane.CPU

    def run(self, progress: Progress) -> None:
        while True:
            progress(0.5)


def test_esc_asks_before_it_cancels_what_runs(window: MainWindow) -> None:
    press(window.canvas, Key.Key_Escape)
    assert question(window) is None  # nothing runs
    ticket = window.runner.submit(Long(), on_done=lambda _: None, on_failed=lambda _: None)
    until(lambda: bool(window.runner.running()))
    press(window.canvas, Key.Key_B)
    middle = window.canvas.viewport().rect().center()
    QTest.mousePress(
        window.canvas.viewport(), Qt.MouseButton.LeftButton, Qt.KeyboardModifier.NoModifier, middle
    )
    assert window.session.labels.array.any()
    press(window.canvas, Key.Key_Escape)  # the stroke first
    assert not window.session.labels.array.any()
    assert question(window) is None
    QTest.mouseRelease(window.canvas.viewport(), Qt.MouseButton.LeftButton)
    press(window.canvas, Key.Key_Escape)
    until(lambda: question(window) is not None)
    box = question(window)
    assert isinstance(box, QMessageBox)
    assert "counting" in box.informativeText()
    box.findChild(QWidget, "answerStop").click()
    until(lambda: not window.runner.running())
    assert ticket is not None


def test_the_wheel_over_the_tool_bar_changes_no_brush_without_focus(window: MainWindow) -> None:
    press(window.canvas, Key.Key_B)
    spin(20)
    radius = window.state.brush_radius
    window.canvas.setFocus()
    for control in [*window.findChildren(QAbstractSpinBox), *window.findChildren(QComboBox)]:
        if not control.isVisible():
            continue
        before = said(control)
        wheel(control)
        assert said(control) == before, control.objectName()
    assert window.state.brush_radius == radius


def said(control: QAbstractSpinBox | QComboBox) -> str:
    return control.currentText() if isinstance(control, QComboBox) else control.text()


def wheel(target: QWidget) -> None:
    from PySide6.QtCore import QPointF
    from PySide6.QtGui import QWheelEvent

    at = QPointF(target.rect().center())
    event = QWheelEvent(
        at,
        QPointF(target.mapToGlobal(target.rect().center())),
        QPoint(),
        QPoint(0, 120),
        Qt.MouseButton.NoButton,
        Qt.KeyboardModifier.NoModifier,
        Qt.ScrollPhase.NoScrollPhase,
        False,
    )
    QApplication.sendEvent(target, event)


def walk(window: QWidget, back: bool = False) -> list[QWidget]:
    """The widgets that Tab reaches, until it comes round again."""
    start = QApplication.focusWidget()
    found: list[QWidget] = []
    for _ in range(400):
        here = QApplication.focusWidget()
        if here is None or (found and here is start):
            return found
        found.append(here)
        QTest.keyClick(
            here, Key.Key_Backtab if back else Key.Key_Tab, SHIFT if back else Qt.KeyboardModifier.NoModifier
        )
    raise AssertionError(f"Tab never came round: {[w.objectName() for w in found[-4:]]}")


def test_tab_goes_through_the_window_and_out_of_every_control(window: MainWindow) -> None:
    for dock in window.docks.values():
        dock.show()
    spin(100)
    window.activateWindow()
    window.canvas.setFocus()
    until(window.canvas.hasFocus)
    there = walk(window)
    names = [w.objectName() for w in there]
    assert len(there) > 30
    assert len(names) == len(set(map(id, there)))
    for wanted in ("labelList", "historyList", "filterSize", "modelChoice", "sliceSlider"):
        assert wanted in names
    window.canvas.setFocus()
    back = walk(window, back=True)
    assert set(map(id, back)) == set(map(id, there))  # nothing holds the focus in one direction only


@pytest.mark.parametrize("action", ["actionSettings", "actionShortcuts", "actionExport", "actionModels"])
def test_tab_goes_round_in_a_dialog(window: MainWindow, action: str) -> None:
    window.action_set.by_name[action].trigger()
    until(lambda: any(d.isVisible() for d in window.findChildren(QDialog)))
    dialog = next(d for d in window.findChildren(QDialog) if d.isVisible())
    if action == "actionSettings":
        dialog.show_group("Keys and pen")
    dialog.activateWindow()
    until(dialog.isActiveWindow)
    spin(20)
    there = walk(dialog)
    assert len(there) > 3
    assert all(dialog.isAncestorOf(w) for w in there)
    dialog.reject()


def test_j_goes_to_where_the_model_was_least_sure(window: MainWindow) -> None:
    press(window.canvas, Key.Key_J)
    assert "Segment this case first" in window.notices.text
    volume = window.session.volume
    probabilities = np.zeros((2, *volume.shape), np.float16)
    probabilities[0] = 1
    probabilities[:, 1, 5:15, 30:45] = 0.5
    probabilities[:, 4, 22:38, 5:20] = np.array([0.7, 0.3], np.float16)[:, None, None]
    labels = np.zeros(volume.shape, np.uint16)
    labels[1, 5:15, 30:45] = 1
    window.session.accept(Prediction(volume.case_id, probabilities, labels, "m", 1, "cpu", (), 0.1))
    seen = []
    for _ in range(3):
        press(window.canvas, Key.Key_J)
        idle(window)
        seen.append((window.state.slice_index, window.state.crosshair))
    assert [z for z, _ in seen] == [1, 4, 1]
    z, y, x = seen[0][1]
    assert (z, 5 <= y < 15, 30 <= x < 45) == (1, True, True)
    window.session.mark_reviewed([1])
    press(window.canvas, Key.Key_J)
    assert window.state.slice_index == 4
    window.session.mark_reviewed([4])
    press(window.canvas, Key.Key_J)
    assert "is reviewed" in window.notices.text


# The keys of a workday, as they are agreed: which action each one starts.
AGREED = {
    "Ctrl+O": "actionOpen",
    "Ctrl+Shift+O": "actionOpenFolder",
    "Ctrl+S": "actionSave",
    "Ctrl+Shift+S": "actionSaveAs",
    "Ctrl+E": "actionExport",
    "Ctrl+Z": "actionUndo",
    "Ctrl+Shift+Z": "actionRedo",
    "Ctrl+Y": "actionRedo",
    "Ctrl+Return": "actionSegment",
    "Ctrl+T": "actionFineTune",
    "Ctrl+D": "actionNextCase",
    "Ctrl+Shift+D": "actionPreviousCase",
    **{str(number): f"actionLabel{number}" for number in range(10)},
    ",": "actionPreviousLabel",
    ".": "actionNextLabel",
    "X": "actionSwapLabel",
    "L": "actionLockLabel",
    "Up": "actionPreviousSlice",
    "Down": "actionNextSlice",
    "PgUp": "actionPreviousSlices",
    "PgDown": "actionNextSlices",
    "Home": "actionFirstSlice",
    "End": "actionLastSlice",
    "Shift+Up": "actionPreviousLabelSlice",
    "Shift+Down": "actionNextLabelSlice",
    "Ctrl+Tab": "actionNextView",
    "F11": "actionFocus",
    "Shift+F11": "actionFullScreen",
    "Ctrl+C": "actionCopyView",
    "R": "actionMarkReviewed",
    "Ctrl+R": "actionSaveCorrection",
    "Y": "actionFlicker",
    "Shift+N": "actionNewLabel",
    "N": "toolNavigate",
    "B": "toolBrush",
    "E": "toolEraser",
    "G": "toolFill",
    "P": "toolPolygon",
    "W": "toolWindow",
    "K": "toolPick",
    "M": "toolDistance",
    "[": "actionBrushSmaller",
    "]": "actionBrushLarger",
    "Ctrl+Up": "actionBrushLarger",
    "Ctrl+Down": "actionBrushSmaller",
    "Ctrl+B": "actionToolDepth",
    "C": "actionStyle",
    "A": "actionOpacityDown",
    "S": "actionOpacityUp",
    "I": "actionInvert",
    "O": "actionFurniture",
    "T": "actionCrosshair",
    "F": "actionFit",
    "Ctrl+0": "actionActualSize",
    **{f"F{number + 1}": f"actionPreset{number}" for number in range(1, 8)},
    "Shift+F2": "actionWindowFile",
    "Ctrl+J": "actionWindowAuto",
    "F1": "actionManual",
    "Shift+F1": "actionShortcuts",
    "?": "actionShortcuts",
    "U": "actionToggleRaw",
    "J": "actionNextDoubt",
    "Ctrl++": "actionZoomIn",
    "Ctrl+-": "actionZoomOut",
}


def test_every_agreed_key_starts_its_action(window: MainWindow) -> None:
    handlers = window.handlers
    started: list[str] = []
    window.__dict__["handlers"] = MagicMock()  # the keys themselves are tested here, not what follows
    for name, action in window.action_set.by_name.items():
        action.triggered.connect(lambda *_, name=name: started.append(name))
    try:
        wrong = []
        for text, name in AGREED.items():
            window.action_set.by_name[name].setEnabled(True)
            window.canvas.setFocus()
            combination = QKeySequence(text)[0]
            press(window.canvas, combination.key(), combination.keyboardModifiers())
            if started != [name]:
                wrong.append((text, name, list(started)))
            started.clear()
        assert wrong == []
    finally:
        window.__dict__["handlers"] = handlers
