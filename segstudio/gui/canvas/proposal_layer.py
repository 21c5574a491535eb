"""What an operation would change: what it adds, what it takes away, and the new outline in dashes."""

from __future__ import annotations

from dataclasses import replace

import numpy as np
import numpy.typing as npt
from PySide6.QtCore import QRectF, Qt
from PySide6.QtGui import QBrush, QColor, QImage, QPainter, QTransform

from segstudio.core.labels import LabelArray
from segstudio.gui.canvas.contour_item import ContourItem
from segstudio.gui.canvas.label_colors import color_table
from segstudio.gui.canvas.layer import CONTOURS, Layer
from segstudio.gui.canvas.raster import Pixels, Raster
from segstudio.gui.canvas.screen_item import PlaneBox, ScreenItem
from segstudio.gui.canvas.section_view import SectionView

_MOST_EDGES = 30_000  # more dashes than that would be a grey haze, and slow
_ADDED_ALPHA, _REMOVED_SHADE = 115, QColor(0, 0, 0, 110)
_REMOVED = QColor(255, 120, 100)


class ProposalLayer(Layer):
    """Shows the proposal of the view's overlays in the section on the screen."""

    def __init__(self, view: SectionView) -> None:
        super().__init__(view)
        self.item, self.contour = ProposalItem(), ContourItem()
        for item, above in ((self.item, 0.4), (self.contour, 0.5)):
            item.setZValue(CONTOURS + above)
            view.box.addItem(item, ignoreBounds=True)
        view.overlays.proposal_changed.connect(self.show_section)
        view.session.classes_changed.connect(self.show_section)

    def open_case(self, size: tuple[int, int], spacing_yx: tuple[float, float]) -> None:
        self.item.place(size, spacing_yx)
        self.contour.place(size, spacing_yx)

    def show_section(self) -> None:
        view, section, labels = self.view, self.view.section, self.view.session.labels
        outcome = view.overlays.proposal
        whole = None if outcome is None else outcome.box
        through = slice(0, 0) if whole is None else whole[section.normal]
        here = through.start <= section.index < through.stop
        if not here or outcome is None or whole is None or labels is None:
            self.item.show_change(None)
            self.contour.set_labels(None, {}, width=1.0)
            return
        inner = replace(section, index=section.index - through.start)
        box = whole[section.rows], whole[section.columns]
        after, changed = inner.of(outcome.after), inner.of(outcome.changed)
        plane = section.of(labels.array).copy()
        classes = labels.classes
        colors = color_table(classes)
        self.item.show_change((box, np.where(changed, after, 0), changed & (after == 0), colors))
        touched = np.unique(np.concatenate([plane[box][changed], after[changed]]))
        plane[box][changed] = after[changed]
        plane[~np.isin(plane, touched)] = 0
        edges = int(np.count_nonzero(np.diff(plane, axis=0))) + int(np.count_nonzero(np.diff(plane, axis=1)))
        shown = plane if edges <= _MOST_EDGES else None
        self.contour.set_labels(shown, classes, width=view.state.boundary_width)


class ProposalItem(ScreenItem):
    """Voxels that get a label in its colour, and those that lose theirs under hatching."""

    def __init__(self) -> None:
        super().__init__()
        self._box: PlaneBox | None = None
        self._added: npt.NDArray[np.uint32] = np.zeros((0, 0), np.uint32)
        self._removed: npt.NDArray[np.uint8] = np.zeros((0, 0), np.uint8)

    def show_change(
        self,
        change: tuple[PlaneBox, LabelArray, npt.NDArray[np.bool_], npt.NDArray[np.uint8]] | None,
    ) -> None:
        """Show a change: where it is, the labels that are set there, what is removed, and the colours."""
        self.setVisible(change is not None)
        self._box = None
        if change is not None:
            self._box, after, removed, colors = change
            rgb = colors[after].astype(np.uint32)
            alpha = np.where((after > 0) & (rgb[..., 3] > 0), _ADDED_ALPHA, 0).astype(np.uint32)
            red, green, blue = (rgb[..., i] * alpha // 255 for i in range(3))
            self._added = np.ascontiguousarray(alpha << 24 | red << 16 | green << 8 | blue)
            self._removed = np.ascontiguousarray(removed.astype(np.uint8) * 255)
        self.invalidate()

    def draw(self, raster: Raster) -> Pixels:
        pixels = np.zeros((raster.height, raster.width), np.uint32)
        if self._box is None:
            return pixels
        rows, columns = self._box
        to_pixels = QTransform(
            raster.scale_x,
            0,
            0,
            raster.scale_y,
            raster.offset_x - raster.left,
            raster.offset_y - raster.top,
        )
        where = QRectF(columns.start, rows.start, columns.stop - columns.start, rows.stop - rows.start)
        image = QImage(pixels.data, raster.width, raster.height, pixels.strides[0], self.format)
        painter = QPainter(image)
        on_screen = to_pixels.mapRect(where)
        if self._removed.any():
            height, width = self._removed.shape
            mask = QImage(self._removed.data, width, height, width, QImage.Format.Format_Alpha8)
            painter.setClipRect(on_screen)
            painter.fillRect(on_screen, _REMOVED_SHADE)
            painter.fillRect(on_screen, QBrush(_REMOVED, Qt.BrushStyle.BDiagPattern))
            painter.setCompositionMode(QPainter.CompositionMode.CompositionMode_DestinationIn)
            painter.setTransform(to_pixels)
            painter.drawImage(where, mask)
        height, width = self._added.shape
        added = QImage(self._added.data, width, height, 4 * width, self.format)
        painter.setCompositionMode(QPainter.CompositionMode.CompositionMode_SourceOver)
        painter.setTransform(to_pixels)
        painter.drawImage(where, added)
        painter.end()
        return pixels
