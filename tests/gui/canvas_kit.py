"""A canvas on a small case, and real mouse events by voxel."""

from __future__ import annotations

from dataclasses import dataclass, field

import numpy as np
from PySide6.QtCore import QEvent, QPoint, QPointF, Qt
from PySide6.QtGui import QMouseEvent, QWheelEvent
from PySide6.QtWidgets import QApplication

from segstudio.core.geometry import AXIAL, Geometry
from segstudio.core.labels import LabelEdit, LabelMap, default_class
from segstudio.core.volume import Volume
from segstudio.gui.canvas.slice_view import SliceView
from segstudio.gui.view_state import ViewState
from segstudio.services.session import Session
from segstudio.services.tasks import Opened

LEFT, RIGHT, MIDDLE = Qt.MouseButton.LeftButton, Qt.MouseButton.RightButton, Qt.MouseButton.MiddleButton
NONE, SHIFT, CTRL = (
    Qt.KeyboardModifier.NoModifier,
    Qt.KeyboardModifier.ShiftModifier,
    Qt.KeyboardModifier.ControlModifier,
)


@dataclass
class Bench:
    """A shown canvas and what it announced."""

    session: Session
    state: ViewState
    view: SliceView
    edits: list[LabelEdit] = field(default_factory=list)
    infos: list = field(default_factory=list)
    said: list[str] = field(default_factory=list)

    @property
    def labels(self) -> np.ndarray:
        return self.session.labels.array

    def at(self, y: float, x: float) -> QPoint:
        """The screen pixel at the centre of a voxel."""
        return self.view.to_screen(y + 0.5, x + 0.5).toPoint()

    def mouse(self, kind, point, button=LEFT, modifiers=NONE) -> None:
        """One mouse event; a double click is QEvent.Type.MouseButtonDblClick."""
        moving = kind == QEvent.Type.MouseMove
        up = kind == QEvent.Type.MouseButtonRelease
        here = QPointF(point)
        event = QMouseEvent(
            kind,
            here,
            QPointF(self.view.mapToGlobal(QPoint(point))),
            Qt.MouseButton.NoButton if moving else button,
            Qt.MouseButton.NoButton if up else button,
            modifiers,
        )
        QApplication.sendEvent(self.view.viewport(), event)

    def press(self, point, button=LEFT, modifiers=NONE) -> None:
        self.mouse(QEvent.Type.MouseButtonPress, point, button, modifiers)

    def move(self, point, button=LEFT, modifiers=NONE) -> None:
        self.mouse(QEvent.Type.MouseMove, point, button, modifiers)

    def release(self, point, button=LEFT, modifiers=NONE) -> None:
        self.mouse(QEvent.Type.MouseButtonRelease, point, button, modifiers)

    def drag(self, *points, button=LEFT, modifiers=NONE) -> None:
        """Press at the first point, move over the others, release at the last."""
        self.press(points[0], button, modifiers)
        for point in points[1:]:
            self.move(point, button, modifiers)
        self.release(points[-1], button, modifiers)

    def wheel(self, notches: float, modifiers=NONE, point=None) -> None:
        here = QPointF(point or self.view.viewport().rect().center())
        event = QWheelEvent(
            here,
            QPointF(self.view.mapToGlobal(here.toPoint())),
            QPoint(),
            QPoint(0, int(120 * notches)),
            Qt.MouseButton.NoButton,
            modifiers,
            Qt.ScrollPhase.NoScrollPhase,
            False,
        )
        QApplication.sendEvent(self.view.viewport(), event)


def volume(shape=(3, 20, 30), spacing=(3.0, 2.0, 1.0), *, direction=AXIAL, calibrated=True, **kw) -> Volume:
    """A ramp whose values are all different."""
    geometry = Geometry(
        shape, spacing if calibrated else (1, 1, 1), direction=direction, calibrated=calibrated
    )
    return Volume(np.arange(np.prod(shape), dtype=np.int16).reshape(shape), geometry, name="case", **kw)


def open_bench(qtbot, case: Volume, array: np.ndarray | None = None, size=(640, 480)) -> Bench:
    """Open a case with two classes on a new canvas."""
    session, state = Session(), ViewState()
    view = SliceView(session, state)
    qtbot.addWidget(view)
    view.resize(*size)
    with qtbot.waitExposed(view):
        view.show()
    labels = LabelMap(case.geometry, array, [default_class(1, "cell"), default_class(2, "vessel")])
    bench = Bench(session, state, view)
    session.edited.connect(bench.edits.append)
    view.cursor_moved.connect(bench.infos.append)
    view.said.connect(bench.said.append)
    session.open(Opened(case, labels))
    view.setFocus()
    QApplication.processEvents()
    return bench
