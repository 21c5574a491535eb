"""Questions and choosers answer through their callbacks and never block."""

from __future__ import annotations

from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QDialogButtonBox, QPushButton, QTreeWidget, QWidget

from segstudio.gui.dialogs import LOSING, ask, in_order
from segstudio.gui.series_dialog import SeriesDialog
from segstudio.io import Found
from tests.e2e.kit import click, spin

pytestmark = [pytest.mark.gui]


@pytest.fixture
def parent(qtbot) -> QWidget:
    widget = QWidget()
    qtbot.addWidget(widget)
    widget.show()
    return widget


@pytest.mark.parametrize(
    ("pressed", "expected"), [("answerYes", ["yes"]), ("answerNo", ["no"]), ("answerNever", []), ("", [])]
)
def test_a_question_does_what_its_button_says(parent, pressed: str, expected: list[str]) -> None:
    done: list[str] = []
    box = ask(
        parent,
        name="askTest",
        title="Test",
        question="Really?",
        detail="It is only a test.",
        answers=[
            ("answerYes", "Yes", lambda: done.append("yes")),
            ("answerNo", "No", lambda: done.append("no")),
            ("answerNever", "Cancel", None),
        ],
    )
    assert done == [], "asking returns at once"
    spin(20)
    if pressed:
        click(box, pressed)
    else:
        QTest.keyClick(box, Qt.Key.Key_Escape)
    spin(20)
    assert done == expected


@pytest.mark.parametrize(
    ("first", "means"), [("answerYes", ["first"]), *((f"answer{name}", []) for name in sorted(LOSING))]
)
def test_enter_means_what_is_drawn_as_the_main_button_and_never_a_loss(parent, first, means) -> None:
    done: list[str] = []
    box = ask(
        parent,
        name="askTest",
        title="Test",
        question="Really?",
        detail="It is only a test.",
        answers=[(first, "First", lambda: done.append("first")), ("answerCancel", "Cancel", None)],
    )
    spin(20)
    buttons = box.findChildren(QPushButton)
    main = [button.objectName() for button in buttons if button.property("primary")]
    assert main == [button.objectName() for button in buttons if button.isDefault()]
    assert main == [first if means else "answerCancel"]
    QTest.keyClick(box, Qt.Key.Key_Return)
    spin(20)
    assert done == means


def test_buttons_stand_in_the_order_of_the_system(parent) -> None:
    role, standard = QDialogButtonBox.ButtonRole, QDialogButtonBox.StandardButton
    texts = {"Save": role.AcceptRole, "Copy": role.ActionRole, "Close": role.RejectRole}
    ours = in_order([(QPushButton(text, parent), kind) for text, kind in texts.items()])
    assert {button.text(): ours.buttonRole(button) for button in ours.buttons()} == texts
    theirs = QDialogButtonBox(standard.Save | standard.Close)
    theirs.addButton("Copy", role.ActionRole)
    orders = []
    for box in (ours, theirs):
        box.setParent(parent)
        box.show()
        spin(20)
        buttons = sorted(box.buttons(), key=lambda button: button.x())
        orders.append([button.text().replace("&", "") for button in buttons])
    assert orders[0] == orders[1]


def test_the_chosen_series_is_opened_and_cancel_opens_none(parent) -> None:
    series = [Found(Path("folder"), "DICOM series", f"series {n}") for n in (1, 2)]
    taken: list[Found] = []
    dialog = SeriesDialog(series, taken.append, parent)
    dialog.open()
    tree = dialog.findChild(QTreeWidget, "seriesList")
    tree.setCurrentItem(tree.topLevelItem(1))
    QTest.mouseClick(dialog.findChild(QPushButton, "seriesOpen"), Qt.MouseButton.LeftButton)
    assert taken == [series[1]]
    other = SeriesDialog(series, taken.append, parent)
    other.open()
    other.reject()
    spin(20)
    assert len(taken) == 1
