"""Label maps to operate on, and a short way to do it."""

from __future__ import annotations

from typing import Any

import numpy as np
from scipy import ndimage

from segstudio.core.geometry import Geometry
from segstudio.core.labels import LabelMap
from segstudio.core.operations import Measure, Outcome, Request, operate
from segstudio.core.volume import Volume

SPACING = (3.0, 2.0, 1.0)


def label_map(array: np.ndarray, spacing=SPACING, *, calibrated: bool = True, **known: Any) -> LabelMap:
    """Labels on voxels of unequal sides."""
    geometry = Geometry(array.shape, spacing if calibrated else (1, 1, 1), calibrated=calibrated, **known)
    return LabelMap(geometry, array)


def blobs(rng: np.random.Generator, shape=(12, 26, 30), *, least: float = 0.35) -> np.ndarray:
    """Smooth random shapes of label 1 that keep away from the edge, bool (z, y, x)."""
    noise = ndimage.gaussian_filter(
        rng.standard_normal(shape), (1.0, 1.5, 2.5) if shape[0] > 1 else (0, 2, 3)
    )
    mask = noise > least * noise.std()
    edge = np.zeros(shape, bool)
    edge[(slice(3, -3) if shape[0] > 1 else slice(None), slice(7, -7), slice(8, -8))] = True
    return mask & edge


def after(
    labels: LabelMap, operation: str, numbers=(1,), *, image: Volume | None = None, **more: Any
) -> np.ndarray:
    """All labels as an operation makes them; what is no field of a request is a parameter."""
    outcome = outcome_of(labels, operation, numbers, image=image, **more)
    edit = outcome.edit(labels)
    changed = labels.copy()
    if edit is not None:
        changed.apply(edit)
    return changed.array.copy()


def outcome_of(
    labels: LabelMap, operation: str, numbers=(1,), *, image: Volume | None = None, **more: Any
) -> Outcome:
    """What an operation says that it would do."""
    fields = ("scope", "section", "seed", "keep_reviewed", "other", "over")
    request = {name: more.pop(name) for name in fields if name in more}
    values = {name.rstrip("_").replace("_", "-"): value for name, value in more.items()}
    return operate(labels, Request(operation, tuple(numbers), values, **request), image=image)


def mm(amount: float) -> Measure:
    return Measure(amount, "mm")


def px(amount: float) -> Measure:
    return Measure(amount, "px")
