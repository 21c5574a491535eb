"""Images and labels brought onto another grid: a whole one, or only the section that is looked at."""

from __future__ import annotations

import math
from dataclasses import dataclass, replace
from typing import Any

import numpy as np
import numpy.typing as npt

from segstudio.core.geometry import Geometry, Triple
from segstudio.core.labels import LabelMap
from segstudio.core.planes import Section
from segstudio.core.progress import Progress, part, silent
from segstudio.core.volume import Volume
from segstudio.errors import SegStudioError
from segstudio.words import tr

Floats = npt.NDArray[np.float64]
Bools = npt.NDArray[np.bool_]

EDGE = 0.5 + 1e-6  # a voxel reaches half its size beyond its centre
_STRAIGHT = 1e-6  # voxels: a step along one axis that moves less along another moves along one only
FINEST = 8  # parts that a voxel is cut into at most, to show a finer image over it
LARGEST_SIDE = 2048  # of a section that is cut finer
_UNKNOWN_TYPES = (np.dtype(np.float16), np.dtype(np.bool_))  # to scipy's interpolation


@dataclass(frozen=True, eq=False)
class Mapping:
    """Where the voxels of one grid lie in another: index there = matrix @ index here + offset, (z, y, x)."""

    matrix: Floats
    offset: Floats

    @classmethod
    def between(cls, here: Geometry, there: Geometry) -> Mapping:
        """By the positions of both in the patient."""
        to_there = np.linalg.inv(there.affine_lps) @ here.affine_lps
        return cls(to_there[:3, :3][::-1, ::-1].copy(), to_there[:3, 3][::-1].copy())

    @classmethod
    def same_voxels(cls) -> Mapping:
        """Voxel on voxel, wherever they lie."""
        return cls(np.eye(3), np.zeros(3))

    def of(self, index_zyx: npt.ArrayLike) -> Floats:
        """The place there, (z, y, x) in voxels, of a place here."""
        return np.asarray(self.matrix @ np.asarray(index_zyx, float) + self.offset)

    def fineness(self, section: Section, size: tuple[int, int]) -> tuple[int, int]:
        """In how many parts a voxel is to be cut down and across so that nothing there is passed over.

        Args:
            size: rows and columns of the section, which limit it.
        """
        steps = np.linalg.norm(self.matrix[:, (section.rows, section.columns)], axis=0)
        down, across = (
            max(min(math.ceil(step - 0.05), FINEST, LARGEST_SIDE // max(n, 1)), 1)
            for step, n in zip(steps, size, strict=True)
        )
        return down, across


@dataclass(frozen=True, eq=False)
class Lattice:
    """Evenly spaced points of a plane in another array: start + row * down + column * across, (z, y, x)."""

    start: Floats
    down: Floats
    across: Floats
    size: tuple[int, int]

    @classmethod
    def of(
        cls, mapping: Mapping, section: Section, size: tuple[int, int], finer: tuple[int, int] = (1, 1)
    ) -> Lattice:
        """The voxel centres of a section, or the centres of the parts into which its voxels are cut."""
        down = mapping.matrix[:, section.rows] / finer[0]
        across = mapping.matrix[:, section.columns] / finer[1]
        first = mapping.of(section.place(0.5 / finer[0] - 0.5, 0.5 / finer[1] - 0.5))
        return cls(first, down, across, (size[0] * finer[0], size[1] * finer[1]))

    def coordinates(self) -> tuple[Floats, Floats, Floats]:
        """Place of every point along the three axes; each broadcasts to (row, column)."""
        rows = np.arange(self.size[0], dtype=float)[:, None]
        columns = np.arange(self.size[1], dtype=float)[None]
        places = []
        for axis in range(3):
            place = np.full((1, 1), self.start[axis])
            if self.down[axis]:
                place = place + rows * self.down[axis]
            if self.across[axis]:
                place = place + columns * self.across[axis]
            places.append(place)
        return places[0], places[1], places[2]

    def inside(self, shape: tuple[int, ...]) -> Bools:
        """Whether a voxel of an array of this shape reaches to the point, (row, column)."""
        found = np.ones(self.size, bool)
        for place, count in zip(self.coordinates(), shape, strict=False):
            found &= (place >= -EDGE) & (place <= count - 1 + EDGE)
        return found

    def nearest(self, array: npt.NDArray[Any]) -> npt.NDArray[Any]:
        """The value (row, column[, c]) of the nearest voxel of (z, y, x[, c]); outside that of the edge."""
        z, y, x = (
            np.clip(np.floor(place + 0.5), 0, count - 1).astype(np.intp)
            for place, count in zip(self.coordinates(), array.shape, strict=False)
        )
        found: npt.NDArray[Any] = array[z, y, x]
        return found

    def linear(self, array: npt.NDArray[Any]) -> npt.NDArray[Any]:
        """Values between the voxels of (z, y, x[, c]), of its type; outside those of the edge.

        Whole numbers are rounded.
        """
        if array.ndim == 4:
            channels = [self.linear(array[..., c]) for c in range(array.shape[3])]
            return np.stack(channels, axis=-1)
        values = array.astype(np.float32) if array.dtype in _UNKNOWN_TYPES else array
        found = self._along_axes(values) if self._straight else self._across_axes(values)
        return _as_type(found, array.dtype)

    @property
    def _straight(self) -> bool:
        """Whether rows and columns run along axes of the array."""
        last = np.abs(np.stack([self.down * self.size[0], self.across * self.size[1]]))
        return bool(((last > _STRAIGHT).sum(axis=1) <= 1).all() and (last > _STRAIGHT).sum(axis=0).max() <= 1)

    def _along_axes(self, array: npt.NDArray[Any]) -> npt.NDArray[Any]:
        """One plane of the array, then its rows, then its columns: a fraction of the general way's time."""
        rows, columns = int(np.argmax(np.abs(self.down))), int(np.argmax(np.abs(self.across)))
        through = 3 - rows - columns
        precise = np.float64 if array.dtype.itemsize > 2 else np.float32
        section = Section(0, through, rows, columns)
        low, share = _between(self.start[through : through + 1], array.shape[through])
        plane = section.flat(array, int(low[0]))
        if share[0]:
            after = section.flat(array, int(low[0]) + 1)
            plane = plane.astype(precise) * (1 - share[0]) + after.astype(precise) * share[0]
        along = self.start[rows] + np.arange(self.size[0]) * self.down[rows]
        low, share = _between(along, plane.shape[0])
        plane = _blended(plane, low, share.astype(precise)[:, None], 0)
        along = self.start[columns] + np.arange(self.size[1]) * self.across[columns]
        low, share = _between(along, plane.shape[1])
        return _blended(plane, low, share.astype(precise)[None], 1)

    def _across_axes(self, array: npt.NDArray[Any]) -> npt.NDArray[Any]:
        out = np.empty((1, *self.size), np.float64 if array.dtype.itemsize > 2 else np.float32)
        matrix = np.stack([np.zeros(3), self.down, self.across], axis=1)
        from scipy import ndimage  # here, so that the window starts without it

        ndimage.affine_transform(array, matrix, self.start, out.shape, out, order=1, mode="nearest")
        found: npt.NDArray[Any] = out[0]
        return found


def _between(places: Floats, count: int) -> tuple[npt.NDArray[np.intp], Floats]:
    """The voxel before each place along an axis, and how far on the way to the next one it lies."""
    places = np.clip(places, 0, count - 1)
    low = np.minimum(np.floor(places), max(count - 2, 0)).astype(np.intp)
    return low, places - low


def _blended(
    plane: npt.NDArray[Any], low: npt.NDArray[np.intp], share: npt.NDArray[Any], axis: int
) -> npt.NDArray[Any]:
    first = plane.take(low, axis)
    if not share.any():
        return first
    after = plane.take(low + 1, axis, mode="clip")
    return first * (1 - share) + after * share


def _as_type(values: npt.NDArray[Any], dtype: np.dtype[Any]) -> npt.NDArray[Any]:
    if dtype.kind in "iu" and values.dtype != dtype:
        limits = np.iinfo(dtype)
        values = np.clip(np.rint(values), limits.min, limits.max)
    return values.astype(dtype, copy=False)


def finer_or_coarser(geometry: Geometry, spacing_mm: Triple) -> Geometry:
    """A grid of another spacing around the same middle that covers the same voxels.

    Raises:
        SegStudioError: the voxels of the grid have no size, or their distances are not all the same.
    """
    if not geometry.sizes_known:
        raise SegStudioError(
            tr("The distance between the voxels is not known, so there is no other one to bring them to."),
            tr("Use an image whose file tells its spacing and whose slices lie evenly."),
        )
    old, new = np.asarray(geometry.spacing_mm), np.asarray(spacing_mm, float)
    if new.shape != (3,) or not np.isfinite(new).all() or (new <= 0).any():
        raise SegStudioError(tr("A spacing is three positive numbers of mm, for z, y and x."))
    count = np.asarray(geometry.shape)
    shape = np.maximum(np.ceil(count * old / new - 0.01), 1).astype(int)
    first = (count - 1) / 2 - (shape - 1) / 2 * new / old  # in voxels of the old grid
    x, y, z = (float(v) for v in geometry.to_world(first))
    return Geometry(
        (int(shape[0]), int(shape[1]), int(shape[2])),
        (float(new[0]), float(new[1]), float(new[2])),
        (x, y, z),
        geometry.direction,
        geometry.calibrated,
        geometry.oriented,
    )


def resampled(labels: LabelMap, geometry: Geometry, progress: Progress = silent) -> LabelMap:
    """The same labels on another grid: every voxel takes the label of the nearest one in the patient.

    Voxels outside the old grid become background. Objects thinner than the new voxels may vanish. Grids that
    do not tell where they lie must come from `finer_or_coarser`.

    Raises:
        SegStudioError: one of the grids has no place in space.
    """
    _check_places("Labels", labels.geometry, geometry)
    mapping, plane = Mapping.between(geometry, labels.geometry), geometry.shape[1:]
    out = np.zeros(geometry.shape, np.uint16)
    for z in range(geometry.shape[0]):
        lattice = Lattice.of(mapping, Section(z), (plane[0], plane[1]))
        np.copyto(out[z], lattice.nearest(labels.array), where=lattice.inside(labels.array.shape))
        progress((z + 1) / geometry.shape[0])
    return LabelMap(geometry, out, labels.classes.values())


def resampled_image(
    volume: Volume, geometry: Geometry, *, outside: float | None = None, progress: Progress = silent
) -> Volume:
    """The same image on another grid, its values interpolated linearly, with the type that it has.

    Where the new voxels are larger, the image is smoothed first (Gaussian, sigma half of what a new voxel is
    larger by), so that fine structures are averaged rather than passed over.

    Args:
        outside: value of voxels that the image does not reach to; None takes its padding or lowest value.
    Raises:
        SegStudioError: one of the grids has no place in space, or its slices do not lie evenly.
    """
    _check_places("Images", volume.geometry, geometry)
    if not volume.geometry.even:
        raise SegStudioError(
            tr("The slices of the image do not lie evenly, so values between them cannot be computed."),
            tr("Use a series without gaps."),
        )
    mapping = Mapping.between(geometry, volume.geometry)
    source = _smoothed(volume.voxels, mapping, part(progress, 0.0, 0.3))
    fill = _outside_value(volume) if outside is None else outside
    out = np.empty((*geometry.shape, *volume.voxels.shape[3:]), volume.voxels.dtype)
    plane = geometry.shape[1:]
    for z in range(geometry.shape[0]):
        lattice = Lattice.of(mapping, Section(z), (plane[0], plane[1]))
        out[z] = _as_type(lattice.linear(source), out.dtype)
        out[z][~lattice.inside(volume.shape)] = fill
        part(progress, 0.3, 1.0)((z + 1) / geometry.shape[0])
    spacing = " × ".join(f"{side:.3g}" for side in geometry.spacing_mm)
    return replace(
        volume,
        voxels=out,
        geometry=geometry,
        source="",
        warnings=(*volume.warnings, f"resampled to {spacing} mm (z × y × x)"),
        case_id="",
    )


def _smoothed(voxels: npt.NDArray[Any], mapping: Mapping, progress: Progress) -> npt.NDArray[Any]:
    """The voxels, averaged along the axes where a step of the new grid passes several of them."""
    steps = np.linalg.norm(mapping.matrix, axis=1)
    coarse = [axis for axis in range(3) if steps[axis] > 1.0 + 1e-3]
    smooth = voxels
    for number, axis in enumerate(coarse):
        if number == 0:
            smooth = voxels.astype(np.float64 if voxels.dtype.itemsize > 2 else np.float32)
        sigma = (steps[axis] - 1.0) / 2
        from scipy import ndimage  # here, so that the window starts without it

        smooth = ndimage.gaussian_filter1d(smooth, sigma, axis, output=smooth, mode="nearest")
        progress((number + 1) / len(coarse))
    return smooth


def _outside_value(volume: Volume) -> float:
    if volume.padding is not None:
        return volume.padding[0]
    voxels = volume.voxels
    if voxels.dtype.kind != "f":
        return float(voxels.min())
    return float(np.min(voxels, initial=np.inf, where=np.isfinite(voxels))) if voxels.size else 0.0


def _check_places(what: str, here: Geometry, there: Geometry) -> None:
    """Both grids lie in the patient, or one was made from the other and shares its frame."""
    if here.oriented != there.oriented or here.calibrated != there.calibrated or not here.calibrated:
        raise SegStudioError(
            tr(
                "{what} cannot be brought onto another grid, because one of the two has no place in space.",
                what=what,
            ),
            tr("Use files that tell where their voxels lie, such as NIfTI, NRRD or DICOM."),
        )
