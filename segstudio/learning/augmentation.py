"""Patches cut from training images, turned, scaled and varied in brightness."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Protocol

import numpy as np
import numpy.typing as npt

from segstudio.core.cv import cv2
from segstudio.core.labels import BoolArray
from segstudio.learning.inputs import FloatImage
from segstudio.learning.plan import Augmentation

IndexImage = npt.NDArray[np.uint8]
Matrix = npt.NDArray[np.float64]

_ROOM = 2  # pixels around a window, for interpolation


@dataclass(frozen=True, eq=False)
class Sample:
    """One slice to learn from.

    Shapes: image float32 (c, y, x); target, the class index, uint8 (y, x); valid, where the target is
        known, and edited, where a person changed it, bool (y, x).
    """

    image: FloatImage
    target: IndexImage
    valid: BoolArray
    edited: BoolArray

    @property
    def shape_yx(self) -> tuple[int, int]:
        """Rows and columns."""
        return self.target.shape[0], self.target.shape[1]

    def part(self, rows: slice, columns: slice) -> Sample:
        """A window of it."""
        where = (rows, columns)
        return Sample(self.image[:, rows, columns], self.target[where], self.valid[where], self.edited[where])


class Source(Protocol):
    """Something that a patch is cut from; only the part that the patch shows is asked for."""

    @property
    def shape_yx(self) -> tuple[int, int]: ...
    def part(self, rows: slice, columns: slice) -> Sample: ...


@dataclass(frozen=True)
class Amount:
    """How far an augmentation may go; ranges of factors are drawn evenly in their logarithm."""

    turn_deg: float = 0.0
    scale: tuple[float, float] = (1.0, 1.0)
    flips: bool = False
    gamma: tuple[float, float] = (1.0, 1.0)
    contrast: tuple[float, float] = (1.0, 1.0)
    brightness: float = 0.0
    noise: float = 0.0
    blur_px: float = 0.0
    blur_chance: float = 0.0
    invert_chance: float = 0.0


AMOUNTS: dict[Augmentation, Amount] = {
    "none": Amount(),
    "moderate": Amount(turn_deg=15, scale=(0.85, 1.18), flips=True, gamma=(0.8, 1.25), noise=0.04),
    # Inverting lets one network see bright nuclei on black as well as dark ones on white.
    "strong": Amount(
        turn_deg=180,
        scale=(0.7, 1.4),
        flips=True,
        gamma=(0.6, 1.7),
        contrast=(0.6, 1.4),
        brightness=0.2,
        noise=0.1,
        blur_px=1.5,
        blur_chance=0.2,
        invert_chance=0.15,
    ),
}


def draw_patch(
    source: Source,
    side: int,
    centre_yx: tuple[float, float],
    amount: Amount,
    rng: np.random.Generator,
) -> Sample:
    """A square patch of `side` pixels around a point, varied by one random transform.

    Image, target, valid and edited go through the same transform. What lies outside the image repeats
    its border and is not valid.
    """
    matrix = placement(
        source.shape_yx,
        side,
        centre_yx,
        turn_deg=rng.uniform(-amount.turn_deg, amount.turn_deg) if amount.turn_deg else 0.0,
        scale=_factor(amount.scale, rng),
        flip_yx=(bool(rng.integers(2)), bool(rng.integers(2))) if amount.flips else (False, False),
    )
    rows, columns = _seen(matrix, side, source.shape_yx)
    sample = source.part(rows, columns)
    matrix[:, 2] -= columns.start, rows.start
    image: FloatImage = np.stack([warp(plane, matrix, side, smooth=True) for plane in sample.image])
    return Sample(
        _vary(image, amount, rng),
        warp(sample.target, matrix, side),
        warp(sample.valid.view(np.uint8), matrix, side).view(bool),
        warp(sample.edited.view(np.uint8), matrix, side).view(bool),
    )


def placement(
    shape_yx: tuple[int, ...],
    side: int,
    centre_yx: tuple[float, float],
    *,
    turn_deg: float = 0.0,
    scale: float = 1.0,
    flip_yx: tuple[bool, bool] = (False, False),
) -> Matrix:
    """2×3 matrix from pixels (x, y, 1) of the patch to pixels (x, y) of the image.

    The patch is moved so that it shows as much of the image as it can, and by whole pixels.
    """
    middle = (side - 1) / 2
    y, x = (_inside(round(c - middle), n, side) + middle for c, n in zip(centre_yx, shape_yx, strict=True))
    angle = np.deg2rad(turn_deg)
    turned = np.array([[np.cos(angle), -np.sin(angle)], [np.sin(angle), np.cos(angle)]]) / scale
    linear = turned @ np.diag([-1.0 if flip_yx[1] else 1.0, -1.0 if flip_yx[0] else 1.0])
    shift = np.array([x, y]) - linear @ np.array([middle, middle])
    return np.column_stack([linear, shift])


def _seen(matrix: Matrix, side: int, shape_yx: tuple[int, int]) -> tuple[slice, slice]:
    """Rows and columns of the image that a placement looks at, with room for interpolation."""
    last = side - 1
    corners = matrix @ np.array([[0, last, 0, last], [0, 0, last, last], [1, 1, 1, 1]], float)
    windows = []
    for places, size in zip(corners[::-1], shape_yx, strict=True):
        # A patch may lie beyond the border, which it repeats: then the rim itself is what it sees.
        start = min(max(int(np.floor(places.min())) - _ROOM, 0), size - 1)
        stop = max(min(int(np.ceil(places.max())) + _ROOM + 1, size), start + 1)
        windows.append(slice(start, stop))
    return windows[0], windows[1]


def warp(plane: npt.NDArray, matrix: Matrix, side: int, *, smooth: bool = False) -> npt.NDArray:
    """A plane seen through a placement: bilinear over a repeated border, or nearest with 0 outside."""
    return cv2.warpAffine(
        plane,
        matrix,
        (side, side),
        flags=cv2.WARP_INVERSE_MAP | (cv2.INTER_LINEAR if smooth else cv2.INTER_NEAREST),
        borderMode=cv2.BORDER_REPLICATE if smooth else cv2.BORDER_CONSTANT,
        borderValue=0,
    )


def _inside(start: int, size: int, side: int) -> int:
    """First pixel of the patch: within the image, or around its middle where the image is smaller."""
    return min(max(start, 0), size - side) if size >= side else (size - side) // 2


def _factor(limits: tuple[float, float], rng: np.random.Generator) -> float:
    low, high = limits
    return float(np.exp(rng.uniform(np.log(low), np.log(high)))) if low < high else 1.0


def _vary(image: FloatImage, amount: Amount, rng: np.random.Generator) -> FloatImage:
    if amount.gamma[0] < amount.gamma[1]:
        gamma = _factor(amount.gamma, rng)
        # The curve bends only what lies between the percentiles, -1 to 1.
        inner = np.clip(image, -1.0, 1.0)
        image = image - inner + 2.0 * np.power((inner + 1.0) / 2.0, gamma) - 1.0
    if amount.invert_chance and rng.random() < amount.invert_chance:
        image = -image
    if amount.contrast[0] < amount.contrast[1]:
        image = image * _factor(amount.contrast, rng) + rng.uniform(-amount.brightness, amount.brightness)
    if amount.blur_chance and rng.random() < amount.blur_chance:
        width = rng.uniform(0.3, amount.blur_px)
        image = np.stack([cv2.GaussianBlur(plane, (0, 0), width) for plane in image]).astype(np.float32)
    if amount.noise:
        deviation = rng.uniform(0, amount.noise)
        image = image + np.float32(deviation) * rng.standard_normal(image.shape, np.float32)
    return np.ascontiguousarray(image, np.float32)
