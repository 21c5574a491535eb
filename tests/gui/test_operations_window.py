"""Operations on labels in the window, by mouse and keys: previewed, applied as one step, undone."""

from __future__ import annotations

import time
from collections.abc import Iterator
from dataclasses import replace
from threading import Event

import numpy as np
import pytest
from PySide6.QtCore import QCoreApplication, QEvent, QPoint, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QComboBox, QDoubleSpinBox, QLabel, QWidget

from segstudio.cli.main import run
from segstudio.core.geometry import Geometry
from segstudio.core.labels import LabelClass, LabelMap, PaintOver
from segstudio.core.operations import Measure, Outcome, find
from segstudio.core.painting import clear_label
from segstudio.core.progress import Progress
from segstudio.core.volume import Volume
from segstudio.gui.application import build_window
from segstudio.gui.main_window import MainWindow
from segstudio.gui.panels.operations import OperationsPanel
from segstudio.io import read_labels, write_labels
from segstudio.services.operating import OperateTask
from segstudio.services.settings import Settings
from segstudio.services.tasks import Opened
from tests.e2e.kit import press, spin, until

pytestmark = pytest.mark.gui

LEFT, CTRL, SHIFT = (
    Qt.MouseButton.LeftButton,
    Qt.KeyboardModifier.ControlModifier,
    Qt.KeyboardModifier.ShiftModifier,
)
CLASSES = (LabelClass(1, "lung", (200, 60, 60)), LabelClass(2, "heart", (60, 200, 60)))


@pytest.fixture(scope="module")
def shared(qapp, tmp_path_factory) -> Iterator[MainWindow]:
    with pytest.MonkeyPatch.context() as patch:
        patch.setenv("SEGSTUDIO_HOME", str(tmp_path_factory.mktemp("home")))
        made = build_window(Settings(theme="dark", device="cpu"))
        made.show()
        until(lambda: made.docks["dockLearn"].panel is not None)
        until(lambda: not made.runner._runs, 60)  # a library may be on its way in on another thread
        yield made
        made.session.close()
        made.end()
        made.deleteLater()
        QCoreApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete)


@pytest.fixture
def window(shared: MainWindow) -> Iterator[MainWindow]:
    """The window with a volume of 3 x 2 x 1 mm voxels, and the panel of operations in front."""
    array = np.zeros((4, 30, 40), np.uint16)
    array[:, 4:16, 6:20] = 1
    array[1, 8:10, 10:12] = 0  # a hole
    array[2, 22:25, 30:33] = 1  # an island
    array[:, 16:20, 6:20] = 2
    geometry = Geometry(array.shape, (3, 2, 1))
    voxels = np.arange(array.size, dtype=np.int16).reshape(array.shape)
    shared.session.open(Opened(Volume(voxels, geometry, name="probe"), LabelMap(geometry, array, CLASSES)))
    shared.state.layout = "single"
    shared.state.current_label, shared.state.slice_index, shared.state.tool = 1, 2, "navigate"
    shared.work.paint_over = PaintOver()
    operation = shared.work.operation
    operation._values.clear()
    operation._scopes.clear()
    operation.which, operation.name = "current", "largest"
    operation.preview = True
    until(shared.action_set.by_name["actionOperations"].isEnabled)
    press(shared, Qt.Key.Key_L, CTRL)
    until(lambda: not shared.docks["dockOperations"].isHidden())
    until(lambda: operation.watched)
    yield shared
    until(lambda: not shared.runner._runs, 60)


def panel(window: MainWindow) -> OperationsPanel:
    found = window.docks["dockOperations"].panel
    assert isinstance(found, OperationsPanel)
    return found


def child(window: MainWindow, name: str) -> QWidget:
    found = panel(window).findChild(QWidget, name)
    assert found is not None, name
    return found


def choose(window: MainWindow, name: str, words: str) -> None:
    """Go through a combo box by keys until an entry begins so."""
    box = child(window, name)
    assert isinstance(box, QComboBox)
    box.setFocus()
    QTest.keyClick(box, Qt.Key.Key_Home)
    for _ in range(box.count()):
        if box.currentText().startswith(words):
            break
        QTest.keyClick(box, Qt.Key.Key_Down)
    assert box.currentText().startswith(words)


