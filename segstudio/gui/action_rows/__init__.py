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
from segstudio.gui.plain import plain
from segstudio.words import tr

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
# What each menu is called in the rows, and how it is shown.
MENUS: dict[str, str] = {
    "File": tr("&File"),
    "Project": tr("&Project"),
    "Edit": tr("&Edit"),
    "View": tr("&View"),
    "Image": tr("&Image"),
    "Labels": tr("L&abels"),
    "Operations": tr("&Operations"),
    "Tools": tr("&Tools"),
    "Model": tr("&Model"),
    "Learn": tr("&Learn"),
    "Window": tr("&Window"),
    "Help": tr("&Help"),
}


def menu_title(row: Row) -> str:
    """The menu of an action as words, without the mark of its key."""
    return plain(MENUS[row.menu.removeprefix("|")])
