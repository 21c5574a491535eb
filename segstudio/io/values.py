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
from segstudio.words import tr

UNKNOWN_PLACE = tr("The file does not tell how the image lies in the patient; left and right may be swapped.")
NO_SIZE = tr("The image opens without physical size: lengths are in pixels.")
_LABEL_TOLERANCE = 1e-3
_CHUNK = 2**24
_STRANGE_MM = (1e-5, 1e3)  # less than 10 nm, or more than a metre


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
        tr(
            "{count} voxels are not finite numbers; the filter and the network treat them as the "
            "lowest value.",
            count=count,
        ),
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
                tr("{path} is a colour picture, so its pixels are not label numbers.", path=shown(path)),
                tr("Choose the file in which each pixel holds the number of its label."),
            )
        voxels = voxels[..., 0]
    if voxels.dtype.kind == "f":
        whole = np.rint(voxels)
        wrong = ~np.isfinite(voxels) | (np.abs(voxels - whole) > _LABEL_TOLERANCE)
        if wrong.any():
            raise ReadError(
                tr(
                    "{path} holds fractions, as {voxels:g}, so its voxels are not label numbers.",
                    path=shown(path),
                    voxels=voxels[wrong][0],
                ),
                tr("Choose the file in which each voxel holds the number of its label."),
            )
        voxels = whole
    low, high = voxels.min(), voxels.max()
    if low < 0 or high > LARGEST_LABEL:
        raise ReadError(
            tr(
                "{path} holds values from {low} to {high}; labels run from 0 to {largest_label}.",
                path=shown(path),
                low=_number(low),
                high=_number(high),
                largest_label=LARGEST_LABEL,
            ),
            tr("Choose the file in which each voxel holds the number of its label."),
        )
    return voxels.astype(np.uint16, copy=False)


def _number(value: np.generic) -> str:
    return str(value) if value.dtype.kind in "iu" else f"{value:g}"


def present_numbers(numbers: LabelArray) -> list[int]:
    """The label numbers that occur, without the background, in rising order."""
    seen = np.zeros(LARGEST_LABEL + 1, bool)
    for plane in numbers:
        seen[plane.ravel()] = True
    return [int(n) for n in np.flatnonzero(seen) if n]


def size_warning(spacing_mm: tuple[float, ...]) -> tuple[str, ...]:
    """A sentence about voxels that are hardly that small or large; nothing when they may be."""
    if all(_STRANGE_MM[0] <= side <= _STRANGE_MM[1] for side in spacing_mm):
        return ()
    sides = " × ".join(f"{side:.3g}" for side in spacing_mm)
    return (
        tr(
            "The voxels are said to measure {sides} mm (z × y × x), which is unlikely; check "
            "before measuring.",
            sides=sides,
        ),
    )


def read_exactly(stream: BinaryIO, count: int, path: Path) -> bytearray:
    """`count` bytes of a stream.

    Raises:
        ReadError: the stream ends before.
    """
    buffer = bytearray(count)
    view = memoryview(buffer)
    done = 0
    while done < count:
        got = stream.readinto(view[done : done + _CHUNK])  # type: ignore[attr-defined]
        if not got:
            raise ReadError(
                tr(
                    "{path} is cut off: {done} of {count} bytes of voxels are there.",
                    path=shown(path),
                    done=done,
                    count=count,
                ),
                tr("Copy the file again."),
            )
        done += got
    return buffer


def skip_exactly(stream: BinaryIO, count: int, path: Path) -> None:
    """Pass over `count` bytes of a stream without keeping them.

    Raises:
        ReadError: the stream ends before.
    """
    while count > 0:
        got = len(stream.read(min(count, 2**20)))
        if not got:
            raise ReadError(
                tr("{path} is cut off: {count} bytes are missing.", path=shown(path), count=count),
                tr("Copy the file again."),
            )
        count -= got


def drain(stream: BinaryIO, path: Path, limit: int = 64 * 2**20) -> int:
    """Read a compressed stream to its end, where its checksum is compared.

    Returns: how many bytes there were beyond those the header told of.
    Raises:
        ReadError: far more comes than the header told.
    """
    count = 0
    while chunk := stream.read(2**20):
        count += len(chunk)
        if count > limit:
            raise ReadError(
                tr("{path} holds more data than its header tells; it is probably damaged.", path=shown(path))
            )
    return count


def excess_warning(count: int) -> tuple[str, ...]:
    """A sentence about bytes behind the voxels; nothing when there are none."""
    if not count:
        return ()
    return (
        tr(
            "The file holds {count} bytes more than its header tells of; check that the image is whole.",
            count=count,
        ),
    )
