"""The canvas as a whole: one view of the slices, or three planes with a common cross-hair."""

from __future__ import annotations

from PySide6.QtCore import QPoint, Qt, Signal
from PySide6.QtGui import QAction, QResizeEvent
from PySide6.QtWidgets import QGridLayout, QToolButton, QVBoxLayout, QWidget

from segstudio.gui.canvas.slice_view import SliceView
from segstudio.gui.icons import set_icon
from segstudio.gui.in_sight import InSight
from segstudio.gui.tip_follower import TipFollower
from segstudio.gui.view_state import ViewState
from segstudio.services.session import Session
from segstudio.words import tr

SEAM = 2  # px between planes
BUTTON_PX = 24
WIDE = 1.25  # from this share of width to height on, the small planes stand beside the large one


class PlaneViews(QWidget):
    """Places the view of the slices as stored, and where asked for those along the other two axes.

    A second image that is to be seen beside the case has a view of its own beside each of them, which moves
    along with it. Views are built when they are first shown. Holds `views`, those of the case, and `seconds`,
    those of the second image, by their axes, and `in_sight`, which knows what is better not covered.
    """

    cursor_moved = Signal(object)  # CursorInfo, or None
    said = Signal(str)
    worked_at = Signal(object)  # QPoint on the screen where a pressed button moves; None once it is let go
    menu_requested = Signal(QPoint)
    escaped = Signal()

    def __init__(
        self, session: Session, state: ViewState, maximise: QAction, parent: QWidget | None = None
    ) -> None:
        """A canvas.

        Args:
            maximise: fills the canvas with one plane or shows all; each plane has a button for it.
        """
        super().__init__(parent)
        self.setObjectName("planeViews")
        self.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        self._session, self._state, self._maximise = session, state, maximise
        self._buttons: list[QToolButton] = []
        self._grid = QGridLayout(self)
        self._grid.setContentsMargins(0, 0, 0, 0)
        self._grid.setSpacing(SEAM)
        self.views: list[SliceView] = []
        self.seconds: dict[int, SliceView] = {}
        self._beside = False
        self._add(SliceView(session, state))
        self.in_sight = InSight(self.first)
        session.case_changed.connect(self.arrange)
        session.second.changed.connect(self._on_second)
        state.events.second.connect(self._on_second)
        for field in ("layout", "maximised"):
            getattr(state.events, field).connect(self.arrange)
        self.arrange()

    @property
    def first(self) -> SliceView:
        """The view of the slices as they are stored; always there."""
        return self.views[0]

    @property
    def active(self) -> SliceView:
        """The view that keys act on: with the keyboard, else the one used last, else one that is visible."""
        shown = self.shown
        focused = [view for view in shown if view.hasFocus()]
        used = [view for view in shown if view.axis == self._state.active_axis]
        return (focused or used or shown or self.views)[0]

    @property
    def shown(self) -> list[SliceView]:
        """The views on the screen, those of the case first."""
        return [view for view in (*self.views, *self.seconds.values()) if not view.isHidden()]

    def arrange(self, *_: object) -> None:
        """Show what the layout asks for."""
        linked, largest = self.first.linked, self._state.maximised
        if linked:
            for axis in range(len(self.views), 3):
                self._add(SliceView(self._session, self._state, axis=axis, overlays=self.first.overlays))
        focus_inside = any(view.hasFocus() for view in self.shown)
        axes = (0, 1, 2) if linked and largest is None else (largest or 0,)
        self._beside = self._second_beside
        for axis in axes if self._beside else ():
            if axis not in self.seconds:
                self._add_second(axis)
        for view in self.views:
            view.setVisible(view.axis in axes)
        for axis, view in self.seconds.items():
            view.setVisible(self._beside and axis in axes)
            view.follow(self.views[axis])
        if not linked and self._state.maximised is not None:
            self._state.maximised = None
            return
        for button in self._buttons:
            button.setVisible(linked)
            set_icon(button, "full-screen" if largest is None else "planes", color="on_canvas")
        self._place()
        if focus_inside:
            self.active.setFocus()
        if self._state.active_axis not in [view.axis for view in self.shown]:
            self._state.active_axis = self.shown[0].axis

    @property
    def _second_beside(self) -> bool:
        look = self._state.second
        return self._session.second.image is not None and look.visible and look.beside

    def _on_second(self, *_: object) -> None:
        if self._second_beside != self._beside:
            self.arrange()

    def _add_second(self, axis: int) -> None:
        first = self.views[axis]
        view = SliceView(self._session, self._state, axis=axis, overlays=self.first.overlays, alone=True)
        self.seconds[axis] = view
        first.moved.connect(lambda: view.follow(first))
        view.moved.connect(lambda: first.follow(view))
        self._connect(view)

    def _add(self, view: SliceView) -> None:
        self.views.append(view)
        self._connect(view)

    def _connect(self, view: SliceView) -> None:
        view.cursor_moved.connect(self.cursor_moved)
        view.said.connect(self.said)
        view.worked_at.connect(self.worked_at)
        view.menu_requested.connect(self.menu_requested)
        view.escaped.connect(self.escaped)
        view.entered.connect(lambda: self._on_entered(view))
        button = QToolButton(view)
        button.setObjectName(f"{view.objectName()}Maximise")
        button.setAccessibleName(tr("Maximise or restore the plane"))
        TipFollower(button, self._maximise)
        button.setFixedSize(BUTTON_PX, BUTTON_PX)
        button.setCursor(self.cursor())
        button.setProperty("kind", "canvas")
        button.clicked.connect(view.maximise_or_fit)
        corner = QVBoxLayout(view)
        corner.setContentsMargins(0, 6, 6, 0)
        corner.addWidget(button, 0, Qt.AlignmentFlag.AlignTop | Qt.AlignmentFlag.AlignRight)
        self._buttons.append(button)
        self._grid.addWidget(view, 0, 0)

    def _on_entered(self, view: SliceView) -> None:
        """Keys act on the plane under the mouse once one of the planes has the keyboard."""
        if not view.hasFocus() and any(other.hasFocus() for other in self.shown):
            view.setFocus()

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._place()

    def _place(self) -> None:
        grid = self._grid
        for view in (*self.views, *self.seconds.values()):
            grid.removeWidget(view)
        lines = self._pairs() if self._beside else self._planes()
        for line, (column, row) in enumerate(lines):
            grid.setColumnStretch(line, column)
            grid.setRowStretch(line, row)

    def _planes(self) -> tuple[tuple[int, int], ...]:
        """One view, or a large one with two small ones; the stretch of each column and row."""
        together = sum(not view.isHidden() for view in self.views) > 1
        beside = self.width() >= WIDE * self.height()
        for number, view in enumerate(self.views):
            if not together or number == 0:
                across, down = (1, 2) if beside or not together else (2, 1)
                self._grid.addWidget(view, 0, 0, down, across)
            elif beside:
                self._grid.addWidget(view, number - 1, 1)
            else:
                self._grid.addWidget(view, 1, number - 1)
        if not together:
            return (4, 1), (0, 0), (0, 0)
        return ((4, 1), (3, 1), (0, 0)) if beside else ((1, 4), (1, 3), (0, 0))

    def _pairs(self) -> tuple[tuple[int, int], ...]:
        """Every plane and beside it the same of the second image, all of one size."""
        axes = [view.axis for view in self.views if not view.isHidden()]
        in_columns = (self.width() >= self.height()) == (
            len(axes) > 1
        )  # one pair: side by side where it is wide
        for place, axis in enumerate(axes):
            for number, view in enumerate((self.views[axis], self.seconds[axis])):
                row, column = (number, place) if in_columns else (place, number)
                self._grid.addWidget(view, row, column)
        columns, rows = (len(axes), 2) if in_columns else (2, len(axes))
        first, second, third = ((int(line < columns), int(line < rows)) for line in range(3))
        return first, second, third
