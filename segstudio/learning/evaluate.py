"""How well a model does on images whose labels are known."""

from __future__ import annotations

import time
from collections.abc import Sequence
from typing import TYPE_CHECKING

import numpy as np
import numpy.typing as npt

from segstudio.core.geometry import Geometry
from segstudio.core.labels import BoolArray
from segstudio.core.progress import Progress, part, silent
from segstudio.core.volume import Volume
from segstudio.errors import SegStudioError
from segstudio.io import read_labels
from segstudio.learning.cases import Reviewed, class_indices, known_indices, lesson_name, read_pair
from segstudio.learning.checkpoint import Model
from segstudio.learning.metrics import scores as scores_of
from segstudio.learning.outcomes import METRICS, TOLERANCE_PX, EvaluationReport, ImageScore
from segstudio.learning.predict import predict
from segstudio.learning.team import Team
from segstudio.words import tr

if TYPE_CHECKING:
    from segstudio.io.datasets import Pair

Indices = npt.NDArray[np.integer]
DISTANCES = ("hd95", "assd", "surface_dice")  # metrics that need places in mm or pixels


def evaluate(
    lessons: Sequence[Pair | Reviewed],
    model: Model,
    *,
    progress: Progress = silent,
    device: str = "auto",
    memory_mb: int | None = None,
    threads: int | None = None,
    team: Team | None = None,
) -> EvaluationReport:
    """Scores of a model for each image, and their means over all images and over each kind of image.

    A model with one class is measured on everything above 0 in the mask, so masks that number every
    object are fine. With several classes each is measured by its number, and an image's score is the
    mean over those that its mask or the prediction holds. Where only a part of an image is known or to be
    scored, only that part is compared.

    Args:
        team: processes that measure a part of the images each; all of them get the whole report.
    Raises:
        Cancelled: by `progress`.
        SegStudioError: there is nothing to measure. An image that cannot be read is listed in `failed`.
    """
    if not lessons:
        raise SegStudioError(tr("There are no images with masks to measure."), tr("Check both folders."))
    team = team or Team()
    found: dict[int, ImageScore] = {}
    failed: dict[str, str] = {}
    mine = range(team.rank, len(lessons), team.size)
    for done, index in enumerate(mine):
        lesson = lessons[index]
        step = part(progress, done / len(mine), (done + 1) / len(mine))
        step(0.0, tr("Measuring {lesson_name}", lesson_name=lesson_name(lesson)))
        try:
            found[index] = _score_of(lesson, model, step, device, memory_mb, threads)
        except SegStudioError as error:
            failed[lesson_name(lesson)] = str(error)
    for others, problems in team.gathered((found, failed)):
        found |= others
        failed |= problems
    scores = tuple(found[index] for index in sorted(found))
    return EvaluationReport(
        model.card.name, scores, means(scores, [c.name for c in model.card.classes]), failed
    )


def _score_of(
    lesson: Pair | Reviewed,
    model: Model,
    progress: Progress,
    device: str,
    memory_mb: int | None,
    threads: int | None,
) -> ImageScore:
    volume, reference, valid = _reference(lesson, model)
    began = time.monotonic()
    prediction = predict(
        volume, model, progress=progress, device=device, memory_mb=memory_mb, threads=threads
    )
    seconds = time.monotonic() - began
    indices = class_indices(prediction.labels, model.card.classes)
    if valid is not None:
        indices, reference = np.where(valid, indices, 0), np.where(valid, reference, 0)
    rows = score_classes(indices, reference, len(model.card.classes), volume.geometry)
    unit = distance_unit(volume.geometry)
    return ImageScore(
        lesson_name(lesson),
        lesson.kind,
        **_mean_of_classes(rows),
        unit=unit,
        seconds=seconds,
        class_dice=tuple(row["dice"] for row in rows),
    )


def _reference(lesson: Pair | Reviewed, model: Model) -> tuple[Volume, Indices, BoolArray | None]:
    if isinstance(lesson, Reviewed):
        correction = lesson.correction
        return correction.volume, class_indices(correction.labels, model.card.classes), correction.valid
    volume, labels, valid = read_pair(lesson)
    if lesson.scored is not None:
        scored = read_labels(lesson.scored, volume).array > 0
        valid = scored if valid is None else valid & scored
    return volume, known_indices(labels, model.card), valid


def score(found: Indices, reference: Indices, classes: int, geometry: Geometry) -> dict[str, float]:
    """Mean of each metric over the classes that either holds; NaN where neither holds any.

    Distances are in the unit that `distance_unit` tells. A class that only one of the
    two holds has a Dice of 0 and infinite distances. The surface Dice counts what lies within two steps of
    the smallest spacing in a slice.
    """
    return _mean_of_classes(score_classes(found, reference, classes, geometry))


def distance_unit(geometry: Geometry) -> str:
    """ "mm", "px" where voxels have no size, or "" where slices lie unevenly: no distance is true then."""
    if geometry.calibrated and not geometry.even and not geometry.is_picture:
        return ""
    return "mm" if geometry.calibrated else "px"


def score_classes(
    found: Indices, reference: Indices, classes: int, geometry: Geometry
) -> list[dict[str, float]]:
    """Each metric of each class, from the first after the background; NaN where neither holds the class.

    Where slices lie unevenly, distances and the surface Dice are NaN, for no number of them would be true.
    """
    spacing: tuple[float, ...] = geometry.spacing_mm
    tolerance = TOLERANCE_PX * min(spacing[1:])
    if geometry.is_picture:
        found, reference, spacing = found[0], reference[0], spacing[1:]
    rows = []
    for number in range(1, classes + 1):
        measured = scores_of(found == number, reference == number, spacing=spacing, tolerance=tolerance)
        row = {name: float(getattr(measured, name)) for name in METRICS}
        rows.append(row if distance_unit(geometry) else row | dict.fromkeys(DISTANCES, float("nan")))
    return rows


def _mean_of_classes(rows: Sequence[dict[str, float]]) -> dict[str, float]:
    there = [row for row in rows if not np.isnan(row["dice"])]
    return {name: float(np.mean([row[name] for row in there])) if there else float("nan") for name in METRICS}


def means(scores: Sequence[ImageScore], class_names: Sequence[str] = ()) -> dict[str, dict[str, float]]:
    """Mean and spread of each metric over all images and over each kind of image.

    Values that are not finite are left out. The spread, as `dice_sd`, is the standard deviation over the
    images. With several classes there is a row for each, "class NAME", with its Dice alone.
    """
    kinds = sorted({s.kind for s in scores if s.kind})
    groups = {"all": list(scores)} | {kind: [s for s in scores if s.kind == kind] for kind in kinds}
    table = {
        kind: {"images": float(len(group))}
        | {
            key: value
            for name in METRICS
            for key, value in _mean_and_spread(name, [getattr(s, name) for s in group]).items()
        }
        for kind, group in groups.items()
    }
    if len(class_names) > 1:
        for number, name in enumerate(class_names):
            values = [s.class_dice[number] for s in scores]
            there = float(np.isfinite(values).sum())
            table[f"class {name}"] = {"images": there} | _mean_and_spread("dice", values)
    return table


def _mean_and_spread(name: str, values: Sequence[float]) -> dict[str, float]:
    finite = [value for value in values if np.isfinite(value)]
    if not finite:
        return {name: float("nan"), f"{name}_sd": float("nan")}
    return {name: float(np.mean(finite)), f"{name}_sd": float(np.std(finite))}
