"""The list of labels: choosing, naming, hiding, locking, adding, clearing and removing by mouse and keys."""

from __future__ import annotations

import numpy as np
import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtGui import QColor
from PySide6.QtWidgets import QColorDialog, QLineEdit

from segstudio.gui.panels.labels import LOCKED, NAME, VISIBLE, LabelsPanel

pytestmark = pytest.mark.gui


@pytest.fixture
def panel(qtbot, bench):
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
    return [panel.list.topLevelItem(row).text(NAME) for row in range(panel.list.topLevelItemCount())]


def classes(bench):
    return bench.context.session.labels.classes


def test_an_empty_panel_says_what_will_be_here(panel):
    assert panel.list.isHidden()
    assert "open case" in panel.hint.text()
    assert not panel.add.isEnabled()


def test_a_click_chooses_what_is_painted(qtbot, bench, panel):
    bench.open_volume()
    assert names(panel) == ["lung", "heart"]
    click(qtbot, panel, 1, NAME)
    assert bench.context.state.current_label == 2
    bench.context.state.current_label = 1
    assert panel.list.currentItem().text(NAME) == "lung"
    bench.context.state.current_label = 0
    assert panel.list.currentItem() is None
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
    assert panel.list.topLevelItem(1).data(LOCKED, Qt.ItemDataRole.AccessibleTextRole) == "locked"


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


def test_a_label_that_covers_something_is_cleared_first_and_removed_then(qtbot, bench, panel):
    labels = bench.open_volume()
    session = bench.context.session
    box = (slice(1, 2), slice(2, 5), slice(3, 6))
    session.record(labels.edit("Brush stroke", box, np.full((1, 3, 3), 1)))
    edits = []
    session.edited.connect(edits.append)
    click(qtbot, panel, 0, NAME)
    qtbot.mouseClick(panel.remove, Qt.MouseButton.LeftButton)
    assert 1 in classes(bench)
    assert "Clear it first" in bench.told[0]
    qtbot.mouseClick(panel.clear, Qt.MouseButton.LeftButton)
    assert not labels.array.any()
    assert [edit.title for edit in edits] == ["Clear lung"]
    session.apply(edits[0].inverse)
    assert (labels.array[box] == 1).all()
    session.apply(edits[0])
    qtbot.mouseClick(panel.remove, Qt.MouseButton.LeftButton)
    assert list(classes(bench)) == [2]
    assert bench.context.state.current_label == 2


def test_a_locked_label_is_not_cleared(qtbot, bench, panel):
    labels = bench.open_volume()
    bench.context.session.record(labels.edit("", (slice(0, 1),) * 3, np.ones((1, 1, 1))))
    click(qtbot, panel, 0, NAME)
    click(qtbot, panel, 0, LOCKED)
    qtbot.mouseClick(panel.clear, Qt.MouseButton.LeftButton)
    assert labels.array[0, 0, 0] == 1
    assert "locked" in bench.told[0]


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
    assert panel.opacity_text.text() == "20 %"


def test_three_hundred_labels_are_listed_quickly(bench, panel):
    labels = bench.open_picture()
    for number in range(2, 301):
        labels.set_class(type(labels.classes[1])(number, f"cell {number}", (1, 2, 3)))
    bench.context.session.classes_changed.emit()
    assert len(names(panel)) == 300
