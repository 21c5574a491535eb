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
from segstudio.gui.manual import PAGE_ABOUT, PAGES, SECTION_ABOUT, ManualDialog, page_about
from segstudio.gui.manual_search import ALSO_CALLED, ranked
from segstudio.gui.part_dialog import PartDialog
from segstudio.gui.theme import GRID
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


@pytest.fixture
def manual(qtbot) -> ManualDialog:
    dialog = ManualDialog()
    dialog.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose, False)
    qtbot.addWidget(dialog)
    dialog.show()
    return dialog


def test_finding_lists_the_pages_with_the_words_and_marks_them(manual) -> None:
    QTest.keyClicks(manual.words, "forgetting")
    assert manual.listed == ["judging"]
    assert manual.current == "judging"
    assert manual.page.textCursor().selectedText().lower() == "forgetting"
    manual.words.clear()
    assert manual.listed == list(PAGES)
    assert manual.current == "judging"  # nobody loses the page that was found


@pytest.mark.parametrize(
    "words", ["clinical", "diagnosis", "medical device", "must not", "must not be used", "treatment"]
)
def test_what_the_program_is_not_for_is_found_first(manual, words) -> None:
    QTest.keyClicks(manual.words, words)
    assert manual.listed[0] == manual.current == "purpose"
    assert manual.page.textCursor().selectedText().lower() == words


def test_who_looks_for_patients_finds_what_it_is_not_for(manual) -> None:
    QTest.keyClicks(manual.words, "patient")
    assert {"purpose", "data-protection"} <= set(manual.listed)


def test_a_phrase_in_a_heading_comes_before_one_in_the_text_and_that_before_words_apart() -> None:
    pages = {
        "apart": ("A", "# A\n\nWhat must be done; do **not** wait."),
        "text": ("B", "# B\n\nIt must\nnot be *used*."),
        "heads": ("C", "# C\n\n## Not a must"),
        "phrase": ("D", "# D\n\n## Must not"),
        "none": ("E", "# E"),
    }
    assert ranked(pages, " Must  not ") == ["phrase", "text", "heads", "apart"]
    assert ranked(pages, " ") == list(pages)


@pytest.mark.parametrize(
    ("words", "first"),
    [("delete a model", "judging"), ("training data", "judging"), ("the quick start", "quick-start")],
)
def test_what_people_look_for_comes_first(manual, words, first) -> None:
    QTest.keyClicks(manual.words, words)
    assert manual.listed[0] == manual.current == first


def test_words_in_one_paragraph_come_before_words_apart_and_articles_need_not_be_there() -> None:
    pages = {
        "apart": ("A", "# A\n\nErase it.\n\nThe label stays."),
        "near": ("B", "# B\n\nA label that you erase."),
        "also": ("C", "# C\n\nGone, label. To erase: later."),
    }
    assert ranked(pages, "erase a label") == ["near", "also", "apart"]
    assert ranked(pages, "erase a label", {"apart": "red, erase a label"}) == ["apart", "near", "also"]


@pytest.mark.parametrize("language", ["", "de", "fr", "es", "zh_CN"])
def test_the_page_for_developers_says_that_nobody_else_need_read_it(language) -> None:
    page = (resources_dir() / "help" / language / "from-the-text.md").read_text(encoding="utf-8")
    assert page.split("\n\n")[1].startswith("**")
    assert list(PAGES)[-1] == "from-the-text"
    assert PAGES["from-the-text"] == "For developers and researchers"


def test_headings_stand_apart_from_the_text_above_and_nearer_to_that_below(manual) -> None:
    manual.open_page("purpose")
    document = manual.page.document()
    layout = document.documentLayout()
    seen, block = 0, document.begin()
    while block.isValid():
        above, below = block.previous(), block.next()
        if block.blockFormat().headingLevel() == 2 and above.isValid() and below.isValid():
            here = layout.blockBoundingRect(block)
            gap_above = here.top() - layout.blockBoundingRect(above).bottom()
            gap_below = layout.blockBoundingRect(below).top() - here.bottom()
            assert gap_above >= 2 * GRID
            assert 4 <= gap_below < gap_above
            seen += 1
        block = block.next()
    assert seen == 3


