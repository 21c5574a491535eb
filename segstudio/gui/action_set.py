"""The table of actions as QActions, and the buttons and menus made from them."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Mapping
from functools import partial

from PySide6.QtCore import QObject, QPoint, Qt
from PySide6.QtGui import QAction, QKeySequence
from PySide6.QtWidgets import QMenu, QMenuBar, QWidget

from segstudio.gui.action_rows import MENUS, ROWS
from segstudio.gui.action_rows.row import acts_on_canvas_only
from segstudio.gui.calm_button import CalmButton
from segstudio.gui.facts import Facts, next_step
from segstudio.gui.handlers import Handlers
from segstudio.gui.icons import name_icon, set_icon
from segstudio.gui.key_names import shown_keys
from segstudio.gui.plain import plain
from segstudio.gui.reasons import Reasons
from segstudio.gui.schemes import Hands, Scheme, keys_of
from segstudio.gui.tip_follower import with_reason
from segstudio.words import listed, tr

SEPARATOR = ";"  # between several keys of one action in the settings


class ActionSet(QObject):
    """Every action of one window by name."""

    def __init__(self, parent: QObject) -> None:
        super().__init__(parent)
        self.by_name: dict[str, QAction] = {}
        self._following = self._led = ""
        self._tips: dict[str, str] = {}  # without a reason
        self._why: dict[str, str] = {}  # why what cannot be done now cannot
        for row in ROWS:
            action = QAction(row.text, self)
            action.setObjectName(row.name)
            action.setCheckable(row.checked is not None)
            if row.icon:
                name_icon(action, row.icon)
                action.toggled.connect(partial(_show_mark, action))
            self.by_name[row.name] = action

    def connect_to(self, handlers: Callable[[], Handlers]) -> None:
        """Let every action do what its row says.

        Args:
            handlers: gives them when the first one is needed.
        """
        for row in ROWS:
            self.by_name[row.name].triggered.connect(lambda *_, do=row.do: do(handlers()))

    def set_keys(self, scheme: Scheme, overrides: Mapping[str, str], canvas: QWidget) -> Hands:
        """Give every action its keys; those that would get in the way of typing act on the canvas only.

        Args:
            overrides: action name -> keys with semicolons between them, from the settings.
        Returns: what the canvas has to know of them.
        """
        of_scheme = keys_of(scheme, ROWS)
        for row in ROWS:
            action, keys = self.by_name[row.name], of_scheme[row.name]
            if row.name in overrides:
                keys = tuple(part.strip() for part in overrides[row.name].split(SEPARATOR) if part.strip())
            action.setShortcuts([QKeySequence.fromString(key) for key in keys])
            on_canvas = acts_on_canvas_only(keys)
            context = Qt.ShortcutContext.WidgetWithChildrenShortcut
            action.setShortcutContext(context if on_canvas else Qt.ShortcutContext.WindowShortcut)
            if on_canvas:
                canvas.addAction(action)
            else:
                canvas.removeAction(action)
            self._tips[row.name] = _tool_tip(action, row.tip)
            self._say_why(row.name, self._why.get(row.name, ""))
        return Hands(scheme.mouse, self._keys_now("actionToggleMask"), self._keys_now("actionUndo"))

    def _say_why(self, name: str, why: str) -> None:
        """Say in the tooltip and in the status bar why an action cannot be used now; empty: it can."""
        action, tip = self.by_name[name], self._tips.get(name, "")
        self._why[name] = why
        action.setToolTip(with_reason(tip, why))
        action.setStatusTip(why)

    def _keys_now(self, name: str) -> tuple[str, ...]:
        portable = QKeySequence.SequenceFormat.PortableText
        return tuple(key.toString(portable) for key in self.by_name[name].shortcuts())

    def fill_menus(self, bar: QMenuBar) -> dict[str, QMenu]:
        """Build the menus in their order and return them by name."""
        menus = {}
        for name, title in MENUS.items():
            menu = bar.addMenu(title)
            menu.setObjectName(f"menu{name}")
            menu.setToolTipsVisible(True)
            menus[name] = menu
        for row in ROWS:
            menu = menus[row.menu.removeprefix("|")]
            if row.menu.startswith("|"):
                menu.addSeparator()
            menu.addAction(self.by_name[row.name])
        return menus

    def show_steps(self, undo: str, redo: str) -> None:
        """Name the steps that undo and redo would take; empty where there is none."""
        undo, redo = undo.replace("&", "&&"), redo.replace("&", "&&")
        self.by_name["actionUndo"].setText(tr("&Undo {step}", step=undo) if undo else tr("&Undo"))
        self.by_name["actionRedo"].setText(tr("&Redo {step}", step=redo) if redo else tr("&Redo"))

    def pop_up(self, names: Iterable[str], position: QPoint, parent: QWidget) -> None:
        """Show a menu of those of these actions that can be done; an empty name draws a line."""
        menu = QMenu(parent)
        menu.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        for name in names:
            if not name:
                menu.addSeparator()
            elif self.by_name[name].isEnabled():
                menu.addAction(self.by_name[name])
        menu.popup(position)

    def update(self, facts: Facts) -> None:
        """Enable what can be done now, and mark the one action that comes next."""
        self._following = next_step(facts)
        reasons = Reasons(facts)
        for row in ROWS:
            action = self.by_name[row.name]
            possible = row.when(facts)
            action.setEnabled(possible)
            why = "" if possible else reasons.why_not(row.when)
            if why != self._why.get(row.name):
                self._say_why(row.name, why)
            if row.checked is not None:
                action.setChecked(row.checked(facts))
        self._mark()

    def lead(self, name: str) -> None:
        """Mark this action as the one that comes next, for the guided tour; empty: as the facts say."""
        if name != self._led:
            self._led = name
            self._mark()

    def _mark(self) -> None:
        for name, action in self.by_name.items():
            primary = name == (self._led or self._following)
            if bool(action.property("primary")) != primary:
                action.setProperty("primary", primary)
                action.changed.emit()


class ActionButton(CalmButton):
    """A push button for an action: its words, icon, key and state; filled while it is the next step."""

    def __init__(
        self,
        action: QAction,
        parent: QWidget | None = None,
        *,
        text: str | None = None,
        shows_next_step: bool = False,
        icon_color: str = "text",
    ) -> None:
        """A button that follows an action.

        Args:
            text: instead of the action's own.
            shows_next_step: fill it with the accent colour while the action is the next step.
            icon_color: theme token of the icon while the button is not filled.
        """
        super().__init__(parent)
        self._action = action
        self._text = text
        self._shows_next_step = shows_next_step
        self._icon_color = icon_color
        self.setObjectName(action.objectName())
        self.setFocusPolicy(Qt.FocusPolicy.TabFocus)  # a click leaves the keys to the canvas
        self.clicked.connect(action.trigger)
        action.changed.connect(self._follow)
        self._follow()

    def show_as(self, text: str) -> None:
        """Take other words."""
        if text != self._text:
            self._text = text
            self._follow()

    def _follow(self) -> None:
        action = self._action
        words = plain(action.text())
        text = words if self._text is None else self._text
        self.setText(text)
        self.setAccessibleName(text or words)
        self.setToolTip(action.toolTip())
        self.setStatusTip(action.statusTip())
        self.setEnabled(action.isEnabled())
        self.setCheckable(action.isCheckable())
        self.setChecked(action.isChecked())
        primary = self._shows_next_step and bool(action.property("primary"))
        icon = action.property("iconName")
        if icon:
            set_icon(self, icon, color="on_accent" if primary else self._icon_color)
        if bool(self.property("primary")) != primary:
            self.setProperty("primary", primary)
            self.style().unpolish(self)
            self.style().polish(self)


def _show_mark(action: QAction, checked: bool) -> None:
    """In menus the check mark stands in the icon's place: with an icon none would be drawn."""
    action.setIconVisibleInMenu(not checked)


def _tool_tip(action: QAction, tip: str) -> str:
    keys = listed(shown_keys(action.shortcuts()))
    name = plain(action.text())
    return f"<b>{name}</b>{f' ({keys})' if keys else ''}<br>{tip}"
