"""What can be exported is told apart, explained, checked before it is written, and told in one line."""

from __future__ import annotations

from pathlib import Path

import numpy as np
import pytest
from PySide6.QtCore import QObject, QPoint, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QAbstractButton, QFileDialog

from segstudio.core.labels import LabelClass
from segstudio.errors import SegStudioError
from segstudio.gui.export_dialog import ExportDialog, Wish
from segstudio.gui.handlers.exporting import ExportHandlers
from segstudio.io import read_labels
from segstudio.services.export_kinds import EXPORTS, suggested_name
from segstudio.services.tasks import Opened
from tests.e2e.kit import choose_file, click, spin, until
from tests.gui.test_object_names import listed
from tests.io.export_kit import case, geometry_of

pytestmark = pytest.mark.gui


def paint(bench, labels) -> None:
    box = (slice(0, 2), slice(3, 8), slice(4, 9))
    bench.context.session.apply(labels.edit("Paint", box, np.full((2, 5, 5), 1)))


@pytest.fixture
def painted(qtbot, bench):
    labels = bench.open_volume(source=str(bench.folder / "probe.nii.gz"))
    (bench.folder / "probe.nii.gz").write_bytes(b"")
    paint(bench, labels)
    return labels


def ask(qtbot, bench, then=None, **options) -> ExportDialog:
    session = bench.context.session
    dialog = ExportDialog(
        bench.context, session.volume, session.labels, then or (lambda wish: None), **options
    )
    dialog.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose, False)
    qtbot.addWidget(dialog)
    dialog.open()
    return dialog


def mark(dialog: ExportDialog, name: str) -> None:
    """Click a row of the list."""
    row = next(r for r in range(dialog.kinds.count()) if dialog.kinds.item(r).text().strip() == name)
    place = dialog.kinds.visualItemRect(dialog.kinds.item(row)).center()
    QTest.mouseClick(dialog.kinds.viewport(), Qt.MouseButton.LeftButton, pos=place)
    spin(10)


def test_every_kind_is_explained_and_named(qtbot, bench, painted) -> None:
    dialog = ask(qtbot, bench)
    for kind in EXPORTS:
        mark(dialog, kind.name)
        assert dialog.kind is kind
        assert dialog.title.text() == kind.name
        assert dialog.contains.text() == kind.contains
    mark(dialog, "NIfTI")
    assert "1 lung" in dialog.facts.text()
    assert "3 × 2 × 1 mm" in dialog.facts.text()
    assert Path(dialog.place.text()) == bench.folder / "probe-labels.nii.gz"
    dialog.close()


def test_what_this_case_cannot_be_says_why(qtbot, bench, painted) -> None:
    dialog = ask(qtbot, bench)
    assert dialog.kind.key == "nifti", "the first that is possible"
    mark(dialog, "DICOM SEG")
    assert "opened from DICOM files" in dialog.problem.text()
    assert not dialog.ok.isEnabled()
    mark(dialog, "NIfTI")
    assert dialog.ok.isEnabled()
    dialog.place.setText(str(bench.folder / "missing" / "a.nii.gz"))
    assert "no folder" in dialog.problem.text()
    dialog.place.setText(str(bench.folder / "a.txt"))
    assert dialog.problem.text() == "The name should end in .nii.gz."
    dialog.place.setText("")
    assert not dialog.ok.isEnabled()
    dialog.close()


