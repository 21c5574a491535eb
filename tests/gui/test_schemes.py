"""Three schemes of keys and mouse: whole, without clashes, and each gesture does what its table says."""

from __future__ import annotations

from collections import Counter

import numpy as np
import pytest
from PySide6.QtCore import QEvent, Qt
from PySide6.QtGui import QKeySequence

from segstudio.core.display import Window
from segstudio.gui.action_rows import ROWS
from segstudio.gui.schemes import ITK_SNAP, SCHEMES, SEGSTUDIO, SLICER, Hands, keys_of, mouse_words
from segstudio.services.settings import Settings, described
from tests.gui.canvas_kit import CTRL, LEFT, MIDDLE, NONE, RIGHT, SHIFT, Bench, open_bench, volume

ALT = Qt.KeyboardModifier.AltModifier
NAMES = {row.name for row in ROWS}


@pytest.mark.parametrize("scheme", SCHEMES.values(), ids=SCHEMES)
def test_no_key_starts_two_actions_and_every_key_is_understood(scheme) -> None:
    keys = keys_of(scheme, ROWS)
    assert set(keys) == NAMES
    counted = Counter(QKeySequence(key).toString() for some in keys.values() for key in some)
    assert "" not in counted
    assert [key for key, count in counted.items() if count > 1] == []


@pytest.mark.parametrize("scheme", SCHEMES.values(), ids=SCHEMES)
def test_a_scheme_names_actions_that_exist(scheme) -> None:
    assert set(scheme.keys) <= NAMES


def test_what_people_do_all_day_keeps_a_key_in_every_scheme() -> None:
    daily = [row.name for row in ROWS if row.key_text and row.name.startswith(("tool", "actionLabel"))]
    daily += ["actionUndo", "actionRedo", "actionSave", "actionSegment", "actionMarkReviewed", "actionFit"]
    daily += ["actionToggleMask", "actionNextSlice", "actionBrushSmaller", "actionBrushLarger"]
    for scheme in SCHEMES.values():
        keys = keys_of(scheme, ROWS)
        assert [name for name in daily if not keys[name]] == [], scheme.name


def test_the_setting_offers_every_scheme() -> None:
    (entry,) = (e for e in described() if e.name == "key_scheme")
    assert tuple(entry.metadata["choices"]) == tuple(SCHEMES)
    assert Settings().key_scheme == SEGSTUDIO.name


def test_keys_of_the_other_programs() -> None:
    snap, slicer = keys_of(ITK_SNAP, ROWS), keys_of(SLICER, ROWS)
    assert snap["toolBrush"][0] == "4"
    assert snap["toolPolygon"][0] == "3"
    assert snap["actionToggleMask"] == ("S",)
    assert (snap["actionOpacityUp"], snap["actionOpacityDown"]) == (("D",), ("A",))
    assert slicer["actionNextSlice"] == ("Right", "F", "Down")
    assert slicer["actionToggleMask"] == ("G",)
    assert "Z" in slicer["actionUndo"]
    assert "Y" in slicer["actionRedo"]


# The mouse, by real events


@pytest.fixture
def bench(qtbot) -> Bench:
    bench = open_bench(qtbot, volume((5, 20, 30)))
    bench.state.brush_radius = 2
    return bench


def hands(bench: Bench, name: str) -> None:
    bench.state.hands = Hands(SCHEMES[name].mouse)


def shown(bench: Bench) -> tuple[float, float, float, float]:
    """Where the slice lies on the screen."""
    corner, end = bench.view.to_screen(0, 0), bench.view.to_screen(20, 30)
    return corner.x(), corner.y(), end.x(), end.y()


def did(bench: Bench, button, modifiers) -> str:
    """What a short drag to the right and up does."""
    state = bench.state
    state.crosshair = None
    state.window = Window(1000, 500)
    bench.view.fit()
    before, labels = shown(bench), bench.labels.copy()
    start = bench.at(10, 14)
    bench.press(start, button, modifiers)
    bench.move(start + type(start)(8, -12), button, modifiers)
    bench.move(start + type(start)(16, -24), button, modifiers)
    bench.release(start + type(start)(16, -24), button, modifiers)
    after = shown(bench)
    if (bench.labels != labels).any():
        return "erase" if (labels[bench.labels != labels] != 0).all() else "paint"
    if state.window != Window(1000, 500):
        return "window"
    if not np.allclose(before, after):
        same_size = np.isclose(before[2] - before[0], after[2] - after[0])
        return "pan" if same_size else "zoom"
    return "crosshair" if state.crosshair is not None else "nothing"


def filled(bench: Bench) -> None:
    """Label 2 everywhere, so that painting 1 and erasing can be told apart."""
    box = (slice(0, 5), slice(0, 20), slice(0, 30))
    bench.session.record(bench.session.labels.edit("Fill", box, np.full((5, 20, 30), 2)))
    bench.state.tool = "brush"


