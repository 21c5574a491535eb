"""Small pieces that all panels are made of, so that they look and speak alike."""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence
from html import escape

from PySide6.QtCore import QEvent, QPoint, QRect, QSignalBlocker, QSize, Qt
from PySide6.QtGui import (
    QColor,
    QFont,
    QPainter,
    QPaintEvent,
    QPen,
    QPixmap,
    QResizeEvent,
    QTextLayout,
    QTextOption,
)
from PySide6.QtWidgets import (
    QAbstractButton,
    QAbstractSpinBox,
    QComboBox,
    QFrame,
    QGridLayout,
    QHBoxLayout,
    QLabel,
    QSizePolicy,
    QSlider,
    QToolButton,
    QVBoxLayout,
    QWidget,
)

from segstudio.gui.calm_button import CalmToolButton
from segstudio.gui.icons import set_icon
from segstudio.gui.panels.wrap_row import WrapRow
from segstudio.gui.theme import CONTROL_HEIGHT, DOCK_PADDING, GRID, color
from segstudio.gui.wheel_guard import guard_from_wheel
from segstudio.words import tr

PANEL_WIDTH = 216  # the narrowest, even where its words would do with less


class Panel(QWidget):
    """The content of a dock: a column with the dock's padding, filled from the top."""

    def __init__(self, name: str) -> None:
        super().__init__()
        self.setObjectName(name)
        self.column = QVBoxLayout(self)
        self.column.setContentsMargins(DOCK_PADDING, GRID, DOCK_PADDING, GRID // 2)
        self.column.setSpacing(GRID)

    def minimumSizeHint(self) -> QSize:
        return super().minimumSizeHint().expandedTo(QSize(PANEL_WIDTH, 0))

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() == QEvent.Type.PaletteChange:
            self.restyle()

    def restyle(self) -> None:
        """Draw again what was drawn in the colours of another theme."""


class Text(QLabel):
    """Words as they are, never read as markup, wrapped to the width of the panel.

    Args:
        kind: "", "caption", "muted", "title", "good", "bad" or "warning", as the style sheet knows them.
    """

    def __init__(self, text: str = "", kind: str = "", *, wrap: bool = True) -> None:
        super().__init__(text)
        self.setTextFormat(Qt.TextFormat.PlainText)
        self.setWordWrap(wrap)
        self.setProperty("kind", kind)
        if wrap:
            self.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Preferred)

    def set_kind(self, kind: str) -> None:
        """Take another look."""
        if self.property("kind") != kind:
            self.setProperty("kind", kind)
            self.style().unpolish(self)
            self.style().polish(self)

    def show_text(self, text: str) -> None:
        """Show this, or nothing at all when it is empty."""
        self.setText(text)
        self.setVisible(bool(text))


class Elided(QLabel):
    """One line with … where the room ends; the whole text is in the tooltip."""

    def __init__(self, text: str = "", mode: Qt.TextElideMode = Qt.TextElideMode.ElideMiddle) -> None:
        super().__init__()
        self._whole = ""
        self._mode = mode
        self.setTextFormat(Qt.TextFormat.PlainText)
        self.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Preferred)
        self.setText(text)

    def setText(self, text: str) -> None:
        self._whole = text
        self.setToolTip(plain_tip(text))
        self.setAccessibleName(text)
        super().setText(text)
        self.update()

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        line = self.fontMetrics().elidedText(self._whole, self._mode, self.width())
        painter.setPen(self.palette().color(self.foregroundRole()))
        painter.drawText(self.rect(), int(Qt.AlignmentFlag.AlignVCenter | Qt.AlignmentFlag.AlignLeft), line)
        painter.end()


