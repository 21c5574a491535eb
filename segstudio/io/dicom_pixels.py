"""The pixels of a DICOM file, unpacked and turned into values that mean something."""

from __future__ import annotations

import struct
from pathlib import Path
from typing import TYPE_CHECKING, Any, BinaryIO

import numpy as np
import numpy.typing as npt

from segstudio.core.progress import Progress, silent
from segstudio.errors import ReadError
from segstudio.io.dicom_display import Shown
from segstudio.io.dicom_header import frame_item, number, text
from segstudio.io.files import shown
from segstudio.words import tr

if TYPE_CHECKING:
    from pydicom.dataset import FileDataset

# pydicom takes a fifth of a second to import, so it is imported where it is used.

_PLAIN = ("1.2.840.10008.1.2", "1.2.840.10008.1.2.1")  # transfer syntaxes whose pixels lie open in the file


def read_stored(
    path: Path, header: FileDataset, stream: BinaryIO, progress: Progress = silent
) -> npt.NDArray[Any]:
    """Pixels as the file stores them, (frames, y, x) or (frames, y, x, 3); colours as RGB.

    Args:
        path: for sentences.
        header: from `read_header` on the same stream, which stands where the pixels start.
        stream: the file.
        progress: called after each unpacked frame.
    Raises:
        ReadError: cut off, or packed in a way that cannot be unpacked.
    """
    plain = _read_plain(header, stream)
    if plain is not None:
        return plain
    import pydicom
    from pydicom.pixels.processing import apply_color_lut

    stream.seek(0)
    whole = pydicom.dcmread(stream, force=True)
    if not any(keyword in whole for keyword in ("PixelData", "FloatPixelData", "DoubleFloatPixelData")):
        raise ReadError(tr("{path} is a DICOM file without an image.", path=shown(path)))
    pixels, lies_open = _unpacked(path, whole, progress)
    samples = int(number(header, "SamplesPerPixel", 1))
    if text(header, "PhotometricInterpretation") == "PALETTE COLOR":
        pixels, samples = apply_color_lut(pixels, whole), 3
        if pixels.dtype == np.uint16:
            pixels = (pixels >> 8).astype(np.uint8)
        pixels = pixels[..., :3]
    elif samples == 1 and lies_open:
        pixels = _used_bits(header, pixels)
    return pixels[None] if pixels.ndim < (3 if samples == 1 else 4) else pixels


def _unpacked(path: Path, whole: FileDataset, progress: Progress) -> tuple[npt.NDArray[Any], bool]:
    """All frames, compressed ones one after the other; and whether each number is kept bit by bit."""
    from pydicom import uid
    from pydicom.pixels.decoders.base import get_decoder
    from pydicom.pixels.utils import pixel_array

    from segstudio.io import dicom_codecs

    if "TransferSyntaxUID" not in whole.file_meta:
        implicit, little = whole.original_encoding
        plain_uid = uid.ImplicitVRLittleEndian if implicit else uid.ExplicitVRLittleEndian
        whole.file_meta.TransferSyntaxUID = plain_uid if little else uid.ExplicitVRBigEndian
    syntax = whole.file_meta.TransferSyntaxUID
    plug_in = dicom_codecs.plug_in(syntax)
    try:
        decoder = get_decoder(syntax)
    except NotImplementedError as error:
        raise _needs_decoder(path, syntax) from error
    if not decoder.is_available:
        raise _needs_decoder(path, syntax)
    if not decoder.is_encapsulated:
        return pixel_array(whole), True
    count = int(number(whole, "NumberOfFrames", 1))
    frames: npt.NDArray[Any] | None = None
    for index, (frame, _) in enumerate(decoder.iter_array(whole, decoding_plugin=plug_in)):
        if frames is None:
            frames = np.empty((count, *frame.shape), frame.dtype)
        frames[index] = frame
        progress((index + 1) / count)
    if frames is None or index + 1 != count:
        raise EOFError("fewer frames than announced")
    return (frames[0] if count == 1 else frames), not plug_in


def _needs_decoder(path: Path, syntax: Any) -> ReadError:
    name = getattr(syntax, "name", str(syntax)).partition(" (")[0]
    name = "".join(c for c in name if c.isprintable())[:70]
    return ReadError(
        tr("{path} needs a decoder for {name}, and there is none here.", path=shown(path), name=name),
        tr("Convert it to an uncompressed DICOM file with the program it came from."),
    )


def _used_bits(header: Any, pixels: npt.NDArray[Any]) -> npt.NDArray[Any]:
    """Grey pixels without bits that belong to overlays, their sign extended from the highest used bit."""
    if pixels.dtype.kind not in "iu":
        return pixels
    bits = pixels.dtype.itemsize * 8
    used = int(number(header, "BitsStored", bits))
    top = int(number(header, "HighBit", used - 1)) + 1
    if not 1 <= used <= top <= bits or used == bits:
        return pixels
    pixels = np.left_shift(pixels, bits - top)
    return np.right_shift(pixels, bits - used, out=pixels)


