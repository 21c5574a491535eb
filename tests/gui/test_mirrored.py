"""From right to left: the window is mirrored, the image is not, and nothing is cut or covered."""

from __future__ import annotations

from collections.abc import Iterator

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtGui import QTransform
from PySide6.QtWidgets import QFileDialog, QMessageBox, QSlider, QStyle, QStyleOptionSlider, QWidget

from segstudio.gui import icons, theme
from segstudio.gui.main_window import MainWindow
from segstudio.services.samples import find_sample
from tests.e2e.kit import idle, opened_by, spin, until
from tests.gui.fitting import cut_texts, overlaps, small_targets
from tests.gui.test_reach import OPENERS

pytestmark = [pytest.mark.gui]


@pytest.fixture
def mirror(qapp) -> Iterator[None]:
    qapp.setLayoutDirection(Qt.LayoutDirection.RightToLeft)
    yield
    qapp.setLayoutDirection(Qt.LayoutDirection.LeftToRight)
    theme.apply_theme(qapp, "dark")


@pytest.fixture
def mirrored(mirror: None, window: MainWindow) -> MainWindow:
    """The window from right to left, with a volume."""
    window.open_sample(find_sample("chest-ct"))
    until(lambda: window.session.volume is not None)
    idle(window)
    spin(50)
    return window


def left_of(one: QWidget, other: QWidget) -> bool:
    return one.mapToGlobal(QPoint(0, 0)).x() < other.mapToGlobal(QPoint(0, 0)).x()


def handle_x(slider: QSlider) -> int:
    option = QStyleOptionSlider()
    slider.initStyleOption(option)
    part = QStyle.SubControl.SC_SliderHandle
    return slider.style().subControlRect(QStyle.ComplexControl.CC_Slider, option, part, slider).center().x()


def test_panels_change_sides_and_the_image_does_not(mirrored: MainWindow) -> None:
    buttons = {name: mirrored.findChild(QWidget, name) for name in ("actionOpenButton", "toolBrushButton")}
    assert left_of(buttons["toolBrushButton"], buttons["actionOpenButton"])
    canvas = mirrored.canvas
    assert canvas.to_screen(0, 0).x() < canvas.to_screen(0, 10).x()  # as in any other language
    assert canvas.plane.flip_columns is False
    slider = mirrored.findChild(QSlider, "sliceSlider")
    mirrored.state.slice_index = 0
    spin(20)
    assert handle_x(slider) > slider.width() * 0.8  # the first slice is where one begins to read
    mirrored.state.slice_index = slider.maximum()
    spin(20)
    assert handle_x(slider) < slider.width() * 0.2


def test_arrows_that_mean_forwards_or_back_are_mirrored_and_no_other(qapp) -> None:
    def both(name: str) -> bool:
        plain = icons.pixmap(name).toImage()
        qapp.setLayoutDirection(Qt.LayoutDirection.RightToLeft)
        other = icons.pixmap(name).toImage()
        qapp.setLayoutDirection(Qt.LayoutDirection.LeftToRight)
        return other == plain.transformed(QTransform.fromScale(-1, 1)) and other != plain

    assert all(both(name) for name in ("undo", "redo", "next", "previous", "first", "last", "fold-closed"))
    assert not any(both(name) for name in ("play", "brush", "help", "history", "window"))


def test_nothing_of_the_window_is_cut_or_covered(mirrored: MainWindow) -> None:
    for dock in mirrored.docks.values():
        dock.show()
        dock.raise_()
        spin(40)
        assert (dock.objectName(), cut_texts(dock), overlaps(dock)) == (dock.objectName(), [], [])
    assert cut_texts(mirrored) == []
    assert overlaps(mirrored) == []
    assert small_targets(mirrored) == []


def test_nothing_of_the_dialogs_is_cut_or_covered(mirrored: MainWindow) -> None:
    wrong, seen = [], 0
    for name in OPENERS:
        with opened_by(mirrored, name) as new:
            for dialog in new:
                if not isinstance(dialog, QFileDialog | QMessageBox):  # Qt's own
                    seen += 1
                    wrong += [f"{name} {text}" for text in (*cut_texts(dialog), *overlaps(dialog))]
    assert wrong == []
    assert seen > 10
