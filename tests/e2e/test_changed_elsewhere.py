"""Labels that someone else wrote meanwhile are not written over without a question."""

from __future__ import annotations

import os

import numpy as np
import pytest
from PySide6.QtCore import Qt

from segstudio.core.labels import LabelMap
from segstudio.io import read_labels, read_volume, write_labels
from tests.e2e.kit import CTRL, answer, choose_file, drag, idle, open_case, press, question, until

pytestmark = [pytest.mark.gui, pytest.mark.case("B10")]


@pytest.mark.parametrize("chosen", ["answerOverwrite", "answerSaveAs", "answerCancel"])
def test_saving_asks_first(make_window, picture, tmp_path, chosen):
    like = read_volume(picture)
    place = tmp_path / "labels.png"
    write_labels(LabelMap(like.geometry), place)
    window = make_window()
    open_case(window, picture)
    window.handlers.files.open_labels(place)
    until(lambda: window.session.labels_path == place)
    window.state.tool = "brush"
    drag(window, [(15, 20), (20, 30)])
    press(window, Qt.Key.Key_S, CTRL)
    until(lambda: not window.session.dirty)
    idle(window)
    assert question(window) is None, "what was written here is known"

    theirs = LabelMap(like.geometry, np.full(like.shape, 7, np.uint16))
    date = os.stat(place)
    write_labels(theirs, place)
    os.utime(place, ns=(date.st_atime_ns, date.st_mtime_ns))  # a date tells nothing
    drag(window, [(40, 50), (45, 60)])
    mine = window.session.labels.array.copy()
    press(window, Qt.Key.Key_S, CTRL)
    answer(window, chosen)
    if chosen == "answerSaveAs":
        choose_file(window, tmp_path / "mine.png")
    idle(window)
    kept = read_labels(place, like=like).array
    if chosen == "answerOverwrite":
        until(lambda: not window.session.dirty)
        np.testing.assert_array_equal(kept, mine)
    else:
        np.testing.assert_array_equal(kept, theirs.array)
        assert window.session.dirty == (chosen == "answerCancel")
    if chosen == "answerSaveAs":
        np.testing.assert_array_equal(read_labels(tmp_path / "mine.png", like=like).array, mine)


@pytest.mark.parametrize("change", ["deleted", "same again"])
def test_what_is_gone_or_as_before_needs_no_question(make_window, picture, tmp_path, change):
    like = read_volume(picture)
    place = tmp_path / "labels.png"
    write_labels(LabelMap(like.geometry), place)
    window = make_window()
    open_case(window, picture)
    window.handlers.files.open_labels(place)
    until(lambda: window.session.labels_path == place)
    window.state.tool = "brush"
    drag(window, [(15, 20), (20, 30)])
    if change == "deleted":
        place.unlink()
    else:
        write_labels(LabelMap(like.geometry), place)
    press(window, Qt.Key.Key_S, CTRL)
    until(lambda: not window.session.dirty)
    assert question(window) is None
    np.testing.assert_array_equal(read_labels(place, like=like).array, window.session.labels.array)
