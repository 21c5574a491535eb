"""Which language the window speaks, and the choice of another one, each under its own name."""

from __future__ import annotations

from dataclasses import replace
from functools import partial

from PySide6.QtGui import QActionGroup
from PySide6.QtWidgets import QMenu, QPushButton

from segstudio.errors import SegStudioError
from segstudio.gui.context import Context
from segstudio.gui.icons import set_icon
from segstudio.services.languages import LANGUAGES
from segstudio.words import language, tr


class LanguageButton(QPushButton):
    """A quiet button with a menu; what is chosen is kept, and the window offers to start again."""

    def __init__(self, context: Context) -> None:
        super().__init__()
        self._context = context
        now = language()
        self.setObjectName("languageButton")
        self.setProperty("flat", True)
        self.setToolTip(tr("Choose the language of the window; files stay in English."))
        self.setFixedHeight(24)  # it is to be found, and not to be in the way
        set_icon(self, "language", color="muted")
        menu = QMenu(self)
        menu.setObjectName("languageMenu")
        group = QActionGroup(self)
        for code, name in LANGUAGES.items():
            action = menu.addAction(name, partial(self._choose, code))
            action.setObjectName(f"language-{code}")
            action.setCheckable(True)
            group.addAction(action)
            action.setChecked(code == now)
        self.setMenu(menu)
        self._show(now)

    def _show(self, code: str) -> None:
        name = LANGUAGES.get(code, code)
        self.setText(name)
        self.setAccessibleName(tr("Language: {name}", name=name))

    def _choose(self, code: str) -> None:
        self._show(code)
        settings = self._context.settings
        try:
            settings.replace(replace(settings.value, language=code))
        except SegStudioError as error:
            self._context.notify(error)
