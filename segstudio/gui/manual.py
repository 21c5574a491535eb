"""The manual: its pages beside their contents, words to find, and the way into it from dialogs."""

from __future__ import annotations

from html import escape
from pathlib import Path

from PySide6.QtCore import QSignalBlocker, QSize, Qt, QTimer, QUrl
from PySide6.QtGui import QDesktopServices, QShowEvent, QTextCursor
from PySide6.QtWidgets import (
    QDialog,
    QDialogButtonBox,
    QHBoxLayout,
    QLineEdit,
    QListWidget,
    QListWidgetItem,
    QTextBrowser,
    QVBoxLayout,
    QWidget,
)

from segstudio.gui import theme
from segstudio.gui.manual_look import space_out
from segstudio.gui.manual_search import ALSO_CALLED, ranked
from segstudio.io.files import resources_dir
from segstudio.words import language, tr

PAGES = {  # file in resources/help -> title, in the order of the contents
    "quick-start": tr("Quick start"),
    "purpose": tr("What it is for, and what not"),
    "opening": tr("Opening images"),
    "tools": tr("Drawing and correcting"),
    "undo-and-keys": tr("Undo, keys and mouse"),
    "operations": tr("Operations on labels"),
    "labels-and-comparing": tr("Labels and comparing"),
    "projects": tr("Projects and the audit trail"),
    "second-image": tr("A second image, and other grids"),
    "losses": tr("Losses"),
    "judging": tr("Judging a new model"),
    "export": tr("Exporting"),
    "pacs": "PACS",
    "scripting": tr("Scripting"),
    "troubleshooting": tr("When something does not work"),
    "data-protection": tr("Data protection"),
    "methods": tr("For a paper"),
    "from-the-text": tr("For developers and researchers"),
}
PAGE_ABOUT = {  # name of a part of the window -> the page about it
    "casePanel": "opening",
    "projectPanel": "projects",
    "labelsPanel": "labels-and-comparing",
    "objectsPanel": "labels-and-comparing",
    "comparePanel": "labels-and-comparing",
    "filterPanel": "quick-start",
    "operationsPanel": "operations",
    "historyPanel": "undo-and-keys",
    "secondPanel": "second-image",
    "modelPanel": "judging",
    "learnPanel": "judging",
    "learnPreset": "losses",
    "planeViews": "tools",
    "toolBar": "tools",
    "optionBar": "tools",
}
SECTION_ABOUT = {  # tool in hand -> number of the section about it on the page about tools, in all languages
    **dict.fromkeys(("brush", "eraser", "range", "adaptive"), 1),
    "nudge": 2,
    **dict.fromkeys(("fill", "wand", "grow"), 3),
    **dict.fromkeys(("polygon", "lasso", "wire", "scissors"), 4),
    "window": 5,
}
_SMOOTHING = 2  # number of the section about the filter on the page that begins, in all languages
_CONTENTS_WIDTH = 232
_SECTION_LEVEL = 2  # of headings; the title is 1


def page_about(place: QWidget | None, tool: str = "") -> tuple[str, int]:
    """The page about the part of the window that a widget belongs to, and the number of its section.

    Args:
        place: what has the keys; the first page where no page is about it.
        tool: the one in hand, which the page about tools opens at.
    """
    while place is not None:
        if place.objectName() in PAGE_ABOUT:
            page = PAGE_ABOUT[place.objectName()]
            if place.objectName() == "filterPanel":
                return page, _SMOOTHING
            return page, SECTION_ABOUT.get(tool, 0) if page == "tools" else 0
        place = place.parentWidget()
    return next(iter(PAGES)), 0


def page_text(name: str) -> str:
    """The Markdown of a page, in the language in use where it was translated, else in English."""
    folder = resources_dir() / "help"
    translated = folder / language() / f"{name}.md"
    return (translated if translated.is_file() else folder / f"{name}.md").read_text(encoding="utf-8")


