"""A resting mouse is told what a badge or a row shortens, also where another window has the keys."""

from __future__ import annotations

import contextlib
from dataclasses import replace

import pytest
from PySide6.QtCore import QPoint
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QToolTip, QWidget

from segstudio.core.volume import Caveat
from segstudio.services.samples import find_sample
from segstudio.services.tasks import Opened
from tests.e2e.kit import idle, spin, until

pytestmark = pytest.mark.gui
WHOLE = "The slices do not lie evenly: 4 mm (13 times) and 7 mm (13 times) apart."


@pytest.fixture
def other(qtbot) -> QWidget:
    other = QWidget()
    qtbot.addWidget(other)
    return other


def tip_at(viewport: QWidget, at: QPoint) -> str:
    """What is shown once the mouse rests there."""
    QToolTip.hideText()
    until(lambda: not QToolTip.isVisible())
    for _ in range(5):  # a person moves the mouse again where a notice came and took it away
        QTest.mouseMove(viewport, at + QPoint(-3, 0))
        spin(20)
        QTest.mouseMove(viewport, at)
        with contextlib.suppress(AssertionError):
            until(QToolTip.isVisible, 3)
            break
    text = QToolTip.text()
    QToolTip.hideText()
    until(lambda: not QToolTip.isVisible())
    return text


@pytest.mark.parametrize("tool", ["navigate", "brush"])
def test_a_badge_tells_the_whole_sentence(window, other, tool) -> None:
    window.open_sample(find_sample("cells"))
    until(lambda: window.session.volume is not None)
    idle(window)
    shown = replace(
        window.session.volume, warnings=(WHOLE,), caveats=(Caveat("uneven", "uneven slices", WHOLE),)
    )
    window.session.open(Opened(shown))
    canvas = window.canvas
    until(lambda: any(badge.text == "uneven slices" for badge in canvas.furniture.badges))
    window.state.tool = tool
    other.show()
    other.activateWindow()
    until(lambda: not window.isActiveWindow())
    badge = next(badge for badge in canvas.furniture.badges if badge.text == "uneven slices")
    at = canvas.mapFromScene(badge.sceneBoundingRect().center())
    assert tip_at(canvas.viewport(), at) == WHOLE


def test_a_case_in_the_list_tells_its_mark(window, other) -> None:
    path = find_sample("cells").path
    window.open_paths([path])
    until(lambda: window.session.volume is not None)
    idle(window)
    cases = window.docks["dockCase"].panel.list
    other.show()
    other.activateWindow()
    until(lambda: not window.isActiveWindow())
    at = cases.visualItemRect(cases.item(0)).center()
    assert path.name in tip_at(cases.viewport(), at)
