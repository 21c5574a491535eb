"""One table of everything a person can do: name, words, keys, what it does and when it can be done."""

from __future__ import annotations

import re
from collections.abc import Callable, Sequence
from dataclasses import dataclass

from segstudio.core.display import CT_PRESETS
from segstudio.gui.facts import Facts
from segstudio.gui.handlers import Handlers

When = Callable[[Facts], bool]


def _always(_: Facts) -> bool:
    return True


def _case(facts: Facts) -> bool:
    return facts.case


def _slices(facts: Facts) -> bool:
    return facts.several_slices


@dataclass(frozen=True)
class Row:
    """One action.

    Args:
        name: object name, and its name in the settings' key overrides.
        text: as the menu shows it.
        tip: one sentence for the tooltip.
        key_text: built-in shortcuts with spaces between them.
        menu: the menu it stands in. A leading "|" puts a line above it.
        icon: file in resources/icons; empty for none.
        do: what it does.
        when: whether it can be done now.
        checked: for a switch, whether it is on now.
    """

    name: str
    text: str
    tip: str
    key_text: str
    menu: str
    icon: str
    do: Callable[[Handlers], object]
    when: When = _case
    checked: When | None = None

    @property
    def keys(self) -> tuple[str, ...]:
        """Built-in shortcuts."""
        return tuple(self.key_text.split())


def acts_on_canvas_only(keys: Sequence[str]) -> bool:
    """Whether keys would get in the way of typing: the first has no Ctrl or Alt and is no F key."""
    return bool(keys) and not re.search(r"Ctrl|Alt|Meta|F\d", keys[0])


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


def _label(number: int) -> Row:
    return Row(
        f"actionLabel{number}",
        f"Label &{number}" if number else "Background (&0)",
        f"Paint label {number}." if number else "Paint the background, which erases.",
        str(number),
        "Labels",
        "",
        lambda h: h.labels.choose(number),
        lambda f: f.case and (number == 0 or number in f.numbers),
    )


def _preset(number: int) -> Row:
    name, window = CT_PRESETS[number - 1]
    return Row(
        f"actionPreset{number}",
        f"&{number} {name}",
        f"Width {window.width:g} HU, level {window.level:g} HU.",
        f"F{number + 1}",
        "Image",
        "",
        lambda h: h.view.preset(number - 1),
        lambda f: f.hounsfield,
    )


