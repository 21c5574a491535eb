"""The options of the tool in hand, in one compact row, and in one sentence how it is used."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QComboBox, QHBoxLayout, QLabel, QToolBar, QWidget

from segstudio.gui.action_set import ActionButton
from segstudio.gui.context import Context
from segstudio.gui.option_controls import BUTTON_HEIGHT, Choice, Number, together, word
from segstudio.gui.panels.parts import Elided
from segstudio.gui.plain import plain
from segstudio.gui.view_state import LARGEST_RADIUS, SMALLEST_RADIUS
from segstudio.words import tr

FAR = 10_000_000.0
HEIGHT = 40
WIDE = 98  # for a number with its unit

# Which controls each tool has, in the order of the bar.
_SHOWN: dict[str, tuple[str, ...]] = {
    "window": ("window",),
    "brush": ("shape", "depth", "radius"),
    "eraser": ("shape", "depth", "radius"),
    "range": ("shape", "depth", "radius", "range"),
    "adaptive": ("shape", "depth", "radius", "edges"),
    "nudge": ("depth", "radius"),
    "fill": ("region",),
    "wand": ("region", "tolerance"),
    "grow": ("region", "tolerance"),
    "polygon": ("outline",),
    "lasso": ("outline", "keep"),
    "wire": ("outline",),
    "scissors": ("side", "through"),
}


class OptionBar(QToolBar):
    """A row that follows the tool; its height never changes, so nothing jumps."""

    left = Signal()  # Enter or Esc in one of the numbers: the keyboard belongs to the canvas again

    def __init__(self, context: Context) -> None:
        super().__init__(tr("Tool options"))
        self.setObjectName("optionBar")
        self.setMovable(False)
        self._session, self._state = context.session, context.state
        options = self._state.options
        body = QWidget()
        body.setFixedHeight(HEIGHT - 8)
        row = QHBoxLayout(body)
        row.setContentsMargins(4, 0, 4, 0)
        row.setSpacing(14)
        self._title = QLabel()
        self._title.setObjectName("toolName")
        self._actions = context.actions
        self._parts = {
            "window": self._window_part(),
            **self._brush_parts(),
            **self._region_parts(),
            **self._outline_parts(),
        }
        self._hint = Elided(mode=Qt.TextElideMode.ElideRight)
        self._hint.setObjectName("toolHint")
        self._hint.setProperty("kind", "muted")
        row.addWidget(self._title)
        for part in self._parts.values():
            row.addWidget(part)
        row.addWidget(self._hint, 1)
        self.addWidget(body)
        context.session.case_changed.connect(self._on_case)
        context.session.image_changed.connect(self._follow)
        for field in ("brush_radius", "radius_unit", "tool"):
            getattr(self._state.events, field).connect(self._follow)
        options.events.connect(self._follow)
        self._on_case()

    def _window_part(self) -> QWidget:
        buttons = (
            ActionButton(self._actions["actionWindowAuto"], text=tr("Automatic")),
            ActionButton(self._actions["actionWindowFile"], text=tr("As opened")),
        )
        for button in buttons:
            button.setFixedHeight(BUTTON_HEIGHT)
            button.setStyleSheet("padding: 0px 10px;")
        return together(*buttons)

    def _brush_parts(self) -> dict[str, QWidget]:
        options = self._state.options
        self._shape = Choice(
            "brushShape",
            tr("Shape of the brush"),
            {
                "disc": (":disc", tr("Disc: a round brush")),
                "square": (":square", tr("Square: half its side is the radius")),
            },
            lambda value: setattr(options, "shape", value),
        )
        self._depth = _two_or_three(
            "brushDepth",
            tr("Brush"),
            tr("This slice only (Ctrl+B)"),
            tr("Through slices: a disc is a ball of the same radius (Ctrl+B)"),
            lambda value: setattr(options, "deep", value),
        )
        self._radius = Number(
            "brushRadius",
            tr("Radius of the brush"),
            tr("Radius of the brush: keys [ and ], or Shift and the wheel"),
            SMALLEST_RADIUS,
            LARGEST_RADIUS,
        )
        self._radius.valueChanged.connect(lambda value: setattr(self._state, "brush_radius", value))
        self._unit = QComboBox()
        self._unit.setObjectName("brushUnit")
        self._unit.setAccessibleName(tr("Unit of the brush's radius"))
        self._unit.setToolTip(
            tr("Pixels, or millimetres where the image is calibrated: those stay the same from case to case.")
        )
        self._unit.addItems(["px", "mm"])
        self._unit.setFixedWidth(66)
        self._unit.currentTextChanged.connect(self._on_unit)
        self._low, self._high = (
            Number(
                name,
                tr("{which} value of the range", which=which),
                tr("{which} value that is painted", which=which),
                -FAR,
                FAR,
                width=WIDE,
                unset=True,
            )
            for name, which in (("rangeLow", tr("Lowest")), ("rangeHigh", tr("Highest")))
        )
        self._low.valueChanged.connect(lambda value: setattr(options, "low", self._set(self._low, value)))
        self._high.valueChanged.connect(lambda value: setattr(options, "high", self._set(self._high, value)))
        self._edges = Number(
            "edgeTolerance",
            tr("What counts as the same material, in spreads of the noise"),
            tr("How unlike the middle a voxel may be, in spreads of the noise: less respects fainter edges"),
            0.5,
            20.0,
        )
        self._edges.valueChanged.connect(lambda value: setattr(options, "edges", value))
        self._leave_on_enter(self._radius, self._low, self._high, self._edges)
        return {
            "shape": self._shape,
            "depth": self._depth,
            "radius": together(word(tr("Radius"), self._radius), self._radius, self._unit),
            "range": together(word(tr("Values"), self._low), self._low, word(tr("to")), self._high),
            "edges": together(word(tr("Edges"), self._edges), self._edges, word("σ")),
        }

    def _region_parts(self) -> dict[str, QWidget]:
        options = self._state.options
        self._region = _two_or_three(
            "regionDepth",
            tr("Region"),
            tr("On this slice only (Ctrl+B)"),
            tr("Through all slices (Ctrl+B)"),
            lambda value: setattr(options, "region_deep", value),
        )
        self._tolerance = Number(
            "tolerance",
            tr("Tolerance"),
            tr("How far values may differ from the one that was clicked"),
            0.0,
            FAR,
            width=WIDE,
        )
        self._tolerance.valueChanged.connect(lambda value: setattr(options, "tolerance", value))
        self._leave_on_enter(self._tolerance)
        return {
            "region": self._region,
            "tolerance": together(word(tr("Tolerance"), self._tolerance), self._tolerance),
        }

    def _outline_parts(self) -> dict[str, QWidget]:
        options = self._state.options
        self._outline = Choice(
            "outlineMode",
            tr("What a region does"),
            {
                "add": (tr("Add"), tr("The region gets the current label")),
                "remove": (tr("Remove"), tr("The region is erased; so it is with Ctrl held")),
            },
            lambda value: setattr(options, "outline", value),
        )
        self._keep = Choice(
            "lassoKeep",
            tr("When a lasso is applied"),
            {
                False: (tr("At once"), tr("The region is applied when the button is let go")),
                True: (tr("Adjust"), tr("Corners can be moved before Enter applies the region")),
            },
            lambda value: setattr(options, "keep_open", value),
        )
        self._side = Choice(
            "cutSide",
            tr("What is erased"),
            {
                "inside": (tr("Inside"), tr("Erase what lies inside the line")),
                "outside": (tr("Outside"), tr("Erase what lies outside the line")),
            },
            lambda value: setattr(options, "cut_side", value),
        )
        self._through = Choice(
            "cutThrough",
            tr("Which slices are cut"),
            {
                False: (tr("This slice"), tr("Cut this slice only (Ctrl+B)")),
                True: (tr("All slices"), tr("Cut every slice (Ctrl+B)")),
            },
            lambda value: setattr(options, "cut_through", value),
        )
        return {"outline": self._outline, "keep": self._keep, "side": self._side, "through": self._through}

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Esc gives the keyboard back to the canvas."""
        if event.key() == Qt.Key.Key_Escape:
            self.left.emit()
        else:
            super().keyPressEvent(event)

    def _leave_on_enter(self, *numbers: Number) -> None:
        for number in numbers:
            number.lineEdit().returnPressed.connect(self.left.emit)

    @staticmethod
    def _set(number: Number, value: float) -> float | None:
        return None if value == number.minimum() else value

    def _on_unit(self, unit: str) -> None:
        self._state.radius_unit = "mm" if unit == "mm" else "px"

    def _on_case(self) -> None:
        self.setVisible(self._session.volume is not None)
        self._follow()

    def _follow(self, *_: object) -> None:
        state, options, volume = self._state, self._state.options, self._session.shown
        shown = _SHOWN.get(state.tool, ())
        several = volume is not None and max(volume.shape[0], 1) > 1
        for name, part in self._parts.items():
            part.setVisible(name in shown and (several or name not in ("depth", "region", "through")))
        calibrated = volume is not None and volume.geometry.calibrated
        self._radius.show_number(state.brush_radius)
        self._unit.setEnabled(calibrated)
        self._show_unit(calibrated)
        self._shape.show_value(options.shape)
        self._depth.show_value(options.deep)
        self._region.show_value(options.region_deep)
        self._outline.show_value(options.outline)
        self._keep.show_value(options.keep_open)
        self._side.show_value(options.cut_side)
        self._through.show_value(options.cut_through)
        whole = volume is None or volume.voxels.dtype.kind in "iu"
        units = f" {volume.units}" if volume is not None and volume.units else ""
        numbers = self._low, self._high, self._tolerance
        for number, value in zip(numbers, (options.low, options.high, options.tolerance), strict=True):
            number.show_number(value, decimals=0 if whole else 3, suffix=units)
        self._edges.show_number(options.edges)
        action = self._actions.get(f"tool{state.tool.capitalize()}")
        self._title.setText("" if action is None else plain(action.text()))
        if volume is not None:
            from segstudio.gui.tools import TOOLS  # an empty window does without

            self._hint.setText(TOOLS[state.tool].hint)

    def _show_unit(self, calibrated: bool) -> None:
        self._unit.blockSignals(True)
        self._unit.setCurrentText(self._state.radius_unit if calibrated else "px")
        self._unit.blockSignals(False)


def _two_or_three(name: str, what: str, flat: str, deep: str, chosen: Callable[[Any], None]) -> Choice:
    words = {False: (tr("2-D"), flat), True: (tr("3-D"), deep)}
    return Choice(name, tr("{what} on one slice or through several", what=what), words, chosen)
