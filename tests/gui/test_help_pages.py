"""Every page of help is there, opens from its dialogs by F1, and speaks of what the program has."""

from __future__ import annotations

import re
from pathlib import Path

import pytest
from PySide6.QtCore import Qt, QUrl
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QDockWidget, QWidget

from segstudio.cli import exporting, images, segmenting
from segstudio.cli import options as cli_options
from segstudio.core.volume import EVERY_CAVEAT, Caveat
from segstudio.gui.action_rows import ROWS
from segstudio.gui.doubt_dialog import DoubtDialog
from segstudio.gui.manual import PAGE_ABOUT, PAGES, ManualDialog, page_about
from segstudio.gui.part_dialog import PartDialog
from segstudio.io.files import resources_dir
from segstudio.io.parts import Part
from segstudio.services.export_kinds import EXPORTS
from tests.e2e.kit import press, until

pytestmark = pytest.mark.gui


def _page(name: str) -> str:
    return (resources_dir() / "help" / f"{name}.md").read_text(encoding="utf-8")


def test_the_contents_are_all_pages_there_are() -> None:
    there = {path.stem for path in (resources_dir() / "help").glob("*.md")}
    assert set(PAGES) == there
    for name, title in PAGES.items():
        assert _page(name).startswith("# "), name
        assert title


@pytest.mark.parametrize("name", PAGES)
def test_a_page_opens_with_its_headings_and_its_pictures(qtbot, name) -> None:
    dialog = ManualDialog(name)
    dialog.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose, False)
    qtbot.addWidget(dialog)
    shown = dialog.page.toPlainText()
    for heading in re.findall(r"^#+ (.+)$", _page(name), re.MULTILINE):
        assert heading in shown
    for picture in re.findall(r"!\[[^]]*\]\(([^)]+)\)", _page(name)):
        assert not dialog.page.loadResource(2, QUrl(picture)).isNull(), picture
    for link in re.findall(r"(?<!!)\[[^]]*\]\(([^):]+\.md)[^)]*\)", _page(name)):
        assert Path(link).stem in PAGES, link


def test_finding_lists_the_pages_with_the_words_and_marks_them(qtbot) -> None:
    dialog = ManualDialog()
    dialog.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose, False)
    qtbot.addWidget(dialog)
    dialog.show()
    QTest.keyClicks(dialog.words, "forgetting")
    shown = [i for i in range(dialog.contents.count()) if not dialog.contents.item(i).isHidden()]
    assert [list(PAGES)[i] for i in shown] == ["judging"]
    assert dialog.current == "judging"
    first = dialog.page.textCursor()
    assert first.selectedText().lower() == "forgetting"
    dialog.words.clear()
    assert not any(dialog.contents.item(i).isHidden() for i in range(dialog.contents.count()))


def test_a_link_leads_to_its_page(qtbot) -> None:
    dialog = ManualDialog("quick-start")
    dialog.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose, False)
    qtbot.addWidget(dialog)
    dialog.page.anchorClicked.emit(QUrl("losses.md"))
    assert dialog.current == "losses"


def _bring_forward(window, place: str) -> None:
    """Show every dock, whose panels are made when they are first seen, until a place is among them."""
    for dock in window.docks.values():
        found = window.findChild(QWidget, place)
        if found is not None and (not isinstance(found.window(), QDockWidget)) and found.isVisible():
            return
        dock.show()
        dock.raise_()
        until(lambda dock=dock: dock.panel is not None)


def test_the_manual_opens_at_the_page_about_the_place_where_the_keys_are(window) -> None:
    for place, page in (
        ("learnPreset", "losses"),
        ("caseOpen", "opening"),
    ):
        _bring_forward(window, place)
        widget = window.findChild(QWidget, place)
        assert widget is not None, place
        until(widget.isVisible)
        widget.setFocus()
        press(widget, Qt.Key.Key_F1, Qt.KeyboardModifier.ShiftModifier)
        until(lambda: window.findChild(ManualDialog) is not None)
        dialog = window.findChild(ManualDialog)
        assert dialog.current == page
        QTest.keyClick(dialog, Qt.Key.Key_Escape)
        until(lambda: window.findChild(ManualDialog) is None)


def test_every_place_with_a_page_is_in_the_window(window) -> None:
    for place, page in PAGE_ABOUT.items():
        _bring_forward(window, place)
        assert window.findChild(QWidget, place) is not None, place
        assert page in PAGES
    assert page_about(None) == page_about(window) == "quick-start"


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
    until(lambda: any(page.isVisible() for page in dialog.findChildren(ManualDialog)))
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
