"""The manual: its pages beside their contents, words to find, and the way into it from dialogs."""

from __future__ import annotations

from pathlib import Path

from PySide6.QtCore import QSize, Qt, QUrl
from PySide6.QtGui import QDesktopServices, QTextCursor, QTextDocument
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
from segstudio.io.files import resources_dir
from segstudio.words import language, tr

PAGES = {  # file in resources/help -> title, in the order of the contents
    "quick-start": tr("Quick start"),
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
    "from-the-text": tr("From the text to the program"),
}
PAGE_ABOUT = {  # name of a part of the window -> the page about it
    "casePanel": "opening",
    "projectPanel": "projects",
    "labelsPanel": "labels-and-comparing",
    "objectsPanel": "labels-and-comparing",
    "comparePanel": "labels-and-comparing",
    "filterPanel": "from-the-text",
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
_CONTENTS_WIDTH = 232


def page_about(place: QWidget | None) -> str:
    """The page about the part of the window that a widget belongs to; the first page where none is."""
    while place is not None:
        if place.objectName() in PAGE_ABOUT:
            return PAGE_ABOUT[place.objectName()]
        place = place.parentWidget()
    return next(iter(PAGES))


def page_text(name: str) -> str:
    """The Markdown of a page, in the language in use where it was translated, else in English."""
    folder = resources_dir() / "help"
    translated = folder / language() / f"{name}.md"
    return (translated if translated.is_file() else folder / f"{name}.md").read_text(encoding="utf-8")


class ManualDialog(QDialog):
    """All pages of the manual; opens at one of them."""

    def __init__(self, page: str = "quick-start", parent: QWidget | None = None) -> None:
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
            tr("Lists the pages with these words; Return goes to the next place on the page")
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
        for name, title in PAGES.items():
            item = QListWidgetItem(title)
            item.setData(Qt.ItemDataRole.UserRole, name)
            item.setSizeHint(QSize(0, theme.CONTROL_HEIGHT))
            self.contents.addItem(item)
        self._lay_out()
        self.contents.currentItemChanged.connect(lambda *_: self._show())
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
        """Show a page of `PAGES`."""
        self.contents.setCurrentRow(list(PAGES).index(name))

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

    def _show(self) -> None:
        if name := self.current:
            self.page.setMarkdown(page_text(name))
            self.page.moveCursor(QTextCursor.MoveOperation.Start)

    def _follow(self, url: QUrl) -> None:
        name = Path(url.path()).stem
        if url.isRelative() and name in PAGES:
            self.open_page(name)
        elif url.scheme() in ("http", "https"):
            QDesktopServices.openUrl(url)

    def _list_found(self, words: str) -> None:
        for row, (name, title) in enumerate(PAGES.items()):
            text = f"{title} {page_text(name)}".casefold()
            hidden = any(word not in text for word in words.casefold().split())
            self.contents.item(row).setHidden(hidden)
        shown = [i for i in range(self.contents.count()) if not self.contents.item(i).isHidden()]
        if shown and self.contents.currentRow() not in shown:
            self.contents.setCurrentRow(shown[0])
        self.page.moveCursor(QTextCursor.MoveOperation.Start)
        self._next_place()

    def _next_place(self) -> None:
        """Mark the next place of the words on this page, from the start again after the last one."""
        words = self.words.text().strip()
        if words and not self.page.find(words):
            self.page.moveCursor(QTextCursor.MoveOperation.Start)
            self.page.find(words, QTextDocument.FindFlag(0))


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
