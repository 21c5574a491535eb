"""Resampling in the window: the dialog tells what it costs, the new case lies in no file."""

from __future__ import annotations

import numpy as np
import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QComboBox, QDialog, QDoubleSpinBox, QFileDialog, QLabel, QPushButton

from segstudio.core.geometry import Geometry
from segstudio.core.labels import LabelMap, default_class
from segstudio.core.volume import Volume
from segstudio.gui.application import build_window
from segstudio.gui.resample_dialog import ResampleDialog
from segstudio.io import read_volume
from segstudio.services.settings import Settings
from segstudio.services.tasks import Opened

pytestmark = pytest.mark.gui
GRID = Geometry((3, 20, 24), (3.0, 2.0, 1.0), (5.0, 6.0, 7.0))


def scan(geometry: Geometry = GRID, name: str = "scan") -> Volume:
    return Volume(
        np.arange(np.prod(geometry.shape), dtype=np.int16).reshape(geometry.shape), geometry, name=name
    )


def shown(dialog: QDialog, name: str) -> str:
    return dialog.findChild(QLabel, name).text()


@pytest.fixture
def asked(qtbot):
    """A dialog over a small scan, with a second image, and the grids it handed over."""
    grids: list[Geometry] = []
    dialog = ResampleDialog(scan(), grids.append, second=scan(Geometry((2, 9, 9)), "other"))
    qtbot.addWidget(dialog)
    dialog.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose, False)
    dialog.show()
    return dialog, grids


def test_the_size_and_memory_follow_from_the_spacing(asked):
    dialog, grids = asked
    ok = dialog.findChild(QPushButton, "resampleOk")
    assert not ok.isEnabled(), "nothing would change"
    QTest.mouseClick(dialog.findChild(QPushButton, "resampleCubes"), Qt.MouseButton.LeftButton)
    assert [dialog.findChild(QDoubleSpinBox, f"resample{axis}").value() for axis in "XYZ"] == [1.0, 1.0, 1.0]
    assert "24 × 20 × 3 → 24 × 40 × 9 voxels; 17.3 kB for the image" in shown(dialog, "resampleTold")
    assert ok.isEnabled()
    dialog.findChild(QDoubleSpinBox, "resampleX").setValue(0.001)
    dialog.findChild(QDoubleSpinBox, "resampleY").setValue(0.001)
    assert "does not fit" in shown(dialog, "resampleProblem")
    assert not ok.isEnabled()
    dialog.accept()
    assert grids == []
    dialog.findChild(QDoubleSpinBox, "resampleX").setValue(1.0)
    dialog.findChild(QDoubleSpinBox, "resampleY").setValue(4.0)
    QTest.keyClick(dialog, Qt.Key.Key_Return)
    assert grids[0].spacing_mm == (1.0, 4.0, 1.0)
    assert grids[0].shape == (9, 10, 24)


def test_the_grid_of_the_second_image_can_be_taken(asked):
    dialog, grids = asked
    choice = dialog.findChild(QComboBox, "resampleGrid")
    choice.setFocus()
    QTest.keyClick(choice, Qt.Key.Key_Down)
    assert "→ 9 × 9 × 2 voxels" in shown(dialog, "resampleTold")
    assert not dialog.findChild(QDoubleSpinBox, "resampleX").isEnabled()
    QTest.mouseClick(dialog.findChild(QPushButton, "resampleOk"), Qt.MouseButton.LeftButton)
    assert grids == [Geometry((2, 9, 9))]


def test_a_spacing_nobody_touched_is_kept_to_the_last_digit(qtbot):
    grids: list[Geometry] = []
    odd = Geometry((3, 20, 24), (3.0, 0.68359375, 0.68359375))
    dialog = ResampleDialog(scan(odd), grids.append)
    qtbot.addWidget(dialog)
    dialog.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose, False)
    dialog.findChild(QDoubleSpinBox, "resampleZ").setValue(1.0)
    dialog.accept()
    assert grids[0].spacing_mm == (1.0, 0.68359375, 0.68359375)
    assert grids[0].shape == (9, 20, 24)


def test_the_new_case_lies_in_no_file_and_carries_its_labels(qtbot, tmp_path, monkeypatch):
    monkeypatch.setenv("SEGSTUDIO_HOME", str(tmp_path))
    window = build_window(Settings())
    qtbot.addWidget(window)
    window.show()
    qtbot.waitUntil(lambda: "dockLearn" in window.docks and window.handlers is not None)
    array = np.zeros(GRID.shape, np.uint16)
    array[1, 4:8, 2:6] = 1
    window.session.open(Opened(scan(), LabelMap(GRID, array, [default_class(1, "cell")])))
    action = window.action_set.by_name["actionResample"]
    qtbot.waitUntil(action.isEnabled)
    action.trigger()
    dialog = window.findChild(QDialog, "resampleDialog")
    dialog.findChild(QDoubleSpinBox, "resampleZ").setValue(1.0)
    QTest.mouseClick(dialog.findChild(QPushButton, "resampleOk"), Qt.MouseButton.LeftButton)
    qtbot.waitUntil(lambda: window.session.volume.shape == (9, 20, 24), timeout=10_000)
    volume, labels = window.session.volume, window.session.labels
    assert volume.name == "scan 1x2x1 mm"
    assert window.session.path is None
    assert window.session.dirty
    np.testing.assert_array_equal(labels.array, array.repeat(3, axis=0))
    assert labels.classes[1].name == "cell"
    assert "resampled to 1 × 2 × 1 mm (z × y × x)" in volume.warnings

    window.action_set.by_name["actionSaveImage"].trigger()
    target = window.findChild(QFileDialog, "fileDialog-image")
    target.filesSelected.emit([str(tmp_path / "fine")])
    target.close()
    qtbot.waitUntil((tmp_path / "fine.nii.gz").exists, timeout=10_000)
    qtbot.waitUntil(lambda: not window.runner.running(), timeout=10_000)
    written = read_volume(tmp_path / "fine.nii.gz")
    np.testing.assert_array_equal(written.voxels, volume.voxels)
    assert written.geometry.difference(volume.geometry) == ""

    picture = Volume(np.zeros((1, 9, 9), np.uint8), Geometry.picture(9, 9))
    window.session.open(Opened(picture))
    qtbot.waitUntil(lambda: not action.isEnabled())
    window.end()
    qtbot.waitUntil(lambda: window.ended, timeout=10_000)
