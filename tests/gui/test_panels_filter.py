"""The filter panel: odd sizes only, a live preview, and the switch to the raw image."""

from __future__ import annotations

import numpy as np
import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtWidgets import QStyle, QStyleOptionSlider

from segstudio.core.filters import filter_volume, mean_filter
from segstudio.gui.panels.filter import FilterPanel

pytestmark = pytest.mark.gui


@pytest.fixture
def panel(qtbot, bench):
    panel = FilterPanel(bench.context)
    qtbot.addWidget(panel)
    panel.resize(280, 200)
    panel.show()
    return panel


def handle(slider) -> QPoint:
    option = QStyleOptionSlider()
    slider.initStyleOption(option)
    control = QStyle.ComplexControl.CC_Slider
    return slider.style().subControlRect(control, option, QStyle.SubControl.SC_SliderHandle, slider).center()


def test_nothing_can_be_filtered_without_a_case(panel):
    assert not panel.size_slider.isEnabled()
    assert not panel.raw.isEnabled()
    assert "Open an image" in panel.state.text()


def test_dragging_shows_the_filtered_slice_and_sizes_stay_odd(qtbot, bench, panel):
    bench.open_volume()
    seen: list[int] = []
    bench.context.work.filter_size_changed.connect(seen.append)
    start = handle(panel.size_slider)
    qtbot.mousePress(panel.size_slider, Qt.MouseButton.LeftButton, pos=start)
    for step in range(1, 12):
        qtbot.mouseMove(panel.size_slider, start + QPoint(4 * step, 0))
    qtbot.waitUntil(lambda: bench.context.work.image_preview is not None, timeout=2000)
    qtbot.mouseRelease(panel.size_slider, Qt.MouseButton.LeftButton, pos=start + QPoint(44, 0))
    assert len(seen) > 2
    assert all(size % 2 == 1 for size in seen)
    qtbot.waitUntil(lambda: bench.context.work.image_preview[2] == seen[-1], timeout=2000)
    z, voxels, size = bench.context.work.image_preview
    volume = bench.context.session.volume
    np.testing.assert_array_equal(voxels, mean_filter(volume.voxels[z], size))
    assert panel.size_box.value() == size
    assert bench.context.session.filtered is None  # a preview changes nothing
    assert panel.state.text() == "A preview on this slice. Apply filters all slices."


def test_keys_step_over_even_sizes(qtbot, bench, panel):
    bench.open_volume()
    panel.size_slider.setFocus()
    qtbot.keyClick(panel.size_slider, Qt.Key.Key_Right)
    assert bench.context.work.filter_size == 5
    qtbot.keyClick(panel.size_slider, Qt.Key.Key_Home)
    assert bench.context.work.filter_size == 1
    panel.size_slider.setValue(10)
    assert bench.context.work.filter_size == 11


def test_a_typed_even_size_goes_up_to_the_next_odd_one(qtbot, bench, panel):
    bench.open_volume()
    panel.size_box.setFocus()
    panel.size_box.selectAll()
    qtbot.keyClicks(panel.size_box, "8")
    assert bench.context.work.filter_size == 3
    qtbot.keyClick(panel.size_box, Qt.Key.Key_Return)
    assert bench.context.work.filter_size == 9
    assert panel.size_slider.value() == 9


def test_the_size_is_told_in_pixels_and_millimetres(bench, panel):
    bench.open_volume()  # voxels of 2 x 1 mm in the slice
    bench.context.work.filter_size = 5
    assert panel.reach.text() == "5 × 5 px, 10 × 5 mm"
    bench.open_picture()
    assert panel.reach.text() == "5 × 5 px"


def test_the_preview_goes_with_the_slice_and_with_apply(qtbot, bench, panel):
    bench.open_volume()
    panel.size_slider.setValue(7)
    qtbot.waitUntil(lambda: bench.context.work.image_preview is not None, timeout=2000)
    bench.context.state.slice_index += 1
    assert bench.context.work.image_preview is None
    panel.size_slider.setValue(9)
    qtbot.waitUntil(lambda: bench.context.work.image_preview is not None, timeout=2000)
    with qtbot.waitSignal(bench.context.actions["actionApplyFilter"].triggered):
        qtbot.mouseClick(panel.apply, Qt.MouseButton.LeftButton)
    assert bench.context.work.image_preview is None


def test_a_large_slice_is_previewed_beside_the_window(qtbot, bench, panel):
    bench.open_volume((1, 400, 500))
    panel._ns_per_pixel = 1e6  # as if this machine were slow
    panel.size_slider.setValue(7)
    panel.size_slider.setValue(13)
    qtbot.waitUntil(
        lambda: bench.context.work.image_preview is not None and bench.context.work.image_preview[2] == 13,
        timeout=5000,
    )


def test_raw_and_filtered_can_be_compared(qtbot, bench, panel):
    bench.open_volume()
    session = bench.context.session
    session.set_filtered(filter_volume(session.volume, 5)[0])
    assert panel.raw.isEnabled()
    assert "filtered (mean 5×5)" in panel.state.text()
    qtbot.mouseClick(panel.raw, Qt.MouseButton.LeftButton, pos=QPoint(8, panel.raw.height() // 2))
    assert session.show_raw
    assert session.shown is session.volume
    assert "raw image is shown" in panel.state.text()
    session.show_raw = False
    assert not panel.raw.isChecked()


def test_size_one_offers_to_take_the_filter_away(bench, panel):
    bench.open_volume()
    session = bench.context.session
    session.set_filtered(filter_volume(session.volume, 5)[0])
    bench.context.work.filter_size = 1
    assert panel.apply.text() == "Remove"
    bench.context.work.filter_size = 3
    assert panel.apply.text() == "Apply"


def test_the_wheel_over_the_slider_scrolls_the_dock_instead(qtbot, bench, panel):
    bench.open_volume()
    before = bench.context.work.filter_size
    panel.size_slider.clearFocus()
    from PySide6.QtCore import QPointF
    from PySide6.QtGui import QWheelEvent
    from PySide6.QtWidgets import QApplication

    event = QWheelEvent(
        QPointF(5, 5),
        QPointF(5, 5),
        QPoint(0, 0),
        QPoint(0, 120),
        Qt.MouseButton.NoButton,
        Qt.KeyboardModifier.NoModifier,
        Qt.ScrollPhase.NoScrollPhase,
        False,
    )
    QApplication.sendEvent(panel.size_slider, event)
    assert bench.context.work.filter_size == before