@pytest.mark.parametrize(
    ("scheme", "button", "modifiers", "with_brush", "with_navigate"),
    [
        ("segstudio", LEFT, SHIFT, "window", "window"),
        ("segstudio", LEFT, CTRL | SHIFT, "window", "window"),
        ("segstudio", MIDDLE, NONE, "pan", "pan"),
        ("segstudio", RIGHT, NONE, "erase", "zoom"),
        ("segstudio", LEFT, NONE, "paint", "pan"),
        ("itk-snap", LEFT, NONE, "paint", "pan"),
        ("itk-snap", LEFT, ALT, "pan", "pan"),
        ("itk-snap", RIGHT, NONE, "erase", "zoom"),
        ("itk-snap", MIDDLE, NONE, "pan", "pan"),
        ("slicer", LEFT, NONE, "paint", "pan"),
        ("slicer", LEFT, SHIFT, "pan", "pan"),
        ("slicer", RIGHT, NONE, "zoom", "zoom"),
        ("slicer", MIDDLE, NONE, "pan", "pan"),
    ],
)
def test_what_a_drag_does(bench, scheme, button, modifiers, with_brush, with_navigate) -> None:
    hands(bench, scheme)
    filled(bench)
    expected = {"paint": "erase"}.get(with_brush, with_brush)  # label 1 over label 2 is a change of label 2
    assert did(bench, button, modifiers) == expected
    if with_brush == "paint":
        assert (bench.labels == 1).any()
    elif with_brush == "erase":
        assert (bench.labels == 0).any()
        assert not (bench.labels == 1).any()
    bench.state.tool = "navigate"
    assert did(bench, button, modifiers) == with_navigate


@pytest.mark.parametrize("scheme", SCHEMES)
def test_ctrl_and_the_left_button_set_the_crosshair_in_any_tool(bench, scheme) -> None:
    hands(bench, scheme)
    for tool in ("brush", "window", "navigate"):
        bench.state.tool, bench.state.crosshair = tool, None
        bench.press(bench.at(5, 7), LEFT, CTRL)
        bench.release(bench.at(5, 7), LEFT, CTRL)
        assert bench.state.crosshair == (2, 5, 7)
    assert not bench.labels.any()


@pytest.mark.parametrize("scheme", SCHEMES)
def test_the_wheel_alone_turns_slices_and_never_changes_a_brush(bench, scheme) -> None:
    hands(bench, scheme)
    bench.state.tool = "brush"
    bench.wheel(-1)
    assert (bench.state.slice_index, bench.state.brush_radius) == (3, 2)
    before = shown(bench)
    bench.wheel(1)
    assert (bench.state.slice_index, bench.state.brush_radius) == (2, 2)
    assert np.allclose(shown(bench), before)
    bench.wheel(2, SHIFT)
    assert bench.state.brush_radius == 3
    assert bench.state.slice_index == 2
    bench.wheel(1, CTRL)
    assert not np.allclose(shown(bench), before)


def test_shift_and_a_move_carry_the_crosshair_in_the_slicer_scheme(bench) -> None:
    hands(bench, "slicer")
    bench.state.tool = "brush"
    bench.mouse(QEvent.Type.MouseMove, bench.at(3, 9), Qt.MouseButton.NoButton, SHIFT)
    assert bench.state.crosshair == (2, 3, 9)
    hands(bench, "segstudio")
    bench.mouse(QEvent.Type.MouseMove, bench.at(6, 9), Qt.MouseButton.NoButton, SHIFT)
    assert bench.state.crosshair == (2, 3, 9)


def test_a_double_click_with_ctrl_sets_the_window_in_the_slicer_scheme(bench) -> None:
    hands(bench, "slicer")
    bench.state.tool, bench.state.window = "navigate", Window(1, 5)
    bench.mouse(QEvent.Type.MouseButtonDblClick, bench.at(3, 9), LEFT, CTRL)
    bench.release(bench.at(3, 9), LEFT, CTRL)
    assert bench.state.window.width > 1000


def test_space_pans_in_every_scheme(qtbot, bench) -> None:
    for name in SCHEMES:
        hands(bench, name)
        filled(bench)
        qtbot.keyPress(bench.view, Qt.Key.Key_Space)
        assert did(bench, LEFT, NONE) == "pan"
        qtbot.keyRelease(bench.view, Qt.Key.Key_Space)


def test_the_key_for_the_labels_can_be_held_whatever_it_is(qtbot, bench, monkeypatch) -> None:
    bench.state.hands = Hands(SLICER.mouse, peek=("G",), undo=("Ctrl+Z", "Z"))
    qtbot.keyPress(bench.view, Qt.Key.Key_G)
    assert not bench.state.labels_visible
    qtbot.wait(300)
    qtbot.keyRelease(bench.view, Qt.Key.Key_G)
    assert bench.state.labels_visible
    bench.state.tool = "brush"
    bench.press(bench.at(4, 4))
    assert bench.labels.any()
    qtbot.keyClick(bench.view, Qt.Key.Key_Z)
    assert not bench.labels.any()
    bench.release(bench.at(4, 4))
    assert bench.edits == []


def test_the_words_name_every_gesture_once_and_follow_the_keys() -> None:
    for scheme in SCHEMES.values():
        words = dict(mouse_words(Hands(scheme.mouse, peek=("Q",), undo=("Ctrl+Z",))))
        said = ", ".join(words.values())
        assert "Hold Q" in said
        assert "Shift + wheel" in words["Size of the brush"]
        assert ("Alt + drag" in words["Move the slice"]) == (scheme is ITK_SNAP)
        assert ("Shift + move" in said) == (scheme is SLICER)
        assert ("Erase while a brush is held" in words) == (scheme is not SLICER)
