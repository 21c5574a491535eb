"""Distances and angles that a person measures on a plane."""

from __future__ import annotations

from dataclasses import dataclass, replace

import numpy as np

from segstudio.core.geometry import Geometry
from segstudio.core.planes import Section
from segstudio.words import tr

Place = tuple[float, float]


@dataclass(frozen=True)
class Ruler:
    """A distance of two points, or an angle of three whose second is its corner.

    Args:
        section: where it lies.
        points: (row, column) as fractional voxel indices, voxel centres at whole numbers.
    """

    section: Section
    points: tuple[Place, ...]

    @property
    def is_angle(self) -> bool:
        """Whether an angle is measured."""
        return len(self.points) == 3

    def moved(self, number: int, to: Place) -> Ruler:
        """The ruler with one point elsewhere."""
        return replace(self, points=(*self.points[:number], to, *self.points[number + 1 :]))


def measure_ruler(ruler: Ruler, geometry: Geometry) -> tuple[float, str]:
    """What a ruler reads: its value and unit "mm", "px" or "°"; unit "" where it would be wrong.

    Lengths follow the voxels' positions in the patient, so they are true on voxels of any shape and on tilted
    slices. Pictures without a size measure in px.
    """
    if why_not(ruler.section, geometry):
        return float("nan"), ""
    places = np.array([ruler.section.place(*point) for point in ruler.points])
    at = geometry.to_world(places)
    if ruler.is_angle:
        one, other = at[0] - at[1], at[2] - at[1]
        sine, cosine = float(np.linalg.norm(np.cross(one, other))), float(one @ other)
        return float(np.degrees(np.arctan2(sine, cosine))), "°"
    return float(np.linalg.norm(at[1] - at[0])), "mm" if geometry.calibrated else "px"


def ruler_text(ruler: Ruler, geometry: Geometry) -> str:
    """What a ruler reads, in words."""
    value, unit = measure_ruler(ruler, geometry)
    if not unit:
        return tr("not known")
    return f"{value:.1f}°" if unit == "°" else tr("{value:.1f} {unit}", value=value, unit=unit)


def why_not(section: Section, geometry: Geometry) -> str:
    """Why nothing can be measured on a section; empty where it can."""
    if geometry.even or section.normal == 0:
        return ""
    return tr(
        "Slices are missing or lie at unequal distances, so lengths and angles across slices would be wrong. "
        "Measure within a slice."
    )
