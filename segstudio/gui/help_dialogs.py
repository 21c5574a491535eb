"""The page of keys, the page on the original text, and what the program is."""

from __future__ import annotations

import html
import platform

import PySide6
from PySide6.QtCore import QSize, Qt
from PySide6.QtGui import QIcon, QKeySequence
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
from segstudio.gui.action_rows import MENUS, ROWS
from segstudio.gui.context import Context
from segstudio.io.files import resources_dir

MOUSE = (
    ("Wheel", "next or previous slice; zoom in a picture"),
    ("Ctrl + wheel, right drag", "zoom"),
    ("Shift + wheel", "size of the brush"),
    ("Middle drag, Space + drag", "move the slice"),
    ("Shift + drag", "window and level: right for less contrast, up for brighter"),
    ("Ctrl + click", "set the crosshair"),
    ("Drag in one of three planes", "move the crosshair and the other planes with it"),
    ("Double click", "fill the canvas with one of three planes, or show all"),
    ("Right drag with a brush", "erase"),
    ("Esc, Ctrl+Z while painting", "take the stroke back"),
    ("Hold V", "hide the labels as long as it is held"),
)

LEFT_COLUMN = ("Mouse", "File", "Edit", "View", "Labels")  # of the page of keys; the rest stands beside


class _PageDialog(QDialog):
    """One page to read, and a button to close it."""

    def __init__(self, name: str, title: str, parent: QWidget | None) -> None:
        super().__init__(parent)
        self.setObjectName(f"{name}Dialog")
        self.setWindowTitle(title)
        self.resize(920, 640)
        self.page = QTextBrowser()
        self.page.setObjectName(f"{name}Page")
        buttons = QDialogButtonBox(QDialogButtonBox.StandardButton.Close)
        buttons.rejected.connect(self.reject)
        column = QVBoxLayout(self)
        column.setContentsMargins(16, 16, 16, 16)
        column.setSpacing(theme.DOCK_PADDING)
        column.addWidget(self.page, 1)
        column.addWidget(buttons)


class ShortcutsDialog(_PageDialog):
    """Every key and every mouse action on one page."""

    def __init__(self, context: Context, parent: QWidget | None = None) -> None:
        super().__init__("shortcuts", "Keys and mouse", parent)
        self.page.setHtml(_page(context))


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


def _page(context: Context) -> str:
    colors = theme.tokens()
    style = (
        f"<style>h3 {{ color: {colors.text}; margin-bottom: 2px; }} td {{ padding: 1px 10px 1px 0; }} "
        f".key {{ color: {colors.accent}; white-space: nowrap; }}</style>"
    )
    tables = {"Mouse": _table("Mouse", [(f"{what[0].upper()}{what[1:]}", mouse) for mouse, what in MOUSE])}
    for menu in MENUS:
        lines = []
        for row in ROWS:
            keys = context.actions[row.name].shortcuts()
            text = ", ".join(k.toString(QKeySequence.SequenceFormat.NativeText) for k in keys)
            if text and row.menu.removeprefix("|") == menu:
                lines.append((row.text.replace("&", "").removesuffix("…"), text))
        if lines:
            tables[menu] = _table(menu, lines)
    left = "".join(tables.pop(name) for name in LEFT_COLUMN)
    right = "".join(tables.values())
    return f'{style}<table width="100%"><tr><td width="50%">{left}</td><td>{right}</td></tr></table>'


def _table(title: str, lines: list[tuple[str, str]]) -> str:
    rows = "".join(
        f'<tr><td width="215">{html.escape(what)}</td><td class="key">{html.escape(keys)}</td></tr>'
        for what, keys in lines
    )
    return f"<h3>{title}</h3><table>{rows}</table>"
