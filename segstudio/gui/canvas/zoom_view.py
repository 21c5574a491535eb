"""A view of one slice that can be moved and enlarged."""

from __future__ import annotations

import pyqtgraph as pg
from PySide6.QtCore import QPointF, QRectF, Qt, Signal
from PySide6.QtWidgets import QWidget

from segstudio.gui.theme import DARK
from segstudio.gui.tools.base import Pointer

FIT_MARGIN = 0.03  # of the view, left free around a fitted slice
LARGEST_VOXEL_PX = 200.0
REACH = 10.0  # how many times the slice's longest side can be seen at once

NO_KEYS = Qt.KeyboardModifier.NoModifier


class ZoomView(pg.GraphicsView):
    """Maps a slice to the screen with its true proportions.

    Positions on the slice are in voxel edges, (y, x); inside the view box they are in units of
    spacing, so that anisotropic voxels are shown as they are.
    """

    moved = Signal()  # somebody zoomed or panned, or asked to see all

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent, background=DARK.canvas)
        self.box = pg.ViewBox(enableMouse=False, enableMenu=False, lockAspect=True, invertY=True)
        self.setCentralItem(self.box)
        self.setCacheMode(
            self.CacheModeFlag.CacheNone
        )  # filling with one colour beats copying a picture of it
        self._size = (0, 0)
        self._spacing = (1.0, 1.0)
        self._fitted = True

    def close(self) -> bool:
        """Close as any widget does: pyqtgraph's own `close` takes the view apart for good."""
        return bool(QWidget.close(self))

    @property
    def spacing_yx(self) -> tuple[float, float]:
        """Size of a voxel down and across."""
        return self._spacing

    @property
    def pixels_per_voxel(self) -> tuple[float, float]:
        """Screen pixels per voxel down and across."""
        width, height = self.box.viewPixelSize()
        return self._spacing[0] / height, self._spacing[1] / width

    def set_slice(
        self, size: tuple[int, int], spacing_yx: tuple[float, float], flips_yx: tuple[bool, bool]
    ) -> None:
        """Show a slice of another size, all of it; a flipped axis grows to the left or upwards."""
        self._size, self._spacing = size, spacing_yx
        self.box.invertY(not flips_yx[0])
        self.box.invertX(flips_yx[1])
        self._limit()
        self._show_whole()

    def pointer(self, screen: QPointF, modifiers: Qt.KeyboardModifier = NO_KEYS) -> Pointer:
        """The position on the slice under a position on the screen."""
        view = self._to_view(screen)
        return Pointer(view.y() / self._spacing[0], view.x() / self._spacing[1], QPointF(screen), modifiers)

    def to_screen(self, y: float, x: float) -> QPointF:
        """Where a position in voxel edges is shown, in pixels of the canvas."""
        view = QPointF(x * self._spacing[1], y * self._spacing[0])
        return self.viewportTransform().map(self.box.mapViewToScene(view))

    def inside(self, pointer: Pointer) -> bool:
        """Whether the mouse is on the slice."""
        return all(0 <= v < n for v, n in zip(pointer.voxel, self._size, strict=True))

    def fit(self) -> None:
        """Show the whole slice, and keep it whole when the window changes its size."""
        self._show_whole()
        self.moved.emit()

    def follow(self, other: ZoomView) -> None:
        """Show the same part of a slice of the same size, as large as the other view does."""
        if other._fitted:
            self._show_whole()
            return
        centre = other.viewport().rect().center()
        still = other.pointer(QPointF(centre))
        factor = other.pixels_per_voxel[1] / self.pixels_per_voxel[1]
        self._zoom(factor, QPointF(self.viewport().rect().center()))
        self._pan(QPointF(self.viewport().rect().center()) - self.to_screen(still.y, still.x))

    def _show_whole(self) -> None:
        if all(self._size):
            self.box.setRange(QRectF(0, 0, *self._extent), padding=FIT_MARGIN)
        self._fitted = True

    def actual_size(self) -> None:
        """One screen pixel for each voxel across, around the middle of the view."""
        self.zoom_by(1 / self.pixels_per_voxel[1])

    def zoom_by(self, factor: float, at: QPointF | None = None) -> None:
        """Enlarge, keeping the slice still under a screen position, by default the middle."""
        if not all(self._size):
            return
        self._zoom(factor, at if at is not None else QPointF(self.viewport().rect().center()))
        self.moved.emit()

    def _zoom(self, factor: float, at: QPointF) -> None:
        self.box.scaleBy((1 / factor, 1 / factor), center=self._to_view(at))
        self._fitted = False

    def centre_on(self, y: float, x: float) -> None:
        """Bring a position in voxel edges to the middle of the view."""
        if all(self._size):
            self.pan(QPointF(self.viewport().rect().center()) - self.to_screen(y, x))

    def pan(self, by: QPointF) -> None:
        """Move the slice by so many pixels."""
        self._pan(by)
        self.moved.emit()

    def _pan(self, by: QPointF) -> None:
        still, moved = self._to_view(QPointF(0, 0)), self._to_view(by)
        self.box.translateBy(x=still.x() - moved.x(), y=still.y() - moved.y())
        self._fitted = False

    def on_resize(self) -> None:
        """Follow a change of the widget's size."""
        self._limit()
        if self._fitted:
            self._show_whole()

    def _to_view(self, screen: QPointF) -> QPointF:
        view: QPointF = self.box.mapSceneToView(self.viewportTransform().inverted()[0].map(screen))
        return view

    @property
    def _extent(self) -> tuple[float, float]:
        """Width and height of the slice in units of spacing."""
        return self._size[1] * self._spacing[1], self._size[0] * self._spacing[0]

    def _limit(self) -> None:
        """Keep the slice within reach: neither lost off the view nor zoomed to nothing."""
        if not all(self._size):
            return
        width, height = self._extent
        longest = max(width, height)
        # A tiny picture, too, can be shown with one pixel for a voxel.
        reach = max(REACH * longest, 2 * max(self.viewport().width(), 1) * max(self._spacing))
        closest = min(self._spacing) * max(self.viewport().width(), 1) / LARGEST_VOXEL_PX
        self.box.setLimits(
            xMin=width / 2 - reach / 2,
            xMax=width / 2 + reach / 2,
            yMin=height / 2 - reach / 2,
            yMax=height / 2 + reach / 2,
            minXRange=min(closest, longest / 2),
        )
