"""Which section of the open case a view shows, and how it lies on the screen."""

from __future__ import annotations

from dataclasses import replace

from PySide6.QtGui import QColor
from PySide6.QtWidgets import QWidget

from segstudio.core.display import Window
from segstudio.core.geometry import Geometry
from segstudio.core.label_palette import label_color
from segstudio.core.planes import Plane, Section, planes_of
from segstudio.core.volume import Volume
from segstudio.gui.canvas.marks import LIGHT_LINE
from segstudio.gui.canvas.overlays import Overlays
from segstudio.gui.canvas.pointed_view import PointedView
from segstudio.gui.second_look import SecondLook
from segstudio.gui.view_state import AXES, ViewState
from segstudio.services.session import Session


class SectionView(PointedView):
    """Where things are: what the layers of a view ask it. Draws nothing itself.

    Holds besides its properties `alone` (it shows the second image, not the case's own).
    """

    def __init__(
        self,
        session: Session,
        state: ViewState,
        parent: QWidget | None,
        axis: int,
        overlays: Overlays,
        *,
        alone: bool = False,
    ) -> None:
        super().__init__(parent)
        self.alone = alone
        self.session, self.state, self.axis, self.overlays = session, state, axis, overlays
        self.plane: Plane = planes_of(Geometry.picture(1, 1))[axis]

    def has_preview(self) -> bool:
        return self.overlays.proposal is not None

    @property
    def index(self) -> int:
        """The section shown, counted along the view's array axis."""
        volume = self.session.volume
        return 0 if volume is None else min(max(self.wanted_index, 0), volume.shape[self.axis] - 1)

    @property
    def wanted_index(self) -> int:
        """The section that the state asks for; it may lie outside the case."""
        return int(getattr(self.state, AXES[self.axis]))

    @property
    def section(self) -> Section:
        """The plane of voxels that is shown."""
        return self.plane.at(self.index)

    @property
    def linked(self) -> bool:
        """Whether a common cross-hair links it to the other two planes."""
        volume = self.session.volume
        return self.state.layout == "planes" and volume is not None and volume.shape[0] > 1

    @property
    def second_look(self) -> SecondLook | None:
        """How the second image is shown in this view; None where it is not."""
        look = self.state.second
        there = self.session.second.image is not None and look.visible
        return look if there and look.beside == self.alone else None

    @property
    def volume_shown(self) -> Volume | None:
        """The image whose grey levels the view shows: the second where it shows that alone."""
        second = self.session.second.image
        return self.session.shown if not self.alone else None if second is None else second.volume

    @property
    def window_shown(self) -> Window | None:
        """Its window."""
        return self.state.second.window if self.alone else self.state.window

    @window_shown.setter
    def window_shown(self, window: Window | None) -> None:
        if self.alone:
            self.state.second = replace(self.state.second, window=window)
        else:
            self.state.window = window

    @property
    def slab_count(self) -> int:
        """How many sections a slab is thick."""
        volume = self.session.volume
        step = 1.0 if volume is None else volume.geometry.spacing_mm[self.axis]
        return max(round(self.state.slab_mm / step), 1)

    @property
    def label_color(self) -> QColor:
        """The colour of the label that the tools write; light for the background."""
        number, labels = self.state.current_label, self.session.labels
        if labels is None or not number:
            return LIGHT_LINE
        label_class = labels.classes.get(number)
        return QColor(*(label_class.color if label_class else label_color(number)))

    def maximise_or_fit(self) -> None:
        """Fill the canvas with this plane of three, or bring the others back; show a single view whole."""
        if self.linked:
            self.state.maximised = self.axis if self.state.maximised is None else None
        else:
            self.fit()
