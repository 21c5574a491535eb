"""Every control of every panel can be named, explained and reached by keyboard."""

from __future__ import annotations

from collections import Counter

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import (
    QAbstractButton,
    QAbstractItemView,
    QAbstractSlider,
    QAbstractSpinBox,
    QComboBox,
    QHeaderView,
    QLabel,
    QLineEdit,
    QScrollBar,
    QWidget,
)

from segstudio.gui.action_rows import MENUS
from segstudio.gui.panels.case import CasePanel
from segstudio.gui.panels.compare import ComparePanel
from segstudio.gui.panels.filter import FilterPanel
from segstudio.gui.panels.history import HistoryPanel
from segstudio.gui.panels.labels import LabelsPanel
from segstudio.gui.panels.learn import LearnPanel
from segstudio.gui.panels.model import ModelPanel
from segstudio.gui.panels.objects import ObjectsPanel
from segstudio.gui.panels.second import SecondPanel
from segstudio.gui.theme import apply_theme
from segstudio.services.history import History
from tests.gui.panel_context import Bench

pytestmark = pytest.mark.gui

CONTROLS = (QAbstractButton, QAbstractItemView, QAbstractSlider, QAbstractSpinBox, QComboBox)


@pytest.fixture
def themed(qapp):
    """As the window draws them, whatever ran before."""
    apply_theme(qapp, "dark")


@pytest.fixture
def panels(qtbot, tmp_path):
    bench = Bench(tmp_path)
    history = History(bench.context.session, tmp_path / "undo")
    built = [
        kind(bench.context)
        for kind in (
            CasePanel,
            LabelsPanel,
            ObjectsPanel,
            FilterPanel,
            ModelPanel,
            LearnPanel,
            SecondPanel,
            ComparePanel,
        )
    ]
    built.append(HistoryPanel(bench.context, history))
    for panel in built:
        qtbot.addWidget(panel)
        panel.show()
    bench.open_volume()
    bench.context.work.add_cases([tmp_path / "a.png"])
    yield built
    history.close()
    bench.close()


def controls(panel) -> list[QWidget]:
    """What a person can use, without the parts that Qt builds inside larger controls."""
    found = [w for kind in CONTROLS for w in panel.findChildren(kind)]
    outer = (QAbstractSpinBox, QComboBox, QAbstractItemView, QLineEdit)
    return [
        w
        for w in found
        if not isinstance(w, QHeaderView | QScrollBar)
        and not any(isinstance(p, outer) for p in parents(w, panel))
    ]


def parents(widget, top) -> list[QWidget]:
    line = []
    while (widget := widget.parentWidget()) is not None and widget is not top:
        line.append(widget)
    return line


def test_every_control_has_an_object_name_a_spoken_name_and_a_tooltip(panels):
    assert sum(len(controls(panel)) for panel in panels) > 35
    bare = [
        f"{panel.objectName()}: {type(w).__name__} {w.objectName()!r} {w.accessibleName()!r} {w.toolTip()!r}"
        for panel in panels
        for w in controls(panel)
        if not (w.objectName() and w.accessibleName() and w.toolTip())
    ]
    assert bare == []


def test_object_names_are_used_once(panels):
    counted = Counter(w.objectName() for panel in panels for w in controls(panel))
    assert [name for name, count in counted.items() if count > 1] == []


def test_every_control_can_be_reached_by_the_tab_key(panels):
    deaf = [
        w.objectName()
        for panel in panels
        for w in controls(panel)
        if not w.focusPolicy() & Qt.FocusPolicy.TabFocus
    ]
    assert deaf == []


def test_no_mnemonic_stands_twice_or_hides_a_menu(panels):
    labels = [label for panel in panels for label in panel.findChildren(QLabel) if label.buddy() is not None]
    keys = [label.text()[label.text().index("&") + 1].lower() for label in labels if "&" in label.text()]
    assert len(keys) == len(set(keys))
    menu_keys = {"a" if name == "Labels" else name[0].lower() for name in MENUS}
    assert not menu_keys & set(keys)


def test_every_field_with_a_label_is_its_buddy(panels):
    fields = {
        "filterSize",
        "deviceChoice",
        "labelStyle",
        "labelOpacity",
        "learnPreset",
        "learnSteps",
    }
    buddies = {
        label.buddy().objectName()
        for panel in panels
        for label in panel.findChildren(QLabel)
        if label.buddy() is not None
    }
    assert fields <= buddies


def test_panels_fit_the_narrowest_dock(themed, panels):
    # 296 px of the right docks and 240 of the left ones, less the scroll bar's 10.
    for panel in panels:
        widest = 230 if panel.objectName() in ("casePanel", "labelsPanel", "historyPanel") else 286
        assert panel.minimumSizeHint().width() <= widest, panel.objectName()
