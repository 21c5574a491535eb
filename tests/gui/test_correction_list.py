"""The list of corrections names no patient and no inner number, and opens the image of a correction."""

from __future__ import annotations

from dataclasses import replace

import numpy as np
import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QMenu, QMessageBox

from segstudio.core.labels import LabelClass
from segstudio.gui.panels.learn import LearnPanel
from segstudio.gui.panels.result import NAME, SHOWN
from segstudio.io.corrections import make_correction
from segstudio.learning.outcomes import CaseScore, FineTuneOutcome
from tests.e2e.kit import until

pytestmark = pytest.mark.gui


@pytest.fixture
def panel(qtbot, bench):
    panel = LearnPanel(bench.context)
    qtbot.addWidget(panel)
    panel.resize(300, 900)
    panel.show()
    return panel


def keep(bench, source: str, *, model: str = "", name: str = "MEIER^HANS") -> str:
    labels = bench.open_volume()
    session = bench.context.session
    session.record(labels.edit("", (slice(0, 1),) * 3, np.ones((1, 1, 1)), hand_after=None))
    session.mark_reviewed([0])
    volume = session.volume.named(name, source)
    kept = bench.context.store.add(make_correction(volume, labels, model))
    bench.context.work.corrections_changed.emit()
    return kept


def test_a_patient_is_named_in_no_list_question_or_result(qtbot, bench, panel):
    kept = keep(bench, "/share/MEIER^HANS")
    alias = f"MR {kept[:6]}"
    item = panel.list.item(0)
    assert item.text() == f"{alias} · 1 slice"
    assert item.toolTip().startswith(f"<p>{alias}: 1 slice reviewed")
    panel.list.setCurrentRow(0)
    qtbot.mouseClick(panel.remove, Qt.MouseButton.LeftButton)
    box = panel.window().findChild(QMessageBox, "askRemoveCorrection")
    assert "MEIER" not in box.text()
    assert alias in box.text()
    box.reject()
    until(lambda: panel.window().findChild(QMessageBox, "askRemoveCorrection") is None)
    scores = (CaseScore("MEIER^HANS", "corrected", 0.8, 0.9, 4.0, 2.0, "mm"),)
    bench.context.work.outcome = FineTuneOutcome(None, None, 1.0, scores, (), "", False)
    cell = panel.result.item(1, 0)
    assert (cell.data(SHOWN), cell.data(NAME)) == (alias, "MEIER^HANS")
    assert "MEIER" not in cell.toolTip() + cell.data(Qt.ItemDataRole.AccessibleTextRole)
    settings = bench.context.settings
    settings.replace(replace(settings.value, show_patient_data=True))
    assert panel.list.item(0).text() == "MEIER^HANS · 1 slice"
    assert panel.result.item(1, 0).data(SHOWN) == "MEIER^HANS"


def test_a_file_that_a_person_named_keeps_its_name(bench, panel):
    keep(bench, "/share/left.nii.gz", name="left")
    assert panel.list.item(0).text() == "left · 1 slice"


def test_the_model_is_told_by_its_name_or_not_at_all(bench, panel):
    path = bench.add_model("ribs-own", classes=(LabelClass(1, "lung", (9, 9, 9)),))
    keep(bench, "", model=bench.context.library.find("ribs-own").card.id)
    assert ", after ribs-own, kept " in panel.list.item(0).toolTip()
    path.unlink()
    bench.context.work.corrections_changed.emit()
    assert "by hand, kept " in panel.list.item(0).toolTip()


def test_double_click_enter_and_the_menu_ask_for_the_image(qtbot, bench, panel):
    kept = keep(bench, "/share/left.nii.gz", name="left")
    wanted = []
    bench.context.work.correction_wanted.connect(lambda summary: wanted.append(summary.id))
    view = panel.list.viewport()
    spot = panel.list.visualItemRect(panel.list.item(0)).center()
    qtbot.mouseClick(view, Qt.MouseButton.LeftButton, pos=spot)
    qtbot.mouseDClick(view, Qt.MouseButton.LeftButton, pos=spot)
    assert wanted == [kept]
    qtbot.keyClick(panel.list, Qt.Key.Key_Return)
    assert wanted == [kept] * 2
    panel.list.customContextMenuRequested.emit(spot)
    menu = panel.list.findChild(QMenu, "correctionMenu")
    assert [a.text() for a in menu.actions()] == ["Open image", "Remove correction"]
    menu.actions()[0].trigger()
    assert wanted == [kept] * 3
    menu.close()
