"""What is done to a prediction after the network: small objects, holes, and objects grown together."""

from __future__ import annotations

import math
from collections.abc import Callable, Iterator, Mapping
from dataclasses import asdict, dataclass, fields
from typing import Any, Literal

import numpy as np
import numpy.typing as npt

from segstudio.core.connected import boxes_of, objects_of, sizes_of, slabs
from segstudio.core.geometry import Geometry
from segstudio.core.labels import LabelArray
from segstudio.core.progress import Progress, silent
from segstudio.errors import SegStudioError
from segstudio.words import listed, tr

Unit = Literal["px", "mm"]
Step = Callable[[LabelArray], LabelArray]
_MOST_STEPS = 100  # far more than any labels need; a guard against turning in a circle


@dataclass(frozen=True)
class Cleaning:
    """How predicted labels are cleaned. Each class is cleaned for itself.

    An object is a part of a class that no other part touches, not even at a corner; in a volume it goes
    through the slices.

    Args:
        smallest: objects smaller than this become background; 0 keeps all.
        unit: of `smallest`. "px" counts pixels, or voxels of a volume; "mm" is mm² of a calibrated
            picture and mm³ of a calibrated volume, and leaves cases without millimetres as they are.
        fill_holes: background enclosed by one class alone becomes that class.
        largest_only: of each class only the largest object stays.
        split: objects that grew together are parted by a line of background, one pixel wide.
    Raises:
        SegStudioError: the size is negative or no number, or the unit unknown.
    """

    smallest: float = 0.0
    unit: Unit = "px"
    fill_holes: bool = False
    largest_only: bool = False
    split: bool = False

    def __post_init__(self) -> None:
        if self.unit not in ("px", "mm"):
            raise SegStudioError(
                tr("The smallest object is given in px or mm, not in {unit!r}.", unit=self.unit)
            )
        if not (math.isfinite(self.smallest) and self.smallest >= 0):
            raise SegStudioError(
                tr("The smallest object cannot have the size {smallest}.", smallest=self.smallest)
            )

    @property
    def does_nothing(self) -> bool:
        """Whether every label would stay as it is."""
        return not (self.smallest or self.fill_holes or self.largest_only or self.split)

    def to_entries(self) -> dict[str, Any]:
        """What differs from doing nothing, as plain values; `from_entries` takes it back."""
        return {n: v for n, v in asdict(self).items() if v != getattr(NOTHING, n) and self._matters(n)}

    @classmethod
    def from_entries(cls, entries: Mapping[str, Any]) -> Cleaning:
        """The cleaning in plain values, such as those in a model's card.

        Raises:
            SegStudioError: an entry is unknown, of another kind, or outside its range; it is named.
        """
        known = {f.name: getattr(NOTHING, f.name) for f in fields(cls)}
        for name, value in entries.items():
            if name not in known:
                raise SegStudioError(
                    tr("There is no post-processing called {name!r}.", name=name),
                    tr("Known: {known}.", known=listed(known)),
                )
            wanted = (int, float) if name == "smallest" else type(known[name])
            if not isinstance(value, wanted) or (isinstance(value, bool) and name == "smallest"):
                raise SegStudioError(
                    tr("The post-processing {name} cannot be {value!r}.", name=name, value=value)
                )
        return cls(**entries)

    def words(self) -> str:
        """What it does, in short; empty when it does nothing."""
        parts = []
        if self.fill_holes:
            parts.append(tr("fill holes"))
        if self.split:
            parts.append(tr("split touching objects"))
        if self.largest_only:
            parts.append(tr("largest object only"))
        if self.smallest:
            unit = {"px": "px", "mm": tr("mm² or mm³")}[self.unit]
            parts.append(tr("at least {smallest:g} {unit}", smallest=self.smallest, unit=unit))
        return listed(parts)

    def note(self, geometry: Geometry) -> str:
        """One sentence on what cannot be done to a case on this grid; empty when all of it can."""
        if self.smallest and self.unit == "mm" and not geometry.sizes_known:
            return tr(
                "The model's smallest object is given in millimetres, but this image has no physical size; "
                "small objects were kept."
            )
        return ""

    def _matters(self, name: str) -> bool:
        return name != "unit" or self.smallest > 0


NOTHING = Cleaning()


def clean(
    labels: LabelArray, geometry: Geometry, cleaning: Cleaning, *, progress: Progress = silent
) -> LabelArray:
    """Cleaned labels; the same array when there is nothing to do.

    Nothing is added but filled holes, and cleaning what is clean changes nothing: the steps are taken in
    turn until none of them finds anything, for an object taken away may leave a hole behind.

    Args:
        labels: uint16 (z, y, x); stays as it is.
        geometry: of the grid, for sizes in millimetres and the shape of voxels.
        progress: called often, where a cancel takes effect; how much there is to do is not known before.
    """
    steps = list(_steps(geometry, cleaning, progress))
    settled: set[int] = set()
    for count in range(_MOST_STEPS * bool(steps)):
        number = count % len(steps)
        progress(0.0)
        cleaned = steps[number](labels)
        if np.array_equal(cleaned, labels):
            settled.add(number)
        else:
            labels, settled = cleaned, {number}
        if len(settled) == len(steps):
            break
    return labels


