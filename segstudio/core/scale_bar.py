"""How long a scale bar is, and what stands on it."""

from __future__ import annotations

import math

from segstudio.words import tr


def round_length(units_per_pixel: float, view_width: float) -> float:
    """The largest 1, 2 or 5 times a power of ten that takes at most 30 % of the view's width."""
    room = 0.3 * view_width * units_per_pixel
    power = 10.0 ** math.floor(math.log10(room))
    return max(step * power for step in (1, 2, 5) if step * power <= room * (1 + 1e-9))


def length_text(length: float, *, calibrated: bool) -> str:
    """A length of the scale bar in a unit that keeps it short."""
    if not calibrated:
        return tr("{length:g} px", length=length)
    if length < 1:
        return tr("{length:g} µm", length=length * 1000)
    return tr("{length:g} mm", length=length)
