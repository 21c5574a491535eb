"""Which panel stands where."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QMainWindow, QTabWidget, QWidget

from segstudio.gui.context import Context
from segstudio.gui.dock import Dock
from segstudio.gui.dock_heights import DockHeights
from segstudio.gui.dock_room import DockRoom
from segstudio.gui.dock_stack import DockStack
from segstudio.gui.dock_tabs import DockTabs
from segstudio.services.history import History
from segstudio.words import tr

LEFT, RIGHT = Qt.DockWidgetArea.LeftDockWidgetArea, Qt.DockWidgetArea.RightDockWidgetArea
BELOW = Qt.DockWidgetArea.BottomDockWidgetArea


@dataclass(frozen=True)
class _Place:
    name: str
    title: str
    area: Qt.DockWidgetArea
    height: int
    shown: bool = True


_PLACES = (
    _Place("dockCase", tr("Case"), LEFT, 214),
    _Place("dockLabels", tr("Labels"), LEFT, 323),
    _Place("dockFilter", tr("Filter"), LEFT, 225),
    _Place("dockHistory", tr("History"), LEFT, 160, shown=False),
    _Place("dockObjects", tr("Objects"), BELOW, 220, shown=False),
    _Place("dockModel", tr("Model"), RIGHT, 410),
    _Place("dockLearn", tr("Learn"), RIGHT, 284),
    _Place("dockSecond", tr("Second image"), RIGHT, 440, shown=False),
    _Place("dockCompare", tr("Compare"), RIGHT, 440, shown=False),
    _Place("dockOperations", tr("Operations"), RIGHT, 440, shown=False),
)
_WIDTH = {LEFT: 244, RIGHT: 300, BELOW: 296}


def bring_up_roomy(window: QMainWindow, docks: dict[str, Dock], name: str) -> None:
    """Bring a panel on the screen with the height that it needs, at the cost of the one above it."""
    was_hidden = docks[name].isHidden()
    docks[name].bring_up()
    above = docks["dockModel"]
    behind = docks[name] in window.tabifiedDockWidgets(above)
    if (
        was_hidden
        and not behind
        and not above.isHidden()
        and not above.isFloating()
        and not docks[name].isFloating()
    ):
        window.resizeDocks([above, docks[name]], [150, 560], Qt.Orientation.Vertical)


def build_docks(window: QMainWindow, context: Context, undo_stack: History) -> dict[str, Dock]:
    """Every dock by name, placed; panels are imported and built when their dock is first shown."""

    def case() -> QWidget:
        from segstudio.gui.panels.case import CasePanel

        return CasePanel(context)

    def labels() -> QWidget:
        from segstudio.gui.panels.labels import LabelsPanel

        return LabelsPanel(context)

    def history() -> QWidget:
        from segstudio.gui.panels.history import HistoryPanel

        return HistoryPanel(context, undo_stack)

    def second() -> QWidget:
        from segstudio.gui.panels.second import SecondPanel

        return SecondPanel(context)

    def compare() -> QWidget:
        from segstudio.gui.panels.compare import ComparePanel

        return ComparePanel(context)

    def objects() -> QWidget:
        from segstudio.gui.panels.objects import ObjectsPanel

        return ObjectsPanel(context)

    def filters() -> QWidget:
        from segstudio.gui.panels.filter import FilterPanel

        return FilterPanel(context)

    def model() -> QWidget:
        from segstudio.gui.panels.model import ModelPanel

        return ModelPanel(context)

    def learn() -> QWidget:
        from segstudio.gui.panels.learn import LearnPanel

        return LearnPanel(context)

    def operations() -> QWidget:
        from segstudio.gui.panels.operations import OperationsPanel

        return OperationsPanel(context)

    builders: dict[str, Callable[[], QWidget]] = {
        "dockCase": case,
        "dockLabels": labels,
        "dockHistory": history,
        "dockObjects": objects,
        "dockSecond": second,
        "dockCompare": compare,
        "dockFilter": filters,
        "dockModel": model,
        "dockLearn": learn,
        "dockOperations": operations,
    }
    docks = {}
    for place in _PLACES:
        dock = docks[place.name] = Dock(place.name, place.title, builders[place.name], _WIDTH[place.area])
        window.addDockWidget(place.area, dock)
        dock.setVisible(place.shown)
    window.setTabPosition(RIGHT, QTabWidget.TabPosition.North)
    window.tabifyDockWidget(docks["dockLearn"], docks["dockSecond"])  # seldom both at once
    window.tabifyDockWidget(docks["dockLearn"], docks["dockCompare"])
    docks["dockCompare"].hide()
    window.tabifyDockWidget(docks["dockLearn"], docks["dockOperations"])
    for name in ("dockSecond", "dockOperations"):
        docks[name].hide()
    window.setCorner(Qt.Corner.TopLeftCorner, LEFT)
    window.setCorner(Qt.Corner.BottomLeftCorner, LEFT)
    window.setCorner(Qt.Corner.TopRightCorner, RIGHT)
    window.setCorner(Qt.Corner.BottomRightCorner, RIGHT)
    for area in (LEFT, RIGHT):
        there = [place for place in _PLACES if place.area == area and place.shown]
        window.resizeDocks([docks[p.name] for p in there], [p.height for p in there], Qt.Orientation.Vertical)
        window.resizeDocks([docks[there[0].name]], [_WIDTH[area]], Qt.Orientation.Horizontal)
    DockTabs(window, docks)
    DockHeights(window, [docks[place.name] for place in _PLACES if place.area == LEFT])
    room = DockRoom(window, docks["dockModel"], docks["dockLearn"])
    DockStack(window, docks, "dockModel", ("dockLearn", "dockSecond", "dockCompare", "dockOperations"), room)
    return docks
