"""Post-processing, objects and warnings in the window, by mouse and keys."""

from __future__ import annotations

from itertools import pairwise

import numpy as np
import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QFileDialog

from segstudio.core.cleaning import Cleaning
from segstudio.core.geometry import Geometry
from segstudio.core.labels import PALETTE, LabelClass, LabelMap
from segstudio.core.volume import Volume
from segstudio.gui.canvas.label_colors import apart_numbers
from segstudio.gui.main_window import MainWindow
from segstudio.gui.panels.cleaning import CleaningSection
from segstudio.gui.panels.objects import ObjectsPanel
from segstudio.gui.theme import GRID
from segstudio.learning.card import read_card
from segstudio.learning.outcomes import Prediction
from segstudio.services.library import ModelEntry
from segstudio.services.tasks import Opened
from tests.e2e.kit import idle, spin, until
from tests.gui.panel_context import Bench

pytestmark = pytest.mark.gui

CELL = LabelClass(1, "cell", (0x56, 0xB4, 0xE9))


def own_model(window: MainWindow, name: str = "zz-own", **known: object) -> ModelEntry:
    """A model file without weights among the own models, chosen."""
    values = {"version": 1, "network": {"name": "unet-s"}, "classes": (CELL,)}
    Bench.add_model(_Place(window), name, **(values | known))
    entry = window.context.library.find(name)
    window.session.set_model(entry)
    return entry


class _Place:
    """As much of a bench as adding a model needs."""

    def __init__(self, window: MainWindow) -> None:
        self.context = window.context


def predicted() -> np.ndarray:
    """A block of 12, a ring of 24 with a hole, and a speck of 2."""
    labels = np.zeros((1, 40, 60), np.uint16)
    labels[0, 5:8, 40:44] = 1
    labels[0, 20:25, 10:15] = 1
    labels[0, 22, 12] = 0
    labels[0, 35, 50:52] = 1
    return labels


def segmented(window: MainWindow, labels: np.ndarray | None = None, calibrated: bool = False) -> np.ndarray:
    """Open a picture and accept a prediction of the chosen model for it."""
    labels = predicted() if labels is None else labels
    geometry = Geometry(labels.shape, (3, 2, 1), calibrated=calibrated)
    voxels = np.arange(labels.size, dtype=np.uint16).reshape(labels.shape)
    window.session.open(Opened(Volume(voxels, geometry, name="probe")))
    volume, model = window.session.volume, window.session.model
    both = np.stack([labels == 0, labels > 0]).astype(np.float16)
    window.session.accept(Prediction(volume.case_id, both, labels, model.card.id, 1, "CPU", (), 0.1))
    settle(window)
    return labels


def settle(window: MainWindow) -> None:
    """Wait until the work that runs unseen has ended too."""
    idle(window)
    until(lambda: section(window)._trying is None)
    idle(window)


def section(window: MainWindow) -> CleaningSection:
    return window.docks["dockModel"].panel.cleaning


