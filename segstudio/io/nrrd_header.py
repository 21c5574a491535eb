"""The header of a NRRD file: read with limits, checked, and where its voxels lie."""

from __future__ import annotations

import re
from dataclasses import dataclass
from math import prod
from pathlib import Path
from typing import BinaryIO

import numpy as np
import numpy.typing as npt

from segstudio.core.geometry import Geometry
from segstudio.errors import ReadError
from segstudio.io import limits
from segstudio.io.files import shown
from segstudio.io.parts import Part, numbered
from segstudio.io.values import NO_SIZE, UNKNOWN_PLACE, size_warning
from segstudio.words import tr

LPS = "left-posterior-superior"
_TO_LPS = {
    LPS: (1.0, 1.0, 1.0),
    "right-anterior-superior": (-1.0, -1.0, 1.0),
    "left-anterior-superior": (1.0, -1.0, 1.0),
}
_SHORT = {"lps": LPS, "ras": "right-anterior-superior", "las": "left-anterior-superior"}
_SPATIAL = ("domain", "space")
_COLOURS = ("rgb-color", "rgba-color", "3-color", "4-color")
_VECTORS = ("vector", "3-vector", "4-vector")  # colours where they hold 3 or 4 numbers of 8 bits
_NAMES = {"time": "time", "list": "layer", "complex": "part"}  # of an axis, by its kind; else "component"
_TYPES = {
    "i1": ("signed char", "int8", "int8_t"),
    "u1": ("uchar", "unsigned char", "uint8", "uint8_t"),
    "i2": ("short", "short int", "signed short", "signed short int", "int16", "int16_t"),
    "u2": ("ushort", "unsigned short", "unsigned short int", "uint16", "uint16_t"),
    "i4": ("int", "signed int", "int32", "int32_t"),
    "u4": ("uint", "unsigned int", "uint32", "uint32_t"),
    "i8": ("longlong", "long long", "long long int", "signed long long", "int64", "int64_t"),
    "u8": ("ulonglong", "unsigned long long", "unsigned long long int", "uint64", "uint64_t"),
    "f4": ("float",),
    "f8": ("double",),
}
_TO_MM = {"m": 1000.0, "cm": 10.0, "mm": 1.0, "um": 0.001, "µm": 0.001, "nm": 1e-6}
_LONGEST_HEADER = 8 * 2**20
_MOST_AXES = 16
_VECTOR = re.compile(r"\([^()]*\)|none", re.IGNORECASE)


@dataclass(frozen=True)
class NrrdHeader:
    """What the header says, checked.

    Args:
        fields: as written, by their names in lower case.
        values: the key/value pairs, as 3D Slicer's segment fields.
        sizes: of all axes, the fastest first.
        grid_axes: which of them are x, y (and z).
        colour_axis: which of them holds colours, if one does.
        dtype: of the stored numbers.
        parts: the images that the other axes make.
    """

    fields: dict[str, str]
    values: dict[str, str]
    sizes: tuple[int, ...]
    grid_axes: tuple[int, ...]
    colour_axis: int | None
    dtype: np.dtype
    parts: tuple[Part, ...]

    @property
    def shape(self) -> tuple[int, int, int]:
        """Voxels along (z, y, x)."""
        x, y, z = (*(self.sizes[a] for a in self.grid_axes), 1)[:3]
        return z, y, x

    @property
    def channels(self) -> int:
        """Numbers of one voxel of one image."""
        return 1 if self.colour_axis is None else self.sizes[self.colour_axis]

    @property
    def bytes_of_all(self) -> int:
        """Bytes of the voxels of all images."""
        return prod(self.sizes) * self.dtype.itemsize

    @property
    def other_axes(self) -> tuple[int, ...]:
        """Axes that are neither space nor colour, the slowest first."""
        taken = {*self.grid_axes, self.colour_axis}
        return tuple(a for a in reversed(range(len(self.sizes))) if a not in taken)

    def number(self, name: str) -> int:
        """A field that holds one whole number; 0 where it is missing."""
        return int(self.fields.get(name, "0"))


