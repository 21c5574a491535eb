"""Pieces of contours that say what those on the canvas mean."""

from __future__ import annotations

import pytest
from PySide6.QtWidgets import QApplication, QWidget

from segstudio.core.labels import LabelClass
from segstudio.gui import theme
from segstudio.gui.panels.contour_legend import ContourLegend, HatchSample, LineSample

pytestmark = pytest.mark.gui
AMBER, WHITE = (0xFF, 0xB0, 0x00), (0xFF, 0xFF, 0xFF)


@pytest.fixture
def themed(qapp):
    """Gives the application a theme, and back the one before."""
    before = theme.tokens().name
    yield lambda name: theme.apply_theme(qapp, name)
    theme.apply_theme(qapp, before)


def colors_of(widget: QWidget) -> set[tuple[int, int, int]]:
    """Every colour in its middle rows."""
    image = widget.grab().toImage()
    middle = image.height() // 2
    points = [image.pixelColor(x, y) for x in range(image.width()) for y in range(middle - 2, middle + 2)]
    return {(p.red(), p.green(), p.blue()) for p in points}


def test_a_line_has_the_colour_it_has_on_the_canvas(qtbot, bench, themed):
    themed("dark")
    bench.open_volume()
    session = bench.context.session
    session.set_class(LabelClass(1, "cell", (55, 155, 255)))
    bench.context.state.current_label = 1
    assert LineSample(bench.context, "solid").shade == (55, 155, 255)
    assert LineSample(bench.context, "dashed", "reference").shade == (115, 185, 255)  # 55 + 0.3 × 200, …
    assert LineSample(bench.context, "dashed", "new").shade == AMBER
    assert LineSample(bench.context, "dotted", "old").shade == WHITE
    themed("contrast-light")
    assert LineSample(bench.context, "solid").shade == (55, 155, 255)
    assert {LineSample(bench.context, "dashed", key).shade for key in ("reference", "new", "old")} == {WHITE}


@pytest.mark.parametrize("name", list(theme.THEMES))
def test_every_sample_lies_on_the_dark_of_the_canvas(qtbot, bench, themed, name):
    colors = themed(name)
    ground = (0, 0, 0) if colors.contrast else (0x1E, 0x1E, 0x1E)
    line = LineSample(bench.context, "dashed", "new")
    qtbot.addWidget(line)
    assert colors_of(line) == {ground, WHITE if colors.contrast else AMBER}
    seen = {}
    for key in ("new", "old"):
        hatch = HatchSample(key)
        qtbot.addWidget(hatch)
        seen[key] = colors_of(hatch)
    assert len(seen["new"]) == len(seen["old"]) == 2  # a stripe and the dark between
    assert (seen["new"] == seen["old"]) is colors.contrast


def test_nothing_is_drawn_for_a_contour_that_is_not(qtbot, bench):
    line = LineSample(bench.context, "none", "new")
    qtbot.addWidget(line)
    assert len(colors_of(line)) == 1


def test_what_is_shown_changes_and_the_height_stays(qtbot, bench):
    legend = ContourLegend(bench.context, "legend")
    qtbot.addWidget(legend)
    legend.show()
    heights = []
    legend.show_words("Open a case.")
    heights.append(legend.sizeHint().height())
    for lines in ({"new": "dashed", "old": "dotted"}, {"new": "dashed"}, {"new": "none", "old": "dotted"}):
        legend.show_lines(lines)
        QApplication.processEvents()
        heights.append(legend.sizeHint().height())
    assert len(set(heights)) == 1
    assert legend.text() == legend.accessibleName() == "Solid: your labels. Dotted: the old model."
    shown = [
        sample for sample in legend.findChildren(QWidget) if isinstance(sample, LineSample | HatchSample)
    ]
    assert [sample.isVisible() for sample in shown] == [True, False, True, False, False]
    legend.show_words("")
    assert not legend.isVisible()
