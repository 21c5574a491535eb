"""Another image laid over the open one, where it lies in the patient."""

from __future__ import annotations

from dataclasses import dataclass, replace
from functools import cache
from typing import Any

import numpy as np
import numpy.typing as npt

from segstudio.core.display import Picture, Window, in_palette, label_lut, to_picture
from segstudio.core.geometry import Geometry
from segstudio.core.planes import Section
from segstudio.core.resampling import Lattice, Mapping
from segstudio.core.volume import Volume
from segstudio.errors import SegStudioError
from segstudio.words import tr

MOST_LABELS = 64  # different values, beyond which whole numbers are taken for grey levels
MOST_CHANGES = 0.25  # of neighbouring voxels that differ in a label map
_SAMPLE_SIDE = 1024

Bools = npt.NDArray[np.bool_]


@dataclass(frozen=True)
class PlacementNote:
    """What must stay in sight about how a second image is placed.

    Args:
        badge: a few words.
        sentence: what it means.
        doubtful: whether the two may not belong on each other at all.
    """

    badge: str
    sentence: str
    doubtful: bool = True


@dataclass(frozen=True, eq=False)
class SecondImage:
    """An image with its place on the grid of the open one; it is looked at, never edited.

    Args:
        volume: its voxels, as they were read.
        mapping: from the voxels of the open image to its own.
        notes: how far the place can be trusted.
        labels: whether its numbers are labels, between which there is nothing.
    """

    volume: Volume
    mapping: Mapping
    notes: tuple[PlacementNote, ...] = ()
    labels: bool = False

    def section(
        self, section: Section, size: tuple[int, int], finer: tuple[int, int] = (1, 1)
    ) -> tuple[npt.NDArray[Any], Bools]:
        """What it shows in a section of the open image, and where it reaches to.

        Args:
            size: rows and columns of the section.
            finer: parts into which the section's voxels are cut down and across.
        Returns: values (row, column[, c]) of its own type, interpolated unless they are labels, and whether
            each lies inside it (row, column).
        """
        lattice = Lattice.of(self.mapping, section, size, finer)
        voxels = self.volume.voxels
        values = lattice.nearest(voxels) if self.labels else lattice.linear(voxels)
        return values, lattice.inside(voxels.shape)

    def picture(
        self,
        section: Section,
        size: tuple[int, int],
        finer: tuple[int, int] = (1, 1),
        *,
        window: Window,
        palette: str = "grey",
        fade: bool = False,
    ) -> tuple[Picture, Picture | None]:
        """The section as 8-bit picture, and how opaque each pixel is: None where all are.

        Args:
            fade: low values are transparent; the lower third of the window fades in.
        Returns: (row, column) or (row, column, 3), and (row, column). Labels are in their colours, and
            transparent in the background.
        """
        values, inside = self.section(section, size, finer)
        opacity = np.where(inside, np.uint8(255), np.uint8(0))
        if self.labels and values.ndim == 2:
            colors = _colors()[values.astype(np.uint16)]
            return np.ascontiguousarray(colors[..., :3]), np.minimum(opacity, colors[..., 3])
        grey = to_picture(values, window)
        if fade and grey.ndim == 2:
            opacity = np.minimum(opacity, np.minimum(grey, 85) * np.uint8(3))
        return in_palette(grey, palette), None if opacity.all() and opacity.min() == 255 else opacity

    def fineness(self, section: Section, size: tuple[int, int]) -> tuple[int, int]:
        """In how many parts the section's voxels are to be cut so that none of its own is passed over."""
        return self.mapping.fineness(section, size)

    def value_at(self, index_zyx: tuple[int, int, int]) -> float | tuple[float, ...] | None:
        """Its value at a voxel of the open image; None where it does not reach to."""
        start, voxels = self.mapping.of(index_zyx), self.volume.voxels
        point = Lattice(start, np.array([0.0, 1.0, 0.0]), np.array([0.0, 0.0, 1.0]), (1, 1))
        if not point.inside(voxels.shape).all():
            return None
        value = (point.nearest(voxels) if self.labels else point.linear(voxels))[0, 0]
        return tuple(float(v) for v in value) if value.ndim else float(value)

    def as_labels(self, labels: bool) -> SecondImage:
        """The same image with its numbers taken for labels, or for values."""
        return replace(self, labels=labels)


