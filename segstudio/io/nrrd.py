"""NRRD in one file, with the segment names that 3D Slicer writes."""

from __future__ import annotations

import bz2
import itertools
from collections.abc import Iterable
from pathlib import Path
from typing import Any, BinaryIO, cast

import numpy as np
import numpy.typing as npt
from isal import igzip

from segstudio.core.geometry import Geometry
from segstudio.core.labels import LARGEST_LABEL, LabelClass
from segstudio.core.volume import Volume, Voxels
from segstudio.errors import ReadError
from segstudio.io import limits
from segstudio.io.files import shown
from segstudio.io.slicer_segments import segment_fields
from segstudio.io.values import UNKNOWN_PLACE, drain, read_exactly, unfinite_warning, working_type

_LPS = "left-posterior-superior"
_TO_LPS = {
    _LPS: (1.0, 1.0, 1.0),
    "right-anterior-superior": (-1.0, -1.0, 1.0),
    "left-anterior-superior": (1.0, -1.0, 1.0),
}
_SHORT = {"lps": _LPS, "ras": "right-anterior-superior", "las": "left-anterior-superior"}
_COLOURS = ("rgb-color", "rgba-color", "3-color", "4-color", "vector", "3-vector", "list")
_WRITTEN_TYPES = {
    "uint8": "uint8",
    "int16": "int16",
    "uint16": "uint16",
    "int32": "int32",
    "float32": "float",
}
_MOST_LINES = 100_000


def matches(head: bytes) -> bool:
    """Whether these first bytes belong to a NRRD file."""
    return head[:7] == b"NRRD000"


def read(path: Path, *, labels: bool = False) -> Volume:
    """One image, grey or colour, with its place in the patient.

    Raises:
        ReadError: damaged, cut off, four-dimensional, or with its voxels in another file.
    """
    import nrrd  # in the functions: the window starts without it

    stored = path.stat().st_size
    with open(path, "rb") as stream:
        header = nrrd.read_header(stream)
        shape, channels, grid_axes = _shape(path, header)
        dtype = _number_type(path, header)
        limits.check_memory(path, shape, max(dtype.itemsize * channels, 2))
        count = int(np.prod([*shape, channels], dtype=object)) * dtype.itemsize
        if not labels:
            limits.check_ratio(path, count, stored)
        voxels = _voxels(path, header, stream, count, dtype)
    voxels = voxels.reshape(*shape, channels) if channels > 1 else voxels.reshape(shape)
    voxels = working_type(voxels[..., :3] if channels == 4 else voxels)
    geometry, warnings = _geometry(path, header, shape, grid_axes)
    return Volume(voxels, geometry, warnings=warnings + unfinite_warning(voxels))


def read_classes(path: Path) -> list[LabelClass]:
    """Names and colours of the labels, where the file carries 3D Slicer's segment fields."""
    fields: dict[str, str] = {}
    with open(path, "rb") as stream:
        for line in itertools.islice(stream, _MOST_LINES):
            text = line.decode("utf-8", "replace").rstrip("\r\n")
            if not text:
                break
            key, separator, value = text.partition(":=")
            if separator:
                fields[key] = value
    classes: dict[int, LabelClass] = {}
    for key in fields:
        if not (key.startswith("Segment") and key.endswith("_LabelValue")):
            continue
        prefix = key.removesuffix("_LabelValue")
        try:
            number = int(fields[key])
            color = tuple(round(float(c) * 255) for c in fields[f"{prefix}_Color"].split())
            name = fields[f"{prefix}_Name"][:200]
        except (KeyError, ValueError, OverflowError):
            continue  # a segment without name or colour is shown like any other number
        if 1 <= number <= LARGEST_LABEL and len(color) == 3 and all(0 <= c <= 255 for c in color):
            classes[number] = LabelClass(number, name, (color[0], color[1], color[2]))
    return [classes[number] for number in sorted(classes)]


def _shape(path: Path, header: dict[str, Any]) -> tuple[tuple[int, int, int], int, list[int]]:
    """(z, y, x), channels, and which NRRD axes are x, y, z."""
    if "data file" in header or "datafile" in header:
        raise ReadError(
            f"{shown(path)} is only a header that points to another file, which is not followed.",
            "Save the image as one .nrrd file.",
        )
    sizes = [int(n) for n in header["sizes"]]
    limits.check_shape(path, sizes)
    kinds = [str(k).lower() for k in header.get("kinds", ["domain"] * len(sizes))]
    channels = 1
    axes = list(range(len(sizes)))
    if kinds and kinds[0] in _COLOURS and sizes[0] in (1, 3, 4) and len(sizes) > 2:
        channels = sizes[0]
        axes = axes[1:]
    if len(axes) not in (2, 3):
        every = " × ".join(str(n) for n in sizes)
        raise ReadError(
            f"{shown(path)} holds {every} voxels; an image with two or three sides can be opened."
        )
    x, y, z = ([sizes[a] for a in axes] + [1])[:3]
    return (z, y, x), channels, axes


def _number_type(path: Path, header: dict[str, Any]) -> np.dtype:
    if str(header["type"]).lower() == "block":
        raise ReadError(f"{shown(path)} holds blocks of bytes, which are no image.")
    import nrrd

    code = nrrd.reader._TYPEMAP_NRRD2NUMPY[str(header["type"])]
    order = "<" if str(header.get("endian", "little")) == "little" else ">"
    dtype = np.dtype(code)
    return dtype.newbyteorder(order) if dtype.itemsize > 1 else dtype


