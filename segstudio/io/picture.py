"""PNG and JPEG pictures, grey or colour, 8 or 16 bits a channel."""

from __future__ import annotations

import io
import zlib
from pathlib import Path
from typing import TYPE_CHECKING, BinaryIO

import numpy as np
import numpy.typing as npt

from segstudio.core.cv import cv2
from segstudio.core.geometry import Geometry
from segstudio.core.volume import Volume, Voxels
from segstudio.errors import ReadError, WriteError
from segstudio.io import limits
from segstudio.io.files import shown
from segstudio.words import tr

if TYPE_CHECKING:
    from PIL.Image import Image

_ORIENTATION = 0x0112  # EXIF tag: how the camera was held
_PNG_DEPTH, _PNG_COLOUR = 24, 25  # bytes of the first PNG chunk
_PNG_HEAD, _CHUNK_FRAME = 8, 12  # the signature; length, name and checksum of a chunk
_JPEG_END = b"\xff\xd9"
# Data that no picture goes on with, without a marker in it; the zero ends a byte 255 before it.
_FILLER = b"\0" + bytes((73 * i + 41) % 251 for i in range(512))


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
    from PIL.JpegImagePlugin import JpegImageFile  # in the function: the window starts without it
    from PIL.PngImagePlugin import PngImageFile

    with open(path, "rb") as stream:
        head = stream.read(32)
        if is_png(head):
            _check_chunks(path, stream)
        stream.seek(0)
        # Not by Pillow's own opening, which refuses what is larger than 179 million pixels.
        with PngImageFile(stream) if is_png(head) else JpegImageFile(stream) as image:
            _check_size(path, image, labels)
            orientation = image.getexif().get(_ORIENTATION, 1)
            image.load()  # raises where the file is cut off; OpenCV would fill up with grey
            pixels = _pixels(image, labels)
    if not is_png(head) and not _is_whole(path):
        raise ReadError(
            tr("{path} is cut off: part of its picture is missing.", path=shown(path)),
            tr("Copy the file again."),
        )
    if is_png(head) and head[_PNG_DEPTH] == 16 and head[_PNG_COLOUR] != 0:
        pixels = _deep_colour(path, grey=head[_PNG_COLOUR] == 4)  # Pillow keeps 8 of the 16 bits
    pixels = _upright(pixels, int(orientation))
    return Volume(pixels[None], Geometry.picture(*pixels.shape[:2]))


def grid(path: Path) -> Geometry:
    """Only the size, from the header."""
    from PIL.JpegImagePlugin import JpegImageFile
    from PIL.PngImagePlugin import PngImageFile

    with open(path, "rb") as stream:
        head = stream.read(8)
        stream.seek(0)
        with PngImageFile(stream) if is_png(head) else JpegImageFile(stream) as image:
            turned = int(image.getexif().get(_ORIENTATION, 1)) >= 5
            size = (image.width, image.height) if turned else (image.height, image.width)
    return Geometry.picture(*size)


def _check_size(path: Path, image: Image, labels: bool) -> None:
    """Refuse pictures that do not fit into memory, or claim more than their bytes can hold."""
    channels = {"1": 1, "L": 1, "P": 3, "LA": 2, "I;16": 2, "I": 4, "RGB": 3}.get(image.mode, 4)
    deep = 2 if image.mode in ("RGB", "RGBA") and image.format == "PNG" else 1
    limits.check_memory(path, (image.height, image.width), channels * deep)
    if not labels:
        limits.check_ratio(path, image.height * image.width * channels, path.stat().st_size)


def _check_chunks(path: Path, stream: BinaryIO) -> None:
    """Compare the checksums of a PNG's critical chunks and see that its last one is there.

    Raises:
        ReadError: one differs, or the file ends before.
    """
    size = path.stat().st_size
    place = _PNG_HEAD
    name = b""
    while name != b"IEND":
        stream.seek(place)
        frame = stream.read(8)
        length = int.from_bytes(frame[:4])
        name = frame[4:]
        if len(frame) < 8 or place + _CHUNK_FRAME + length > size:
            raise ReadError(
                tr("{path} is cut off: it ends within its picture.", path=shown(path)),
                tr("Copy the file again."),
            )
        if not name[0] & 0x20:  # an upper-case letter: needed to show the picture
            checksum = zlib.crc32(name)
            left = length
            while left:
                piece = stream.read(min(left, 2**20))
                checksum = zlib.crc32(piece, checksum)
                left -= len(piece)
            if int.from_bytes(stream.read(4)) != checksum:
                raise ReadError(
                    tr("{path} is damaged: a checksum in it is wrong.", path=shown(path)),
                    tr("Copy the file again."),
                )
        place += _CHUNK_FRAME + length


def _is_whole(path: Path) -> bool:
    """Whether a JPEG's last scan is complete.

    libjpeg fills what is missing with grey and says nothing. Here data that belong to no picture are put
    before the end mark: they change the picture only where a decoder still waited for data.
    """
    from PIL.JpegImagePlugin import JpegImageFile

    content = path.read_bytes()
    end = content.rfind(_JPEG_END)
    if end < 0:
        return True  # without the mark, Pillow noticed by itself where data are missing
    pictures = []
    for filler in (b"", _FILLER):
        with JpegImageFile(io.BytesIO(content[:end] + filler + content[end:])) as image:
            try:
                image.load()
            except OSError:
                return False
            pictures.append(np.asarray(image))
    return np.array_equal(pictures[0], pictures[1])


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
        raise ReadError(tr("{path} is damaged: its 16-bit colours cannot be unpacked.", path=shown(path)))
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
            tr("a PNG picture holds one slice, there are {count}.", count=count),
            tr("Choose .nii.gz, .nrrd or .tif."),
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
            tr("a PNG picture holds whole numbers from 0 to 65535."), tr("Choose .nii.gz, .nrrd or .tif.")
        )
    deep = voxels.dtype == np.uint16 or voxels.max() > 255
    pixels = np.ascontiguousarray(voxels[0].astype(np.uint16 if deep else np.uint8))
    done, packed = cv2.imencode(
        ".png", pixels if pixels.ndim == 2 else np.ascontiguousarray(pixels[..., ::-1])
    )
    if not done:
        raise WriteError(tr("the PNG picture could not be packed."))
    with open(path, "wb") as stream:
        stream.write(packed.tobytes())
