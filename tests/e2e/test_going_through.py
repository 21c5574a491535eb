"""Going through a folder: what was declared right is kept to learn from, and comes back with its image."""

from __future__ import annotations

from pathlib import Path

import numpy as np
import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QDialog, QLabel, QMessageBox, QPushButton

from segstudio.core.geometry import Geometry
from segstudio.core.labels import LabelMap
from segstudio.core.volume import Volume
from segstudio.io import read_labels, write_labels, write_volume
from segstudio.services.looking import ScanTask
from segstudio.services.places import labels_beside
from tests.e2e.kit import drag, idle, press, until

Key = Qt.Key
pytestmark = [pytest.mark.gui]


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    """Three pictures of a bright disc."""
    place = tmp_path / "pictures"
    place.mkdir()
    y, x = np.mgrid[:40, :50]
    for number in range(3):
        disc = ((y - 20) ** 2 + (x - 20 - number) ** 2 <= 64).astype(np.uint8) * 200 + 20
        write_volume(Volume(disc[None], Geometry.picture(40, 50)), place / f"disc{number}.png")
    return place


def open_folder(window, folder: Path) -> None:
    window.open_paths([folder])
    until(lambda: window.session.path == folder / "disc0.png")
    idle(window)


def go(window, step: int, answer: str = "") -> None:
    """Go to another case of the list, and answer what is asked."""
    before = window.session.path
    window.handlers.files.step_case(step)
    if answer:
        until(lambda: window.findChild(QMessageBox, "askUnsaved") is not None)
        window.findChild(QMessageBox, "askUnsaved").findChild(QPushButton, answer).click()
    until(lambda: window.session.path != before)
    assert answer or window.findChild(QMessageBox, "askUnsaved") is None
    idle(window)


def correct(window) -> None:
    """Paint one stroke and declare the image right."""
    window.canvas.setFocus()
    press(window.canvas, Key.Key_B)
    window.state.brush_radius = 4
    drag(window, [(20.5, 18.5), (20.5, 24.5)])
    press(window.canvas, Key.Key_R)
    until(lambda: bool(window.session.labels.reviewed))


def save_beside(window) -> None:
    beside = labels_beside(window.session.path)[0]
    window.handlers.files._write(beside, None)
    until(lambda: not window.session.dirty)
    idle(window)


def test_each_image_that_was_declared_right_is_learned_from(make_window, tiny_model, folder) -> None:
    window = make_window()
    open_folder(window, folder)
    for number in range(3):
        assert window.session.path == folder / f"disc{number}.png"
        correct(window)
        assert not window.work.correction_saved
        go(window, 1)  # nothing to ask: it comes back with its image
        assert len(window.context.store) == number + 1
    names = {summary.name for summary in window.context.store.summaries()}
    assert names == {"disc0", "disc1", "disc2"}


def test_a_new_model_counts_the_open_case_among_the_reviewed_ones(make_window, tiny_model, folder) -> None:
    window = make_window()
    open_folder(window, folder)
    correct(window)
    window.action_set.by_name["actionTrainModel"].trigger()
    until(lambda: window.findChild(QDialog, "trainDialog") is not None)
    assert len(window.context.store) == 1
    assert "1 of the 4" in window.findChild(QDialog, "trainDialog").findChild(QLabel, "trainMaterial").text()
    window.findChild(QDialog, "trainDialog").reject()


def test_what_is_reviewed_is_kept_when_the_window_closes(make_window, tiny_model, folder) -> None:
    window = make_window()
    open_folder(window, folder)
    correct(window)
    store = window.context.store
    window.close()
    until(lambda: window.ended)  # without a question, about labels or about work that runs
    assert len(store) == 1


def test_a_file_called_after_a_patient_is_not_named(make_window, tiny_model, folder) -> None:
    (folder / "disc0.png").rename(folder / "DOE_JANE.png")
    window = make_window(aliases="all")
    window.open_paths([folder / "DOE_JANE.png"])
    until(lambda: window.session.path == folder / "DOE_JANE.png")
    idle(window)
    correct(window)
    window.action_set.by_name["actionSaveCorrection"].trigger()
    until(lambda: window.work.correction_saved)
    assert "The correction of Image " in window.notices.text
    assert "DOE" not in window.notices.text


def test_what_was_kept_comes_back_with_its_image(make_window, tiny_model, folder) -> None:
    window = make_window()
    open_folder(window, folder)
    correct(window)
    drawn, hand = window.session.labels.array.copy(), window.session.labels.hand.copy()
    go(window, 1)
    go(window, -1)
    np.testing.assert_array_equal(window.session.labels.array, drawn)
    np.testing.assert_array_equal(window.session.labels.hand, hand)
    assert window.session.labels.reviewed == {0}
    assert window.work.correction_saved
    assert not window.session.dirty
    window.close()
    assert window.ended  # nothing to ask, nothing to keep again


def test_labels_beside_an_image_are_opened_with_it_and_with_their_marks(
    make_window, tiny_model, folder
) -> None:
    first = make_window()
    open_folder(first, folder)
    correct(first)
    drawn, hand = first.session.labels.array.copy(), first.session.labels.hand.copy()
    save_beside(first)
    go(first, 1)
    first.end()
    window = make_window()
    open_folder(window, folder)
    assert window.work.cases == tuple(folder / f"disc{n}.png" for n in range(3))  # without the labels
    np.testing.assert_array_equal(window.session.labels.array, drawn)
    np.testing.assert_array_equal(window.session.labels.hand, hand)
    assert window.session.labels.reviewed == {0}
    assert window.session.labels_path == folder / "disc0-labels.png"
    assert not window.session.dirty


def test_a_mark_alone_asks_nothing_since_the_correction_holds_it(make_window, tiny_model, folder) -> None:
    beside = labels_beside(folder / "disc0.png")[0]
    array = np.zeros((1, 40, 50), np.uint16)
    array[0, 15:25, 15:25] = 1
    write_labels(LabelMap(Geometry.picture(40, 50), array), beside)
    before = beside.read_bytes()
    window = make_window()
    open_folder(window, folder)
    np.testing.assert_array_equal(window.session.labels.array, array)
    press(window.canvas, Key.Key_R)
    until(lambda: window.session.labels.reviewed == {0})
    go(window, 1)
    assert len(window.context.store) == 1
    assert beside.read_bytes() == before


def test_labels_that_belong_to_another_image_are_left_alone(make_window, tiny_model, folder) -> None:
    write_labels(
        LabelMap(Geometry.picture(7, 9), np.ones((1, 7, 9), np.uint16)),
        labels_beside(folder / "disc0.png")[0],
    )
    window = make_window()
    open_folder(window, folder)
    assert not window.session.labels.array.any()
    assert window.session.labels_path is None


def test_what_cannot_be_kept_is_told_and_lets_nobody_wait(make_window, tiny_model, folder, home) -> None:
    window = make_window()
    open_folder(window, folder)
    correct(window)
    store = window.context.corrections_path
    store.parent.mkdir(parents=True, exist_ok=True)
    store.write_text("no folder")
    go(window, 1, "answerDiscard")
    assert "The correction was not saved" in window.notices.text
    assert store.read_text() == "no folder"


def test_a_folder_of_labels_alone_is_listed(tmp_path: Path) -> None:
    path = tmp_path / "a-labels.png"
    write_labels(LabelMap(Geometry.picture(7, 9), np.ones((1, 7, 9), np.uint16)), path)
    assert [found.path for found in ScanTask(tmp_path).run(lambda *_, **__: None)] == [path]
    assert read_labels(path).array.shape == (1, 7, 9)
