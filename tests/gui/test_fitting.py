"""What finds cut texts finds those that are cut, and only those."""

from __future__ import annotations

import pytest
from PySide6.QtWidgets import (
    QCheckBox,
    QComboBox,
    QGroupBox,
    QHBoxLayout,
    QHeaderView,
    QLabel,
    QLineEdit,
    QPushButton,
    QScrollArea,
    QTabBar,
    QToolButton,
    QTreeWidget,
    QTreeWidgetItem,
    QVBoxLayout,
    QWidget,
)

from segstudio.gui.panels.parts import Elided, Text
from tests.gui.fitting import cut_texts, overlaps, small_targets

pytestmark = [pytest.mark.gui]
LONG = "Nervenfaserschichtdicke"


def tree(text: str, width: int) -> QTreeWidget:
    made = QTreeWidget()
    made.setHeaderLabels([text, "b"])
    made.addTopLevelItem(QTreeWidgetItem(["a", "b"]))
    made.header().setSectionResizeMode(QHeaderView.ResizeMode.Fixed)
    made.header().resizeSection(0, width)
    return made


def tabs(text: str) -> QTabBar:
    bar = QTabBar()
    bar.addTab(text)
    bar.setUsesScrollButtons(False)
    return bar


def combo(*texts: str) -> QComboBox:
    box = QComboBox()
    box.addItems(list(texts))
    return box


def tool(text: str) -> QToolButton:
    button = QToolButton()
    button.setText(text)
    return button


def line(text: str) -> QLineEdit:
    made = QLineEdit()
    made.setPlaceholderText(text)
    return made


MAKERS = {
    "label": lambda: QLabel(LONG),
    "wrapped": lambda: Text(LONG),
    "button": lambda: QPushButton(LONG),
    "tool button": lambda: tool(LONG),
    "check box": lambda: QCheckBox(LONG),
    "combo box": lambda: combo("b", LONG),
    "tab": lambda: tabs(LONG),
    "group": lambda: QGroupBox(LONG),
    "placeholder": lambda: line(LONG),
}


@pytest.mark.parametrize("kind", MAKERS)
def test_a_text_is_cut_where_it_is_narrow_and_whole_where_it_is_not(qtbot, kind) -> None:
    top = QWidget()
    qtbot.addWidget(top)
    one = MAKERS[kind]()
    one.setParent(top)
    top.resize(400, 100)
    top.show()
    one.resize(300, 40)
    assert cut_texts(top) == []
    one.resize(90, 40)
    assert [LONG in found for found in cut_texts(top)] == [True]


def test_a_wrapped_text_needs_height(qtbot) -> None:
    top = QWidget()
    qtbot.addWidget(top)
    label = Text("one two three four five six")
    label.setParent(top)
    top.resize(400, 200)
    top.show()
    label.resize(60, 180)
    assert cut_texts(top) == []
    label.resize(60, 20)
    assert len(cut_texts(top)) == 1


def test_a_header_is_cut_where_its_column_is_narrow(qtbot) -> None:
    for width, found in ((240, 0), (40, 1)):
        top = tree(LONG, width)
        qtbot.addWidget(top)
        top.show()
        assert len(cut_texts(top)) == found


def test_what_is_shortened_on_purpose_is_not_cut(qtbot) -> None:
    top = QWidget()
    qtbot.addWidget(top)
    label = Elided(LONG)
    label.setParent(top)
    top.show()
    label.resize(30, 20)
    assert cut_texts(top) == []


def test_what_lies_beyond_the_edge_is_cut_unless_one_can_scroll_to_it(qtbot) -> None:
    top = QWidget()
    qtbot.addWidget(top)
    label = QLabel("whole", top)
    top.resize(100, 100)
    top.show()
    label.move(90, 0)
    assert "beyond" in cut_texts(top)[0]
    area = QScrollArea()
    qtbot.addWidget(area)
    page = QWidget()
    column = QVBoxLayout(page)
    for _ in range(40):
        column.addWidget(QLabel("whole"))
    area.setWidget(page)
    area.resize(200, 60)
    area.show()
    assert cut_texts(area) == []


def test_siblings_overlap_where_a_layout_had_too_little_room(qtbot) -> None:
    top = QWidget()
    qtbot.addWidget(top)
    row = QHBoxLayout(top)
    first, second = QPushButton("one"), QPushButton("two")
    row.addWidget(first)
    row.addWidget(second)
    top.show()
    assert overlaps(top) == []
    second.move(first.pos())
    assert len(overlaps(top)) == 1


def test_a_small_button_is_found(qtbot) -> None:
    top = QWidget()
    qtbot.addWidget(top)
    button = QToolButton(top)
    top.show()
    button.resize(30, 24)
    assert small_targets(top) == []
    button.resize(30, 23)
    assert small_targets(top) == ["QToolButton in ?: 30x23"]
