"""Whether everything that a widget shows has the room it needs: nothing cut, nothing on top of another."""

from __future__ import annotations

import re
from collections.abc import Iterator
from itertools import combinations

from PySide6.QtCore import QAbstractListModel, QModelIndex, QPoint, QRect, Qt
from PySide6.QtWidgets import (
    QAbstractButton,
    QAbstractItemView,
    QAbstractScrollArea,
    QAbstractSpinBox,
    QCheckBox,
    QComboBox,
    QDockWidget,
    QGroupBox,
    QHeaderView,
    QLabel,
    QLineEdit,
    QMainWindow,
    QMenuBar,
    QPushButton,
    QRadioButton,
    QSizeGrip,
    QStyle,
    QStyleOptionButton,
    QStyleOptionComboBox,
    QTabBar,
    QToolButton,
    QTreeView,
    QWidget,
)

from segstudio.gui.panels.parts import Elided

SLACK = 1  # px by which a font may round differently
ROWS_READ = 60  # of a list, the first; the others look like them
_BREAKS = re.compile(r"\s+|(?<=[\u3000-\u9fff\uff00-\uffef])")  # Chinese breaks after any sign
TALKING = (
    QAbstractButton,
    QAbstractSpinBox,
    QComboBox,
    QGroupBox,
    QHeaderView,
    QLabel,
    QLineEdit,
    QMenuBar,
    QTabBar,
)


def cut_texts(widget: QWidget) -> list[str]:
    """Texts below a widget that are not shown whole, each with where it stands and what it lacks.

    Looks at what is shown now: labels, buttons, boxes to tick and to choose from (with every choice), lines
    to type in and what they suggest, tabs, headers, titles of groups, rows of lists and trees, and the menu
    bar. Shortened on purpose are names and paths that a person chose, whose whole text is in the tooltip.
    """
    found = []
    for one in (widget, *widget.findChildren(QWidget)):
        if not _on_show(one):
            continue
        found += [f"{_where(one)}: {lack}" for lack in _lacks(one)]
        if isinstance(one, TALKING) and (edge := _hidden_by(one, widget)):
            found.append(f"{_where(one)}: {edge}")
    return list(dict.fromkeys(found))


def overlaps(widget: QWidget) -> list[str]:
    """Pairs of shown siblings below a widget that cover one another, where neither is meant to float."""
    found = []
    for parent in (widget, *widget.findChildren(QWidget)):
        if not _on_show(parent) or isinstance(parent, QAbstractItemView):
            continue
        placed = [child for child in _children(parent) if _placed(child)]
        for one, other in combinations(placed, 2):
            common = one.geometry() & other.geometry()
            if common.width() > SLACK and common.height() > SLACK:
                found.append(f"{_where(one)} and {_where(other)} share {common.width()}x{common.height()}")
    return found


def small_targets(widget: QWidget, least: int = 24) -> list[str]:
    """Buttons and boxes below a widget that are smaller than a hand hits with ease, in logical px."""
    kinds = (QAbstractButton, QComboBox, QAbstractSpinBox)
    return [
        f"{_where(one)}: {one.width()}x{one.height()}"
        for one in widget.findChildren(QWidget)
        if isinstance(one, kinds) and _on_show(one) and not one.objectName().startswith("qt_")
        if not isinstance(one.parentWidget(), QAbstractSpinBox | QTabBar | QMenuBar)
        if one.width() < least or one.height() < least
    ]


def _lacks(one: QWidget) -> Iterator[str]:
    """What of the texts of one widget does not fit into it."""
    if isinstance(one, Elided):
        return
    if isinstance(one, QLabel):
        yield from _label(one)
    elif isinstance(one, QAbstractButton):
        yield from _button(one)
    elif isinstance(one, QComboBox):
        yield from _combo(one)
    elif isinstance(one, QAbstractSpinBox):
        line = one.findChild(QLineEdit)
        if line is not None:
            yield from _short(line.text(), _width(one, line.text()), line.contentsRect().width())
    elif isinstance(one, QLineEdit):
        if not one.text() and not isinstance(one.parentWidget(), QAbstractSpinBox | QComboBox):
            margins = one.textMargins()
            room = one.contentsRect().width() - margins.left() - margins.right()
            yield from _short(one.placeholderText(), _width(one, one.placeholderText()), room)
    elif isinstance(one, QTabBar):
        yield from _tabs(one)
    elif isinstance(one, QGroupBox):
        yield from _short(one.title(), _width(one, one.title()), one.width())
    elif isinstance(one, QHeaderView):
        yield from _header(one)
    elif isinstance(one, QMenuBar):
        yield from _menus(one)
    elif isinstance(one, QAbstractItemView):
        yield from _rows(one)


