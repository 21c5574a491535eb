"""The page of keys says everything that can be done, as it is done now."""

from __future__ import annotations

import re
from dataclasses import replace

import pytest
from PySide6.QtGui import QAction, QPdfWriter
from PySide6.QtPrintSupport import QPrintDialog
from PySide6.QtWidgets import QLineEdit, QPushButton

from segstudio.gui.action_rows import ROWS
from segstudio.gui.cheat_sheet import CheatSheet, sections
from segstudio.gui.schemes import SCHEMES

pytestmark = pytest.mark.gui


@pytest.fixture
def context(bench):
    bench.state = bench.context.state
    use(bench, "segstudio")
    return bench.context


def use(bench, scheme: str, keys: dict[str, str] | None = None) -> None:
    from PySide6.QtWidgets import QWidget

    bench.canvas = QWidget()
    bench.context.state.hands = bench.actions.set_keys(SCHEMES[scheme], keys or {}, bench.canvas)
    bench.context.settings.replace(replace(bench.context.settings.value, key_scheme=scheme, keys=keys or {}))


@pytest.fixture(autouse=True)
def _home(tmp_path, monkeypatch):
    monkeypatch.setenv("SEGSTUDIO_HOME", str(tmp_path / "home"))


def test_every_action_stands_in_it_with_its_keys_or_the_way_through_the_menus(context) -> None:
    found = {line.what: line for lines in sections(context).values() for line in lines}
    for row in ROWS:
        if re.fullmatch("actionLabel[1-9]", row.name):
            continue
        line = found[row.text.replace("&", "").removesuffix("…")]
        assert len(line.keys) == len(row.keys), row.name
        assert line.keys or line.menu, row.name
    assert found["Label 1 to 9"].keys == ("1 … 9",)
    assert found["About SegStudio"].menu == "Alt+H, A"
    assert found["Erase while a brush is held"].keys == ("Right drag",)


def test_it_follows_the_scheme_and_the_persons_own_keys(bench, context, qtbot) -> None:
    use(bench, "slicer", {"actionFit": "F12"})
    found = {line.what: line for lines in sections(context).values() for line in lines}
    assert found["Fit"].keys == ("F12",)
    assert found["Next slice"].keys == ("Right", "F", "Down")
    assert found["Label 1 to 9"].keys == ("Alt+1 … Alt+9",)
    assert found["Set the crosshair"].keys == ("Ctrl + drag, Shift + move",)
    sheet = CheatSheet(context)
    qtbot.addWidget(sheet)
    assert sheet.scheme.text() == "3D Slicer keys, 1 changed"


def test_docks_are_listed(context) -> None:
    found = sections(context, [QAction("&History")])
    assert [(line.what, line.menu) for line in found["Window"]] == [("Show or hide History", "Alt+W, H")]


def test_it_is_searched_by_words_and_by_keys(context, qtbot) -> None:
    sheet = CheatSheet(context)
    qtbot.addWidget(sheet)
    sheet.show()
    assert sheet.search.hasFocus() or sheet.focusWidget() is sheet.search
    qtbot.keyClicks(sheet.findChild(QLineEdit, "shortcutsSearch"), "ctrl+j")
    text = sheet.page.toPlainText()
    assert "Automatic window" in text
    assert "Undo" not in text
    sheet.search.setText("crosshair")
    assert "Ctrl + drag" in sheet.page.toPlainText()
    sheet.search.setText("<zz>")
    assert "No action and no key holds “<zz>”" in sheet.page.toPlainText()


def test_what_is_shown_is_printed_black_on_white(context, qtbot, tmp_path) -> None:
    sheet = CheatSheet(context)
    qtbot.addWidget(sheet)
    sheet.search.setText("brush")
    document = sheet.document()
    assert "Larger brush" in document.toPlainText()
    assert "Open" not in document.toPlainText()
    writer = QPdfWriter(str(tmp_path / "keys.pdf"))
    document.print_(writer)
    del writer
    assert (tmp_path / "keys.pdf").read_bytes().startswith(b"%PDF")
    sheet.show()
    sheet.findChild(QPushButton, "shortcutsPrint").click()
    dialog = sheet.findChild(QPrintDialog)
    assert dialog.isVisible()
    dialog.reject()
