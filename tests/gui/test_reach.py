"""The tree of the real window and its dialogs: all is reached by keys, is named and says what it does."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterator

import pytest
from PySide6.QtCore import QCoreApplication, QEvent, Qt
from PySide6.QtGui import QAccessible, QAction, QKeySequence
from PySide6.QtWidgets import (
    QAbstractButton,
    QAbstractItemView,
    QAbstractScrollArea,
    QAbstractSlider,
    QAbstractSpinBox,
    QComboBox,
    QFileDialog,
    QHeaderView,
    QKeySequenceEdit,
    QLabel,
    QLineEdit,
    QMenu,
    QMessageBox,
    QPlainTextEdit,
    QScrollBar,
    QTabBar,
    QTextEdit,
    QWidget,
)

from segstudio.gui.action_rows import ROWS
from segstudio.gui.application import build_window
from segstudio.gui.canvas.focus_ring import FocusRing
from segstudio.gui.cheat_sheet import sections
from segstudio.gui.main_window import MainWindow
from segstudio.gui.panels.parts import Elided
from segstudio.services.samples import find_sample
from segstudio.services.settings import Settings
from tests.e2e.kit import idle, opened_by, spin, until
from tests.gui.fitting import small_targets

pytestmark = [pytest.mark.gui]

CONTROLS = (
    QAbstractButton,
    QAbstractItemView,
    QAbstractSlider,
    QAbstractSpinBox,
    QComboBox,
    QKeySequenceEdit,
    QLineEdit,
    QPlainTextEdit,
    QTextEdit,
)
OUTER = (QAbstractSpinBox, QComboBox, QAbstractItemView, QKeySequenceEdit, QLineEdit, QTabBar)


@pytest.fixture(scope="module")
def window(qapp, tmp_path_factory) -> Iterator[MainWindow]:
    """A window with a volume open and every panel shown; no test changes the case."""
    import torch  # noqa: F401 - the window would import it beside the set-up of the first test

    with pytest.MonkeyPatch.context() as patch:
        patch.setenv("SEGSTUDIO_HOME", str(tmp_path_factory.mktemp("home")))
        made = build_window(Settings(theme="dark", device="cpu"))
        made.show()
        until(lambda: made.docks["dockLearn"].panel is not None)
        made.open_sample(find_sample("chest-ct"))
        until(lambda: made.session.volume is not None)
        idle(made)
        for dock in made.docks.values():
            dock.show()
        spin(100)
        yield made
        made.session.close()
        made.end()
        made.deleteLater()
        QCoreApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete)


def letter(text: str) -> str:
    """The mnemonic of a text; empty where it has none."""
    plain = text.replace("&&", "")
    return plain[plain.index("&") + 1].lower() if "&" in plain else ""


def menus(window: MainWindow) -> dict[str, QMenu]:
    """The menus of the menu bar, and those inside them, by their path."""
    found = {}

    def add(path: str, menu: QMenu) -> None:
        found[path] = menu
        menu.aboutToShow.emit()  # some fill themselves then
        for action in menu.actions():
            inner = action.menu()
            if isinstance(inner, QMenu):
                add(f"{path} > {action.text()}", inner)

    for action in window.menuBar().actions():
        menu = action.menu()
        assert isinstance(menu, QMenu)
        add(action.text(), menu)
    return found


def test_every_action_of_the_table_is_in_a_menu_and_has_a_key_or_a_letter(window) -> None:
    there = {action.objectName(): action for menu in menus(window).values() for action in menu.actions()}
    assert [row.name for row in ROWS if row.name not in there] == []
    deaf = [
        name
        for name, action in there.items()
        if name and not action.menu() and not (action.shortcuts() or letter(action.text()))
    ]
    assert deaf == []


def test_no_letter_stands_twice_in_a_menu_and_every_menu_has_one(window) -> None:
    bar = [letter(action.text()) for action in window.menuBar().actions()]
    assert "" not in bar
    assert len(bar) == len(set(bar))
    twice = {
        path: [key for key, count in counted.items() if count > 1]
        for path, menu in menus(window).items()
        if (counted := Counter(filter(None, (letter(a.text()) for a in menu.actions()))))
    }
    assert {path: keys for path, keys in twice.items() if keys} == {}


def test_every_tooltip_says_the_keys_and_what_the_action_does(window) -> None:
    rows = {row.name: row for row in ROWS}
    wrong = []
    for name, action in window.action_set.by_name.items():
        keys = [key.toString(QKeySequence.SequenceFormat.NativeText) for key in action.shortcuts()]
        tip = action.toolTip().replace("&lt;", "<").replace("&gt;", ">").replace("&amp;", "&")
        if rows[name].tip not in tip or not all(key in tip for key in keys):
            wrong.append((name, tip))
    assert wrong == []


def test_every_action_stands_on_the_page_of_keys(window) -> None:
    docks = [dock.toggleViewAction() for dock in window.docks.values()]
    said = {line.what for lines in sections(window.context, docks).values() for line in lines}
    missing = [
        row.name
        for row in ROWS
        if row.text.replace("&", "").removesuffix("…") not in said and not row.name.startswith("actionLabel")
    ]
    assert missing == []
    assert [d.text() for d in docks if f"Show or hide {d.text().replace('&', '')}" not in said] == []


def controls(top: QWidget) -> list[QWidget]:
    """What a person can use below a widget, without the parts that Qt builds inside larger controls."""
    found = [w for kind in CONTROLS for w in top.findChildren(kind) if w.isVisible()]
    return [w for w in dict.fromkeys(found) if not inner(w, top)]


def inner(widget: QWidget, top: QWidget) -> bool:
    if isinstance(widget, QHeaderView | QScrollBar | QTabBar) or widget.objectName().startswith("qt_"):
        return True
    above = widget.parentWidget()
    while above is not None and above is not top:
        if isinstance(above, OUTER):
            return True
        above = above.parentWidget()
    return False


def spoken(widget: QWidget, top: QWidget) -> str:
    """What a screen reader says: the name, the text of a button, or the label that leads to the control."""
    if widget.accessibleName():
        return widget.accessibleName()
    if isinstance(widget, QAbstractButton) and widget.text():
        return widget.text()
    return next((label.text() for label in top.findChildren(QLabel) if label.buddy() is widget), "")


def bare(top: QWidget) -> list[str]:
    """Controls that lack a name, or that the keyboard does not reach."""
    wrong = []
    for control in controls(top):
        said, name = spoken(control, top), control.objectName()
        what = f"{type(control).__name__} {name or said or control.toolTip()!r}"
        if not said:
            wrong.append(f"{what}: says nothing")
        if not name:
            wrong.append(f"{what}: has no object name")
    return wrong


def silent(top: QWidget) -> list[str]:
    """Controls that do not say what they do, and pictures painted by hand that do not say what they show."""
    mute = [
        f"{type(one).__name__} {one.objectName() or spoken(one, top)!r} does not say what it does"
        for one in controls(top)
        if not (one.toolTip() or one.accessibleDescription() or says_all(one))
    ]
    for one in top.findChildren(QWidget):
        own = type(one).__module__.startswith("segstudio") and "paintEvent" in vars(type(one))
        if own and one.isVisible() and not isinstance(one, Elided | FocusRing) and not one.accessibleName():
            mute.append(f"{type(one).__name__} {one.objectName()!r} does not say what it shows")
    return mute


def says_all(one: QWidget) -> bool:
    """Whether words on a control need no more: buttons such as Cancel, boxes to tick, choices."""
    return isinstance(one, QAbstractButton) and bool(one.text())


def test_every_control_of_the_window_is_named(window) -> None:
    assert len(controls(window)) > 60
    assert bare(window) == []
    assert silent(window) == []


def test_every_button_of_the_window_is_large_enough_to_hit(window) -> None:
    assert small_targets(window) == []


def test_what_the_canvas_shows_is_said(window) -> None:
    canvas = window.canvas
    window.state.slice_index = 4
    spin(50)
    said = canvas.accessibleDescription()
    assert f"slice 5 of {window.session.volume.shape[0]}" in said
    interface = QAccessible.queryAccessibleInterface(canvas)
    assert interface.text(QAccessible.Text.Description) == said
    assert interface.text(QAccessible.Text.Name) == canvas.accessibleName()


def test_every_control_is_reached_by_the_tab_key_or_stands_for_an_action(window) -> None:
    """Buttons of the tool bars need no Tab: their actions have keys and stand in the menus."""
    names = {row.name for row in ROWS}
    deaf = [
        f"{type(w).__name__} {w.objectName()}"
        for w in controls(window)
        if not w.focusPolicy() & Qt.FocusPolicy.TabFocus
        and w.objectName().removesuffix("Button") not in names
        and not isinstance(w, QAbstractScrollArea)
    ]
    assert deaf == []


# They ask in a panel, or have nothing to ask: no project is open, no edit was lost, there is one channel.
NO_DIALOG = {
    *(row.name for row in ROWS if row.menu.lstrip("|") == "Operations"),
    "actionFindLabel",
    "actionAddImages",
    "actionAddFolder",
    "actionPredictCases",
    "actionRelink",
    "actionExportProject",
    "actionRecover",
    "actionChannel",
}
OPENERS = [
    row.name
    for row in ROWS
    if (row.text.endswith("…") or row.name in ("actionShortcuts", "actionAbout"))
    and row.name not in NO_DIALOG
]


@pytest.mark.parametrize("name", OPENERS)
def test_every_control_of_a_dialog_is_named_and_its_letters_are_its_own(window, name) -> None:
    action: QAction = window.action_set.by_name[name]
    assert action.isEnabled()
    with opened_by(window, name) as new:
        assert new, "no dialog opened"
        for dialog in new:
            if isinstance(dialog, QFileDialog | QMessageBox):  # Qt's own
                continue
            assert bare(dialog) == []
            assert silent(dialog) == []
            assert [small for small in small_targets(dialog) if "qt_" not in small] == []
            letters = Counter(filter(None, (letter(text) for text in texts(dialog))))
            assert [key for key, count in letters.items() if count > 1] == []


def texts(top: QWidget) -> list[str]:
    """Texts whose letters Alt brings into play."""
    buttons = [b.text() for b in top.findChildren(QAbstractButton) if b.isVisible()]
    labels = [
        label.text() for label in top.findChildren(QLabel) if label.buddy() is not None and label.isVisible()
    ]
    return buttons + labels
