"""Taking a model file in, and saying what came of it."""

from __future__ import annotations

from typing import TYPE_CHECKING

from segstudio.words import tr

if TYPE_CHECKING:
    from pathlib import Path

    from segstudio.gui.context import Context
    from segstudio.services.library import ModelEntry


def imported(context: Context, path: Path) -> tuple[ModelEntry, str]:
    """Copy a model file into the own models.

    Returns: the model, and a sentence that says under which name it is there, or that it was there before.
    Raises:
        ModelError: it is no model, lost its end, or its weights are not those of its card.
        WriteError: it cannot be copied.
    """
    before = {entry.path for entry in context.library.entries()}
    entry = context.library.import_(path)
    if entry.path in before:
        text = tr("{file} is the model {name}, which was there already.", file=path.name, name=entry.name)
    else:
        text = tr("The model {name} is imported.", name=entry.name)
    return entry, text


def import_and_tell(context: Context, path: Path) -> ModelEntry:
    """Copy a model file into the own models, and say in the window what came of it, as `imported` does."""
    entry, text = imported(context, path)
    context.notify(text)
    return entry
