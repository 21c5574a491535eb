"""Where two label maps differ, voxel by voxel, and how far apart their boundaries lie."""

from __future__ import annotations

from collections.abc import Sequence

import numpy as np
import numpy.typing as npt

from segstudio.core.contours import boundary_pixels
from segstudio.core.distance import distance_inside
from segstudio.core.label_palette import Color
from segstudio.core.labels import BoolArray, LabelArray

AGREE, MISSING, EXTRA, OTHER = range(4)  # codes of `disagreement`
# Told apart by colour-blind eyes too: what is missing, what is too much, what has another label.
DISAGREEMENT_COLORS: dict[int, Color] = {
    MISSING: (0x56, 0xB4, 0xE9),
    EXTRA: (0xD5, 0x5E, 0x00),
    OTHER: (0xF0, 0xE4, 0x42),
}
# The ends of the scale of signed distances and its middle, in CIELAB: blue within, orange outside.
_INSIDE, _ON, _OUTSIDE = (45.0, -10.0, -45.0), (90.0, 0.0, 0.0), (60.0, 28.0, 50.0)


def mask_of(labels: LabelArray, number: int | None) -> BoolArray:
    """Where one label is, or with None any."""
    return labels > 0 if number is None else labels == number


def disagreement(labels: LabelArray, reference: LabelArray, number: int | None) -> npt.NDArray[np.uint16]:
    """What is wrong with each voxel, in the shape of both arrays.

    Args:
        number: judge this label alone; None: all, where two different labels are OTHER.
    Returns: AGREE, MISSING (false negative), EXTRA (false positive) or OTHER.
    """
    ours, theirs = mask_of(labels, number), mask_of(reference, number)
    codes = np.zeros(labels.shape, np.uint16)
    codes[theirs & ~ours] = MISSING
    codes[ours & ~theirs] = EXTRA
    if number is None:
        codes[ours & theirs & (labels != reference)] = OTHER
    return codes


def signed_distance(reference_2d: BoolArray, spacing: Sequence[float]) -> npt.NDArray[np.float32]:
    """For every pixel of a section its distance to the boundary of a mask: below 0 inside, above 0 outside.

    The boundary is the mask's pixels beside one that is not in it, as in the surface metrics; there it is 0.
    Without a mask everything is infinitely far outside.

    Args:
        reference_2d: bool (y, x).
        spacing: (y, x), whose unit the distances have.
    """
    surface = boundary_pixels(reference_2d)
    distance = distance_inside(~surface, spacing)
    return np.where(reference_2d, -distance, distance)


def distance_colors(count: int = 256) -> npt.NDArray[np.uint8]:
    """Colours for signed distances from far inside to far outside, uint8 (count, 3).

    Straight lines in CIELAB from blue over light grey to orange, so that equal steps look equal.
    """
    t = np.linspace(-1.0, 1.0, count)[:, None]
    ends = np.where(t < 0, np.array(_INSIDE), np.array(_OUTSIDE))
    return _from_lab(np.array(_ON) + np.abs(t) * (ends - np.array(_ON)))


def _from_lab(lab: npt.NDArray[np.float64]) -> npt.NDArray[np.uint8]:
    """CIELAB under D65 as sRGB."""
    y = (lab[:, 0] + 16) / 116
    f = np.stack([y + lab[:, 1] / 500, y, y - lab[:, 2] / 200], axis=1)
    xyz = np.where(f > 6 / 29, f**3, 3 * (6 / 29) ** 2 * (f - 4 / 29)) * np.array([0.95047, 1.0, 1.08883])
    to_rgb = np.array(
        [
            [3.2404542, -1.5371385, -0.4985314],
            [-0.9692660, 1.8760108, 0.0415560],
            [0.0556434, -0.2040259, 1.0572252],
        ]
    )
    linear = np.clip(xyz @ to_rgb.T, 0.0, 1.0)
    srgb = np.where(linear <= 0.0031308, 12.92 * linear, 1.055 * linear ** (1 / 2.4) - 0.055)
    return np.rint(srgb * 255).astype(np.uint8)
