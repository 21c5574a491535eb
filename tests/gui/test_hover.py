"""The object under the mouse is outlined and named, where there are many."""

from __future__ import annotations

from dataclasses import replace

import numpy as np
import pytest
from hypothesis import given
from hypothesis import strategies as st
from PySide6.QtGui import QImage
from PySide6.QtWidgets import QApplication

from segstudio.core.display import Window
from segstudio.core.labels import LabelClass, default_class
from segstudio.gui.canvas.hover_layer import object_box
from tests.gui.canvas_kit import CTRL, Qt, open_bench, volume

pytestmark = pytest.mark.gui


@pytest.fixture
def bench(qtbot):
    labels = np.zeros((3, 20, 30), np.uint16)
    labels[1, 2:8, 2:12], labels[1, 10:18, 15:28] = 7, 19
    bench = open_bench(qtbot, volume(), labels)
    bench.state.window = Window(2.0, 50_000.0)  # a black image
    bench.state.style = "fill"
    return bench


def many(bench) -> None:
    bench.session.labels.set_classes({n: default_class(n) for n in range(1, 25)})
    bench.session.set_class(replace(default_class(19), name="nucleus"))


def light(bench, y: float, x: float) -> bool:
    QApplication.processEvents()
    image = bench.view.grab().toImage().convertToFormat(QImage.Format.Format_RGB32)
    at = bench.view.to_screen(y, x).toPoint()
    return image.pixelColor(at.x() + 1, at.y()).lightness() > 230


def test_the_object_under_the_mouse_is_outlined_with_its_number(bench):
    many(bench)
    bench.move(bench.at(5, 5))
    words, item = bench.view._hover.words, bench.view._hover.item
    assert words.text == "7"
    assert light(bench, 5.0, 2.0)  # its left edge
    assert not light(bench, 13.0, 15.0)
    bench.move(bench.at(13, 20))
    assert words.text == "19 · nucleus"
    assert light(bench, 13.0, 15.0)
    assert not light(bench, 5.0, 2.0)
    bench.move(bench.at(0, 0))
    assert not words.isVisible()
    assert not item.isVisible()


def test_few_labels_are_left_alone_but_for_the_picking_tool(bench):
    bench.move(bench.at(5, 5))
    assert not bench.view._hover.words.isVisible()
    bench.state.tool = "pick"
    bench.move(bench.at(5, 6))
    assert bench.view._hover.words.text == "7"


def test_a_brush_is_not_disturbed(bench):
    many(bench)
    bench.state.tool = "brush"
    bench.move(bench.at(5, 5))
    assert not bench.view._hover.item.isVisible()
    bench.state.tool = "navigate"
    bench.move(bench.at(5, 6))
    assert bench.view._hover.item.isVisible()
    bench.view.leaveEvent(None)
    assert not bench.view._hover.item.isVisible()


def test_a_click_with_ctrl_and_alt_picks_in_any_tool(bench):
    bench.session.set_class(LabelClass(19, "nucleus", (1, 2, 3)))
    bench.state.tool = "brush"
    before = bench.labels.copy()
    bench.drag(bench.at(13, 20), modifiers=CTRL | Qt.KeyboardModifier.AltModifier)
    assert bench.state.current_label == 19
    np.testing.assert_array_equal(bench.labels, before)


@given(st.integers(0, 2**32 - 1))
def test_the_box_holds_the_whole_object(seed):
    random = np.random.default_rng(seed)
    plane = np.zeros((300, 400), np.uint16)
    top, left = random.integers(0, 200, 2)
    height, width = random.integers(1, 180, 2)
    plane[top : top + height, left : left + width] = 5
    y, x = top + random.integers(0, min(height, 300 - top)), left + random.integers(0, min(width, 400 - left))
    rows, columns = object_box(plane, 5, int(y), int(x))
    assert (rows.start, rows.stop) == (top, min(top + height, 300))
    assert (columns.start, columns.stop) == (left, min(left + width, 400))
