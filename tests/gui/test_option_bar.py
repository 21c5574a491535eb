"""The row of options of the tool in hand: what it shows, what it changes, and that it is remembered."""

from __future__ import annotations

import numpy as np
import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QAbstractButton, QComboBox, QDoubleSpinBox, QLabel, QWidget

from segstudio.core.display import Window, auto_window
from segstudio.core.geometry import Geometry
from segstudio.core.volume import Volume
from segstudio.gui.application import build_window
from segstudio.gui.tool_memory import first_radius, first_tolerance
from segstudio.services.settings import Settings
from segstudio.services.tasks import Opened
from tests.gui.canvas_kit import volume

pytestmark = pytest.mark.gui


@pytest.fixture
def make(qtbot, tmp_path, monkeypatch):
    """Windows over one folder of settings."""
    monkeypatch.setenv("SEGSTUDIO_HOME", str(tmp_path))
    windows = []

    def build(case: Volume | None = None):
        window = build_window(Settings())
        qtbot.addWidget(window)
        with qtbot.waitSignal(window.painted, timeout=20_000):
            window.show()
        if case is not None:
            window.session.open(Opened(case, None))
        windows.append(window)
        return window

    yield build
    for window in windows:
        window.session._set_dirty(False)
        window.end()


def shown(window) -> set[str]:
    """Names of the controls that can be seen in the row."""
    kinds = (QAbstractButton, QDoubleSpinBox, QComboBox)
    found = [w for kind in kinds for w in window.options.findChildren(kind)]
    return {
        w.objectName()
        for w in found
        if w.isVisibleTo(window.options) and not w.objectName().startswith("qt_")
    }


def click(window, name):
    QTest.mouseClick(window.options.findChild(QAbstractButton, name), Qt.MouseButton.LeftButton)


def test_each_tool_shows_its_own_options_and_the_row_keeps_its_height(make):
    window = make()
    assert not window.options.isVisible()
    window.session.open(Opened(volume(), None))
    assert window.options.isVisible()
    brush = {
        "brushShapeDisc",
        "brushShapeSquare",
        "brushDepthFalse",
        "brushDepthTrue",
        "brushRadius",
        "brushUnit",
    }
    soft = brush - {"brushShapeDisc", "brushShapeSquare"}
    region = {"regionDepthFalse", "regionDepthTrue"}
    expected = {
        "navigate": set(),
        "window": {"actionWindowAuto", "actionWindowFile"},
        "brush": brush,
        "eraser": brush,
        "range": brush | {"rangeLow", "rangeHigh"},
        "adaptive": brush | {"edgeTolerance"},
        "nudge": soft,
        "fill": region,
        "wand": region | {"tolerance"},
        "grow": region | {"tolerance"},
        "polygon": {"outlineModeAdd", "outlineModeRemove"},
        "wire": {"outlineModeAdd", "outlineModeRemove"},
        "lasso": {"outlineModeAdd", "outlineModeRemove", "lassoKeepFalse", "lassoKeepTrue"},
        "scissors": {"cutSideInside", "cutSideOutside", "cutThroughFalse", "cutThroughTrue"},
        "pick": set(),
    }
    heights = set()
    for tool, names in expected.items():
        window.state.tool = tool
        assert shown(window) == names, tool
        heights.add(window.options.sizeHint().height())
        hint = window.options.findChild(QWidget, "toolHint")
        assert hint.accessibleName() or tool == "navigate"
        assert window.options.findChild(QLabel, "toolName").text()
    assert len(heights) == 1


def test_a_picture_has_no_options_for_slices(make):
    window = make(volume((1, 20, 30), calibrated=False))
    for tool in ("brush", "wand", "scissors"):
        window.state.tool = tool
        assert not {name for name in shown(window) if "Depth" in name or "Through" in name}
    window.state.tool = "brush"
    assert not window.options.findChild(QComboBox, "brushUnit").isEnabled()


def test_the_window_can_be_made_automatic_and_put_back(qtbot, make):
    window = make(volume())
    window.state.tool = "window"
    button = window.options.findChild(QAbstractButton, "actionWindowAuto")
    qtbot.waitUntil(button.isEnabled)
    at_first = window.state.window
    window.state.window = Window(7, 3)
    click(window, "actionWindowAuto")
    assert window.state.window == auto_window(window.session.volume.voxels)
    window.state.window = Window(7, 3)
    click(window, "actionWindowFile")
    assert window.state.window == at_first


def test_clicks_and_numbers_change_the_options(make):
    window = make(volume())
    options = window.state.options
    window.state.tool = "range"
    click(window, "brushShapeSquare")
    click(window, "brushDepthTrue")
    assert (options.shape, options.deep) == ("square", True)
    low = window.options.findChild(QDoubleSpinBox, "rangeLow")
    assert low.text() == "–"
    low.setFocus()
    low.selectAll()
    QTest.keyClicks(low, "-40")
    assert options.low is None  # not while it is typed
    QTest.keyClick(low, Qt.Key.Key_Return)
    assert options.low == -40
    window.state.tool = "scissors"
    click(window, "cutSideOutside")
    click(window, "cutThroughTrue")
    assert (options.cut_side, options.cut_through) == ("outside", True)
    window.state.tool = "lasso"
    click(window, "outlineModeRemove")
    click(window, "lassoKeepTrue")
    assert (options.outline, options.keep_open) == ("remove", True)
    options.outline, options.shape = "add", "disc"
    assert window.options.findChild(QAbstractButton, "outlineModeAdd").isChecked()
    assert window.options.findChild(QAbstractButton, "brushShapeDisc").isChecked()