def enter(window: MainWindow, name: str, number: str) -> None:
    box = child(window, name)
    assert isinstance(box, QDoubleSpinBox)
    box.setFocus()
    box.selectAll()
    QTest.keyClicks(box, number)
    QTest.keyClick(box, Qt.Key.Key_Return)


def previewed(window: MainWindow, *words: str) -> str:
    """Wait for a preview that says so."""
    answer = window.work.operation

    def there() -> bool:
        return answer.answer.kind == "preview" and all(w in panel(window).said.text() for w in words)

    until(there)
    return panel(window).said.text()


def click(window: MainWindow, name: str) -> None:
    QTest.mouseClick(child(window, name), LEFT)


def at(window: MainWindow, y: int, x: int) -> QPoint:
    return window.canvas.to_screen(y + 0.5, x + 0.5).toPoint()


def test_a_preview_changes_nothing_and_apply_is_one_step(window) -> None:
    before = window.session.labels.array.copy()
    previewed(window, "1 island removed, 54 mm³")
    assert window.canvas.overlays.proposal is not None
    np.testing.assert_array_equal(window.session.labels.array, before)
    assert not window.undo_stack.can_undo()
    shown = window.canvas.grab().toImage()
    click(window, "operationApply")
    until(lambda: window.work.operation.answer.kind == "done")
    assert panel(window).said.text() == "Done: 1 island removed, 54 mm³."
    assert not window.session.labels.array[2, 22:25, 30:33].any()
    assert window.canvas.overlays.proposal is None
    assert window.canvas.grab().toImage() != shown
    spin(400)  # what was just done is not proposed again
    assert window.work.operation.answer.kind == "done"
    press(window, Qt.Key.Key_Z, CTRL)
    np.testing.assert_array_equal(window.session.labels.array, before)
    previewed(window, "1 island removed")  # and may be done again


def test_values_are_typed_and_chosen_and_their_effect_follows(window) -> None:
    choose(window, "operationChoice", "Grow")
    enter(window, "operationDistance", "2")
    first = previewed(window, "added")
    enter(window, "operationDistance", "4")
    until(lambda: panel(window).said.text() not in ("", first))
    choose(window, "operationScope", "This slice")
    assert "mm² added" in previewed(window, "mm²")
    click(window, "operationPreview")
    until(lambda: window.canvas.overlays.proposal is None)
    click(window, "operationApply")  # works without a preview too
    until(lambda: window.work.operation.answer.kind == "done")
    assert (window.session.labels.array[2, 3] == 1).any()
    assert not (window.session.labels.array[1, 3] == 1).any()


def test_painting_makes_a_preview_old_and_a_new_one_comes(window) -> None:
    previewed(window, "1 island removed")
    window.action_set.by_name["toolBrush"].trigger()
    window.state.brush_radius = 1.0
    viewport = window.canvas.viewport()
    QTest.mousePress(viewport, LEFT, pos=at(window, 27, 5))
    assert window.canvas.overlays.proposal is None  # what was shown counts no more
    QTest.mouseRelease(viewport, LEFT, pos=at(window, 27, 5))
    previewed(window, "2 islands removed")


def test_a_locked_label_says_so_and_nothing_happens(window) -> None:
    lung = window.session.labels.classes[1]
    window.session.set_class(replace(lung, locked=True))
    until(lambda: "lung is locked" in panel(window).said.text())
    before = window.session.labels.array.copy()
    click(window, "operationApply")
    spin(250)
    np.testing.assert_array_equal(window.session.labels.array, before)
    window.session.set_class(replace(lung, locked=False))
    choose(window, "operationChoice", "Shrink")
    enter(window, "operationDistance", "60")
    said = previewed(window, "This removes all of lung")
    assert said.startswith("Preview: nothing is changed yet. ")
    assert said.endswith("This removes all of lung. Apply carries it out; Esc leaves the labels as they are.")
    assert panel(window).said.property("kind") == "warning"


