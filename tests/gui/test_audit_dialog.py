"""The audit trail in the window: read whole, and saved to be handed over."""

from __future__ import annotations

import csv
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtWidgets import QFileDialog, QPushButton

from segstudio.gui.audit_dialog import AuditDialog
from segstudio.gui.audit_rows import DONE_BY
from segstudio.io.audit import AuditEvent, append
from segstudio.services.audit import own_trail
from tests.e2e.kit import until
from tests.gui.panel_context import Bench

LEFT = Qt.MouseButton.LeftButton


def event(what: str, minute: int, user: str = "Anna", **data: object) -> AuditEvent:
    return AuditEvent(what, "image-1", data, f"2026-03-01T10:{minute:02}:00+00:00", "+01:00", user)


@pytest.fixture
def dialog(
    bench: Bench, qtbot: Any, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> Iterator[AuditDialog]:
    monkeypatch.setenv("SEGSTUDIO_HOME", str(tmp_path / "home"))
    bench.add_model("mine")
    id = bench.context.library.find("mine").card.id
    append(
        own_trail(),
        [
            event("load", 0, voxels="ab" * 32),
            event("predict", 1, model=id, device="CPU", filter=1),
            event("edit", 9, user="=1+1", steps=1, undone=5, voxels=7, minutes=1, slices=2),
        ],
    )
    made = AuditDialog(bench.context)
    made.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose, False)
    qtbot.addWidget(made)
    made.show()
    qtbot.waitExposed(made)
    yield made
    made.close()


def text(dialog: AuditDialog, row: int, column: int) -> str:
    return str(dialog.lines.index(row, column).data())


def test_a_models_work_and_a_persons_are_told_apart_and_the_model_is_named(dialog: AuditDialog) -> None:
    heads = [dialog.lines.headerData(n, Qt.Orientation.Horizontal) for n in range(6)]
    assert heads == ["Line", "Time", "Done by", "Person", "Case", "What was done"]
    assert [text(dialog, row, DONE_BY) for row in range(3)] == ["Person", "Model", "Person"]
    icons = [dialog.lines.index(row, DONE_BY).data(Qt.ItemDataRole.DecorationRole) for row in (0, 1)]
    assert icons[0].pixmap(16).toImage() != icons[1].pixmap(16).toImage()
    assert text(dialog, 1, 5) == "A model drew the labels: mine v1, on CPU."
    assert text(dialog, 2, 1) == "2026-03-01 11:00:00 UTC+01:00"


def test_no_text_of_a_row_in_sight_is_cut(dialog: AuditDialog, qtbot: Any) -> None:
    dialog.resize(700, 500)
    table, line = dialog.table, dialog.table.fontMetrics().lineSpacing()
    qtbot.waitUntil(lambda: all(table.rowHeight(row) >= table.sizeHintForRow(row) for row in range(3)))
    assert table.rowHeight(0) >= 2 * line  # its sentence takes two lines


def test_a_double_click_brings_the_keys_to_the_whole_line(dialog: AuditDialog, qtbot: Any) -> None:
    assert dialog.detail.toPlainText().startswith("Line 3,")
    place = QPoint(20, dialog.table.rowViewportPosition(1) + 5)
    qtbot.mouseClick(dialog.table.viewport(), LEFT, pos=place)
    assert "Id of the model: " in dialog.detail.toPlainText()
    assert "Done by a model, started by Anna." in dialog.detail.toPlainText()
    qtbot.mouseDClick(dialog.table.viewport(), LEFT, pos=place)
    assert dialog.detail.hasFocus() or dialog.focusWidget() is dialog.detail
    assert dialog.detail.textCursor().hasSelection()


def test_the_lines_are_saved_as_a_table_and_as_a_page(
    dialog: AuditDialog, qtbot: Any, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    names = [str(tmp_path / "trail")]  # without an ending, as somebody types it
    monkeypatch.setattr(QFileDialog, "open", lambda asked: asked.filesSelected.emit(names))
    button = dialog.findChild(QPushButton, "auditSave")
    assert button is not None
    qtbot.mouseClick(button, LEFT)
    until(lambda: dialog.verdict.text() == "3 lines are in trail.csv.")
    with open(tmp_path / "trail.csv", encoding="utf-8-sig", newline="") as stream:
        rows = list(csv.DictReader(stream))
    assert [row["line"] for row in rows] == ["1", "2", "3"]
    assert [row["done_by"] for row in rows] == ["person", "model", "person"]
    assert [row["model"] for row in rows] == ["", "mine v1", ""]
    assert rows[0]["zone"] == "UTC+01:00"
    assert rows[2]["person"] == "'=1+1"  # no spreadsheet takes it for a formula
    assert {row["as_written"] for row in rows} == {"yes"}
    dialog.save_lines(tmp_path / "trail.pdf")
    assert (tmp_path / "trail.pdf").read_bytes().startswith(b"%PDF")
    qtbot.keyClicks(dialog.search, "drew")
    dialog.save_lines(tmp_path / "some.csv")
    assert len((tmp_path / "some.csv").read_text(encoding="utf-8-sig").splitlines()) == 2
    dialog.save_lines(tmp_path / "gone" / "x.csv")
    assert dialog.verdict.property("kind") == "bad"
    qtbot.keyClicks(dialog.search, "nothing of this")
    assert not button.isEnabled()
    assert dialog.detail.toPlainText() == ""


def test_an_altered_line_is_named_in_the_table(dialog: AuditDialog, tmp_path: Path) -> None:
    trail = own_trail()
    trail.write_bytes(trail.read_bytes().replace(b'"CPU"', b'"GPU"'))
    dialog._read()
    assert text(dialog, 1, 0) == "2 ⚠"
    dialog.save_lines(tmp_path / "t.csv")
    assert "This line was altered." in (tmp_path / "t.csv").read_text(encoding="utf-8-sig")
