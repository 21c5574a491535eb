"""The list of labels: choosing, naming, hiding, locking, adding, clearing and removing by mouse and keys."""

from __future__ import annotations

from threading import Event
from time import perf_counter
from types import SimpleNamespace

import numpy as np
import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtGui import QColor
from PySide6.QtWidgets import QApplication, QColorDialog, QLineEdit, QWidget

from segstudio.core.geometry import Geometry
from segstudio.core.labels import LabelClass, LabelMap
from segstudio.core.volume import Volume
from segstudio.gui.handlers.labels import LabelHandlers
from segstudio.gui.panels.label_list import ROW_HEIGHT, fitting
from segstudio.gui.panels.label_rows import FACTS, LOCKED, NAME, VISIBLE
from segstudio.gui.panels.labels import LabelsPanel
from segstudio.services.label_sets import clearing
from segstudio.services.tasks import Opened

pytestmark = pytest.mark.gui


@pytest.fixture
def panel(qtbot, bench):
    handlers = SimpleNamespace(labels=LabelHandlers(bench.context, QWidget()))
    bench.handlers = handlers.labels
    qtbot.addWidget(handlers.labels.sets._parent)
    bench.actions.connect_to(lambda: handlers)
    panel = LabelsPanel(bench.context)
    qtbot.addWidget(panel)
    panel.resize(260, 400)
    panel.show()
    return panel


def place(panel, row: int, column: int) -> QPoint:
    index = panel.list.model().index(row, column)
    return panel.list.visualRect(index).center()


def click(qtbot, panel, row: int, column: int) -> None:
    qtbot.mouseClick(panel.list.viewport(), Qt.MouseButton.LeftButton, pos=place(panel, row, column))


def names(panel) -> list[str]:
    return [panel.rows.index(row, NAME).data() for row in range(panel.rows.rowCount())]


def facts(panel, row: int) -> str:
    return panel.rows.index(row, NAME).data(FACTS)


def until_idle(qtbot, bench) -> None:
    qtbot.waitUntil(lambda: not bench.context.runner.running(), timeout=5000)


def classes(bench):
    return bench.context.session.labels.classes


def test_an_empty_panel_says_what_will_be_here(panel):
    assert panel.list.isHidden()
    assert panel.hint.text().startswith("Open an image")
    assert not panel.add.isEnabled()


def test_a_click_chooses_what_is_painted(qtbot, bench, panel):
    bench.open_volume()
    assert names(panel) == ["lung", "heart"]
    click(qtbot, panel, 1, NAME)
    assert bench.context.state.current_label == 2
    bench.context.state.current_label = 1
    assert panel.list.currentIndex().siblingAtColumn(NAME).data() == "lung"
    bench.context.state.current_label = 0
    assert not panel.list.selected_numbers()
    assert "erases" in panel.hint.text()


def test_the_eye_hides_and_the_lock_protects(qtbot, bench, panel):
    bench.open_volume()
    click(qtbot, panel, 0, VISIBLE)
    assert not classes(bench)[1].visible
    assert classes(bench)[2].visible
    click(qtbot, panel, 0, VISIBLE)
    assert classes(bench)[1].visible
    click(qtbot, panel, 1, LOCKED)
    assert classes(bench)[2].locked
    assert panel.rows.index(1, LOCKED).data(Qt.ItemDataRole.AccessibleTextRole) == "locked"


def test_a_double_click_renames(qtbot, bench, panel):
    bench.open_volume()
    click(qtbot, panel, 1, NAME)
    qtbot.mouseDClick(panel.list.viewport(), Qt.MouseButton.LeftButton, pos=place(panel, 1, NAME))
    editor = panel.list.findChild(QLineEdit)
    qtbot.keyClicks(editor, "  left   ventricle ")
    qtbot.keyClick(editor, Qt.Key.Key_Return)
    qtbot.waitUntil(lambda: classes(bench)[2].name == "left ventricle", timeout=1000)
    assert names(panel) == ["lung", "left ventricle"]


def test_an_empty_name_is_refused_and_keys_work_too(qtbot, bench, panel):
    bench.open_volume()
    click(qtbot, panel, 0, NAME)
    qtbot.keyClick(panel.list, Qt.Key.Key_F2)
    editor = panel.list.findChild(QLineEdit)
    editor.selectAll()
    qtbot.keyClick(editor, Qt.Key.Key_Backspace)
    qtbot.keyClick(editor, Qt.Key.Key_Return)
    qtbot.waitUntil(lambda: panel.list.state() != panel.list.State.EditingState, timeout=1000)
    assert classes(bench)[1].name == "lung"
    assert names(panel) == ["lung", "heart"]
    qtbot.keyClick(panel.list, Qt.Key.Key_Space)
    assert not classes(bench)[1].visible
    qtbot.keyClick(panel.list, Qt.Key.Key_Down)
    assert bench.context.state.current_label == 2


