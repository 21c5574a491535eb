"""DICOM series in the window: flaws asked about, several series chosen from, slices dropped together."""

from __future__ import annotations

import threading
from pathlib import Path

import numpy as np
import pydicom
import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QPushButton, QTreeWidget

from segstudio.gui.doubt_dialog import DoubtDialog
from segstudio.gui.first_look import FirstLook
from segstudio.gui.series_dialog import SeriesDialog
from tests.e2e.kit import idle, until
from tests.io.conftest import make_slice  # noqa: F401 - a fixture

pytestmark = [pytest.mark.gui]


def _series(make_slice, heights, folder="series", **elements) -> Path:  # noqa: F811
    rng = np.random.default_rng(3)
    for i, z in enumerate(heights):
        pixels = rng.integers(900, 1200, (40, 50)).astype(np.int16)
        path = make_slice(f"{folder}-{i:02d}.dcm", z=float(z), pixels=pixels, folder="disc", **elements)
    return path.parent


def _dialog(window, kind):
    until(lambda: any(d.isVisible() for d in window.findChildren(kind)))
    return next(d for d in window.findChildren(kind) if d.isVisible())


def _click(dialog, name: str) -> None:
    QTest.mouseClick(dialog.findChild(QPushButton, name), Qt.MouseButton.LeftButton)


@pytest.mark.case("D3")
def test_a_gap_is_asked_about_and_stays_on_the_canvas(make_window, tiny_model, make_slice) -> None:  # noqa: F811
    folder = _series(make_slice, (0, 3, 6, 12, 15, 18))
    window = make_window()
    window.open_paths([folder])
    dialog = _dialog(window, DoubtDialog)
    assert "gap of 6 mm after slice 3" in dialog.accessibleDescription()
    QTest.keyClick(dialog, Qt.Key.Key_Return)  # not opening is what Enter does
    until(lambda: not dialog.isVisible())
    idle(window)
    assert window.session.volume is None

    window.open_paths([folder])
    _click(_dialog(window, DoubtDialog), "doubtOpen")
    until(lambda: window.session.volume is not None)
    idle(window)
    badge = window.canvas.furniture.badges[-1]
    assert badge.text == "gap of 6 mm"
    assert "slices are missing" in badge.toolTip()
    assert "gap of 6 mm" in window.canvas.accessibleDescription()
    assert not window.session.volume.geometry.sizes_known
    assert window.findChild(FirstLook) is None or not window.findChild(FirstLook).isVisible()


@pytest.mark.case("D8")
def test_several_series_are_shown_with_pictures_and_never_mixed(make_window, tiny_model, make_slice) -> None:  # noqa: F811
    _series(make_slice, (0, 3, 6))
    uid = pydicom.uid.generate_uid()
    folder = _series(make_slice, (0, 3, 9, 12, 15), "other", PatientID="CANARY-ID-2", SeriesInstanceUID=uid)
    window = make_window()
    window.open_paths([folder])
    dialog = _dialog(window, SeriesDialog)
    tree = dialog.findChild(QTreeWidget, "seriesList")
    texts = [tree.topLevelItem(i).text(0) for i in range(2)]
    assert tree.topLevelItemCount() == 2
    assert not any("CANARY" in text for text in texts)
    assert {"Patient 1", "Patient 2"} == {text.split("\n")[1] for text in texts}
    flawed = next(i for i in range(2) if "gap of 6 mm" in texts[i])

    def drawn() -> bool:
        images = [tree.topLevelItem(i).icon(0).pixmap(96, 96).toImage() for i in range(2)]
        return all(image.pixelColor(48, 48).lightness() > 40 for image in images)

    until(drawn)
    tree.setCurrentItem(tree.topLevelItem(1 - flawed))
    _click(dialog, "seriesOpen")
    until(lambda: window.session.volume is not None)
    idle(window)
    assert window.session.volume.shape == (3, 40, 50)


def test_slices_dropped_together_open_as_their_series(make_window, tiny_model, make_slice) -> None:  # noqa: F811
    folder = _series(make_slice, (0, 3, 6, 9))
    window = make_window()
    window.open_paths(sorted(folder.iterdir())[1:])
    until(lambda: window.session.volume is not None)
    idle(window)
    assert window.session.volume.shape == (3, 40, 50)


def test_the_first_slice_is_seen_while_the_rest_is_read_and_cancel_ends_it(
    make_window,
    tiny_model,
    make_slice,  # noqa: F811
    monkeypatch,
) -> None:
    from segstudio.io import dicom_series

    folder = _series(make_slice, range(0, 60, 3))
    window = make_window()
    gate, read = threading.Event(), dicom_series._put
    monkeypatch.setattr(dicom_series._Direct, "of", classmethod(lambda cls, item: None))

    def wait(*arguments):
        gate.wait(20)
        return read(*arguments)

    monkeypatch.setattr(dicom_series, "_put", wait)
    window.open_paths([folder])
    until(lambda: window.findChild(FirstLook) is not None and window.findChild(FirstLook).isVisible())
    look = window.findChild(FirstLook)
    assert not look.image.isNull()
    assert window.session.volume is None
    (ticket,) = window.runner.running()
    ticket.cancel()
    gate.set()
    idle(window)
    assert not look.isVisible()
    assert window.session.volume is None
