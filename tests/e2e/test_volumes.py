"""Real volumes in the window: opened, scrolled, painted, saved and reopened on the same grid."""

from __future__ import annotations

from pathlib import Path

import nibabel
import numpy as np
import pytest
import SimpleITK as sitk
from PySide6.QtCore import Qt

from segstudio.gui.doubt_dialog import DoubtDialog
from tests.e2e.kit import SHIFT, drag, idle, open_case, press, until

Key = Qt.Key
pytestmark = [pytest.mark.gui]


def _open(window, path: Path) -> None:
    """Open an image, with whatever is wrong with its slices."""
    window.open_paths([path])
    until(lambda: window.session.path == path or window.findChild(DoubtDialog) is not None)
    if (dialog := window.findChild(DoubtDialog)) is not None:
        dialog.accept()
    until(lambda: window.session.path == path)
    idle(window)


def _paint_and_save(window, path: Path, target: Path) -> np.ndarray:
    """Scroll, paint a stroke, undo, redo, save; the labels as they were saved."""
    _open(window, path)
    session, canvas, state = window.session, window.canvas, window.state
    depth, height, width = session.volume.shape
    canvas.setFocus()
    middle = state.slice_index
    press(canvas, Key.Key_Down)
    assert state.slice_index == middle + 1
    press(canvas, Key.Key_End)
    assert state.slice_index == depth - 1
    press(canvas, Key.Key_Home)
    assert state.slice_index == 0
    state.slice_index = middle
    press(canvas, Key.Key_B)
    state.brush_radius = 3
    drag(window, [(height / 2, width / 3), (height / 2, width / 2)])
    painted = session.labels.array.copy()
    assert painted[middle].any()
    assert not painted[:middle].any()
    assert not painted[middle + 1 :].any()
    window.action_set.by_name["actionUndo"].trigger()
    assert not session.labels.array.any()
    press(canvas, Key.Key_Home)
    window.action_set.by_name["actionRedo"].trigger()
    assert state.slice_index == middle, "redo shows the slice that it changes"
    np.testing.assert_array_equal(session.labels.array, painted)
    window.handlers.files._write(target, None)
    until(lambda: not session.dirty)
    return painted


def _reopen(window, path: Path, target: Path, painted: np.ndarray) -> None:
    geometry = window.session.volume.geometry
    window.handlers.files.close_case()
    until(lambda: window.session.volume is None)
    _open(window, path)
    window.handlers.files.open_labels(target)
    until(lambda: window.session.labels_path == target)
    idle(window)
    assert window.session.volume.geometry == geometry
    np.testing.assert_array_equal(window.session.labels.array, painted)


def test_a_hippocampus_keeps_its_grid(make_window, tiny_model, data_dir: Path, tmp_path: Path) -> None:
    images = sorted((data_dir / "volumes" / "hippocampus_msd_task04").rglob("images/*.nii.gz"))
    assert images
    source, target = images[0], tmp_path / "labels.nii.gz"
    window = make_window()
    painted = _paint_and_save(window, source, target)
    image, saved = nibabel.load(source), nibabel.load(target)
    assert saved.shape == image.shape
    np.testing.assert_allclose(saved.affine, image.affine, atol=1e-4)
    # nibabel's axes are (x, y, z)
    np.testing.assert_array_equal(np.asarray(saved.dataobj).transpose(2, 1, 0), painted)
    _reopen(window, source, target, painted)


@pytest.mark.case("D7")
def test_a_tilted_ct_series_opens_with_a_badge_and_keeps_its_grid(
    make_window, tiny_model, data_dir: Path, tmp_path: Path
) -> None:
    folder = data_dir / "dicom" / "ct_head_ge_tilt18p5_nonuniform_28"
    target = tmp_path / "labels.nii.gz"
    window = make_window()
    painted = _paint_and_save(window, folder, target)
    volume = window.session.volume
    assert volume.shape == (28, 512, 512)
    assert [c.badge for c in volume.caveats] == ["tilted by 18.5°", "uneven slices"]
    assert {"tilted by 18.5°", "uneven slices"} <= {b.text for b in window.canvas.furniture.badges}
    assert volume.units == "HU"
    assert window.action_set.by_name["actionPreset1"].isEnabled()

    names = sitk.ImageSeriesReader.GetGDCMSeriesFileNames(str(folder))
    first = sitk.ReadImage(names[0])
    np.testing.assert_allclose(volume.geometry.spacing_mm[1:], first.GetSpacing()[1::-1], rtol=1e-4)
    saved = nibabel.load(target)
    # RAS of NIfTI against LPS: x and y change sign.
    flip = np.diag([-1.0, -1.0, 1.0, 1.0])
    np.testing.assert_allclose(flip @ saved.affine, volume.geometry.affine_lps, atol=1e-3)
    np.testing.assert_array_equal(np.asarray(saved.dataobj).transpose(2, 1, 0), painted)
    _reopen(window, folder, target, painted)


def test_slices_can_be_reviewed_one_by_one_and_all_at_once(
    make_window, tiny_model, data_dir: Path, tmp_path: Path
) -> None:
    images = sorted((data_dir / "volumes" / "hippocampus_msd_task04").rglob("images/*.nii.gz"))
    window = make_window()
    open_case(window, images[1])
    window.canvas.setFocus()
    z = window.state.slice_index
    press(window.canvas, Key.Key_R)
    assert window.session.labels.reviewed == {z}
    press(window.canvas, Key.Key_R, SHIFT)
    assert len(window.session.labels.reviewed) == window.session.volume.shape[0]