def click(window: MainWindow, button) -> None:
    window.docks["dockModel"].widget().ensureWidgetVisible(button)
    spin(10)
    at = QPoint(10, button.height() // 2)
    QTest.mouseClick(button, Qt.MouseButton.LeftButton, pos=at)
    settle(window)


def type_size(window: MainWindow, text: str) -> None:
    box = section(window).smallest
    box.setFocus()
    box.selectAll()
    QTest.keyClicks(box, text)
    settle(window)


def preview(window: MainWindow) -> np.ndarray | None:
    return window.canvas.labels_item._preview


def test_a_change_shows_on_the_canvas_before_it_is_in_the_labels(window):
    own_model(window)
    raw = segmented(window)
    panel = section(window)
    assert panel.state.text() == "3 objects"
    assert not panel.apply.isEnabled()
    type_size(window, "3")
    shown = preview(window)
    assert shown is not None
    assert shown[35, 50] == 0
    assert shown[6, 41] == 1
    np.testing.assert_array_equal(window.session.labels.array, raw)
    assert panel.state.text() == "3 → 2 objects, not applied yet"
    click(window, panel.switches["fill_holes"])
    assert preview(window)[22, 12] == 1
    click(window, panel.switches["largest_only"])
    assert preview(window)[6, 41] == 0
    click(window, panel.reset)
    assert preview(window) is None
    assert panel.smallest.text() == "any"
    assert not panel.apply.isEnabled()


def test_applying_is_one_step_of_undo_and_keeps_what_a_hand_decided(window):
    own_model(window)
    raw = segmented(window)
    labels, session = window.session.labels, window.session
    box = (slice(0, 1), slice(35, 36), slice(50, 51))
    one = np.ones((1, 1, 1), np.uint16)
    session.record(labels.edit("Brush stroke", box, one, hand_after=one.astype(bool)))
    steps = window.undo_stack.count()
    type_size(window, "3")
    assert window.canvas.labels_item._shown[35, 50] == 1  # decided by hand
    assert window.canvas.labels_item._shown[35, 51] == 0
    click(window, section(window).apply)
    assert window.undo_stack.count() == steps + 1
    assert window.undo_stack.undo_text() == "Post-processing"
    assert labels.array[0, 35].tolist()[50:52] == [1, 0]
    assert preview(window) is None
    assert not section(window).apply.isEnabled()
    window.action_set.by_name["actionUndo"].trigger()
    np.testing.assert_array_equal(labels.array, raw)
    assert section(window).apply.isEnabled()  # it can be applied again
    click(window, section(window).apply)
    assert labels.array[0, 35, 51] == 0
    type_size(window, "0")
    assert preview(window)[35, 51] == 1  # nothing was lost: the network's own labels are still there


def test_the_number_of_objects_goes_when_the_labels_change_and_nothing_is_there_to_apply(window):
    own_model(window)
    segmented(window)
    panel, labels = section(window), window.session.labels
    assert panel.state.text() == "3 objects"
    box = (slice(0, 1), slice(1, 2), slice(1, 2))
    one = np.ones((1, 1, 1), np.uint16)
    window.session.record(labels.edit("Brush stroke", box, one, hand_after=one.astype(bool)))
    assert panel.state.text() == ""
    assert not panel.apply.isEnabled()
    while window.undo_stack.can_undo():
        window.action_set.by_name["actionUndo"].trigger()
    settle(window)
    assert not labels.array.any()
    assert panel.state.text() == ""
    assert not panel.apply.isEnabled()


def test_a_stroke_after_applying_leaves_nothing_to_apply(window):
    own_model(window)
    segmented(window)
    type_size(window, "3")
    click(window, section(window).apply)
    labels = window.session.labels
    box = (slice(0, 1), slice(1, 2), slice(1, 2))
    one = np.ones((1, 1, 1), np.uint16)
    window.session.record(labels.edit("Brush stroke", box, one, hand_after=one.astype(bool)))
    assert not section(window).apply.isEnabled()


def test_the_unit_follows_the_case_and_counts_true_areas(window):
    own_model(window)
    segmented(window, calibrated=True)
    panel = section(window)
    assert panel.unit.itemText(1) == "mm²"
    panel.unit.setFocus()
    QTest.keyClick(panel.unit, Qt.Key.Key_Down)
    type_size(window, "5")  # the speck has 2 pixels of 2 mm²
    assert window.work.cleaning == Cleaning(smallest=5, unit="mm")
    assert preview(window)[35, 50] == 0
    volume = np.zeros((2, 8, 8), np.uint16)
    volume[0, 1, 1] = 1
    segmented(window, volume, calibrated=True)
    assert panel.unit.itemText(1) == "mm³"
    segmented(window)
    type_size(window, "5")
    assert "no physical size" in panel.state.text()


def test_values_are_saved_in_an_own_model(window):
    entry = own_model(window)
    segmented(window)
    panel = section(window)
    assert not panel.save.isEnabled()
    type_size(window, "3")
    assert panel.save.text() == "Save in model"
    click(window, panel.save)
    assert read_card(entry.path).cleaning == Cleaning(smallest=3)
    assert window.session.model.card.cleaning == Cleaning(smallest=3)
    assert not panel.save.isEnabled()
    assert window.session.model.path == entry.path
    assert preview(window) is not None  # saving is not applying


def test_a_shipped_model_stays_and_a_copy_is_chosen(window):
    shipped = next(e for e in window.context.library.entries() if e.shipped)
    before = shipped.path.read_bytes()
    window.session.set_model(shipped)
    panel = section(window)
    assert panel.save.text() == "Save in model copy"
    type_size(window, "7")
    click(window, panel.save)
    chosen = window.session.model
    assert (chosen.name, chosen.shipped) == (f"{shipped.name}-2", False)
    assert chosen.card.cleaning == Cleaning(smallest=7)
    assert shipped.path.read_bytes() == before
    assert "stays as it is" in window.notices.text


def test_another_model_brings_its_own_values_and_previews_nothing(window):
    own_model(window, "zz-first")
    segmented(window)
    own_model(window, "zz-second", seed=4, postprocessing={"smallest": 20, "split": True})
    settle(window)
    panel = section(window)
    assert panel.smallest.value() == 20
    assert panel.switches["split"].isChecked()
    assert preview(window) is None
    assert not panel.apply.isEnabled()


def test_what_is_chosen_is_used_when_segmenting(window):
    window.session.set_model(window.context.library.find("cells"))
    voxels = np.zeros((1, 64, 64), np.uint8)
    voxels[0, 20:40, 20:40] = 200
    window.session.open(Opened(Volume(voxels, Geometry.picture(64, 64), name="square")))
    type_size(window, "100000")
    window.action_set.by_name["actionSegment"].trigger()
    until(lambda: window.session.prediction is not None)
    settle(window)
    assert window.session.prediction.raw_labels.any()
    assert not window.session.prediction.labels.any()
    assert section(window).state.text() == "1 → 0 objects"


# Differences


def unlike(window: MainWindow, **seen: object) -> ModelEntry:
    record = {"calibrated": [False], "channels": ["rgb"], "images": 3}
    return own_model(window, "zz-unlike", seen=record | seen)


def test_differences_stand_in_the_model_panel(window):
    unlike(window)
    segmented(window)
    until(lambda: window.work.differences != ())
    panel = window.docks["dockModel"].panel
    grey = "The image is grey; the model learned from colour images only."
    assert panel.advice.isVisible()
    assert panel.advice.text().startswith("zz-unlike was made for another kind of image")
    assert grey in panel.advice.toolTip()
    assert not panel.unlike.isVisible()  # one line is enough
    unlike(window, channels=[], side_px=[9, 9], dtype=["a matter of size"])
    until(lambda: window.work.differences != () and panel.unlike.isVisible())
    assert panel.unlike.text().startswith("The image has sides of")
    assert not panel.advice.isVisible()
    own_model(window, "zz-no-record")
    settle(window)
    assert not panel.unlike.isVisible()


def test_before_segmenting_a_notice_tells_them_once_and_stops_nothing(window):
    unlike(window)
    segmented(window)
    until(lambda: window.work.differences != ())
    told = []
    object.__setattr__(window.context, "notify", told.append)  # a frozen dataclass
    segment = window.action_set.by_name["actionSegment"]
    until(segment.isEnabled)
    segment.trigger()
    assert window.work.segmenting is not None
    assert told[0] == (
        "Unlike the training images of zz-unlike: "
        "The image is grey; the model learned from colour images only."
    )
    until(lambda: window.work.segmenting is None)  # the file has no weights, so it fails on its own
    count = sum("Unlike" in str(text) for text in told)
    until(segment.isEnabled)
    segment.trigger()
    until(lambda: window.work.segmenting is None)
    assert sum("Unlike" in str(text) for text in told) == count == 1


def test_a_filter_the_model_does_not_know_is_a_difference(window):
    unlike(window, channels=["grey"])
    segmented(window)
    settle(window)
    assert window.work.differences == ()
    window.session.set_filtered(window.session.volume.filtered(window.session.volume.voxels, 5))
    until(lambda: window.work.differences != ())
    assert "shown filtered with 5×5" in window.work.differences[0]


# Objects


@pytest.fixture
def table(window) -> ObjectsPanel:
    own_model(window)
    segmented(window, calibrated=True)
    window.action_set.by_name["actionObjects"].trigger()
    until(lambda: window.docks["dockObjects"].panel is not None)
    panel = window.docks["dockObjects"].panel
    until(lambda: panel.rows.rowCount() == 3)
    spin(30)
    return panel


def column(panel: ObjectsPanel, title: str) -> int:
    heads = [panel.rows.headerData(c, Qt.Orientation.Horizontal) for c in range(panel.rows.columnCount())]
    return heads.index(title)


def shown(panel: ObjectsPanel, title: str) -> list[str]:
    c = column(panel, title)
    return [panel.rows.data(panel.rows.index(row, c)) for row in range(panel.rows.rowCount())]


def test_objects_are_counted_and_listed(window, table):
    assert table.count.text() == "3 cell"
    assert shown(table, "No.") == ["1", "2", "3"]
    assert shown(table, "Label") == ["cell"] * 3
    assert shown(table, "Pixels") == ["12", "24", "2"]
    assert shown(table, "Area, mm²") == ["24", "48", "4"]
    assert shown(table, "x") == ["41.5", "12", "50.5"]


def test_a_click_on_a_heading_sorts_by_it_and_another_the_other_way(window, table):
    header = table.table.horizontalHeader()
    place = column(table, "Pixels")
    at = QPoint(header.sectionViewportPosition(place) + 8, header.height() // 2)
    QTest.mouseClick(header.viewport(), Qt.MouseButton.LeftButton, pos=at)
    assert shown(table, "Pixels") == ["2", "12", "24"]
    QTest.mouseClick(header.viewport(), Qt.MouseButton.LeftButton, pos=at)
    assert shown(table, "Pixels") == ["24", "12", "2"]


def test_a_chosen_row_brings_its_object_to_the_middle_of_the_canvas(window, table):
    view = window.canvas
    view.zoom_by(3)
    index = table.rows.index(2, 0)
    table.table.scrollTo(index)
    place = table.table.visualRect(index).center()
    QTest.mouseClick(table.table.viewport(), Qt.MouseButton.LeftButton, pos=place)
    spin(20)
    middle = view.viewport().rect().center()
    there = view.to_screen(35 + 0.5, 50.5 + 0.5)
    assert abs(there.x() - middle.x()) <= 2
    assert abs(there.y() - middle.y()) <= 2
    assert window.state.crosshair == (0, 35, 50)


def test_the_table_follows_the_labels_and_keeps_the_choice(window, table):
    table.table.selectRow(1)
    labels = window.session.labels
    box = (slice(0, 1), slice(5, 8), slice(40, 44))
    window.session.record(labels.edit("Erase", box, np.zeros((1, 3, 4), np.uint16)))
    until(lambda: table.rows.rowCount() == 2)
    assert table.count.text() == "2 cell"
    (row,) = table.table.selectionModel().selectedRows()
    assert table.rows.at(row.row()).voxels == 24
    window.session.close()
    until(lambda: table.rows.rowCount() == 0)
    assert "counted and measured here" in table.count.text()
    assert not table.export.isVisible()


def test_slices_are_part_of_the_table_of_a_volume(window, table):
    volume = np.zeros((4, 20, 20), np.uint16)
    volume[2:4, 4:6, 7:9] = 1
    segmented(window, volume, calibrated=True)
    until(lambda: table.rows.rowCount() == 1)
    assert shown(table, "Volume, mm³") == ["48"]
    assert shown(table, "Slice") == ["3"]
    table.table.selectRow(0)
    assert window.state.slice_index == 2


def test_the_table_says_the_unit_of_the_mean_and_why_there_are_no_volumes(window, table):
    assert not table.remark.isVisible()
    geometry = Geometry((3, 20, 20), (2, 1, 1), even=False)
    labels = np.zeros(geometry.shape, np.uint16)
    labels[1:, 4:6, 7:9] = 1
    volume = Volume(np.full(geometry.shape, 40, np.int16), geometry, units="HU")
    window.session.open(Opened(volume, LabelMap(geometry, labels, [LabelClass(1, "cell", (9, 9, 9))])))
    until(lambda: table.rows.rowCount() == 1)
    assert shown(table, "Mean, HU") == ["40"]
    assert table.remark.isVisible()
    assert table.remark.text() == "Volumes in mm³ are not known: the slices do not lie evenly."
    window.session.close()
    until(lambda: table.rows.rowCount() == 0)
    assert not table.remark.isVisible()


def test_the_table_is_exported_as_it_is_sorted(window, table, tmp_path, monkeypatch):
    monkeypatch.setattr(QFileDialog, "open", lambda dialog: dialog.filesSelected.emit([str(tmp_path / "o")]))
    table.table.sortByColumn(column(table, "Pixels"), Qt.SortOrder.DescendingOrder)
    QTest.mouseClick(table.export, Qt.MouseButton.LeftButton)
    until(lambda: (tmp_path / "o.csv").exists())
    settle(window)
    lines = (tmp_path / "o.csv").read_text().splitlines()
    assert [line.split(",")[3] for line in lines] == ["voxels", "24", "12", "2"]
    assert "3 objects are in o.csv" in window.notices.text


def test_too_many_objects_are_said_in_the_panel(window, table):
    stars = np.zeros((1, 514, 514), np.uint16)
    stars[0, ::2, ::2] = 1
    segmented(window, stars)
    until(lambda: "66,049 objects" in table.count.text())
    assert table.rows.rowCount() == 0


# Colours


def test_touching_classes_and_near_objects_get_different_numbers():
    plane = np.zeros((12, 40), np.uint16)
    for number, left in enumerate(range(0, 40, 4)):
        plane[:, left : left + 2] = 1 + (number == 9)
    found = apart_numbers(plane)
    assert ((found > 0) == (plane > 0)).all()
    across = found[5, ::4].astype(int)
    assert all((a - 1) % len(PALETTE) != (b - 1) % len(PALETTE) for a, b in pairwise(across[:9]))
    assert across[9] not in across[:9]
    assert not apart_numbers(plane, frozenset({1}))[plane == 1].any()


def test_objects_are_coloured_one_by_one_and_a_stroke_that_joins_them_shows(window, table):
    item = window.canvas.labels_item
    assert item._drawn[6, 41] == item._drawn[22, 10] == 1
    QTest.mouseClick(table.colors, Qt.MouseButton.LeftButton, pos=QPoint(8, table.colors.height() // 2))
    assert window.state.apart
    until(lambda: window.action_set.by_name["actionApart"].isChecked())
    labels = window.session.labels
    numbers = item._drawn
    assert len({int(numbers[6, 41]), int(numbers[22, 10]), int(numbers[35, 50])}) >= 2
    box = (slice(0, 1), slice(6, 23), slice(14, 42))
    window.session.record(labels.edit("Brush stroke", box, np.ones((1, 17, 28), np.uint16)))
    assert item._drawn[6, 43] == item._drawn[24, 10]
    window.action_set.by_name["actionApart"].trigger()
    np.testing.assert_array_equal(item._drawn, labels.array[0])
    assert not table.colors.isChecked()


def test_a_button_that_its_click_disables_gives_the_keys_to_the_canvas(window):
    own_model(window)
    segmented(window)
    panel = section(window)
    window.activateWindow()
    for button in (panel.apply, panel.reset):
        type_size(window, "3")
        assert button.isEnabled()
        button.setFocus()
        QTest.keyClick(button, Qt.Key.Key_Space)
        settle(window)
        assert not button.isEnabled()
        assert window.focusWidget() is window.canvas


@pytest.mark.parametrize(
    ("apply", "save", "one_line"),
    [
        ("Apply", "Save in model", True),
        ("Anwenden", "In Modellkopie speichern", None),  # as the scroll bar leaves room or not
        ("Appliquer", "Enregistrer dans une copie du modèle", False),
    ],
)
def test_the_buttons_show_all_their_words_in_the_narrowest_dock(window, apply, save, one_line):
    own_model(window)
    dock, panel = window.docks["dockModel"], section(window)
    panel.apply.setText(apply)
    panel.save.setText(save)
    window.resizeDocks([dock], [1], Qt.Orientation.Horizontal)
    spin(50)
    assert dock.width() <= 300
    together = panel.apply.sizeHint().width() + GRID + panel.save.sizeHint().width()
    assert (panel.save.y() == panel.apply.y()) == (together <= panel.width())
    assert one_line in (None, panel.save.y() == panel.apply.y())
    for button in (panel.apply, panel.save):
        assert button.width() >= button.sizeHint().width()
        assert button.geometry().right() <= panel.width()
