"""The page on the original text, help on opening, export and PACS, and what the program is."""

from __future__ import annotations

import platform

import PySide6
from PySide6.QtCore import QSize, Qt
from PySide6.QtGui import QIcon
from PySide6.QtWidgets import (
    QDialog,
    QDialogButtonBox,
    QHBoxLayout,
    QLabel,
    QTextBrowser,
    QVBoxLayout,
    QWidget,
)

from segstudio import __version__
from segstudio.gui import theme
from segstudio.io.files import resources_dir


class _PageDialog(QDialog):
    """One page to read, and a button to close it."""

    def __init__(self, name: str, title: str, parent: QWidget | None) -> None:
        super().__init__(parent)
        self.setObjectName(f"{name}Dialog")
        self.setWindowTitle(title)
        self.resize(920, 640)
        self.page = QTextBrowser()
        self.page.setObjectName(f"{name}Page")
        self.page.setAccessibleName(title)
        buttons = QDialogButtonBox(QDialogButtonBox.StandardButton.Close)
        buttons.button(QDialogButtonBox.StandardButton.Close).setObjectName(f"{name}Close")
        buttons.rejected.connect(self.reject)
        column = QVBoxLayout(self)
        column.setContentsMargins(16, 16, 16, 16)
        column.setSpacing(theme.DOCK_PADDING)
        column.addWidget(self.page, 1)
        column.addWidget(buttons)


class FromTheTextDialog(_PageDialog):
    """What the original text states, what it does when run, and what the program computes instead."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__("fromTheText", "From the text to the program", parent)
        self.page.setMarkdown((resources_dir() / "help" / "from-the-text.md").read_text(encoding="utf-8"))


class PacsHelpDialog(_PageDialog):
    """How a PACS is entered, searched and sent to."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__("pacsHelp", "PACS", parent)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.page.setMarkdown((resources_dir() / "help" / "pacs.md").read_text(encoding="utf-8"))


HELP_PAGES = {  # file in resources/help -> title
    "opening": "Opening images",
    "tools": "Drawing and correcting",
    "second-image": "A second image, and other grids",
    "operations": "Operations on labels",
    "labels-and-comparing": "Labels and comparing",
    "export": "Exporting",
}


class HelpPageDialog(_PageDialog):
    """One page of `HELP_PAGES`."""

    def __init__(self, page: str, parent: QWidget | None = None) -> None:
        super().__init__(f"{page}Help", HELP_PAGES[page], parent)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.page.setMarkdown((resources_dir() / "help" / f"{page}.md").read_text(encoding="utf-8"))


def add_help(buttons: QDialogButtonBox, page: str) -> None:
    """Give a dialog a button, and the key F1, that open a page."""
    button = buttons.addButton(QDialogButtonBox.StandardButton.Help)
    button.setText("Help")
    button.setObjectName(f"{page}HelpButton")
    button.setAccessibleName(f"Help: {HELP_PAGES[page]}")
    button.setToolTip(f"The page “{HELP_PAGES[page]}” (F1).")
    button.setShortcut("F1")
    button.setAutoDefault(False)
    button.clicked.connect(lambda: HelpPageDialog(page, button.window()).open())


class AboutDialog(QDialog):
    """Version, licence and what the program stands on."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("aboutDialog")
        self.setWindowTitle("About SegStudio")
        symbol = QLabel()
        symbol.setPixmap(QIcon(str(resources_dir() / "icons" / "app.svg")).pixmap(QSize(64, 64)))
        symbol.setAlignment(Qt.AlignmentFlag.AlignTop)
        name = QLabel(f"SegStudio {__version__}")
        name.setProperty("kind", "headline")
        words = QLabel(
            "Segment medical images, correct the boundary with a brush, and let the network learn from "
            "the correction.<br><br>Free software under the Apache License 2.0.<br>"
            "Research use only: it is no medical device."
        )
        words.setWordWrap(True)
        built = QLabel(
            f"Python {platform.python_version()} · Qt for Python {PySide6.__version__} · PyTorch · "
            "NumPy · SciPy · OpenCV · pydicom · nibabel"
        )
        built.setProperty("kind", "caption")
        built.setWordWrap(True)
        buttons = QDialogButtonBox(QDialogButtonBox.StandardButton.Close)
        buttons.button(QDialogButtonBox.StandardButton.Close).setObjectName("aboutClose")
        buttons.rejected.connect(self.reject)
        text = QVBoxLayout()
        text.setSpacing(theme.DOCK_PADDING)
        for widget in (name, words, built):
            text.addWidget(widget)
        row = QHBoxLayout()
        row.setSpacing(20)
        row.addWidget(symbol)
        row.addLayout(text, 1)
        column = QVBoxLayout(self)
        column.setContentsMargins(24, 24, 24, 16)
        column.setSpacing(20)
        column.addLayout(row, 1)
        column.addWidget(buttons)
        self.setFixedWidth(480)