def place(first: Volume, second: Volume) -> SecondImage:
    """Lay a second image on the first: by their positions in the patient, else voxel on voxel.

    Raises:
        SegStudioError: one of them tells no position, and their sizes differ.
    """
    here, there = first.geometry, second.geometry
    notes: list[PlacementNote] = []
    if here.oriented and there.oriented:
        mapping = Mapping.between(here, there)
        notes += _frame_notes(first, second)
        notes += _uneven_notes(here, there)
    elif here.shape == there.shape:
        mapping = Mapping.same_voxels()
        notes.append(_voxel_note(here, there))
    else:
        raise SegStudioError(
            tr(
                "{name} cannot be laid over the open image: "
                "{unplaced} no place in space, and their sizes differ "
                "({size} and {of_case} voxels).",
                name=second.name or tr("The second image"),
                unplaced=_unplaced(here, there),
                size=_size(there),
                of_case=_size(here),
            ),
            tr("Open an image of the same size, or files that tell where they lie, such as NIfTI or DICOM."),
        )
    notes += [PlacementNote(caveat.badge, caveat.sentence) for caveat in second.caveats]
    return SecondImage(second, mapping, tuple(notes), looks_like_labels(second.voxels))


@cache
def _colors() -> Picture:
    return label_lut({})


def looks_like_labels(voxels: npt.NDArray[Any]) -> bool:
    """Whether voxels are rather numbers of labels than values: few whole numbers, in large patches."""
    if voxels.ndim != 3 or voxels.dtype.kind not in "iub":
        return False
    full = np.flatnonzero(voxels.any(axis=(1, 2)))
    plane = voxels[full[len(full) // 2] if full.size else 0, :_SAMPLE_SIDE, :_SAMPLE_SIDE].astype(np.int64)
    if plane.min() < 0 or len(np.unique(plane)) > MOST_LABELS:
        return False
    changes = [(np.diff(plane, axis=axis) != 0).mean() for axis in (0, 1) if plane.shape[axis] > 1]
    return bool(max(changes, default=0.0) <= MOST_CHANGES)


def _frame_notes(first: Volume, second: Volume) -> list[PlacementNote]:
    if first.patient_key and second.patient_key and first.patient_key != second.patient_key:
        return [
            PlacementNote(
                tr("another patient: placed by coordinates only"),
                tr(
                    "The second image is of another patient. It is placed by its coordinates, which say "
                    "nothing "
                    "about where the first image's structures lie in it."
                ),
            )
        ]
    if first.frame and second.frame and first.frame != second.frame:
        return [
            PlacementNote(
                tr("another frame of reference: placed by coordinates only"),
                tr(
                    "The two images were not taken in one position of the patient, or their positions are "
                    "counted from different points. Structures may lie beside each other."
                ),
            )
        ]
    return [] if first.frame and second.frame else [_BY_COORDINATES]


_BY_COORDINATES = PlacementNote(
    tr("placed by coordinates"),
    tr(
        "At least one of the files does not say which frame of reference it is in; both are "
        "taken to share one."
    ),
    doubtful=False,
)


def _uneven_notes(here: Geometry, there: Geometry) -> list[PlacementNote]:
    if here.even and there.even:
        return []
    return [
        PlacementNote(
            tr("uneven slices: not placed exactly across them"),
            tr(
                "The slices of one of the two images do not lie evenly, so places between them are not known."
            ),
        )
    ]


def _voxel_note(here: Geometry, there: Geometry) -> PlacementNote:
    word = tr("pixel on pixel") if here.is_picture else tr("voxel on voxel")
    return PlacementNote(
        tr("laid {word}", word=word),
        tr("Laid {word}, because {unplaced} no place in space.", word=word, unplaced=_unplaced(here, there)),
        doubtful=here.oriented or there.oriented,
    )


def _unplaced(here: Geometry, there: Geometry) -> str:
    if not (here.oriented or there.oriented):
        return tr("both have")
    return tr("it has") if here.oriented else tr("the open image has")


def _size(geometry: Geometry) -> str:
    z, y, x = geometry.shape
    return f"{x} × {y}" if geometry.is_picture else f"{x} × {y} × {z}"
