"""Actions of the menu Labels: choosing and changing labels."""

from __future__ import annotations

from segstudio.gui.action_rows.row import Row
from segstudio.words import tr


def _label(number: int) -> Row:
    return Row(
        f"actionLabel{number}",
        tr("Label &{number}", number=number) if number else tr("Background (&0)"),
        tr("Paint label {number}.", number=number) if number else tr("Paint the background, which erases."),
        str(number),
        "Labels",
        "",
        lambda h: h.labels.choose(number),
        lambda f: f.case and (number == 0 or number in f.numbers),
    )


# fmt: off
ROWS: tuple[Row, ...] = (
    *(_label(number) for number in (*range(1, 10), 0)),
    Row("actionNextLabel", "Ne&xt label", "Choose the next label of the list.",
        ".", "|Labels", "", lambda h: h.labels.step(1)),
    Row("actionPreviousLabel", "&Previous label", "Choose the previous label of the list.",
        ",", "Labels", "", lambda h: h.labels.step(-1)),
    Row("actionSwapLabel", "&Swap with background", "Change between the current label and the background.",
        "X", "Labels", "", lambda h: h.labels.swap()),
    Row("actionLockLabel", "&Lock label", "Protect the current label from every edit, or free it.",
        "L", "Labels", "lock", lambda h: h.labels.toggle_lock()),
    Row("actionPaintOver", "Paint &over: next choice",
        "What strokes may cover: all labels, only the background, only these labels.",
        "Shift+L", "Labels", "", lambda h: h.labels.next_paint_over()),
    Row("actionNewLabel", "&New label", "Add a label with the next free number.",
        "Shift+N", "Labels", "plus", lambda h: h.labels.add()),
    Row("actionFindLabel", "F&ind label…", "Search the list of labels by number or name.",
        "Ctrl+F", "Labels", "", lambda h: h.labels.find()),
    Row("actionMergeLabels", "Mer&ge marked labels",
        "Make one label of those marked in the list; the one chosen last keeps its number.",
        "Ctrl+G", "|Labels", "", lambda h: h.labels.sets.merge()),
    Row("actionShowOnly", "Show onl&y marked labels, or all",
        "Hide all labels but those marked in the list; once more shows all again.",
        "Shift+V", "Labels", "eye", lambda h: h.labels.sets.show_only()),
    Row("actionRenumberLabels", "Ren&umber labels", "Number the labels 1, 2, 3 … in the order they have.",
        "", "Labels", "", lambda h: h.labels.sets.renumber()),
    Row("actionClearLabel", "Cl&ear label", "Erase the current label everywhere; it stays on the list.",
        "", "Labels", "eraser", lambda h: h.labels.sets.clear()),
    Row("actionDeleteLabels", "&Delete marked labels",
        "Erase the labels marked in the list, contents and all.",
        "", "Labels", "trash", lambda h: h.labels.sets.delete()),
    Row("actionImportLabelSet", "Import la&bel set…",
        "Take names and colours from a file: JSON, ITK-SNAP or 3D Slicer.",
        "", "Labels", "import", lambda h: h.labels.sets.import_set()),
    Row("actionExportLabelSet", "Expor&t label set…",
        "Save names and colours: as JSON, for ITK-SNAP or for 3D Slicer.",
        "", "Labels", "export", lambda h: h.labels.sets.export_set()),
    Row("actionObjects", "&Count and measure objects", "Show how many objects there are, and their sizes.",
        "", "Labels", "", lambda h: h.window.show_objects()),
    Row("actionBrushSmaller", "S&maller brush", "Make the brush a fifth smaller.",
        "[ Ctrl+Down", "|Labels", "minus", lambda h: h.labels.smaller()),
    Row("actionBrushLarger", "La&rger brush", "Make the brush a fifth larger.",
        "] Ctrl+Up", "Labels", "plus", lambda h: h.labels.larger()),
)
# fmt: on
