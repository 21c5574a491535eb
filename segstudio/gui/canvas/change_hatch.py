"""What a new model gives a label and what it takes away, as hatching that the eye finds first."""

from __future__ import annotations

import numpy as np
import numpy.typing as npt

from segstudio.core.label_palette import Color
from segstudio.gui.canvas.raster import Pixels, Plane, Raster, sample_labels
from segstudio.services.comparison import Key

# Colour-blind eyes, too, tell them from each other and from the dark around them.
TINTS: dict[Key, Color] = {"new": (0xFF, 0xB0, 0x00), "old": (0xFF, 0xFF, 0xFF)}
WHITE: Color = (0xFF, 0xFF, 0xFF)
PERIOD, STRIPE = 6, 3  # screen px from stripe to stripe, and of each
GROUND_OPACITY = 0.5  # of the dark between the stripes
STRIPE_OPACITY = 0.8


def draw_change(
    new: Plane,
    old: Plane,
    raster: Raster,
    colors: npt.NDArray[np.uint8],
    ratio: float = 1.0,
    *,
    contrast: bool = False,
) -> Pixels:
    """The voxels that differ as premultiplied screen pixels: / where the new one has a label, \\ elsewhere.

    Args:
        new, old: label numbers uint16 (y, x) of one slice.
        colors: of every label number; those without opacity are hidden, as if they were not there.
        ratio: device pixels per screen pixel.
        contrast: white on black, told apart by the direction alone.
    """
    shown = colors[:, 3] > 0
    after, before = (_sampled(plane, raster, shown) for plane in (new, old))
    pixels = np.zeros(after.shape, np.uint32)
    rows, columns = np.nonzero(after != before)
    gained = after[rows, columns] > 0
    down = rows + (raster.top - round(raster.offset_y))
    across = columns + (raster.left - round(raster.offset_x))
    period = max(round(PERIOD * ratio), 2)
    on = np.where(gained, down + across, down - across) % period < round(STRIPE * ratio)
    ground, stripe = (1.0, 1.0) if contrast else (GROUND_OPACITY, STRIPE_OPACITY)
    tints = {key: WHITE if contrast else TINTS[key] for key in TINTS}
    lit = np.where(gained, _premultiplied(tints["new"], stripe), _premultiplied(tints["old"], stripe))
    pixels[rows, columns] = np.where(on, lit, _premultiplied((0, 0, 0), ground))
    return pixels


def _sampled(plane: Plane, raster: Raster, shown: npt.NDArray[np.bool_]) -> Plane:
    numbers = sample_labels(plane, raster)
    return np.where(shown[numbers], numbers, 0)


def _premultiplied(color: Color, opacity: float) -> np.uint32:
    red, green, blue = (round(part * opacity) for part in color)
    return np.uint32(round(opacity * 255) << 24 | red << 16 | green << 8 | blue)
