"""NIfTI-1 and NIfTI-2 in one file, plain or gzip-compressed."""

from __future__ import annotations

import gzip
import io
import zlib
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
from segstudio.io.values import drain, read_exactly, unfinite_warning, working_type

# nibabel takes a quarter of a second to import, so it is imported where it is used.

RAS_TO_LPS = np.diag([-1.0, -1.0, 1.0, 1.0])
_HEADERS = {b"n+1\0": 348, b"n+2\0": 540}  # magic -> size of the header
_FURTHEST_VOXELS = 64 * 2**20  # bytes of header and extensions before the voxels
_NIFTI1_SIDE = 32_767
_SHEAR = 1e-4  # cosine between axes that still count as at right angles


def matches(head: bytes) -> bool:
    """Whether these first bytes belong to a NIfTI file, compressed or not."""
    if head[:2] == b"\x1f\x8b":
        try:
            with gzip.GzipFile(fileobj=io.BytesIO(head)) as stream:
                head = stream.read1(352)
        except (OSError, EOFError, zlib.error):
            return False
    return _magic(head) is not None


def read(path: Path, *, labels: bool = False) -> Volume:
    """One three-dimensional image with its place in the patient.

    The sform is used where the file has one, else the qform. Whole numbers stay whole unless the
    header scales them. A compressed file is read to its end, so that its checksum is compared.

    Raises:
        ReadError: damaged, cut off, four-dimensional, or of a number type that is no image.
    """
    stored = path.stat().st_size
    with open(path, "rb") as raw:
        compressed = raw.read(2) == b"\x1f\x8b"
        raw.seek(0)
        if not compressed:
            return _read_stream(path, raw, stored, None, labels)
        with igzip.IGzipFile(fileobj=raw) as stream:
            return _read_stream(path, cast(BinaryIO, stream), None, stored, labels)


def _read_stream(
    path: Path, stream: BinaryIO, plain_size: int | None, packed_size: int | None, labels: bool
) -> Volume:
    header, header_size = _read_header(path, stream)
    shape = _shape(path, header)
    stored_type, channels = _number_type(path, header)
    count = limits.check_memory(path, shape, max(stored_type.itemsize * channels, 2))
    count = shape[0] * shape[1] * shape[2] * channels * stored_type.itemsize
    offset = float(header["vox_offset"])
    if not header_size <= offset <= _FURTHEST_VOXELS or offset != int(offset):
        raise ReadError(f"{shown(path)} says its voxels start at byte {offset:g}; the file is damaged.")
    if plain_size is not None and plain_size < offset + count:
        there = max(plain_size - int(offset), 0)
        raise ReadError(
            f"{shown(path)} is cut off: {there} of {count} bytes of voxels are there.", "Copy the file again."
        )
    if packed_size is not None and not labels:  # label maps are mostly zeros and pack without limit
        limits.check_ratio(path, count, packed_size)
    read_exactly(stream, int(offset) - header_size, path)
    voxels: Any = np.frombuffer(read_exactly(stream, count, path), stored_type)
    if packed_size is not None:
        drain(stream, path)
    voxels = voxels.reshape(*shape, channels) if channels == 3 else voxels.reshape(shape)
    voxels = working_type(_scaled(voxels, header))
    geometry, warnings = _geometry(path, header, shape)
    return Volume(voxels, geometry, warnings=warnings + unfinite_warning(voxels))


def _magic(head: bytes) -> bytes | None:
    for magic in (head[344:348], head[4:8]):
        if magic in _HEADERS:
            return magic
    return None


def _read_header(path: Path, stream: BinaryIO) -> tuple[Any, int]:
    from nibabel.nifti1 import Nifti1Header
    from nibabel.nifti2 import Nifti2Header

    head = bytes(stream.read(348))
    magic = _magic(head)
    if magic is None:
        raise ReadError(f"{shown(path)} is not a NIfTI file in one piece.")
    size = _HEADERS[magic]
    head += bytes(stream.read(size - len(head)))
    header_class = Nifti1Header if size == 348 else Nifti2Header
    return header_class(head, check=False), size


