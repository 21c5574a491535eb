"""The tool bar: files, undo, tools, the brush, and the steps of the loop."""

from __future__ import annotations

from PySide6.QtCore import QSize, Qt
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QComboBox, QDoubleSpinBox, QHBoxLayout, QLabel, QSizePolicy, QToolBar, QWidget

from segstudio.gui.action_set import ActionButton
from segstudio.gui.context import Context
from segstudio.gui.icons import set_icon
from segstudio.gui.view_state import LARGEST_RADIUS, SMALLEST_RADIUS

_GROUPS = (
    ("actionOpen", "actionSave"),
    ("actionUndo", "actionRedo"),
    ("toolNavigate", "toolWindow", "toolBrush", "toolEraser", "toolFill", "toolPolygon", "toolPick"),
    ("toolDistance",),
)
_STEPS = (("actionSegment", "Segment"), ("actionMarkReviewed", "Reviewed"), ("actionFineTune", "Fine-tune"))

_ROOM_FOR_WORDS = 1150  # px


class BrushSize(QWidget):
    """Radius of the brush, in px or, where the case is calibrated, in mm."""

    def __init__(self, context: Context) -> None:
        super().__init__()
        self._session, self._state = context.session, context.state
        label = self.label = QLabel("Radius")
        label.setProperty("kind", "muted")
        self.spin = QDoubleSpinBox()
        self.spin.setObjectName("brushRadius")
        self.spin.setAccessibleName("Radius of the brush")
        self.spin.setToolTip("Radius of brush and eraser: keys [ and ], or Shift and the wheel")
        self.spin.setRange(SMALLEST_RADIUS, LARGEST_RADIUS)
        self.spin.setDecimals(1)
        self.spin.lineEdit().setTextMargins(6, 0, 0, 0)
        self.spin.setFixedWidth(76)
        self.spin.setFocusPolicy(Qt.FocusPolicy.ClickFocus)
        label.setBuddy(self.spin)
        self.unit = QComboBox()
        self.unit.setObjectName("brushUnit")
        self.unit.setAccessibleName("Unit of the brush's radius")
        self.unit.setToolTip("Pixels, or millimetres where the image is calibrated")
        self.unit.addItems(["px", "mm"])
        self.unit.setFixedWidth(66)
        self.unit.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        row = QHBoxLayout(self)
        row.setContentsMargins(4, 0, 4, 0)
        row.setSpacing(6)
        for widget in (label, self.spin, self.unit):
            row.addWidget(widget)
        self.spin.valueChanged.connect(self._on_spin)
        self.unit.currentTextChanged.connect(self._on_unit)
        context.session.case_changed.connect(self._follow)
        context.state.events.brush_radius.connect(self._follow)
        context.state.events.radius_unit.connect(self._follow)
        self._follow()

    def _follow(self, *_: object) -> None:
        volume = self._session.volume
        calibrated = volume is not None and volume.geometry.calibrated
        for control in (self.spin, self.unit):
            control.blockSignals(True)
        self.spin.setValue(self._state.brush_radius)
        self.unit.setEnabled(calibrated)
        self.unit.setCurrentText(self._state.radius_unit if calibrated else "px")
        for control in (self.spin, self.unit):
            control.blockSignals(False)

    def _on_spin(self, value: float) -> None:
        self._state.brush_radius = value

    def _on_unit(self, unit: str) -> None:
        self._state.radius_unit = "mm" if unit == "mm" else "px"


class ToolBar(QToolBar):
    """A tool bar that leaves out the word beside the brush's radius where there is no room for it."""

    def __init__(self) -> None:
        super().__init__("Tools")
        self.brush: BrushSize | None = None

    def resizeEvent(self, event: QResizeEvent) -> None:
        if self.brush is not None:
            self.brush.label.setVisible(self.width() >= _ROOM_FOR_WORDS)
        super().resizeEvent(event)


def build_tool_bar(context: Context) -> QToolBar:
    """The one tool bar of the window."""
    bar = ToolBar()
    bar.setObjectName("toolBar")
    bar.setMovable(False)
    bar.setIconSize(QSize(20, 20))
    for number, group in enumerate(_GROUPS):
        if number:
            bar.addSeparator()
        for name in group:
            action = context.actions[name]
            set_icon(action, action.property("iconName"))
            bar.addAction(action)
            button = bar.widgetForAction(action)
            button.setObjectName(f"{name}Button")
            button.setAccessibleName(action.text().replace("&", "").removesuffix("…"))
    bar.addSeparator()
    bar.brush = BrushSize(context)
    bar.addWidget(bar.brush)
    room = QWidget()
    room.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Preferred)
    bar.addWidget(room)
    steps = QWidget()
    row = QHBoxLayout(steps)
    row.setContentsMargins(0, 0, 0, 0)
    row.setSpacing(6)
    for name, text in _STEPS:
        row.addWidget(ActionButton(context.actions[name], text=text, shows_next_step=True))
    bar.addWidget(steps)
    return bar
