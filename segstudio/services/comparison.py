"""Other labels of the open case to compare one's own with: a reference, a prediction, two models."""

from __future__ import annotations

from dataclasses import dataclass, replace
from pathlib import Path
from typing import Literal

import numpy as np
from psygnal import Signal

from segstudio.core.geometry import Geometry
from segstudio.core.labels import LabelArray, LabelMap
from segstudio.core.planes import Section
from segstudio.core.progress import Progress
from segstudio.core.volume import Volume
from segstudio.services.jobs import Lane
from segstudio.words import tr

Key = Literal["reference", "prediction", "new", "old"]
Line = Literal["solid", "dashed", "dotted", "none"]
Shown = Literal["off", "errors", "distance"]
_LINES: dict[Key, Line] = {"reference": "dashed", "prediction": "dotted", "new": "dashed", "old": "dotted"}
_KEPT = 6  # maps of distances: of three planes, and of those before


@dataclass(frozen=True, eq=False)
class Other:
    """Labels to compare with.

    Args:
        key: which of them it is.
        name: as the panel calls it.
        labels: uint16 (z, y, x), never changed.
        line: how its contour is drawn.
    """

    key: Key
    name: str
    labels: LabelArray
    line: Line


@dataclass(frozen=True, eq=False)
class DistanceTask:
    """How far every pixel of a section lies from the boundary of other labels."""

    other: Other
    number: int | None
    section: Section
    geometry: Geometry
    title: str = tr("Measuring distances")
    lane: Lane = Lane.QUIET

    def run(self, progress: Progress) -> np.ndarray:
        """Signed distances float32 (row, column) in mm, or px where the case is not calibrated."""
        progress(0.0)
        spacing = self.geometry.spacing_mm
        steps = spacing[self.section.rows], spacing[self.section.columns]
        from segstudio.core.comparing import mask_of, signed_distance  # the window starts without it

        return signed_distance(mask_of(self.section.of(self.other.labels), self.number), steps)


