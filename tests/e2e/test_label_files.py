"""Labels in files: which exports count as saved, DICOM SEG among the kinds, and where the dialog begins."""

from __future__ import annotations

from pathlib import Path

import numpy as np
import pytest
from PySide6.QtWidgets import QFileDialog, QLineEdit

from segstudio.core.geometry import Geometry
from segstudio.core.labels import LabelMap
from segstudio.core.volume import Volume
from segstudio.gui.doubt_dialog import DoubtDialog
from segstudio.gui.export_dialog import Wish
from segstudio.io import read_labels, write_labels, write_volume
from segstudio.io.dicom_seg_read import is_segmentation
from segstudio.services.export_kinds import export_kind
from segstudio.services.places import labels_beside
from tests.e2e.kit import choose_file, click, idle, shown_dialogs, until
from tests.io.conftest import make_slice  # noqa: F401 - a fixture

pytestmark = [pytest.mark.gui]


@pytest.fixture
def image(tmp_path: Path) -> Path:
    path = tmp_path / "pictures" / "disc.png"
    path.parent.mkdir()
    voxels = np.arange(2000, dtype=np.uint8).reshape(1, 40, 50)
    write_volume(Volume(voxels, Geometry.picture(40, 50)), path)
    return path


@pytest.fixture
def series(make_slice) -> Path:  # noqa: F811
    for z in (0, 3, 6):
        make_slice(f"{z}.dcm", z=z, folder="disc")
    return make_slice("9.dcm", z=9, folder="disc").parent


def opened(window, path: Path):
    window.open_paths([path])
    until(lambda: window.session.path == path)
    idle(window)
    return window.session


def paint(session, x: int) -> None:
    box = (slice(0, 1), slice(0, 2), slice(x, x + 1))
    session.record(session.labels.edit("", box, np.ones((1, 2, 1)), hand_after=None))


def export(window, key: str, path: Path) -> None:
    window.handlers.exporting.export(Wish(export_kind(key), path))
    until(path.exists)
    idle(window)


@pytest.mark.parametrize(
    ("key", "name", "saved"),
    [
        ("png", "a.png", True),
        ("tiff", "a.tif", True),
        ("nrrd", "a.seg.nrrd", True),
        ("snapshot", "b.png", False),
        ("csv", "a.csv", False),
        ("objects", "a.csv", False),
    ],
)
def test_an_export_counts_as_saved_if_it_holds_the_labels(
    make_window, tiny_model, image, tmp_path, key, name, saved
) -> None:
    window = make_window()
    session = opened(window, image)
    paint(session, 3)
    assert session.dirty
    export(window, key, tmp_path / name)
    assert session.dirty is not saved
    assert window.isWindowModified() is not saved
    assert session.labels_path == (tmp_path / name if saved else None)
    if saved:
        np.testing.assert_array_equal(read_labels(tmp_path / name).array, session.labels.array)


def test_labels_that_have_a_file_are_saved_there(make_window, tiny_model, image, tmp_path) -> None:
    window = make_window()
    session = opened(window, image)
    paint(session, 3)
    own = labels_beside(image)[0]
    window.handlers.files._write(own, None)
    until(lambda: not session.dirty)
    paint(session, 5)
    export(window, "tiff", tmp_path / "copy.tif")
    assert session.dirty  # else the older ones would come back without a word
    assert "The file of these labels still holds the earlier ones" in window.notices.text
    export(window, "png", own)
    assert not session.dirty
    assert session.labels_path == own


def proposed(window) -> tuple[str, str]:
    """The name and the kind that saving under another name begins with."""
    window.handlers.files.save_as()
    until(lambda: window.findChild(QFileDialog) is not None)
    dialog = window.findChild(QFileDialog)
    found = dialog.findChild(QLineEdit, "fileNameEdit").text(), dialog.selectedNameFilter()
    dialog.reject()
    until(lambda: window.findChild(QFileDialog) is None)
    return found


def test_another_name_begins_with_where_the_labels_lie(make_window, tiny_model, image, tmp_path) -> None:
    window = make_window()
    session = opened(window, image)
    paint(session, 2)
    assert proposed(window)[0] == "disc-labels.png"
    window.handlers.files._write(tmp_path / "mine.tif", None)
    until(lambda: not session.dirty)
    assert proposed(window)[0] == "mine.tif"