class LinesInRoom(Elided):
    """As many lines as there is room for below, at least one; the last one ends with … if more follows."""

    def sizeHint(self) -> QSize:
        metrics = self.fontMetrics()
        return QSize(0, (len(self._starts()) - 1) * metrics.lineSpacing() + metrics.height())

    def minimumSizeHint(self) -> QSize:
        return QSize(0, self.fontMetrics().height())

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        if event.size().width() != event.oldSize().width():
            self.updateGeometry()  # how high it wants to be depends on it

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.setPen(self.palette().color(self.foregroundRole()))
        for number, line in enumerate(self.lines()):
            top = number * self.fontMetrics().lineSpacing()
            box = QRect(QPoint(0, top), QSize(self.width(), self.fontMetrics().height()))
            painter.drawText(box, int(Qt.AlignmentFlag.AlignVCenter | Qt.AlignmentFlag.AlignLeft), line)
        painter.end()

    def lines(self) -> list[str]:
        """What is shown, line by line."""
        metrics, starts = self.fontMetrics(), self._starts()
        most = max(1, 1 + (self.height() - metrics.height()) // metrics.lineSpacing())
        ends = [*starts[1:], len(self._whole)]
        shown = [self._whole[a:b].rstrip() for a, b in zip(starts, ends, strict=True)]
        if len(shown) <= most:
            return shown
        rest = self._whole[starts[most - 1] :]
        return [*shown[: most - 1], metrics.elidedText(rest, Qt.TextElideMode.ElideRight, self.width())]

    def _starts(self) -> list[int]:
        """Where each line begins at the width that there is."""
        layout = QTextLayout(self._whole, self.font())
        option = QTextOption()
        option.setWrapMode(QTextOption.WrapMode.WrapAtWordBoundaryOrAnywhere)
        layout.setTextOption(option)
        layout.beginLayout()
        starts: list[int] = []
        while (line := layout.createLine()).isValid():
            line.setLineWidth(max(1, self.width()))
            starts.append(line.textStart())
        layout.endLayout()
        return starts or [0]


class KeyValues(QWidget):
    """Short facts in two columns, the names muted.

    Args:
        wrap: whether long values go on in further lines where there is room below.
    """

    def __init__(self, name: str, *, wrap: bool = False) -> None:
        super().__init__()
        self._wrap = wrap
        self.setObjectName(name)
        self._grid = QGridLayout(self)
        self._grid.setContentsMargins(0, 0, 0, 0)
        self._grid.setHorizontalSpacing(DOCK_PADDING)
        self._grid.setVerticalSpacing(GRID // 2)
        self._grid.setColumnStretch(1, 1)
        self._shown: list[tuple[str, str]] = []

    def show_facts(self, facts: Sequence[tuple[str, str]], tips: Mapping[str, str] | None = None) -> None:
        """Show these, leaving out those without a value.

        Args:
            tips: key -> tooltip, where the whole value is longer than what is shown.
        """
        facts = [(key, value) for key, value in facts if value]
        if facts == self._shown:
            return
        self._shown = facts
        while (item := self._grid.takeAt(0)) is not None:
            if (widget := item.widget()) is not None:
                widget.hide()
                widget.deleteLater()
        for row, (key, value) in enumerate(facts):
            self._grid.addWidget(Text(key, "muted", wrap=False), row, 0, Qt.AlignmentFlag.AlignTop)
            line = LinesInRoom(value) if self._wrap else Elided(value)
            if tips is not None and key in tips:
                line.setToolTip(plain_tip(tips[key]))
            with_tabular_figures(line)
            self._grid.addWidget(line, row, 1)
        self.setVisible(bool(facts))

    def text(self) -> str:
        """Everything shown, as lines "name: value"."""
        return "\n".join(f"{key}: {value}" for key, value in self._shown)


def with_tabular_figures(widget: QWidget) -> None:
    """Digits of equal width, so that changing numbers do not dance."""
    font = widget.font()
    font.setFeature(QFont.Tag("tnum"), 1)
    widget.setFont(font)


def plain_tip(text: str) -> str:
    """Text of a file as a tooltip, which would read it as markup if it looked like that."""
    return f"<p>{escape(text[:400])}</p>"


def describe(widget: QWidget, name: str, accessible: str, tip: str) -> None:
    """Give a control its object name, the name a screen reader says, and its tooltip."""
    widget.setObjectName(name)
    widget.setAccessibleName(accessible)
    widget.setToolTip(tip)
    if isinstance(widget, QComboBox | QAbstractSpinBox | QSlider):
        if isinstance(widget, QAbstractSpinBox):
            widget.lineEdit().setTextMargins(6, 0, 0, 0)
        guard_from_wheel(widget)


def labelled(text: str, control: QWidget, *extra: QWidget) -> WrapRow:
    """A row with a label on the left that leads the keyboard to the control on the right, or below it."""
    label = Text(text, wrap=False)
    label.setBuddy(control)
    return wrapped(label, control, *extra)


def in_row(*widgets: QWidget, stretch: Sequence[int] = ()) -> QHBoxLayout:
    """Widgets side by side."""
    row = QHBoxLayout()
    row.setSpacing(GRID)
    for number, widget in enumerate(widgets):
        row.addWidget(widget, stretch[number] if number < len(stretch) else 0)
    return row


def wrapped(*widgets: QWidget, stretch: Sequence[int] = ()) -> WrapRow:
    """Widgets side by side; those that find no room there go on in a line below."""
    row = WrapRow()
    for number, widget in enumerate(widgets):
        row.add(widget, stretch[number] if number < len(stretch) else 0)
    return row


def rule() -> QFrame:
    """A thin line between two parts of a panel."""
    line = QFrame()
    line.setObjectName("rule")
    return line


def icon_button(icon: str, name: str, accessible: str, tip: str, do: Callable[[], object]) -> QToolButton:
    """A small button with an icon alone."""
    button = CalmToolButton()
    describe(button, name, accessible, tip)
    button.setFixedSize(CONTROL_HEIGHT, CONTROL_HEIGHT)
    button.clicked.connect(lambda: do())
    set_icon(button, icon)
    return button


def swatch(rgb: Sequence[int], side: int = 14) -> QPixmap:
    """A rounded patch of a label's colour with a thin rim, so that it stands out on any panel."""
    ratio = 2.0
    image = QPixmap(round(side * ratio), round(side * ratio))
    image.setDevicePixelRatio(ratio)
    image.fill(Qt.GlobalColor.transparent)
    painter = QPainter(image)
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    painter.setPen(QPen(color("text", 0.35), 1))
    painter.setBrush(QColor(*rgb))
    painter.drawRoundedRect(1, 1, side - 2, side - 2, 3, 3)
    painter.end()
    return image


def choose_quietly(box: QComboBox, data: object) -> None:
    """Show the entry with this data without announcing it."""
    with QSignalBlocker(box):
        box.setCurrentIndex(box.findData(data))


def check_quietly(button: QAbstractButton, on: bool) -> None:
    """Show a switch on or off without announcing it."""
    with QSignalBlocker(button):
        button.setChecked(on)


def nothing_yet(has_model: bool) -> str:
    """How to begin with a case that has no labels: with a model where one is chosen, and by hand."""
    if has_model:
        return tr("Nothing is labelled yet: segment the image, or paint with the brush.")
    return tr("Nothing is labelled yet: paint with the brush.")
