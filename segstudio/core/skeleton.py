"""The middle line of a mask, and a walk along it without lifting the pen."""

from __future__ import annotations

import numpy as np
import numpy.typing as npt

from segstudio.core.cv import cv2
from segstudio.core.labels import BoolArray

# The eight neighbours of a pixel in a circle, from above it clockwise, as (dy, dx); bit k is neighbour k.
_CIRCLE = ((-1, 0), (-1, 1), (0, 1), (1, 1), (1, 0), (1, -1), (0, -1), (-1, -1))
# Those that share an edge come first, so that a walk does not cut a corner and leave its pixel behind.
_STEPS = (*_CIRCLE[0::2], *_CIRCLE[1::2])


def thinned(mask: BoolArray) -> BoolArray:
    """A mask worn down to lines one pixel wide that run through its middle; connected parts stay connected.

    What lies outside the array is background.

    Shapes: bool (y, x) in and out.
    Source: Zhang and Suen, "A fast parallel algorithm for thinning digital patterns", CACM 1984. A square of
        two by two pixels, which that algorithm removes whole, leaves its first pixel.
    """
    image = np.pad(mask, 1).view(np.uint8)
    count, parts = cv2.connectedComponents(image, connectivity=8)
    while True:
        removed = False
        for table in _REMOVABLE:
            codes = cv2.filter2D(image, cv2.CV_8U, _WEIGHTS, borderType=cv2.BORDER_CONSTANT)
            worn = image & table[codes]
            if worn.any():
                image = image ^ worn
                removed = True
        if not removed:
            break
    kept = image.astype(bool)
    gone = np.setdiff1d(np.arange(1, count), parts[kept])
    if gone.size:
        flat = parts.ravel()
        for part in gone:
            kept.flat[int(np.flatnonzero(flat == part)[0])] = True
    return kept[1:-1, 1:-1]


def walk(line: BoolArray, most: int) -> list[tuple[int, int]]:
    """A walk over the pixels of a line from neighbour to neighbour; at a dead end it goes back.

    It begins at an end of the line, or where there is none at its first pixel, and ends when every pixel of
    that connected part was visited or `most` points are reached.

    Returns: (y, x) of each point; consecutive ones touch by an edge or a corner. Empty for an empty line.
    """
    pixels = [(int(y), int(x)) for y, x in np.argwhere(line)]
    left = set(pixels)
    if not pixels:
        return []

    def neighbours(y: int, x: int) -> list[tuple[int, int]]:
        return [(y + dy, x + dx) for dy, dx in _STEPS if (y + dy, x + dx) in left]

    place = next((p for p in pixels if len(neighbours(*p)) == 1), pixels[0])
    points, trail, last_new = [place], [place], 1
    left.discard(place)
    while trail and len(points) < most:
        ahead = neighbours(*trail[-1])
        if ahead:
            trail.append(ahead[0])
            left.discard(ahead[0])
            points.append(ahead[0])
            last_new = len(points)
        else:
            trail.pop()
            if trail:
                points.append(trail[-1])
    return points[:last_new]  # without the way back from the last dead end


def _weights() -> npt.NDArray[np.float32]:
    kernel = np.zeros((3, 3), np.float32)
    for bit, (dy, dx) in enumerate(_CIRCLE):
        kernel[1 + dy, 1 + dx] = 1 << bit
    return kernel


def _removable(first: bool) -> npt.NDArray[np.uint8]:
    """For each code of neighbours whether a pixel is worn away, in the first or second half of a round."""
    codes = np.arange(256)
    on = np.stack([(codes >> bit) & 1 for bit in range(8)])
    up, right, down, left = on[0], on[2], on[4], on[6]
    number = on.sum(axis=0)
    rises = ((on == 0) & (np.roll(on, -1, axis=0) == 1)).sum(axis=0)
    if first:
        side = (up * right * down == 0) & (right * down * left == 0)
    else:
        side = (up * right * left == 0) & (up * down * left == 0)
    return ((number >= 2) & (number <= 6) & (rises == 1) & side).astype(np.uint8)


_WEIGHTS = _weights()
_REMOVABLE = (_removable(True), _removable(False))
