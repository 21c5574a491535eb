"""Folders one after the other, and the question about a tilted gantry, by real keys and clicks."""

from __future__ import annotations

import numpy as np
import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QPushButton

from segstudio.core.geometry import Geometry
from segstudio.core.volume import Caveat
from segstudio.gui.application import build_window
from segstudio.gui.doubt_dialog import DoubtDialog
from segstudio.io.picture import write
from segstudio.services.settings import Settings

pytestmark = pytest.mark.gui


@pytest.fixture
def window(qtbot, tmp_path, monkeypatch):
    monkeypatch.setenv("SEGSTUDIO_HOME", str(tmp_path / "home"))
    made = build_window(Settings())
    qtbot.addWidget(made)
    with qtbot.waitExposed(made):
        made.show()
    yield made
    made.end()


def _folder(place, *names):
    place.mkdir()
    for number, name in enumerate(names):
        voxels = np.full((1, 9, 11), 40 * number + len(place.name), np.uint8)
        write(place / name, voxels, Geometry.picture(9, 11))
    return tuple(place / name for name in names)


def _open(window, qtbot, path, first):
    window.open_paths([path])
    qtbot.waitUntil(lambda: window.session.path == first and not window.runner.running())


def test_a_folder_takes_the_place_of_the_list_and_a_file_is_added(window, qtbot, tmp_path) -> None:
    one = _folder(tmp_path / "one", "a.png", "b.png")
    two = _folder(tmp_path / "other", "c.png", "d.png")
    (single,) = _folder(tmp_path / "third", "e.png")
    _open(window, qtbot, tmp_path / "one", one[0])
    assert window.work.cases == one
    _open(window, qtbot, tmp_path / "other", two[0])
    assert window.work.cases == two
    assert "2 images opened before" in window.notices.text
    _open(window, qtbot, single, single)
    assert window.work.cases == (*two, single)


def test_the_button_of_the_notice_brings_the_others_back(window, qtbot, tmp_path) -> None:
    one = _folder(tmp_path / "one", "a.png")
    two = _folder(tmp_path / "other", "c.png", "d.png")
    _open(window, qtbot, tmp_path / "one", one[0])
    _open(window, qtbot, tmp_path / "other", two[0])
    both = next(b for b in window.notices.findChildren(QPushButton) if b.text() == "Keep both")
    QTest.mouseClick(both, Qt.MouseButton.LeftButton)
    assert window.work.cases == (*one, *two)


@pytest.mark.parametrize(
    ("codes", "key", "opens"),
    [
        (("tilt",), Qt.Key.Key_Return, True),
        (("tilt",), Qt.Key.Key_Escape, False),
        (("tilt", "gaps"), Qt.Key.Key_Return, False),
    ],
)
def test_enter_opens_a_tilted_scan_and_none_that_becomes_false(qtbot, codes, key, opens) -> None:
    said: list[str] = []
    caveats = [Caveat(code, code, f"It has {code}.") for code in codes]
    dialog = DoubtDialog("scan", caveats, lambda: said.append("opened"))
    with qtbot.waitExposed(dialog):
        dialog.open()
    QTest.keyClick(dialog.focusWidget(), key)
    qtbot.waitUntil(lambda: not dialog.isVisible())
    assert bool(said) is opens
