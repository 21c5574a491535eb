"""The tool bars: files, undo, tools and the steps of the loop; below, the options of the tool in hand."""

from __future__ import annotations

from PySide6.QtCore import QEvent, QObject, QSize, Qt
from PySide6.QtGui import QActionGroup, QPainter, QPaintEvent, QResizeEvent
from PySide6.QtWidgets import QApplication, QHBoxLayout, QSizePolicy, QToolBar, QToolButton, QWidget

from segstudio.gui.action_set import ActionButton
from segstudio.gui.context import Context
from segstudio.gui.icons import set_icon
from segstudio.gui.plain import plain
from segstudio.gui.theme import color
from segstudio.words import tr

_GROUPS = (
    ("actionOpen", "actionSave"),
    ("actionUndo", "actionRedo"),
    ("toolNavigate", "toolWindow"),
    ("toolBrush", "toolRange", "toolAdaptive", "toolEraser", "toolNudge"),
    ("toolFill", "toolWand", "toolGrow"),
    ("toolPolygon", "toolLasso", "toolWire", "toolScissors"),
    ("toolPick", "toolDistance"),
)
_STEPS = (
    ("actionSegment", tr("Segment")),
    ("actionMarkReviewed", tr("Reviewed")),
    ("actionFineTune", tr("Fine-tune")),
)

_ROOM_FOR_WORDS, _DOT = 1120, 8  # px


class ToolBar(QToolBar):
    """A tool bar whose steps are drawn without words, and closer together, where there is little room."""

    def __init__(self) -> None:
        super().__init__(tr("Tools"))
        self.steps: list[tuple[ActionButton, str]] = []
        self._narrow = False

    def resizeEvent(self, event: QResizeEvent) -> None:
        narrow = self.width() < _ROOM_FOR_WORDS
        if narrow != self._narrow:
            self._narrow = narrow
            for button, text in self.steps:
                button.show_as("" if narrow else text)
            self.setProperty("narrow", narrow)
            for widget in (self, *(button for button, _ in self.steps)):
                self.style().unpolish(widget)
                self.style().polish(widget)
            QApplication.sendEvent(self, QEvent(QEvent.Type.StyleChange))  # for the room between the buttons
        super().resizeEvent(event)


class _Dot(QWidget):
    """A dot in the upper corner of a tool button: this comes next."""

    def __init__(self, button: QWidget) -> None:
        super().__init__(button)
        self.setObjectName(f"{button.objectName()}Next")
        self.setAccessibleName(tr("This comes next"))
        self.setAttribute(Qt.WidgetAttribute.WA_TransparentForMouseEvents)
        self.setFixedSize(_DOT, _DOT)
        self.hide()
        button.installEventFilter(self)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if event.type() == QEvent.Type.Resize and isinstance(watched, QWidget):
            self.move(watched.width() - _DOT - 2, 2)
        return False

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(color("accent"))
        painter.drawEllipse(self.rect())
        painter.end()


def build_tool_bar(context: Context) -> QToolBar:
    """The tool bar of files, tools and steps."""
    bar = ToolBar()
    bar.setObjectName("toolBar")
    bar.setMovable(False)
    bar.setIconSize(QSize(20, 20))
    tools = QActionGroup(bar)  # so that a click on the tool in hand leaves its button chosen
    for name, action in context.actions.items():
        if name.startswith("tool"):
            tools.addAction(action)
    for number, group in enumerate(_GROUPS):
        if number:
            bar.addSeparator()
        for name in group:
            action = context.actions[name]
            set_icon(action, action.property("iconName"))
            bar.addAction(action)
            button = bar.widgetForAction(action)
            button.setObjectName(f"{name}Button")
            button.setAccessibleName(plain(action.text()))
            if name != "actionOpen":  # the first page has a button of its own for that
                dot = _Dot(button)
                action.changed.connect(lambda button=button, dot=dot: _mark_if_next(button, dot))
    room = QWidget()
    room.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Preferred)
    bar.addWidget(room)
    steps = QWidget()
    row = QHBoxLayout(steps)
    row.setContentsMargins(0, 0, 0, 0)
    row.setSpacing(6)
    for name, text in _STEPS:
        button = ActionButton(context.actions[name], text=text, shows_next_step=True)
        bar.steps.append((button, text))
        row.addWidget(button)
    bar.addWidget(steps)
    return bar


def _mark_if_next(button: QToolButton, dot: _Dot) -> None:
    """Draw a tool that is the next step in the accent colour, with a dot; only the chosen one is filled."""
    action = button.defaultAction()
    marked = bool(action.property("primary")) and not action.isChecked()
    if marked:  # after each change of the action Qt gives the button the action's own icon
        set_icon(button, action.property("iconName"), color="accent")
    elif dot.isVisibleTo(button):
        button.setProperty("iconName", None)
        button.setIcon(action.icon())
    dot.setVisible(marked)