class Comparison:
    """What the labels of the open case are compared with, and how that is shown.

    Holds besides the other labels: `shown` (nothing, what differs, or the boundary coloured by distance),
    `all_labels` (judge all labels together, not the current one), `reach` (distance in mm or px at the ends
    of the colour scale), `tolerance` (of the surface Dice), `flickering` (the contour compared with is
    shown instead of one's own labels) and `watched` (somebody looks at the panel).
    """

    changed = Signal()  # other labels, their lines, or which of them is compared with
    view_changed = Signal()  # shown, all_labels, reach, flickering
    tolerance_changed = Signal()
    waiting = Signal(object)  # DistanceTask: to be run, and its result to be given to `add_distance`
    measured = Signal()  # a map of distances is there

    def __init__(self) -> None:
        self._others: dict[Key, Other] = {}
        self._lines = dict(_LINES)
        self._against: Key | None = None
        self._shown: Shown = "off"
        self._all = False
        self._reach = 5.0
        self._tolerance = 1.0
        self._flickering = False
        self._watched = False
        self._distances: dict[tuple[object, ...], np.ndarray | None] = {}

    # What there is to compare with

    @property
    def others(self) -> tuple[Other, ...]:
        """All other labels, the most trusted first."""
        return tuple(self._others[key] for key in _LINES if key in self._others)

    @property
    def against(self) -> Other | None:
        """Those that the numbers and the differences are about."""
        if self._against in self._others:
            return self._others[self._against]
        return next(iter(self.others), None)

    def put(self, key: Key, name: str, labels: LabelArray) -> None:
        """Compare with these from now on, in place of others with this key."""
        self._others[key] = Other(key, name, labels, self._lines[key])
        self._forget()

    def remove(self, key: Key) -> None:
        """Compare with these no longer."""
        if self._others.pop(key, None) is not None:
            self._forget()

    def clear(self) -> None:
        """Another case is open: nothing is known about it yet."""
        if self._others:
            self._others.clear()
            self._forget()

    def draw(self, key: Key, line: Line) -> None:
        """Draw a contour in another way, also for later cases."""
        if self._lines[key] != line:
            self._lines[key] = line
            if key in self._others:
                self._others[key] = replace(self._others[key], line=line)
            self._forget()

    def line(self, key: Key) -> Line:
        """How a contour is drawn, or will be."""
        return self._lines[key]

    def compare_with(self, key: Key) -> None:
        """Let numbers and differences be about these."""
        if key != self._against:
            self._against = key
            self._forget()

    def _forget(self) -> None:
        self._distances.clear()
        if not self._others:
            self._flickering = False
        self.changed.emit()

    # How it is shown

    @property
    def shown(self) -> Shown:
        """What is drawn over the image besides the contours."""
        return self._shown

    @shown.setter
    def shown(self, shown: Shown) -> None:
        if shown != self._shown:
            self._shown = shown
            self.view_changed.emit()

    @property
    def all_labels(self) -> bool:
        """Whether all labels are judged together, not the current one alone."""
        return self._all

    @all_labels.setter
    def all_labels(self, every: bool) -> None:
        if every != self._all:
            self._all = every
            self.view_changed.emit()

    @property
    def reach(self) -> float:
        """Distance at the ends of the colour scale, in mm, or px where the case is not calibrated."""
        return self._reach

    @reach.setter
    def reach(self, reach: float) -> None:
        if reach != self._reach and reach > 0:
            self._reach = reach
            self.view_changed.emit()

    @property
    def tolerance(self) -> float:
        """How far surfaces may lie apart and still agree, in mm or px."""
        return self._tolerance

    @tolerance.setter
    def tolerance(self, tolerance: float) -> None:
        if tolerance != self._tolerance and tolerance >= 0:
            self._tolerance = tolerance
            self.tolerance_changed.emit()

    @property
    def watched(self) -> bool:
        """Whether the panel is on the screen; a prediction is outlined only then."""
        return self._watched

    @watched.setter
    def watched(self, watched: bool) -> None:
        if watched != self._watched:
            self._watched = watched
            self.view_changed.emit()

    def drawn(self) -> tuple[tuple[Other, Line], ...]:
        """Whose contours are drawn, and how: all that have a line, or in a flicker the one compared with."""
        against = self.against
        if self._flickering and against is not None:
            return ((against, "solid"),)
        seen = (other for other in self.others if other.key != "prediction" or self._watched)
        return tuple((other, other.line) for other in seen if other.line != "none")

    @property
    def flickering(self) -> bool:
        """Whether the contour compared with is shown instead of one's own labels."""
        return self._flickering

    @flickering.setter
    def flickering(self, on: bool) -> None:
        on = on and self.against is not None
        if on != self._flickering:
            self._flickering = on
            self.view_changed.emit()

    # Distances

    def distance_of(self, section: Section, number: int | None, geometry: Geometry) -> np.ndarray | None:
        """Signed distances of a section; None until a job, which is asked for, has measured them."""
        other = self.against
        if other is None:
            return None
        key = (other.key, number, section)
        if key not in self._distances:
            while len(self._distances) >= _KEPT:
                del self._distances[next(iter(self._distances))]
            self._distances[key] = None
            self.waiting.emit(DistanceTask(other, number, section, geometry))
        return self._distances.get(key)

    def add_distance(self, task: DistanceTask, distance: np.ndarray | None) -> None:
        """Take the result of a job, None where it failed; a late one is dropped."""
        key = (task.other.key, task.number, task.section)
        if self._others.get(task.other.key) is task.other and key in self._distances:
            self._distances[key] = distance
            self.measured.emit()


@dataclass(frozen=True, eq=False)
class ReadReferenceTask:
    """Read the labels of a file to compare those of a case with."""

    path: Path
    like: Volume
    title: str = tr("Opening the reference")
    lane: Lane = Lane.CPU

    def run(self, progress: Progress) -> LabelMap:
        """The labels on the grid of the case; those on another grid are refused."""
        from segstudio.io import read_labels

        progress(0.0, tr("Reading {name}", name=self.path.name))
        return read_labels(self.path, like=self.like)
