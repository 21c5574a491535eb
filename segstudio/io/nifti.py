"""NIfTI-1 and NIfTI-2 in one file, plain or gzip-compressed."""

from __future__ import annotations

import gzip
import io
import zlib
from dataclasses import dataclass
from math import prod
from pathlib import Path
from typing import Any, BinaryIO, cast

import numpy as np
import numpy.typing as npt
from isal import igzip

from segstudio.core.geometry import Geometry
from segstudio.core.volume import Volume, Voxels
from segstudio.errors import ReadError, WriteError
from segstudio.io import limits
from segstudio.io.files import shown
from segstudio.io.nifti_geometry import RAS_TO_LPS, geometry_of, is_sheared
from segstudio.io.parts import Part, choose, numbered
from segstudio.io.pieces import Pieces
from segstudio.io.plane_pieces import Planes
from segstudio.io.values import (
    drain,
    excess_warning,
    read_exactly,
    skip_exactly,
    unfinite_warning,
    working_type,
)
from segstudio.words import tr

# nibabel takes a quarter of a second to import, so it is imported where it is used.

_HEADERS = {b"n+1\0": 348, b"n+2\0": 540}  # magic -> size of the header
_PAIRS = (b"ni1\0", b"ni2\0")  # the voxels lie in a second file
_FURTHEST_VOXELS = 64 * 2**20  # bytes of header and extensions before the voxels
_NIFTI1_SIDE = 32_767
_VECTOR = (1006, 1007)  # intents: displacements, vectors
_STATISTIC = range(2, 25)  # intents whose fifth dimension holds parameters
_FRAMES = {3: "Talairach", 4: "MNI152"}  # sform codes that name one; others leave it open


@dataclass(frozen=True)
class _Head:
    """What the header says, checked.

    Args:
        shape: of one volume, (z, y, x), with a fourth side of 3 or 4 for colours.
        dtype: of the stored numbers.
        parts: the volumes that the file holds.
        offset: bytes before the voxels; `size` of them are the header itself.
    """

    header: Any
    shape: tuple[int, ...]
    dtype: np.dtype
    parts: tuple[Part, ...]
    offset: int
    size: int

    @property
    def grid(self) -> tuple[int, int, int]:
        """Voxels along (z, y, x)."""
        return self.shape[0], self.shape[1], self.shape[2]

    @property
    def bytes_per_voxel(self) -> int:
        """Of the image in memory, whose numbers have two bytes at least where they are scaled or signed."""
        return max(self.dtype.itemsize * prod(self.shape[3:]), 2)

    @property
    def bytes_each(self) -> int:
        """Bytes of one volume."""
        return prod(self.shape) * self.dtype.itemsize


def matches(head: bytes) -> bool:
    """Whether these first bytes belong to a NIfTI file, compressed or not."""
    if head[:2] == b"\x1f\x8b":
        try:
            with gzip.GzipFile(fileobj=io.BytesIO(head)) as stream:
                head = stream.read1(352)
        except (OSError, EOFError, zlib.error):
            return False
    return _magic(head) is not None


def read(path: Path, *, labels: bool = False, part: int | None = None) -> Volume:
    """One three-dimensional image with its place in the patient.

    The sform is used where the file has one, else the qform. Whole numbers stay whole unless the
    header scales them. A compressed file is read to its end, so that its checksum is compared.

    Args:
        path: the file.
        labels: take it as a label map, which may pack better than any image.
        part: which of several volumes, from 0.
    Raises:
        SeveralParts: the file holds several volumes and `part` is None.
        ReadError: damaged, cut off, or of a number type that is no image.
    """
    stored = path.stat().st_size
    with open(path, "rb") as raw:
        compressed = raw.read(2) == b"\x1f\x8b"
        raw.seek(0)
        if not compressed:
            return _read_plain(path, raw, stored, part)
        with igzip.IGzipFile(fileobj=raw) as stream:
            return _read_packed(path, cast(BinaryIO, stream), stored, labels, part)


def grid(path: Path) -> Geometry:
    """Only the geometry, from the header.

    Raises:
        ReadError: the header is damaged.
    """
    with open(path, "rb") as raw:
        compressed = raw.read(2) == b"\x1f\x8b"
        raw.seek(0)
        stream = cast(BinaryIO, igzip.IGzipFile(fileobj=raw)) if compressed else raw
        head = _read_head(path, stream)
        return geometry_of(head.header, head.grid)[0]


def pieces(path: Path, part: int | None = None) -> Pieces:
    """One volume of a file, region by region.

    Raises:
        SeveralParts: the file holds several volumes and `part` is None.
        ReadError: damaged or cut off.
    """
    with open(path, "rb") as raw:
        packed = raw.read(2) == b"\x1f\x8b"
        raw.seek(0)
        head = _read_head(path, cast(BinaryIO, igzip.IGzipFile(fileobj=raw)) if packed else raw)
    chosen = choose(path, head.parts, part)
    scale, warnings = _scale(head.header)
    geometry, about_place = geometry_of(head.header, head.grid)

    def meant(stored: npt.NDArray) -> npt.NDArray:
        if stored.ndim == 4:
            return stored[..., :3]
        return stored if scale is None else _scaled(stored, *scale)

    planes = Planes(
        path,
        path,
        0,
        packed,
        head.offset + chosen * head.bytes_each,
        (len(head.parts) - chosen - 1) * head.bytes_each,
        head.shape,
        head.dtype,
        meant,
    )
    return planes.pieces(geometry, (*about_place, *warnings))


