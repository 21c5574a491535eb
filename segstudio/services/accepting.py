"""A prediction as one edit of the labels."""

from __future__ import annotations

from typing import TYPE_CHECKING, Literal

import numpy as np

from segstudio.core.labels import EVERYTHING, LabelEdit, LabelMap, may_paint
from segstudio.core.live_edit import bounds
from segstudio.errors import SegStudioError
from segstudio.words import tr

if TYPE_CHECKING:
    from segstudio.learning.outcomes import Prediction

AcceptMode = Literal["keep-hand", "replace"]


def prediction_edit(
    labels: LabelMap, prediction: Prediction, mode: AcceptMode, title: str
) -> LabelEdit | None:
    """The edit that writes a prediction where nothing holds it off; None when it changes nothing."""
    current, proposed = labels.array, prediction.labels
    if proposed.shape != current.shape:
        raise SegStudioError(
            tr(
                "The prediction has the size {of_prediction}, the case has {of_case} (z, y, x).",
                of_prediction=proposed.shape,
                of_case=current.shape,
            )
        )
    change = proposed != current
    if mode == "keep-hand":
        change &= ~labels.hand
        change[sorted(labels.reviewed)] = False
    change &= may_paint(labels, current, proposed, over=EVERYTHING)
    box = bounds(change)
    if box is None:
        return None
    inside = change[box]
    after = np.where(inside, proposed[box], current[box])
    changed_slices = frozenset(int(z) for z in np.flatnonzero(change.any((1, 2))))
    reviewed = labels.reviewed - changed_slices
    return labels.edit(
        title,
        box,
        after,
        hand_after=labels.hand[box] & ~inside,
        reviewed_after=None if reviewed == labels.reviewed else reviewed,
    )
