"""Looking for the places where a prediction is least sure."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from segstudio.core.doubt import Doubt, doubtful_places
from segstudio.core.progress import Progress
from segstudio.services.jobs import Lane
from segstudio.words import tr

if TYPE_CHECKING:
    from segstudio.learning.outcomes import Prediction


@dataclass(frozen=True, eq=False)
class DoubtTask:
    """Judge every slice of a prediction."""

    prediction: Prediction
    title: str = tr("Looking for doubtful places")
    lane: Lane = Lane.CPU

    def run(self, progress: Progress) -> list[Doubt]:
        """Return the least sure place of every slice, the least sure first."""
        return doubtful_places(self.prediction.probabilities, progress=progress)