def _voxels(path: Path, header: dict[str, Any], stream: BinaryIO, count: int, dtype: np.dtype) -> npt.NDArray:
    skips = (
        header.get("line skip", header.get("lineskip", 0)),
        header.get("byte skip", header.get("byteskip", 0)),
    )
    if any(int(n) for n in skips):
        raise ReadError(f"{shown(path)} skips part of its data, which is not supported.")
    encoding = str(header["encoding"]).lower()
    if encoding == "raw":
        return np.frombuffer(read_exactly(stream, count, path), dtype)
    if encoding in ("gzip", "gz"):
        packed = cast(BinaryIO, igzip.IGzipFile(fileobj=stream))
    elif encoding in ("bzip2", "bz2"):
        packed = cast(BinaryIO, bz2.BZ2File(stream))
    elif encoding in ("ascii", "text", "txt"):
        numbers = np.array(stream.read(count * 32).split(), np.float64)
        if numbers.size != count // dtype.itemsize:
            raise ReadError(f"{shown(path)} holds {numbers.size} of {count // dtype.itemsize} voxels.")
        return numbers.astype(dtype)
    else:
        raise ReadError(f"{shown(path)} is packed as “{encoding[:20]}”, which is not supported.")
    with packed:
        voxels = np.frombuffer(read_exactly(packed, count, path), dtype)
        drain(packed, path)
    return voxels


def _geometry(
    path: Path, header: dict[str, Any], shape: tuple[int, int, int], axes: list[int]
) -> tuple[Geometry, tuple[str, ...]]:
    directions = header.get("space directions")
    if directions is None:
        return _spacings_only(header, shape, axes)
    columns = np.asarray([np.asarray(directions, float)[a] for a in axes])  # rows are x, y, z in space
    space = str(header.get("space", "")).lower()
    to_lps = _TO_LPS.get(_SHORT.get(space, space))
    warnings = () if to_lps else (UNKNOWN_PLACE,)
    dimensions = columns.shape[1]
    if dimensions == 2:  # a flat image in a flat space
        columns = np.pad(columns, ((0, 0), (0, 1)))
    if len(columns) == 2:
        normal = np.cross(columns[0], columns[1])
        columns = np.vstack([columns, normal / np.linalg.norm(normal)])
    origin = np.zeros(3)
    stored = header.get("space origin")
    if stored is not None:
        origin[:dimensions] = np.asarray(stored, float)
    affine = np.eye(4)
    affine[:3, :3] = columns.T
    affine[:3, 3] = origin
    units = [str(u).lower().strip('"') for u in header.get("space units", [])]
    to_mm = {"cm": 10.0, "m": 1000.0, "um": 0.001, "µm": 0.001}.get(units[0] if units else "mm", 1.0)
    return Geometry.from_affine(
        shape, np.diag([*(to_lps or (1.0, 1.0, 1.0)), 1.0]) @ _scale(to_mm) @ affine
    ), warnings


def _scale(factor: float) -> npt.NDArray[np.float64]:
    return np.diag([factor, factor, factor, 1.0])


def _spacings_only(
    header: dict[str, Any], shape: tuple[int, int, int], axes: list[int]
) -> tuple[Geometry, tuple[str, ...]]:
    stored = header.get("spacings")
    sides = [1.0, 1.0, 1.0]
    if stored is not None:
        for i, axis in enumerate(axes):
            sides[i] = abs(float(np.asarray(stored, float)[axis]))
    if stored is None or np.isnan(sides).any():
        return Geometry.picture(shape[1], shape[2], shape[0]), ()
    return Geometry(shape, (sides[2], sides[1], sides[0])), (UNKNOWN_PLACE,)


def write(path: Path, voxels: Voxels, geometry: Geometry, classes: tuple[LabelClass, ...] = ()) -> None:
    """Save voxels with the whole affine, sheared or not, and the classes as 3D Slicer's segments.

    The header is written here, in UTF-8, because pynrrd keeps ASCII names only.

    Shapes: (z, y, x), or (z, y, x, 3).
    """
    colour = voxels.ndim == 4
    sizes = [*([voxels.shape[3]] if colour else []), *geometry.shape[::-1]]
    lines = [
        "NRRD0005",
        f"type: {_WRITTEN_TYPES[voxels.dtype.name]}",
        f"dimension: {len(sizes)}",
        *([f"space: {_LPS}"] if geometry.calibrated else []),
        f"sizes: {' '.join(str(n) for n in sizes)}",
    ]
    if geometry.calibrated:
        affine = geometry.affine_lps
        columns = [_vector(affine[:3, i]) for i in range(3)]
        lines.append(f"space directions: {' '.join([*(['none'] if colour else []), *columns])}")
    lines += [
        f"kinds: {'RGB-color ' if colour else ''}domain domain domain",
        "endian: little",
        "encoding: gzip",
        *([f"space origin: {_vector(geometry.origin_mm)}"] if geometry.calibrated else []),
    ]
    lines += segment_fields(classes, voxels) if classes else []
    with open(path, "wb") as stream:
        stream.write(("\n".join(lines) + "\n\n").encode())
        with igzip.IGzipFile("", "wb", compresslevel=2, fileobj=stream, mtime=0) as packed:
            for plane in np.ascontiguousarray(voxels, voxels.dtype.newbyteorder("<")):
                packed.write(plane.data)


def _vector(numbers: Iterable[float]) -> str:
    return f"({','.join(repr(float(n)) for n in numbers)})"
