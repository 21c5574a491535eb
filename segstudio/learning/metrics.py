"""How well a prediction agrees with a reference: overlap, and distances between the surfaces.

Conventions, which differ between programs and belong in every report:

- The surface of a mask is the mask minus its erosion by a cross (4 neighbours, 6 in a volume); outside
  the array is background. Every surface pixel counts the same.
- A directed distance goes from each surface pixel of one mask to the nearest one of the other.
- HD is the larger of the two directed maxima, HD95 the larger of the two directed 95th percentiles
  (linear interpolation), ASSD the mean of both distance lists together, surface Dice the share of both
  lists within the tolerance.
- Both masks empty: NaN, "absent", left out of means. One mask empty: Dice, IoU and surface Dice are 0,
  the distances infinite; infinite ones are counted, never averaged.

Distances are in units of `spacing`, one step for each array axis in their order; without it in pixels.
"""

from __future__ import annotations

import math
from collections.abc import Iterable, Sequence
from dataclasses import dataclass

import numpy as np
from scipy.spatial import cKDTree

from segstudio.core.cv import cv2
from segstudio.core.distance import distance_inside

Spacing = Sequence[float] | None

# A pixel that lies exactly at the tolerance is within it, also where 3 × 0.1 is a little more than 0.3.
_ROUNDING = 1e-6
# How many pixels around a point are looked at one by one, for 2 and 3 axes.
_REACH = {2: 8, 3: 4}
_CROSS = cv2.getStructuringElement(cv2.MORPH_CROSS, (3, 3))


@dataclass(frozen=True)
class Scores:
    """All metrics of one class; distances in units of the spacing they were computed with."""

    dice: float
    iou: float
    hausdorff: float
    hd95: float
    assd: float
    surface_dice: float


@dataclass(frozen=True)
class Mean:
    """A mean over cases: of the finite values, with the number of infinite and of absent (NaN) ones."""

    value: float
    finite: int
    infinite: int
    absent: int


def dice(prediction: np.ndarray, reference: np.ndarray, *, spacing: Spacing = None) -> float:
    """2 TP / (2 TP + FP + FN); `spacing` is not used.

    Raises: ValueError if the masks are not boolean arrays of the same shape.
    """
    both, found, wanted = _counts(*_checked(prediction, reference))
    return 2 * both / (found + wanted) if found + wanted else math.nan


def iou(prediction: np.ndarray, reference: np.ndarray, *, spacing: Spacing = None) -> float:
    """TP / (TP + FP + FN); `spacing` is not used. Raises: as `dice`."""
    both, found, wanted = _counts(*_checked(prediction, reference))
    return both / (found + wanted - both) if found + wanted else math.nan


def hausdorff(prediction: np.ndarray, reference: np.ndarray, *, spacing: Spacing = None) -> float:
    """Largest distance from a surface pixel of either mask to the other surface. Raises: as `dice`."""
    return _hausdorff(_surface_distances(*_checked(prediction, reference), spacing))


def hd95(prediction: np.ndarray, reference: np.ndarray, *, spacing: Spacing = None) -> float:
    """The larger of the two directed 95th percentiles. Raises: as `dice`."""
    return _hd95(_surface_distances(*_checked(prediction, reference), spacing))


def assd(prediction: np.ndarray, reference: np.ndarray, *, spacing: Spacing = None) -> float:
    """Mean distance over all surface pixels of both masks. Raises: as `dice`."""
    return _assd(_surface_distances(*_checked(prediction, reference), spacing))


def surface_dice(
    prediction: np.ndarray, reference: np.ndarray, *, spacing: Spacing = None, tolerance: float = 1.0
) -> float:
    """Share of all surface pixels of both masks within `tolerance` (units of spacing) of the other surface.

    Raises: as `dice`.
    """
    return _surface_dice(_surface_distances(*_checked(prediction, reference), spacing), tolerance)


