"""How well a model does on images whose labels are known."""

from __future__ import annotations

import time
from collections.abc import Callable, Sequence
from typing import TYPE_CHECKING

import numpy as np
import numpy.typing as npt

from segstudio.core.geometry import Geometry
from segstudio.core.progress import Progress, part, silent
from segstudio.errors import SegStudioError
from segstudio.io import read_labels, read_volume
from segstudio.learning.cases import class_indices
from segstudio.learning.checkpoint import Model
from segstudio.learning.metrics import assd, dice, hd95, iou
from segstudio.learning.outcomes import EvaluationReport, ImageScore
from segstudio.learning.predict import predict

if TYPE_CHECKING:
    from segstudio.io.datasets import Pair

Indices = npt.NDArray[np.integer]
_METRICS = ("dice", "iou", "hd95", "assd")


def evaluate(
    pairs: Sequence[Pair],
    model: Model,
    *,
    progress: Progress = silent,
    device: str = "auto",
    memory_mb: int | None = None,
    threads: int | None = None,
) -> EvaluationReport:
    """Scores of a model for each image, and their means over all images and over each kind of image.

    A model with one class is measured on everything above 0 in the mask, so masks that number every
    object are fine. With several classes each is measured by its number, and an image's score is the
    mean over those that its mask or the prediction holds.

    Raises:
        Cancelled: by `progress`.
        SegStudioError: there is nothing to measure. A pair that cannot be read is listed in `failed`.
    """
    if not pairs:
        raise SegStudioError("There are no images with masks to measure.", "Check both folders.")
    scores: list[ImageScore] = []
    failed: dict[str, str] = {}
    for index, pair in enumerate(pairs):
        name = pair.image.name
        step = part(progress, index / len(pairs), (index + 1) / len(pairs))
        step(0.0, f"Measuring {name}")
        try:
            volume = read_volume(pair.image)
            reference = known_indices(read_labels(pair.mask, volume).array, model)
            began = time.monotonic()
            prediction = predict(
                volume, model, progress=step, device=device, memory_mb=memory_mb, threads=threads
            )
            seconds = time.monotonic() - began
        except SegStudioError as error:
            failed[name] = str(error)
            continue
        found = class_indices(prediction.labels, model.card.classes)
        values = score(found, reference, len(model.card.classes), volume.geometry)
        unit = "mm" if volume.geometry.calibrated else "px"
        scores.append(ImageScore(name, pair.kind or "", **values, unit=unit, seconds=seconds))
    return EvaluationReport(model.card.name, tuple(scores), means(scores), failed)


def known_indices(labels: npt.NDArray[np.integer], model: Model) -> npt.NDArray[np.uint8]:
    """Class indices of a reference: everything above 0 where the model has one class."""
    if len(model.card.classes) == 1:
        return (labels > 0).astype(np.uint8)
    return class_indices(labels.astype(np.uint16), model.card.classes)


def score(found: Indices, reference: Indices, classes: int, geometry: Geometry) -> dict[str, float]:
    """Mean of each metric over the classes that either holds; NaN where neither holds any.

    Distances are in mm where the geometry is calibrated, else in pixels. A class that only one of the
    two holds has a Dice of 0 and infinite distances.
    """
    spacing: tuple[float, ...] = geometry.spacing_mm
    if geometry.is_picture:
        found, reference, spacing = found[0], reference[0], spacing[1:]
    measures: dict[str, Callable[..., float]] = {"dice": dice, "iou": iou, "hd95": hd95, "assd": assd}
    rows = []
    for number in range(1, classes + 1):
        a, b = found == number, reference == number
        if a.any() or b.any():
            rows.append([measures[name](a, b, spacing=spacing) for name in _METRICS])
    columns = np.mean(rows, axis=0) if rows else np.full(len(_METRICS), np.nan)
    return {name: float(value) for name, value in zip(_METRICS, columns, strict=True)}


def means(scores: Sequence[ImageScore]) -> dict[str, dict[str, float]]:
    """Mean of each metric over all images and over each kind; values that are not finite are left out."""
    kinds = sorted({s.kind for s in scores if s.kind})
    groups = {"all": list(scores)} | {kind: [s for s in scores if s.kind == kind] for kind in kinds}
    table: dict[str, dict[str, float]] = {}
    for kind, group in groups.items():
        row: dict[str, float] = {"images": len(group)}
        for name in _METRICS:
            finite = [v for v in (getattr(s, name) for s in group) if np.isfinite(v)]
            row[name] = float(np.mean(finite)) if finite else float("nan")
        table[kind] = row
    return table
