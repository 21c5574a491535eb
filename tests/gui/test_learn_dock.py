"""The Learn panel in the window: where the keys are, and that it is calm again after a decision."""

from __future__ import annotations

from dataclasses import replace

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QAbstractButton, QApplication, QScrollArea, QWidget

from segstudio.gui.action_set import ActionButton
from segstudio.gui.main_window import MainWindow
from segstudio.learning.outcomes import CaseScore, FineTuneOutcome, TrainingPoint
from segstudio.services.jobs import Ticket
from segstudio.services.samples import find_sample
from tests.e2e.kit import LEFT, click, idle, spin, until

pytestmark = pytest.mark.gui


@pytest.fixture
def reviewed(window: MainWindow) -> MainWindow:
    """A sample, reviewed, in a window of the size of a small laptop."""
    window.resize(1366, 768)
    window.open_sample(find_sample("cells"))
    until(lambda: window.session.volume is not None)
    window.session.mark_reviewed([0])
    idle(window)
    window.activateWindow()
    until(window.isActiveWindow, 5)
    return window


def result(window: MainWindow, after: float) -> FineTuneOutcome:
    card = window.session.model.card
    score = CaseScore("cells", "corrected", 0.8, after, 2.0, 2.0, "px")
    path = window.context.library.candidates / "new.safetensors"
    return FineTuneOutcome(path, replace(card, version=2), 1.0, (score,), (), "It went.", False)


def blue(window: MainWindow) -> list[str]:
    buttons = window.findChildren(QAbstractButton)
    return [
        b.objectName() for b in buttons if type(b) is ActionButton and b.isVisible() and b.property("primary")
    ]


def test_no_press_on_a_panel_draws_a_frame_around_it(reviewed: MainWindow) -> None:
    canvas = reviewed.planes.active
    for dock in reviewed.docks.values():
        if dock.panel is None or not dock.isVisible():
            continue
        canvas.setFocus()
        QTest.mouseClick(dock.panel, LEFT, pos=QPoint(3, 3))  # in its margin
        assert not isinstance(QApplication.focusWidget(), QScrollArea), dock.objectName()


def test_the_keys_go_to_the_image_when_a_training_takes_the_button_away(reviewed: MainWindow) -> None:
    panel = reviewed.docks["dockLearn"].panel
    panel.start.setFocus(Qt.FocusReason.TabFocusReason)
    reviewed.work.training = Ticket(7)
    spin(20)
    assert not panel.start.isVisible()
    assert QApplication.focusWidget() is reviewed.findChild(QWidget, "canvas")
    reviewed.work.training = None


@pytest.mark.parametrize(("after", "button"), [(0.9, "actionAcceptModel"), (0.7, "actionDiscardModel")])
def test_the_one_blue_button_follows_the_verdict(reviewed: MainWindow, after: float, button: str) -> None:
    reviewed.work._outcome = result(reviewed, after)  # without the contours, for which there is no file
    reviewed.work.busy_changed.emit()
    until(lambda: blue(reviewed) == [button])
    reviewed.work._outcome = None


def test_the_panel_is_calm_again_when_the_old_model_is_kept(reviewed: MainWindow) -> None:
    panel, work = reviewed.docks["dockLearn"].panel, reviewed.work
    work.add_point(TrainingPoint(1, 30, 0.9, {}, None, 0.1, 0.97))
    work._outcome = result(reviewed, 0.7)
    work.busy_changed.emit()
    assert panel.curve.isVisible()
    until(lambda: panel.discard.isEnabled())
    click(panel, "actionDiscardModel")
    assert work.outcome is None
    assert not panel.curve.isVisible()
    assert not panel.outcome.isVisible()
    assert panel.start.isVisible()
