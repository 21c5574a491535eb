"""Smoothing before segmentation: the exact mean filter, and the table of filters.

Technique: OpenCV's running box sums, in bands of rows that stay in the processor's cache, then one
multiplication for each pixel. Sums are whole numbers, so the result is exact; see `_divide`.
"""

from __future__ import annotations

from collections.abc import Callable
from typing import Any

import numpy as np
import numpy.typing as npt

from segstudio.core.cv import cv2
from segstudio.core.progress import Progress, silent
from segstudio.core.volume import Volume
from segstudio.words import tr

Array = npt.NDArray[Any]

_BAND_PIXELS = 256 * 1024  # measured: smaller bands pay for their halo, larger ones leave the cache
_CV_TYPES = {"u1": cv2.CV_8U, "i1": cv2.CV_8S, "u2": cv2.CV_16U, "i2": cv2.CV_16S}


def mean_filter(image: npt.ArrayLike, k: int, *, rounding: str = "floor", planes: str = "2d") -> Array:
    """Mean over a k × k window centred on each pixel and clipped at the image's border.

    The sum is divided by the number of pixels really inside the window: borders are neither darkened
    nor mirrored. Whole numbers are summed exactly and keep their type. Fractions are summed in float64
    and come back as float32 or float64 (float16 as float32); where one is not finite, the smallest
    finite value stands in for it. A size of 1 gives the image back as it is. The cost does not depend on k.

    Shapes: (y, x); (z, y, x) slice by slice; (z, y, x, c) channel by channel.

    Args:
        image: integers of up to 32 bit, or fractions.
        k: side of the window in pixels, odd.
        rounding: of whole numbers, "floor" (toward minus infinity) or "nearest" (half to even).
        planes: "2d", or "3d" for a k × k × k window.
    Raises:
        ValueError: k is not an odd whole number from 1, or the array is of another kind or shape.
    """
    k = check_filter_size(k)
    array = _checked(image)
    if rounding not in ("floor", "nearest"):
        raise ValueError(f"rounding is 'floor' or 'nearest', not {rounding!r}")
    if planes not in ("2d", "3d"):
        raise ValueError(f"planes is '2d' or '3d', not {planes!r}")
    if k == 1 or not array.size:
        return array.copy()
    array, _ = _finite(array)
    stack = array[None] if array.ndim == 2 else array
    result = np.empty_like(stack)
    nearest = rounding == "nearest"
    for channel in range(stack.shape[3]) if stack.ndim == 4 else (None,):
        source = stack if channel is None else stack[..., channel]
        target = result if channel is None else result[..., channel]
        if planes == "3d":
            _filter_cube(source, target, k, nearest)
        else:
            for z in range(len(source)):
                _filter_plane(np.ascontiguousarray(source[z]), target[z], k, nearest)
    return result.reshape(array.shape)


FILTERS: dict[str, Callable[..., Array]] = {"mean": mean_filter}


def check_filter_size(k: object) -> int:
    """The size as an int.

    Raises:
        ValueError: it is not an odd whole number from 1; the sentence names the nearest that are.
    """
    if isinstance(k, int | np.integer) and not isinstance(k, bool) and k >= 1 and k % 2 == 1:
        return int(k)
    if isinstance(k, int | float | np.number) and not isinstance(k, bool) and np.isfinite(k):
        below = int(np.floor((k - 1) / 2)) * 2 + 1  # the largest odd number up to k
        near = (
            "1"
            if below < 1
            else str(below)
            if below == k
            else tr("{below} and {above}", below=below, above=below + 2)
        )
    else:
        near = tr("1, 3 and 5")
    raise ValueError(f"The filter size is an odd whole number from 1; {k} is not. The nearest: {near}.")


def filter_badge(size: int) -> str:
    """What must be visible wherever filtered pixels are shown; empty for raw ones."""
    return tr("filtered (mean {size}×{size})", size=size) if size > 1 else ""