def test_words_are_found_where_they_begin_and_under_other_names() -> None:
    pages = {
        "ce": ("CE mark", "Not certified."),
        "other": ("Practice", "Once in practice."),
        "说": ("说明", "数据保护"),
    }
    assert ranked(pages, "ce") == ["ce"]  # not within "practice"
    assert ranked(pages, "保护") == ["说"]
    assert ranked(pages, "gdpr") == []
    assert ranked(pages, "once gdpr", {"other": "GDPR, HIPAA"}) == ["other"]
    assert set(ALSO_CALLED) <= set(PAGES)


def test_when_nothing_is_found_the_page_says_so_and_the_old_page_comes_back(manual) -> None:
    manual.open_page("losses")
    QTest.keyClicks(manual.words, "<qwx>")
    assert manual.listed == []
    assert manual.current == ""
    shown = manual.page.toPlainText()
    assert shown.startswith("Nothing found for “<qwx>”.")
    assert "Empty the line" in shown
    QTest.keyClick(manual.words, Qt.Key.Key_Return)  # nothing to go to, and nothing breaks
    manual.words.clear()
    assert manual.current == "losses"
    assert "Recipes" in manual.page.toPlainText()
    QTest.keyClicks(manual.words, "qwx")
    manual.open_page("tools")  # by a link or a button
    assert manual.current == "tools"
    assert manual.words.text() == ""


@pytest.mark.parametrize("language", ["", "de", "fr", "es", "zh_CN"])
def test_the_sections_about_tools_are_the_same_in_every_language(language) -> None:
    page = (resources_dir() / "help" / language / "tools.md").read_text(encoding="utf-8")
    english = _page("tools")
    pattern = re.compile(r"^(#+) ", re.MULTILINE)
    assert pattern.findall(page) == pattern.findall(english)
    names = re.split(r"^## ", english, flags=re.MULTILINE)[1:]
    bold = {
        "range": "Range brush",
        "adaptive": "Adaptive brush",
        "nudge": "Nudge boundary",
        "wire": "Live wire",
    }
    bold["wand"] = "Magic wand"
    for tool, section in SECTION_ABOUT.items():
        assert bold.get(tool, tool.capitalize()) in names[section], tool


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
        ("filterPanel", "quick-start"),
    ):
        _bring_forward(window, place)
        widget = window.findChild(QWidget, place)
        assert widget is not None, place
        until(widget.isVisible)
        widget.setFocus()
        press(widget, Qt.Key.Key_F1)
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
    assert page_about(None) == page_about(window) == ("quick-start", 0)


def test_f1_on_the_canvas_opens_the_manual_at_the_tool_in_hand(window) -> None:
    window.context.state.tool = "nudge"
    window.canvas.setFocus()
    press(window.canvas, Qt.Key.Key_F1)
    until(lambda: window.findChild(ManualDialog) is not None)
    dialog = window.findChild(ManualDialog)
    assert dialog.current == "tools"
    until(lambda: dialog.page.verticalScrollBar().value() > 0)
    assert dialog.page.textCursor().selectedText() == "Nudge boundary"
    assert 0 <= dialog.page.cursorRect().top() < dialog.page.viewport().height() - 4 * GRID
    QTest.keyClick(dialog, Qt.Key.Key_Escape)
    until(lambda: window.findChild(ManualDialog) is None)


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


@pytest.mark.parametrize("language", ["", "de", "fr", "es", "zh_CN"])
def test_the_section_about_the_filter_is_the_same_in_every_language(window, language) -> None:
    page = (resources_dir() / "help" / language / "quick-start.md").read_text(encoding="utf-8")
    _bring_forward(window, "filterPanel")
    name, section = page_about(window.findChild(QWidget, "filterPanel"))
    assert name == "quick-start"
    text = re.split(r"^## ", page, flags=re.MULTILINE)[section + 1]
    assert re.search(r"\*(Filter|Filtre|Filtro)\*|滤波", text)


def test_every_line_of_the_menu_help_has_an_icon_of_its_own() -> None:
    icons = [row.icon for row in ROWS if row.menu.removeprefix("|") == "Help"]
    assert len(icons) == 9
    assert all(icons)
    assert len(set(icons)) == len(icons)


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


@pytest.mark.parametrize("language", ["de", "fr", "es", "zh_CN"])
def test_the_page_on_the_original_text_names_the_same_code_in_every_language(language) -> None:
    def named(place: Path) -> list[str]:
        return sorted(re.findall(r"`[^`]+`", (place / "from-the-text.md").read_text(encoding="utf-8")))

    folder = resources_dir() / "help"
    assert named(folder / language) == named(folder)