def _label(label: QLabel) -> Iterator[str]:
    text = label.text()
    if not text:
        return
    if not label.wordWrap():
        needed = label.sizeHint()
        yield from _short(text, needed.width(), label.width())
        yield from _short(text, needed.height(), label.height(), "high")
        return
    yield from _short(text, label.heightForWidth(label.width()), label.height(), "high")
    if label.textFormat() == Qt.TextFormat.PlainText:
        words = max((label.fontMetrics().horizontalAdvance(word) for word in _BREAKS.split(text)), default=0)
        yield from _short(text, words, label.contentsRect().width())


def _button(button: QAbstractButton) -> Iterator[str]:
    text = "" if button.objectName() == "sampleCard" else button.text()  # which breaks its lines itself
    if not text:
        return
    if isinstance(button, QToolButton):
        if button.toolButtonStyle() == Qt.ToolButtonStyle.ToolButtonIconOnly and not button.icon().isNull():
            return
        beside = button.toolButtonStyle() == Qt.ToolButtonStyle.ToolButtonTextBesideIcon
        icon = button.iconSize().width() + 4 if beside and not button.icon().isNull() else 0
        yield from _short(text, _width(button, text) + icon, button.width() - 4)
        yield from _short(text, button.fontMetrics().height(), button.height() - 2, "high")
        return
    if not isinstance(button, QPushButton | QCheckBox | QRadioButton):
        return  # what is painted by hand is looked at by hand
    part = {
        QPushButton: QStyle.SubElement.SE_PushButtonContents,
        QCheckBox: QStyle.SubElement.SE_CheckBoxContents,
        QRadioButton: QStyle.SubElement.SE_RadioButtonContents,
    }[next(kind for kind in (QPushButton, QCheckBox, QRadioButton) if isinstance(button, kind))]
    option = QStyleOptionButton()
    option.initFrom(button)
    option.text, option.icon, option.iconSize = text, button.icon(), button.iconSize()
    room = button.style().subElementRect(part, option, button)
    icon = 0 if button.icon().isNull() else button.iconSize().width() + 4
    if isinstance(button, QPushButton) and button.menu() is not None:
        icon += button.style().pixelMetric(QStyle.PixelMetric.PM_MenuButtonIndicator, option, button)
    lines = text.splitlines()
    yield from _short(text, max(_width(button, line) for line in lines) + icon, room.width())
    yield from _short(text, button.fontMetrics().height() * len(lines), button.height() - 2, "high")


def _combo(box: QComboBox) -> Iterator[str]:
    option = QStyleOptionComboBox()
    option.initFrom(box)
    option.editable = box.isEditable()
    part = QStyle.SubControl.SC_ComboBoxEditField
    room = box.style().subControlRect(QStyle.ComplexControl.CC_ComboBox, option, part, box).width()
    for row in range(box.count()):
        text = box.itemText(row)
        if box.itemData(row, Qt.ItemDataRole.ToolTipRole) and row != box.currentIndex():
            continue
        icon = 0 if box.itemIcon(row).isNull() else box.iconSize().width() + 4
        if not (row == box.currentIndex() and box.toolTip() and text in box.toolTip()):
            yield from _short(text, box.fontMetrics().horizontalAdvance(text) + icon, room)


def _tabs(bar: QTabBar) -> Iterator[str]:
    for tab in range(bar.count()):
        text = bar.tabText(tab)
        icon = 0 if bar.tabIcon(tab).isNull() else bar.iconSize().width() + 4
        pictured = icon and bar.tabToolTip(tab) == text  # its words stand in the tooltip
        if bar.isTabVisible(tab) and not pictured:
            yield from _short(text, _width(bar, text) + icon, (bar.tabRect(tab) & bar.rect()).width() - 4)


def _header(header: QHeaderView) -> Iterator[str]:
    model = header.model()
    if model is None or header.orientation() == Qt.Orientation.Vertical:
        return
    for section in range(header.count()):
        text = model.headerData(section, header.orientation())
        if isinstance(text, str) and text and not header.isSectionHidden(section):
            least = header.fontMetrics().horizontalAdvance(text)
            hint = min(header.sectionSizeHint(section), least + 16)
            yield from _short(text, hint, header.sectionSize(section))


def _menus(bar: QMenuBar) -> Iterator[str]:
    for action in bar.actions():
        where = bar.actionGeometry(action)
        if action.isVisible() and (where.isEmpty() or not bar.rect().contains(where)):
            yield f"{action.text()!r} finds no room in the menu bar"


