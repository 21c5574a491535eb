"""The contours of labels to compare with, told from one's own by dashes or dots, and some by a colour."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass

import numpy as np
import numpy.typing as npt
from PySide6.QtCore import QPointF
from PySide6.QtGui import QPainterPath, QPolygonF

from segstudio.core.contours import boundary_lines
from segstudio.core.cv import cv2
from segstudio.core.label_palette import Color
from segstudio.core.labels import LabelArray, LabelClass
from segstudio.gui.canvas.change_hatch import WHITE, WIDE, draw_change
from segstudio.gui.canvas.label_colors import color_table
from segstudio.gui.canvas.raster import Pixels, Plane, Raster, edge_levels, sample_labels
from segstudio.gui.canvas.screen_item import ScreenItem
from segstudio.services.comparison import Line

PATTERNS: dict[Line, tuple[int, int]] = {"solid": (1, 0), "dashed": (7, 5), "dotted": (2, 4)}  # px on and off
GAP_OPACITY = 0.6  # of the dark line between dashes
HALO_OPACITY = 0.45
# Towards white; what is dotted is told apart by more than its dots.
LIGHTER: dict[Line, float] = {"solid": 0.3, "dashed": 0.3, "dotted": 0.75}
AGREED_OPACITY = 0.6  # of the thin line where a change changed nothing
AGREED_DASH_PX = 2  # in high contrast, where nothing is faint, its dashes are as short as this
_TAIL_PX = 4.0  # how far beyond a difference lines are drawn as usual, so that they are seen to part
_RING_PX = 3.0  # how far a line's direction is looked for
_RING = tuple((np.sin(a), np.cos(a)) for a in np.linspace(0, 2 * np.pi, 16, endpoint=False))


@dataclass(frozen=True, eq=False)
class Contour:
    """Labels (y, x) of one slice and the line that outlines them.

    Args:
        tint: the colour of the line; None: each label's own hue.
        change: codes (y, x) as `change_codes` gives them; the line is drawn as usual only near wide ones.
        agreed: elsewhere it is thin and faint, not left out.
    """

    labels: Plane
    line: Line
    tint: Color | None = None
    change: Plane | None = None
    agreed: bool = True


class ContourItem(ScreenItem):
    """Outlines of label maps, each one line per label, computed for each pixel of the screen.

    That costs the same for one label and for thousands, and nothing while somebody paints.
    """

    def __init__(self) -> None:
        super().__init__()
        self._contours: tuple[Contour, ...] = ()
        self._change: Plane | None = None
        self._colors: npt.NDArray[np.uint8] = np.zeros((1, 4), np.uint8)
        self._width, self._ratio, self._contrast = 1.5, 1.0, False

    @property
    def contours(self) -> tuple[Contour, ...]:
        """Those that are shown, the last one on top."""
        return self._contours

    def set_contours(
        self,
        contours: Sequence[Contour],
        colors: npt.NDArray[np.uint8],
        width: float,
        pixel_ratio: float = 1.0,
        *,
        contrast: bool = False,
        change: Plane | None = None,
    ) -> None:
        """Show these, the last one on top.

        Args:
            colors: red, green, blue, opacity of every label number, as `core.display.label_lut` gives them.
            width: of the lines in screen pixels.
            pixel_ratio: device pixels per screen pixel.
            contrast: white on black, told apart by their dashes alone.
            change: codes (y, x) as `change_codes` gives them, which are hatched.
        """
        self._change = change
        self._contours = tuple(contours)
        self._colors = colors
        self._width, self._ratio, self._contrast = width, pixel_ratio, contrast
        self.setVisible(bool(contours))
        self.invalidate()

    def set_labels(
        self, labels: LabelArray | None, classes: Mapping[int, LabelClass], *, width: float
    ) -> None:
        """Show other labels (y, x) dashed, or none."""
        contours = () if labels is None else (Contour(labels, "dashed"),)
        self.set_contours(contours, color_table(classes), width)

    def draw(self, raster: Raster) -> Pixels:
        pixels = np.zeros((raster.height, raster.width), np.uint32)
        for contour in self._contours:
            drawn = self._draw(contour, raster)
            # A halo or a gap hides no other's dashes.
            dark = (pixels & 0xFFFFFF == 0) & (drawn >= pixels)
            np.copyto(pixels, drawn, where=(drawn & 0xFFFFFF > 0) | dark)
        if self._change is not None:
            hatch, thin = draw_change(self._change, raster, self._ratio, contrast=self._contrast)
            np.copyto(pixels, hatch, where=thin | (pixels == 0))
        return pixels

    def _draw(self, contour: Contour, raster: Raster) -> Pixels:
        return draw_contour(contour, raster, self._colors, self._width, self._ratio, contrast=self._contrast)


def draw_contour(
    contour: Contour,
    raster: Raster,
    colors: npt.NDArray[np.uint8],
    width: float,
    ratio: float = 1.0,
    *,
    contrast: bool = False,
) -> Pixels:
    """One contour as premultiplied screen pixels; like those of `draw_labels` it lies inside the labels."""
    line, halo = max(round(width * ratio), 1), max(round(ratio), 1)
    tail = 0 if contour.change is None else round(_TAIL_PX * ratio)
    rim = max(line + halo + tail, int(np.ceil(_RING_PX * ratio))) + 1
    sampled = sample_labels(contour.labels, raster.grown(rim))
    depth = line + halo
    inner = (slice(rim, -rim), slice(rim, -rim))
    distance = depth + 1 - edge_levels(sampled, depth)[inner].astype(np.int16)  # 1 beside the edge
    here = sampled[inner]
    inside = (here > 0) & (colors[:, 3] > 0)[here]
    pixels = np.zeros(here.shape, np.uint32)
    on = inside & (distance <= line)
    outside = (here == 0) & (distance <= halo)
    agreed = np.zeros(here.shape, bool)
    if contour.change is not None:
        agreed = ~_near(sample_labels(contour.change, raster.grown(rim)) > WIDE, depth + tail)[inner]
        on &= ~agreed | (contour.agreed & (distance <= halo))
    pixels[(outside | (inside & (distance > line) & (distance <= depth))) & ~agreed] = _black(
        1.0 if contrast else HALO_OPACITY
    )
    rows, columns = np.nonzero(on)
    shade = _shades(contour, colors, here[rows, columns], contrast=contrast)
    opacity = np.where(agreed[rows, columns] & (not contrast), AGREED_OPACITY, 1.0)
    red, green, blue = np.rint(shade * opacity[:, None]).astype(np.uint32).T
    drawn = np.rint(opacity * 255).astype(np.uint32) << 24 | red << 16 | green << 8 | blue
    dash, gap = (round(part * ratio) for part in PATTERNS[contour.line])
    if gap:
        along = _along(sampled, rows + rim, columns + rim, raster, rim, ratio)
        faint = agreed[rows, columns]
        between = along % (dash + gap) >= np.where(faint & contrast, AGREED_DASH_PX * ratio, dash)
        drawn[between] = _black(1.0 if contrast else GAP_OPACITY)
        drawn[between & faint & (not contrast)] = 0
    pixels[rows, columns] = drawn
    return pixels


def _shades(
    contour: Contour, colors: npt.NDArray[np.uint8], numbers: Plane, *, contrast: bool
) -> npt.NDArray[np.float32]:
    """Red, green and blue of a contour's pixels, which are of these labels."""
    if contrast or contour.tint is not None:
        return np.full((len(numbers), 3), WHITE if contrast else contour.tint, np.float32)
    shade = colors[numbers, :3].astype(np.float32)
    return shade + (255 - shade) * LIGHTER[contour.line]