def _shape(path: Path, header: Any) -> tuple[int, int, int]:
    """(z, y, x); trailing dimensions of one are left out."""
    count = int(header["dim"][0])
    if not 1 <= count <= 7:
        raise ReadError(f"{shown(path)} claims {count} dimensions; the file is damaged.")
    sizes = [int(n) for n in header["dim"][1 : count + 1]]
    limits.check_shape(path, sizes)
    rest = [n for n in sizes[3:] if n != 1]
    if rest:
        every = " × ".join(str(n) for n in sizes)
        raise ReadError(
            f"{shown(path)} holds several volumes ({every} voxels); one volume can be opened.",
            "Save one of its volumes as a file of its own and open that.",
        )
    x, y, z = (*sizes[:3], 1, 1)[:3]
    return z, y, x


def _number_type(path: Path, header: Any) -> tuple[np.dtype, int]:
    """Stored number type and channels."""
    stored = header.get_data_dtype()
    if stored.names in (("R", "G", "B"), ("R", "G", "B", "A")):
        if len(stored.names) == 4:
            raise ReadError(f"{shown(path)} holds colours with transparency, which is not supported.")
        return np.dtype(np.uint8), 3
    if stored.kind not in "iuf" or stored.itemsize > 8:
        raise ReadError(f"{shown(path)} holds numbers of the type {stored}, which is no image.")
    return stored, 1


def _scaled(voxels: npt.NDArray, header: Any) -> npt.NDArray:
    """Values after the header's slope and intercept; untouched where these change nothing."""
    try:
        slope, intercept = header.get_slope_inter()
    except Exception as error:
        raise ReadError(f"The scale of the voxel values is damaged ({error}).") from error
    slope = 1.0 if slope is None else float(slope)
    intercept = 0.0 if intercept is None else float(intercept)
    if voxels.ndim == 4 or (slope == 1.0 and intercept == 0.0):
        return voxels
    return (voxels * np.float64(slope) + intercept).astype(np.float32)


def _geometry(path: Path, header: Any, shape: tuple[int, int, int]) -> tuple[Geometry, tuple[str, ...]]:
    sform_code, qform_code = int(header["sform_code"]), int(header["qform_code"])
    to_mm = {1: 1000.0, 3: 0.001}.get(int(header["xyzt_units"]) & 7, 1.0)
    warnings: tuple[str, ...] = ()
    if sform_code > 0:
        affine = header.get_sform()
        if qform_code > 0 and not np.allclose(affine, header.get_qform(), atol=1e-2, rtol=1e-3):
            warnings = ("The file gives two different positions (sform and qform); the sform is used.",)
    elif qform_code > 0:
        affine = header.get_qform()
    else:
        sides = np.asarray(header["pixdim"][1:4], float)
        if int(header["xyzt_units"]) & 7 == 0 and (sides == 1.0).all():
            return Geometry.picture(shape[1], shape[2], shape[0]), ()
        affine = header.get_base_affine()
        warnings = (
            "The file does not tell how the image lies in the patient; left and right may be swapped.",
        )
    scale = np.diag([to_mm, to_mm, to_mm, 1.0])
    return Geometry.from_affine(shape, RAS_TO_LPS @ scale @ affine), warnings


def write(path: Path, voxels: Voxels, geometry: Geometry) -> None:
    """Save voxels with the whole affine; gzip-compressed when the name ends in .gz.

    A grid with right angles is stored as both sform and qform. A sheared one (gantry tilt) is stored
    as sform alone, because a qform cannot hold it.

    Shapes: (z, y, x), or (z, y, x, 3) uint8.
    Raises:
        WriteError: colours of more than 8 bits.
    """
    if voxels.ndim == 4 and voxels.dtype != np.uint8:
        raise WriteError("NIfTI holds colours of 8 bits only.", "Choose .nrrd or .tif.")
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


def is_sheared(geometry: Geometry) -> bool:
    """Whether the axes are not at right angles, as in a series with a tilted gantry."""
    direction = np.asarray(geometry.direction)
    return bool(np.abs(direction.T @ direction - np.eye(3)).max() > _SHEAR)
