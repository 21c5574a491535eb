"""Every page of help is there, opens from its dialogs by F1, and speaks of what the program has."""

from __future__ import annotations

import re
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QTextBrowser

from segstudio.cli import exporting, images, segmenting
from segstudio.cli import options as cli_options
from segstudio.core.volume import EVERY_CAVEAT, Caveat
from segstudio.gui.action_rows import ROWS
from segstudio.gui.doubt_dialog import DoubtDialog
from segstudio.gui.help_dialogs import HELP_PAGES, HelpPageDialog
from segstudio.gui.part_dialog import PartDialog
from segstudio.io.files import resources_dir
from segstudio.io.parts import Part
from segstudio.services.export_kinds import EXPORTS
from tests.e2e.kit import until

pytestmark = pytest.mark.gui


def _page(name: str) -> str:
    return (resources_dir() / "help" / f"{name}.md").read_text(encoding="utf-8")


@pytest.mark.parametrize("name", HELP_PAGES)
def test_a_page_opens_with_its_headings(qtbot, name) -> None:
    dialog = HelpPageDialog(name)
    qtbot.addWidget(dialog)
    shown = dialog.findChild(QTextBrowser).toPlainText()
    for heading in re.findall(r"^#+ (.+)$", _page(name), re.MULTILINE):
        assert heading in shown


@pytest.mark.parametrize("make", ["doubt", "part"])
def test_f1_in_a_dialog_opens_the_page(qtbot, make) -> None:
    if make == "doubt":
        dialog = DoubtDialog("a", [Caveat("gaps", "a gap", "There is a gap.")], lambda: None)
    else:
        dialog = PartDialog("a", [Part(0, "time 1"), Part(1, "time 2")], lambda part: None)
    dialog.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose, False)
    qtbot.addWidget(dialog)
    dialog.open()
    QTest.qWaitForWindowActive(dialog)
    QTest.keyClick(dialog, Qt.Key.Key_F1)
    until(lambda: any(page.isVisible() for page in dialog.findChildren(HelpPageDialog)))
    dialog.reject()


def test_the_page_on_opening_knows_every_flaw_and_every_row_of_the_table() -> None:
    page = _page("opening")
    assert all(f"`{code}`" in page for code in EVERY_CAVEAT)
    assert re.findall(r"^\| (D\d+) \|", page, re.MULTILINE) == [f"D{n}" for n in range(1, 13)]


def test_options_and_menus_that_pages_name_are_there() -> None:
    options = set(re.findall(r"--[a-z][a-z-]+", _page("opening") + _page("export")))
    files = [Path(str(module.__file__)) for module in (images, segmenting, exporting, cli_options)]
    source = "".join(file.read_text(encoding="utf-8") for file in files)
    assert all(f'"{option}"' in source for option in options), options
    texts = {row.text.replace("&", "").rstrip("…") for row in ROWS}
    named = re.findall(r"File > ([A-Z][a-z]+(?: [a-z]+)?)", _page("opening") + _page("export"))
    assert {name.strip() for name in named} <= texts, named


def test_the_page_on_exports_names_every_kind() -> None:
    page = _page("export").lower()
    words = {"nrrd": ".seg.nrrd", "csv": "csv", "objects": "object by object", "snapshot": "picture"}
    for kind in EXPORTS:
        word = words.get(kind.key, kind.key if len(kind.key) < 6 else kind.name.lower())
        assert word in page or kind.name.lower() in page, kind.key