def test_a_new_label_can_be_named_at_once(qtbot, bench, panel):
    bench.open_volume()
    qtbot.mouseClick(panel.add, Qt.MouseButton.LeftButton)
    assert bench.context.state.current_label == 3
    editor = panel.list.findChild(QLineEdit)
    qtbot.keyClicks(editor, "vessel")
    qtbot.keyClick(editor, Qt.Key.Key_Return)
    qtbot.waitUntil(lambda: classes(bench)[3].name == "vessel", timeout=1000)


def test_a_label_is_cleared_or_deleted_with_what_it_covers_in_one_step(qtbot, bench, panel):
    labels = bench.open_volume()
    session = bench.context.session
    box = (slice(1, 2), slice(2, 5), slice(3, 6))
    session.record(labels.edit("Brush stroke", box, np.full((1, 3, 3), 1)))
    assert facts(panel, 0) == "54.0 mm³ · 9 voxels"
    edits = []
    session.edited.connect(edits.append)
    click(qtbot, panel, 0, NAME)
    qtbot.mouseClick(panel.clear, Qt.MouseButton.LeftButton)
    qtbot.waitUntil(lambda: not labels.array.any(), timeout=5000)
    assert list(classes(bench)) == [1, 2]
    assert facts(panel, 0) == "empty"
    assert bench.told[-1] == "Clear lung: 9 voxels. Undo brings it back."
    session.apply(edits[0].inverse)
    qtbot.mouseClick(panel.remove, Qt.MouseButton.LeftButton)
    qtbot.waitUntil(lambda: list(classes(bench)) == [2], timeout=5000)
    assert not labels.array.any()
    assert bench.context.state.current_label == 2
    assert bench.told[-1] == "Delete lung: done. Undo brings it back."
    assert [edit.title for edit in edits] == ["Clear lung", "Delete lung"]
    session.apply(edits[1].inverse)
    assert (labels.array[box] == 1).all()
    assert names(panel) == ["lung", "heart"]


def test_a_locked_label_is_not_cleared(qtbot, bench, panel):
    labels = bench.open_volume()
    bench.context.session.record(labels.edit("", (slice(0, 1),) * 3, np.ones((1, 1, 1))))
    click(qtbot, panel, 0, NAME)
    click(qtbot, panel, 0, LOCKED)
    qtbot.mouseClick(panel.clear, Qt.MouseButton.LeftButton)
    until_idle(qtbot, bench)
    assert labels.array[0, 0, 0] == 1
    assert "locked" in str(bench.told[0])


def test_another_colour_is_chosen_in_a_dialog(qtbot, bench, panel):
    bench.open_volume()
    click(qtbot, panel, 1, NAME)
    qtbot.mouseClick(panel.color, Qt.MouseButton.LeftButton)
    dialog = panel.findChild(QColorDialog)
    dialog.setCurrentColor(QColor(10, 20, 30))
    dialog.accept()
    assert classes(bench)[2].color == (10, 20, 30)


def test_the_mouse_over_a_label_thickens_its_line(qtbot, bench, panel):
    bench.open_volume()
    qtbot.mouseMove(panel.list.viewport(), place(panel, 0, NAME))
    qtbot.mouseMove(panel.list.viewport(), place(panel, 1, NAME))
    qtbot.waitUntil(lambda: bench.context.state.hovered_label == 2, timeout=1000)


def test_style_and_opacity_follow_the_view_and_change_it(qtbot, bench, panel):
    bench.open_volume()
    bench.context.state.style = "lines"
    assert panel.style_box.currentData() == "lines"
    assert not panel.opacity.isEnabled()
    panel.style_box.setFocus()
    qtbot.keyClick(panel.style_box, Qt.Key.Key_Down)
    assert bench.context.state.style == "fill"
    panel.opacity.setFocus()
    qtbot.keyClick(panel.opacity, Qt.Key.Key_End)
    assert bench.context.state.opacity == 1.0
    bench.context.state.opacity = 0.2
    assert panel.opacity_text.text() == "20%"