def test_what_may_be_painted_over_holds_for_operations(window) -> None:
    choose(window, "operationChoice", "Grow")
    enter(window, "operationDistance", "2")
    previewed(window, "relabelled")
    window.work.paint_over = PaintOver("background")
    said = previewed(window, "stays as it is")
    assert "relabelled" not in said


def test_an_island_is_picked_with_ctrl_and_a_click(window) -> None:
    choose(window, "operationChoice", "Pick")
    until(lambda: window.work.operation.answer.kind in ("problem", "preview"))
    QTest.mouseClick(window.canvas.viewport(), LEFT, CTRL, at(window, 23, 31))
    choose(window, "operationDo", "Remove it")
    previewed(window, "1 island changed, 54 mm³")
    click(window, "operationApply")
    until(lambda: not window.session.labels.array[2, 22:25, 30:33].any())
    assert (window.session.labels.array == 1).any()


def test_a_threshold_is_dragged_on_the_histogram(window) -> None:
    choose(window, "operationChoice", "Threshold")
    view = child(window, "operationRangeHistogram")
    until(lambda: view.isEnabled() and np.isfinite(view.limits[0]))
    previewed(window, "Otsu's threshold is 3000")
    assert view.limits[0] == 3000
    low = QPoint(round(view._x(3000)), 50)
    QTest.mousePress(view, LEFT, pos=low)
    QTest.mouseMove(view, QPoint(round(view._x(3300)), 50))
    QTest.mouseRelease(view, LEFT, pos=QPoint(round(view._x(3300)), 50))
    level = view.limits[0]
    assert abs(level - 3300) < 15
    until(lambda: isinstance(window.work.operation.values()["range"], tuple))
    previewed(window, "added")
    click(window, "operationApply")
    until(lambda: window.work.operation.answer.kind == "done")
    voxels, labels = window.session.volume.voxels[2], window.session.labels.array[2]
    assert (labels[voxels >= level] == 1).all()
    QTest.keyClick(view, Qt.Key.Key_Right)
    assert view.limits[0] > level
    enter(window, "operationRangeLowest", "3500")
    assert view.limits[0] == 3500
    click(window, "operationRangeOtsu")
    until(lambda: view.limits[0] == 3000)


def test_keys_do_the_common_ones_at_once(window) -> None:
    press(window, Qt.Key.Key_L, CTRL | SHIFT)
    until(lambda: not window.session.labels.array[2, 22:25, 30:33].any())
    press(window, Qt.Key.Key_H, CTRL | SHIFT)
    until(lambda: (window.session.labels.array[1, 8:10, 10:12] == 1).all())
    window.action_set.by_name["actionClearLabel"].trigger()
    until(lambda: not (window.session.labels.array == 1).any())
    press(window, Qt.Key.Key_Z, CTRL)
    window.state.slice_index = 0
    press(window, Qt.Key.Key_Down, CTRL | SHIFT)
    spin(250)
    press(window, Qt.Key.Key_G, CTRL | SHIFT)
    assert window.work.operation.name == "grow"


def test_marked_and_all_labels_are_worked_on_together(window) -> None:
    choose(window, "operationChoice", "Smooth")
    choose(window, "operationMethod", "Joint")
    choose(window, "operationLabels", "All")
    enter(window, "operationRadius", "8")
    previewed(window, "removed")
    click(window, "operationApply")
    until(lambda: window.work.operation.answer.kind == "done")
    window.work.marked_labels = frozenset({2})
    choose(window, "operationChoice", "Shrink")
    choose(window, "operationLabels", "Marked")
    enter(window, "operationDistance", "60")
    assert "all of heart" in previewed(window, "This removes all of")


def test_another_case_drops_the_preview(window) -> None:
    previewed(window, "1 island removed")
    geometry = Geometry.picture(20, 30)
    picture = Volume(np.zeros((1, 20, 30), np.uint8), geometry, name="other")
    window.session.open(Opened(picture, LabelMap(geometry, None, CLASSES)))
    assert window.canvas.overlays.proposal is None
    until(lambda: "Nothing in this slice carries lung" in panel(window).said.text())
    choose(window, "operationChoice", "Grow")
    unit = child(window, "operationDistanceUnit")
    assert isinstance(unit, QComboBox)
    assert (unit.currentData(), unit.isEnabled()) == ("px", False)
    assert window.work.operation.values()["distance"].unit == "px"
    assert not child(window, "operationScope").isVisible()


