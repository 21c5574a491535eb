"""From the positions of DICOM slices to one voxel grid, and what that grid cannot say."""

from __future__ import annotations

from collections import Counter
from collections.abc import Sequence
from dataclasses import dataclass, replace
from typing import Any

import numpy as np
import numpy.typing as npt

from segstudio.core.geometry import Geometry
from segstudio.core.volume import Caveat
from segstudio.io.dicom_header import frame_item, number
from segstudio.words import counted, listed, tr

_UNIT = 1e-3  # how far from 1 the length of a direction may be
_NOISE_DEG = 0.01  # positions are rounded to a few digits; below this angle there is no tilt
_SAID_DEG = 0.2  # a smaller tilt is kept in the grid without a word
_UNEVEN = 0.01  # share of the usual step by which a step may differ
_SAME = 1e-3  # of the usual step: slices nearer than this lie at one place
_ASIDE = 0.1  # of a pixel: how far a slice may lie beside its place in the grid

Vector = npt.NDArray[np.float64]


class SamePosition(ValueError):
    """Two slices lie at the same place, so they cannot be one stack."""


@dataclass(frozen=True, eq=False)
class Plane:
    """Where one slice lies.

    Args:
        position: LPS mm of the centre of its first pixel.
        along_x, along_y: unit vectors of growing column and row index.
        spacing_yx: mm between rows and between columns.
        thickness_mm: distance to the next slice as far as this one knows; 0 when unknown.
    """

    position: Vector
    along_x: Vector
    along_y: Vector
    spacing_yx: tuple[float, float]
    thickness_mm: float = 0.0

    @property
    def normal(self) -> Vector:
        """Unit vector out of the slice, making x, y, normal right-handed."""
        return np.cross(self.along_x, self.along_y)


@dataclass(frozen=True)
class Stack:
    """Slices in order: `order[i]` is the index of the plane that becomes slice i.

    Args:
        caveats: why a person has to agree before this is taken for one volume.
    """

    order: tuple[int, ...]
    geometry: Geometry
    caveats: tuple[Caveat, ...] = ()


def plane_of(position: Any, orientation: Any, pixel_spacing: Any, thickness: Any) -> Plane | None:
    """A plane from the values of DICOM elements; None where they are missing or make no sense."""
    try:
        origin = np.array([float(v) for v in position])
        axes = np.array([float(v) for v in orientation])
        spacing = [float(v) for v in pixel_spacing]
    except (TypeError, ValueError):
        return None
    if origin.shape != (3,) or axes.shape != (6,) or len(spacing) != 2:
        return None
    along_x, along_y = axes[:3], axes[3:]
    lengths = np.linalg.norm(axes.reshape(2, 3), axis=1)
    sound = (
        np.isfinite([*origin, *axes, *spacing]).all()
        and np.abs(lengths - 1).max() < _UNIT
        and abs(along_x @ along_y) < _UNIT
        and min(spacing) > 0
    )
    if not sound:
        return None
    try:
        thick = abs(float(thickness or 0.0))
    except (TypeError, ValueError):
        thick = 0.0
    return Plane(
        origin,
        along_x / lengths[0],
        along_y / lengths[1],
        (spacing[0], spacing[1]),
        thick if np.isfinite(thick) else 0.0,
    )


def frame_plane(header: Any, frame: int) -> Plane | None:
    """Where a frame of an enhanced multi-frame object lies; None where its header does not say."""
    place, turn, size = (
        frame_item(header, frame, f"{name}Sequence")
        for name in ("PlanePosition", "PlaneOrientation", "PixelMeasures")
    )
    if place is None or turn is None or size is None:
        return None
    return plane_of(
        place.get("ImagePositionPatient"),
        turn.get("ImageOrientationPatient"),
        size.get("PixelSpacing"),
        number(size, "SpacingBetweenSlices", 0.0) or number(size, "SliceThickness", 0.0),
    )


def stack(planes: Sequence[Plane], rows: int, columns: int) -> Stack:
    """One grid for parallel slices of equal size, sorted along their normal.

    The slice axis is the direction in which the slices really follow each other, so a tilted gantry
    gives a skewed grid. The spacing along it is the median step.

    Raises:
        SamePosition: two slices lie at the same place.
    """
    first = planes[0]
    heights = heights_of(planes)
    order = np.argsort(heights, kind="stable")
    positions = np.array([planes[i].position for i in order])
    if len(planes) == 1:
        thickness = first.thickness_mm or 1.0
        return Stack((0,), _grid(1, rows, columns, thickness, positions[0], first.normal, first))
    gaps_mm = np.diff(heights[order])
    usual_mm = float(np.median(gaps_mm))
    if gaps_mm.min() <= _SAME * max(usual_mm, 1e-3):
        raise SamePosition(tr("two slices lie at the same place"))
    whole = positions[-1] - positions[0]
    along_z = whole / np.linalg.norm(whole)
    tilt_deg = float(np.degrees(np.arccos(np.clip(along_z @ first.normal, -1.0, 1.0))))
    caveats = []
    if tilt_deg > _SAID_DEG:
        caveats.append(_tilt(tilt_deg))
    if tilt_deg <= _NOISE_DEG:
        along_z = first.normal
    step_mm = round(float(np.median(np.linalg.norm(np.diff(positions, axis=0), axis=1))), 9)
    caveats += _uneven(gaps_mm, usual_mm)
    caveats += _shifted(positions, heights[order], along_z, first)
    grid = _grid(len(planes), rows, columns, step_mm, positions[0], along_z, first)
    even = all(caveat.code == "tilt" for caveat in caveats)
    known = () if even else tuple(float(gap) for gap in gaps_mm)
    return Stack(tuple(int(i) for i in order), replace(grid, even=even, gaps_mm=known), tuple(caveats))