def _steps(geometry: Geometry, cleaning: Cleaning, progress: Progress) -> Iterator[Step]:
    """What is asked for, in its order; each step finds nothing more to do in what it gives back."""
    if cleaning.fill_holes:
        yield fill_holes
    least = _least_voxels(geometry, cleaning)
    if least > 1 or cleaning.largest_only:
        yield lambda labels: drop_objects(labels, least, largest_only=cleaning.largest_only)
    if cleaning.split:
        yield lambda labels: split_objects(labels, geometry, progress=progress)


def _least_voxels(geometry: Geometry, cleaning: Cleaning) -> int:
    """The fewest voxels an object may have."""
    if cleaning.unit == "px":
        return math.ceil(cleaning.smallest)
    if not geometry.sizes_known:
        return 0
    _, y_mm, x_mm = geometry.spacing_mm
    voxel = y_mm * x_mm if geometry.is_picture else geometry.voxel_mm3
    return math.ceil(cleaning.smallest / voxel - 1e-9)  # 3 voxels of 0.1 mm² are 0.3 mm², not less


def fill_holes(labels: LabelArray) -> LabelArray:
    """Labels in which background that one class alone encloses, edge to edge, belongs to that class."""
    flat = labels[0] if len(labels) == 1 else labels  # a picture has no voxels above or below
    parts, numbers = holes(flat)
    return labels if not numbers.any() else np.where(flat == 0, numbers[parts], flat).reshape(labels.shape)


def drop_objects(
    labels: LabelArray, least_voxels: int, *, largest_only: bool = False, progress: Progress = silent
) -> LabelArray:
    """Labels without objects of fewer voxels than this, or without all but the largest of each class."""
    return dropped_objects(labels, least_voxels, largest_only=largest_only, progress=progress)[0]


def dropped_objects(
    labels: LabelArray, least_voxels: int, *, largest_only: bool = False, progress: Progress = silent
) -> tuple[LabelArray, int]:
    """What `drop_objects` leaves, and how many objects it takes away."""
    kept, dropped = labels.copy(), 0
    for number, box in boxes_of(labels):
        mask = labels[box] == number
        parts, count = objects_of(mask, progress=progress)
        sizes = sizes_of(parts, count, progress=progress)
        keep = sizes >= least_voxels
        if largest_only:
            keep &= np.arange(count + 1) == 1 + sizes[1:].argmax()
        keep[0] = True
        if not keep.all():
            for slab in slabs(parts.shape, progress):
                kept[box][slab][~keep[parts[slab]]] = 0
            dropped += int(np.count_nonzero(~keep))
    return kept, dropped


def split_objects(labels: LabelArray, geometry: Geometry, *, progress: Progress = silent) -> LabelArray:
    """Labels with a line of background between objects of one class that grew together."""
    from segstudio.core.splitting import cut_lines

    flat, spacing = geometry.shape[0] == 1, geometry.spacing_mm
    cut = np.zeros(labels.shape, bool)
    for number, box in boxes_of(labels, margin=1):
        mask = labels[box] == number
        if flat:
            cut[box] |= cut_lines(mask[0], spacing[1:], progress=progress)[None]
        else:
            cut[box] |= cut_lines(mask, spacing, progress=progress)
    return np.where(cut, np.uint16(0), labels) if cut.any() else labels


def holes(labels: LabelArray, *, progress: Progress = silent) -> tuple[npt.NDArray[np.int32], LabelArray]:
    """Parts of the background (2-D or 3-D), numbered from 1, and for each the class that fills it, or 0."""
    background = labels == 0
    parts, count = objects_of(
        background if labels.ndim == 3 else background[None], corners=False, progress=progress
    )
    parts = parts.reshape(labels.shape)
    lowest = np.full(count + 1, np.iinfo(np.uint16).max, np.uint16)
    highest = np.zeros(count + 1, np.uint16)
    opened = np.zeros(count + 1, bool)
    for axis in range(labels.ndim):
        here, there = (tuple(s if a == axis else slice(None) for a in range(labels.ndim)) for s in _SHIFTS)
        for one, other in ((here, there), (there, here)):
            progress(0.5)
            border = (parts[one] > 0) & (labels[other] > 0)
            touched, number = parts[one][border], labels[other][border]
            np.minimum.at(lowest, touched, number)
            np.maximum.at(highest, touched, number)
        for end in (0, -1):
            opened[np.take(parts, end, axis)] = True
    numbers = np.where((lowest == highest) & ~opened, highest, 0).astype(np.uint16)
    numbers[0] = 0
    return parts, numbers


_SHIFTS = (slice(None, -1), slice(1, None))
