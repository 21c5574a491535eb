"""The tools that the mouse can hold."""

from __future__ import annotations

from segstudio.gui.tools.base import Tool
from segstudio.gui.tools.fill import FillTool, PickTool
from segstudio.gui.tools.measure import AngleTool, DistanceTool
from segstudio.gui.tools.navigate import NavigateTool
from segstudio.gui.tools.paint import BrushTool, EraserTool
from segstudio.gui.tools.polygon import PolygonTool
from segstudio.gui.tools.window import WindowTool

TOOLS: dict[str, type[Tool]] = {
    "navigate": NavigateTool,
    "window": WindowTool,
    "brush": BrushTool,
    "eraser": EraserTool,
    "fill": FillTool,
    "polygon": PolygonTool,
    "pick": PickTool,
    "distance": DistanceTool,
    "angle": AngleTool,
}