def test_a_hidden_panel_costs_nothing_and_shows_nothing(window) -> None:
    previewed(window, "1 island removed")
    window.docks["dockOperations"].close()
    until(lambda: window.canvas.overlays.proposal is None)
    assert not window.work.operation.watched


def test_what_takes_long_says_so_and_is_stopped(window, monkeypatch) -> None:
    previewed(window, "1 island removed")
    before, quick = window.session.labels.array.copy(), OperateTask.run

    def slow(self: OperateTask, progress: Progress) -> Outcome:
        for _ in range(4000):
            time.sleep(0.005)
            progress(0.5)
        raise AssertionError("nobody stopped it")

    monkeypatch.setattr(OperateTask, "run", slow)
    choose(window, "operationChoice", "Grow")
    until(lambda: panel(window).said.text() == "Working it out …")
    assert window.canvas.overlays.proposal is None
    click(window, "operationStop")
    until(lambda: panel(window).said.text().startswith("Stopped."))
    assert not child(window, "operationStop").isVisible()
    click(window, "operationApply")  # a job that the status bar shows
    until(lambda: "Grow" in [t.title for t in window.runner.running()])
    until(window.action_set.by_name["actionCancelJobs"].isEnabled)
    window.action_set.by_name["actionCancelJobs"].trigger()
    until(lambda: "Grow" not in [t.title for t in window.runner.running()])
    np.testing.assert_array_equal(window.session.labels.array, before)
    monkeypatch.setattr(OperateTask, "run", quick)
    enter(window, "operationDistance", "3")
    previewed(window, "added")


def test_labels_that_change_during_an_operation_are_not_overwritten(window, monkeypatch) -> None:
    quick, gate = OperateTask.run, Event()

    def waiting(self: OperateTask, progress: Progress) -> Outcome:
        outcome = quick(self, progress)
        assert gate.wait(20)
        return outcome

    previewed(window, "1 island removed")
    click(window, "operationPreview")
    until(lambda: window.canvas.overlays.proposal is None)
    monkeypatch.setattr(OperateTask, "run", waiting)
    click(window, "operationApply")
    until(lambda: bool(window.runner.running()))
    edit = clear_label(window.session.labels, 2)
    assert edit is not None
    window.session.record(edit)
    before = window.session.labels.array.copy()
    gate.set()
    until(lambda: not window.runner.running())
    spin(50)
    np.testing.assert_array_equal(window.session.labels.array, before)
    assert any("changed meanwhile" in text.text() for text in window.notices.findChildren(QLabel))


def test_the_window_and_the_command_line_give_the_same_labels(window, tmp_path) -> None:
    write_labels(window.session.labels, tmp_path / "a.nii.gz")
    operation = window.work.operation

    def shown() -> Outcome | None:
        return operation.answer.outcome

    for number, (name, values, words) in enumerate(
        [
            ("smooth", {"method": "median", "radius": Measure(3, "mm")}, ["--radius", "3mm"]),
            ("touching", {"result": "labels", "neck": 1.0}, ["--result", "labels", "--neck", "1"]),
            (
                "hollow",
                {"side": "both", "distance": Measure(4, "px")},
                ["--side", "both", "--distance", "4px"],
            ),
        ]
    ):
        operation.name = name
        for key, value in values.items():
            operation.set_value(key, value)
        until(lambda name=name: shown() and shown().title.startswith(find(name).words))
        click(window, "operationApply")
        source, target = (tmp_path / f"{x}.nii.gz" for x in ("abcd"[number], "abcd"[number + 1]))
        assert run(["edit", name, str(source), "--label", "1", *words, "--out", str(target)]) == 0
        np.testing.assert_array_equal(read_labels(target).array, window.session.labels.array)
    QApplication.processEvents()