def _read_plain(path: Path, stream: BinaryIO, stored: int, part: int | None) -> Volume:
    head = _read_head(path, stream)
    chosen = choose(path, head.parts, part)
    end = head.offset + head.bytes_each * len(head.parts)
    if stored < end:
        there = max(stored - head.offset, 0)
        raise ReadError(
            tr(
                "{path} is cut off: {there} of {end} bytes of voxels are there.",
                path=shown(path),
                there=there,
                end=end - head.offset,
            ),
            tr("Copy the file again."),
        )
    limits.check_memory(path, head.grid, head.bytes_per_voxel)
    stream.seek(head.offset + chosen * head.bytes_each)
    stored_voxels = _read_voxels(path, stream, head)
    return _volume(path, head, stored_voxels, stored - end)


def _read_packed(path: Path, stream: BinaryIO, stored: int, labels: bool, part: int | None) -> Volume:
    head = _read_head(path, stream)
    chosen = choose(path, head.parts, part)
    if not labels:  # label maps are mostly zeros and pack without limit
        limits.check_ratio(path, head.bytes_each * len(head.parts), stored)
    limits.check_memory(path, head.grid, head.bytes_per_voxel)
    skip_exactly(stream, head.offset - head.size + chosen * head.bytes_each, path)
    stored_voxels = _read_voxels(path, stream, head)
    skip_exactly(stream, (len(head.parts) - chosen - 1) * head.bytes_each, path)
    return _volume(path, head, stored_voxels, drain(stream, path))


def _read_voxels(path: Path, stream: BinaryIO, head: _Head) -> npt.NDArray:
    return np.frombuffer(read_exactly(stream, head.bytes_each, path), head.dtype)


def _volume(path: Path, head: _Head, stored: npt.NDArray, excess: int) -> Volume:
    voxels = stored.reshape(head.shape)
    scale, warnings = _scale(head.header)
    if voxels.ndim == 4:
        voxels = voxels[..., :3]
    elif scale is not None:
        voxels = _scaled(voxels, *scale)
    voxels = working_type(voxels)
    geometry, about_place = geometry_of(head.header, head.grid)
    warnings = (*about_place, *warnings, *excess_warning(excess), *unfinite_warning(voxels))
    frame = _FRAMES.get(int(head.header["sform_code"]), "") if geometry.oriented else ""
    return Volume(voxels, geometry, frame=frame, warnings=warnings)


def _magic(head: bytes) -> bytes | None:
    for magic in (head[344:348], head[4:8]):
        if magic in _HEADERS or magic in _PAIRS:
            return magic
    return None


def _read_head(path: Path, stream: BinaryIO) -> _Head:
    from nibabel.nifti1 import Nifti1Header
    from nibabel.nifti2 import Nifti2Header

    head = bytes(stream.read(348))
    magic = _magic(head)
    if magic in _PAIRS:
        raise ReadError(
            tr(
                "{path} is a header whose voxels lie in an .img file, which is not followed.",
                path=shown(path),
            ),
            tr("Save the image as one .nii or .nii.gz file."),
        )
    if magic is None:
        raise ReadError(tr("{path} is not a NIfTI file in one piece.", path=shown(path)))
    size = _HEADERS[magic]
    head += bytes(stream.read(size - len(head)))
    if len(head) < size:
        raise ReadError(
            tr("{path} is cut off within its header.", path=shown(path)), tr("Copy the file again.")
        )
    header = (Nifti1Header if size == 348 else Nifti2Header)(head, check=False)
    shape, parts = _sizes(path, header)
    dtype, channels = _number_type(path, header)
    offset = float(header["vox_offset"])
    if not size <= offset <= _FURTHEST_VOXELS or offset != int(offset):
        raise ReadError(
            tr(
                "{path} says its voxels start at byte {offset:g}; the file is damaged.",
                path=shown(path),
                offset=offset,
            )
        )
    full = shape if channels == 1 else (*shape, channels)
    return _Head(header, full, dtype, parts, int(offset), size)


def _sizes(path: Path, header: Any) -> tuple[tuple[int, int, int], tuple[Part, ...]]:
    """(z, y, x) of one volume, and all volumes of the file."""
    count = int(header["dim"][0])
    if not 1 <= count <= 7:
        raise ReadError(
            tr("{path} claims {count} dimensions; the file is damaged.", path=shown(path), count=count)
        )
    sizes = [int(n) for n in header["dim"][1 : count + 1]]
    limits.check_shape(path, sizes)
    x, y, z = (*sizes[:3], 1, 1)[:3]
    rest = sizes[3:]
    limits.check_parts(path, prod(rest))
    intent = int(header["intent_code"])
    fifth = "component" if intent in _VECTOR else "parameter" if intent in _STATISTIC else "channel"
    names = ("time", fifth, tr("sixth axis"), tr("seventh axis"))[: len(rest)]
    # the fourth dimension runs fastest in the file
    channel = len(names) - 2 if len(names) > 1 else None  # of the names turned round
    return (z, y, x), tuple(numbered(names[::-1], rest[::-1], channel))


