"""One table of everything a person can do: name, words, keys, what it does and when it can be done.

Each menu has a file of its own; a new action is one row there.
"""

from __future__ import annotations

from segstudio.gui.action_rows import (
    edit,
    file,
    help,
    image,
    labels,
    learn,
    model,
    operations,
    project,
    tools,
    view,
)
from segstudio.gui.action_rows.row import Row

ROWS: tuple[Row, ...] = (
    *file.ROWS,
    *project.ROWS,
    *edit.ROWS,
    *view.ROWS,
    *image.ROWS,
    *labels.ROWS,
    *operations.ROWS,
    *tools.ROWS,
    *model.ROWS,
    *learn.ROWS,
    *help.ROWS,
)
MENUS = (
    "File",
    "Project",
    "Edit",
    "View",
    "Image",
    "Labels",
    "Operations",
    "Tools",
    "Model",
    "Learn",
    "Window",
    "Help",
)
