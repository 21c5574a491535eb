"""What happened, on cards that float over a corner of the canvas and leave the image where it is."""

from __future__ import annotations

import time
from collections.abc import Callable

from PySide6.QtCore import QEvent, QObject, QPoint, QRect, QSize, Qt, QTimer, Signal
from PySide6.QtGui import QAccessible, QAccessibleAnnouncementEvent, QKeyEvent, QRegion
from PySide6.QtWidgets import (
    QFrame,
    QGridLayout,
    QHBoxLayout,
    QLabel,
    QPushButton,
    QSizePolicy,
    QToolButton,
    QWidget,
)

from segstudio.errors import SegStudioError
from segstudio.gui import theme
from segstudio.gui.icons import pixmap, set_icon
from segstudio.words import paragraph, tr

_NOTICE_MS = 10_000
_MOST = 3  # cards at once
_WIDTHS = (440, 304)  # px, the first where it leaves at least half of the area beside it
_EDGE = 12  # px to the edges of what they float over
_CORNER_TEXT = (40, 56)  # px at the upper and lower edge of an image, where its text stays in sight
_REACH = 24  # px around the cards in which a stroke sends them aside

Action = tuple[str, Callable[[], None]]  # the text of a button, and what it does

# Whether it is low, and whether it is where lines end. Cards always stand in the first one; the others are
# only for as long as the callout of the guided tour stands there.
_CORNERS = ((True, True), (False, True), (True, False), (False, False))


