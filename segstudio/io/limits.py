"""What a file may ask for before anything is allocated for it."""

from __future__ import annotations

import ctypes
import os
import sys
from collections.abc import Sequence
from math import prod
from pathlib import Path

from segstudio.errors import ReadError
from segstudio.io.files import shown
from segstudio.words import tr

LARGEST_SIDE = 65_535
WORKING_COPIES = 3  # the image, its labels, and one copy to work on
SHARE_OF_FREE_MEMORY = 0.6
LARGEST_RATIO = 200  # inflated : stored; only asked above SMALL_ENOUGH
SMALL_ENOUGH = 256 * 2**20
MOST_PARTS = 65_536
LONGEST_TEXT = 1024  # characters of one string of metadata
FILES_IN_A_FOLDER = 200_000


class TooLarge(ReadError):
    """An image that does not fit into memory as a whole; `path` and `shape` (z, y, x) tell which."""

    def __init__(self, path: Path, shape: Sequence[int], sentence: str, hint: str) -> None:
        super().__init__(sentence, hint)
        self.path = path
        self.shape = tuple(int(n) for n in shape)


def free_memory() -> int:
    """Bytes of memory that can be used now without swapping; 2 GiB where the system does not tell."""
    if sys.platform == "win32":
        return _windows_free_memory()
    try:
        with open("/proc/meminfo", encoding="ascii") as lines:
            for line in lines:
                if line.startswith("MemAvailable:"):
                    return int(line.split()[1]) * 1024
    except OSError:
        pass
    try:
        return os.sysconf("SC_PHYS_PAGES") * os.sysconf("SC_PAGE_SIZE") // 2
    except (OSError, ValueError, AttributeError):
        return 2 * 2**30


def check_shape(path: Path, shape: Sequence[int]) -> None:
    """Refuse sizes that no image has.

    Raises:
        ReadError: a side is below 1 or above 65,535.
    """
    if not shape or any(not 1 <= int(n) <= LARGEST_SIDE for n in shape):
        sizes = " × ".join(str(n) for n in shape)
        raise ReadError(
            tr(
                "{path} claims an image of {sizes} voxels; a side is between 1 and {largest_side}.",
                path=shown(path),
                sizes=sizes,
                largest_side=LARGEST_SIDE,
            ),
            tr("The file is probably damaged."),
        )


def fitting_bytes() -> int:
    """How large the voxels of an image may be, with room for its labels and a working copy."""
    return int(free_memory() * SHARE_OF_FREE_MEMORY) // WORKING_COPIES


def check_memory(path: Path, shape: Sequence[int], bytes_per_voxel: int) -> int:
    """Refuse what would not fit into memory; the number of bytes the voxels take.

    Raises:
        TooLarge: image, labels and one working copy need more than 60 % of the free memory.
    """
    check_shape(path, shape)
    size = prod(int(n) for n in shape) * bytes_per_voxel
    budget = int(free_memory() * SHARE_OF_FREE_MEMORY)
    if size * WORKING_COPIES > budget:
        fits = readable_size(budget // WORKING_COPIES)
        raise TooLarge(
            path,
            shape,
            tr(
                "{path} claims {shape} voxels, {size}; {fits} fit into the free memory.",
                path=shown(path),
                shape=" × ".join(str(n) for n in shape),
                size=readable_size(size),
                fits=fits,
            ),
            tr("Close other programs or crop the image; if it should be small, the file is damaged."),
        )
    return size


def check_ratio(path: Path, inflated: int, stored: int) -> None:
    """Refuse compressed files that grow beyond what real images do.

    Raises:
        ReadError: more than 256 MiB come out of less than a 200th of that.
    """
    if inflated > SMALL_ENOUGH and inflated > LARGEST_RATIO * max(stored, 1):
        raise ReadError(
            tr(
                "{path} holds {stored} that claim to unpack to {inflated}.",
                path=shown(path),
                stored=readable_size(stored),
                inflated=readable_size(inflated),
            ),
            tr("No image packs that well; the file was probably made to fill the memory."),
        )


def check_parts(path: Path, count: int) -> None:
    """Refuse a file that claims more images, pages or volumes than any has.

    Raises:
        ReadError: there are none, or more than 65,536.
    """
    if not 1 <= count <= MOST_PARTS:
        raise ReadError(
            tr(
                "{path} claims to hold {count} images; 1 to {most_parts} can be read.",
                path=shown(path),
                count=count,
                most_parts=MOST_PARTS,
            ),
            tr("The file is probably damaged."),
        )


def plain_text(text: str, longest: int = LONGEST_TEXT) -> str:
    """A string of metadata as one line of limited length, without control characters."""
    line = " ".join(text[: 4 * longest].split())
    return "".join(c for c in line if c.isprintable())[:longest]


def readable_size(count: int) -> str:
    """A number of bytes as people write it."""
    value = float(count)
    for unit in ("bytes", "kB", "MB", "GB", "TB"):
        if value < 1000:
            return (
                tr("{value:.0f} {unit}", value=value, unit=unit)
                if unit == "bytes"
                else tr("{value:.3g} {unit}", value=value, unit=unit)
            )
        value /= 1000
    return tr("{value:.3g} PB", value=value)


def _windows_free_memory() -> int:
    class Status(ctypes.Structure):
        _fields_ = (
            ("length", ctypes.c_ulong),
            ("load", ctypes.c_ulong),
            *((name, ctypes.c_ulonglong) for name in ("total", "free", "a", "b", "c", "d", "e")),
        )

    status = Status()
    status.length = ctypes.sizeof(Status)
    ctypes.windll.kernel32.GlobalMemoryStatusEx(ctypes.byref(status))  # type: ignore[attr-defined]
    return int(status.free)
