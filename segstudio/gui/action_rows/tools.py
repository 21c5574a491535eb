"""Actions of the menu Tools: what the mouse does."""

from __future__ import annotations

from segstudio.gui.action_rows.row import Row


def _tool(name: str, text: str, tip: str, key: str) -> Row:
    return Row(
        f"tool{name.capitalize()}",
        text,
        tip,
        key,
        "Tools",
        name,
        lambda h: h.view.use_tool(name),
        checked=lambda f: f.tool == name,
    )


# fmt: off
ROWS: tuple[Row, ...] = (
    _tool("navigate", "&Navigate", "Click a place to read its value; drag to move the slice.", "N"),
    _tool("window", "&Window and level", "Drag right for less contrast, up for a brighter image.", "W"),
    _tool("brush", "&Brush", "Paint the current label; the right button erases.", "B"),
    _tool("eraser", "&Eraser", "Paint the background with the same brush.", "E"),
    _tool("fill", "&Fill", "Give the region under the mouse the current label.", "G"),
    _tool("polygon", "&Polygon", "Click the corners of a region; Enter fills it.", "P"),
    _tool("pick", "Pic&k label", "Choose the label under the mouse.", "K"),
    _tool("distance", "&Distance", "Drag from one end to the other; drag its handles to correct it.", "M"),
    _tool("angle", "&Angle", "Click three points; the second is the corner.", "Shift+M"),
    Row("actionClearRulers", "&Remove measurements", "Remove every distance and angle of this case.",
        "", "|Tools", "", lambda h: h.view.clear_rulers(), lambda f: f.rulers),
)
# fmt: on