def lies_open(header: Any) -> bool:
    """Whether the file holds grey numbers of 8 or 16 bits, little endian and not compressed."""
    meta = getattr(header, "file_meta", {})
    bits, used = int(number(header, "BitsAllocated", 0)), int(number(header, "BitsStored", 0))
    return (
        str(meta.get("TransferSyntaxUID", "")) in _PLAIN
        and text(header, "PhotometricInterpretation").startswith("MONOCHROME")
        and int(number(header, "SamplesPerPixel", 1)) == 1
        and bits in (8, 16)
        and 1 <= used <= bits
        and int(number(header, "HighBit", used - 1)) == used - 1
    )


def read_open(header: Any, stream: Any, pixels: npt.NDArray[Any]) -> bool:
    """Fill an array with the numbers that lie open from where the stream stands.

    Returns: False where the file holds them in another way than usual.
    Raises:
        EOFError: there are fewer than the array takes.
    """
    implicit = header.original_encoding[0]
    lead = stream.read(8 if implicit else 12)
    if lead[:4] != b"\xe0\x7f\x10\x00" or (not implicit and lead[4:6] not in (b"OW", b"OB")):
        return False
    length = struct.unpack("<L", lead[-4:])[0]
    if length < pixels.nbytes or stream.readinto(pixels.data.cast("B")) != pixels.nbytes:
        raise EOFError("fewer pixels than announced")
    return True


def _read_plain(header: FileDataset, stream: BinaryIO) -> npt.NDArray[Any] | None:
    """Grey pixels that lie open in the file, read straight into place; None for everything else."""
    if not lies_open(header):
        return None
    bits, used = int(number(header, "BitsAllocated", 0)), int(number(header, "BitsStored", 0))
    frames = int(number(header, "NumberOfFrames", 1))
    signed = int(number(header, "PixelRepresentation", 0)) == 1
    pixels = np.empty(
        (frames, int(header.Rows), int(header.Columns)), f"<{'i' if signed else 'u'}{bits // 8}"
    )
    if not read_open(header, stream, pixels):
        return None
    if used < bits:  # the bits above may hold an overlay; shifting there and back also extends the sign
        np.left_shift(pixels, bits - used, out=pixels)
        np.right_shift(pixels, bits - used, out=pixels)
    return pixels


def meaningful(header: Any, stored: npt.NDArray[Any]) -> npt.NDArray[Any]:
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


def rescaled(stored: npt.NDArray[Any], slope: float, intercept: float) -> npt.NDArray[Any]:
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


def common_scale(header: Any, frames: int) -> tuple[float, float] | None:
    """(slope, intercept) of all frames; None where they differ or a table takes their place."""
    if "ModalityLUTSequence" in header:
        return None
    scales = {_frame_scale(header, i) for i in range(frames)}
    return scales.pop() if len(scales) == 1 else None


def bright_is_bright(
    header: Any,
    values: npt.NDArray[Any],
    look: Shown,
    scale: tuple[float, float] | None,
    padded: npt.NDArray[np.bool_] | None = None,
) -> tuple[npt.NDArray[Any], Shown, float]:
    """Values and window turned around for MONOCHROME1, where the largest number means black.

    Args:
        values: (frames, y, x).
        scale: of all frames; None where there is none.
        padded: pixels that show nothing; they become one less than anything that the image can hold.
    Returns: values, window, and the value of those that show nothing.
    """
    slope, intercept = scale or (1.0, 0.0)
    used = int(number(header, "BitsStored", 16))
    signed = int(number(header, "PixelRepresentation", 0)) == 1
    stored = (-(2 ** (used - 1)), 2 ** (used - 1) - 1) if signed else (0, 2**used - 1)
    ends = slope * (stored[0] + stored[1]) + 2 * intercept  # lowest plus highest value
    turned = ends - values.astype(np.float64)
    dark = float(np.floor(min(slope * end + intercept for end in stored))) - 1.0
    if padded is not None:
        dark = min(dark, float(turned.min()) - 1.0) if scale is None else dark
        turned[padded] = dark
    if values.dtype.kind in "iu" and ends == int(ends):
        turned = turned.astype(np.int32)
        low, high = turned.min(), turned.max()
        if low >= 0 and high <= 65_535:
            turned = turned.astype(np.uint16 if high > 255 else np.uint8)
        elif low >= -(2**15) and high < 2**15:
            turned = turned.astype(np.int16)
    return turned, look.turned(ends), dark
