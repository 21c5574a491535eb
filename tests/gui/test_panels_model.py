"""The model panel: choosing, what the card says, what does not fit, and cancelling."""

from __future__ import annotations

import pytest
from PySide6.QtCore import Qt

from segstudio.core.geometry import Geometry
from segstudio.core.labels import LabelClass
from segstudio.core.volume import Volume
from segstudio.gui.model_scores import little_said, score_words, short_score
from segstudio.gui.panels.model import ModelPanel
from segstudio.gui.panels.parts import LinesInRoom
from segstudio.learning.card import ModelCard
from segstudio.services.jobs import Ticket
from tests.gui.panel_context import Bench

pytestmark = pytest.mark.gui


@pytest.fixture
def bench(qtbot, tmp_path):
    bench = Bench(tmp_path)
    bench.add_model("zz-cells", scores={"held_out": {"all": {"dice": 0.912, "images": 67}}}, licence="CC0")
    bench.add_model("zz-lungs", channels=3, accepts=("rgb",), filter_size=5)
    yield bench
    bench.close()


@pytest.fixture
def panel(qtbot, bench):
    panel = ModelPanel(bench.context)
    qtbot.addWidget(panel)
    panel.resize(280, 300)
    panel.show()
    return panel


def choose(qtbot, panel, start: str) -> None:
    """Open the box with the keyboard and type the beginning of a name."""
    panel.choice.setFocus()
    row = next(i for i in range(panel.choice.count()) if panel.choice.itemText(i).startswith(start))
    panel.choice.setCurrentIndex(row)
    panel.choice.activated.emit(row)


def test_a_chosen_model_tells_its_score_and_where_it_comes_from(qtbot, bench, panel):
    choose(qtbot, panel, "zz-cells")
    assert bench.context.session.model.name == "zz-cells"
    assert panel.score.text() == "Dice 0.91 on 67 unseen images"
    assert panel.facts.text() == "Finds: cell\nReads: grey and colour\nLicence: CC0"


def test_a_model_that_does_not_fit_the_case_says_so_before_it_runs(qtbot, bench, panel):
    bench.open_volume()
    choose(qtbot, panel, "zz-lungs")
    assert "colour" in panel.problem.text()
    assert panel.problem.isVisible()
    assert "filtered (mean 5×5)" in panel.facts.text()
    choose(qtbot, panel, "zz-cells")
    assert not panel.problem.isVisible()


def test_a_model_chosen_elsewhere_is_shown(bench, panel):
    entry = bench.context.library.find("zz-lungs")
    bench.context.session.set_model(entry)
    assert panel.choice.currentText() == entry.title
    bench.context.session.set_model(None)
    assert panel.choice.currentIndex() == -1
    assert panel.choice.placeholderText() == "Choose a model"


def test_the_device_is_kept_in_the_settings(qtbot, bench, panel, monkeypatch, tmp_path):
    monkeypatch.setenv("SEGSTUDIO_HOME", str(tmp_path))
    panel.device.setFocus()
    qtbot.keyClick(panel.device, Qt.Key.Key_Down)
    panel.device.activated.emit(panel.device.currentIndex())
    assert bench.context.settings.value.device == "cpu"
    assert panel.device.currentText() == "CPU"


def test_a_running_prediction_can_be_watched_and_cancelled(qtbot, bench, panel):
    assert not panel.cancel.isVisible()
    ticket = Ticket(1, "case")
    bench.context.work.segmenting = ticket
    assert panel.cancel.isVisible()
    bench.context.runner.progressed.emit(ticket, 0.62, "Slice 3 of 9", 8.2)
    assert panel.progress.text() == "Slice 3 of 9 · 62% · 8 s left"
    assert panel.bar.value() == 620
    bench.context.runner.progressed.emit(Ticket(2), 0.1, "another job", None)
    bench.context.work.training = Ticket(3)  # another job that starts changes nothing here
    assert panel.bar.value() == 620
    qtbot.mouseClick(panel.cancel, Qt.MouseButton.LeftButton)
    assert ticket.cancelled
    bench.context.work.segmenting = None
    assert not panel.bar.isVisible()


def test_the_button_is_the_segment_action(qtbot, bench, panel):
    action = bench.context.actions["actionSegment"]
    with qtbot.waitSignal(action.triggered):
        qtbot.mouseClick(panel.segment, Qt.MouseButton.LeftButton)
    action.setEnabled(False)
    assert not panel.segment.isEnabled()


def test_scores_in_words():
    cell = (LabelClass(1, "cell", (1, 2, 3)),)
    assert score_words(ModelCard("a", 1, {}, cell)) == ""
    assert score_words(ModelCard("a", 1, {}, cell, scores={"held_out": {"dice": 0.5}})) == "Dice 0.50"
    both = {"corrected": {"dice": 0.5}, "held_out": {"all": {"dice": 0.7, "images": 2}}}
    assert score_words(ModelCard("a", 1, {}, cell, scores=both)) == "Dice 0.70 on 2 unseen images"
    assert score_words(ModelCard("a", 1, {}, cell, scores={"held_out": "odd"})) == ""
    tuned = {
        "corrected": {"images": 1, "before": 0.998, "dice": 0.9986},
        "drawn": {"images": 4, "before": 0.98, "dice": 0.979},
    }
    assert score_words(ModelCard("a", 2, {}, cell, scores=tuned)) == (
        "Fine-tuned: Dice 0.998 → 0.999 on 1 corrected image, 0.980 → 0.979 on 4 synthetic images"
    )
    assert short_score(ModelCard("a", 2, {}, cell, scores=tuned)) == "Dice 0.998 → 0.999 on 1 image"
    assert short_score(ModelCard("a", 1, {}, cell, scores=both)) == "Dice 0.70 on 2 images"
    assert short_score(ModelCard("a", 1, {}, cell)) == ""
    only = "Measured on {} only: so few say little of how it does on others."
    assert little_said(ModelCard("a", 2, {}, cell, scores=tuned)) == only.format("1 image")
    assert little_said(ModelCard("a", 1, {}, cell, scores=both)) == only.format("2 images")
    for images, said in ((4, only.format("4 images")), (5, "")):
        scores = {"cross_validated": {"all": {"dice": 0.9, "images": float(images)}}}
        assert little_said(ModelCard("a", 1, {}, cell, scores=scores)) == said
    assert little_said(ModelCard("a", 1, {}, cell)) == ""


def test_a_colour_case_fits_a_colour_model(qtbot, bench, panel):
    import numpy as np

    from segstudio.services.tasks import Opened

    colour = Volume(np.zeros((1, 4, 4, 3), np.uint8), Geometry.picture(4, 4))
    bench.context.session.open(Opened(colour))
    choose(qtbot, panel, "zz-lungs")
    assert not panel.problem.isVisible()


def test_a_long_value_goes_on_below_where_there_is_room_and_ends_with_dots_where_not(qtbot):
    words = "Nuclei that touch come out as one region"
    line = LinesInRoom(words)
    qtbot.addWidget(line)
    line.resize(line.fontMetrics().horizontalAdvance("Nuclei that touch come "), 10)
    assert line.minimumSizeHint().height() == line.fontMetrics().height()
    line.resize(line.width(), line.sizeHint().height())
    assert len(line.lines()) == 2
    assert " ".join(line.lines()) == words
    line.resize(line.width(), line.minimumSizeHint().height())
    assert len(line.lines()) == 1
    assert line.lines()[0].endswith("…")
    assert words in line.toolTip()
