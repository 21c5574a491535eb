"""The pixels of a DICOM file, unpacked and turned into values that mean something."""

from __future__ import annotations

import struct
from pathlib import Path
from typing import TYPE_CHECKING, Any, BinaryIO

import numpy as np
import numpy.typing as npt

from segstudio.errors import ReadError
from segstudio.io.dicom_header import frame_item, number, text
from segstudio.io.files import shown

if TYPE_CHECKING:
    from pydicom.dataset import FileDataset

# pydicom takes a fifth of a second to import, so it is imported where it is used.

_PLAIN = ("1.2.840.10008.1.2", "1.2.840.10008.1.2.1")  # transfer syntaxes whose pixels lie open in the file


def read_stored(path: Path, header: FileDataset, stream: BinaryIO) -> npt.NDArray:
    """Pixels as the file stores them, (frames, y, x) or (frames, y, x, 3); colours as RGB.

    Args:
        path: for sentences.
        header: from `read_header` on the same stream, which stands where the pixels start.
        stream: the file.
    Raises:
        ReadError: cut off, or packed in a way that cannot be unpacked.
    """
    plain = _read_plain(header, stream)
    if plain is not None:
        return plain
    import pydicom
    from pydicom import uid
    from pydicom.pixels.processing import apply_color_lut
    from pydicom.pixels.utils import pixel_array

    stream.seek(0)
    whole = pydicom.dcmread(stream, force=True)
    if not any(keyword in whole for keyword in ("PixelData", "FloatPixelData", "DoubleFloatPixelData")):
        raise ReadError(f"{shown(path)} is a DICOM file without an image.")
    if "TransferSyntaxUID" not in whole.file_meta:
        implicit, little = whole.original_encoding
        plain_uid = uid.ImplicitVRLittleEndian if implicit else uid.ExplicitVRLittleEndian
        whole.file_meta.TransferSyntaxUID = plain_uid if little else uid.ExplicitVRBigEndian
    try:
        pixels = pixel_array(whole)
    except RuntimeError as error:
        if "missing dependencies" in str(error) or "unable to decode" in str(error).lower():
            name = whole.file_meta.TransferSyntaxUID.name.partition(" (")[0]
            raise ReadError(
                f"{shown(path)} is packed as {name[:70]}, which cannot be unpacked here.",
                "Convert it to an uncompressed DICOM file with the program it came from.",
            ) from error
        raise
    samples = int(number(header, "SamplesPerPixel", 1))
    if text(header, "PhotometricInterpretation") == "PALETTE COLOR":
        pixels, samples = apply_color_lut(pixels, whole), 3
        if pixels.dtype == np.uint16:
            pixels = (pixels >> 8).astype(np.uint8)
    return pixels[None] if pixels.ndim < (3 if samples == 1 else 4) else pixels


def _read_plain(header: FileDataset, stream: BinaryIO) -> npt.NDArray | None:
    """Grey pixels that lie open in the file, read straight into place; None for everything else."""
    meta = getattr(header, "file_meta", {})
    bits, used = int(number(header, "BitsAllocated", 0)), int(number(header, "BitsStored", 0))
    frames = int(number(header, "NumberOfFrames", 1))
    simple = (
        str(meta.get("TransferSyntaxUID", "")) in _PLAIN
        and text(header, "PhotometricInterpretation").startswith("MONOCHROME")
        and int(number(header, "SamplesPerPixel", 1)) == 1
        and bits in (8, 16)
        and 1 <= used <= bits
    )
    if not simple:
        return None
    implicit = header.original_encoding[0]
    lead = stream.read(8 if implicit else 12)
    if lead[:4] != b"\xe0\x7f\x10\x00" or (not implicit and lead[4:6] not in (b"OW", b"OB")):
        return None
    signed = int(number(header, "PixelRepresentation", 0)) == 1
    pixels = np.empty(
        (frames, int(header.Rows), int(header.Columns)), f"<{'i' if signed else 'u'}{bits // 8}"
    )
    length = struct.unpack("<L", lead[-4:])[0]
    into: Any = stream
    if length < pixels.nbytes or into.readinto(pixels.data.cast("B")) != pixels.nbytes:
        raise EOFError("fewer pixels than announced")
    if used < bits:  # the bits above may hold an overlay; shifting there and back also extends the sign
        np.left_shift(pixels, bits - used, out=pixels)
        np.right_shift(pixels, bits - used, out=pixels)
    return pixels


def meaningful(header: Any, stored: npt.NDArray) -> npt.NDArray:
    """Stored numbers after the modality transformation: table, or slope and intercept per frame."""
    if stored.ndim == 4:
        return stored
    if "ModalityLUTSequence" in header:
        from pydicom.pixels.processing import apply_modality_lut

        return apply_modality_lut(stored, header)
    scales = [_frame_scale(header, i) for i in range(len(stored))]
    if len(set(scales)) == 1:
        return rescaled(stored, *scales[0])
    return np.stack([rescaled(s, *scale).astype(np.float32) for s, scale in zip(stored, scales, strict=True)])


def rescaled(stored: npt.NDArray, slope: float, intercept: float) -> npt.NDArray:
    """slope · stored + intercept; whole numbers where both are whole, float32 otherwise."""
    if slope == 1.0 and intercept == 0.0:
        return stored
    if slope != int(slope) or intercept != int(intercept) or stored.dtype.kind not in "iu":
        return (stored * np.float64(slope) + intercept).astype(np.float32)
    low, high = (int(stored.min()), int(stored.max())) if stored.size else (0, 0)
    ends = [int(slope) * v + int(intercept) for v in (low, high)]
    if min(ends) >= -(2**15) and max(ends) < 2**15:
        return (stored.astype(np.int32) * int(slope) + int(intercept)).astype(np.int16)
    if min(ends) >= -(2**31) and max(ends) < 2**31:
        return (stored.astype(np.int64) * int(slope) + int(intercept)).astype(np.int32)
    return (stored * np.float64(slope) + intercept).astype(np.float32)


def scale_of(header: Any) -> tuple[float, float]:
    """(slope, intercept) of a plain image; a slope of 0 is taken for 1."""
    return number(header, "RescaleSlope", 1.0) or 1.0, number(header, "RescaleIntercept", 0.0)


def _frame_scale(header: Any, frame: int) -> tuple[float, float]:
    item = frame_item(header, frame, "PixelValueTransformationSequence")
    return scale_of(header if item is None else item)


def bright_is_bright(
    header: Any, values: npt.NDArray, window: tuple[float, float] | None
) -> tuple[npt.NDArray, tuple[float, float] | None]:
    """Values and window turned around for MONOCHROME1, where the largest number means black."""
    if text(header, "PhotometricInterpretation") != "MONOCHROME1" or values.ndim == 4:
        return values, window
    slope, intercept = scale_of(header)
    used = int(number(header, "BitsStored", 16))
    signed = int(number(header, "PixelRepresentation", 0)) == 1
    stored = (-(2 ** (used - 1)), 2 ** (used - 1) - 1) if signed else (0, 2**used - 1)
    ends = slope * (stored[0] + stored[1]) + 2 * intercept  # lowest plus highest value
    turned = ends - values.astype(np.float64)
    if values.dtype.kind in "iu" and ends == int(ends):
        turned = turned.astype(np.int32)
        if turned.min() >= 0 and turned.max() <= 65_535:
            turned = turned.astype(np.uint16 if turned.max() > 255 else np.uint8)
    return turned, None if window is None else (window[0], ends - window[1])
