"""PNG and JPEG pictures, grey or colour, 8 or 16 bits a channel."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING

import numpy as np
import numpy.typing as npt

from segstudio.core.cv import cv2
from segstudio.core.geometry import Geometry
from segstudio.core.volume import Volume, Voxels
from segstudio.errors import ReadError, WriteError
from segstudio.io import limits
from segstudio.io.files import shown

if TYPE_CHECKING:
    from PIL.Image import Image

_ORIENTATION = 0x0112  # EXIF tag: how the camera was held
_PNG_DEPTH, _PNG_COLOUR = 24, 25  # bytes of the first PNG chunk


def is_jpeg(head: bytes) -> bool:
    """Whether these first bytes belong to a JPEG file."""
    return head[:3] == b"\xff\xd8\xff"


def is_png(head: bytes) -> bool:
    """Whether these first bytes belong to a PNG file."""
    return head[:8] == b"\x89PNG\r\n\x1a\n"


def read(path: Path, *, labels: bool = False) -> Volume:
    """One picture as a volume with one slice; transparency is dropped, the EXIF orientation applied.

    Args:
        path: the picture.
        labels: of a palette or black-and-white picture, take the stored numbers instead of the colours.
    Raises:
        ReadError: damaged or cut off.
    """
    from PIL.Image import open as open_image  # in the function: the window starts without it

    with open(path, "rb") as stream:
        head = stream.read(32)
        stream.seek(0)
        with open_image(stream, formats=("PNG", "JPEG")) as image:
            limits.check_memory(path, (1, image.height, image.width), 8)
            orientation = image.getexif().get(_ORIENTATION, 1)
            image.load()  # raises where the file is cut off; OpenCV would fill up with grey
            pixels = _pixels(image, labels)
    if is_png(head) and head[_PNG_DEPTH] == 16 and head[_PNG_COLOUR] != 0:
        pixels = _deep_colour(path, grey=head[_PNG_COLOUR] == 4)  # Pillow keeps 8 of the 16 bits
    pixels = _upright(pixels, int(orientation))
    return Volume(pixels[None], Geometry.picture(*pixels.shape[:2]))


def _pixels(image: Image, labels: bool) -> npt.NDArray:
    mode = image.mode
    if mode == "1":
        return np.asarray(image).astype(np.uint8) * (1 if labels else 255)
    if mode.startswith("I"):
        return np.asarray(image).astype(np.uint16)
    if mode == "L" or (mode == "P" and labels):
        return np.array(image)
    if mode == "LA":
        return np.asarray(image)[..., 0]
    if mode == "P":  # by way of RGBA, because a palette may carry transparency
        return np.asarray(image.convert("RGBA"))[..., :3]
    if mode in ("RGB", "RGBA"):
        return np.asarray(image)[..., :3]
    return np.asarray(image.convert("RGB"))  # CMYK and YCbCr of JPEG files


def _deep_colour(path: Path, *, grey: bool) -> npt.NDArray:
    pixels = cv2.imdecode(np.fromfile(path, np.uint8), cv2.IMREAD_UNCHANGED)
    if pixels is None:
        raise ReadError(f"{shown(path)} is damaged: its 16-bit colours cannot be unpacked.")
    if pixels.ndim == 2:
        return pixels
    return pixels[..., 0] if grey else pixels[..., 2::-1]


def _upright(pixels: npt.NDArray, orientation: int) -> npt.NDArray:
    """Turn and mirror as EXIF orientation 1 to 8 asks for."""
    if orientation in (5, 6, 7, 8):
        pixels = pixels.swapaxes(0, 1)
    if orientation in (3, 4, 7, 8):
        pixels = pixels[::-1]
    if orientation in (2, 3, 6, 7):
        pixels = pixels[:, ::-1]
    return np.ascontiguousarray(pixels)


def check_slices(count: int) -> None:
    """Refuse what is no single picture.

    Raises:
        WriteError: there are several slices, or none.
    """
    if count != 1:
        raise WriteError(
            f"a PNG picture holds one slice, there are {count}.", "Choose .nii.gz, .nrrd or .tif."
        )


def write(path: Path, voxels: Voxels, geometry: Geometry) -> None:
    """Save one slice as PNG: 8 bits a channel where the values fit and are not of 16 bits already, else 16.

    Shapes: (1, y, x), or (1, y, x, 3).
    Raises:
        WriteError: more than one slice, or values that no PNG holds.
    """
    check_slices(voxels.shape[0])
    if voxels.dtype.kind not in "iu" or voxels.min() < 0 or voxels.max() > 65_535:
        raise WriteError(
            "a PNG picture holds whole numbers from 0 to 65535.", "Choose .nii.gz, .nrrd or .tif."
        )
    deep = voxels.dtype == np.uint16 or voxels.max() > 255
    pixels = np.ascontiguousarray(voxels[0].astype(np.uint16 if deep else np.uint8))
    done, packed = cv2.imencode(
        ".png", pixels if pixels.ndim == 2 else np.ascontiguousarray(pixels[..., ::-1])
    )
    if not done:
        raise WriteError("the PNG picture could not be packed.")
    with open(path, "wb") as stream:
        stream.write(packed.tobytes())
