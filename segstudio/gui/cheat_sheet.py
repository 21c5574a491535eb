"""The page of every key and mouse action in use now; can be searched and printed."""

from __future__ import annotations

import html
import re
from collections.abc import Sequence
from dataclasses import dataclass

from PySide6.QtCore import Qt
from PySide6.QtGui import QAction, QTextDocument
from PySide6.QtWidgets import (
    QDialog,
    QDialogButtonBox,
    QHBoxLayout,
    QLabel,
    QLineEdit,
    QPushButton,
    QTextBrowser,
    QVBoxLayout,
    QWidget,
)

from segstudio.gui import theme
from segstudio.gui.action_rows import MENUS, ROWS
from segstudio.gui.context import Context
from segstudio.gui.key_names import shown_keys
from segstudio.gui.plain import plain
from segstudio.gui.schemes import SCHEMES, mouse_words
from segstudio.words import tr

_NUMBERED = re.compile(r"actionLabel[1-9]")
_COLUMNS = 2


@dataclass(frozen=True)
class Line:
    """One thing that can be done, and how.

    Args:
        keys: shortcuts as they are printed on the keyboard, or gestures.
        menu: the way through the menus, where there is no key.
    """

    what: str
    keys: tuple[str, ...] = ()
    menu: str = ""

    def holds(self, wanted: str) -> bool:
        """Whether a text is found in it, whatever the case of its letters."""
        return any(wanted in text.casefold() for text in (self.what, self.menu, *self.keys))


def sections(context: Context, docks: Sequence[QAction] = ()) -> dict[str, list[Line]]:
    """Everything the sheet says, under the mouse and under each menu.

    Args:
        docks: actions of the menu Window, which show and hide panels.
    """
    mouse = [Line(what, (how,)) for what, how in mouse_words(context.state.hands)]
    found: dict[str, list[Line]] = {"Mouse": mouse, **{menu: [] for menu in MENUS}}
    numbered: list[tuple[str, ...]] = []
    for row in ROWS:
        menu = row.menu.removeprefix("|")
        keys = shown_keys(context.actions[row.name].shortcuts())
        if _NUMBERED.fullmatch(row.name) and keys:
            numbered.append(keys)
            continue
        found[menu].append(Line(plain(row.text), keys, "" if keys else _way(MENUS[menu], row.text)))
    if numbered:
        span = f"{numbered[0][0]} … {numbered[-1][0]}"
        found["Labels"].insert(0, Line(tr("Label 1 to {numbered}", numbered=len(numbered)), (span,)))
    found["Window"] += [
        Line(
            tr("Show or hide {panel}", panel=plain(dock.text())),
            shown_keys(dock.shortcuts()),
            _way(MENUS["Window"], dock.text()),
        )
        for dock in docks
    ]
    titles = {"Mouse": tr("Mouse"), **{menu: plain(title) for menu, title in MENUS.items()}}
    return {titles[group]: lines for group, lines in found.items() if lines}


def page(context: Context, docks: Sequence[QAction] = (), wanted: str = "", *, printed: bool = False) -> str:
    """The sheet as a page.

    Args:
        wanted: only lines that hold this text.
        printed: black on white, whatever the theme.
    """
    wanted = wanted.strip().casefold()
    kept = {
        title: lines
        for title, all_lines in sections(context, docks).items()
        if (lines := [line for line in all_lines if line.holds(wanted) or wanted in title.casefold()])
    }
    colors = theme.LIGHT if printed else theme.tokens()
    style = (
        f"<style>h3 {{ color: {colors.accent}; margin: 10px 0 4px 0; }} td {{ padding: 2px 12px 2px 0; }} "
        f".key {{ color: {colors.text}; background-color: {colors.raised}; white-space: nowrap; }} "
        f".way {{ color: {colors.muted}; }} td {{ color: {colors.text}; }}</style>"
    )
    if not kept:
        return tr(
            "{style}<p class='way'>No action and no key holds “{wanted}”.</p>",
            style=style,
            wanted=html.escape(wanted),
        )
    columns = "".join(
        f"<td width='{100 // _COLUMNS}%'>{''.join(_table(title, kept[title]) for title in titles)}</td>"
        for titles in _in_columns({title: len(lines) + 2 for title, lines in kept.items()})
    )
    return tr("{style}<table width='100%'><tr>{columns}</tr></table>", style=style, columns=columns)


