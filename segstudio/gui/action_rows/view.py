"""Actions of the menu View: how the case is shown."""

from __future__ import annotations

from segstudio.gui.action_rows.row import Row, always, case, slices

# fmt: off
ROWS: tuple[Row, ...] = (
    Row("actionFit", "&Fit", "Show the whole slice.",
        "F", "View", "fit", lambda h: h.view.fit()),
    Row("actionZoomIn", "Zoom &in", "Show less, larger.",
        "Ctrl++ Ctrl+=", "View", "zoom-in", lambda h: h.view.zoom_in()),
    Row("actionZoomOut", "Zoom &out", "Show more, smaller.",
        "Ctrl+-", "View", "zoom-out", lambda h: h.view.zoom_out()),
    Row("actionActualSize", "&Actual size", "One voxel on one pixel of the screen.",
        "Ctrl+0", "View", "", lambda h: h.view.actual_size()),
    Row("actionPlanes", "Three pla&nes", "Axial, coronal and sagittal planes with a common cross-hair.",
        "F9", "|View", "planes", lambda h: h.view.toggle_planes(), slices, lambda f: f.planes),
    Row("actionMaximise", "Ma&ximise plane", "Fill the canvas with the plane under the mouse, or show all.",
        "Z", "View", "", lambda h: h.view.maximise(), lambda f: f.planes, lambda f: f.maximised),
    Row("actionSecond", "S&econd image", "Show or hide the second image.",
        "Q", "|View", "", lambda h: h.second.toggle(), lambda f: f.second, lambda f: f.second_shown),
    Row("actionBeside", "Side b&y side", "Show the second image in linked views beside the case, or over it.",
        "F10", "View", "compare", lambda h: h.second.toggle_beside(), lambda f: f.second, lambda f: f.beside),
    Row("actionSecondMode", "Blend, checkerboard, s&wipe",
        "Blend the second image over the case, show it in squares, or on one side of a line.",
        "Shift+Q", "View", "", lambda h: h.second.next_mode(), lambda f: f.second),
    Row("actionSecondMore", "More of the second image", "Make the second image denser, or move the line.",
        "Ctrl+]", "View", "", lambda h: h.second.more(), lambda f: f.second and not f.beside),
    Row("actionSecondLess", "Less of the second image", "Make the second image fainter, or move the line.",
        "Ctrl+[", "View", "", lambda h: h.second.less(), lambda f: f.second and not f.beside),
    Row("actionToggleMask", "Show la&bels", "Show or hide all labels.",
        "V", "|View", "eye", lambda h: h.view.toggle_mask(), case, lambda f: f.labels_visible),
    Row("actionStyle", "Boundary, fill or bo&th", "Draw labels as boundary lines, as fill, or both.",
        "C", "View", "contour", lambda h: h.view.next_style()),
    Row("actionApart", "Colour each ob&ject", "Draw neighbouring objects of a label in different colours.",
        "Shift+C", "View", "", lambda h: h.view.toggle_apart(), case, lambda f: f.apart),
    Row("actionOpacityUp", "&Denser fill", "Make the fill of the labels denser.",
        "S", "View", "opacity", lambda h: h.view.more_opaque()),
    Row("actionOpacityDown", "Fainter fi&ll", "Make the fill of the labels fainter.",
        "A", "View", "", lambda h: h.view.less_opaque()),
    Row("actionFurniture", "&Markers and corner text", "Orientation letters, scale bar and corner text.",
        "O", "View", "", lambda h: h.view.toggle_furniture(), case, lambda f: f.furniture),
    Row("actionCrosshair", "&Crosshair", "Show or hide the crosshair.",
        "T", "View", "", lambda h: h.view.toggle_crosshair(), case, lambda f: f.crosshair),
    Row("actionFlicker", "Flic&ker old and new contour", "Change between the old and the new contour.",
        "Y", "View", "", lambda h: h.learning.flicker(), lambda f: f.case and f.outcome),
    Row("actionFocus", "Can&vas alone", "Hide everything but the canvas, and bring it back.",
        "F11", "|View", "full-screen", lambda h: h.window.toggle_focus(), always),
    Row("actionFullScreen", "F&ull screen", "Fill the whole screen.",
        "Shift+F11", "View", "", lambda h: h.window.toggle_full_screen(), always),
)
# fmt: on
