"""One slice as a picture for a page or a slide: true proportions, labels, scale bar, orientation letters."""

from __future__ import annotations

from dataclasses import dataclass
from pathlib import Path
from typing import TYPE_CHECKING

import numpy as np

from segstudio.core.cv import cv2
from segstudio.core.display import (
    Picture,
    Window,
    display_flips,
    draw_overlay,
    edge_letters,
    initial_window,
    to_picture,
)
from segstudio.core.geometry import Geometry
from segstudio.core.labels import LabelMap
from segstudio.core.scale_bar import length_text, round_length
from segstudio.core.volume import Volume
from segstudio.errors import WriteError
from segstudio.io.files import atomic_path, shown
from segstudio.words import tr

if TYPE_CHECKING:
    from PIL.ImageDraw import ImageDraw
    from PIL.ImageFont import FreeTypeFont, ImageFont

_LONG_SIDE = 1200
_LARGEST = 8000
_WHITE, _BLACK = (255, 255, 255), (0, 0, 0)
_FOOTER = "Research use only"


@dataclass(frozen=True)
class Look:
    """How a snapshot is drawn.

    Args:
        style: of the labels: "lines", "fill", "both" or "none".
        opacity: of the fill, 0 to 1.
        window: None takes what the case is first shown with.
        legend: whether the names of the labels stand at the top left.
    """

    style: str = "both"
    opacity: float = 0.35
    window: Window | None = None
    legend: bool = True


def write_snapshot(
    volume: Volume, labels: LabelMap | None, z: int, path: Path, *, look: Look | None = None
) -> None:
    """Save slice `z` as a PNG picture; Pillow writes it, OpenCV reads it back before it takes its place.

    Raises:
        WriteError: there is no such slice, or what was written reads differently.
    """
    from PIL.Image import fromarray

    if not 0 <= z < volume.shape[0]:
        raise WriteError(
            tr(
                "{path} was not saved: there is no slice {z} of {shape}.",
                path=shown(path),
                z=z + 1,
                shape=volume.shape[0],
            )
        )
    picture = draw_snapshot(volume, labels, z, look or Look())
    with atomic_path(path) as temporary:
        with open(temporary, "wb") as stream:
            fromarray(picture).save(stream, format="PNG", compress_level=4)
        again = cv2.imdecode(np.fromfile(temporary, np.uint8), cv2.IMREAD_COLOR)
        if again is None or not np.array_equal(again[..., ::-1], picture):
            raise WriteError(
                tr("{path} was not saved: reading it back gave another picture.", path=shown(path))
            )


