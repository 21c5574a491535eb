"""Choosing what strokes may cover, and strokes that keep to it."""

from __future__ import annotations

import numpy as np
import pytest
from PySide6.QtCore import Qt

from segstudio.core.labels import PaintOver
from segstudio.errors import SegStudioError
from segstudio.gui.handlers.labels import LabelHandlers
from segstudio.gui.panels.paint_over import PaintOverChoice
from tests.gui.panel_context import Bench

pytestmark = pytest.mark.gui


@pytest.fixture
def choice(qtbot, bench: Bench) -> PaintOverChoice:
    bench.handlers = LabelHandlers(bench.context)
    choice = PaintOverChoice(bench.context)
    qtbot.addWidget(choice)
    choice.show()
    return choice


def test_the_choice_reaches_the_labels_and_stays_for_the_next_case(qtbot, bench, choice):
    bench.open_volume()
    qtbot.keyClick(choice.box, Qt.Key.Key_Down)
    assert bench.context.session.labels.paint_over == PaintOver("background", own=1)
    bench.context.state.current_label = 2
    assert bench.context.session.labels.paint_over.own == 2
    bench.context.state.current_label = 0  # the eraser takes away what was worked on
    assert bench.context.session.labels.paint_over.own == 2
    bench.open_picture()
    assert bench.context.session.labels.paint_over.mode == "background"


def test_a_list_of_numbers_is_asked_for_where_it_counts(qtbot, bench, choice):
    bench.open_volume()
    assert choice.numbers.isHidden()
    qtbot.keyClick(choice.box, Qt.Key.Key_End)
    assert choice.numbers.isVisible()
    assert choice.numbers.text() == "0, 1"  # the background and the current label to begin with
    choice.numbers.selectAll()
    qtbot.keyClicks(choice.numbers, "2-4")
    qtbot.keyClick(choice.numbers, Qt.Key.Key_Return)
    assert bench.context.session.labels.paint_over.numbers == {2, 3, 4}


def test_a_list_that_is_none_is_refused_and_the_old_one_stays(qtbot, bench, choice):
    bench.open_volume()
    bench.context.work.paint_over = PaintOver("these", frozenset({2}))
    choice.numbers.selectAll()
    qtbot.keyClicks(choice.numbers, "liver")
    qtbot.keyClick(choice.numbers, Qt.Key.Key_Return)
    assert isinstance(bench.told[0], SegStudioError)
    assert choice.numbers.text() == "2"
    assert bench.context.work.paint_over.numbers == {2}


def test_the_key_goes_through_the_choices(bench, choice):
    seen = []
    for _ in range(3):
        bench.handlers.next_paint_over()
        seen.append(choice.box.currentText())
    assert seen == ["Only background", "Only these", "All labels"]


def test_a_stroke_keeps_to_the_choice(qtbot, bench, choice):
    from segstudio.gui.canvas.slice_view import SliceView

    labels = bench.open_volume()
    box = (slice(0, 3), slice(0, 20), slice(0, 15))
    labels.apply(labels.edit("left half", box, np.full((3, 20, 15), 2)))
    view = SliceView(bench.context.session, bench.context.state)
    qtbot.addWidget(view)
    view.resize(300, 200)
    view.show()
    bench.context.state.tool = "brush"
    bench.context.work.paint_over = PaintOver("background")
    middle = view.to_screen(10, 15).toPoint()
    qtbot.mousePress(view.viewport(), Qt.MouseButton.LeftButton, pos=middle)
    qtbot.mouseRelease(view.viewport(), Qt.MouseButton.LeftButton, pos=middle)
    here = labels.array[bench.context.state.slice_index]
    assert (here[:, :15] == 2).all()
    assert (here[:, 15:] == 1).any()
