"""NRRD, with its voxels in the same file or beside it, and the segment names that 3D Slicer writes."""

from __future__ import annotations

import bz2
from collections.abc import Iterable, Sequence
from contextlib import closing
from math import prod
from pathlib import Path
from typing import BinaryIO, cast

import numpy as np
import numpy.typing as npt
from isal import igzip

from segstudio.core.geometry import Geometry
from segstudio.core.labels import LARGEST_LABEL, LabelClass
from segstudio.core.volume import Volume, Voxels
from segstudio.errors import ReadError
from segstudio.io import limits
from segstudio.io.files import shown
from segstudio.io.nrrd_header import LPS, NrrdHeader, geometry_of, read_header
from segstudio.io.parts import choose
from segstudio.io.pieces import Pieces
from segstudio.io.plane_pieces import Planes
from segstudio.io.slicer_segments import segment_fields
from segstudio.io.values import (
    drain,
    excess_warning,
    read_exactly,
    skip_exactly,
    unfinite_warning,
    working_type,
)
from segstudio.words import tr

_WRITTEN_TYPES = {
    "uint8": "uint8",
    "int16": "int16",
    "uint16": "uint16",
    "int32": "int32",
    "float32": "float",
}
_LONGEST_NAME = 200
_MOST_LINES = 100_000
_ASCII_BYTES = 32  # of one number, at most


def matches(head: bytes) -> bool:
    """Whether these first bytes belong to a NRRD file."""
    return head[:7] == b"NRRD000"


def read(path: Path, *, labels: bool = False, part: int | None = None) -> Volume:
    """One image, grey or colour, with its place in the patient.

    A header whose voxels lie in another file is followed into its own folder only.

    Args:
        path: the file, or the header beside it.
        labels: take it as a label map, which may pack better than any image.
        part: which of several images (time points, components, layers), from 0.
    Raises:
        SeveralParts: the file holds several images and `part` is None.
        ReadError: damaged or cut off.
    """
    with open(path, "rb") as stream:
        header = read_header(path, stream)
        chosen = choose(path, header.parts, part)
        limits.check_memory(path, header.shape, max(header.dtype.itemsize * header.channels, 2))
        if "data file" not in header.fields:
            voxels, excess = _read_voxels(path, stream, header, chosen, labels)
        else:
            with open(_data_file(path, header), "rb") as beside:
                voxels, excess = _read_voxels(path, beside, header, chosen, labels)
    voxels = working_type(voxels[..., :3] if voxels.ndim == 4 else voxels)
    geometry, warnings = geometry_of(header)
    warnings = (*warnings, *excess_warning(excess), *unfinite_warning(voxels))
    return Volume(voxels, geometry, warnings=warnings)


def pieces(path: Path, part: int | None = None) -> Pieces:
    """One image of a file, region by region.

    Raises:
        SeveralParts: the file holds several images and `part` is None.
        ReadError: damaged, or its voxels lie in an order that regions cannot be read from.
    """
    with open(path, "rb") as stream:
        header = read_header(path, stream)
        behind = stream.tell()
    chosen = choose(path, header.parts, part)
    encoding = header.fields["encoding"].lower()
    inner = [*([header.colour_axis] if header.colour_axis is not None else []), *header.grid_axes]
    skip = header.number("byte skip")
    if (
        encoding not in ("raw", "gzip", "gz")
        or inner != list(range(len(inner)))
        or header.number("line skip")
        or skip < 0
    ):
        raise ReadError(
            tr("{path} keeps its voxels so that no region of it can be read by itself.", path=shown(path)),
            tr("Save it as .nii or as .nrrd with the encoding raw."),
        )
    beside = "data file" in header.fields
    target, start = (_data_file(path, header), 0) if beside else (path, behind)

    channels = [] if header.colour_axis is None else [header.channels]
    each = prod(header.shape) * header.channels * header.dtype.itemsize
    planes = Planes(
        path,
        target,
        start,
        encoding != "raw",
        skip + chosen * each,
        (len(header.parts) - chosen - 1) * each,
        (*header.shape, *channels),
        header.dtype,
        lambda stored: stored[..., :3] if stored.ndim == 4 else stored,
    )
    return planes.pieces(*geometry_of(header))