def _number_type(path: Path, header: Any) -> tuple[np.dtype, int]:
    """Stored number type and channels."""
    try:
        stored = header.get_data_dtype()
    except Exception as error:  # nibabel's own class
        code = int(header["datatype"])
        raise ReadError(
            tr(
                "{path} holds numbers of an unknown type (code {code}); the file is damaged.",
                path=shown(path),
                code=code,
            )
        ) from error
    if stored.names in (("R", "G", "B"), ("R", "G", "B", "A")):
        return np.dtype(np.uint8), len(stored.names)
    if stored.kind not in "iuf" or stored.itemsize > 8:
        raise ReadError(
            tr(
                "{path} holds numbers of the type {stored}, which is no image.",
                path=shown(path),
                stored=stored,
            )
        )
    bits = int(header["bitpix"])
    if bits not in (0, stored.itemsize * 8):
        raise ReadError(
            tr(
                "{path} says that its numbers are of the type {name} and have {bits} bits; "
                "the file is damaged.",
                path=shown(path),
                name=stored.name,
                bits=bits,
            )
        )
    return stored, 1


def _scale(header: Any) -> tuple[tuple[float, float] | None, tuple[str, ...]]:
    """Slope and intercept, None where they change nothing, and a sentence where they are damaged."""
    slope, intercept = float(header["scl_slope"]), float(header["scl_inter"])
    if slope == 0 or (np.isnan(slope) and (np.isnan(intercept) or intercept == 0)):
        return None, ()  # not set
    if not np.isfinite([slope, intercept]).all():
        return None, (
            tr(
                "The scale of the voxel values is damaged (slope {slope:g}, intercept {intercept:g}); "
                "the stored numbers are shown.",
                slope=slope,
                intercept=intercept,
            ),
        )
    return (None if (slope, intercept) == (1.0, 0.0) else (slope, intercept)), ()


def _scaled(voxels: npt.NDArray, slope: float, intercept: float) -> npt.NDArray[np.float32]:
    """Values after slope and intercept, computed with 64 bits slice by slice."""
    out = np.empty(voxels.shape, np.float32)
    for z, plane in enumerate(voxels):
        with np.errstate(over="ignore", invalid="ignore"):  # what becomes of it is counted and said
            out[z] = plane * np.float64(slope) + intercept
    return out


def write(path: Path, voxels: Voxels, geometry: Geometry) -> None:
    """Save voxels with the whole affine; gzip-compressed when the name ends in .gz.

    A grid with right angles is stored as both sform and qform. A sheared one (gantry tilt) is stored
    as sform alone, because a qform cannot hold it.

    Shapes: (z, y, x), or (z, y, x, 3) uint8.
    Raises:
        WriteError: colours of more than 8 bits.
    """
    if voxels.ndim == 4 and voxels.dtype != np.uint8:
        raise WriteError(tr("NIfTI holds colours of 8 bits only."), tr("Choose .nrrd or .tif."))
    with open(path, "wb") as raw:
        if path.name.lower().endswith(".gz"):
            with igzip.IGzipFile("", "wb", compresslevel=2, fileobj=raw, mtime=0) as stream:
                _write_stream(cast(BinaryIO, stream), voxels, geometry)
        else:
            _write_stream(raw, voxels, geometry)


def _write_stream(stream: BinaryIO, voxels: Voxels, geometry: Geometry) -> None:
    from nibabel.nifti1 import Nifti1Header
    from nibabel.nifti2 import Nifti2Header

    first = Nifti1Header if max(geometry.shape) <= _NIFTI1_SIDE else Nifti2Header
    header = first()
    header.set_data_shape(geometry.shape[::-1])
    if voxels.ndim == 4:
        header.set_data_dtype(np.dtype([("R", "u1"), ("G", "u1"), ("B", "u1")]))
    else:
        header.set_data_dtype(voxels.dtype)
    affine = RAS_TO_LPS @ geometry.affine_lps
    if geometry.calibrated:
        header.set_xyzt_units("mm")
    if geometry.calibrated and not geometry.oriented:
        header["pixdim"][1:4] = geometry.spacing_mm[::-1]  # a size, but no place that could be claimed
    elif geometry.calibrated:
        sheared = is_sheared(geometry)
        header.set_sform(affine, code=2 if sheared else 1)
        if not sheared:
            header.set_qform(affine, code=1)
        else:
            header["pixdim"][1:4] = geometry.spacing_mm[::-1]
    header.set_slope_inter(1.0, 0.0)
    header["vox_offset"] = len(header.binaryblock) + 4
    header["magic"] = header.single_magic
    stream.write(header.binaryblock)
    stream.write(b"\0\0\0\0")  # no extensions
    for plane in np.ascontiguousarray(voxels):
        stream.write(plane.data)
