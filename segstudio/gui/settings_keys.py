"""The page of the settings on which keys and mouse are chosen."""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence

from PySide6.QtCore import QSize, Qt
from PySide6.QtGui import QKeySequence
from PySide6.QtWidgets import (
    QHBoxLayout,
    QHeaderView,
    QKeySequenceEdit,
    QLabel,
    QLayout,
    QLineEdit,
    QPushButton,
    QTreeWidget,
    QTreeWidgetItem,
    QVBoxLayout,
    QWidget,
)

from segstudio.gui.action_rows import menu_title
from segstudio.gui.action_rows.row import Row
from segstudio.gui.key_names import shown_keys
from segstudio.gui.plain import plain
from segstudio.gui.settings_controls import reset_button
from segstudio.gui.theme import GRID
from segstudio.words import listed, tr

SEPARATOR = "; "  # between several keys of one action, as QKeySequence lists them
PORTABLE = QKeySequence.SequenceFormat.PortableText


def conflicts(keys: Mapping[str, str]) -> dict[str, str]:
    """Actions that share a key with an action before them: name -> the earlier action's name."""
    owner: dict[str, str] = {}
    shared: dict[str, str] = {}
    for name, text in keys.items():
        for key in keys_in(text):
            if owner.setdefault(key, name) != name:
                shared[name] = owner[key]
    return shared


def keys_in(text: str) -> list[str]:
    """The single keys of a text as the settings hold it."""
    return [key for part in text.split(SEPARATOR.strip()) if (key := part.strip())]


def portable(key: str) -> str:
    """A key as the settings write it, whatever it was written as."""
    return QKeySequence(key, PORTABLE).toString(PORTABLE)


