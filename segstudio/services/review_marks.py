"""What the correction of a case knows of its labels, which their file cannot say or which lie in no file."""

from __future__ import annotations

from dataclasses import replace
from pathlib import Path

import numpy as np

from segstudio.core.geometry import Geometry
from segstudio.core.labels import LabelMap, default_class
from segstudio.errors import ReadError
from segstudio.io.corrections import CorrectionStore


def with_marks(labels: LabelMap, root: Path, case_id: str) -> tuple[LabelMap, bool]:
    """The labels with what a person reviewed and drew, where they still are those of the correction.

    Label files keep neither which slices were reviewed, nor where a hand decided, and some no names.

    Args:
        root: folder of the store of corrections.
    Returns: the labels, and whether all that the correction teaches is in them.
    """
    store = CorrectionStore(root)
    try:
        found = store.masks(case_id)
    except ReadError:
        return labels, False
    if found is None or found.labels.shape != labels.array.shape:
        return labels, False
    taught = np.flatnonzero(found.valid.any(axis=(1, 2)))
    same = [int(z) for z in taught if np.array_equal(found.labels[z], labels.array[z])]
    if not same:
        return labels, False
    hand = np.zeros(labels.array.shape, bool)
    hand[same] = found.edited[same]
    names = {label_class.number: label_class for label_class in found.classes}
    classes = [
        replace(names[number], locked=label_class.locked, visible=label_class.visible)
        if number in names and label_class.name == default_class(number).name
        else label_class
        for number, label_class in labels.classes.items()
    ]
    marked = LabelMap(labels.geometry, labels.array, classes, hand=hand, reviewed=same)
    return marked, len(same) == len(taught)


def kept_labels(geometry: Geometry, root: Path, case_id: str) -> LabelMap | None:
    """The labels of a case as its correction holds them; None where there is none for this grid.

    Args:
        root: folder of the store of corrections.
    """
    try:
        found = CorrectionStore(root).masks(case_id)
    except ReadError:
        return None
    if found is None or found.labels.shape != geometry.shape:
        return None
    labels = np.where(found.valid, found.labels, np.uint16(0))
    reviewed = (int(z) for z in np.flatnonzero(found.valid.any(axis=(1, 2))))
    return LabelMap(geometry, labels, found.classes, hand=found.edited, reviewed=reviewed)