def draw_snapshot(volume: Volume, labels: LabelMap | None, z: int, look: Look) -> Picture:
    """The picture (y, x, 3): radiologists' view, one millimetre equally long in both directions."""
    from PIL import Image, ImageDraw

    geometry = volume.geometry
    window = look.window or initial_window(volume)
    flip_y, flip_x = display_flips(geometry)
    turn = (slice(None, None, -1 if flip_y else 1), slice(None, None, -1 if flip_x else 1))
    width, height, scale = _size(geometry)
    smooth = cv2.INTER_LINEAR if scale >= 1 else cv2.INTER_AREA
    shown_slice = np.ascontiguousarray(to_picture(volume.voxels[z], window)[turn])
    large = cv2.resize(shown_slice, (width, height), interpolation=smooth)
    plain = Volume(large[None], Geometry.picture(height, width))
    plane = np.zeros((height, width), np.uint16)
    if labels is not None and look.style != "none":
        stored = np.ascontiguousarray(labels.array[z][turn])
        nearest = cv2.INTER_NEAREST_EXACT
        plane = np.asarray(cv2.resize(stored, (width, height), interpolation=nearest), np.uint16)
    picture = draw_overlay(
        plain,
        0,
        plane,
        {} if labels is None else labels.classes,
        style="both" if look.style == "none" else look.style,
        opacity=look.opacity,
        window=Window(256, 128),
    )
    image = Image.fromarray(picture)
    pen = ImageDraw.Draw(image)
    font = _font(max(14, min(width, height) // 45))
    _bar(pen, font, geometry, width, height)
    _letters(pen, font, geometry, width, height)
    _text(pen, font, (width - 12, height - 12), _corner(volume, z, window), anchor="rd")
    _text(pen, font, (12, height - 12), _FOOTER, anchor="ld")
    if look.legend and labels is not None:
        _legend(pen, font, labels, plane)
    return np.asarray(image)


def _size(geometry: Geometry) -> tuple[int, int, float]:
    """Width and height in pixels, and pixels for each column."""
    _, y, x = geometry.spacing_mm if geometry.calibrated else (1.0, 1.0, 1.0)
    across, down = geometry.shape[2] * x, geometry.shape[1] * y
    per_unit = max(_LONG_SIDE, *geometry.shape[1:]) / max(across, down)
    per_unit = min(per_unit, _LARGEST / max(across, down))
    width, height = max(round(across * per_unit), 1), max(round(down * per_unit), 1)
    return width, height, per_unit * x


def _font(size: int) -> FreeTypeFont | ImageFont:
    from PIL.ImageFont import load_default

    return load_default(size)


def _bar(pen: ImageDraw, font: FreeTypeFont | ImageFont, geometry: Geometry, width: int, height: int) -> None:
    _, _, x = geometry.spacing_mm if geometry.calibrated else (1.0, 1.0, 1.0)
    pixels = width / (geometry.shape[2] * x)  # for each mm
    length = round_length(1 / pixels, width)
    left, right = round(width / 2 - length * pixels / 2), round(width / 2 + length * pixels / 2)
    y = height - 16
    for color, thick in ((_BLACK, 3), (_WHITE, 1)):
        pen.line([(left, y), (right, y)], fill=color, width=thick + 1)
        for end in (left, right):
            pen.line([(end, y - 6), (end, y + 6)], fill=color, width=thick + 1)
    _text(pen, font, (width / 2, y - 8), length_text(length, calibrated=geometry.calibrated), anchor="md")


def _letters(
    pen: ImageDraw, font: FreeTypeFont | ImageFont, geometry: Geometry, width: int, height: int
) -> None:
    letters = edge_letters(geometry)
    if letters is None:
        return
    places = ((12, height / 2, "lm"), (width - 12, height / 2, "rm"), (width / 2, 10, "ma"))
    for letter, (x, y, anchor) in zip(letters, places, strict=False):
        _text(pen, font, (x, y), letter, anchor=anchor)
    above_bar = height - 28 - font.getbbox("Ag")[3] * 1.2
    _text(pen, font, (width / 2, above_bar), letters[3], anchor="md")


def _corner(volume: Volume, z: int, window: Window) -> str:
    words = [] if volume.shape[0] == 1 else [f"{z + 1}/{volume.shape[0]}"]
    if volume.channels == 1:
        words.append(f"W {window.width:g} L {window.level:g}")
    if volume.filter_size > 1:
        words.append(f"filtered (mean {volume.filter_size}×{volume.filter_size})")
    return "   ".join(words)


def _legend(pen: ImageDraw, font: FreeTypeFont | ImageFont, labels: LabelMap, plane: np.ndarray) -> None:
    y = 12.0
    here = set(np.unique(plane).tolist())
    for number, named in labels.classes.items():
        if number not in here or not named.visible:
            continue
        step = font.getbbox("Ag")[3]
        pen.rectangle((12, y, 12 + step * 0.8, y + step * 0.8), fill=named.color, outline=_BLACK)
        _text(pen, font, (12 + step * 1.2, y + step * 0.4), f"{number} {named.name}"[:60], anchor="lm")
        y += step * 1.3


def _text(
    pen: ImageDraw, font: FreeTypeFont | ImageFont, at: tuple[float, float], words: str, *, anchor: str
) -> None:
    pen.text(at, words, font=font, fill=_WHITE, stroke_width=2, stroke_fill=_BLACK, anchor=anchor)