class _Card(QFrame):
    """One sentence, a hint, and at most two actions."""

    closed = Signal()

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self.setObjectName("notice")
        self._symbol = QLabel()
        self._symbol.setFixedSize(20, theme.CONTROL_HEIGHT)  # beside the first line and the cross
        self._sentence = QLabel()
        self._sentence.setObjectName("noticeSentence")
        self._hint = QLabel()
        self._hint.setObjectName("noticeHint")
        for label in (self._sentence, self._hint):
            label.setWordWrap(True)
            # Sentences may hold names of files; they must not be read as markup.
            label.setTextFormat(Qt.TextFormat.PlainText)
            label.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)
            label.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Preferred)
        self._sentence.setMinimumHeight(theme.CONTROL_HEIGHT)
        self._action, self._other = QPushButton(), QPushButton()
        self._action.setObjectName("noticeAction")
        self._other.setObjectName("noticeOther")
        self._close = QToolButton()
        self._close.setObjectName("noticeClose")
        self._close.setAccessibleName(tr("Close the notice"))
        self._close.setToolTip(tr("Close the notice"))
        set_icon(self._close, "close")
        grid = QGridLayout(self)
        grid.setContentsMargins(theme.DOCK_PADDING, theme.GRID, theme.GRID, theme.GRID)
        grid.setHorizontalSpacing(theme.GRID)
        grid.setVerticalSpacing(4)
        grid.setColumnStretch(1, 1)
        top = Qt.AlignmentFlag.AlignTop
        grid.addWidget(self._symbol, 0, 0, top)
        grid.addWidget(self._sentence, 0, 1)
        grid.addWidget(self._hint, 1, 1)
        actions = QHBoxLayout()
        actions.setSpacing(theme.GRID)
        actions.addStretch(1)
        actions.addWidget(self._other)
        actions.addWidget(self._action)
        grid.addLayout(actions, 2, 1, 1, 2)
        grid.addWidget(self._close, 0, 2, top)
        self._actions: tuple[Action | None, Action | None] = (None, None)
        self.error = False
        self.until: float | None = None  # when it goes by itself, on the monotonic clock
        self._close.clicked.connect(self.closed)
        self._action.clicked.connect(lambda: self._act(0))
        self._other.clicked.connect(lambda: self._act(1))
        self.hide()

    @property
    def buttons(self) -> tuple[QWidget, ...]:
        """What Tab goes through."""
        return self._other, self._action, self._close

    @property
    def text(self) -> str:
        """The sentence and the hint."""
        return paragraph((self._sentence.text(), self._hint.text()))

    def write(self, what: SegStudioError | str, action: Action | None, other: Action | None) -> None:
        """Say something, as a warning if it is an error."""
        self.error = isinstance(what, SegStudioError)
        self._sentence.setText(what.sentence if isinstance(what, SegStudioError) else what)
        hint = what.hint if isinstance(what, SegStudioError) else ""
        self._hint.setText(hint)
        self._hint.setVisible(bool(hint))
        self._actions = (action, other)
        for button, has in ((self._action, action), (self._other, other)):
            button.setVisible(has is not None)
            button.setText("" if has is None else has[0])
        self.setProperty("error", self.error)
        kind, color = ("warning", "bad") if self.error else ("info", "accent")
        self._symbol.setPixmap(pixmap(kind, color=color, size=20))
        self.setAccessibleName(self.text)
        self.style().unpolish(self)
        self.style().polish(self)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Esc closes it, from whichever of its buttons has the keyboard."""
        if event.key() == Qt.Key.Key_Escape:
            self.closed.emit()
        else:
            super().keyPressEvent(event)

    def _act(self, which: int) -> None:
        action = self._actions[which]
        self.closed.emit()
        if action is not None:
            action[1]()


class NoticeBar(QWidget):
    """The cards, the newest at the bottom. Errors stay until closed; the rest goes by itself.

    They always stand in the lower corner where lines end, so that a person knows where to look. Nothing of it
    takes the mouse but the cards themselves, and a stroke that comes near sends them aside until it ends.
    """

    left = Signal()  # the last card that had the keyboard is closed

    def __init__(self) -> None:
        super().__init__()
        self.setObjectName("noticeBar")
        self._cards = [_Card(self) for _ in range(_MOST)]
        self._shown: list[_Card] = []  # the oldest first
        self._over: QWidget | None = None
        self._margins = (_EDGE, _EDGE)  # above and below
        self._callout: QWidget | None = None
        self._gone = QTimer(self, singleShot=True)
        self._gone.timeout.connect(self._take_away_old)
        for card in self._cards:
            card.closed.connect(lambda card=card: self._close(card))
        self.hide()

    def float_over(self, area: QWidget) -> None:
        """Stand in a corner of an area, whose size and content stay as they are."""
        self._over = area
        self.setParent(area.parentWidget())
        area.installEventFilter(self)
        self._place()

    def come_after(self, widget: QWidget) -> None:
        """Let Tab go from this widget to the cards."""
        for card in self._cards:
            for button in card.buttons:
                QWidget.setTabOrder(widget, button)
                widget = button

    def keep_off(self, callout: QWidget) -> None:
        """Never stand over or under this callout; called whenever it may have moved."""
        self._callout = callout
        self._place()

    def over_image(self, image: bool) -> None:
        """Leave the corner text of an image in sight, where there is one."""
        self._margins = _CORNER_TEXT if image else (_EDGE, _EDGE)
        self._place()

    def tell(
        self,
        what: SegStudioError | str,
        action: Action | None = None,
        *,
        other: Action | None = None,
        stays: bool = False,
    ) -> None:
        """Show an error or a sentence beside those that are there; the same one again takes its own place.

        Args:
            action: text of the button and what it does; None shows no button.
            other: the same of a second one before it.
            stays: whether it waits for an answer, as an error does.
        """
        card = self._free_for(what)
        card.write(what, action, other)
        self._shown = [other for other in self._shown if other is not card] + [card]
        lasts = card.error or stays
        card.until = None if lasts else time.monotonic() + _NOTICE_MS / 1000
        card.show()
        self.show()
        self._arrange()
        announce(self, card.text, interrupts=lasts)

    def pass_over(self) -> None:
        """Take away what the next case has made old; errors stay."""
        for card in [card for card in self._shown if not card.error]:
            self._close(card)

    def take_back(self, sentence: str) -> None:
        """Take a card away that is not true any more; nothing where there is none that says this."""
        for card in [card for card in self._shown if card.text == sentence]:
            self._close(card)

    def make_room(self, at: QPoint | None) -> None:
        """Go aside while a stroke is drawn here.

        Args:
            at: where on the screen a pressed button was moved; None when it was let go.
        """
        if not self._shown:
            return
        if at is None:
            self.show()
        elif self.isVisible():
            here = self.rect().adjusted(-_REACH, -_REACH, _REACH, _REACH)
            self.setVisible(not here.contains(self.mapFromGlobal(at)))

    @property
    def text(self) -> str:
        """What the cards say, the newest first; empty when there is none."""
        return "\n".join(card.text for card in reversed(self._shown))

    def eventFilter(self, watched: QObject, event: QEvent, /) -> bool:
        if event.type() in (QEvent.Type.Resize, QEvent.Type.Move):
            self._place()
        return False

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() in (QEvent.Type.StyleChange, QEvent.Type.FontChange):
            self._place()

    def _free_for(self, what: SegStudioError | str) -> _Card:
        """A card that says this already, an unused one, or the oldest, rather one that goes by itself."""
        sentence = what.sentence if isinstance(what, SegStudioError) else what
        hint = what.hint if isinstance(what, SegStudioError) else ""
        same = [card for card in self._shown if card.text == paragraph((sentence, hint))]
        unused = [card for card in self._cards if card not in self._shown]
        passing = [card for card in self._shown if card.until is not None]
        return (same or unused or passing or self._shown)[0]

    def _close(self, card: _Card) -> None:
        if card not in self._shown:
            return
        had_keys = card.isAncestorOf(self.focusWidget() or self)
        self._shown.remove(card)
        card.hide()
        if had_keys:
            self.left.emit()
        self._arrange()

    def _take_away_old(self) -> None:
        now = time.monotonic()
        for card in [card for card in self._shown if card.until is not None and card.until <= now]:
            if card.underMouse() or card.isAncestorOf(self.window().focusWidget() or self):
                card.until = now + 1  # somebody is at it
            else:
                self._close(card)
        self._arrange()

    def _arrange(self) -> None:
        ends = [card.until for card in self._shown if card.until is not None]
        if ends:
            self._gone.start(max(0, round(1000 * (min(ends) - time.monotonic()))))
        else:
            self._gone.stop()
        if self._shown:
            self._place()
        else:
            self.hide()

    def _place(self) -> None:
        """Put the cards above each other, and the whole into its corner."""
        if self._over is None or not self._shown:
            return
        rooms = [self._room(*corner) for corner in _CORNERS]
        whole, places = next((room for room in rooms if self._free(room[0])), rooms[0])
        taken = QRegion()
        for card, place in zip(self._shown, places, strict=True):
            card.setGeometry(place)
            taken += place
        self.setGeometry(whole)
        self.setMask(taken)
        self.raise_()

    def _free(self, box: QRect) -> bool:
        """Whether the callout of the guided tour stands elsewhere."""
        callout = self._callout
        return (
            callout is None
            or not callout.isVisible()
            or not self._in_window(box).intersects(callout.geometry())
        )

    def _in_window(self, box: QRect) -> QRect:
        above = self.parentWidget()
        return box if above is None else box.translated(above.mapTo(above.window(), QPoint(0, 0)))

    def _room(self, low: bool, far: bool) -> tuple[QRect, list[QRect]]:
        """Where the whole would stand in a corner, and each card in it."""
        assert self._over is not None
        area, (above, below) = self._over.geometry(), self._margins
        width = next((width for width in _WIDTHS if 2 * width <= area.width()), _WIDTHS[-1])
        width = max(160, min(width, area.width() - 2 * _EDGE))
        top, places = 0, []
        for card in self._shown:
            card.ensurePolished()
            places.append(QRect(0, top, width, card.heightForWidth(width)))
            top = places[-1].bottom() + 1 + theme.GRID
        size = QSize(width, top - theme.GRID)
        left = area.left() + _EDGE
        if far != self.isRightToLeft():
            left = area.right() + 1 - _EDGE - width
        upper = area.top() + above
        if low:
            upper = max(area.bottom() - below, area.top() + _EDGE + size.height()) - size.height()
        return QRect(QPoint(left, upper), size), places


def announce(widget: QWidget, words: str, *, interrupts: bool = False) -> None:
    """Let a screen reader say something that can be seen already.

    Args:
        interrupts: whether it is said at once, before what is being said now.
    """
    said = QAccessibleAnnouncementEvent(widget, words)
    if interrupts:
        said.setPoliteness(QAccessible.AnnouncementPoliteness.Assertive)
    QAccessible.updateAccessibility(said)
