"""Actions of the menu Edit: undo, redo, settings."""

from __future__ import annotations

from segstudio.gui.action_rows.row import Row, always, case

# fmt: off
ROWS: tuple[Row, ...] = (
    Row("actionUndo", "&Undo",
        "Take the last step back. Strokes, predictions and filters alike; the panel History lists them.",
        "Ctrl+Z", "Edit", "undo", lambda h: h.window.undo(), lambda f: f.can_undo),
    Row("actionRedo", "&Redo",
        "Bring the step back that was undone last. It is there until something else is changed.",
        "Ctrl+Shift+Z Ctrl+Y", "Edit", "redo", lambda h: h.window.redo(), lambda f: f.can_redo),
    Row("actionCopyView", "&Copy view", "Copy what the canvas shows, without words about the patient.",
        "Ctrl+C", "|Edit", "", lambda h: h.view.copy_view(), case),
    Row("actionSettings", "&Settings…", "Device, memory, colours, keys and folders.",
        "Ctrl+,", "|Edit", "settings", lambda h: h.window.settings(), always),
)
# fmt: on
