"""The page of the settings on which keys are given to actions."""

from __future__ import annotations

from collections.abc import Mapping

from PySide6.QtCore import Qt
from PySide6.QtGui import QAction, QKeySequence
from PySide6.QtWidgets import (
    QHBoxLayout,
    QKeySequenceEdit,
    QLabel,
    QLineEdit,
    QTreeWidget,
    QTreeWidgetItem,
    QVBoxLayout,
    QWidget,
)

from segstudio.gui.settings_controls import reset_button
from segstudio.gui.theme import GRID

SEPARATOR = "; "  # between several keys of one action, as QKeySequence lists them


def conflicts(keys: Mapping[str, str]) -> dict[str, str]:
    """Actions that share a key with an action before them: name -> the earlier action's name."""
    owner: dict[str, str] = {}
    shared: dict[str, str] = {}
    for name, text in keys.items():
        for key in filter(None, (part.strip() for part in text.split(SEPARATOR))):
            if owner.setdefault(key, name) != name:
                shared[name] = owner[key]
    return shared


class KeysPage(QWidget):
    """Every action with its keys; a key that is already taken is refused in one sentence."""

    def __init__(self, actions: Mapping[str, QAction], defaults: Mapping[str, str]) -> None:
        """A page over the window's actions.

        Args:
            actions: object name -> action, in the order in which they are listed.
            defaults: object name -> built-in keys as portable text.
        """
        super().__init__()
        self._defaults = dict(defaults)
        self._texts = {name: action.text().replace("&", "").rstrip("…") for name, action in actions.items()}
        self._keys = dict(defaults)
        self._search = QLineEdit()
        self._search.setObjectName("keysSearch")
        self._search.setPlaceholderText("Find an action or a key")
        self._search.setClearButtonEnabled(True)
        self._search.setAccessibleName("Find an action or a key")
        self._search.textChanged.connect(self._filter)
        self._list = QTreeWidget()
        self._list.setObjectName("keysList")
        self._list.setAccessibleName("Actions and their keys")
        self._list.setHeaderLabels(["Action", "Keys"])
        self._list.setRootIsDecorated(False)
        self._list.setUniformRowHeights(True)
        self._items: dict[str, QTreeWidgetItem] = {}
        for name, text in self._texts.items():
            item = QTreeWidgetItem([text, ""])
            item.setData(0, Qt.ItemDataRole.UserRole, name)
            self._items[name] = item
            self._list.addTopLevelItem(item)
        self._list.currentItemChanged.connect(self._on_selected)
        self._edit = QKeySequenceEdit()
        self._edit.setObjectName("keysEdit")
        self._edit.setAccessibleName("New keys")
        self._edit.setMaximumSequenceLength(1)
        self._edit.setClearButtonEnabled(True)
        self._edit.setToolTip("Press the keys that should start the selected action.")
        self._edit.editingFinished.connect(self._on_typed)
        reset = reset_button("Built-in keys")
        reset.setObjectName("keysReset")
        reset.setToolTip("Give the selected action the keys it was built with.")
        reset.clicked.connect(self._on_reset)
        self._note = QLabel("Select an action and press the keys that should start it.")
        self._note.setTextFormat(Qt.TextFormat.PlainText)
        self._note.setWordWrap(True)
        self._note.setProperty("kind", "caption")
        row = QHBoxLayout()
        row.setSpacing(GRID)
        row.addWidget(self._edit, 1)
        row.addWidget(reset)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(GRID)
        layout.addWidget(self._search)
        layout.addWidget(self._list, 1)
        layout.addLayout(row)
        layout.addWidget(self._note)
        self._refresh()
        self._list.setColumnWidth(0, 300)
        self._list.setCurrentItem(next(iter(self._items.values())))

    def value(self) -> dict[str, str]:
        """Keys that differ from the built-in ones: action -> keys as portable text."""
        return {name: keys for name, keys in self._keys.items() if keys != self._defaults[name]}

    def show_keys(self, overrides: Mapping[str, str]) -> None:
        """Show the built-in keys with these differences."""
        self._keys = self._defaults | {n: k for n, k in overrides.items() if n in self._defaults}
        self._refresh()

    def _current(self) -> str | None:
        item = self._list.currentItem()
        return None if item is None else str(item.data(0, Qt.ItemDataRole.UserRole))

    def _refresh(self) -> None:
        for name, item in self._items.items():
            keys = QKeySequence.listFromString(self._keys[name], QKeySequence.SequenceFormat.PortableText)
            item.setText(1, ", ".join(k.toString(QKeySequence.SequenceFormat.NativeText) for k in keys))
            font = item.font(1)
            font.setBold(self._keys[name] != self._defaults[name])
            item.setFont(1, font)

    def _filter(self, text: str) -> None:
        wanted = text.casefold()
        for item in self._items.values():
            item.setHidden(not any(wanted in item.text(column).casefold() for column in (0, 1)))

    def _on_selected(self) -> None:
        name = self._current()
        if name is not None:
            first = self._keys[name].split(SEPARATOR)[0]
            self._edit.setKeySequence(QKeySequence(first, QKeySequence.SequenceFormat.PortableText))

    def _on_typed(self) -> None:
        name = self._current()
        if name is None:
            return
        typed = self._edit.keySequence().toString(QKeySequence.SequenceFormat.PortableText)
        if typed == self._keys[name].split(SEPARATOR)[0]:
            return
        clash = conflicts({**{n: k for n, k in self._keys.items() if n != name}, name: typed}).get(name)
        if clash is not None:
            self._say(f"{typed} already starts “{self._texts[clash]}”. Choose other keys.", "warning")
            self._on_selected()
            return
        self._keys[name] = typed
        self._refresh()
        self._say(f"“{self._texts[name]}” starts with {typed or 'no key'}.", "caption")

    def _on_reset(self) -> None:
        name = self._current()
        if name is None:
            return
        self._keys[name] = self._defaults[name]
        self._refresh()
        self._on_selected()
        self._say(f"“{self._texts[name]}” has its built-in keys again.", "caption")

    def _say(self, sentence: str, kind: str) -> None:
        self._note.setText(sentence)
        self._note.setProperty("kind", kind)
        self._note.style().polish(self._note)
