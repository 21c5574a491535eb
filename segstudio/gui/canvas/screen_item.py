"""A graphics item that keeps a slice as ready-made screen pixels and redraws only what changed."""

from __future__ import annotations

import numpy as np
from PySide6.QtCore import QRect, QRectF
from PySide6.QtGui import QImage, QPainter, QTransform
from PySide6.QtWidgets import QGraphicsItem, QStyleOptionGraphicsItem, QWidget

from segstudio.gui.canvas.raster import Pixels, Raster

PlaneBox = tuple[slice, slice]  # half-open ranges along (y, x)


class ScreenItem(QGraphicsItem):
    """One slice in voxel-edge coordinates. Subclasses say in `draw` what its pixels are.

    `draw` runs once for the visible part and again for the dirty rectangle alone; painting copies
    the exposed rectangle and no more.
    """

    format = QImage.Format.Format_ARGB32_Premultiplied

    def __init__(self) -> None:
        super().__init__()
        # Without this Qt reports the whole item as exposed.
        self.setFlag(QGraphicsItem.GraphicsItemFlag.ItemUsesExtendedStyleOption)
        self._size = (0, 0)
        self._raster: Raster | None = None
        self._pixels: Pixels | None = None
        self._image: QImage | None = None  # wraps `_pixels` and does not keep them alive by itself
        self._dirty: list[PlaneBox] = []
        self.drawn_pixels = 0

    def draw(self, raster: Raster) -> Pixels:
        """The item's pixels over a part of the screen."""
        raise NotImplementedError

    @property
    def margin(self) -> int:
        """How many device pixels beyond a changed voxel the drawing changes."""
        return 0

    @property
    def raster(self) -> Raster | None:
        """The screen pixels that are ready; None when everything is to be drawn."""
        return self._raster

    def place(self, size: tuple[int, int], spacing_yx: tuple[float, float]) -> None:
        """Cover a slice of `size` (y, x) voxels; the parent's coordinates are in units of spacing."""
        self.prepareGeometryChange()
        self._size = size
        self.setTransform(QTransform.fromScale(spacing_yx[1], spacing_yx[0]))
        self.invalidate()

    def invalidate(self) -> None:
        """Draw everything anew at the next paint."""
        self._raster = None
        self._dirty.clear()
        self.update()

    def invalidate_box(self, box: PlaneBox) -> None:
        """Draw a rectangle of voxels anew at the next paint."""
        raster = self._raster
        if raster is None or not self.isVisible():
            self._raster = None
            return
        self._dirty.append(box)
        pad_y, pad_x = (self.margin + 1) / abs(raster.scale_y), (self.margin + 1) / abs(raster.scale_x)
        rows, columns = box
        self.update(
            QRectF(
                columns.start - pad_x,
                rows.start - pad_y,
                columns.stop - columns.start + 2 * pad_x,
                rows.stop - rows.start + 2 * pad_y,
            )
        )

    def boundingRect(self) -> QRectF:
        return QRectF(0, 0, self._size[1], self._size[0])

    def paint(
        self, painter: QPainter, option: QStyleOptionGraphicsItem, widget: QWidget | None = None
    ) -> None:
        ratio = painter.device().devicePixelRatioF()
        area = painter.viewport() if widget is None else widget.rect()
        raster = self._visible(painter.worldTransform(), area, ratio)
        if raster.empty:
            return
        self._refresh(raster)
        exposed = option.exposedRect  # type: ignore[attr-defined]
        part = raster.covering(exposed.top(), exposed.left(), exposed.bottom(), exposed.right())
        part = part.grown(1).clipped(raster)
        if part.empty or self._image is None:
            return
        painter.save()
        painter.resetTransform()
        painter.setRenderHint(QPainter.RenderHint.SmoothPixmapTransform, False)
        target = QRectF(part.left / ratio, part.top / ratio, part.width / ratio, part.height / ratio)
        source = QRect(part.left - raster.left, part.top - raster.top, part.width, part.height)
        painter.drawImage(target, self._image, QRectF(source))
        painter.restore()

    def _visible(self, world: QTransform, area: QRect, ratio: float) -> Raster:
        whole = Raster(
            round(area.left() * ratio),
            round(area.top() * ratio),
            round(area.width() * ratio),
            round(area.height() * ratio),
            world.m11() * ratio,
            world.m22() * ratio,
            world.dx() * ratio,
            world.dy() * ratio,
        )
        return whole.covering(0, 0, *self._size).clipped(whole)

    def _refresh(self, raster: Raster) -> None:
        if raster != self._raster or self._pixels is None:
            self._raster = raster
            self._pixels = np.ascontiguousarray(self.draw(raster))
            self.drawn_pixels = self._pixels.size
            stride = self._pixels.strides[0]
            self._image = QImage(self._pixels.data, raster.width, raster.height, stride, self.format)
        elif self._dirty:
            self.drawn_pixels = 0
            for rows, columns in self._dirty:
                part = raster.covering(rows.start, columns.start, rows.stop, columns.stop)
                # One more: a pixel whose centre is outside may still average or round into the box.
                part = part.grown(self.margin + 1).clipped(raster)
                if part.empty:
                    continue
                top, left = part.top - raster.top, part.left - raster.left
                self._pixels[top : top + part.height, left : left + part.width] = self.draw(part)
                self.drawn_pixels += part.width * part.height
        self._dirty.clear()
