"""The header of a DICOM file, read under limits, and its values without surprises."""

from __future__ import annotations

import contextlib
import struct
import zlib
from collections.abc import Sequence
from io import BytesIO
from pathlib import Path
from typing import TYPE_CHECKING, Any, BinaryIO

import numpy as np

from segstudio.errors import ReadError
from segstudio.io import limits
from segstudio.io.files import shown
from segstudio.words import tr

if TYPE_CHECKING:
    from pydicom.dataset import FileDataset
    from pydicom.tag import BaseTag

# pydicom takes a fifth of a second to import, so it is imported where it is used.

_DEFLATED = (b"1.2.840.10008.1.2.1.99", b"1.2.840.10008.1.2.4.95", b"1.2.840.10008.1.2.4.205")
_LARGEST_INFLATED = 512 * 2**20
_HEAD = 16_384
_PIXELS = (b"\xe0\x7f\x10\0", b"\xe0\x7f\x08\0", b"\xe0\x7f\x09\0")  # little endian, whole, float, double
_VRS = frozenset(b"AE AS AT CS DA DS DT FD FL IS LO LT OB OW PN SH SL SS ST TM UI UL UN US UT SQ".split())


def matches(head: bytes) -> bool:
    """Whether these first bytes belong to a DICOM file, with or without the usual preamble."""
    if head[128:132] == b"DICM":
        return True
    if len(head) < 16 or head[:2] not in (b"\x08\0", b"\x02\0", b"\0\x08", b"\0\x02"):
        return False
    element, length = struct.unpack("<H", head[2:4])[0], struct.unpack("<L", head[4:8])[0]
    return head[4:6] in _VRS or (head[0] != 0 and element <= 0x18 and length <= 64)


def read_header(path: Path, stream: BinaryIO, tags: Sequence[Any] | None = None) -> FileDataset:
    """All elements before the pixels, or only the named ones; the stream is left where the pixels start.

    Raises:
        ReadError: unpacks to more than 512 MiB.
    """
    head = stream.read(_HEAD)
    if any(syntax in head[:4096] for syntax in _DEFLATED):
        stream.seek(0)
        _check_deflated(path, stream)
    elif len(head) == _HEAD:  # most headers end here, and memory is read faster than a file
        short = BytesIO(head)
        with contextlib.suppress(Exception):  # cut off within an element
            header = _parsed(short, head, tags)
            at = short.tell()
            if head[at : at + 4] in _PIXELS:
                stream.seek(at)
                return header
    stream.seek(0)
    return _parsed(stream, head, tags)


def _parsed(stream: BinaryIO, head: bytes, tags: Sequence[Any] | None) -> FileDataset:
    import pydicom

    return pydicom.dcmread(
        stream,
        stop_before_pixels=True,
        force=head[128:132] != b"DICM",
        specific_tags=None if tags is None else list(tags),
    )


def raw(header: FileDataset, tag: BaseTag) -> bytes:
    """The bytes of an element as the file holds them; empty where it is missing or was converted before."""
    value = getattr(header.get_item(tag, keep_deferred=True), "value", None)
    return value if isinstance(value, bytes) else b""


def text(header: Any, keyword: str) -> str:
    """A value as short plain text; empty when it is missing or damaged."""
    try:
        value = header.get(keyword)
    except Exception:  # pydicom converts values late, and raises what it likes about damaged ones
        return ""
    clean = "".join(c for c in str(value if value is not None else "") if c.isprintable())
    return clean.strip()[:1024]


def patient_lines(path: Path) -> tuple[str, ...]:
    """Name, id, birth date and sex in a DICOM file, as a person reads them; for the screen only."""
    with open(path, "rb") as stream:
        header = read_header(path, stream, ["PatientName", "PatientID", "PatientBirthDate", "PatientSex"])
    born = text(header, "PatientBirthDate")
    if len(born) == 8 and born.isdecimal():
        born = f"{born[:4]}-{born[4:6]}-{born[6:]}"
    name = " ".join(part for part in text(header, "PatientName").replace("=", "^").split("^") if part)
    id_, sex = text(header, "PatientID"), text(header, "PatientSex")
    lines = (
        name,
        id_ and f"ID {id_}",
        born and tr("born {born}", born=born),
        sex and tr("sex {sex}", sex=sex),
    )
    return tuple(line for line in lines if line)


def number(header: Any, keyword: str, default: float) -> float:
    """The first number of a value; the default when it is missing, damaged or not finite."""
    try:
        value = header.get(keyword)
        if value is not None and not isinstance(value, str) and hasattr(value, "__len__"):
            value = value[0]
        result = float(value)
    except Exception:
        return default
    return result if np.isfinite(result) else default


def frame_item(header: Any, frame: int, keyword: str) -> Any:
    """An item of the functional groups of one frame, or the one shared by all frames."""
    for groups, index in (("PerFrameFunctionalGroupsSequence", frame), ("SharedFunctionalGroupsSequence", 0)):
        sequence = header.get(groups)
        if sequence is not None and len(sequence) > index:
            items = sequence[index].get(keyword)
            if items:
                return items[0]
    return None


def _check_deflated(path: Path, stream: BinaryIO) -> None:
    """Unpack a deflated file piece by piece to see how large it gets, keeping nothing."""
    from pydicom.filereader import _read_file_meta_info as read_meta
    from pydicom.filereader import read_preamble

    read_preamble(stream, force=True)
    read_meta(stream)
    unpacker = zlib.decompressobj(-15)
    total = 0
    while chunk := stream.read(2**16):
        while chunk:
            total += len(unpacker.decompress(chunk, 2**20))
            if total > _LARGEST_INFLATED:
                raise ReadError(
                    tr(
                        "{path} unpacks to more than {largest_inflated}.",
                        path=shown(path),
                        largest_inflated=limits.readable_size(_LARGEST_INFLATED),
                    ),
                    tr("The file was probably made to fill the memory."),
                )
            chunk = unpacker.unconsumed_tail
    stream.seek(0)
