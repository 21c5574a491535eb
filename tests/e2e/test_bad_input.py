"""What cannot be opened or done is told in one sentence, and the open case stays as it was."""

from __future__ import annotations

import shutil
from collections.abc import Callable
from dataclasses import replace
from pathlib import Path

import numpy as np
import pytest
from PySide6.QtCore import QMimeData, QPoint, Qt, QUrl
from PySide6.QtGui import QDropEvent

from segstudio.cli.main import run
from segstudio.core.geometry import Geometry
from segstudio.core.labels import LabelMap
from segstudio.core.volume import Volume
from segstudio.errors import ModelError
from segstudio.io import write_labels, write_volume
from tests.e2e.kit import CTRL, answer, drag, idle, open_case, press, question, until

Key = Qt.Key
pytestmark = [pytest.mark.gui]


def _truncated(folder: Path, picture: Path) -> Path:
    path = folder / "cut.png"
    path.write_bytes(picture.read_bytes()[: picture.stat().st_size // 2])
    return path


def _text(folder: Path, picture: Path) -> Path:
    path = folder / "words.nii.gz"
    path.write_text("this is no volume")
    return path


def _empty_folder(folder: Path, picture: Path) -> Path:
    path = folder / "nothing"
    path.mkdir()
    return path


def _missing(folder: Path, picture: Path) -> Path:
    return folder / "gone.png"


@pytest.mark.case("C4")
@pytest.mark.parametrize("make", [_truncated, _text, _empty_folder, _missing], ids=lambda f: f.__name__[1:])
def test_a_file_that_cannot_be_read_changes_nothing(
    make_window, tiny_model, picture, tmp_path, make: Callable[[Path, Path], Path], capsys
) -> None:
    window = make_window()
    open_case(window, picture)
    window.canvas.setFocus()
    press(window.canvas, Key.Key_B)
    drag(window, [(20.5, 20.5), (30.5, 40.5)])
    case, labels = window.session.volume, window.session.labels
    painted, steps = labels.array.copy(), window.undo_stack.count()
    bad = make(tmp_path, picture)

    window.open_paths([bad])
    until(lambda: bool(window.notices.text))
    idle(window)
    assert window.session.volume is case
    assert window.session.labels is labels
    np.testing.assert_array_equal(labels.array, painted)
    assert window.undo_stack.count() == steps
    assert question(window) is None, "nothing is lost, so nothing is asked"
    assert "Traceback" not in window.notices.text

    assert run(["info", str(bad)]) == 2
    told = capsys.readouterr().err
    assert "Traceback" not in told
    assert told.strip()


@pytest.mark.case("G4")
def test_labels_on_another_grid_are_refused(make_window, tiny_model, picture, tmp_path) -> None:
    window = make_window()
    open_case(window, picture)
    case = window.session.volume
    other = tmp_path / "other.png"
    write_labels(LabelMap(Geometry.picture(10, 12), np.ones((1, 10, 12), np.uint16)), other)
    window.handlers.files.open_labels(other)
    until(lambda: bool(window.notices.text))
    idle(window)
    assert "10" in window.notices.text
    assert window.session.volume is case
    assert window.session.labels_path is None


@pytest.mark.case("C13")
def test_a_model_that_does_not_take_colour_is_refused_before_any_work(
    make_window, tiny_model, tmp_path, rng, capsys
) -> None:
    from segstudio.learning.checkpoint import load, save

    model = load(tiny_model)
    grey_only = tiny_model.with_name("grey.safetensors")
    save(grey_only, model.network, replace(model.card, name="grey", accepts=("grey",)))
    colour = tmp_path / "colour.png"
    write_volume(Volume(rng.integers(0, 255, (1, 20, 30, 3), np.uint8), Geometry.picture(20, 30)), colour)

    window = make_window(default_model="grey")
    open_case(window, colour)
    assert window.session.model.name == "grey"
    press(window, Key.Key_Return, CTRL)
    idle(window)
    assert "grey" in window.notices.text
    assert "colour" in window.notices.text
    assert not window.session.labels.array.any()
    assert window.undo_stack.count() == 0
    assert window.action_set.by_name["actionSegment"].isEnabled()

    assert run(["segment", str(colour), "--model", "grey", "-o", str(tmp_path / "o.png")]) == 2
    assert "Traceback" not in capsys.readouterr().err
    assert not (tmp_path / "o.png").exists()


def test_a_model_name_that_is_unknown_lists_the_known_ones(make_window, tiny_model, picture, capsys) -> None:
    window = make_window(default_model="no such model")
    assert window.session.model is not None, "another model takes its place"
    with pytest.raises(ModelError, match="tiny"):
        window.context.library.find("tinny")
    assert run(["segment", str(picture), "--model", "tinny"]) == 2
    assert "tiny" in capsys.readouterr().err


def test_an_even_filter_size_cannot_be_chosen_and_is_told_by_the_command(
    make_window, tiny_model, picture, tmp_path, capsys
) -> None:
    from PySide6.QtWidgets import QSpinBox

    window = make_window()
    open_case(window, picture)
    size = window.findChild(QSpinBox, "filterSizeBox")
    size.setValue(4)
    spoken = window.work.filter_size
    assert spoken % 2 == 1
    assert run(["filter", str(picture), "--size", "4", "-o", str(tmp_path / "o.png")]) == 2
    told = capsys.readouterr().err
    assert "3" in told
    assert "5" in told


def test_several_files_and_folders_can_be_dropped(make_window, tiny_model, picture, tmp_path) -> None:
    window = make_window()
    folder = tmp_path / "many"
    folder.mkdir()
    for name in ("a.png", "b.png"):
        shutil.copy(picture, folder / name)
    data = QMimeData()
    data.setUrls([QUrl.fromLocalFile(str(folder))])
    action, button = Qt.DropAction.CopyAction, Qt.MouseButton.LeftButton
    window.dropEvent(QDropEvent(QPoint(9, 9), action, data, button, Qt.KeyboardModifier.NoModifier))
    until(lambda: window.session.path == folder / "a.png")
    idle(window)
    assert window.work.cases == (folder / "a.png", folder / "b.png")
    press(window, Key.Key_D, CTRL)
    until(lambda: window.session.path == folder / "b.png")


@pytest.mark.parametrize("chosen", ["answerSave", "answerDiscard", "answerCancel"])
def test_leaving_unsaved_labels_asks(make_window, tiny_model, picture, tmp_path, chosen) -> None:
    window = make_window()
    open_case(window, picture)
    window.canvas.setFocus()
    press(window.canvas, Key.Key_B)
    drag(window, [(20.5, 20.5), (30.5, 40.5)])
    assert window.isWindowModified()
    window.session._labels_path = tmp_path / "kept.png"
    other = tmp_path / "other.png"
    shutil.copy(picture, other)
    window.open_paths([other])
    answer(window, chosen)
    if chosen == "answerCancel":
        idle(window)
        assert window.session.path == picture
        assert window.session.dirty
    else:
        until(lambda: window.session.path == other)
    assert (tmp_path / "kept.png").exists() == (chosen == "answerSave")
