"""The tools that the mouse can hold."""

from __future__ import annotations

from segstudio.gui.tools.base import Tool
from segstudio.gui.tools.freehand import LassoTool, ScissorsTool
from segstudio.gui.tools.grow import GrowTool
from segstudio.gui.tools.limited import AdaptiveTool, RangeTool
from segstudio.gui.tools.measure import AngleTool, DistanceTool
from segstudio.gui.tools.navigate import NavigateTool
from segstudio.gui.tools.nudge import NudgeTool
from segstudio.gui.tools.outline import PolygonTool
from segstudio.gui.tools.paint import BrushTool, EraserTool
from segstudio.gui.tools.pick import PickTool
from segstudio.gui.tools.spread import FillTool, WandTool
from segstudio.gui.tools.window import WindowTool
from segstudio.gui.tools.wire import WireTool

TOOLS: dict[str, type[Tool]] = {
    "navigate": NavigateTool,
    "window": WindowTool,
    "brush": BrushTool,
    "eraser": EraserTool,
    "range": RangeTool,
    "adaptive": AdaptiveTool,
    "nudge": NudgeTool,
    "fill": FillTool,
    "wand": WandTool,
    "grow": GrowTool,
    "polygon": PolygonTool,
    "lasso": LassoTool,
    "wire": WireTool,
    "scissors": ScissorsTool,
    "pick": PickTool,
    "distance": DistanceTool,
    "angle": AngleTool,
}
