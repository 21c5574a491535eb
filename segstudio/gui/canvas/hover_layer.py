"""The object under the mouse: its outline, and its number and name beside the mouse."""

from __future__ import annotations

import numpy as np
from PySide6.QtCore import QPointF

from segstudio.core.labels import LabelArray
from segstudio.gui.canvas.cursor_info import CursorInfo
from segstudio.gui.canvas.layer import RULERS, Layer
from segstudio.gui.canvas.raster import Pixels, Raster, edge_levels, sample_labels
from segstudio.gui.canvas.screen_item import PlaneBox, ScreenItem
from segstudio.gui.canvas.screen_text import HaloText
from segstudio.gui.canvas.section_view import SectionView

FEW = 12  # labels: up to so many have colours that tell them apart, and only the picking tool outlines them
_FIRST_PX = 64  # voxels around the mouse in which an object is looked for first
_LINE_PX, _HALO_PX = 2, 1
_LIGHT, _DARK = np.uint32(0xFFFFFFFF), np.uint32(0xB0000000)
_AWAY = QPointF(14, 12)  # of the words from the mouse, so that the pointer does not cover them


class HoverLayer(Layer):
    """Follows the mouse where there are many labels, or where one is about to be picked."""

    def __init__(self, view: SectionView) -> None:
        super().__init__(view)
        self.item, self.words = HoverItem(), HaloText(bold=True)
        self.item.setZValue(RULERS + 0.5)
        view.box.addItem(self.item, ignoreBounds=True)
        self.words.setZValue(RULERS + 1000)
        view.scene().addItem(self.words)
        self.words.setVisible(False)
        view.cursor_moved.connect(self._on_cursor)
        view.session.case_changed.connect(self._hide)
        view.state.events.tool.connect(self._hide)
        view.session.labels_changed.connect(self._hide)

    def open_case(self, size: tuple[int, int], spacing_yx: tuple[float, float]) -> None:
        self.item.place(size, spacing_yx)
        self._hide()

    def show_section(self) -> None:
        self._hide()

    def on_zoom(self) -> None:
        self._hide()

    def _hide(self, *_: object) -> None:
        self.item.outline(None)
        self.words.setVisible(False)

    def _on_cursor(self, info: CursorInfo | None) -> None:
        view, labels = self.view, self.view.session.labels
        pointer = view.mouse_on
        if (
            info is None
            or labels is None
            or pointer is None
            or not info.label
            or not self._wanted(len(labels.classes))
        ):
            if self.item.isVisible() or self.words.isVisible():
                self._hide()
            return
        y, x = pointer.voxel
        self.item.outline((view.section.of(labels.array), info.label, (y, x)))
        named = info.label_name if info.label_name != f"label {info.label}" else ""
        self.words.set_lines(" · ".join(filter(None, (str(info.label), named))))
        at = view.mapToScene((pointer.screen + _AWAY).toPoint())
        self.words.setPos(at)
        self.words.setVisible(True)

    def _wanted(self, count: int) -> bool:
        view, state = self.view, self.view.state
        if view.mouse.pressed or not state.labels_visible or view.mouse.tool.is_brush:
            return False
        return state.tool == "pick" or (count > FEW and not view.mouse.busy)


class HoverItem(ScreenItem):
    """A light line along the inner edge of one object."""

    def __init__(self) -> None:
        super().__init__()
        self._plane: LabelArray | None = None
        self._number = 0
        self._box: PlaneBox | None = None
        self.setVisible(False)

    def outline(self, what: tuple[LabelArray, int, tuple[int, int]] | None) -> None:
        """Outline the object at a place of a slice, given labels (y, x), number and place; or nothing."""
        if what is None:
            self._box = None
            self.setVisible(False)
            return
        plane, number, (y, x) = what
        same = self._plane is not None and np.shares_memory(plane, self._plane) and number == self._number
        if same and self._box is not None and _holds(self._box, y, x):
            return
        self._plane, self._number = plane, number
        self._box = object_box(plane, number, y, x)
        self.setVisible(True)
        self.invalidate()

    def draw(self, raster: Raster) -> Pixels:
        pixels = np.zeros((raster.height, raster.width), np.uint32)
        if self._box is None or self._plane is None:
            return pixels
        depth = _LINE_PX + _HALO_PX
        rows, columns = self._box
        part = (
            raster.covering(rows.start, columns.start, rows.stop, columns.stop)
            .grown(depth + 1)
            .clipped(raster)
        )
        if part.empty:
            return pixels
        mask = (sample_labels(self._plane, part.grown(depth)) == self._number).astype(np.uint16)
        inner = (slice(depth, -depth), slice(depth, -depth))
        near = depth + 1 - edge_levels(mask, depth)[inner].astype(np.int16)
        here = mask[inner] > 0
        top, left = part.top - raster.top, part.left - raster.left
        drawn = pixels[top : top + part.height, left : left + part.width]
        drawn[(here & (near <= depth)) | (~here & (near <= _HALO_PX))] = _DARK
        drawn[here & (near <= _LINE_PX)] = _LIGHT
        return pixels


def object_box(plane: LabelArray, number: int, y: int, x: int) -> PlaneBox:
    """A rectangle around the voxels of a label near a place, grown until the label does not reach its rim."""
    height, width = plane.shape
    reach = _FIRST_PX
    while True:
        top, left = max(y - reach, 0), max(x - reach, 0)
        bottom, right = min(y + reach + 1, height), min(x + reach + 1, width)
        here = plane[top:bottom, left:right] == number
        rows, columns = np.flatnonzero(here.any(axis=1)), np.flatnonzero(here.any(axis=0))
        if not rows.size:
            return slice(y, y + 1), slice(x, x + 1)
        box = (
            slice(top + int(rows[0]), top + int(rows[-1]) + 1),
            slice(left + int(columns[0]), left + int(columns[-1]) + 1),
        )
        open_ = (
            (box[0].start == top > 0)
            or (box[0].stop == bottom < height)
            or (box[1].start == left > 0)
            or (box[1].stop == right < width)
        )
        if not open_:
            return box
        reach *= 2


def _holds(box: PlaneBox, y: int, x: int) -> bool:
    return box[0].start <= y < box[0].stop and box[1].start <= x < box[1].stop