def test_options_show_only_where_they_count(qtbot, bench, painted) -> None:
    wishes: list[Wish] = []
    dialog = ask(qtbot, bench, wishes.append)
    assert not dialog.boxes["exportRounded"].isVisible()
    mark(dialog, "STL surface")
    assert dialog.label.isVisible()
    box = dialog.boxes["exportRounded"]
    QTest.mouseClick(box, Qt.MouseButton.LeftButton, pos=QPoint(10, box.height() // 2))
    dialog.label.setCurrentIndex(1)
    mark(dialog, "De-identified case")
    assert dialog.boxes["exportShiftDates"].isVisible()
    assert not dialog.boxes["exportRounded"].isVisible()
    mark(dialog, "STL surface")
    click(dialog, "exportOk")
    (wish,) = wishes
    assert (wish.kind.key, wish.only, wish.rounded, wish.shift_dates) == ("stl", (1,), True, False)


def test_a_file_that_is_there_is_replaced_only_after_a_question(qtbot, bench, painted) -> None:
    wishes: list[Wish] = []
    (bench.folder / "probe-labels.nii.gz").write_bytes(b"old")
    dialog = ask(qtbot, bench, wishes.append)
    click(dialog, "exportOk")
    assert wishes == []
    click(dialog, "answerKeep")
    assert wishes == []
    assert dialog.isVisible()
    click(dialog, "exportOk")
    boxes = [b for b in dialog.findChildren(QAbstractButton, "answerReplace") if b.isVisible()]
    QTest.mouseClick(boxes[-1], Qt.MouseButton.LeftButton)
    spin(10)
    assert len(wishes) == 1
    assert not dialog.isVisible()


def test_another_place_is_chosen_in_the_file_dialog(qtbot, bench, painted, monkeypatch) -> None:
    (bench.folder / "results").mkdir()
    dialog = ask(qtbot, bench)
    click(dialog, "exportChoose")
    chooser = dialog.findChild(QFileDialog)
    assert chooser is not None
    choose_file(dialog, bench.folder / "results" / "mine.nii.gz")
    until(lambda: dialog.place.text().endswith("mine.nii.gz"))
    mark(dialog, "TIFF")
    assert Path(dialog.place.text()).parent == bench.folder / "results", "the folder is kept"
    dialog.close()


def test_the_export_runs_beside_the_window_and_one_line_tells_its_end(qtbot, bench, painted) -> None:
    handlers = ExportHandlers(bench.context, None)
    kind = next(k for k in EXPORTS if k.key == "nrrd")
    path = bench.folder / "a.seg.nrrd"
    handlers.export(Wish(kind, path))
    before = painted.array.copy()
    painted.apply(painted.edit("Paint on", (slice(2, 3), slice(0, 1), slice(0, 1)), np.full((1, 1, 1), 2)))
    until(lambda: bool(bench.told))
    assert bench.told == ["Segmentation for 3D Slicer saved and read back: a.seg.nrrd."]
    np.testing.assert_array_equal(read_labels(path).array, before)
    assert bench.context.settings.value.last_folders["export"] == str(bench.folder)


WHOLE = {"seg", "nifti", "nrrd", "tiff"}


@pytest.mark.parametrize(
    "kind", [k for k in EXPORTS if k.key not in ("png", "deidentified")], ids=lambda k: k.key
)
def test_only_what_holds_all_labels_counts_as_saved(qtbot, bench, kind) -> None:
    session = bench.context.session
    volume, labels = case(bench.folder / "ct", geometry_of(np.eye(3)[::-1]))
    session.open(Opened(volume, labels))
    session.apply(session.labels.edit("Paint", (slice(0, 1),) * 3, np.ones((1, 1, 1))))
    path = bench.folder / suggested_name(kind, volume)
    ExportHandlers(bench.context, None).export(Wish(kind, path))
    until(lambda: bool(bench.told))
    assert path.exists()
    assert session.dirty == (kind.key not in WHOLE)
    assert session.labels_path == (path if kind.key in WHOLE else None)


@pytest.mark.case("B1")
def test_a_failure_is_told_and_leaves_nothing(qtbot, bench, painted) -> None:
    handlers = ExportHandlers(bench.context, None)
    kind = next(k for k in EXPORTS if k.key == "seg")
    handlers.export(Wish(kind, bench.folder / "a.dcm"))
    until(lambda: bool(bench.told))
    (error,) = bench.told
    assert isinstance(error, SegStudioError)
    assert not (bench.folder / "a.dcm").exists()


def test_the_snapshot_is_of_the_slice_on_the_canvas(qtbot, bench, painted) -> None:
    handlers = ExportHandlers(bench.context, None)
    kind = next(k for k in EXPORTS if k.key == "snapshot")
    for z in (0, 2):  # labels lie on the first slice only
        bench.context.state.slice_index = z
        handlers.export(Wish(kind, bench.folder / f"{z}.png"))
    until(lambda: len(bench.told) == 2)
    assert (bench.folder / "0.png").read_bytes() != (bench.folder / "2.png").read_bytes()


@pytest.mark.case("B12")
def test_names_of_files_and_classes_are_no_markup(qtbot, bench) -> None:
    labels = bench.open_picture()
    labels.set_class(LabelClass(1, "<b>bold</b>", (1, 2, 3)))
    box = (slice(0, 1), slice(0, 5), slice(0, 5))
    bench.context.session.apply(labels.edit("Paint", box, np.ones((1, 5, 5))))
    dialog = ask(qtbot, bench)
    assert "<b>bold</b>" in dialog.facts.text()
    assert "<" not in Path(dialog.place.text()).name
    dialog.close()


def test_every_control_has_the_name_that_scripts_use(qtbot, bench, painted) -> None:
    dialog = ask(qtbot, bench)
    there = {thing.objectName() for thing in dialog.findChildren(QObject)} | {dialog.objectName()}
    assert listed()["export"] <= there
    for button in dialog.findChildren(QAbstractButton):
        assert button.accessibleName() or button.text()
    dialog.close()


def test_boxes_to_paint_over_are_typed_or_drawn(qtbot, bench, painted) -> None:
    from segstudio.core.region import Region
    from segstudio.gui.blank_boxes import BlankDialog

    wishes: list[Wish] = []
    dialog = ask(qtbot, bench, wishes.append)
    assert not dialog.blank.isVisible()
    mark(dialog, "De-identified case")
    assert dialog.blank.isVisible()
    dialog.blank.line.setText("0,0,3")
    assert "is no region" in dialog.problem.text()
    assert not dialog.ok.isEnabled()
    dialog.blank.line.setText("0,0,9999,2")
    assert "does not lie within" in dialog.problem.text()
    dialog.blank.line.setText("0,0,3,2")
    assert dialog.ok.isEnabled()
    click(dialog, "exportBlankDraw")
    drawing = dialog.findChild(BlankDialog)
    until(drawing.isVisible)
    picture = drawing.findChild(QObject, "blankPicture")
    before = picture.region
    QTest.keyClick(picture, Qt.Key.Key_Right)
    QTest.keyClick(picture, Qt.Key.Key_Down)
    click(drawing, "blankAdd")
    moved = Region(before.x + 1, before.y + 1, before.width, before.height)
    assert dialog.blank.boxes() == (Region(0, 0, 3, 2), moved)
    dialog.ok.setFocus()
    click(dialog, "exportOk")
    assert wishes[0].blank == (Region(0, 0, 3, 2), moved)
    mark_later = ask(qtbot, bench, wishes.append)
    assert mark_later.wish().blank == (), "only a de-identified case asks"
