"""Actions of the menu Operations: what is done to whole labels."""

from __future__ import annotations

from segstudio.gui.action_rows.row import Row, slices

_MENU = "Operations"

# fmt: off
ROWS: tuple[Row, ...] = (
    Row("actionOperations", "&Panel of operations", "Every operation on labels, with a preview.",
        "Ctrl+L", _MENU, "layers", lambda h: h.operations.show()),
    Row("actionApplyOperation", "&Apply the chosen operation",
        "Do what the panel shows, as one step that can be undone. Once the preview shows what you want.",
        "Ctrl+Shift+Y", _MENU, "accept", lambda h: h.operations.apply()),
    Row("actionStopOperation", "End the pre&view",
        "Show the labels as they are again, and stop working out a preview (Esc).",
        "", _MENU, "stop", lambda h: h.operations.stop()),
    Row("actionLargestIsland", "Keep the &largest island", "Remove all islands of the label but the largest.",
        "Ctrl+Shift+L", f"|{_MENU}", "", lambda h: h.operations.run("largest")),
    Row("actionSmallIslands", "&Remove small islands…", "Remove islands of the label below a size.",
        "", _MENU, "", lambda h: h.operations.choose("small")),
    Row("actionSplitIslands", "Split &islands into labels…", "Give each island a label of its own.",
        "", _MENU, "", lambda h: h.operations.choose("split-islands")),
    Row("actionPickIsland", "Pi&ck one island…", "Keep, remove or relabel the island under the cross-hair.",
        "", _MENU, "", lambda h: h.operations.choose("pick")),
    Row("actionSplitTouching", "Split &touching objects…", "Part objects that grew together at their necks.",
        "", _MENU, "", lambda h: h.operations.choose("touching")),
    Row("actionFillHoles", "Fill &holes", "Fill background that the label encloses.",
        "Ctrl+Shift+H", f"|{_MENU}", "", lambda h: h.operations.run("fill")),
    Row("actionSmooth", "&Smooth…", "Round the outline of the label, or of all labels jointly.",
        "Ctrl+Shift+U", _MENU, "", lambda h: h.operations.choose("smooth")),
    Row("actionGrow", "&Grow…", "Spread the label by a distance.",
        "Ctrl+Shift+G", _MENU, "plus", lambda h: h.operations.choose("grow")),
    Row("actionShrink", "Shrin&k…", "Draw the label back by a distance.",
        "Ctrl+Shift+K", _MENU, "minus", lambda h: h.operations.choose("shrink")),
    Row("actionHollow", "Hollo&w…", "Leave only a wall along the boundary of the label.",
        "", _MENU, "", lambda h: h.operations.choose("hollow")),
    Row("actionCombine", "Combine la&bels…", "Union, intersection, subtraction and more of two labels.",
        "", f"|{_MENU}", "", lambda h: h.operations.choose("combine")),
    Row("actionThreshold", "Thr&eshold…", "Give voxels of a range of grey levels the label.",
        "Ctrl+Shift+E", _MENU, "", lambda h: h.operations.choose("threshold")),
    Row("actionCopyPrevious", "Cop&y from the slice before", "Take the label over from the slice before.",
        "Ctrl+Shift+Up", f"|{_MENU}", "",
        lambda h: h.operations.run("copy", **{"from": "previous"}), slices),
    Row("actionCopyNext", "Copy from the slice a&fter", "Take the label over from the slice after.",
        "Ctrl+Shift+Down", _MENU, "", lambda h: h.operations.run("copy", **{"from": "next"}), slices),
    Row("actionInterpolate", "I&nterpolate slices…", "Fill in the label's shape between slices that have it.",
        "Ctrl+Shift+B", _MENU, "", lambda h: h.operations.choose("interpolate"), slices),
)
# fmt: on