class ManualDialog(QDialog):
    """All pages of the manual; opens at one of them."""

    def __init__(self, page: str = "quick-start", parent: QWidget | None = None, section: int = 0) -> None:
        """Open at a page.

        Args:
            section: number of the heading below the title to begin at, from 0; the top where it is 0.
        """
        super().__init__(parent)
        self.setObjectName("manualDialog")
        self.setWindowTitle(tr("Manual"))
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.resize(1040, 680)
        self.words = QLineEdit()
        self.words.setObjectName("manualFind")
        self.words.setPlaceholderText(tr("Find in all pages"))
        self.words.setAccessibleName(tr("Find in all pages"))
        self.words.setToolTip(
            tr("Lists the pages with these words, the best first; Return goes to the next place on the page")
        )
        self.words.setClearButtonEnabled(True)
        self.contents = QListWidget()
        self.contents.setObjectName("manualContents")
        self.contents.setAccessibleName(tr("Pages"))
        self.page = QTextBrowser()
        self.page.setObjectName("manualPage")
        self.page.setAccessibleName(tr("Page"))
        self.page.setOpenLinks(False)
        self.page.setSearchPaths([str(resources_dir() / "help")])
        self.page.document().setDocumentMargin(theme.DOCK_PADDING)
        self._texts = {name: (title, page_text(name)) for name, title in PAGES.items()}
        self._last = page  # the page that was chosen last, to come back to when nothing was found
        self._section = section
        self._list(list(PAGES))
        self._lay_out()
        self.contents.currentItemChanged.connect(lambda *_: self._choose())
        self.page.anchorClicked.connect(self._follow)
        self.words.textChanged.connect(self._list_found)
        self.words.returnPressed.connect(self._next_place)
        self.open_page(page)
        self.contents.setFocus()

    @property
    def current(self) -> str:
        """The page that is shown."""
        item = self.contents.currentItem()
        return "" if item is None else item.data(Qt.ItemDataRole.UserRole)

    def open_page(self, name: str) -> None:
        """Show a page of `PAGES`, also one that the words to find had left out."""
        if name not in self.listed:
            self.words.clear()
        self.contents.setCurrentRow(self.listed.index(name))

    @property
    def listed(self) -> list[str]:
        """The pages in the contents, in their order."""
        rows = range(self.contents.count())
        return [str(self.contents.item(row).data(Qt.ItemDataRole.UserRole)) for row in rows]

    def _list(self, names: list[str]) -> None:
        self.contents.clear()
        for name in names:
            item = QListWidgetItem(PAGES[name])
            item.setData(Qt.ItemDataRole.UserRole, name)
            item.setSizeHint(QSize(0, theme.CONTROL_HEIGHT))
            self.contents.addItem(item)

    def showEvent(self, event: QShowEvent) -> None:
        """Begin at the section as soon as lines are as wide as they are."""
        super().showEvent(event)
        QTimer.singleShot(0, self, self._begin)

    def _begin(self) -> None:
        block, seen = self.page.document().begin(), -1
        while self._section and block.isValid():
            seen += block.blockFormat().headingLevel() == _SECTION_LEVEL
            if seen == self._section:
                cursor = QTextCursor(block)
                cursor.movePosition(QTextCursor.MoveOperation.EndOfBlock, QTextCursor.MoveMode.KeepAnchor)
                self.page.setTextCursor(cursor)  # marked, as the last sections do not reach the top
                top = self.page.document().documentLayout().blockBoundingRect(block).top()
                self.page.verticalScrollBar().setValue(round(top) - theme.GRID)
                self._section = 0
            block = block.next()

    def _lay_out(self) -> None:
        buttons = QDialogButtonBox(QDialogButtonBox.StandardButton.Close)
        buttons.button(QDialogButtonBox.StandardButton.Close).setObjectName("manualClose")
        buttons.button(QDialogButtonBox.StandardButton.Close).setAutoDefault(False)
        buttons.rejected.connect(self.reject)
        left = QVBoxLayout()
        left.setSpacing(theme.GRID)
        left.addWidget(self.words)
        left.addWidget(self.contents, 1)
        for widget in (self.words, self.contents):
            widget.setFixedWidth(_CONTENTS_WIDTH)
        middle = QHBoxLayout()
        middle.setSpacing(theme.DOCK_PADDING)
        middle.addLayout(left)
        middle.addWidget(self.page, 1)
        column = QVBoxLayout(self)
        column.setContentsMargins(16, 16, 16, 16)
        column.setSpacing(theme.DOCK_PADDING)
        column.addLayout(middle, 1)
        column.addWidget(buttons)

    def _choose(self) -> None:
        self._last = self.current or self._last
        self._show()

    def _show(self) -> None:
        if name := self.current:
            self.page.setMarkdown(self._texts[name][1])
            space_out(self.page.document())
            self.page.moveCursor(QTextCursor.MoveOperation.Start)

    def _follow(self, url: QUrl) -> None:
        name = Path(url.path()).stem
        if url.isRelative() and name in PAGES:
            self.open_page(name)
        elif url.scheme() in ("http", "https"):
            QDesktopServices.openUrl(url)

    def _list_found(self, words: str) -> None:
        kept, found = self.current or self._last, ranked(self._texts, words, ALSO_CALLED)
        with QSignalBlocker(self.contents):
            self._list(found)
            if found:
                self.contents.setCurrentRow(found.index(kept) if kept in found and not words.strip() else 0)
        if not found:
            self.page.setHtml(
                tr(
                    "<h2>Nothing found for “{words}”.</h2><p>Try a shorter word, or another word "
                    "for the same. Empty the line to see all pages again.</p>",
                    words=escape(words.strip()),
                )
            )
            return
        self._show()
        self._next_place()

    def _next_place(self) -> None:
        """Mark the next place of the words on this page, from the start again after the last one."""
        words = " ".join(self.words.text().split())
        if not words or not self.current:
            return
        if not self.page.textCursor().hasSelection() and self._mark_heading(words):
            return
        for wanted in (words, *words.split()):  # side by side, else the first of them that is there
            if self.page.find(wanted):
                return
            self.page.moveCursor(QTextCursor.MoveOperation.Start)
            if self.page.find(wanted):
                return

    def _mark_heading(self, words: str) -> bool:
        """Mark the words where a heading holds them; whether one does."""
        block = self.page.document().begin()
        while block.isValid():
            place = block.text().casefold().find(words.casefold())
            if block.blockFormat().headingLevel() and place >= 0:
                cursor = QTextCursor(block)
                cursor.movePosition(QTextCursor.MoveOperation.Right, n=place)
                cursor.movePosition(
                    QTextCursor.MoveOperation.Right, QTextCursor.MoveMode.KeepAnchor, len(words)
                )
                self.page.setTextCursor(cursor)
                return True
            block = block.next()
        return False


def add_help(buttons: QDialogButtonBox, page: str) -> None:
    """Give a dialog a button, and the key F1, that open the manual at a page."""
    button = buttons.addButton(QDialogButtonBox.StandardButton.Help)
    button.setText(tr("Help"))
    button.setObjectName(f"{page}HelpButton")
    button.setAccessibleName(tr("Help: {pages}", pages=PAGES[page]))
    button.setToolTip(tr("The page “{pages}” of the manual (F1).", pages=PAGES[page]))
    button.setShortcut("F1")
    button.setAutoDefault(False)
    button.clicked.connect(lambda: ManualDialog(page, button.window()).open())