def grid(path: Path) -> Geometry:
    """Only the geometry, from the header.

    Raises:
        ReadError: the header is damaged.
    """
    with open(path, "rb") as stream:
        return geometry_of(read_header(path, stream))[0]


def read_classes(path: Path, part: int | None = None) -> list[LabelClass]:
    """Names and colours of the labels, where the file carries 3D Slicer's segment fields.

    Args:
        part: the layer whose segments are meant; None takes those of all layers.
    """
    with open(path, "rb") as stream:
        fields = read_header(path, stream).values
    classes: dict[int, LabelClass] = {}
    for key in fields:
        if not (key.startswith("Segment") and key.endswith("_LabelValue")):
            continue
        prefix = key.removesuffix("_LabelValue")
        if part is not None and fields.get(f"{prefix}_Layer", "0").strip() != str(part):
            continue
        try:
            number = int(fields[key])
            color = tuple(round(float(c) * 255) for c in fields[f"{prefix}_Color"].split())
            name = limits.plain_text(fields[f"{prefix}_Name"], _LONGEST_NAME)
        except (KeyError, ValueError, OverflowError):
            continue  # a segment without name or colour is shown like any other number
        if 1 <= number <= LARGEST_LABEL and len(color) == 3 and all(0 <= c <= 255 for c in color):
            classes[number] = LabelClass(number, name, (color[0], color[1], color[2]))
    return [classes[number] for number in sorted(classes)]


def _data_file(path: Path, header: NrrdHeader) -> Path:
    """The file of voxels that a header names.

    Raises:
        ReadError: it names several, or one outside the header's own folder.
    """
    name = header.fields["data file"]
    if name.upper().startswith("LIST") or "%" in name or not name:
        raise ReadError(
            tr("{path} points to voxels in several files, which is not supported.", path=shown(path)),
            tr("Save the image as one .nrrd file."),
        )
    folder = path.resolve().parent
    target = (folder / name).resolve()
    if not target.is_relative_to(folder) or target == path.resolve():
        raise ReadError(
            tr("{path} points to a file outside its own folder, which is not followed.", path=shown(path)),
            tr("Save the image as one .nrrd file."),
        )
    if not target.is_file():
        raise ReadError(
            tr(
                "{path} is only a header; the file with its voxels, {target}, is not beside it.",
                path=shown(path),
                target=shown(target),
            ),
            tr("Copy both files into one folder."),
        )
    return target


def _read_voxels(
    path: Path, stream: BinaryIO, header: NrrdHeader, part: int, labels: bool
) -> tuple[npt.NDArray, int]:
    """Voxels (z, y, x[, colour]) of one image, and how many bytes lie behind them."""
    encoding = header.fields["encoding"].lower()
    total = header.bytes_of_all
    for _ in range(min(header.number("line skip"), _MOST_LINES)):
        stream.readline(2**20)
    skip = header.number("byte skip")
    here = stream.tell()
    end = stream.seek(0, 2)
    start = end - total if skip == -1 and encoding == "raw" else here + max(skip, 0)
    if encoding == "raw":
        if start < here or end - start < total:
            raise ReadError(
                tr(
                    "{path} is cut off: {end} of {total} bytes of voxels are there.",
                    path=shown(path),
                    end=max(end - here, 0),
                    total=total,
                ),
                tr("Copy the file again."),
            )
        stream.seek(start)
        return _pick(path, stream, header, part), end - start - total
    if encoding in ("ascii", "text", "txt"):
        stream.seek(here)
        return _picked_text(path, stream, header, part), 0
    if encoding not in ("gzip", "gz", "bzip2", "bz2"):
        raise ReadError(
            tr(
                "{path} is packed as “{encoding}”, which is not supported.",
                path=shown(path),
                encoding=encoding[:20],
            )
        )
    if not labels:  # label maps are mostly zeros and pack without limit
        limits.check_ratio(path, total, end)
    stream.seek(here)
    unpack = igzip.IGzipFile(fileobj=stream) if encoding in ("gzip", "gz") else bz2.BZ2File(stream)
    with closing(unpack):
        packed = cast(BinaryIO, unpack)
        skip_exactly(packed, skip, path)
        return _pick(path, packed, header, part), drain(packed, path)


