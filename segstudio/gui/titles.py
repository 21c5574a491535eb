"""What the window and the list of recent files call an image: an alias unless patient data is shown."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtWidgets import QWidget

from segstudio.io.files import resources_dir
from segstudio.services.aliases import shown_name
from segstudio.words import tr

if TYPE_CHECKING:
    from segstudio.core.volume import Volume
    from segstudio.gui.context import Context
    from segstudio.gui.window_memory import WindowMemory


def open_name(context: Context) -> str:
    """What the open case is called on the screen; empty while none is open."""
    volume = context.session.volume
    if volume is None:
        return ""
    if context.projects.open_id:  # an alias of the project names nobody
        return volume.name
    return shown_name(volume, context.settings.value) or tr("Case")


def image_name(context: Context, volume: Volume) -> str:
    """What the open image, filtered or not, or the second one is called on the screen."""
    second = context.session.second.image
    if second is not None and volume is second.volume:
        return shown_name(volume, context.settings.value)
    return open_name(context)


def show_title(window: QWidget, context: Context) -> None:
    """Write the title of the window: the case, the project and the program."""
    project = context.projects.project
    name = open_name(context)
    parts = [f"{name}[*]" if name else "", "" if project is None else project.name, "SegStudio"]
    window.setWindowTitle(" – ".join(part for part in parts if part))


def remember_opened(context: Context, memory: WindowMemory) -> None:
    """Put the open case on the list of recent files under its alias; no sample and no case of a project."""
    path, settings = context.session.path, context.settings.value
    if path is None or context.projects.open_id or not settings.keep_recent:
        return
    if resources_dir() not in path.parents:
        name = open_name(context)
        volume = context.session.volume
        memory.add_recent(path, "" if volume is None or name == volume.name else name)
