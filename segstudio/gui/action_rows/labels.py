"""Actions of the menu Labels: choosing and changing labels."""

from __future__ import annotations

from segstudio.gui.action_rows.row import Row


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
    Row("actionObjects", "&Count and measure objects", "Show how many objects there are, and their sizes.",
        "", "Labels", "", lambda h: h.window.show_objects()),
    Row("actionBrushSmaller", "S&maller brush", "Make the brush a fifth smaller.",
        "[ Ctrl+Down", "|Labels", "minus", lambda h: h.labels.smaller()),
    Row("actionBrushLarger", "La&rger brush", "Make the brush a fifth larger.",
        "] Ctrl+Up", "Labels", "plus", lambda h: h.labels.larger()),
)
# fmt: on
