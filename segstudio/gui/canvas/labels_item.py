"""The labels of a slice over its image: fill, boundary lines, and a prediction as it comes in."""

from __future__ import annotations

import numpy as np

from segstudio.core.labels import BoolArray, LabelArray
from segstudio.gui.canvas.label_colors import LabelLook, apart_numbers, draw_labels
from segstudio.gui.canvas.raster import Pixels, Raster
from segstudio.gui.canvas.screen_item import PlaneBox, ScreenItem

SMALLEST_TILE = 48  # voxels
TILE_PX = 128
LARGEST_SEARCH = 1 << 20  # voxels; more than that is no brush and is drawn whole


class LabelsItem(ScreenItem):
    """Labels as fill and boundary. Voxels painted by hand stay above a preview."""

    def __init__(self) -> None:
        super().__init__()
        self._look = LabelLook({})
        self._labels: LabelArray = np.zeros((1, 1), np.uint16)
        self._hand: BoolArray = np.zeros((1, 1), bool)
        self._preview: LabelArray | None = None
        self._shown: LabelArray = self._labels
        self._drawn: LabelArray = self._labels
        self._hidden: frozenset[int] | None = None

    @property
    def margin(self) -> int:
        return self._look.depth + 1

    @property
    def look(self) -> LabelLook:
        """How the labels are drawn now."""
        return self._look

    def set_look(self, look: LabelLook, apart: frozenset[int] | None = None) -> None:
        """Draw the labels in another way.

        Args:
            apart: number objects one by one, but for those of these hidden labels; None: draw labels as such.
        """
        self._look = look
        if apart != self._hidden:
            self._hidden = apart
            self._drawn = self._numbered(copy=True)
        self.invalidate()

    def set_labels(self, labels: LabelArray, hand: BoolArray, preview: LabelArray | None = None) -> None:
        """Show other labels (y, x).

        Args:
            labels, hand: views that show later changes too; `changed` tells where they are.
            preview: a prediction to show wherever no person has decided.
        """
        self._labels, self._hand, self._preview = labels, hand, preview
        self._shown = labels if preview is None else np.where(hand, labels, preview)
        self._drawn = self._numbered(copy=True)
        self.invalidate()

    def changed(self, box: PlaneBox) -> None:
        """Redraw a rectangle whose labels changed."""
        if self._preview is not None:
            self._shown[box] = np.where(self._hand[box], self._labels[box], self._preview[box])
        if self._hidden is not None:  # a stroke may join or part objects that reach far beyond it
            box = (slice(0, self._shown.shape[0]), slice(0, self._shown.shape[1]))
        now = self._numbered()
        different = now[box] != self._drawn[box]
        self._drawn[box] = now[box]
        for part in _parts(different, self._tile_size):
            rows, columns = part
            top, left = box[0].start, box[1].start
            self.invalidate_box(
                (
                    slice(top + rows.start, top + rows.stop),
                    slice(left + columns.start, left + columns.stop),
                )
            )

    @property
    def _tile_size(self) -> int:
        """Side, in voxels, of the squares in which changes are looked for."""
        if self.raster is None:
            return SMALLEST_TILE
        scale = min(abs(self.raster.scale_x), abs(self.raster.scale_y))
        return max(SMALLEST_TILE, int(TILE_PX / scale))

    def draw(self, raster: Raster) -> Pixels:
        return draw_labels(self._shown if self._hidden is None else self._drawn, raster, self._look)

    def _numbered(self, *, copy: bool = False) -> LabelArray:
        """What is drawn: the labels, or a number for each object."""
        if self._hidden is not None:
            return apart_numbers(self._shown, self._hidden)
        return self._shown.copy() if copy else self._shown


def _parts(different: BoolArray, tile: int) -> list[PlaneBox]:
    """Rectangles that hold all True voxels: of a brush's disc only the rim is new at each move."""
    height, width = different.shape
    if height * width > LARGEST_SEARCH:
        return [(slice(0, height), slice(0, width))]
    parts = []
    for top in range(0, height, tile):
        band = different[top : top + tile]
        rows = np.flatnonzero(band.any(axis=1))
        for left in range(0, width if rows.size else 0, tile):
            columns = np.flatnonzero(band[:, left : left + tile].any(axis=0))
            if columns.size:
                across = slice(left + int(columns[0]), left + int(columns[-1]) + 1)
                parts.append((slice(top + int(rows[0]), top + int(rows[-1]) + 1), across))
    return parts
