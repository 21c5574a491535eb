"""The callout of the guided tour: as high as its words need, from the first frame on."""

from __future__ import annotations

import pytest
from PySide6.QtWidgets import QWidget

from segstudio.gui.callout import Callout
from segstudio.gui.theme import apply_theme
from segstudio.gui.tour_steps import STEPS

pytestmark = pytest.mark.gui


def test_no_line_of_a_step_is_cut(qtbot, qapp) -> None:
    apply_theme(qapp, "dark")
    window = QWidget()
    qtbot.addWidget(window)
    window.resize(1366, 768)
    window.show()
    callout = Callout(window)
    for step in STEPS:
        callout.say("Guided tour", step.heading, step.words, "Key: Ctrl+Return")
        callout.state.show_text("")
        callout.offer(back=True, extra="", forward="Skip")
        callout.stand_beside(None)
        for part in (callout.heading, callout.words, callout.keys):
            assert part.height() >= part.heightForWidth(part.width()), (step.name, part.objectName())
