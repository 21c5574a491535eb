"""A file of several images asks which one, in the window and on the command line."""

from __future__ import annotations

from pathlib import Path

import nibabel
import numpy as np
import pytest
import tifffile
from PySide6.QtCore import Qt
from PySide6.QtGui import QAction
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QListWidget

from segstudio.cli.main import run
from segstudio.gui.main_window import MainWindow
from segstudio.gui.part_dialog import PartDialog
from segstudio.io import read_volume
from tests.e2e.kit import click, idle, open_case, until

FOUR = np.arange(3 * 2 * 30 * 40, dtype=np.int16).reshape(3, 2, 30, 40)


@pytest.fixture
def bold(tmp_path: Path) -> Path:
    """Three time points of two slices."""
    nibabel.save(nibabel.Nifti1Image(FOUR.transpose(), np.eye(4)), tmp_path / "bold.nii.gz")
    return tmp_path / "bold.nii.gz"


@pytest.fixture
def other(tmp_path: Path) -> Path:
    """One volume."""
    nibabel.save(nibabel.Nifti1Image(FOUR[0].transpose(), np.eye(4)), tmp_path / "other.nii")
    return tmp_path / "other.nii"


def _asked(window: MainWindow) -> PartDialog:
    until(lambda: any(d.isVisible() for d in window.findChildren(PartDialog)))
    return next(d for d in window.findChildren(PartDialog) if d.isVisible())


@pytest.mark.gui
def test_the_chosen_time_point_is_opened_and_asked_for_once(make_window, bold: Path, other: Path) -> None:
    window = make_window()
    window.open_paths([bold, other])
    dialog = _asked(window)
    entries = dialog.findChild(QListWidget, "partList")
    assert [entries.item(i).text() for i in range(entries.count())] == ["Time 1", "Time 2", "Time 3"]
    QTest.keyClick(entries, Qt.Key.Key_Down)
    click(dialog, "partOpen")
    until(lambda: window.session.path == bold)
    np.testing.assert_array_equal(window.session.volume.voxels, FOUR[1])
    assert window.session.volume.name == "bold-2"
    idle(window)
    for expected in (other, bold):
        window.findChild(QAction, "actionNextCase").trigger()
        until(lambda expected=expected: window.session.path == expected)
    np.testing.assert_array_equal(window.session.volume.voxels, FOUR[1])
    idle(window)


@pytest.mark.gui
def test_cancelling_leaves_the_open_case(make_window, bold: Path, other: Path) -> None:
    window = make_window()
    open_case(window, other)
    window.open_paths([bold])
    _asked(window).reject()
    idle(window)
    assert window.session.path == other


@pytest.mark.case("G4")
@pytest.mark.gui
def test_a_volume_in_colour_asks_and_a_picture_when_it_is_told_to(make_window, tmp_path: Path) -> None:
    colours = np.arange(2 * 30 * 40 * 3, dtype=np.uint8).reshape(2, 30, 40, 3)
    tifffile.imwrite(tmp_path / "deep.tif", colours, photometric="rgb")
    tifffile.imwrite(tmp_path / "flat.tif", colours[0], photometric="rgb")
    window = make_window()
    window.open_paths([tmp_path / "deep.tif"])
    dialog = _asked(window)
    entries = dialog.findChild(QListWidget, "partList")
    assert [entries.item(i).text() for i in range(entries.count())] == [
        "Keep the colours",
        "Grey (luminance)",
        "Channel 1 (red)",
        "Channel 2 (green)",
        "Channel 3 (blue)",
    ]
    for _ in range(3):
        QTest.keyClick(entries, Qt.Key.Key_Down)
    click(dialog, "partOpen")
    until(lambda: window.session.path == tmp_path / "deep.tif")
    np.testing.assert_array_equal(window.session.volume.voxels, colours[..., 1])
    idle(window)
    open_case(window, tmp_path / "flat.tif")  # a picture keeps its colours without a question
    assert window.session.volume.channels == 3
    window.findChild(QAction, "actionChannel").trigger()
    click(_asked(window), "partOpen")
    until(lambda: window.session.volume.name == "flat")
    idle(window)
    window.findChild(QAction, "actionChannel").trigger()
    entries = _asked(window).findChild(QListWidget, "partList")
    QTest.keyClick(entries, Qt.Key.Key_Down)
    click(_asked(window), "partOpen")
    until(lambda: window.session.volume.name == "flat-grey")
    assert window.session.volume.channels == 1
    idle(window)


def test_labels_of_another_grid_are_refused_and_resampled_on_request(tmp_path: Path, capsys) -> None:
    image, labels, out = tmp_path / "image.nii", tmp_path / "labels.nii", tmp_path / "out.nii"
    nibabel.save(nibabel.Nifti1Image(np.zeros((6, 4, 2), np.int16), np.diag([1.0, 1, 1, 1])), image)
    coarse = np.arange(1, 7, dtype=np.uint8).reshape(3, 2, 1)
    nibabel.save(nibabel.Nifti1Image(coarse, np.diag([2.0, 2, 2, 1])), labels)
    assert run(["info", str(image), "--labels", str(labels)]) != 0
    assert "size 2 × 4 × 6 against 1 × 2 × 3" in capsys.readouterr().err
    assert run(["convert", "--labels", "--like", str(image), str(labels), str(out)]) == 0
    assert run(["info", str(image), "--labels", str(out)]) == 0
    # voxels at 0, 1 … 5 mm; labels at 0, 2, 4 mm, where a tie goes to the next one, as in SimpleITK
    found = np.asanyarray(nibabel.load(out).dataobj)
    assert found[:, 0, 0].tolist() == [1, 3, 3, 5, 5, 5]
    assert run(["convert", "--like", str(image), str(labels), str(out)]) == 0
    assert np.asanyarray(nibabel.load(out).dataobj)[:, 0, 0].tolist() == [1, 2, 3, 4, 5, 5]


def test_the_command_line_wants_a_number(bold: Path, tmp_path: Path, capsys) -> None:
    out = tmp_path / "one.nii.gz"
    assert run(["convert", str(bold), str(out)]) == 2
    told = capsys.readouterr()
    assert "bold.nii.gz holds 3 images" in told.err
    assert "--volume" in told.err
    assert run(["convert", str(bold), str(out), "--volume", "3"]) == 0
    np.testing.assert_array_equal(read_volume(out).voxels, FOUR[2])
    assert run(["convert", str(bold), str(out), "--volume", "4"]) == 2
    assert "there is no number 4" in capsys.readouterr().err


def test_recovery_opens_the_image_that_was_edited(bold: Path) -> None:
    from types import SimpleNamespace

    from segstudio.core.progress import silent
    from segstudio.services.recovery import _opened_as_then

    recovery = SimpleNamespace(source=str(bold), name="bold-2", labels_path="")
    np.testing.assert_array_equal(_opened_as_then(recovery, silent).volume.voxels, FOUR[1])
