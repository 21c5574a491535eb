"""Why an action cannot be used: every condition of the table, and the words in the window."""

from __future__ import annotations

from dataclasses import replace

import pytest
from PySide6.QtCore import QPoint
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QCheckBox

from segstudio.gui.action_rows import ROWS
from segstudio.gui.application import build_window
from segstudio.gui.facts import Facts
from segstudio.gui.reasons import Reasons
from segstudio.gui.tip_follower import enable
from segstudio.services.settings import Settings

pytestmark = pytest.mark.gui
PICTURE = Facts(case=True, from_file=True)
VOLUME = replace(PICTURE, several_slices=True, calibrated=True, numbers=frozenset({0, 1}))
STATES = {
    "no case": Facts(),
    "no case, training": Facts(model=True, training=True, busy=True),
    "picture": PICTURE,
    "volume": VOLUME,
    "volume, model, training": replace(VOLUME, model=True, training=True, busy=True),
    "volume, model, segmenting": replace(VOLUME, model=True, segmenting=True, busy=True),
    "read-only project": replace(VOLUME, model=True, project=True, read_only=True, project_case=True),
    "project in use": replace(
        VOLUME,
        model=True,
        project=True,
        read_only=True,
        project_case=True,
        why_read_only="The project is in use by Anna.",
    ),
    "refused model": replace(VOLUME, model=True, outcome=True),
    "second beside": replace(VOLUME, second=True, second_shown=True, beside=True),
    "saved correction": replace(VOLUME, reviewed=True, correction_saved=True),
}
BY_NAME = {row.name: row for row in ROWS}


@pytest.mark.parametrize("state", STATES)
def test_whatever_is_grey_has_a_reason_and_nothing_else_has_one(state) -> None:
    reasons = Reasons(STATES[state])
    told = {row.name: reasons.why_not(row.when) for row in ROWS}
    assert {name for name, why in told.items() if why} == {
        row.name for row in ROWS if not row.when(STATES[state])
    }


@pytest.mark.parametrize(
    ("state", "action", "why"),
    [
        ("no case", "actionBeside", "Open an image first."),
        ("volume", "actionBeside", "Open a second image first, in the menu File."),
        ("no case, training", "actionSelfTest", "Other work is running. Wait for it, or stop it; then this"),
        ("no case, training", "actionFineTune", "A training is running"),
        ("picture", "actionPlanes", "The image has one slice only."),
        ("volume", "actionSegment", "Choose a model first"),
        ("volume", "actionPredictCases", "No project is open."),
        ("read-only project", "actionPredictCases", "The project is open for reading only."),
        ("project in use", "actionPredictCases", "The project is in use by Anna."),
        ("project in use", "actionMarkReviewed", "The project is in use by Anna."),
        ("project in use", "actionSaveCorrection", "The project is in use by Anna."),
        ("project in use", "actionSave", "The project is in use by Anna."),
        ("refused model", "actionAcceptModel", "The new model did not pass its check"),
        ("second beside", "actionSecondMore", "The second image is shown beside"),
        ("saved correction", "actionSaveCorrection", "The correction is saved already."),
        ("volume", "actionCancelJobs", "Nothing is running."),
        ("volume", "actionLabel7", "There is no label of this number."),
    ],
)
def test_the_reason_names_what_is_missing(state, action, why) -> None:
    assert Reasons(STATES[state]).why_not(BY_NAME[action].when).startswith(why)


def test_tooltip_and_status_bar_say_it_and_forget_it(qtbot, tmp_path, monkeypatch) -> None:
    monkeypatch.setenv("SEGSTUDIO_HOME", str(tmp_path / "home"))
    window = build_window(Settings())
    qtbot.addWidget(window)
    with qtbot.waitExposed(window):
        window.show()
    action = window.action_set.by_name["actionSelfTest"]
    segment = window.findChild(type(window.empty_state._buttons[0]), "actionSegment")
    window.action_set.update(Facts(busy=True, training=True))
    assert "Not now: Other work is running" in action.toolTip()
    assert action.statusTip().startswith("Other work is running")
    assert segment is not None
    QTest.mouseMove(window, QPoint(1, 1))
    QTest.mouseMove(segment, segment.rect().center())
    QApplication.processEvents()
    assert segment.statusTip() == "Open an image first."
    window.action_set.update(Facts())
    assert "Not now" not in action.toolTip()
    assert action.statusTip() == ""
    window.end()


def test_a_control_that_is_no_action_says_it_too(qtbot) -> None:
    box = QCheckBox("Show raw")
    qtbot.addWidget(box)
    box.setToolTip("Compare.")
    for _ in range(2):  # saying it again adds nothing
        enable(box, "The image is not filtered.")
        assert not box.isEnabled()
        assert box.toolTip() == "Compare.<br><i>Not now: The image is not filtered.</i>"
        assert box.statusTip() == "The image is not filtered."
    enable(box, "")
    assert (box.isEnabled(), box.toolTip(), box.statusTip()) == (True, "Compare.", "")