def test_counts_follow_a_stroke_and_its_undo(bench, panel):
    labels = bench.open_volume()
    session = bench.context.session
    edit = labels.edit("Brush stroke", (slice(0, 1), slice(0, 10), slice(0, 20)), np.full((1, 10, 20), 2))
    session.record(edit)
    assert facts(panel, 1) == "1.20 ml · 200 voxels"
    session.apply(edit.inverse)
    assert facts(panel, 1) == "empty"
    bench.open_picture()
    session.record(session.labels.edit("x", (slice(0, 1), slice(0, 1), slice(0, 3)), np.full((1, 1, 3), 1)))
    assert facts(panel, 0) == "3 px"


def test_marked_labels_are_merged_into_the_one_clicked_last(qtbot, bench, panel):
    labels = bench.open_volume()
    session = bench.context.session
    session.set_class(LabelClass(3, "vessel", (1, 2, 3)))
    session.record(labels.edit("x", (slice(0, 1), slice(0, 1), slice(0, 3)), np.array([[[1, 2, 3]]])))
    bench.actions.by_name["actionMergeLabels"].trigger()
    assert "Ctrl or Shift" in bench.told[0]
    click(qtbot, panel, 0, NAME)
    at = place(panel, 2, NAME)
    qtbot.mouseClick(
        panel.list.viewport(), Qt.MouseButton.LeftButton, Qt.KeyboardModifier.ControlModifier, at
    )
    assert bench.context.work.marked_labels == {1, 3}
    assert panel.hint.text() == "2 labels: 12.0 mm³ · 2 voxels"
    bench.actions.by_name["actionMergeLabels"].trigger()
    qtbot.waitUntil(lambda: list(classes(bench)) == [2, 3], timeout=5000)
    assert labels.array[0, 0, :3].tolist() == [3, 2, 3]
    assert bench.told[-1] == "Merge lung into vessel: done."


def test_renumbering_keeps_the_chosen_label(qtbot, bench, panel):
    labels = bench.open_volume()
    session = bench.context.session
    session.set_class(LabelClass(9, "vessel", (1, 2, 3)))
    session.record(labels.edit("x", (slice(0, 1), slice(0, 1), slice(0, 1)), np.array([[[9]]])))
    bench.context.state.current_label = 9
    bench.actions.by_name["actionRenumberLabels"].trigger()
    qtbot.waitUntil(lambda: list(classes(bench)) == [1, 2, 3], timeout=5000)
    assert bench.context.state.current_label == 3
    assert labels.array[0, 0, 0] == 3


def test_a_change_is_worked_out_again_where_somebody_painted_meanwhile(qtbot, bench, panel):
    labels = bench.open_volume()
    session = bench.context.session
    session.record(labels.edit("x", (slice(0, 1), slice(0, 1), slice(0, 2)), np.array([[[1, 1]]])))
    made = Event()

    def clear(labels, progress):
        edit = clearing(1)(labels, progress)
        made.set()
        return edit

    bench.handlers.sets._change(clear)
    assert made.wait(10)  # its answer waits for the event loop
    session.record(labels.edit("Brush stroke", (slice(2, 3), slice(0, 1), slice(0, 1)), np.array([[[1]]])))
    edits = []
    session.edited.connect(edits.append)
    qtbot.waitUntil(lambda: not labels.array.any(), timeout=5000)
    session.apply(edits[0].inverse)
    assert np.argwhere(labels.array).tolist() == [[0, 0, 0], [0, 0, 1], [2, 0, 0]]


def test_label_sets_go_out_and_come_in(qtbot, bench, panel, tmp_path):
    bench.open_volume()
    bench.handlers.sets.export_to(tmp_path / "names")
    qtbot.waitUntil(lambda: bench.told == ["2 labels are in names.json."], timeout=5000)
    (tmp_path / "de.label").write_text('1 9 9 9 1 1 1 "Lunge"\n7 1 2 3 1 1 1 "Aorta"\n', encoding="utf-8")
    bench.handlers.sets.import_from(tmp_path / "de.label")
    qtbot.waitUntil(lambda: names(panel) == ["Lunge", "heart", "Aorta"], timeout=5000)
    bench.handlers.sets.import_from(tmp_path / "nothing.json")
    qtbot.waitUntil(lambda: "could not be read" in str(bench.told[-1]), timeout=5000)


def test_when_every_number_is_taken_that_is_said(bench, panel):
    labels = bench.open_picture()
    labels.set_classes(dict.fromkeys(range(1, 65_536), labels.classes[1]))
    bench.actions.by_name["actionNewLabel"].trigger()
    assert "All 65,535 label numbers are taken" in str(bench.told[0])
    assert bench.context.state.current_label == 1