def scores(
    prediction: np.ndarray, reference: np.ndarray, *, spacing: Spacing = None, tolerance: float = 1.0
) -> Scores:
    """All metrics of two boolean masks at the cost of one. Raises: as `dice`."""
    prediction, reference = _checked(prediction, reference)
    both, found, wanted = _counts(prediction, reference)
    distances = _surface_distances(prediction, reference, spacing)
    return Scores(
        dice=2 * both / (found + wanted) if found + wanted else math.nan,
        iou=both / (found + wanted - both) if found + wanted else math.nan,
        hausdorff=_hausdorff(distances),
        hd95=_hd95(distances),
        assd=_assd(distances),
        surface_dice=_surface_dice(distances, tolerance),
    )


def per_class(
    labels: np.ndarray,
    reference: np.ndarray,
    classes: Iterable[int] | None = None,
    spacing: Spacing = None,
    *,
    tolerance: float = 1.0,
) -> dict[int, Scores]:
    """Scores of each class of two label maps.

    Args:
        labels, reference: integer arrays of the same shape, 2-D or 3-D.
        classes: which label numbers; None: all but 0 that one of the maps has.
    Raises: ValueError if the shapes differ.
    """
    labels, reference = np.asarray(labels), np.asarray(reference)
    _check_shapes(labels, reference)
    if classes is None:
        classes = sorted({*np.unique(labels).tolist(), *np.unique(reference).tolist()} - {0})
    return {
        number: scores(labels == number, reference == number, spacing=spacing, tolerance=tolerance)
        for number in classes
    }


def mean(values: Iterable[float]) -> Mean:
    """Average what can be averaged; NaN if nothing can."""
    array = np.asarray(list(values), dtype=np.float64)
    finite = array[np.isfinite(array)]
    return Mean(
        value=float(finite.mean()) if finite.size else math.nan,
        finite=int(finite.size),
        infinite=int(np.isinf(array).sum()),
        absent=int(np.isnan(array).sum()),
    )


def _check_shapes(first: np.ndarray, second: np.ndarray) -> None:
    if first.shape != second.shape or first.ndim not in (2, 3):
        raise ValueError(
            f"Two masks of the same shape, 2-D or 3-D, are needed, not {first.shape} and {second.shape}."
        )


def _checked(prediction: np.ndarray, reference: np.ndarray) -> tuple[np.ndarray, np.ndarray]:
    prediction, reference = np.asarray(prediction), np.asarray(reference)
    _check_shapes(prediction, reference)
    for mask in (prediction, reference):
        if mask.dtype != bool and not np.isin(mask, (0, 1)).all():
            raise ValueError(
                "Masks must be true or false: compare a label map with one of its classes first."
            )
    return prediction.astype(bool, copy=False), reference.astype(bool, copy=False)


def _counts(prediction: np.ndarray, reference: np.ndarray) -> tuple[int, int, int]:
    both = int(np.count_nonzero(prediction & reference))
    return both, int(np.count_nonzero(prediction)), int(np.count_nonzero(reference))


_Distances = tuple[np.ndarray, np.ndarray] | None


def _surface_distances(prediction: np.ndarray, reference: np.ndarray, spacing: Spacing) -> _Distances:
    """Distances from the prediction's surface and from the reference's; None if both masks are empty.

    With one mask empty the surface pixels of the other are infinitely far.
    """
    steps = np.ones(prediction.ndim) if spacing is None else np.asarray(spacing, dtype=np.float64)
    if steps.shape != (prediction.ndim,) or not (np.isfinite(steps).all() and (steps > 0).all()):
        raise ValueError(f"spacing must be {prediction.ndim} positive numbers, not {spacing!r}.")
    box = _union_box(prediction, reference)
    if box is None:
        return None
    surfaces = _surface(prediction[box]), _surface(reference[box])
    for index, surface in enumerate(surfaces):
        if not surface.any():
            far = np.full(np.count_nonzero(surfaces[1 - index]), np.inf)
            empty = np.zeros(0)
            return (empty, far) if index == 0 else (far, empty)
    first, second = surfaces
    return _to_surface(first, second, steps), _to_surface(second, first, steps)


