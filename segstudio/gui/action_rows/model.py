"""Actions of the menu Model: predicting."""

from __future__ import annotations

from segstudio.gui.action_rows.row import Row, always

# fmt: off
ROWS: tuple[Row, ...] = (
    Row("actionSegment", "&Segment",
        "Predict the labels; your edits and reviewed slices stay as they are. The first step with an image.",
        "Ctrl+Return Ctrl+Enter", "Model", "segment", lambda h: h.image.segment(), lambda f: f.can_segment),
    Row("actionSegmentReplace", "Segment and &replace everything",
        "Predict the labels and replace your own edits too; one undo brings them back.",
        "Ctrl+Shift+Return", "Model", "", lambda h: h.image.segment("replace"), lambda f: f.can_segment),
    Row("actionCancelJobs", "&Cancel running jobs", "End all that runs; labels and models stay as they are.",
        "Ctrl+.", "Model", "stop", lambda h: h.image.cancel(), lambda f: f.busy),
    Row("actionModels", "&Models…", "Every model, its scores and descent.",
        "Ctrl+Shift+M", "|Model", "model", lambda h: h.models.manage(), always),
    Row("actionImportModel", "&Import a model…",
        "Copy a model file to your own models and choose it. For models made on another computer.",
        "", "Model", "import", lambda h: h.learning.import_model(), always),
)
# fmt: on
