"""From voxels to what a screen shows: windows, one slice as 8-bit picture, label colours, overlays."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from functools import lru_cache
from typing import Any

import numpy as np
import numpy.typing as npt

from segstudio.core.contours import boundary_pixels
from segstudio.core.cv import cv2
from segstudio.core.geometry import Geometry
from segstudio.core.label_palette import label_colors
from segstudio.core.labels import LARGEST_LABEL, LabelArray, LabelClass
from segstudio.core.planes import Section, direction_letters
from segstudio.core.volume import Volume
from segstudio.words import tr

Picture = npt.NDArray[np.uint8]

_SAMPLE = 1_000_000  # voxels that the automatic window looks at; percentiles need no more
_HALO_DARKNESS = 0.55
_DARK = 128  # an 8-bit grey picture that stays below is brightened
_LOOKED_UP = tuple(np.dtype(t) for t in (np.uint8, np.int8, np.uint16, np.int16))


@dataclass(frozen=True)
class Window:
    """Which values are spread from black to white.

    Args:
        width: range of values, above 0.
        level: its middle.
        curve: how they are spread: "linear" as DICOM's usual window, "linear_exact", "sigmoid", or "table".
        table: of a "table" the grey values at evenly spaced places from low to high.
    """

    width: float
    level: float
    curve: str = "linear"
    table: bytes = b""

    def __post_init__(self) -> None:
        if not (np.isfinite(self.width) and self.width > 0 and np.isfinite(self.level)):
            raise ValueError(f"a window has a positive width and a finite level, not {self}")

    @property
    def low(self) -> float:
        """The value shown black."""
        return self.level - self.width / 2

    @property
    def high(self) -> float:
        """The value shown white."""
        return self.level + self.width / 2


CT_PRESETS: tuple[tuple[str, Window], ...] = (
    (tr("Soft tissue"), Window(400, 40)),
    (tr("Lung"), Window(1500, -600)),
    (tr("Bone"), Window(2500, 480)),
    (tr("Brain"), Window(80, 40)),
    (tr("Liver"), Window(150, 90)),
    (tr("Mediastinum"), Window(350, 50)),
    ("CT angiography", Window(600, 300)),
)


def auto_window(voxels: npt.NDArray[Any], padding: tuple[float, float] | None = None) -> Window:
    """The window from the 0.5 to the 99.5 percentile of the finite values, without the zeros if others exist.

    Zeros are left out because they are mostly air or padding. Large images are sampled evenly.

    Args:
        padding: lowest and highest value of pixels that show nothing and do not count.
    """
    whole = not np.issubdtype(voxels.dtype, np.floating)
    values = _counting(voxels, padding)
    if not values.size:
        return Window(1.0, 0.0)
    low, high = (float(v) for v in np.percentile(values, (0.5, 99.5)))
    if whole:  # DICOM's linear window is one wider than the distance of its ends, see `to_picture`
        return Window(max(high - low + 1.0, 1.0), (low + high + 1.0) / 2)
    return Window(high - low if high > low else 1.0, (low + high) / 2)


def _counting(voxels: npt.NDArray[Any], padding: tuple[float, float] | None) -> npt.NDArray[np.float64]:
    """An even sample of the finite values that are no padding, without the zeros if others exist."""
    flat = voxels.reshape(-1)
    if flat.size > _SAMPLE:
        flat = flat[:: -(-flat.size // _SAMPLE)]
    values = flat.astype(np.float64)
    values = values[np.isfinite(values)]
    if padding is not None:
        values = values[(values < padding[0]) | (values > padding[1])]
    return values[values != 0] if np.any(values) else values


def initial_window(volume: Volume) -> Window:
    """What a case is first shown with: the file's window, else soft tissue for CT, else by its values.

    An 8-bit picture is shown as it is; but a grey one whose 99.5 percentile lies below 128, such as dim
    fluorescence or a mask of 0 and 1, from 0 to that value.
    """
    if volume.window is not None and volume.window[0] > 0:
        return Window(*volume.window, volume.window_curve, volume.window_table)
    if volume.modality == "CT" and volume.units == "HU":
        return CT_PRESETS[0][1]
    if volume.voxels.dtype == np.uint8:
        return _window_of_8_bits(volume)
    return auto_window(volume.voxels, volume.padding)


def _window_of_8_bits(volume: Volume) -> Window:
    """Grey value n is shown as n, unless all of a grey picture would be dark."""
    if volume.voxels.ndim == 3:
        values = _counting(volume.voxels, volume.padding)
        brightest = float(np.ceil(np.percentile(values, 99.5))) if values.size else 0.0
        if 0 < brightest < _DARK:
            return Window(brightest + 1, (brightest + 1) / 2)  # from 0 to this value, see `to_picture`
    return Window(256, 128)


def to_picture(slice_2d: npt.NDArray[Any], window: Window, *, invert: bool = False) -> Picture:
    """One slice as 8-bit picture, grey or colour.

    Whole numbers follow DICOM's linear window, y = ((x − (level − ½)) / (width − 1) + ½) · 255, where a
    width of 1 is a step; fractional values and the curve "linear_exact" follow its exact form,
    y = ((x − level) / width + ½) · 255. The curve "sigmoid" is y = 255 / (1 + exp(−4 · (x − level) / width)).

    Shapes: (y, x) or (y, x, 3) in and out.
    Source: DICOM PS3.3, C.11.2.1.2 and C.11.2.1.3.
    """
    dtype = slice_2d.dtype
    if dtype in _LOOKED_UP:
        unsigned = np.ascontiguousarray(slice_2d).view(f"u{dtype.itemsize}")
        return np.asarray(cv2.LUT(unsigned, _table(dtype.str, window, invert)), np.uint8)
    return _shade(slice_2d, window, invert=invert)


@lru_cache(maxsize=8)
def _table(dtype: str, window: Window, invert: bool) -> Picture:
    """Picture value of every value of an integer type, indexed by its bits as an unsigned number."""
    bits = np.dtype(dtype).itemsize * 8
    table = _shade(np.arange(2**bits, dtype=f"u{bits // 8}").view(dtype), window, invert=invert)
    table.flags.writeable = False
    return table


def _shade(values: npt.NDArray[Any], window: Window, *, invert: bool) -> Picture:
    whole = window.curve == "linear" and not np.issubdtype(values.dtype, np.floating)
    level = window.level - 0.5 if whole else window.level
    width = max(window.width - 1.0, 0.0) if whole else window.width
    x = values.astype(np.float64)
    if window.curve == "sigmoid":
        y = 255.0 / (1.0 + np.exp(np.clip(-4.0 * (x - level) / width, -700.0, 700.0)))
    elif window.curve == "table" and window.table:
        grey = np.frombuffer(window.table, np.uint8)
        place = np.floor(np.nan_to_num((x - window.low) * (grey.size / window.width)))
        y = grey[np.clip(place, 0, grey.size - 1).astype(np.intp)].astype(np.float64)
    elif width == 0.0:
        y = np.where(x > level, 255.0, 0.0)
    else:
        y = np.clip((x - level) * (255.0 / width) + 127.5, 0.0, 255.0)
    y = np.where(np.isnan(y), 0.0, y)
    if invert:
        y = 255.0 - y
    return np.rint(y).astype(np.uint8)


PALETTES: dict[str, int | None] = {  # evenly perceived, or of one hue as on film; never a rainbow
    "grey": None,
    "inferno": cv2.COLORMAP_INFERNO,
    "viridis": cv2.COLORMAP_VIRIDIS,
    "bone": cv2.COLORMAP_BONE,
    "hot": cv2.COLORMAP_HOT,
}


def in_palette(picture: Picture, name: str) -> Picture:
    """A grey picture (y, x) in the colours of one of `PALETTES`, (y, x, 3); colour stays as it is."""
    table = PALETTES[name]
    if table is None or picture.ndim == 3:
        return picture
    return np.ascontiguousarray(cv2.applyColorMap(np.ascontiguousarray(picture), table)[..., ::-1], np.uint8)


def slab(voxels: npt.NDArray[Any], section: Section, count: int, mode: str) -> npt.NDArray[Any]:
    """What neighbouring sections look like as one: a projection of their values.

    Args:
        voxels: (z, y, x[, c]).
        section: the middle one.
        count: sections, cut where the volume ends.
        mode: "max", "min" or "mean" of the values along the normal.
    Returns: (row, column[, c]) of the voxels' type; a mean of whole numbers is rounded.
    """
    first = max(section.index - count // 2, 0)
    stop = min(max(first + 1, section.index + (count + 1) // 2), voxels.shape[section.normal])
    part = voxels[(*(slice(None),) * section.normal, slice(first, stop))]
    if mode == "mean":
        whole = np.issubdtype(voxels.dtype, np.integer)
        flat = part.mean(axis=section.normal, keepdims=True, dtype=np.float64 if whole else None)
        flat = (np.rint(flat) if whole else flat).astype(voxels.dtype)
    else:
        reduce = {"max": np.max, "min": np.min}[mode]
        flat = reduce(part, axis=section.normal, keepdims=True)
    return section.flat(flat)


def display_flips(geometry: Geometry) -> tuple[bool, bool]:
    """Whether rows and columns must be turned round to show a slice as radiologists expect.

    That is the patient's left or back on the right of the screen, back or feet at the bottom.

    Returns: (flip_y, flip_x); never for pictures, whose orientation is unknown.
    """
    if not geometry.oriented:
        return False, False
    direction = np.asarray(geometry.direction)
    down, right = direction[:, 1], direction[:, 2]
    y_axis, x_axis = int(np.argmax(np.abs(down))), int(np.argmax(np.abs(right)))
    wanted_down = (1, 1, -1)[y_axis]  # to the left, to the back, to the feet
    return bool(down[y_axis] * wanted_down < 0), bool(right[x_axis] < 0)


def edge_letters(geometry: Geometry) -> tuple[str, str, str, str] | None:
    """Letters at the left, right, top and bottom of the shown slice, the dominant direction first.

    Returns: None for pictures, whose orientation is unknown.
    """
    if not geometry.oriented:
        return None
    flip_y, flip_x = display_flips(geometry)
    direction = np.asarray(geometry.direction)
    down = direction[:, 1] * (-1 if flip_y else 1)
    right = direction[:, 2] * (-1 if flip_x else 1)
    letters = direction_letters
    return letters(-right), letters(right), letters(-down), letters(down)


def label_lut(classes: Mapping[int, LabelClass]) -> Picture:
    """Colour of every label number as red, green, blue, opacity; opacity 0 where nothing is shown.

    Returns: uint8 (65536, 4). Numbers without a class have the colours of `label_colors`.
    """
    table = np.empty((LARGEST_LABEL + 1, 4), np.uint8)
    table[:, :3] = label_colors()
    table[:, 3] = 255
    table[0] = 0
    if classes:
        table[list(classes)] = [(*c.color, 255 if c.visible else 0) for c in classes.values()]
    return table


def draw_overlay(
    volume: Volume,
    z: int,
    labels_slice: LabelArray,
    classes: Mapping[int, LabelClass],
    *,
    style: str = "both",
    opacity: float = 0.35,
    window: Window | None = None,
) -> Picture:
    """One slice in colour with its labels: filled, outlined with a dark halo, or both.

    Rows and columns stay as they are stored.

    Args:
        style: "lines", "fill" or "both".
        opacity: of the fill, 0 to 1.
        window: None takes what the case is first shown with.
    Returns: uint8 (y, x, 3).
    """
    if style not in ("lines", "fill", "both"):
        raise ValueError(f"style is lines, fill or both, not {style!r}")
    picture = to_picture(volume.voxels[z], window or initial_window(volume))
    if picture.ndim == 2:
        picture = np.repeat(picture[..., None], 3, axis=2)
    table = label_lut(classes)
    colors = table[labels_slice]
    shown = colors[..., 3] > 0
    result = picture.astype(np.float32)
    if style != "lines":
        result[shown] += opacity * (colors[shown][:, :3] - result[shown])
    if style != "fill":
        line = np.zeros(shown.shape, bool)
        for number in np.unique(labels_slice[shown]):
            line |= boundary_pixels(labels_slice == number)
        cross = cv2.getStructuringElement(cv2.MORPH_CROSS, (3, 3))
        halo = (cv2.dilate(line.view(np.uint8), cross) > 0) & (labels_slice == 0)
        result[halo] *= 1.0 - _HALO_DARKNESS
        result[line] = colors[line][:, :3]
    return np.rint(result).astype(np.uint8)
