"""Controls in a row that stand below each other where the row is too narrow for their words."""

from __future__ import annotations

from PySide6.QtCore import QRect, QSize, Qt
from PySide6.QtWidgets import QLayout, QLayoutItem, QSizePolicy, QStyle, QWidget

from segstudio.gui.theme import GRID

_Line = list[QLayoutItem]


class WrapRow(QLayout):
    """A row of widgets; those that find no room go on in the next line, each as wide as its words need.

    Room that is left goes to widgets with stretch and to those that want to grow. Without any, the first
    stays at its side and the others go to the other one, as a label and its control do; alone in its line, a
    control takes the whole of it.
    """

    def __init__(self) -> None:
        super().__init__()
        self._items: list[tuple[QLayoutItem, int]] = []
        self._stretch = 0
        self.setSpacing(GRID)
        self.setContentsMargins(0, 0, 0, 0)

    def add(self, widget: QWidget, stretch: int = 0) -> None:
        """One more widget at the end."""
        self._stretch = stretch
        self.addWidget(widget)
        self._stretch = 0

    # What a layout of Qt answers

    def addItem(self, item: QLayoutItem) -> None:
        self._items.append((item, self._stretch))

    def count(self) -> int:
        return len(self._items)

    def itemAt(self, index: int) -> QLayoutItem | None:  # type: ignore[override]  # None ends the items
        return self._items[index][0] if 0 <= index < len(self._items) else None

    def takeAt(self, index: int) -> QLayoutItem | None:  # type: ignore[override]  # as above
        return self._items.pop(index)[0] if 0 <= index < len(self._items) else None

    def expandingDirections(self) -> Qt.Orientation:
        return Qt.Orientation.Horizontal

    def hasHeightForWidth(self) -> bool:
        return True

    def heightForWidth(self, width: int) -> int:
        margins = self.contentsMargins()
        lines = self._lines(width - margins.left() - margins.right())
        rows = sum(map(_height, lines)) + self.spacing() * max(0, len(lines) - 1)
        return rows + margins.top() + margins.bottom()

    def sizeHint(self) -> QSize:
        shown = self._shown()
        width = sum(map(_natural, shown)) + self.spacing() * max(0, len(shown) - 1)
        return QSize(width, _height(shown)).grownBy(self.contentsMargins())

    def minimumSize(self) -> QSize:
        shown = self._shown()
        return QSize(max(map(_natural, shown), default=0), _height(shown)).grownBy(self.contentsMargins())

    def setGeometry(self, whole: QRect) -> None:
        super().setGeometry(whole)
        place = whole.marginsRemoved(self.contentsMargins())
        top = place.top()
        for line in self._lines(place.width()):
            height = _height(line)
            self._lay(line, QRect(place.left(), top, place.width(), height), place)
            top += height + self.spacing()

    # How the room is divided

    def _shown(self) -> _Line:
        return [item for item, _ in self._items if not item.isEmpty()]

    def _lines(self, width: int) -> list[_Line]:
        lines: list[_Line] = []
        used = 0
        for item in self._shown():
            needs = _natural(item)
            if lines and used + self.spacing() + needs <= width:
                lines[-1].append(item)
                used += self.spacing() + needs
            else:
                lines.append([item])
                used = needs
        return lines

    def _lay(self, line: _Line, row: QRect, place: QRect) -> None:
        stretches = {id(item): stretch for item, stretch in self._items}
        widths = [min(_natural(item), row.width()) for item in line]
        left = row.width() - sum(widths) - self.spacing() * (len(line) - 1)
        shares = [stretches[id(item)] or int(_grows(item)) for item in line]
        gap = 0
        if sum(shares):
            widths = [w + left * share // sum(shares) for w, share in zip(widths, shares, strict=True)]
        elif len(line) == 1 and line[0] is not self._items[0][0]:
            widths = [row.width()]
        elif len(line) > 1:
            gap = left
        at = row.left()
        for number, (item, width) in enumerate(zip(line, widths, strict=True)):
            box = QRect(at, row.top(), width, row.height())
            item.setGeometry(QStyle.visualRect(self._direction(), place, box))
            at += width + self.spacing() + (gap if number == 0 else 0)

    def _direction(self) -> Qt.LayoutDirection:
        above = self.parentWidget()
        return Qt.LayoutDirection.LeftToRight if above is None else above.layoutDirection()


def _natural(item: QLayoutItem) -> int:
    """The width at which an item shows all of its words."""
    widget = item.widget()
    given_up = widget is not None and widget.sizePolicy().horizontalPolicy() == QSizePolicy.Policy.Ignored
    wanted = item.minimumSize().width() if given_up else item.sizeHint().width()
    return min(max(wanted, item.minimumSize().width()), item.maximumSize().width())


def _grows(item: QLayoutItem) -> bool:
    return bool(item.expandingDirections() & Qt.Orientation.Horizontal)


def _height(line: _Line) -> int:
    return max((item.sizeHint().height() for item in line), default=0)
