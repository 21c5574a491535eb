"""Unpacking one frame of a compressed DICOM image, after its own header was held against the file's.

pydicom takes the frames out of the file and calls `_decode_frame` here as one of its plug-ins; what this
module cannot unpack it passes on to pydicom's own plug-ins, GDCM the last of them.
"""

from __future__ import annotations

import struct
from collections.abc import Callable
from typing import Any

from pydicom import uid
from pydicom.pixels.decoders.base import get_decoder
from pydicom.uid import UID

NAME = "segstudio"

_JPEG = (uid.JPEGBaseline8Bit, uid.JPEGExtended12Bit, uid.JPEGLossless, uid.JPEGLosslessSV1)
_JPEG_LS = (uid.JPEGLSLossless, uid.JPEGLSNearLossless)
_HIGH_THROUGHPUT = (uid.HTJ2KLossless, uid.HTJ2KLosslessRPCL, uid.HTJ2K)
_JPEG_2000 = (uid.JPEG2000Lossless, uid.JPEG2000, *_HIGH_THROUGHPUT)
_SIZE_MARKERS = frozenset({*range(0xC0, 0xD0), 0xF7}) - {0xC4, 0xC8, 0xCC}  # SOF of JPEG and JPEG-LS
_ALONE = frozenset({0x01, *range(0xD0, 0xDA)})  # markers without a length

DECODER_DEPENDENCIES: dict[UID, tuple[str, ...]] = dict.fromkeys(
    (*_JPEG, *_JPEG_LS, *_JPEG_2000), ("imagecodecs",)
)


def is_available(syntax: str) -> bool:
    """Whether this plug-in unpacks a transfer syntax; pydicom asks."""
    return syntax in DECODER_DEPENDENCIES


def plug_in(syntax: str) -> str:
    """The plug-in that pydicom has to use for a transfer syntax; empty for its own choice."""
    if not is_available(syntax):
        return ""
    decoder = get_decoder(UID(syntax))
    if NAME not in decoder.available_plugins:
        decoder.add_plugin(NAME, (__name__, "_decode_frame"))
    return NAME


def announced_size(frame: bytes) -> tuple[int, int] | None:
    """(rows, columns) that a JPEG, JPEG-LS or JPEG 2000 stream claims; None where it says nothing."""
    at = frame.find(b"\xff\x4f\xff\x51", 0, 2**16)  # SOC and SIZ of JPEG 2000
    if at >= 0:
        width, height, left, top = struct.unpack_from(">4L", frame, at + 8)
        return height - top, width - left
    at = frame.find(b"\xff\xd8", 0, 2**12) + 2
    while 2 <= at < len(frame) - 9:
        if frame[at] != 0xFF:
            return None
        marker = frame[at + 1]
        if marker in _SIZE_MARKERS:
            rows, columns = struct.unpack_from(">HH", frame, at + 5)
            return rows, columns
        at += (
            1 if marker == 0xFF else 2 if marker in _ALONE else 2 + struct.unpack_from(">H", frame, at + 2)[0]
        )
    return None


def _decode_frame(src: bytes, runner: Any) -> bytearray:
    """Unpack one frame; pydicom calls this.

    Raises:
        ValueError: the frame claims to be larger than the file says, so that nothing is allocated for it.
    """
    size = announced_size(src)
    if size is None or size[0] * size[1] > runner.rows * runner.columns:
        raise ValueError("a frame of another size than the header says")
    problem: Exception | None = None
    for decode in _decoders(runner):
        try:
            return bytearray(decode(src, runner))  # pydicom may correct it in place
        except Exception as error:  # codecs raise what they like
            problem = error
    raise ValueError("no decoder could unpack the frame") from problem


def _decoders(runner: Any) -> list[Callable[[bytes, Any], bytes | bytearray]]:
    from pydicom.pixels.decoders import gdcm, pillow, pyjpegls

    syntax = runner.transfer_syntax
    if syntax in _JPEG_LS:
        return [pyjpegls._decode_frame, gdcm._decode_frame]
    if syntax in _JPEG_2000:
        return [_jpeg_2000, pillow._decode_frame]
    if syntax in (uid.JPEGLossless, uid.JPEGLosslessSV1):
        return [gdcm._decode_frame, _jpeg]
    if runner.bits_stored == 8:
        return [pillow._decode_frame, gdcm._decode_frame]
    return [_jpeg]


def _jpeg(src: bytes, runner: Any) -> bytes:
    import imagecodecs

    pixels = imagecodecs.jpeg_decode(src)
    return _as_allocated(pixels, runner)


def _jpeg_2000(src: bytes, runner: Any) -> bytes:
    import imagecodecs
    from pydicom.pixels.common import PhotometricInterpretation as Kind

    pixels = imagecodecs.jpeg2k_decode(src)
    if runner.photometric_interpretation in (Kind.YBR_ICT, Kind.YBR_RCT):
        runner.set_option("photometric_interpretation", Kind.RGB)
    if runner.samples_per_pixel > 1:
        runner.set_option("planar_configuration", 0)
    runner.set_option("bits_allocated", pixels.dtype.itemsize * 8)
    return bytes(pixels.tobytes())


def _as_allocated(pixels: Any, runner: Any) -> bytes:
    """Pixels in the width that the file says; where the codec gave more, they must fit."""
    wanted = runner.bits_allocated // 8
    if pixels.dtype.itemsize != wanted:
        if wanted < pixels.dtype.itemsize and int(pixels.max()) >= 2 ** (8 * wanted):
            raise ValueError("more bits than the header says")
        pixels = pixels.astype(f"u{wanted}")
    return bytes(pixels.tobytes())
