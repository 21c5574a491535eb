"""What a person set for the tools: shapes, ranges and tolerances. Knows no Qt."""

from __future__ import annotations

from dataclasses import dataclass
from typing import ClassVar, Literal

from psygnal import SignalGroupDescriptor

from segstudio.core.brush import Shape

Outline = Literal["add", "remove"]
Side = Literal["inside", "outside"]

# Which option makes a tool work through slices.
DEPTH_FIELDS = {
    **dict.fromkeys(("brush", "eraser", "range", "adaptive", "nudge"), "deep"),
    **dict.fromkeys(("fill", "wand", "grow"), "region_deep"),
    "scissors": "cut_through",
}


@dataclass(eq=False)
class ToolOptions:
    """Options of all tools; `options.events.<field>` announces each change.

    Args:
        shape: of brush, eraser and limited brushes.
        deep: brushes and nudge work through slices: a disc is a ball, a square a cube.
        pressure: a pen that is pressed less paints with a smaller brush.
        low, high: the values that the range brush paints; None until a range was picked.
        tolerance: how much values may differ from the one that was clicked, for wand and grow.
        edges: spreads of noise that the adaptive brush takes for the same material; fewer are stricter.
        region_deep: fill, wand and grow go through slices.
        outline: whether a drawn region gets the label or loses it.
        keep_open: a region drawn by hand waits for corrections and Enter.
        cut_side: what the scissors erase.
        cut_through: scissors cut all slices.
    """

    events: ClassVar[SignalGroupDescriptor] = SignalGroupDescriptor()

    shape: Shape = "disc"
    deep: bool = False
    pressure: bool = False
    low: float | None = None
    high: float | None = None
    tolerance: float = 20.0
    edges: float = 3.0
    region_deep: bool = False
    outline: Outline = "add"
    keep_open: bool = False
    cut_side: Side = "inside"
    cut_through: bool = False

    def deep_of(self, tool: str) -> bool | None:
        """Whether a tool works through slices; None where it never does."""
        field = DEPTH_FIELDS.get(tool)
        return None if field is None else bool(getattr(self, field))