def _to_surface(source: np.ndarray, goal: np.ndarray, steps: np.ndarray) -> np.ndarray:
    """For each pixel of one surface, in array order, the distance to the nearest of the other."""
    # In masks that nearly agree most pixels are on both surfaces, and most others next to the other one.
    points = np.argwhere(source)
    distances = _to_near(points, goal, steps)
    far = np.isnan(distances)
    if not far.any():
        return distances
    if goal.ndim == 2 and steps[0] == steps[1]:
        # The distance to a surface is the distance, outside of it, to the nearest pixel of it.
        distances[far] = distance_inside(~goal, tuple(steps))[tuple(points[far].T)]
    else:
        tree = cKDTree(np.argwhere(goal) * steps, balanced_tree=False)
        distances[far] = tree.query(points[far] * steps)[0]
    return distances


def _to_near(points: np.ndarray, goal: np.ndarray, steps: np.ndarray) -> np.ndarray:
    """For each point (n, axes) the distance to the nearest True pixel, NaN where that is not near by.

    Looks at the neighbours of all points, the nearest first. Stops where half of the points have nothing
    near: a search structure is faster for them.
    """
    reach = _REACH[goal.ndim]
    padded = np.pad(np.ascontiguousarray(goal), reach)
    grid = np.indices((2 * reach + 1,) * goal.ndim).reshape(goal.ndim, -1).T - reach
    lengths = np.sqrt(((grid * steps) ** 2).sum(1))
    order = np.argsort(lengths, kind="stable")
    order = order[: np.searchsorted(lengths[order], (reach + 0.5) * steps.min())]  # beyond, some are missing
    strides = np.array(padded.strides)
    flat, shifts, lengths = padded.reshape(-1), grid[order] @ strides, lengths[order]
    places = (points + reach) @ strides
    distances = np.full(len(points), np.nan)
    left = np.arange(len(points))
    start, count = 0, 1
    while start < len(shifts) and left.size:
        seen = flat[places[left, None] + shifts[start : start + count]]
        found = seen.any(1)
        distances[left[found]] = lengths[start + seen[found].argmax(1)]
        left = left[~found]
        start, count = start + count, 8
        if start > 2 * count and 2 * left.size > len(points):
            break
    return distances


def _union_box(first: np.ndarray, second: np.ndarray) -> tuple[slice, ...] | None:
    either = first | second
    box: list[slice] = []
    for axis in range(either.ndim):
        others = tuple(other for other in range(either.ndim) if other != axis)
        used = np.flatnonzero(either.any(axis=others))
        if not used.size:
            return None
        box.append(slice(int(used[0]), int(used[-1]) + 1))
    return tuple(box)


def _surface(mask: np.ndarray) -> np.ndarray:
    """Mask minus its erosion by a cross, outside the array being background."""
    if mask.ndim == 2:
        pixels = np.ascontiguousarray(mask).view(np.uint8)
        inner = cv2.erode(pixels, _CROSS, borderType=cv2.BORDER_CONSTANT, borderValue=0)
        return (pixels - inner).astype(bool)
    # With a rim of background the neighbours along each axis are fixed steps apart in one flat array.
    padded = np.pad(np.ascontiguousarray(mask), 1)
    flat = padded.reshape(-1)
    inside = flat.copy()
    for step in padded.strides:
        inside[step:] &= flat[:-step]
        inside[:-step] &= flat[step:]
    return mask & ~inside.reshape(padded.shape)[(slice(1, -1),) * mask.ndim]


def _hausdorff(distances: _Distances) -> float:
    return math.nan if distances is None else float(max(part.max() for part in distances if part.size))


def _hd95(distances: _Distances) -> float:
    if distances is None:
        return math.nan
    if not all(part.size for part in distances):
        return math.inf
    return float(max(np.percentile(part, 95) for part in distances))


def _assd(distances: _Distances) -> float:
    if distances is None:
        return math.nan
    return float(np.concatenate(distances).mean(dtype=np.float64))


def _surface_dice(distances: _Distances, tolerance: float) -> float:
    if distances is None:
        return math.nan
    return float((np.concatenate(distances) <= tolerance * (1 + _ROUNDING)).mean())
