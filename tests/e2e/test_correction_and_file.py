"""Where the labels in a file and a kept correction differ, the newer ones open, and it is said which."""

from __future__ import annotations

import os
import shutil
import time
from pathlib import Path

import numpy as np
import pytest
from PySide6.QtCore import Qt

from segstudio.core.geometry import Geometry
from segstudio.core.labels import LabelMap
from segstudio.core.volume import Volume
from segstudio.io import read_labels, write_labels, write_volume
from segstudio.io.corrections import CorrectionStore, make_correction
from segstudio.services.places import labels_beside
from segstudio.services.review_marks import with_correction
from tests.e2e.kit import idle, until

pytestmark = [pytest.mark.gui]


@pytest.fixture
def image(tmp_path: Path) -> Path:
    """A picture with labels in a file beside it: one column."""
    path = tmp_path / "pictures" / "disc.png"
    path.parent.mkdir()
    volume = Volume(np.arange(2000, dtype=np.uint8).reshape(1, 40, 50), Geometry.picture(40, 50))
    write_volume(volume, path)
    write_labels(column(volume, 3), labels_beside(path)[0])
    return path


def column(volume: Volume, x: int) -> LabelMap:
    array = np.zeros(volume.shape, np.uint16)
    array[0, :, x] = 1
    return LabelMap(volume.geometry, array)


def open_image(window, path: Path) -> None:
    window.open_paths([path])
    until(lambda: window.session.path == path)
    idle(window)


def keep(window, x: int) -> None:
    """Keep a correction of the open image with another column."""
    volume = window.session.volume
    labels = column(volume, x)
    window.context.store.add(
        make_correction(
            volume, LabelMap(volume.geometry, labels.array, labels.classes.values(), reviewed=[0])
        )
    )
    window.work.corrections_changed.emit()


def drawn_at(window) -> int:
    return int(np.flatnonzero(window.session.labels.array[0, 0])[0])


def aged(path: Path, seconds: float) -> None:
    os.utime(path, (time.time() - seconds,) * 2)


def test_a_newer_correction_opens_is_told_and_asks_nothing(make_window, tiny_model, image) -> None:
    window, beside = make_window(), labels_beside(image)[0]
    open_image(window, image)
    assert drawn_at(window) == 3
    keep(window, 7)
    aged(beside, 60)
    window.handlers.files.close_case()
    open_image(window, image)  # it comes back with the file that it had
    assert drawn_at(window) == 7
    assert window.session.labels.reviewed == {0}
    assert "The labels in its file differ" in window.notices.text
    assert window.session.dirty  # the file is another one
    window.handlers.files.open_labels(beside)  # by its name
    until(lambda: drawn_at(window) == 3)
    idle(window)
    open_image(window, image)
    before = beside.read_bytes()
    window.close()
    assert window.ended  # nothing to ask: both are there again next time
    assert beside.read_bytes() == before


def test_a_newer_file_opens_and_the_list_gives_the_correction(qtbot, make_window, tiny_model, image) -> None:
    window, beside = make_window(), labels_beside(image)[0]
    open_image(window, image)
    keep(window, 7)
    aged(beside, -60)
    open_image(window, image)
    assert drawn_at(window) == 3
    assert "they are newer than its kept correction" in window.notices.text
    window.show_learn_dock()
    listed = window.findChild(object, "learnCorrections")
    qtbot.waitUntil(listed.isVisible)
    listed.setFocus()
    listed.setCurrentRow(0)
    qtbot.keyClick(listed, Qt.Key.Key_Return)
    until(lambda: drawn_at(window) == 7)
    idle(window)
    window.handlers.files.save()
    until(lambda: not window.session.dirty)
    assert read_labels(beside).array[0, 0, 7] == 1


def test_an_image_that_is_gone_is_told(make_window, tiny_model, image) -> None:
    window = make_window()
    open_image(window, image)
    keep(window, 7)
    window.handlers.files.close_case()
    until(lambda: window.session.volume is None)
    shutil.rmtree(image.parent)
    window.work.correction_wanted.emit(window.context.store.summaries()[0])
    until(lambda: "The image of the correction disc is no longer where it was." in window.notices.text)
    idle(window)
    assert window.session.volume is None


def test_slices_that_were_not_reviewed_stay_those_of_the_file(tmp_path: Path) -> None:
    geometry = Geometry((3, 4, 5))
    volume = Volume(np.zeros(geometry.shape, np.int16), geometry)
    ones, twos = (LabelMap(geometry, np.full(geometry.shape, n, np.uint16)) for n in (1, 2))
    path = tmp_path / "a.nrrd"
    write_labels(ones, path)
    store = CorrectionStore(tmp_path / "store")
    store.add(make_correction(volume, LabelMap(geometry, twos.array, reviewed=[1])))
    aged(path, 60)
    labels, kept, won = with_correction(ones, path, store.root, volume.case_id, "newer")
    assert (labels.array[:, 0, 0].tolist(), set(labels.reviewed), kept, won) == (
        [1, 2, 1],
        {1},
        True,
        "correction",
    )
    labels, kept, won = with_correction(ones, path, store.root, volume.case_id)
    assert (labels.array.max(), set(labels.reviewed), kept, won) == (1, set(), False, "")
