"""Lines drawn by hand."""

from __future__ import annotations

from collections.abc import Sequence

import numpy as np

from segstudio.core.cv import cv2

Place = tuple[float, float]


def simplified(points_yx: Sequence[Place], tolerance_yx: tuple[float, float]) -> list[Place]:
    """A closed line with fewer corners, none of whose points lay further away than the tolerance.

    Args:
        tolerance_yx: in the units of the points; unequal where those are not square.
    """
    scale = np.array(tolerance_yx, np.float64)
    flat = (np.asarray(points_yx, np.float64) / scale).astype(np.float32)
    kept = cv2.approxPolyDP(flat[:, None, :], 1.0, True)[:, 0, :]
    found = [(float(y), float(x)) for y, x in kept.astype(np.float64) * scale]
    return found if len(found) >= 3 else [(float(y), float(x)) for y, x in points_yx]
