"""Who made the labels of a case, as far as it is known."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

import numpy as np

from segstudio.core.label_counts import count_labels
from segstudio.core.labels import LabelMap

if TYPE_CHECKING:
    from segstudio.io.dicom_seg import MadeBy, Origin
    from segstudio.learning.card import ModelCard
    from segstudio.learning.outcomes import Prediction


@dataclass(frozen=True, eq=False)
class Maker:
    """What the labels began with; compared with them only by the job that writes them.

    Args:
        card: of the model that proposed them; None: drawn by hand.
        prediction: as it was proposed; None: it is no longer at hand.
        corrected: without the prediction: whether a person changed what was proposed.
    """

    card: ModelCard | None = None
    prediction: Prediction | None = None
    corrected: bool = False

    @property
    def name(self) -> str:
        """The model and its version; empty where a person drew."""
        return "" if self.card is None else f"{self.card.name} {self._version(self.card)}"

    def of(self, labels: LabelMap | None) -> MadeBy:
        """Who made each label that these voxels carry.

        A label that is still as it was proposed was made automatically, one that a person changed half so,
        one that the model did not propose by hand.
        """
        from segstudio.io.dicom_seg import BY_HAND, MadeBy

        if self.card is None or labels is None:
            return BY_HAND
        present = (int(n) for n in np.flatnonzero(count_labels(labels.array)) if n)
        origins = {n: origin for n in present if (origin := self._origin(labels, n)) != "MANUAL"}
        return MadeBy(self.card.name, self._version(self.card), origins)

    def _origin(self, labels: LabelMap, number: int) -> Origin:
        if self.prediction is None:
            return "SEMIAUTOMATIC" if self.corrected else "AUTOMATIC"
        was, now = self.prediction.labels == number, labels.array == number
        if not was.any():
            return "MANUAL"
        return "AUTOMATIC" if np.array_equal(was, now) else "SEMIAUTOMATIC"

    @staticmethod
    def _version(card: ModelCard) -> str:
        return f"{card.version} ({card.id[:8]})"


BY_A_PERSON = Maker()
