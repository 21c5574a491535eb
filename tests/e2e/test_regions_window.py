"""A picture larger than the memory: seen whole and small, opened as a region, by mouse and keys."""

from __future__ import annotations

from pathlib import Path

import numpy as np
import pytest
import tifffile
from PySide6.QtCore import QPoint, Qt
from PySide6.QtGui import QAction
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QPushButton, QSpinBox

from segstudio.gui.main_window import MainWindow
from segstudio.gui.region_dialog import RegionDialog
from segstudio.gui.region_picture import RegionPicture
from segstudio.io import limits
from tests.e2e.kit import click, idle, open_case, until

pytestmark = pytest.mark.gui


@pytest.fixture
def wide(tmp_path: Path) -> tuple[Path, np.ndarray]:
    """A picture of 600 × 400 pixels, each different from its neighbours."""
    rows, columns = np.mgrid[:400, :600]
    pixels = ((rows * 7 + columns * 3) % 251).astype(np.uint8)
    tifffile.imwrite(tmp_path / "wide.tif", pixels, tile=(64, 64), metadata=None)
    return tmp_path / "wide.tif", pixels


def _dialog(window: MainWindow) -> RegionDialog:
    until(lambda: any(d.isVisible() for d in window.findChildren(RegionDialog)))
    dialog = next(d for d in window.findChildren(RegionDialog) if d.isVisible())
    until(lambda: dialog.findChild(QSpinBox, "regionX").isEnabled())
    return dialog


def _values(dialog: RegionDialog) -> list[int]:
    names = ("regionX", "regionY", "regionWidth", "regionHeight")
    return [dialog.findChild(QSpinBox, name).value() for name in names]


def _spot(picture: RegionPicture, x: int, y: int) -> QPoint:
    """Where a pixel of the picture is drawn, told apart from the widget's own sums."""
    scale = min(picture.width() / 600, picture.height() / 400)
    left, top = (picture.width() - 600 * scale) / 2, (picture.height() - 400 * scale) / 2
    return QPoint(round(left + x * scale), round(top + y * scale))


def test_what_does_not_fit_is_opened_as_a_rectangle(make_window, wide, monkeypatch) -> None:
    path, pixels = wide
    monkeypatch.setattr(limits, "free_memory", lambda: 600_000)  # 120 kB for the voxels
    window = make_window()
    window.open_paths([path])
    dialog = _dialog(window)
    assert _values(dialog) == [0, 0, 600, 400]  # all of it, which is too large
    assert not dialog.findChild(QPushButton, "regionOpen").isEnabled()
    assert "too large" in dialog.findChild(object, "regionSize").text()
    picture = dialog.findChild(RegionPicture)
    dialog.findChild(QSpinBox, "regionWidth").setValue(60)
    dialog.findChild(QSpinBox, "regionHeight").setValue(40)
    QTest.mousePress(picture, Qt.MouseButton.LeftButton, pos=_spot(picture, 200, 100))
    QTest.mouseMove(picture, _spot(picture, 250, 150))
    QTest.mouseMove(picture, _spot(picture, 400, 220))
    QTest.mouseRelease(picture, Qt.MouseButton.LeftButton, pos=_spot(picture, 400, 220))
    np.testing.assert_allclose(_values(dialog), [200, 100, 200, 120], atol=2)
    before = _values(dialog)
    picture.setFocus()
    QTest.keyClick(picture, Qt.Key.Key_Right)  # a fiftieth of the width
    QTest.keyClick(picture, Qt.Key.Key_Down, Qt.KeyboardModifier.ShiftModifier)
    x, y, width, height = _values(dialog)
    assert (x, y, width, height) == (before[0] + 12, before[1], before[2], before[3] + 8)
    QTest.mousePress(picture, Qt.MouseButton.LeftButton, pos=_spot(picture, 300, 150))  # inside: moves it
    QTest.mouseMove(picture, _spot(picture, 320, 160))
    QTest.mouseMove(picture, _spot(picture, 340, 170))
    QTest.mouseRelease(picture, Qt.MouseButton.LeftButton, pos=_spot(picture, 340, 170))
    np.testing.assert_allclose(_values(dialog), [x + 40, y + 20, width, height], atol=2)
    x, y, width, height = _values(dialog)
    click(dialog, "regionOpen")
    until(lambda: window.session.path == path)
    np.testing.assert_array_equal(window.session.volume.voxels[0], pixels[y : y + height, x : x + width])
    assert window.session.volume.geometry.origin_mm == (x, y, 0)
    assert window.session.volume.name == f"wide-x{x}-y{y}-{width}x{height}-z0-1"
    idle(window)


def test_a_region_of_what_fits_is_opened_on_request(make_window, wide) -> None:
    path, pixels = wide
    window = make_window()
    open_case(window, path)
    window.findChild(QAction, "actionRegion").trigger()
    dialog = _dialog(window)
    picture = dialog.findChild(RegionPicture)
    for name, value in (("regionWidth", 100), ("regionHeight", 80), ("regionX", 30), ("regionY", 300)):
        dialog.findChild(QSpinBox, name).setValue(value)
    QTest.mouseClick(picture, Qt.MouseButton.LeftButton, pos=_spot(picture, 450, 100))  # a click centres it
    np.testing.assert_allclose(_values(dialog), [400, 60, 100, 80], atol=2)
    x, y, width, height = _values(dialog)
    click(dialog, "regionOpen")
    until(lambda: window.session.volume.shape == (1, 80, 100))
    np.testing.assert_array_equal(window.session.volume.voxels[0], pixels[y : y + height, x : x + width])
    idle(window)


def test_cancelling_while_the_picture_is_made_small(make_window, wide) -> None:
    path, _ = wide
    window = make_window()
    open_case(window, path)
    window.findChild(QAction, "actionRegion").trigger()
    until(lambda: any(d.isVisible() for d in window.findChildren(RegionDialog)))
    next(d for d in window.findChildren(RegionDialog) if d.isVisible()).reject()
    idle(window)
    assert window.session.volume.shape == (1, 400, 600)
