"""The one dialog of all settings; each says what it changes."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import Field, replace
from typing import Any

from PySide6.QtCore import QSize, Qt
from PySide6.QtWidgets import (
    QCheckBox,
    QComboBox,
    QDialog,
    QDialogButtonBox,
    QFrame,
    QHBoxLayout,
    QLabel,
    QListWidget,
    QListWidgetItem,
    QScrollArea,
    QStackedWidget,
    QVBoxLayout,
    QWidget,
)

from segstudio.errors import SegStudioError
from segstudio.gui.action_rows import ROWS
from segstudio.gui.context import Context
from segstudio.gui.schemes import SCHEMES, keys_of
from segstudio.gui.settings_controls import Control, control_for, reset_button
from segstudio.gui.settings_folder import retrieved_row
from segstudio.gui.settings_keys import SEPARATOR, KeysPage, portable
from segstudio.gui.theme import GRID
from segstudio.services.settings import Settings, described
from segstudio.words import listed, tr

KEYS = "keys"
_BOX = 24  # px from a tick box to its words


class SettingsDialog(QDialog):
    """Settings in groups; nothing changes until OK, and a wrong value is told in one sentence.

    Only the theme shows at once, and goes back on Cancel.
    """

    def __init__(
        self,
        context: Context,
        parent: QWidget | None = None,
        *,
        try_on: Callable[[str], None] = lambda theme: None,
    ) -> None:
        """The settings in use.

        Args:
            try_on: shows the colours of a theme.
        """
        super().__init__(parent)
        self.setObjectName("settingsDialog")
        self.setWindowTitle(tr("Settings"))
        self.resize(780, 560)
        self._context = context
        self._controls: dict[str, Control] = {}
        self._keys = KeysPage(ROWS, _scheme_keys)
        self._groups = QListWidget()
        self._groups.setObjectName("settingsGroups")
        self._groups.setAccessibleName(tr("Groups of settings"))
        self._groups.setAccessibleDescription(tr("Choose one to see its settings."))
        self._groups.setFixedWidth(160)
        self._pages = QStackedWidget()
        for group in dict.fromkeys(str(entry.metadata["group"]) for entry in described()):
            item = QListWidgetItem(group)
            item.setSizeHint(QSize(0, 4 * GRID))
            self._groups.addItem(item)
            self._pages.addWidget(self._page(group))
        self._groups.currentRowChanged.connect(self._pages.setCurrentIndex)
        self._problem, self._note = QLabel(), QLabel()
        for label, kind in ((self._problem, "bad"), (self._note, "")):
            label.setTextFormat(Qt.TextFormat.PlainText)
            label.setProperty("kind", kind)
            label.setWordWrap(True)
            label.hide()
        self._note.setObjectName("settingsNote")
        buttons = QDialogButtonBox(
            QDialogButtonBox.StandardButton.Ok | QDialogButtonBox.StandardButton.Cancel
        )
        ok = buttons.button(QDialogButtonBox.StandardButton.Ok)
        ok.setObjectName("settingsOk")
        ok.setProperty("primary", True)
        buttons.button(QDialogButtonBox.StandardButton.Cancel).setObjectName("settingsCancel")
        buttons.accepted.connect(self._on_accepted)
        buttons.rejected.connect(self.reject)
        reset = reset_button(tr("Reset everything"))
        reset.setObjectName("settingsReset")
        reset.setToolTip(
            tr(
                "Show the values the program came with, on every page: {pages}. Nothing changes until OK, "
                "and Cancel leaves all as it was. Images, labels and models are not touched.",
                pages=listed(self._group_names()),
            )
        )
        reset.clicked.connect(self._reset)
        bottom = QHBoxLayout()
        bottom.addWidget(reset)
        bottom.addStretch(1)
        bottom.addWidget(buttons)
        middle = QHBoxLayout()
        middle.setSpacing(2 * GRID)
        middle.addWidget(self._groups)
        middle.addWidget(self._pages, 1)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(2 * GRID, 2 * GRID, 2 * GRID, 2 * GRID)
        layout.setSpacing(2 * GRID)
        layout.addLayout(middle, 1)
        layout.addWidget(self._note)
        layout.addWidget(self._problem)
        layout.addLayout(bottom)
        self._groups.setCurrentRow(0)
        self.show_values(context.settings.value)
        self._worn = context.settings.value.theme
        self._try_on = try_on
        box = self._controls["theme"].widget
        assert isinstance(box, QComboBox)
        box.currentIndexChanged.connect(lambda _: self._wear(str(box.currentData())))

    def show_values(self, settings: Settings) -> None:
        """Show these values without using them yet."""
        for name, control in self._controls.items():
            control.show(getattr(settings, name))
        self._keys.use_scheme(settings.key_scheme)
        self._keys.show_keys(settings.keys)

    def values(self) -> Settings:
        """The settings as the dialog shows them.

        Raises:
            SegStudioError: a value is out of its range.
        """
        chosen = {name: control.value() for name, control in self._controls.items()}
        return replace(self._context.settings.value, **chosen, keys=self._keys.value())

    def _group_names(self) -> list[str]:
        return [self._groups.item(row).text() for row in range(self._groups.count())]

    def _reset(self) -> None:
        """Show all values the program came with, and say on which pages they differ from those in use."""
        now, built_in = self._context.settings.value, Settings()
        differ = {
            str(entry.metadata["group"])
            for entry in described()
            if getattr(now, entry.name) != getattr(built_in, entry.name)
        }
        self.show_values(built_in)
        pages = [name for name in self._group_names() if name in differ]
        self._note.setText(
            tr(
                "Every page shows what the program came with. OK changes the settings on: {pages}. Cancel "
                "leaves all as it was.",
                pages=listed(pages),
            )
            if pages
            else tr("Every page shows what the program came with, which is what is in use already.")
        )
        self._note.show()

    def _wear(self, theme: str) -> None:
        if theme != self._worn:
            self._worn = theme
            self._try_on(theme)

    def done(self, result: int) -> None:
        """Close; without OK the theme in use comes back."""
        self._wear(self._context.settings.value.theme)
        super().done(result)

    def _page(self, group: str) -> QWidget:
        entries = [entry for entry in described() if entry.metadata["group"] == group]
        if KEYS in [entry.name for entry in entries]:
            self._keys.show_scheme(*(self._row(entry) for entry in entries if entry.name != KEYS))
            scheme = self._controls["key_scheme"].widget
            assert isinstance(scheme, QComboBox)
            scheme.currentIndexChanged.connect(lambda _: self._keys.use_scheme(str(scheme.currentData())))
            return self._keys
        body = QWidget()
        body.setObjectName("panelBody")
        column = QVBoxLayout(body)
        column.setContentsMargins(2 * GRID, GRID, 2 * GRID, GRID)
        column.setSpacing(2 * GRID)
        for entry in entries:
            if entry.name != KEYS:
                column.addLayout(self._row(entry))
        if any(entry.metadata["folder"] for entry in entries):
            column.addLayout(retrieved_row(self._context.settings.value))
        column.addStretch(1)
        scroll = QScrollArea()
        scroll.setFrameShape(QFrame.Shape.NoFrame)
        scroll.setWidgetResizable(True)
        scroll.setWidget(body)
        return scroll

    def _row(self, entry: Field[Any]) -> QVBoxLayout:
        about = entry.metadata
        control = control_for(entry, lambda: [model.name for model in self._context.library.entries()])
        words = "".join(part.capitalize() for part in entry.name.split("_"))
        control.widget.setObjectName(f"setting{words}")
        control.widget.setAccessibleName(about["title"])
        control.widget.setAccessibleDescription(about["says"])
        control.widget.setToolTip(about["says"])
        self._controls[entry.name] = control
        says = QLabel(about["says"])
        says.setTextFormat(Qt.TextFormat.PlainText)
        says.setProperty("kind", "caption")
        says.setWordWrap(True)
        row = QVBoxLayout()
        row.setSpacing(GRID // 2)
        if isinstance(control.widget, QCheckBox):  # its name stands beside it
            control.widget.setText(about["title"])
            says.setContentsMargins(_BOX, 0, 0, 0)
        else:
            title = QLabel(about["title"])
            title.setBuddy(control.widget)
            row.addWidget(title)
        line = QHBoxLayout()
        line.addWidget(control.widget, 1 if about["folder"] else 0)
        if not about["folder"]:
            line.addStretch(1)
        row.addLayout(line)
        row.addWidget(says)
        return row

    def show_group(self, name: str) -> None:
        """Open one of the groups."""
        for item in self._groups.findItems(name, Qt.MatchFlag.MatchExactly):
            self._groups.setCurrentItem(item)

    def _on_accepted(self) -> None:
        try:
            self._context.settings.replace(self.values())
        except SegStudioError as error:
            self._problem.setText(str(error))
            self._problem.show()
            return
        self.accept()


def _scheme_keys(name: str) -> dict[str, str]:
    """Built-in keys of every action in a scheme."""
    keys = keys_of(SCHEMES[name], ROWS)
    return {action: SEPARATOR.join(portable(key) for key in some) for action, some in keys.items()}
