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
    _tool("navigate", "&Navigate",
          "Click a place to read its value; drag to move the slice. For looking around: it changes nothing.",
          "N"),
    _tool("window", "&Window and level",
          "Drag right for less contrast, up for a brighter image. For what is hard to see; labels stay.",
          "W"),
    _tool("brush", "&Brush",
          "Paint the current label; the right button erases. The first choice for small corrections.", "B"),
    _tool("range", "Ran&ge brush",
          "Paint only voxels with values of a range; Ctrl and a drag pick it. For bright or dark structures.",
          "Shift+B"),
    _tool("adaptive", "Adapti&ve brush",
          "Paint the material under the mouse up to the edges of the image. For borders that are well seen.",
          "Shift+A"),
    _tool("eraser", "&Eraser",
          "Paint the background with the same brush. For what is labelled and should not be.", "E"),
    _tool("nudge", "N&udge boundary",
          "Push or pull the boundary of the label with a soft disc. For a boundary that is nearly right.",
          "Shift+D"),
    _tool("fill", "&Fill",
          "Give the region under the mouse the current label. For holes, and for regions of a wrong label.",
          "G"),
    _tool("wand", "&Magic wand",
          "Label what is connected and similar; drag for more or less. For what stands out from around it.",
          "Shift+W"),
    _tool("grow", "Gr&ow",
          "Let a region grow from the mouse while the button is held. For regions with a soft border.",
          "Shift+G"),
    _tool("polygon", "&Polygon",
          "Click the corners of a region; Enter fills it. For large regions with straight sides.", "P"),
    _tool("lasso", "&Lasso",
          "Draw around a region to label or to erase it. For large regions of any shape.", "Shift+F"),
    _tool("wire", "L&ive wire",
          "Click along a boundary of the image: the line follows it. For long, sharp boundaries.", "Shift+E"),
    _tool("scissors", "&Scissors",
          "Erase inside or outside a line, on this slice or on all. For what a model labelled elsewhere.",
          "Shift+K"),
    _tool("pick", "Pic&k label",
          "Choose the label under the mouse. For painting on with a label that is there already.", "K"),
    _tool("distance", "&Distance",
          "Drag from one end to the other; its handles correct it. In mm where the image has a scale.",
          "M"),
    _tool("angle", "&Angle",
          "Click three points; the second is the corner. For the angle between two lines, in degrees.",
          "Shift+M"),
    Row("actionKeyPointer", "Pointer by ke&ys",
        "Arrow keys move a pointer, Space presses it, Enter holds it down; Esc ends this.",
        "Ctrl+K", "|Tools", "keyboard", lambda h: h.view.toggle_key_pointer(),
        checked=lambda f: f.key_pointer),
    Row("actionToolDepth", "&Through slices", "Let the tool work on this slice alone or through all of them.",
        "Ctrl+B", "Tools", "", lambda h: h.view.toggle_depth(),
        lambda f: f.several_slices and f.deep is not None, lambda f: bool(f.deep)),
    Row("actionClearRulers", "&Remove measurements", "Remove every distance and angle of this case.",
        "", "|Tools", "", lambda h: h.view.clear_rulers(), lambda f: f.rulers),
)
# fmt: on
