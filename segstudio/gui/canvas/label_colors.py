"""The look of labels on screen: a colour for every label at every distance from its boundary."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from functools import cache, cached_property

import numpy as np
import numpy.typing as npt

from segstudio.core.cv import cv2
from segstudio.core.display import label_lut
from segstudio.core.labels import LARGEST_LABEL, PALETTE, LabelClass
from segstudio.gui.canvas.raster import Picture, Pixels, Plane, Raster, edge_levels, sample_labels
from segstudio.gui.view_state import Style

HALO_OPACITY = 0.72
_NEAR_PX = 5  # side of the square in which another object is a neighbour
DOUBLE_PX = 1.5  # each of the lines that high contrast adds
INNER_HALO = 0.3  # how much of it lies on the label itself
HOVERED_EXTRA_PX = 1.5


@dataclass(frozen=True, eq=False)
class LabelLook:
    """How labels are drawn.

    A line lies inside its label and begins at the voxel edges, so that line and fill agree and two
    labels that touch keep a line each. On either side of it a dark halo sets it off from the image.

    Args:
        classes: number -> class; numbers without a class take the palette's colours.
        style: lines, fill or both.
        opacity: of the fill, 0 to 1.
        width: of the line in screen pixels; a fraction becomes a softer innermost pixel.
        hovered: the class whose line is thicker.
        pixel_ratio: device pixels per screen pixel.
        apart: the numbers are those of `apart_numbers`, not of labels.
        contrast: between the edge and the line lie a black and a white one, which show on any image.
    """

    classes: Mapping[int, LabelClass]
    style: Style = "both"
    opacity: float = 0.35
    width: float = 1.5
    hovered: int | None = None
    pixel_ratio: float = 1.0
    apart: bool = False
    contrast: bool = False

    @property
    def depth(self) -> int:
        """Distance from a boundary, in device pixels, up to which lines and halo are drawn."""
        if self.style == "fill":
            return 0
        widest = self.width + 1.0 + (2 * DOUBLE_PX if self.contrast else 0.0)
        widest += 0.0 if self.hovered is None else HOVERED_EXTRA_PX
        return int(np.ceil(widest * self.pixel_ratio))

    @cached_property
    def hides(self) -> bool:
        """Whether any class is hidden."""
        return bool((self._colors[1:, 3] == 0).any())

    @cached_property
    def _colors(self) -> npt.NDArray[np.uint8]:
        return _apart_lut() if self.apart else color_table(self.classes)

    @cached_property
    def shown_numbers(self) -> npt.NDArray[np.uint16]:
        """Label number -> the same number, or 0 where it is hidden."""
        numbers = np.arange(LARGEST_LABEL + 1, dtype=np.uint16)
        numbers[self._colors[:, 3] == 0] = 0
        return numbers

    @cached_property
    def table(self) -> Pixels:
        """Premultiplied colour of every label at every level of `raster.edge_levels`, one row a level."""
        color = self._colors[:, :3].astype(np.float32)
        shown = (self._colors[:, 3] > 0).astype(np.float32)
        width = np.full(len(color), self.width, np.float32)
        if self.hovered is not None:
            width[self.hovered] += HOVERED_EXTRA_PX
        rim = 2 * DOUBLE_PX if self.contrast else 0.0  # between the edge and the line
        width = (width + rim) * self.pixel_ratio
        width[0] = 0.0  # the background carries the outer half of the halo only
        fill = shown * (0.0 if self.style == "lines" else self.opacity)
        table = np.empty((self.depth + 1, len(color)), np.uint32)
        for level in range(self.depth + 1):
            distance = self.depth + 1 - level if level else np.inf
            line = np.clip(width - (distance - 1), 0.0, 1.0)
            halo = np.clip(width + self.pixel_ratio - (distance - 1), 0.0, 1.0) * HALO_OPACITY
            halo[1:] *= INNER_HALO * shown[1:]  # the fill's own colour needs less of it
            # Fill, then black halo, then line, each over the one before, as premultiplied colours.
            opacity = fill * (1 - halo) + halo
            red_green_blue = color * (fill * (1 - halo) * (1 - line) + shown * line)[:, None]
            opacity = opacity * (1 - line) + shown * line
            for reach, grey in ((rim, 255.0), (rim / 2, 0.0)):  # white, and black over its outer half
                over = shown * np.clip(reach * self.pixel_ratio - (distance - 1), 0.0, 1.0)
                over[0] = 0.0
                opacity = opacity * (1 - over) + over
                red_green_blue = red_green_blue * (1 - over)[:, None] + grey * over[:, None]
            r, g, b = np.rint(red_green_blue).astype(np.uint32).T
            table[level] = np.rint(opacity * 255).astype(np.uint32) << 24 | r << 16 | g << 8 | b
        return table


_latest: tuple[Mapping[int, LabelClass], Picture] | None = None


def color_table(classes: Mapping[int, LabelClass]) -> Picture:
    """`label_lut`, at once for classes that have not changed; with thousands of them it takes its time."""
    global _latest
    if _latest is None or (_latest[0] is not classes and _latest[0] != classes):
        _latest = classes, label_lut(classes)
    return _latest[1]


@cache
def _apart_lut() -> Picture:
    table = np.full((LARGEST_LABEL + 1, 4), 255, np.uint8)
    table[:, :3] = np.asarray(PALETTE, np.uint8)[(np.arange(LARGEST_LABEL + 1) - 1) % len(PALETTE)]
    table[0] = 0
    return table


def apart_numbers(plane: Plane, hidden: frozenset[int] = frozenset()) -> Plane:
    """A number for each object of a slice (y, x), whose palette colour mostly differs from its neighbours'.

    An object keeps its colour while the corner of its box and its neighbours stay, so that a stroke recolours
    few others.
    """
    numbers = np.zeros(plane.shape, np.uint16)
    for label in np.flatnonzero(np.bincount(plane.ravel())):
        if not label or int(label) in hidden:
            continue
        _, parts, stats, _ = cv2.connectedComponentsWithStats((plane == label).astype(np.uint8))
        left, top = stats[:, cv2.CC_STAT_LEFT].astype(np.int64), stats[:, cv2.CC_STAT_TOP].astype(np.int64)
        color = (top * 73_856_093 ^ left * 19_349_663) % len(PALETTE)
        _recolor_neighbours(color, parts)
        # Different labels get different numbers even where the colour is the same, for the line between them.
        table = 1 + color + len(PALETTE) * (int(label) % (LARGEST_LABEL // len(PALETTE) - 1))
        table[0] = 0
        numbers += table.astype(np.uint16)[parts]
    return numbers


def _recolor_neighbours(color: npt.NDArray[np.int64], parts: npt.NDArray[np.int32]) -> None:
    """Give an object another colour where one that is near has the same, as far as there are colours."""
    if len(color) > LARGEST_LABEL:
        return  # specks; nobody tells them apart
    near = np.asarray(cv2.dilate(parts.astype(np.uint16), np.ones((_NEAR_PX, _NEAR_PX), np.uint8)), np.int64)
    meet = (parts > 0) & (near > parts)
    neighbours: dict[int, set[int]] = {}
    for pair in np.unique(parts[meet].astype(np.int64) << 16 | near[meet]).tolist():
        neighbours.setdefault(pair & 0xFFFF, set()).add(pair >> 16)
    for one, others in sorted(neighbours.items()):
        taken = {int(color[other]) for other in others}
        free = (int(color[one] + step) % len(PALETTE) for step in range(len(PALETTE)))
        color[one] = next((shade for shade in free if shade not in taken), int(color[one]))


def draw_labels(plane: Plane, raster: Raster, look: LabelLook) -> Pixels:
    """The labels of a slice as premultiplied screen pixels.

    Args:
        plane: label numbers uint16 (y, x); beyond it is background, so labels are outlined there too.
    """
    depth = look.depth
    sampled = sample_labels(plane, raster.grown(depth))
    if look.hides:
        sampled = look.shown_numbers.take(sampled)
    if not depth:
        return look.table[0].take(sampled)
    inner = (slice(depth, -depth), slice(depth, -depth))
    index = edge_levels(sampled, depth)[inner].astype(np.intp)
    index *= LARGEST_LABEL + 1
    index += sampled[inner]
    return look.table.take(index, mode="clip")