def test_enter_and_escape_give_the_keyboard_back_to_the_canvas(make, qtbot):
    window = make(volume())
    window.state.tool = "brush"
    window.activateWindow()
    radius = window.options.findChild(QDoubleSpinBox, "brushRadius")
    for key in (Qt.Key.Key_Return, Qt.Key.Key_Escape):
        radius.setFocus()
        qtbot.waitUntil(radius.hasFocus, timeout=5000)
        QTest.keyClick(radius, key)
        qtbot.waitUntil(window.canvas.hasFocus, timeout=5000)


def test_ctrl_b_changes_between_one_slice_and_all_for_the_tool_in_hand(make, qtbot):
    window = make(volume())
    action = window.action_set.by_name["actionToolDepth"]
    for tool, field in (
        ("brush", "deep"),
        ("nudge", "deep"),
        ("wand", "region_deep"),
        ("scissors", "cut_through"),
    ):
        window.state.tool = tool
        qtbot.waitUntil(action.isEnabled, timeout=5000)
        before = getattr(window.state.options, field)
        action.trigger()
        assert getattr(window.state.options, field) is not before
    window.state.tool = "polygon"
    qtbot.waitUntil(lambda: not action.isEnabled(), timeout=5000)


def test_options_come_back_and_values_only_for_their_kind_of_image(make):
    first = make(volume(units="HU"))
    state = first.state
    state.options.shape, state.options.deep, state.options.edges = "square", True, 4.5
    state.brush_radius, state.radius_unit = 12.5, "mm"
    state.options.low, state.options.high, state.options.tolerance = -150.0, 60.0, 33.0
    photo = Volume(np.arange(600, dtype=np.uint8).reshape(1, 20, 30), Geometry.picture(20, 30), name="photo")
    first.session.open(Opened(photo, None))
    assert (state.options.low, state.options.high) == (None, None)
    assert state.options.tolerance == first_tolerance(photo)
    second = make(volume(units="HU"))
    state = second.state
    assert (state.options.shape, state.options.deep, state.options.edges) == ("square", True, 4.5)
    assert (state.brush_radius, state.radius_unit) == (12.5, "mm")
    assert (state.options.low, state.options.high, state.options.tolerance) == (-150.0, 60.0, 33.0)


def picture(side: int) -> Volume:
    return Volume(np.zeros((1, side, side), np.uint8), Geometry.picture(side, side), name=f"p{side}")


@pytest.mark.parametrize(
    ("rows", "columns", "spacing", "in_mm", "radius"),
    [
        (256, 256, None, False, 2.5),
        (2048, 3000, None, False, 20.5),
        (60, 60, None, False, 1.5),  # not below what can be aimed with
        (9000, 9000, None, False, 32.0),
        (100, 400, (2.0, 0.5), False, 4.0),  # 200 mm by 200 mm, in px of half a mm
        (100, 400, (2.0, 0.5), True, 2.0),
        (256, 256, None, True, 2.5),  # no mm where there are none
    ],
)
def test_the_first_radius_suits_the_image(rows, columns, spacing, in_mm, radius):
    geometry = Geometry.picture(rows, columns)
    if spacing is not None:
        geometry = Geometry((1, rows, columns), (1.0, *spacing), (0.0, 0.0, 0.0), geometry.direction)
    case = Volume(np.zeros((1, rows, columns), np.uint8), geometry, name="case")
    assert first_radius(case, in_mm=in_mm) == radius


def test_the_brush_follows_the_image_until_a_person_chooses(make, qtbot):
    window = make(picture(256))
    state = window.state
    assert state.brush_radius == 2.5
    window.session.open(Opened(picture(600), None))
    assert state.brush_radius == 6.0
    window.tool_memory.lend_radius(3.0)  # as the tour does
    again = make(picture(600))
    assert again.state.brush_radius == 6.0
    again.state.tool = "brush"
    qtbot.waitUntil(again.action_set.by_name["actionBrushLarger"].isEnabled, timeout=5000)
    QTest.keyClick(again.canvas, Qt.Key.Key_BracketRight)
    chosen = again.state.brush_radius
    assert chosen > 6.0
    again.session.open(Opened(picture(256), None))
    assert again.state.brush_radius == chosen
    assert make(picture(256)).state.brush_radius == chosen


def test_nonsense_in_the_file_is_not_taken(make, tmp_path):
    folder = tmp_path / "config"
    folder.mkdir(parents=True)
    (folder / "window.ini").write_text(
        "[tools]\nshape=triangle\ndeep=perhaps\nedges=many\nbrush_radius=1e9\nradius_unit=inch\nint16\\tolerance=nan\n"
    )
    state = make(volume()).state
    assert (state.options.shape, state.options.deep, state.options.edges) == ("disc", False, 3.0)
    assert (state.brush_radius, state.radius_unit) == (500.0, "px")
    assert state.options.tolerance == first_tolerance(volume())


def test_why_a_tool_did_nothing_stands_in_the_status_line_and_moves_nothing(make, qtbot):
    window = make(volume())
    window.state.tool = "range"
    before = window.canvas.geometry()
    QTest.mouseClick(window.canvas.viewport(), Qt.MouseButton.LeftButton)
    message = window.status.findChild(QLabel, "toolMessage")
    assert message.isVisible()
    assert "hold Ctrl and drag" in message.text()
    assert message.accessibleName() == message.text()
    assert window.canvas.geometry() == before
    assert not window.notices.isVisible()


def test_pen_pressure_is_a_setting(make):
    from dataclasses import replace

    window = make(volume())
    assert window.state.options.pressure is False
    window.settings.replace(replace(window.settings.value, pen_pressure=True))
    assert window.state.options.pressure is True