class KeysPage(QWidget):
    """Every action with its keys; a key that is already taken is refused in one sentence."""

    def __init__(self, rows: Sequence[Row], built_in: Callable[[str], dict[str, str]]) -> None:
        """A page over the actions.

        Args:
            rows: the actions, in the order in which they are listed.
            built_in: name of a scheme -> object name -> its keys as portable text.
        """
        super().__init__()
        self._built_in = built_in
        self._defaults = built_in("segstudio")
        self._texts = {row.name: plain(row.text) for row in rows}
        self._keys = dict(self._defaults)
        self._wanted = ""  # a key that was refused because another action has it
        self._search = QLineEdit()
        self._search.setObjectName("keysSearch")
        self._search.setPlaceholderText(tr("Find an action or a key"))
        self._search.setToolTip(tr("Show only actions whose name, keys or menu hold these letters."))
        self._search.setClearButtonEnabled(True)
        self._search.setAccessibleName(tr("Find an action or a key"))
        self._search.textChanged.connect(self._filter)
        self._list = self._build_list(rows)
        self._edit = QKeySequenceEdit()
        self._edit.setObjectName("keysEdit")
        self._edit.setAccessibleName(tr("New keys"))
        self._edit.setMaximumSequenceLength(1)
        self._edit.setClearButtonEnabled(True)
        self._edit.setToolTip(tr("Press the keys that should start the selected action."))
        self._edit.editingFinished.connect(self._on_typed)
        self._take = QPushButton(tr("Use it here"))
        self._take.setObjectName("keysTake")
        self._take.setToolTip(tr("Take the key from the other action."))
        self._take.setAutoDefault(False)
        self._take.clicked.connect(self._on_taken)
        self._take.hide()
        reset = _reset(
            "keysReset", tr("Built-in keys"), tr("Give the selected action the keys of the scheme.")
        )
        reset.clicked.connect(self._on_reset)
        reset_all = _reset(
            "keysResetAll", tr("Reset all keys"), tr("Give every action the keys of the scheme.")
        )
        reset_all.clicked.connect(self._on_reset_all)
        self._note = QLabel(tr("Select an action and press the keys that should start it."))
        self._note.setTextFormat(Qt.TextFormat.PlainText)
        self._note.setWordWrap(True)
        self._note.setProperty("kind", "caption")
        row = QHBoxLayout()
        row.setSpacing(GRID)
        row.addWidget(self._edit, 1)
        row.addWidget(reset)
        row.addWidget(reset_all)
        said = QHBoxLayout()
        said.setSpacing(GRID)
        said.addWidget(self._note, 1)
        said.addWidget(self._take)
        self._layout = layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(GRID)
        layout.addWidget(self._search)
        layout.addWidget(self._list, 1)
        layout.addLayout(row)
        layout.addLayout(said)
        self._refresh()
        self._list.setCurrentItem(next(iter(self._items.values())))

    def _build_list(self, rows: Sequence[Row]) -> QTreeWidget:
        tree = QTreeWidget()
        tree.setObjectName("keysList")
        tree.setAccessibleName(tr("Actions and their keys"))
        tree.setToolTip(tr("Keys that differ from those of the scheme are bold."))
        tree.setHeaderLabels([tr("Action"), tr("Keys"), tr("Menu")])
        tree.setRootIsDecorated(False)
        tree.setUniformRowHeights(True)
        self._items: dict[str, QTreeWidgetItem] = {}
        for row in rows:
            item = QTreeWidgetItem([self._texts[row.name], "", menu_title(row)])
            item.setData(0, Qt.ItemDataRole.UserRole, row.name)
            item.setToolTip(0, row.tip)
            item.setSizeHint(0, QSize(0, 3 * GRID))
            self._items[row.name] = item
            tree.addTopLevelItem(item)
        tree.currentItemChanged.connect(self._on_selected)
        tree.setColumnWidth(0, 270)
        tree.header().setSectionResizeMode(1, QHeaderView.ResizeMode.ResizeToContents)  # some say Mayúsculas
        return tree

    def value(self) -> dict[str, str]:
        """Keys that differ from the scheme's: action -> keys as portable text."""
        return {name: keys for name, keys in self._keys.items() if keys != self._defaults[name]}

    def show_scheme(self, *rows: QLayout) -> None:
        """Put the choice of the scheme above the list."""
        for place, row in enumerate(rows):
            self._layout.insertLayout(place, row)

    def use_scheme(self, name: str) -> None:
        """Start from the keys of a scheme; a person's own keys stay unless the scheme needs them."""
        own, self._defaults = self.value(), self._built_in(name)
        needed = {key for text in self._defaults.values() for key in keys_in(text)}
        kept = {n: text for n, text in own.items() if not needed.intersection(keys_in(text))}
        self.show_keys(kept)
        if lost := [self._texts[n] for n in own if n not in kept]:
            self._say(tr("The scheme needs keys that you gave to: {lost}.", lost=listed(lost)), "warning")

    def show_keys(self, overrides: Mapping[str, str]) -> None:
        """Show the built-in keys with these differences."""
        self._keys = self._defaults | {n: k for n, k in overrides.items() if n in self._defaults}
        self._refresh()
        self._on_selected()

    def _current(self) -> str | None:
        item = self._list.currentItem()
        return None if item is None else str(item.data(0, Qt.ItemDataRole.UserRole))

    def _refresh(self) -> None:
        for name, item in self._items.items():
            keys = shown_keys([QKeySequence(key, PORTABLE) for key in keys_in(self._keys[name])])
            item.setText(1, listed(keys))
            font = item.font(1)
            font.setBold(self._keys[name] != self._defaults[name])
            item.setFont(1, font)

    def _filter(self, text: str) -> None:
        wanted = text.casefold()
        for item in self._items.values():
            item.setHidden(not any(wanted in item.text(column).casefold() for column in range(3)))

    def _on_selected(self, *_: object) -> None:
        self._take.hide()
        name = self._current()
        if name is not None:
            first = next(iter(keys_in(self._keys[name])), "")
            self._edit.setKeySequence(QKeySequence(first, PORTABLE))

    def _on_typed(self) -> None:
        name = self._current()
        if name is None:
            return
        typed = self._edit.keySequence().toString(PORTABLE)
        if typed == next(iter(keys_in(self._keys[name])), ""):
            return
        clash = conflicts({**{n: k for n, k in self._keys.items() if n != name}, name: typed}).get(name)
        if clash is not None:
            self._on_selected()
            self._say(
                tr("{typed} already starts “{texts}”.", typed=typed, texts=self._texts[clash]), "warning"
            )
            self._wanted = typed
            self._take.show()
            return
        self._give(name, typed)

    def _on_taken(self) -> None:
        """Give the refused key to the selected action after all."""
        name = self._current()
        if name is None or not self._wanted:
            return
        for other, text in self._keys.items():
            self._keys[other] = SEPARATOR.join(key for key in keys_in(text) if key != self._wanted)
        self._give(name, self._wanted)

    def _give(self, name: str, keys: str) -> None:
        self._keys[name] = keys
        self._refresh()
        self._on_selected()
        self._say(
            tr("“{texts}” starts with {keys}.", texts=self._texts[name], keys=keys or "no key"), "caption"
        )

    def _on_reset(self) -> None:
        name = self._current()
        if name is None:
            return
        mine = set(keys_in(self._defaults[name]))
        others = {n: k for n, k in self._keys.items() if n != name}
        taken = next((n for n, text in others.items() if mine.intersection(keys_in(text))), None)
        if taken is not None:
            self._say(
                tr("“{texts}” has one of these keys now; reset that first.", texts=self._texts[taken]),
                "warning",
            )
            return
        self._keys[name] = self._defaults[name]
        self._refresh()
        self._on_selected()
        self._say(tr("“{texts}” has its built-in keys again.", texts=self._texts[name]), "caption")

    def _on_reset_all(self) -> None:
        self.show_keys({})
        self._say(tr("Every action has the keys of the scheme again."), "caption")

    def _say(self, sentence: str, kind: str) -> None:
        self._note.setText(sentence)
        self._note.setProperty("kind", kind)
        self._note.style().polish(self._note)


def _reset(name: str, text: str, tip: str) -> QPushButton:
    button = reset_button(text)
    button.setObjectName(name)
    button.setToolTip(tip)
    return button