def _selection(header: NrrdHeader, part: int) -> list[int | slice]:
    """What to take along each axis of the file's array, the slowest axis first."""
    take: list[int | slice] = [slice(None)] * len(header.sizes)
    others = header.other_axes
    if others:
        index = np.unravel_index(part, [header.sizes[a] for a in others])
        for axis, place in zip(others, index, strict=True):
            take[axis] = int(place)
    return take[::-1]


def _in_order(voxels: npt.NDArray, header: NrrdHeader) -> npt.NDArray:
    """(z, y, x[, colour]) from the kept axes, the slowest first."""
    if header.colour_axis is not None:
        kept = sorted((*header.grid_axes, header.colour_axis), reverse=True)
        voxels = np.moveaxis(voxels, kept.index(header.colour_axis), -1)
        return voxels.reshape(*header.shape, header.channels)
    return voxels.reshape(header.shape)


def _pick(path: Path, stream: BinaryIO, header: NrrdHeader, part: int) -> npt.NDArray:
    """One image of a stream of all; only a piece along the slowest axis is held beside it."""
    sizes = header.sizes[::-1]
    if len(header.parts) == 1:
        voxels = np.frombuffer(read_exactly(stream, header.bytes_of_all, path), header.dtype)
        return _in_order(voxels.reshape(sizes)[tuple(_selection(header, part))], header)
    take = _selection(header, part)
    return _in_order(_piece(path, stream, header, sizes, take), header)


def _piece(
    path: Path, stream: BinaryIO, header: NrrdHeader, sizes: Sequence[int], take: list[int | slice]
) -> npt.NDArray:
    each = prod(sizes[1:]) * header.dtype.itemsize
    first = take[0]
    if isinstance(first, int):
        skip_exactly(stream, first * each, path)
        voxels = (
            _piece(path, stream, header, sizes[1:], take[1:])
            if any(isinstance(t, int) for t in take[1:])
            else np.frombuffer(read_exactly(stream, each, path), header.dtype).reshape(sizes[1:])
        )
        skip_exactly(stream, (sizes[0] - first - 1) * each, path)
        return voxels
    pieces = []
    for _ in range(sizes[0]):
        piece = np.frombuffer(read_exactly(stream, each, path), header.dtype).reshape(sizes[1:])
        pieces.append(piece[tuple(take[1:])].copy())
    return np.stack(pieces)


def _picked_text(path: Path, stream: BinaryIO, header: NrrdHeader, part: int) -> npt.NDArray:
    count = prod(header.sizes)
    limits.check_memory(path, header.sizes, _ASCII_BYTES)
    numbers = np.array(stream.read(count * _ASCII_BYTES).split(), np.float64)
    if numbers.size != count:
        raise ReadError(
            tr("{path} holds {size} of {count} voxels.", path=shown(path), size=numbers.size, count=count),
            tr("Copy the file again."),
        )
    voxels = numbers.astype(header.dtype).reshape(header.sizes[::-1])
    return _in_order(voxels[tuple(_selection(header, part))], header)


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
        *([f"space: {LPS}"] if geometry.oriented else []),
        f"sizes: {' '.join(str(n) for n in sizes)}",
    ]
    if geometry.oriented:
        affine = geometry.affine_lps
        columns = [_vector(affine[:3, i]) for i in range(3)]
        lines.append(f"space directions: {' '.join([*(['none'] if colour else []), *columns])}")
    elif geometry.calibrated:  # a size, but no place that could be claimed
        sides = " ".join(repr(side) for side in geometry.spacing_mm[::-1])
        lines.append(f"spacings: {'nan ' if colour else ''}{sides}")
    lines += [
        f"kinds: {'RGB-color ' if colour else ''}domain domain domain",
        "endian: little",
        "encoding: gzip",
        *([f"space origin: {_vector(geometry.origin_mm)}"] if geometry.oriented else []),
    ]
    lines += segment_fields(classes, voxels) if classes else []
    with open(path, "wb") as stream:
        stream.write(("\n".join(lines) + "\n\n").encode())
        with igzip.IGzipFile("", "wb", compresslevel=2, fileobj=stream, mtime=0) as packed:
            for plane in np.ascontiguousarray(voxels, voxels.dtype.newbyteorder("<")):
                packed.write(plane.data)


def _vector(numbers: Iterable[float]) -> str:
    return f"({','.join(repr(float(n)) for n in numbers)})"
