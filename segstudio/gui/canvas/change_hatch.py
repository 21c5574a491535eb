"""What a new model gives a label and what it takes away, as hatching that the eye finds first."""

from __future__ import annotations

import numpy as np
import numpy.typing as npt

from segstudio.core.cv import cv2
from segstudio.core.label_palette import Color
from segstudio.gui.canvas.raster import Pixels, Plane, Raster, sample_labels
from segstudio.services.comparison import Key

# Colour-blind eyes, too, tell them from each other and from the dark around them.
TINTS: dict[Key, Color] = {"new": (0xFF, 0xB0, 0x00), "old": (0xFF, 0xFF, 0xFF)}
WHITE: Color = (0xFF, 0xFF, 0xFF)
SAME, GAINED, LOST, WIDE = 0, 1, 2, 3  # WIDE is added to what is more than one voxel wide
PERIOD, STRIPE = 6, 3  # screen px from stripe to stripe, and of each
GROUND_OPACITY = 0.5  # of the dark between the stripes
STRIPE_OPACITY = 0.8


def change_codes(new: Plane, old: Plane, colors: npt.NDArray[np.uint8]) -> Plane:
    """What became of each voxel, in the shape of both: SAME, or gained or lost, one voxel wide or wider.

    Args:
        new, old: label numbers uint16 (y, x) of one slice. A label that became another one is gained.
        colors: of every label number; those without opacity are hidden, as if they were not there.
    """
    shown = colors[:, 3] > 0
    after, before = (np.where(shown[plane], plane, 0) for plane in (new, old))
    codes = np.zeros(new.shape, np.uint16)
    for there, code in ((after > 0, GAINED), (after == 0, LOST)):
        mask = ((after != before) & there).view(np.uint8)
        wide = cv2.morphologyEx(mask, cv2.MORPH_OPEN, np.ones((2, 2), np.uint8))
        wide = cv2.dilate(wide, np.ones((3, 3), np.uint8))  # and what is left of it at its rim
        codes[mask > 0] = code
        codes[(mask > 0) & (wide > 0)] = code + WIDE
    return codes


def draw_change(
    codes: Plane, raster: Raster, ratio: float = 1.0, *, contrast: bool = False
) -> tuple[Pixels, npt.NDArray[np.bool_]]:
    """What changed as premultiplied screen pixels, and where it is one voxel wide.

    Wide parts are hatched, like / where gained, like \\ where lost; what is one voxel wide has
    the same colour.

    Args:
        codes: as `change_codes` gives them.
        ratio: device pixels per screen pixel.
        contrast: white on black, told apart by the direction alone.
    """
    here = sample_labels(codes, raster)
    pixels = np.zeros(here.shape, np.uint32)
    rows, columns = np.nonzero(here)
    code = here[rows, columns]
    gained, wide = code % WIDE == GAINED, code > WIDE
    down = rows + (raster.top - round(raster.offset_y))
    across = columns + (raster.left - round(raster.offset_x))
    period = max(round(PERIOD * ratio), 2)
    on = np.where(gained, down + across, down - across) % period < round(STRIPE * ratio)
    on |= ~wide & (not contrast)
    ground, stripe = (1.0, 1.0) if contrast else (GROUND_OPACITY, STRIPE_OPACITY)
    tints = {key: WHITE if contrast else TINTS[key] for key in TINTS}
    lit = np.where(gained, _premultiplied(tints["new"], stripe), _premultiplied(tints["old"], stripe))
    pixels[rows, columns] = np.where(on, lit, _premultiplied((0, 0, 0), ground))
    return pixels, (here > 0) & (here < WIDE)


def _premultiplied(color: Color, opacity: float) -> np.uint32:
    red, green, blue = (round(part * opacity) for part in color)
    return np.uint32(round(opacity * 255) << 24 | red << 16 | green << 8 | blue)
