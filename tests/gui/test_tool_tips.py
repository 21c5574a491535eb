"""A resting mouse is told what a badge or a row shortens, also where another window has the keys."""

from __future__ import annotations

from dataclasses import replace

import pytest
from PySide6.QtCore import QEvent, QPoint, Qt
from PySide6.QtGui import QHelpEvent
from PySide6.QtWidgets import QApplication, QToolTip, QWidget

from segstudio.core.volume import Caveat
from segstudio.services.samples import find_sample
from segstudio.services.tasks import Opened
from tests.e2e.kit import idle, until

pytestmark = pytest.mark.gui
WHOLE = "The slices do not lie evenly: 4 mm (13 times) and 7 mm (13 times) apart."


@pytest.fixture
def other(qtbot) -> QWidget:
    other = QWidget()
    qtbot.addWidget(other)
    return other


def tip_at(viewport: QWidget, at: QPoint) -> str:
    """What is shown there once Qt asks for it, as it does in a window without the keys where that is set."""
    assert viewport.window().testAttribute(Qt.WidgetAttribute.WA_AlwaysShowToolTips)
    QToolTip.hideText()
    until(lambda: not QToolTip.isVisible())
    QApplication.sendEvent(viewport, QHelpEvent(QEvent.Type.ToolTip, at, viewport.mapToGlobal(at)))
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
