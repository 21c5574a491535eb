"""Where the voxels of a case lie in the patient."""

from __future__ import annotations

from dataclasses import dataclass
from functools import cached_property

import numpy as np
import numpy.typing as npt

from segstudio.errors import SegStudioError
from segstudio.words import tr

Triple = tuple[float, float, float]
Matrix = tuple[Triple, Triple, Triple]

# Columns are the world directions of the array axes z, y, x: an axial slice as a radiologist
# looks at it (x to the patient's left, y to the back, z to the head).
AXIAL: Matrix = ((0.0, 0.0, 1.0), (0.0, 1.0, 0.0), (1.0, 0.0, 0.0))


@dataclass(frozen=True)
class Geometry:
    """Shape, spacing, position and direction of a voxel grid.

    Everything on the index side is in array order (z, y, x); everything on the world side is
    LPS in mm: +x to the patient's left, +y to the back, +z to the head.

    Args:
        shape: voxels along (z, y, x), each at least 1.
        spacing_mm: distance between neighbouring voxel centres along (z, y, x).
        origin_mm: LPS position of the centre of voxel (0, 0, 0).
        direction: 3x3, column i is the LPS unit vector of array axis i. Columns need not be at
            right angles (gantry tilt), but must span space.
        calibrated: False for pictures, whose spacing of 1 is a number of pixels, not of mm.
        oriented: False where nothing tells how the axes lie in the patient, as for pictures and for
            volumes with a spacing alone: sides must not be named then.
        even: False where slices are missing or do not follow each other at one distance: lengths and
            volumes across slices are not known then, those within a slice are.
        gaps_mm: where slices do not lie evenly, the distance from each to the next as its files tell it, one
            less than there are slices; empty where nobody knows, and where they lie evenly.
    Raises:
        SegStudioError: sizes, gaps or spacings are not positive and finite, or the axes do not span space.
    """

    shape: tuple[int, int, int]
    spacing_mm: Triple = (1.0, 1.0, 1.0)
    origin_mm: Triple = (0.0, 0.0, 0.0)
    direction: Matrix = AXIAL
    calibrated: bool = True
    oriented: bool = True
    even: bool = True
    gaps_mm: tuple[float, ...] = ()

    def __post_init__(self) -> None:
        if len(self.shape) != 3 or any(int(n) < 1 for n in self.shape):
            raise SegStudioError(tr("An image of size {shape} (z, y, x) has no voxels.", shape=self.shape))
        spacing = np.asarray(self.spacing_mm, float)
        if spacing.shape != (3,) or not np.isfinite(spacing).all() or (spacing <= 0).any():
            raise SegStudioError(
                tr("The voxel spacing {spacing_mm} mm is not positive.", spacing_mm=tuple(self.spacing_mm))
            )
        if not np.isfinite(self.origin_mm).all():
            raise SegStudioError(
                tr("The image position {origin_mm} is not a number.", origin_mm=tuple(self.origin_mm))
            )
        direction = np.asarray(self.direction, float)
        if direction.shape != (3, 3) or not np.isfinite(direction).all():
            raise SegStudioError(tr("The image directions are not a 3x3 matrix of numbers."))
        if not np.allclose(np.linalg.norm(direction, axis=0), 1.0, atol=1e-3):
            raise SegStudioError(tr("The image directions are not unit vectors."))
        if abs(np.linalg.det(direction)) < 1e-3:
            raise SegStudioError(tr("The image axes lie in one plane; voxels cannot be placed in space."))
        gaps = np.asarray(self.gaps_mm, float)
        if gaps.size and (
            gaps.shape != (self.shape[0] - 1,) or not np.isfinite(gaps).all() or gaps.min() <= 0
        ):
            raise SegStudioError(tr("The distances between the slices do not belong to this image."))
        object.__setattr__(self, "gaps_mm", tuple(float(v) for v in self.gaps_mm))
        object.__setattr__(self, "shape", tuple(int(n) for n in self.shape))
        object.__setattr__(self, "spacing_mm", tuple(float(v) for v in self.spacing_mm))
        object.__setattr__(self, "origin_mm", tuple(float(v) for v in self.origin_mm))
        object.__setattr__(self, "direction", tuple(tuple(float(v) for v in row) for row in direction))
        object.__setattr__(self, "oriented", self.oriented and self.calibrated)

    @classmethod
    def picture(cls, height: int, width: int, pages: int = 1) -> Geometry:
        """Geometry of a picture without physical size: one pixel is one unit, not one mm."""
        return cls((pages, height, width), calibrated=False, oriented=False)

    @classmethod
    def unplaced(cls, shape: tuple[int, int, int], spacing_mm: Triple) -> Geometry:
        """Geometry of voxels whose size is known, but not where and how they lie in the patient."""
        return cls(shape, spacing_mm, oriented=False)

    @classmethod
    def from_affine(
        cls, shape: tuple[int, int, int], affine_lps: npt.ArrayLike, *, calibrated: bool = True
    ) -> Geometry:
        """Geometry from a 4x4 matrix that maps (x, y, z, 1) voxel indices to LPS mm.

        Args:
            shape: voxels along (z, y, x).
            affine_lps: 4x4; its columns are in the order x, y, z, origin (as NIfTI and ITK order them).
        Raises:
            SegStudioError: the matrix is singular or holds non-finite numbers.
        """
        affine = np.asarray(affine_lps, float)
        columns = affine[:3, :3][:, ::-1]
        spacing = np.linalg.norm(columns, axis=0)
        if not np.isfinite(affine).all() or (spacing < 1e-9).any():
            raise SegStudioError(tr("The image's affine matrix does not place its voxels in space."))
        z, y, x = spacing
        direction = columns / spacing
        rows = [(float(r[0]), float(r[1]), float(r[2])) for r in direction]
        return cls(
            shape,
            (float(z), float(y), float(x)),
            (float(affine[0, 3]), float(affine[1, 3]), float(affine[2, 3])),
            (rows[0], rows[1], rows[2]),
            calibrated,
        )

    @cached_property
    def affine_lps(self) -> npt.NDArray[np.float64]:
        """4x4 matrix from (x, y, z, 1) voxel indices to LPS mm."""
        affine = np.eye(4)
        affine[:3, :3] = (np.asarray(self.direction) * np.asarray(self.spacing_mm))[:, ::-1]
        affine[:3, 3] = self.origin_mm
        return affine

    @cached_property
    def _to_index(self) -> npt.NDArray[np.float64]:
        return np.linalg.inv(self.affine_lps).astype(np.float64)

    def to_world(self, index_zyx: npt.ArrayLike) -> npt.NDArray[np.float64]:
        """LPS position in mm of voxel indices (..., 3) given as (z, y, x); may be fractional."""
        index = np.asarray(index_zyx, float)[..., ::-1]
        return index @ self.affine_lps[:3, :3].T + self.affine_lps[:3, 3]

    def to_index(self, world_lps: npt.ArrayLike) -> npt.NDArray[np.float64]:
        """Fractional voxel indices (z, y, x) of LPS positions (..., 3) in mm."""
        world = np.asarray(world_lps, float)
        return (world @ self._to_index[:3, :3].T + self._to_index[:3, 3])[..., ::-1]

    @property
    def voxel_mm3(self) -> float:
        """Volume of one voxel in mm³, also for sheared grids."""
        return float(abs(np.linalg.det(self.affine_lps[:3, :3])))

    @property
    def sizes_known(self) -> bool:
        """Whether a number of voxels is a size in mm² or mm³: they have a size and the slices lie evenly."""
        return self.calibrated and self.even

    @property
    def is_picture(self) -> bool:
        """True where there is one slice only."""
        return self.shape[0] == 1

    def difference(self, other: Geometry) -> str:
        """What keeps two grids from being the same, in words; empty when they agree.

        Positions agree when every corner lies within 1 % of a voxel of its counterpart. Where one of
        the two has no position, their spacings are compared, and where one has no spacing, their sizes.
        """
        if self.shape != other.shape:
            return tr(
                "size {sizes} against {theirs} (z × y × x)",
                sizes=_sizes(self.shape),
                theirs=_sizes(other.shape),
            )
        if not (self.calibrated and other.calibrated):
            return ""  # a picture's mask carries no position to compare
        if not (self.oriented and other.oriented):
            ours, theirs = np.asarray(self.spacing_mm), np.asarray(other.spacing_mm)
            same = (np.abs(ours - theirs) <= 0.01 * ours).all()
            return (
                ""
                if same
                else tr(
                    "spacing {lengths} against {theirs} mm (z × y × x)",
                    lengths=_lengths(ours),
                    theirs=_lengths(theirs),
                )
            )
        last = np.asarray(self.shape) - 1
        corners = np.array([[a, b, c] for a in (0, last[0]) for b in (0, last[1]) for c in (0, last[2])])
        gap_mm = np.abs(self.to_world(corners) - other.to_world(corners)).max()
        if gap_mm > 0.01 * min(self.spacing_mm):
            return tr(
                "{differing_numbers}corners up to {gap_mm:.3g} mm apart",
                differing_numbers=self._differing_numbers(other),
                gap_mm=gap_mm,
            )
        return ""

    def _differing_numbers(self, other: Geometry) -> str:
        """Spacing and origin of both grids, each only where they differ."""
        ours, theirs = np.asarray(self.spacing_mm), np.asarray(other.spacing_mm)
        words = ""
        if np.abs(ours - theirs).max() > 1e-3 * ours.min():
            words += tr(
                "spacing {lengths} against {theirs} mm (z × y × x), ",
                lengths=_lengths(ours),
                theirs=_lengths(theirs),
            )
        here, there = np.asarray(self.origin_mm), np.asarray(other.origin_mm)
        if np.abs(here - there).max() > 0.01 * ours.min():
            words += tr(
                "origin ({lengths}) against ({theirs}) mm, ",
                lengths=_lengths(here, ", "),
                theirs=_lengths(there, ", "),
            )
        return words


def uneven_note(geometry: Geometry) -> str:
    """What a file with one distance for all slices cannot tell of slices that lie unevenly; else empty."""
    if geometry.even or not geometry.calibrated:
        return ""
    return tr(
        "The slices do not lie evenly, but this file holds one distance for all, {step:.3g} mm: positions "
        "and volumes that other programs read from it are wrong across slices. DICOM SEG keeps the true "
        "positions.",
        step=geometry.spacing_mm[0],
    )


def _lengths(values: npt.NDArray[np.float64], between: str = " × ") -> str:
    return between.join(f"{value:.5g}" for value in values)


def _sizes(shape: tuple[int, int, int]) -> str:
    return " × ".join(str(n) for n in shape)
