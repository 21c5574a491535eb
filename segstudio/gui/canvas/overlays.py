"""What jobs lay over the case: predictions as they come in, and previews of a filter or an operation."""

from __future__ import annotations

from typing import TYPE_CHECKING

import numpy as np
import numpy.typing as npt
from psygnal import Signal

from segstudio.core.labels import LabelArray, LabelMap
from segstudio.core.planes import Section

if TYPE_CHECKING:
    from segstudio.core.operations import Outcome


class Overlays:
    """One set for all views of a case; each view draws its own section of them."""

    previews_changed = Signal(object)  # the slice (z) that came in, None when they are gone
    image_changed = Signal()
    proposal_changed = Signal()

    def __init__(self) -> None:
        self.previews: dict[int, LabelArray] = {}
        self.image: tuple[int, npt.NDArray, int] | None = None
        self.proposal: Outcome | None = None

    def clear(self) -> None:
        """Forget everything without a word: another case comes."""
        self.previews.clear()
        self.image = self.proposal = None

    def set_preview(self, z: int, labels: LabelArray) -> None:
        """Show a prediction of slice z as it comes in, wherever no person has decided."""
        self.previews[z] = np.asarray(labels, np.uint16)
        self.previews_changed.emit(z)

    def clear_preview(self) -> None:
        """Show the labels alone again."""
        if self.previews:
            self.previews.clear()
            self.previews_changed.emit(None)

    def set_image(self, image: tuple[int, npt.NDArray, int] | None) -> None:
        """Show other voxels in a slice: its number, the voxels and the filter's size; None ends it."""
        if image is not self.image:
            self.image = image
            self.image_changed.emit()

    def set_proposal(self, outcome: Outcome | None) -> None:
        """Show what an operation would change; None shows the labels alone again."""
        if outcome is not self.proposal:
            self.proposal = outcome
            self.proposal_changed.emit()

    def preview_of(self, section: Section, labels: LabelMap) -> LabelArray | None:
        """The prediction (row, column) of a section; None where there is none."""
        shown = {z: p for z, p in self.previews.items() if z not in labels.reviewed}
        if section.normal == 0:
            plane = shown.get(section.index)
            return plane if plane is None or section.rows == 1 else plane.T
        if not shown:
            return None
        box = section.of(labels.array).copy()
        for z, plane in shown.items():
            line = plane[section.index] if section.normal == 1 else plane[:, section.index]
            if section.rows == 0:
                box[z] = line
            else:
                box[:, z] = line
        return box

    def image_of(self, section: Section) -> tuple[npt.NDArray, int] | None:
        """Voxels (row, column) to show in place of the case's own, and their filter's size."""
        if self.image is None or section.normal != 0 or self.image[0] != section.index:
            return None
        _, voxels, size = self.image
        return (voxels if section.rows == 1 else voxels.swapaxes(0, 1)), size
