"""The list of steps: what it says, and going back and forth by mouse and keys."""

from __future__ import annotations

import numpy as np
import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication

from segstudio.errors import ReadError
from segstudio.gui.panels.history import DONE, FACTS, SAVED, HistoryPanel, StepsModel
from segstudio.services.history import History

pytestmark = pytest.mark.gui


@pytest.fixture
def history(bench, tmp_path):
    made = History(bench.context.session, tmp_path / "undo", show=bench.context.state.show_some_of)
    yield made
    made.close()


@pytest.fixture
def panel(qtbot, bench, history):
    made = HistoryPanel(bench.context, history)
    qtbot.addWidget(made)
    made.resize(240, 400)
    made.show()
    return made


def stroke(bench, number: int, through: slice = slice(0, 1)) -> None:
    session = bench.context.session
    box = (through, slice(number, number + 1), slice(0, 1))
    after = np.full((through.stop - through.start, 1, 1), number)
    session.record(session.labels.edit(f"Stroke {number}", box, after))


def rows(panel) -> list[tuple[str, bool, bool]]:
    model = panel.model
    return [
        (model.index(i).data(), model.index(i).data(DONE), model.index(i).data(SAVED))
        for i in range(model.rowCount())
    ]


def click(qtbot, panel, row: int) -> None:
    spot = panel.list.visualRect(panel.model.index(row)).center()
    qtbot.mouseClick(panel.list.viewport(), Qt.MouseButton.LeftButton, pos=spot)


def test_it_lists_the_steps_and_goes_back_and_forth_by_clicks_and_keys(qtbot, bench, panel, history) -> None:
    assert "one step of undo" in panel.hint.text()
    assert panel.model.rowCount() == 0
    labels = bench.open_volume()
    assert rows(panel) == [("As opened", True, False)]
    for number in (1, 2, 3):
        stroke(bench, number)
    assert panel.hint.text().startswith("3 of 3 steps done; ")
    click(qtbot, panel, 1)
    assert rows(panel) == [
        ("As opened", True, False),
        ("Stroke 1", True, False),
        ("Stroke 2", False, False),
        ("Stroke 3", False, False),
    ]
    assert labels.array[0, 1:4, 0].tolist() == [1, 0, 0]
    assert panel.hint.text().startswith("1 of 3 steps done; ")
    panel.list.setFocus()
    qtbot.keyClick(panel.list, Qt.Key.Key_Down)
    assert labels.array[0, 1:4, 0].tolist() == [1, 2, 0]
    qtbot.keyClick(panel.list, Qt.Key.Key_Home)
    assert not labels.array.any()
    click(qtbot, panel, 3)
    assert labels.array[0, 1:4, 0].tolist() == [1, 2, 3]


def test_it_says_slice_time_and_size_and_where_the_labels_were_saved(bench, panel, history, tmp_path) -> None:
    bench.open_volume()
    stroke(bench, 1, slice(1, 2))
    stroke(bench, 2, slice(0, 3))
    bench.context.session.mark_saved(tmp_path / "labels.nii.gz")
    bench.context.session.mark_reviewed([2])
    facts = [panel.model.index(row).data(FACTS).split(" · ") for row in range(1, 4)]
    assert [fact[0] for fact in facts] == ["slice 2", "slices 1–3", "slice 3"]
    assert all(":" in fact[1] for fact in facts)
    assert [len(fact) for fact in facts] == [3, 3, 2]  # a review mark takes no room
    assert facts[0][2] == "6 bytes"
    assert [saved for _, _, saved in rows(panel)] == [False, False, True, False]
    history.undo()
    spoken = panel.model.index(3).data(Qt.ItemDataRole.AccessibleTextRole)
    assert spoken.startswith("Mark reviewed, slice 3")
    assert spoken.endswith("undone")


def test_the_step_done_last_is_marked_and_on_screen(bench, panel, history) -> None:
    bench.open_volume()
    for _ in range(60):
        stroke(bench, 1)
    for row in (60, 3, 57):
        history.go_to(row)
        assert panel.list.currentIndex().row() == row
        assert panel.list.selectionModel().isRowSelected(row)
        shown = panel.list.viewport().rect().adjusted(0, -2, 0, 2)
        assert shown.contains(panel.list.visualRect(panel.model.index(row)))
    history.go_to(3)
    stroke(bench, 9)
    assert panel.model.rowCount() == 5
    assert history.count() == 4


def test_another_case_has_a_list_of_its_own(bench, panel, history) -> None:
    bench.open_volume()
    stroke(bench, 1)
    bench.open_picture()
    assert rows(panel) == [("As opened", True, False)]
    stroke(bench, 1)
    assert panel.model.index(1).data(FACTS).count(" · ") == 1  # a picture has no slices to name
    bench.context.session.close()
    assert panel.model.rowCount() == 0


def test_a_step_costs_the_same_however_many_there_are(qtbot, bench, history, monkeypatch) -> None:
    asked = []
    count = StepsModel.rowCount
    monkeypatch.setattr(StepsModel, "rowCount", lambda self, *parent: asked.append(1) or count(self, *parent))
    panel = HistoryPanel(bench.context, history)
    qtbot.addWidget(panel)
    panel.show()
    bench.open_volume()

    def of_undo() -> int:
        QApplication.processEvents()
        asked.clear()
        history.undo()
        QApplication.processEvents()
        return len(asked)

    for _ in range(20):
        stroke(bench, 1)
    few = of_undo()
    assert few
    for _ in range(600):
        stroke(bench, 1)
    assert of_undo() <= 2 * few


def test_a_step_that_cannot_be_read_back_is_told(qtbot, bench, panel, history, monkeypatch) -> None:
    bench.open_volume()
    stroke(bench, 1)

    def lost(index: int) -> None:
        raise ReadError("A step of undo cannot be read back from the disk: it is damaged.")

    monkeypatch.setattr(history, "go_to", lost)
    click(qtbot, panel, 0)
    assert [str(error) for error in bench.told] == [
        "A step of undo cannot be read back from the disk: it is damaged."
    ]