def read_header(path: Path, stream: BinaryIO) -> NrrdHeader:
    """Read up to the empty line that ends the header, or to the end of the file.

    Raises:
        ReadError: damaged, longer than any header, or of sizes and types that are no image.
    """
    fields: dict[str, str] = {}
    values: dict[str, str] = {}
    stream.readline(100)  # the magic
    left = _LONGEST_HEADER
    while line := stream.readline(left + 1):
        left -= len(line)
        if left < 0:
            raise ReadError(tr("{path} has a header longer than any; the file is damaged.", path=shown(path)))
        text = line.decode("utf-8", "replace").rstrip("\r\n")
        if not text.strip():
            break
        if text.startswith("#"):
            continue
        key, separator, value = text.partition(":=")
        if separator:
            values[key] = value
            continue
        key, separator, value = text.partition(":")
        if not separator:
            raise ReadError(tr("{path} is damaged: its header has a line without a name.", path=shown(path)))
        name = key.strip().lower()
        fields[
            {"datafile": "data file", "lineskip": "line skip", "byteskip": "byte skip"}.get(name, name)
        ] = value.strip()
        if name in ("data file", "datafile") and value.strip().upper().startswith("LIST"):
            break  # names of files follow
    for name in ("type", "dimension", "sizes", "encoding"):
        if name not in fields:
            raise ReadError(
                tr("{path} is damaged: its header does not tell the {name}.", path=shown(path), name=name)
            )
    return _checked(path, fields, values)


def _checked(path: Path, fields: dict[str, str], values: dict[str, str]) -> NrrdHeader:
    sizes = tuple(int(n) for n in fields["sizes"].split()[: _MOST_AXES + 1])
    limits.check_shape(path, sizes)
    if len(sizes) != int(fields["dimension"]) or len(sizes) > _MOST_AXES:
        raise ReadError(
            tr(
                "{path} claims {fields} dimensions; the file is damaged.",
                path=shown(path),
                fields=fields["dimension"][:20],
            )
        )
    dtype = _number_type(path, fields)
    kinds = [kind.lower() for kind in fields.get("kinds", "").split()]
    kinds = kinds if len(kinds) == len(sizes) else [""] * len(sizes)
    vectors = directions(fields)
    placed = vectors is not None and len(vectors) == len(sizes)
    grid = []
    for axis, kind in enumerate(kinds):
        outside = placed and vectors is not None and vectors[axis] is None
        if not outside and (kind in (*_SPATIAL, "") or (placed and kind in ("???", "none"))):
            grid.append(axis)
    grid = grid[:3]
    rest = [a for a in range(len(sizes)) if a not in grid]
    if len(grid) < 2:
        every = " × ".join(str(n) for n in sizes)
        raise ReadError(
            tr(
                "{path} holds {every} voxels; an image with two or three sides can be opened.",
                path=shown(path),
                every=every,
            )
        )
    colour = next((a for a in rest if _is_colour(kinds[a], sizes[a], dtype)), None)
    others = [a for a in reversed(rest) if a != colour]
    limits.check_parts(path, prod(sizes[a] for a in others))
    names = [_NAMES.get(kinds[a], "component" if kinds[a] else "volume") for a in others]
    channel = names.index("component") if "component" in names else None
    parts = numbered(names, [sizes[a] for a in others], channel)
    return NrrdHeader(fields, values, sizes, tuple(grid), colour, dtype, tuple(parts))


def _is_colour(kind: str, size: int, dtype: np.dtype) -> bool:
    return size in (3, 4) and (kind in _COLOURS or (kind in _VECTORS and dtype == np.uint8))


def _number_type(path: Path, fields: dict[str, str]) -> np.dtype:
    named = fields["type"].lower()
    code = next((code for code, names in _TYPES.items() if named in names), None)
    if code is None:
        raise ReadError(
            tr(
                "{path} holds numbers of the type “{named}”, which is no image.",
                path=shown(path),
                named=named[:20],
            )
        )
    dtype = np.dtype(code)
    endian = fields.get("endian", "").lower()
    if dtype.itemsize == 1 or fields["encoding"].lower() in ("ascii", "text", "txt"):
        return dtype
    if endian not in ("little", "big"):
        raise ReadError(tr("{path} is damaged: it does not tell the order of its bytes.", path=shown(path)))
    return dtype.newbyteorder("<" if endian == "little" else ">")