@pytest.mark.parametrize(("places", "ending"), [((0, 3, 6), ".nii.gz"), ((0, 3, 9), ".dcm")])
def test_slices_that_lie_unevenly_are_proposed_as_a_segmentation(
    make_window,
    tiny_model,
    make_slice,  # noqa: F811
    places,
    ending,
) -> None:
    for z in places:
        folder = make_slice(f"{z}.dcm", z=z, folder="scan").parent
    window = make_window()
    window.open_paths([folder])
    if ending == ".dcm":
        until(lambda: window.findChild(DoubtDialog) is not None)
        click(window.findChild(DoubtDialog), "doubtOpen")
    until(lambda: window.session.path == folder)
    name, kind = proposed(window)
    assert name == f"scan-labels{ending}"
    assert f"*{ending}" in kind


@pytest.mark.parametrize(("kind", "ending"), [("*.dcm", ".dcm"), ("*.nii.gz", ".nii.gz")])
def test_a_name_without_an_ending_takes_that_of_the_chosen_kind(
    make_window, tiny_model, series, tmp_path, kind, ending
) -> None:
    window = make_window()
    session = opened(window, series)
    paint(session, 2)
    window.handlers.files.save_as()
    until(lambda: window.findChild(QFileDialog) is not None)
    dialog = window.findChild(QFileDialog)
    chosen = next(name for name in dialog.nameFilters() if kind in name)
    dialog.selectNameFilter(chosen)
    dialog.filterSelected.emit(chosen)  # as the list of kinds does
    choose_file(window, tmp_path / "second")
    until(lambda: not session.dirty)
    target = tmp_path / f"second{ending}"
    assert session.labels_path == target
    assert is_segmentation(target) is (ending == ".dcm")
    paint(session, 4)
    window.handlers.files.save_as()
    choose_file(window, target.with_suffix("") if ending == ".dcm" else tmp_path / "second")
    until(lambda: any(d.objectName() == "askReplace" for d in shown_dialogs(window)))
    click(window, "answerKeep")
    assert session.dirty, "what is there is replaced only after a question"


def test_labels_of_a_dicom_series_are_saved_as_a_segmentation(make_window, tiny_model, series) -> None:
    window = make_window()
    session = opened(window, series)
    paint(session, 2)
    window.handlers.files.save_as()
    until(lambda: window.findChild(QFileDialog) is not None)
    dialog = window.findChild(QFileDialog)
    kind = next(kind for kind in dialog.nameFilters() if "*.dcm" in kind)
    dialog.selectNameFilter(kind)
    dialog.filterSelected.emit(kind)  # as the list of kinds does
    assert dialog.findChild(QLineEdit, "fileNameEdit").text() == "disc-labels.dcm"
    dialog.selectNameFilter(dialog.nameFilters()[0])
    dialog.filterSelected.emit(dialog.nameFilters()[0])
    assert dialog.findChild(QLineEdit, "fileNameEdit").text() == "disc-labels.nii.gz"
    dialog.reject()
    target = series.parent / "disc-labels.dcm"
    window.handlers.files._write(target, None)
    until(lambda: not session.dirty)
    assert is_segmentation(target)
    paint(session, 4)
    window.handlers.files.save()
    until(lambda: not session.dirty)
    drawn = session.labels.array.copy()
    window.handlers.files.open_labels(target)
    idle(window)
    np.testing.assert_array_equal(session.labels.array, drawn)
    paint(session, 1)
    before = (series / "3.dcm").read_bytes()
    window.handlers.files._write(series / "3.dcm", None)
    until(lambda: "3.dcm was not saved: what lies there is no DICOM segmentation." in window.notices.text)
    assert (series / "3.dcm").read_bytes() == before
    assert session.dirty


@pytest.mark.parametrize("there", [True, False])
def test_open_labels_begins_beside_the_open_image(make_window, tiny_model, image, there) -> None:
    window = make_window(last_folders={"labels": str(image.parent.parent)})
    session = opened(window, image)
    if there:
        write_labels(LabelMap(session.volume.geometry), labels_beside(image)[0])
    window.handlers.files.open_labels_dialog()
    until(lambda: window.findChild(QFileDialog) is not None)
    dialog = window.findChild(QFileDialog)
    assert Path(dialog.directory().absolutePath()) == image.parent
    assert dialog.findChild(QLineEdit, "fileNameEdit").text() == ("disc-labels.png" if there else "")
    dialog.reject()


def test_no_kind_for_dicom_where_the_image_is_none(make_window, tiny_model, image) -> None:
    window = make_window()
    opened(window, image)
    window.handlers.files.save_as()
    until(lambda: window.findChild(QFileDialog) is not None)
    dialog = window.findChild(QFileDialog)
    assert not any("*.dcm" in kind for kind in dialog.nameFilters())
    dialog.reject()