def filter_volume(volume: Volume, size: int, *, progress: Progress = silent) -> tuple[Volume, int]:
    """A copy of a raw case with every slice filtered, and how many voxels were not finite and replaced.

    A size of 1 gives the same volume back.

    Raises:
        ValueError: the size is not odd, or the case is filtered already.
    """
    size = check_filter_size(size)
    if volume.filter_size != 1:
        raise ValueError("only a raw volume can be filtered; this one is filtered already")
    if size == 1:
        return volume, 0
    voxels, replaced = _finite(_checked(volume.voxels))
    result = np.empty_like(voxels)
    depth = len(voxels)
    for z in range(depth):
        progress(z / depth, tr("Filtering slice {z} of {depth}", z=z + 1, depth=depth))
        result[z] = mean_filter(voxels[z : z + 1], size)[0]
    progress(1.0, tr("Filtered"))
    return volume.filtered(result, size), replaced


def _checked(image: npt.ArrayLike) -> Array:
    """The image as an array of a supported kind; float16 is widened."""
    array = np.asarray(image)
    kind, size = array.dtype.kind, array.dtype.itemsize
    if array.ndim not in (2, 3, 4):
        raise ValueError(f"an image has the axes (y, x), (z, y, x) or (z, y, x, c), not {array.ndim} of them")
    if kind == "f" and size <= 8:
        return array.astype(np.float32 if size == 2 else array.dtype.newbyteorder("="), copy=False)
    if kind in "iu" and size <= 4:
        return array.astype(array.dtype.newbyteorder("="), copy=False)
    raise ValueError(f"the mean filter takes integers of up to 32 bit and fractions, not {array.dtype}")


def _finite(array: Array) -> tuple[Array, int]:
    """The array with the smallest finite value for what is not finite, and how many those were."""
    if array.dtype.kind != "f":
        return array, 0
    good = np.isfinite(array)
    count = int(array.size - np.count_nonzero(good))
    if not count:
        return array, 0
    smallest = array[good].min() if count < array.size else array.dtype.type(0)
    return np.where(good, array, smallest), count


