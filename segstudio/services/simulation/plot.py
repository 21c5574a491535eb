"""The curves of a simulation as a picture: one panel for each measure, one line for each arm."""

from __future__ import annotations

import math
from collections.abc import Sequence
from dataclasses import dataclass
from pathlib import Path

import numpy as np
import numpy.typing as npt

from segstudio.core.cv import cv2
from segstudio.core.geometry import Geometry
from segstudio.core.labels import PALETTE
from segstudio.core.volume import Volume
from segstudio.io import write_volume
from segstudio.services.simulation.outcome import Median, SimulationReport

WIDTH_PX, HEIGHT_PX = 1280, 1000

_LEGEND_PX = 84
_MARGINS_PX = (46, 24, 58, 76)  # top, right, bottom and left of a panel, for its title, ticks and names
_INK, _FAINT, _PAPER = (40, 40, 40), (222, 222, 222), (255, 255, 255)
_FONT = cv2.FONT_HERSHEY_SIMPLEX
_MARKS = (cv2.MARKER_SQUARE, cv2.MARKER_DIAMOND, cv2.MARKER_TRIANGLE_UP, cv2.MARKER_CROSS,
          cv2.MARKER_TILTED_CROSS, cv2.MARKER_STAR, cv2.MARKER_TRIANGLE_DOWN)  # fmt: skip
# The yellow and the lightest blue of the labels' palette are hard to see on white.
_COLOURS = (*(c for i, c in enumerate(PALETTE) if i not in (0, 3)), (0x00, 0x00, 0x00), (0x7A, 0x7A, 0x7A))

Picture = npt.NDArray[np.uint8]


@dataclass(frozen=True)
class _Panel:
    """What a panel shows: its title, and the value of a row."""

    title: str
    value: str


def write_plot(report: SimulationReport, path: Path) -> None:
    """Write the curves as a PNG. Raises: WriteError."""
    picture = draw_plot(report)
    write_volume(Volume(picture[None], Geometry.picture(*picture.shape[:2])), path)


def draw_plot(report: SimulationReport) -> Picture:
    """Medians over the seeds against the number of corrected images.

    Returns: uint8 (HEIGHT_PX, WIDTH_PX, 3), RGB.
    """
    rows = report.medians
    panels = [
        _Panel("Dice, untouched images", "dice"),
        _Panel(f"ASSD, untouched images ({report.unit})", "assd"),
        _Panel("Strokes needed, untouched images", "strokes"),
        _Panel("Dice, old domain", "guard_dice"),
    ]
    if not any(math.isfinite(row.guard_dice) for row in rows):
        panels[-1] = _Panel(f"HD95, untouched images ({report.unit})", "hd95")
    canvas: Picture = np.full((HEIGHT_PX, WIDTH_PX, 3), 255, np.uint8)
    arms = list(dict.fromkeys(row.arm for row in rows))
    numbers = sorted({row.corrected for row in rows})
    height, width = (HEIGHT_PX - _LEGEND_PX) // 2, WIDTH_PX // 2
    for index, panel in enumerate(panels):
        top, left = (index // 2) * height, (index % 2) * width
        _draw_panel(canvas[top : top + height, left : left + width], panel, rows, arms, numbers)
    _draw_legend(canvas[HEIGHT_PX - _LEGEND_PX :], arms)
    return canvas


def ticks(low: float, high: float) -> list[float]:
    """Round numbers, four to nine of them, the first at most `low` and the last at least `high`."""
    span = high - low if high > low else max(abs(high), 1.0) * 0.1
    rough = span / 5
    unit = 10.0 ** math.floor(math.log10(rough))
    step = next(factor * unit for factor in (1, 2, 5, 10) if factor * unit >= rough * (1 - 1e-9))
    first, last = math.floor(low / step + 1e-9), math.ceil(high / step - 1e-9)
    while last - first < 3:
        first, last = first - (last - first) % 2, last + 1 - (last - first) % 2
    return [round(number * step, 10) for number in range(first, last + 1)]


def _draw_panel(
    canvas: Picture, panel: _Panel, rows: Sequence[Median], arms: Sequence[str], numbers: Sequence[int]
) -> None:
    height, width = canvas.shape[:2]
    top, right, bottom, left = _MARGINS_PX
    bottom, right = height - bottom, width - right
    _text(canvas, panel.title, (left, top - 16), scale=0.6)
    values = [v for v in (getattr(row, panel.value) for row in rows) if math.isfinite(v)]
    if not values:
        _text(canvas, "nothing was measured", (left + 12, (top + bottom) // 2))
        return
    marks = ticks(min(values), max(values))

    def place(number: int, value: float) -> tuple[int, int]:
        across = (numbers.index(number) + 0.5) / len(numbers)
        up = (value - marks[0]) / (marks[-1] - marks[0])
        return round(left + across * (right - left)), round(bottom - up * (bottom - top))

    decimals = max(0, -math.floor(math.log10(marks[1] - marks[0]) + 1e-9))
    for mark in marks:
        _, y = place(numbers[0], mark)
        cv2.line(canvas, (left, y), (right, y), _FAINT, 1)
        _text(canvas, f"{mark:.{decimals}f}", (left - 8, y + 5), flush_right=True)
    for number in numbers:
        x, _ = place(number, marks[0])
        cv2.line(canvas, (x, bottom), (x, bottom + 5), _INK, 1)
        _text(canvas, str(number), (x, bottom + 22), centred=True)
    _text(canvas, "corrected images", ((left + right) // 2, bottom + 46), centred=True)
    cv2.rectangle(canvas, (left, top), (right, bottom), _INK, 1)
    for index, arm in enumerate(arms):
        known = [
            place(row.corrected, getattr(row, panel.value))
            for row in rows
            if row.arm == arm and math.isfinite(getattr(row, panel.value))
        ]
        if known:
            cv2.polylines(canvas, [np.array(known, np.int32)], False, _colour(index), 2, cv2.LINE_AA)
        for point in known:
            _mark(canvas, point, index)


def _draw_legend(canvas: Picture, arms: Sequence[str]) -> None:
    columns = 4
    width = (canvas.shape[1] - 2 * _MARGINS_PX[3]) // columns
    for index, arm in enumerate(arms):
        x, y = _MARGINS_PX[3] + (index % columns) * width, 22 + (index // columns) * 34
        cv2.line(canvas, (x, y), (x + 40, y), _colour(index), 2, cv2.LINE_AA)
        _mark(canvas, (x + 20, y), index)
        _text(canvas, arm, (x + 50, y + 6), scale=0.55)


def _mark(canvas: Picture, place: tuple[int, int], index: int) -> None:
    cv2.drawMarker(canvas, place, _colour(index), _MARKS[index % len(_MARKS)], 11, 2, cv2.LINE_AA)


def _colour(index: int) -> tuple[int, int, int]:
    return _COLOURS[index % len(_COLOURS)]


def _text(
    canvas: Picture,
    text: str,
    place: tuple[int, int],
    *,
    scale: float = 0.5,
    centred: bool = False,
    flush_right: bool = False,
) -> None:
    """Write on the line whose left end, middle or right end is `place`; the font knows ASCII alone."""
    (width, _), _ = cv2.getTextSize(text, _FONT, scale, 1)
    x = place[0] - (width if flush_right else width // 2 if centred else 0)
    cv2.putText(canvas, text, (x, place[1]), _FONT, scale, _INK, 1, cv2.LINE_AA)