def _rows(view: QAbstractItemView) -> Iterator[str]:
    model = view.model()
    if model is None or (_scrolls(view, Qt.Orientation.Horizontal) and not isinstance(view, QTreeView)):
        return
    for row in range(min(model.rowCount(QModelIndex()), ROWS_READ)):
        columns = 1 if isinstance(model, QAbstractListModel) else model.columnCount(QModelIndex())
        for column in range(columns):
            index = model.index(row, column, QModelIndex())
            text = index.data(Qt.ItemDataRole.DisplayRole)
            where = view.visualRect(index)
            if not isinstance(text, str) or not text or where.isEmpty():
                continue
            if index.data(Qt.ItemDataRole.ToolTipRole) or _spanned(view, index):
                continue
            if _wraps(view):
                continue
            yield from _short(text, view.sizeHintForIndex(index).width(), where.width(), "wide", slack=3)


def _spanned(view: QAbstractItemView, index: QModelIndex) -> bool:
    return isinstance(view, QTreeView) and view.isFirstColumnSpanned(index.row(), index.parent())


def _wraps(view: QAbstractItemView) -> bool:
    return bool(getattr(view, "wordWrap", lambda: False)()) and not isinstance(view, QTreeView)


def _short(text: str, needed: float, room: float, way: str = "wide", *, slack: int = SLACK) -> Iterator[str]:
    if text and needed > room + slack:
        yield f"{text!r} is {needed:.0f} px {way} and has {room:.0f}"


def _width(widget: QWidget, text: str) -> int:
    return widget.fontMetrics().size(Qt.TextFlag.TextShowMnemonic, text).width()


def _hidden_by(one: QWidget, top: QWidget) -> str:
    """Which widget around this one ends before it does, unless one can scroll to it; empty where none."""
    around = one.parentWidget()
    while around is not None and around is not top.parentWidget() and not one.isWindow():
        place = QRect(one.mapTo(around, QPoint(0, 0)), one.size())
        area = around.parentWidget()
        if isinstance(area, QAbstractScrollArea) and area.viewport() is around:
            sideways = not _scrolls(area, Qt.Orientation.Horizontal)
            downwards = not _scrolls(area, Qt.Orientation.Vertical)
        else:
            sideways = downwards = True
        if sideways and (place.left() < -SLACK or place.right() > around.width() + SLACK):
            return f"{_says(one)!r} reaches beyond {_where(around)} at the side"
        if downwards and (place.top() < -SLACK or place.bottom() > around.height() + SLACK):
            return f"{_says(one)!r} reaches beyond {_where(around)} above or below"
        if not (sideways and downwards):
            return ""  # where it stands beyond the area depends on where one has scrolled to
        if around.isWindow():
            break
        around = around.parentWidget()
    return ""


def _scrolls(area: QAbstractScrollArea, way: Qt.Orientation) -> bool:
    flat = way == Qt.Orientation.Horizontal
    policy = area.horizontalScrollBarPolicy() if flat else area.verticalScrollBarPolicy()
    return policy != Qt.ScrollBarPolicy.ScrollBarAlwaysOff


def _on_show(one: QWidget) -> bool:
    """Whether a widget is shown, or would be once one scrolls to it; not so behind another tab."""
    if not one.isVisible() or one.size().isEmpty():
        return False
    if isinstance(one, QTabBar) and one.visibleRegion().isEmpty():
        return False  # of docks that no longer share a place; Qt parks it outside of the window
    around: QWidget | None = one
    while around is not None and not around.isWindow():
        if isinstance(around, QDockWidget) and around.visibleRegion().isEmpty():
            return False
        around = around.parentWidget()
    return True


def _children(parent: QWidget) -> list[QWidget]:
    return [child for child in parent.children() if isinstance(child, QWidget) and not child.isWindow()]


def _placed(child: QWidget) -> bool:
    """Whether a widget was given its place beside others by a layout."""
    parent = child.parentWidget()
    if not _on_show(child) or isinstance(child, QSizeGrip) or child.objectName().startswith("qt_"):
        return False
    if isinstance(parent, QMainWindow):
        return not isinstance(child, QDockWidget) or not child.isFloating()
    layout = None if parent is None else parent.layout()
    return layout is not None and (layout.indexOf(child) >= 0 or _nested(layout, child))


def _nested(layout: object, child: QWidget) -> bool:
    for at in range(layout.count()):  # type: ignore[attr-defined]
        inner = layout.itemAt(at).layout()  # type: ignore[attr-defined]
        if inner is not None and (inner.indexOf(child) >= 0 or _nested(inner, child)):
            return True
    return False


def _says(one: QWidget) -> str:
    text = getattr(one, "text", None)
    return str(text()) if callable(text) else one.accessibleName()


def _where(one: QWidget) -> str:
    named, around = one.objectName(), one.parentWidget()
    while not named and around is not None:
        named, around = around.objectName(), around.parentWidget()
    return f"{type(one).__name__} {'' if one.objectName() else 'in '}{named or '?'}"
