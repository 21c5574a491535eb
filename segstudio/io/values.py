"""From the number types that files hold to the few that the program works with."""

from __future__ import annotations

from pathlib import Path
from typing import BinaryIO

import numpy as np
import numpy.typing as npt

from segstudio.core.labels import LARGEST_LABEL, LabelArray
from segstudio.core.volume import Voxels
from segstudio.errors import ReadError
from segstudio.io.files import shown

UNKNOWN_PLACE = "The file does not tell how the image lies in the patient; left and right may be swapped."
_LABEL_TOLERANCE = 1e-3


def working_type(voxels: npt.NDArray) -> Voxels:
    """The same values as uint8, int16, uint16, int32 or float32 in the machine's byte order.

    Whole numbers stay whole where 32 bits hold them; everything else becomes float32.
    """
    kind, size = voxels.dtype.kind, voxels.dtype.itemsize
    if kind == "b":
        return voxels.astype(np.uint8)
    if kind in "iu":
        if (kind, size) in (("u", 1), ("i", 2), ("u", 2), ("i", 4)):
            return voxels.astype(voxels.dtype.newbyteorder("="), copy=False)
        if (kind, size) == ("i", 1):
            return voxels.astype(np.int16)
        fits = not voxels.size or (voxels.min() >= -(2**31) and voxels.max() < 2**31)
        return voxels.astype(np.int32 if fits else np.float32)
    return voxels.astype(np.float32, copy=False)


def unfinite_warning(voxels: Voxels) -> tuple[str, ...]:
    """A sentence about voxels that are not numbers; nothing when all are finite."""
    if voxels.dtype.kind != "f":
        return ()
    count = int(voxels.size - np.count_nonzero(np.isfinite(voxels)))
    if not count:
        return ()
    return (
        f"{count} voxels are not finite numbers; the filter and the network treat them as the lowest value.",
    )


def label_numbers(voxels: npt.NDArray, path: Path) -> LabelArray:
    """Voxels of a label file as uint16 (z, y, x).

    Floating-point labels are rounded when they lie within 0.001 of a whole number; a colour picture
    counts when its three channels are equal.

    Raises:
        ReadError: the values are no label numbers.
    """
    if voxels.ndim == 4:
        if not (voxels[..., :1] == voxels).all():
            raise ReadError(
                f"{shown(path)} is a colour picture, so its pixels are not label numbers.",
                "Choose the file in which each pixel holds the number of its label.",
            )
        voxels = voxels[..., 0]
    if voxels.dtype.kind == "f":
        whole = np.rint(voxels)
        if not np.isfinite(voxels).all() or (np.abs(voxels - whole) > _LABEL_TOLERANCE).any():
            raise ReadError(f"{shown(path)} holds fractions, so its voxels are not label numbers.")
        voxels = whole
    low, high = voxels.min(), voxels.max()
    if low < 0 or high > LARGEST_LABEL:
        raise ReadError(
            f"{shown(path)} holds values from {low:g} to {high:g}; labels run from 0 to {LARGEST_LABEL}."
        )
    return voxels.astype(np.uint16)


def read_exactly(stream: BinaryIO, count: int, path: Path) -> bytearray:
    """`count` bytes of a stream.

    Raises:
        ReadError: the stream ends before.
    """
    buffer = bytearray(count)
    view = memoryview(buffer)
    done = 0
    while done < count:
        got = stream.readinto(view[done : done + 2**24])  # type: ignore[attr-defined]
        if not got:
            raise ReadError(
                f"{shown(path)} is cut off: {done} of {count} bytes of voxels are there.",
                "Copy the file again.",
            )
        done += got
    return buffer


def drain(stream: BinaryIO, path: Path, limit: int = 64 * 2**20) -> None:
    """Read a compressed stream to its end, where its checksum is compared.

    Raises:
        ReadError: far more comes than the header told.
    """
    while chunk := stream.read(2**20):
        limit -= len(chunk)
        if limit < 0:
            raise ReadError(f"{shown(path)} holds more data than its header tells; it is probably damaged.")
