"""A note beside a control of the window, and a line around that control; neither takes the mouse from it."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QPoint, QRect, QRectF, QSize, Qt, Signal
from PySide6.QtGui import QPainter, QPaintEvent, QPen, QRegion
from PySide6.QtWidgets import QFrame, QHBoxLayout, QPushButton, QToolButton, QVBoxLayout, QWidget

from segstudio.gui.icons import set_icon
from segstudio.gui.in_sight import Thing, covered
from segstudio.gui.panels.parts import Text, describe
from segstudio.gui.theme import DOCK_PADDING, GRID, color
from segstudio.words import paragraph, tr

WIDTH = 304
_GAP, _EDGE, _LINE = 12, 16, 3
_LARGE = 0.25  # of the window's area, from where on a control is pointed at from inside


class Outline(QWidget):
    """A line around a control, over all else."""

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self.setObjectName("tourOutline")
        self.setAttribute(Qt.WidgetAttribute.WA_TransparentForMouseEvents)
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.hide()

    def surround(self, target: QWidget) -> None:
        """Stand around a widget, in its own window."""
        host = target.window()
        if self.parentWidget() is not host:
            self.setParent(host)
        around = place_of(target, host).adjusted(-4, -4, 4, 4).intersected(host.rect())
        if around != self.geometry():
            self.setGeometry(around)
            # Only the line is of this widget, so that a canvas below it repaints without it.
            inside = self.rect().adjusted(_LINE, _LINE, -_LINE, -_LINE)
            self.setMask(QRegion(self.rect()).subtracted(QRegion(inside)))
        self.show()
        self.raise_()

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.setPen(QPen(color("accent"), _LINE))
        half = _LINE / 2
        painter.drawRect(QRectF(self.rect()).adjusted(half, half, -half, -half))
        painter.end()


class Callout(QFrame):
    """What to do now, how far the tour is, and buttons to go back, on, and away."""

    back_wanted = Signal()
    next_wanted = Signal()
    extra_wanted = Signal()
    stop_wanted = Signal()

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        describe(self, "callout", tr("Guided tour"), "")
        self.setFixedWidth(WIDTH)
        self.step = Text("", "caption", wrap=False)
        self.step.setObjectName("tourStep")
        self.stop = QToolButton()
        describe(self.stop, "tourStop", tr("Stop the tour"), tr("Stop here (Esc). The menu Help goes on."))
        set_icon(self.stop, "close", color="muted")
        self.heading = Text("", "title")
        self.heading.setObjectName("tourTitle")
        self.words = Text("")
        self.words.setObjectName("tourWords")
        self.keys = Text("", "muted")
        self.keys.setObjectName("tourKeys")
        self.state = Text("", "warning")
        self.state.setObjectName("tourState")
        self.back, self.extra, self.next = QPushButton(), QPushButton(), QPushButton()
        describe(self.back, "tourBack", tr("Back"), tr("The step before this one."))
        describe(self.next, "tourNext", tr("Skip"), tr("The next step, without doing this one."))
        describe(self.extra, "tourExtra", "", tr("Let the program do it."))
        self.back.setText(tr("Back"))
        self.back.setProperty("flat", True)
        self._lay_out()
        for button, signal in (
            (self.back, self.back_wanted),
            (self.extra, self.extra_wanted),
            (self.next, self.next_wanted),
            (self.stop, self.stop_wanted),
        ):
            button.clicked.connect(signal)
        self.hide()

    def _lay_out(self) -> None:
        top = QHBoxLayout()
        top.addWidget(self.step, 1)
        top.addWidget(self.stop)
        buttons = QHBoxLayout()
        buttons.setSpacing(GRID)
        buttons.addWidget(self.back)
        buttons.addStretch(1)
        buttons.addWidget(self.extra)
        buttons.addWidget(self.next)
        column = QVBoxLayout(self)
        column.setContentsMargins(DOCK_PADDING, 6, 6, DOCK_PADDING)
        column.setSpacing(6)
        column.addLayout(top)
        inner = QVBoxLayout()
        inner.setContentsMargins(0, 0, 6, 0)
        inner.setSpacing(6)
        for widget in (self.heading, self.words, self.keys, self.state):
            inner.addWidget(widget)
        inner.addSpacing(2)
        inner.addLayout(buttons)
        column.addLayout(inner)

    def say(self, step: str, heading: str, words: str, keys: str) -> None:
        """Show a step of the tour.

        Args:
            keys: how to do it without the mouse; may be empty.
        """
        self.step.setText(step)
        self.heading.setText(heading)
        self.words.show_text(words)
        self.keys.show_text(keys)
        self.setAccessibleName(heading)
        self.setAccessibleDescription(paragraph((step, words, keys)))

    def offer(self, *, back: bool, extra: str, forward: str) -> None:
        """Show these buttons.

        Args:
            extra: what the program can do instead of the person; empty for nothing.
            forward: "Skip" or what the step is left by.
        """
        self.back.setVisible(back)
        self.extra.setVisible(bool(extra))
        self.extra.setText(extra)
        self.extra.setAccessibleName(extra)
        self.next.setText(forward)
        self.next.setAccessibleName(forward)

    def stand_beside(
        self, target: QWidget | None, panel: QWidget | None = None, clear: Sequence[Thing] = ()
    ) -> None:
        """Stand where the control can still be seen; without one, low in the middle.

        Args:
            panel: what the control is part of, and what is not to be covered either.
            clear: what else is better not covered.
        """
        host, layout = self.window(), self.layout()
        assert layout is not None
        layout.activate()  # the words may have changed since the last event
        self.setFixedHeight(layout.totalHeightForWidth(WIDTH))  # with the frame
        there = QRect() if target is None or target.window() is not host else place_of(target, host)
        whole = there if panel is None or there.isEmpty() else place_of(panel, host)
        self.move(beside(there, self.size(), host.rect(), whole, clear))
        self.show()
        self.raise_()


def place_of(target: QWidget, host: QWidget) -> QRect:
    """Where a widget can be seen in its window, in that window's px."""
    seen = target.visibleRegion().boundingRect()
    inside = seen if not seen.isEmpty() else target.rect()
    return QRect(target.mapTo(host, inside.topLeft()), inside.size())