def test_marked_labels_are_shown_alone_and_all_again(qtbot, bench, panel):
    bench.open_volume()
    bench.context.session.set_class(LabelClass(3, "vessel", (1, 2, 3)))
    click(qtbot, panel, 1, NAME)
    show_only = bench.actions.by_name["actionShowOnly"]
    show_only.trigger()
    assert [c.visible for c in classes(bench).values()] == [False, True, False]
    show_only.trigger()
    assert all(c.visible for c in classes(bench).values())
    qtbot.keyClick(panel.list, Qt.Key.Key_A, Qt.KeyboardModifier.ControlModifier)
    assert bench.context.work.marked_labels == {1, 2, 3}


def test_searching_finds_names_and_numbers_and_enter_chooses(qtbot, bench, panel):
    labels = bench.open_volume()
    labels.set_classes({n: LabelClass(n, f"rib {n - 2}", (1, 2, 3)) for n in range(3, 30)})
    bench.context.session.classes_changed.emit()
    assert panel.finder.isVisible()
    bench.context.work.label_wanted.emit()
    qtbot.keyClicks(panel.search, "RIB 1")
    assert names(panel) == ["rib 1", *(f"rib {n}" for n in range(10, 20))]
    assert panel.hint.text() == "Painting lung, which the search leaves out."
    panel.search.clear()
    qtbot.keyClicks(panel.search, "27")
    assert names(panel) == ["rib 25", "rib 27"]  # the number of one, the name of the other
    qtbot.keyClick(panel.search, Qt.Key.Key_Return)
    assert bench.context.state.current_label == 27
    qtbot.keyClick(panel.search, Qt.Key.Key_Escape)
    assert panel.rows.rowCount() == 29
    assert bench.context.state.current_label == 27


def test_the_list_can_be_ordered_by_name_and_size(bench, panel):
    labels = bench.open_volume()
    bench.context.session.record(
        labels.edit("x", (slice(0, 1), slice(0, 1), slice(0, 3)), np.array([[[1, 2, 2]]]))
    )
    panel.order.setCurrentIndex(panel.order.findData("size"))
    assert names(panel) == ["heart", "lung"]
    panel.order.setCurrentIndex(panel.order.findData("number"))
    assert names(panel) == ["lung", "heart"]
    panel.order.setCurrentIndex(panel.order.findData("name"))
    assert names(panel) == ["heart", "lung"]


def test_forty_thousand_labels_stay_quick(qtbot, bench, panel):
    numbers = np.arange(40_000, dtype=np.uint16).reshape(1, 200, 200)
    grid = Geometry.picture(200, 200)
    labels = LabelMap(grid, numbers)

    def seconds(do) -> float:
        start = perf_counter()
        do()
        QApplication.processEvents()
        return perf_counter() - start

    volume = Volume(np.zeros(grid.shape, np.uint8), grid)
    assert seconds(lambda: bench.context.session.open(Opened(volume, labels))) < 5.0
    assert panel.rows.rowCount() == 39_999
    session = bench.context.session
    assert seconds(lambda: setattr(bench.context.state, "current_label", 39_000)) < 1.0
    assert panel.list.current_number() == 39_000
    edit = labels.edit("Brush stroke", (slice(0, 1), slice(0, 9), slice(0, 9)), np.full((1, 9, 9), 39_000))
    assert seconds(lambda: session.record(edit)) < 0.5
    assert facts(panel, 38_999) == "82 px"
    renamed = LabelClass(39_000, "nucleus", (1, 2, 3))
    assert seconds(lambda: session.set_class(renamed)) < 2.0
    assert seconds(lambda: panel.search.setText("nuc")) < 2.0
    assert names(panel) == ["nucleus"]
    assert seconds(lambda: session.add_class()) < 2.0
    assert bench.context.session.labels.classes[40_000].name == "label 40000"


def test_where_there_is_little_room_the_size_is_whole_and_the_voxels_go(panel):
    metrics = panel.list.fontMetrics()
    ways = ("1.23 ml · 1,234 voxels", "1.23 ml")
    assert fitting(ways, metrics, metrics.horizontalAdvance(ways[0])) == ways[0]
    assert fitting(ways, metrics, metrics.horizontalAdvance(ways[0]) - 1) == "1.23 ml"
    assert fitting(ways, metrics, metrics.horizontalAdvance("1.23")).endswith("…")


def test_a_list_of_few_labels_leaves_its_room_to_the_controls_below(qtbot, bench, panel):
    bench.open_volume()
    qtbot.wait(10)
    assert panel.list.sizeHint().height() == 2 * ROW_HEIGHT + 4
    for number in range(3, 12):
        bench.context.session.set_class(LabelClass(number, f"label {number}", (9, 9, 9)))
    assert panel.list.sizeHint().height() == 6 * ROW_HEIGHT + 4