def directions(fields: dict[str, str]) -> list[npt.NDArray[np.float64] | None] | None:
    """The vector along each axis, None for axes outside space; None where the header has none."""
    if "space directions" not in fields:
        return None
    found = _VECTOR.findall(fields["space directions"])
    return [None if text.lower() == "none" else _vector(text) for text in found]


def _vector(text: str) -> npt.NDArray[np.float64]:
    return np.array([float(n) for n in text.strip("() ").split(",")])


def geometry_of(header: NrrdHeader) -> tuple[Geometry, tuple[str, ...]]:
    """Geometry by the space directions, else by the spacings, and what must be said about it.

    Where the header places no voxels the image has no physical size, rather than an invented one.
    """
    shape, fields = header.shape, header.fields
    vectors = directions(fields)
    if vectors is None:
        return _by_spacings(header)
    columns = np.zeros((3, 3))
    scales = _to_mm(fields)
    for i, axis in enumerate(header.grid_axes):
        vector = vectors[axis] if axis < len(vectors) else None
        if vector is not None and len(vector) >= 2:
            columns[: min(len(vector), 3), i] = vector[:3]
    if len(header.grid_axes) == 2:
        normal = np.cross(columns[:, 0], columns[:, 1])
        length = float(np.linalg.norm(normal))
        columns[:, 2] = normal / length if length > 0 else np.nan
    origin = np.zeros(3)
    if "space origin" in fields:
        stored = _vector(fields["space origin"])
        origin[: min(len(stored), 3)] = stored[:3]
    space = fields.get("space", "").lower().removesuffix("-time")
    space = _SHORT.get(space.removesuffix("t"), space)
    to_lps = _TO_LPS.get(space)
    affine = np.eye(4)
    turn = np.diag(scales) * np.asarray(to_lps or (1.0, 1.0, 1.0))
    affine[:3, :3], affine[:3, 3] = turn @ columns, turn @ origin
    if not _places_voxels(affine):
        return Geometry.picture(shape[1], shape[2], shape[0]), (
            tr("The position in the file (space directions) is damaged. {no_size}", no_size=NO_SIZE),
        )
    geometry = Geometry.from_affine(shape, affine)
    if to_lps is None:
        return Geometry.unplaced(shape, geometry.spacing_mm), (
            UNKNOWN_PLACE,
            *size_warning(geometry.spacing_mm),
        )
    return geometry, size_warning(geometry.spacing_mm)


def _places_voxels(affine: npt.NDArray[np.float64]) -> bool:
    sides = np.linalg.norm(affine[:3, :3], axis=0)
    if not np.isfinite(affine).all() or (sides < 1e-9).any():
        return False
    return bool(abs(np.linalg.det(affine[:3, :3] / sides)) > 1e-3)


def _to_mm(fields: dict[str, str]) -> list[float]:
    """Factor from the units of each of the three axes of space to mm."""
    units = re.findall(r'"([^"]*)"', fields.get("space units", ""))
    factors = [_TO_MM.get(unit.lower().strip(), 1.0) for unit in units[:3]]
    return factors + [1.0] * (3 - len(factors))


def _by_spacings(header: NrrdHeader) -> tuple[Geometry, tuple[str, ...]]:
    shape = header.shape
    picture = Geometry.picture(shape[1], shape[2], shape[0])
    if "spacings" not in header.fields:
        return picture, ()
    stored = [float(n) for n in header.fields["spacings"].split()]
    sides = [stored[a] if a < len(stored) else np.nan for a in header.grid_axes]
    if np.isnan(sides).all():
        return picture, ()
    if not np.isfinite(sides).all() or min(np.abs(sides)) < 1e-9:
        words = " × ".join(f"{side:g}" for side in sides)
        return picture, (
            tr(
                "The file gives voxels of {words} (x × y × z), which is no size. {no_size}",
                words=words,
                no_size=NO_SIZE,
            ),
        )
    x, y, z = (*(abs(side) for side in sides), 1.0)[:3]
    return Geometry.unplaced(shape, (z, y, x)), (UNKNOWN_PLACE, *size_warning((z, y, x)))