def heights_of(planes: Sequence[Plane]) -> Vector:
    """Place of each slice in mm along the normal of the first."""
    return np.array([plane.position for plane in planes]) @ planes[0].normal


def first_of_each(planes: Sequence[Plane]) -> list[int]:
    """The indices of those slices that are the first at their place."""
    heights = heights_of(planes)
    order = np.argsort(heights, kind="stable")
    gaps = np.diff(heights[order])
    apart = gaps[gaps > 1e-3]
    same_mm = _SAME * max(float(np.median(apart)) if apart.size else 0.0, 1e-3)
    kept = [int(order[0])]
    for index in order[1:]:
        if heights[index] - heights[kept[-1]] > same_mm:
            kept.append(int(index))
        elif index < kept[-1]:
            kept[-1] = int(index)
    return sorted(kept)


def _grid(
    slices: int, rows: int, columns: int, step_mm: float, origin: Vector, along_z: Vector, plane: Plane
) -> Geometry:
    directions = np.column_stack([along_z, plane.along_y, plane.along_x])  # of the axes z, y, x
    first, second, third = (tuple(float(v) for v in row) for row in directions)
    return Geometry(
        (slices, rows, columns),
        (step_mm, *plane.spacing_yx),
        (float(origin[0]), float(origin[1]), float(origin[2])),
        (first, second, third),  # type: ignore[arg-type]
    )


def _tilt(tilt_deg: float) -> Caveat:
    return Caveat(
        "tilt",
        tr("tilted by {tilt_deg:.1f}°", tilt_deg=tilt_deg),
        tr(
            "The gantry was tilted by {tilt_deg:.1f}°: slices are shown as they were taken, "
            "and the grid of voxels is skewed.",
            tilt_deg=tilt_deg,
        ),
    )


def _uneven(gaps_mm: Vector, usual_mm: float) -> list[Caveat]:
    """What to say about slices that are missing or unevenly spaced."""
    odd = np.flatnonzero(np.abs(gaps_mm - usual_mm) > _UNEVEN * usual_mm)
    if not odd.size:
        return []
    if odd.size <= max(1, len(gaps_mm) // 10):
        i = int(odd[0])
        more = tr(" and at {size} more places", size=odd.size - 1) if odd.size > 1 else ""
        return [
            Caveat(
                "gaps",
                tr("{n} gaps", n=odd.size) if odd.size > 1 else tr("gap of {size:.3g} mm", size=gaps_mm[i]),
                tr(
                    "There is a gap of {gaps_mm:.3g} mm after slice {i} (usual: {usual_mm:.3g} mm)"
                    "{more}: slices are missing, lengths across it are wrong, and volumes are not given "
                    "in mm³.",
                    gaps_mm=gaps_mm[i],
                    i=i + 1,
                    usual_mm=usual_mm,
                    more=more,
                ),
            )
        ]
    steps = Counter(tr("{gap:.3g} mm", gap=gap) for gap in gaps_mm).most_common()
    if len(steps) <= 3:
        apart = listed(counted("{step} (once)", "{step} ({n} times)", n, step=step) for step, n in steps)
    else:
        apart = tr("{min:.3g} to {max:.3g} mm", min=gaps_mm.min(), max=gaps_mm.max())
    return [
        Caveat(
            "uneven",
            tr("uneven slices"),
            tr(
                "The slices do not lie evenly: {listed} apart. Lengths across slices "
                "are computed with {usual_mm:.3g} mm and are not exact; volumes are not given in mm³.",
                listed=apart,
                usual_mm=usual_mm,
            ),
        )
    ]


def _shifted(positions: Vector, heights: Vector, along_z: Vector, plane: Plane) -> list[Caveat]:
    """What to say about slices that lie beside the line on which they should follow each other."""
    along_mm = (heights - heights[0]) / float(along_z @ plane.normal)
    aside = positions - positions[0] - along_mm[:, None] * along_z
    aside_yx = np.abs(np.column_stack([aside @ plane.along_y, aside @ plane.along_x]))
    if (aside_yx <= _ASIDE * np.asarray(plane.spacing_yx)).all():
        return []
    worst = int(np.argmax(aside_yx.max(axis=1)))
    size_mm = float(aside_yx[worst].max())
    return [
        Caveat(
            "shifted",
            tr("shifted slices"),
            tr(
                "The slices do not lie above each other: "
                "slice {worst} is {size_mm:.3g} mm beside its place. "
                "Lengths across slices are wrong, and volumes are not given in mm³.",
                worst=worst + 1,
                size_mm=size_mm,
            ),
        )
    ]


def doubled(places: int, slices: int) -> Caveat:
    """What to say about a series that holds several slices at one place."""
    return Caveat(
        "doubled",
        tr("doubled slices"),
        tr(
            "Several slices lie at the same place: {slices} slices at {places} places. Opened all the same, "
            "the first at each place is taken and the rest left out.",
            slices=slices,
            places=places,
        ),
    )