def _near(differs: npt.NDArray[np.bool_], reach: int) -> npt.NDArray[np.bool_]:
    """What lies within so many pixels, along both axes, of where it differs."""
    kernel = np.ones((2 * reach + 1, 2 * reach + 1), np.uint8)
    return np.asarray(cv2.dilate(differs.view(np.uint8), kernel), bool)


def _along(
    sampled: Plane,
    rows: npt.NDArray[np.intp],
    columns: npt.NDArray[np.intp],
    raster: Raster,
    rim: int,
    ratio: float,
) -> npt.NDArray[np.intp]:
    """How far along its line each pixel lies: its column where the line runs across, its row where down.

    Counted from the slice, so that dashes move with it.
    """
    here = sampled[rows, columns]
    down, across = np.zeros(len(rows)), np.zeros(len(rows))
    for dy, dx in _RING:
        y, x = round(dy * _RING_PX * ratio), round(dx * _RING_PX * ratio)
        other = sampled[rows + y, columns + x] != here
        down += dy * other
        across += dx * other
    place_y = rows + (raster.top - rim - round(raster.offset_y))
    place_x = columns + (raster.left - rim - round(raster.offset_x))
    return np.where(np.abs(down) >= np.abs(across), place_x, place_y)


def _black(opacity: float) -> np.uint32:
    return np.uint32(round(opacity * 255) << 24)


def outline(mask: npt.NDArray[np.bool_]) -> QPainterPath:
    """The edges of a mask (y, x) as a path in voxel-edge coordinates."""
    path = QPainterPath()
    for line in boundary_lines(mask):
        path.addPolygon(QPolygonF([QPointF(x, y) for y, x in line]))
    return path
