"""The labels of a slice over its image: fill, boundary lines, and a prediction as it comes in."""

from __future__ import annotations

import numpy as np

from segstudio.core.labels import BoolArray, LabelArray
from segstudio.gui.canvas.label_colors import LabelLook, draw_labels
from segstudio.gui.canvas.raster import Pixels, Raster
from segstudio.gui.canvas.screen_item import PlaneBox, ScreenItem


class LabelsItem(ScreenItem):
    """Labels as fill and boundary. Voxels painted by hand stay above a preview."""

    def __init__(self) -> None:
        super().__init__()
        self._look = LabelLook({})
        self._labels: LabelArray = np.zeros((1, 1), np.uint16)
        self._hand: BoolArray = np.zeros((1, 1), bool)
        self._preview: LabelArray | None = None
        self._shown: LabelArray = self._labels

    @property
    def margin(self) -> int:
        return self._look.depth + 1

    @property
    def look(self) -> LabelLook:
        """How the labels are drawn now."""
        return self._look

    def set_look(self, look: LabelLook) -> None:
        """Draw the labels in another way."""
        self._look = look
        self.invalidate()

    def set_labels(self, labels: LabelArray, hand: BoolArray, preview: LabelArray | None = None) -> None:
        """Show other labels (y, x).

        Args:
            labels, hand: views that show later changes too; `changed` tells where they are.
            preview: a prediction to show wherever no person has decided.
        """
        self._labels, self._hand, self._preview = labels, hand, preview
        self._shown = labels if preview is None else np.where(hand, labels, preview)
        self.invalidate()

    def changed(self, box: PlaneBox) -> None:
        """Redraw a rectangle whose labels changed."""
        if self._preview is not None:
            self._shown[box] = np.where(self._hand[box], self._labels[box], self._preview[box])
        self.invalidate_box(box)

    def draw(self, raster: Raster) -> Pixels:
        return draw_labels(self._shown, raster, self._look)
