"""From the first page to an accepted, fine-tuned model: at most eight clicks and one stroke."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace

import pytest
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QAbstractButton

from segstudio.gui.main_window import MainWindow
from tests.e2e.kit import LEFT, drag, idle, until

pytestmark = [pytest.mark.gui]


class Hand:
    """Clicks on what can be seen, and counts."""

    def __init__(self, window: MainWindow) -> None:
        self.window = window
        self.clicks: list[str] = []

    def click(self, name: str, wanted: Callable[[QAbstractButton], bool] = lambda _: True) -> None:
        """Click the one visible, enabled button of a name."""

        def shown() -> list[QAbstractButton]:
            buttons = self.window.findChildren(QAbstractButton, name)
            return [b for b in buttons if b.isVisible() and b.isEnabled() and wanted(b)]

        until(lambda: bool(shown()))
        QTest.mouseClick(shown()[0], LEFT)
        self.clicks.append(name)


def test_from_the_first_page_to_an_accepted_model_in_eight_clicks_and_a_stroke(make_window) -> None:
    window = make_window(cpu_threads=2, default_model="cells")
    session, hand = window.session, Hand(window)
    window.work.plan = replace(window.work.plan, steps=4, batch=2, patch=96, acceptance="none")

    hand.click("sampleCard", lambda b: b.property("sample") == "cells")
    until(lambda: session.volume is not None)
    idle(window)
    hand.click("actionSegment")
    until(lambda: session.prediction is not None)
    idle(window)
    hand.click("toolBrushButton")
    before = session.labels.array.copy()
    drag(window, [(200.5, 200.5), (230.5, 240.5)])
    assert (session.labels.array != before).any()
    hand.click("actionMarkReviewed")
    hand.click("actionSaveCorrection")
    until(lambda: len(window.context.store) == 1)
    idle(window)
    hand.click("actionFineTune")
    until(lambda: window.work.outcome is not None, 100)
    idle(window)
    hand.click("actionAcceptModel")
    until(lambda: session.model.card.version == 2)
    assert len(hand.clicks) <= 8, hand.clicks
