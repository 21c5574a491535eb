"""The slider below the canvas, and which slices are reviewed, edited or labelled."""

from __future__ import annotations

import numpy as np
from PySide6.QtCore import QRectF, Qt, QTimer
from PySide6.QtGui import QPainter, QPaintEvent
from PySide6.QtWidgets import (
    QFrame,
    QHBoxLayout,
    QLabel,
    QSlider,
    QSpinBox,
    QToolButton,
    QVBoxLayout,
    QWidget,
)

from segstudio.core.labels import Box
from segstudio.core.planes import planes_of
from segstudio.gui import theme
from segstudio.gui.context import Context
from segstudio.gui.icons import set_icon
from segstudio.gui.plain import plain
from segstudio.gui.tip_follower import TipFollower
from segstudio.gui.view_state import AXES
from segstudio.gui.wheel_guard import guard_from_wheel
from segstudio.words import tr

_HIGHEST = 6  # px of a mark; the others are lower, so that the colour is not needed
_HANDLE = 14  # of the style sheet; the ticks keep to where its middle can go


class SliceTicks(QWidget):
    """One mark for each slice: reviewed, edited by hand, or labelled."""

    def __init__(self) -> None:
        super().__init__()
        self.setFixedHeight(_HIGHEST + 1)
        self.setAccessibleName(tr("Marks of the slices"))
        self.setToolTip(
            tr("High and green: reviewed. Middle and blue: edited by hand. Low and grey: has labels.")
        )
        self.labelled = np.zeros(0, bool)
        self.edited = np.zeros(0, bool)
        self.reviewed: frozenset[int] = frozenset()

    def paintEvent(self, event: QPaintEvent) -> None:
        count = len(self.labelled)
        if count < 2:
            return
        painter = QPainter(self)
        room = self.width() - _HANDLE
        step = room / (count - 1)
        width = max(1.0, min(step - 1, 6.0))
        mirrored = self.layoutDirection() == Qt.LayoutDirection.RightToLeft
        for token, height, slices in (
            ("faint", _HIGHEST - 4, np.flatnonzero(self.labelled)),
            ("accent", _HIGHEST - 2, np.flatnonzero(self.edited)),
            ("good", _HIGHEST, np.array(sorted(self.reviewed), int)),
        ):
            painter.setBrush(theme.color(token))
            painter.setPen(Qt.PenStyle.NoPen)
            for z in slices:
                middle = _HANDLE / 2 + (count - 1 - z if mirrored else z) * step
                painter.drawRect(QRectF(middle - width / 2, _HIGHEST + 1 - height, width, height))
        painter.end()