def _filter_plane(plane: Array, target: Array, k: int, nearest: bool) -> None:
    height, width = plane.shape
    ry, rx = min(k // 2, height - 1), min(k // 2, width - 1)  # a wider window sees nothing more
    counts_y, counts_x = _counts(height, ry), _counts(width, rx)
    rows = max(_BAND_PIXELS // width, 2 * ry, 1)
    for start in range(0, height, rows):
        stop = min(start + rows, height)
        sums = _window_sums(plane, start, stop, ry, rx)
        # Rows and columns whose window is whole share one count; the rest is a frame around them.
        top, bottom = min(max(ry - start, 0), stop - start), max(min(height - ry, stop) - start, 0)
        bottom = max(bottom, top)
        left, right = rx, max(width - rx, rx)
        out, count_y = target[start:stop], counts_y[start:stop, None]
        for part in ((slice(0, top), slice(None)), (slice(bottom, None), slice(None))):
            out[part] = _divide(sums[part], count_y[part[0]] * counts_x, out.dtype, nearest)
        middle = slice(top, bottom)
        for columns in (slice(0, left), slice(right, None)):
            count = count_y[middle] * counts_x[columns]
            out[middle, columns] = _divide(sums[middle, columns], count, out.dtype, nearest)
        if bottom > top and right > left:
            inner = sums[middle, left:right]
            _divide_evenly(inner, (2 * ry + 1) * (2 * rx + 1), out[middle, left:right], nearest)


def _filter_cube(source: Array, target: Array, k: int, nearest: bool) -> None:
    """Window sums of slices, added up over a running window along z."""
    depth, height, width = source.shape
    rz, ry, rx = (min(k // 2, n - 1) for n in source.shape)
    in_plane = _counts(height, ry)[:, None] * _counts(width, rx)
    kept: dict[int, Array] = {}
    total = np.zeros((height, width), np.float64 if source.dtype.kind == "f" else np.int64)
    for z in range(-rz, depth):
        if z + rz < depth:
            plane = np.ascontiguousarray(source[z + rz])
            kept[z + rz] = _window_sums(plane, 0, height, ry, rx)
            total += kept[z + rz]
        if z - rz > 0:
            total -= kept.pop(z - rz - 1)
        if z >= 0:
            depth_here = min(z + rz, depth - 1) - max(z - rz, 0) + 1
            target[z] = _divide(total, in_plane * depth_here, source.dtype, nearest)


def _window_sums(plane: Array, start: int, stop: int, ry: int, rx: int) -> Array:
    """Sums over clipped windows for the rows start to stop, in a type that holds them exactly."""
    first, last = max(start - ry, 0), min(stop + ry, plane.shape[0])
    rows = plane[first:last]
    area = (2 * ry + 1) * (2 * rx + 1)
    if plane.dtype.kind == "f":
        rows, depth = rows.astype(np.float64, copy=False), cv2.CV_64F
    elif _largest(plane.dtype) * area >= 2**31:
        return _wide_sums(rows, start - first, stop - first, ry, rx)
    else:
        depth = cv2.CV_16U if plane.dtype == np.uint8 and 255 * area < 2**16 else cv2.CV_32S
        if plane.dtype == np.int8:
            rows = rows.astype(np.int16)
    size = (2 * rx + 1, 2 * ry + 1)
    sums = cv2.boxFilter(rows, depth, size, normalize=False, borderType=cv2.BORDER_CONSTANT)
    return np.asarray(sums[start - first : stop - first])


def _wide_sums(rows: Array, start: int, stop: int, ry: int, rx: int) -> Array:
    """The same in int64, by differences of cumulative sums, which are exact even where they wrap."""
    height, width = rows.shape
    y, x = np.arange(start, stop), np.arange(width)
    below = np.zeros((height + 1, width), np.int64)
    np.cumsum(rows, axis=0, dtype=np.int64, out=below[1:])
    columns = below[np.minimum(y + ry + 1, height)] - below[np.maximum(y - ry, 0)]
    beside = np.zeros((len(y), width + 1), np.int64)
    np.cumsum(columns, axis=1, out=beside[:, 1:])
    return beside[:, np.minimum(x + rx + 1, width)] - beside[:, np.maximum(x - rx, 0)]


def _divide_evenly(sums: Array, count: int, out: Array, nearest: bool) -> None:
    """`_divide` by one odd count for all, at the speed of a multiplication.

    With c odd, rounding s/c − (c−1)/2c to the nearest whole number gives floor(s/c): the remainder moves
    the value by at most (c−1)/2c, less than a half, to either side. Rounding s/c itself meets no ties.
    """
    if sums.dtype == np.int64 or out.dtype.kind == "f" or out.strides[1] != out.itemsize:
        out[:] = _divide(sums, np.asarray(count), out.dtype, nearest)
        return
    shift = 0.0 if nearest else -((count - 1) / 2) / count
    cv2.addWeighted(sums, 1.0 / count, sums, 0.0, shift, dst=out, dtype=_CV_TYPES[out.dtype.str[1:]])


def _divide(sums: Array, counts: Array, dtype: np.dtype[Any], nearest: bool) -> Array:
    """Sums over counts: fractions as they are, whole numbers rounded."""
    if dtype.kind == "f":
        return (sums / counts).astype(dtype)
    if sums.dtype != np.int64 and not nearest:
        # Exact, and faster than whole division: below 2³² a quotient that is not whole lies further from
        # the next whole number than float64 can err.
        return np.floor(sums / counts).astype(dtype)
    whole = sums.astype(np.int64, copy=False)
    if not nearest:
        return np.floor_divide(whole, counts).astype(dtype)
    quotient, rest = np.divmod(whole, counts)
    up = (2 * rest > counts) | ((2 * rest == counts) & (quotient % 2 == 1))
    return (quotient + up).astype(dtype)


def _counts(length: int, radius: int) -> npt.NDArray[np.int64]:
    """How many pixels a window of this radius sees at each place of a row."""
    at = np.arange(length)
    return np.minimum(at + radius, length - 1) - np.maximum(at - radius, 0) + 1


def _largest(dtype: np.dtype[Any]) -> int:
    limits = np.iinfo(dtype)
    return max(int(limits.max), -int(limits.min))
