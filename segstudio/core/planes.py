"""The three planes of a grid: which axes lie across and down, which way round, and one section of them."""

from __future__ import annotations

from dataclasses import dataclass
from functools import lru_cache
from itertools import permutations
from typing import Any

import numpy as np
import numpy.typing as npt

from segstudio.core.geometry import Geometry
from segstudio.core.labels import Box
from segstudio.words import tr

_NAMES = ("Sagittal", "Coronal", "Axial")  # by the world axis that the plane is seen along
_DOWN = (1, 1, -1)  # rows grow to the left, to the back, to the feet; columns to the left and to the back
_LETTERS = (("R", "L"), ("A", "P"), ("I", "S"))  # towards the negative and positive LPS axes
_OBLIQUE = 1e-4  # a smaller part of a direction gets no letter


@dataclass(frozen=True)
class Section:
    """One plane of voxels: of a slice as stored by default.

    Args:
        index: which plane along `normal`.
        normal, rows, columns: the three array axes; `rows` is counted down the plane, `columns` across.
    """

    index: int
    normal: int = 0
    rows: int = 1
    columns: int = 2

    def of(self, array: npt.NDArray[Any]) -> npt.NDArray[Any]:
        """The plane of an array (z, y, x[, c]) as a view (row, column[, c])."""
        return self.flat(array, self.index)

    def flat(self, array: npt.NDArray[Any], at: int = 0) -> npt.NDArray[Any]:
        """An array in the section's box as a view (row, column[, c])."""
        before: tuple[slice, ...] = (slice(None),) * self.normal
        plane: npt.NDArray[Any] = array[before + (at,)]  # noqa: RUF005 - numpy wants a tuple
        return plane if self.rows < self.columns else plane.swapaxes(0, 1)

    def lift(self, plane: npt.NDArray[Any]) -> npt.NDArray[Any]:
        """A plane (row, column) as an array of the section's box, a view."""
        return np.expand_dims(plane if self.rows < self.columns else plane.T, self.normal)

    def box(self, rows: slice, columns: slice) -> Box:
        """Where a rectangle of the plane lies in the array."""
        ranges = [slice(self.index, self.index + 1)] * 3
        ranges[self.rows], ranges[self.columns] = rows, columns
        return ranges[0], ranges[1], ranges[2]

    def voxel(self, row: int, column: int) -> tuple[int, int, int]:
        """The array index (z, y, x) of a place on the plane."""
        z, y, x = (int(v) for v in self.place(row, column))
        return z, y, x

    def place(self, row: float, column: float) -> tuple[float, float, float]:
        """The fractional array index (z, y, x) of a place on the plane."""
        index = [float(self.index)] * 3
        index[self.rows], index[self.columns] = row, column
        return index[0], index[1], index[2]

    def size(self, shape: tuple[int, int, int]) -> tuple[int, int]:
        """Rows and columns of the plane in an array of this shape."""
        return shape[self.rows], shape[self.columns]


SectionLike = Section | int  # a number is a slice as stored


def as_section(where: SectionLike) -> Section:
    """A section; a number means that slice as stored."""
    return where if isinstance(where, Section) else Section(int(where))


@dataclass(frozen=True)
class Plane:
    """How sections along one array axis are shown.

    Args:
        name: "Axial", "Coronal" or "Sagittal" by the nearest; "XY", "XZ" or "YZ" where nothing is known.
        normal, rows, columns: array axes.
        flip_rows, flip_columns: whether the axis grows upwards or to the left on the screen.
        world: the world axis (0 left, 1 back, 2 head) nearest to the normal; None where nothing is known.
    """

    name: str
    normal: int
    rows: int
    columns: int
    flip_rows: bool = False
    flip_columns: bool = False
    world: int | None = None

    @property
    def title(self) -> str:
        """The name as a person reads it."""
        words = {"Sagittal": tr("Sagittal"), "Coronal": tr("Coronal"), "Axial": tr("Axial")}
        return words.get(self.name, self.name)

    def at(self, index: int) -> Section:
        """The section of this number."""
        return Section(index, self.normal, self.rows, self.columns)

    def spacing(self, geometry: Geometry) -> tuple[float, float]:
        """Distance between voxels down and across."""
        return geometry.spacing_mm[self.rows], geometry.spacing_mm[self.columns]

    def letters(self, geometry: Geometry) -> tuple[str, str, str, str]:
        """Letters at the left, right, top and bottom, the dominant direction first; empty where unknown."""
        if not geometry.oriented:
            return ("",) * 4
        direction = np.asarray(geometry.direction)
        down = direction[:, self.rows] * (-1 if self.flip_rows else 1)
        right = direction[:, self.columns] * (-1 if self.flip_columns else 1)
        return (
            direction_letters(-right),
            direction_letters(right),
            direction_letters(-down),
            direction_letters(down),
        )


@lru_cache(maxsize=16)
def planes_of(geometry: Geometry, *, radiological: bool = True) -> tuple[Plane, Plane, Plane]:
    """The planes along array axis 0, 1 and 2, turned as radiologists expect to see them.

    That is the patient's left or back on the right of the screen, back or feet at the bottom. Oblique grids
    keep their own axes and are shown as the nearest of these.

    Args:
        radiological: False shows the patient's left on the left of axial and coronal planes.
    """
    if not geometry.oriented:
        return Plane("XY", 0, 1, 2), Plane("XZ", 1, 0, 2), Plane("YZ", 2, 0, 1)
    direction = np.asarray(geometry.direction)
    weight = np.abs(direction)
    # The world axis of each array axis, each taken once: the choice that follows the directions best.
    world = max(
        permutations(range(3)), key=lambda order: float(sum(weight[w, a] for a, w in enumerate(order)))
    )
    planes = []
    for normal in range(3):
        rows, columns = (axis for axis in range(3) if axis != normal)
        # Down the screen: to the back in axial planes, to the feet in the others.
        down = 1 if world[normal] == 2 else 2
        if world[rows] != down:
            rows, columns = columns, rows
        flip_rows = direction[world[rows], rows] * _DOWN[world[rows]] < 0
        flip_columns = direction[world[columns], columns] < 0
        if not radiological and world[columns] == 0:
            flip_columns = not flip_columns
        planes.append(
            Plane(
                _NAMES[world[normal]],
                normal,
                rows,
                columns,
                bool(flip_rows),
                bool(flip_columns),
                world[normal],
            )
        )
    return planes[0], planes[1], planes[2]


def direction_letters(vector: npt.NDArray[Any]) -> str:
    """Where an LPS direction points, such as "L" or "LA", the dominant part first."""
    axes = [a for a in np.argsort(-np.abs(vector), kind="stable") if abs(vector[a]) > _OBLIQUE]
    return "".join(_LETTERS[a][int(vector[a] > 0)] for a in axes)