# fmt: off
ROWS: tuple[Row, ...] = (
    Row("actionOpen", "&Open…", "Open images: pictures, TIFF, NIfTI, NRRD or DICOM.",
        "Ctrl+O", "File", "open", lambda h: h.files.open_dialog(), _always),
    Row("actionOpenFolder", "Open &folder…", "Open a DICOM series, or every image of a folder.",
        "Ctrl+Shift+O", "File", "folder", lambda h: h.files.open_folder_dialog(), _always),
    Row("actionOpenLabels", "Open &labels…", "Load labels for the open case from a file.",
        "", "File", "layers", lambda h: h.files.open_labels_dialog(), lambda f: f.from_file),
    Row("actionSave", "&Save labels", "Save the labels with the geometry of the image.",
        "Ctrl+S", "|File", "save", lambda h: h.files.save()),
    Row("actionSaveAs", "Save labels &as…", "Save the labels under another name or in another format.",
        "Ctrl+Shift+S", "File", "save-as", lambda h: h.files.save_as()),
    Row("actionRecover", "Unsaved &edits…", "Bring back what a crash or a case closed too soon left unsaved.",
        "", "File", "", lambda h: h.recovery.show(), _always),
    Row("actionExport", "E&xport…", "DICOM SEG, contours, surfaces, tables, pictures, de-identified cases.",
        "Ctrl+E", "File", "export", lambda h: h.exporting.show()),
    Row("actionPacs", "PACS (&DICOM server)…", "Search a PACS, retrieve series, send labels back.",
        "Ctrl+Shift+P", "File", "", lambda h: h.pacs.show(), _always),
    Row("actionNextCase", "&Next case", "Open the next case of the list.",
        "Ctrl+D", "|File", "", lambda h: h.files.step_case(1), lambda f: f.several_cases),
    Row("actionPreviousCase", "&Previous case", "Open the previous case of the list.",
        "Ctrl+Shift+D", "File", "", lambda h: h.files.step_case(-1), lambda f: f.several_cases),
    Row("actionClose", "&Close case", "Let the open case go.",
        "Ctrl+W", "File", "", lambda h: h.files.close_case()),
    Row("actionQuit", "&Quit", "Close the window.",
        "Ctrl+Q", "|File", "", lambda h: h.window.quit(), _always),

    Row("actionUndo", "&Undo", "Take the last step back.",
        "Ctrl+Z", "Edit", "undo", lambda h: h.window.undo(), lambda f: f.can_undo),
    Row("actionRedo", "&Redo", "Bring the step back that was undone last.",
        "Ctrl+Shift+Z Ctrl+Y", "Edit", "redo", lambda h: h.window.redo(), lambda f: f.can_redo),
    Row("actionSettings", "&Settings…", "Device, memory, colours, keys and folders.",
        "Ctrl+,", "|Edit", "settings", lambda h: h.window.settings(), _always),

    Row("actionFit", "&Fit", "Show the whole slice.",
        "F", "View", "fit", lambda h: h.view.fit()),
    Row("actionZoomIn", "Zoom &in", "Show less, larger.",
        "Ctrl++ Ctrl+=", "View", "zoom-in", lambda h: h.view.zoom_in()),
    Row("actionZoomOut", "Zoom &out", "Show more, smaller.",
        "Ctrl+-", "View", "zoom-out", lambda h: h.view.zoom_out()),
    Row("actionActualSize", "&Actual size", "One voxel on one pixel of the screen.",
        "Ctrl+0", "View", "", lambda h: h.view.actual_size()),
    Row("actionPlanes", "Three pla&nes", "Axial, coronal and sagittal planes with a common cross-hair.",
        "F9", "|View", "planes", lambda h: h.view.toggle_planes(), _slices, lambda f: f.planes),
    Row("actionMaximise", "Ma&ximise plane", "Fill the canvas with the plane under the mouse, or show all.",
        "Z", "View", "", lambda h: h.view.maximise(), lambda f: f.planes, lambda f: f.maximised),
    Row("actionToggleMask", "Show la&bels", "Show or hide all labels.",
        "V", "|View", "eye", lambda h: h.view.toggle_mask(), _case, lambda f: f.labels_visible),
    Row("actionStyle", "Boundary, fill or bo&th", "Draw labels as boundary lines, as fill, or both.",
        "C", "View", "contour", lambda h: h.view.next_style()),
    Row("actionApart", "Colour each ob&ject", "Draw neighbouring objects of a label in different colours.",
        "Shift+C", "View", "", lambda h: h.view.toggle_apart(), _case, lambda f: f.apart),
    Row("actionOpacityUp", "&Denser fill", "Make the fill of the labels denser.",
        "S", "View", "opacity", lambda h: h.view.more_opaque()),
    Row("actionOpacityDown", "Fainter fi&ll", "Make the fill of the labels fainter.",
        "A", "View", "", lambda h: h.view.less_opaque()),
    Row("actionFurniture", "&Markers and corner text", "Orientation letters, scale bar and corner text.",
        "O", "View", "", lambda h: h.view.toggle_furniture(), _case, lambda f: f.furniture),
    Row("actionCrosshair", "&Crosshair", "Show or hide the crosshair.",
        "T", "View", "", lambda h: h.view.toggle_crosshair(), _case, lambda f: f.crosshair),
    Row("actionFlicker", "Flic&ker old and new contour", "Change between the old and the new contour.",
        "Y", "View", "", lambda h: h.learning.flicker(), lambda f: f.case and f.outcome),
    Row("actionFocus", "Can&vas alone", "Hide everything but the canvas, and bring it back.",
        "F11", "|View", "full-screen", lambda h: h.window.toggle_focus(), _always),
    Row("actionFullScreen", "F&ull screen", "Fill the whole screen.",
        "Shift+F11", "View", "", lambda h: h.window.toggle_full_screen(), _always),

    Row("actionApplyFilter", "&Apply mean filter", "Smooth by the mean of a square of the chosen size.",
        "Ctrl+M", "Image", "filter", lambda h: h.image.apply_filter(), lambda f: f.filter_differs),
    Row("actionToggleRaw", "Show &raw image", "Change between the filtered and the raw image.",
        "U", "Image", "compare", lambda h: h.image.toggle_raw(), lambda f: f.filtered, lambda f: f.raw),
    Row("actionInvert", "&Invert grey levels", "Change black and white over.",
        "I", "|Image", "invert", lambda h: h.view.toggle_invert(), _case, lambda f: f.inverted),
    Row("actionPalette", "Next palette",
        "Colours of grey images: grey, inferno, viridis, bone, hot.",
        "Shift+I", "Image", "", lambda h: h.view.next_palette()),
    Row("actionWindowAuto", "A&utomatic window", "Grey levels from the 0.5 to the 99.5 percentile.",
        "Ctrl+J", "Image", "window", lambda h: h.view.auto_window()),
    Row("actionWindowFile", "Window of the fi&le", "Grey levels that the file asks for.",
        "Shift+F2", "Image", "", lambda h: h.view.window_from_file()),
    *(_preset(number) for number in range(1, len(CT_PRESETS) + 1)),
    Row("actionPlay", "Pla&y slices", "Let the slices pass by themselves, again and again.",
        "D", "Image", "play", lambda h: h.view.toggle_play(), _slices, lambda f: f.playing),
    Row("actionSlab", "Slab: &highest, lowest, mean",
        "Draw several slices as their highest, lowest or mean value.",
        "H", "Image", "", lambda h: h.view.next_slab(), _slices, lambda f: f.slab),
    Row("actionSlabThicker", "Thicker slab", "Draw more slices as one.",
        "Shift+H", "Image", "", lambda h: h.view.thicker_slab(), lambda f: f.slab),
    Row("actionSlabThinner", "Thinner slab", "Draw fewer slices as one.",
        "Ctrl+H", "Image", "", lambda h: h.view.thinner_slab(), lambda f: f.slab),
    Row("actionNextSlice", "&Next slice", "Go one slice on.",
        "Down", "|Image", "next", lambda h: h.view.step(1), _slices),
    Row("actionPreviousSlice", "&Previous slice", "Go one slice back.",
        "Up", "Image", "previous", lambda h: h.view.step(-1), _slices),
    Row("actionNextSlices", "&Ten slices on", "Go ten slices on.",
        "PgDown", "Image", "", lambda h: h.view.step(10), _slices),
    Row("actionPreviousSlices", "Ten slices &back", "Go ten slices back.",
        "PgUp", "Image", "", lambda h: h.view.step(-10), _slices),
    Row("actionFirstSlice", "&First slice", "Go to the first slice.",
        "Home", "Image", "first", lambda h: h.view.go_to(0), _slices),
    Row("actionLastSlice", "La&st slice", "Go to the last slice.",
        "End", "Image", "last", lambda h: h.view.go_to(-1), _slices),
    Row("actionNextLabelSlice", "N&ext slice with the label", "Go to the next slice with the current label.",
        "Shift+Down", "Image", "", lambda h: h.view.step_to_label(1), _slices),
    Row("actionPreviousLabelSlice", "Pre&vious slice with the label",
        "Go to the previous slice that holds the current label.",
        "Shift+Up", "Image", "", lambda h: h.view.step_to_label(-1), _slices),

    *(_label(number) for number in (*range(1, 10), 0)),
    Row("actionNextLabel", "Ne&xt label", "Choose the next label of the list.",
        ".", "|Labels", "", lambda h: h.labels.step(1)),
    Row("actionPreviousLabel", "&Previous label", "Choose the previous label of the list.",
        ",", "Labels", "", lambda h: h.labels.step(-1)),
    Row("actionSwapLabel", "&Swap with background", "Change between the current label and the background.",
        "X", "Labels", "", lambda h: h.labels.swap()),
    Row("actionLockLabel", "&Lock label", "Protect the current label from every edit, or free it.",
        "L", "Labels", "lock", lambda h: h.labels.toggle_lock()),
    Row("actionNewLabel", "&New label", "Add a label with the next free number.",
        "Shift+N", "Labels", "plus", lambda h: h.labels.add()),
    Row("actionObjects", "&Count and measure objects", "Show how many objects there are, and their sizes.",
        "", "Labels", "", lambda h: h.window.show_objects()),
    Row("actionBrushSmaller", "S&maller brush", "Make the brush a fifth smaller.",
        "[ Ctrl+Down", "|Labels", "minus", lambda h: h.labels.smaller()),
    Row("actionBrushLarger", "La&rger brush", "Make the brush a fifth larger.",
        "] Ctrl+Up", "Labels", "plus", lambda h: h.labels.larger()),

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

    Row("actionSegment", "&Segment", "Predict the labels; your edits and reviewed slices stay as they are.",
        "Ctrl+Return Ctrl+Enter", "Model", "segment", lambda h: h.image.segment(), lambda f: f.can_segment),
    Row("actionSegmentReplace", "Segment and &replace everything",
        "Predict the labels and replace your own edits too; one undo brings them back.",
        "Ctrl+Shift+Return", "Model", "", lambda h: h.image.segment("replace"), lambda f: f.can_segment),
    Row("actionCancelJobs", "&Cancel running jobs", "End all that runs; labels and models stay as they are.",
        "Ctrl+.", "Model", "stop", lambda h: h.image.cancel(), lambda f: f.busy),
    Row("actionModels", "&Models…", "Every model, its scores and descent.",
        "Ctrl+Shift+M", "|Model", "model", lambda h: h.models.manage(), _always),
    Row("actionImportModel", "&Import a model…", "Copy a model file to your own models and choose it.",
        "", "Model", "import", lambda h: h.learning.import_model(), _always),

    Row("actionMarkReviewed", "Mark &reviewed", "Declare this slice right. Only reviewed slices teach.",
        "R", "Learn", "reviewed", lambda h: h.learning.toggle_reviewed(), _case, lambda f: f.slice_reviewed),
    Row("actionMarkAllReviewed", "Mark &all slices reviewed", "Declare the whole case right.",
        "Shift+R", "Learn", "reviewed-all", lambda h: h.learning.mark_all_reviewed(),
        _slices, lambda f: f.all_reviewed),
    Row("actionSaveCorrection", "Save &correction", "Keep the image and its reviewed slices for fine-tuning.",
        "Ctrl+R", "Learn", "correction", lambda h: h.learning.save_correction(),
        lambda f: f.reviewed and not f.correction_saved),
    Row("actionFineTune", "&Fine-tune", "Teach the model from your corrections; you judge the result first.",
        "Ctrl+T", "|Learn", "fine-tune", lambda h: h.learning.fine_tune(), lambda f: f.can_fine_tune),
    Row("actionTrainModel", "Train a &new model…", "Train a network from nothing on all your reviewed cases.",
        "Ctrl+Shift+T", "Learn", "layers", lambda h: h.models.train_new(), lambda f: not f.training),
    Row("actionAddClasses", "A&dd missing classes to the model",
        "Copy the model and give it the classes that your corrections show and it does not know.",
        "", "Learn", "plus", lambda h: h.models.add_missing_classes(),
        lambda f: f.model and f.corrections and not f.training),
    Row("actionStopTraining", "Stop and &keep the best", "End the training and keep the best model so far.",
        "", "Learn", "stop", lambda h: h.learning.stop_keeping_best(), lambda f: f.training),
    Row("actionAcceptModel", "Acce&pt the new model", "Put the new model beside the old one and use it.",
        "", "|Learn", "accept", lambda h: h.learning.accept_model(), lambda f: f.outcome),
    Row("actionDiscardModel", "Keep the &old model", "Delete the new model.",
        "", "Learn", "discard", lambda h: h.learning.discard_model(), lambda f: f.outcome),

    Row("actionShortcuts", "&Keys", "Every key and mouse action on one page.",
        "F1 ?", "Help", "keyboard", lambda h: h.window.shortcuts(), _always),
    Row("actionFromTheText", "From the &text to the program",
        "The formulas of the original text, what they do when run, and what the program computes instead.",
        "", "Help", "help", lambda h: h.window.from_the_text(), _always),
    Row("actionAbout", "&About SegStudio", "Version, licence and what the program stands on.",
        "", "Help", "info", lambda h: h.window.about(), _always),
)
# fmt: on
MENUS = ("File", "Edit", "View", "Image", "Labels", "Tools", "Model", "Learn", "Window", "Help")