class CheatSheet(QDialog):
    """The sheet with a search line, the scheme in use and a button to print it."""

    def __init__(
        self, context: Context, docks: Sequence[QAction] = (), parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self.setObjectName("shortcutsDialog")
        self.setWindowTitle(tr("Keys and mouse"))
        self.resize(1000, 720)
        self._context, self._docks = context, docks
        self.search = QLineEdit()
        self.search.setObjectName("shortcutsSearch")
        self.search.setAccessibleName(tr("Find an action or a key"))
        self.search.setPlaceholderText(tr("Find an action or a key"))
        self.search.setToolTip(tr("Show only what holds these letters."))
        self.search.setClearButtonEnabled(True)
        self.search.textChanged.connect(self._show)
        scheme = SCHEMES[context.settings.value.key_scheme]
        own = len(context.settings.value.keys)
        words = tr("{title} keys", title=scheme.title) + (tr(", {own} changed", own=own) if own else "")
        self.scheme = QLabel(words)
        self.scheme.setObjectName("shortcutsScheme")
        self.scheme.setProperty("kind", "muted")
        change = QPushButton(tr("Change keys…"))
        change.setObjectName("shortcutsChange")
        change.setToolTip(tr("Choose another scheme, or keys of your own."))
        change.setAutoDefault(False)
        change.clicked.connect(self._change)
        top = QHBoxLayout()
        top.setSpacing(theme.DOCK_PADDING)
        top.addWidget(self.search, 1)
        top.addWidget(self.scheme)
        top.addWidget(change)
        self.page = QTextBrowser()
        self.page.setObjectName("shortcutsPage")
        self.page.setAccessibleName(tr("Keys and mouse"))
        self.page.setAccessibleDescription(tr("Every key and mouse action in use now."))
        buttons = QDialogButtonBox(QDialogButtonBox.StandardButton.Close)
        buttons.rejected.connect(self.reject)
        close = buttons.button(QDialogButtonBox.StandardButton.Close)
        close.setObjectName("shortcutsClose")
        close.setToolTip(tr("Close this page."))
        close.setAutoDefault(False)
        printing = buttons.addButton(tr("Print…"), QDialogButtonBox.ButtonRole.ActionRole)
        printing.setObjectName("shortcutsPrint")
        printing.setToolTip(tr("Print this page, or keep it as PDF."))
        printing.setAutoDefault(False)
        printing.clicked.connect(self._print)
        column = QVBoxLayout(self)
        column.setContentsMargins(16, 16, 16, 16)
        column.setSpacing(theme.DOCK_PADDING)
        column.addLayout(top)
        column.addWidget(self.page, 1)
        column.addWidget(buttons)
        self._show()
        self.search.setFocus()

    def document(self) -> QTextDocument:
        """The page as it is printed: what the search leaves, black on white."""
        document = QTextDocument(self)
        text = page(self._context, self._docks, self.search.text(), printed=True)
        document.setHtml(
            tr(
                "<h2>SegStudio: keys and mouse</h2><p>{said}</p>{lines}",
                said=self.scheme.text(),
                lines=text,
            )
        )
        return document

    def _show(self, *_: object) -> None:
        self.page.setHtml(page(self._context, self._docks, self.search.text()))

    def _change(self) -> None:
        from segstudio.gui.settings_dialog import SettingsDialog

        self.accept()
        parent = self.parentWidget()
        dialog = SettingsDialog(self._context, parent)
        dialog.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        dialog.show_group(tr("Keys and pen"))
        dialog.open()

    def _print(self) -> None:
        from segstudio.gui.paper import ask_printer

        ask_printer(self, tr("SegStudio keys and mouse"), self.document)


def _way(menu: str, text: str) -> str:
    """How to get there by the menus: Alt, the menu's letter, the action's letter."""
    marks = [words[words.find("&") + 1 :][:1].upper() for words in (menu, text)]
    if "&" in menu and "&" in text:
        return f"Alt+{marks[0]}, {marks[1]}"
    return tr("menu {menu}", menu=plain(menu))


def _in_columns(lengths: dict[str, int]) -> list[list[str]]:
    """Titles in their order, in columns that are about equally long."""
    columns: list[list[str]] = [[]]
    room = sum(lengths.values()) / _COLUMNS
    filled = 0.0
    for title, length in lengths.items():
        if columns[-1] and len(columns) < _COLUMNS and filled + length / 2 > room * len(columns):
            columns.append([])
        columns[-1].append(title)
        filled += length
    return columns


def _table(title: str, lines: Sequence[Line]) -> str:
    rows = "".join(
        f"<tr><td>{html.escape(line.what)}</td><td align='right'>{_how(line)}</td></tr>" for line in lines
    )
    return f"<h3>{title}</h3><table width='100%'>{rows}</table>"


def _how(line: Line) -> str:
    if not line.keys:
        return f"<span class='way'>{html.escape(line.menu)}</span>"
    return " &nbsp;".join(f"<span class='key'>&nbsp;{html.escape(key)}&nbsp;</span>" for key in line.keys)
