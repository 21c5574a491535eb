"""What the correction of a case knows of its labels, which their file cannot say or which lie in no file."""

from __future__ import annotations

from dataclasses import replace
from pathlib import Path
from typing import Literal

import numpy as np

from segstudio.core.geometry import Geometry
from segstudio.core.labels import LabelMap, default_class
from segstudio.errors import ReadError
from segstudio.io.corrections import CorrectionStore, Masks

Choice = Literal["marks", "newer", "first"]
"""What a correction is for where labels came from a file: to tell what of them was reviewed, or to take the
place of what differs, where it is the newer one or in any case."""
Winner = Literal["", "correction", "file"]


def with_correction(
    labels: LabelMap, path: Path, root: Path, case_id: str, choice: Choice = "marks"
) -> tuple[LabelMap, bool, Winner]:
    """Labels of a file with what a person reviewed and drew, where they are those of the correction.

    Label files keep neither which slices were reviewed, nor where a hand decided, and some no names.

    Args:
        path: the file of the labels.
        root: folder of the store of corrections.
    Returns: the labels, whether all that the correction teaches is in them, and which of both they are of
        where these differ.
    """
    store = CorrectionStore(root)
    try:
        found = store.masks(case_id)
        if found is None or found.labels.shape != labels.array.shape:
            return labels, False, ""
        taught = [int(z) for z in np.flatnonzero(found.valid.any(axis=(1, 2)))]
        same = [z for z in taught if np.array_equal(found.labels[z], labels.array[z])]
        differs = len(same) < len(taught)
        if differs and (choice == "first" or (choice == "newer" and _is_newer(store, case_id, path))):
            array = np.where(found.valid, found.labels, labels.array)
            classes = {**{c.number: c for c in found.classes}, **labels.classes}
            labels = LabelMap(labels.geometry, array, classes.values())
            return _marked(labels, found, taught), True, "correction"
    except ReadError:
        return labels, False, ""
    marked = _marked(labels, found, same) if same else labels
    return marked, bool(same) and not differs, "file" if differs and choice != "marks" else ""


def _is_newer(store: CorrectionStore, case_id: str, path: Path) -> bool:
    """Whether a correction was kept after a file was written last."""
    try:
        return store.kept_at(case_id) >= path.stat().st_mtime
    except OSError:
        return False


def _marked(labels: LabelMap, found: Masks, slices: list[int]) -> LabelMap:
    """The labels with these slices reviewed, and the names that only the correction knows."""
    hand = np.zeros(labels.array.shape, bool)
    hand[slices] = found.edited[slices]
    names = {label_class.number: label_class for label_class in found.classes}
    classes = [
        replace(names[number], locked=label_class.locked, visible=label_class.visible)
        if number in names and label_class.name == default_class(number).name
        else label_class
        for number, label_class in labels.classes.items()
    ]
    return LabelMap(labels.geometry, labels.array, classes, hand=hand, reviewed=slices)


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
