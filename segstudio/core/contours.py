"""Boundaries of a mask, as pixels and as lines along voxel edges."""

from __future__ import annotations

from typing import Any

import numpy as np
import numpy.typing as npt

from segstudio.core.cv import cv2
from segstudio.core.labels import BoolArray

_CROSS = cv2.getStructuringElement(cv2.MORPH_CROSS, (3, 3))


def boundary_pixels(mask_2d: npt.NDArray[Any]) -> BoolArray:
    """Pixels of a mask with a neighbour outside: mask minus its erosion by a 3x3 cross.

    What lies beyond the image counts as outside.

    Shapes: (y, x) in and out; anything but zero is inside.
    """
    mask = np.ascontiguousarray(mask_2d != 0)
    if not mask.size:
        return mask
    inner = cv2.erode(mask.view(np.uint8), _CROSS, borderType=cv2.BORDER_CONSTANT, borderValue=0)
    return mask & (inner == 0)


def boundary_lines(mask_2d: npt.NDArray[Any]) -> list[npt.NDArray[np.float64]]:
    """Outlines of a mask along its pixels' edges, so that line and fill agree at every zoom.

    Pixel (i, j) spans [i, i+1] x [j, j+1]. Outer outlines run clockwise on the screen, outlines of holes
    the other way. Pixels that touch only at a corner belong to different outlines.

    Returns: closed (n, 2) arrays of corners (y, x); the first corner is repeated at the end.
    """
    mask = np.pad(mask_2d != 0, 1)
    width = mask.shape[1]
    inside = mask.reshape(-1)
    here = np.flatnonzero(inside)
    # Sides of a pixel in clockwise order: top (runs right), right (down), bottom (left), left (up).
    outward = (-width, 1, width, -1)
    forward = (1, width, -1, -width)
    is_side = np.zeros((4, inside.size), bool)
    for side in range(4):
        is_side[side, here] = ~inside[here + outward[side]]
    follower = np.full((4, inside.size), -1, np.int64)
    for side in range(4):
        pixel = np.flatnonzero(is_side[side])
        turn, back = (side + 1) % 4, (side + 3) % 4
        ahead = pixel + forward[side]
        diagonal = ahead + outward[side]
        straight = np.where(is_side[side, ahead], side * inside.size + ahead, back * inside.size + diagonal)
        follower[side, pixel] = np.where(is_side[turn, pixel], turn * inside.size + pixel, straight)
    return [_corners(chain, inside.size, width) for chain in _chains(follower.reshape(-1))]


def _chains(follower: npt.NDArray[np.int64]) -> list[list[int]]:
    """The closed chains of a permutation whose unused places hold -1."""
    sides = np.flatnonzero(follower >= 0)
    following = dict(zip(sides.tolist(), follower[sides].tolist(), strict=True))
    chains = []
    while following:
        first, side = following.popitem()
        chain = [first]
        while side != first:
            chain.append(side)
            side = following.pop(side)
        chains.append(chain)
    return chains


def _corners(chain: list[int], size: int, width: int) -> npt.NDArray[np.float64]:
    side, pixel = np.divmod(np.asarray(chain), size)
    y, x = np.divmod(pixel, width)
    # Where each side starts, seen from its pixel; the frame of padding is taken off again.
    starts = np.stack([y - 1 + (side == 2) + (side == 3), x - 1 + (side == 1) + (side == 2)], axis=1)
    bends = starts[side != np.roll(side, 1)]
    return np.concatenate([bends, bends[:1]]).astype(np.float64)