def beside(
    target: QRect, size: QSize, room: QRect, panel: QRect | None = None, clear: Sequence[Thing] = ()
) -> QPoint:
    """The corner of a box of this size beside a target and inside the room; all in px of one window.

    Below it, left of it, right of it or above, wherever it fits first; where the target is part of a
    panel, left or right of that; also at the room's very edge, or at another height. Inside a target that
    fills much of the room, in its lower left corner, or beyond its lower right one; low in the middle where
    there is no target. Of all these places the one is taken that covers least of what is to stay clear; a box
    below its target, or inside it, also moves down or aside for that.
    """
    if target.isEmpty():
        return QPoint(room.center().x() - size.width() // 2, room.bottom() - size.height() - 4 * _EDGE)
    if target.width() * target.height() > _LARGE * room.width() * room.height():
        corner = QPoint(target.left() + _EDGE, target.bottom() - size.height() - _EDGE)
        outside = QPoint(room.right() - 3 - size.width(), corner.y())
        return _clearest([corner, *_aside(corner, size, room, clear), outside], size, clear)
    whole = target if panel is None else panel
    level = max(room.top() + _EDGE, min(target.top(), room.bottom() - size.height() - _EDGE))
    upright = max(room.left() + _EDGE, min(target.left(), room.right() - size.width() - _EDGE))
    below = QPoint(upright, whole.bottom() + _GAP)
    left, right = (
        QPoint(whole.left() - _GAP - size.width(), level),
        QPoint(whole.right() + _GAP, level),
    )
    above = QPoint(upright, whole.top() - _GAP - size.height())
    inner = room.adjusted(4, 4, -4, -4)
    tried = [below, left, right, above] if whole == target else [left, right, below, above]
    # Where that covers too much: at the very edge, or at another height beside the panel.
    edge = inner.right() + 1 - size.width() if target.center().x() > room.center().x() else inner.left()
    tried += [QPoint(edge, below.y()), QPoint(edge, above.y())]
    if whole != target:
        heights = (room.top() + _EDGE, room.bottom() - size.height() - _EDGE)
        tried += [QPoint(side.x(), y) for side in (left, right) for y in heights]
    fitting = [point for point in tried if inner.contains(QRect(point, size))]
    if whole == target:
        levels = [below.y(), *(thing.bottom() + _GAP for thing, _ in clear)]
        near = [QPoint(x, y) for y in levels for x in (upright, edge)]
        near = [point for point in near if inner.contains(QRect(point, size))]
        fitting += near + [place for point in near for place in _aside(point, size, room, clear)]
    return _clearest(fitting, size, clear) if fitting else QPoint(upright, level)


def _aside(point: QPoint, size: QSize, room: QRect, clear: Sequence[Thing]) -> list[QPoint]:
    """Places at the same height, left of each thing that is to stay clear, as far as the room goes."""
    lefts = (max(room.left() + _EDGE, thing.left() - _GAP - size.width()) for thing, _ in clear)
    return [QPoint(left, point.y()) for left in lefts]


def _clearest(places: Sequence[QPoint], size: QSize, clear: Sequence[Thing]) -> QPoint:
    """The first of the places at which a box covers least."""
    return min(places, key=lambda place: covered(QRect(place, size), clear))