class SliceBar(QFrame):
    """Slider, arrows and "34/120"; hidden for pictures."""

    def __init__(self, context: Context) -> None:
        super().__init__()
        self.setObjectName("sliceBar")
        self._session, self._state = context.session, context.state
        self._slider = QSlider(Qt.Orientation.Horizontal)
        self._slider.setObjectName("sliceSlider")
        self._slider.setAccessibleName(tr("Slice"))
        self._slider.setToolTip(tr("The slice on the screen: wheel, Up and Down, Page Up and Page Down"))
        self._slider.setPageStep(10)
        self._plane = QLabel()
        self._plane.setObjectName("slicePlane")
        self._plane.setToolTip(tr("The plane that the slider steps through: the one used last"))
        self._ticks = SliceTicks()
        self._labelled = self._edited = np.zeros(0, bool)
        self._count = QLabel()
        self._count.setObjectName("sliceCount")
        self._count.setAlignment(Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter)
        column = QVBoxLayout()
        column.setContentsMargins(0, 4, 0, 2)
        column.setSpacing(0)
        column.addWidget(self._slider)
        column.addWidget(self._ticks)
        row = QHBoxLayout(self)
        row.setContentsMargins(theme.GRID, 0, theme.DOCK_PADDING, 0)
        row.setSpacing(theme.GRID)
        for name in ("actionPreviousSlice", "actionNextSlice"):
            button = QToolButton()
            action = context.actions[name]
            button.setObjectName(f"{name}Button")
            button.setAccessibleName(plain(action.text()))
            TipFollower(button, action)
            button.setAutoRepeat(True)
            button.clicked.connect(action.trigger)
            set_icon(button, "previous" if name == "actionPreviousSlice" else "next")
            row.addWidget(button)
        row.insertWidget(0, self._plane)
        row.insertLayout(2, column, 1)
        row.addWidget(self._play_button(context))
        row.addWidget(self._speed_box())
        row.addWidget(self._count)
        self._clock = QTimer(self)
        self._clock.timeout.connect(self._on_tick)
        for field in ("playing", "speed"):
            getattr(context.state.events, field).connect(self._on_play)
        self._slider.valueChanged.connect(self._on_slider)
        context.session.case_changed.connect(self._on_case)
        context.session.labels_changed.connect(self._on_labels)
        context.session.reviewed_changed.connect(self._on_reviewed)
        for field in AXES:
            getattr(context.state.events, field).connect(self._on_slice)
        for field in ("active_axis", "layout"):
            getattr(context.state.events, field).connect(self._on_axis)
        self._on_case()

    def _play_button(self, context: Context) -> QToolButton:
        action = context.actions["actionPlay"]
        button = self._play = QToolButton()
        button.setObjectName("slicePlay")
        button.setAccessibleName(tr("Play slices"))
        TipFollower(button, action)
        button.setCheckable(True)
        button.clicked.connect(action.trigger)
        set_icon(button, "play")
        return button

    def _speed_box(self) -> QSpinBox:
        box = QSpinBox()
        box.setObjectName("sliceSpeed")
        box.setAccessibleName(tr("Slices in a second"))
        box.setToolTip(tr("How many slices pass in a second"))
        box.setRange(1, 60)
        box.setSuffix(" /s")
        box.setValue(self._state.speed)
        guard_from_wheel(box)
        box.lineEdit().setTextMargins(6, 0, 0, 0)
        box.setFixedWidth(78)
        box.valueChanged.connect(lambda speed: setattr(self._state, "speed", speed))
        return box

    def _on_play(self, *_: object) -> None:
        playing = self._state.playing
        self._play.setChecked(playing)
        set_icon(self._play, "stop" if playing else "play")
        self._clock.setInterval(round(1000 / self._state.speed))
        if playing != self._clock.isActive():
            self._clock.start() if playing else self._clock.stop()

    def _on_tick(self) -> None:
        axis, volume = self._state.active_axis, self._session.volume
        if volume is not None:
            setattr(self._state, AXES[axis], (self._state.place[axis] + 1) % volume.shape[axis])

    def _on_case(self) -> None:
        volume, labels = self._session.volume, self._session.labels
        count = 0 if volume is None else volume.shape[0]
        self.setVisible(count > 1)
        self._labelled = np.array([bool(p.any()) for p in labels.array]) if labels else np.zeros(0, bool)
        self._edited = np.zeros(count, bool)
        self._on_axis()

    def _on_axis(self, *_: object) -> None:
        """Follow the plane used last; only slices as stored have marks, for only those are reviewed."""
        volume, axis = self._session.volume, self._state.active_axis
        count = 0 if volume is None else volume.shape[axis]
        self._plane.setVisible(self._state.layout == "planes")
        self._plane.setText("" if volume is None else planes_of(volume.geometry)[axis].title)
        nothing = np.zeros(0, bool)
        self._ticks.labelled, self._ticks.edited = (
            (self._labelled, self._edited) if axis == 0 else (nothing, nothing)
        )
        self._slider.blockSignals(True)
        self._slider.setRange(0, max(count - 1, 0))
        self._slider.blockSignals(False)
        self._count.setMinimumWidth(self._count.fontMetrics().horizontalAdvance(f"{count}/{count}") + 4)
        self._on_reviewed()
        self._on_slice()

    def _on_slider(self, value: int) -> None:
        setattr(self._state, AXES[self._state.active_axis], value)

    def _on_slice(self, *_: object) -> None:
        z = self._state.place[self._state.active_axis]
        self._slider.blockSignals(True)
        self._slider.setValue(z)
        self._slider.blockSignals(False)
        self._count.setText(f"{z + 1}/{self._slider.maximum() + 1}")

    def _on_labels(self, box: Box) -> None:
        labels = self._session.labels
        if labels is None or len(self._edited) < 2:
            return
        changed = False
        for z in range(box[0].start, box[0].stop):
            now = bool(labels.array[z].any()), bool(labels.hand[z].any())
            changed |= now != (self._labelled[z], self._edited[z])
            self._labelled[z], self._edited[z] = now
        if changed:
            self._ticks.update()

    def _on_reviewed(self) -> None:
        labels = self._session.labels
        self._ticks.reviewed = frozenset() if labels is None else labels.reviewed
        self._ticks.update()
