"""Exact Euclidean distances on a grid of pixels."""

from __future__ import annotations

from collections.abc import Sequence

import numpy as np

from segstudio.core.cv import cv2

_CV2_LONGEST_SIDE = 65_535


def distance_inside(mask: np.ndarray, spacing: Sequence[float] | None = None) -> np.ndarray:
    """For each True pixel its distance to the nearest False pixel, 0 elsewhere.

    What lies outside the array does not count. Without any False pixel there is no distance: infinity.

    Args:
        mask: bool, 2-D or 3-D.
        spacing: one step for each axis, in the order of the axes; None: 1.
    Returns: float32, in units of `spacing`.
    """
    steps = (1.0,) * mask.ndim if spacing is None else tuple(float(step) for step in spacing)
    if len(steps) != mask.ndim:
        raise ValueError(f"A mask of {mask.ndim} axes needs {mask.ndim} spacings, not {len(steps)}.")
    # OpenCV answers 1.8e19 where there is no False pixel, SciPy the distance to a pixel outside.
    count = int(np.count_nonzero(mask))
    if count == mask.size:
        return np.full(mask.shape, np.inf, np.float32)
    if not count:
        return np.zeros(mask.shape, np.float32)
    if mask.ndim == 2 and steps[0] == steps[1] and max(mask.shape) <= _CV2_LONGEST_SIDE:
        distance = _isotropic(np.ascontiguousarray(mask).view(np.uint8), count)
        return distance if steps[0] == 1 else distance * np.float32(steps[0])
    from scipy import ndimage  # here, so that the window starts without it

    return ndimage.distance_transform_edt(mask, sampling=steps).astype(np.float32)


def _isotropic(mask: np.ndarray, count: int) -> np.ndarray:
    """Distances in pixels; `count` pixels are not 0."""
    if 2 * count > mask.size:  # and so is their box
        return cv2.distanceTransform(mask, cv2.DIST_L2, cv2.DIST_MASK_PRECISE)
    # The nearest False pixel touches the True ones, so their box and one pixel around it is enough.
    left, top, width, height = cv2.boundingRect(mask)
    box = slice(max(top - 1, 0), top + height + 1), slice(max(left - 1, 0), left + width + 1)
    part = mask[box]
    if 2 * part.size > mask.size:
        return cv2.distanceTransform(mask, cv2.DIST_L2, cv2.DIST_MASK_PRECISE)
    distance = np.zeros(mask.shape, np.float32)
    distance[box] = cv2.distanceTransform(np.ascontiguousarray(part), cv2.DIST_L2, cv2.DIST_MASK_PRECISE)
    return distance


def nearest_index(mask: np.ndarray, spacing: Sequence[float] | None = None) -> np.ndarray:
    """For each pixel the flat index of the nearest True pixel (its own where it is True); int64, flat.

    Raises: ValueError if no pixel is True.
    """
    if not mask.any():
        raise ValueError("There is no True pixel to be near to.")
    from scipy import ndimage

    indices = ndimage.distance_transform_edt(
        ~mask, sampling=spacing, return_distances=False, return_indices=True
    )
    return np.ravel_multi_index(tuple(indices), mask.shape).ravel()
