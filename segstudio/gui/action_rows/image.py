"""Actions of the menu Image: grey levels, filter, slices."""

from __future__ import annotations

from segstudio.core.display import CT_PRESETS
from segstudio.gui.action_rows.row import Row, case, slices
from segstudio.words import tr


def _preset(number: int) -> Row:
    name, window = CT_PRESETS[number - 1]
    return Row(
        f"actionPreset{number}",
        f"&{number} {name}",
        tr("Width {width:g} HU, level {level:g} HU.", width=window.width, level=window.level),
        f"F{number + 1}",
        "Image",
        "",
        lambda h: h.view.preset(number - 1),
        lambda f: f.hounsfield,
    )


# fmt: off
ROWS: tuple[Row, ...] = (
    Row("actionApplyFilter", "&Apply mean filter",
        "Smooth by the mean of a square of the chosen size. For noisy images; the raw one stays at hand.",
        "Ctrl+M", "Image", "filter", lambda h: h.image.apply_filter(), lambda f: f.filter_differs),
    Row("actionToggleRaw", "Show &raw image",
        "Change between the filtered and the raw image, to see what smoothing takes away.",
        "U", "Image", "compare", lambda h: h.image.toggle_raw(), lambda f: f.filtered, lambda f: f.raw),
    Row("actionResample", "Resample…", "Bring the case to another distance between voxels, as a new case.",
        "Ctrl+Shift+J", "Image", "", lambda h: h.resampling.show(), lambda f: f.calibrated),
    Row("actionInvert", "&Invert grey levels", "Change black and white over.",
        "I", "|Image", "invert", lambda h: h.view.toggle_invert(), case, lambda f: f.inverted),
    Row("actionPalette", "Next palette",
        "Colours of grey images: grey, inferno, viridis, bone, hot.",
        "Shift+I", "Image", "", lambda h: h.view.next_palette()),
    Row("actionWindowAuto", "A&utomatic window", "Grey levels from the 0.5 to the 99.5 percentile.",
        "Ctrl+J", "Image", "window", lambda h: h.view.auto_window()),
    Row("actionWindowFile", "Window of the fi&le",
        "Grey levels as at first: those the file asks for, else by its values.",
        "Shift+F2", "Image", "", lambda h: h.view.window_from_file()),
    *(_preset(number) for number in range(1, len(CT_PRESETS) + 1)),
    Row("actionPlay", "Pla&y slices", "Let the slices pass by themselves, again and again.",
        "D", "Image", "play", lambda h: h.view.toggle_play(), slices, lambda f: f.playing),
    Row("actionSlab", "Slab: &highest, lowest, mean",
        "Draw several slices as their highest, lowest or mean value.",
        "H", "Image", "", lambda h: h.view.next_slab(), slices, lambda f: f.slab),
    Row("actionSlabThicker", "Thicker slab", "Draw more slices as one.",
        "Shift+H", "Image", "", lambda h: h.view.thicker_slab(), lambda f: f.slab),
    Row("actionSlabThinner", "Thinner slab", "Draw fewer slices as one.",
        "Ctrl+H", "Image", "", lambda h: h.view.thinner_slab(), lambda f: f.slab),
    Row("actionNextSlice", "&Next slice", "Go one slice on.",
        "Down", "|Image", "next", lambda h: h.view.step(1), slices),
    Row("actionPreviousSlice", "&Previous slice", "Go one slice back.",
        "Up", "Image", "previous", lambda h: h.view.step(-1), slices),
    Row("actionNextSlices", "&Ten slices on", "Go ten slices on.",
        "PgDown", "Image", "", lambda h: h.view.step(10), slices),
    Row("actionPreviousSlices", "Ten slices &back", "Go ten slices back.",
        "PgUp", "Image", "", lambda h: h.view.step(-10), slices),
    Row("actionFirstSlice", "&First slice", "Go to the first slice.",
        "Home", "Image", "first", lambda h: h.view.go_to(0), slices),
    Row("actionLastSlice", "La&st slice", "Go to the last slice.",
        "End", "Image", "last", lambda h: h.view.go_to(-1), slices),
    Row("actionNextLabelSlice", "N&ext slice with the label", "Go to the next slice with the current label.",
        "Shift+Down", "Image", "", lambda h: h.view.step_to_label(1), slices),
    Row("actionNextDoubt", "Next d&oubtful place",
        "Go to where the model was least sure, then to the next such place.",
        "J", "Image", "", lambda h: h.doubts.next()),
    Row("actionPreviousLabelSlice", "Pre&vious slice with the label",
        "Go to the previous slice that holds the current label.",
        "Shift+Up", "Image", "", lambda h: h.view.step_to_label(-1), slices),
)
# fmt: on
